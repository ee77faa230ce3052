import { defineCases, type RuleCases } from '../../../rule-cases.ts';
import { CALLS_THAT_CAME_IN } from './cases/calls-that-came-in.ts';
import { COMPLETE_RECORDS } from './cases/complete-records.ts';
import { CONSENTS_AND_REQUESTS } from './cases/consents-and-requests.ts';
import { PERSONS_CALLED } from './cases/persons-called.ts';
import { RECORDS_TOGETHER } from './cases/records-together.ts';
import { RELATIONS } from './cases/relations.ts';
import { customer, NO_RECORD, possible, proven, SITUATION } from './cases/situations.ts';
import { rule } from './rule.ts';

export const cases: RuleCases = defineCases(rule, SITUATION, {
  'nothing on record': { expect: { ...NO_RECORD, level: 'statute', responsible: 'undetermined', cause: 'no-trace' } },
  'a sound consent': { consent: {}, expect: 'none' },

  'the last day of the register': { call: { started_at: '2021-06-30T12:00:00' }, expect: 'none' },
  'the first day of the opt-in': {
    call: { started_at: '2021-07-01T12:00:00' },
    expect: { ...NO_RECORD, level: 'statute' },
  },
  'a customer in the last second of June 2026': {
    ...customer(),
    call: { started_at: '2026-06-30T23:59:59' },
    expect: 'none',
  },
  'a customer in the first second of July 2026': {
    ...customer(),
    call: { started_at: '2026-07-01T00:00:00' },
    expect: { grade: 'proven', reason: 'relation-abolished', level: 'statute' },
  },
  'a customer in the first second of July 2026, logged in UTC': {
    ...customer(),
    call: { started_at: '2026-06-30T22:00:00Z' },
    expect: proven('relation-abolished'),
  },
  'a customer, dialled in June 2026 and connected in July': {
    ...customer(),
    call: { started_at: '2026-06-30T23:59:50', connected_at: '2026-07-01T00:00:02' },
    expect: proven('relation-abolished'),
  },

  'a connection without an agent': {
    consent: { form: '' },
    call: { result: 'abandoned' },
    expect: possible('consent-form-unknown'),
  },
  'a log that says both connected and not connected': { call: { connected: 'no' }, expect: possible('no-record') },
  'a log that says nothing of the contact': { call: { result: '', talk_seconds: '' }, expect: possible('no-record') },
  'a message on voicemail': { call: { result: 'voicemail' }, expect: 'none' },
  'a dial that nobody answered': { call: { result: 'no-answer', talk_seconds: '' }, expect: 'none' },
  'a conversation by its seconds of talk alone': { call: { result: '', talk_seconds: '1' }, expect: NO_RECORD },
  'a sale by its result alone': { call: { result: 'sale', talk_seconds: '' }, expect: NO_RECORD },

  'a service call': { call: { purpose: 'service' }, expect: 'none' },
  'a test': { call: { purpose: 'test' }, expect: 'none' },
  'an internal call': { call: { purpose: 'internal' }, expect: 'none' },
  'a direction that could not be read': { call: { direction: 'zijwaarts' }, expect: NO_RECORD },
  'a campaign that nobody knows': { call: { campaign: 'geheim' }, expect: NO_RECORD },
  'the purpose of the call goes before that of its campaign': {
    consent: {},
    call: { purpose: 'commercial' },
    campaign: { purpose: 'charitable' },
    expect: 'none',
  },
  ...CALLS_THAT_CAME_IN,
  ...PERSONS_CALLED,
  ...CONSENTS_AND_REQUESTS,
  ...RELATIONS,
  ...RECORDS_TOGETHER,
  ...COMPLETE_RECORDS,
});
