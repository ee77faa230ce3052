import {
  AUDIT_FROM,
  CAMPAIGNS,
  type Campaign,
  COMPANY_LINE,
  FIRST_DAY,
  growthOf,
  LAST_DAY,
  MISSING_DAY,
  SIMILAR_TO_ENERGY,
  VENDORS,
  type VendorCharacter,
} from './characters.ts';
import { clockOf, type Day, daysBetween, HOUR, isoDay, MINUTE, weekday } from './dutch-calendar.ts';
import { askForCall, giveConsent, makePerson, startRelation } from './people.ts';
import { handOver, makeCall, officeMoment, type Play, screen, shiftOn, usualResult, workingMoment } from './play.ts';
import { type Call, type CallResult, endOf, isConversation, type Person } from './records.ts';

/**
 * Thirteen months of ordinary work. Every call in it is lawful by construction: on a sound legal basis, within the hours and the caps, never after an
 * objection.
 */

type Basis = 'consent' | 'short-consent' | 'relation' | 'company' | 'published' | 'request';

/** A number that a call centre dials until somebody answers or the attempts run out. */
interface Lead {
  readonly person: Person;
  readonly vendor: VendorCharacter;
  readonly campaign: Campaign;
  readonly basis: Basis;
  /** The person's records, if they may be called again later. */
  readonly known?: Acquaintance;
  dialsLeft: number;
  isCalledBack: boolean;
}

/** Somebody who may be called again half a season later. */
interface Acquaintance {
  readonly person: Person;
  readonly basis: Basis;
  readonly products: readonly string[];
  lastDial: Day;
}

interface Diary {
  readonly play: Play;
  readonly planned: Map<Day, Lead[]>;
  readonly acquaintances: Acquaintance[];
  /** Customers who are called for service, or who ring back. */
  readonly customers: Person[];
}

const DAYS_BETWEEN_WAVES = 60;
const SATURDAY = 6;

export function callThroughTheMonths(play: Play): void {
  const diary: Diary = { play, planned: new Map(), acquaintances: [], customers: [] };
  for (const day of daysBetween(FIRST_DAY, LAST_DAY)) {
    for (const vendor of VENDORS) {
      if (shiftOn(vendor, day) !== undefined) workADay(diary, vendor, day);
    }
  }
}

function workADay(diary: Diary, vendor: VendorCharacter, day: Day): void {
  for (const lead of newLeads(diary, vendor, day)) dial(diary, lead, day);
  const planned = diary.planned.get(day)?.filter((lead) => lead.vendor === vendor) ?? [];
  for (const lead of planned) dial(diary, lead, day);
  callOutOfScope(diary, vendor, day);
}

function newLeads(diary: Diary, vendor: VendorCharacter, day: Day): readonly Lead[] {
  const { random } = diary.play;
  const share = growthOf(isoDay(day).slice(0, 7)) * (weekday(day) === SATURDAY ? 0.4 : 1);
  const count = Math.round(vendor.startsPerDay * share * (0.85 + random.fraction() * 0.3));
  return Array.from({ length: count }, () => newLead(diary, vendor, day));
}

function newLead(diary: Diary, vendor: VendorCharacter, day: Day): Lead {
  const { play } = diary;
  const campaign = campaignOf(diary, vendor);
  const again = play.random.happens(0.22) ? anAcquaintance(diary, campaign, day) : undefined;
  const { person, basis, known } = again ?? newcomer(diary, campaign, day);
  const handedOver = clockOf(day - 1, play.random.whole(16 * HOUR, 18 * HOUR));
  handOver(play, vendor.id, 'lead', person.number, handedOver);
  if (vendor.hasScreenedLists && day >= AUDIT_FROM)
    screen(play, vendor.id, person.number, 'may-call', handedOver + HOUR);
  return {
    person,
    vendor,
    campaign,
    basis,
    ...(known === undefined ? {} : { known }),
    dialsLeft: vendor.patience,
    isCalledBack: false,
  };
}

function campaignOf({ play }: Diary, vendor: VendorCharacter): Campaign {
  const commercial = vendor.campaigns.filter((campaign) => campaign.purpose === 'commercial');
  return play.random.weighted(commercial.map((campaign, index) => [campaign, index === 0 ? 5 : 2]));
}

interface Found {
  readonly person: Person;
  readonly basis: Basis;
  readonly known?: Acquaintance;
}

function anAcquaintance(diary: Diary, campaign: Campaign, day: Day): Found | undefined {
  const { acquaintances, play } = diary;
  if (acquaintances.length === 0) return undefined;
  const candidate = play.random.pick(acquaintances);
  const mayBeCalled =
    !candidate.person.hasObjected &&
    candidate.products.includes(campaign.product) &&
    day - candidate.lastDial >= DAYS_BETWEEN_WAVES;
  return mayBeCalled ? { person: candidate.person, basis: candidate.basis, known: candidate } : undefined;
}

function newcomer(diary: Diary, campaign: Campaign, day: Day): Found {
  const { play, acquaintances, customers } = diary;
  const basis = basisFor(play, campaign);
  const { person, products } = PEOPLE[basis](play, campaign, day);
  if (basis === 'relation') customers.push(person);
  if (basis === 'request' || basis === 'short-consent') return { person, basis };
  const known: Acquaintance = { person, basis, products, lastDial: day };
  acquaintances.push(known);
  return { person, basis, known };
}

function basisFor({ random }: Play, campaign: Campaign): Basis {
  const isSimilar = campaign.product === 'energie' || SIMILAR_TO_ENERGY.includes(campaign.product);
  return random.weighted<Basis>([
    ['consent', 46],
    ['short-consent', 9],
    ['relation', isSimilar ? 32 : 0],
    ['company', 4],
    ['published', 3],
    ['request', 6],
  ]);
}

type Newcomer = { readonly person: Person; readonly products: readonly string[] };
const EVERY_PRODUCT: readonly string[] = ['energie', 'zonnepanelen', 'warmtepomp', 'laadpaal'];

const PEOPLE: Readonly<Record<Basis, (play: Play, campaign: Campaign, day: Day) => Newcomer>> = {
  consent: (play, campaign, day) => {
    const person = makePerson(play);
    const others = EVERY_PRODUCT.filter((product) => product !== campaign.product);
    const products = play.random.happens(0.4) ? [campaign.product, play.random.pick(others)] : [campaign.product];
    giveConsent(play, person, officeMoment(play, day - play.random.whole(4, 280)), { products });
    return { person, products };
  },
  // No term was stated, so the first conversation must come within six months. It does, because the person is not called again later.
  'short-consent': (play, campaign, day) => {
    const person = makePerson(play);
    const products = [campaign.product];
    const given = officeMoment(play, day - play.random.whole(4, 60));
    giveConsent(play, person, given, { names: [campaign.brand], products, termStated: false, lacks: ['expires'] });
    return { person, products };
  },
  relation: (play, _campaign, day) => {
    const started = day - play.random.whole(40, 2200);
    const person = makePerson(play, { since: started - play.random.whole(10, 900) });
    const hasLeft = started < day - 500 && play.random.happens(0.15);
    startRelation(play, person, { started, ...(hasLeft ? { ended: day - play.random.whole(20, 200) } : {}) });
    return { person, products: ['energie', ...SIMILAR_TO_ENERGY] };
  },
  company: (play) => ({ person: makePerson(play, { form: 'legal-entity' }), products: EVERY_PRODUCT }),
  published: (play) => ({
    person: makePerson(play, { form: 'sole-trader', isPublished: true }),
    products: EVERY_PRODUCT,
  }),
  request: (play, campaign, day) => {
    const person = makePerson(play);
    askForCall(play, person, clockOf(day - 1, play.random.whole(9 * HOUR, 15 * HOUR)), campaign.product);
    return { person, products: [campaign.product] };
  },
};

function dial(diary: Diary, lead: Lead, day: Day): void {
  const { play } = diary;
  const { person, vendor, campaign, basis } = lead;
  lead.dialsLeft -= 1;
  const result = outcome(play, lead, day);
  const call = makeCall(play, vendor, {
    campaign,
    person,
    at: workingMoment(play, vendor, day),
    result,
    ...(result === 'refused' ? shortRefusal(play) : {}),
    ...(lead.isCalledBack ? { callbackAgreed: true } : {}),
    isRequested: basis === 'request',
    isOrdinary: true,
  });
  if (lead.known !== undefined) lead.known.lastDial = day;
  if (isObjection(play, call)) object(play, call);
  else if (isOver(lead, call)) finish(play, lead, day);
  else planNext(diary, lead, call, day);
}

function outcome({ random }: Play, { vendor, basis, person }: Lead, day: Day): CallResult {
  if (!random.happens(vendor.reach)) return missed(random, vendor, person);
  if (vendor.logsWhatWasSaid && basis !== 'request' && day !== MISSING_DAY && random.happens(vendor.objections)) {
    return 'objection';
  }
  const result = usualResult(random);
  return basis === 'request' && result === 'callback' ? 'conversation' : result;
}

/** A message on a company's voicemail would need the company's consent, which nobody has. */
function missed(random: Play['random'], vendor: VendorCharacter, person: Person): CallResult {
  const leavesMessages = vendor.logsWhatWasSaid && person.form === 'natural';
  return random.weighted<CallResult>([
    ['no-answer', 66],
    ['busy', 12],
    ['failed', 3],
    ['voicemail', leavesMessages ? 9 : 0],
    ['machine', vendor.logsWhatWasSaid ? 7 : 0],
    ['abandoned', vendor.id === 'ekster' ? 2 : 0],
    ['put-off', vendor.id === 'ekster' ? 1 : 0],
  ]);
}

/** Somebody who hangs up within twenty seconds cannot be offered anything. */
function shortRefusal({ random }: Play): { readonly talk?: number; readonly optout?: 'not-offered' | 'not-recorded' } {
  if (!random.happens(0.12)) return {};
  return { talk: random.whole(3, 19), optout: random.happens(0.5) ? 'not-offered' : 'not-recorded' };
}

/** Havik's exchange cannot record an objection in its log; its agents write it in a list. */
function isObjection({ random }: Play, call: Call): boolean {
  if (call.result === 'objection') return true;
  return call.vendor === 'havik' && isConversation(call) && call.talk > 30 && random.happens(0.022);
}

function object(play: Play, call: Call): void {
  const { random, records } = play;
  const person = call.person;
  if (person === undefined) return;
  person.hasObjected = true;
  const at = endOf(call);
  const reported = at + random.whole(1, 18) * HOUR;
  if (call.vendor !== 'ekster' || random.happens(0.7)) {
    records.objections.push({ person, at, recordedBy: call.vendor, reported, channel: 'call', call });
  }
  passOn(play, person, reported);
}

/** The stop goes to every call centre, within the day that the company sets itself. */
function passOn(play: Play, person: Person, known: number): void {
  for (const vendor of VENDORS) {
    handOver(play, vendor.id, 'suppress', person.number, known + play.random.whole(20, 22 * 60) * MINUTE);
  }
}

/** A conversation without a callback, no more attempts, or a number not in use. */
function isOver(lead: Lead, call: Call): boolean {
  return (isConversation(call) && call.result !== 'callback') || lead.dialsLeft <= 0 || call.result === 'failed';
}

function planNext(diary: Diary, lead: Lead, call: Call, day: Day): void {
  const { play } = diary;
  if (call.result === 'callback') lead.isCalledBack = true;
  const next = nextWorkingDay(lead.vendor, day + play.random.whole(1, 4));
  if (next === undefined) return;
  const planned = diary.planned.get(next);
  if (planned === undefined) diary.planned.set(next, [lead]);
  else planned.push(lead);
}

function nextWorkingDay(vendor: VendorCharacter, from: Day): Day | undefined {
  let day = from;
  while (day <= LAST_DAY && shiftOn(vendor, day) === undefined) day += 1;
  return day <= LAST_DAY ? day : undefined;
}

/** Some write to the company afterwards that they do not want to be called again. */
function finish(play: Play, { person }: Lead, day: Day): void {
  const { random, records } = play;
  if (!random.happens(0.012) || day > LAST_DAY - 12) return;
  person.hasObjected = true;
  const at = officeMoment(play, day + random.whole(1, 9));
  records.objections.push({ person, at, recordedBy: 'client', channel: random.pick(['web', 'phone', 'email']) });
  passOn(play, person, at);
}

/** Meter readings, research and consumers who ring back: not telemarketing, but still in the logs. */
function callOutOfScope({ play, customers }: Diary, vendor: VendorCharacter, day: Day): void {
  const { random } = play;
  const campaign = vendor.campaigns.find(({ purpose }) => purpose !== 'commercial');
  if (campaign === undefined || customers.length < 50) return;
  for (let count = random.whole(0, 4); count > 0; count -= 1) {
    makeCall(play, vendor, {
      campaign,
      person: random.pick(customers),
      at: workingMoment(play, vendor, day),
      result: random.happens(0.5) ? 'conversation' : 'no-answer',
      isOrdinary: true,
    });
  }
  if (vendor.id === 'merel' && random.happens(0.4)) {
    makeCall(play, vendor, {
      campaign: CAMPAIGNS.energy,
      person: random.pick(customers),
      at: workingMoment(play, vendor, day),
      result: 'conversation',
      direction: 'inbound',
      callerNumber: COMPANY_LINE,
      isOrdinary: true,
    });
  }
}
