import { describe, expect, it } from 'vitest';
import { screeningView } from '../../../reports/screening/report.ts';
import type { Language } from '../../../src/model/configuration.ts';
import type { Screening } from '../../../src/model/screening.ts';
import { sampleScreening } from './sample-screening.ts';

const view = (language: Language, changes: Partial<Screening> = {}): ReturnType<typeof screeningView> =>
  screeningView(sampleScreening(language, changes));

describe('the page about a call list', () => {
  it('has the three answers and the rows that are no number, and no number of the name of the list', () => {
    const { figures, heading, lead } = view('nl');
    expect(figures.map(({ value, label }) => `${value} ${label}`)).toEqual([
      '1.000 nummers mogen worden gebeld',
      '200 nummers mogen niet worden gebeld',
      '30 nummers om eerst na te kijken',
      '4 rijen zijn geen nummer om te bellen',
    ]);
    // The third answer is no refusal for lack of proof: those refused are told with their number.
    expect(figures[1]?.note).toBe('bellen zou een overtreding of schending zijn; bij 163 omdat bewijs ontbreekt');
    expect(`${heading} ${lead}`).not.toContain('0612345678');
    expect(lead).toContain('1 december 2026, 10:00');
  });

  it('says why, on what, and until when', () => {
    const { reasons, bases, ends } = view('en');
    expect(reasons.rows.map(({ why, numbers }) => `${numbers} ${why}`)).toEqual([
      expect.stringMatching(/^200 .*: no consent, request or customer relation was found$/u),
      expect.stringMatching(/^30 [^:]+$/u),
    ]);
    expect(bases.rows).toEqual([{ basis: 'consent', numbers: '1,000' }]);
    expect(ends.lines).toEqual(['900: the consent expires, for the first time after 31 December 2026']);
  });

  it('says what is left out where there are more reasons than fit', () => {
    const many = Array.from({ length: 11 }, (_, place) => ({
      ...{ answer: 'must-not-call' as const, rule: 'no-legal-basis', level: 'statute' as const },
      ...{ reason: `reason-${place}`, numbers: 10 },
    }));
    const { reasons } = view('en', { reasons: many });
    expect(reasons.rows).toHaveLength(8);
    expect(reasons.more).toContain('And 3 more reasons, for 30 numbers');
    const ends = (['law-changes', 'own-term', 'relation-term', 'contract-ends', 'person-changes'] as const).map(
      (end) => ({ ends_by: end, numbers: 7, first_day: '2026-12-31' }),
    );
    const { lines } = view('nl', { ends }).ends;
    expect(lines).toHaveLength(5);
    expect(lines.at(-1)).toBe('En nog 1, voor 7 nummers: zie numbers.csv.');
  });

  it.each(['nl', 'en'] as const)('is whole where nothing is wrong, and with a pack alone (%s)', (language) => {
    const whole = view(language, { reasons: [], ends: [], bases: [] });
    expect(whole.reasons.none).toMatch(/\.$/u);
    expect(whole.ends.none).toMatch(/\.$/u);
    expect(whole.withPack).toBe('');
    const packed = view(language, {
      with: 'self-check',
      not_looked_at: { said_in_call: [], not_in_pack: ['no-legal-basis'] },
    });
    expect(packed.withPack).toMatch(/\.$/u);
    expect(packed.unseen.lines).toHaveLength(1);
    // A pack contains neither consents nor customers, so it cannot say that a number may be called, or that nothing was found.
    expect(packed.figures[0]?.label).toBe(
      { nl: 'nummers die dit pakket niet verbiedt', en: 'numbers that this pack does not forbid' }[language],
    );
    expect(packed.bases.rows).toEqual([{ basis: expect.stringMatching(/pa(?:kket|ck)/u), numbers: expect.anything() }]);
    expect(view(language, { reasons: [], with: 'self-check' }).reasons.none).toMatch(/pa(?:kket|ck)/u);
    expect(JSON.stringify([whole, packed])).not.toMatch(/undefined|NaN/u);
  });
});
