/** A word, number, text or symbol of an SQL statement; comments and spaces are none. */
export interface Token {
  /** As written; words in small letters. */
  readonly text: string;
  readonly kind: 'word' | 'number' | 'text' | 'symbol';
  readonly start: number;
  readonly end: number;
  /** How many brackets and CASEs it stands in; the brackets, CASE and END themselves stand outside. */
  readonly depth: number;
}

const PATTERN = /--[^\n]*|\s+|'(?:[^']|'')*'|\$?[A-Za-z_][A-Za-z_0-9]*|\d+|<=|>=|<>|\/\/|\|\||./gu;

/** The tokens of a statement, in order. */
export function tokensOf(sql: string): readonly Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  for (const match of sql.matchAll(PATTERN)) {
    const text = match[0].toLowerCase();
    if (text.startsWith('--') || text.trim() === '') continue;
    const closes = text === ')' || text === 'end';
    if (closes) depth -= 1;
    tokens.push({ text, kind: kindOf(text), start: match.index, end: match.index + text.length, depth });
    if (text === '(' || text === 'case') depth += 1;
  }
  return tokens;
}

function kindOf(text: string): Token['kind'] {
  if (text.startsWith("'")) return 'text';
  if (/^\d/u.test(text)) return 'number';
  return /^[$a-z_]/u.test(text) ? 'word' : 'symbol';
}

/** Words at which a condition begins or ends, where they stand as deep as it does. */
const EDGES: ReadonlySet<string> = new Set([
  ...[
    'and',
    'or',
    'when',
    'then',
    'else',
    'on',
    'where',
    'having',
    'select',
    'from',
    'group',
    'order',
    'union',
    'inner',
    'left',
    'as',
    ',',
  ],
]);

/** Whether a condition of this depth reaches no further than this token. */
function isEdge(token: Token | undefined, depth: number): boolean {
  return token === undefined || token.depth < depth || (token.depth === depth && EDGES.has(token.text));
}

/** Index just after the condition that begins at an index. */
export function conditionEnd(tokens: readonly Token[], from: number, depth: number): number {
  let index = from;
  while (!isEdge(tokens[index], depth)) index += 1;
  return index;
}

/** Index at which the condition begins that ends just before an index. */
export function conditionStart(tokens: readonly Token[], before: number, depth: number): number {
  let index = before;
  while (!isEdge(tokens[index - 1], depth)) index -= 1;
  return index;
}

/** The clause that a token stands in: the nearest of these words before it that is no deeper. */
export function clauseOf(tokens: readonly Token[], at: number): string {
  let depth = tokens[at]?.depth ?? 0;
  for (let index = at - 1; index >= 0; index -= 1) {
    const token = tokens[index] as Token;
    if (token.depth > depth) continue;
    depth = token.depth;
    if (['on', 'where', 'when', 'then', 'else', 'select', 'by'].includes(token.text)) return token.text;
  }
  return '';
}
