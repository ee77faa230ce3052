import { formatLocalTime } from '../../src/language/dates.ts';
import type { FindingWithStoredProof } from '../../src/model/results.ts';
import {
  type FindingShape,
  MOMENTS,
  markOf,
  NAMES,
  type ShapedFindings,
  TEXTS,
} from '../../src/model/shaped-findings.ts';
import type { Gap, PatternedRows, SheetCell, SheetColumn } from '../../src/print/spreadsheet/workbook.ts';
import { type FindingsContext, type FindingText, sayFinding, sayProof } from './context.ts';
import type { FindingHeading } from './words.nl.ts';

export interface FindingColumn extends SheetColumn {
  readonly id: FindingHeading;
  readonly cell: (row: FindingWithStoredProof, text: FindingText) => SheetCell;
}

/** Findings as rows of a sheet: a pattern for each shape, with gaps for the columns that differ from finding to finding. */
export function patternedFindings(
  context: FindingsContext,
  columns: readonly FindingColumn[],
  findings: ShapedFindings,
): PatternedRows {
  const cellsOf = (row: FindingWithStoredProof, day?: string): readonly SheetCell[] => {
    const text = sayFinding(context, row, day);
    return columns.map(({ cell }) => cell(row, text));
  };
  return {
    rowMark: markOf('row'),
    patterns: async () =>
      (await findings.shapes(context.lawTurns)).map((shape) => {
        // A mark in place of a proof cannot be put into words.
        const cells = cellsOf({ ...shape.finding, proof: '' }, shape.day);
        return {
          cells: columns.map(({ id }, place) => gapOf(id, shape) ?? cells[place] ?? null),
          firstRow: shape.firstRow,
          rows: shape.rows,
        };
      }),
    words: async () =>
      (await findings.names()).map(({ column, text, ...name }) => ({
        ...name,
        text: column === 'proof' ? sayProof(context, text) : text,
        column: columns.findIndex(({ id }) => id === column),
      })),
    fill: async (shapes, places) => {
      const days = await findings.days();
      await findings.print({ shapes, places, days: days.map((day) => dayTexts(context, day)) });
    },
    rows: async function* (range) {
      for await (const piece of findings.rows(range))
        yield piece instanceof Uint8Array ? piece : { row: piece.row, cells: cellsOf(piece.finding) };
    },
    close: () => findings.close(),
  };
}

/** Null: the cell is the same in all rows of the shape. */
function gapOf(column: string, { finding, precision }: FindingShape): Gap | null {
  if (isOneOf(TEXTS, column)) return finding[column] === '' ? null : { holds: 'text', mark: markOf(column) };
  if (isOneOf(NAMES, column)) return finding[column] === '' ? null : { holds: 'place', mark: markOf(column) };
  if (column === 'source_row') return { holds: 'number', mark: markOf(column) };
  if (!isOneOf(MOMENTS, column)) return null;
  const holds = precision[column];
  return holds === null ? null : { holds, mark: markOf(column) };
}

function isOneOf<Column extends string>(columns: readonly Column[], column: string): column is Column {
  return (columns as readonly string[]).includes(column);
}

/** A day in a sentence, alone or before a time. */
function dayTexts({ input }: FindingsContext, day: string): { readonly alone: string; readonly beforeTime: string } {
  const time = '00:00';
  const withTime = formatLocalTime(`${day} ${time}`, input.language);
  return { alone: formatLocalTime(day, input.language), beforeTime: withTime.slice(0, -time.length) };
}
