import { CAMPAIGNS, VENDOR } from './characters.ts';
import { clockOf, dayOfClock, HOUR, MINUTE } from './dutch-calendar.ts';
import { giveConsent, makePerson } from './people.ts';
import {
  finalResult,
  handOver,
  isWorkingDay,
  makeCall,
  officeMoment,
  oftenCareless,
  screen,
  workingMoment,
} from './play.ts';
import { endOf } from './records.ts';
import {
  afterObjection,
  callOn,
  habitualMoment,
  handLeadTo,
  mainCampaign,
  makeConsenter,
  objectAtCompany,
  passOnToAll,
  type Scene,
  someDay,
  workingDayAfter,
} from './scene.ts';

/** Called despite an objection, whether or not the number had been passed on in time. */

/** The stop was in the call centre's own delivery, hours or weeks before. */
export function calledThoughTold(scene: Scene): void {
  const { random, vendor } = scene;
  const day = someDay(scene, 2);
  const objected = officeMoment(scene, day - random.whole(4, 48));
  const person = makeConsenter(scene, dayOfClock(objected));
  objectAtCompany(scene, person, objected);
  passOnToAll(scene, person, objected + random.whole(2, 20) * HOUR);
  makeCall(scene, vendor, {
    person,
    at: habitualMoment(scene, day),
    result: finalResult(random),
    agent: oftenCareless(random, vendor),
    breaks: afterObjection(objected, day),
    scenario: 'called-though-told',
  });
}

/** The consumer told this very call centre, in an earlier conversation. */
export function calledThoughItWroteItDown(scene: Scene): void {
  const { random, vendor, records } = scene;
  const day = someDay(scene, 0, 7);
  const person = makeConsenter(scene, day);
  const scenario = 'called-though-it-wrote-it-down';
  const call = makeCall(scene, vendor, {
    person,
    at: workingMoment(scene, vendor, day),
    result: 'objection',
    scenario,
  });
  const at = endOf(call);
  person.hasObjected = true;
  const reported = at + 20 * HOUR;
  records.objections.push({ person, at, recordedBy: vendor.id, reported, channel: 'call', call });
  passOnToAll(scene, person, reported + 3 * HOUR);
  const again = workingDayAfter(scene, day, random.whole(2, 6));
  makeCall(scene, vendor, {
    person,
    at: habitualMoment(scene, again),
    result: finalResult(random),
    agent: oftenCareless(random, vendor),
    breaks: afterObjection(at, again),
    scenario,
  });
}

/** The company stopped the number, but sent it again as a lead two weeks later. */
export function calledAsItWasSentAgain(scene: Scene): void {
  const { random, vendor } = scene;
  const day = someDay(scene, 1);
  const objected = officeMoment(scene, day - random.whole(20, 36));
  const person = makeConsenter(scene, dayOfClock(objected));
  objectAtCompany(scene, person, objected);
  passOnToAll(scene, person, objected + random.whole(3, 18) * HOUR);
  handLeadTo(scene, vendor.id, person, day - 1);
  callOn(scene, person, day, { breaks: afterObjection(objected, day), scenario: 'called-as-it-was-sent-again' });
}

/** The company knew, but told nobody. */
export function calledAsNobodyPassedItOn(scene: Scene): void {
  const { random } = scene;
  const day = someDay(scene, 1);
  const objected = officeMoment(scene, day - random.whole(3, 34));
  const person = makeConsenter(scene, dayOfClock(objected));
  objectAtCompany(scene, person, objected);
  callOn(scene, person, day, { breaks: afterObjection(objected, day), scenario: 'called-as-nobody-passed-it-on' });
}

/** The company told nobody, but had already taken the number off the screened list. */
export function calledThoughTheListLeftTheObjectorOut(scene: Scene): void {
  const { random, vendor } = scene;
  const day = someDay(scene, 2);
  const objected = officeMoment(scene, day - random.whole(4, 20));
  const person = makeConsenter(scene, dayOfClock(objected));
  objectAtCompany(scene, person, objected);
  screen(scene, vendor.id, person.number, 'must-not-call', clockOf(day - 1, 19 * HOUR));
  callOn(scene, person, day, {
    breaks: afterObjection(objected, day),
    scenario: 'called-though-the-list-left-the-objector-out',
  });
}

/** The stop came two days after the objection, and the call within the hours that the call centre has to process the stop. */
export function calledAsItWasPassedOnLate(scene: Scene): void {
  const { random, vendor } = scene;
  const day = someDay(scene, 1);
  const at = clockOf(day, random.whole(13 * HOUR, 15 * HOUR));
  const delivered = at - Math.floor(vendor.suppressionHours * HOUR * 0.6);
  const objected = delivered - random.whole(50, 60) * HOUR;
  const person = makeConsenter(scene, dayOfClock(objected));
  objectAtCompany(scene, person, objected);
  handOver(scene, vendor.id, 'suppress', person.number, delivered);
  makeCall(scene, vendor, {
    person,
    at,
    result: finalResult(random),
    breaks: afterObjection(objected, day),
    scenario: 'called-as-it-was-passed-on-late',
  });
}

/** Objected in the morning, called in the afternoon: the company had a day to pass it on. The law gives no such day. */
export function calledWithinTheAgreedTime(scene: Scene): void {
  const { random, vendor } = scene;
  const day = someDay(scene);
  const objected = clockOf(day, random.whole(8 * HOUR, 10 * HOUR));
  const person = makeConsenter(scene, day);
  objectAtCompany(scene, person, objected, { channel: 'phone' });
  passOnToAll(scene, person, clockOf(day, 20 * HOUR));
  makeCall(scene, vendor, {
    person,
    at: clockOf(day, random.whole(13 * HOUR, 15 * HOUR)),
    result: finalResult(random),
    breaks: afterObjection(objected, day),
    scenario: 'called-within-the-agreed-time',
  });
}

/** Made to Ekster, which recorded it in its log but reported it to nobody; another call centre calls days later. */
export function calledAsEksterKeptItToItself(scene: Scene): void {
  const { random, vendor } = scene;
  const scenario = 'called-as-ekster-kept-it-to-itself';
  const day = someDay(scene, 0, 8, (candidate) => isWorkingDay(VENDOR.ekster, candidate));
  const person = makeConsenter(scene, day, { products: ['zonnepanelen', 'energie'] });
  handLeadTo(scene, 'ekster', person, day - 2);
  const objection = makeCall(scene, VENDOR.ekster, {
    campaign: CAMPAIGNS.solar,
    person,
    at: workingMoment(scene, VENDOR.ekster, day),
    result: 'objection',
    scenario,
  });
  person.hasObjected = true;
  const again = workingDayAfter(scene, day, random.whole(3, 7));
  makeCall(scene, vendor, {
    person,
    at: habitualMoment(scene, again),
    result: finalResult(random),
    breaks: afterObjection(endOf(objection), again),
    scenario,
  });
}

/** Only the day of the objection is known, and it is the day of the call. */
export function calledOnTheDayOfTheObjection(scene: Scene): void {
  const day = someDay(scene);
  const person = makeConsenter(scene, day);
  objectAtCompany(scene, person, clockOf(day, 0), { isDayOnly: true, channel: 'letter' });
  callOn(scene, person, day, { breaks: ['called-after-objection'], scenario: 'called-on-the-day-of-the-objection' });
}

/** A new consent, but at the caller's initiative: it may be worth nothing. */
export function calledOnReconsentOfTheCaller(scene: Scene): void {
  const { random, vendor } = scene;
  const day = someDay(scene, 2);
  const objected = officeMoment(scene, day - random.whole(30, 50));
  const person = makeConsenter(scene, dayOfClock(objected));
  objectAtCompany(scene, person, objected);
  passOnToAll(scene, person, objected + random.whole(3, 18) * HOUR);
  const given = officeMoment(scene, day - random.whole(4, 14));
  giveConsent(scene, person, given, { products: [mainCampaign(scene).product], source: 'shop', initiative: 'caller' });
  handLeadTo(scene, vendor.id, person, day - 1);
  callOn(scene, person, day, {
    breaks: ['called-after-objection'],
    scenario: 'called-on-a-reconsent-that-the-caller-began-about',
  });
}

/** Nobody answered, but the number should not have been dialled. */
export function dialledThoughTold(scene: Scene): void {
  const { random, vendor } = scene;
  const day = someDay(scene, 0, 5);
  const objected = officeMoment(scene, day - random.whole(4, 40));
  const person = makeConsenter(scene, dayOfClock(objected));
  objectAtCompany(scene, person, objected);
  passOnToAll(scene, person, objected + random.whole(2, 20) * HOUR);
  for (const dialled of [day, workingDayAfter(scene, day, random.whole(1, 2))]) {
    makeCall(scene, vendor, {
      person,
      at: workingMoment(scene, vendor, dialled),
      result: random.pick(['no-answer', 'no-answer', 'busy']),
      breaks: ['dialled-after-objection'],
      scenario: 'dialled-though-told',
    });
  }
}

/** A message on the voicemail of somebody who objected. */
export function messageThoughTold(scene: Scene): void {
  const { random, vendor } = scene;
  const day = someDay(scene, 1);
  const objected = officeMoment(scene, day - random.whole(5, 25));
  const person = makeConsenter(scene, dayOfClock(objected));
  objectAtCompany(scene, person, objected);
  passOnToAll(scene, person, objected + random.whole(2, 20) * HOUR);
  makeCall(scene, vendor, {
    person,
    at: workingMoment(scene, vendor, day),
    result: 'voicemail',
    breaks: ['called-after-objection', 'dialled-after-objection'],
    scenario: 'message-though-told',
  });
}

/** Lawful: the consumer came back on their own initiative and consented again. */
export function lawfulAfterReconsent(scene: Scene): void {
  const { random, vendor } = scene;
  const day = someDay(scene, 2);
  const objected = officeMoment(scene, day - random.whole(40, 60));
  const person = makeConsenter(scene, dayOfClock(objected));
  objectAtCompany(scene, person, objected);
  passOnToAll(scene, person, objected + random.whole(3, 18) * HOUR);
  giveConsent(scene, person, officeMoment(scene, day - random.whole(5, 20)), {
    products: [mainCampaign(scene).product],
  });
  handLeadTo(scene, vendor.id, person, day - 1);
  callOn(scene, person, day, { scenario: 'lawful-after-reconsent' });
}

/** Lawful: the number's former owner objected, and the record names that person. */
export function lawfulAtTheNewOwner(scene: Scene): void {
  const { random, vendor } = scene;
  const day = someDay(scene, 2);
  const moved = day - random.whole(300, 360);
  const former = makePerson(scene, { since: moved - 1500, until: moved - 40 });
  objectAtCompany(scene, former, officeMoment(scene, moved - random.whole(60, 90)));
  const person = makePerson(scene, { number: former.number, since: moved });
  giveConsent(scene, person, officeMoment(scene, moved + random.whole(60, 200)), {
    products: [mainCampaign(scene).product],
  });
  handLeadTo(scene, vendor.id, person, day - 1);
  callOn(scene, person, day, { scenario: 'lawful-at-the-new-owner' });
}

/** Lawful: called in the morning, objected in the afternoon. */
export function lawfulBeforeTheObjection(scene: Scene): void {
  const { random, vendor } = scene;
  const day = someDay(scene);
  const person = makeConsenter(scene, day);
  makeCall(scene, vendor, {
    person,
    at: clockOf(day, random.whole(10 * HOUR, 13 * HOUR)),
    result: finalResult(random),
    scenario: 'lawful-before-the-objection',
  });
  objectAtCompany(scene, person, clockOf(day, 14 * HOUR + random.whole(0, 90) * MINUTE));
  passOnToAll(scene, person, clockOf(day, 19 * HOUR));
}
