import { FEEDS, feedDefinition } from '../../../src/feeds/registry.ts';
import type { Feed } from '../../../src/model/feeds.ts';
import type { Cells } from '../../../src/rulebook/rule-cases.ts';
import { type CaseRows, type PlacedCase, rowsOf } from '../../unit/rulebook/case-world.ts';
import { EVIDENCE_COLUMNS, MEANINGS } from './column-meanings.ts';

/** Whose cell was emptied: of the call itself, of another call, or of a record. */
export type Place = 'call' | 'other-call' | Exclude<Feed, 'calls'>;

type Case = Omit<PlacedCase, 'ids'>;

/** A case of which cells were emptied, or written. */
export interface Changed extends Case {
  readonly rows: CaseRows;
  readonly feed: Feed;
  readonly column: string;
}

/** A case of which one cell was emptied. */
export interface Emptied extends Changed {
  readonly place: Place;
  readonly cell: string;
  readonly index: number;
}

/** The case once for every cell that is given and need not be: with that cell empty. */
export function emptiedCells(each: Case): readonly Emptied[] {
  const rows = rowsOf(each.ruleCase);
  return FEEDS.flatMap((feed) =>
    (rows[feed] ?? []).flatMap((row, index) =>
      nullableCells(feed, row).map((column) => ({
        ...each,
        place: placeOf(feed, index),
        feed,
        column,
        cell: row[column] ?? '',
        index,
        rows: withCell(rows, feed, index, column, ''),
      })),
    ),
  );
}

/** Only evidence, and only of rows that the case tells apart: what is like in every case is emptied in those that expect a finding. */
export function emptiedEvidence(each: Case): readonly Emptied[] {
  const standard = rowsOf({ call: { started_at: each.ruleCase.call['started_at'] ?? '' }, expect: 'none' });
  const isStandard = ({ feed, index, column, cell }: Emptied): boolean =>
    feed === 'calls'
      ? standard['calls']?.[0]?.[column] === cell
      : JSON.stringify(standard[feed]?.[index]) === JSON.stringify(rowsOf(each.ruleCase)[feed]?.[index]);
  return emptiedCells(each).filter((emptied) => isEvidence(emptied) && !isStandard(emptied));
}

export function isEvidence({ feed, column }: Pick<Changed, 'feed' | 'column'>): boolean {
  return EVIDENCE_COLUMNS.some((evidence) => evidence.feed === feed && evidence.column === column);
}

/** The case once for every column of evidence that several of its rows have: with that column empty in all. */
export function emptiedColumns(each: Case): readonly Changed[] {
  const rows = rowsOf(each.ruleCase);
  return EVIDENCE_COLUMNS.filter(
    ({ feed, column }) => (rows[feed] ?? []).filter((row) => (row[column] ?? '') !== '').length > 1,
  ).map(({ feed, column }) => ({
    ...each,
    feed,
    column,
    rows: { ...rows, [feed]: (rows[feed] ?? []).map((row) => ({ ...row, [column]: '' })) },
  }));
}

/** What an empty cell stands for, written out; undefined: no value says it. */
export function writtenMeaning({ feed, column }: Changed): string | undefined {
  return MEANINGS.find((each) => each.feed === feed && each.columns.includes(column))?.written;
}

/** The case with that written in the cell which was emptied. */
export function writtenOut(emptied: Emptied, value: string): Changed {
  const { rule, name, ruleCase, feed, column, index, rows } = emptied;
  return { rule, name, ruleCase, feed, column, rows: withCell(rows, feed, index, column, value) };
}

function withCell(rows: CaseRows, feed: Feed, index: number, column: string, value: string): CaseRows {
  return { ...rows, [feed]: (rows[feed] ?? []).with(index, { ...rows[feed]?.[index], [column]: value }) };
}

function nullableCells(feed: Feed, row: Cells): readonly string[] {
  return feedDefinition(feed)
    .columns.filter((column) => column.required !== true && (row[column.name] ?? '') !== '')
    .map((column) => column.name);
}

function placeOf(feed: Feed, index: number): Place {
  if (feed !== 'calls') return feed;
  return index === 0 ? 'call' : 'other-call';
}
