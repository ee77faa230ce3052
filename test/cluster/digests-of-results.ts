import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { keepForDossiers } from '../../src/answers/keep-for-dossiers.ts';
import { stampAudit } from '../../src/audit/audit-stamp.ts';
import { judgeEarlierDeliveries } from '../../src/audit/earlier-deliveries.ts';
import { layEarlierCalls, showEarlierCalls, showStandingCalls } from '../../src/facts/earlier-calls.ts';
import { readRegister } from '../../src/hearing/register.ts';
import { lookOver } from '../../src/jobs/judge-calls.ts';
import { writePeriod } from '../../src/jobs/write-period.ts';
import { SILENT } from '../../src/model/progress.ts';
import { beginDraft, discardDraft, resultsFolder } from '../../src/results/results-folder.ts';
import type { Store } from '../../src/store/store.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';

/** Files that must be identical whichever engine judged. */
export const COMPARED: readonly string[] = ['findings.csv', 'calls.csv', 'summary.json'];

/** Judges the calls that a later delivery replaced, as every audit does first. */
export async function judgeEarlierCalls({ configuration }: Workspace, store: Store): Promise<void> {
  const lookup = {
    turns: await layEarlierCalls(store),
    show: (turn: number) => showEarlierCalls(store, turn),
    hide: () => showStandingCalls(store),
  };
  await judgeEarlierDeliveries(store, configuration, lookup, [configuration.audit]);
}

/**
 * Writes the results of the last judgement to a draft, and deletes it again.
 * @returns the SHA-256 of each compared file
 */
export async function digestsOfResults(workspace: Workspace, store: Store): Promise<Readonly<Record<string, string>>> {
  const { from, to } = workspace.configuration.audit;
  await keepForDossiers(store);
  const found = await lookOver(workspace, store);
  await stampAudit(store, workspace.configuration);
  mkdirSync(workspace.temporaryDirectory, { recursive: true });
  const folder = resultsFolder(join(workspace.temporaryDirectory, 'reports'), from, to);
  beginDraft(folder);
  try {
    const register = readRegister(workspace);
    await writePeriod(workspace, store, folder, { register, judgedBy: undefined, ...found }, SILENT, {});
    const digests: Record<string, string> = {};
    for (const name of COMPARED) {
      const hash = createHash('sha256');
      await pipeline(createReadStream(join(folder.draft, name)), hash);
      digests[name] = hash.digest('hex');
    }
    return digests;
  } finally {
    discardDraft(folder);
  }
}
