import { clauseOf, conditionEnd, conditionStart, type Token, tokensOf } from './sql-tokens.ts';

/** A statement with one small fault. */
export interface Mutant {
  /** The file, the text of the faulty line, the original and the faulty text: the same as long as that line does not change. */
  readonly key: string;
  readonly file: string;
  readonly sql: string;
}

/** A piece of a statement to replace. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly now: string;
  /** Describes the fault if the new text does not show it. */
  readonly saying?: string;
}

type Operator = (tokens: readonly Token[], at: number, sql: string) => readonly Change[];

/** All statements that differ from the given one by a single small fault. */
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

/** The file of a mutant, by its key. */
export function fileOf(key: string): string {
  return key.slice(0, key.indexOf(': '));
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

/** A join on unequal keys reveals nothing about the rule and takes forever. */
const comparisons: Operator = (tokens, at) => {
  const token = tokens[at] as Token;
  if (token.text === '=' && clauseOf(tokens, at) === 'on') return [];
  return (TURNED[token.text] ?? []).map((now) => replaced(token, now));
};

/** Days before and after all readable days: one day more or less is still outside. */
const BEYOND_ALL_DAYS = ['1000000', '10000000'];

/** Steps of standing that return a row for every judged call in scope. Rules find nothing in other calls. */
const ROW_PER_CALL = ['call_protection', 'call_handover', 'call_contract'];

/** Whether it is the fallback of `coalesce` for a column of an outer join with such a step. */
function isNeverNeeded(tokens: readonly Token[], at: number): boolean {
  const [coalesce, , alias, dot, , comma] = tokens.slice(Math.max(at - 6, 0), at);
  if (coalesce?.text !== 'coalesce' || dot?.text !== '.' || comma?.text !== ',') return false;
  return tokens.some(
    ({ text }, index) =>
      text === alias?.text && tokens[index - 1]?.text === 'as' && ROW_PER_CALL.includes(tokens[index - 2]?.text ?? ''),
  );
}

/**
 * A number that is one more or less. Except a fallback for null that stays on the same side of a compared number, and a day that no other day
 * comes near.
 */
const numbers: Operator = (tokens, at) => {
  const token = tokens[at] as Token;
  if (token.kind !== 'number' || isFlag(tokens, at) || BEYOND_ALL_DAYS.includes(token.text)) return [];
  if (isNeverNeeded(tokens, at)) return [];
  const value = Number(token.text);
  const side = sideOfDefault(tokens, at);
  return [value + 1, value - 1]
    .filter((now) => side === undefined || side(now) !== side(value))
    .map((now) => replaced(token, `(${now})`));
};

/** For the last item of `coalesce(…) < 30`: the outcome of the comparison for a number in its place. */
function sideOfDefault(tokens: readonly Token[], at: number): ((value: number) => boolean) | undefined {
  const depth = tokens[at]?.depth ?? 0;
  const open = tokens.findLastIndex((token, index) => index < at && token.depth < depth);
  const [close, operator, limit, after] = tokens.slice(at + 1, at + 5);
  if (tokens[at - 1]?.text !== ',' || close?.text !== ')' || tokens[open - 1]?.text !== 'coalesce') return undefined;
  const compare = COMPARED[operator?.text ?? ''];
  const isWhole = limit?.kind === 'number' && !['+', '-', '*', '/', '//'].includes(after?.text ?? '');
  return compare !== undefined && isWhole ? (value) => compare(value, Number(limit.text)) : undefined;
}

const COMPARED: Readonly<Record<string, (one: number, other: number) => boolean>> = {
  '<': (one, other) => one < other,
  '<=': (one, other) => one <= other,
  '>': (one, other) => one > other,
  '>=': (one, other) => one >= other,
  '=': (one, other) => one === other,
  '<>': (one, other) => one !== other,
};

/** The 1 and 0 of `then 1 else 0`: yes and no, not figures. */
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
  return now === undefined || isNeverNeeded(tokens, at) ? [] : [replaced(token, now)];
};

/**
 * An outer join that becomes an inner one, and loses the rows without a partner. Not the other way round: rows without a partner that an inner join
 * would have dropped have no key, and the next join by that key drops them.
 */
const joins: Operator = (tokens, at) => {
  const token = tokens[at] as Token;
  return token.text === 'left' && tokens[at + 1]?.text === 'join' ? [replaced(token, 'inner')] : [];
};

/** The conditions joined by AND; none if one of several is enough. */
function allOf(tokens: readonly Token[], depth: number): readonly (readonly Token[])[] {
  if (tokens.some((token) => token.depth === depth && token.text === 'or')) return [];
  const ands = tokens.flatMap((token, index) => (token.depth === depth && token.text === 'and' ? [index] : []));
  return [-1, ...ands].map((start, place) => tokens.slice(start + 1, ands[place] ?? tokens.length));
}

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

/**
 * A removed condition of several joined by AND or OR. Except in the selection of the calls that a step works on, which only saves work: nothing
 * reads what steps say about calls outside the period or the scope.
 */
const conditions: Operator = (tokens, at) => {
  const token = tokens[at] as Token;
  if ((token.text !== 'and' && token.text !== 'or') || isOfBetween(tokens, at) || isOfSelection(tokens, at)) return [];
  const end = conditionEnd(tokens, at + 1, token.depth);
  const start = conditionStart(tokens, at, token.depth);
  const isFirst = !['and', 'or'].includes(tokens[start - 1]?.text ?? '');
  return [cut(tokens, at, end), ...(isFirst ? [cut(tokens, start, at + 1)] : [])];
};

/** Whether it is the AND of `from call_scope where is_judged and in_scope`, and nothing more. */
function isOfSelection(tokens: readonly Token[], at: number): boolean {
  return textOf(tokens.slice(at - 4, at + 3)) === 'from call_scope where is_judged and in_scope )';
}

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

/** A removed WHERE with one condition. */
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

/** A branch that is never taken, or that swaps places with the next; except if the two conditions are never true together. */
function branchChanges(tokens: readonly Token[], at: number, sql: string): readonly Change[] {
  const depth = tokens[at]?.depth ?? 0;
  const then = tokens.findIndex((token, index) => index > at && token.depth === depth && token.text === 'then');
  const end = branchEnd(tokens, then + 1, depth);
  const changes = [cut(tokens, at + 1, then, 'false')];
  if (tokens[end]?.text !== 'when') return changes;
  const nextThen = tokens.findIndex((token, index) => index > end && token.depth === depth && token.text === 'then');
  const nextEnd = branchEnd(tokens, nextThen + 1, depth);
  if (exclude(tokens.slice(at + 1, then), tokens.slice(end + 1, nextThen), depth)) return changes;
  const [own, next] = [cut(tokens, at, end), cut(tokens, end, nextEnd)];
  const now = `${sql.slice(next.start, next.end)} ${sql.slice(own.start, own.end)}`;
  return [...changes, { start: own.start, end: next.end, now, saying: 'changes places with the next' }];
}

/** Whether two conditions require different values of one column, or one requires what the other denies. */
function exclude(one: readonly Token[], other: readonly Token[], depth: number): boolean {
  const [ofOne, ofOther] = [allOf(one, depth), allOf(other, depth)];
  return ofOne.some((each) =>
    ofOther.some((against) => denies(each, against) || denies(against, each) || differs(each, against)),
  );
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ');
}

function denies(one: readonly Token[], other: readonly Token[]): boolean {
  return textOf(one) === `not ${textOf(other)}`;
}

function differs(one: readonly Token[], other: readonly Token[]): boolean {
  const [ofOne, ofOther] = [valuesOf(one), valuesOf(other)];
  return (
    ofOne.length > 0 &&
    ofOther.length > 0 &&
    ofOne[0] === ofOther[0] &&
    ofOne.slice(1).every((value) => !ofOther.slice(1).includes(value))
  );
}

/** A column and the values that a condition allows it; undefined for other kinds of conditions. */
function valuesOf(condition: readonly Token[]): readonly string[] {
  const operator = condition.findIndex(({ text }) => text === '=' || text === 'in');
  if (operator < 0) return [];
  const [column, values] = [condition.slice(0, operator), condition.slice(operator + 1)];
  const isList = values.every(({ kind, text }) => ['text', 'number'].includes(kind) || ['(', ')', ','].includes(text));
  const isColumn = column.every(({ kind, text }) => kind === 'word' || text === '.');
  return isList && isColumn
    ? [textOf(column), ...values.filter(({ kind }) => kind !== 'symbol').map(({ text }) => text)]
    : [];
}

function branchEnd(tokens: readonly Token[], from: number, depth: number): number {
  let index = from;
  for (; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.depth < depth || (token.depth === depth && ['when', 'else'].includes(token.text))) return index;
  }
  return index;
}

/** A removed item of `in (...)`. */
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

/** A fallback for null that becomes the empty text. */
const defaults: Operator = (tokens, at) => {
  const token = tokens[at] as Token;
  const isDefault =
    token.kind === 'text' && token.text !== "''" && tokens[at - 1]?.text === ',' && tokens[at + 1]?.text === ')';
  return isDefault && !isInList(tokens, at) ? [replaced(token, "''")] : [];
};

/** A removed SELECT of a union. */
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
