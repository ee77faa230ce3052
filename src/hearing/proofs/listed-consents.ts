import type { ProofQuestion } from '../../model/proof-samples.ts';
import { sqlFile } from '../../store/sql.ts';
import type { Store } from '../../store/store.ts';
import type { DrawnProofs, ProofSampleRequest } from './draw-proofs.ts';

/** A file that the feed of proofs names for a consent. */
export interface ListedProof {
  /** As in the feed: a path in the workspace. */
  readonly file: string;
  /** form, log, screenshot …; empty: not given. */
  readonly kind: string;
  /** Local time, as precisely as it is known; empty: not given. */
  readonly madeAt: string;
  /** Of the file as loaded; empty: it is missing, or another one than the feed says. */
  readonly sha256: string;
  readonly bytes: number | null;
  /** A file with this name is there. */
  readonly isThere: boolean;
}

/** A consent of a sample, with what must be in its proof. */
export interface ListedConsent {
  /** Place in the sample, from 1. */
  readonly place: number;
  readonly consentId: string;
  readonly collector: string;
  readonly source: string;
  /** `consent` or `request`. */
  readonly kind: string;
  readonly form: string;
  readonly initiative: string;
  readonly person: string;
  /** E.164 with its plus: that of the consent, or, where it has none, those called in the period. */
  readonly numbers: readonly string[];
  readonly names: readonly string[];
  /** `*`: any. */
  readonly products: readonly string[];
  /** Local time, as precisely as it is known. */
  readonly givenAt: string;
  /** ISO day; empty: none, or unreadable. */
  readonly expiresOn: string;
  readonly termStated: boolean;
  readonly asked: readonly ProofQuestion[];
  readonly proofs: readonly ListedProof[];
}

interface ConsentRow {
  readonly place: bigint;
  readonly consent_id: string;
  readonly collector: string;
  readonly source: string;
  readonly kind: string;
  readonly form: string;
  readonly initiative: string;
  readonly person: string;
  readonly numbers: string;
  readonly names: string;
  readonly products: string;
  readonly given_at: string;
  readonly expires_on: string;
  readonly term_stated: boolean;
}

interface ProofRow {
  readonly place: bigint;
  readonly file: string;
  readonly kind: string;
  readonly made_at: string;
  readonly is_there: bigint | number;
  readonly sha256: string;
  readonly bytes: bigint | null;
}

/**
 * The consents of a sample that are still loaded, in its order, with their proofs as they are now.
 * @param nameOf the name of an entity or brand as the company writes it
 */
export async function listedConsents(
  store: Store,
  { consents }: Pick<DrawnProofs, 'consents'>,
  { fromDay, toDay }: Pick<ProofSampleRequest, 'fromDay' | 'toDay'>,
  timeZone: string,
  nameOf: (name: string) => string,
): Promise<readonly ListedConsent[]> {
  await store.define(sqlFile(import.meta.url, '../../results/local-text.sql'));
  await store.fillTable(
    'sample_consent',
    { place: 'BIGINT', consent_id: 'VARCHAR' },
    consents.map(({ consentId }, index) => [index + 1, consentId]),
  );
  try {
    const zone = { time_zone: timeZone };
    const proofs = await store.rows<ProofRow & Record<string, bigint | number | string | null>>(
      sqlFile(import.meta.url, './listed-proof.sql'),
      zone,
    );
    const rows = await store.rows<ConsentRow & Record<string, bigint | string | boolean>>(
      sqlFile(import.meta.url, './listed-consent.sql'),
      { ...zone, from_day: fromDay, to_day: toDay },
    );
    return rows.map((row): ListedConsent => {
      const { collector, source, kind, form, initiative, person } = row;
      const own = proofs.filter(({ place }) => place === row.place);
      return {
        ...{ place: Number(row.place), consentId: row.consent_id, collector, source, kind, form, initiative, person },
        numbers: JSON.parse(row.numbers) as readonly string[],
        names: (JSON.parse(row.names) as readonly string[]).map(nameOf),
        products: JSON.parse(row.products) as readonly string[],
        ...{ givenAt: row.given_at, expiresOn: row.expires_on, termStated: row.term_stated },
        asked: consents[Number(row.place) - 1]?.asked ?? [],
        proofs: own.map(({ file, kind: made, made_at: madeAt, is_there: isThere, sha256, bytes }) => ({
          ...{ file, kind: made, madeAt, sha256, isThere: Number(isThere) === 1 },
          bytes: bytes === null ? null : Number(bytes),
        })),
      };
    });
  } finally {
    await store.dropTable('sample_consent');
  }
}
