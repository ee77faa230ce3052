import { CLIENT } from '../../src/model/findings.ts';
import type { Measure } from '../../src/model/summary.ts';
import { type MeasureView, measureView } from '../parts/measures/part.ts';
import type { ManagementContext } from './context.ts';
import { placeOfOwn, placeOfRule } from './places.ts';

/**
 * An action of one party; its rules link to where this report says more about them.
 * @param most how many causes are named; absent: as many as everywhere
 */
export function measureInReport(
  context: ManagementContext,
  party: string,
  measure: Measure,
  most?: number,
): MeasureView {
  const reported = {
    language: context.words.language,
    text: context.text,
    place: ({ rule, cause }: Measure['causes'][number]) => ({
      href: party === CLIENT ? placeOfOwn(rule, cause) : placeOfRule(context, rule),
      file: '',
    }),
  };
  return measureView(measure, reported, most);
}
