import { type Cells, defineCases, OLDER_CONSENT, type RuleCases, type Situation } from '../../../rule-cases.ts';
import { rule } from './rule.ts';

/** After the customer relation ceased to be a ground for live calls. */
const LATER: Cells = { started_at: '2026-07-06T10:00:00' };
const PROVEN = { grade: 'proven', level: 'statute', reason: '', responsible: '{vendor}', cause: 'dial-mode' } as const;
const NOT_DEMONSTRABLE = { ...PROVEN, grade: 'not-demonstrable' } as const;
const POSSIBLE = { ...PROVEN, grade: 'possible' } as const;

const SITUATION: Situation = { call: { started_at: '2026-03-02T10:00:00', dial_mode: 'prerecorded' }, consent: null };

export const cases: RuleCases = defineCases(rule, SITUATION, {
  'a recorded message without a consent': { expect: PROVEN },
  'a computer voice without a consent': { call: { dial_mode: 'ai-voice' }, expect: PROVEN },
  'an agent, dialled for by a machine': { call: { dial_mode: 'predictive' }, expect: 'none' },
  'how it was dialled is not known': { call: { dial_mode: '' }, expect: 'none' },
  'how it was dialled could not be read': { call: { dial_mode: 'robot' }, expect: 'none' },
  'a consent': { consent: {}, expect: 'none' },
  'a request': { consent: { kind: 'request' }, expect: 'none' },
  'a consent for another number': { consent: { number: '{number2}' }, expect: PROVEN },
  'a consent that is possibly given': { consent: { given_at: '2026-03-02' }, expect: POSSIBLE },
  'a consent that is possibly given, and one by a box that was ticked': {
    consent: { given_at: '2026-03-02' },
    rows: { consents: [{ ...OLDER_CONSENT, form: 'pre-ticked' }] },
    expect: POSSIBLE,
  },
  'a company': { person: { legal_form: 'legal-entity' }, expect: PROVEN },
  'a company that consented': { consent: {}, person: { legal_form: 'legal-entity' }, expect: 'none' },
  'a company whose number was published to receive offers': {
    person: { legal_form: 'legal-entity' },
    phone: { published_for_marketing: 'yes' },
    expect: 'none',
  },
  'a company whose number is not known to be published': {
    person: { legal_form: 'legal-entity' },
    phone: { published_for_marketing: '' },
    expect: PROVEN,
  },
  'nobody is known for the number': { person: null, expect: PROVEN },
  'a customer, and once one who paid nothing': {
    relation: {},
    rows: { relations: [{ paid_amount: '0' }] },
    expect: 'none',
  },
  'a customer of a company that was taken over who paid nothing, after July 2026': {
    call: LATER,
    relation: { entity: '{entity2}', paid_amount: '0' },
    entity: { tookOver: ['{entity2}'] },
    entity2: {},
    expect: NOT_DEMONSTRABLE,
  },
  'a customer of a company that was taken over, and once one who paid nothing, after July 2026': {
    call: LATER,
    relation: { entity: '{entity2}' },
    rows: { relations: [{ paid_amount: '0' }] },
    entity: { tookOver: ['{entity2}'] },
    entity2: {},
    expect: POSSIBLE,
  },
  'a customer': { relation: {}, expect: 'none' },
  'a customer after the end of the relation as a ground for live calls': { call: LATER, relation: {}, expect: 'none' },
  'a customer of another product': { call: LATER, relation: { product: 'boiler' }, expect: PROVEN },
  'a customer of a company that was taken over': {
    relation: { entity: '{entity2}' },
    entity: { tookOver: ['{entity2}'] },
    entity2: {},
    expect: POSSIBLE,
  },
  'a customer of a company that was taken over, after July 2026': {
    call: LATER,
    relation: { entity: '{entity2}' },
    entity: { tookOver: ['{entity2}'] },
    entity2: {},
    expect: POSSIBLE,
  },
  'a message on voicemail': { call: { result: 'voicemail' }, expect: PROVEN },
  'a connection without an agent': { call: { result: 'abandoned' }, expect: POSSIBLE },
  'a log that says nothing of the contact': { call: { result: '', talk_seconds: '' }, expect: POSSIBLE },
  'a dial that nobody answered': { call: { result: 'no-answer', talk_seconds: '' }, expect: 'none' },
  'a service call': { call: { purpose: 'service' }, expect: 'none' },
  'the day before the law of the rulebook': { call: { started_at: '2009-09-30T10:00:00' }, expect: 'none' },
  'the first day of the law of the rulebook': { call: { started_at: '2009-10-01T10:00:00' }, expect: PROVEN },
  'a number that is not in the register, which is no consent': {
    call: { started_at: '2015-03-02T10:00:00' },
    expect: PROVEN,
  },

  'a consent of an unknown form': { consent: { form: '' }, expect: NOT_DEMONSTRABLE },
  'a customer of whom no payment is known': {
    relation: { paid_amount: '' },
    expect: NOT_DEMONSTRABLE,
  },
  'a customer of whom no payment is known, and once one of another product': {
    relation: { paid_amount: '' },
    rows: { relations: [{ product: 'boiler' }] },
    expect: NOT_DEMONSTRABLE,
  },
  'a customer of whom no payment is known, after July 2026': {
    call: LATER,
    relation: { paid_amount: '' },
    expect: NOT_DEMONSTRABLE,
  },
  'a volunteer of a charity': {
    relation: { kind: 'volunteer' },
    entity: { sender: 'charity' },
    campaign: { purpose: 'charitable' },
    expect: PROVEN,
  },
  'a volunteer of a charity of whom nothing is known of the opt-out': {
    relation: { kind: 'volunteer', started_on: '2019-02-01', optout_offered_at_collection: '' },
    entity: { sender: 'charity' },
    campaign: { purpose: 'charitable' },
    expect: PROVEN,
  },
  'a donor of a charity': {
    relation: { kind: 'gift' },
    entity: { sender: 'charity' },
    campaign: { purpose: 'charitable' },
    expect: 'none',
  },
  'a donor of a charity, of long ago': {
    relation: { kind: 'gift', started_on: '2019-02-01', optout_offered_at_collection: '' },
    entity: { sender: 'charity' },
    campaign: { purpose: 'charitable' },
    expect: POSSIBLE,
  },
  'a number published by a person of no legal form on record': {
    person: { legal_form: '' },
    phone: { published_for_marketing: 'yes' },
    expect: NOT_DEMONSTRABLE,
  },
  'a number published by a consumer': { phone: { published_for_marketing: 'yes' }, expect: PROVEN },

  'nothing is stated': { complete: [], expect: NOT_DEMONSTRABLE },
  'the consents alone are stated to be complete': { complete: ['consents'], expect: NOT_DEMONSTRABLE },
  'the relations alone are stated to be complete': { complete: ['relations'], expect: NOT_DEMONSTRABLE },
  'the consents alone are stated to be complete, after July 2026, when a relation still is a ground for messages': {
    call: LATER,
    complete: ['consents'],
    expect: NOT_DEMONSTRABLE,
  },
  'the records are complete, after July 2026': { call: LATER, expect: PROVEN },
  'the consents alone are stated to be complete, in the years of the register': {
    call: { started_at: '2015-03-02T10:00:00' },
    complete: ['consents'],
    expect: NOT_DEMONSTRABLE,
  },
  'a consent that was withdrawn, and nothing is stated': {
    consent: { withdrawn_at: '2026-03-01' },
    complete: [],
    expect: NOT_DEMONSTRABLE,
  },
  'a consent that is possibly given, and nothing is stated': {
    consent: { given_at: '2026-03-02' },
    complete: [],
    expect: POSSIBLE,
  },
  'a consent by a box that was ticked, for products that nobody wrote down': {
    consent: { form: 'pre-ticked', products: '' },
    expect: PROVEN,
  },
  'a customer of a product of which the policy does not say what is similar': {
    relation: { product: 'battery' },
    expect: NOT_DEMONSTRABLE,
  },
  'a number published by a person of no legal form on record, and one by a box that was ticked': {
    consent: { form: 'pre-ticked' },
    person: { legal_form: 'unknown' },
    phone: { published_for_marketing: 'yes' },
    expect: NOT_DEMONSTRABLE,
  },
  'a number not published by a person of no legal form on record': { person: { legal_form: '' }, expect: PROVEN },
  'a number published by somebody of no legal form on record, whom the log does not name': {
    call: { person_id: '{person2}' },
    person: { legal_form: '' },
    phone: { published_for_marketing: 'yes' },
    rows: { persons: [{ person_id: '{person2}', legal_form: 'natural' }] },
    expect: PROVEN,
  },
  'a call of which the log does not say who called whom': { call: { direction: 'unknown' }, expect: POSSIBLE },
});
