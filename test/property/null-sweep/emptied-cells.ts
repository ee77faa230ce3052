import { FEEDS, feedDefinition } from '../../../src/feeds/registry.ts';
import type { Feed } from '../../../src/model/feeds.ts';
import type { Cells } from '../../../src/rulebook/rule-cases.ts';
import { type CaseRows, type PlacedCase, rowsOf } from '../../unit/rulebook/case-world.ts';
import { EVIDENCE_COLUMNS, MEANINGS } from './column-meanings.ts';

/** The row whose cell was emptied: the call itself, another call, or a record. */
export type Place = 'call' | 'other-call' | Exclude<Feed, 'calls'>;

type Case = Omit<PlacedCase, 'ids'>;

/** A case with emptied or filled cells. */
export interface Changed extends Case {
  readonly rows: CaseRows;
  readonly feed: Feed;
  readonly column: string;
}

/** A case with one emptied cell. */
export interface Emptied extends Changed {
  readonly place: Place;
  readonly cell: string;
  readonly index: number;
}

/** The case once for every optional cell with a value, with that cell emptied. */
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

/**
 * Only evidence, and only in rows that belong to the case alone: cells that all cases share are emptied in cases that expect a
 * finding.
 */
export function emptiedEvidence(each: Case): readonly Emptied[] {
  const standard = rowsOf({ call: { started_at: each.ruleCase.call['started_at'] ?? '' }, expect: 'none' });
  const isStandard = ({ feed, index, column, cell }: Emptied): boolean =>
    feed === 'calls'
      ? standard['calls']?.[0]?.[column] === cell
      : JSON.stringify(standard[feed]?.[index]) === JSON.stringify(rowsOf(each.ruleCase)[feed]?.[index]);
  return emptiedCells(each).filter((emptied) => isEvidence(emptied) && !isStandard(emptied));
}

/** Whether the case takes the cell over from the lawful call that all cases start from. */
export function isTakenOver({ ruleCase, feed, column, cell, index }: Emptied): boolean {
  const lawful = rowsOf({ call: { started_at: ruleCase.call['started_at'] ?? '' }, expect: 'none' });
  return lawful[feed]?.[index]?.[column] === cell;
}

export function isEvidence({ feed, column }: Pick<Changed, 'feed' | 'column'>): boolean {
  return EVIDENCE_COLUMNS.some((evidence) => evidence.feed === feed && evidence.column === column);
}

/** The case once for every column of evidence that several of its rows have, with that column emptied in all of them. */
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

/** The value with the same meaning as an empty cell; undefined: there is none. */
export function writtenMeaning({ feed, column }: Changed): string | undefined {
  return MEANINGS.find((each) => each.feed === feed && each.columns.includes(column))?.written;
}

/** The case with that value in the emptied cell. */
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
