import { laterWords } from '../../reports/parts/later-deliveries/part.ts';
import type { LaterDeliveries } from '../../src/model/later-deliveries.ts';
import type { ReportInput } from '../../src/print/report.ts';
import { numbersIn } from './known-texts.ts';
import type { Sheet } from './printed-numbers.ts';

/** What the chapter about calls that were changed after delivery may print: how many there are, and values of the log. */
export function laterChapter(input: ReportInput, later: LaterDeliveries): Sheet['chapters'][number] {
  return { heading: laterWords(input.language).heading, numbers: [...laterNumbers(later), ...valuesOf(later)] };
}

/** What the sentence about them on the first page may print. */
export function laterNumbers({
  changed_calls: changed,
  in_favour: inFavour,
  findings,
  vendors,
}: LaterDeliveries): readonly number[] {
  return [changed, inFavour, ...numbersIn(findings), ...vendors.map(({ values }) => values)];
}

function valuesOf({ vendors }: LaterDeliveries): readonly number[] {
  const texts = vendors.flatMap(({ changed_values: values, lapsed_findings: findings }) => [
    ...values.flatMap(({ before, after }) => [before, after]),
    ...findings.map(({ changes }) => changes),
  ]);
  return texts.flatMap((text) => [...text.matchAll(/\d+/gu)].map(([digits]) => Number(digits)));
}
