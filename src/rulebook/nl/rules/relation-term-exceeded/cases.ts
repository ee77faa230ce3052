import { defineCases, type RuleCases, type Situation, STRICT_POLICY } from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const FOUND = { grade: 'proven', level: 'code', reason: '' } as const;

/** A call to a former customer, on the first day after three years. */
const SITUATION: Situation = {
  call: { started_at: '2026-03-03T10:00:00' },
  consent: null,
  relation: { started_on: '2019-02-01', ended_on: '2023-03-02', optout_offered_at_collection: '' },
};

/** The number is in the register, so only the relation allows the call. */
const IN_REGISTER = { register: [{ registered_from: '2010-01-01' }] };

export const cases: RuleCases = defineCases(rule, SITUATION, {
  'the day after three years': { expect: { ...FOUND, responsible: 'undetermined', cause: 'no-trace' } },
  'three years to the day': { call: { started_at: '2026-03-02T21:00:00' }, expect: 'none' },
  'a customer who never left': { relation: { ended_on: '' }, expect: 'none' },
  'an end that could not be read is no end': { relation: { ended_on: 'ooit' }, expect: 'none' },
  'three years to the last day of February, after a leap day': {
    relation: { ended_on: '2020-02-29' },
    call: { started_at: '2023-02-28T10:00:00' },
    expect: 'none',
  },
  'the day after that last day of February': {
    relation: { ended_on: '2020-02-29' },
    call: { started_at: '2023-03-01T10:00:00' },
    expect: FOUND,
  },
  'a purchase ends on the day on which it was made': {
    relation: { kind: 'purchase', started_on: '2023-03-02', ended_on: '', optout_offered_at_collection: 'yes' },
    expect: FOUND,
  },
  'a purchase of a day later': {
    relation: { kind: 'purchase', started_on: '2023-03-03', ended_on: '', optout_offered_at_collection: 'yes' },
    expect: 'none',
  },
  'a purchase with an end of its own': { relation: { kind: 'purchase', ended_on: '2023-03-03' }, expect: 'none' },
  'a donor ends with the gift': {
    relation: { kind: 'gift', started_on: '2023-03-02', ended_on: '', optout_offered_at_collection: 'yes' },
    entity: { sender: 'charity' },
    campaign: { purpose: 'charitable' },
    expect: FOUND,
  },
  'a donor who gives until they stop': {
    relation: { kind: 'donorship', started_on: '2018-05-03', ended_on: '', optout_offered_at_collection: 'yes' },
    entity: { sender: 'charity' },
    campaign: { purpose: 'charitable' },
    expect: 'none',
  },
  'a donor who stopped': {
    relation: {
      kind: 'donorship',
      started_on: '2018-05-03',
      ended_on: '2023-03-02',
      optout_offered_at_collection: 'yes',
    },
    entity: { sender: 'charity' },
    campaign: { purpose: 'charitable' },
    expect: FOUND,
  },
  'somebody who attended': {
    relation: {
      kind: 'attendance',
      started_on: '2023-03-02',
      ended_on: '',
      paid_amount: '',
      optout_offered_at_collection: 'yes',
    },
    entity: { sender: 'charity' },
    campaign: { purpose: 'charitable' },
    expect: FOUND,
  },
  'a volunteer who never stopped': {
    relation: {
      kind: 'volunteer',
      started_on: '2022-03-02',
      ended_on: '',
      paid_amount: '',
      optout_offered_at_collection: 'yes',
    },
    entity: { sender: 'charity' },
    campaign: { purpose: 'charitable' },
    expect: 'none',
  },
  'an exempt sender after July 2026': {
    call: { started_at: '2026-07-06T10:00:00' },
    entity: { sender: 'publisher' },
    expect: FOUND,
  },
  'a normal sender after July 2026, who has no basis at all': {
    call: { started_at: '2026-07-06T10:00:00' },
    expect: 'none',
  },
  'another relation that still runs': {
    rows: { relations: [{ started_on: '2020-01-01', product: 'energy' }] },
    expect: 'none',
  },
  'another relation that runs for another product': {
    rows: { relations: [{ started_on: '2020-01-01', product: 'boiler' }] },
    expect: FOUND,
  },
  'a consent beside it': { consent: {}, expect: 'none' },
  'a consent beside it that proves little, and counts before a relation that ran out': {
    consent: { evidence: '' },
    expect: 'none',
  },
  'the last day before the Code of 2020': {
    relation: { ended_on: '2015-01-01', started_on: '2012-01-01' },
    call: { started_at: '2020-05-31T10:00:00' },
    rows: IN_REGISTER,
    expect: 'none',
  },
  'the first day of the Code of 2020': {
    relation: { ended_on: '2015-01-01', started_on: '2012-01-01' },
    call: { started_at: '2020-06-01T10:00:00' },
    rows: IN_REGISTER,
    expect: FOUND,
  },
  'a former customer whose number was not in the register': {
    relation: { ended_on: '2015-01-01', started_on: '2012-01-01' },
    call: { started_at: '2020-06-02T10:00:00' },
    expect: 'none',
  },
  'an agreed term of two years, and the day after it': {
    relation: { ended_on: '2024-03-02' },
    policy: STRICT_POLICY,
    expect: FOUND,
  },
  'an agreed term of two years, to the day': {
    relation: { ended_on: '2024-03-03' },
    policy: STRICT_POLICY,
    expect: 'none',
  },
  'a company': { person: { legal_form: 'legal-entity' }, expect: 'none' },
  'a connection without an agent': { call: { result: 'abandoned' }, expect: { ...FOUND, grade: 'possible' } },
  'a message on voicemail': { call: { result: 'voicemail' }, expect: 'none' },
  'a dial that nobody answered': { call: { result: 'no-answer', talk_seconds: '' }, expect: 'none' },
  'the client sent the number': {
    rows: { handovers: [{ kind: 'lead', delivered_at: '2026-02-20T12:00:00' }] },
    expect: { ...FOUND, responsible: 'client', cause: 'client-lead' },
  },

  'beside another relation of which no payment is known': {
    rows: { relations: [{ paid_amount: '' }] },
    expect: { ...FOUND, grade: 'not-demonstrable' },
  },
  'beside a consent of an unknown form': { consent: { form: '' }, expect: { ...FOUND, grade: 'not-demonstrable' } },
  'beside a consent for another company': { consent: { names: 'iemand anders' }, expect: FOUND },
  'nobody is known for the number': { person: null, expect: { ...FOUND, grade: 'not-demonstrable' } },
  'nobody is known for the number, and the campaign calls consumers': {
    person: null,
    campaign: { audience: 'consumers' },
    expect: FOUND,
  },

  'a purchase of before every day has ended by then': {
    relation: { kind: 'purchase', started_on: '1800-01-01', ended_on: '', optout_offered_at_collection: 'yes' },
    expect: FOUND,
  },

  'beside another relation, of a product of which the policy does not say what is similar': {
    rows: { relations: [{ started_on: '2020-01-01', product: 'battery' }] },
    expect: { ...FOUND, grade: 'not-demonstrable' },
  },
  'a number published by somebody of no legal form on record, by a campaign for consumers': {
    person: { legal_form: '' },
    phone: { published_for_marketing: 'yes' },
    campaign: { audience: 'consumers' },
    expect: { ...FOUND, grade: 'not-demonstrable' },
  },
  'a number of somebody of no legal form on record, by a campaign for consumers': {
    person: { legal_form: '' },
    campaign: { audience: 'consumers' },
    expect: FOUND,
  },
  'nothing is stated, of which it is no matter here': { complete: [], expect: FOUND },
});
