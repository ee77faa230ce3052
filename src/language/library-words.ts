import { PATTERNS, SENTENCES } from './library-words.nl.ts';

/** The placeholder in a pattern; a placeholder with a name stands for a column of a feed, by its own name. */
const GAP = /\{(column)?\}/u;

interface Pattern {
  readonly pattern: RegExp;
  /** The Dutch text between the varying parts. */
  readonly texts: readonly string[];
  /** Whether each varying part is the name of a column. */
  readonly areColumns: readonly boolean[];
}

const DUTCH: readonly Pattern[] = Object.entries(PATTERNS)
  // If two patterns match, the more specific one counts.
  .toSorted(([one], [other]) => other.length - one.length)
  .map(([english, dutch]) => {
    // Texts and names of placeholders alternate.
    const parts = dutch.split(GAP);
    return {
      pattern: new RegExp(`^${english.split('{}').map(escaped).join('(.+?)')}$`, 'su'),
      texts: parts.filter((_, place) => place % 2 === 0),
      areColumns: parts.filter((_, place) => place % 2 === 1).map((name) => name !== undefined),
    };
  });

function escaped(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/gu, '\\$&');
}

type ColumnName = (column: string) => string;

/**
 * The Dutch for a text of the library; undefined if unknown. Parts between semicolons are translated separately.
 * @param columnName gives the Dutch name of a column; absent: its own name
 */
export function inDutch(text: string, columnName: ColumnName = (column) => column): string | undefined {
  if (text === '') return '';
  const parts = Object.hasOwn(SENTENCES, text) ? [text] : text.split('; ');
  const dutch = parts.map((part) => sentence(part, columnName));
  return dutch.some((part) => part === undefined) ? sentence(text, columnName) : dutch.join('; ');
}

function sentence(text: string, columnName: ColumnName): string | undefined {
  if (Object.hasOwn(SENTENCES, text)) return SENTENCES[text];
  for (const { pattern, texts, areColumns } of DUTCH) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const varying = (place: number): string =>
      named(found[place] ?? '', areColumns[place - 1] === true ? 'column' : 'anything', columnName);
    return texts.map((part, place) => (place === 0 ? part : `${varying(place)}${part}`)).join('');
  }
  return undefined;
}

/** The varying part of a pattern can be a known text itself, or a column. */
function named(text: string, kind: 'column' | 'anything', columnName: ColumnName): string {
  if (Object.hasOwn(SENTENCES, text)) return SENTENCES[text] ?? text;
  if (kind === 'column' || text.includes('_')) return columnName(text);
  // Notations of days to choose from.
  return text.includes('yy') ? text.replaceAll(' or ', ' of ') : text;
}
