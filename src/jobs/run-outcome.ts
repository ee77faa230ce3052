import type { LoadOutcome } from '../facts/load-outcome.ts';
import { gapTeller } from '../gaps/tell-gaps.ts';
import type { Language } from '../model/configuration.ts';
import type { GapText } from '../model/gaps.ts';
import type { TouchedPeriod } from '../model/months.ts';
import type { OtherRulebook } from '../model/results-version.ts';
import type { Summary } from '../model/summary.ts';
import { judgedByOtherRulebook } from '../results/list-results.ts';
import { listRules } from '../rulebook/registry.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface RunOutcome {
  /** Results folder, relative to the workspace, with forward slashes. */
  readonly folder: string;
  /** Files in it, sorted. */
  readonly files: readonly string[];
  readonly summary: Summary;
  /** The gaps of the summary, in the words of the command line. */
  readonly gaps: readonly GapText[];
  readonly load?: LoadOutcome;
  /** Nothing was new: the results are unchanged. */
  readonly unchanged?: true;
  /** They were judged again, and differ in nothing that a reader can see from these, which somebody was given. */
  readonly stands?: true;
  /** They differ from the results that they replace; `summary.version.replaces` says in what and why. */
  readonly isNewVersion?: true;
  /** The period had no results before. */
  readonly isFirst?: true;
  /** Other results that may change because of files added or removed since; absent if this was not examined. */
  readonly touched?: readonly TouchedPeriod[];
  /** Why there are no new PDFs; absent if they were made, or not requested. */
  readonly browserNote?: string;
  /** Stored results that another version of the rulebook judged; absent if there are none. */
  readonly otherRulebook?: readonly OtherRulebook[];
}

/** Names stored results of another rulebook, once all files are in place. */
export function withOtherRulebook({ directory }: Workspace): Pick<RunOutcome, 'otherRulebook'> {
  const otherRulebook = judgedByOtherRulebook(directory);
  return otherRulebook.length === 0 ? {} : { otherRulebook };
}

/** The gaps of results, in words. */
export async function gapsInWords(summary: Summary, language: Language): Promise<readonly GapText[]> {
  return summary.gaps.map(await gapTeller({ vendors: summary.vendors, rules: await listRules() }, language));
}
