import { rm } from 'node:fs/promises';
import type { CallLogFormat } from '../../formats/format.ts';
import { readSourceFile } from '../files/read-source-file.ts';
import type { Opened, SourceFile } from '../files/source-files.ts';
import { sourceRowsSelect } from '../format-rows.ts';
import { declaredCells } from '../raw-cells.ts';
import { dropTemporaries, readRawRows } from '../raw-rows.ts';
import { readOptions, type StagingContext } from '../staging-context.ts';
import { type DeliveredUnit, gatherSharedRows } from './split-calls.ts';

/**
 * Reads one file again for the rows of its split calls, which other files need.
 * @param unit number of its reading
 */
export async function gatherFromFile(
  context: StagingContext,
  file: Opened<SourceFile>,
  format: CallLogFormat,
  { unit, log }: Pick<DeliveredUnit, 'unit' | 'log'>,
): Promise<void> {
  const { store } = context;
  const options = readOptions(context, unit);
  try {
    const records = await readSourceFile(file, format, options);
    if (records.emptiness !== undefined) return;
    const declared = declaredCells(file.source, records.columns);
    await readRawRows(store, records, declared);
    await store.createTemporaryView('source_rows', sourceRowsSelect(records, format, declared));
    await gatherSharedRows(store, format, unit, log);
  } finally {
    await rm(options.target, { force: true });
    await dropTemporaries(store);
  }
}
