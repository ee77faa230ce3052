import { readdirSync } from 'node:fs';
import { columnsOf, FEEDS } from '../src/web/feed-definitions.ts';
import { configurationKeys } from '../src/workspace/configuration-schema.ts';

/** A key of `belaudit.yaml` and what it holds, as its JSON schema has it. */
interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly additionalProperties?: Shape | boolean;
  readonly anyOf?: readonly Shape[];
}

/** Every key, at any depth. */
function keysIn({ properties = {}, items, additionalProperties, anyOf = [] }: Shape): readonly string[] {
  const open = typeof additionalProperties === 'object' ? [additionalProperties] : [];
  const within = [...Object.values(properties), ...open, ...anyOf, ...(items === undefined ? [] : [items])];
  return [...Object.keys(properties), ...within.flatMap(keysIn)];
}

/** All keys of `belaudit.yaml`, each once. */
export const SETTING_KEYS: readonly string[] = [...new Set(keysIn(configurationKeys() as Shape))];

const TOP_KEYS = Object.keys((configurationKeys() as Shape).properties ?? {});
const COLUMNS = FEEDS.flatMap((feed) => columnsOf(feed).map(({ name }) => name));
/** No language writes words like these. */
const JOINED = [...new Set([...SETTING_KEYS, ...COLUMNS])].filter((key) => key.includes('_'));
const COMMANDS = readdirSync(new URL('../cli/commands/', import.meta.url)).map((file) => file.replace(/\.ts$/u, ''));

/** Words of people who give commands and write `belaudit.yaml`; “Belaudit open” begins a sentence about the program. */
const PROGRAM: readonly RegExp[] = [
  /belaudit\.yaml/giu,
  /\bYAML\b/giu,
  new RegExp(`\\bbelaudit (?:${COMMANDS.join('|')})\\b`, 'gu'),
];

/** What stands on no page and in no report. */
const REFUSED: readonly RegExp[] = [
  ...PROGRAM,
  new RegExp(`\\b(?:${JOINED.join('|')})\\b`, 'gu'),
  new RegExp(`\\b(?:${SETTING_KEYS.join('|')}): ?[{[]`, 'gu'),
  new RegExp(`(?<![\\p{L}\\p{N}.-])(?:${TOP_KEYS.join('|')})(?:\\[\\d*\\])?\\.[a-z]`, 'gu'),
  /(?<![\p{L}\p{N}.-])(?:policy|accepted_gaps|similar_products):/gu,
  new RegExp(`\`(?:${SETTING_KEYS.join('|')})(?:: [^\`]*)?\``, 'gu'),
];

/** Each name of a command or of the file of settings in a text. */
export function programWordsIn(text: string): readonly string[] {
  return PROGRAM.flatMap((refused) => text.match(refused) ?? []);
}

/** Each word of a text that no reader of a page or a report should meet. */
export function refusedIn(text: string): readonly string[] {
  return REFUSED.flatMap((refused) => text.match(refused) ?? []);
}
