import { describe, expect, it } from 'vitest';
import { causesSentence as causesInEnglish } from '../../../reports/parts/version-changes/words.en.ts';
import { type ChangeCauses, causesSentence as causesInDutch } from '../../../reports/parts/version-changes/words.nl.ts';
import { details as english } from '../../../reports/vendor/detail-words.en.ts';
import { details as dutch } from '../../../reports/vendor/detail-words.nl.ts';
import { type MonthComparison, PARTIES } from '../../../reports/vendor/words.ts';
import { DIMENSIONS } from '../../../src/model/concentration.ts';
import { CONTACTS } from '../../../src/model/findings.ts';
import type { Problem } from '../../../src/model/over-time.ts';
import type { Rate } from '../../../src/model/rate.ts';
import { NEAR_MISSES, RE_CONSENTS } from './rulebook-words.ts';

const rate = (per_10000: number | null, low: number | null, high: number | null): Rate => ({
  count: 1,
  of: 2,
  per_10000,
  low,
  high,
});

function compared(now: Rate, before: Rate | null, other: Partial<MonthComparison> = {}): MonthComparison {
  return {
    month: 'juni 2026',
    monthBefore: 'mei 2026',
    now,
    before,
    beyondAll: null,
    hasEarlier: before !== null,
    ...other,
  };
}

describe('the month against those before it', () => {
  const now = rate(250, 200, 300);
  const level = '250,0 overtredingen per 10.000 gesprekken in juni 2026';

  it.each([
    [now, rate(240, 190, 290), `${level}; het verschil met mei 2026 (240,0) kan toeval zijn`],
    [now, rate(150, 110, 200), `${level}; het verschil met mei 2026 (150,0) kan toeval zijn`],
    [now, rate(150, 110, 199.9), `${level}: een stijging ten opzichte van mei 2026 (150,0)`],
    [now, rate(125, 90, 160), `${level}: een verdubbeling ten opzichte van mei 2026 (125,0)`],
    [now, rate(124.9, 90, 160), `${level}: meer dan een verdubbeling ten opzichte van mei 2026 (124,9)`],
    [now, rate(0, 0, 40), `${level}; in mei 2026 waren er geen overtredingen`],
    [now, rate(400, 350, 450), `${level}: een daling ten opzichte van mei 2026 (400,0)`],
    [now, rate(500, 450, 550), `${level}: de helft van mei 2026 (500,0)`],
    [now, rate(501, 450, 550), `${level}: minder dan de helft van mei 2026 (501,0)`],
    [now, null, `${level}; van eerdere maanden zijn er geen resultaten`],
    [
      { ...rate(null, null, null), of: 0 },
      now,
      'In juni 2026 waren er geen gesprekken, dus dit aantal is niet te berekenen',
    ],
    [
      rate(null, null, null),
      now,
      'Hoeveel overtredingen er in juni 2026 per 10.000 gesprekken waren, is nog niet te zeggen: dit is een concept, en geen enkele is vastgesteld',
    ],
  ])('%o after %o', (current, before, sentence) => {
    expect(dutch.overTimeTitle(compared(current, before))).toBe(sentence);
  });

  it('is more or less than all others only where every interval lies apart', () => {
    expect(dutch.overTimeTitle(compared(now, rate(100, 90, 110), { beyondAll: 'above' }))).toBe(
      `${level}: meer dan in elke eerdere maand waarvan er resultaten zijn`,
    );
    expect(dutch.overTimeTitle(compared(now, rate(400, 350, 450), { beyondAll: 'below' }))).toContain(
      'minder dan in elke',
    );
  });

  it('says nothing of the month before where only older ones are known', () => {
    expect(dutch.overTimeTitle(compared(now, null, { hasEarlier: true }))).toBe(level);
  });

  it('says the same in English', () => {
    const said = (before: Rate): string =>
      english.overTimeTitle({ ...compared(now, before), month: 'June 2026', monthBefore: 'May 2026' });
    expect(said(rate(100, 80, 120))).toBe(
      '250.0 violations per 10,000 conversations in June 2026: more than twice the number in May 2026 (100.0)',
    );
    expect(said(rate(240, 190, 290))).toContain('may be chance');
    expect(said(rate(400, 350, 450))).toContain('fewer than in May 2026');
  });
});

describe('months without results', () => {
  it.each([
    [0, ''],
    [1, 'Van 1 maand zijn er geen resultaten in de werkmap; daarvoor is niets ingevuld.'],
    [8, 'Van 8 maanden zijn er geen resultaten in de werkmap; daarvoor is niets ingevuld.'],
    [12, 'Van alle eerdere maanden zijn er geen resultaten in de werkmap; daarvoor is niets ingevuld.'],
  ])('%d of thirteen', (without, sentence) => {
    expect(dutch.monthsWithout(without, 13)).toBe(sentence);
  });
});

describe('problems', () => {
  const problem = (state: Problem['state'], inARow = 1): Problem => ({
    rule: 'r',
    state,
    findings: 1,
    before: 1,
    months_in_a_row: inARow,
    is_new_rule: false,
  });

  it.each<[Problem['state'][], string, string]>([
    [
      ['new', 'new', 'repeated', 'ended'],
      'Juni 2026: 2 problemen nieuw, 1 opnieuw en 1 voorbij',
      'June: 2 problems are new, 1 is back and 1 is over',
    ],
    [
      ['new', 'repeated', 'unknown'],
      'Juni 2026: 1 probleem nieuw, 1 opnieuw en 1 misschien voorbij, want dagen ontbreken',
      'June: 1 problem is new, 1 is back and 1 may be over, as days are missing',
    ],
    [
      ['unknown', 'unknown'],
      'Juni 2026: 2 problemen misschien voorbij, want dagen ontbreken',
      'June: 2 problems may be over, as days are missing',
    ],
    [['repeated'], 'Juni 2026: 1 probleem opnieuw', 'June: 1 problem is back'],
    [['ended', 'ended'], 'Juni 2026: 2 problemen voorbij', 'June: 2 problems are over'],
    [['new', 'ended'], 'Juni 2026: 1 probleem nieuw en 1 voorbij', 'June: 1 problem is new and 1 is over'],
  ])('%j', (states, nl, en) => {
    const problems = states.map((state) => problem(state));
    expect(dutch.problemsHeading(problems, 'juni 2026')).toBe(nl);
    expect(english.problemsHeading(problems, 'June')).toBe(en);
  });

  it('say how long they last, and whether the rule is new', () => {
    expect(dutch.problemState(problem('repeated', 3))).toBe('opnieuw, drie maanden op rij');
    expect(dutch.problemState({ ...problem('new'), is_new_rule: true })).toBe('nieuw; de regel zelf is ook nieuw');
    expect(dutch.problemState(problem('ended'))).toBe('voorbij');
  });
});

describe('times', () => {
  it.each([
    [null, 1, 'tot 1 uur', 'up to 1 hour'],
    [1, 24, '1–24 uur', '1–24 hours'],
    [24, 72, '1–3 dagen', '1–3 days'],
    [336, 672, '14–28 dagen', '14–28 days'],
    [2160, 8760, '90 d–1 jaar', '90 d–1 year'],
    [8760, null, '> 1 jaar', '> 1 year'],
  ])('from %o to %o hours', (above, upTo, nl, en) => {
    expect(dutch.timeBin(above, upTo)).toBe(nl);
    expect(english.timeBin(above, upTo)).toBe(en);
  });

  it.each([
    [0, 'minder dan een uur'],
    [1, '1 uur'],
    [47, '47 uur'],
    [48, '2 dagen'],
    [697, '29 dagen'],
  ])('%d hours', (hours, text) => {
    expect(dutch.duration(hours)).toBe(text);
  });
});

describe('calls after objections', () => {
  it.each([
    [1, 0, 'In juni 2026 belde u na 1 bezwaar toch nog, maar niet later dan 28 dagen erna'],
    [3, 3, 'In juni 2026 belde u na 3 bezwaren toch nog, meer dan 28 dagen erna'],
    [27, 11, 'In juni 2026 belde u na 27 bezwaren toch nog, in 11 gevallen meer dan 28 dagen erna'],
    [27, 1, 'In juni 2026 belde u na 27 bezwaren toch nog, in 1 geval meer dan 28 dagen erna'],
  ])('%d objections, %d of them after 28 days', (calledAfter, tooLate, title) => {
    expect(dutch.stopsTitle(calledAfter, tooLate, 'In juni 2026')).toBe(title);
  });

  it.each([
    [0, 'Tot en met 30 juni 2026 is geen enkel bezwaar bekend. Hoe snel een bezwaar werkt, is dus niet te meten.'],
    [1, 'Tot en met 30 juni 2026 is 1 bezwaar bekend. In juni 2026 belde u na dit bezwaar niet meer.'],
    [1099, 'Tot en met 30 juni 2026 zijn 1.099 bezwaren bekend. In juni 2026 belde u na geen van deze bezwaren nog.'],
  ])('none of %d', (objections, sentence) => {
    expect(dutch.stopsNone(objections, '30 juni 2026', 'In juni 2026')).toBe(sentence);
  });

  it.each([
    [
      107,
      84,
      7,
      'Van de 107 bezwaren die anderen vastlegden, kreeg u er 84 binnen 24 uur door; 7 kreeg u (nog) niet door',
    ],
    [5, 5, 0, 'Alle 5 bezwaren die anderen vastlegden, kreeg u binnen 24 uur door'],
    [1, 1, 0, 'Het enige bezwaar dat een ander vastlegde, kreeg u binnen 24 uur door'],
    [
      1,
      0,
      1,
      'Van het ene bezwaar dat een ander vastlegde, kreeg u er geen binnen 24 uur door; 1 kreeg u (nog) niet door',
    ],
  ])('%d passed on, %d in time, %d never', (stops, inTime, never, title) => {
    expect(dutch.passedOnTitle(stops, inTime, never)).toBe(title);
  });
});

describe('concentration', () => {
  it.each([
    [1, 4, 26, 27, 1, 'Eén campagne van de 4 had 26 van de 27 overtredingen; dat is meer dan toeval'],
    [
      2,
      24,
      12,
      21,
      1,
      'Twee campagnes van de 24 hadden samen 12 van de 21 overtredingen; bij 1 is dat meer dan toeval',
    ],
    [
      2,
      24,
      12,
      21,
      2,
      'Twee campagnes van de 24 hadden samen 12 van de 21 overtredingen; bij alle is dat meer dan toeval',
    ],
    [2, 4, 25, 25, 0, 'Twee campagnes van de 4 hadden samen alle 25 overtredingen; dat kan toeval zijn'],
    [1, 2, 1, 1, 0, 'Eén campagne van de 2 had de enige overtreding; dat kan toeval zijn'],
  ])('%d of %d held %d of %d, %d beyond chance', (half, subjects, held, violations, beyond, title) => {
    expect(dutch.concentrationTitle('campaign', half, subjects, held, violations, beyond, half)).toBe(title);
  });

  it('says where the names of agents are: in the pack that goes with the report', () => {
    expect(dutch.agents).toContain('findings.xlsx uit uw pakket');
    expect(dutch.agents).not.toContain('Alleen de opdrachtgever');
  });

  it('says that something may be chance only if it was tested', () => {
    expect(dutch.concentrationTitle('group', 1, 40, 9, 9, 0, 0)).toBe(
      'Eén groep van de 40 had alle 9 overtredingen; of dat toeval is, is niet getoetst',
    );
    expect(dutch.concentrationTitle('group', 3, 40, 15, 29, 0, 2)).toBe(
      'Drie groepen van de 40 hadden samen 15 van de 29 overtredingen; wat daarvan is getoetst, kan toeval zijn',
    );
  });

  it('never says a chance of nought or of a hundred per cent', () => {
    expect(dutch.beyondChance(0, true)).toBe('ja (kans minder dan 0,1%)');
    expect(dutch.beyondChance(0.0172, true)).toBe('ja (kans 1,7%)');
    expect(dutch.beyondChance(0.145, false)).toBe('nee (kans 14,5%)');
    expect(dutch.beyondChance(1, false)).toBe('nee');
  });
});

describe('the penalty', () => {
  it('prints amounts as the language has them', () => {
    expect(dutch.money(28_750, 'EUR')).toBe('€ 28.750');
    expect(dutch.money(12.5, 'EUR')).toBe('€ 12,50');
    expect(english.money(28_750, 'EUR')).toBe('€28,750');
    expect(english.money(12.5, 'USD')).toBe('USD 12.50');
    expect(dutch.penaltyTitle(1, '€ 250', '€ 250')).toBe('1 oproep × € 250 = € 250');
  });

  it('says how many calls are of others', () => {
    expect(dutch.penaltyOthers(1)).toContain('is 1 oproep gedaan door een ander callcenter');
    expect(dutch.penaltyOthers(3)).toContain('zijn 3 oproepen gedaan door een ander callcenter');
  });
});

describe('a new version', () => {
  const causes: ChangeCauses = {
    others: false,
    added: 0,
    removed: 0,
    changed: 0,
    configuration: false,
    rowsRemoved: false,
    rulebook: null,
    program: false,
    asOf: false,
    termEnded: false,
    earlierMonths: false,
    decisions: false,
  };

  it('says what came, went and changed', () => {
    expect(dutch.changesLead({ came: 2, went: 1, changed: 0 }, '')).toBe(
      'Vergeleken met de vorige versie: 2 bevindingen zijn erbij gekomen en 1 bevinding is vervallen.',
    );
    expect(dutch.changesLead({ came: 2, went: 0, changed: 0 }, '14 juli 2026')).toBe(
      'Ten opzichte van wat u op 14 juli 2026 kreeg: 2 bevindingen zijn erbij gekomen.',
    );
    expect(dutch.ownVersion(2, 1, '14 juli 2026')).toBe('Uw versie 2. Versie 1 kreeg u op 14 juli 2026.');
    expect(dutch.changesLead({ came: 0, went: 0, changed: 0 }, '')).toContain('geen bevinding bijgekomen');
    expect(dutch.version(2, 1, '10 juli 2026', '8ba3c86b7cd7')).toBe(
      'Versie 2. Dit rapport vervangt versie 1 van 10 juli 2026 (kenmerk 8ba3c86b7cd7).',
    );
    expect(dutch.version(2, 1, '', '')).toBe('Versie 2. Dit rapport vervangt versie 1.');
  });

  it('says why', () => {
    expect(causesInDutch({ ...causes, added: 1, changed: 2, configuration: true })).toBe(
      '1 bestand is erbij gekomen, 2 bestanden hebben een andere inhoud en de instellingen zijn gewijzigd.',
    );
    expect(causesInDutch({ ...causes, others: true })).toBe('Bestanden van een ander callcenter zijn veranderd.');
    expect(causesInDutch({ ...causes, rulebook: ['nl-2', 'nl-3'] })).toBe(
      'De regels zijn aangepast of aangevuld (van de vierde naar de vijfde tekst van het regelboek).',
    );
    expect(causesInEnglish({ ...causes, rulebook: ['nl-1+own.1a2b', 'nl-3'] })).toBe(
      'The rules were changed or added to (from the third to the fifth text of the rulebook).',
    );
    expect(causesInEnglish({ ...causes, rulebook: ['nl-2', 'nl-2+own.1a2b'] })).toBe(
      'The rules were changed or added to.',
    );
    expect(causesInDutch(causes)).toContain('niet vast te stellen');
    expect(causesInEnglish({ ...causes, removed: 1, earlierMonths: true })).toBe(
      '1 file is no longer there and the results of earlier months differ.',
    );
  });
});

describe.each([
  ['nl', dutch],
  ['en', english],
])('every word in %s', (_, words) => {
  it('is there for all that an event can count for', () => {
    const counted = [
      ...NEAR_MISSES,
      ...RE_CONSENTS,
      ...['basis', 'valid', 'proven', 'possible', 'lifted'],
      ...[
        'lead',
        'told',
        'overtaken-by-consent',
        'overtaken-by-lead',
        'overtaken-before-due',
        'not-yet-due',
        'order-not-known',
      ],
    ];
    expect(counted.filter((word) => words.counted(word) === word && word !== 'valid')).toEqual([]);
  });

  it('is there for dimensions, contacts, parties and relations', () => {
    const said = [
      ...DIMENSIONS.flatMap((dimension) => [words.subjectUnknown(dimension), ...words.concentrationColumns(dimension)]),
      ...CONTACTS.map(words.contactOf),
      ...PARTIES.map(words.recordedBy),
      ...Array.from({ length: 12 }, (_value, index) => words.shortMonth(`2026-${String(index + 1).padStart(2, '0')}`)),
    ];
    expect(said.every((text) => typeof text === 'string' && text.length > 0)).toBe(true);
    expect(words.relation('subscription')).not.toContain('subscription)'.repeat(words === dutch ? 1 : 2));
  });
});
