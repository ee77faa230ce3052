import { formatNumber } from '../../../src/language/numbers.ts';
import type { Language } from '../../../src/model/configuration.ts';
import type { Measure } from '../../../src/model/summary.ts';
import { type LinkedText, linkedText } from '../../../src/print/linked-text.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type MeasureWords } from './words.nl.ts';

const WORDS: Readonly<Record<Language, MeasureWords>> = { nl: dutch, en: english };
const MOST_CAUSES = 3;

/** One action with what it would prevent. */
export interface MeasureView {
  readonly calls: string;
  readonly unit: string;
  readonly remedy: string;
  readonly mended: string;
  /** Rule and cause, most violations first; the rule links to its findings. */
  readonly causes: readonly LinkedText[];
  /** How many causes are left out; empty if none. */
  readonly more: string;
}

/** The rules as a report names them, and where it has their findings. */
export interface MeasureContext {
  readonly language: Language;
  readonly text: (rule: string) => { readonly title: string; readonly remedy: string };
  readonly place: (cause: Measure['causes'][number]) => Pick<LinkedText, 'href'> & { readonly file: string };
}

/** Violations of the law that an action would prevent; if there are none, breaches of other rules. */
function mendedCalls({ violations, prevented_violations, calls, prevented_calls }: Measure): {
  readonly calls: number;
  readonly prevented: number;
  readonly isAgainstLaw: boolean;
} {
  return violations > 0
    ? { calls: violations, prevented: prevented_violations, isAgainstLaw: true }
    : { calls, prevented: prevented_calls, isAgainstLaw: false };
}

/** @param most how many causes are named */
export function measureView(
  measure: Measure,
  { language, text, place }: MeasureContext,
  most: number = MOST_CAUSES,
): MeasureView {
  const words = WORDS[language];
  const { calls, prevented, isAgainstLaw } = mendedCalls(measure);
  const causes = measure.causes.filter(({ violations }) => violations > 0 || !isAgainstLaw);
  return {
    calls: formatNumber(calls, language),
    unit: words.unit(calls, isAgainstLaw),
    remedy: text(measure.rule).remedy,
    mended: words.mended(calls, prevented, isAgainstLaw),
    causes: causes.slice(0, most).map((cause) => {
      const { href, file } = place(cause);
      const after = words.cause(cause.cause, isAgainstLaw ? cause.violations : cause.calls);
      return linkedText(text(cause.rule).title, href, `${file}${after}`);
    }),
    more: causes.length > most ? words.moreCauses(causes.length - most) : '',
  };
}
