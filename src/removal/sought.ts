import { UserError } from '../errors.ts';
import { BETWEEN_DIGITS, WRITTEN_DIGITS } from '../model/number-notations.ts';
import type { Removal } from '../model/removal.ts';
import { MESSAGES } from './messages.ts';

/** The person or number that a forget looks for in files that Belaudit wrote: in full, and only while the command runs. */
export interface Sought {
  /** Digits of the E.164 form. */
  readonly number: string | null;
  readonly person: string | null;
}

const APART = `[${BETWEEN_DIGITS}]*`;

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
  const country = isDutch ? `(?:${anyOf('0')}|${spaced('31')}${APART}${anyOf('0')}?)${APART}` : '';
  return `${country}${spaced(isDutch ? number.slice(2) : number)}(?:[^${WRITTEN_DIGITS.join('')}]|$)`;
}

/** A digit in any script. */
function anyOf(digit: string): string {
  return `[${WRITTEN_DIGITS.map((digits) => [...digits][Number(digit)]).join('')}]`;
}

function personPattern(person: string): string {
  const escaped = person.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return `(?:^|[^0-9A-Za-z_.-])${escaped}(?:$|[^0-9A-Za-z_.-])`;
}

/** A regular expression for the digits that identify a number, with anything between and around them. */
export function scatteredPattern(number: string): string {
  const telling = number.startsWith('31') && number.length === 11 ? number.slice(2) : number;
  return [...telling].map(anyOf).join(`[^${WRITTEN_DIGITS.join('')}]*`);
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
