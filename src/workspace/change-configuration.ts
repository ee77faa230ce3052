import { createHash, randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isMap, isSeq, parseDocument, Scalar } from 'yaml';
import { systemFailure, UserError } from '../errors.ts';
import type { Days, Language } from '../model/configuration.ts';
import { MESSAGES } from './messages.ts';
import type { KeyPath } from './mistake.ts';
import { CONFIGURATION_FILE } from './open-workspace.ts';
import { readConfiguration } from './read-configuration.ts';
import type { WrittenValue } from './written-source.ts';

/** One change to `belaudit.yaml`. */
export type ConfigurationChange =
  /** Sets a key to a value; null removes the key. */
  | { readonly set: KeyPath; readonly to: WrittenValue }
  /** Adds an item to a list, which need not exist yet. */
  | { readonly add: KeyPath; readonly item: WrittenValue }
  /** Removes an item from a list. */
  | { readonly remove: KeyPath };

export interface ChangeOptions {
  /** The result of `configurationDigest` for the text that was changed. */
  readonly expected: string;
  /** As in `readConfiguration`. */
  readonly today: string;
  readonly formats?: readonly string[];
}

/** Shows whether the file has changed since. */
export function configurationDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The days of `audit` as written in the file; empty if the file names none and the default applies. */
export function writtenPeriod(text: string): Days {
  const document = documentOf(text);
  return { from: writtenAt(document, ['audit', 'from']), to: writtenAt(document, ['audit', 'to']) };
}

/** The language of the company as written in the file, even if the rest of the file is wrong. */
export function writtenLanguage(text: string): Language {
  return writtenAt(documentOf(text), ['client', 'language']) === 'en' ? 'en' : 'nl';
}

function writtenAt(document: Document, path: KeyPath): string {
  // The file may hold something else than keys here.
  const node = document.hasIn(path) ? document.getIn(path, true) : undefined;
  return node instanceof Scalar ? writtenText(node) : '';
}

function documentOf(text: string): Document {
  return parseDocument(text.replace(/^\uFEFF/u, ''), { uniqueKeys: false, logLevel: 'error' });
}

/**
 * Changes `belaudit.yaml`, keeping comments, the order of keys and everything else. Reads, changes and checks the file, then replaces it in one move; never
 * writes a text that cannot be read.
 * @returns the text of the file now
 * @throws UserError CONFIGURATION_CHANGED if the file was changed since, CONFIGURATION with every mistake, WORKSPACE_NOT_WRITABLE
 */
export function changeConfiguration(
  directory: string,
  changes: readonly ConfigurationChange[],
  options: ChangeOptions,
): string {
  const path = join(directory, CONFIGURATION_FILE);
  const former = readFileSync(path, 'utf8');
  if (configurationDigest(former) !== options.expected) throw changedMeanwhile();
  const text = changedText(former, changes);
  readConfiguration(text, CONFIGURATION_FILE, options.today, {
    mayLackSources: true,
    ...(options.formats === undefined ? {} : { formats: options.formats }),
  });
  // Somebody else may have written the file during the check.
  if (readFileSync(path, 'utf8') !== former) throw changedMeanwhile();
  replaceFile(path, text);
  return text;
}

/** The text with the changes. Places in lists are those of the text before any of them. */
export function changedText(text: string, changes: readonly ConfigurationChange[]): string {
  const hasMark = text.startsWith('\uFEFF');
  const document = documentOf(text);
  for (const change of inOrder(changes)) applyChange(document, change);
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: true });
  const lines = text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written;
  return hasMark ? `\uFEFF${lines}` : lines;
}

/** Items leave a list from its end, after what is set in them; new ones come last. */
function inOrder(changes: readonly ConfigurationChange[]): readonly ConfigurationChange[] {
  const isAdded = (change: ConfigurationChange): boolean => 'add' in change;
  const left = changes.flatMap((change) => {
    const path = 'remove' in change ? change.remove : 'set' in change && change.to === null ? change.set : [];
    const place = path.at(-1);
    return typeof place === 'number' ? [{ change, place, path: path.join(' ') }] : [];
  });
  const others = changes.filter((change) => !left.some((one) => one.change === change));
  const removals = [...new Map(left.map((one) => [one.path, one])).values()]
    .sort((one, other) => other.place - one.place)
    .map(({ change }) => change);
  return [...others.filter((change) => !isAdded(change)), ...removals, ...others.filter(isAdded)];
}

function applyChange(document: Document, change: ConfigurationChange): void {
  if ('remove' in change) document.deleteIn(change.remove);
  else if ('add' in change) addItem(document, change.add, change.item);
  else if (change.to === null) document.deleteIn(change.set);
  else setValue(document, change.set, change.to);
}

function addItem(document: Document, path: KeyPath, item: WrittenValue): void {
  const list = document.getIn(path);
  if (!isSeq(list)) {
    document.setIn(path, document.createNode([plainValue(item)]));
    return;
  }
  // A list written as [] gets its items on separate lines.
  if (list.items.length === 0) list.flow = false;
  list.add(nodeOf(document, item));
}

function setValue(document: Document, path: KeyPath, value: WrittenValue): void {
  const former = document.getIn(path, true);
  const next = nodeOf(document, value);
  if (former instanceof Scalar && next instanceof Scalar) {
    // Keep what follows it on its line.
    if (writtenText(former) === String(next.value)) return;
    former.value = next.value;
    delete former.source;
    delete former.type;
    return;
  }
  const parent = document.getIn(path.slice(0, -1));
  if (isMap(parent) && parent.items.length === 0) parent.flow = false;
  document.setIn(path, next);
}

function writtenText(scalar: Scalar): string {
  return scalar.source ?? String(scalar.value ?? '');
}

/** Quotes texts that look like numbers, except integers without a leading zero, which read the same with or without quotes. */
function nodeOf(document: Document, value: WrittenValue): unknown {
  if (typeof value === 'string') return new Scalar(/^(?:0|[1-9]\d{0,8})$/u.test(value) ? Number(value) : value);
  return document.createNode(value === null ? null : plainValue(value));
}

function plainValue(value: WrittenValue): unknown {
  if (typeof value === 'string') return /^(?:0|[1-9]\d{0,8})$/u.test(value) ? Number(value) : value;
  if (value === null) return null;
  if (Array.isArray(value)) return value.map(plainValue);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plainValue(one)]));
}

/** Keeps the file whole at every moment, and its permissions unchanged. */
function replaceFile(path: string, text: string): void {
  const draft = `${path}.${randomBytes(4).toString('hex')}.draft`;
  try {
    const file = openSync(draft, 'wx', statSync(path).mode & 0o777);
    try {
      writeSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
  } catch (cause) {
    rmSync(draft, { force: true });
    throw new UserError(
      'WORKSPACE_NOT_WRITABLE',
      MESSAGES.cannotBeWritten,
      MESSAGES.checkRightsOnFolderAndFile,
      [{ file: CONFIGURATION_FILE, message: systemFailure(cause) }],
      { cause },
    );
  }
}

function changedMeanwhile(): UserError {
  return new UserError('CONFIGURATION_CHANGED', MESSAGES.wereChangedMeanwhile, MESSAGES.nothingWasWrittenLookAtCurrent);
}
