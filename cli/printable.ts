// Control characters, marks that turn the direction of writing, and characters that cannot be seen.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;
const TELEPHONE_NUMBER = /\+?\d(?:[\s().\-/]{0,3}\d){6,}/gu;
/** What can only be a telephone number, and no day, amount or digest: with `+`, `00` or `0` in front, `31`, or the zero lost before a mobile number. */
const SURELY_A_TELEPHONE_NUMBER =
  /(?<![\d+])(?!\d{2}[-/.]\d{2}[-/.](?:19|20)\d{2}(?:$|[T ,]+\d{1,2}:\d{2}|[^\d\s().\-/]))(?:\+\d(?:[\s().\-/]{0,3}\d){8,}|(?:00)?31(?:[\s().\-/]{0,3}\d){9,10}|0[\s-]?[1-9](?:[\s().\-/]{0,2}\d){8,9}|6(?:[\s.-]?\d){8})(?!\d)/gu;

/** Would part a number without being seen. */
const INVISIBLE = /\p{Cf}|(?![\t\n\r])\p{Cc}/gu;

/** Text that came from a file, safe to print on one line of a terminal. */
export function printable(text: string): string {
  return text.replace(/\s*[\r\n\t]+\s*/gu, ' ').replace(UNPRINTABLE, '');
}

/** Lines of at most that many characters, broken between words; a longer word stands on a line of its own. */
export function wrapped(text: string, width: number): string[] {
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

/** JSON whose every character can be printed as it is; it reads back as the same value. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/[\p{Cf}\p{Zl}\p{Zp}\u007F-\u009F]/gu, escapeCharacter);
}

/** For texts of unknown origin, such as faults: of a telephone number no more than the last three digits. */
export function withoutNumbers(text: string): string {
  return text.replace(UNPRINTABLE, '').replace(TELEPHONE_NUMBER, lastDigits);
}

/** The same value with every telephone number in its texts but for the last three digits masked: what is said of files may quote them, and ends in logs. */
export function masked<Value>(value: Value): Value {
  const text = JSON.stringify(value, (_, cell: unknown) =>
    typeof cell === 'string' ? cell.replace(INVISIBLE, '').replace(SURELY_A_TELEPHONE_NUMBER, lastDigits) : cell,
  );
  return JSON.parse(text) as Value;
}

function lastDigits(number: string): string {
  return `•••${number.replace(/\D/gu, '').slice(-3)}`;
}

function escapeCharacter(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}
