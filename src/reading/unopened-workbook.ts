import { UserError } from '../errors.ts';

/** Whether the name of a file says that it is a workbook. */
export function isNamedWorkbook(file: string): boolean {
  return /\.xlsx$/iu.test(file);
}

/** The error for a file that is named as a workbook, but is none, or damaged. */
export function unopenedWorkbook(file: string, cause?: unknown): UserError {
  return new UserError(
    'FILE_UNREADABLE',
    'The workbook cannot be opened.',
    'Try to open it in Excel. If that fails, ask the sender for it again. If it is text, such as CSV, give it a name that ends in .csv.',
    [{ file, message: 'The workbook cannot be opened: it is damaged, cut off, or another kind of file.' }],
    { cause },
  );
}
