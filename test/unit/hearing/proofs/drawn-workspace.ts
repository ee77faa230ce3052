import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { TableDefinition } from '../../../../src/model/facts.ts';
import type { Cell, Store } from '../../../../src/store/store.ts';
import { borrowStore, KEPT_FOLDER } from '../../../kept-stores.ts';

/** A consent of these tests that a call rests on; unstated values are the same in all. */
export interface MadeConsent {
  readonly id: string;
  /** As in the feed. */
  readonly collectedBy?: string | null;
  readonly source?: string | null;
  readonly isRequest?: boolean;
  /** The basis of its call. */
  readonly basis?: string;
  /** Day of its call in June 2026. */
  readonly day?: number;
  readonly hasPerson?: boolean;
  readonly expires?: boolean;
  /** Its proof: a file that is there, one that is missing, another one than listed, or none. */
  readonly proof?: 'there' | 'missing' | 'another' | 'none';
}

/** Day number of 31 May 2026. */
export const MAY = 20_604;
const OPEN_END = 10_000_000;

const STANDING: TableDefinition = {
  ...{ call_key: 'BIGINT', local_day: 'INTEGER', basis: 'VARCHAR', consent_key: 'BIGINT', number: 'BIGINT' },
};
const PAIR: TableDefinition = {
  ...{ call_key: 'BIGINT', consent_key: 'BIGINT', is_request: 'BOOLEAN', standing: 'VARCHAR' },
};
const CONSENT: TableDefinition = {
  ...{
    consent_key: 'BIGINT',
    consent_id: 'VARCHAR',
    person_key: 'BIGINT',
    given_earliest: 'BIGINT',
    source: 'VARCHAR',
  },
  ...{ collected_by: 'VARCHAR', expires_day: 'INTEGER', term_stated: 'BOOLEAN' },
};
const PROOF: TableDefinition = { proof_id: 'VARCHAR', consent_id: 'VARCHAR', file: 'VARCHAR', sha256: 'VARCHAR' };
const FILE: TableDefinition = { file: 'VARCHAR', sha256: 'VARCHAR', bytes: 'BIGINT' };

/** SHA-256 of the file of a consent. */
export const digestOf = (id: string): string => Buffer.from(id).toString('hex').padStart(64, '0').slice(-64);

/** The register's place, and a store with judged calls, each of which rests on a consent. */
export interface DrawnWorkspace {
  readonly place: { readonly directory: string; readonly storePath: string };
  readonly store: Store;
}

export async function drawnWorkspace(consents: readonly MadeConsent[]): Promise<DrawnWorkspace> {
  const directory = mkdtempSync(join(KEPT_FOLDER, 'proofs-'));
  const made = {
    place: { directory, storePath: join(directory, '.belaudit', 'store.duckdb') },
    store: await borrowStore(),
  };
  await deliver(made, consents);
  return made;
}

/** Changes the loaded and judged data. */
export async function deliver({ store }: DrawnWorkspace, consents: readonly MadeConsent[]): Promise<void> {
  const rows = <Row extends readonly Cell[]>(make: (one: MadeConsent, key: number) => readonly Row[]): Row[] =>
    consents.flatMap((one, index) => make(one, index + 1));
  await store.fillTable(
    'standing',
    STANDING,
    rows((one, key) => {
      const { basis = one.isRequest === true ? 'request' : 'consent', day = 15 } = one;
      return [[key, MAY + day, basis, basis === 'consent' ? key : null, 31_612_345_678]];
    }),
  );
  await store.fillTable(
    'call_consent',
    PAIR,
    rows((one, key) => [[key, key, one.isRequest ?? false, 'valid']]),
  );
  await store.fillTable(
    'consent',
    CONSENT,
    rows((one, key) => {
      const { id, hasPerson = true, source = 'web', collectedBy = 'alfa', expires = false } = one;
      return [[key, id, hasPerson ? key : null, key, source, collectedBy, expires ? MAY + 400 : OPEN_END, null]];
    }),
  );
  await store.fillTable('vendor', { vendor: 'VARCHAR' }, [['alfa'], ['beta']]);
  await store.fillTable(
    'proof',
    PROOF,
    rows(({ id, proof = 'there' }) =>
      proof === 'none' ? [] : [[`P-${id}`, id, `in/${id}.pdf`, proof === 'another' ? digestOf('x') : null]],
    ),
  );
  await store.fillTable(
    'proof_file',
    FILE,
    rows(({ id, proof = 'there' }) =>
      proof === 'none' || proof === 'missing' ? [] : [[`in/${id}.pdf`, digestOf(id), 10]],
    ),
  );
}
