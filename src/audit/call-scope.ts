import { standingOfLaw } from '../rulebook/outcome.ts';
import { STANDING_STEPS, standingSql } from '../standing/standing.ts';

/** The SELECT behind the audit's view `call_scope`. */
export function callScopeSelect(): string {
  const step = STANDING_STEPS.find(({ table }) => table === 'call_scope');
  if (step === undefined) throw new Error('standing has no step call_scope');
  return standingSql(step, standingOfLaw);
}
