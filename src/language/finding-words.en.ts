import type { Cause } from '../model/findings.ts';
import type { Certainty } from '../model/rule.ts';
import type { FindingWords } from './finding-words.ts';

const CAUSES: FindingWords['causes'] = {
  'own-record': 'the objection was already in the caller’s own log',
  'was-told': 'the objection had been passed on',
  'screened-out': 'a screened list did not let the call centre call this number',
  'sent-again': 'after the objection the number was delivered again to be called',
  'within-agreed-time': 'the objection was still on its way, within the time that was counted',
  'passed-on-late': 'the objection was passed on after the time that was counted',
  'not-passed-on': 'the objection was not passed on',
  'passing-on-not-shown': 'the files do not show whether the objection was passed on',
  'not-reported': 'the objection was not shown to be reported within the time that was counted',
  'no-trace': 'the files show no cause',
  'client-lead': 'the number was on a delivered calling list',
  'own-lead': 'the number came from a list of the call centre',
  'outside-supplied-lists': 'the number was on no delivered calling list',
  'scrub-duty': 'the duty to compare the calling list with the register',
  collector: 'the duty of whoever recorded the consent',
  'publication-duty': 'publishing the calling numbers is a task of the principal',
  'dial-mode': 'the way of calling was a choice of the call centre',
  'contract-duty': 'keeping to the contract is a task of the call centre',
  'own-norm': 'a norm of the principal itself',
  'in-call-duty': 'a duty of the caller',
};

const REASONS: FindingWords['reasons'] = {
  objection: 'the consumer did not want to be called any more',
  're-consent-not-by-consumer': 'there is new consent, but not on the consumer’s own initiative',
  're-consent-unproven': 'there is new consent, but it is not known whether it is valid',
  'consent-withdrawn': 'the consent had been withdrawn',
  'consent-withdrawal-unknown': 'whether and when the consent was withdrawn cannot be read',
  'consent-expired': 'the consent had expired',
  'consent-expiry-unknown': 'until when the consent held cannot be read',
  'consent-after-call': 'the consent came only after the call',
  'consent-invalid-form': 'the consent was not given in a valid way',
  'consent-form-unknown': 'it is not known whether the consent was given in a valid way',
  'request-used': 'the request to be called had been used',
  'relation-abolished': 'since 1 July 2026 being a customer is no longer enough',
  'relation-no-optout-at-collection': 'at the sale the customer could not refuse calls',
  'relation-optout-unknown': 'it is not known whether the customer could refuse calls when the number was collected',
  'relation-dissimilar-product': 'the customer bought another kind of product',
  'relation-product-unknown': 'it is not known whether the customer bought a similar product',
  'relation-unpaid': 'nothing was paid, so there is no customer relation',
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
  'no-record': 'no consent or customer relation was found',
  'stale-scrub': 'the last comparison with the register was too old',
  'no-scrub': 'no comparison with the register was found',
  'per-day': 'too often on one day',
  'per-30-days': 'too often in 30 days',
  period: 'outside the period of the contract',
  campaign: 'campaign is not in the contract',
  'duty-not-literal': 'the words of the law ask this only of calls on consent or on a customer relation',
};

const LAWS: Readonly<Record<Certainty, string>> = {
  verified: 'source read',
  'part-read': 'source read in part',
  'second-hand': 'source in part known from others',
  'our-reading': 'our reading in part',
  'not-looked-up': 'source not read in part',
};

export const words: FindingWords = {
  causes: CAUSES,
  reasons: REASONS,
  contacts: {
    conversation: '',
    voicemail: 'voicemail',
    abandoned: 'cut off before anybody spoke',
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
      'The facts are certain: the files show what happened, however they are read. How sure the law is stands apart.',
    'not-demonstrable':
      'The company has to be able to show that calling was allowed, and that proof is not in the files. Under the law this counts as a violation.',
    possible:
      'The files allow more than one reading, or it is not sure that there was a conversation. It still has to be reviewed.',
  },
  law: (certainty) => (certainty === null ? 'no law, but an agreement or own norm' : LAWS[certainty]),
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
    violation: 'A statutory rule was broken: proven, or the proof is lacking.',
    breach:
      'Proven that a rule of the Dutch Code, a norm of the company itself, a privacy rule or an agreement of the contract was broken.',
    review: 'There is a finding that is neither. The call still has to be reviewed.',
    attempt: 'A dial that never became a conversation. That is no proven violation (CBb, 14 July 2015).',
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
