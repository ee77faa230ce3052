import type { Call } from './call.ts';
import { dayOf, HOUR } from './clock.ts';
import type { Surroundings } from './surroundings.ts';

/** Section 7, `own-contact-limit`: how often the company allows itself to dial anybody, over all its call centres. */

interface OverLimit {
  readonly reason: string;
  /** The dials that count towards it. */
  readonly dials: readonly Call[];
}

/** The first limit that a dial goes over; null: none. */
export function dialsOverOwnLimits(call: Call, { configuration, calls }: Surroundings): OverLimit | null {
  const { perDay, per30Days, daysAfterRefusal } = configuration.policy.contactLimits;
  if (perDay === undefined && per30Days === undefined && daysAfterRefusal === undefined) return null;
  const upToThis = calls.filter((dial) => isToSame(dial, call) && !isLater(dial, call));
  const dayOfStart = ({ record }: Call): string => dayOf(record.startedAt, configuration.timeZone);
  const inLastDays = (days: number): Call[] =>
    upToThis.filter(({ record }) => record.startedAt > call.record.startedAt - BigInt(days) * 24n * HOUR);

  const today = upToThis.filter((dial) => dayOfStart(dial) === dayOfStart(call));
  if (perDay !== undefined && today.length > perDay) return { reason: 'per-day', dials: today };
  const lately = inLastDays(30);
  if (per30Days !== undefined && lately.length > per30Days) return { reason: 'per-30-days', dials: lately };
  const refusals = inLastDays(daysAfterRefusal ?? 0).filter(
    (dial) => dial !== call && dial.contact === 'conversation' && dial.record.result === 'refused',
  );
  return refusals.length > 0 ? { reason: 'after-refusal', dials: [...refusals, call] } : null;
}

/** In the name of the same company, to the same number or person. */
function isToSame(dial: Call, call: Call): boolean {
  const isToPerson = [...dial.persons].some((person) => call.persons.has(person));
  const isToNumber = dial.record.calledNumber === call.record.calledNumber;
  return dial.inScope && dial.entity.id === call.entity.id && (isToNumber || isToPerson);
}

/** By start, vendor, call id. */
function isLater({ record: one }: Call, { record: other }: Call): boolean {
  if (one.startedAt !== other.startedAt) return one.startedAt > other.startedAt;
  if (one.vendor !== other.vendor) return one.vendor > other.vendor;
  return one.callId > other.callId;
}
