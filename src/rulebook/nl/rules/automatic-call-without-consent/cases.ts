import { type Cells, defineCases, OLDER_CONSENT, type RuleCase, type RuleCases } from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const CALL: Cells = { started_at: '2026-03-02T10:00:00', dial_mode: 'prerecorded' };
/** After the customer relation ceased to be a ground for live calls. */
const LATER: Cells = { ...CALL, started_at: '2026-07-06T10:00:00' };
const PROVEN = { grade: 'proven', level: 'statute', reason: '', responsible: '{vendor}', cause: 'dial-mode' } as const;
const POSSIBLE = { ...PROVEN, grade: 'possible' } as const;

function customer(call: Cells, relation: Cells = {}): Pick<RuleCase, 'call' | 'consent' | 'rows'> {
  const base: Cells = {
    relation_id: 'R-{call}',
    entity: '{entity}',
    kind: 'subscription',
    started_on: '2024-02-01',
    number: '{number}',
    paid_amount: '25',
    product: 'solar',
    optout_offered_at_collection: 'yes',
  };
  return { call, consent: null, rows: { relations: [{ ...base, ...relation }] } };
}

export const cases: RuleCases = defineCases(rule, {
  'a recorded message without a consent': { call: CALL, consent: null, expect: PROVEN },
  'a computer voice without a consent': { call: { ...CALL, dial_mode: 'ai-voice' }, consent: null, expect: PROVEN },
  'an agent, dialled for by a machine': { call: { ...CALL, dial_mode: 'predictive' }, consent: null, expect: 'none' },
  'how it was dialled is not known': { call: { ...CALL, dial_mode: '' }, consent: null, expect: 'none' },
  'how it was dialled could not be read': { call: { ...CALL, dial_mode: 'robot' }, consent: null, expect: 'none' },
  'a consent': { call: CALL, expect: 'none' },
  'a request': { call: CALL, consent: { kind: 'request' }, expect: 'none' },
  'a consent for another number': { call: CALL, consent: { number: '{number2}' }, expect: PROVEN },
  'a consent that is possibly given': { call: CALL, consent: { given_at: '2026-03-02' }, expect: POSSIBLE },
  'a consent that is possibly given, and one by a box that was ticked': {
    call: CALL,
    consent: { given_at: '2026-03-02' },
    rows: { consents: [{ ...OLDER_CONSENT, form: 'pre-ticked' }] },
    expect: POSSIBLE,
  },
  'a company': { call: CALL, consent: null, person: { legal_form: 'legal-entity' }, expect: PROVEN },
  'a company that consented': { call: CALL, person: { legal_form: 'legal-entity' }, expect: 'none' },
  'a company whose number was published to receive offers': {
    call: CALL,
    consent: null,
    person: { legal_form: 'legal-entity' },
    phone: { published_for_marketing: 'yes' },
    expect: 'none',
  },
  'a company whose number is not known to be published': {
    call: CALL,
    consent: null,
    person: { legal_form: 'legal-entity' },
    phone: { published_for_marketing: '' },
    expect: PROVEN,
  },
  'nobody is known for the number': { call: CALL, consent: null, person: null, expect: PROVEN },
  'a customer, and once one who paid nothing': {
    ...customer(CALL),
    rows: {
      relations: [
        ...(customer(CALL).rows?.['relations'] ?? []),
        ...(customer(CALL, { relation_id: 'S-{call}', paid_amount: '0' }).rows?.['relations'] ?? []),
      ],
    },
    expect: 'none',
  },
  'a customer of a company that was taken over who paid nothing, after July 2026': {
    ...customer(LATER, { entity: '{entity2}', paid_amount: '0' }),
    entity: { tookOver: ['{entity2}'] },
    entity2: {},
    expect: { ...PROVEN, grade: 'not-demonstrable' },
  },
  'a customer of a company that was taken over, and once one who paid nothing, after July 2026': {
    ...customer(LATER),
    rows: {
      relations: [
        ...(customer(LATER, { entity: '{entity2}' }).rows?.['relations'] ?? []),
        ...(customer(LATER, { relation_id: 'S-{call}', paid_amount: '0' }).rows?.['relations'] ?? []),
      ],
    },
    entity: { tookOver: ['{entity2}'] },
    entity2: {},
    expect: POSSIBLE,
  },
  'a customer': { ...customer(CALL), expect: 'none' },
  'a customer after the end of the relation as a ground for live calls': { ...customer(LATER), expect: 'none' },
  'a customer of another product': { ...customer(LATER, { product: 'boiler' }), expect: PROVEN },
  'a customer of a company that was taken over': {
    ...customer(CALL, { entity: '{entity2}' }),
    entity: { tookOver: ['{entity2}'] },
    entity2: {},
    expect: POSSIBLE,
  },
  'a customer of a company that was taken over, after July 2026': {
    ...customer(LATER, { entity: '{entity2}' }),
    entity: { tookOver: ['{entity2}'] },
    entity2: {},
    expect: POSSIBLE,
  },
  'a message on voicemail': { call: { ...CALL, result: 'voicemail' }, consent: null, expect: PROVEN },
  'a connection without an agent': { call: { ...CALL, result: 'abandoned' }, consent: null, expect: POSSIBLE },
  'a log that says nothing of the contact': {
    call: { ...CALL, result: '', talk_seconds: '' },
    consent: null,
    expect: POSSIBLE,
  },
  'a dial that nobody answered': {
    call: { ...CALL, result: 'no-answer', talk_seconds: '' },
    consent: null,
    expect: 'none',
  },
  'a service call': { call: { ...CALL, purpose: 'service' }, consent: null, expect: 'none' },
  'the day before the law of the rulebook': {
    call: { ...CALL, started_at: '2009-09-30T10:00:00' },
    consent: null,
    expect: 'none',
  },
  'the first day of the law of the rulebook': {
    call: { ...CALL, started_at: '2009-10-01T10:00:00' },
    consent: null,
    expect: PROVEN,
  },
  'a number that is not in the register, which is no consent': {
    call: { ...CALL, started_at: '2015-03-02T10:00:00' },
    consent: null,
    expect: PROVEN,
  },

  'a consent of an unknown form': {
    call: CALL,
    consent: { form: '' },
    expect: { ...PROVEN, grade: 'not-demonstrable' },
  },
  'a customer of whom no payment is known': {
    ...customer(CALL, { paid_amount: '' }),
    expect: { ...PROVEN, grade: 'not-demonstrable' },
  },
  'a customer of whom no payment is known, and once one of another product': {
    ...customer(CALL),
    rows: {
      relations: [
        ...(customer(CALL, { paid_amount: '' }).rows?.['relations'] ?? []),
        ...(customer(CALL, { relation_id: 'S-{call}', product: 'boiler' }).rows?.['relations'] ?? []),
      ],
    },
    expect: { ...PROVEN, grade: 'not-demonstrable' },
  },
  'a customer of whom no payment is known, after July 2026': {
    ...customer(LATER, { paid_amount: '' }),
    expect: { ...PROVEN, grade: 'not-demonstrable' },
  },
  'a volunteer of a charity': {
    ...customer(CALL, { kind: 'volunteer' }),
    entity: { sender: 'charity' },
    campaign: { purpose: 'charitable' },
    expect: PROVEN,
  },
  'a volunteer of a charity of whom nothing is known of the opt-out': {
    ...customer(CALL, { kind: 'volunteer', started_on: '2019-02-01', optout_offered_at_collection: '' }),
    entity: { sender: 'charity' },
    campaign: { purpose: 'charitable' },
    expect: PROVEN,
  },
  'a donor of a charity': {
    ...customer(CALL, { kind: 'gift' }),
    entity: { sender: 'charity' },
    campaign: { purpose: 'charitable' },
    expect: 'none',
  },
  'a donor of a charity, of long ago': {
    ...customer(CALL, { kind: 'gift', started_on: '2019-02-01', optout_offered_at_collection: '' }),
    entity: { sender: 'charity' },
    campaign: { purpose: 'charitable' },
    expect: POSSIBLE,
  },
  'a number published by a person of no legal form on record': {
    call: CALL,
    consent: null,
    person: { legal_form: '' },
    phone: { published_for_marketing: 'yes' },
    expect: { ...PROVEN, grade: 'not-demonstrable' },
  },
  'a number published by a consumer': {
    call: CALL,
    consent: null,
    phone: { published_for_marketing: 'yes' },
    expect: PROVEN,
  },
});
