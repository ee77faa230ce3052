import { OWN_LIMITS, VENDOR } from './characters.ts';
import { dayOfClock, epochSeconds } from './dutch-calendar.ts';
import { grouped } from './log-rows.ts';
import { type Call, isTelemarketing } from './records.ts';

const DAY_SECONDS = 86_400;

/**
 * Marks each dial beyond what the company allows itself: too many on a day or in thirty days, or too soon after a refusal. The dials of all call centres to a
 * number count together.
 * @param calls that can be read from the logs
 */
export function markDialsBeyondOwnLimits(calls: readonly Call[]): void {
  const inOrder = calls.filter(isTelemarketing).sort((a, b) => a.started - b.started || (a.vendor < b.vendor ? -1 : 1));
  for (const dials of grouped(inOrder, (call) => call.number).values()) {
    dials.forEach((dial, index) => {
      if (isBeyond(dial, dials.slice(0, index))) dial.exceedsOwnLimits = true;
    });
  }
}

function isBeyond(dial: Call, earlier: readonly Call[]): boolean {
  const within = (days: number): readonly Call[] =>
    earlier.filter(({ started }) => epochSeconds(dial.started) - epochSeconds(started) < days * DAY_SECONDS);
  const onTheDay = earlier.filter(({ started }) => dayOfClock(started) === dayOfClock(dial.started));
  return (
    onTheDay.length >= OWN_LIMITS.perDay ||
    within(30).length >= OWN_LIMITS.per30Days ||
    within(OWN_LIMITS.daysAfterRefusal).some(isKnownRefusal)
  );
}

/** Havik's exchange does not log how a conversation ended. */
function isKnownRefusal({ result, vendor }: Call): boolean {
  return result === 'refused' && VENDOR[vendor].logsWhatWasSaid;
}
