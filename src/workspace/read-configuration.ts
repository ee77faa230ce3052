import type { z } from 'zod';
import { UserError } from '../errors.ts';
import type { Configuration } from '../model/configuration.ts';
import type { Text } from '../model/text.ts';
import { checkConfiguration } from './configuration-checks.ts';
import { readShape } from './configuration-schema.ts';
import { MESSAGES } from './messages.ts';
import { errorDetails, type KeyPath, keyText, type Mistake, quoteText } from './mistake.ts';
import { nearestWord } from './nearest.ts';
import { readYaml, type YamlTree, type YamlValue } from './yaml-tree.ts';

/** Keys where somebody may have written a password by mistake: messages do not repeat their values. */
const MAY_HOLD_PASSWORD: ReadonlySet<string> = new Set([
  'engine.clickhouse.url',
  'engine.clickhouse.user',
  'engine.clickhouse.password_from',
]);

export interface ReadingOptions {
  /** Ids of the known call-log formats; absent: any id may be named, and intake reports unknown ones. */
  readonly formats?: readonly string[];
  /** The workspace is being set up: it need not name a source yet. */
  readonly mayLackSources?: boolean;
}

/**
 * Reads `belaudit.yaml`, with every default filled in. Numbers, days and texts are read as written, with or without quotes:
 * a vendor `id: 007` is the text `007`.
 * @param text contents of the file
 * @param file its name, for messages
 * @param today audit date (`2026-07-10`) if the file names none; empty: the file must name one
 * @throws UserError CONFIGURATION with every mistake, sorted by line: file, line, key, what was found and what was expected
 */
export function readConfiguration(
  text: string,
  file: string,
  today: string,
  options: ReadingOptions = {},
): Configuration {
  const tree = readYaml(text.replace(/^\uFEFF/u, ''));
  const mistakes = [...tree.mistakes];
  if (tree.isSound) {
    if (!isMap(tree.value)) throw configurationError([...mistakes, notKeys(tree.value)], tree, file);
    const lineOfSource = (index: number): number => tree.lineOf(['sources', index]);
    const shape = readShape(tree.value, today, lineOfSource, options.mayLackSources);
    const checks = checkConfiguration(tree.value, today, options.formats);
    if (shape.written && mistakes.length === 0 && checks.length === 0) return shape.configuration;
    mistakes.push(...checks);
    if (!shape.written) mistakes.push(...shapeMistakes(shape.issues, tree.value, mistakes));
  }
  throw configurationError(mistakes, tree, file);
}

function configurationError(mistakes: readonly Mistake[], tree: YamlTree, file: string): UserError {
  const details = errorDetails(mistakes, file, tree.lineOf);
  return new UserError(
    'CONFIGURATION',
    details.length === 1 ? MESSAGES.oneMistake(file) : MESSAGES.severalMistakes(details.length, file),
    MESSAGES.correctTheseAndRunSameCommand,
    details,
  );
}

function notKeys(value: YamlValue): Mistake {
  const expected = MESSAGES.keysClientAuditVendorsAndSources;
  if (value === null) return { path: [], line: 1, message: MESSAGES.fileIsEmpty, found: MESSAGES.nothing, expected };
  return { path: [], line: 1, message: MESSAGES.fileHoldsNoKeys, found: kindOf(value), expected };
}

/** Issues of the schema, except those that a check describes better. */
function shapeMistakes(issues: readonly z.core.$ZodIssue[], root: YamlValue, described: readonly Mistake[]): Mistake[] {
  const paths = new Set(described.map((mistake) => JSON.stringify(mistake.path)));
  return issues.flatMap((issue): Mistake[] => {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(path, key, issue.message));
    return paths.has(JSON.stringify(path))
      ? []
      : [valueMistake(path, valueAt(root, path), JSON.parse(issue.message) as Text)];
  });
}

function unknownKey(path: KeyPath, key: string, knownKeys: string): Mistake {
  const known = knownKeys.split(', ');
  const proposal = nearestWord(key, known);
  const expected =
    proposal === undefined ? MESSAGES.oneOf(knownKeys) : MESSAGES.withProposal(proposal, MESSAGES.oneOf(knownKeys));
  return { path: [...path, key], message: MESSAGES.thereIsNoSuchKeyHere, found: quoteText(key), expected };
}

function valueMistake(path: KeyPath, value: YamlValue | undefined, expected: Text): Mistake {
  if (value === undefined) return { path, message: MESSAGES.keyIsMissing, found: MESSAGES.nothing, expected };
  if (value === null) return { path, message: MESSAGES.thereIsNoValueHere, found: MESSAGES.nothing, expected };
  const message = typeof value === 'string' ? MESSAGES.thisValueCannotBeUsedHere : MESSAGES.thisIsWrongKindOfValue;
  const found = MAY_HOLD_PASSWORD.has(keyText(path)) ? MESSAGES.valueThatIsNotRepeatedHere : kindOf(value);
  return { path, message, found, expected };
}

function kindOf(value: YamlValue): string | Text {
  if (value === null) return MESSAGES.nothing;
  if (typeof value === 'string') return quoteText(value);
  if (Array.isArray(value)) return value.length === 0 ? MESSAGES.emptyList : MESSAGES.list;
  return MESSAGES.someKeys;
}

function valueAt(root: YamlValue, path: KeyPath): YamlValue | undefined {
  let value: YamlValue | undefined = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string | number, YamlValue>>)[step];
  }
  return value;
}

function isMap(value: YamlValue): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
