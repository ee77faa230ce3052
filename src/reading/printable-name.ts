/**
 * Characters that steer a terminal, end a string, change the writing direction or are invisible: controls, line separators, formats, lone surrogates.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}]/gu;

const LONGEST = 200;

/**
 * A name from inside a file (an archive's member, a sheet), made safe to show and to write in reports: a character that cannot be seen as itself
 * appears as its code, `\u{202e}`, and a very long name is cut. Different names may become alike.
 */
export function printableName(name: string): string {
  const printable = name.replaceAll(UNSEEN, (mark) => `\\u{${(mark.codePointAt(0) as number).toString(16)}}`);
  return printable.length <= LONGEST ? printable : `${[...printable].slice(0, LONGEST).join('')}…`;
}

/** A list of names; only the first ones where there are many. */
export function listNames(names: readonly string[]): string {
  const shown = names.slice(0, 20).join(', ');
  return names.length <= 20 ? shown : `${shown} and ${names.length - 20} more`;
}
