import { describe, expect, it } from 'vitest';
import { words as english } from '../../../../../reports/parts/dossier/words.en.ts';
import { words as dutch } from '../../../../../reports/parts/dossier/words.nl.ts';
import { feedDefinition } from '../../../../../src/feeds/registry.ts';
import type { DossierFigures } from '../../../../../src/model/dossier.ts';
import type { Feed } from '../../../../../src/model/feeds.ts';

function figures(calls: number): DossierFigures {
  return {
    ...{ calls, judged: 0, outbound: calls, outbound_judged: 0, conversations: calls, vendors: 1, explained: 0 },
    ...{ records: 2, replaced: 0, replaced_calls: 0, without_proof: 0 },
    verdicts: { violation: 0, breach: 0, review: 0, attempt: 0, lawful: 0, 'out-of-scope': 0 },
    left_out: { calls: 0, records: 0 },
  };
}

describe('a number with calls of another time alone', () => {
  it.each([
    [
      1,
      'de oproep is van een andere dag en is nog niet beoordeeld.',
      'the call is of another day and is not judged yet.',
    ],
    [
      2,
      'de oproepen zijn van andere dagen en zijn nog niet beoordeeld.',
      'the calls are of other days and are not judged yet.',
    ],
  ])('says so of %d', (calls, inDutch, inEnglish) => {
    expect(dutch.known(figures(calls), 'In juni 2026')[1]).toBe(`In juni 2026 is het nummer niet gebeld; ${inDutch}`);
    expect(english.known(figures(calls), 'In June 2026')[1]).toBe(
      `In June 2026 the number was not called; ${inEnglish}`,
    );
  });
});

function valuesOf(feed: Feed, column: string): readonly string[] {
  return feedDefinition(feed).columns.find(({ name }) => name === column)?.values ?? [];
}

describe('values of a list that a dossier shows', () => {
  it.each([
    ['consents', 'source', 'sources'],
    ['complaints', 'source', 'sources'],
    ['consents', 'kind', 'kinds'],
    ['relations', 'kind', 'kinds'],
    ['handovers', 'kind', 'kinds'],
    ['persons', 'legal_form', 'forms'],
  ] as const)('stand in words: %s.%s', (feed, column, list) => {
    const values = valuesOf(feed, column);
    expect(values).not.toEqual([]);
    for (const words of [dutch, english])
      expect(values.filter((value) => words[list][value] === undefined)).toEqual([]);
  });
});

describe('a reply or decision about a call', () => {
  const said = { rule: 'r', title: 'Gebeld na bezwaar', reason: null, until: null, text: null } as const;
  const reply = { ...said, from: 'alfa', says: 'disputed', day: '2026-07-12', state: 'taken-back' } as const;
  const decision = { ...said, from: null, day: '2026-07-14' } as const;

  it('is told with who, when, about which rule, and why', () => {
    expect(dutch.said(reply, 'Alfa')).toBe(
      'Reactie van Alfa, ontvangen op 12 juli 2026, over ‘Gebeld na bezwaar’: betwist (later aangemerkt als vergissing).',
    );
    expect(english.said({ ...reply, state: 'holds' }, 'Alfa')).toBe(
      'Reply of Alfa, received on 12 July 2026, about “Gebeld na bezwaar”: disputed.',
    );
    expect(dutch.said({ ...decision, says: 'withdrawn', reason: 'own-error-in-data', state: 'proposed' }, null)).toBe(
      'Besluit van het bedrijf op 14 juli 2026 over ‘Gebeld na bezwaar’: ingetrokken, omdat er een fout zat in de eigen gegevens (wacht op een tweede persoon).',
    );
    expect(english.said({ ...decision, says: 'more-asked', until: '2026-08-01', state: 'holds' }, null)).toBe(
      'Decision of the company on 14 July 2026 about “Gebeld na bezwaar”: more information asked, up to and including 1 August 2026.',
    );
  });
});
