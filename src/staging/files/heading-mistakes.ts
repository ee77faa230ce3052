import type { CallLogFormat } from '../../formats/format.ts';
import type { Text } from '../../model/text.ts';
import type { FileSample } from '../../reading/file-sample.ts';
import { JSON_RECORDS } from '../../reading/json-layout.ts';
import type { BrokenRecord, RecordFile } from '../../reading/record-file.ts';
import { MESSAGES } from '../messages.ts';
import { bareHeading, dataIn, mapHeadings, requiredIn } from './headings.ts';
import { marksAbove } from './marks-above.ts';
import { markMistakes } from './read-by-mark.ts';
import type { FileMistake, SourceFile } from './source-files.ts';

/** Mismatches between a file's headings and its source: columns that are missing or occur twice. */
export function headingMistakes(
  file: SourceFile,
  {
    columns: headings,
    doubled,
    above = [],
    records,
    broken,
    oddShape,
  }: Pick<RecordFile, 'columns' | 'doubled' | 'above' | 'records' | 'broken' | 'oddShape'>,
  format: CallLogFormat | undefined,
  clientZone: string,
): FileMistake[] {
  const { map, mistakes } = mapHeadings(file, headings, format !== undefined, doubled);
  if (format === undefined && oddShape !== undefined && (oddShape.isNoRecord || requiredIn(file, headings) === 0))
    return [noRecords(file, oddShape.words)];
  const [firstBroken] = broken;
  if (format === undefined && headings.length === 0 && firstBroken !== undefined)
    return [noneReadable(file, firstBroken, broken.length)];
  if (format === undefined && isHeadless(file, headings)) return [headless(file), ...mistakes];
  if (format === undefined)
    return [
      ...mistakes,
      ...markMistakes(file, headings, map.places),
      ...marksAbove(file, headings, map.places, { above, clientZone }),
    ];
  if (file.source.headings !== undefined && !format.recognises(headingsAlone(headings)))
    return [...mistakes, headingsOfNoFormat(file, headings, format)];
  const found = Object.values(format.columns(headings)).filter((heading) => heading !== null);
  if (found.length > 0) return [...mistakes, ...undeclarable(file, found)];
  // A log without heading in which no row can be cut into cells: each row is rejected with its own reason.
  if (records === 0 && broken.length > 0) return mistakes;
  const nothing = {
    file: file.path,
    key: `sources[${file.source.index}].format`,
    found: headings.join(', '),
    expected: MESSAGES.fileOf(format.title),
    message: MESSAGES.noColumnOfFormat(file.path, format.id),
  };
  return [...mistakes, { code: 'COLUMN_MISSING', detail: nothing }];
}

/** The beginning of a file with these headings and nothing else. */
function headingsAlone(headings: readonly string[]): FileSample {
  return { text: `${headings.join('\t')}\n`, records: [headings] };
}

/** Declared headings that the format does not recognise: it would take the columns by their order. */
function headingsOfNoFormat(file: SourceFile, headings: readonly string[], format: CallLogFormat): FileMistake {
  const detail = {
    file: 'belaudit.yaml',
    line: file.source.line,
    key: `sources[${file.source.index}].headings`,
    found: headings.join(', '),
    expected: MESSAGES.namesThatHasForItsColumns(format.title),
    message: MESSAGES.headingsAreOfOtherFormat(format.id),
  };
  return { code: 'COLUMN_MISSING', detail };
}

/** No record could be read, so no column is known. */
function noneReadable(file: SourceFile, { row, reason }: BrokenRecord, records: number): FileMistake {
  const message = MESSAGES.noneOfItsRecordsIsReadable(file.path, row, reason);
  const found = records === 1 ? '1 record' : `${records} records`;
  const detail = { file: file.path, line: row, found, expected: MESSAGES.readableRecords, message };
  return { code: 'FILE_NOT_UNDERSTOOD', detail };
}

/** Whether the supposed headings are a row: none of the columns is there, but days or numbers are. */
function isHeadless(file: SourceFile, headings: readonly string[]): boolean {
  const data = dataIn(headings);
  return data > 0 && data >= headings.length / 4 && requiredIn(file, headings) === 0;
}

function headless(file: SourceFile): FileMistake {
  const message = MESSAGES.firstLineIsRow(file.path);
  const expected = MESSAGES.namesOfColumns;
  return { code: 'COLUMN_MISSING', detail: { file: file.path, line: 1, expected, message } };
}

/** Notations for headings that the format reads nothing from. */
function undeclarable(file: SourceFile, read: readonly string[]): FileMistake[] {
  const known = new Set(read.map((heading) => bareHeading(heading)));
  return Object.keys(file.source.formats).flatMap((heading) => {
    if (known.has(bareHeading(heading))) return [];
    const detail = {
      file: file.path,
      key: `sources[${file.source.index}].formats.${heading}`,
      found: heading,
      expected: read.join(', '),
      message: MESSAGES.formatDoesNotReadHeading(file.path, heading),
    };
    return [{ code: 'COLUMN_MISSING' as const, detail }];
  });
}

function noRecords(file: SourceFile, found: Text): FileMistake {
  const message = MESSAGES.jsonIsOfOtherShape(file.path, found, JSON_RECORDS);
  return { code: 'FILE_NOT_UNDERSTOOD', detail: { file: file.path, found, expected: JSON_RECORDS, message } };
}
