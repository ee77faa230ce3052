import { type Cells, defineCases, type RuleCases, type Situation } from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const LATER: Cells = { started_at: '2026-07-06T10:00:00' };
const FOUND = { grade: 'possible', level: 'statute', reason: '', responsible: '{vendor}', cause: 'dial-mode' } as const;

const SITUATION: Situation = {
  call: { started_at: '2026-03-02T10:00:00', result: 'voicemail', talk_seconds: '25' },
  consent: null,
};

export const cases: RuleCases = defineCases(rule, SITUATION, {
  'a message on voicemail without a consent': { expect: FOUND },
  'a consent': { consent: {}, expect: 'none' },
  'a request': { consent: { kind: 'request' }, expect: 'none' },
  'a consent that was withdrawn': { consent: { withdrawn_at: '2026-03-01' }, expect: FOUND },
  'a consent that is possibly given': { consent: { given_at: '2026-03-02' }, expect: FOUND },
  'a consent of an unknown form': { consent: { form: '' }, expect: FOUND },
  'nobody is known for the number': { person: null, expect: FOUND },
  'a company': { person: { legal_form: 'legal-entity' }, expect: FOUND },
  'a company whose number was published to receive offers': {
    person: { legal_form: 'legal-entity' },
    phone: { published_for_marketing: 'yes' },
    expect: 'none',
  },
  'a customer, and once one who paid nothing': {
    relation: {},
    rows: { relations: [{ paid_amount: '0' }] },
    expect: 'none',
  },
  'a customer': { relation: {}, expect: 'none' },
  'a customer after July 2026': { call: LATER, relation: {}, expect: 'none' },
  'a customer who pays nothing': { relation: { paid_amount: '0' }, expect: FOUND },
  'a recorded message, which the other rule finds': { call: { dial_mode: 'prerecorded' }, expect: 'none' },
  'dialled by an agent': { call: { dial_mode: 'manual' }, expect: FOUND },
  'the day before the opt-in': { call: { started_at: '2021-06-30T10:00:00' }, expect: 'none' },
  'the first day of the opt-in': { call: { started_at: '2021-07-01T10:00:00' }, expect: FOUND },
  'a conversation': { call: { result: 'refused' }, expect: 'none' },
  'an answering machine, and nothing was left': { call: { result: 'machine' }, expect: 'none' },
  'a log that says nothing of the contact': { call: { result: '', talk_seconds: '' }, expect: 'none' },
  research: { call: { purpose: 'research' }, expect: 'none' },

  'a volunteer of a charity': {
    relation: { kind: 'volunteer' },
    entity: { sender: 'charity' },
    campaign: { purpose: 'charitable' },
    expect: FOUND,
  },
  'a donor of a charity': {
    relation: { kind: 'gift' },
    entity: { sender: 'charity' },
    campaign: { purpose: 'charitable' },
    expect: 'none',
  },

  'a customer of a product of which the policy does not say what is similar': {
    relation: { product: 'battery' },
    expect: FOUND,
  },
  'a number published by somebody of no legal form on record': {
    person: { legal_form: '' },
    phone: { published_for_marketing: 'yes' },
    expect: FOUND,
  },
  'nothing is stated': { complete: [], expect: FOUND },
});
