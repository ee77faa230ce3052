import { UserError } from '../errors.ts';
import { isNamedWorkbook, unopenedWorkbook } from './unopened-workbook.ts';

interface ForeignKind {
  readonly name: string;
  readonly tells: (head: Buffer) => boolean;
  /** How to turn it into a readable file. */
  readonly hint: string;
}

const EXPORT_HINT =
  'Open it in the program that made it and save it as .xlsx or CSV (UTF-8). CSV, TSV, TXT, JSON, .xlsx and Parquet files are read, also in a ZIP archive, and text also packed as gz.';

const OLD_EXCEL_HINT =
  'Open it in Excel or LibreOffice, remove its password if it has one, and save it as .xlsx; or ask the sender for CSV (UTF-8).';

function startsWith(...bytes: readonly number[]): (head: Buffer) => boolean {
  return (head) => bytes.every((byte, index) => head[index] === byte);
}

function startsWithText(pattern: RegExp): (head: Buffer) => boolean {
  return (head) => pattern.test(head.toString('latin1'));
}

const FOREIGN_KINDS: readonly ForeignKind[] = [
  {
    name: 'a ZIP archive or a spreadsheet (.xlsx, .ods)',
    tells: startsWith(0x50, 0x4b, 0x03, 0x04),
    hint: EXPORT_HINT,
  },
  { name: 'an empty ZIP archive', tells: startsWith(0x50, 0x4b, 0x05, 0x06), hint: EXPORT_HINT },
  {
    name: 'a spreadsheet of Excel 2003 or older (.xls), or one with a password',
    tells: startsWith(0xd0, 0xcf, 0x11, 0xe0),
    hint: OLD_EXCEL_HINT,
  },
  {
    name: 'an encrypted Parquet file',
    tells: startsWith(0x50, 0x41, 0x52, 0x45),
    hint: 'Ask for a file without encryption.',
  },
  { name: 'a Parquet file', tells: startsWith(0x50, 0x41, 0x52, 0x31), hint: EXPORT_HINT },
  { name: 'a PDF document', tells: startsWithText(/^%PDF-/u), hint: EXPORT_HINT },
  { name: 'an SQLite database', tells: startsWithText(/^SQLite format 3/u), hint: EXPORT_HINT },
  {
    name: 'a 7z archive',
    tells: startsWith(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c),
    hint: 'Unpack it, and name the unpacked file.',
  },
  {
    name: 'a RAR archive',
    tells: startsWith(0x52, 0x61, 0x72, 0x21, 0x1a, 0x07),
    hint: 'Unpack it, and name the unpacked file.',
  },
  { name: 'a bzip2 file', tells: startsWithText(/^BZh[1-9]1AY&SY/u), hint: 'Unpack it, and name the unpacked file.' },
  {
    name: 'an xz file',
    tells: startsWith(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00),
    hint: 'Unpack it, and name the unpacked file.',
  },
  {
    name: 'a Zstandard file',
    tells: startsWith(0x28, 0xb5, 0x2f, 0xfd),
    hint: 'Unpack it, and name the unpacked file.',
  },
  { name: 'a gz file packed twice', tells: startsWith(0x1f, 0x8b), hint: 'Unpack it, and name the unpacked file.' },
  { name: 'a web page or XML', tells: startsWithText(/^\s*<(?:!doctype|html|table|\?xml)[\s>]/iu), hint: EXPORT_HINT },
];

const CONTROL_SHARE = 0.3;

/**
 * Refuses contents that are not rows of text, judging by their first bytes. Text under the name of a workbook is refused too: no program saves it so, and the
 * remains of a damaged workbook can look like text.
 * @throws UserError FILE_NOT_UNDERSTOOD, which says what the file seems to be and which files are readable; FILE_UNREADABLE for a file that is named as a
 * workbook and is none
 */
export function refuseForeignKind(file: string, head: Buffer): void {
  const kind = FOREIGN_KINDS.find((candidate) => candidate.tells(head));
  if (kind !== undefined) throw notRows(file, `seems to be ${kind.name}`, kind.hint);
  if (isNamedWorkbook(file)) throw unopenedWorkbook(file);
  if (controlShare(head.subarray(0, 4096)) > CONTROL_SHARE)
    throw notRows(file, 'holds bytes that are not text', EXPORT_HINT);
}

function controlShare(head: Buffer): number {
  let controls = 0;
  for (const byte of head) if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) controls += 1;
  return head.length === 0 ? 0 : controls / head.length;
}

function notRows(file: string, message: string, hint: string): UserError {
  return new UserError('FILE_NOT_UNDERSTOOD', 'The file holds no rows of text.', hint, [
    { file, expected: 'a table: CSV, TSV, TXT, JSON, .xlsx or Parquet', message },
  ]);
}
