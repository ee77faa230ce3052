/** Words that YAML may take for something other than text. */
const SPECIAL = /^(?:null|true|false|yes|no|on|off|y|n|~)$/iu;
const PLAIN = /^\p{L}(?:[\p{L}\p{N}_ ./+()-]*[\p{L}\p{N}.)])?$/u;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;

/** A text as YAML: unquoted if that is safe, else quoted, with invisible characters as codes. */
export function yamlText(text: string): string {
  return PLAIN.test(text) && !SPECIAL.test(text) ? text : quotedText(text);
}

/** A text between quotes, with invisible characters as codes. */
export function quotedText(text: string): string {
  return JSON.stringify(text).replaceAll(UNSEEN, (mark) =>
    Array.from(
      { length: mark.length },
      (_, place) => `\\u${mark.charCodeAt(place).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
}
