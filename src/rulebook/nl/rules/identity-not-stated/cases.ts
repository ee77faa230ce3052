import { defineCases, type RuleCases, type Situation } from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const SITUATION: Situation = { call: { started_at: '2026-03-02T10:00:00', identity_stated: 'no' } };

export const cases: RuleCases = defineCases(rule, SITUATION, {
  'who called was not said': {
    expect: { grade: 'proven', level: 'statute', reason: '', responsible: '{vendor}', cause: 'in-call-duty' },
  },
  'who called was said': { call: { identity_stated: 'yes' }, expect: 'none' },
  'it is not known whether it was said': { call: { identity_stated: '' }, expect: 'none' },
  'a licensed lottery': { entity: { sender: 'licensed-lottery' }, expect: 'none' },
  'a charity': { entity: { sender: 'charity' }, campaign: { purpose: 'charitable' }, expect: 'proven' },
  'a publisher': { entity: { sender: 'publisher' }, expect: 'proven' },
  'a sole trader, who is no consumer': { person: { legal_form: 'sole-trader' }, expect: 'none' },
  'a partnership': { person: { legal_form: 'partnership' }, expect: 'none' },
  'a company': { person: { legal_form: 'legal-entity' }, expect: 'none' },
  'a legal form that is not known': { person: { legal_form: 'unknown' }, expect: 'not-demonstrable' },
  'a consumer who is a sole trader as well': {
    rows: { persons: [{ person_id: '{person}', legal_form: 'sole-trader', legal_form_from: '2020-01-01' }] },
    expect: 'none',
  },
  'the log names a consumer, and nobody is known for the number': {
    call: { person_id: '{person}' },
    phone: null,
    expect: 'proven',
  },
  'a sole trader until the day of the call': {
    person: { legal_form: 'sole-trader', legal_form_to: '2026-03-02' },
    expect: 'none',
  },
  'a sole trader until the day before': {
    person: { legal_form: 'sole-trader', legal_form_to: '2026-03-01' },
    expect: 'not-demonstrable',
  },
  'a consumer until the day of the call': { person: { legal_form_to: '2026-03-02' }, expect: 'proven' },
  'a consumer until the day before': { person: { legal_form_to: '2026-03-01' }, expect: 'not-demonstrable' },
  'a sole trader and a consumer share the number': {
    person: { legal_form: 'sole-trader' },
    rows: { persons: [{ person_id: '{person2}', legal_form: 'natural' }], phones: [{ person_id: '{person2}' }] },
    expect: 'none',
  },
  'the log names the consumer who shares the number with a sole trader': {
    call: { person_id: '{person2}' },
    person: { legal_form: 'sole-trader' },
    rows: { persons: [{ person_id: '{person2}', legal_form: 'natural' }], phones: [{ person_id: '{person2}' }] },
    expect: 'proven',
  },
  'the log names a sole trader who does not have the number': {
    call: { person_id: '{person2}' },
    rows: { persons: [{ person_id: '{person2}', legal_form: 'sole-trader' }] },
    expect: 'not-demonstrable',
  },
  'the log names a sole trader, and nobody is known for the number': {
    call: { person_id: '{person2}' },
    phone: null,
    rows: { persons: [{ person_id: '{person2}', legal_form: 'sole-trader' }] },
    expect: 'none',
  },
  'nobody is known for the number': { person: null, expect: 'not-demonstrable' },
  'a second of talk': { call: { talk_seconds: '1' }, expect: 'proven' },
  'the day before the law of the rulebook': { call: { started_at: '2009-09-30T10:00:00' }, expect: 'none' },
  'the first day of the law of the rulebook': { call: { started_at: '2009-10-01T10:00:00' }, expect: 'proven' },
  'the first day of the law of 2014': {
    call: { started_at: '2014-06-13T10:00:00' },
    expect: { grade: 'proven', level: 'statute' },
  },
  'a connection without an agent': { call: { result: 'abandoned' }, expect: 'none' },
  'a log that says nothing of the contact, but that nobody said who called': {
    call: { result: '', talk_seconds: '', optout_offered: '' },
    expect: 'possible',
  },
  'a message on voicemail': { call: { result: 'voicemail' }, expect: 'none' },
  research: { call: { purpose: 'research' }, expect: 'none' },
  'nobody is known for the number, and the campaign calls consumers': {
    person: null,
    campaign: { audience: 'consumers' },
    expect: 'proven',
  },
  'nobody is known for the number, and the campaign calls companies': {
    person: null,
    campaign: { audience: 'businesses' },
    expect: 'not-demonstrable',
  },

  'two consumers share the number': {
    rows: { persons: [{ person_id: '{person2}', legal_form: 'natural' }], phones: [{ person_id: '{person2}' }] },
    expect: 'proven',
  },
  'a consumer shares the number with somebody of no legal form on record': {
    rows: { phones: [{ person_id: '{person2}' }] },
    expect: 'not-demonstrable',
  },
  'a consumer shares the number with somebody whose legal form is not known': {
    rows: { persons: [{ person_id: '{person2}', legal_form: 'unknown' }], phones: [{ person_id: '{person2}' }] },
    expect: 'not-demonstrable',
  },
  'a consumer shares the number with a consumer until the day before': {
    rows: {
      persons: [{ person_id: '{person2}', legal_form: 'natural', legal_form_to: '2026-03-01' }],
      phones: [{ person_id: '{person2}' }],
    },
    expect: 'not-demonstrable',
  },
  'a consumer shares the number with a consumer until the day of the call': {
    rows: {
      persons: [{ person_id: '{person2}', legal_form: 'natural', legal_form_to: '2026-03-02' }],
      phones: [{ person_id: '{person2}' }],
    },
    expect: 'proven',
  },
  'a consumer shared the number until the day before with somebody of no legal form on record': {
    rows: { phones: [{ person_id: '{person2}', valid_to: '2026-03-01' }] },
    expect: 'proven',
  },
  'a consumer shares the number until the day of the call with somebody of no legal form on record': {
    rows: { phones: [{ person_id: '{person2}', valid_to: '2026-03-02' }] },
    expect: 'not-demonstrable',
  },
  'a consumer shares the number with somebody of no legal form on record, and the campaign calls consumers': {
    rows: { phones: [{ person_id: '{person2}' }] },
    campaign: { audience: 'consumers' },
    expect: 'proven',
  },
  'the log names the consumer who shares the number with somebody of no legal form on record': {
    call: { person_id: '{person}' },
    rows: { phones: [{ person_id: '{person2}' }] },
    expect: 'proven',
  },
  'the log names a consumer who does not have the number of another': {
    call: { person_id: '{person2}' },
    rows: { persons: [{ person_id: '{person2}', legal_form: 'natural' }] },
    expect: 'not-demonstrable',
  },
  'a call of which the log does not say who called whom': { call: { direction: 'unknown' }, expect: 'possible' },
});
