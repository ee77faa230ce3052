import { createReadStream, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TableDefinition } from '../model/facts.ts';
import type { LawTurn } from '../model/law-certainty.ts';
import type { FindingWithStoredProof } from '../model/results.ts';
import {
  CODES,
  type FindingName,
  type FindingShape,
  GAPS,
  markOf,
  type PrintedShapes,
  type RowRange,
  type ShapedFindings,
  type UnprintedFinding,
} from '../model/shaped-findings.ts';
import { spreadsheetSafe } from '../model/spreadsheet-safe.ts';
import { fillLawParts } from '../results/law-parts.ts';
import { openResults } from '../results/open-results.ts';
import { notThere } from '../results/result-rows.ts';
import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { filledPatterns } from './filled-patterns.ts';

/** How many bytes are read at a time. */
const BYTES_AT_A_TIME = 1 << 18;

/** A row's number is not among its values. */
const VALUES = GAPS.filter((gap) => gap !== 'row');

/** Columns that not every finding has. */
const OPTIONAL = ['objection_id', 'consent_id', 'relation_id', 'explanation', 'campaign', 'agent', 'proof'] as const;

const PLACE_COLUMNS: TableDefinition = { name: 'BIGINT', place: 'BIGINT' };
const DAY_COLUMNS: TableDefinition = { day: 'VARCHAR', alone: 'VARCHAR', before_time: 'VARCHAR' };

/** By the length of a moment. Findings with another length are written cell by cell, so any format will do for their shape. */
const PRECISIONS: Readonly<Record<number, 'day' | 'minute' | 'second'>> = { 10: 'day', 16: 'minute' };

/** A shape as in the database. */
type StoredShape = Readonly<Record<(typeof CODES)[number], string>> &
  Readonly<Record<`has_${(typeof OPTIONAL)[number]}`, boolean>> & {
    readonly day: string;
    readonly objected_length: bigint;
    readonly handed_over_length: bigint;
    readonly first_row: bigint;
    readonly rows: bigint;
  };

interface StoredName {
  readonly column: FindingName['column'];
  readonly text: string;
  readonly first_row: bigint;
  readonly rows: bigint;
}

/** Written beside the results while the workbook is made: the values in which its rows differ. */
const VALUES_FILE = 'finding-values.txt';

/**
 * The findings of a results folder, limited in number: the most serious. The caller closes them. If the signal is aborted,
 * reading throws its reason.
 */
export async function openShapedFindings(folder: string, most: number, signal?: AbortSignal): Promise<ShapedFindings> {
  const path = join(folder, 'findings.parquet');
  const proofs = join(folder, 'proofs.parquet');
  for (const one of [path, proofs]) if (!existsSync(one)) throw notThere(one);
  const store = await openResults(folder);
  try {
    await store.define(sqlFile(import.meta.url, '../results/moment-serial.sql'));
    const kept = sqlFile(import.meta.url, '../results/kept-findings.sql');
    await store.createTemporaryTable('kept_finding', kept, { path, proofs, most, by_time: false });
    return new FindingsInShapes(store, join(folder, VALUES_FILE), signal);
  } catch (error) {
    store.close();
    throw error;
  }
}

class FindingsInShapes implements ShapedFindings {
  readonly #store: Store;
  readonly #path: string;
  readonly #signal: AbortSignal | undefined;
  #days: readonly string[] = [];
  #shapes: readonly string[] = [];

  constructor(store: Store, path: string, signal: AbortSignal | undefined) {
    this.#store = store;
    this.#path = path;
    this.#signal = signal;
  }

  async shapes(turns: readonly LawTurn[]): Promise<readonly FindingShape[]> {
    await fillLawParts(this.#store, turns);
    await this.#store.createTemporaryTable('finding_shape', sqlFile(import.meta.url, './finding-shape.sql'));
    const stored = await this.#store.rows<StoredShape>('select * from finding_shape order by shape');
    return stored.map(shapeOf);
  }

  async names(): Promise<readonly FindingName[]> {
    await this.#store.createTemporaryTable('finding_name', sqlFile(import.meta.url, '../results/finding-name.sql'));
    const stored = await this.#store.rows<StoredName>(
      'select column_name as column, text, first_row, rows from finding_name order by name',
    );
    return stored.map(({ column, text, first_row: first, rows }) => {
      return { column, text: shownText(column, text), firstRow: Number(first), rows: Number(rows) };
    });
  }

  async days(): Promise<readonly string[]> {
    const found = await this.#store.rows<{ day: string }>(sqlFile(import.meta.url, '../results/finding-day.sql'));
    this.#days = found.map(({ day }) => day);
    return this.#days;
  }

  async print({ shapes, places, days }: PrintedShapes): Promise<void> {
    this.#shapes = shapes;
    const numbered = places.map((place, at) => [at + 1, place]);
    await this.#store.fillTable('finding_place', PLACE_COLUMNS, numbered, 'temporary');
    const rows = days.map(({ alone, beforeTime }, at) => [this.#days[at] ?? '', alone, beforeTime]);
    await this.#store.fillTable('finding_day', DAY_COLUMNS, rows, 'temporary');
  }

  async *rows({ from, count, numberedFrom }: RowRange): AsyncGenerator<Uint8Array | UnprintedFinding> {
    const range = { from, count };
    const written = await this.#store.writeFile(
      this.#path,
      'texts',
      sqlFile(import.meta.url, '../results/finding-gaps.sql'),
      range,
    );
    if (written !== count) throw new Error(`${written} of ${count} findings have values`);
    const values = createReadStream(this.#path, { highWaterMark: BYTES_AT_A_TIME });
    for await (const piece of filledPatterns(this.#shapes, VALUES, values, numberedFrom)) {
      this.#signal?.throwIfAborted();
      yield piece instanceof Uint8Array ? piece : { row: piece.row, finding: shownFinding(piece.text) };
    }
  }

  close(): void {
    this.#store.close();
    rmSync(this.#path, { force: true });
  }
}

/** A text as the workbook shows it, made safe for spreadsheets. A proof becomes a sentence, which is made safe then. */
function shownText(column: string, text: string): string {
  return column === 'proof' ? text : spreadsheetSafe(text);
}

function shownFinding(json: string): FindingWithStoredProof {
  const cells = Object.entries(JSON.parse(json) as FindingWithStoredProof).map(([column, cell]) => [
    column,
    typeof cell === 'string' ? shownText(column, cell) : cell,
  ]);
  return Object.fromEntries(cells) as FindingWithStoredProof;
}

function precisionOf(length: bigint): 'day' | 'minute' | 'second' | null {
  return length === 0n ? null : (PRECISIONS[Number(length)] ?? 'second');
}

function shapeOf(stored: StoredShape): FindingShape {
  const codes = Object.fromEntries(CODES.map((code) => [code, spreadsheetSafe(stored[code])])) as Pick<
    FindingWithStoredProof,
    (typeof CODES)[number]
  >;
  const optional = Object.fromEntries(
    OPTIONAL.map((column) => [column, stored[`has_${column}`] ? markOf(column) : '']),
  ) as Pick<FindingWithStoredProof, (typeof OPTIONAL)[number]>;
  const precision = {
    objected: precisionOf(stored.objected_length),
    handed_over: precisionOf(stored.handed_over_length),
  };
  return {
    finding: {
      ...codes,
      ...optional,
      call_id: markOf('call_id'),
      moment: markOf('moment'),
      number: markOf('number'),
      source_file: markOf('source_file'),
      source_row: 0,
      local_time: markOf('local_time'),
      objected: precision.objected === null ? '' : markOf('objected_said'),
      handed_over: precision.handed_over === null ? '' : markOf('handed_over_said'),
    },
    day: stored.day,
    precision: { local_time: 'second', ...precision },
    firstRow: Number(stored.first_row),
    rows: Number(stored.rows),
  };
}
