import { UserError } from '../errors.ts';
import type { Removal } from '../model/removal.ts';

/** Whom a forget looks for in files that Belaudit wrote: in full, and for the length of the command alone. */
export interface Sought {
  /** Digits of the E.164 form. */
  readonly number: string | null;
  readonly person: string | null;
}

const SEPARATORS = '[ .()/+\\-]{0,3}';

/**
 * A regular expression for a number in whatever notation, or for a person id as a word of its own; the same in JavaScript and in the database.
 * A digit behind it makes it part of something longer.
 */
export function soughtPattern({ number, person }: Sought): string {
  return [
    ...(number === null ? [] : [numberPattern(number)]),
    ...(person === null ? [] : [personPattern(person)]),
  ].join('|');
}

function numberPattern(number: string): string {
  const isDutch = number.startsWith('31') && number.length === 11;
  const spaced = (digits: string): string => [...digits].join(SEPARATORS);
  const country = isDutch ? `(?:0|31${SEPARATORS}0?)${SEPARATORS}` : '';
  return `${country}${spaced(isDutch ? number.slice(2) : number)}(?:[^0-9]|$)`;
}

function personPattern(person: string): string {
  const escaped = person.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&');
  return `(?:^|[^0-9A-Za-z_.-])${escaped}(?:$|[^0-9A-Za-z_.-])`;
}

/** The digits that tell the number from every other, wherever they stand. */
export function tellingDigits(number: string): string {
  return number.startsWith('31') && number.length === 11 ? number.slice(2) : number;
}

/** The refusal of any other work while a removal is half done. */
export function unfinished({ kind, before, subjects }: Removal): UserError {
  const [first] = subjects.filter((subject) => subject.kind === 'number');
  const whom = first === undefined ? 'the person who was named' : `the number that ends in ${first.ending}`;
  return new UserError(
    'REMOVAL_UNFINISHED',
    'A removal was begun in this workspace and is not finished.',
    kind === 'purge'
      ? `Give the same command again: belaudit purge --before ${before ?? ''}. Until then nothing else is done here.`
      : `Give the same command again: belaudit forget, for ${whom}. Until then nothing else is done here.`,
    [{ file: '.belaudit/removals.json', message: 'has a removal that is not done' }],
  );
}
