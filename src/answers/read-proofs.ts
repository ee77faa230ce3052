import type { Dossier, DossierProof } from '../model/dossier.ts';
import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { readRows } from './read-rows.ts';

/** A file in the workspace that goes with an answer, under a name that says nothing. */
export interface ProofCopy {
  /** Relative to the workspace, as the row of the proof names it. */
  readonly from: string;
  /** Name in the folder of the answer. */
  readonly name: string;
  readonly sha256: string;
}

type ProofRow = Omit<DossierProof, 'copy'> & { readonly file: string };

/** Endings that a copy keeps: no program runs such a file. */
const ENDING =
  /\.(?<ending>pdf|png|jpe?g|gif|tiff?|webp|heic|mp3|wav|ogg|m4a|flac|mp4|mov|webm|txt|log|csv|tsv|json|xml|eml|msg|docx?|xlsx?)$/iu;

/**
 * Adds the proofs of the consents that dossiers show. A proof of a person's consent for another number stays out, and so do files that also show somebody else's.
 * @returns the dossiers with their proofs, and the files to copy, each once
 */
export async function withProofs(
  store: Store,
  dossiers: readonly Dossier[],
  timeZone: string,
): Promise<{ readonly dossiers: readonly Dossier[]; readonly copies: readonly ProofCopy[] }> {
  await store.define(sqlFile(import.meta.url, '../results/local-text.sql'));
  const shown = dossiers.map(({ consents }) =>
    consents.filter(({ about }) => about !== 'other-number').map(({ consent_id: id }) => id),
  );
  const rows = await readRows<ProofRow>(store, 'proofs', {
    consents: JSON.stringify(shown.flat()),
    numbers: JSON.stringify(dossiers.map(({ number }) => Number(number.replace('+', '')))),
    time_zone: timeZone,
  });
  const copies = new Map<string, ProofCopy>();
  const copyOf = ({ file, sha256, left_out: why }: ProofRow): string | null => {
    if (why !== null || sha256 === null) return null;
    const { ending = 'bin' } = ENDING.exec(file)?.groups ?? {};
    const name = `proof-${String(copies.size + 1).padStart(4, '0')}.${ending.toLowerCase()}`;
    const copy = copies.get(file) ?? { from: file, name, sha256 };
    copies.set(file, copy);
    return copy.name;
  };
  const withTheirs = dossiers.map((dossier, place) => ({
    ...dossier,
    proofs: rows
      .filter(({ consent_id: id }) => shown[place]?.includes(id))
      .map(({ file, ...row }) => ({ ...row, copy: copyOf({ ...row, file }) })),
  }));
  return { dossiers: withTheirs, copies: [...copies.values()] };
}
