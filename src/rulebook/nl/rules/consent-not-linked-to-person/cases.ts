import { type Cells, defineCases, OLDER_CONSENT, type RuleCases } from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const CALL: Cells = { started_at: '2026-03-02T10:00:00' };
const UNLINKED: Cells = { person_id: '' };
const FOUND = {
  grade: 'not-demonstrable',
  level: 'evidence',
  reason: '',
  responsible: 'client',
  cause: 'collector',
} as const;

export const cases: RuleCases = defineCases(rule, {
  'a consent that names a number and no person': { call: CALL, consent: UNLINKED, expect: FOUND },
  'a consent that names a person': { call: CALL, expect: 'none' },
  'a consent that names a person and no number': { call: CALL, consent: { number: '' }, expect: 'none' },
  'nobody is known for the number': { call: CALL, consent: UNLINKED, person: null, expect: FOUND },
  'the call centre collected it': {
    call: CALL,
    consent: { ...UNLINKED, collected_by: '{vendor}' },
    expect: { ...FOUND, responsible: '{vendor}' },
  },
  'another call centre collected it': {
    call: CALL,
    consent: { ...UNLINKED, collected_by: '{vendor2}' },
    vendor2: {},
    expect: { ...FOUND, responsible: '{vendor2}' },
  },
  'somebody who is no call centre collected it': {
    call: CALL,
    consent: { ...UNLINKED, collected_by: 'Leadbureau' },
    expect: FOUND,
  },
  'who collected it is not known': { call: CALL, consent: { ...UNLINKED, collected_by: '' }, expect: FOUND },
  'a request': { call: CALL, consent: { ...UNLINKED, kind: 'request' }, expect: 'none' },
  'a consent that is no basis': { call: CALL, consent: { ...UNLINKED, form: 'bundled' }, expect: 'none' },
  'a consent of the person beside it': {
    call: CALL,
    consent: UNLINKED,
    rows: {
      consents: [
        {
          consent_id: 'S-{call}',
          given_at: '2026-01-05T12:00:00',
          person_id: '{person}',
          names: '{brand}',
          products: 'solar',
          form: 'active',
          initiative: 'consumer',
          term_stated: 'yes',
          verified_at: '2026-01-05T12:05:00',
          evidence: 'form-2',
        },
      ],
    },
    expect: 'none',
  },
  'a customer, which is the cleaner basis': {
    call: CALL,
    consent: UNLINKED,
    rows: {
      relations: [
        {
          relation_id: 'R-{call}',
          entity: '{entity}',
          kind: 'subscription',
          started_on: '2021-02-01',
          number: '{number}',
          paid_amount: '9',
          product: 'solar',
        },
      ],
    },
    expect: 'none',
  },
  'a former customer of long ago, which is no cleaner basis': {
    call: CALL,
    consent: UNLINKED,
    rows: {
      relations: [
        {
          relation_id: 'R-{call}',
          entity: '{entity}',
          kind: 'purchase',
          started_on: '2021-02-01',
          number: '{number}',
          paid_amount: '9',
          product: 'solar',
        },
      ],
    },
    expect: FOUND,
  },
  'the last day of the register': {
    call: { started_at: '2021-06-30T10:00:00' },
    consent: UNLINKED,
    expect: 'none',
  },
  'the first day of the opt-in': { call: { started_at: '2021-07-01T10:00:00' }, consent: UNLINKED, expect: FOUND },
  'the first day of the opt-in, and an older consent that lacks nothing': {
    call: { started_at: '2021-07-01T10:00:00' },
    consent: UNLINKED,
    rows: { consents: [OLDER_CONSENT] },
    expect: 'none',
  },
  'a connection without an agent': {
    call: { ...CALL, result: 'abandoned' },
    consent: UNLINKED,
    expect: { ...FOUND, grade: 'possible' },
  },
  'a log that says nothing of the contact': {
    call: { ...CALL, result: '', talk_seconds: '' },
    consent: UNLINKED,
    expect: { ...FOUND, grade: 'possible' },
  },
  'a message on voicemail': { call: { ...CALL, result: 'voicemail' }, consent: UNLINKED, expect: 'none' },
  'a dial that nobody answered': {
    call: { ...CALL, result: 'no-answer', talk_seconds: '' },
    consent: UNLINKED,
    expect: 'none',
  },
});
