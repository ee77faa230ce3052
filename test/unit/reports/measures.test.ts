import { describe, expect, it } from 'vitest';
import { measureView } from '../../../reports/parts/measures/part.ts';
import type { Measure } from '../../../src/model/summary.ts';

const MEASURE: Measure = {
  ...{ action: 'stops', rule: 'called-after-objection', violations: 14, prevented_violations: 12, calls: 30 },
  prevented_calls: 20,
  causes: [
    { rule: 'called-after-objection', cause: 'was-told', violations: 10, calls: 10 },
    { rule: 'called-after-objection', cause: 'own-record', violations: 4, calls: 4 },
    { rule: 'dialled-after-objection', cause: 'was-told', violations: 0, calls: 22 },
  ],
};

const view = (measure: Partial<Measure>): ReturnType<typeof measureView> =>
  measureView(
    { ...MEASURE, ...measure },
    {
      language: 'nl',
      text: (rule) => ({ title: `Titel van ${rule}`, remedy: 'Doe iets.' }),
      place: ({ rule }) => ({ href: `#findings-${rule}`, file: '' }),
    },
  );

describe('an action in a report', () => {
  it.each([
    [14, 14, 'Hiermee waren 14 overtredingen voorkomen.'],
    [1, 1, 'Hiermee was 1 overtreding voorkomen.'],
    [14, 12, 'Voorkomt 12 van de 14 overtredingen.'],
    [14, 0, 'Dit raakt 14 overtredingen; bij elk daarvan ging ook iets anders mis.'],
    [1, 0, 'Dit raakt 1 overtreding; daarbij ging ook iets anders mis.'],
  ])('counts each violation that it touches: %d, of which it alone prevents %d', (violations, prevented, said) => {
    const shown = view({ violations, prevented_violations: prevented });
    expect(shown.mended).toBe(said);
    expect(shown.calls).toBe(String(violations));
  });

  it('counts breaches of other rules where it touches no violation', () => {
    const causes = MEASURE.causes.map((cause) => ({ ...cause, violations: 0 }));
    expect(view({ violations: 0, prevented_violations: 0, causes })).toMatchObject({
      calls: '30',
      unit: 'schendingen',
    });
  });

  it('names the causes with their calls, those of violations alone where there are any', () => {
    const { causes, more } = view({});
    expect(causes.map(({ text, after }) => text + after)).toEqual([
      'Titel van called-after-objection: het bezwaar was al doorgegeven (10)',
      'Titel van called-after-objection: het bezwaar stond al in de eigen gegevens (4)',
    ]);
    expect(more).toBe('');
  });

  it('says how many causes it leaves out', () => {
    const [first] = MEASURE.causes as [Measure['causes'][number]];
    expect(view({ causes: [first, first, first, first, first] }).more).toBe('En nog 2 oorzaken.');
  });
});
