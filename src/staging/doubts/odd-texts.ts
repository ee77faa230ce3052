import { feedDefinition } from '../../feeds/registry.ts';
import { identifier } from '../../store/sql.ts';
import type { DoubtedFile } from './note-doubts.ts';

/** The texts of a file that are used as written, for `odd-text.sql`: `source_row`, `column_name`, `cell`; undefined if no text is read. */
export function textCellsSelect({ file, unit, map }: DoubtedFile, table: string): string | undefined {
  const columns = feedDefinition(file.source.feed).columns.filter(
    ({ name, kind }) => kind === 'text' && name !== 'vendor' && (map === undefined || map.places[name] !== undefined),
  );
  if (columns.length === 0) return undefined;
  const cells = columns.map(
    ({ name }) =>
      `select source_row, '${name}' as column_name, ${identifier(name)} as cell from ${identifier(table)} where unit = ${unit} and ${identifier(name)} is not null`,
  );
  return cells.join('\nunion all\n');
}

/** Ids that identify the rows of a feed. */
const ROW_ID = /^(?:call|objection|consent|relation|complaint)_id$/u;

/** The ids of a file's rows, for `zero-twin.sql`: `source_row`, `column_name`, `id`; undefined if no such id is read. */
export function rowIdsSelect({ file, unit, map }: DoubtedFile, table: string): string | undefined {
  const column = feedDefinition(file.source.feed).columns.find(
    ({ name }) => ROW_ID.test(name) && (map === undefined || map.places[name] !== undefined),
  );
  if (column === undefined) return undefined;
  return `select source_row, '${column.name}' as column_name, ${identifier(column.name)} as id from ${identifier(table)} where unit = ${unit}`;
}
