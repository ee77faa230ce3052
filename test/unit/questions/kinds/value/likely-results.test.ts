import { describe, expect, it } from 'vitest';
import { feedDefinition } from '../../../../../src/feeds/registry.ts';
import { likelyResult } from '../../../../../src/questions/kinds/value/likely-results.ts';

describe('what a short word for a result probably means', () => {
  it.each([
    ['VK', 40, 40, 'sale'],
    ['TBA', 12, 12, 'callback'],
    ['Geen_int', 20, 20, 'refused'],
    [' gg ', 300, 0, 'no-answer'],
    ['VM', 80, 80, 'voicemail'],
    ['VM', 80, 0, 'voicemail'],
  ])('%s with %i calls, of which somebody talked in %i, is %s', (word, timed, talked, result) => {
    expect(likelyResult(word, timed, talked)).toBe(result);
  });

  it('is not proposed where the seconds of talk contradict it', () => {
    expect(likelyResult('IG', 100, 5)).toBe('busy');
    expect(likelyResult('IG', 100, 6)).toBeUndefined();
    expect(likelyResult('GI', 100, 95)).toBe('refused');
    expect(likelyResult('GI', 100, 94)).toBeUndefined();
  });

  it('is proposed where no seconds of talk are known: somebody has to agree', () => {
    expect(likelyResult('IG', 0, 0)).toBe('busy');
  });

  it('is never an objection, and nothing that could be several things', () => {
    for (const word of ['BMN', 'dnc', 'stop', 'Info', 'bezwaar', 'Traject B', 'FN', 'constructor', ''])
      expect(likelyResult(word, 10, 10)).toBeUndefined();
  });

  it('is a result that calls have', () => {
    const results = feedDefinition('calls').columns.find(({ name }) => name === 'result')?.values ?? [];
    for (const word of ['vk', 'gi', 'tb', 'vm', 'ab', 'gg', 'ig']) expect(results).toContain(likelyResult(word, 0, 0));
  });
});
