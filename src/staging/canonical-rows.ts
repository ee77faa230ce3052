import type { CallLogFormat } from '../formats/format.ts';
import type { Source } from '../model/configuration.ts';
import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { declarationsOf, formatViews, sourceRowsSelect } from './format-rows.ts';
import { joinLegs } from './legs/join-legs.ts';
import { identifiedRowsSelect, numberCells } from './made-ids/identified-rows.ts';
import { makeIds } from './made-ids/made-ids.ts';
import { mappedViews } from './mapped-rows.ts';
import { readNumbers } from './numbers/read-numbers.ts';
import { columnsOf } from './raw-rows.ts';
import { makesCallIds, type RawTable } from './raw-table.ts';
import { OUTSIDE_LINE, type RowViews, sourceConstants } from './row-views.ts';
import { foldWithOtherRows } from './split/fold-rows.ts';

/** Shows the cells of a table as the columns of its feed, still as text. */
export async function makeCanonicalRows(store: Store, table: RawTable): Promise<RowViews> {
  const { format } = table;
  await fillSourceTables(store, table.file.source);
  return format === undefined ? await useMappedRows(store, table) : await useFormatRows(store, table, format);
}

/** Fills tables with the source's constants and maps of values, where it has any: without them, nothing reads these tables. */
async function fillSourceTables(store: Store, source: Source): Promise<void> {
  const { outsideLine } = source;
  const constants = [
    ...[...sourceConstants(source)].map(([column, value]) => ({ column, value })),
    ...(outsideLine === undefined ? [] : [{ column: OUTSIDE_LINE, value: outsideLine }]),
  ];
  if (constants.length > 0)
    await store.fillTable(
      'source_constant',
      { column_name: 'VARCHAR', value: 'VARCHAR' },
      constants.map(({ column, value }) => [column, value]),
      'temporary',
    );
  if (Object.keys(source.values).length === 0) return;
  const values = new Map<string, { column: string; cell: string; value: string }>();
  for (const [column, map] of Object.entries(source.values)) {
    for (const [cell, value] of Object.entries(map))
      values.set(`${column} ${cell.trim().replaceAll(/\s+/gu, ' ').toLowerCase()}`, {
        column,
        cell: cell.trim(),
        value: value.trim(),
      });
  }
  if (values.size === 0) {
    await store.defineTable('value_map', { column_name: 'VARCHAR', cell: 'VARCHAR', value: 'VARCHAR' }, 'temporary');
    return;
  }
  await store.createTemporaryTable('value_map', sqlFile(import.meta.url, './value-map.sql'), {
    items: JSON.stringify([...values.values()]),
  });
}

async function useMappedRows(store: Store, table: RawTable): Promise<RowViews> {
  if (makesCallIds(table)) {
    const numbers = numberCells(table);
    if (numbers !== undefined) await readNumbers(store, numbers);
    await makeIds(store, identifiedRowsSelect(table), table.reading.tiedElsewhere ?? []);
  }
  return mappedViews(table);
}

async function useFormatRows(
  store: Store,
  { file, records, declared, reading: { formerUnit } }: RawTable,
  format: CallLogFormat,
): Promise<RowViews> {
  const own = sourceRowsSelect(records, format, declared);
  const declarations = declarationsOf(file.source);
  if (formerUnit === undefined) {
    await store.createTemporaryView('source_rows', own);
    await joinLegs(store, format, declarations, 'format_rows');
  } else await foldWithOtherRows(store, own, format, declarations, formerUnit);
  await store.createTemporaryView('leg_count', sqlFile(import.meta.url, './legs/leg-count.sql'));
  return formatViews(file.source, new Set(await columnsOf(store, 'format_rows')));
}
