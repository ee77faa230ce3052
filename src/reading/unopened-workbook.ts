import { UserError } from '../errors.ts';
import { MESSAGES } from './messages.ts';

/** Whether the name of a file says that it is a workbook. */
export function isNamedWorkbook(file: string): boolean {
  return /\.xlsx$/iu.test(file);
}

/** The error for a file that is named as a workbook, but is none, or damaged. */
export function unopenedWorkbook(file: string, cause?: unknown): UserError {
  return new UserError(
    'FILE_UNREADABLE',
    MESSAGES.workbookCannotBeOpened,
    MESSAGES.tryToOpenItInExcel,
    [{ file, message: MESSAGES.workbookIsDamaged }],
    { cause },
  );
}
