import { type Cells, defineCases, type RuleCase, type RuleCases } from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const CALL: Cells = { started_at: '2026-03-03T10:00:00' };
const FOUND = { grade: 'proven', level: 'code', reason: '' } as const;

type Known = Pick<RuleCase, 'call' | 'consent'> & { readonly rows: NonNullable<RuleCase['rows']> };

/** A call to somebody who objected, by default twenty-nine days before. */
function objected(objection: Cells = {}, call: Cells = {}): Known {
  return {
    call: { ...CALL, ...call },
    consent: null,
    rows: {
      objections: [{ objection_id: 'O-{call}', objected_at: '2026-02-02T23:59:59', number: '{number}', ...objection }],
    },
  };
}

export const cases: RuleCases = defineCases(rule, {
  'twenty-nine days after the objection': {
    ...objected(),
    expect: { ...FOUND, responsible: 'undetermined', cause: 'no-trace' },
  },
  'twenty-eight days after the objection': { ...objected({ objected_at: '2026-02-03T00:00:00' }), expect: 'none' },
  'twenty-eight days after an objection at no known time': {
    ...objected({ objected_at: '2026-02-03' }),
    expect: 'none',
  },
  'twenty-nine days after an objection at no known time': { ...objected({ objected_at: '2026-02-02' }), expect: FOUND },
  'the days are local, where the objection is in UTC': {
    ...objected({ objected_at: '2026-02-02T23:00:00Z' }),
    expect: 'none',
  },
  'no objection': { call: CALL, expect: 'none' },
  'the earliest of two objections counts': {
    ...objected(),
    rows: {
      objections: [
        ...(objected().rows['objections'] ?? []),
        { objection_id: 'P-{call}', objected_at: '2026-03-01', number: '{number}' },
      ],
    },
    expect: FOUND,
  },
  'an early objection that was lifted does not count': {
    ...objected(),
    consent: { given_at: '2026-02-09T12:00:00' },
    rows: {
      objections: [
        ...(objected().rows['objections'] ?? []),
        { objection_id: 'P-{call}', objected_at: '2026-02-20', number: '{number}' },
      ],
    },
    expect: 'none',
  },
  'an early objection that is in doubt does not count': {
    ...objected(),
    consent: { given_at: '2026-02-09T12:00:00', initiative: 'caller' },
    rows: {
      objections: [
        ...(objected().rows['objections'] ?? []),
        { objection_id: 'P-{call}', objected_at: '2026-02-20', number: '{number}' },
      ],
    },
    expect: 'none',
  },
  'an objection that is in doubt': {
    ...objected(),
    consent: { given_at: '2026-02-09T12:00:00', initiative: 'caller' },
    expect: 'none',
  },
  'an objection in a call that ended after midnight': {
    call: CALL,
    consent: null,
    rows: {
      calls: [{ call_id: '{call}-1', started_at: '2026-02-02T23:59:00', talk_seconds: '60', result: 'objection' }],
    },
    expect: 'none',
  },
  'an objection in a call that ended before midnight': {
    call: CALL,
    consent: null,
    rows: {
      calls: [{ call_id: '{call}-1', started_at: '2026-02-02T23:59:00', talk_seconds: '59', result: 'objection' }],
    },
    expect: { ...FOUND, responsible: '{vendor}', cause: 'own-record' },
  },
  'a company': { ...objected(), person: { legal_form: 'legal-entity' }, expect: 'none' },
  'a legal form that is not known': {
    ...objected(),
    person: { legal_form: '' },
    expect: { ...FOUND, grade: 'not-demonstrable' },
  },
  'a connection without an agent': {
    ...objected({}, { result: 'abandoned' }),
    expect: { ...FOUND, grade: 'possible' },
  },
  'a log that says nothing of the contact': {
    ...objected({}, { result: '', talk_seconds: '' }),
    expect: { ...FOUND, grade: 'possible' },
  },
  'a message on voicemail': { ...objected({}, { result: 'voicemail' }), expect: 'none' },
  'a dial that nobody answered': { ...objected({}, { result: 'no-answer', talk_seconds: '' }), expect: 'none' },
  'the last day before the norm': {
    ...objected({ objected_at: '2021-01-01' }, { started_at: '2021-06-30T10:00:00' }),
    expect: 'none',
  },
  'the first day of the norm': {
    ...objected({ objected_at: '2021-01-01' }, { started_at: '2021-07-01T10:00:00' }),
    expect: FOUND,
  },

  'nobody is known for the number, and the campaign calls consumers': {
    call: CALL,
    consent: null,
    person: null,
    campaign: { audience: 'consumers' },
    rows: { objections: [{ objection_id: 'O-{call}', objected_at: '2026-01-05', number: '{number}' }] },
    expect: FOUND,
  },
  'consented again in a form that is not known: the objection is not proven to stand': {
    call: CALL,
    consent: { given_at: '2026-01-20T12:00:00', form: '' },
    rows: { objections: [{ objection_id: 'O-{call}', objected_at: '2026-01-05', number: '{number}' }] },
    expect: 'none',
  },
});
