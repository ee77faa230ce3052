import { readText } from '../../reading/read-records.ts';
import { sqlFile } from '../../store/sql.ts';
import { type CallLogFormat, defineFormat } from '../format.ts';

/** A line: day, clock, extension, trunk, the number dialled or calling, and a duration such as `00:01'05`. */
const LINE =
  /^[ \t]*\d{2}\/\d{2}\/\d{2} +\d{2}:\d{2}(?::\d{2}| ?[AP]M)? +\*?[DT]?\d{1,5} +(?:\d{1,4} +)?\S.*\d{2}:\d{2}['’]\d{2}/mu;

/** Occurs in no text, so each line becomes one cell. */
const NO_DELIMITER = '\u001f';

/** Based on Panasonic's feature guides for the KX-TDA and KX-NS exchanges, which give the columns of the patterns of 80 and 120 characters. */
export const format: CallLogFormat = defineFormat({
  id: 'panasonic-smdr',
  title: 'Panasonic KX-TDA and KX-NS, station message detail recording (lines of SMDR)',
  recognises: ({ text, keys }) => keys === undefined && LINE.test(text),
  read: async (file, options) =>
    await readText(file, { ...options, delimiter: NO_DELIMITER, quote: 'none', heading: 'none' }),
  columns: (headings) => ({ line: headings[0] ?? null }),
  ids: ['line'],
  stage: sqlFile(import.meta.url, './stage.sql'),
});
