import type { CheckDocumentation } from '../../src/model/completeness.ts';
import { maskNumbers } from '../../src/model/masked-numbers.ts';
import type { CompletenessFigure } from '../../src/model/summary.ts';
import { checkValueText } from '../parts/check-values.ts';
import { cell, type VendorContext } from './context.ts';

export interface CompletenessView {
  readonly lead: string;
  readonly columns: readonly string[];
  /** Checks that found something. */
  readonly checks: readonly CheckView[];
  /** Checks that found nothing, and those that could not be done, each in one sentence; empty if there are none. */
  readonly quiet: string;
  readonly unchecked: string;
}

export interface CheckView {
  readonly title: string;
  /** The meaning of a result. */
  readonly sentence: string;
  readonly examined: string;
  readonly results: string;
  /** The first results by name, and where the others are; empty if there are none. */
  readonly named: string;
}

const NAME_LENGTH = 40;

/** Part 10: whether the logs can be trusted to be complete; only this call centre's checks. */
export function completenessView(context: VendorContext): CompletenessView {
  const { checks, summary, vendor, words } = context;
  const { details, labels } = words;
  const own = checks
    .filter((check) => !check.isOverall)
    .map((check) => ({
      check,
      text: check.text[words.language],
      figure: summary.completeness.find((one) => one.check === check.id && one.vendor === vendor.id),
    }));
  const done = own.flatMap(({ figure, ...rest }) => (figure === undefined ? [] : [{ ...rest, figure }]));
  const unchecked = own.filter(({ figure }) => figure === undefined);
  const total = done.reduce((sum, { figure }) => sum + figure.results, 0);
  return {
    lead: words.completenessLead(total, done.length, unchecked.length),
    columns: [labels.check, labels.examined, labels.results],
    checks: done
      .filter(({ figure }) => figure.results > 0)
      .map(({ check, figure }) => checkView(context, check, figure)),
    quiet: details.quietChecks(
      done
        .filter(({ figure }) => figure.results === 0)
        .map(({ text, figure }) => `${text.title} (${examinedText(context, text, figure)})`),
    ),
    unchecked: details.uncheckedChecks(unchecked.map(({ text }) => `${text.title}: ${text.unchecked}`)),
  };
}

type CheckText = CheckDocumentation['text']['nl'];

function examinedText(
  { words }: VendorContext,
  { examined: unit }: CheckText,
  { examined }: CompletenessFigure,
): string {
  return `${words.number(examined)} ${examined === 1 ? unit.one : unit.many}`;
}

function checkView(context: VendorContext, check: CheckDocumentation, figure: CompletenessFigure): CheckView {
  const { words } = context;
  const text = check.text[words.language];
  return {
    title: text.title,
    sentence: text.meaning,
    examined: examinedText(context, text, figure),
    results: words.number(figure.results),
    named: check.namesAgents ? '' : named(context, check, figure),
  };
}

/** Results without a name of their own, such as a call centre as a whole, need none. */
function named(context: VendorContext, check: CheckDocumentation, { examples, results }: CompletenessFigure): string {
  const { words } = context;
  const text = check.text[words.language];
  const said = (value: string): string => checkValueText(value, words.language, words);
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
