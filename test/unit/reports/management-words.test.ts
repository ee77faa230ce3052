import { describe, expect, it } from 'vitest';
import { words as english } from '../../../reports/management/words.en.ts';
import { words as dutch } from '../../../reports/management/words.nl.ts';
import { FEEDS } from '../../../src/feeds/registry.ts';
import type { Rate } from '../../../src/model/rate.ts';

const WORDS = [dutch, english] as const;
const quoted = (text: string): string => text.replace(/[.()]/g, '\\$&');

describe('the state of the month', () => {
  it.each([
    [0, 0, 1, 'In juni 2026 is geen oproep van het callcenter gevonden waarvoor de regels voor telemarketing gelden.'],
    [
      1,
      0,
      1,
      'In juni 2026 viel 1 oproep van het callcenter onder de regels voor telemarketing; die leidde niet tot een gesprek.',
    ],
    [
      1,
      1,
      2,
      'In juni 2026 viel 1 oproep van de twee callcenters onder de regels voor telemarketing; die leidde tot een gesprek.',
    ],
    [
      9,
      0,
      2,
      'In juni 2026 vielen 9 oproepen van de twee callcenters onder de regels voor telemarketing; geen daarvan leidde tot een gesprek.',
    ],
    [
      9,
      1,
      2,
      'In juni 2026 vielen 9 oproepen van de twee callcenters onder de regels voor telemarketing; 1 daarvan leidde tot een gesprek.',
    ],
    [
      2000,
      1500,
      12,
      'In juni 2026 vielen 2.000 oproepen van de 12 callcenters onder de regels voor telemarketing; 1.500 daarvan leidden tot een gesprek.',
    ],
  ])('%d calls, %d conversations, %d call centres', (inScope, conversations, vendors, sentence) => {
    expect(dutch.stateCalls(inScope, conversations, vendors, 'In juni 2026')).toBe(sentence);
  });

  it.each([
    [0, [], 0, 0, 'Er is dus geen overtreding die aan iemand is toe te rekenen.'],
    [3, [], 0, 3, 'Bij 3 is niet vast te stellen aan wie de overtreding is toe te rekenen.'],
    [3, [{ name: 'Alfa', calls: 3 }], 0, 0, 'Deze overtredingen zijn toe te rekenen aan: Alfa (3).'],
    [
      3,
      [{ name: 'Alfa', calls: 3 }],
      1,
      0,
      'Deze overtredingen zijn toe te rekenen aan: Voorbeeld (1) en Alfa (3); een oproep kan bij meer partijen tellen.',
    ],
  ] as const)('%d violations, %j, client %d, undetermined %d', (violations, vendors, own, undetermined, sentence) => {
    expect(dutch.stateParties(violations, 'Voorbeeld', own, vendors, undetermined)).toBe(sentence);
  });

  const rate = (value: number, low: number, high: number): Rate => ({
    ...{ count: 1, of: 100, per_10000: value, low, high },
  });

  it.each([
    [
      rate(100, 90, 110),
      'Dat is een stijging ten opzichte van mei 2026 (60,0).',
      'That is an increase on the rate of May 2026',
    ],
    [
      rate(130, 125, 135),
      'Dat is meer dan een verdubbeling ten opzichte van mei 2026 (60,0).',
      'That is more than double the rate of May 2026',
    ],
    [rate(120, 115, 125), 'Dat is een stijging ten opzichte van mei 2026 (60,0).', 'That is an increase'],
    [
      rate(40, 35, 45),
      'Dat is een daling ten opzichte van mei 2026 (60,0).',
      'That is a decrease on the rate of May 2026',
    ],
    [
      rate(20, 15, 25),
      'Dat is minder dan de helft van mei 2026 (60,0).',
      'That is less than half the rate of May 2026',
    ],
    [
      rate(62, 50, 74),
      'Het verschil met mei 2026 (60,0) kan toeval zijn.',
      'The difference from May 2026 (60.0) may be',
    ],
  ])('against the month before: %j', (now, sentence, translated) => {
    const before = rate(60, 55, 65);
    expect(dutch.stateRate(now, { period: 'mei 2026', rate: before })).toMatch(new RegExp(`\\. ${quoted(sentence)}$`));
    expect(english.stateRate(now, { period: 'May 2026', rate: before })).toContain(translated);
  });

  it('is compared with nothing where nothing is known of the month before', () => {
    const unknown: Rate = { count: 0, of: 0, per_10000: null, low: null, high: null };
    const alone = dutch.stateRate(rate(100, 90, 110), null);
    expect(alone.match(/\./g)).toHaveLength(2);
    expect(dutch.stateRate(rate(100, 90, 110), { period: 'mei 2026', rate: unknown })).toBe(alone);
    expect(dutch.stateRate(unknown, { period: 'mei 2026', rate: rate(60, 55, 65) })).not.toContain('mei 2026');
  });

  it('begins an English sentence with the count, not the month', () => {
    expect(english.stateCalls(7248, 2431, 3, 'In June 2026')).toBe(
      '7,248 calls of the three call centres in June 2026 fell under the rules for telemarketing; 2,431 of them led to a conversation.',
    );
  });

  it('names five, and how many more there are', () => {
    const vendors = Array.from({ length: 7 }, (_, index) => ({ name: `C${index}`, calls: 1 }));
    expect(dutch.stateParties(7, 'Voorbeeld', 0, vendors, 0)).toContain('C4 (1) en nog 2 callcenters');
    expect(english.stateParties(6, 'Example', 0, vendors.slice(1), 0)).toContain('C5 (1) and 1 more call centre.');
  });

  it('says what was noticed and what was missing', () => {
    expect(dutch.stateSureness(0, 0)).toBe(
      'De controles van de belbestanden leverden geen bijzonderheden op; alle soorten gegevens die nodig zijn, waren er.',
    );
    expect(dutch.stateSureness(1, 1)).toBe(
      'De controles van de belbestanden leverden 1 bijzonderheid op; één soort gegevens ontbrak.',
    );
    expect(dutch.stateSureness(7, 3)).toBe(
      'De controles van de belbestanden leverden 7 bijzonderheden op; drie soorten gegevens ontbraken.',
    );
  });
});

describe('what can still be fined', () => {
  it('speaks of no fine where there is no violation', () => {
    expect(dutch.yearsLead(0, 0, 0)).toBe('Er zijn geen overtredingen.');
    expect(dutch.yearsLead(0, 3, 1)).toBe(
      'Er zijn 3 overtredingen: 2 vastgesteld, 1 zonder bewijs. Voor geen enkele overtreding is nog een boete mogelijk.',
    );
    expect(dutch.yearsLead(2, 3, 0)).toBe(
      'Er zijn 3 overtredingen: 3 vastgesteld. Voor 2 daarvan is nog een boete mogelijk.',
    );
    expect(english.yearsLead(0, 0, 0)).toBe('There are no violations.');
  });
});

describe('complaints', () => {
  it.each([
    [1, 0, 'Er ging 1 klacht over een dag in deze periode. Bij die klacht is een oproep gevonden.'],
    [2, 0, 'Er gingen 2 klachten over een dag in deze periode. Bij elke klacht is een oproep gevonden.'],
    [
      1,
      1,
      'Er ging 1 klacht over een dag in deze periode. Bij die klacht is geen oproep gevonden: er kan een oproep ontbreken, of iemand anders heeft gebeld.',
    ],
    [
      2,
      2,
      'Er gingen 2 klachten over een dag in deze periode. Bij geen daarvan is een oproep gevonden: er kan een oproep ontbreken, of iemand anders heeft gebeld.',
    ],
    [
      5,
      2,
      'Er gingen 5 klachten over een dag in deze periode. Bij 3 daarvan is een oproep gevonden, bij 2 niet: er kan een oproep ontbreken, of iemand anders heeft gebeld.',
    ],
  ])('%d examined, %d without a call', (examined, without, sentence) => {
    expect(dutch.complaints(examined, without)).toBe(sentence);
  });
});

describe('call centres that still called', () => {
  it.each([
    [0, 1, 'Het callcenter belde niet meer na een bezwaar.'],
    [1, 1, 'Het callcenter belde nog na een bezwaar.'],
    [0, 3, 'Geen van de drie callcenters belde nog na een bezwaar.'],
    [1, 3, 'Eén van de drie callcenters belde nog na een bezwaar.'],
    [2, 3, 'Twee van de drie callcenters belden nog na een bezwaar.'],
    [3, 3, 'Alle drie callcenters belden nog na een bezwaar.'],
  ])('%d of %d', (vendors, of, sentence) => {
    expect(dutch.stopsCalled(vendors, of)).toBe(sentence);
  });
});

describe('numbers that several call centres called', () => {
  it.each([
    [0, [], 'Er is geen nummer dat na één bezwaar door twee of meer callcenters is gebeld.'],
    [1, [{ call_centres: 3, numbers: 1 }], '1 nummer is na één bezwaar door drie callcenters gebeld.'],
    [
      5,
      [
        { call_centres: 3, numbers: 1 },
        { call_centres: 2, numbers: 4 },
      ],
      '5 nummers zijn na één bezwaar door twee of meer callcenters gebeld: 1 door drie callcenters en 4 door twee callcenters.',
    ],
  ])('%d numbers', (numbers, byCallCentres, sentence) => {
    expect(dutch.sharedNumbers(numbers, byCallCentres)).toBe(sentence);
  });
});

describe('every sentence', () => {
  it('has an amount with its currency', () => {
    expect(dutch.money(28750, 'EUR')).toBe('€\u00a028.750');
    expect(dutch.money(10.5, 'SEK')).toBe('SEK\u00a010,50');
    expect(english.money(28750, 'EUR')).toBe('€28,750');
  });

  it('tells one from many', () => {
    for (const words of WORDS) {
      for (const say of [words.rejectedObjections, words.objectionsWithoutNumber, words.relationAbolished]) {
        expect(new Set([0, 1, 2].map(say)).size).toBe(3);
      }
    }
    expect(dutch.decideQuestions(1)).toBe('Vraag uitleg over de bijzonderheid in de belbestanden.');
    expect(dutch.ownPartTitle(1, 1, 'not-passed-on', 1)).toBe(
      'De enige bevinding is aan u zelf toe te rekenen: het bezwaar is niet doorgegeven',
    );
    expect(dutch.ownPartTitle(3, 9, 'not-passed-on', 2)).toBe(
      '3 van de 9 bevindingen zijn aan u zelf toe te rekenen; bij 2 daarvan: het bezwaar is niet doorgegeven',
    );
  });

  it('exists for each kind of data, and holds no hole', () => {
    for (const words of WORDS) {
      for (const feed of FEEDS) expect(words.feed(feed)).not.toBe('');
      for (const [calls, found, violations] of [
        [1, 0, 0],
        [1, 1, 1],
        [9, 0, 0],
        [9, 3, 0],
        [9, 3, 2],
      ] as const) {
        expect(words.verdictsTitle(calls, found, violations, Math.min(1, violations))).not.toMatch(/undefined|NaN/);
      }
    }
  });
});
