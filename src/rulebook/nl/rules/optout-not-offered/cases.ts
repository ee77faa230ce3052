import { type Cells, defineCases, type RuleCases, STRICT_POLICY } from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const CALL: Cells = { started_at: '2026-03-02T10:00:00', optout_offered: 'no' };

export const cases: RuleCases = defineCases(rule, {
  'the opt-out was not offered': {
    call: CALL,
    expect: { grade: 'proven', level: 'statute', reason: '', responsible: '{vendor}', cause: 'in-call-duty' },
  },
  'the opt-out was offered': { call: { ...CALL, optout_offered: 'yes' }, expect: 'none' },
  'it is not known whether the opt-out was offered': { call: { ...CALL, optout_offered: '' }, expect: 'none' },
  'whether it was offered could not be read': { call: { ...CALL, optout_offered: 'soms' }, expect: 'none' },
  'an objection was made, which is no offer': { call: { ...CALL, result: 'objection' }, expect: 'proven' },

  'twenty seconds of talk': { call: { ...CALL, talk_seconds: '20' }, expect: 'proven' },
  'nineteen seconds of talk': { call: { ...CALL, talk_seconds: '19' }, expect: 'none' },
  'no seconds of talk': { call: { ...CALL, talk_seconds: '0' }, expect: 'none' },
  'an unknown length': { call: { ...CALL, talk_seconds: '' }, expect: 'not-demonstrable' },
  'a length that could not be read': { call: { ...CALL, talk_seconds: 'lang' }, expect: 'not-demonstrable' },
  'twenty seconds between connection and end': {
    call: { ...CALL, talk_seconds: '', connected_at: '2026-03-02T10:00:05', ended_at: '2026-03-02T10:00:25' },
    expect: 'proven',
  },
  'nineteen seconds between connection and end': {
    call: { ...CALL, talk_seconds: '', connected_at: '2026-03-02T10:00:05', ended_at: '2026-03-02T10:00:24' },
    expect: 'none',
  },
  'the column goes before the times': {
    call: { ...CALL, talk_seconds: '20', connected_at: '2026-03-02T10:00:05', ended_at: '2026-03-02T10:00:24' },
    expect: 'proven',
  },
  'an end without a connection gives no length': {
    call: { ...CALL, talk_seconds: '', ended_at: '2026-03-02T10:00:05' },
    expect: 'not-demonstrable',
  },
  'a limit of thirty seconds, and thirty seconds': {
    call: { ...CALL, talk_seconds: '30' },
    policy: STRICT_POLICY,
    expect: 'proven',
  },
  'a limit of thirty seconds, and twenty-nine': {
    call: { ...CALL, talk_seconds: '29' },
    policy: STRICT_POLICY,
    expect: 'none',
  },
  'a limit of thirty seconds, and an unknown length': {
    call: { ...CALL, talk_seconds: '' },
    policy: STRICT_POLICY,
    expect: 'not-demonstrable',
  },

  'the day before the law applied': { call: { ...CALL, started_at: '2009-09-30T10:00:00' }, expect: 'none' },
  'the first day of the law': {
    call: { ...CALL, started_at: '2009-10-01T10:00:00' },
    expect: { grade: 'proven', level: 'statute' },
  },
  'the last day of the register': { call: { ...CALL, started_at: '2021-06-30T10:00:00' }, expect: 'proven' },
  'the first day of the opt-in': {
    call: { ...CALL, started_at: '2021-07-01T10:00:00' },
    expect: { grade: 'proven', level: 'statute' },
  },

  'the first day of the law of July 2026': { call: { ...CALL, started_at: '2026-07-01T10:00:00' }, expect: 'proven' },

  'a connection without an agent': { call: { ...CALL, result: 'abandoned' }, expect: 'none' },
  'a log that says both connected and not connected': { call: { ...CALL, result: 'busy' }, expect: 'none' },
  'a log that says nothing of the contact': { call: { ...CALL, result: '', talk_seconds: '' }, expect: 'none' },
  'a log that says connected and nothing more': {
    call: { ...CALL, result: '', talk_seconds: '', connected: 'yes' },
    expect: 'not-demonstrable',
  },
  'a message on voicemail': { call: { ...CALL, result: 'voicemail' }, expect: 'none' },
  'a dial that nobody answered': { call: { ...CALL, result: 'no-answer', talk_seconds: '' }, expect: 'none' },

  'somebody who asked to be called': {
    call: CALL,
    consent: { kind: 'request' },
    expect: 'proven',
  },
  'a customer': {
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
        },
      ],
    },
    expect: 'possible',
  },
  'nobody is known for the number': { call: CALL, person: null, expect: 'not-demonstrable' },
  'a sole trader': { call: CALL, person: { legal_form: 'sole-trader' }, expect: 'proven' },
  'a legal form that is not known': { call: CALL, person: { legal_form: '' }, expect: 'not-demonstrable' },
  'a company': { call: CALL, person: { legal_form: 'legal-entity' }, expect: 'none' },
  'an ideal purpose': { call: { ...CALL, purpose: 'ideal' }, expect: 'possible' },
  'a service call': { call: { ...CALL, purpose: 'service' }, expect: 'none' },
  'an inbound call': { call: { ...CALL, direction: 'inbound' }, expect: 'none' },
  'a licensed lottery': { call: CALL, entity: { sender: 'licensed-lottery' }, expect: 'proven' },

  'without a basis the duty is not literal': {
    call: CALL,
    consent: null,
    expect: { grade: 'possible', reason: 'duty-not-literal' },
  },
  'without a basis, of unknown length': {
    call: { ...CALL, talk_seconds: '' },
    consent: null,
    expect: { grade: 'possible', reason: 'duty-not-literal' },
  },
  'without a basis, on the last day of the register': {
    call: { ...CALL, started_at: '2021-06-30T10:00:00' },
    consent: null,
    expect: { grade: 'proven', reason: '' },
  },
  'without a basis, on the first day of the opt-in': {
    call: { ...CALL, started_at: '2021-07-01T10:00:00' },
    consent: null,
    expect: { grade: 'possible', reason: 'duty-not-literal' },
  },
  'at a published number': {
    call: CALL,
    consent: null,
    person: { legal_form: 'sole-trader' },
    phone: { published_for_marketing: 'yes' },
    expect: { grade: 'possible', reason: 'duty-not-literal' },
  },
  'on a request': { call: CALL, consent: { kind: 'request' }, expect: { grade: 'proven', reason: '' } },
  'on a relation': {
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
    expect: { grade: 'proven', reason: '' },
  },
  'nobody is known for the number, and the campaign calls consumers': {
    call: CALL,
    person: null,
    campaign: { audience: 'consumers' },
    expect: 'proven',
  },
});
