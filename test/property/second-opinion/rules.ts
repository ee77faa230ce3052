import type { Grade, Level } from '../../../src/model/findings.ts';
import { type Basis, isBusiness, isSafe, scrubsOf } from './basis.ts';
import { type Call, covers, formsOf } from './call.ts';
import { isWithinCallingHours } from './calling-hours.ts';
import { addDays, dayOf, HOUR } from './clock.ts';
import { CONSENT_RULES, logsReachBack, type Surroundings } from './consent-checks.ts';
import { bestStanding, type Standing } from './objections.ts';
import type { Records } from './records.ts';
import { exceedsRelationTerm, exceedsRetentionTerm } from './relation-checks.ts';
import { forBasis, forCollector, forObjection, forScrub, type Responsibility } from './responsibility.ts';

/** Section 7: the rules, in the order of the table. */

export interface Judgement {
  readonly call: Call;
  readonly basis: Basis;
  readonly standing: readonly Standing[];
  readonly records: Records;
  readonly surroundings: Surroundings;
}

/** What a rule says of a call that breaks it. */
interface Outcome {
  readonly grade: Grade;
  readonly reason?: string;
  readonly objections?: readonly string[];
  readonly consents?: readonly string[];
  readonly relations?: readonly string[];
}

type ContactOfRule = 'conv' | 'conv, voicemail' | 'live' | 'not live' | 'voicemail' | 'any';

export interface Rule {
  readonly id: string;
  /** Levels with the first day of each; null ends the rule. */
  readonly levels: readonly (readonly [from: string, level: Level | null])[];
  readonly contact: ContactOfRule;
  readonly outcome: (judgement: Judgement) => Outcome | null;
  readonly responsibility: (judgement: Judgement) => Responsibility;
}

const ALWAYS = '2009-10-01';
const PROVEN: Outcome = { grade: 'proven' };
const DAY_LIMIT = 720n * HOUR;

const byObjection = ({ call, standing, records, surroundings }: Judgement): Responsibility =>
  forObjection(call, standing, records, surroundings);
const byBasis = ({ call, records, surroundings }: Judgement): Responsibility => forBasis(call, records, surroundings);
const byScrub = ({ call, surroundings }: Judgement): Responsibility => forScrub(call, surroundings);
const byCollector = ({ basis, surroundings }: Judgement): Responsibility => forCollector(basis.consent, surroundings);
const byClient = (): Responsibility => ({ responsible: 'client', cause: 'publication-duty' });
const byVendor =
  (cause: string) =>
  ({ call }: Judgement): Responsibility => ({ responsible: call.record.vendor, cause });

export const RULES: readonly Rule[] = [
  {
    id: 'called-after-objection',
    levels: [[ALWAYS, 'statute']],
    contact: 'conv, voicemail',
    outcome: calledAfterObjection,
    responsibility: byObjection,
  },
  {
    id: 'no-legal-basis',
    levels: [['2021-07-01', 'statute']],
    contact: 'conv',
    outcome: noLegalBasis,
    responsibility: byBasis,
  },
  {
    id: 'called-registered-number',
    levels: [
      [ALWAYS, 'statute'],
      ['2021-07-01', null],
    ],
    contact: 'conv',
    outcome: calledRegisteredNumber,
    responsibility: byBasis,
  },
  {
    id: 'unscrubbed-list',
    levels: [
      [ALWAYS, 'statute'],
      ['2021-07-01', null],
    ],
    contact: 'conv',
    outcome: unscrubbedList,
    responsibility: byScrub,
  },
  {
    id: 'optout-not-offered',
    levels: [[ALWAYS, 'statute']],
    contact: 'live',
    outcome: (judgement) => provenWhere(hadToOffer(judgement) && judgement.call.record.optoutOffered === false),
    responsibility: byVendor('in-call-duty'),
  },
  {
    id: 'optout-offer-not-recorded',
    levels: [['2021-07-01', 'evidence']],
    contact: 'live',
    outcome: (judgement) =>
      hadToOffer(judgement) && judgement.call.record.optoutOffered === null ? { grade: 'not-demonstrable' } : null,
    responsibility: byVendor('in-call-duty'),
  },
  {
    id: 'caller-id-withheld',
    levels: [
      ['2020-03-01', 'code'],
      ['2021-07-01', 'statute'],
    ],
    contact: 'conv',
    outcome: ({ call }) => provenWhere(call.record.callerIdWithheld === true),
    responsibility: byVendor('in-call-duty'),
  },
  {
    id: 'caller-number-unlisted',
    levels: [['2024-10-15', 'code']],
    contact: 'conv',
    outcome: callerNumberUnlisted,
    responsibility: byClient,
  },
  {
    id: 'identity-not-stated',
    levels: [[ALWAYS, 'statute']],
    contact: 'live',
    outcome: identityNotStated,
    responsibility: byVendor('in-call-duty'),
  },
  {
    id: 'automatic-call-without-consent',
    levels: [[ALWAYS, 'statute']],
    contact: 'conv, voicemail',
    outcome: automaticCall,
    responsibility: byVendor('dial-mode'),
  },
  {
    id: 'voicemail-without-consent',
    levels: [['2021-07-01', 'statute']],
    contact: 'voicemail',
    outcome: (judgement) => (mayNotUseMachine(judgement) && !isAutomatic(judgement) ? { grade: 'possible' } : null),
    responsibility: byVendor('dial-mode'),
  },
  {
    id: 'relation-term-exceeded',
    levels: [['2020-06-01', 'code']],
    contact: 'conv',
    outcome: ({ call, basis: { relation }, surroundings }) =>
      relation !== null && exceedsRelationTerm(relation, call, surroundings.configuration)
        ? { grade: 'proven', relations: [relation.relationId] }
        : null,
    responsibility: byBasis,
  },
  {
    id: 'retention-term-exceeded',
    levels: [['2018-05-25', 'privacy']],
    contact: 'conv',
    outcome: ({ call, basis: { relation }, surroundings }) =>
      relation !== null && exceedsRetentionTerm(relation, call, surroundings.configuration)
        ? { grade: 'proven', relations: [relation.relationId] }
        : null,
    responsibility: byBasis,
  },
  {
    id: 'objection-open-over-28-days',
    levels: [['2021-07-01', 'code']],
    contact: 'conv',
    outcome: objectionOpen,
    responsibility: byObjection,
  },
  ...CONSENT_RULES.map(({ rule, from, holds }): Rule => {
    const isFirstCall = rule === 'first-call-after-six-months';
    return {
      id: rule,
      levels: [[from, isFirstCall ? 'code' : 'evidence']],
      contact: isFirstCall ? 'live' : 'conv',
      outcome: ({ call, basis: { consent }, surroundings }) => {
        if (consent === null || !holds(consent, call, surroundings)) return null;
        const isProven = isFirstCall && logsReachBack(consent, surroundings);
        return { grade: isProven ? 'proven' : 'not-demonstrable', consents: [consent.consentId] };
      },
      responsibility: isFirstCall ? byBasis : byCollector,
    };
  }),
  {
    id: 'outside-calling-hours',
    levels: [['2012-07-01', 'code']],
    contact: 'live',
    outcome: outsideCallingHours,
    responsibility: byVendor('in-call-duty'),
  },
  {
    id: 'dialled-after-objection',
    levels: [['2018-05-25', 'privacy']],
    contact: 'not live',
    outcome: dialledAfterObjection,
    responsibility: byObjection,
  },
  {
    id: 'too-many-attempts',
    levels: [[ALWAYS, 'contract']],
    contact: 'any',
    outcome: tooManyAttempts,
    responsibility: byVendor('contract-duty'),
  },
  {
    id: 'outside-contract',
    levels: [[ALWAYS, 'contract']],
    contact: 'any',
    outcome: outsideContract,
    responsibility: byVendor('contract-duty'),
  },
];

function provenWhere(holds: boolean): Outcome | null {
  return holds ? PROVEN : null;
}

/** All objections of the grade that section 5 gives. */
function objectionIds(standing: readonly Standing[]): string[] {
  const grade = bestStanding(standing)?.grade;
  return standing.filter((each) => each.grade === grade).map(({ objection }) => objection.id);
}

function calledAfterObjection({ call, standing }: Judgement): Outcome | null {
  const best = bestStanding(standing);
  if (!call.isProtected || best === null) return null;
  return { grade: best.grade, reason: best.reason, objections: objectionIds(standing) };
}

function noLegalBasis({ call, basis }: Judgement): Outcome | null {
  if (!call.isProtected || basis.name !== 'none') return null;
  const isAboutSomethingElse = basis.reason === 'no-record' || basis.reason.includes('-other-');
  const otherwise = isAboutSomethingElse ? 'not-demonstrable' : 'proven';
  return { grade: basis.isPossiblyValid ? 'possible' : otherwise, ...nearMissOf(basis) };
}

function calledRegisteredNumber({ call, basis }: Judgement): Outcome | null {
  if (!call.isProtected || basis.name !== 'none') return null;
  const isOpen = basis.isPossiblyValid || call.persons.size === 0;
  return { grade: isOpen ? 'possible' : 'proven', ...nearMissOf(basis) };
}

function nearMissOf(basis: Basis): Pick<Outcome, 'reason' | 'consents' | 'relations'> {
  return { reason: basis.reason, consents: basis.nearConsents, relations: basis.nearRelations };
}

function unscrubbedList({ call, basis, records }: Judgement): Outcome | null {
  if (!call.isProtected || basis.hasRequest || basis.hasConsent || basis.hasRelation) return null;
  const dates = scrubsOf(call, records).map(({ registerDate }) => registerDate);
  if (dates.some((date) => isSafe(date, call))) return null;
  const isKnown = records.scrubs.some(({ vendor }) => vendor === call.record.vendor);
  const hasOlder = dates.some((date) => date < call.day);
  return { grade: isKnown ? 'proven' : 'possible', reason: hasOlder ? 'stale-scrub' : 'no-scrub' };
}

function hadToOffer({ call, surroundings }: Judgement): boolean {
  const seconds = call.talkSeconds;
  return call.isProtected && (seconds === null || seconds >= surroundings.configuration.policy.minOfferSeconds);
}

function callerNumberUnlisted({ call, records }: Judgement): Outcome | null {
  const { callerNumber, callerIdWithheld } = call.record;
  if (!call.isProtected || callerNumber === null || callerIdWithheld === true) return null;
  const hasBegun = records.numbers.some(({ from }) => from <= call.day);
  const isListed = records.numbers.some((listed) => listed.number === callerNumber && covers(listed, call.day));
  return provenWhere(hasBegun && !isListed);
}

function identityNotStated({ call, records }: Judgement): Outcome | null {
  if (call.record.identityStated !== false || call.entity.sender === 'licensed-lottery') return null;
  const persons = [...call.persons].filter((person) => call.owners.size === 0 || call.owners.has(person));
  const isAboutBusiness = persons.some((person) => formsOf(person, call.day, records).some(isBusiness));
  return provenWhere(!isAboutBusiness);
}

function mayNotUseMachine({ basis }: Judgement): boolean {
  return !(basis.hasConsent || basis.hasRequest || basis.hasPublishedNumber || basis.hasLastingRelation);
}

function isAutomatic({ call }: Judgement): boolean {
  return call.record.dialMode === 'prerecorded' || call.record.dialMode === 'ai-voice';
}

function automaticCall(judgement: Judgement): Outcome | null {
  if (!isAutomatic(judgement) || !mayNotUseMachine(judgement)) return null;
  return { grade: judgement.basis.isPossiblyValidForMachine ? 'possible' : 'proven' };
}

function objectionOpen({ call, standing, surroundings }: Judgement): Outcome | null {
  const proven = standing.filter(({ grade }) => grade === 'proven');
  const zone = surroundings.configuration.client.timeZone;
  const [earliest] = proven.map(({ objection }) => dayOf(objection.objected.latest, zone)).sort();
  if (!call.isProtected || earliest === undefined || call.day <= addDays(earliest, 28)) return null;
  return { grade: 'proven', objections: objectionIds(standing) };
}

function outsideCallingHours({ call, basis, surroundings }: Judgement): Outcome | null {
  const own = surroundings.configuration.policy.callingHours;
  const wasAgreed = call.record.callbackAgreed === true && call.day < '2024-10-15';
  if (!call.isProtected || basis.hasRequest || wasAgreed) return null;
  return provenWhere(!isWithinCallingHours(call.day, call.second, own));
}

function dialledAfterObjection({ call, standing }: Judgement): Outcome | null {
  const certain = standing.filter(({ isCertainlyBefore }) => isCertainlyBefore);
  if (!call.isProtected || certain.length === 0) return null;
  const objections = objectionIds(standing);
  if (certain.some(({ grade }) => grade === 'proven')) return { grade: 'proven', objections };
  return { grade: 'possible', reason: 're-consent-not-by-consumer', objections };
}

function tooManyAttempts({ call, surroundings }: Judgement): Outcome | null {
  const { configuration, calls } = surroundings;
  const cap = configuration.vendors.find(({ id }) => id === call.record.vendor)?.maxAttempts ?? {};
  const zone = configuration.client.timeZone;
  const own = call.record;
  const upToThis = calls
    .filter(
      ({ inScope, record }) => inScope && record.vendor === own.vendor && record.calledNumber === own.calledNumber,
    )
    .map(({ record }) => record)
    .filter((dial) => (dial.startedAt === own.startedAt ? dial.callId <= own.callId : dial.startedAt < own.startedAt));
  const today = dayOf(own.startedAt, zone);
  const onDay = upToThis.filter((dial) => dayOf(dial.startedAt, zone) === today).length;
  const inLastDays = upToThis.filter((dial) => dial.startedAt > own.startedAt - DAY_LIMIT).length;
  if (cap.perDay !== undefined && onDay > cap.perDay) return { grade: 'proven', reason: 'per-day' };
  if (cap.per30Days !== undefined && inLastDays > cap.per30Days) return { grade: 'proven', reason: 'per-30-days' };
  return null;
}

function outsideContract({ call, surroundings }: Judgement): Outcome | null {
  const vendor = surroundings.configuration.vendors.find(({ id }) => id === call.record.vendor);
  if (vendor === undefined) return null;
  const isCovered = vendor.contracts.some(({ from, to }) => from <= call.day && (to === undefined || call.day <= to));
  if (vendor.contracts.length > 0 && !isCovered) return { grade: 'proven', reason: 'period' };
  const { campaign } = call.record;
  const isOnList = campaign === null || vendor.campaigns.length === 0 || vendor.campaigns.includes(campaign);
  return isOnList ? null : { grade: 'proven', reason: 'campaign' };
}
