import { CHANNELS } from '../language/channel-words.ts';
import type { ExplainedObjection, ExplainedRelation } from '../model/explanation.ts';
import type { Certainty } from '../model/rule.ts';
import type { ExplanationWords } from './words.nl.ts';

const FORMS: Readonly<Record<string, string>> = {
  natural: 'private individual',
  'sole-trader': 'sole trader',
  'legal-entity': 'legal entity',
};

const KINDS: Readonly<Record<string, string>> = {
  request: 'request to be called',
  volunteer: 'volunteer work',
  lead: 'number to call',
  suppress: 'number to call no more',
  'list-to-call': 'screened call list: call',
  'list-not-to-call': 'screened call list: do not call',
};

const RESULTS: Readonly<Record<string, string>> = {
  refused: 'offer refused',
  callback: 'call back',
  abandoned: 'no agent on the line',
  'no-answer': 'no answer',
  machine: 'answering machine',
};

const BASES: Readonly<Record<string, string>> = {
  'not-protected': 'not needed, as the person called is not protected',
  'published-number': 'the number was published to receive offers',
  request: 'the consumer asked for this call',
  relation: 'customer relation',
  'not-registered': 'the number was not in the do-not-call register',
  none: 'not found',
};

const GRADES: Readonly<Record<string, string>> = {
  proven: 'proven',
  'not-demonstrable': 'proof lacking',
  possible: 'possible',
};

const LAWS: Readonly<Record<Certainty, string>> = {
  verified: 'source read',
  'part-read': 'source read in part',
  'second-hand': 'source partly known from others',
  'our-reading': 'partly our reading',
  'not-looked-up': 'part of the source not read',
};

const DIRECTIONS: Readonly<Record<string, string>> = {
  inbound: 'Inbound call',
  outbound: 'Outbound call',
  unknown: 'A call whose maker is not known,',
};

const PARTIES: Readonly<Record<string, string>> = { client: 'the company', undetermined: 'cannot be determined' };

function term({ started_on: from, ended_on: to, is_running: isRunning }: ExplainedRelation): string {
  const start = from === null ? 'without a first day' : `from ${from}`;
  if (isRunning) return `${start}, still running`;
  return to === null ? `${start}, ended since` : `${start} to ${to}`;
}

const SCRUBS: Readonly<Record<string, (until: string) => string>> = {
  counts: () => 'counts.',
  stale: () => 'does not count; it is too long ago.',
  'not-complete': () => 'does not count; the list was not compared to the end.',
  'not-yet-used': (day) => `does not count; this list was used only from ${day} on.`,
  'no-longer-used': (day) => `does not count; this list was used until ${day}.`,
};

function attempts(count: number): string {
  return count === 1 ? '1 attempt' : `${count} attempts`;
}

function channel({ channel: by }: ExplainedObjection): string {
  if (by === null || by === undefined) return '';
  return by === 'as-in-file' ? ', by a channel that only the file names' : `, by ${CHANNELS.en[by] ?? by}`;
}

export const words: ExplanationWords = {
  heading: (vendor, callId) => `Call ${callId} of ${vendor}`,
  origin: (file, row) => `[${file}, line ${row}]`,
  call: (call) =>
    `${DIRECTIONS[call.direction] ?? call.direction} on ${call.local_time}${call.number === null ? '' : ` to ${call.number}`}` +
    `${call.talk_seconds === null ? '' : `, ${call.talk_seconds} ${call.talk_seconds === 1 ? 'second' : 'seconds'} of talk`}${call.result === null ? '' : `, result “${RESULTS[call.result] ?? call.result}”`}.`,
  contact: {
    conversation: 'The log says that there was a conversation.',
    voicemail: 'The log says that a message was left on voicemail.',
    abandoned: 'The log says that the line was connected and no agent spoke.',
    attempt: 'The log shows a dial without a connection: that is no proven violation.',
    unknown:
      'The log does not say whether there was a conversation, or contradicts itself: findings are at most possible.',
  },
  cameFromOwn:
    'The log calls it inbound, but it came from a number of the company itself. A company does not ring itself: so it is not known who called, and findings are at most possible.',
  somebodySpoke:
    'But it records what was said: so somebody spoke. Rules for conversations were therefore checked as well.',
  undisclosedVoice: 'A computer voice spoke. According to the log, it was not said that it was one.',
  spokeWith: {
    subscriber: 'The subscriber was spoken to.',
    other: 'Somebody other than the subscriber was spoken to.',
    unknown: 'Whether the subscriber was spoken to is not known.',
  },
  mayBePublished:
    'The number may be published to receive offers: the legal form of this person is not on record. So what depends on this is not “proven”.',
  outOfScope:
    'It is not an outbound sales, charity or idealistic call within the rulebook’s dates, so it is out of scope.',
  notJudged:
    'Its day is outside the period of the audit: it counts as history and is not judged yet. It is judged when that month is.',
  sections: {
    person: 'Whose number it was',
    objection: 'Objections',
    consent: 'Consents and requests',
    relation: 'Customer relations',
    handover: 'Hand-overs to this call centre',
    scrub: 'Comparisons of the call list with the register',
    dial: 'Attempts that count towards the own limit',
    rule: 'Rules',
    verdict: 'Verdict',
  },
  none: 'None was found.',
  nobody: 'Nobody is known for this number.',
  person: (person) =>
    `${person.person_id}: ${person.is_owner ? 'had this number that day' : 'named by the call'}${person.is_owner && !person.is_person ? ', not named by the call' : ''}; ` +
    `legal form on record: ${FORMS[person.legal_form ?? 'none'] ?? person.legal_form ?? 'none'}.`,
  protection: (isProtected, isKnown) =>
    isProtected
      ? isKnown
        ? 'The law protects the person called.'
        : 'It is only presumed that the law protects the person called, because the legal form is not known. So findings that depend on it are not “proven”, but “proof lacking” or “possible”.'
      : 'Only a company was called: it is not protected.',
  objection: (objection) =>
    `${objection.objection_id}, ${objection.objected_at}, ${objection.recorded_by === null ? 'not known who recorded it' : `recorded by ${PARTIES[objection.recorded_by] ?? objection.recorded_by}`}${channel(objection)}` +
    `${objection.reported_at === null ? '' : `, reported to the company ${objection.reported_at}`}: `,
  nearMissSince: {
    'consent-withdrawn': (at) => `withdrawn on ${at}`,
    'consent-expired': (at) => `valid until and including ${at}`,
    'consent-after-call': (at) => `given on ${at}, during or after the call`,
  },
  record: (kind, id) => `${kind === 'relation' ? 'customer relation' : (KINDS[kind] ?? kind)} ${id}`,
  objectionCounted: {
    proven: 'counts; it was certainly before the call.',
    possible: 'counts as possible; it may have been before the call.',
    lifted: 'no longer counts; the consumer gave consent again afterwards.',
    're-consent-not-by-consumer': 'counts as possible; a later consent was not begun by the consumer.',
    're-consent-unproven': 'counts, but without proof: whether a later consent is valid is not known.',
    'made-in-this-call': 'does not count; it was made in this call.',
    'after-the-call': 'does not count; it was made after the call.',
    'other-entity': 'does not count; it was made to another company.',
    'former-owner': 'does not count; it names a person who did not have this number that day.',
  },
  consent: (consent) =>
    `${consent.consent_id} (${KINDS[consent.kind] ?? consent.kind}), given ${consent.given_at}${consent.withdrawn_at === null ? '' : `, withdrawn ${consent.withdrawn_at}`}: `,
  relation: (relation) => `${relation.relation_id} (${KINDS[relation.kind] ?? relation.kind}), ${term(relation)}: `,
  isBasis: 'the basis of the call.',
  valid: 'valid, and not needed: something else was the basis.',
  open: 'possibly valid; what is not known is: ',
  unproven: 'proves nothing: ',
  failed: 'does not count: ',
  weaknesses: {
    is_not_linked: 'it names no person',
    is_without_proof: 'it has no evidence',
    is_not_verified: 'it was not verified before the call',
    is_from_own_call: 'it was collected in a call of ours',
    is_not_specific: 'it is not specific',
  },
  because: {
    'pre-ticked': 'ticked beforehand',
    bundled: 'bundled with other terms',
    'not-for-phone': 'not for calls, only for e-mail or text messages',
    contest: 'source: prize contest',
    survey: 'source: survey',
    'begun-by-caller': 'begun by the caller',
    'form-unknown': 'the form is not known',
    'channel-unknown': 'the channel cannot be read',
    'initiative-unknown': 'who began is not known',
    'any-product': 'for any product',
    'more-than-phone': 'also for e-mail or text messages',
    'other-companies': 'for other companies too',
    'entity-unknown': 'for which company is not known',
    'purpose-unknown': 'for which purpose cannot be read',
    'product-unknown': 'for which product is not known',
    'similar-not-named': 'the settings do not name the products that are similar to it',
  },
  nearMiss: {
    'consent-withdrawn': 'it was withdrawn before the call.',
    'consent-withdrawal-unknown': 'whether and when it was withdrawn cannot be read.',
    'consent-expired': 'it had expired.',
    'consent-expiry-unknown': 'the day on which it expired cannot be read.',
    'consent-after-call': 'it was given after the call.',
    'consent-invalid-form': 'it was not given in a form that the law accepts.',
    'consent-form-unknown': 'whether it was given in a form that the law accepts is not known.',
    'request-used': 'the request had been answered by an earlier conversation.',
    'relation-abolished': 'from 1 July 2026 a relation is no legal basis for this sender.',
    'relation-no-optout-at-collection': 'no opt-out was offered when the number was collected.',
    'relation-optout-unknown': 'whether an opt-out was offered when the number was collected is not known.',
    'relation-dissimilar-product': 'the product is not similar to what was bought.',
    'relation-product-unknown': 'whether the product is similar to what was bought is not known.',
    'relation-unpaid': 'nothing was paid.',
    'relation-payment-unknown': 'whether anything was paid is not known.',
    'consent-other-product': 'it was for another product.',
    'consent-product-unknown': 'whether it was for this product is not known.',
    'consent-other-purpose': 'it was for another purpose.',
    'consent-purpose-unknown': 'its purpose cannot be read.',
    'consent-other-entity': 'it was for another company or brand.',
    'consent-entity-unknown': 'which company it was for is not known.',
    'consent-other-number': 'it was for another number.',
    'consent-other-person': 'it names another person.',
    'relation-other-entity': 'it is with another company.',
    'relation-other-number': 'it is for another number.',
    'relation-other-person': 'it names another person.',
  },
  scrub: ({ compared_on: day, counted, until }) =>
    `compared with the register of ${day}: ${SCRUBS[counted]?.(until ?? '') ?? counted}`,
  ownLimit: {
    'per-day': (limit, dials) =>
      `The company allows itself ${attempts(limit)} per day, by all call centres together and to all numbers of this person. This was at least attempt ${dials} of that day.`,
    'per-30-days': (limit, dials) =>
      `The company allows itself ${attempts(limit)} in 30 days, by all call centres together and to all numbers of this person. This was at least attempt ${dials}.`,
    'after-refusal': (limit) =>
      `After a refusal the company does not allow itself any call for ${limit === 1 ? '1 day' : `${limit} days`}, by any call centre. This person refused in this call:`,
  },
  dial: (dial) =>
    `${dial.call_id} of ${dial.vendor}, ${dial.dialled_at}, ${dial.is_same_number ? 'the same number' : 'another number of this person'}.`,
  absence: (isComplete) =>
    isComplete
      ? 'For this day the company has stated that its records are complete. So, by its own word, what is not in them does not exist.'
      : 'For this day the company has not stated that its records are complete. What is not in them may still exist. So it is not “proven” that there is no basis: “proof lacking”.',
  handover: (handover) =>
    `${KINDS[handover.kind] ?? handover.kind}, delivered ${handover.delivered_at}${handover.entity === null ? '' : ` for ${handover.entity}`}: `,
  handoverCounted: {
    lead: 'the company sent this number to be called.',
    told: 'the objection had been delivered by then.',
    'on-list': 'the last list with this number that the call centre had by then.',
    'overtaken-by-consent': 'no longer counts; consent was given afterwards.',
    'overtaken-by-lead': 'no longer counts; the company sent the number again afterwards.',
    'overtaken-before-due': 'no longer counts; the company sent the number again before it was due.',
    'not-yet-due': 'does not count yet; the time to process it had not passed.',
    'order-not-known': 'whether this was before the call is not known.',
    'after-the-call': 'this was after the call.',
    'other-entity': 'this is for another company.',
  },
  basis: (basis) => `Legal basis: ${BASES[basis] ?? basis}.`,
  hours: (within) => (within ? 'Within the permitted hours.' : 'Outside the permitted hours.'),
  rulesChecked: (inForce, looking) =>
    `${inForce} ${inForce === 1 ? 'rule was' : 'rules were'} in force that day; ${looking} of them ${looking === 1 ? 'examines' : 'examine'} such a contact.`,
  finding: (title, grade, reason, law, responsible, cause) =>
    `${title}: ${GRADES[grade] ?? grade}${reason === '' ? '' : ` (${reason})`}${law === '' ? '' : `; law: ${law}`}; answered for by: ${PARTIES[responsible] ?? responsible} (${cause}).`,
  law: (certainty) => (certainty === null ? 'none, but an agreement or own norm' : LAWS[certainty]),
  causes: {
    'own-record': 'this call centre had recorded the objection itself',
    'was-told': 'the objection had been delivered to this call centre by then',
    'screened-out': 'a screened call list, handed to this call centre by then, left the number out',
    'sent-again': 'the company sent the number again afterwards',
    'within-agreed-time': 'within the norm for passing it on',
    'passed-on-late': 'the company passed it on too late',
    'not-passed-on': 'the company did not pass it on',
    'passing-on-not-shown': 'the files do not show whether the company passed it on',
    'not-reported': 'another call centre was not shown to report it in time',
    'no-trace': 'the files do not show it',
    'client-lead': 'the company sent the number to be called',
    'own-lead': 'the call centre brought the number itself',
    'outside-supplied-lists': 'the number was on no list that the company sent',
    'scrub-duty': 'the party that had to check the list against the register',
    collector: 'who collected the consent',
    'publication-duty': 'the company has to publish its numbers',
    'dial-mode': 'the way in which this call centre dialled',
    'contract-duty': 'agreed in the contract',
    'own-norm': 'a norm that the company set itself',
    'in-call-duty': 'a duty of the caller',
  },
  reasons: {
    objection: 'an objection that still stands',
    're-consent-not-by-consumer': 'a later consent was not begun by the consumer',
    're-consent-unproven': 'whether a later consent is valid is not known',
    'no-proof-listed': 'the list of proofs has none of this consent',
    'proof-file-missing': 'the file with the proof is not there, or is another file than was listed',
    'proof-made-later': 'the proof was made only after the call',
    'proof-of-another': 'the proof names another number',
    'proof-says-less': 'the proof does not name this company or this product',
    'stale-scrub': 'the last check is too old, or does not count',
    'no-scrub': 'no check is known',
    'per-day': 'too many on one day',
    'per-30-days': 'too many in thirty days',
    period: 'outside the contract periods',
    campaign: 'a campaign that is not in the contract',
    'duty-not-literal':
      'the wording of the law imposes this duty only on calls based on consent or a customer relation',
    'no-record': 'no record was found',
    'subscriber-not-shown': 'the file does not show whether the subscriber was spoken to',
    'after-refusal': 'too soon after a refusal',
  },
  noFinding: 'None of them found anything.',
  verdict: {
    'out-of-scope': 'Out of scope',
    violation: 'A violation of the law, or proof that the call was allowed is missing',
    breach: 'A breach of the code, an own norm of the company, privacy or the contract',
    review: 'To be reviewed',
    attempt: 'An attempt',
    lawful: 'Lawful',
  },
  lapsed: 'The power to fine has lapsed.',
};
