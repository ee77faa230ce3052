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

/** Lines without digits as they are shown: the same few are said of very many calls. */
const SHOWN = new Map<string, string>();
const MOST_SHOWN = 5000;

/** The same for a sentence of ours that contains texts from data: its days and times stay. */
export function maskedLine(line: string, number: string): string {
  if (/\p{N}/u.test(line)) return maskedLineWithDigits(line, number);
  const known = SHOWN.get(line);
  if (known !== undefined) return known;
  const shown = shortened(bothEnds(line), LINE_LENGTH);
  if (SHOWN.size < MOST_SHOWN) SHOWN.set(line, shown);
  return shown;
}

function maskedLineWithDigits(line: string, number: string): string {
  // Every second part is what the brackets of the pattern matched.
  const parts = bothEnds(line).split(MOMENT);
  return shortened(parts.map((part, at) => (at % 2 === 1 ? part : masked(part, number))).join(''), LINE_LENGTH);
}

/** A text without digits needs no search for numbers. */
function masked(text: string, number: string): string {
  return /\p{N}/u.test(text) ? maskNumbers(maskNumberIn(text, number)) : text;
}
