import type { CheckDocumentation } from '../../src/model/completeness.ts';
import { maskNumbers } from '../../src/model/masked-numbers.ts';
import type { CompletenessFigure } from '../../src/model/summary.ts';
import { checkValueSaid } from '../../src/render/check-values.ts';
import { cell, type VendorContext } from './context.ts';

export interface CompletenessView {
  readonly heading: string;
  readonly lead: string;
  readonly columns: readonly string[];
  readonly checks: readonly CheckView[];
}

export interface CheckView {
  readonly title: string;
  /** What a result means, or why nothing could be looked at. */
  readonly sentence: string;
  readonly examined: string;
  readonly results: string;
  /** The first results by name, and where the others are; empty where there are none. */
  readonly named: string;
  readonly isUnchecked: boolean;
}

const NAME_LENGTH = 40;

/** Part 10: whether the logs can be trusted to be whole; the checks of this call centre alone. */
export function completenessView(context: VendorContext): CompletenessView {
  const { checks, summary, vendor, words } = context;
  const own = checks.filter((check) => !check.isOverall);
  const figures = own.map((check) =>
    summary.completeness.find((figure) => figure.check === check.id && figure.vendor === vendor.id),
  );
  const total = figures.reduce((sum, figure) => sum + (figure?.results ?? 0), 0);
  const unchecked = figures.filter((figure) => figure === undefined).length;
  return {
    heading: words.labels.completeness,
    lead: words.completenessLead(total, own.length - unchecked, unchecked),
    columns: [words.labels.check, words.labels.examined, words.labels.results],
    checks: own.map((check, index) => checkView(context, check, figures[index])),
  };
}

function checkView(
  context: VendorContext,
  check: CheckDocumentation,
  figure: CompletenessFigure | undefined,
): CheckView {
  const { words } = context;
  const text = check.text[words.language];
  if (figure === undefined) {
    const nothing = { examined: '–', results: '–', named: '' };
    return { title: text.title, sentence: text.unchecked, ...nothing, isUnchecked: true };
  }
  const { examined, results } = figure;
  return {
    title: text.title,
    sentence: results === 0 ? '' : text.meaning,
    examined: `${words.number(examined)} ${examined === 1 ? text.examined.one : text.examined.many}`,
    results: words.number(results),
    named: check.namesAgents ? '' : named(context, check, figure),
    isUnchecked: false,
  };
}

/** Results that have no name of their own, such as a call centre as a whole, need none. */
function named(context: VendorContext, check: CheckDocumentation, { examples, results }: CompletenessFigure): string {
  const { words } = context;
  const text = check.text[words.language];
  const said = (value: string): string => checkValueSaid(value, words.language, words);
  const names = examples.flatMap(({ subject, day, expected, found }) => {
    const name = subject === '' ? [] : [text.subjects?.[subject] ?? cell(context, maskNumbers(subject), NAME_LENGTH)];
    const when = day === null ? [] : [words.day(day)];
    if (name.length + when.length === 0) return [];
    const result = [...name, ...when].join(', ');
    return [check.tellsValues === true ? words.completenessValues(result, said(expected), said(found)) : result];
  });
  if (names.length === 0) return '';
  return words.completenessNames(names, results - examples.length);
}
