import { defineCases, type RuleCases, type Situation, STRICT_POLICY } from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const SITUATION: Situation = { call: { started_at: '2026-03-02T10:00:00', optout_offered: '' } };

export const cases: RuleCases = defineCases(rule, SITUATION, {
  'nothing says whether the opt-out was offered': {
    expect: {
      grade: 'not-demonstrable',
      level: 'evidence',
      reason: '',
      responsible: '{vendor}',
      cause: 'in-call-duty',
    },
  },
  'whether it was offered could not be read': { call: { optout_offered: 'soms' }, expect: 'not-demonstrable' },
  'the opt-out was not offered': { call: { optout_offered: 'no' }, expect: 'none' },
  'the opt-out was offered': { call: { optout_offered: 'yes' }, expect: 'none' },
  'twenty seconds of talk': { call: { talk_seconds: '20' }, expect: 'not-demonstrable' },
  'nineteen seconds of talk': { call: { talk_seconds: '19' }, expect: 'none' },
  'an unknown length': { call: { talk_seconds: '' }, expect: 'not-demonstrable' },
  'a limit of thirty seconds, and twenty-nine': { call: { talk_seconds: '29' }, policy: STRICT_POLICY, expect: 'none' },
  'a limit of thirty seconds, and thirty seconds': {
    call: { talk_seconds: '30' },
    policy: STRICT_POLICY,
    expect: 'not-demonstrable',
  },
  'the last day of the register': { call: { started_at: '2021-06-30T10:00:00' }, expect: 'none' },
  'the first day of the opt-in': {
    call: { started_at: '2021-07-01T10:00:00' },
    expect: { grade: 'not-demonstrable', level: 'evidence' },
  },
  'a connection without an agent': { call: { result: 'abandoned' }, expect: 'none' },
  'a log that says nothing of the contact': {
    call: { result: '', talk_seconds: '', identity_stated: '' },
    expect: 'none',
  },
  'a log that says nothing of the contact, but that the caller was named': {
    call: { result: '', talk_seconds: '' },
    expect: 'possible',
  },
  'a message on voicemail': { call: { result: 'voicemail' }, expect: 'none' },
  'a dial that nobody answered': { call: { result: 'no-answer', talk_seconds: '' }, expect: 'none' },
  'a company': { person: { legal_form: 'legal-entity' }, expect: 'none' },
  'nobody is known for the number': { person: null, expect: 'not-demonstrable' },
  research: { call: { purpose: 'research' }, expect: 'none' },
  'no basis at all': { consent: null, expect: 'none' },
  'a published number': {
    consent: null,
    person: { legal_form: 'sole-trader' },
    phone: { published_for_marketing: 'yes' },
    expect: 'none',
  },
  'a request': { consent: { kind: 'request' }, expect: 'not-demonstrable' },
  'a relation': { consent: null, relation: {}, expect: 'not-demonstrable' },
});
