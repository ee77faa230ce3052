import { readText } from '../../reading/read-records.ts';
import { sqlFile } from '../../store/sql.ts';
import { type CallLogFormat, defineFormat } from '../format.ts';

/** A line: day, clock, extension, trunk, what was dialled or who called, and a duration such as `00:01'05`. */
const LINE =
  /^\s*\d{2}\/\d{2}\/\d{2} +\d{2}:\d{2}(?::\d{2}| ?[AP]M)? +\*?[DT]?\d{1,5} +(?:\d{1,4} +)?\S.*\d{2}:\d{2}['’]\d{2}/mu;

/** Stands in no text, so that each line is one cell. */
const NO_DELIMITER = '\u001f';

/** Known from Panasonic's feature guides of the KX-TDA and KX-NS exchanges, which tell the columns of its patterns of 80 and 120 signs. */
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
