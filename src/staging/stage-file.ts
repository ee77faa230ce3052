import { rm } from 'node:fs/promises';
import type { CallLogFormat } from '../formats/format.ts';
import { makeCanonicalRows } from './canonical-rows.ts';
import { refuseTimesElsewhere, refuseUnitsBelow } from './doubts/columns-beside.ts';
import { emptyWordsRemark } from './empty-words.ts';
import { headingMistakes } from './files/heading-mistakes.ts';
import { readSourceFile } from './files/read-source-file.ts';
import { mistakesError, type Opened, type SourceFile } from './files/source-files.ts';
import { keepRows, keepWithoutRows, type StagedFile } from './keep-rows.ts';
import { dropTemporaries, readRawRows } from './raw-rows.ts';
import { placesRead, type Reading, rawTable } from './raw-table.ts';
import { readRows } from './read-rows.ts';
import { readOptions, type StagingContext } from './staging-context.ts';

/**
 * Reads one file into the staged rows of its feed, all of it or nothing: every single record becomes a staged row or a rejected one. If the file is joined with
 * others, their rows of its calls must have been gathered before.
 */
export async function stageFile(
  { store, zones, clientZone, onStep, turn, ...context }: StagingContext,
  file: Opened<SourceFile>,
  format: CallLogFormat | undefined,
  reading: Reading,
): Promise<StagedFile> {
  const options = readOptions(context, reading.unit);
  try {
    const records = await readSourceFile(file, format, options);
    if (records.emptiness !== undefined) {
      await turn?.();
      return await keepWithoutRows(store, file, records, reading);
    }
    const mistakes = headingMistakes(file, records, format, clientZone);
    if (mistakes.length > 0) throw mistakesError(mistakes);
    const table = rawTable(file, format, records, reading);
    await zones.useSourceZone(file.source.timeZone ?? clientZone);
    await readRawRows(store, records, table.declared);
    onStep?.();
    const views = await makeCanonicalRows(store, table);
    if (format === undefined) {
      const read = { file, columns: records.columns, map: table.map, clientZone };
      await refuseTimesElsewhere(store, read, views);
      await refuseUnitsBelow(store, read);
    }
    const rows = await readRows(store, table, views);
    onStep?.();
    const words = await emptyWordsRemark(store, records, placesRead(table));
    await turn?.();
    return await keepRows(store, table, rows, words);
  } finally {
    await rm(options.target, { force: true });
    await dropTemporaries(store);
  }
}
