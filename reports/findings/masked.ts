import { maskNumberIn, maskNumbers } from '../../src/model/masked-numbers.ts';
import { bothEnds, shortened } from '../../src/render/printable.ts';

const TEXT_LENGTH = 300;
const LINE_LENGTH = 600;

/** Days and times that we wrote ourselves: not telephone numbers, whatever their digits. */
const MOMENT = /((?<!\d)(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?: \d{2}:\d{2}(?::\d{2})?)?(?!\d))/u;

/** A text from data without the number that it belongs to (E.164), or any other telephone number. */
export function maskedText(text: string, number: string): string {
  return shortened(masked(bothEnds(text), number), TEXT_LENGTH);
}

/** The same for a sentence of ours that contains texts from data: its days and times stay. */
export function maskedLine(line: string, number: string): string {
  // Every second part is what the brackets of the pattern matched.
  const parts = bothEnds(line).split(MOMENT);
  return shortened(parts.map((part, at) => (at % 2 === 1 ? part : masked(part, number))).join(''), LINE_LENGTH);
}

/** Many lines are the same for every call and have no digits: they need no search for numbers. */
function masked(text: string, number: string): string {
  return /\p{N}/u.test(text) ? maskNumbers(maskNumberIn(text, number)) : text;
}
