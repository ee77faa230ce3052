import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isManifest, MANIFEST_FILE } from '../results/manifest.ts';
import { RESULTS_NAME } from '../results/results-folder.ts';

/** `belaudit.yaml` as it was when results were made. */
export interface KeptConfiguration {
  /** Name of the folder of these results in `reports`. */
  readonly results: string;
  /** First and last day of their period (ISO), and which version of its results they are. */
  readonly from: string;
  readonly to: string;
  readonly version: number;
  readonly sha256: string;
  readonly text: string;
}

/** The configurations of all stored results, earlier versions too; latest period and version first. Results with an unreadable manifest are left out. */
export function listConfigurations(directory: string): readonly KeptConfiguration[] {
  const reports = join(directory, 'reports');
  if (!existsSync(reports)) return [];
  return readdirSync(reports)
    .filter((name) => RESULTS_NAME.test(name))
    .flatMap((name) => keptIn(join(reports, name), name))
    .sort((one, other) =>
      one.from === other.from && one.to === other.to
        ? other.version - one.version
        : `${one.from}_${one.to}` < `${other.from}_${other.to}`
          ? 1
          : -1,
    );
}

function keptIn(folder: string, results: string): readonly KeptConfiguration[] {
  let manifest: unknown;
  try {
    manifest = JSON.parse(readFileSync(join(folder, MANIFEST_FILE), 'utf8'));
  } catch {
    // Opening these results reports what is wrong with them.
    return [];
  }
  if (!isManifest(manifest) || typeof manifest.configuration?.text !== 'string') return [];
  const { configuration, period, results_version: version } = manifest;
  return [{ results, from: period.from, to: period.to, version: version ?? 1, ...configuration }];
}
