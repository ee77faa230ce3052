import { findingWords } from '../../src/language/finding-words.ts';
import type { Language } from '../../src/model/configuration.ts';
import { lawInPeriod } from '../../src/model/law-certainty.ts';
import { CERTAINTIES } from '../../src/model/rule.ts';
import type { RuleInForce, VendorSummary } from '../../src/model/summary.ts';

/** The rules that sums of contract penalties rest on, in the words of a report. */
export interface LawOfSums {
  readonly penalties: readonly VendorSummary['penalty'][];
  readonly inForce: readonly RuleInForce[];
  readonly ruleTitle: (rule: string) => string;
  readonly language: Language;
}

/** The sentence that stands beside every sum of money: which rules behind it have a text that we did not read whole, or that needs our reading. Empty: none. */
export function halfReadLaw({ penalties, inForce, ruleTitle, language }: LawOfSums): readonly string[] {
  const behind = new Set(penalties.flatMap((penalty) => penalty?.rules.map(({ rule }) => rule) ?? []));
  const { law, halfRead } = findingWords(language);
  const marks = CERTAINTIES.filter((certainty) => certainty !== 'verified').flatMap((certainty) => {
    const titles = [...behind].filter((rule) => lawInPeriod(inForce, rule) === certainty).map(ruleTitle);
    return titles.length === 0 ? [] : [`${law(certainty)} (${titles.sort().join('; ')})`];
  });
  return marks.length === 0 ? [] : [halfRead(marks)];
}
