import { LOG } from '../feeds/registry.ts';
import type { CallLogFormat } from '../formats/format.ts';
import type { RecordFile } from '../reading/record-file.ts';
import { type HeadingMap, mapHeadings } from './files/headings.ts';
import { type ReadByMark, readByMark } from './files/read-by-mark.ts';
import type { SourceFile } from './files/source-files.ts';
import { type DeclaredCell, declaredCells } from './raw-cells.ts';

/** How a reading of a file is stored. */
export interface Reading {
  /** Number under which it is stored. */
  readonly unit: number;
  readonly fingerprint: string;
  /** Key of the rows of other files that are read with it; empty if there are none. */
  readonly surroundings: string;
  /** For a file that is read again because other files describe its calls: the number under which its own rows were gathered. */
  readonly formerUnit?: number;
  /** For a file whose calls have ids made from their rows: marks for which other files have several rows. */
  readonly tiedElsewhere?: readonly bigint[];
}

/** A table while it is staged: its cells, which are in `raw_rows`, and how they are read. Each step of staging takes it whole. */
export interface RawTable {
  readonly file: SourceFile;
  /** Absent where the source or the headings name the columns. */
  readonly format: CallLogFormat | undefined;
  readonly reading: Reading;
  readonly records: RecordFile;
  /** The cells of each column, by its mapping or its heading. */
  readonly map: HeadingMap;
  /** How the headings affect the reading; a known format has its own. */
  readonly marks: ReadByMark;
  readonly declared: readonly DeclaredCell[];
}

const NO_MARKS: ReadByMark = { units: new Map(), clocks: new Set(), offsets: new Map(), remarks: [] };

/** The log of a system has no days alone: its reader would take one for midnight. */
function timed(cell: DeclaredCell): DeclaredCell {
  return { ...cell, format: { ...cell.format, dayShape: null } };
}

export function rawTable(
  file: SourceFile,
  format: CallLogFormat | undefined,
  records: RecordFile,
  reading: Reading,
): RawTable {
  const { columns, doubled } = records;
  const { map } = mapHeadings(file, columns, false, doubled);
  const marks = format === undefined ? readByMark(file.source, columns, map.places) : NO_MARKS;
  const declared = declaredCells(file.source, columns);
  return {
    file,
    format,
    reading,
    records,
    map,
    marks,
    declared: format === undefined ? declared : declared.map(timed),
  };
}

/** Whether the ids of calls are made from their rows. */
export function makesCallIds({ file: { source } }: Pick<RawTable, 'file'>): boolean {
  return source.idFromRow === true && source.feed === LOG;
}

/** Positions of the cells that are read. */
export function placesRead({ format, map, records: { columns } }: RawTable): readonly number[] {
  if (format === undefined) return Object.values(map.places).flat();
  const headings = Object.values(format.columns(columns)).filter((heading) => heading !== null);
  return headings.map((heading) => columns.indexOf(heading)).filter((place) => place >= 0);
}
