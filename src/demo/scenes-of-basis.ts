import {
  AUDIT_FROM,
  CAMPAIGNS,
  COMPANY_LINE,
  RELATION_TERM_MONTHS,
  RETENTION_MONTHS,
  UNDECIDED_PRODUCT,
} from './characters.ts';
import { addMonths, clockOf, HOUR, MINUTE, weekday } from './dutch-calendar.ts';
import { askForCall, giveConsent, makePerson, startRelation } from './people.ts';
import { finalResult, handOver, makeCall, officeMoment, oftenCareless, screen, workingMoment } from './play.ts';
import type { Consent, Person } from './records.ts';
import { callOn, handLeadTo, mainCampaign, makeConsenter, type Scene, someDay } from './scene.ts';

/** Calls without a legal basis, or on a weak one. */

function stranger(scene: Scene): Person {
  return makePerson(scene, { isKnown: false });
}

/** A number from the call centre's own trade, of which the company has no record at all. */
export function calledAStranger(scene: Scene): void {
  const { random, vendor } = scene;
  const person = stranger(scene);
  makeCall(scene, vendor, {
    number: person.number,
    at: workingMoment(scene, vendor, someDay(scene)),
    result: finalResult(random),
    agent: oftenCareless(random, vendor),
    leadSource: 'vendor',
    breaks: ['no-legal-basis'],
    scenario: 'called-a-stranger',
  });
}

/** The company itself handed over somebody for whom it can show nothing. */
export function calledALeadWithoutRecord(scene: Scene): void {
  const { vendor } = scene;
  const day = someDay(scene);
  const person = makePerson(scene);
  handLeadTo(scene, vendor.id, person, day - 1);
  callOn(scene, person, day, { breaks: ['no-legal-basis'], scenario: 'called-a-lead-without-record' });
}

/** The consent had run out when the list was made. */
export function calledOnExpiredConsent(scene: Scene): void {
  const { random } = scene;
  const day = someDay(scene);
  const person = makeConsenter(scene, day, { expires: day - random.whole(4, 60) });
  callOn(scene, person, day, { breaks: ['no-legal-basis'], scenario: 'called-on-an-expired-consent' });
}

/** The consent was withdrawn in the consumer's own account, but the list was not updated. */
export function calledOnWithdrawnConsent(scene: Scene): void {
  const { random } = scene;
  const day = someDay(scene);
  const person = makeConsenter(scene, day, { withdrawn: officeMoment(scene, day - random.whole(4, 40)) });
  callOn(scene, person, day, { breaks: ['no-legal-basis'], scenario: 'called-on-a-withdrawn-consent' });
}

/** A customer for energy is offered a charger, which is not similar. */
export function offeredSomethingElse(scene: Scene): void {
  const { random, vendor } = scene;
  const day = someDay(scene);
  const person = customer(scene, { started: day - random.whole(200, 1500) });
  handLeadTo(scene, vendor.id, person, day - 1);
  callOn(scene, person, day, {
    campaign: CAMPAIGNS.charger,
    breaks: ['no-legal-basis'],
    scenario: 'offered-something-else',
  });
}

/** Whether solar panels are similar to a boiler that the company let was never decided. */
export function offeredWhatMayBeSimilar(scene: Scene): void {
  const { random, vendor } = scene;
  const day = someDay(scene);
  const person = customer(scene, { started: day - random.whole(200, 1500), product: UNDECIDED_PRODUCT });
  handLeadTo(scene, vendor.id, person, day - 1);
  callOn(scene, person, day, { breaks: ['no-legal-basis'], scenario: 'offered-what-may-be-similar' });
}

/** A number that was published to receive offers, but nobody knows whether a company or a consumer has it. */
export function calledAPerhapsPublishedNumber(scene: Scene): void {
  const { vendor } = scene;
  const day = someDay(scene);
  const person = makePerson(scene, { form: 'unknown', isPublished: true });
  handLeadTo(scene, vendor.id, person, day - 1);
  callOn(scene, person, day, { breaks: ['no-legal-basis'], scenario: 'called-a-perhaps-published-number' });
}

/** The log says that the consumer rang, but it was one of the company's own lines that rang them. */
export function loggedAsIfTheConsumerRang(scene: Scene): void {
  callOn(scene, stranger(scene), someDay(scene), {
    callerNumber: COMPANY_LINE,
    isLoggedAsInbound: true,
    breaks: ['no-legal-basis'],
    scenario: 'logged-as-if-the-consumer-rang',
  });
}

/** An AI voice sold to a company without its consent: companies may be called, but not by a machine. */
export function machineRangACompany(scene: Scene): void {
  const { vendor } = scene;
  const day = someDay(scene);
  const person = makePerson(scene, { form: 'legal-entity' });
  handLeadTo(scene, vendor.id, person, day - 1);
  callOn(scene, person, day, {
    dialMode: 'ai-voice',
    aiDisclosed: true,
    breaks: ['automatic-call-without-consent'],
    scenario: 'machine-rang-a-company',
  });
}

/** The consent had run out, and the screened list left the number out; the call centre dialled it from an older list. */
export function calledThoughTheListLeftItOut(scene: Scene): void {
  const { random, vendor } = scene;
  const day = someDay(scene, 2);
  const person = makeConsenter(scene, day, { expires: day - random.whole(4, 60) });
  screen(scene, vendor.id, person.number, 'must-not-call', clockOf(day - 1, 19 * HOUR));
  callOn(scene, person, day, { breaks: ['no-legal-basis'], scenario: 'called-though-the-list-left-it-out' });
}

function customer(scene: Scene, relation: Parameters<typeof startRelation>[2]): Person {
  const person = makePerson(scene, { since: relation.started - 100 });
  startRelation(scene, person, relation);
  return person;
}

/** Consent bundled with the terms of a prize draw: bought by the call centre, and void. */
export function calledOnBundledConsent(scene: Scene): void {
  calledOnOwnRecord(scene, 'called-on-a-bundled-consent', { form: 'bundled', source: 'lead-generator' });
}

/** Entering a prize draw is not a request to be called. */
export function calledOnContestEntry(scene: Scene): void {
  calledOnOwnRecord(scene, 'called-on-a-contest-entry', { kind: 'request', source: 'contest' });
}

function calledOnOwnRecord(scene: Scene, scenario: string, record: Partial<Omit<Consent, 'given' | 'number'>>): void {
  const { random, vendor } = scene;
  const day = someDay(scene);
  const person = makePerson(scene);
  const given = officeMoment(scene, day - random.whole(5, 60));
  giveConsent(scene, person, given, { products: [mainCampaign(scene).product], collectedBy: vendor.id, ...record });
  makeCall(scene, vendor, {
    person,
    at: workingMoment(scene, vendor, day),
    result: finalResult(random),
    agent: oftenCareless(random, vendor),
    leadSource: 'vendor',
    breaks: ['no-legal-basis'],
    scenario,
  });
}

/** The consent was asked for in the call itself, although the law requires it before the call. */
export function askedDuringTheCall(scene: Scene): void {
  const { random, vendor } = scene;
  const person = makePerson(scene);
  const at = workingMoment(scene, vendor, someDay(scene));
  const call = makeCall(scene, vendor, {
    person,
    at,
    result: 'conversation',
    talk: random.whole(180, 420),
    agent: oftenCareless(random, vendor),
    leadSource: 'vendor',
    breaks: ['no-legal-basis'],
    scenario: 'asked-during-the-call',
  });
  giveConsent(scene, person, at + random.whole(40, 120), {
    products: [mainCampaign(scene).product],
    source: 'call',
    initiative: 'caller',
    collectedBy: vendor.id,
    collectedIn: call,
  });
}

/** A number that is on none of the lists that the call centre received. */
export function calledOutsideTheLists(scene: Scene): void {
  const { random, vendor } = scene;
  const person = stranger(scene);
  makeCall(scene, vendor, {
    number: person.number,
    at: workingMoment(scene, vendor, someDay(scene)),
    result: finalResult(random),
    agent: oftenCareless(random, vendor),
    breaks: ['no-legal-basis'],
    scenario: 'called-outside-the-lists',
  });
}

/** A message left at a number from the call centre's own trade. */
export function messageToAStranger(scene: Scene): void {
  const { vendor } = scene;
  const person = stranger(scene);
  makeCall(scene, vendor, {
    number: person.number,
    at: workingMoment(scene, vendor, someDay(scene)),
    result: 'voicemail',
    leadSource: 'vendor',
    breaks: ['voicemail-without-consent'],
    scenario: 'message-to-a-stranger',
  });
}

/** Nobody verified with the consumer that the consent was given. */
export function consentNeverVerified(scene: Scene): void {
  calledOnThinConsent(scene, 'consent-never-verified', ['consent-not-verified'], { lacks: ['verified'] });
}

/** The consent cannot be shown: no form, no recording, nothing. */
export function consentWithoutProof(scene: Scene): void {
  calledOnThinConsent(scene, 'consent-without-proof', ['consent-without-proof'], { evidence: 'none' });
}

/** Where the form should be named, somebody wrote "ja". */
export function consentWithAWordAsEvidence(scene: Scene): void {
  calledOnThinConsent(scene, 'consent-with-a-word-as-evidence', ['consent-without-proof'], { evidence: 'word' });
}

/** The form is on the list, but not in the folder. */
export function proofThatIsGone(scene: Scene): void {
  calledOnThinConsent(scene, 'proof-that-is-gone', ['consent-without-proof'], { proof: { file: 'gone' } });
}

/** The form in the folder is not the one that was put on the list. */
export function proofThatChanged(scene: Scene): void {
  calledOnThinConsent(scene, 'proof-that-changed', ['consent-without-proof'], { proof: { file: 'changed' } });
}

/** The form was filled in when the month was over, after the call. */
export function proofMadeLater(scene: Scene): void {
  const made = clockOf(addMonths(scene.workingDays[0] ?? AUDIT_FROM, 1) + 7, 11 * HOUR);
  calledOnThinConsent(scene, 'proof-made-later', ['consent-without-proof'], { proof: { file: 'there', made } });
}

/** The form is of somebody with another number. */
export function proofOfAnother(scene: Scene): void {
  const { number } = stranger(scene);
  calledOnThinConsent(scene, 'proof-of-another', ['consent-without-proof'], { proof: { file: 'there', number } });
}

/** The form names other companies only. */
export function proofThatSaysLess(scene: Scene): void {
  const proof = { file: 'there', names: ['Voordeelpartners Nederland'] } as const;
  calledOnThinConsent(scene, 'proof-that-says-less', ['consent-without-proof'], { proof });
}

/** Lawful: the form is there, and shows all. */
export function lawfulOnAFormOfItsOwn(scene: Scene): void {
  calledOnThinConsent(scene, 'lawful-on-a-form-of-its-own', [], { proof: { file: 'there' } });
}

/** A number consented, but nobody recorded whose it was. */
export function consentOfANumberOnly(scene: Scene): void {
  calledOnThinConsent(scene, 'consent-of-a-number-only', ['consent-not-linked-to-person'], { lacks: ['person'] });
}

/** Consent for the company and thirty partners, named in the form's small print. */
export function consentForAllPartners(scene: Scene): void {
  calledOnThinConsent(scene, 'consent-for-all-partners', ['consent-not-specific'], {
    names: ['Noordstroom', 'Noordstroom Energie B.V.', 'Voordeelpartners Nederland'],
    source: 'lead-generator',
  });
}

/** From a purchased list: not verified, without proof, for anything. */
export function consentFromAPurchasedList(scene: Scene): void {
  const broken = ['consent-not-verified', 'consent-without-proof', 'consent-not-specific'];
  calledOnThinConsent(scene, 'consent-from-a-purchased-list', broken, {
    products: ['*'],
    source: 'lead-generator',
    evidence: 'none',
    lacks: ['verified'],
  });
}

type ThinConsent = Parameters<typeof giveConsent>[3];

function calledOnThinConsent(scene: Scene, scenario: string, breaks: readonly string[], consent: ThinConsent): void {
  const { random, vendor } = scene;
  const day = someDay(scene);
  const person = makeConsenter(scene, day, { collectedBy: vendor.id, ...consent });
  makeCall(scene, vendor, {
    person,
    at: workingMoment(scene, vendor, day),
    result: finalResult(random),
    agent: oftenCareless(random, vendor),
    breaks,
    scenario,
  });
}

/** The consumer's consent ran out; the call centre had obtained another in its own last call. */
export function consentFromItsOwnCall(scene: Scene): void {
  const { random, vendor } = scene;
  const scenario = 'consent-from-its-own-call';
  const first = someDay(scene, 0, 6);
  const later = scene.workingDays[scene.workingDays.indexOf(first) + random.whole(4, 6)] ?? first;
  const person = makeConsenter(scene, first, { expires: first + 1 });
  const call = makeCall(scene, vendor, {
    person,
    at: workingMoment(scene, vendor, first),
    result: 'conversation',
    talk: random.whole(200, 400),
    scenario,
  });
  giveConsent(scene, person, call.started + 150, {
    products: [mainCampaign(scene).product],
    source: 'call',
    initiative: 'caller',
    verified: call.started + 26 * HOUR,
    collectedBy: vendor.id,
    collectedIn: call,
  });
  callOn(scene, person, later, { breaks: ['consent-from-own-call'], scenario });
}

/** Consent without a term, first used after seven to eleven months. */
export function firstCallTooLate(scene: Scene): void {
  const { random, vendor } = scene;
  const day = someDay(scene);
  const person = makePerson(scene);
  const given = officeMoment(scene, addMonths(day, -random.whole(7, 11)) - 1);
  const products = [mainCampaign(scene).product];
  giveConsent(scene, person, given, { products, termStated: false, lacks: ['expires'] });
  handLeadTo(scene, vendor.id, person, day - 1);
  callOn(scene, person, day, { breaks: ['first-call-after-six-months'], scenario: 'first-call-too-late' });
}

/** The customer left more than three years ago. */
export function wonBackAfterThreeYears(scene: Scene): void {
  calledAFormerCustomer(scene, 'won-back-after-three-years', RELATION_TERM_MONTHS, 'relation-term-exceeded');
}

/** The customer left more than two years ago: within the Code's term, beyond the company's own. */
export function wonBackAfterOwnTerm(scene: Scene): void {
  calledAFormerCustomer(scene, 'won-back-after-its-own-term', RETENTION_MONTHS, 'retention-term-exceeded');
}

/** One to eleven months beyond the term. */
function calledAFormerCustomer(scene: Scene, scenario: string, months: number, rule: string): void {
  const { random, vendor } = scene;
  const day = someDay(scene);
  const ended = addMonths(day, -months - random.whole(1, 10)) - random.whole(1, 20);
  const person = customer(scene, { started: ended - random.whole(400, 1500), ended });
  handLeadTo(scene, vendor.id, person, day - 1);
  callOn(scene, person, day, { breaks: [rule], scenario });
}

/** Lawful: on the last day of the six months. */
export function lawfulOnTheLastDayOfSixMonths(scene: Scene): void {
  const { vendor } = scene;
  // Only days that also exist six months earlier, so that the term ends on the day of the call.
  const day = someDay(scene, 0, 0, (candidate) => addMonths(addMonths(candidate, -6), 6) === candidate);
  const person = makePerson(scene);
  const products = [mainCampaign(scene).product];
  const given = officeMoment(scene, addMonths(day, -6));
  giveConsent(scene, person, given, { products, termStated: false, lacks: ['expires'] });
  handLeadTo(scene, vendor.id, person, day - 1);
  callOn(scene, person, day, { scenario: 'lawful-on-the-last-day-of-six-months' });
}

/** Lawful: the consent was withdrawn an hour after the call. */
export function lawfulBeforeTheWithdrawal(scene: Scene): void {
  const { random, vendor } = scene;
  const day = someDay(scene);
  const at = clockOf(day, random.whole(11 * HOUR, 14 * HOUR));
  const person = makeConsenter(scene, day, { withdrawn: at + HOUR });
  makeCall(scene, vendor, {
    person,
    at,
    result: finalResult(random),
    scenario: 'lawful-before-the-withdrawal',
  });
}

/** Lawful on a Sunday: the consumer had asked to be called that day. */
export function lawfulOnASundayOnRequest(scene: Scene): void {
  const { random, vendor } = scene;
  const saturday = someDay(scene, 0, 0, (day) => weekday(day) === 6);
  const person = makePerson(scene);
  const asked = clockOf(saturday, random.whole(11 * HOUR, 13 * HOUR));
  askForCall(scene, person, asked, mainCampaign(scene).product);
  handOver(scene, vendor.id, 'lead', person.number, asked + 30 * MINUTE);
  makeCall(scene, vendor, {
    person,
    at: clockOf(saturday + 1, random.whole(11 * HOUR, 15 * HOUR)),
    result: finalResult(random),
    isRequested: true,
    scenario: 'lawful-on-a-sunday-on-request',
  });
}
