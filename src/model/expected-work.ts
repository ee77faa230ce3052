import type { ExpectedStage } from './progress.ts';
import { FINDINGS_IN_WORKBOOK, FINDINGS_ON_PAGE } from './results.ts';
import { BYTES_PER_CALL, FINDINGS_PER_CALL, WORK_COST } from './work-cost.ts';

/** Names of stages, as progress shows them. */
export const STAGE = {
  checksums: 'Looking at the files',
  reading: 'Reading',
  facts: 'Making the facts',
  judging: 'Judging',
  counting: 'Counting',
  results: 'Writing results',
  explaining: 'Explaining',
} as const;

/** The steps of writing results, in order. */
export const RESULT_FILES = [
  'findings',
  'calls',
  'rejected',
  'unread-values',
  'completeness',
  'answers',
  'summary',
] as const;

const GIGABYTE = 1_000_000_000;
const MILLION = 1_000_000;

/** Fixed costs of files and stages, mostly for planning statements. Seconds, estimated from the example. */
const EACH = { opening: 0.5, file: 0.05, facts: 0.4, judging: 0.8, counting: 0.4, results: 0.4 } as const;

/** Estimated cost of judging a past call, relative to a call of the period. */
const HISTORY_SHARE = 0.1;

/** For a step that was never measured. */
const SMALL_STEP = 0.05;

/** The cost of a step relative to the others of its stage; `steps` holds the measurements, by name. */
export function stepCost(steps: Readonly<Record<string, number>>, name: string): number {
  return steps[name] ?? SMALL_STEP;
}

/** Number of loaded calls, and of those in the period. */
export interface LoggedCalls {
  readonly loaded: number;
  readonly judged: number;
}

/** Stages of a load; `fresh` is the size in bytes of the `files` that must be read. */
export function expectedOfLoad(bytes: number, fresh: number, files: number): readonly ExpectedStage[] {
  const { checksums, reading, facts } = WORK_COST.perGigabyte;
  return [
    // Includes the preparations before the first file is read.
    { name: STAGE.checksums, cost: (checksums * bytes) / GIGABYTE + EACH.opening },
    { name: STAGE.reading, cost: (reading * fresh) / GIGABYTE + EACH.file * files },
    { name: STAGE.facts, cost: (facts * bytes) / GIGABYTE + EACH.facts },
  ];
}

/** Approximate number of calls in files of this size and a period of this many days. If nothing more is known, logs reach back a year. */
export function callsIn(bytes: number, days: number): LoggedCalls {
  const loaded = Math.round(bytes / BYTES_PER_CALL);
  return { loaded, judged: Math.round(loaded * Math.min(1, days / 365)) };
}

/** Approximate number of findings on this many calls. */
export function findingsOn(calls: number): number {
  return Math.round(calls * FINDINGS_PER_CALL);
}

/** Stages of an audit, up to counting its figures. */
export function expectedOfJudging({ loaded, judged }: LoggedCalls): readonly ExpectedStage[] {
  const { judging, counting } = WORK_COST.perMillionCalls;
  const millions = (judged + HISTORY_SHARE * (loaded - judged)) / MILLION;
  return [
    { name: STAGE.judging, cost: judging * millions + EACH.judging, rows: loaded },
    { name: STAGE.counting, cost: counting * millions + EACH.counting, rows: loaded },
  ];
}

/** Stages of writing results for this many calls of the period. */
export function expectedOfResults(judged: number, findings: number): readonly ExpectedStage[] {
  const results = (WORK_COST.perMillionCalls.results * judged) / MILLION + EACH.results;
  return [
    { name: STAGE.results, cost: results, rows: judged + findings },
    { name: STAGE.explaining, cost: WORK_COST.explained.explaining * shareExplained(findings) },
  ];
}

/** For a file with as many findings as the workbook holds. */
export function workbookCost(findings: number): number {
  return (WORK_COST.perMillionFindings.workbook * Math.min(findings, FINDINGS_IN_WORKBOOK)) / MILLION;
}

/** For a file with the findings that are explained. */
export function pageCost(findings: number): number {
  return WORK_COST.explained.page * shareExplained(findings);
}

/** For PDFs with this many findings in total. */
export function documentsCost(documents: number, findings: number): number {
  const { document, perThousandFindings } = WORK_COST.reports;
  return document * documents + (perThousandFindings * findings) / 1000;
}

function shareExplained(findings: number): number {
  return Math.min(1, findings / FINDINGS_ON_PAGE);
}
