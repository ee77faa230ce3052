/** A word, number, text or symbol of an SQL statement, not a comment or space. */
export interface Token {
  /** As written; words in lower case. */
  readonly text: string;
  readonly kind: 'word' | 'number' | 'text' | 'symbol';
  readonly start: number;
  readonly end: number;
  /** How many brackets and CASEs enclose it; brackets, CASE and END are outside themselves. */
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

/** Words at which a condition begins or ends, if they are at its depth. */
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

/** Whether a condition of this depth ends at this token. */
function isEdge(token: Token | undefined, depth: number): boolean {
  return token === undefined || token.depth < depth || (token.depth === depth && EDGES.has(token.text));
}

/** The index after the condition that begins at an index. */
export function conditionEnd(tokens: readonly Token[], from: number, depth: number): number {
  let index = from;
  while (!isEdge(tokens[index], depth)) index += 1;
  return index;
}

/** The index of the beginning of the condition that ends just before an index. */
export function conditionStart(tokens: readonly Token[], before: number, depth: number): number {
  let index = before;
  while (!isEdge(tokens[index - 1], depth)) index -= 1;
  return index;
}

/** The clause that contains a token: the nearest of these words before it that is no deeper. */
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
