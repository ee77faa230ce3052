import { createHmac } from 'node:crypto';

const SHOWN_DIGITS = 3;

/**
 * A telephone number of which only the last three digits can be read: `+31 6 •••• •678`.
 * Of other Dutch numbers the country remains, of foreign ones nothing but the plus; text that is no number gives `•••`.
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

/** No vowels, so that no code is a word; nothing that looks like something else. */
const CODE_LETTERS = '23456789BCDFGHJKMNPQRSTVWXYZ';
const AGENT_CODE_LENGTH = 5;
/** A company has millions of records: this long, two of them have the same code in one of a thousand companies. */
const RECORD_CODE_LENGTH = 10;

/**
 * The pseudonym of an agent, such as `A7KQ2M`: always the same for the same key, call centre and name, and not to be traced back without the key.
 * An empty agent gets an empty one.
 */
export function agentPseudonym(key: string, vendor: string, agent: string): string {
  return agent === '' ? '' : `A${keyedCode(key, [vendor, agent], AGENT_CODE_LENGTH)}`;
}

/** The pseudonym of an agent who shares the short one with another of the call centre: it begins with that. */
export function longAgentPseudonym(key: string, vendor: string, agent: string): string {
  return `${agentPseudonym(key, vendor, agent)}${keyedCode(key, ['agent', vendor, agent], AGENT_CODE_LENGTH)}`;
}

/**
 * What a record is called to a call centre that did not make it, such as `R7KQ2MB4XW9`: always the same for the same key, call centre and id, another one for every other call centre,
 * and not to be traced back without the key. The company finds the id in the same row of its own results.
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
 * Gives a function for ids of records, several with `|` between them: those of objections that were made in the call centre's own calls (`call:alfa/A-1`) stay as they are. Of any other nobody can tell
 * whose it is, for it may be the id of another call centre's call: each becomes a code.
 */
export function ownRecordsOnly(vendor: string, code: (id: string) => string): (ids: string) => string {
  const own = `call:${vendor}/`;
  const shown = (id: string): string => (id === '' || id.startsWith(own) ? id : code(id));
  return (ids) => ids.split('|').map(shown).join('|');
}

/** A vendor as far as names go. */
export interface NamedVendor {
  readonly id: string;
  readonly name: string;
}

/** How an objection that was made in a call is called: `call:beta/B-1`, several with `|` between them. */
const CALL_OF_VENDOR = /(?<![^|])call:([^|/]+)\/[^|]*/gu;

/**
 * Gives a function that replaces names and ids of other vendors in data (paths, ids, names of entities), whole words in any case,
 * by `replacement`, and their calls whole (`call:beta/B-1`). The report's own vendor keeps its name, also where another's is a part of it.
 */
export function concealOthers(
  own: NamedVendor,
  others: readonly NamedVendor[],
  replacement: string,
): (text: string) => string {
  const wordsOf = (vendor: NamedVendor): readonly string[] => [vendor.id, vendor.name].filter((word) => word !== '');
  const kept = new Set(wordsOf(own).map(plain));
  const words = [...new Set([...wordsOf(own), ...others.flatMap(wordsOf)])].sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  );
  if (others.length === 0) {
    return (text) => text;
  }
  const pattern = new RegExp(`(?<!\\p{L})(?:${words.map(loosely).join('|')})(?!\\p{L})`, 'giu');
  const withoutCalls = (text: string): string =>
    text.replace(CALL_OF_VENDOR, (call, vendor: string) => (vendor === own.id ? call : `call:${replacement}`));
  return (text) => withoutCalls(text).replace(pattern, (word) => (kept.has(plain(word)) ? word : replacement));
}

/** The letters and digits of a name, with anything or nothing between its parts: `Beta Contact` is also `beta_contact`. */
function loosely(name: string): string {
  const parts = name.match(/[\p{L}\p{N}]+/gu);
  return parts === null ? escapePattern(name) : parts.map(escapePattern).join('[^\\p{L}\\p{N}/]*');
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
