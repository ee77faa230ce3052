import { type Cells, defineCases, type RuleCases, type Situation, type StatedCase } from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const FOUND = { grade: 'proven', level: 'code', reason: '', responsible: 'client', cause: 'publication-duty' } as const;
const POSSIBLE = { grade: 'possible', reason: '' } as const;

/** A published list of these numbers and another, which begins in 2020. */
function listed(...numbers: readonly Cells[]): Pick<StatedCase, 'rows'> {
  return { rows: { numbers: [{ number: '{number2}', listed_from: '2020-01-01' }, ...numbers] } };
}

const SITUATION: Situation = { call: { started_at: '2026-03-02T10:00:00', caller_number: '+31201234567' } };

export const cases: RuleCases = defineCases(rule, SITUATION, {
  'the number shown is not on the list': { ...listed(), expect: FOUND },
  'the number shown is on the list': { call: { caller_number: '{number2}' }, ...listed(), expect: 'none' },
  'listed from the day of the call': {
    call: { caller_number: '{number}' },
    ...listed({ number: '{number}', listed_from: '2026-03-02' }),
    expect: 'none',
  },
  'listed from the day after': {
    call: { caller_number: '{number}' },
    ...listed({ number: '{number}', listed_from: '2026-03-03' }),
    expect: FOUND,
  },
  'listed until the day of the call': {
    call: { caller_number: '{number}' },
    ...listed({ number: '{number}', listed_from: '2024-01-01', listed_to: '2026-03-02' }),
    expect: 'none',
  },
  'listed until the day before': {
    call: { caller_number: '{number}' },
    ...listed({ number: '{number}', listed_from: '2024-01-01', listed_to: '2026-03-01' }),
    expect: FOUND,
  },
  'listed until a day that could not be read': {
    call: { caller_number: '{number}' },
    ...listed({ number: '{number}', listed_from: '2024-01-01', listed_to: 'ooit' }),
    expect: 'none',
  },
  'the number was hidden': { call: { caller_id_withheld: 'yes' }, ...listed(), expect: 'none' },
  'the log says that the number was shown': { call: { caller_id_withheld: 'no' }, ...listed(), expect: FOUND },
  'no number is known': { call: { caller_number: '' }, ...listed(), expect: 'none' },
  'the list is not known': { alone: true, expect: 'none' },
  'the list begins on the day of the call': {
    rows: { numbers: [{ number: '{number2}', listed_from: '2026-03-02' }] },
    alone: true,
    expect: FOUND,
  },
  'the list begins on the day after': {
    rows: { numbers: [{ number: '{number2}', listed_from: '2026-03-03' }] },
    alone: true,
    expect: 'none',
  },
  'the day before the Code of 2024': { call: { started_at: '2024-10-14T10:00:00' }, ...listed(), expect: 'none' },
  'the first day of the Code of 2024': { call: { started_at: '2024-10-15T10:00:00' }, ...listed(), expect: FOUND },
  'a company': { ...listed(), person: { legal_form: 'legal-entity' }, expect: 'none' },
  'nobody is known for the number called': {
    ...listed(),
    person: null,
    expect: { ...FOUND, grade: 'not-demonstrable' },
  },
  'a connection without an agent': { call: { result: 'abandoned' }, ...listed(), expect: POSSIBLE },
  'a log that says nothing of the contact': { call: { result: '', talk_seconds: '' }, ...listed(), expect: POSSIBLE },
  'a message on voicemail': { call: { result: 'voicemail' }, ...listed(), expect: 'none' },
  'a dial that nobody answered': { call: { result: 'no-answer', talk_seconds: '' }, ...listed(), expect: 'none' },
  'a person of no legal form on record': {
    call: { caller_number: '+31201234567' },
    person: { legal_form: '' },
    rows: { numbers: [{ number: '{number2}', listed_from: '2020-01-01' }] },
    expect: { ...FOUND, grade: 'not-demonstrable' },
  },
});
