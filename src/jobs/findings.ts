import { join } from 'node:path';
import { tellExplanation } from '../explain/tell.ts';
import {
  type FindingRecords,
  type FindingSearch,
  type FoundFindings,
  findDrawnFindings,
  readFindingRecords,
  searchFindings,
} from '../findings-page/search-findings.ts';
import type { Language } from '../model/configuration.ts';
import type { TextSection } from '../model/explanation.ts';
import type { Gap } from '../model/gaps.ts';
import { listRules } from '../rulebook/registry.ts';

/** Findings of stored results. @param name of their folder in `reports` @throws UserError NO_RESULTS, NUMBER_NOT_UNDERSTOOD */
export async function findFindings(directory: string, name: string, search: FindingSearch): Promise<FoundFindings> {
  return await searchFindings(join(directory, 'reports', name), search);
}

/** A finding, the reason for its call's verdict, and the history of its number. */
export interface ExplainedFinding extends Omit<FindingRecords, 'explanation'> {
  /** Empty if there is no explanation. */
  readonly sections: readonly TextSection[];
}

/** One finding of stored results; undefined if there is none in that place. @throws UserError NO_RESULTS */
export async function tellFindingAt(
  directory: string,
  name: string,
  place: number,
  language: Language,
): Promise<ExplainedFinding | undefined> {
  const records = await readFindingRecords(join(directory, 'reports', name), place);
  if (records === undefined) return undefined;
  const { explanation, ...rest } = records;
  return {
    ...rest,
    sections: explanation === null ? [] : tellExplanation(explanation, await listRules(), language),
  };
}

/** A call that was drawn from an implausible outcome, with its findings. */
export interface DrawnCall {
  readonly code: string;
  /** Places of its findings, to be told one by one. */
  readonly places: readonly number[];
}

/** The calls that somebody must look at before an implausible outcome is accepted. @param name of the results' folder in `reports` @throws UserError NO_RESULTS */
export async function findDrawnCalls(directory: string, name: string, gap: Gap): Promise<readonly DrawnCall[]> {
  const found = await findDrawnFindings(join(directory, 'reports', name), gap);
  return [...found].map(([code, places]) => ({ code, places }));
}
