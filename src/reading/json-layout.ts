import type { Text } from '../model/text.ts';
import {
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COMMA,
  JsonScanner,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  skipSpace,
} from './json-scan.ts';
import { MESSAGES } from './messages.ts';
import type { Stretch } from './record-scan.ts';

const LF = 0x0a;
/** The list may be in an object within the outermost one, but no deeper. */
const DEEPEST_LIST = 2;

/** A file that begins with this many bytes of valid JSON is JSON. */
const CERTAIN_BYTES = 1024;

const OBJECT_BEGINS = /^\s*(?:\[\s*)?\{\s*"(?:[^"\\]|\\.)*"\s*:/u;

/**
 * Where the records of a file are. `lines`: one value per line; `stream`: one value after another, each over any number of lines (or a single
 * object);
 * `list`: in an array, alone or within an object.
 */
export type JsonLayout =
  | { readonly kind: 'lines' | 'stream'; readonly start: number }
  | { readonly kind: 'list'; readonly start: number; readonly envelope: Envelope | undefined };

/** The object around the list of records, up to that list. */
export interface Envelope {
  /** The keys that lead to the list. */
  readonly path: readonly string[];
  /** Everything else in the object: dotted paths, and the value of each scalar as written. */
  readonly others: ReadonlyMap<string, string>;
}

/** A list that an object holds. */
export interface HeldList {
  readonly path: readonly string[];
  /** Offset after its opening bracket. */
  readonly start: number;
  readonly holdsObjects: boolean;
  /** The members of the object before the list. */
  readonly others: ReadonlyMap<string, string>;
}

/** True if a text is JSON or lines of JSON, judging by its beginning. */
export function isJson(head: Stretch): boolean {
  const start = skipSpace(head.bytes, 0);
  const first = head.bytes[start];
  if (first === OPEN_OBJECT || first === OPEN_ARRAY) {
    if (OBJECT_BEGINS.test(head.bytes.toString('latin1', start, start + 65_536))) return true;
    const scanner = new JsonScanner();
    scanner.set(head.bytes);
    const end = scanner.value(start);
    if (end >= 0) return /^[ \t\r]*(?:\n|$)/u.test(head.bytes.toString('latin1', end, end + 4096));
    if (scanner.halt === 'more' && head.bytes.length - start >= CERTAIN_BYTES) return true;
  }
  return mostLinesAreObjects(head, start);
}

/**
 * Finds where the records of a file are, from its beginning.
 * @param names dotted paths of the lists that hold the records of a known format: no other list counts, and without any of them each value is a record
 */
export function findJsonLayout(head: Stretch, names: readonly string[] | undefined): JsonLayout {
  const { bytes, final } = head;
  const start = skipSpace(bytes, 0);
  const scanner = new JsonScanner();
  scanner.set(bytes);
  const end = scanner.value(start);
  const lineEnd = endOfLine(bytes, start);
  const isWhole = end >= 0 && (final || end < bytes.length);
  const isFollowed = isWhole && skipSpace(bytes, end) < bytes.length;
  if (isFollowed && skipSpace(bytes, end, lineEnd) === lineEnd)
    return { kind: areLines(scanner, end) ? 'lines' : 'stream', start };
  if (bytes[start] === OPEN_ARRAY) return { kind: 'list', start: start + 1, envelope: undefined };
  if (isFollowed) return { kind: 'stream', start };
  if (
    !isWhole &&
    (bytes[start] !== OPEN_OBJECT || scanner.halt !== 'more' || final) &&
    mostLinesAreObjects(head, start)
  )
    return { kind: 'lines', start };
  const list = bytes[start] === OPEN_OBJECT ? listOfRecords(bytes, start, names, isWhole) : undefined;
  return list === undefined
    ? { kind: 'stream', start }
    : { kind: 'list', start: list.start, envelope: { path: list.path, others: list.others } };
}

/** True if none of the values from this offset on, as far as they can be read, spans more than one line. */
function areLines(scanner: JsonScanner, from: number): boolean {
  const { bytes } = scanner;
  for (let at = skipSpace(bytes, from); at < bytes.length; ) {
    const end = scanner.value(at);
    if (end < 0) return true;
    if (end > endOfLine(bytes, at)) return false;
    at = skipSpace(bytes, end);
  }
  return true;
}

/** The list of records in an object; undefined if the object is a record itself. */
export function listOfRecords(
  bytes: Buffer,
  at: number,
  names: readonly string[] | undefined,
  isWhole: boolean,
): HeldList | undefined {
  const lists = listsIn(bytes, at);
  if (names !== undefined) return lists.find(({ path }) => names.includes(path.join('.')));
  const [first, second] = lists.filter(({ holdsObjects }) => holdsObjects);
  return second === undefined || !isWhole ? first : undefined;
}

/** A description of a whole JSON file that may be neither records nor a list of them. */
export interface OddShape {
  /** In words: `an object with more than one list of objects: "calls", "agents"`; undefined if it may be a record. */
  readonly words?: Text;
  /** It cannot be a record, whatever it contains. */
  readonly isNoRecord?: boolean;
  /** Path of its only list, which is empty. */
  readonly emptyList?: string;
  /** For a list of lists: the names in the first one, as written, if all its values are names. */
  readonly names?: readonly Buffer[];
}

/** A text with more digits than this is not a column heading. */
const DIGITS_OF_A_NAME = 5;

/** How JSON must hold its records, in words. */
export const JSON_RECORDS: Text = MESSAGES.readableJson;

const NAMES_SHOWN = 5;

/** Examines one whole value: describes it if it may not be a record. */
export function oddShapeOf(bytes: Buffer, at: number): OddShape {
  if (bytes[at] === OPEN_ARRAY) return listShape(bytes, at);
  if (bytes[at] !== OPEN_OBJECT) return {};
  const lists = listsIn(bytes, at);
  const withObjects = lists.filter(({ holdsObjects }) => holdsObjects).map(({ path }) => `"${path.join('.')}"`);
  if (withObjects.length > 1)
    return { words: MESSAGES.objectWithMoreThanOneList(withObjects.slice(0, NAMES_SHOWN).join(', ')) };
  const [only, ...others] = lists;
  if (only !== undefined && others.length === 0 && isEmptyPage(bytes, at, only))
    return { emptyList: only.path.join('.') };
  const inner = onlyMember(bytes, at);
  if (inner !== undefined) return oddShapeOf(bytes, inner);
  return isMap(bytes, at) ? { words: MESSAGES.objectOfObjects, isNoRecord: true } : {};
}

/** Keys by which a page describes itself: how much there is, and where the next page is. */
const OF_A_PAGE = /page|uri|url|link|href|cursor|token|status|message|version|count|total|size|limit|offset/iu;
const SMALL = /^-?\d{0,9}$|^(?:true|false)$/u;

/** Whether an object whose only list is empty holds nothing else than the description of a page. */
function isEmptyPage(bytes: Buffer, at: number, { path, start }: HeldList): boolean {
  if (bytes[skipSpace(bytes, start)] !== CLOSE_ARRAY) return false;
  const list = path.join('.');
  return [...membersOf(bytes, at)].every(([key, text]) => key === list || SMALL.test(text) || OF_A_PAGE.test(key));
}

/** Offset of the object that is the only member of an object. */
function onlyMember(bytes: Buffer, at: number): number | undefined {
  const scanner = new JsonScanner();
  scanner.set(bytes);
  const key = scanner.space(at + 1);
  const keyEnd = bytes[key] === QUOTE ? scanner.key(key) : -1;
  const value = keyEnd < 0 ? -1 : scanner.member(keyEnd);
  if (value < 0 || bytes[value] !== OPEN_OBJECT) return undefined;
  const end = scanner.value(value);
  return end >= 0 && bytes[scanner.space(end)] === CLOSE_OBJECT ? value : undefined;
}

function listShape(bytes: Buffer, at: number): OddShape {
  const first = bytes[skipSpace(bytes, at + 1)];
  if (first === OPEN_ARRAY) return listOfLists(bytes, skipSpace(bytes, at + 1));
  return first === OPEN_OBJECT || first === CLOSE_ARRAY
    ? {}
    : { words: MESSAGES.listOfTextsOrNumbers, isNoRecord: true };
}

/** @param at offset of the first list within it */
function listOfLists(bytes: Buffer, at: number): OddShape {
  const names = elementsOf(bytes, at);
  const texts = names.map((name) => name.toString('utf8'));
  const areNames =
    names.length > 1 &&
    new Set(texts).size === names.length &&
    texts.every((name) => /^"[^"\\]*\S[^"\\]*"$/u.test(name) && name.replaceAll(/\D/gu, '').length <= DIGITS_OF_A_NAME);
  return areNames ? { words: MESSAGES.listOfLists, names } : { words: MESSAGES.listOfLists };
}

/** The values of a list, as written; none if its end cannot be reached. */
export function elementsOf(bytes: Buffer, at: number): readonly Buffer[] {
  const scanner = new JsonScanner();
  scanner.set(bytes);
  const found: Buffer[] = [];
  let index = scanner.space(at + 1);
  while (index < bytes.length && bytes[index] !== CLOSE_ARRAY) {
    const end = scanner.value(index);
    if (end < 0) return [];
    found.push(bytes.subarray(index, end));
    index = scanner.space(end);
    if (bytes[index] === COMMA) index = scanner.space(index + 1);
    else if (bytes[index] !== CLOSE_ARRAY) return [];
  }
  return found;
}

/** True if every member of an object, as far as it can be read, is an object, and the first two share keys: the same record under different ids. */
function isMap(bytes: Buffer, at: number): boolean {
  const scanner = new JsonScanner();
  scanner.set(bytes);
  const members: (readonly string[])[] = [];
  let index = scanner.space(at + 1);
  while (bytes[index] === QUOTE) {
    const keyEnd = scanner.key(index);
    const value = keyEnd < 0 ? -1 : scanner.member(keyEnd);
    if (value < 0 || bytes[value] !== OPEN_OBJECT) return value < 0 && areAlike(members);
    if (members.length < 2) members.push([...membersOf(bytes, value).keys()]);
    const end = scanner.value(value);
    if (end < 0) break;
    index = scanner.space(end);
    if (bytes[index] === COMMA) index = scanner.space(index + 1);
  }
  return areAlike(members);
}

function areAlike([one = [], other = []]: readonly (readonly string[])[]): boolean {
  const common = one.filter((key) => other.includes(key)).length;
  return common > 0 && common * 2 >= Math.max(one.length, other.length);
}

/** The lists in an object, or in an object inside it, as far as it can be read. */
function listsIn(bytes: Buffer, at: number): readonly HeldList[] {
  const scanner = new JsonScanner();
  scanner.set(bytes);
  const lists: HeldList[] = [];
  walkMembers(scanner, at, [], new Map(), lists);
  return lists;
}

/** The members of an object and of the objects in it, as far as it can be read: dotted paths, and the value of each scalar as written. */
export function membersOf(bytes: Buffer, at: number): ReadonlyMap<string, string> {
  const scanner = new JsonScanner();
  scanner.set(bytes);
  const members = new Map<string, string>();
  walkMembers(scanner, at, [], members, []);
  return members;
}

/** @returns the offset after the object, or -1 if it cannot be read that far */
function walkMembers(
  scanner: JsonScanner,
  at: number,
  path: readonly string[],
  members: Map<string, string>,
  lists: HeldList[],
): number {
  const { bytes } = scanner;
  let index = scanner.space(at + 1);
  if (bytes[index] === CLOSE_OBJECT) return index + 1;
  for (;;) {
    const key = index;
    index = scanner.key(key);
    if (index < 0) return -1;
    const inner = [...path, bytes.toString('utf8', key + 1, index - 1)];
    index = scanner.member(index);
    if (index >= 0) index = walkValue(scanner, index, inner, members, lists);
    if (index < 0) return -1;
    index = scanner.space(index);
    if (bytes[index] === CLOSE_OBJECT) return index + 1;
    if (bytes[index] !== COMMA) return -1;
    index = scanner.space(index + 1);
  }
}

function walkValue(
  scanner: JsonScanner,
  at: number,
  path: readonly string[],
  members: Map<string, string>,
  lists: HeldList[],
): number {
  const { bytes } = scanner;
  if (bytes[at] === OPEN_OBJECT && path.length < DEEPEST_LIST) return walkMembers(scanner, at, path, members, lists);
  if (bytes[at] === OPEN_ARRAY) {
    const first = skipSpace(bytes, at + 1);
    lists.push({ path, start: at + 1, holdsObjects: bytes[first] === OPEN_OBJECT, others: new Map(members) });
  }
  const next = scanner.value(at);
  const isScalar = bytes[at] !== OPEN_ARRAY && bytes[at] !== OPEN_OBJECT;
  if (next >= 0) members.set(path.join('.'), isScalar ? scalarText(bytes, at, next) : '');
  return next;
}

/** A scalar as written, without its quotes; `null` becomes empty. */
export function scalarText(bytes: Buffer, start: number, end: number): string {
  const text = bytes.toString('utf8', start, end);
  if (bytes[start] === QUOTE) return text.slice(1, -1);
  return text === 'null' ? '' : text;
}

function endOfLine(bytes: Buffer, from: number): number {
  const end = bytes.indexOf(LF, from);
  return end < 0 ? bytes.length : end;
}

/** True if at least half of the lines are objects by themselves; the lines at either end of the bytes do not count. */
function mostLinesAreObjects({ bytes, final }: Stretch, start: number): boolean {
  const scanner = new JsonScanner();
  let objects = 0;
  let others = -1;
  for (let line = start; line < bytes.length; ) {
    const end = endOfLine(bytes, line);
    if (end === bytes.length && !final) break;
    const at = skipSpace(bytes, line, end);
    if (at < end) {
      scanner.set(bytes, end);
      const next = bytes[at] === OPEN_OBJECT ? scanner.value(at) : -1;
      if (next >= 0 && skipSpace(bytes, next, end) === end) objects += 1;
      else others += 1;
    }
    line = end + 1;
  }
  return objects > 0 && objects >= others;
}
