import { describe, expect, it } from 'vitest';
import { nearestWord, oneOf } from '../../../src/workspace/nearest.ts';

const FEEDS = ['calls', 'persons', 'phones', 'relations', 'consents', 'objections'];

describe('the nearest word', () => {
  it.each([
    ['call', 'calls'],
    ['CALLS', 'calls'],
    ['clals', 'calls'],
    ['objection', 'objections'],
    ['consens', 'consents'],
  ])('of %s is %s', (word, known) => {
    expect(nearestWord(word, FEEDS)).toBe(known);
  });
  it('makes nothing of dashes, underscores and spaces', () => {
    expect(nearestWord('time-zone', ['time_zone', 'name'])).toBe('time_zone');
    expect(nearestWord('timeZone', ['time_zone', 'name'])).toBe('time_zone');
  });
  it.each(['invoices', 'x', '', 'x'.repeat(10_000)])('is none for %s', (word) => {
    expect(nearestWord(word, FEEDS)).toBeUndefined();
  });
  it('stands first in what was expected', () => {
    expect(oneOf(['nl', 'en']).en).toBe('one of: nl, en');
    expect(oneOf(FEEDS, 'call').en).toBe(`calls (one of: ${FEEDS.join(', ')})`);
  });
});
