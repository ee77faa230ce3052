import { describe, expect, it } from 'vitest';
import { words as regulatorEnglish } from '../../../reports/acm/words.en.ts';
import { words as regulatorDutch } from '../../../reports/acm/words.nl.ts';
import type {
  DossierCall,
  DossierFigures,
  DossierObjection,
  RegulatorFigures,
  RegulatorVendor,
} from '../../../src/model/dossier.ts';
import { words as english } from '../../../src/render/dossier/words.en.ts';
import { words as dutch } from '../../../src/render/dossier/words.nl.ts';

const FIGURES: RegulatorFigures = {
  ...{ rows: 1, unread: 0, repeated: 0, numbers: 1, called: 1, not_called: 0, called_in_replaced: 0 },
  ...{ calls: 4, judged: 4, violations: 0, without_proof: 0, numbers_with_violations: 1, objections: 0 },
};

const CALL = { verdict: 'violation', without_proof: false } as DossierCall;

function ofNumber(violation: number, without: number, judged: number): DossierFigures {
  const verdicts = { violation } as DossierFigures['verdicts'];
  return { outbound: 4, outbound_judged: judged, verdicts, without_proof: without } as DossierFigures;
}

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
  ])('of %d, %d without proof, the answer to the regulator says so', (violations, without, said) => {
    const figures = { ...FIGURES, violations, without_proof: without };
    expect(regulatorDutch.sentences(figures, 'In juni 2026')[1]).toContain(said);
  });

  it('stands apart with its number', () => {
    expect(regulatorDutch.numberCalls(ofNumber(3, 1, 4))).toContain(
      '2 vastgestelde overtredingen van de wet en bij 1 oproep ontbreekt bewijs.',
    );
    expect(regulatorEnglish.numberCalls(ofNumber(1, 1, 4))).toContain(': 1 call lacks proof.');
  });
});

describe('calls outside the audited period', () => {
  it('are not judged yet, and the answer says how to judge them', () => {
    const figures = { ...FIGURES, judged: 2 };
    const said = regulatorDutch.sentences(figures, 'In juni 2026').join(' ');
    expect(said).toContain('2 oproepen vallen buiten de onderzochte periode en zijn nog niet beoordeeld.');
    expect(said).toContain('audit.from en audit.to');
    expect(regulatorDutch.sentences(FIGURES, 'In juni 2026').join(' ')).not.toContain('audit.from');
    expect(dutch.verdict({ ...CALL, verdict: null })).toBe('nog niet beoordeeld');
    expect(regulatorDutch.numberCalls(ofNumber(0, 0, 1))).toContain('De andere zijn nog niet beoordeeld.');
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
    const policy = { pass_on_hours: 24, relation_term_months: 36, retention: [] };
    expect(words.stopsLead({ ...policy, assumed: ['pass_on_hours'] })).not.toContain('24');
    expect(words.stopsLead({ ...policy, assumed: [] })).toContain('24');
    expect(words.retention({ ...policy, assumed: ['relation_term_months'] })[0]).toMatch(/niet opgegeven|not given/u);
  });
});
