import { type Cells, defineCases, type RuleCases, type Situation, type StatedCase } from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const PROVEN = { grade: 'proven', reason: 'no-record' } as const;
const RELATION: Cells = {
  kind: 'purchase',
  started_on: '2014-02-01',
  paid_amount: '9.50',
  optout_offered_at_collection: '',
};

/** A call to a number that has been in the register for years. */
const SITUATION: Situation = { call: { started_at: '2015-03-02T10:00:00' }, consent: null, ...registered() };

function registered(entry: Cells = {}): { readonly rows: NonNullable<StatedCase['rows']> } {
  return { rows: { register: [{ registered_from: '2009-10-01', ...entry }] } };
}

/** A number with this entry in the register, and a list that was scrubbed. */
function scrubbed(entry: Cells, ...scrubs: readonly Cells[]): Pick<StatedCase, 'rows'> {
  return { rows: { ...registered(entry).rows, scrubs } };
}

export const cases: RuleCases = defineCases(rule, SITUATION, {
  'a number in the register': {
    expect: { ...PROVEN, level: 'statute', responsible: 'undetermined', cause: 'no-trace' },
  },
  'a number that is not in the register': { rows: { register: [] }, expect: 'none' },
  'a number in the register that nobody is known for': {
    person: null,
    expect: { grade: 'possible', reason: 'no-record' },
  },
  'a donor who was not offered the opt-out': {
    relation: { ...RELATION, kind: 'gift', optout_offered_at_collection: 'no' },
    entity: { sender: 'charity' },
    campaign: { purpose: 'charitable' },
    expect: 'none',
  },
  'a customer whose number is said to be collected years after the call, without an offer to object': {
    relation: { ...RELATION, number_collected_on: '2021-08-02', optout_offered_at_collection: 'no' },
    expect: 'none',
  },
  'another number in the register': { ...registered({ number: '{number2}' }), expect: 'none' },
  'the day before the register began': { call: { started_at: '2009-09-30T10:00:00' }, expect: 'none' },
  'the first day of the register': {
    call: { started_at: '2009-10-01T10:00:00' },
    expect: { ...PROVEN, level: 'statute' },
  },
  'the last day of the register': { call: { started_at: '2021-06-30T21:00:00' }, expect: PROVEN },
  'the day on which the register was abolished': { call: { started_at: '2021-07-01T10:00:00' }, expect: 'none' },

  'registered on the day of the call': { ...registered({ registered_from: '2015-03-02' }), expect: PROVEN },
  'registered on the day after': { ...registered({ registered_from: '2015-03-03' }), expect: 'none' },
  'registered until the day of the call': { ...registered({ registered_to: '2015-03-02' }), expect: PROVEN },
  'registered until the day before': { ...registered({ registered_to: '2015-03-01' }), expect: 'none' },
  'registered until a day that could not be read': { ...registered({ registered_to: 'ooit' }), expect: PROVEN },
  'registered against sales calls': { ...registered({ category: 'commercial' }), expect: PROVEN },
  'registered against charity only': { ...registered({ category: 'charitable' }), expect: 'none' },
  'registered against charity, and called for charity': {
    ...registered({ category: 'charitable' }),
    campaign: { purpose: 'charitable' },
    expect: PROVEN,
  },

  'registered after the list was scrubbed': {
    ...scrubbed({ registered_from: '2015-02-11' }, { register_date: '2015-02-10' }),
    expect: 'none',
  },
  'registered on the day of the scrub': {
    ...scrubbed({ registered_from: '2015-02-10' }, { register_date: '2015-02-10' }),
    expect: PROVEN,
  },
  'registered after a scrub of twenty-eight days ago': {
    ...scrubbed({ registered_from: '2015-02-11' }, { register_date: '2015-02-02' }),
    expect: 'none',
  },
  'registered after a scrub of twenty-nine days ago': {
    ...scrubbed({ registered_from: '2015-02-11' }, { register_date: '2015-02-01' }),
    expect: PROVEN,
  },
  'registered on the day of the call, and scrubbed on it': {
    ...scrubbed({ registered_from: '2015-03-02' }, { register_date: '2015-03-02' }),
    expect: PROVEN,
  },
  'registered after a scrub of a day to come': {
    ...scrubbed({ registered_from: '2015-03-02' }, { register_date: '2015-03-03' }),
    expect: PROVEN,
  },
  'registered between two scrubs': {
    ...scrubbed({ registered_from: '2015-02-15' }, { register_date: '2015-02-10' }, { register_date: '2015-02-20' }),
    expect: PROVEN,
  },
  'registered twice, once before the scrub': {
    ...scrubbed({ registered_from: '2015-02-11' }, { register_date: '2015-02-10' }),
    rows: {
      register: [
        { number: '{number}', registered_from: '2015-02-11' },
        { number: '{number}', registered_from: '2015-01-11', category: 'commercial' },
      ],
      scrubs: [{ register_date: '2015-02-10' }],
    },
    expect: PROVEN,
  },
  'a scrub of this campaign': {
    ...scrubbed({ registered_from: '2015-02-11' }, { register_date: '2015-02-10', campaign: '{campaign}' }),
    expect: 'none',
  },
  'a scrub of another campaign': {
    ...scrubbed({ registered_from: '2015-02-11' }, { register_date: '2015-02-10', campaign: 'boilers' }),
    expect: PROVEN,
  },
  'a scrub of another call centre': {
    ...scrubbed({ registered_from: '2015-02-11' }, { register_date: '2015-02-10', vendor: '{vendor2}' }),
    vendor2: {},
    expect: PROVEN,
  },

  'a company': { person: { legal_form: 'legal-entity' }, expect: 'none' },
  'a legal form that is not known': { person: { legal_form: '' }, expect: { ...PROVEN, grade: 'possible' } },
  'nobody is known for the number': { person: null, expect: { grade: 'possible', reason: 'no-record' } },
  'a connection without an agent': {
    call: { result: 'abandoned' },
    expect: { grade: 'possible', reason: 'no-record' },
  },
  'a log that says nothing of the contact': {
    call: { result: '', talk_seconds: '' },
    expect: { grade: 'possible', reason: 'no-record' },
  },
  'a message on voicemail': { call: { result: 'voicemail' }, expect: 'none' },
  'a dial that nobody answered': { call: { result: 'no-answer', talk_seconds: '' }, expect: 'none' },
  research: { call: { purpose: 'research' }, expect: 'none' },

  'a consent of one’s own initiative': { consent: {}, expect: 'none' },
  'a consent that the caller asked for': {
    consent: { initiative: 'caller' },
    expect: { grade: 'proven', reason: 'consent-invalid-form' },
  },
  'a consent of unknown initiative': {
    consent: { initiative: '' },
    expect: { grade: 'possible', reason: 'consent-form-unknown' },
  },
  'a request in a survey': {
    consent: { kind: 'request', source: 'survey' },
    expect: { grade: 'proven', reason: 'consent-invalid-form' },
  },
  'a request of unknown initiative': { consent: { kind: 'request', initiative: '' }, expect: 'none' },
  'a consent that is possibly given': {
    consent: { given_at: '2015-03-02' },
    expect: { grade: 'possible', reason: 'consent-after-call' },
  },
  'a consent to another brand': {
    consent: { names: '{brand}-2' },
    expect: { grade: 'proven', reason: 'consent-other-entity' },
  },
  'a customer, whose opt-out at collection was not asked for': { relation: RELATION, expect: 'none' },
  'a customer of another product': {
    relation: { ...RELATION, product: 'boiler' },
    expect: { grade: 'proven', reason: 'relation-dissimilar-product' },
  },
  'a donor': { relation: { ...RELATION, kind: 'gift' }, entity: { sender: 'charity' }, expect: 'none' },
  'a volunteer, who did not count yet': {
    relation: { ...RELATION, kind: 'volunteer' },
    entity: { sender: 'charity' },
    expect: { grade: 'proven', reason: 'relation-unpaid' },
  },
  'somebody who attended, which did not count yet': {
    relation: { ...RELATION, kind: 'attendance' },
    entity: { sender: 'charity' },
    expect: { grade: 'proven', reason: 'relation-unpaid' },
  },
  'the client sent the number': {
    rows: { ...registered().rows, handovers: [{ kind: 'lead', delivered_at: '2015-02-20T12:00:00' }] },
    expect: { ...PROVEN, responsible: 'client', cause: 'client-lead' },
  },
  'the call centre used a list of its own': {
    call: { lead_source: 'vendor' },
    expect: { ...PROVEN, responsible: '{vendor}', cause: 'own-lead' },
  },

  'nobody is known for the number, and the campaign calls consumers': {
    person: null,
    campaign: { audience: 'consumers' },
    expect: PROVEN,
  },
  'a category that could not be read counts as all': { ...registered({ category: 'alles?' }), expect: PROVEN },
  'a consent of another initiative': {
    consent: { initiative: 'caller' },
    expect: { grade: 'proven', reason: 'consent-invalid-form' },
  },
  'a customer of whom no payment is known': {
    relation: { ...RELATION, paid_amount: '' },
    expect: { grade: 'possible', reason: 'relation-payment-unknown' },
  },
  'a call of which the log does not say who called whom': {
    call: { direction: 'unknown' },
    expect: { grade: 'possible', reason: 'no-record' },
  },

  'a customer of a product of which the policy does not say what is similar': {
    relation: { ...RELATION, product: 'battery' },
    expect: { grade: 'possible', reason: 'relation-product-unknown' },
  },
  'a request whose initiative could not be read': {
    consent: { kind: 'request', initiative: 'wij' },
    expect: { grade: 'possible', reason: 'consent-form-unknown' },
  },
  'nothing is stated, which only counts under the opt-in': { complete: [], expect: PROVEN },
  'a consent by a box that was ticked, for products that nobody wrote down': {
    consent: { form: 'pre-ticked', products: '' },
    expect: { grade: 'proven', reason: 'consent-invalid-form' },
  },
  'a number published by somebody of no legal form on record, by a campaign for consumers': {
    person: { legal_form: '' },
    phone: { published_for_marketing: 'yes' },
    campaign: { audience: 'consumers' },
    expect: { ...PROVEN, grade: 'possible' },
  },
  'a number of somebody of no legal form on record, by a campaign for consumers': {
    person: { legal_form: '' },
    campaign: { audience: 'consumers' },
    expect: PROVEN,
  },
  'registered after a scrub that was used from the day of the call': {
    ...scrubbed({ registered_from: '2015-02-11' }, { register_date: '2015-02-10', used_from: '2015-03-02' }),
    expect: 'none',
  },
  'registered after a scrub that was used from the day after': {
    ...scrubbed({ registered_from: '2015-02-11' }, { register_date: '2015-02-10', used_from: '2015-03-03' }),
    expect: PROVEN,
  },
  'registered after a scrub that was used until the day of the call': {
    ...scrubbed({ registered_from: '2015-02-11' }, { register_date: '2015-02-10', used_to: '2015-03-02' }),
    expect: 'none',
  },
  'registered after a scrub that was used until the day before': {
    ...scrubbed({ registered_from: '2015-02-11' }, { register_date: '2015-02-10', used_to: '2015-03-01' }),
    expect: PROVEN,
  },
  'registered after a scrub that was not complete': {
    ...scrubbed({ registered_from: '2015-02-11' }, { register_date: '2015-02-10', complete: 'no' }),
    expect: PROVEN,
  },
  'registered between two scrubs, the newer of which was not in use yet': {
    ...scrubbed(
      { registered_from: '2015-02-15' },
      { register_date: '2015-02-10' },
      { register_date: '2015-02-20', used_from: '2015-03-03' },
    ),
    expect: 'none',
  },
  'registered between two scrubs, the newer of which was not complete': {
    ...scrubbed(
      { registered_from: '2015-02-15' },
      { register_date: '2015-02-10' },
      { register_date: '2015-02-20', complete: 'no' },
    ),
    expect: 'none',
  },
});
