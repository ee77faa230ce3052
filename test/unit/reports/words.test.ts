import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { words as english } from '../../../reports/vendor/words.en.ts';
import { words as dutch } from '../../../reports/vendor/words.nl.ts';
import { PARTIES, type PartyCounts } from '../../../reports/vendor/words.ts';
import { FEEDS } from '../../../src/feeds/registry.ts';
import { GRADES, LEVELS, VERDICTS } from '../../../src/model/findings.ts';
import type { Rate } from '../../../src/model/summary.ts';
import { projectFiles, TOP } from '../../house/tree.ts';
import { NEAR_MISSES, OTHER_REASONS } from './rulebook-words.ts';

const names = { vendor: 'Alfa', client: 'Voorbeeld' };
const parties = (counts: Partial<PartyCounts>): PartyCounts => ({
  own: 0,
  client: 0,
  others: [],
  undetermined: 0,
  ...counts,
});
const rate = (per_10000: number | null, low: number | null, high: number | null): Rate => ({
  count: 1,
  of: 2,
  per_10000,
  low,
  high,
});

describe('the verdict in three sentences', () => {
  it.each([
    [0, 0, 0, 'In juni 2026 is geen enkele oproep van Alfa gevonden.'],
    [
      3,
      0,
      0,
      'In juni 2026 zijn 3 oproepen van Alfa gevonden, maar voor geen daarvan gelden de regels voor telemarketing.',
    ],
    [1, 0, 0, 'In juni 2026 is 1 oproep van Alfa gevonden, maar daarvoor gelden de regels voor telemarketing niet.'],
    [9, 1, 1, 'In juni 2026 viel 1 oproep van Alfa onder de regels voor telemarketing; die leidde tot een gesprek.'],
    [
      9,
      1,
      0,
      'In juni 2026 viel 1 oproep van Alfa onder de regels voor telemarketing; die leidde niet tot een gesprek.',
    ],
    [
      9,
      9,
      1,
      'In juni 2026 vielen 9 oproepen van Alfa onder de regels voor telemarketing; 1 daarvan leidde tot een gesprek.',
    ],
    [
      3000,
      2000,
      1500,
      'In juni 2026 vielen 2.000 oproepen van Alfa onder de regels voor telemarketing; 1.500 daarvan leidden tot een gesprek.',
    ],
  ])('%d calls, %d in scope, %d conversations', (calls, inScope, conversations, sentence) => {
    expect(dutch.verdictCalls(calls, inScope, conversations, names, 'In juni 2026')).toBe(sentence);
  });

  it.each([
    [0, 0, 0, 0, 'Bij geen enkele oproep is een overtreding van de wet gevonden.'],
    [1, 0, 0, 0, 'Bij 1 oproep is een overtreding van de wet vastgesteld.'],
    [
      ...([1, 1, 0, 0] as const),
      'Geen overtreding van de wet is vastgesteld, bij 1 oproep ontbreekt het bewijs dat aan de wet is voldaan.',
    ],
    [
      252,
      2,
      100,
      68,
      'Bij 250 oproepen is een overtreding van de wet vastgesteld, bij 2 ontbreekt het bewijs; bij 100 is een andere regel of afspraak geschonden en 68 oproepen moeten nog worden nagekeken.',
    ],
    [
      0,
      0,
      2,
      0,
      'Bij geen enkele oproep is een overtreding van de wet gevonden; bij 2 is een andere regel of afspraak geschonden.',
    ],
  ])(
    '%d violations, %d of them without proof, %d breaches, %d reviews',
    (violations, without, breaches, reviews, sentence) => {
      expect(dutch.violationsSentence(violations, without, breaches, reviews)).toBe(sentence);
    },
  );

  it.each([
    [0, parties({}), 'In uw oproepen is dus geen overtreding die aan iemand is toe te rekenen.'],
    [1, parties({ own: 1 }), 'Deze ene overtreding is toe te rekenen aan u.'],
    [
      5,
      parties({ undetermined: 5 }),
      'Bij geen van deze 5 oproepen is vast te stellen aan wie de overtreding is toe te rekenen.',
    ],
    [
      9,
      parties({ own: 5, client: 2, others: [1], undetermined: 1 }),
      'Van deze 9 overtredingen zijn er 5 toe te rekenen aan u, 2 aan Voorbeeld en 1 aan een ander callcenter; bij 1 is niet vast te stellen aan wie.',
    ],
    [
      5,
      parties({ own: 5, client: 2 }),
      'Al deze 5 overtredingen zijn toe te rekenen aan u en 2 aan Voorbeeld; een oproep kan bij meer partijen tellen.',
    ],
    [
      1,
      parties({ undetermined: 1 }),
      'Bij deze ene oproep is niet vast te stellen aan wie de overtreding is toe te rekenen.',
    ],
    [
      1,
      parties({ own: 1, client: 1 }),
      'Deze ene overtreding is toe te rekenen aan u en Voorbeeld; een oproep kan bij meer partijen tellen.',
    ],
    [
      3,
      parties({ client: 2, others: [1] }),
      'Van deze 3 overtredingen zijn er 2 toe te rekenen aan Voorbeeld en 1 aan een ander callcenter.',
    ],
  ])('%d violating calls by party', (violations, counts, sentence) => {
    expect(dutch.verdictParties(violations, counts, names)).toBe(sentence);
  });

  it('says the same in English', () => {
    expect(english.verdictCalls(10, 2, 1, names, 'In June 2026')).toBe(
      'In June 2026 Alfa made 2 calls to which the rules for telemarketing apply; 1 of them became a conversation.',
    );
    expect(english.verdictCalls(1, 1, 0, names, 'In June 2026')).toBe(
      'In June 2026 Alfa made 1 call to which the rules for telemarketing apply; it did not become a conversation.',
    );
    expect(english.verdictsTitle(1, 1, 1, 0)).toBe('Something was found in the only call; it is a violation (proven)');
    expect(english.ownNote(1, 1, 0)).toBe('of the only violation');
    expect(english.violationsSentence(1, 1, 0, 1)).toBe(
      'No violation of the law is proven; in 1 call proof of compliance is lacking; 1 still has to be reviewed.',
    );
    expect(english.verdictParties(9, parties({ own: 5, client: 4 }), names)).toBe(
      'Of these 9 calls, you answer for 5 and Voorbeeld for 4.',
    );
    expect(english.verdictParties(9, parties({ client: 4, others: [5] }), names)).toBe(
      'Of these 9 calls, Voorbeeld answers for 4 and another call centre for 5.',
    );
    expect(english.verdictParties(1, parties({ undetermined: 1 }), names)).toBe(
      'For this one call it cannot be determined who answers.',
    );
  });
});

describe('comparison with the period before', () => {
  const now = rate(251.4, 222.5, 283.9);

  it('speaks of a change only where the intervals are apart', () => {
    expect(dutch.rateComparison(now, rate(203.3, 175.2, 235.7))).toContain('kan toeval zijn');
    expect(dutch.rateComparison(now, rate(100, 80, 120))).toContain('Meer overtredingen');
    expect(dutch.rateComparison(now, rate(400, 380, 420))).toContain('Minder overtredingen');
    expect(dutch.rateComparison(now, rate(203.3, 175.2, 222.5))).toContain('kan toeval zijn');
  });

  it('says so where there is nothing to compare or to divide by', () => {
    expect(dutch.rateComparison(now, null)).toBe('251,4 overtredingen per 10.000 gesprekken');
    const none = { ...rate(null, null, null), of: 0 };
    expect(dutch.rateComparison(none, now)).toContain('geen gesprekken');
    expect(dutch.rate(none)).toBe('niet te berekenen');
  });

  it('says that it cannot be told yet where a draft states none', () => {
    expect(dutch.rateComparison(rate(null, null, null), now)).toContain('is nog niet te zeggen: dit is een concept');
    expect(dutch.rate(rate(null, null, null))).toBe('nog niet te zeggen');
    expect(english.rate(rate(null, null, null))).toBe('cannot be stated yet');
  });

  it('says that the outcome is not plausible where a draft states none for that', () => {
    const implausible = { ...rate(null, null, null), withheld: 'implausible' as const };
    expect(dutch.rateComparison(implausible, now)).toContain('de uitkomst is niet aannemelijk');
    expect(english.rateComparison(implausible, now)).toContain('the outcome is not plausible');
    const month = { month: 'm', monthBefore: 'b', now: implausible, before: now, beyondAll: null, hasEarlier: true };
    expect(dutch.details.overTimeTitle(month)).toContain('de uitkomst is niet aannemelijk');
    expect(english.details.overTimeTitle(month)).toContain('the outcome is not plausible');
  });
});

describe('the title of the week', () => {
  const share = (part: number, whole: number): Parameters<typeof dutch.whenTitle>[0] => ({
    kind: 'evening',
    weekday: 0,
    part,
    whole,
  });

  it('says tenths only where they are exact', () => {
    expect(dutch.whenTitle(share(80, 100), 100)).toBe('Acht van de tien overtredingen vielen na 20.00 uur');
    expect(dutch.whenTitle(share(81, 100), 100)).toBe('81 van de 100 overtredingen vielen na 20.00 uur');
    expect(dutch.whenTitle(share(12, 12), 12)).toBe('Alle overtredingen vielen na 20.00 uur');
    expect(english.whenTitle(share(80, 100), 100)).toBe('Eight in ten violations fell after 20:00');
  });

  it('claims no pattern where there is none', () => {
    expect(dutch.whenTitle(null, 0)).toBe('In de gesprekken zijn geen overtredingen gevonden');
    expect(dutch.whenTitle(null, 1)).toBe('Er was één overtreding in een gesprek');
    expect(dutch.whenTitle(null, 50)).toContain('geen dag of dagdeel');
  });
});

describe('the title of who answers', () => {
  it.each([
    [10, 10, 0, 'Alle 10 bevindingen zijn aan u toe te rekenen'],
    [1, 1, 0, 'De enige bevinding is aan u toe te rekenen'],
    [10, 0, 8, 'Geen van de 10 bevindingen is aan u toe te rekenen'],
    [10, 3, 6, 'Van de 10 bevindingen zijn er 6 toe te rekenen aan de opdrachtgever en 3 aan u'],
    [10, 6, 3, '6 van de 10 bevindingen zijn aan u toe te rekenen'],
  ])('%d findings, %d own, %d of the company', (findings, own, client, title) => {
    expect(dutch.whoTitle(findings, own, client, 0)).toBe(title);
  });

  it('does not say that none is the call centre’s where nobody can be named', () => {
    expect(dutch.whoTitle(10, 0, 3, 7)).toBe(
      'Bij 7 van de 10 bevindingen is niet vast te stellen aan wie zij zijn toe te rekenen',
    );
  });
});

describe('causes and reasons of one finding', () => {
  it('name the moment where it is known', () => {
    expect(dutch.causeOf('was-told', '3 juni 2026, 09:12')).toBe(
      'in de levering van 3 juni 2026, 09:12 stond: niet meer bellen',
    );
    expect(dutch.causeOf('was-told', '')).toBe('het bezwaar was al doorgegeven');
    expect(dutch.causeOf('within-agreed-time', '3 juni 2026')).toContain('(levering van 3 juni 2026)');
    expect(dutch.reasonOf('objection', '1 juni 2026, 10:15')).toBe('bezwaar van 1 juni 2026, 10:15');
    expect(dutch.reasonOf('', '')).toBe('');
  });

  it('print what they do not know as it stands', () => {
    expect(dutch.reason('something-new')).toBe('something-new');
    expect(dutch.cause('something-new')).toBe('something-new');
    expect(dutch.problemReason('Mondeling')).toBe('Mondeling');
    expect(english.problemReason('missing-plus+lost-leading-zero')).toBe(
      'plus before the number added and lost zero added',
    );
  });
});

describe.each([
  ['nl', dutch],
  ['en', english],
])('every word in %s', (_, words) => {
  it('is there for all reasons of the rulebook', () => {
    const reasons = [...NEAR_MISSES, ...OTHER_REASONS];
    expect(reasons.filter((reason) => words.reason(reason) === reason)).toEqual([]);
  });

  it('is there for grades, levels, verdicts, parties and feeds', () => {
    const said = [
      ...GRADES.flatMap((grade) => [words.grade(grade), words.gradePrefix(grade), words.gradeDefinition(grade)]),
      ...LEVELS.map((level) => words.level(level)),
      ...VERDICTS.flatMap((verdict) => [words.verdict(verdict), words.verdictDefinition(verdict)]),
      ...PARTIES.flatMap((party) => words.party(party)),
      ...FEEDS.map((feed) => words.feed(feed)),
    ];
    expect(said.every((text) => text.length > 0)).toBe(true);
  });

  it('prints law only as sure as it is', () => {
    expect(words.article('verified', 'Tw 11.7', '')).toBe('Tw 11.7');
    expect(words.article('second-hand', 'Code', 'ddma.nl')).toMatch(/ddma\.nl: Code$/);
    expect(words.article('part-read', 'Tw', '')).not.toBe('Tw');
    expect(words.article('our-reading', 'x', '')).toMatch(/^(?:Onze lezing|Our reading): x$/);
    expect(words.article('not-looked-up', 'AVG', '')).toBeNull();
  });
});

describe('reasons of problems', () => {
  const intake = new URL('../../../src/staging/', import.meta.url);
  const sources = readdirSync(intake, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:sql|ts)$/u.test(entry.name) && !entry.parentPath.includes('formats'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  const reasons = new Set(
    sources.flatMap((text) =>
      [...text.matchAll(/'(?:rejected|emptied|noted|repaired):([a-z-]+)'/gu)].flatMap(([, reason]) => reason ?? []),
    ),
  );

  it('are found where they are given', () => {
    expect(reasons.size).toBeGreaterThan(10);
  });

  it.each([...reasons].sort())('%s has words in both languages', (reason) => {
    expect(dutch.problemReason(reason)).not.toBe(reason);
    expect(english.problemReason(reason)).not.toBe(reason);
  });
});

it('names no command or key of the settings on paper', () => {
  const files = projectFiles(':(glob)reports/*/*', ':(glob)reports/parts/dossier/*');
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => /belaudit [a-z]|belaudit\.yaml|YAML/u.test(textOf(file)))).toEqual([]);
});

/** A file without its comments. */
function textOf(file: string): string {
  return readFileSync(TOP + file, 'utf8').replaceAll(/^\s*(?:\/\/|\/?\*).*$|\/\*\*.*?\*\//gmu, '');
}
