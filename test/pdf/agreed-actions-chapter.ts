import { actionWords } from '../../reports/parts/actions/part.ts';
import type { ActionCourse } from '../../src/model/actions.ts';
import type { ReportInput } from '../../src/print/report.ts';
import { numbersIn } from './known-texts.ts';
import type { Sheet } from './printed-numbers.ts';

/** Actions in a report: those of one party, or all; none if nobody agreed on any. */
export function agreedActions({ summary }: ReportInput, party?: string): readonly ActionCourse[] {
  return (summary.hearing?.actions ?? []).filter((action) => party === undefined || action.party === party);
}

/** The numbers that the chapter of agreed actions may print about these actions. */
export function agreedActionsChapter(
  input: Pick<ReportInput, 'language'>,
  actions: readonly ActionCourse[],
): Sheet['chapters'][number] {
  return {
    heading: actionWords(input.language).heading,
    numbers: [
      // A sign is separated from its number.
      ...actions
        .flatMap(({ threshold, before, months }) => numbersIn([threshold, before, months.at(-1)]))
        .map(Math.abs),
      ...overdueNumbers(actions),
      // The base of a figure, and nine of ten.
      ...[10_000, 100, 9, 10],
    ],
    shares: ['95%'],
  };
}

/** How many actions are overdue, which the first page says too. */
export function overdueNumbers(actions: readonly ActionCourse[]): readonly number[] {
  return [actions.filter(({ overdue }) => overdue).length];
}
