import type { CheckedRules, Explanation, KeptExplanation } from '../model/explanation.ts';

/** What results keep of an explanation: of the rules, only what is said of them. A month has some ten thousand explanations, and each would name all rules. */
export function keptExplanation(explanation: Explanation): KeptExplanation {
  const { rules, ...rest } = explanation;
  return { ...rest, rules: rules.filter(({ grade }) => grade !== null), checked: checkedRules(explanation) };
}

/** How many rules were checked for a call. */
export function checkedRules({ checked, rules }: KeptExplanation): CheckedRules {
  if (checked !== undefined) return checked;
  const inForce = rules.filter((rule) => rule.is_in_force);
  return { in_force: inForce.length, looking: inForce.filter((rule) => rule.looks_at_contact).length };
}
