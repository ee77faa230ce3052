import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPackData } from '../evidence/pack-data.ts';
import { SIGNATURE_FILE } from '../evidence/seal-files.ts';
import type { ResultsStatus } from '../model/gaps.ts';
import { RESULTS_NAME } from '../results/results-folder.ts';

export type ReportFolderKind =
  | 'results'
  | 'dossier'
  | 'regulator'
  | 'regulator-internal'
  | 'vendor-pack'
  | 'screening'
  | 'removal'
  | 'what-if'
  | 'year';

/** A folder in `reports`: the results of a period, an answer, a dossier or a pack. */
export interface ListedFolder {
  readonly name: string;
  readonly kind: ReportFolderKind;
  readonly isSealed: boolean;
  /** It was renamed when different contents took its name. */
  readonly isFormer: boolean;
  /** Names of its files, sorted. */
  readonly files: readonly string[];
}

const KINDS: readonly (readonly [RegExp, ReportFolderKind])[] = [
  [RESULTS_NAME, 'results'],
  [/^dossier-/u, 'dossier'],
  [/^acm-internal-/u, 'regulator-internal'],
  [/^acm-/u, 'regulator'],
  [/^share-/u, 'vendor-pack'],
  [/^screen-/u, 'screening'],
  [/^year-\d{4}(?:\.v[1-9]\d{0,8})?$/u, 'year'],
  [/^(?:forget|purge)-/u, 'removal'],
  [/^what-if-/u, 'what-if'],
];
const FORMER = /\.v[1-9]\d{0,8}$/u;

/** All folders in `reports`, sorted by name, descending. @param directory of the workspace */
export function listFolders(directory: string): readonly ListedFolder[] {
  const reports = join(directory, 'reports');
  if (!existsSync(reports)) return [];
  return readdirSync(reports, { withFileTypes: true })
    .flatMap((entry): ListedFolder[] => {
      const kind = KINDS.find(([pattern]) => pattern.test(entry.name))?.[1];
      if (kind === undefined || !entry.isDirectory()) return [];
      const files = readdirSync(join(reports, entry.name), { withFileTypes: true })
        .filter((file) => file.isFile() && !file.name.startsWith('.'))
        .map(({ name }) => name)
        .sort();
      const isSealed = files.includes(SIGNATURE_FILE);
      return [{ name: entry.name, kind, isSealed, isFormer: FORMER.test(entry.name), files }];
    })
    .sort((one, other) => (one.name < other.name ? 1 : -1));
}

/** Files in `reports` beside its folders: public keys for verifying seals, and packs encrypted for their readers. */
export function listReportFiles(directory: string): readonly string[] {
  const reports = join(directory, 'reports');
  if (!existsSync(reports)) return [];
  return readdirSync(reports, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(?:seal-public-key-[0-9a-f]{16}\.pem|[^.].*\.zip\.age)$/u.test(entry.name))
    .map(({ name }) => name)
    .sort();
}

/** Whether the contents of such a folder can still change; null if the folder does not say. @throws UserError PACK_REFUSED */
export async function folderStatus(directory: string, { name }: ListedFolder): Promise<ResultsStatus | null> {
  return (await readPackData(join(directory, 'reports', name)))?.status ?? null;
}
