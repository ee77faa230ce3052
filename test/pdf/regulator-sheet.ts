import { words as english } from '../../reports/acm/words.en.ts';
import { words as dutch } from '../../reports/acm/words.nl.ts';
import { isOpenAndBlocking } from '../../src/model/gaps.ts';
import { numberText } from '../../src/render/dossier/number-text.ts';
import type { RegulatorInput } from '../../src/render/report.ts';
import { baseChapter, callRows, objectionRows, revisionRows, wordsIn } from './dossier-sheet.ts';
import { PHRASES } from './fixed-phrases.ts';
import { gapTexts, numbersIn, textsOf } from './known-texts.ts';
import type { Sheet, TableRow } from './printed-numbers.ts';

const MOST_NUMBERS = 300;
const MOST_CALLS = 100;
/** `binnen 24 uur` is a phrase of reports, which no check looks at. */
const SAID_ANYWAY = 24;

/** What the answer to the regulator may print: what stands in `acm-response.json`, row by row, and its counts. */
export function regulatorSheet(input: RegulatorInput): Sheet {
  const { answer, base, language } = input;
  const words = language === 'nl' ? dutch : english;
  const { figures, latencies, policy, corrections, vendors } = answer;
  const told = answer.dossiers.slice(0, MOST_NUMBERS);
  return {
    language,
    texts: [
      ...textsOf(input, language),
      ...gapTexts(input.answer.gaps, input.tellGap, language),
      ...answer.statements.flatMap(({ text }) => text.replaceAll(/[*_#`]/g, '').split('\n')),
      ...answer.dossiers.map(({ number }) => numberText(number)),
    ],
    phrases: PHRASES[language],
    cover: {
      numbers: [
        ...numbersIn(figures),
        ...[
          figures.violations - figures.without_proof,
          figures.calls - figures.judged,
          answer.gaps.filter(isOpenAndBlocking).length,
        ],
      ],
    },
    chapters: [
      {
        heading: words.parts.callers,
        numbers: [vendors.length, ...base.vendors.map(({ calls }) => calls)],
        rows: vendors.map((vendor) => ({
          label: `${vendor.name} ${words.forEntity(vendor.entity)}`,
          figures: (['suppression_hours', 'report_objections_within_hours'] as const)
            .filter((term) => !vendor.assumed.includes(term))
            .map((term) => vendor[term])
            .filter((hours) => hours > 0 && hours !== SAID_ANYWAY),
        })),
      },
      { heading: words.parts.instructions, numbers: [] },
      {
        heading: words.parts.stops,
        numbers: [
          policy.pass_on_hours,
          ...latencies.flatMap((latency) => [latency.objections, latency.called_after, latency.to_pass_on]),
          ...latencies.map(({ not_passed_on: not }) => not),
        ],
        rows: latencies.flatMap(({ calls, passed_on: passedOn, stops_delivered: delivered }) =>
          calls.flatMap((bin, index): readonly TableRow[] => {
            const passed = passedOn[index]?.objections ?? 0;
            const label = words.bin(calls[index - 1]?.up_to_hours ?? null, bin.up_to_hours);
            return bin.objections + passed === 0
              ? []
              : [{ label, figures: delivered === 0 ? [bin.objections] : [bin.objections, passed] }];
          }),
        ),
      },
      {
        heading: words.parts.retention,
        numbers: [policy.relation_term_months, ...policy.retention.map(({ months }) => months)],
      },
      { heading: words.parts.corrections, numbers: numbersIn(corrections) },
      {
        heading: words.parts.numbers,
        numbers: [
          ...[figures.numbers, told.length, base.vendors.length],
          ...answer.request.rows.filter(({ number }) => number === null).map(({ row }) => row),
          ...told.flatMap((dossier) => [
            ...[dossier.figures.outbound, dossier.figures.outbound_judged, dossier.figures.without_proof],
            dossier.figures.verdicts.violation - dossier.figures.without_proof,
            ...[dossier.figures.replaced_calls, dossier.rejected.length],
            ...(dossier.calls.length > MOST_CALLS ? [MOST_CALLS, dossier.calls.length] : []),
          ]),
        ],
        rows: told.flatMap((dossier) => [
          ...callRows(dossier.calls.slice(0, MOST_CALLS), base, language),
          ...objectionRows(dossier, language),
          ...revisionRows(dossier, language),
        ]),
      },
      baseChapter(base, input, wordsIn(language)),
      { heading: words.parts.annexes, numbers: [] },
    ],
  };
}
