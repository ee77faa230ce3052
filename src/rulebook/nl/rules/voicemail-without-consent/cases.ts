import { type Cells, defineCases, type RuleCase, type RuleCases } from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const CALL: Cells = { started_at: '2026-03-02T10:00:00', result: 'voicemail', talk_seconds: '25' };
const LATER: Cells = { ...CALL, started_at: '2026-07-06T10:00:00' };
const FOUND = { grade: 'possible', level: 'statute', reason: '', responsible: '{vendor}', cause: 'dial-mode' } as const;

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
  'a message on voicemail without a consent': { call: CALL, consent: null, expect: FOUND },
  'a consent': { call: CALL, expect: 'none' },
  'a request': { call: CALL, consent: { kind: 'request' }, expect: 'none' },
  'a consent that was withdrawn': { call: CALL, consent: { withdrawn_at: '2026-03-01' }, expect: FOUND },
  'a consent that is possibly given': { call: CALL, consent: { given_at: '2026-03-02' }, expect: FOUND },
  'a company': { call: CALL, consent: null, person: { legal_form: 'legal-entity' }, expect: FOUND },
  'a company whose number was published to receive offers': {
    call: CALL,
    consent: null,
    person: { legal_form: 'legal-entity' },
    phone: { published_for_marketing: 'yes' },
    expect: 'none',
  },
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
  'a customer': { ...customer(CALL), expect: 'none' },
  'a customer after July 2026': { ...customer(LATER), expect: 'none' },
  'a customer who pays nothing': { ...customer(CALL, { paid_amount: '0' }), expect: FOUND },
  'a recorded message, which the other rule finds': {
    call: { ...CALL, dial_mode: 'prerecorded' },
    consent: null,
    expect: 'none',
  },
  'dialled by an agent': { call: { ...CALL, dial_mode: 'manual' }, consent: null, expect: FOUND },
  'the day before the opt-in': { call: { ...CALL, started_at: '2021-06-30T10:00:00' }, consent: null, expect: 'none' },
  'the first day of the opt-in': { call: { ...CALL, started_at: '2021-07-01T10:00:00' }, consent: null, expect: FOUND },
  'a conversation': { call: { ...CALL, result: 'refused' }, consent: null, expect: 'none' },
  'an answering machine, and nothing was left': { call: { ...CALL, result: 'machine' }, consent: null, expect: 'none' },
  'a log that says nothing of the contact': {
    call: { ...CALL, result: '', talk_seconds: '' },
    consent: null,
    expect: 'none',
  },
  research: { call: { ...CALL, purpose: 'research' }, consent: null, expect: 'none' },

  'a volunteer of a charity': {
    ...customer(CALL, { kind: 'volunteer' }),
    entity: { sender: 'charity' },
    campaign: { purpose: 'charitable' },
    expect: FOUND,
  },
  'a donor of a charity': {
    ...customer(CALL, { kind: 'gift' }),
    entity: { sender: 'charity' },
    campaign: { purpose: 'charitable' },
    expect: 'none',
  },
});
