import type { Explanation, KeptExplanation } from '../model/explanation.ts';

/** The parts of an explanation that are kept. */
export function keptExplanation({ schema: _, ...explanation }: Explanation): KeptExplanation {
  const inForce = explanation.rules.filter((rule) => rule.is_in_force);
  return {
    ...explanation,
    rules: explanation.rules.filter(({ grade }) => grade !== null),
    checked: { in_force: inForce.length, looking: inForce.filter((rule) => rule.looks_at_contact).length },
  };
}
