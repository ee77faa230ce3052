import { clauseOf, conditionEnd, conditionStart, type Token, tokensOf } from './sql-tokens.ts';

/** A statement with one small fault. */
export interface Mutant {
  /** The file, the line of the fault, what stood there and what stands there now: the same as long as that line stays. */
  readonly key: string;
  readonly file: string;
  readonly sql: string;
}

/** A piece of a statement that is written otherwise. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly now: string;
  /** What it does, where what stands there now does not show it. */
  readonly saying?: string;
}

type Operator = (tokens: readonly Token[], at: number, sql: string) => readonly Change[];

/** All statements that differ from one by a single small fault. */
export function mutantsOf(file: string, sql: string): readonly Mutant[] {
  const tokens = tokensOf(sql);
  const changes = tokens.flatMap((_, at) => OPERATORS.flatMap((operator) => operator(tokens, at, sql)));
  const seen = new Map<string, number>();
  return changes.map((change) => {
    const name = `${file}: ${nameOf(change, sql)}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const key = count === 1 ? name : `${name} (${count})`;
    return { key, file, sql: sql.slice(0, change.start) + change.now + sql.slice(change.end) };
  });
}

function nameOf({ start, end, now, saying }: Change, sql: string): string {
  const lineStart = sql.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = sql.indexOf('\n', start);
  const line = oneLine(sql.slice(lineStart, lineEnd < 0 ? sql.length : lineEnd));
  const was = oneLine(sql.slice(start, end));
  return `${line === was ? '' : `${line} | `}${saying ?? `${was} -> ${oneLine(now) || 'nothing'}`}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

function replaced(token: Token, now: string): Change {
  return { start: token.start, end: token.end, now };
}

function cut(tokens: readonly Token[], from: number, until: number, now = ''): Change {
  return { start: (tokens[from] as Token).start, end: (tokens[until - 1] as Token).end, now };
}

const TURNED: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '<>': ['='],
  '=': ['<>'],
};

/** A join on unequal keys says nothing about the rule and takes for ever. */
const comparisons: Operator = (tokens, at) => {
  const token = tokens[at] as Token;
  if (token.text === '=' && clauseOf(tokens, at) === 'on') return [];
  return (TURNED[token.text] ?? []).map((now) => replaced(token, now));
};

const numbers: Operator = (tokens, at) => {
  const token = tokens[at] as Token;
  if (token.kind !== 'number' || isFlag(tokens, at)) return [];
  const value = Number(token.text);
  return [value + 1, value - 1].map((now) => replaced(token, `(${now})`));
};

/** The 1 and 0 of `then 1 else 0`: yes and no, no figures. */
function isFlag(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text;
  return (before === 'then' || before === 'else') && ['0', '1'].includes(tokens[at]?.text ?? '');
}

const flags: Operator = (tokens, at) => {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isPair =
    first !== undefined &&
    third !== undefined &&
    second?.text === 'else' &&
    isFlag(tokens, at) &&
    isFlag(tokens, at + 2);
  return isPair ? [cut(tokens, at, at + 3, `${third.text} else ${first.text}`)] : [];
};

const SWAPPED: Readonly<Record<string, string>> = {
  true: 'false',
  false: 'true',
  min: 'max',
  max: 'min',
  least: 'greatest',
  greatest: 'least',
};

const swappedWords: Operator = (tokens, at) => {
  const token = tokens[at] as Token;
  const now = SWAPPED[token.text];
  return now === undefined ? [] : [replaced(token, now)];
};

const joins: Operator = (tokens, at) => {
  const token = tokens[at] as Token;
  if (tokens[at + 1]?.text !== 'join') return [];
  if (token.text === 'inner') return [replaced(token, 'left')];
  return token.text === 'left' ? [replaced(token, 'inner')] : [];
};

const negations: Operator = (tokens, at) => {
  const token = tokens[at] as Token;
  const [before, after] = [tokens[at - 1]?.text, tokens[at + 1]?.text];
  if (token.text === 'not') return [cut(tokens, at, at + 1)];
  return token.text === 'null' && before === 'is' && after !== undefined ? [replaced(token, 'not null')] : [];
};

const signs: Operator = (tokens, at) => {
  const token = tokens[at] as Token;
  if (token.text !== '-' && token.text !== '+') return [];
  const before = tokens[at - 1];
  const isBinary = before !== undefined && (before.text === ')' || before.text === 'end' || isValue(before));
  if (isBinary) return [replaced(token, token.text === '-' ? '+' : '-')];
  return token.text === '-' ? [replaced(token, '')] : [];
};

function isValue(token: Token): boolean {
  return (
    token.kind === 'number' ||
    (token.kind === 'word' && !['by', 'then', 'else', 'when', 'and', 'or'].includes(token.text))
  );
}

/** A condition of several, joined by AND or OR, that is left out. */
const conditions: Operator = (tokens, at) => {
  const token = tokens[at] as Token;
  if ((token.text !== 'and' && token.text !== 'or') || isOfBetween(tokens, at)) return [];
  const end = conditionEnd(tokens, at + 1, token.depth);
  const start = conditionStart(tokens, at, token.depth);
  const isFirst = !['and', 'or'].includes(tokens[start - 1]?.text ?? '');
  return [cut(tokens, at, end), ...(isFirst ? [cut(tokens, start, at + 1)] : [])];
};

function isOfBetween(tokens: readonly Token[], at: number): boolean {
  const depth = tokens[at]?.depth ?? 0;
  for (let index = at - 1; index >= 0; index -= 1) {
    const token = tokens[index] as Token;
    if (token.depth < depth || (token.depth === depth && ['and', 'or', 'where', 'on', 'when'].includes(token.text)))
      return false;
    if (token.depth === depth && token.text === 'between') return true;
  }
  return false;
}

/** A WHERE of one condition, of which nothing is left. */
const filters: Operator = (tokens, at) => {
  const token = tokens[at] as Token;
  if (token.text !== 'where') return [];
  const end = conditionEnd(tokens, at + 1, token.depth);
  const isOnly = !['and', 'or'].includes(tokens[end]?.text ?? '');
  return isOnly ? [cut(tokens, at, end)] : [];
};

const branches: Operator = (tokens, at, sql) => {
  const token = tokens[at] as Token;
  if (token.text === 'when') return branchChanges(tokens, at, sql);
  if (token.text !== 'else') return [];
  return tokens[at + 1]?.text === 'null' || isFlag(tokens, at + 1)
    ? []
    : [cut(tokens, at + 1, branchEnd(tokens, at + 1, token.depth), 'null')];
};

/** A branch that is never taken, or that changes places with the next. */
function branchChanges(tokens: readonly Token[], at: number, sql: string): readonly Change[] {
  const depth = tokens[at]?.depth ?? 0;
  const then = tokens.findIndex((token, index) => index > at && token.depth === depth && token.text === 'then');
  const end = branchEnd(tokens, then + 1, depth);
  const changes = [cut(tokens, at + 1, then, 'false')];
  if (tokens[end]?.text !== 'when') return changes;
  const nextThen = tokens.findIndex((token, index) => index > end && token.depth === depth && token.text === 'then');
  const nextEnd = branchEnd(tokens, nextThen + 1, depth);
  const [own, next] = [cut(tokens, at, end), cut(tokens, end, nextEnd)];
  const now = `${sql.slice(next.start, next.end)} ${sql.slice(own.start, own.end)}`;
  return [...changes, { start: own.start, end: next.end, now, saying: 'changes places with the next' }];
}

function branchEnd(tokens: readonly Token[], from: number, depth: number): number {
  let index = from;
  for (; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.depth < depth || (token.depth === depth && ['when', 'else'].includes(token.text))) return index;
  }
  return index;
}

/** One of the items of `in (...)` that is left out. */
const listItems: Operator = (tokens, at) => {
  const token = tokens[at] as Token;
  if (token.kind !== 'text' || !isInList(tokens, at)) return [];
  if (tokens[at + 1]?.text === ',') return [cut(tokens, at, at + 2)];
  return tokens[at - 1]?.text === ',' ? [cut(tokens, at - 1, at + 1)] : [];
};

function isInList(tokens: readonly Token[], at: number): boolean {
  const depth = tokens[at]?.depth ?? 0;
  let index = at;
  while (index >= 0 && (tokens[index] as Token).depth >= depth) index -= 1;
  return tokens[index]?.text === '(' && tokens[index - 1]?.text === 'in';
}

/** What stands for null that is something, and becomes the empty text. */
const defaults: Operator = (tokens, at) => {
  const token = tokens[at] as Token;
  const isDefault =
    token.kind === 'text' && token.text !== "''" && tokens[at - 1]?.text === ',' && tokens[at + 1]?.text === ')';
  return isDefault && !isInList(tokens, at) ? [replaced(token, "''")] : [];
};

/** One of the SELECTs of a union that is left out. */
const unionArms: Operator = (tokens, at) => {
  const token = tokens[at] as Token;
  if (token.text !== 'union') return [];
  const isSame = (other: Token | undefined): boolean => other !== undefined && other.depth >= token.depth;
  const next = tokens[at + 1]?.text === 'all' ? at + 2 : at + 1;
  let end = next;
  while (isSame(tokens[end]) && !(tokens[end]?.depth === token.depth && tokens[end]?.text === 'union')) end += 1;
  let start = at;
  while (
    isSame(tokens[start - 1]) &&
    !['union', 'all'].includes(tokens[start - 1]?.text ?? '') &&
    !isFirstSelect(tokens, start, token.depth)
  )
    start -= 1;
  const isFirst = !['union', 'all'].includes(tokens[start - 1]?.text ?? '');
  return [cut(tokens, at, end), ...(isFirst ? [cut(tokens, start, next)] : [])];
};

function isFirstSelect(tokens: readonly Token[], at: number, depth: number): boolean {
  return tokens[at]?.text === 'select' && tokens[at]?.depth === depth;
}

const OPERATORS: readonly Operator[] = [
  ...[comparisons, numbers, flags, swappedWords, joins, negations, signs],
  ...[conditions, filters, branches, listItems, defaults, unionArms],
];
