import { join } from 'node:path';
import { gapTeller } from '../gaps/tell-gaps.ts';
import type { Language } from '../model/configuration.ts';
import type { GapText } from '../model/gaps.ts';
import type { Summary } from '../model/summary.ts';
import { readSummary } from '../results/read-results.ts';
import { RESULTS_NAME } from '../results/results-folder.ts';
import { listRules } from '../rulebook/registry.ts';

/** Stored results, with their gaps in words. */
export interface ReadResults {
  readonly summary: Summary;
  readonly gaps: readonly GapText[];
}

/**
 * The summary of stored results.
 * @param name of their folder in `reports`, as in `listResults`
 * @throws UserError NO_RESULTS
 */
export async function readResultsSummary(directory: string, name: string, language: Language): Promise<ReadResults> {
  if (!RESULTS_NAME.test(name)) throw new Error('That is not a name of results');
  const summary = readSummary(join(directory, 'reports', name));
  const tell = await gapTeller({ vendors: summary.vendors, rules: await listRules() }, language);
  return { summary, gaps: summary.gaps.map(tell) };
}
