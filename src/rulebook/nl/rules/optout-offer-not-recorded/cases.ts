import { type Cells, defineCases, type RuleCases, STRICT_POLICY } from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const CALL: Cells = { started_at: '2026-03-02T10:00:00', optout_offered: '' };

export const cases: RuleCases = defineCases(rule, {
  'nothing says whether the opt-out was offered': {
    call: CALL,
    expect: {
      grade: 'not-demonstrable',
      level: 'evidence',
      reason: '',
      responsible: '{vendor}',
      cause: 'in-call-duty',
    },
  },
  'whether it was offered could not be read': { call: { ...CALL, optout_offered: 'soms' }, expect: 'not-demonstrable' },
  'the opt-out was not offered': { call: { ...CALL, optout_offered: 'no' }, expect: 'none' },
  'the opt-out was offered': { call: { ...CALL, optout_offered: 'yes' }, expect: 'none' },
  'twenty seconds of talk': { call: { ...CALL, talk_seconds: '20' }, expect: 'not-demonstrable' },
  'nineteen seconds of talk': { call: { ...CALL, talk_seconds: '19' }, expect: 'none' },
  'an unknown length': { call: { ...CALL, talk_seconds: '' }, expect: 'not-demonstrable' },
  'a limit of thirty seconds, and twenty-nine': {
    call: { ...CALL, talk_seconds: '29' },
    policy: STRICT_POLICY,
    expect: 'none',
  },
  'the last day of the register': { call: { ...CALL, started_at: '2021-06-30T10:00:00' }, expect: 'none' },
  'the first day of the opt-in': {
    call: { ...CALL, started_at: '2021-07-01T10:00:00' },
    expect: { grade: 'not-demonstrable', level: 'evidence' },
  },
  'a connection without an agent': { call: { ...CALL, result: 'abandoned' }, expect: 'none' },
  'a log that says nothing of the contact': { call: { ...CALL, result: '', talk_seconds: '' }, expect: 'none' },
  'a message on voicemail': { call: { ...CALL, result: 'voicemail' }, expect: 'none' },
  'a dial that nobody answered': { call: { ...CALL, result: 'no-answer', talk_seconds: '' }, expect: 'none' },
  'a company': { call: CALL, person: { legal_form: 'legal-entity' }, expect: 'none' },
  'nobody is known for the number': { call: CALL, person: null, expect: 'not-demonstrable' },
  research: { call: { ...CALL, purpose: 'research' }, expect: 'none' },
  'no basis at all': { call: CALL, consent: null, expect: 'none' },
  'a published number': {
    call: CALL,
    consent: null,
    person: { legal_form: 'sole-trader' },
    phone: { published_for_marketing: 'yes' },
    expect: 'none',
  },
  'a request': { call: CALL, consent: { kind: 'request' }, expect: 'not-demonstrable' },
  'a relation': {
    call: CALL,
    consent: null,
    rows: {
      relations: [
        {
          relation_id: 'R-{call}',
          entity: '{entity}',
          kind: 'purchase',
          started_on: '2025-02-01',
          number: '{number}',
          paid_amount: '9',
          product: 'solar',
          optout_offered_at_collection: 'yes',
        },
      ],
    },
    expect: 'not-demonstrable',
  },
});
