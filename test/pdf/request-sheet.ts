import { requestLetter } from '../../reports/request/letter.ts';
import type { VendorSummary } from '../../src/model/summary.ts';
import type { ReportInput } from '../../src/render/report.ts';
import { between } from './derived-figures.ts';
import { PHRASES } from './fixed-phrases.ts';
import { knownTexts } from './known-texts.ts';
import type { Sheet } from './printed-numbers.ts';

/** What the letter to one call centre may print: how many points there are, and what each check found. */
export function requestSheet(input: ReportInput, vendor: VendorSummary): Sheet {
  const letter = requestLetter(input, vendor);
  const items = letter?.items ?? [];
  const found = input.summary.completeness.filter(({ vendor: of, results }) => of === vendor.id && results > 0);
  return {
    language: input.language,
    texts: knownTexts(input, []),
    phrases: PHRASES[input.language],
    cover: {
      said: [
        ...[letter?.lead ?? '', letter?.more ?? ''],
        ...items.flatMap(({ what, where }, index) => [`${index + 1}. ${what}`, where]),
      ],
      numbers: [
        ...between(1, items.length),
        ...found.flatMap(({ results, examples }) => [results, results - Math.min(4, examples.length)]),
      ],
    },
    chapters: [],
  };
}
