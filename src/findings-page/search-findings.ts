import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import type { KeptExplanation } from '../model/explanation.ts';
import { type ExplanationPart, explanationOf } from '../model/explanation-parts.ts';
import type { Gap } from '../model/gaps.ts';
import type { FindingRow, TimelineRow } from '../model/results.ts';
import { MESSAGES } from '../results/messages.ts';
import { EXPLAINED_CALLS, TIMELINES } from '../results/write-explanations.ts';
import { plainRows } from '../store/plain-rows.ts';
import { sqlFile } from '../store/sql.ts';
import { type Parameters, Store } from '../store/store.ts';
import { readTelephone } from '../workspace/written-value.ts';

export type FindingOrder = 'grave' | 'newest' | 'oldest' | 'vendor' | 'rule';

/** Which findings to find: those that meet every condition given. */
export interface FindingSearch {
  readonly vendor?: string;
  readonly rule?: string;
  readonly grade?: string;
  readonly verdict?: string;
  /** A vendor id, `client` or `undetermined`. */
  readonly responsible?: string;
  readonly cause?: string;
  /** Local day, ISO. */
  readonly day?: string;
  /** In any notation. */
  readonly number?: string;
  readonly order?: FindingOrder;
  /** How many to skip, and how many to return at most. */
  readonly skipped?: number;
  readonly most: number;
}

/** A finding, and its place in the whole list, which identifies it in these results. */
export interface PlacedFinding extends FindingRow {
  readonly place: number;
}

export interface FoundFindings {
  readonly total: number;
  readonly findings: readonly PlacedFinding[];
}

/** A finding with its details. */
export interface FindingRecords {
  readonly finding: PlacedFinding;
  /** Null if it is not explained. */
  readonly explanation: KeptExplanation | null;
  /** The history of its number, newest first. */
  readonly timeline: readonly TimelineRow[];
}

/**
 * Searches the findings of results.
 * @param folder of the results
 * @throws UserError NO_RESULTS, NUMBER_NOT_UNDERSTOOD
 */
export async function searchFindings(folder: string, search: FindingSearch): Promise<FoundFindings> {
  const { order = 'grave', skipped = 0, most, number = '' } = search;
  const { vendor = '', rule = '', grade = '', verdict = '', responsible = '', cause = '', day = '' } = search;
  const asked = { ...{ vendor, rule, grade, verdict, responsible, cause, day }, number: readNumber(number) };
  return await withTables(folder, async (store) => {
    const path = join(folder, 'findings.parquet');
    const found = sqlFile(import.meta.url, './found-findings.sql');
    const total = await store.createTemporaryTable('found_finding', found, { ...asked, path, sort: order });
    const page = { path, skipped, most };
    return {
      total,
      findings: await plainRows<PlacedFinding>(store, sqlFile(import.meta.url, './found-page.sql'), page),
    };
  });
}

/** One finding with its explanation and the history of its number; undefined if there is none in that place. @throws UserError NO_RESULTS */
export async function readFindingRecords(folder: string, place: number): Promise<FindingRecords | undefined> {
  return await withTables(folder, async (store) => {
    const [finding] = await plainRows<PlacedFinding>(store, sqlFile(import.meta.url, './one-finding.sql'), {
      path: join(folder, 'findings.parquet'),
      place,
    });
    if (finding === undefined) return undefined;
    const { number, vendor, call_id } = finding;
    /** None if the results lack the file. */
    const rowsOf = async <Row>(file: string, sql: string, asked: Parameters): Promise<readonly Row[]> => {
      const path = join(folder, file);
      return existsSync(path) ? await plainRows<Row>(store, sqlFile(import.meta.url, sql), { path, ...asked }) : [];
    };
    const call = { vendor, call_id, number };
    const parts = await rowsOf<ExplanationPart>(EXPLAINED_CALLS, './one-explanation.sql', call);
    return {
      finding,
      explanation: parts.length === 0 ? null : explanationOf({ ...call, number: `…${number.slice(-3)}` }, parts),
      timeline: await rowsOf<TimelineRow>(TIMELINES, './one-timeline.sql', { number }),
    };
  });
}

/** Places of the findings of calls that were drawn from an implausible outcome, by the codes of these calls. @throws UserError NO_RESULTS */
export async function findDrawnFindings(
  folder: string,
  { subject, vendors, rests_on, drawn = [] }: Pick<Gap, 'subject' | 'vendors' | 'rests_on' | 'drawn'>,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const rows = await withTables(folder, async (store) =>
    plainRows<{ code: string; place: number }>(store, sqlFile(import.meta.url, './drawn-findings.sql'), {
      ...{ path: join(folder, 'findings.parquet'), vendor: vendors[0] ?? '', rule: subject },
      ...{ digest: rests_on?.digest ?? '', codes: JSON.stringify(drawn) },
    }),
  );
  return new Map(
    drawn.map((code) => [code, rows.filter((row) => row.code === code).map(({ place }) => place)] as const),
  );
}

async function withTables<Result>(folder: string, work: (store: Store) => Promise<Result>): Promise<Result> {
  if (!existsSync(join(folder, 'findings.parquet')))
    throw new UserError('NO_RESULTS', MESSAGES.resultsOfThisPeriodAreIncomplete, MESSAGES.runBelauditRunForThatPeriod);
  const store = await Store.open(':memory:', { allowedDirectory: folder });
  try {
    return await work(store);
  } finally {
    store.close();
  }
}

/** E.164 with its plus; empty for nothing. */
function readNumber(text: string): string {
  if (text.trim() === '') return '';
  const digits = readTelephone(text);
  if (digits === undefined)
    throw new UserError(
      'NUMBER_NOT_UNDERSTOOD',
      MESSAGES.thatIsNotTelephoneNumber,
      MESSAGES.giveDutchNumberWithItsArea,
    );
  return `+${digits}`;
}
