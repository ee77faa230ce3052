import type { Cause } from '../model/findings.ts';
import type { Certainty } from '../model/rule.ts';
import type { FindingWords } from './finding-words.nl.ts';

const CAUSES: FindingWords['causes'] = {
  'own-record': 'the objection was already in the caller’s own log',
  'was-told': 'the objection had been passed on',
  'screened-out': 'a screened list told the call centre not to call this number',
  'sent-again': 'after the objection the number was delivered again to be called',
  'within-agreed-time': 'the objection was still on its way, within the norm',
  'passed-on-late': 'the objection was passed on too late',
  'not-passed-on': 'the objection was not passed on',
  'passing-on-not-shown': 'the files do not show whether the objection was passed on',
  'not-reported': 'the objection was not shown to be reported in time',
  'no-trace': 'the files show no cause',
  'client-lead': 'the number was on a delivered calling list',
  'own-lead': 'the number came from a list of the call centre',
  'outside-supplied-lists': 'the number was on no delivered calling list',
  'scrub-duty': 'the duty to compare the calling list with the register',
  collector: 'the duty of whoever recorded the consent',
  'publication-duty': 'the company has to publish the calling numbers',
  'dial-mode': 'the way of calling was a choice of the call centre',
  'contract-duty': 'the call centre has to keep to the contract',
  'own-norm': 'a norm of the company itself',
  'in-call-duty': 'a duty of the caller',
};

const REASONS: FindingWords['reasons'] = {
  objection: 'the consumer did not want to be called any more',
  're-consent-not-by-consumer': 'a later consent did not demonstrably come from the consumer',
  're-consent-unproven': 'there is a later consent, but it is not known whether it is valid',
  'no-proof-listed': 'the list of proofs has none of the consent',
  'proof-file-missing': 'the file with the proof is not there, or is another file than was listed',
  'proof-made-later': 'the proof was made only after the call',
  'proof-of-another': 'the proof names another number',
  'proof-says-less': 'the proof does not name this company or this product',
  'consent-withdrawn': 'the consent had been withdrawn',
  'consent-withdrawal-unknown': 'whether and when the consent was withdrawn cannot be read',
  'consent-expired': 'the consent had expired',
  'consent-expiry-unknown': 'until when the consent held cannot be read',
  'consent-after-call': 'the consent was given only during or after the call',
  'consent-invalid-form': 'the consent was not given in a valid way',
  'consent-form-unknown': 'it is not known whether the consent was given in a valid way',
  'request-used': 'an earlier conversation had answered the request to be called',
  'relation-abolished': 'since 1 July 2026 a customer relation is no longer enough for this company',
  'relation-no-optout-at-collection': 'the customer could not refuse calls when the number was collected',
  'relation-optout-unknown': 'it is not known whether the customer could refuse calls when the number was collected',
  'relation-dissimilar-product': 'the customer bought another kind of product',
  'relation-product-unknown': 'it is not known whether the customer bought a similar product',
  'relation-unpaid': 'according to the records, the customer did not pay',
  'relation-payment-unknown': 'it is not known whether the customer paid',
  'consent-other-product': 'the consent is for another product',
  'consent-product-unknown': 'it is not known whether the consent is for this product',
  'consent-other-purpose': 'the consent is for another purpose',
  'consent-purpose-unknown': 'the purpose of the consent cannot be read',
  'consent-other-entity': 'the consent is for another company',
  'consent-entity-unknown': 'it is not known which company the consent is for',
  'consent-other-number': 'the consent is for another number',
  'consent-other-person': 'the consent is somebody else’s',
  'relation-other-entity': 'the customer relation is with another company',
  'relation-other-number': 'the customer relation belongs to another number',
  'relation-other-person': 'the customer relation is somebody else’s',
  'no-record': 'no consent, request or customer relation was found',
  'stale-scrub': 'the last comparison with the register was too old, or did not count',
  'no-scrub': 'no comparison with the register was found',
  'per-day': 'too often on one day',
  'per-30-days': 'too often in 30 days',
  'after-refusal': 'too soon after a refusal',
  period: 'outside the period of the contract',
  campaign: 'the campaign is not in the contract',
  'duty-not-literal': 'the wording of the law imposes this duty only on calls based on consent or a customer relation',
  'subscriber-not-shown': 'the log does not show whether the subscriber was spoken to',
};

const LAWS: Readonly<Record<Certainty, string>> = {
  verified: 'source read',
  'part-read': 'source read in part',
  'second-hand': 'source partly known from others',
  'our-reading': 'partly our reading',
  'not-looked-up': 'part of the source not read',
};

export const words: FindingWords = {
  noAdmission:
    'This report describes what the files show. It is not a judgment of a court or regulator. With it, the company that had it made admits nothing and gives up no rights.',
  causes: CAUSES,
  reasons: REASONS,
  contacts: {
    conversation: '',
    voicemail: 'voicemail',
    abandoned: 'no agent on the line',
    attempt: 'no conversation',
    unknown: 'not sure that there was a conversation',
  },
  levels: {
    statute: 'Law',
    code: 'Code or norm',
    evidence: 'Burden of proof',
    contract: 'Contract',
    policy: 'Own norm',
    privacy: 'Privacy (GDPR)',
  },
  grades: { proven: 'proven', 'not-demonstrable': 'proof lacking', possible: 'possible' },
  gradeDefinitions: {
    proven:
      'The facts are certain: the files show what happened, however they are read. How sure the law is, is stated separately.',
    'not-demonstrable':
      'The company has to be able to show that calling was allowed, and that proof is not in the files. If a rule of law is concerned, this counts here as a violation.',
    possible:
      'The files allow more than one reading, or it is not certain that there was a conversation. This still has to be reviewed.',
  },
  law: (certainty) => (certainty === null ? 'no law, but an agreement or own norm' : LAWS[certainty]),
  halfRead: (marks) => `The text of these rules behind the sum is not fully established: ${marks.join(', ')}.`,
  verdicts: {
    violation: 'violation',
    breach: 'breach',
    review: 'to be reviewed',
    attempt: 'attempt',
    lawful: 'in order',
    'out-of-scope': 'out of scope',
  },
  verdictsCounted: {
    violation: ['violation', 'violations'],
    breach: ['breach', 'breaches'],
    review: ['to be reviewed', 'to be reviewed'],
    attempt: ['attempt', 'attempts'],
    lawful: ['in order', 'in order'],
    'out-of-scope': ['out of scope', 'out of scope'],
  },
  verdictDefinitions: {
    violation: 'A rule of law was broken: that is proven, or proof of compliance is lacking.',
    breach:
      'It is proven that a rule of a code or norm, a norm of the company itself, a privacy rule or a term of the contract was broken.',
    review: 'There is a finding that counts as neither. The call still has to be reviewed.',
    attempt:
      'A number was called, but no conversation followed. That is not a proven violation (CBb, 14 July 2015, ECLI:NL:CBB:2015:198).',
    lawful: 'Nothing was found.',
    'out-of-scope':
      'The rules for telemarketing do not apply, for example to a service call or where the consumer called.',
  },
  causeOf: (cause, handedOver) => {
    const phrase = CAUSES[cause as Cause] ?? cause;
    if (handedOver === '') {
      return phrase;
    }
    switch (cause) {
      case 'was-told':
        return `the objection was in the delivery of ${handedOver}`;
      case 'client-lead':
        return `the number was on the calling list of ${handedOver}`;
      case 'sent-again':
        return `the number was delivered again after the objection, on ${handedOver}`;
      case 'passed-on-late':
        return `the objection was passed on only on ${handedOver}`;
      default:
        return `${phrase} (delivery of ${handedOver})`;
    }
  },
  reasonOf: (reason, objected) => {
    if (objected === '') {
      return REASONS[reason] ?? reason;
    }
    return reason === 'objection' || reason === ''
      ? `objection of ${objected}`
      : `${REASONS[reason] ?? reason} (objection of ${objected})`;
  },
};
