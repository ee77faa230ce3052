import { type Campaign, VENDORS, type VendorCharacter, type VendorId } from './characters.ts';
import {
  addMonths,
  clockOf,
  type Day,
  dayOf,
  dayOfClock,
  daysBetween,
  HOUR,
  MINUTE,
  type WallClock,
  weekday,
} from './dutch-calendar.ts';
import { type ConsentDetails, giveConsent, makePerson } from './people.ts';
import {
  type CallDetails,
  finalResult,
  handOver,
  isWorkingDay,
  makeCall,
  officeMoment,
  type Play,
  workingMoment,
} from './play.ts';
import type { Objection, Person } from './records.ts';

/** A planted act takes place in one month of one call centre, with people who appear in nothing else. */
export interface Scene extends Play {
  readonly vendor: VendorCharacter;
  /** The days of the month on which the call centre calls. */
  readonly workingDays: readonly Day[];
}

/** @param month such as `2026-06` */
export function sceneIn(play: Play, vendor: VendorCharacter, month: string): Scene {
  const first = dayOf(`${month}-01`);
  const workingDays = daysBetween(first, addMonths(first, 1) - 1).filter((day) => isWorkingDay(vendor, day));
  return { ...play, vendor, workingDays };
}

/**
 * A day on which the call centre calls.
 * @param earliest the number of its days in the month that must come before
 * @param latest the number that must come after
 * @param suits a further condition on the day
 */
export function someDay(
  { random, workingDays }: Scene,
  earliest = 0,
  latest = 0,
  suits: (day: Day) => boolean = () => true,
): Day {
  return random.pick(workingDays.slice(earliest, workingDays.length - latest).filter(suits));
}

/** The call centre's n-th day after a day of the month. */
export function workingDayAfter({ workingDays }: Scene, day: Day, count: number): Day {
  const found = workingDays.filter((candidate) => candidate > day)[count - 1];
  if (found === undefined) throw new RangeError('the month is over');
  return found;
}

/** Havik calls people it should leave alone mostly after 20:00, and on Saturdays after 16:00. */
export function habitualMoment(scene: Scene, day: Day): WallClock {
  const { vendor, random } = scene;
  return vendor.id === 'havik' && random.happens(0.72) ? lateMoment(scene, day) : workingMoment(scene, vendor, day);
}

/** After 20:00, or on a Saturday after 16:00. */
export function lateMoment({ random }: Scene, day: Day): WallClock {
  const closing = weekday(day) === 6 ? 16 * HOUR : 20 * HOUR;
  return clockOf(day, closing + random.whole(3 * MINUTE, 88 * MINUTE));
}

/** The call centre's main line of work, or its product. */
export function mainCampaign({ vendor }: Scene): Campaign {
  const [campaign] = vendor.campaigns;
  if (campaign === undefined) throw new RangeError('a call centre without work');
  return campaign;
}

/** Somebody with a sound consent, handed over to the call centre as a lead before the day. */
export function makeConsenter(scene: Scene, before: Day, details: ConsentDetails = {}): Person {
  const person = makePerson(scene);
  const given = officeMoment(scene, before - scene.random.whole(70, 240));
  giveConsent(scene, person, given, { products: [mainCampaign(scene).product], ...details });
  handLeadTo(scene, scene.vendor.id, person, before - scene.random.whole(1, 3));
  return person;
}

export function handLeadTo(scene: Scene, vendor: VendorId, person: Person, day: Day): void {
  handOver(scene, vendor, 'lead', person.number, clockOf(day, scene.random.whole(16 * HOUR, 18 * HOUR)));
}

/** The person objects at the company; nobody in the example may call them any more. */
export function objectAtCompany(scene: Scene, person: Person, at: WallClock, details: Partial<Objection> = {}): void {
  person.hasObjected = true;
  scene.records.objections.push({
    person,
    at,
    recordedBy: 'client',
    channel: scene.random.pick(['web', 'phone', 'email', 'letter']),
    ...details,
  });
}

/** The call centre calls the person during its hours of a day, and they talk. */
export function callOn(
  scene: Scene,
  person: Person,
  day: Day,
  details: Omit<CallDetails, 'at' | 'result' | 'person'>,
): void {
  const { random, vendor } = scene;
  const at = workingMoment(scene, vendor, day);
  makeCall(scene, vendor, { person, at, result: finalResult(random), ...details });
}

/** The stop goes to every call centre. */
export function passOnToAll(scene: Scene, person: Person, at: WallClock): void {
  for (const vendor of VENDORS)
    handOver(scene, vendor.id, 'suppress', person.number, at + scene.random.whole(0, 5) * MINUTE);
}

/** The rules that a conversation breaks after such an objection at an earlier moment. */
export function afterObjection(objectedAt: WallClock, day: Day): readonly string[] {
  const isOld = day > dayOfClock(objectedAt) + 28;
  return isOld ? ['called-after-objection', 'objection-open-over-28-days'] : ['called-after-objection'];
}
