import { describe, expect, it } from 'vitest';
import { rulebookName, rulebookStep } from '../../../src/language/rulebook-names.ts';
import { rulebookInForce } from '../../../src/version.ts';

describe('the rulebook of results', () => {
  it.each([
    ['nl-1', 'nl-1, derde tekst', 'nl-1, third text'],
    ['nl-2', 'nl-2, vierde tekst', 'nl-2, fourth text'],
    ['nl-3', 'nl-3, vijfde tekst', 'nl-3, fifth text'],
    ['nl-2+own-rules.1a2b3c4d5e6f', 'nl-2+own-rules.1a2b3c4d5e6f, vierde tekst', undefined],
    ['xx-1', 'xx-1', 'xx-1'],
    ['', '', ''],
  ])('is named with its text: %s', (rulebook, dutch, english) => {
    expect(rulebookName(rulebook, 'nl')).toBe(dutch);
    if (english !== undefined) expect(rulebookName(rulebook, 'en')).toBe(english);
  });

  it('of this program has a text', () => {
    expect(rulebookName(rulebookInForce(), 'nl')).toMatch(/ tekst$/u);
  });

  it('and the next one are named by their texts, if they differ', () => {
    expect(rulebookStep(['nl-2', 'nl-3'], 'nl')).toBe('van de vierde naar de vijfde tekst van het regelboek');
    expect(rulebookStep(['nl-2', 'nl-3'], 'en')).toBe('from the fourth to the fifth text of the rulebook');
    expect(rulebookStep(['nl-2', 'nl-2+own.1a2b'], 'nl')).toBe('');
    expect(rulebookStep(['xx-1', 'nl-3'], 'en')).toBe('');
  });
});
