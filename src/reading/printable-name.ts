/** What steers a terminal, ends a string, changes the direction of writing or is not seen: controls, line separators, formats, lone halves of characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}]/gu;

const LONGEST = 200;

/**
 * A name from inside a file (a member of an archive, a sheet), fit to be shown and written in reports: what cannot be seen as itself
 * stands there by its code, `\u{202e}`, and a name without end is cut. Different names can become alike.
 */
export function printableName(name: string): string {
  const seen = name.replaceAll(UNSEEN, (mark) => `\\u{${(mark.codePointAt(0) as number).toString(16)}}`);
  return seen.length <= LONGEST ? seen : `${[...seen].slice(0, LONGEST).join('')}…`;
}

/** Names in a list, the first ones only where there are many. */
export function listNames(names: readonly string[]): string {
  const shown = names.slice(0, 20).join(', ');
  return names.length <= 20 ? shown : `${shown} and ${names.length - 20} more`;
}
