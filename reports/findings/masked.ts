import { digitsOf, maskNumberIn, maskNumbers } from '../../src/model/masked-numbers.ts';
import type { ShownText } from '../../src/model/page-findings.ts';
import { bothEnds, shortenPrintable } from '../../src/print/printable.ts';

const TEXT_LENGTH = 300;

/** A text from data without the number that it belongs to (E.164), or any other telephone number. */
export function maskedText(text: string, number: string): string {
  return shortenPrintable(masked(bothEnds(text), number), TEXT_LENGTH);
}

/** A text without digits needs no search for numbers. */
function masked(text: string, number: string): string {
  return /\p{N}/u.test(text) ? maskNumbers(maskNumberIn(text, number)) : text;
}

/** The masked text with the digits of the whole text. They show beside which numbers it may have to be masked differently. */
export function shownText(text: string, number: string): ShownText {
  return { shown: maskedText(text, number), digits: digitsOf(bothEnds(text)) };
}

/** Texts as shown: a few texts are beside very many numbers. */
export class ShownTexts {
  readonly #known = new Map<string, ShownText>();

  /** A text as shown beside a number. Only a text with digits of the number may be shown differently there. */
  beside(text: string, number: string): string {
    const known = this.#known.get(text) ?? shownText(text, '');
    this.#known.set(text, known);
    return known.digits !== '' && known.digits.includes(number.slice(-SHORTEST))
      ? maskedText(text, number)
      : known.shown;
  }
}

/** Every number has at least this many digits without its country. */
const SHORTEST = 4;
