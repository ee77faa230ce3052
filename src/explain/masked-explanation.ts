import type { Explanation } from '../model/explanation.ts';
import { maskCallId, maskNumbers } from '../model/masked-numbers.ts';

/**
 * The explanation with every telephone number in ids, file names and other texts masked: it is printed, and may end up in a log. Results contain them
 * in full, so that they can be looked up.
 */
export function maskedExplanation(explanation: Explanation): Explanation {
  const { call } = explanation;
  const text = JSON.stringify(explanation, (_, value: unknown) =>
    typeof value === 'string' ? maskNumbers(value) : value,
  );
  const masked = JSON.parse(text) as Explanation;
  return { ...masked, call: { ...masked.call, call_id: maskCallId(call.call_id, call.number ?? '') } };
}
