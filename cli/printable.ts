import { maskLongDigits, maskNumbers } from '../src/index.ts';

// Control characters, marks that change the writing direction, and invisible characters.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** Text that came from a file, safe to print on one line of a terminal. */
export function printable(text: string): string {
  return text.replace(/\s*[\r\n\t]+\s*/gu, ' ').replace(UNPRINTABLE, '');
}

/** Text for one line of a terminal, without any whole telephone number. */
export function printableMasked(text: string): string {
  return maskNumbers(printable(text));
}

/** Lines of at most this many characters, broken between words; a longer word gets a line of its own. */
export function wrapWords(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/u)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** JSON in which every character is printable; it reads back as the same value. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/[\p{Cf}\p{Zl}\p{Zp}\u007F-\u009F]/gu, escapeCharacter);
}

/** For texts of unknown origin, such as internal errors: shows at most the last three digits of a telephone number, or of any other long number. */
export function withoutNumbers(text: string): string {
  return maskLongDigits(text.replace(UNPRINTABLE, ''));
}

/** Digests and names that end in one: these are shown whole. */
const DIGESTS: ReadonlySet<string> = new Set(['run_id', 'rulebook', 'sha256']);

/** The value, with only the last three digits of each telephone number in its texts: texts about files may quote numbers, and end up in logs. */
export function withMaskedNumbers<Value>(value: Value): Value {
  const text = JSON.stringify(value, (key, cell: unknown) =>
    typeof cell === 'string' && !DIGESTS.has(key) ? maskNumbers(cell) : cell,
  );
  return JSON.parse(text) as Value;
}

function escapeCharacter(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}
