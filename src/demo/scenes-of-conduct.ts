import {
  AI_VOICE_FROM,
  AI_VOICE_TO,
  AUDIT_FROM,
  CAMPAIGNS,
  OWN_LIMITS,
  permittedHours,
  UNLISTED_NUMBER,
  VENDOR,
  type VendorCharacter,
} from './characters.ts';
import { clockOf, type Day, dayOf, dayOfClock, daysBetween, HOUR, MINUTE, weekday } from './dutch-calendar.ts';
import { finalResult, isWorkingDay, makeCall, officeMoment, oftenCareless, workingMoment } from './play.ts';
import { type CallResult, CONTRADICTORY_SECONDS, type Person } from './records.ts';
import {
  callOn,
  habitualMoment,
  handLeadTo,
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

/** Two call centres dial one number on a day: each within its own cap, together once more than the company allows itself. */
export function dialledByTwoCallCentres(scene: Scene): void {
  const day = someDay(scene, 0, 0, (candidate) => weekday(candidate) !== 6 && isWorkingDay(VENDOR.havik, candidate));
  const person = sharedConsenter(scene, day);
  for (let dial = 0; dial <= OWN_LIMITS.perDay; dial += 1) {
    makeCall(scene, inTurn(scene, dial), {
      person,
      at: clockOf(day, 10 * HOUR + dial * 100 * MINUTE),
      result: missedAgain(scene),
      scenario: 'dialled-by-two-call-centres',
    });
  }
}

/** Two call centres dial one person over the days of a month. */
export function dialledByTwoAllMonth(scene: Scene): void {
  const { random, workingDays } = scene;
  const shared = workingDays.filter((day) => isWorkingDay(VENDOR.havik, day));
  const dials = OWN_LIMITS.per30Days + 1;
  const first = random.whole(0, shared.length - dials);
  const person = sharedConsenter(scene, shared[first] ?? AUDIT_FROM);
  shared.slice(first, first + dials).forEach((day, index) => {
    makeCall(scene, inTurn(scene, index), {
      person,
      at: workingMoment(scene, inTurn(scene, index), day),
      result: missedAgain(scene),
      scenario: 'dialled-by-two-all-month',
    });
  });
}

/** Refused at one call centre, and called by another within the days that the company leaves such people alone. */
export function calledAfterARefusalElsewhere(scene: Scene): void {
  const { random } = scene;
  const day = someDay(scene, 0, 9);
  const person = sharedConsenter(scene, day);
  const scenario = 'called-after-a-refusal-elsewhere';
  callWithResult(scene, person, day, 'refused', scenario);
  const again = { ...scene, vendor: VENDOR.havik };
  const later = workingDayAfter(scene, day, random.whole(3, 6));
  callWithResult(again, person, later, finalResult(random), scenario);
}

/** Refused, and called again by the same call centre within those days: its contract has the company's limits. */
export function calledAgainAfterARefusal(scene: Scene): void {
  const { random } = scene;
  const day = someDay(scene, 0, 9);
  const person = makeConsenter(scene, day);
  const scenario = 'called-again-after-a-refusal';
  callWithResult(scene, person, day, 'refused', scenario);
  callWithResult(scene, person, workingDayAfter(scene, day, random.whole(3, 8)), finalResult(random), scenario);
}

/** Somebody whom Merel and Havik both may call for energy. */
function sharedConsenter(scene: Scene, day: Day): Person {
  const person = makeConsenter(scene, day);
  handLeadTo(scene, 'havik', person, day - 1);
  return person;
}

function inTurn({ vendor }: Scene, dial: number): VendorCharacter {
  return dial % 2 === 0 ? vendor : VENDOR.havik;
}

function callWithResult(scene: Scene, person: Person, day: Day, result: CallResult, scenario: string): void {
  const { vendor } = scene;
  makeCall(scene, vendor, { person, at: workingMoment(scene, vendor, day), result, scenario });
}

/** The log says that nobody was at home, but there was talk, in which the right to object was not mentioned. */
export function talkedWithNobodyAtHome(scene: Scene): void {
  const { vendor } = scene;
  const day = someDay(scene);
  makeCall(scene, vendor, {
    person: makeConsenter(scene, day),
    at: workingMoment(scene, vendor, day),
    result: 'no-answer',
    talk: CONTRADICTORY_SECONDS,
    damage: 'contradictory',
    optout: 'not-offered',
    scenario: 'talked-with-nobody-at-home',
  });
}

/** An AI voice that did not say that it is one, in the week in which Merel tried it. */
export function didNotSayThatItIsAnAiVoice(scene: Scene): void {
  callByAiVoice(scene, false, 'did-not-say-that-it-is-an-ai-voice');
}

/** Lawful: the AI voice said so, and the consumers had consented. */
export function lawfulAiVoice(scene: Scene): void {
  callByAiVoice(scene, true, 'lawful-ai-voice');
}

function callByAiVoice(scene: Scene, aiDisclosed: boolean, scenario: string): void {
  const day = someDay(scene, 0, 0, (candidate) => candidate >= AI_VOICE_FROM && candidate <= AI_VOICE_TO);
  callOn(scene, makeConsenter(scene, day), day, { dialMode: 'ai-voice', aiDisclosed, scenario });
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
