import { AUDIT_FROM, CAMPAIGNS, permittedHours, UNLISTED_NUMBER } from './characters.ts';
import { clockOf, type Day, dayOf, dayOfClock, daysBetween, HOUR, MINUTE, weekday } from './dutch-calendar.ts';
import { finalResult, makeCall, officeMoment, oftenCareless, workingMoment } from './play.ts';
import type { CallResult } from './records.ts';
import {
  habitualMoment,
  lateMoment,
  mainCampaign,
  makeConsenter,
  objectAtCompany,
  passOnToAll,
  type Scene,
  someDay,
  workingDayAfter,
} from './scene.ts';

/** Mistakes of a call centre in a call, or under its contract; the consumers in these scenes had all consented. */

/** The script was cut short: the right to object was not mentioned. */
export function leftOutTheOptout(scene: Scene): void {
  callAConsenter(scene, 'left-out-the-optout', { optout: 'not-offered' });
}

/** Nobody recorded whether the opt-out was offered. */
export function forgotToNoteTheOptout(scene: Scene): void {
  callAConsenter(scene, 'forgot-to-note-the-optout', { optout: 'not-recorded' });
}

/** The caller did not say on whose behalf. */
export function didNotSayWho(scene: Scene): void {
  callAConsenter(scene, 'did-not-say-who', { identityStated: false });
}

/** The consumer saw no number. */
export function hidTheNumber(scene: Scene): void {
  callAConsenter(scene, 'hid-the-number', { isWithheld: true });
}

type Conduct = Pick<
  Parameters<typeof makeCall>[2],
  'optout' | 'identityStated' | 'isWithheld' | 'callerNumber' | 'campaign'
>;

function callAConsenter(scene: Scene, scenario: string, conduct: Conduct): void {
  const { random, vendor } = scene;
  const day = someDay(scene);
  const product = (conduct.campaign ?? mainCampaign(scene)).product;
  makeCall(scene, vendor, {
    person: makeConsenter(scene, day, { products: [product] }),
    at: workingMoment(scene, vendor, day),
    result: finalResult(random),
    agent: oftenCareless(random, vendor),
    scenario,
    ...conduct,
  });
}

/** Called after 20:00, or after 16:00 on a Saturday: against the company's own policy since 2026. */
export function calledLate(scene: Scene): void {
  const { random, vendor } = scene;
  const day = someDay(scene);
  makeCall(scene, vendor, {
    person: makeConsenter(scene, day),
    at: lateMoment(scene, day),
    result: finalResult(random),
    agent: oftenCareless(random, vendor),
    scenario: 'called-late',
  });
}

/** Dialled before closing time, answered seconds after it. */
export function answeredAfterClosing(scene: Scene): void {
  const { random, vendor } = scene;
  const day = someDay(scene, 0, 0, (candidate) => weekday(candidate) !== 6);
  const close = permittedHours(day)?.close ?? 20 * HOUR;
  makeCall(scene, vendor, {
    person: makeConsenter(scene, day),
    at: clockOf(day, close + 2),
    result: finalResult(random),
    scenario: 'answered-after-closing',
  });
}

/** Lawful: answered in the last second. */
export function lawfulInTheLastSecond(scene: Scene): void {
  const { random, vendor } = scene;
  const day = someDay(scene, 0, 0, (candidate) => weekday(candidate) !== 6);
  const close = permittedHours(day)?.close ?? 20 * HOUR;
  makeCall(scene, vendor, {
    person: makeConsenter(scene, day),
    at: clockOf(day, close - 1),
    result: finalResult(random),
    scenario: 'lawful-in-the-last-second',
  });
}

/** A new line in the week from 22 June that the company never published. */
export function calledFromAnUnlistedNumber(scene: Scene): void {
  const { random, vendor } = scene;
  const day = random.pick(daysBetween(dayOf('2026-06-22'), dayOf('2026-06-26')));
  makeCall(scene, vendor, {
    person: makeConsenter(scene, day),
    at: workingMoment(scene, vendor, day),
    result: random.happens(0.75) ? finalResult(random) : 'no-answer',
    callerNumber: UNLISTED_NUMBER,
    scenario: 'called-from-an-unlisted-number',
  });
}

/** Work that the contract does not give to this call centre. */
export function soldForAnotherCampaign(scene: Scene): void {
  callAConsenter(scene, 'sold-for-another-campaign', { campaign: CAMPAIGNS.energy });
}

/** The contract had ended, but the dialler was not switched off. */
export function diallerLeftOn(scene: Scene): void {
  const { random, vendor } = scene;
  const day = random.pick(['2026-06-27', '2026-06-29', '2026-06-30'].map(dayOf));
  const hours = permittedHours(day) ?? { open: 10 * HOUR, close: 16 * HOUR };
  makeCall(scene, vendor, {
    person: makeConsenter(scene, day),
    at: clockOf(day, random.whole(hours.open + MINUTE, hours.close - 10 * MINUTE)),
    result: random.happens(0.35) ? finalResult(random) : 'no-answer',
    scenario: 'dialler-left-on',
  });
}

/** Dialled three to five times on one day, although the contract allows fewer. */
export function dialledAllDay(scene: Scene): void {
  const { random, vendor } = scene;
  const day = someDay(scene, 0, 0, (candidate) => weekday(candidate) !== 6);
  const person = makeConsenter(scene, day);
  const cap = vendor.maxAttempts.perDay;
  const dials = random.whole(cap + 1, cap + 3);
  for (let dial = 1; dial <= dials; dial += 1) {
    const isLast = dial === dials;
    makeCall(scene, vendor, {
      person,
      at: clockOf(day, 10 * HOUR + dial * 55 * MINUTE + random.whole(0, 30) * MINUTE),
      result: isLast && random.happens(0.3) ? finalResult(random) : missedAgain(scene),
      agent: oftenCareless(random, vendor),
      breaks: dial > cap ? ['too-many-attempts'] : [],
      scenario: 'dialled-all-day',
    });
  }
}

/** Dialled day after day, more often than the contract allows in thirty days. */
export function dialledAllMonth(scene: Scene): void {
  const { random, vendor, workingDays } = scene;
  const cap = vendor.maxAttempts.per30Days;
  const dials = cap + random.whole(1, 3);
  const first = random.whole(0, workingDays.length - dials - 4);
  const days = workingDays.slice(first, first + dials);
  const person = makeConsenter(scene, days[0] ?? AUDIT_FROM);
  days.forEach((day, index) => {
    makeCall(scene, vendor, {
      person,
      at: workingMoment(scene, vendor, day),
      result: missedAgain(scene),
      breaks: index >= cap ? ['too-many-attempts'] : [],
      scenario: 'dialled-all-month',
    });
  });
}

/** Lawful: exactly as often as the contract allows on a day and in thirty days. */
export function lawfulUpToTheCap(scene: Scene): void {
  const { vendor, workingDays } = scene;
  const { perDay, per30Days } = vendor.maxAttempts;
  const days = workingDays.slice(2, 2 + Math.ceil(per30Days / perDay));
  const person = makeConsenter(scene, days[0] ?? AUDIT_FROM);
  for (let dial = 0; dial < per30Days; dial += 1) {
    const day = days[Math.floor(dial / perDay)] ?? AUDIT_FROM;
    makeCall(scene, vendor, {
      person,
      at: clockOf(day, 10 * HOUR + (dial % perDay) * 100 * MINUTE),
      result: 'no-answer',
      scenario: 'lawful-up-to-the-cap',
    });
  }
}

/** Objected, dialled too often on one day afterwards, and reached in the evening: four rules in one series of calls. */
export function houndedAnObjector(scene: Scene): void {
  const { random, vendor } = scene;
  const day = someDay(scene, 1, 2, (candidate) => weekday(candidate) !== 6);
  const objected = officeMoment(scene, day - random.whole(4, 20));
  const person = makeConsenter(scene, dayOfClock(objected));
  const scenario = 'hounded-an-objector';
  objectAtCompany(scene, person, objected);
  passOnToAll(scene, person, objected + random.whole(2, 20) * HOUR);
  for (let dial = 1; dial <= vendor.maxAttempts.perDay + 1; dial += 1) {
    const tooMany = dial > vendor.maxAttempts.perDay ? ['too-many-attempts'] : [];
    makeCall(scene, vendor, {
      person,
      at: clockOf(day, 10 * HOUR + dial * 80 * MINUTE),
      result: missedAgain(scene),
      breaks: ['dialled-after-objection', ...tooMany],
      scenario,
    });
  }
  const reached: Day = workingDayAfter(scene, day, 1);
  makeCall(scene, vendor, {
    person,
    at: habitualMoment(scene, reached),
    result: 'refused',
    agent: oftenCareless(random, vendor),
    breaks: ['called-after-objection'],
    scenario,
  });
}

/** A research call that ended in a sale: it may have been a sales call under another name. */
export function soldDuringResearch(scene: Scene): void {
  const { vendor } = scene;
  const day = someDay(scene);
  makeCall(scene, vendor, {
    campaign: CAMPAIGNS.survey,
    person: makeConsenter(scene, day),
    at: workingMoment(scene, vendor, day),
    result: 'sale',
    scenario: 'sold-during-research',
  });
}

/** Not telemarketing: asking an objector for a meter reading. */
export function lawfulServiceAfterObjection(scene: Scene): void {
  const { random, vendor } = scene;
  const day = someDay(scene, 1);
  const objected = officeMoment(scene, day - random.whole(10, 60));
  const person = makeConsenter(scene, dayOfClock(objected));
  objectAtCompany(scene, person, objected);
  passOnToAll(scene, person, objected + 6 * HOUR);
  makeCall(scene, vendor, {
    campaign: CAMPAIGNS.meter,
    person,
    at: workingMoment(scene, vendor, day),
    result: 'conversation',
    scenario: 'lawful-service-after-objection',
  });
}

function missedAgain({ random }: Scene): CallResult {
  return random.pick(['no-answer', 'no-answer', 'no-answer', 'busy']);
}
