import { defineCases, type RuleCases } from '../../../rule-cases.ts';
import { DOUBTFUL_RECORDS } from './cases/doubtful-records.ts';
import { LATER_CONSENTS } from './cases/later-consents.ts';
import { OBJECTIONS_IN_CALLS } from './cases/objections-in-calls.ts';
import { OWNERS_OF_NUMBERS } from './cases/owners-of-numbers.ts';
import { NO_ANSWER, NOT_DEMONSTRABLE, POSSIBLE, PROVEN, SITUATION } from './cases/situations.ts';
import { THOSE_WHO_KNEW } from './cases/those-who-knew.ts';
import { rule } from './rule.ts';

export const cases: RuleCases = defineCases(rule, SITUATION, {
  'an objection of a month ago that nobody recorded': {
    expect: { ...PROVEN, level: 'statute', responsible: 'undetermined', cause: 'no-trace' },
  },
  'no objection at all': { consent: {}, objection: null, expect: 'none' },

  'a second after the objection': { objection: { objected_at: '2026-03-02T09:59:59' }, expect: PROVEN },
  'in the very second of the objection': { objection: { objected_at: '2026-03-02T10:00:00' }, expect: POSSIBLE },
  'a second before the objection': { objection: { objected_at: '2026-03-02T10:00:01' }, expect: 'none' },
  'in the minute of the objection': { objection: { objected_at: '2026-03-02T10:00' }, expect: POSSIBLE },
  'in the minute after the objection': { objection: { objected_at: '2026-03-02T09:59' }, expect: PROVEN },
  'on the day of the objection': { objection: { objected_at: '2026-03-02' }, expect: POSSIBLE },
  'on the day after the objection': { objection: { objected_at: '2026-03-01' }, expect: PROVEN },
  'on the day before the objection': { objection: { objected_at: '2026-03-03' }, expect: 'none' },
  'dialled before the objection, connected after it': {
    objection: { objected_at: '2026-03-02T10:00:05' },
    call: { connected_at: '2026-03-02T10:00:06' },
    expect: PROVEN,
  },
  'connected before the objection': {
    objection: { objected_at: '2026-03-02T10:00:07' },
    call: { connected_at: '2026-03-02T10:00:06' },
    expect: 'none',
  },
  'an objection in the hour that autumn repeats, a call in its first reading': {
    objection: { objected_at: '2025-10-26T02:30:00' },
    call: { started_at: '2025-10-26T02:45:00+02:00' },
    expect: POSSIBLE,
  },
  'an objection in the hour that autumn repeats, a call after its second reading': {
    objection: { objected_at: '2025-10-26T02:30:00' },
    call: { started_at: '2025-10-26T02:30:01+01:00' },
    expect: PROVEN,
  },

  'the last day before the law applied': {
    objection: { objected_at: '2009-09-01' },
    call: { started_at: '2009-09-30T10:00:00' },
    expect: 'none',
  },
  'the first day on which the law applied': {
    objection: { objected_at: '2009-09-01' },
    call: { started_at: '2009-10-01T10:00:00' },
    expect: { ...PROVEN, level: 'statute' },
  },
  'the first day of the GDPR': {
    objection: { objected_at: '2018-05-01' },
    call: { started_at: '2018-05-25T10:00:00' },
    expect: { ...PROVEN, level: 'statute' },
  },
  'the first day of the law of 2021': {
    objection: { objected_at: '2021-06-01' },
    call: { started_at: '2021-07-01T10:00:00' },
    expect: { ...PROVEN, level: 'statute' },
  },

  'a message on voicemail': { call: { result: 'voicemail' }, expect: POSSIBLE },
  'a connection without an agent': { call: { result: 'abandoned', talk_seconds: '' }, expect: POSSIBLE },
  'a log that says both connected and not connected': { call: { connected: 'no' }, expect: POSSIBLE },
  'a log that says nothing of the contact': { call: { result: '', talk_seconds: '' }, expect: POSSIBLE },
  'a dial that nobody answered': { call: NO_ANSWER, expect: 'none' },
  'a busy line': { call: { ...NO_ANSWER, result: 'busy' }, expect: 'none' },
  'an answering machine of thirty seconds': { call: { result: 'machine', talk_seconds: '30' }, expect: 'none' },
  'an answering machine of thirty-one seconds': { call: { result: 'machine', talk_seconds: '31' }, expect: POSSIBLE },
  'an answering machine of unknown length on a connected line': {
    call: { result: 'machine', talk_seconds: '', connected: 'yes' },
    expect: 'none',
  },
  'no result, no seconds of talk': { call: { result: '', talk_seconds: '0' }, expect: 'none' },
  'a result that could not be read': { call: { result: 'WEGGEDRUKT', talk_seconds: '' }, expect: POSSIBLE },
  'both connected and not connected, with no seconds of talk': {
    call: { connected: 'no', talk_seconds: '0' },
    expect: POSSIBLE,
  },
  'a call back that was agreed, by its result alone': {
    call: { result: 'callback', talk_seconds: '' },
    expect: PROVEN,
  },
  'a conversation by its result alone': { call: { result: 'conversation', talk_seconds: '' }, expect: PROVEN },
  'an objection in this call, by its result alone': { call: { result: 'objection', talk_seconds: '' }, expect: PROVEN },
  'a dial that failed': { call: { result: 'failed', talk_seconds: '' }, expect: 'none' },
  'only a time of connection': {
    call: { result: '', talk_seconds: '', connected_at: '2026-03-02T10:00:06' },
    expect: PROVEN,
  },

  'a service call': { call: { purpose: 'service' }, expect: 'none' },
  research: { call: { purpose: 'research' }, expect: 'none' },
  'an inbound call': { call: { direction: 'inbound', caller_number: '{number}' }, expect: 'none' },
  'a call for a good cause': { call: { purpose: 'charitable' }, expect: PROVEN },
  'an ideal purpose that the campaign gives': { campaign: { purpose: 'ideal' }, expect: PROVEN },
  'a purpose that could not be read': { call: { purpose: 'verkoop?' }, expect: PROVEN },

  'a company': { person: { legal_form: 'legal-entity' }, expect: 'none' },
  'a sole trader': { person: { legal_form: 'sole-trader' }, expect: PROVEN },
  'a legal form that is not known': { person: { legal_form: '' }, expect: NOT_DEMONSTRABLE },
  'nobody is known for the number': { person: null, expect: NOT_DEMONSTRABLE },

  'an objection against another number': { objection: { number: '{number2}' }, expect: 'none' },
  'an objection of the person, made for another number': {
    objection: { number: '{number2}', person_id: '{person}' },
    expect: PROVEN,
  },
  'an objection of the person alone': { objection: { number: '', person_id: '{person}' }, expect: PROVEN },
  'an objection of another person against this number': {
    objection: { person_id: '{person2}' },
    expect: { grade: 'proven', reason: 'objection' },
  },
  'an objection of another person against a number that nobody owns': {
    objection: { person_id: '{person2}' },
    phone: null,
    expect: NOT_DEMONSTRABLE,
  },
  'an objection of another owner of the number, while the log names this one': {
    objection: { number: '', person_id: '{person2}' },
    call: { person_id: '{person}' },
    rows: { phones: [{ person_id: '{person2}', valid_to: '2026-03-02' }] },
    expect: PROVEN,
  },
  'an objection of somebody who gave the number up the day before': {
    objection: { number: '', person_id: '{person2}' },
    rows: { phones: [{ person_id: '{person2}', valid_to: '2026-03-01' }] },
    expect: 'none',
  },
  'an objection against the number that names the person of the log, who does not own it': {
    objection: { person_id: '{person2}' },
    call: { person_id: '{person2}' },
    expect: PROVEN,
  },

  'an objection against this company by its id': { objection: { entity: '{entity}' }, expect: PROVEN },
  'an objection against this company by its name, in small letters': {
    objection: { entity: '{entity} b.v.' },
    expect: PROVEN,
  },
  'an objection against another brand of this company': { objection: { entity: '{brand}-2' }, expect: PROVEN },
  'an objection against another company of the client': {
    objection: { entity: '{entity2}' },
    entity2: {},
    expect: 'none',
  },
  'an objection against a company that nobody knows': { objection: { entity: 'Wie Dan Ook' }, expect: PROVEN },
  'a call without a campaign, for the company of the call centre': {
    objection: { entity: '{entity}' },
    call: { campaign: '' },
    expect: PROVEN,
  },
  ...OBJECTIONS_IN_CALLS,
  ...LATER_CONSENTS,
  ...OWNERS_OF_NUMBERS,
  ...THOSE_WHO_KNEW,
  ...DOUBTFUL_RECORDS,
});
