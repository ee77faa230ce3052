import { type Cells, defineCases, type RuleCase, type RuleCases } from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const CALL: Cells = { started_at: '2026-03-02T10:00:00', caller_number: '+31201234567' };
const FOUND = { grade: 'proven', level: 'code', reason: '', responsible: 'client', cause: 'publication-duty' } as const;
const POSSIBLE = { grade: 'possible', reason: '' } as const;

/** A number that was shown, while the list has these rows; the feed begins in 2020. */
function listed(call: Cells, ...numbers: readonly Cells[]): Pick<RuleCase, 'call' | 'rows'> {
  const others = [{ number: '{number2}', listed_from: '2020-01-01' }];
  return { call: { ...CALL, ...call }, rows: { numbers: [...others, ...numbers] } };
}

export const cases: RuleCases = defineCases(rule, {
  'the number shown is not on the list': { ...listed({}), expect: FOUND },
  'the number shown is on the list': { ...listed({ caller_number: '{number2}' }), expect: 'none' },
  'listed from the day of the call': {
    ...listed({ caller_number: '{number}' }, { number: '{number}', listed_from: '2026-03-02' }),
    expect: 'none',
  },
  'listed from the day after': {
    ...listed({ caller_number: '{number}' }, { number: '{number}', listed_from: '2026-03-03' }),
    expect: FOUND,
  },
  'listed until the day of the call': {
    ...listed(
      { caller_number: '{number}' },
      { number: '{number}', listed_from: '2024-01-01', listed_to: '2026-03-02' },
    ),
    expect: 'none',
  },
  'listed until the day before': {
    ...listed(
      { caller_number: '{number}' },
      { number: '{number}', listed_from: '2024-01-01', listed_to: '2026-03-01' },
    ),
    expect: FOUND,
  },
  'the number was hidden': { ...listed({ caller_id_withheld: 'yes' }), expect: 'none' },
  'the log says that the number was shown': { ...listed({ caller_id_withheld: 'no' }), expect: FOUND },
  'no number is known': { ...listed({ caller_number: '' }), expect: 'none' },
  'the list is not known': { call: CALL, alone: true, expect: 'none' },
  'the list begins on the day of the call': {
    call: CALL,
    rows: { numbers: [{ number: '{number2}', listed_from: '2026-03-02' }] },
    alone: true,
    expect: FOUND,
  },
  'the list begins on the day after': {
    call: CALL,
    rows: { numbers: [{ number: '{number2}', listed_from: '2026-03-03' }] },
    alone: true,
    expect: 'none',
  },
  'the day before the Code of 2024': { ...listed({ started_at: '2024-10-14T10:00:00' }), expect: 'none' },
  'the first day of the Code of 2024': { ...listed({ started_at: '2024-10-15T10:00:00' }), expect: FOUND },
  'a company': { ...listed({}), person: { legal_form: 'legal-entity' }, expect: 'none' },
  'nobody is known for the number called': {
    ...listed({}),
    person: null,
    expect: { ...FOUND, grade: 'not-demonstrable' },
  },
  'a connection without an agent': { ...listed({ result: 'abandoned' }), expect: POSSIBLE },
  'a log that says nothing of the contact': { ...listed({ result: '', talk_seconds: '' }), expect: POSSIBLE },
  'a message on voicemail': { ...listed({ result: 'voicemail' }), expect: 'none' },
  'a dial that nobody answered': { ...listed({ result: 'no-answer', talk_seconds: '' }), expect: 'none' },
  'a person of no legal form on record': {
    call: { ...CALL, caller_number: '+31201234567' },
    person: { legal_form: '' },
    rows: { numbers: [{ number: '{number2}', listed_from: '2020-01-01' }] },
    expect: { ...FOUND, grade: 'not-demonstrable' },
  },
});
