import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TableDefinition } from '../model/facts.ts';
import type { LawTurn } from '../model/law-certainty.ts';
import type { FindingWithStoredProof } from '../model/results.ts';
import {
  CODES,
  type FindingName,
  type FindingShape,
  GAPS,
  type Gap,
  markOf,
  type PrintedShapes,
  type RowRange,
  type ShapedFindings,
} from '../model/shaped-findings.ts';
import { spreadsheetSafe } from '../model/spreadsheet-safe.ts';
import { identifier, sqlFile } from '../store/sql.ts';
import type { Cell, Store } from '../store/store.ts';
import { openResults } from './open-results.ts';
import { notThere } from './result-rows.ts';

/** How many rows are requested at a time; they wait for each other with all their printed text: some hundred megabytes at most. */
const ROWS_PER_SLICE = 122_880;

/** Columns that not every finding has. */
const OPTIONAL = ['objection_id', 'consent_id', 'relation_id', 'explanation', 'campaign', 'agent', 'proof'] as const;

const PLACE_COLUMNS: TableDefinition = { name: 'BIGINT', place: 'BIGINT' };
const DAY_COLUMNS: TableDefinition = { day: 'VARCHAR', alone: 'VARCHAR', before_time: 'VARCHAR' };

const LAW_COLUMNS: TableDefinition = { rule: 'VARCHAR', from_day: 'VARCHAR', to_day: 'VARCHAR', part: 'INTEGER' };
/** After all days. */
const END_OF_DAYS = 'A';

const PRECISIONS: Readonly<Record<number, 'day' | 'minute' | 'second'>> = { 10: 'day', 16: 'minute', 19: 'second' };

/** A shape as in the database: its codes, and what else it has. */
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

/** Rows of a slice, in any order: their places in it, their printed text, and those that are printed differently. */
type FilledRows = readonly [
  places: readonly number[],
  printed: readonly (Uint8Array | null)[],
  odd: readonly (string | null)[],
];

/** Beside the results while the workbook is written: the findings in it. */
const KEPT = 'kept-findings.parquet';

/**
 * The findings of a results folder, limited in number: the gravest. The caller closes them. Reading ends with the signal's reason if it is
 * aborted.
 */
export async function openShapedFindings(folder: string, most: number, signal?: AbortSignal): Promise<ShapedFindings> {
  const path = join(folder, 'findings.parquet');
  const proofs = join(folder, 'proofs.parquet');
  for (const one of [path, proofs]) if (!existsSync(one)) throw notThere(one);
  const store = await openResults(folder);
  try {
    await store.define(sqlFile(import.meta.url, './moment-serial.sql'));
    const kept = join(folder, KEPT);
    await store.writeFile(kept, 'parquet', sqlFile(import.meta.url, './kept-findings.sql'), { path, proofs, most });
    return new FindingsInShapes(store, kept, signal);
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
  /** What is inserted into the printed parts, in their order. */
  #gaps: readonly Gap[] = [];

  constructor(store: Store, path: string, signal: AbortSignal | undefined) {
    this.#store = store;
    this.#path = path;
    this.#signal = signal;
  }

  async shapes(turns: readonly LawTurn[]): Promise<readonly FindingShape[]> {
    await this.#store.fillTable('finding_law', LAW_COLUMNS, lawParts(turns), 'temporary');
    await this.#store.createTemporaryTable('finding_shape', sqlFile(import.meta.url, './finding-shape.sql'), {
      path: this.#path,
    });
    const stored = await this.#store.rows<StoredShape>('select * from finding_shape order by shape');
    return stored.map(shapeOf);
  }

  async names(): Promise<readonly FindingName[]> {
    await this.#store.createTemporaryTable('finding_name', sqlFile(import.meta.url, './finding-name.sql'), {
      path: this.#path,
    });
    const stored = await this.#store.rows<StoredName>(
      'select column_name as column, text, first_row, rows from finding_name order by name',
    );
    return stored.map(({ column, text, first_row: first, rows }) => {
      return { column, text: shownText(column, text), firstRow: Number(first), rows: Number(rows) };
    });
  }

  async days(): Promise<readonly string[]> {
    const found = await this.#store.rows<{ day: string }>(sqlFile(import.meta.url, './finding-day.sql'), {
      path: this.#path,
    });
    this.#days = found.map(({ day }) => day);
    return this.#days;
  }

  async print({ shapes, places, days }: PrintedShapes): Promise<void> {
    const { gaps, pieces } = inPieces(shapes);
    this.#gaps = gaps;
    const columns = Object.fromEntries([
      ['shape', 'BIGINT'],
      ...[undefined, ...gaps].map((_, place) => [pieceName(place), 'VARCHAR']),
    ]) as TableDefinition;
    const numbered = <Value>(values: readonly Value[]): [number, Value][] => values.map((value, at) => [at + 1, value]);
    await this.#store.fillTable(
      'finding_pattern',
      columns,
      numbered(pieces).map(([shape, row]): Cell[] => [shape, ...row]),
      'temporary',
    );
    await this.#store.fillTable('finding_place', PLACE_COLUMNS, numbered(places), 'temporary');
    const said = days.map(({ alone, beforeTime }, at) => [this.#days[at] ?? '', alone, beforeTime]);
    await this.#store.fillTable('finding_day', DAY_COLUMNS, said, 'temporary');
  }

  async *rows({
    from,
    count,
    numberedFrom,
  }: RowRange): AsyncGenerator<readonly (Uint8Array | FindingWithStoredProof)[]> {
    const sql = this.#filled();
    for (let done = 0; done < count; done += ROWS_PER_SLICE) {
      const slice = { from: from + done, count: Math.min(ROWS_PER_SLICE, count - done) };
      const parameters = { ...slice, path: this.#path, numbered_from: numberedFrom + done };
      yield* inOrder(this.#store.batches<FilledRows>(sql, parameters), this.#signal);
    }
  }

  close(): void {
    this.#store.close();
    rmSync(this.#path, { force: true });
  }

  /** Each row: the printed text of its shape, with its own values between the pieces. */
  #filled(): string {
    const following = this.#gaps.map((gap, at) => `g.${identifier(gap)} || p.${pieceName(at + 1)}`);
    const printed = `concat(${[`p.${pieceName(0)}`, ...following].join(', ')})`;
    return (
      `select g.place, case when g.is_plain then encode(${printed}) end as printed, g.odd ` +
      `from (\n${sqlFile(import.meta.url, './finding-gaps.sql')}) as g left join finding_pattern as p on g.shape = p.shape`
    );
  }
}

/** From each turn until the next one of its rule; before the first is part 0. */
function lawParts(turns: readonly LawTurn[]): readonly Cell[][] {
  return turns.map(({ rule, day }) => {
    const own = turns.filter((turn) => turn.rule === rule).map((turn) => turn.day);
    const place = own.indexOf(day);
    return [rule, day, own[place + 1] ?? END_OF_DAYS, place + 1];
  });
}

/** The rows of a slice in order, as soon as the previous ones are there: sorting them in the database, with all their printed text, would cost more. */
async function* inOrder(
  batches: AsyncIterable<FilledRows>,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly (Uint8Array | FindingWithStoredProof)[]> {
  const waiting: (Uint8Array | FindingWithStoredProof)[] = [];
  let first = 0;
  for await (const [places, printed, odd] of batches) {
    signal?.throwIfAborted();
    for (const [at, place] of places.entries())
      waiting[place] = printed[at] ?? shownFinding(JSON.parse(odd[at] ?? '') as FindingWithStoredProof);
    let end = first;
    while (waiting[end] !== undefined) end += 1;
    yield waiting.slice(first, end);
    waiting.fill(undefined as never, first, end);
    first = end;
  }
}

/** A text as it is shown: a spreadsheet runs none of them. A proof is told in words, which are made safe then. */
function shownText(column: string, text: string): string {
  return column === 'proof' ? text : spreadsheetSafe(text);
}

function shownFinding(finding: FindingWithStoredProof): FindingWithStoredProof {
  const cells = Object.entries(finding).map(([column, cell]) => [
    column,
    typeof cell === 'string' ? shownText(column, cell) : cell,
  ]);
  return Object.fromEntries(cells) as FindingWithStoredProof;
}

function pieceName(place: number): string {
  return `piece_${place}`;
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
    objected: PRECISIONS[Number(stored.objected_length)] ?? null,
    handed_over: PRECISIONS[Number(stored.handed_over_length)] ?? null,
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

/** Private-use characters, which serve as marks. */
const MARK = /\p{Co}/gu;
const GAP_OF = new Map<string, Gap>(GAPS.map((gap) => [markOf(gap), gap]));

/** Cuts printed text at its marks. A shape that lacks a gap which others have also lacks the piece after it. */
function inPieces(shapes: readonly (readonly string[])[]): {
  readonly gaps: readonly Gap[];
  readonly pieces: readonly (readonly (string | null)[])[];
} {
  const gapsOfPart = Array.from({ length: shapes[0]?.length ?? 0 }, (_, part) => {
    const found = shapes.map((shape) => gapsIn(shape[part] ?? ''));
    const all = found.reduce((longest, gaps) => (gaps.length > longest.length ? gaps : longest), []);
    if (found.some((gaps) => gaps.some((gap, at) => gap !== all[at])))
      throw new Error(`Part ${part} of a row has other gaps in one shape than in another`);
    return all;
  });
  return { gaps: gapsOfPart.flat(), pieces: shapes.map((shape) => piecesOf(shape, gapsOfPart)) };
}

function piecesOf(shape: readonly string[], gapsOfPart: readonly (readonly Gap[])[]): readonly (string | null)[] {
  const pieces: (string | null)[] = [''];
  let last = 0;
  for (const [at, part] of shape.entries()) {
    const [before = '', ...following] = part.split(MARK);
    pieces[last] = `${pieces[last]}${before}`;
    for (const [place] of (gapsOfPart[at] ?? []).entries()) {
      pieces.push(following[place] ?? null);
      if (following[place] !== undefined) last = pieces.length - 1;
    }
  }
  return pieces;
}

function gapsIn(part: string): readonly Gap[] {
  return (part.match(MARK) ?? []).flatMap((mark) => GAP_OF.get(mark) ?? []);
}
