import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { type PackData, readPackData } from '../evidence/pack-data.ts';
import { hasSeal } from '../evidence/seal.ts';
import type { Register } from '../hearing/register-chain.ts';
import { periodName } from '../model/hearing.ts';
import type { ResultsFolder } from '../results/results-folder.ts';
import type { StoredResults } from '../results/settle-version.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Whether the stored results of a period were given to somebody: sealed, or shared with a call centre. */
export async function storedResults(
  { reportsDirectory }: Workspace,
  folder: ResultsFolder,
  { lines }: Register,
): Promise<StoredResults> {
  if (hasSeal(folder.path)) return 'given';
  const stored = await packData(folder.path);
  if (stored === null) return 'own';
  const { run_id: runId, version, period } = stored;
  const periodOf = periodName(period.from, period.to);
  const isRecorded = lines.some(
    (line) => line.kind === 'shared' && line.about.period === periodOf && line.results_version === version,
  );
  if (isRecorded) return 'given';
  // Packs that nobody recorded: only their folders show them.
  for (const entry of readdirSync(reportsDirectory, { withFileTypes: true })) {
    const { name } = entry;
    // A packed copy of one is beside its folder.
    if (!entry.isDirectory() || !name.startsWith('share-') || !name.includes(folder.name)) continue;
    const pack = await packData(join(reportsDirectory, name));
    if (pack?.run_id === runId && pack.version === version) return 'given';
  }
  return 'own';
}

/** Null if the folder holds nothing that can be understood. */
async function packData(folder: string): Promise<PackData | null> {
  if (!existsSync(folder)) return null;
  try {
    return await readPackData(folder);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
