import { defineCases, type RuleCases, type Situation, STRICT_POLICY } from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const FOUND = { grade: 'proven', level: 'privacy', reason: '' } as const;

/** A call to a former customer of a company with a published term of one year, on the first day after it. */
const SITUATION: Situation = {
  call: { started_at: '2026-03-03T10:00:00' },
  consent: null,
  relation: { started_on: '2012-02-01', ended_on: '2025-03-02', optout_offered_at_collection: '' },
  policy: STRICT_POLICY,
};

/** The number is in the register, so only the relation allows the call. */
const IN_REGISTER = { register: [{ registered_from: '2010-01-01' }] };

export const cases: RuleCases = defineCases(rule, SITUATION, {
  'the day after the published term': { expect: { ...FOUND, responsible: 'undetermined', cause: 'no-trace' } },
  'the published term to the day': { call: { started_at: '2026-03-02T10:00:00' }, expect: 'none' },
  'a customer who never left': { relation: { ended_on: '' }, expect: 'none' },
  'no term was published': { policy: {}, expect: 'none' },
  'an earlier, longer term, to the day': {
    relation: { ended_on: '2023-06-30' },
    call: { started_at: '2024-12-30T10:00:00' },
    expect: 'none',
  },
  'an earlier, longer term, and the day after it': {
    relation: { ended_on: '2023-06-30' },
    call: { started_at: '2024-12-31T10:00:00' },
    expect: FOUND,
  },
  'the first day of the shorter term': {
    relation: { ended_on: '2023-12-31' },
    call: { started_at: '2025-01-01T10:00:00' },
    expect: FOUND,
  },
  'the last day before the shorter term': {
    relation: { ended_on: '2023-12-30' },
    call: { started_at: '2024-12-31T10:00:00' },
    expect: 'none',
  },
  'the day after the term of the Code, which is the heavier': { relation: { ended_on: '2024-03-02' }, expect: 'none' },
  'the term of the Code to the day': { relation: { ended_on: '2024-03-03' }, expect: FOUND },
  'past the term of the Code, before it applied': {
    relation: { ended_on: '2015-01-01' },
    call: { started_at: '2020-05-31T10:00:00' },
    rows: IN_REGISTER,
    expect: FOUND,
  },
  'past the term of the Code, on its first day': {
    relation: { ended_on: '2015-01-01' },
    call: { started_at: '2020-06-01T10:00:00' },
    rows: IN_REGISTER,
    expect: 'none',
  },
  'a term published before the GDPR, on the day before it': {
    relation: { ended_on: '2015-01-01' },
    call: { started_at: '2018-05-24T10:00:00' },
    rows: IN_REGISTER,
    expect: 'none',
  },
  'the first day of the GDPR': {
    relation: { ended_on: '2015-01-01' },
    call: { started_at: '2018-05-25T10:00:00' },
    rows: IN_REGISTER,
    expect: FOUND,
  },
  'a consent that proves little beside it': { consent: { evidence: '' }, expect: 'none' },
  'another relation past the term of the Code beside it': {
    rows: { relations: [{ relation_id: 'A-{call}', started_on: '2012-02-01', ended_on: '2020-03-02' }] },
    expect: FOUND,
  },
  'the day before the GDPR, with a number that is not in the register': {
    relation: { ended_on: '2016-11-01' },
    call: { started_at: '2018-05-24T10:00:00' },
    expect: 'none',
  },
  'the first day of the GDPR, with a number that is not in the register': {
    relation: { ended_on: '2016-11-01' },
    call: { started_at: '2018-05-25T10:00:00' },
    expect: 'none',
  },
  'a consent beside it': { consent: {}, expect: 'none' },
  'another relation within the term': {
    rows: { relations: [{ kind: 'purchase', started_on: '2020-01-01', ended_on: '2025-03-03', product: 'energy' }] },
    expect: 'none',
  },
  'a company': { person: { legal_form: 'legal-entity' }, expect: 'none' },
  'a connection without an agent': { call: { result: 'abandoned' }, expect: { ...FOUND, grade: 'possible' } },
  'a dial that nobody answered': { call: { result: 'no-answer', talk_seconds: '' }, expect: 'none' },
  'told to stop calling this number': {
    rows: { handovers: [{ kind: 'suppress', delivered_at: '2026-02-20T12:00:00' }] },
    expect: { ...FOUND, responsible: '{vendor}', cause: 'was-told' },
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

  'another relation that runs, in a product that is not similar': {
    rows: { relations: [{ started_on: '2020-01-01', product: 'boiler' }] },
    expect: FOUND,
  },
  'a purchase of before every day has ended by then, where the Code’s term did not apply yet': {
    relation: { kind: 'purchase', started_on: '1800-01-01', ended_on: '', optout_offered_at_collection: 'yes' },
    call: { started_at: '2019-06-03T10:00:00' },
    rows: { register: [{ registered_from: '2010-01-01' }] },
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
});
