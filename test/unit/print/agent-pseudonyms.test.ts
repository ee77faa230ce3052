import { describe, expect, it } from 'vitest';
import { agentPseudonyms } from '../../../src/print/agent-pseudonyms.ts';
import { agentPseudonym } from '../../../src/print/masking.ts';
import { KEY, namesakes } from './namesakes.ts';

describe('two agents of a call centre whose codes are the same', () => {
  const [one, other, code] = namesakes();
  const agents = [one, other, 'jansen.m'].map((agent) => ({ vendor: 'alfa', agent }));

  it('get longer ones, which begin with it, whoever came first', () => {
    const pseudonym = agentPseudonyms(KEY, agents);
    const again = agentPseudonyms(KEY, [...agents].reverse());
    const codes = [one, other].map((agent) => pseudonym('alfa', agent));
    expect(new Set(codes).size).toBe(2);
    for (const long of codes) expect(long).toMatch(new RegExp(`^${code}[2-9B-DF-HJ-KM-NP-TV-Z]{5}$`, 'u'));
    expect([one, other].map((agent) => again('alfa', agent))).toEqual(codes);
  });

  it('leave those of all others as they are, and of the same names elsewhere', () => {
    const pseudonym = agentPseudonyms(KEY, [...agents, { vendor: 'beta', agent: one }]);
    expect(pseudonym('alfa', 'jansen.m')).toBe(agentPseudonym(KEY, 'alfa', 'jansen.m'));
    expect(pseudonym('beta', one)).toBe(agentPseudonym(KEY, 'beta', one));
    expect(pseudonym('alfa', '')).toBe('');
  });

  it('are told apart also where one of them is not known', () => {
    const pseudonym = agentPseudonyms(KEY, [{ vendor: 'alfa', agent: one }]);
    expect(pseudonym('alfa', one)).toBe(code);
    expect(pseudonym('alfa', other)).not.toBe(code);
  });
});
