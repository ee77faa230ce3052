import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Text } from '../model/text.ts';
import { MESSAGES } from './messages.ts';
import { type KeyPath, keyText, type Mistake, quoteText } from './mistake.ts';

/** A value as written: text (also numbers and days, with or without quotes), null if there is nothing, a list, or keys with values. */
export type YamlValue = string | null | readonly YamlValue[] | YamlMap;

/** Has no prototype: a key can be any text. */
export interface YamlMap {
  readonly [key: string]: YamlValue;
}

export interface YamlTree {
  readonly value: YamlValue;
  readonly mistakes: readonly Mistake[];
  /** False if the text is not YAML: then the values mean nothing. */
  readonly isSound: boolean;
  /** Line, from 1, of a key or item; of the nearest thing around it if it is not in the file. */
  readonly lineOf: (path: KeyPath) => number;
}

const LONGEST_TEXT = 1_000_000;
const MOST_VALUES = 50_000;
const DEEPEST = 30;
const WIDEST_INDENT = 200;
/** Resolving an alias takes a walk through the file; a file full of aliases would take hours. */
const MOST_ALIASES = 100;
/** Limit for anchors and aliases together, even misplaced ones: for each, the parser searches everything before it. */
const MOST_MARKS = 1000;
const MARK = /(?:^|[\s[{,:?-])[&*][^\s[\]{},]/gmu;

/** Reads YAML without interpreting it: no tags, no types, no code; repeated keys and expanding aliases are mistakes. */
export function readYaml(text: string): YamlTree {
  const refused = refusedUnread(text);
  if (refused !== undefined) return notRead(refused);
  const lineCounter = new LineCounter();
  const document = parsed(text, lineCounter);
  if (document === undefined) return notRead(tooDeep(1));
  const mistakes = syntaxMistakes([...document.errors, ...document.warnings], lineCounter, text);
  const reading: Reading = { document, lineCounter, mistakes, lines: new Map(), values: 0, aliases: 0 };
  const isSound = document.errors.length === 0;
  const value = isSound && document.contents !== null ? readNode(reading, document.contents, []) : null;
  return { value, mistakes, isSound, lineOf: (path) => lineOf(reading.lines, path) };
}

function notRead(mistake: Mistake): YamlTree {
  return { value: null, mistakes: [mistake], isSound: false, lineOf: () => mistake.line ?? 1 };
}

/** Undefined if the text is nested too deeply for the parser, which recurses at every level: the checks beforehand cannot see all such cases. */
function parsed(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(text, {
      lineCounter,
      uniqueKeys: false,
      prettyErrors: false,
      merge: false,
      logLevel: 'error',
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

interface Reading {
  readonly document: Document;
  readonly lineCounter: LineCounter;
  readonly mistakes: Mistake[];
  readonly lines: Map<string, number>;
  values: number;
  aliases: number;
}

/** Refuses texts that would exhaust the parser, before it sees them. */
function refusedUnread(text: string): Mistake | undefined {
  if (text.length > LONGEST_TEXT) {
    return {
      path: [],
      line: 1,
      message: MESSAGES.fileIsTooLarge,
      found: MESSAGES.characters(text.length),
      expected: MESSAGES.atMost(LONGEST_TEXT),
    };
  }
  const marks = text.match(MARK)?.length ?? 0;
  if (marks > MOST_MARKS) {
    const message = MESSAGES.tooManyAnchors;
    return { path: [], line: 1, message, found: `${marks}`, expected: MESSAGES.atMost(MOST_MARKS) };
  }
  let open = 0;
  for (const [index, line] of text.split(/\r\n|\r|\n/u).entries()) {
    open += bracketsLeftOpen(line);
    const indent = /^[\s\-?]*/u.exec(line)?.[0] ?? '';
    if (
      open > DEEPEST ||
      (indent.length > WIDEST_INDENT && indent.length < line.length) ||
      (indent.match(/[-?]\s/gu)?.length ?? 0) > DEEPEST
    ) {
      return tooDeep(index + 1);
    }
  }
  return undefined;
}

function tooDeep(line: number): Mistake {
  return { path: [], line, message: MESSAGES.valuesAreNestedTooDeeply, expected: MESSAGES.atMostLevels(DEEPEST) };
}

function bracketsLeftOpen(line: string): number {
  const text = line.replace(/(?:^|\s)#.*$/u, '');
  return (text.match(/[[{]/gu)?.length ?? 0) - (text.match(/[\]}]/gu)?.length ?? 0);
}

function readNode(reading: Reading, node: Node, path: KeyPath): YamlValue {
  if (path.length > DEEPEST)
    return refuse(reading, node, path, MESSAGES.nestedTooDeeply, MESSAGES.atMostLevels(DEEPEST));
  reading.values += 1;
  if (reading.values > MOST_VALUES) {
    const isFirst = reading.values === MOST_VALUES + 1;
    return isFirst
      ? refuse(reading, node, path, MESSAGES.fileHoldsTooManyValues, MESSAGES.atMostAliasesCountedInFull(MOST_VALUES))
      : null;
  }
  if (isAlias(node)) {
    reading.aliases += 1;
    if (reading.aliases > MOST_ALIASES) {
      const isFirst = reading.aliases === MOST_ALIASES + 1;
      return isFirst
        ? refuse(reading, node, path, MESSAGES.fileHoldsTooManyAliases, MESSAGES.atMost(MOST_ALIASES))
        : null;
    }
    const target = node.resolve(reading.document);
    if (target === undefined)
      return refuse(reading, node, path, MESSAGES.aliasRefersToNothing, MESSAGES.anchorAboveIt, `*${node.source}`);
    return readNode(reading, target, path);
  }
  if (isScalar(node)) return scalarText(node);
  if (isSeq(node)) return readList(reading, node, path);
  if (isMap(node)) return readMap(reading, node, path);
  return null;
}

function readList(reading: Reading, list: YAMLSeq, path: KeyPath): YamlValue {
  return list.items.map((item, index) => {
    const itemPath = [...path, index];
    const node = item as Node | null;
    note(reading, itemPath, node);
    return node === null ? null : readNode(reading, node, itemPath);
  });
}

function readMap(reading: Reading, map: YAMLMap, path: KeyPath): YamlValue {
  const result: Record<string, YamlValue> = Object.create(null) as Record<string, YamlValue>;
  for (const pair of map.items as Pair<Node | null, Node | null>[]) {
    const key = keyOf(reading, pair.key, path);
    if (key === undefined) continue;
    const keyPath = [...path, key];
    if (key in result) {
      const first = lineOf(reading.lines, keyPath);
      refuse(reading, pair.key, keyPath, MESSAGES.keyOccursTwiceItWasFirst(first), MESSAGES.eachKeyOnce, key);
      continue;
    }
    note(reading, keyPath, pair.key);
    if (isScalar(pair.value) && scalarText(pair.value) !== null) note(reading, keyPath, pair.value);
    result[key] = pair.value === null ? null : readNode(reading, pair.value, keyPath);
  }
  return result;
}

function keyOf(reading: Reading, key: Node | null, path: KeyPath): string | undefined {
  // An alias is not resolved: for each key, that would take a walk through the file.
  const text = isScalar(key) ? (key.source ?? String(key.value ?? '')) : '';
  if (text === '') {
    refuse(reading, key, path, MESSAGES.keyMustBeWord, MESSAGES.keyValue);
    return undefined;
  }
  if (text === '__proto__') {
    refuse(reading, key, path, MESSAGES.thisWordCannotBeKey, MESSAGES.anotherWord, text);
    return undefined;
  }
  return text;
}

/** Quotes make no difference, except to a word that means null without them. */
function scalarText(scalar: Scalar): string | null {
  if (scalar.value === null) return null;
  // A lone surrogate is not text, and no database accepts it.
  return (scalar.source ?? String(scalar.value)).replace(/\p{Cs}/gu, '\uFFFD');
}

function note(reading: Reading, path: KeyPath, node: Node | null): void {
  const offset = node?.range?.[0];
  if (offset !== undefined) reading.lines.set(keyText(path), reading.lineCounter.linePos(offset).line);
}

function refuse(
  reading: Reading,
  node: Node | null,
  path: KeyPath,
  message: Text,
  expected: Text,
  found?: string,
): null {
  const offset = node?.range?.[0];
  const place = offset === undefined ? {} : { line: reading.lineCounter.linePos(offset).line };
  reading.mistakes.push({
    path,
    ...place,
    message,
    ...(found === undefined ? {} : { found: quoteText(found) }),
    expected,
  });
  return null;
}

function lineOf(lines: ReadonlyMap<string, number>, path: KeyPath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const line = lines.get(keyText(path.slice(0, length)));
    if (line !== undefined) return line;
  }
  return 1;
}

const SYNTAX: Readonly<Record<string, { readonly message: Text; readonly expected: Text }>> = {
  TAB_AS_INDENT: { message: MESSAGES.lineBeginsWithTab, expected: MESSAGES.spaces },
  MULTIPLE_DOCS: { message: MESSAGES.fileHoldsMoreThanOneDocument, expected: MESSAGES.oneWithoutSecond },
  TAG_RESOLVE_FAILED: { message: MESSAGES.tagsWordsWithAreNotUsed, expected: MESSAGES.plainValue },
  BAD_DIRECTIVE: { message: MESSAGES.directivesLinesWithAreNotUsed, expected: MESSAGES.noDirective },
  MISSING_CHAR: {
    message: MESSAGES.markIsNotClosed,
    expected: MESSAGES.missingCharacter,
  },
  BAD_INDENT: {
    message: MESSAGES.lineIsNotUnderRightKey,
    expected: MESSAGES.sameNumberOfSpacesAsLines,
  },
  BAD_SCALAR_START: {
    message: MESSAGES.valueBeginsWithMark,
    expected: MESSAGES.valueBetweenQuotationMarks,
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: MESSAGES.lineHoldsMoreThanOneKey,
    expected: MESSAGES.onePerLineOrKeyValue,
  },
  BAD_DQ_ESCAPE: {
    message: MESSAGES.backslashInQuotes,
    expected: MESSAGES.singleQuotationMarks,
  },
  BAD_ALIAS: { message: MESSAGES.valueBeginsWithAnchor, expected: MESSAGES.valueBetweenQuotationMarks },
};
const OTHER_SYNTAX = {
  message: MESSAGES.thisCannotBeReadAsYaml,
  expected: MESSAGES.keyValueIndentedWithSpacesText,
};

interface SyntaxProblem {
  readonly code: string;
  readonly pos: [number, number];
}

/** One mistake often causes more: report one per line, and if there are tabs, only those. */
function syntaxMistakes(errors: readonly SyntaxProblem[], lineCounter: LineCounter, text: string): Mistake[] {
  const tabs = errors.filter((error) => error.code === 'TAB_AS_INDENT');
  const byLine = new Map<number, SyntaxProblem>();
  for (const error of tabs.length > 0 ? tabs : errors) {
    const { line } = lineCounter.linePos(error.pos[0]);
    if (!byLine.has(line)) byLine.set(line, error);
  }
  return [...byLine].map(([line, error]) => syntaxMistake(error, line, text));
}

function syntaxMistake(error: SyntaxProblem, line: number, text: string): Mistake {
  const words = SYNTAX[error.code] ?? OTHER_SYNTAX;
  const found =
    text
      .slice(error.pos[0])
      .split(/[\r\n]/u)[0]
      ?.trim() ?? '';
  return { path: [], line, ...words, ...(found === '' ? {} : { found: quoteText(found) }) };
}
