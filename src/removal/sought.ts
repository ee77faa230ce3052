import { UserError } from '../errors.ts';
import { ENCODED_BETWEEN, ENCODED_DIGITS, WRITTEN_DIGITS } from '../model/number-notations.ts';
import type { Removal } from '../model/removal.ts';
import { MESSAGES } from './messages.ts';

/** The person or number that a forget looks for in files that Belaudit wrote: in full, and only while the command runs. */
export interface Sought {
  /** Digits of the E.164 form. */
  readonly number: string | null;
  readonly person: string | null;
}

const DIGIT = WRITTEN_DIGITS.join('');
/**
 * What may stand between two digits of a number that is known: all that is hidden between those of any number (`BETWEEN_DIGITS`), and more, because the database
 * reads classes of many characters slowly.
 */
const BETWEEN = '[^0-9A-Za-z]';
const APART = `(?:(?:${BETWEEN}|${ENCODED_BETWEEN})*|[A-Za-z]{1,3})`;
/** A mobile number is also written without its zero, which a spreadsheet dropped. */
const MOBILE = '6';

/** No digit follows a number: it would be part of a longer one. */
const ENDS = `(?:[^${DIGIT}]|$)`;

/** Letters after a digit, which may stand between it and the next one. */
export const LETTERS_BEHIND = '([0-9])[A-Za-z]{1,3}';
/** Plain digits that may hold a number. */
export const RUN: string = `[0-9](?:${BETWEEN}*[0-9]){7,}`;
/** Plain digits that may be a number without its zero, with the digit that makes them part of a longer one. */
export const RUN_WITHOUT_ZERO: string = `(?:^|[^0-9])(${MOBILE}(?:${BETWEEN}*[0-9]){8}[0-9]?)`;

/**
 * A regular expression for a number in any notation, or for a person id as a separate word; it is the same in JavaScript and in the database. A digit directly
 * after it means that it is part of a longer number.
 */
export function soughtPattern({ number, person }: Sought): string {
  return [
    ...(number === null ? [] : [numberPattern(number)]),
    ...(person === null ? [] : [personPattern(person)]),
  ].join('|');
}

function numberPattern(number: string): string {
  const isDutch = number.startsWith('31') && number.length === 11;
  const spaced = (digits: string): string => [...digits].map(anyOf).join(APART);
  if (!isDutch) return `${spaced(number)}${ENDS}`;
  const national = number.slice(2);
  const bare = national.startsWith(MOBILE) ? `|(?:^|[^${DIGIT}])` : '';
  return `(?:(?:${anyOf('0')}|${spaced('31')}${APART}${anyOf('0')}?)${APART}${bare})${spaced(national)}${ENDS}`;
}

/** A digit in any script, or as programs write it. */
function anyOf(digit: string): string {
  const written = WRITTEN_DIGITS.map((digits) => [...digits][Number(digit)]).join('');
  return `(?:[${written}]|${ENCODED_DIGITS[Number(digit)]})`;
}

function personPattern(person: string): string {
  const escaped = person.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return `(?:^|[^0-9A-Za-z_.-])${escaped}(?:$|[^0-9A-Za-z_.-])`;
}

/** A regular expression for the digits that identify a number, with anything between and around them. */
export function scatteredPattern(number: string): string {
  const telling = number.startsWith('31') && number.length === 11 ? number.slice(2) : number;
  return [...telling].map(anyOf).join(`[^${DIGIT}]*`);
}

/** The error that stops other commands while a removal is unfinished. */
export function removalUnfinished({ kind, before, subjects }: Removal): UserError {
  const [first] = subjects.filter((subject) => subject.kind === 'number');
  const whom = first === undefined ? MESSAGES.namedPerson : MESSAGES.numberEndingIn(first.ending);
  return new UserError(
    'REMOVAL_UNFINISHED',
    MESSAGES.removalInThisWorkspaceIsUnfinished,
    kind === 'purge'
      ? MESSAGES.giveSameCommandAgainBelauditPurge(before ?? '')
      : MESSAGES.giveSameCommandAgainBelauditForget(whom),
    [{ file: '.belaudit/removals.json', message: MESSAGES.hasUnfinishedRemoval }],
  );
}
