import { asIs, type Text, toldIn, wordsIn } from './model/text.ts';

/** Codes are stable: scripts and support rely on them. Never reuse one. */
export type ErrorCode =
  | 'USAGE'
  | 'CONFIGURATION'
  | 'CONFIGURATION_CHANGED'
  | 'WORKSPACE_NOT_FOUND'
  | 'WORKSPACE_NOT_WRITABLE'
  | 'WORKSPACE_NOT_PRIVATE'
  | 'WORKSPACE_NOT_EMPTY'
  | 'NETWORK_DRIVE'
  | 'STORE_LOCKED'
  | 'STORE_DAMAGED'
  | 'PORT_IN_USE'
  | 'PSEUDONYM_KEY_DAMAGED'
  | 'NOT_LOADED'
  | 'NO_RESULTS'
  | 'NO_CALLS'
  | 'OLD_RESULTS'
  | 'FILE_NOT_FOUND'
  | 'FILE_EMPTY'
  | 'FILE_NAME'
  | 'FILE_UNREADABLE'
  | 'FILE_NOT_UNDERSTOOD'
  | 'FILE_CHANGED_WHILE_READ'
  | 'FILE_IN_USE'
  | 'COLUMN_MISSING'
  | 'DISK_FULL'
  | 'MEMORY_FULL'
  | 'BROWSER_NOT_FOUND'
  | 'BROWSER_FAILED'
  | 'INTERRUPTED'
  | 'UNKNOWN_RULE'
  | 'CALL_NOT_FOUND'
  | 'NUMBER_NOT_UNDERSTOOD'
  | 'NO_NUMBERS'
  | 'SEAL_KEY'
  | 'TIME_STAMP'
  | 'NOT_SEALABLE'
  | 'NOT_SEALED'
  | 'PACK_REFUSED'
  | 'PACK_CHANGED'
  | 'INPUT_CHANGED'
  | 'UNKNOWN_VENDOR'
  | 'UNKNOWN_CAMPAIGN'
  | 'SCREENING_MOMENT'
  | 'SELF_CHECK_PACK'
  | 'RECIPIENT'
  | 'INTERNAL'
  | 'PROGRAM_REPLACED'
  | 'DRAFT'
  | 'REMOVALS_DAMAGED'
  | 'REMOVAL_UNFINISHED'
  | 'REMOVAL_DAY'
  | 'REMOVAL_FILE_UNREADABLE'
  | 'EXTENSION_INVALID'
  | 'EXTENSION_NOT_TRUSTED'
  | 'EXTENSION_CHANGED'
  | 'SETTINGS'
  | 'REGISTER_CHANGED'
  | 'REGISTER_KEY'
  | 'REGISTER_BUSY'
  | 'CLOCK_BACK'
  | 'DECISION_REFUSED'
  | 'DEVIATION_REFUSED'
  | 'PERSON_REFUSED'
  | 'TERM_REFUSED'
  | 'ACTION_REFUSED'
  | 'WHAT_IF_REFUSED'
  | 'REPLIES_REFUSED'
  | 'SAMPLE_REFUSED'
  | 'ENGINE_UNREACHABLE'
  | 'ENGINE_FAILED'
  | 'ENGINE_BUSY'
  | 'ENGINE_REFUSED';

/** One thing that is wrong, and where. `found` never holds more than the last three digits of a phone number. */
export interface ErrorDetail {
  readonly file?: string;
  readonly line?: number;
  /** Key of the configuration (`vendors[0].contracts`), or column of a file. */
  readonly key?: string;
  readonly found?: string;
  readonly expected?: string;
  readonly message: string;
}

/** A detail in every language. What was found or expected may also be a value as it is, such as a name. */
export interface DetailText extends Pick<ErrorDetail, 'file' | 'line' | 'key'> {
  readonly found?: string | Text;
  readonly expected?: string | Text;
  readonly message: Text;
}

/** What an error says, in every language. */
export interface ErrorText {
  readonly message: Text;
  /** What to do now, in one or two sentences. The Dutch is for pages and summaries of runs, so it names pages where the English names commands. */
  readonly hint: Text;
  readonly details: readonly DetailText[];
}

/**
 * A mistake that the user can fix: in the command, the configuration, a file or the machine. It ends the command with exit code 2; any other error is internal
 * (exit code 3). Its own texts are English.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly code: ErrorCode;
  readonly hint: string;
  readonly details: readonly ErrorDetail[];
  readonly said: ErrorText;

  constructor(
    code: ErrorCode,
    message: Text,
    hint: Text,
    details: readonly DetailText[] = [],
    options: { readonly cause?: unknown } = {},
  ) {
    super(wordsIn(message, 'en'), options);
    this.code = code;
    this.hint = wordsIn(hint, 'en');
    this.details = toldIn(details, 'en');
    this.said = { message, hint, details };
  }
}

/** The message of an error. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The operating system's code for an error, such as `ENOENT`; empty if it has none. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** The operating system's code as a text, for a detail of an error. */
export function systemFailure(error: unknown): Text {
  const code = systemCode(error);
  return code === '' ? { en: 'it failed', nl: 'het mislukte' } : asIs(code);
}
