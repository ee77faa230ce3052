import {
  type Campaign,
  contractCovers,
  MISSING_DAY,
  permittedHours,
  type VendorCharacter,
  type VendorId,
} from './characters.ts';
import { clockOf, type Day, MINUTE, type OpenHours, type WallClock } from './dutch-calendar.ts';
import type { Call, CallResult, Damage, Person, Records, Screening } from './records.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Common to every scene: where to record things, and the random draws. */
export interface Play {
  readonly records: Records;
  readonly random: SeededRandom;
}

/** The details of a call that a scene sets; the rest follows from the call centre's habits. */
export interface CallDetails {
  readonly campaign?: Campaign;
  readonly number?: string;
  readonly person?: Person;
  readonly at: WallClock;
  readonly result: CallResult;
  readonly talk?: number;
  readonly agent?: string;
  readonly callerNumber?: string;
  readonly isWithheld?: boolean;
  readonly leadSource?: 'client' | 'vendor';
  /** `not-recorded`: the field is left empty. */
  readonly optout?: 'offered' | 'not-offered' | 'not-recorded';
  readonly identityStated?: boolean;
  readonly callbackAgreed?: boolean;
  readonly dialMode?: 'ai-voice';
  readonly aiDisclosed?: boolean;
  readonly isLoggedAsInbound?: boolean;
  readonly damage?: Damage;
  readonly isRequested?: boolean;
  readonly isOrdinary?: boolean;
  readonly direction?: 'outbound' | 'inbound';
  readonly scenario?: string;
  readonly breaks?: readonly string[];
}

const REACHED: readonly CallResult[] = ['conversation', 'sale', 'refused', 'callback', 'objection'];

/** Records one call of a call centre. `at` is the moment of the connection, or of the start if there was none. */
export function makeCall(play: Play, vendor: VendorCharacter, details: CallDetails): Call {
  const { random, records } = play;
  const isReached = REACHED.includes(details.result);
  const isConnected = isReached || details.result === 'voicemail' || details.result === 'abandoned';
  const ringing = vendor.id === 'ekster' ? 0 : random.whole(4, 24);
  const call: Call = {
    vendor: vendor.id,
    direction: details.direction ?? 'outbound',
    campaign: details.campaign ?? firstOf(vendor.campaigns),
    started: isConnected ? details.at - ringing : details.at,
    ringing,
    talk: talkSeconds(play, details),
    result: details.result,
    number: details.number ?? details.person?.number ?? '',
    ...given('person', details.person),
    agent: details.agent ?? random.pick(vendor.agents),
    callerNumber: details.callerNumber ?? random.pick(vendor.callerNumbers),
    isWithheld: details.isWithheld ?? false,
    leadSource: details.leadSource ?? 'client',
    ...whatWasSaid(details, isReached || details.optout !== undefined),
    ...given('callbackAgreed', details.callbackAgreed),
    ...given('dialMode', details.dialMode),
    ...given('aiDisclosed', details.aiDisclosed),
    ...given('isLoggedAsInbound', details.isLoggedAsInbound),
    ...given('damage', details.damage),
    isRequested: details.isRequested ?? false,
    isOrdinary: details.isOrdinary ?? false,
    brokenByRecords: details.breaks ?? [],
    ...given('scenario', details.scenario),
    id: '',
  };
  records.calls.push(call);
  return call;
}

/** The field if it has a value, else no field. */
function given<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [Key in Name]?: Value } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: Value };
}

function whatWasSaid(
  details: CallDetails,
  isReached: boolean,
): { readonly optoutOffered?: boolean; readonly identityStated?: boolean } {
  if (!isReached) return {};
  const optout = details.optout ?? 'offered';
  return {
    ...(optout === 'not-recorded' ? {} : { optoutOffered: optout === 'offered' }),
    identityStated: details.identityStated ?? true,
  };
}

function talkSeconds({ random }: Play, { result, talk }: CallDetails): number {
  if (talk !== undefined) return talk;
  switch (result) {
    case 'sale':
      return random.whole(260, 980);
    case 'conversation':
    case 'callback':
      return random.whole(34, 420);
    case 'refused':
    case 'objection':
      return random.whole(24, 190);
    case 'voicemail':
      return random.whole(12, 38);
    default:
      return 0;
  }
}

/** How a conversation ends on an ordinary day, leaving out objections. */
export function usualResult(random: SeededRandom): CallResult {
  return random.weighted([
    ['refused', 64],
    ['conversation', 19],
    ['sale', 10],
    ['callback', 7],
  ]);
}

/** How the conversation of a planted act ended: never with an appointment for another call. */
export function finalResult(random: SeededRandom): CallResult {
  return random.weighted([
    ['refused', 74],
    ['conversation', 20],
    ['sale', 6],
  ]);
}

/** Usually one of the agents who cause most of the problems. */
export function oftenCareless(random: SeededRandom, vendor: VendorCharacter): string {
  return random.pick(random.happens(0.7) ? vendor.careless : vendor.agents);
}

/** A second of the day within the permitted hours and the call centre's shift, at least ten minutes before the end of either. */
export function workingMoment({ random }: Play, vendor: VendorCharacter, day: Day): WallClock {
  const hours = shiftOn(vendor, day);
  if (hours === undefined) throw new RangeError('nobody works on that day');
  return clockOf(day, random.whole(hours.open + MINUTE, hours.close - 10 * MINUTE));
}

/** Any second of the day at which a consumer or a clerk does something. */
export function officeMoment({ random }: Play, day: Day): WallClock {
  return clockOf(day, random.whole(9 * 3600, 17 * 3600));
}

/** The hours in which a call centre calls on a day; undefined if it may not or does not. */
export function shiftOn(vendor: VendorCharacter, day: Day): OpenHours | undefined {
  const permitted = permittedHours(day);
  if (permitted === undefined || !contractCovers(vendor, day)) return undefined;
  return { open: Math.max(permitted.open, vendor.shift.open), close: Math.min(permitted.close, vendor.shift.close) };
}

/** Planted acts avoid the day that is missing from Ekster's log. */
export function isWorkingDay(vendor: VendorCharacter, day: Day): boolean {
  return shiftOn(vendor, day) !== undefined && !(vendor.id === 'ekster' && day === MISSING_DAY);
}

/** A number goes to a call centre: to be called, or to be left alone. */
export function handOver(
  { records }: Play,
  vendor: VendorId,
  kind: 'lead' | 'suppress',
  number: string,
  at: WallClock,
): void {
  records.handovers.push({ vendor, number, kind, at });
}

/** A number stands on a screened call list of a call centre. */
export function screen(
  { records }: Play,
  vendor: VendorId,
  number: string,
  answer: Screening['answer'],
  at: WallClock,
): void {
  records.screenings.push({ vendor, number, answer, at });
}

function firstOf<Item>(items: readonly Item[]): Item {
  const [first] = items;
  if (first === undefined) throw new RangeError('an empty list');
  return first;
}
