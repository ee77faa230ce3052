import { isDeepStrictEqual } from 'node:util';
import { type DetailText, UserError } from '../errors.ts';
import type { Configuration, StatedFeed } from '../model/configuration.ts';
import type { AssumedSetting } from '../model/what-if.ts';
import { type ConfigurationChange, changedText } from './change-configuration.ts';
import { MESSAGES } from './messages.ts';
import { type KeyPath, messageText, quoteText } from './mistake.ts';
import { oneOf } from './nearest.ts';
import { CONFIGURATION_FILE } from './open-workspace.ts';
import { readConfiguration } from './read-configuration.ts';
import type { Workspace } from './workspace.ts';
import type { WrittenValue } from './written-source.ts';
import { readYaml } from './yaml-tree.ts';

/** Lists whose items are named by their id. */
const LISTS = ['vendors', 'campaigns', 'client.entities'] as const;

/** What the client may state of: each can be assumed by itself, for all days that are judged. */
const STATED: readonly StatedFeed[] = ['consents', 'relations'];
const STATEMENTS = 'statements';

/** Who made a statement that is only assumed. */
const NOBODY = 'what-if';

/** Settings that judging depends on and reading does not, for messages. */
const EXAMPLES =
  'policy.min_offer_seconds, statements.consents, vendors.<id>.suppression_hours, campaigns.<id>.product, client.entities.<id>.sender';

const KEY = '--set';

/** A configuration with other settings. */
export interface AssumedConfiguration {
  readonly configuration: Configuration;
  readonly settings: readonly AssumedSetting[];
}

/**
 * The configuration of a workspace with some settings assumed to be different. The file stays as it is. Only settings that decide how calls are judged can be
 * assumed: the other settings say how files are read, or which period is meant.
 * @param given such as `policy.min_offer_seconds=30`; a list or keys as YAML; nothing after the sign means the program's default. `statements.consents=yes`
 * states for all days of the period that the consents are complete
 * @throws UserError WHAT_IF_REFUSED with every mistake
 */
export function assumeSettings(workspace: Workspace, given: readonly string[]): AssumedConfiguration {
  const { configuration, configurationText } = workspace;
  const settings = given.map((text) => settingOf(text, configuration));
  if (settings.length === 0) return { configuration, settings: [] };
  const repeated = settings.find(({ key }, place) => settings.findIndex((other) => other.key === key) < place);
  if (repeated !== undefined)
    throw refused([{ key: KEY, found: quoteText(repeated.key), message: MESSAGES.thisSettingIsGivenTwice }]);
  const read = readAssumed(configurationText, settings, configuration);
  // The command may name another period than the file.
  const asOf = settings.some(({ key }) => key === 'audit.as_of') ? { asOf: read.audit.asOf } : {};
  const assumed = { ...read, audit: { ...configuration.audit, ...asOf } };
  assertSameReading(configuration, assumed);
  return { configuration: assumed, settings: settings.map(({ key, value }) => ({ key, value })) };
}

interface Setting extends AssumedSetting {
  readonly path: KeyPath;
  readonly written: WrittenValue;
}

function settingOf(text: string, configuration: Configuration): Setting {
  const sign = text.indexOf('=');
  if (sign < 1)
    throw refused([
      {
        key: KEY,
        found: quoteText(text),
        expected: 'policy.min_offer_seconds=30',
        message: MESSAGES.thisIsNotSettingWithValue,
      },
    ]);
  const key = text.slice(0, sign).trim();
  const value = text.slice(sign + 1).trim();
  return {
    ...{ key, path: pathOf(key, configuration), written: writtenOf(key, value) },
    value: value === '' ? null : value,
  };
}

/** An item of a list is named by its id, which may contain dots. */
function pathOf(key: string, { vendors, campaigns, client }: Configuration): KeyPath {
  const list = LISTS.find((name) => key.startsWith(`${name}.`));
  if (list === undefined) {
    if (key.startsWith('policy.') || key === 'audit.as_of' || key === STATEMENTS) return key.split('.');
    if (STATED.some((feed) => key === `${STATEMENTS}.${feed}`)) return [STATEMENTS];
    throw refused([
      {
        key: KEY,
        found: quoteText(key),
        expected: EXAMPLES,
        message: MESSAGES.thisSettingDoesNotAffectVerdicts,
      },
    ]);
  }
  const ids = { vendors, campaigns, 'client.entities': client.entities }[list].map(({ id }) => id);
  const rest = key.slice(list.length + 1);
  const id = ids.filter((one) => rest.startsWith(`${one}.`)).sort((one, other) => other.length - one.length)[0];
  if (id === undefined)
    throw refused([
      {
        key: KEY,
        found: quoteText(key),
        expected: MESSAGES.idSettingId(list, oneOf(ids, rest.split('.')[0] ?? '')),
        message: MESSAGES.thereIsNoSuchId,
      },
    ]);
  return [...list.split('.'), ids.indexOf(id), ...rest.slice(id.length + 1).split('.')];
}

function writtenOf(key: string, value: string): WrittenValue {
  if (value === '') return null;
  const tree = readYaml(value);
  if (tree.isSound && tree.mistakes.length === 0) return tree.value;
  const [mistake] = tree.mistakes;
  throw refused([
    {
      key,
      found: quoteText(value),
      ...(mistake?.expected === undefined ? {} : { expected: mistake.expected }),
      message: MESSAGES.thisValueCannotBeRead,
    },
  ]);
}

function statedFeed(key: string): StatedFeed | undefined {
  return STATED.find((feed) => key === `${STATEMENTS}.${feed}`);
}

/** The statements with those that are assumed in place of all others of their feed. */
function statementChanges(
  settings: readonly Setting[],
  { statements, audit }: Configuration,
): readonly ConfigurationChange[] {
  const assumed = settings.flatMap(({ key, written }) => {
    const feed = statedFeed(key);
    return feed === undefined ? [] : [{ feed, complete: written }];
  });
  if (assumed.length === 0) return [];
  const kept = statements
    .filter(({ feed }) => !assumed.some((one) => one.feed === feed))
    .map((statement) => ({ ...statement, complete: statement.complete ? 'yes' : 'no' }));
  const added = assumed
    .filter(({ complete }) => complete !== null)
    .map(({ feed, complete }) => ({ feed, complete, from: audit.from, to: audit.to, by: NOBODY, on: audit.asOf }));
  return [{ set: [STATEMENTS], to: [...kept, ...added] }];
}

function readAssumed(text: string, settings: readonly Setting[], now: Configuration): Configuration {
  let changed: string;
  try {
    const others = settings.filter(({ key }) => statedFeed(key) === undefined);
    changed = changedText(text, [
      ...others.map(({ path, written }) => ({ set: path, to: written })),
      ...statementChanges(settings, now),
    ]);
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw refused(
      settings.map(({ key }) => ({
        key,
        message: MESSAGES.noPlaceForSetting,
      })),
      cause,
    );
  }
  try {
    return readConfiguration(changed, CONFIGURATION_FILE, now.audit.asOf);
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    // No line numbers: they would refer to a text that nobody can see.
    throw refused(
      cause.said.details.map(({ file: _, line: __, ...detail }) => detail),
      cause,
    );
  }
}

/** @throws UserError WHAT_IF_REFUSED if the files would be read differently */
function assertSameReading(now: Configuration, assumed: Configuration): void {
  const reading = ({ client, vendors, sources }: Configuration): unknown => [
    ...[client.timeZone, client.entities.map(({ sender: _, ...names }) => names)],
    ...[vendors.map(({ id }) => id), sources.map(({ line: _, ...source }) => source)],
  ];
  if (isDeepStrictEqual(reading(now), reading(assumed))) return;
  throw refused([
    {
      key: KEY,
      expected: EXAMPLES,
      message: MESSAGES.settingChangesReading,
    },
  ]);
}

function refused(details: readonly DetailText[], cause?: unknown): UserError {
  return new UserError(
    'WHAT_IF_REFUSED',
    MESSAGES.callsCannotBeJudgedByThese,
    MESSAGES.nameSettingsAsInBelauditYaml,
    details.map((detail) => (detail.key === undefined ? detail : { ...detail, key: messageText(detail.key) })),
    { cause },
  );
}
