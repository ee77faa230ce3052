import type { ErrorDetail } from '../src/index.ts';

/** An error that the user can correct: the library's `UserError` has this shape, and so does an error in the command itself. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly details: readonly ErrorDetail[];
}

/** Codes of errors in the command itself, which the library does not know. */
type UsageCode = 'USAGE' | 'UNKNOWN_RULE' | 'NOT_CONFIRMED';

/** The command was not understood, or not confirmed. */
export class UsageError extends Error implements Failure {
  override readonly name = 'UserError';
  readonly code: UsageCode;
  readonly hint: string;
  readonly details: readonly ErrorDetail[] = [];

  constructor(message: string, hint: string, code: UsageCode = 'USAGE') {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}

export const EXIT = {
  done: 0,
  findings: 1,
  differs: 1,
  mistake: 2,
  fault: 3,
  draft: 4,
  withoutPdfs: 5,
  missing: 6,
  interrupted: 130,
} as const;

/** Checks the shape only, so that the launcher need not load the library to recognise its errors. */
export function isFailure(error: unknown): error is Error & Failure {
  return (
    error instanceof Error && error.name === 'UserError' && 'code' in error && 'hint' in error && 'details' in error
  );
}

export function isInterruption(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'AbortError' || (isFailure(error) && error.code === 'INTERRUPTED');
}

export function exitCodeOf(error: unknown): number {
  if (isInterruption(error)) return EXIT.interrupted;
  return isFailure(error) ? EXIT.mistake : EXIT.fault;
}
