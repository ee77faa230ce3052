import { agentPseudonym, longAgentPseudonym } from './masking.ts';

export interface NamedAgent {
  readonly vendor: string;
  readonly agent: string;
}

/**
 * The pseudonyms of agents, so that no two agents of a call centre have the same one. There are some seventeen million short codes: two agents whose short codes are the same get
 * the long ones, which begin with it. So a code that was short in an earlier month is known again, whoever of the two came first.
 * @param agents all that are known, in whatever order
 */
export function agentPseudonyms(key: string, agents: readonly NamedAgent[]): (vendor: string, agent: string) => string {
  const owners = new Map<string, Set<string>>();
  for (const { vendor, agent } of agents) {
    const code = codeOf(vendor, agentPseudonym(key, vendor, agent));
    owners.set(code, (owners.get(code) ?? new Set()).add(agent));
  }
  return (vendor, agent) => {
    const short = agentPseudonym(key, vendor, agent);
    const owned = owners.get(codeOf(vendor, short));
    const isShared = owned !== undefined && (owned.size > 1 || !owned.has(agent));
    return isShared ? longAgentPseudonym(key, vendor, agent) : short;
  };
}

function codeOf(vendor: string, code: string): string {
  return JSON.stringify([vendor, code]);
}
