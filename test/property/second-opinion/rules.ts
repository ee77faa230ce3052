import { type Basis, type BestStatus, isBusiness, isSafe, SAFE_DAYS, scrubsOf } from './basis.ts';
import { type Call, covers, formsOf, knownFormsOf } from './call.ts';
import { isWithinCodeHours, isWithinOwnHours } from './calling-hours.ts';
import { addDays, dayOf, daysBetween, HOUR } from './clock.ts';
import { CONSENT_RULES, logsReachBack } from './consent-checks.ts';
import { bestStanding, type Standing } from './objections.ts';
import { dialsOverOwnLimits } from './own-limits.ts';
import { whyUnproved } from './proofs.ts';
import type { Records } from './records.ts';
import { exceedsRelationTerm, exceedsRetentionTerm } from './relation-checks.ts';
import {
  forBasis,
  forCollector,
  forObjection,
  forOwnHours,
  forOwnLimits,
  forScrub,
  type Responsibility,
} from './responsibility.ts';
import type { Surroundings } from './surroundings.ts';
import type { Grade, Level } from './verdict.ts';

/** Section 7: the rules, in the order of the table. */

export interface Judgement {
  readonly call: Call;
  readonly basis: Basis;
  readonly standing: readonly Standing[];
  readonly records: Records;
  readonly surroundings: Surroundings;
}

/** What a rule finds in a call that breaks it. */
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
/** The law speaks of calls on consent and on a relation, and the callback of calls before the Code of that day. */
const OPT_IN = '2021-07-01';
const NEW_CODE = '2024-10-15';
/** Until then the law spoke of the subscriber. */
const OFFER_TO_ANYBODY = '2012-10-01';
const DAY_LIMIT = 720n * HOUR;

const byObjection = ({ call, standing, records, surroundings }: Judgement): Responsibility =>
  forObjection(call, standing, records, surroundings);
const byBasis = ({ call, records, surroundings }: Judgement): Responsibility => forBasis(call, records, surroundings);
const byScrub = ({ call, records, surroundings }: Judgement): Responsibility => forScrub(call, records, surroundings);
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
    levels: [[OPT_IN, 'statute']],
    contact: 'conv',
    outcome: noLegalBasis,
    responsibility: byBasis,
  },
  {
    id: 'called-registered-number',
    levels: [
      [ALWAYS, 'statute'],
      [OPT_IN, null],
    ],
    contact: 'conv',
    outcome: calledRegisteredNumber,
    responsibility: byBasis,
  },
  {
    id: 'unscrubbed-list',
    levels: [
      [ALWAYS, 'statute'],
      [OPT_IN, null],
    ],
    contact: 'conv',
    outcome: unscrubbedList,
    responsibility: byScrub,
  },
  {
    id: 'optout-not-offered',
    levels: [[ALWAYS, 'statute']],
    contact: 'live',
    outcome: optoutNotOffered,
    responsibility: byVendor('in-call-duty'),
  },
  {
    id: 'optout-offer-not-recorded',
    levels: [[OPT_IN, 'evidence']],
    contact: 'live',
    outcome: optoutOfferNotRecorded,
    responsibility: byVendor('in-call-duty'),
  },
  {
    id: 'caller-id-withheld',
    levels: [
      ['2020-03-01', 'code'],
      [OPT_IN, 'statute'],
    ],
    contact: 'conv',
    outcome: callerIdWithheld,
    responsibility: byVendor('in-call-duty'),
  },
  {
    id: 'caller-number-unlisted',
    levels: [[NEW_CODE, 'code']],
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
    id: 'ai-voice-not-disclosed',
    levels: [['2026-08-02', 'statute']],
    contact: 'conv, voicemail',
    outcome: ({ call: { record } }) =>
      record.dialMode === 'ai-voice' && record.aiDisclosed === false ? { grade: 'possible' } : null,
    responsibility: byVendor('dial-mode'),
  },
  {
    id: 'own-contact-limit',
    levels: [[ALWAYS, 'policy']],
    contact: 'any',
    outcome: ({ call, surroundings }) => {
      const over = dialsOverOwnLimits(call, surroundings);
      return over === null ? null : { grade: 'proven', reason: over.reason };
    },
    responsibility: ({ call, surroundings }) =>
      forOwnLimits(call, dialsOverOwnLimits(call, surroundings)?.dials ?? [], surroundings),
  },
  {
    id: 'voicemail-without-consent',
    levels: [[OPT_IN, 'statute']],
    contact: 'voicemail',
    outcome: (judgement) => (mayNotUseMachine(judgement) && !isAutomatic(judgement) ? { grade: 'possible' } : null),
    responsibility: byVendor('dial-mode'),
  },
  {
    id: 'relation-term-exceeded',
    levels: [['2020-06-01', 'code']],
    contact: 'conv',
    outcome: (judgement) => termExceeded(judgement, exceedsRelationTerm),
    responsibility: byBasis,
  },
  {
    id: 'retention-term-exceeded',
    levels: [['2018-05-25', 'privacy']],
    contact: 'conv',
    outcome: (judgement) => termExceeded(judgement, exceedsRetentionTerm),
    responsibility: byBasis,
  },
  {
    id: 'objection-open-over-28-days',
    levels: [[OPT_IN, 'code']],
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
      outcome: (judgement) => {
        const { call, basis, surroundings } = judgement;
        if (basis.consent === null || !holds(basis.consent, call, surroundings)) return null;
        const grade = isFirstCall ? gradeOfFirstCall(judgement) : 'not-demonstrable';
        const reason = rule === 'consent-without-proof' ? (whyUnproved(basis.consent, call, surroundings) ?? '') : '';
        return { grade, reason, consents: [basis.consent.consentId] };
      },
      responsibility: isFirstCall ? byBasis : byCollector,
    };
  }),
  {
    id: 'outside-calling-hours',
    levels: [['2012-07-01', 'code']],
    contact: 'live',
    outcome: (judgement) => {
      const { call } = judgement;
      return isWithinCodeHours(call.day, call.second) ? null : callAtOtherHours(judgement);
    },
    responsibility: byVendor('in-call-duty'),
  },
  {
    id: 'outside-own-hours',
    levels: [[ALWAYS, 'policy']],
    contact: 'live',
    outcome: (judgement) => {
      const { call, surroundings } = judgement;
      const own = surroundings.configuration.policy.callingHours;
      const isBetween = isWithinCodeHours(call.day, call.second) && !isWithinOwnHours(call.day, call.second, own);
      return isBetween ? callAtOtherHours(judgement) : null;
    },
    responsibility: ({ call, surroundings }) => forOwnHours(call, surroundings),
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

/** If somebody's protection is only presumed, no finding that needs it is proven. */
function provenOf({ isKnownProtected }: Call): Grade {
  return isKnownProtected ? 'proven' : 'not-demonstrable';
}

function atBest(grade: Grade, call: Call): Grade {
  return grade === 'proven' ? provenOf(call) : grade;
}

/** All objections of the grade that section 5 gives. */
function objectionIds(standing: readonly Standing[]): string[] {
  const grade = bestStanding(standing)?.grade;
  return standing.filter((each) => each.grade === grade).map(({ objection }) => objection.id);
}

function calledAfterObjection({ call, standing }: Judgement): Outcome | null {
  const best = bestStanding(standing);
  if (!call.isProtected || best === null) return null;
  return { grade: atBest(best.grade, call), reason: best.reason, objections: objectionIds(standing) };
}

function noLegalBasis({ call, basis }: Judgement): Outcome | null {
  if (!call.isProtected || basis.name !== 'none') return null;
  return { grade: atBest(basis.grade, call), ...nearMissOf(basis) };
}

/** In the register years the regulator bears the burden of proof. */
function calledRegisteredNumber({ call, basis }: Judgement): Outcome | null {
  if (!call.isProtected || basis.name !== 'none') return null;
  const isOpen = basis.isPossiblyValid || basis.isUnproven || basis.isPerhapsPublished || !call.isKnownProtected;
  return { grade: isOpen ? 'possible' : 'proven', ...nearMissOf(basis) };
}

function nearMissOf(basis: Basis): Pick<Outcome, 'reason' | 'consents' | 'relations'> {
  return { reason: basis.reason, consents: basis.nearConsents, relations: basis.nearRelations };
}

function unscrubbedList({ call, basis, records }: Judgement): Outcome | null {
  const hasBasis = basis.request === 'valid' || basis.hasConsent || basis.hasRelation;
  if (!call.isProtected || hasBasis || basis.name === 'published-number') return null;
  const scrubs = scrubsOf(call, records);
  if (scrubs.some((scrub) => isSafe(scrub, call))) return null;

  const ofVendor = records.scrubs.filter(({ vendor }) => vendor === call.record.vendor);
  const isForSomeCampaign = call.record.campaign === null && ofVendor.some((scrub) => isSafe(scrub, call));
  const hasDoubt =
    basis.isPossiblyValid ||
    basis.isUnproven ||
    basis.isPerhapsPublished ||
    !call.isKnownProtected ||
    ofVendor.length === 0 ||
    isForSomeCampaign;
  const hasOlder = scrubs.some(({ registerDate }) => daysBetween(registerDate, call.day) > SAFE_DAYS);
  return { grade: hasDoubt ? 'possible' : 'proven', reason: hasOlder ? 'stale-scrub' : 'no-scrub' };
}

function hadToOffer({ call, surroundings }: Judgement): boolean {
  const seconds = call.talkSeconds;
  return call.isProtected && (seconds === null || seconds >= surroundings.configuration.policy.minOfferSeconds);
}

function optoutNotOffered(judgement: Judgement): Outcome | null {
  const { call, basis } = judgement;
  if (!hadToOffer(judgement) || call.record.optoutOffered !== false) return null;
  const isNotLiteral = call.day >= OPT_IN && (basis.name === 'none' || basis.name === 'published-number');
  if (isNotLiteral) return { grade: 'possible', reason: 'duty-not-literal' };
  if (call.day < OFFER_TO_ANYBODY && call.record.spokeWith !== 'subscriber') {
    return { grade: 'possible', reason: 'subscriber-not-shown' };
  }
  const hasDoubt = call.talkSeconds === null || (call.day >= OPT_IN && basis.isPerhapsPublished);
  return { grade: hasDoubt ? 'not-demonstrable' : provenOf(call) };
}

function optoutOfferNotRecorded(judgement: Judgement): Outcome | null {
  const { call, basis } = judgement;
  if (!hadToOffer(judgement) || call.record.optoutOffered !== null) return null;
  return ['consent', 'request', 'relation'].includes(basis.name) ? { grade: 'not-demonstrable' } : null;
}

function callerIdWithheld({ call, basis: { request } }: Judgement): Outcome | null {
  if (call.record.callerIdWithheld !== true || request === 'valid') return null;
  return { grade: gradeBeside(request) };
}

/** A request that may cover the call leaves doubt; so does an incompletely known one. */
function gradeBeside(best: BestStatus): Grade {
  if (best === 'possible') return 'possible';
  return best === 'unproven' ? 'not-demonstrable' : 'proven';
}

function callerNumberUnlisted({ call, records }: Judgement): Outcome | null {
  const { callerNumber, callerIdWithheld } = call.record;
  if (!call.isProtected || callerNumber === null || callerIdWithheld === true) return null;
  const hasBegun = records.numbers.some(({ from }) => from === null || from <= call.day);
  const isListed = records.numbers.some((listed) => listed.number === callerNumber && covers(listed, call.day));
  return hasBegun && !isListed ? { grade: provenOf(call) } : null;
}

function identityNotStated({ call, records }: Judgement): Outcome | null {
  if (call.record.identityStated !== false || call.entity.sender === 'licensed-lottery') return null;
  const persons = [...call.persons].filter((person) => call.owners.size === 0 || call.owners.has(person));
  const isAboutBusiness = persons.some((person) => formsOf(person, call.day, records).some(isBusiness));
  if (isAboutBusiness) return null;
  const forms = persons.map((person) => knownFormsOf(person, call.day, records));
  const isConsumer = forms.some((each) => each.includes('natural')) && forms.every((each) => each.length > 0);
  return { grade: isConsumer || call.isForConsumers ? 'proven' : 'not-demonstrable' };
}

function mayNotUseMachine({ basis }: Judgement): boolean {
  return !basis.hasPublishedNumber && basis.forMachine !== 'valid';
}

function isAutomatic({ call }: Judgement): boolean {
  return call.record.dialMode === 'prerecorded' || call.record.dialMode === 'ai-voice';
}

function automaticCall(judgement: Judgement): Outcome | null {
  const { basis } = judgement;
  if (!isAutomatic(judgement) || !mayNotUseMachine(judgement)) return null;
  const isComplete = basis.areConsentsComplete && basis.areRelationsComplete;
  const grade = gradeBeside(basis.forMachine);
  return { grade: grade === 'proven' && (basis.isPerhapsPublished || !isComplete) ? 'not-demonstrable' : grade };
}

function termExceeded(
  { call, basis: { relation, isUnproven, isPerhapsPublished }, surroundings }: Judgement,
  isExceeded: typeof exceedsRelationTerm,
): Outcome | null {
  if (relation === null || !isExceeded(relation, call, surroundings.configuration)) return null;
  const hasDoubt = isUnproven || isPerhapsPublished;
  return { grade: hasDoubt ? 'not-demonstrable' : provenOf(call), relations: [relation.relationId] };
}

function gradeOfFirstCall({ call, basis, surroundings }: Judgement): Grade {
  const { consent, isUnproven, isPerhapsPublished, isEveryConsentTooOld } = basis;
  const isProven =
    consent?.termStated === false &&
    !isUnproven &&
    !isPerhapsPublished &&
    isEveryConsentTooOld &&
    logsReachBack(consent, call, surroundings);
  return isProven ? provenOf(call) : 'not-demonstrable';
}

function objectionOpen({ call, standing, surroundings }: Judgement): Outcome | null {
  const proven = standing.filter(({ grade }) => grade === 'proven');
  const zone = surroundings.configuration.timeZone;
  const [earliest] = proven.map(({ objection }) => dayOf(objection.objected.latest, zone)).sort();
  if (!call.isProtected || earliest === undefined || call.day <= addDays(earliest, 28)) return null;
  return { grade: provenOf(call), objections: objectionIds(standing) };
}

/** Outside the hours of the Code, or of the company, unless the consumer asked for it. */
function callAtOtherHours({ call, basis: { request } }: Judgement): Outcome | null {
  const { callbackAgreed } = call.record;
  const mayHaveAgreed = call.day < NEW_CODE;
  if (!call.isProtected || request === 'valid' || (mayHaveAgreed && callbackAgreed === true)) return null;
  const grade = gradeBeside(request);
  if (grade === 'proven' && mayHaveAgreed && callbackAgreed === null) return { grade: 'not-demonstrable' };
  return { grade: atBest(grade, call) };
}

function dialledAfterObjection({ call, standing }: Judgement): Outcome | null {
  const certain = standing.filter(({ isCertainlyBefore }) => isCertainlyBefore);
  const best = bestStanding(certain);
  if (!call.isProtected || best === null) return null;
  return {
    grade: atBest(best.grade, call),
    reason: best.reason === 'objection' ? '' : best.reason,
    objections: objectionIds(certain),
  };
}

function tooManyAttempts({ call, surroundings }: Judgement): Outcome | null {
  const { configuration, calls } = surroundings;
  const cap = configuration.vendors.find(({ id }) => id === call.record.vendor)?.maxAttempts;
  const zone = configuration.timeZone;
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
  if (cap?.perDay !== undefined && onDay > cap.perDay) return { grade: 'proven', reason: 'per-day' };
  if (cap?.per30Days !== undefined && inLastDays > cap.per30Days) return { grade: 'proven', reason: 'per-30-days' };
  return null;
}

function outsideContract({ call, surroundings }: Judgement): Outcome | null {
  const vendor = surroundings.configuration.vendors.find(({ id }) => id === call.record.vendor);
  if (vendor === undefined) return null;
  const isCovered = vendor.contracts.some((period) => covers(period, call.day));
  if (vendor.contracts.length > 0 && !isCovered) return { grade: 'proven', reason: 'period' };
  const { campaign } = call.record;
  const isOnList = campaign === null || vendor.campaigns.length === 0 || vendor.campaigns.includes(campaign);
  return isOnList ? null : { grade: 'proven', reason: 'campaign' };
}
