import { defineCases, type RuleCases, type Situation, STRICT_POLICY } from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const SITUATION: Situation = { call: { started_at: '2026-03-02T10:00:00', optout_offered: 'no' } };

export const cases: RuleCases = defineCases(rule, SITUATION, {
  'the opt-out was not offered': {
    expect: { grade: 'proven', level: 'statute', reason: '', responsible: '{vendor}', cause: 'in-call-duty' },
  },
  'the opt-out was offered': { call: { optout_offered: 'yes' }, expect: 'none' },
  'it is not known whether the opt-out was offered': { call: { optout_offered: '' }, expect: 'none' },
  'whether it was offered could not be read': { call: { optout_offered: 'soms' }, expect: 'none' },
  'an objection was made, which is no offer': { call: { result: 'objection' }, expect: 'proven' },

  'twenty seconds of talk': { call: { talk_seconds: '20' }, expect: 'proven' },
  'nineteen seconds of talk': { call: { talk_seconds: '19' }, expect: 'none' },
  'no seconds of talk': { call: { talk_seconds: '0' }, expect: 'none' },
  'an unknown length': { call: { talk_seconds: '' }, expect: 'not-demonstrable' },
  'a length that could not be read': { call: { talk_seconds: 'lang' }, expect: 'not-demonstrable' },
  'twenty seconds between connection and end': {
    call: { talk_seconds: '', connected_at: '2026-03-02T10:00:05', ended_at: '2026-03-02T10:00:25' },
    expect: 'proven',
  },
  'nineteen seconds between connection and end': {
    call: { talk_seconds: '', connected_at: '2026-03-02T10:00:05', ended_at: '2026-03-02T10:00:24' },
    expect: 'none',
  },
  'the column goes before the times': {
    call: { talk_seconds: '20', connected_at: '2026-03-02T10:00:05', ended_at: '2026-03-02T10:00:24' },
    expect: 'proven',
  },
  'an end without a connection gives no length': {
    call: { talk_seconds: '', ended_at: '2026-03-02T10:00:05' },
    expect: 'not-demonstrable',
  },
  'a limit of thirty seconds, and thirty seconds': {
    call: { talk_seconds: '30' },
    policy: STRICT_POLICY,
    expect: 'proven',
  },
  'a limit of thirty seconds, and twenty-nine': { call: { talk_seconds: '29' }, policy: STRICT_POLICY, expect: 'none' },
  'a limit of thirty seconds, and an unknown length': {
    call: { talk_seconds: '' },
    policy: STRICT_POLICY,
    expect: 'not-demonstrable',
  },

  'the day before the law applied': { call: { started_at: '2009-09-30T10:00:00' }, expect: 'none' },
  'the first day of the law': {
    call: { started_at: '2009-10-01T10:00:00' },
    expect: { grade: 'proven', level: 'statute' },
  },
  'the last day of the register': { call: { started_at: '2021-06-30T10:00:00' }, expect: 'proven' },
  'the first day of the opt-in': {
    call: { started_at: '2021-07-01T10:00:00' },
    expect: { grade: 'proven', level: 'statute' },
  },

  'the first day of the law of July 2026': { call: { started_at: '2026-07-01T10:00:00' }, expect: 'proven' },

  'a connection without an agent': { call: { result: 'abandoned' }, expect: 'none' },
  'a log that says both connected and not connected': { call: { result: 'busy' }, expect: 'none' },
  'a log that says nothing of the contact': { call: { result: '', talk_seconds: '' }, expect: 'none' },
  'a log that says connected and nothing more': {
    call: { result: '', talk_seconds: '', connected: 'yes' },
    expect: 'not-demonstrable',
  },
  'a message on voicemail': { call: { result: 'voicemail' }, expect: 'none' },
  'a dial that nobody answered': { call: { result: 'no-answer', talk_seconds: '' }, expect: 'none' },

  'somebody who asked to be called': { consent: { kind: 'request' }, expect: 'proven' },
  'a customer': {
    consent: null,
    relation: { kind: 'purchase', started_on: '2025-02-01', product: '', optout_offered_at_collection: '' },
    expect: 'possible',
  },
  'nobody is known for the number': { person: null, expect: 'not-demonstrable' },
  'a sole trader': { person: { legal_form: 'sole-trader' }, expect: 'proven' },
  'a legal form that is not known': { person: { legal_form: '' }, expect: 'not-demonstrable' },
  'a company': { person: { legal_form: 'legal-entity' }, expect: 'none' },
  'an ideal purpose': { call: { purpose: 'ideal' }, expect: 'possible' },
  'a service call': { call: { purpose: 'service' }, expect: 'none' },
  'an inbound call': { call: { direction: 'inbound' }, expect: 'none' },
  'a licensed lottery': { entity: { sender: 'licensed-lottery' }, expect: 'proven' },

  'without a basis the duty is not literal': {
    consent: null,
    expect: { grade: 'possible', reason: 'duty-not-literal' },
  },
  'without a basis, of unknown length': {
    call: { talk_seconds: '' },
    consent: null,
    expect: { grade: 'possible', reason: 'duty-not-literal' },
  },
  'without a basis, on the last day of the register': {
    call: { started_at: '2021-06-30T10:00:00' },
    consent: null,
    expect: { grade: 'proven', reason: '' },
  },
  'without a basis, on the first day of the opt-in': {
    call: { started_at: '2021-07-01T10:00:00' },
    consent: null,
    expect: { grade: 'possible', reason: 'duty-not-literal' },
  },
  'at a published number': {
    consent: null,
    person: { legal_form: 'sole-trader' },
    phone: { published_for_marketing: 'yes' },
    expect: { grade: 'possible', reason: 'duty-not-literal' },
  },
  'on a request': { consent: { kind: 'request' }, expect: { grade: 'proven', reason: '' } },
  'on a relation': { consent: null, relation: {}, expect: { grade: 'proven', reason: '' } },
  'nobody is known for the number, and the campaign calls consumers': {
    person: null,
    campaign: { audience: 'consumers' },
    expect: 'proven',
  },
});
