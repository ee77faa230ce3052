import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { gapKinds } from '../../../src/gaps/find-gaps.ts';
import { gapTeller } from '../../../src/gaps/tell-gaps.ts';
import type { Gap, GapText } from '../../../src/model/gaps.ts';
import { refusedIn, SETTING_KEYS } from '../../refused-words.ts';

const NAMES = { vendors: [{ id: 'alfa', name: 'Alfa B.V.' }], rules: [] };
const KINDS = (await gapKinds()).map(({ id }) => id);
const GAP: Omit<Gap, 'id' | 'kind' | 'form'> = {
  ...{ feed: 'calls', column: 'talk_seconds', subject: 'zon', vendors: ['alfa'], file_count: 2, rows: 3, of: 9 },
  ...{ files: [{ path: 'in/a.csv', heading: 'Duur' }], unread: 0, weight: 'decides', calls: 4, findings: 2 },
  ...{ by_vendor: [], blocking: true, accepted: null },
};

/** Gaps of each form that the words of a kind name, and of one that they do not: a form is a word between quotation marks there. */
function gapsOf(kind: string): readonly Gap[] {
  const words = readFileSync(new URL(`../../../src/gaps/kinds/${kind}/words.nl.ts`, import.meta.url), 'utf8');
  const named = [...words.matchAll(/'([a-z][a-z-]*)'|^ {2}([a-z]+):/gmu)].map(([, quoted, key]) => quoted ?? key ?? '');
  return [...new Set([...named, 'other'])].flatMap((form) =>
    [0, 3].flatMap((unread) =>
      [4, null].map((calls) => ({ ...GAP, id: `${kind}:zon`, kind, form, unread, calls, findings: calls })),
    ),
  );
}

async function textsOf(kind: string): Promise<readonly GapText[]> {
  const [dutch, english] = [await gapTeller(NAMES, 'nl'), await gapTeller(NAMES, 'en')];
  return gapsOf(kind).flatMap((gap) => [dutch(gap), english(gap)]);
}

function keysOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => [key, ...keysOf(held)]);
}

describe.each(KINDS)('a gap of the kind %s', (kind) => {
  it('is told without keys, commands and the file of settings', async () => {
    const texts = await textsOf(kind);
    const told = texts.flatMap(({ what, todo, weight }) => [what, todo, weight]);
    expect(told.flatMap((text) => refusedIn(text).map((word) => `${word}: ${text}`))).toEqual([]);
  });

  it('names settings as they can stand in the file', async () => {
    const own = ['zon', 'Duur', 'energy', 'solar', 'talk_seconds', 'from', 'row'];
    const settings = new Set((await textsOf(kind)).map(({ setting }) => setting));
    const columns = ['call_id', 'caller_number', 'called_number', 'direction', 'optout_offered'];
    const known = new Set([...SETTING_KEYS, ...own, ...columns]);
    const keys = [...settings].flatMap((setting) => keysOf(parse(setting)));
    expect(keys.filter((key) => !known.has(key))).toEqual([]);
    expect(keys.length).toBe([...settings].join('').match(/:(?= )/gu)?.length ?? 0);
  });
});

describe('the setting of a gap', () => {
  it.each(['zon', 'zon, mei', "'; DROP", 'a: b', '007', 'no'])('is good YAML for the name %s', async (subject) => {
    const tell = await gapTeller(NAMES, 'nl');
    for (const kind of ['campaign', 'audience']) {
      const { setting } = tell({ ...GAP, id: `${kind}:x`, kind, form: '', subject });
      expect(parse(setting)).toMatchObject({ campaigns: [{ id: subject }] });
    }
  });
});
