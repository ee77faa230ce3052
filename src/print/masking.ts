import { createHmac } from 'node:crypto';

const SHOWN_DIGITS = 3;

/**
 * A telephone number with only its last three digits legible: `+31 6 •••• •678`.
 * Other Dutch numbers keep their country, foreign ones only the plus; text that is not a number becomes `•••`.
 */
export function maskNumber(number: string): string {
  const digits = /^\+(\d{6,15})$/.exec(number)?.[1];
  if (digits === undefined) {
    return '•••';
  }
  const last = digits.slice(-SHOWN_DIGITS);
  if (digits.startsWith('316')) {
    return `+31 6 •••• •${last}`;
  }
  return digits.startsWith('31') ? `+31 •• ••• •${last}` : `+•• ••• ••• •${last}`;
}

/** No vowels, so that no code is a word, and no characters that look alike. */
const CODE_LETTERS = '23456789BCDFGHJKMNPQRSTVWXYZ';
const AGENT_CODE_LENGTH = 5;
/** A company has millions of records: at this length, two of them share a code in one of a thousand companies. */
const RECORD_CODE_LENGTH = 10;

/**
 * The pseudonym of an agent, such as `A7KQ2M`: always the same for the same key, call centre and name; it cannot be traced back without the key.
 * An empty agent gets an empty one.
 */
export function agentPseudonym(key: string, vendor: string, agent: string): string {
  return agent === '' ? '' : `A${keyedCode(key, [vendor, agent], AGENT_CODE_LENGTH)}`;
}

/** The pseudonym of an agent whose short one is shared by another of the call centre: it begins with that. */
export function longAgentPseudonym(key: string, vendor: string, agent: string): string {
  return `${agentPseudonym(key, vendor, agent)}${keyedCode(key, ['agent', vendor, agent], AGENT_CODE_LENGTH)}`;
}

/**
 * The code for a record that a call centre did not make, such as `R7KQ2MB4XW9`: always the same for the same key, call centre and id, and different for every other call centre;
 * it cannot be traced back without the key. The company finds the id in the same row of its own results.
 */
export function recordPseudonym(key: string, vendor: string, id: string): string {
  return `R${keyedCode(key, ['record', vendor, id], RECORD_CODE_LENGTH)}`;
}

function keyedCode(key: string, parts: readonly string[], length: number): string {
  const digest = createHmac('sha256', Buffer.from(key, 'hex')).update(JSON.stringify(parts)).digest();
  let rest = BigInt(`0x${digest.toString('hex', 0, Math.ceil(length / 5) * 6)}`);
  let code = '';
  for (let place = 0; place < length; place += 1) {
    code += CODE_LETTERS.charAt(Number(rest % BigInt(CODE_LETTERS.length)));
    rest /= BigInt(CODE_LETTERS.length);
  }
  return code;
}

/**
 * Returns a function for ids of records, several joined by `|`: those of objections made in the call centre's own calls (`call:alfa/A-1`) stay as
 * they are. Any other id may be that of another call centre's call, so each becomes a code.
 */
export function ownRecordsOnly(vendor: string, code: (id: string) => string): (ids: string) => string {
  const own = `call:${vendor}/`;
  const shown = (id: string): string => (id === '' || id.startsWith(own) ? id : code(id));
  return (ids) => ids.split('|').map(shown).join('|');
}

/** The part of a vendor that concerns names. */
export interface NamedVendor {
  readonly id: string;
  readonly name: string;
}

/** Ids of objections made in a call: `call:beta/B-1`, several joined by `|`. */
const CALL_OF_VENDOR = /(?<![^|])call:([^|/]+)\/[^|]*/gu;

/**
 * Returns a function that replaces names and ids of other vendors in data (paths, ids, names of entities) with `replacement`: whole words, in any case and form of their letters (accents composed, decomposed or left
 * out, full width, invisible characters in between), and whole ids of their calls (`call:beta/B-1`). The report's own vendor keeps its name, even if another's is part of it.
 */
export function concealOthers(
  own: NamedVendor,
  others: readonly NamedVendor[],
  replacement: string,
): (text: string) => string {
  const wordsOf = (vendor: NamedVendor): readonly string[] =>
    [vendor.id, vendor.name].map((word) => lettersOf(word).plain).filter((word) => word !== '');
  const kept = new Set(wordsOf(own).map(bare));
  const words = [...new Set([...wordsOf(own), ...others.flatMap(wordsOf)])].sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  );
  if (others.length === 0) {
    return (text) => text;
  }
  const pattern = new RegExp(`(?<!\\p{L})(?:${words.map(loosely).join('|')})(?!\\p{L})`, 'gu');
  const withoutCalls = (text: string): string =>
    text.replace(CALL_OF_VENDOR, (call, vendor: string) => (vendor === own.id ? call : `call:${replacement}`));
  return (text) => {
    const shown = withoutCalls(text);
    const { plain, starts, ends } = lettersOf(shown);
    let concealed = '';
    let end = 0;
    for (const match of plain.matchAll(pattern)) {
      if (kept.has(bare(match[0]))) continue;
      concealed += shown.slice(end, starts[match.index]) + replacement;
      end = ends[match.index + match[0].length - 1] ?? shown.length;
    }
    return concealed + shown.slice(end);
  };
}

/** A text in plain lower-case letters, with the start and end of each of them in the original. */
interface Letters {
  readonly plain: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function lettersOf(text: string): Letters {
  const starts: number[] = [];
  const ends: number[] = [];
  let plain = '';
  let place = 0;
  for (const character of text) {
    const letters = plainLetters(character);
    const end = place + character.length;
    // A mark on a letter, and invisible characters after it, belong to that letter.
    if (letters === '' && ends.length > 0) ends[ends.length - 1] = end;
    for (let letter = 0; letter < letters.length; letter += 1) {
      starts.push(place);
      ends.push(end);
    }
    plain += letters;
    place = end;
  }
  return { plain, starts, ends };
}

/** Without accents and in lower case, including the German ß and the Turkish letters; empty for what is not a character of its own. */
function plainLetters(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 0x20) : character;
  return character
    .normalize('NFKD')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Co}\u115f\u1160\u3164\uffa0]/gu, '');
}

/** The letters and digits of a name, with anything or nothing between its parts: `Beta Contact` is also `beta_contact`. */
function loosely(name: string): string {
  const parts = name.match(/[\p{L}\p{N}]+/gu);
  return parts === null ? escapePattern(name) : parts.map(escapePattern).join('[^\\p{L}\\p{N}/]*');
}

function bare(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, '');
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
