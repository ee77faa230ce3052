import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import type { KeptExplanation } from '../model/explanation.ts';
import { type ExplanationPart, explanationOf } from '../model/explanation-parts.ts';
import type { FindingRow, TimelineRow } from '../model/results.ts';
import { sqlFile } from '../store/sql.ts';
import { Store } from '../store/store.ts';
import { readTelephone } from '../workspace/written-value.ts';
import { EXPLAINED_CALLS, TIMELINES } from './page-findings.ts';

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

type Stored<Row> = { readonly [Column in keyof Row]: Row[Column] | bigint };

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
    const [counted] = await store.rows<{ findings: bigint }>(sqlFile(import.meta.url, './found-count.sql'), {
      ...asked,
      path,
    });
    const rows = await store.rows<Stored<PlacedFinding>>(sqlFile(import.meta.url, './found-findings.sql'), {
      ...asked,
      path,
      sort: order,
      skipped,
      most,
    });
    return { total: Number(counted?.findings ?? 0), findings: rows.map((row) => numbered<PlacedFinding>(row)) };
  });
}

/** One finding with its explanation and the history of its number; undefined if there is none in that place. @throws UserError NO_RESULTS */
export async function readFindingRecords(folder: string, place: number): Promise<FindingRecords | undefined> {
  return await withTables(folder, async (store) => {
    const [row] = await store.rows<Stored<PlacedFinding>>(sqlFile(import.meta.url, './one-finding.sql'), {
      path: join(folder, 'findings.parquet'),
      place,
    });
    if (row === undefined) return undefined;
    const finding = numbered<PlacedFinding>(row);
    const { number, vendor, call_id } = finding;
    const parts = existsSync(join(folder, EXPLAINED_CALLS))
      ? await store.rows<Stored<ExplanationPart>>(sqlFile(import.meta.url, './one-explanation.sql'), {
          path: join(folder, EXPLAINED_CALLS),
          number,
          vendor,
          call_id,
        })
      : [];
    const timeline = existsSync(join(folder, TIMELINES))
      ? await store.rows<Stored<TimelineRow>>(sqlFile(import.meta.url, './one-timeline.sql'), {
          path: join(folder, TIMELINES),
          number,
        })
      : [];
    return {
      finding,
      explanation:
        parts.length === 0
          ? null
          : explanationOf(
              { vendor, call_id, number: `…${number.slice(-3)}` },
              parts.map((part) => numbered<ExplanationPart>(part)),
            ),
      timeline: timeline.map((one) => numbered<TimelineRow>(one)),
    };
  });
}

async function withTables<Result>(folder: string, work: (store: Store) => Promise<Result>): Promise<Result> {
  if (!existsSync(join(folder, 'findings.parquet')))
    throw new UserError(
      'NO_RESULTS',
      'The results of this period are incomplete.',
      'Run `belaudit run` for that period.',
    );
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
      'That is not a telephone number.',
      'Give a Dutch number with its area code, or a foreign one with + and its country code.',
    );
  return `+${digits}`;
}

/** Whole numbers arrive as bigints. */
function numbered<Row>(row: Stored<Row>): Row {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, typeof value === 'bigint' ? Number(value) : value]),
  ) as Row;
}
