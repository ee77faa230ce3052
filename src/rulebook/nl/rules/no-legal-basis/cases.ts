import { defineCases, type RuleCases } from '../../../rule-cases.ts';
import { CONSENTS_AND_REQUESTS } from './cases/consents-and-requests.ts';
import { PERSONS_CALLED } from './cases/persons-called.ts';
import { RECORDS_TOGETHER } from './cases/records-together.ts';
import { RELATIONS } from './cases/relations.ts';
import { CALL, consent, customer, NO_RECORD, possible, proven } from './cases/situations.ts';
import { rule } from './rule.ts';

export const cases: RuleCases = defineCases(rule, {
  'nothing on record': {
    call: CALL,
    consent: null,
    expect: { ...NO_RECORD, level: 'statute', responsible: 'undetermined', cause: 'no-trace' },
  },
  'a sound consent': { call: CALL, expect: 'none' },

  'the last day of the register': { call: { started_at: '2021-06-30T12:00:00' }, consent: null, expect: 'none' },
  'the first day of the opt-in': {
    call: { started_at: '2021-07-01T12:00:00' },
    consent: null,
    expect: { ...NO_RECORD, level: 'statute' },
  },
  'a customer in the last second of June 2026': {
    ...customer({}, { started_at: '2026-06-30T23:59:59' }),
    expect: 'none',
  },
  'a customer in the first second of July 2026': {
    ...customer({}, { started_at: '2026-07-01T00:00:00' }),
    expect: { grade: 'proven', reason: 'relation-abolished', level: 'statute' },
  },
  'a customer in the first second of July 2026, logged in UTC': {
    ...customer({}, { started_at: '2026-06-30T22:00:00Z' }),
    expect: proven('relation-abolished'),
  },
  'a customer, dialled in June 2026 and connected in July': {
    ...customer({}, { started_at: '2026-06-30T23:59:50', connected_at: '2026-07-01T00:00:02' }),
    expect: proven('relation-abolished'),
  },

  'a connection without an agent': {
    ...consent({ form: '' }, { result: 'abandoned' }),
    expect: { grade: 'possible', reason: 'consent-form-unknown' },
  },
  'a log that says both connected and not connected': {
    call: { ...CALL, connected: 'no' },
    consent: null,
    expect: possible('no-record'),
  },
  'a log that says nothing of the contact': {
    call: { ...CALL, result: '', talk_seconds: '' },
    consent: null,
    expect: possible('no-record'),
  },
  'a message on voicemail': { call: { ...CALL, result: 'voicemail' }, consent: null, expect: 'none' },
  'a dial that nobody answered': {
    call: { ...CALL, result: 'no-answer', talk_seconds: '' },
    consent: null,
    expect: 'none',
  },
  'a conversation by its seconds of talk alone': {
    call: { ...CALL, result: '', talk_seconds: '1' },
    consent: null,
    expect: NO_RECORD,
  },
  'a sale by its result alone': {
    call: { ...CALL, result: 'sale', talk_seconds: '' },
    consent: null,
    expect: NO_RECORD,
  },

  'a service call': { call: { ...CALL, purpose: 'service' }, consent: null, expect: 'none' },
  'a test': { call: { ...CALL, purpose: 'test' }, consent: null, expect: 'none' },
  'an internal call': { call: { ...CALL, purpose: 'internal' }, consent: null, expect: 'none' },
  'an inbound call': { call: { ...CALL, direction: 'inbound' }, consent: null, expect: 'none' },
  'a direction that could not be read': { call: { ...CALL, direction: 'zijwaarts' }, consent: null, expect: NO_RECORD },
  'a campaign that nobody knows': { call: { ...CALL, campaign: 'geheim' }, consent: null, expect: NO_RECORD },
  'the purpose of the call goes before that of its campaign': {
    call: { ...CALL, purpose: 'commercial' },
    campaign: { purpose: 'charitable' },
    expect: 'none',
  },
  ...PERSONS_CALLED,
  ...CONSENTS_AND_REQUESTS,
  ...RELATIONS,
  ...RECORDS_TOGETHER,
});
