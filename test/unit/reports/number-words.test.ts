import { describe, expect, it } from 'vitest';
import { words as regulatorEnglish } from '../../../reports/acm/words.en.ts';
import { words as regulatorDutch } from '../../../reports/acm/words.nl.ts';
import { words as internalDutch } from '../../../reports/acm-internal/words.nl.ts';
import { words as english } from '../../../reports/parts/dossier/words.en.ts';
import { words as dutch } from '../../../reports/parts/dossier/words.nl.ts';
import type { DossierCall, DossierObjection, RegulatorFigures, RegulatorVendor } from '../../../src/model/dossier.ts';

const FIGURES: RegulatorFigures = {
  ...{ rows: 1, unread: 0, repeated: 0, numbers: 1, called: 1, not_called: 0, called_in_replaced: 0 },
  ...{ calls: 4, judged: 4, violations: 0, without_proof: 0, numbers_with_violations: 1, objections: 0 },
};

const CALL = { verdict: 'violation', without_proof: false } as DossierCall;

describe('a call whose proof is lacking', () => {
  it('is no violation that a statement to others calls proven', () => {
    expect(dutch.verdict(CALL)).toBe('overtreding');
    expect(dutch.verdict({ ...CALL, without_proof: true })).toBe('bewijs ontbreekt');
    expect(english.verdict({ ...CALL, without_proof: true })).toBe('proof lacking');
  });

  it.each([
    [0, 0, 'Bij geen daarvan is een overtreding van de wet gevonden.'],
    [2, 0, 'Bij 2 daarvan is een overtreding van de wet vastgesteld, bij 1 nummer.'],
    [2, 2, 'Bij 2 daarvan ontbreekt bewijs, bij 1 nummer.'],
    [
      3,
      1,
      'Bij 2 daarvan is een overtreding van de wet vastgesteld en bij 1 ontbreekt bewijs, bij 1 nummer in totaal.',
    ],
  ])('of %d, %d without proof, the internal edition says so', (violations, without, said) => {
    const figures = { ...FIGURES, violations, without_proof: without };
    expect(internalDutch.sentences(figures, 'juni 2026', '')[0]).toContain(said);
  });
});

it('calls that are no violation are counted too, by what they are', () => {
  const none = { 'out-of-scope': 0, violation: 3, breach: 0, review: 0, attempt: 0, lawful: 0 };
  expect(dutch.otherVerdicts(none)).toBe('');
  expect(dutch.otherVerdicts({ ...none, review: 2, lawful: 1 })).toBe(
    'De andere: 2 oproepen om na te kijken en een oproep die in orde was.',
  );
  expect(english.otherVerdicts({ ...none, attempt: 1 })).toContain('The others: ');
});

describe('calls outside the audited period', () => {
  it('are not judged yet, and the internal edition says how they are', () => {
    const said = internalDutch.sentences({ ...FIGURES, judged: 2 }, 'juni 2026', '').join(' ');
    expect(said).toContain('2 oproepen vallen buiten de onderzochte periode en zijn nog niet beoordeeld.');
    expect(said).toContain('Maak dit stuk opnieuw');
    expect(internalDutch.sentences(FIGURES, 'juni 2026', '').join(' ')).not.toContain('Maak dit stuk opnieuw');
    expect(dutch.verdict({ ...CALL, verdict: null })).toBe('nog niet beoordeeld');
  });

  it('are told to the regulator as not examined, without instructions for the company', () => {
    const { judged, violations: _v, without_proof: _w, numbers_with_violations: _n, ...facts } = FIGURES;
    const said = regulatorDutch.sentences({ ...facts, in_period: judged - 2 }, 'juni 2026', false).join(' ');
    expect(said).toContain('Bij 2 oproepen van juni 2026 is gezocht naar een toestemming of andere grondslag');
    expect(said).toContain('bij 2 oproepen van andere dagen niet');
    expect(said).not.toContain('belaudit');
    const ofDays = { ...facts, numbers: 3, called: 0, not_called: 3, calls: 0, in_period: 0 };
    expect(regulatorDutch.sentences(ofDays, 'juni 2026', true)[0]).toContain(
      'Naar geen daarvan staat een oproep van deze dagen in de belbestanden.',
    );
  });
});

describe('what was done with an objection', () => {
  const objection = { passed_on: [], calls_after: 0, last_call_at: null } as unknown as DossierObjection;
  const said = (loaded: boolean, unknown: readonly string[]): string =>
    dutch.followUp(objection, (id) => id.toUpperCase(), { loaded, unknown })[0] ?? '';

  it('is not called lost where no hand-over is loaded', () => {
    expect(said(false, ['alfa', 'beta'])).toMatch(/^Of het aan een callcenter is doorgegeven, is niet bekend/u);
  });

  it('names the call centres whose hand-overs are not loaded', () => {
    expect(said(true, ['beta'])).toBe(
      'In de geladen leveringen aan callcenters staat dit bezwaar niet. Van BETA is geen levering van bezwaren geladen.',
    );
    expect(said(true, [])).toBe('In de geladen leveringen aan callcenters staat dit bezwaar niet.');
  });
});

describe('a term that the configuration does not name', () => {
  const vendor: Omit<RegulatorVendor, 'assumed'> = {
    ...{ id: 'alfa', name: 'Alfa', entity: '', contracts: [], campaigns: [], scrubbed_by: 'client' },
    ...{ suppression_hours: 0, report_objections_within_hours: 24 },
  };

  it.each([regulatorDutch, regulatorEnglish])('is said not to be given', (words) => {
    const assumed = words.stopsAgreed({ ...vendor, assumed: ['suppression_hours', 'report_objections_within_hours'] });
    expect(assumed.join(' ')).not.toMatch(/\d|direct|at once/u);
    expect(words.stopsAgreed({ ...vendor, assumed: [] }).join(' ')).toMatch(/(?:direct|at once).*24/u);
    const policy = { pass_on_hours: 24, relation_term_months: 36, retention: [], exceeded: [] };
    expect(words.passOnTerm({ ...policy, assumed: ['pass_on_hours'] })).not.toContain('24');
    expect(words.passOnTerm({ ...policy, assumed: [] })).toContain('24');
    expect(words.retention({ ...policy, assumed: ['relation_term_months'] }, 'juni 2026')[0]).toMatch(
      /niet opgegeven|not given/u,
    );
  });
});

describe('a term that the company gives itself', () => {
  const policy = { pass_on_hours: 24, relation_term_months: 36, assumed: [] };
  const retention = [{ from: '2018-05-25', months: 24 }];

  it('is printed as its term, and no more where calls kept it', () => {
    expect(regulatorDutch.retention({ ...policy, retention, exceeded: [] }, 'juni 2026')).toEqual([
      'De eigen termijn voor bellen is 36 maanden na het einde van de klantrelatie.',
      'Voor gegevens van vroegere klanten publiceerde het bedrijf vanaf 25 mei 2018 een eigen termijn van 24 maanden.',
    ]);
  });

  it.each([
    [regulatorDutch, 'Bij 3 oproepen naar uw nummers, van juni 2026, was die termijn voorbij.'],
    [regulatorEnglish, 'That term was over for 3 calls to your numbers in juni 2026.'],
  ])('has beside it how many calls came after it', (words, said) => {
    const exceeded = [{ term: 'relation' as const, calls: 3 }];
    expect(words.retention({ ...policy, retention, exceeded }, 'juni 2026')[0]).toContain(said);
    expect(words.retention({ ...policy, retention, exceeded }, 'juni 2026')[1]).not.toContain(said);
  });
});
