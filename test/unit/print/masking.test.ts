import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agentPseudonym,
  concealOthers,
  maskNumber,
  ownRecordsOnly,
  recordPseudonym,
} from '../../../src/print/masking.ts';
import { ANY_CHARACTER } from '../../any-character.ts';
import { MASKED } from '../masking-cases.ts';

const e164 = fc.stringMatching(/^\+[1-9]\d{7,13}$/);

describe('maskNumber', () => {
  it.each<readonly [string, string]>([...MASKED, ['', '•••'], ['0612345678', '•••'], ['anonymous', '•••']])(
    'masks %s as %s',
    (number, expected) => {
      expect(maskNumber(number)).toBe(expected);
    },
  );

  it('never shows more than the last three digits, country and mobile prefix', () => {
    fc.assert(
      fc.property(e164, (number) => {
        const shown = maskNumber(number).replace(/\D/g, '');
        expect(['', '31', '316'].map((prefix) => `${prefix}${number.slice(-3)}`)).toContain(shown);
      }),
    );
  });
});

describe('agentPseudonym', () => {
  const key = '0f'.repeat(32);

  it('is the same for the same key, call centre and name, whoever else there is', () => {
    expect(agentPseudonym(key, 'alfa', 'jansen.m')).toBe(agentPseudonym(key, 'alfa', 'jansen.m'));
    expect(agentPseudonym(key, 'alfa', '')).toBe('');
  });

  it('is another with another key, at another call centre, for another name', () => {
    const all = [
      agentPseudonym(key, 'alfa', 'jansen.m'),
      agentPseudonym('1f'.repeat(32), 'alfa', 'jansen.m'),
      agentPseudonym(key, 'beta', 'jansen.m'),
      agentPseudonym(key, 'alfa', 'jansen.k'),
      agentPseudonym(key, 'alfaj', 'ansen.m'),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('is a code without vowels, digits that look like letters, or anything of the name', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (agent) => {
        expect(agentPseudonym(key, 'alfa', agent)).toMatch(/^A[2-9B-DF-HJ-KM-NP-TV-Z]{5}$/);
      }),
    );
  });

  it('keeps hundreds of agents apart', () => {
    const codes = Array.from({ length: 500 }, (_, index) => agentPseudonym(key, 'alfa', `agent ${index}`));
    expect(new Set(codes).size).toBe(500);
  });
});

describe('concealOthers', () => {
  const conceal = concealOthers(
    { id: 'alfa', name: 'Alfa Contact B.V.' },
    [
      { id: 'beta', name: 'Beta Contact' },
      { id: 'alfa-zuid', name: 'Alfa Zuid (B.V.)' },
      { id: 'b*', name: '' },
    ],
    'een ander callcenter',
  );

  it.each([
    ['in/beta/stops.csv', 'in/een ander callcenter/stops.csv'],
    ['call:BETA/17', 'call:een ander callcenter'],
    [
      'V-1|call:beta/B-1|call:alfa/A-1|call:gone/G-1',
      'V-1|call:een ander callcenter|call:alfa/A-1|call:een ander callcenter',
    ],
    ['beta_contact-2026.csv', 'een ander callcenter-2026.csv'],
    ['in/alfa/a.csv', 'in/alfa/a.csv'],
    ['in/alfa-zuid/a.csv', 'in/een ander callcenter/a.csv'],
    ['Alfa Contact B.V.', 'Alfa Contact B.V.'],
    ['alfabet', 'alfabet'],
  ])('%s becomes %s', (text, expected) => {
    expect(conceal(text)).toBe(expected);
  });

  const accented = concealOthers(
    { id: 'alfa', name: 'Alfa Café' },
    [
      { id: 'beta', name: 'Béta Één Straße' },
      { id: 'gamma', name: 'Ｇamma İstanbul' },
      { id: 'delta', name: 'Be\u0301to' },
    ],
    'X',
  );

  it.each([
    ['NFC', 'actie Béta Één Straße 2026', 'actie X 2026'],
    ['NFD', 'actie Béta Één Straße 2026'.normalize('NFD'), 'actie X 2026'],
    ['no accents', 'actie_beta_een_strasse_2026', 'actie_X_2026'],
    ['capitals', 'ACTIE BÉTA ÉÉN STRASSE', 'ACTIE X'],
    ['full width', 'ｂｅｔａ／ｘ ＢＥＴＡ', 'X／ｘ X'],
    ['characters that nobody sees', 'be\u200bta b\u00ade\u2060ta', 'X X'],
    ['a name of full width in the configuration', 'gamma-istanbul GAMMA ISTANBUL gamma ıstanbul', 'X X X'],
    ['a name that the configuration has in NFD', 'Béto beto BÉTO', 'X X X'],
    ['a mark behind it', 'beta\u0301 x', 'X x'],
    ['its own name, in other letters', 'ALFA CAFE\u0301 alfa café', 'ALFA CAFE\u0301 alfa café'],
    ['a word that begins as one', 'bétabet ΩBETA', 'bétabet ΩBETA'],
  ])('conceals a name in %s', (_, text, expected) => {
    expect(accented(text)).toBe(expected);
  });

  it('leaves every text as it is in which nobody else is named', () => {
    fc.assert(
      fc.property(fc.string({ unit: ANY_CHARACTER }), (text) => {
        const only = concealOthers({ id: 'alfa', name: 'Alfa' }, [{ id: 'qzxw', name: 'Qzxw Vkjh' }], 'X');
        expect(only(text)).toBe(text);
      }),
    );
  });

  it('changes nothing where there is one vendor', () => {
    expect(concealOthers({ id: 'alfa', name: 'Alfa' }, [], 'x')('alfa beta')).toBe('alfa beta');
  });
});

describe('ids of records for a call centre', () => {
  const key = '0f'.repeat(32);
  const shown = ownRecordsOnly('alfa', (id) => recordPseudonym(key, 'alfa', id));
  const CODE = /^R[2-9B-DF-HJ-KM-NP-TV-Z]{10}$/u;

  it('are those of its own calls, and codes for all others', () => {
    expect(shown('call:alfa/A-1')).toBe('call:alfa/A-1');
    expect(shown('')).toBe('');
    for (const id of ['V-1', 'B-77', 'call:beta/B-1', 'call:alfa', 'x call:alfa/A-1']) expect(shown(id)).toMatch(CODE);
    const [first, second, third] = shown('V-1|call:alfa/A-1|call:beta/B-1').split('|');
    expect([first, third]).toEqual([expect.stringMatching(CODE), expect.stringMatching(CODE)]);
    expect(second).toBe('call:alfa/A-1');
  });

  it('hold nothing of a call id with a stroke in it', () => {
    expect(shown('call:beta/B-1|SECRET')).not.toContain('SECRET');
  });

  it('are the same for the same key, call centre and id, and others for another', () => {
    const all = [
      recordPseudonym(key, 'alfa', 'V-1'),
      recordPseudonym(key, 'beta', 'V-1'),
      recordPseudonym(key, 'alfa', 'V-2'),
      recordPseudonym('1f'.repeat(32), 'alfa', 'V-1'),
    ];
    expect(new Set(all).size).toBe(all.length);
    expect(recordPseudonym(key, 'alfa', 'V-1')).toBe(all[0]);
  });
});
