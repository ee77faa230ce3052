import { agentPseudonym } from '../../../src/print/masking.ts';

export const KEY: string = '0f'.repeat(32);

/** Two agents with the same short code: among some thousands there are some. */
export function namesakes(): readonly [string, string, string] {
  const agents = new Map<string, string>();
  for (let number = 0; number < 200_000; number += 1) {
    const agent = `agent ${number}`;
    const code = agentPseudonym(KEY, 'alfa', agent);
    const other = agents.get(code);
    if (other !== undefined) return [other, agent, code];
    agents.set(code, agent);
  }
  throw new Error('no two agents with the same code were found');
}
