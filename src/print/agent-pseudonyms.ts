import { agentPseudonym, longAgentPseudonym } from './masking.ts';

export interface NamedAgent {
  readonly vendor: string;
  readonly agent: string;
}

/**
 * The pseudonyms of agents, unique within a call centre. There are some seventeen million short codes: two agents with the same short code get long
 * ones, which begin with it, so that a code that was short in an earlier month can still be recognised.
 * @param agents all known agents, in any order
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
