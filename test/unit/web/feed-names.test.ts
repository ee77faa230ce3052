import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FEEDS, feedDefinition } from '../../../src/feeds/registry.ts';
import { words as englishFinding } from '../../../src/web/explained-words.en.ts';
import { words as dutchFinding } from '../../../src/web/explained-words.nl.ts';
import { reasonName } from '../../../src/web/feed-names.ts';
import { words as english } from '../../../src/web/feed-words.en.ts';
import { words as dutch } from '../../../src/web/feed-words.nl.ts';

const SOURCES = new URL('../../../src/', import.meta.url).pathname;

/** Reasons why a value is empty, repaired or noted, as the code that gives them says. */
function givenReasons(): readonly string[] {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^(?:facts|feeds|formats|removal\/rows|staging)\/.*\.(?:sql|ts)$/u.test(name),
  );
  const code = files.map((name) => readFileSync(join(SOURCES, name), 'utf8')).join('\n');
  const found = code.matchAll(/(?:emptied|repaired|noted|rejected):(?<reason>[a-z]+(?:-[a-z]+)+)/gu);
  const ofNumbers = code.matchAll(/\b(?:none|and)\('(?<reason>[a-z]+(?:-[a-z]+)+)'/gu);
  const ofStaging = files
    .filter((name) => /^(?:facts|staging)\//u.test(name))
    .map((name) => readFileSync(join(SOURCES, name), 'utf8'));
  const doubts = ofStaging.join('\n').matchAll(/'(?<reason>[a-z]+(?:-[a-z]+)+)' as reason\b/gu);
  const setAside = code.matchAll(
    /then '(?<reason>(?:no(?!-answer)|not|cut-off|customer|prefix|never|test|type|placeholder)-[a-z]+)'$/gmu,
  );
  return [
    ...new Set([...found, ...ofNumbers, ...doubts, ...setAside].map(({ groups }) => groups?.['reason'] ?? '')),
  ].sort();
}

it('every reason for which a value is not read, or is read otherwise, has words in both languages', () => {
  const reasons = givenReasons();
  expect(reasons.length).toBeGreaterThan(25);
  expect(reasons.filter((reason) => !Object.hasOwn(dutch.reasons, reason))).toEqual([]);
  expect(reasons.filter((reason) => !Object.hasOwn(english.reasons, reason))).toEqual([]);
  expect(reasonName('number-withheld', 'nl')).toBe('nummer onbekend of afgeschermd');
});

it('every word that a column may hold is told in both languages', () => {
  const values = FEEDS.flatMap((feed) => feedDefinition(feed).columns.flatMap((column) => column.values ?? []));
  expect(values).toContain('subscriber');
  expect(values.filter((value) => !Object.hasOwn(dutch.values, value))).toEqual([]);
  expect(values.filter((value) => !Object.hasOwn(english.values, value))).toEqual([]);
});

it('every event in the story of a number has a sentence in both languages', () => {
  const sql = readFileSync(join(SOURCES, 'results/timelines.sql'), 'utf8');
  const named = [...sql.matchAll(/'(?<kind>[a-z-]+)' as kind/gu)].map(({ groups }) => groups?.['kind'] ?? '');
  // The kinds of consents and of hand-overs are their own.
  for (const kind of [...named, 'consent', 'request', 'lead', 'suppress'])
    for (const { event } of [dutchFinding, englishFinding])
      expect(event(kind, 'Alfa', 'X-1', '')).not.toBe(`${kind} · Alfa · X-1`);
});
