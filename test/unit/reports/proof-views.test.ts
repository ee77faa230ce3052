import { describe, expect, it } from 'vitest';
import { managementContext } from '../../../reports/management/context.ts';
import { managementHearingView } from '../../../reports/management/hearing.ts';
import type { ListeningView } from '../../../reports/parts/listening/part.ts';
import { vendorContext } from '../../../reports/vendor/context.ts';
import { vendorHearingView } from '../../../reports/vendor/hearing.ts';
import type { HearingSummary, PartyHearing } from '../../../src/model/hearing.ts';
import type { ProofFigures } from '../../../src/model/proof-samples.ts';
import { sampleInput } from './sample-input.ts';
import { PROOFS } from './sample-proofs.ts';

const NOTHING: PartyHearing = {
  ...{ party: 'alfa', reply_by: null, found: 0, undisputed: 0, upheld: 0, withdrawn: 0, open: 0 },
  ...{ agreed: 0, disputed: 0, unclear: 0, unanswered: 0, late: 0, proposed: 0, not_shown: 0 },
  ...{ rules: [], penalty: null, earlier: [] },
};

function inputOf(language: 'nl' | 'en', proofs: ProofFigures | null): ReturnType<typeof sampleInput> {
  const hearing: HearingSummary = {
    ...{ last_line: 9, gone: 0, deviations: [] },
    parties: ['alfa', 'beta'].map((party) => ({ ...NOTHING, party })),
    ...(proofs === null ? {} : { proofs }),
  };
  return sampleInput({ language, changeSummary: (summary) => ({ ...summary, hearing }) });
}

function shownTo(id: string, language: 'nl' | 'en' = 'nl', proofs: ProofFigures | null = PROOFS) {
  const input = inputOf(language, proofs);
  const vendor = input.summary.vendors.find((one) => one.id === id);
  if (vendor === undefined) throw new Error(`There is no ${id} in the sample.`);
  return vendorHearingView(vendorContext(input, vendor))?.listening ?? [];
}

const told = (views: readonly ListeningView[]): string => views.flatMap(({ sentences }) => sentences).join(' ');

describe("a collector's report", () => {
  it('says how many of its consents are really shown, with the interval, and what was lacking', () => {
    const [view, ...more] = shownTo('alfa');
    expect(more).toEqual([]);
    expect(view?.heading).toBe('Bewijs van toestemmingen bekeken');
    expect(view?.lead).toBe(
      'Van 812 toestemmingen waarop oproepen rusten, zijn er 44 geloot. Van 37 is het bewijs bekeken. Van 6 is geen bewijs geleverd; die tellen als niet aangetoond.',
    );
    expect(view?.rows.map(({ counts }) => counts)).toEqual([['812', '37', '31', '72,1% (57,3–83,4)']]);
    expect(view?.sentences[0]).toBe(
      'Niet in het bewijs: het product (4 keer) en de datum (2 keer). Niet te zien of het erin staat: het product (1 keer). Dat telt als niet aangetoond. Van 13 toestemmingen uit 2 bronnen is niets bekeken; daarover zegt het aandeel niets.',
    );
    expect(view?.sentences.at(-1)).toBe('Geen oordeel is hierdoor veranderd.');
  });

  it('says it in English too', () => {
    const [view] = shownTo('alfa', 'en');
    expect(view?.lead).toContain(
      '44 were drawn at random. The proof of 37 was looked at. For 6 no proof was delivered; they',
    );
    expect(told([view].flatMap((one) => one ?? []))).toContain(
      'Not in the proof: the product (4 times) and the date (2 times).',
    );
  });

  it('says nothing of what others collected, and nothing at all where nobody looked', () => {
    expect(shownTo('beta')).toEqual([]);
    expect(shownTo('alfa', 'nl', null)).toEqual([]);
  });
});

it('the report for the company has all who collected consents, the client too', () => {
  const [view] = managementHearingView(managementContext(inputOf('nl', PROOFS)))?.listening ?? [];
  expect(view?.lead).toContain('Van 932 toestemmingen waarop oproepen rusten, zijn er 51 geloot.');
  expect(view?.rows.map(({ counts }) => counts)).toEqual([
    ['812', '37', '31', '72,1% (57,3–83,4)'],
    ['120', '0', '0', 'niets bekeken'],
  ]);
  expect(view?.rows[0]?.title).toContain('Alfa');
  expect(view?.sentences[0]).toMatch(/^.*Alfa.*: Niet in het bewijs/u);
});
