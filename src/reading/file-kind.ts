import { UserError } from '../errors.ts';
import type { Text } from '../model/text.ts';
import { MESSAGES } from './messages.ts';
import { isNamedWorkbook, unopenedWorkbook } from './unopened-workbook.ts';

interface ForeignKind {
  readonly name: Text;
  readonly tells: (head: Buffer) => boolean;
  /** How to turn it into a readable file. */
  readonly hint: Text;
}

const EXPORT_HINT = MESSAGES.openItInProgramThatMade;

const OLD_EXCEL_HINT = MESSAGES.openItInExcelOrLibreOffice;

function startsWith(...bytes: readonly number[]): (head: Buffer) => boolean {
  return (head) => bytes.every((byte, index) => head[index] === byte);
}

function startsWithText(pattern: RegExp): (head: Buffer) => boolean {
  return (head) => pattern.test(head.toString('latin1'));
}

const FOREIGN_KINDS: readonly ForeignKind[] = [
  {
    name: MESSAGES.zipArchiveOrSpreadsheetXlsxOds,
    tells: startsWith(0x50, 0x4b, 0x03, 0x04),
    hint: EXPORT_HINT,
  },
  { name: MESSAGES.emptyZipArchive, tells: startsWith(0x50, 0x4b, 0x05, 0x06), hint: EXPORT_HINT },
  {
    name: MESSAGES.spreadsheetOfExcel2003OrOlder,
    tells: startsWith(0xd0, 0xcf, 0x11, 0xe0),
    hint: OLD_EXCEL_HINT,
  },
  {
    name: MESSAGES.encryptedParquetFile,
    tells: startsWith(0x50, 0x41, 0x52, 0x45),
    hint: MESSAGES.askForFileWithoutEncryption,
  },
  { name: MESSAGES.parquetFile, tells: startsWith(0x50, 0x41, 0x52, 0x31), hint: EXPORT_HINT },
  { name: MESSAGES.pdfDocument, tells: startsWithText(/^%PDF-/u), hint: EXPORT_HINT },
  { name: MESSAGES.sqliteDatabase, tells: startsWithText(/^SQLite format 3/u), hint: EXPORT_HINT },
  {
    name: MESSAGES.sevenZip,
    tells: startsWith(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c),
    hint: MESSAGES.unpackItAndNameUnpackedFile,
  },
  {
    name: MESSAGES.rarArchive,
    tells: startsWith(0x52, 0x61, 0x72, 0x21, 0x1a, 0x07),
    hint: MESSAGES.unpackItAndNameUnpackedFile,
  },
  { name: MESSAGES.bzip2, tells: startsWithText(/^BZh[1-9]1AY&SY/u), hint: MESSAGES.unpackItAndNameUnpackedFile },
  {
    name: MESSAGES.xzFile,
    tells: startsWith(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00),
    hint: MESSAGES.unpackItAndNameUnpackedFile,
  },
  {
    name: MESSAGES.zstandardFile,
    tells: startsWith(0x28, 0xb5, 0x2f, 0xfd),
    hint: MESSAGES.unpackItAndNameUnpackedFile,
  },
  { name: MESSAGES.gzFilePackedTwice, tells: startsWith(0x1f, 0x8b), hint: MESSAGES.unpackItAndNameUnpackedFile },
  {
    name: MESSAGES.webPageOrXml,
    tells: startsWithText(/^\s*<(?:!doctype|html|table|\?xml)[\s>]/iu),
    hint: EXPORT_HINT,
  },
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
  if (kind !== undefined) throw notRows(file, MESSAGES.seemsToBe(kind.name), kind.hint);
  if (isNamedWorkbook(file)) throw unopenedWorkbook(file);
  if (controlShare(head.subarray(0, 4096)) > CONTROL_SHARE)
    throw notRows(file, MESSAGES.holdsBytesThatAreNotText, EXPORT_HINT);
}

function controlShare(head: Buffer): number {
  let controls = 0;
  for (const byte of head) if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) controls += 1;
  return head.length === 0 ? 0 : controls / head.length;
}

function notRows(file: string, message: Text, hint: Text): UserError {
  return new UserError('FILE_NOT_UNDERSTOOD', MESSAGES.fileHoldsNoRowsOfText, hint, [
    { file, expected: MESSAGES.tableCsvTsvTxtJsonXlsx, message },
  ]);
}
