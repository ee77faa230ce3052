import { type Cells, defineCases, type RuleCase, type RuleCases } from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const CALL: Cells = { started_at: '2015-03-02T10:00:00' };
const PROVEN = { grade: 'proven', reason: 'no-record' } as const;

type Known = Pick<RuleCase, 'call' | 'consent'> & { readonly rows: NonNullable<RuleCase['rows']> };

/** A call to a number that has been in the register for years. */
function registered(entry: Cells = {}, call: Cells = {}): Known {
  return {
    call: { ...CALL, ...call },
    consent: null,
    rows: { register: [{ number: '{number}', registered_from: '2009-10-01', ...entry }] },
  };
}

/** The same, by a call centre that scrubbed its list. */
function scrubbed(entry: Cells, ...scrubs: readonly Cells[]): Known {
  const known = registered(entry);
  return { ...known, rows: { ...known.rows, scrubs } };
}

function related(relation: Cells): Known {
  const known = registered();
  const base: Cells = {
    relation_id: 'R-{call}',
    entity: '{entity}',
    kind: 'purchase',
    started_on: '2014-02-01',
    number: '{number}',
    paid_amount: '9.50',
    product: 'solar',
  };
  return { ...known, rows: { ...known.rows, relations: [{ ...base, ...relation }] } };
}

export const cases: RuleCases = defineCases(rule, {
  'a number in the register': {
    ...registered(),
    expect: { ...PROVEN, level: 'statute', responsible: 'undetermined', cause: 'no-trace' },
  },
  'a number that is not in the register': { call: CALL, consent: null, expect: 'none' },
  'a number in the register that nobody is known for': {
    ...registered(),
    person: null,
    expect: { grade: 'possible', reason: 'no-record' },
  },
  'a donor who was not offered the opt-out': {
    ...related({ kind: 'gift', optout_offered_at_collection: 'no' }),
    entity: { sender: 'charity' },
    campaign: { purpose: 'charitable' },
    expect: 'none',
  },
  'a customer whose number is said to be collected years after the call, without an offer to object': {
    ...related({ number_collected_on: '2021-08-02', optout_offered_at_collection: 'no' }),
    expect: 'none',
  },
  'another number in the register': { ...registered({ number: '{number2}' }), expect: 'none' },
  'the day before the register began': { ...registered({}, { started_at: '2009-09-30T10:00:00' }), expect: 'none' },
  'the first day of the register': {
    ...registered({}, { started_at: '2009-10-01T10:00:00' }),
    expect: { ...PROVEN, level: 'statute' },
  },
  'the last day of the register': { ...registered({}, { started_at: '2021-06-30T21:00:00' }), expect: PROVEN },
  'the day on which the register was abolished': {
    ...registered({}, { started_at: '2021-07-01T10:00:00' }),
    expect: 'none',
  },

  'registered on the day of the call': { ...registered({ registered_from: '2015-03-02' }), expect: PROVEN },
  'registered on the day after': { ...registered({ registered_from: '2015-03-03' }), expect: 'none' },
  'registered until the day of the call': { ...registered({ registered_to: '2015-03-02' }), expect: PROVEN },
  'registered until the day before': { ...registered({ registered_to: '2015-03-01' }), expect: 'none' },
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

  'a company': { ...registered(), person: { legal_form: 'legal-entity' }, expect: 'none' },
  'a legal form that is not known': {
    ...registered(),
    person: { legal_form: '' },
    expect: { ...PROVEN, grade: 'possible' },
  },
  'nobody is known for the number': {
    ...registered(),
    person: null,
    expect: { grade: 'possible', reason: 'no-record' },
  },
  'a connection without an agent': {
    ...registered({}, { result: 'abandoned' }),
    expect: { grade: 'possible', reason: 'no-record' },
  },
  'a log that says nothing of the contact': {
    ...registered({}, { result: '', talk_seconds: '' }),
    expect: { grade: 'possible', reason: 'no-record' },
  },
  'a message on voicemail': { ...registered({}, { result: 'voicemail' }), expect: 'none' },
  'a dial that nobody answered': { ...registered({}, { result: 'no-answer', talk_seconds: '' }), expect: 'none' },
  research: { ...registered({}, { purpose: 'research' }), expect: 'none' },

  'a consent of one’s own initiative': { ...registered(), consent: {}, expect: 'none' },
  'a consent that the caller asked for': {
    ...registered(),
    consent: { initiative: 'caller' },
    expect: { grade: 'proven', reason: 'consent-invalid-form' },
  },
  'a consent of unknown initiative': {
    ...registered(),
    consent: { initiative: '' },
    expect: { grade: 'possible', reason: 'consent-form-unknown' },
  },
  'a request in a survey': {
    ...registered(),
    consent: { kind: 'request', source: 'survey' },
    expect: { grade: 'proven', reason: 'consent-invalid-form' },
  },
  'a request of unknown initiative': { ...registered(), consent: { kind: 'request', initiative: '' }, expect: 'none' },
  'a consent that is possibly given': {
    ...registered(),
    consent: { given_at: '2015-03-02' },
    expect: { grade: 'possible', reason: 'consent-after-call' },
  },
  'a consent to another brand': {
    ...registered(),
    consent: { names: '{brand}-2' },
    expect: { grade: 'proven', reason: 'consent-other-entity' },
  },
  'a customer, whose opt-out at collection was not asked for': { ...related({}), expect: 'none' },
  'a customer of another product': {
    ...related({ product: 'boiler' }),
    expect: { grade: 'proven', reason: 'relation-dissimilar-product' },
  },
  'a donor': { ...related({ kind: 'gift' }), entity: { sender: 'charity' }, expect: 'none' },
  'a volunteer, who did not count yet': {
    ...related({ kind: 'volunteer' }),
    entity: { sender: 'charity' },
    expect: { grade: 'proven', reason: 'relation-unpaid' },
  },
  'somebody who attended, which did not count yet': {
    ...related({ kind: 'attendance' }),
    entity: { sender: 'charity' },
    expect: { grade: 'proven', reason: 'relation-unpaid' },
  },
  'the client sent the number': {
    ...registered(),
    rows: {
      ...registered().rows,
      handovers: [{ number: '{number}', kind: 'lead', delivered_at: '2015-02-20T12:00:00' }],
    },
    expect: { ...PROVEN, responsible: 'client', cause: 'client-lead' },
  },
  'the call centre used a list of its own': {
    ...registered({}, { lead_source: 'vendor' }),
    expect: { ...PROVEN, responsible: '{vendor}', cause: 'own-lead' },
  },

  'nobody is known for the number, and the campaign calls consumers': {
    ...registered(),
    person: null,
    campaign: { audience: 'consumers' },
    expect: PROVEN,
  },
  'a category that could not be read counts as all': { ...registered({ category: 'alles?' }), expect: PROVEN },
  'a consent of another initiative': {
    ...registered(),
    consent: { initiative: 'caller' },
    expect: { grade: 'proven', reason: 'consent-invalid-form' },
  },
  'a customer of whom no payment is known': {
    ...related({ paid_amount: '' }),
    expect: { grade: 'possible', reason: 'relation-payment-unknown' },
  },
  'a call of which the log does not say who called whom': {
    ...registered({}, { direction: 'unknown' }),
    expect: { grade: 'possible', reason: 'no-record' },
  },
});
