import {
  AUDIT_FROM,
  AUDIT_TO,
  contractCovers,
  LISTED_NUMBERS,
  MIN_OFFER_SECONDS,
  permittedHours,
  VENDOR,
  type VendorCharacter,
} from './characters.ts';
import { clockOf, dayOf, dayOfClock, hoursOfTheCode } from './dutch-calendar.ts';
import {
  type Call,
  hasConnected,
  isConversation,
  isNotHomeButSpokenWith,
  isTelemarketing,
  momentOf,
} from './records.ts';

/** Every rule of the rulebook, in order. Rules without planted calls have no calls in the truth. */
export const RULES = [
  'called-after-objection',
  'no-legal-basis',
  'called-registered-number',
  'unscrubbed-list',
  'optout-not-offered',
  'optout-offer-not-recorded',
  'caller-id-withheld',
  'caller-number-unlisted',
  'identity-not-stated',
  'automatic-call-without-consent',
  'voicemail-without-consent',
  'relation-term-exceeded',
  'retention-term-exceeded',
  'objection-open-over-28-days',
  'ai-voice-not-disclosed',
  'own-contact-limit',
  'consent-not-linked-to-person',
  'consent-without-proof',
  'consent-not-verified',
  'consent-from-own-call',
  'consent-not-specific',
  'first-call-after-six-months',
  'outside-calling-hours',
  'outside-own-hours',
  'dialled-after-objection',
  'too-many-attempts',
  'outside-contract',
] as const;

export type RuleId = (typeof RULES)[number];

/** The planted violations: for every rule, the calls of the audited month that break it. */
export interface DemoTruth {
  readonly rules: readonly {
    readonly rule: string;
    readonly calls: readonly { readonly vendor: string; readonly call_id: string }[];
  }[];
  /** Calls that can be read from the logs, each once; rejected rows do not count. */
  readonly calls: number;
  /** Paths of the files, relative to the workspace, sorted. */
  readonly files: readonly string[];
}

/** @param calls calls that can be read from the logs */
export function truthOf(calls: readonly Call[], files: readonly string[]): DemoTruth {
  const broken = calls.filter(isJudged).map((call) => ({ call, rules: new Set<string>(rulesBrokenBy(call)) }));
  const rules = RULES.map((rule) => ({
    rule,
    calls: broken
      .filter((entry) => entry.rules.has(rule))
      .map(({ call }) => ({ vendor: call.vendor, call_id: call.id })),
  }));
  return { rules, calls: calls.length, files };
}

function isJudged(call: Call): boolean {
  const day = dayOfClock(momentOf(call));
  return day >= AUDIT_FROM && day <= AUDIT_TO;
}

/** Rules broken according to the records of the scene, and according to the call itself. */
export function rulesBrokenBy(call: Call): readonly string[] {
  if (!isTelemarketing(call)) return [];
  return [...call.brokenByRecords, ...shownByTheCall(call, VENDOR[call.vendor])];
}

function shownByTheCall(call: Call, vendor: VendorCharacter): readonly RuleId[] {
  const isLive = isConversation(call) || isNotHomeButSpokenWith(call);
  const isProtected = call.person?.form !== 'legal-entity';
  const shown: (readonly [rule: RuleId, isBroken: boolean])[] = [
    [
      'optout-not-offered',
      isLive && isProtected && offersOwed(call) && vendor.logsWhatWasSaid && call.optoutOffered === false,
    ],
    [
      'optout-offer-not-recorded',
      isLive && isProtected && offersOwed(call) && isOnConsentOrRelation(call) && !offerIsRecorded(call, vendor),
    ],
    ['caller-id-withheld', hasConnected(call) && call.result !== 'voicemail' && call.isWithheld && !call.isRequested],
    ['caller-number-unlisted', hasConnected(call) && call.result !== 'voicemail' && isProtected && showsUnlisted(call)],
    ['identity-not-stated', isLive && vendor.logsWhatWasSaid && call.identityStated === false],
    ['outside-calling-hours', isLive && isProtected && !call.isRequested && isOutside(hoursOfTheCode, call)],
    ['outside-own-hours', isLive && isProtected && !call.isRequested && isOutsideOwnHours(call)],
    ['outside-contract', isOutsideContract(call, vendor)],
    ['ai-voice-not-disclosed', hasConnected(call) && isUndisclosedAiVoice(call)],
    ['own-contact-limit', call.exceedsOwnLimits === true],
  ];
  return shown.filter(([, isBroken]) => isBroken).map(([rule]) => rule);
}

function offersOwed(call: Call): boolean {
  return call.talk >= MIN_OFFER_SECONDS;
}

function offerIsRecorded(call: Call, vendor: VendorCharacter): boolean {
  return vendor.logsWhatWasSaid && call.optoutOffered !== undefined;
}

function showsUnlisted(call: Call): boolean {
  return !call.isWithheld && !LISTED_NUMBERS.some(({ number }) => number === call.callerNumber);
}

/** The record of an opt-out offer matters in calls on a consent, a request or a relation, but not to a published number, which takes precedence. */
function isOnConsentOrRelation(call: Call): boolean {
  return call.person?.isPublished !== true && !call.brokenByRecords.includes('no-legal-basis');
}

/** Since that day people must be told that they hear an AI system. */
function isUndisclosedAiVoice(call: Call): boolean {
  return call.aiDisclosed === false && dayOfClock(momentOf(call)) >= dayOf('2026-08-02');
}

/** Calls outside the Code's hours break only the Code's rule. */
function isOutsideOwnHours(call: Call): boolean {
  return !isOutside(hoursOfTheCode, call) && isOutside(permittedHours, call);
}

function isOutside(hoursOf: typeof permittedHours, call: Call): boolean {
  const moment = momentOf(call);
  const day = dayOfClock(moment);
  const hours = hoursOf(day);
  return hours === undefined || moment < clockOf(day, hours.open) || moment >= clockOf(day, hours.close);
}

function isOutsideContract(call: Call, vendor: VendorCharacter): boolean {
  const isOnTheList = vendor.campaigns.some(({ id }) => id === call.campaign.id);
  return !isOnTheList || !contractCovers(vendor, dayOfClock(momentOf(call)));
}
