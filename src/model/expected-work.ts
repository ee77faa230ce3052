import type { ExpectedStage } from './progress.ts';
import { FINDINGS_ON_PAGE } from './results.ts';
import { BYTES_PER_CALL, FINDINGS_PER_CALL, WORK_COST } from './work-cost.ts';

/** Names of stages, as the progress tells them. */
export const STAGE = {
  checksums: 'Looking at the files',
  reading: 'Reading',
  facts: 'Making the facts',
  judging: 'Judging',
  counting: 'Counting',
  results: 'Writing results',
  explaining: 'Explaining',
} as const;

/** Steps in which results are written, in their order. */
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

/** A step that was never measured. */
const SMALL_STEP = 0.05;

/** What a step costs against the others of its stage; `steps` is what was measured, by name. */
export function stepCost(steps: Readonly<Record<string, number>>, name: string): number {
  return steps[name] ?? SMALL_STEP;
}

/** Stages of a load; `fresh` are the bytes of files that have to be read. */
export function expectedOfLoad(bytes: number, fresh: number): readonly ExpectedStage[] {
  const { checksums, reading, facts } = WORK_COST.perGigabyte;
  return [
    { name: STAGE.checksums, cost: (checksums * bytes) / GIGABYTE },
    { name: STAGE.reading, cost: (reading * fresh) / GIGABYTE },
    { name: STAGE.facts, cost: (facts * bytes) / GIGABYTE },
  ];
}

/** Calls in files of so many bytes, more or less. */
export function callsIn(bytes: number): number {
  return Math.round(bytes / BYTES_PER_CALL);
}

/** Findings on so many calls, more or less. */
export function findingsOn(calls: number): number {
  return Math.round(calls * FINDINGS_PER_CALL);
}

/** Stages of an audit until its figures are counted. */
export function expectedOfJudging(calls: number): readonly ExpectedStage[] {
  const { judging, counting } = WORK_COST.perMillionCalls;
  return [
    { name: STAGE.judging, cost: (judging * calls) / MILLION, rows: calls },
    { name: STAGE.counting, cost: (counting * calls) / MILLION, rows: calls },
  ];
}

/** Stages in which results are written. */
export function expectedOfResults(calls: number, findings: number): readonly ExpectedStage[] {
  return [
    { name: STAGE.results, cost: (WORK_COST.perMillionCalls.results * calls) / MILLION, rows: calls + findings },
    { name: STAGE.explaining, cost: WORK_COST.explained.explaining * shareExplained(findings) },
  ];
}

/** Of a file with all findings. */
export function workbookCost(findings: number): number {
  return (WORK_COST.perMillionFindings.workbook * findings) / MILLION;
}

/** Of a file with the findings that are explained. */
export function pageCost(findings: number): number {
  return WORK_COST.explained.page * shareExplained(findings);
}

/** Of PDFs with so many findings in all. */
export function documentsCost(documents: number, findings: number): number {
  const { document, perThousandFindings } = WORK_COST.reports;
  return document * documents + (perThousandFindings * findings) / 1000;
}

function shareExplained(findings: number): number {
  return Math.min(1, findings / FINDINGS_ON_PAGE);
}
