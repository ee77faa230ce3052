import {
  type Cells,
  defineCases,
  OLDER_CONSENT,
  type RuleCases,
  type Situation,
  type StatedCase,
} from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const FOUND = {
  grade: 'not-demonstrable',
  level: 'evidence',
  reason: '',
  responsible: '{vendor}',
  cause: 'collector',
} as const;

/** A consent given in a call, by default a call by the same call centre, and what the log says about that call. */
function collected(consent: Cells, ...logged: readonly Cells[]): Pick<StatedCase, 'consent' | 'rows'> {
  return {
    consent: { collected_in_call: '{call}-1', collected_by: '{vendor}', ...consent },
    rows: {
      calls: logged.map((each) => ({
        call_id: '{call}-1',
        started_at: '2026-02-20T12:00:00',
        caller_number: '{number}',
        ...each,
      })),
    },
  };
}

const SITUATION: Situation = { call: { started_at: '2026-03-02T10:00:00' } };

export const cases: RuleCases = defineCases(rule, SITUATION, {
  'given in an outbound call': { ...collected({}, { direction: 'outbound' }), expect: FOUND },
  'given when the consumer rang in': { ...collected({}, { direction: 'inbound' }), expect: 'none' },
  'given in a call that is said to have come in from a number of the company': {
    consent: { collected_in_call: '{call}-1', collected_by: '{vendor}' },
    rows: {
      calls: [
        { call_id: '{call}-1', started_at: '2026-02-20T12:00:00', direction: 'inbound', caller_number: '{number2}' },
      ],
      numbers: [{ number: '{number2}', listed_from: '2025-01-01' }],
    },
    expect: FOUND,
  },
  'given in a call that the log does not have': { ...collected({}), expect: FOUND },
  'given in no call': { consent: { collected_by: '{vendor}' }, expect: 'none' },
  'given in an outbound call to the client': {
    ...collected({ collected_by: 'client' }),
    expect: { ...FOUND, responsible: 'client' },
  },
  'the client collected it when the consumer rang a call centre': {
    ...collected({ collected_by: 'client' }, { direction: 'inbound' }),
    expect: 'none',
  },
  'nobody knows who collected it, and the consumer rang in': {
    ...collected({ collected_by: '' }, { direction: 'inbound' }),
    expect: 'none',
  },
  'one call centre collected it, and the consumer rang another': {
    ...collected({}, { direction: 'inbound', vendor: '{vendor2}' }),
    vendor2: {},
    expect: FOUND,
  },
  'another call centre collected it, when the consumer rang it': {
    ...collected({ collected_by: '{vendor2}' }, { direction: 'inbound', vendor: '{vendor2}' }),
    vendor2: {},
    expect: 'none',
  },
  'another call centre collected it in a call of its own': {
    ...collected({ collected_by: '{vendor2}' }, { vendor: '{vendor2}' }),
    vendor2: {},
    expect: { ...FOUND, responsible: '{vendor2}' },
  },
  'another id rang in': { ...collected({}, { call_id: '{call}-2', direction: 'inbound' }), expect: FOUND },
  'a request': { ...collected({ kind: 'request' }, { result: 'no-answer', talk_seconds: '' }), expect: 'none' },
  'the last day of the register': { ...collected({}), call: { started_at: '2021-06-30T10:00:00' }, expect: 'none' },
  'the first day of the opt-in': { ...collected({}), call: { started_at: '2021-07-01T10:00:00' }, expect: FOUND },
  'the first day of the opt-in, and an older consent that lacks nothing': {
    call: { started_at: '2021-07-01T10:00:00' },
    consent: { collected_in_call: '{call}-1', collected_by: '{vendor}' },
    rows: { consents: [OLDER_CONSENT] },
    expect: 'none',
  },
  'a company': { ...collected({}), person: { legal_form: 'legal-entity' }, expect: 'none' },
  'a connection without an agent': {
    ...collected({}),
    call: { result: 'abandoned' },
    expect: { ...FOUND, grade: 'possible' },
  },
  'a dial that nobody answered': { ...collected({}), call: { result: 'no-answer', talk_seconds: '' }, expect: 'none' },
});
