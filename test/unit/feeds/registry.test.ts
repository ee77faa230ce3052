import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FACT_TABLES, feedOfFact } from '../../../src/feeds/fact-tables.ts';
import { FEEDS, feedDefinition, isFeed, LOG, madeId } from '../../../src/feeds/registry.ts';
import { SHARED_FACTS } from '../../../src/model/facts.ts';

const ROOM = new URL('../../../src/feeds/', import.meta.url);

describe('a feed', () => {
  it('is a folder, and nothing else names it', () => {
    const folders = readdirSync(ROOM, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect([...FEEDS].sort()).toEqual(folders.map(({ name }) => name).sort());
    expect(isFeed('calls')).toBe(true);
    expect(isFeed('toString')).toBe(false);
  });

  it('has a place of its own in lists', () => {
    const places = FEEDS.map((feed) => feedDefinition(feed).place);
    expect(new Set(places).size).toBe(places.length);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it.each(FEEDS)('%s has the SQL that it needs, and none that nobody reads', (feed) => {
    const { facts, prepared = [], isLog } = feedDefinition(feed);
    const tables = [...Object.keys(facts), ...prepared].map((table) => `${table.replaceAll('_', '-')}.sql`);
    const own = isLog === true ? ['kept.sql'] : madeId(feed) === undefined ? [] : ['made-id.sql'];
    const there = readdirSync(new URL(`${feed}/`, ROOM)).filter((name) => name.endsWith('.sql'));
    expect(there.sort()).toEqual(['removal.sql', 'stage.sql', ...own, ...tables].sort());
  });

  it.each(FEEDS)('%s has columns for its key and for every word that heads one', (feed) => {
    const { key, columns, headings } = feedDefinition(feed);
    const names = columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining([...key, ...Object.keys(headings)]));
  });
});

it('one feed is the log of calls', () => {
  expect(FEEDS.filter((feed) => feedDefinition(feed).isLog === true)).toEqual([LOG]);
});

it('every table of facts is made of one feed, but for what files and persons are', () => {
  const tables = FEEDS.flatMap((feed) => Object.keys(feedDefinition(feed).facts));
  expect(new Set(tables).size).toBe(tables.length);
  expect(Object.keys(FACT_TABLES)).toEqual([...Object.keys(SHARED_FACTS), ...tables]);
  expect(Object.keys(SHARED_FACTS).map(feedOfFact)).toEqual([undefined, undefined]);
});
