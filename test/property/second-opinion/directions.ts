import { covers } from './call.ts';
import { dayOf } from './clock.ts';
import type { Configuration } from './configuration.ts';
import type { CallRecord, Records } from './records.ts';

/** Section 2: a company does not ring itself. */

const MANY_CALLS = 10;

/** The calls, where an inbound one that comes from the company itself, and not to it, has a direction that nobody knows. */
export function withDoubtedDirections({ calls, numbers }: Records, { timeZone }: Configuration): CallRecord[] {
  const outboundCalls = new Map<string, number>();
  const nameOf = (vendor: string, number: string): string => `${vendor} ${number}`;
  for (const { direction, vendor, callerNumber } of calls) {
    if (direction !== 'outbound' || callerNumber === null) continue;
    const name = nameOf(vendor, callerNumber);
    outboundCalls.set(name, (outboundCalls.get(name) ?? 0) + 1);
  }
  const isOwn = (number: string, { vendor, startedAt, connectedAt }: CallRecord): boolean => {
    const day = dayOf(connectedAt ?? startedAt, timeZone);
    const isListed = numbers.some((listed) => listed.number === number && covers(listed, day));
    return isListed || (outboundCalls.get(nameOf(vendor, number)) ?? 0) >= MANY_CALLS;
  };
  return calls.map((call) => {
    const { direction, callerNumber, calledNumber } = call;
    const isDoubted =
      direction === 'inbound' && callerNumber !== null && isOwn(callerNumber, call) && !isOwn(calledNumber, call);
    return isDoubted ? { ...call, direction: 'unknown' } : call;
  });
}
