import { AUDIT_FROM, MISSING_DAY } from './characters.ts';
import { type Day, dayOfClock, HOUR } from './dutch-calendar.ts';
import { makePerson } from './people.ts';
import type { Play } from './play.ts';
import { type Call, hasConnected, isConversation } from './records.ts';
import { rulesBrokenBy } from './truth.ts';

/** Consumers complain, mostly about calls in the logs, and about two that are in no log. */

const COMPLAINED_OF = ['called-after-objection', 'no-legal-basis', 'caller-id-withheld'];
const SHARE_THAT_COMPLAINS = 0.3;

export function makeComplaints(play: Play): void {
  for (const call of play.records.calls) {
    const isBad = isConversation(call) && rulesBrokenBy(call).some((rule) => COMPLAINED_OF.includes(rule));
    if (isBad && play.random.happens(SHARE_THAT_COMPLAINS)) complainOf(play, call.number, dayOfClock(call.started));
  }
  complainOfTheMissingDay(play);
  complainOf(play, makePerson(play, { isKnown: false }).number, AUDIT_FROM + 10);
}

/** Called on the day that is missing from Ekster's log, and by nobody on the days around it. */
function complainOfTheMissingDay(play: Play): void {
  const { calls } = play.records;
  const called = calls.find(
    (call) => call.vendor === 'ekster' && dayOfClock(call.started) === MISSING_DAY && isAlone(call, calls),
  );
  if (called !== undefined) complainOf(play, called.number, MISSING_DAY);
}

function isAlone(call: Call, calls: readonly Call[]): boolean {
  const day = dayOfClock(call.started);
  const around = calls.filter(
    (other) => other !== call && other.number === call.number && Math.abs(dayOfClock(other.started) - day) <= 1,
  );
  return hasConnected(call) && around.length === 0;
}

function complainOf({ records, random }: Play, number: string, about: Day): void {
  const received = (about + random.whole(1, 9)) * 24 * HOUR + random.whole(9 * HOUR, 17 * HOUR);
  records.complaints.push({ number, about, received, source: random.pick(['acm', 'own', 'own', 'cire']) });
}
