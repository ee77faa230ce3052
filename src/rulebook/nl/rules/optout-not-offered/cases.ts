import { defineCases, type RuleCases, type Situation, STRICT_POLICY, type StatedCase } from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const NOT_SHOWN = { grade: 'possible', reason: 'subscriber-not-shown' } as const;

/** Whoever published it may be no consumer; the client says that the campaign calls consumers. */
const PERHAPS_PUBLISHED: Pick<StatedCase, 'person' | 'phone' | 'campaign'> = {
  person: { legal_form: '' },
  phone: { published_for_marketing: 'yes' },
  campaign: { audience: 'consumers' },
};

const SITUATION: Situation = { call: { started_at: '2026-03-02T10:00:00', optout_offered: 'no' } };

export const cases: RuleCases = defineCases(rule, SITUATION, {
  'the opt-out was not offered': {
    expect: { grade: 'proven', level: 'statute', reason: '', responsible: '{vendor}', cause: 'in-call-duty' },
  },
  'the opt-out was offered': { call: { optout_offered: 'yes' }, expect: 'none' },
  'it is not known whether the opt-out was offered': { call: { optout_offered: '' }, expect: 'none' },
  'whether it was offered could not be read': { call: { optout_offered: 'soms' }, expect: 'none' },
  'an objection was made, which is no offer': { call: { result: 'objection' }, expect: 'proven' },

  'twenty seconds of talk': { call: { talk_seconds: '20' }, expect: 'proven' },
  'nineteen seconds of talk': { call: { talk_seconds: '19' }, expect: 'none' },
  'no seconds of talk': { call: { talk_seconds: '0' }, expect: 'none' },
  'an unknown length': { call: { talk_seconds: '' }, expect: 'not-demonstrable' },
  'a length that could not be read': { call: { talk_seconds: 'lang' }, expect: 'not-demonstrable' },
  'twenty seconds between connection and end': {
    call: { talk_seconds: '', connected_at: '2026-03-02T10:00:05', ended_at: '2026-03-02T10:00:25' },
    expect: 'proven',
  },
  'nineteen seconds between connection and end': {
    call: { talk_seconds: '', connected_at: '2026-03-02T10:00:05', ended_at: '2026-03-02T10:00:24' },
    expect: 'none',
  },
  'the column goes before the times': {
    call: { talk_seconds: '20', connected_at: '2026-03-02T10:00:05', ended_at: '2026-03-02T10:00:24' },
    expect: 'proven',
  },
  'an end without a connection gives no length': {
    call: { talk_seconds: '', ended_at: '2026-03-02T10:00:05' },
    expect: 'not-demonstrable',
  },
  'a limit of thirty seconds, and thirty seconds': {
    call: { talk_seconds: '30' },
    policy: STRICT_POLICY,
    expect: 'proven',
  },
  'a limit of thirty seconds, and twenty-nine': { call: { talk_seconds: '29' }, policy: STRICT_POLICY, expect: 'none' },
  'a limit of thirty seconds, and an unknown length': {
    call: { talk_seconds: '' },
    policy: STRICT_POLICY,
    expect: 'not-demonstrable',
  },

  'the day before the law applied': { call: { started_at: '2009-09-30T10:00:00' }, expect: 'none' },
  'the first day of the law': {
    call: { started_at: '2009-10-01T10:00:00' },
    expect: { ...NOT_SHOWN, level: 'statute' },
  },
  'the last day on which the duty was to offer it to the subscriber': {
    call: { started_at: '2012-09-30T10:00:00' },
    expect: NOT_SHOWN,
  },
  'the first day on which whoever answered had to be offered it': {
    call: { started_at: '2012-10-01T10:00:00' },
    expect: { grade: 'proven', reason: '' },
  },
  'somebody else than the subscriber, on that first day': {
    call: { started_at: '2012-10-01T10:00:00', spoke_with: 'other' },
    expect: { grade: 'proven', reason: '' },
  },
  'spoke with the subscriber, on the last day before': {
    call: { started_at: '2012-09-30T10:00:00', spoke_with: 'subscriber' },
    expect: { grade: 'proven', reason: '' },
  },
  'spoke with somebody else, on the last day before': {
    call: { started_at: '2012-09-30T10:00:00', spoke_with: 'other' },
    expect: NOT_SHOWN,
  },
  'who answered is not known, on the last day before': {
    call: { started_at: '2012-09-30T10:00:00', spoke_with: 'unknown' },
    expect: NOT_SHOWN,
  },
  'who answered could not be read, on the last day before': {
    call: { started_at: '2012-09-30T10:00:00', spoke_with: 'opa' },
    expect: NOT_SHOWN,
  },
  'an unknown length, on the last day before': {
    call: { started_at: '2012-09-30T10:00:00', talk_seconds: '' },
    expect: NOT_SHOWN,
  },
  'spoke with the subscriber for an unknown length, on the last day before': {
    call: { started_at: '2012-09-30T10:00:00', talk_seconds: '', spoke_with: 'subscriber' },
    expect: { grade: 'not-demonstrable', reason: '' },
  },
  'nobody is known for the number, on the last day before': {
    call: { started_at: '2012-09-30T10:00:00' },
    person: null,
    expect: NOT_SHOWN,
  },
  'the last day of the register': { call: { started_at: '2021-06-30T10:00:00' }, expect: 'proven' },
  'the first day of the opt-in': {
    call: { started_at: '2021-07-01T10:00:00' },
    expect: { grade: 'proven', level: 'statute' },
  },

  'the first day of the law of July 2026': { call: { started_at: '2026-07-01T10:00:00' }, expect: 'proven' },

  'a connection without an agent': { call: { result: 'abandoned' }, expect: 'none' },
  'a log that says both connected and not connected, and that nothing was offered': {
    call: { result: 'busy' },
    expect: 'possible',
  },
  'a log that says nothing of the contact, but that nothing was offered': {
    call: { result: '', talk_seconds: '', identity_stated: '' },
    expect: 'possible',
  },
  'a log that says connected and nothing more': {
    call: { result: '', talk_seconds: '', connected: 'yes' },
    expect: 'not-demonstrable',
  },
  'a message on voicemail': { call: { result: 'voicemail' }, expect: 'none' },
  'a dial that nobody answered': { call: { result: 'no-answer', talk_seconds: '' }, expect: 'none' },

  'somebody who asked to be called': { consent: { kind: 'request' }, expect: 'proven' },
  'a customer': {
    consent: null,
    relation: { kind: 'purchase', started_on: '2025-02-01', product: '', optout_offered_at_collection: '' },
    expect: 'possible',
  },
  'nobody is known for the number': { person: null, expect: 'not-demonstrable' },
  'a sole trader': { person: { legal_form: 'sole-trader' }, expect: 'proven' },
  'a legal form that is not known': { person: { legal_form: '' }, expect: 'not-demonstrable' },
  'a company': { person: { legal_form: 'legal-entity' }, expect: 'none' },
  'an ideal purpose': { call: { purpose: 'ideal' }, expect: 'possible' },
  'a service call': { call: { purpose: 'service' }, expect: 'none' },
  'an inbound call': { call: { direction: 'inbound' }, expect: 'none' },
  'a licensed lottery': { entity: { sender: 'licensed-lottery' }, expect: 'proven' },

  'without a basis the duty is not literal': {
    consent: null,
    expect: { grade: 'possible', reason: 'duty-not-literal' },
  },
  'without a basis, of unknown length': {
    call: { talk_seconds: '' },
    consent: null,
    expect: { grade: 'possible', reason: 'duty-not-literal' },
  },
  'without a basis, on the last day of the register': {
    call: { started_at: '2021-06-30T10:00:00' },
    consent: null,
    expect: { grade: 'proven', reason: '' },
  },
  'without a basis, on the first day of the opt-in': {
    call: { started_at: '2021-07-01T10:00:00' },
    consent: null,
    expect: { grade: 'possible', reason: 'duty-not-literal' },
  },
  'at a published number': {
    consent: null,
    person: { legal_form: 'sole-trader' },
    phone: { published_for_marketing: 'yes' },
    expect: { grade: 'possible', reason: 'duty-not-literal' },
  },
  'on a request': { consent: { kind: 'request' }, expect: { grade: 'proven', reason: '' } },
  'on a relation': { consent: null, relation: {}, expect: { grade: 'proven', reason: '' } },
  'nobody is known for the number, and the campaign calls consumers': {
    person: null,
    campaign: { audience: 'consumers' },
    expect: 'proven',
  },

  'a number published by somebody of no legal form on record, by a campaign for consumers': {
    ...PERHAPS_PUBLISHED,
    expect: { grade: 'not-demonstrable', reason: '' },
  },
  'such a number, on the first day of the opt-in': {
    ...PERHAPS_PUBLISHED,
    call: { started_at: '2021-07-01T10:00:00' },
    expect: { grade: 'not-demonstrable', reason: '' },
  },
  'such a number, on the last day of the register': {
    ...PERHAPS_PUBLISHED,
    call: { started_at: '2021-06-30T10:00:00' },
    expect: { grade: 'proven', reason: '' },
  },
  'such a number, without a basis': {
    ...PERHAPS_PUBLISHED,
    consent: null,
    expect: { grade: 'possible', reason: 'duty-not-literal' },
  },
  'a customer of a product of which the policy does not say what is similar': {
    consent: null,
    relation: { product: 'battery' },
    expect: { grade: 'possible', reason: 'duty-not-literal' },
  },
});
