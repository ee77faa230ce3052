import { type Cells, defineCases, type RuleCases, type Situation, type StatedCase } from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const DUTY = { level: 'contract', responsible: '{vendor}', cause: 'contract-duty' } as const;
const PER_DAY = { grade: 'proven', reason: 'per-day', ...DUTY } as const;
const PER_30_DAYS = { grade: 'proven', reason: 'per-30-days', ...DUTY } as const;
const TWO_A_DAY = { maxAttempts: { perDay: 2 } } as const;
const TWO_IN_30_DAYS = { maxAttempts: { per30Days: 2 } } as const;

/** A dial to a number that was dialled before, by default on the same day. */
function after(...earlier: readonly Cells[]): Pick<StatedCase, 'rows'> {
  return {
    rows: {
      calls: earlier.map((each, place) => ({
        ...SITUATION.call,
        started_at: `2026-03-02T10:0${place}:00`,
        ...each,
      })),
    },
  };
}

const SITUATION: Situation = { call: { started_at: '2026-03-02T15:00:00', result: 'no-answer', talk_seconds: '' } };

export const cases: RuleCases = defineCases(rule, SITUATION, {
  'the third dial of a day, where two are agreed': { ...after({}, {}), vendor: TWO_A_DAY, expect: PER_DAY },
  'the second dial of a day, where two are agreed': { ...after({}), vendor: TWO_A_DAY, expect: 'none' },
  'the third dial of a day, where nothing is agreed': { ...after({}, {}), expect: 'none' },
  'the third dial, the first on the day before': {
    ...after({ started_at: '2026-03-01T23:59:59' }, {}),
    vendor: TWO_A_DAY,
    expect: 'none',
  },
  'the third dial, the first in the first second of the day': {
    ...after({ started_at: '2026-03-02T00:00:00' }, {}),
    vendor: TWO_A_DAY,
    expect: PER_DAY,
  },
  'the day of the dial counts, not that of the connection': {
    ...after({ started_at: '2026-03-01T23:59:59', connected_at: '2026-03-02T00:00:05', result: 'refused' }, {}),
    vendor: TWO_A_DAY,
    expect: 'none',
  },
  'the day is local, where the log is in UTC': {
    ...after({ started_at: '2026-03-01T23:00:00Z' }, {}),
    vendor: TWO_A_DAY,
    expect: PER_DAY,
  },
  'a later dial of the day does not count': {
    ...after({}, { started_at: '2026-03-02T15:00:01' }),
    vendor: TWO_A_DAY,
    expect: 'none',
  },
  'in the same second, a lower id counts': {
    ...after({}, { call_id: 'A-{call}', started_at: '2026-03-02T15:00:00' }),
    vendor: TWO_A_DAY,
    expect: PER_DAY,
  },
  'the third dial in thirty days, less one microsecond': {
    ...after({ started_at: '2026-01-31T15:00:00.000001' }, {}),
    vendor: TWO_IN_30_DAYS,
    expect: PER_30_DAYS,
  },
  'dials to another number, some in the thirty days': {
    ...after({ called_number: '{number2}' }, { called_number: '{number2}' }, {}),
    vendor: TWO_IN_30_DAYS,
    expect: 'none',
  },
  'the third dial to this number, one long ago, and one to another number': {
    ...after({ started_at: '2026-01-20T10:00:00' }, { called_number: '{number2}' }, {}),
    vendor: TWO_IN_30_DAYS,
    expect: 'none',
  },
  'the third dial to this number, one long ago, and one by another call centre': {
    ...after({ started_at: '2026-01-20T10:00:00' }, { vendor: '{vendor2}' }, {}),
    vendor: TWO_IN_30_DAYS,
    vendor2: TWO_IN_30_DAYS,
    expect: 'none',
  },
  'one dial of the day, where another call centre often dials this number too': {
    ...after(
      { started_at: '2026-02-27T10:00:00' },
      { started_at: '2026-02-28T10:00:00' },
      { vendor: '{vendor2}', started_at: '2026-02-27T11:00:00' },
      { vendor: '{vendor2}', started_at: '2026-02-28T11:00:00' },
    ),
    vendor: { maxAttempts: { perDay: 1 } },
    vendor2: { maxAttempts: { perDay: 1 } },
    expect: 'none',
  },
  'the third dial to this number, two long ago, and three of another call centre in the thirty days': {
    ...after(
      { started_at: '2026-01-19T10:00:00' },
      { started_at: '2026-01-20T10:00:00' },
      { vendor: '{vendor2}' },
      { vendor: '{vendor2}' },
      { vendor: '{vendor2}' },
    ),
    vendor: TWO_IN_30_DAYS,
    vendor2: TWO_IN_30_DAYS,
    expect: 'none',
  },
  'in the same second, a higher id does not count': {
    ...after({}, { call_id: 'Z-{call}', started_at: '2026-03-02T15:00:00' }),
    vendor: TWO_A_DAY,
    expect: 'none',
  },
  'a service call does not count': { ...after({}, { purpose: 'service' }), vendor: TWO_A_DAY, expect: 'none' },
  'a call that is said to come in, from a number of the company, counts': {
    rows: {
      ...after({}, { direction: 'inbound', caller_number: '{number2}' }).rows,
      numbers: [{ number: '{number2}', listed_from: '2025-01-01' }],
    },
    vendor: TWO_A_DAY,
    expect: PER_DAY,
  },
  'an inbound call does not count': { ...after({}, { direction: 'inbound' }), vendor: TWO_A_DAY, expect: 'none' },
  'a dial to another number does not count': {
    ...after({}, { called_number: '{number2}' }),
    vendor: TWO_A_DAY,
    expect: 'none',
  },
  'a dial of another call centre does not count': {
    ...after({}, { vendor: '{vendor2}' }),
    vendor: TWO_A_DAY,
    vendor2: TWO_A_DAY,
    expect: 'none',
  },
  'a conversation counts': {
    ...after({}, { result: 'refused', talk_seconds: '60' }),
    vendor: TWO_A_DAY,
    expect: PER_DAY,
  },
  'this dial is a conversation': {
    ...after({}, {}),
    call: { result: 'sale', talk_seconds: '60' },
    vendor: TWO_A_DAY,
    expect: PER_DAY,
  },
  'this dial is a message on voicemail': {
    ...after({}, {}),
    call: { result: 'voicemail' },
    vendor: TWO_A_DAY,
    expect: PER_DAY,
  },
  'this dial is a connection without an agent': {
    ...after({}, {}),
    call: { result: 'abandoned' },
    vendor: TWO_A_DAY,
    expect: PER_DAY,
  },
  'of this dial nothing is known': { ...after({}, {}), call: { result: '' }, vendor: TWO_A_DAY, expect: PER_DAY },
  'this dial is a service call': { ...after({}, {}), call: { purpose: 'service' }, vendor: TWO_A_DAY, expect: 'none' },
  'a company': { ...after({}, {}), person: { legal_form: 'legal-entity' }, vendor: TWO_A_DAY, expect: PER_DAY },

  'the third dial in thirty days, where two are agreed': {
    ...after({ started_at: '2026-02-05T10:00:00' }, { started_at: '2026-02-20T10:00:00' }),
    vendor: TWO_IN_30_DAYS,
    expect: PER_30_DAYS,
  },
  'the second dial in thirty days, where two are agreed': {
    ...after({ started_at: '2026-02-05T10:00:00' }),
    vendor: TWO_IN_30_DAYS,
    expect: 'none',
  },
  'the first of three a second less than thirty days ago': {
    ...after({ started_at: '2026-01-31T15:00:01' }, { started_at: '2026-02-20T10:00:00' }),
    vendor: TWO_IN_30_DAYS,
    expect: PER_30_DAYS,
  },
  'the first of three exactly thirty days ago': {
    ...after({ started_at: '2026-01-31T15:00:00' }, { started_at: '2026-02-20T10:00:00' }),
    vendor: TWO_IN_30_DAYS,
    expect: 'none',
  },
  'thirty days of twenty-four hours, over the change of the clock': {
    ...after({ started_at: '2026-03-15T13:30:00' }, { started_at: '2026-03-20T10:00:00' }),
    call: { started_at: '2026-04-14T14:00:00' },
    vendor: TWO_IN_30_DAYS,
    expect: PER_30_DAYS,
  },
  'the hour that spring took does not lengthen thirty days': {
    ...after({ started_at: '2026-03-15T13:00:00' }, { started_at: '2026-03-20T10:00:00' }),
    call: { started_at: '2026-04-14T14:00:00' },
    vendor: TWO_IN_30_DAYS,
    expect: 'none',
  },
  'both too many of the day and of thirty days': {
    ...after({}, {}),
    vendor: { maxAttempts: { perDay: 2, per30Days: 2 } },
    expect: PER_DAY,
  },
  'enough for the day, too many of thirty days': {
    ...after({ started_at: '2026-02-20T10:00:00' }, {}),
    vendor: { maxAttempts: { perDay: 2, per30Days: 2 } },
    expect: PER_30_DAYS,
  },
  'the last day before the law of the rulebook': {
    ...after({ started_at: '2009-09-30T10:00:00' }, { started_at: '2009-09-30T11:00:00' }),
    call: { started_at: '2009-09-30T12:00:00' },
    vendor: TWO_A_DAY,
    expect: 'none',
  },
  'dials before the law of the rulebook do not count': {
    ...after({ started_at: '2009-09-29T10:00:00' }, { started_at: '2009-09-30T11:00:00' }),
    call: { started_at: '2009-10-01T12:00:00' },
    vendor: TWO_IN_30_DAYS,
    expect: 'none',
  },
  'the first day of the law of the rulebook': {
    ...after({ started_at: '2009-10-01T10:00:00' }, { started_at: '2009-10-01T11:00:00' }),
    call: { started_at: '2009-10-01T12:00:00' },
    vendor: TWO_A_DAY,
    expect: PER_DAY,
  },
});
