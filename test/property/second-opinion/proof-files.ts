/** Files that show consents, in every drawn workspace: small texts, by their paths. */
export const PROOF_FILES: ReadonlyMap<string, string> = new Map(
  ['formulier', 'schermafdruk', 'brief'].map((name) => [`bewijs/${name}.txt`, `Proef: ${name}\n`]),
);
