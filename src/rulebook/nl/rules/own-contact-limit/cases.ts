import { type Cells, defineCases, type RuleCases, type Situation, type StatedCase } from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const OWN_NORM = { grade: 'proven', level: 'policy', responsible: 'client', cause: 'own-norm' } as const;
const PER_DAY = { ...OWN_NORM, reason: 'per-day' } as const;
const PER_30_DAYS = { ...OWN_NORM, reason: 'per-30-days' } as const;
const AFTER_REFUSAL = { ...OWN_NORM, reason: 'after-refusal' } as const;
const DUTY = { responsible: '{vendor}', cause: 'contract-duty' } as const;
const AGREED = { vendor: { ownLimitsAgreed: true } } as const;

/** Two dials a day, four in 30 days, and none for ten days after a refusal. */
const SITUATION: Situation = {
  call: { started_at: '2026-03-02T15:00:00', result: 'no-answer', talk_seconds: '' },
  vendor2: {},
  policy: { contactLimits: { perDay: 2, per30Days: 4, daysAfterRefusal: 10 } },
};

/** A dial after others, which nobody answered unless they say so; by default on the same day. */
function after(...earlier: readonly Cells[]): Pick<StatedCase, 'rows'> {
  return {
    rows: {
      calls: earlier.map((each, place) => ({ ...SITUATION.call, started_at: `2026-03-02T10:0${place}:00`, ...each })),
    },
  };
}

const REFUSED: Cells = { started_at: '2026-02-25T10:00:00', result: 'refused', talk_seconds: '60' };
const BY_ANOTHER: Cells = { vendor: '{vendor2}' };

/** A person's other number, which the case calls first. */
const OTHER_NUMBER = {
  calls: [
    { ...SITUATION.call, started_at: '2026-03-02T10:00:00', called_number: '{number2}' },
    { ...SITUATION.call, started_at: '2026-03-02T10:01:00' },
  ],
  phones: [{ person_id: '{person}', number: '{number2}' }],
} as const;

export const cases: RuleCases = defineCases(rule, SITUATION, {
  'the third dial of a day': { ...after({}, {}), expect: PER_DAY },
  'the second dial of a day': { ...after({}), expect: 'none' },
  'no limits': { ...after({}, {}), policy: {}, expect: 'none' },
  'a limit of a day alone, and many dials in 30 days': {
    ...after(...[10, 12, 14, 16, 18].map((day) => ({ started_at: `2026-02-${day}T10:00:00` }))),
    policy: { contactLimits: { perDay: 2 } },
    expect: 'none',
  },
  'the first of three a second before midnight': {
    ...after({ started_at: '2026-03-01T23:59:59' }, {}),
    expect: 'none',
  },
  'a later dial of the day does not count': { ...after({}, { started_at: '2026-03-02T15:00:01' }), expect: 'none' },
  'in the same second, a lower id counts': {
    ...after({}, { call_id: 'A-{call}', started_at: '2026-03-02T15:00:00' }),
    expect: PER_DAY,
  },
  'in the same second, a higher id does not count': {
    ...after({}, { call_id: 'Z-{call}', started_at: '2026-03-02T15:00:00' }),
    expect: 'none',
  },
  'the third dial, one of another call centre': { ...after({}, BY_ANOTHER), expect: PER_DAY },
  'the third dial, one to another number of this person': { rows: OTHER_NUMBER, expect: PER_DAY },
  'the third dial, one to a number of somebody else': {
    ...after({}, { called_number: '{number2}' }),
    expect: 'none',
  },
  'the third dial, one for another company': {
    ...after({}, { campaign: '{campaign2}' }),
    entity2: {},
    expect: 'none',
  },
  'the third dial, one about service': { ...after({}, { purpose: 'service' }), expect: 'none' },
  'the third dial, one that came in': { ...after({}, { direction: 'inbound' }), expect: 'none' },
  'the third dial, one of which nobody knows who called': { ...after({}, { direction: 'unknown' }), expect: PER_DAY },
  'nobody knows who called': {
    ...after({}, {}),
    call: { direction: 'unknown' },
    expect: { ...PER_DAY, grade: 'possible' },
  },
  'the third dial, one that is said to come in, from a number of the company': {
    rows: {
      ...after({}, { direction: 'inbound', caller_number: '{number2}' }).rows,
      numbers: [{ number: '{number2}', listed_from: '2025-01-01' }],
    },
    expect: PER_DAY,
  },
  'in the same second, a dial of a call centre that comes later does not count': {
    ...after({}, { ...BY_ANOTHER, started_at: '2026-03-02T15:00:00' }),
    expect: 'none',
  },
  'the third dial, one to a number that was the person’s until the day before': {
    rows: {
      calls: OTHER_NUMBER.calls,
      phones: [{ person_id: '{person}', number: '{number2}', valid_to: '2026-03-01' }],
    },
    expect: 'none',
  },
  'the third dial, one to another number, where the log names the person': {
    ...after({}, { called_number: '{number2}', person_id: '{person}' }),
    expect: PER_DAY,
  },
  'dialled a second before midnight, connected after it': {
    ...after({}, {}),
    call: {
      ...{ started_at: '2026-03-02T23:59:59', connected_at: '2026-03-03T00:00:04' },
      ...{ result: 'sale', talk_seconds: '60' },
    },
    expect: PER_DAY,
  },
  'dialled in the first second of the day after': {
    ...after({}, {}),
    call: { started_at: '2026-03-03T00:00:00' },
    expect: 'none',
  },
  'this call came in': { ...after({}, {}), call: { direction: 'inbound' }, expect: 'none' },
  'this dial is about service': { ...after({}, {}), call: { purpose: 'service' }, expect: 'none' },
  'this dial is a conversation': { ...after({}, {}), call: { result: 'sale', talk_seconds: '60' }, expect: PER_DAY },
  'a company': { ...after({}, {}), person: { legal_form: 'legal-entity' }, expect: PER_DAY },
  'nobody is known for the number': { ...after({}, {}), person: null, expect: PER_DAY },

  'the fifth dial in 30 days': {
    ...after(...[10, 12, 14, 16].map((day) => ({ started_at: `2026-02-${day}T10:00:00` }))),
    expect: PER_30_DAYS,
  },
  'the fourth dial in 30 days': {
    ...after(...[10, 12, 14].map((day) => ({ started_at: `2026-02-${day}T10:00:00` }))),
    expect: 'none',
  },
  'the first of five exactly 30 times 24 hours ago': {
    ...after(
      { started_at: '2026-01-31T15:00:00' },
      ...[12, 14, 16].map((day) => ({ started_at: `2026-02-${day}T10:00:00` })),
    ),
    expect: 'none',
  },
  'the first of five a microsecond less ago': {
    ...after(
      { started_at: '2026-01-31T15:00:00.000001' },
      ...[12, 14, 16].map((day) => ({ started_at: `2026-02-${day}T10:00:00` })),
    ),
    expect: PER_30_DAYS,
  },
  'too many of the day and of 30 days': {
    ...after({}, {}, ...[14, 16].map((day) => ({ started_at: `2026-02-${day}T10:00:00` }))),
    expect: PER_DAY,
  },

  'too many of 30 days, and after a refusal': {
    ...after(REFUSED, ...[10, 12, 14].map((day) => ({ started_at: `2026-02-${day}T10:00:00` }))),
    expect: PER_30_DAYS,
  },

  'five days after a refusal': { ...after(REFUSED), expect: AFTER_REFUSAL },
  'a refusal to another call centre': { ...after({ ...REFUSED, ...BY_ANOTHER }), expect: AFTER_REFUSAL },
  'ten times 24 hours after a refusal': {
    ...after({ ...REFUSED, started_at: '2026-02-20T15:00:00' }),
    expect: 'none',
  },
  'a microsecond less after a refusal': {
    ...after({ ...REFUSED, started_at: '2026-02-20T15:00:00.000001' }),
    expect: AFTER_REFUSAL,
  },
  'a refusal that nobody answered is none': {
    ...after({ ...REFUSED, connected: 'no' }),
    expect: 'none',
  },
  'a refusal to somebody who rang in is none': { ...after({ ...REFUSED, direction: 'inbound' }), expect: 'none' },
  'a refusal in a service call is none': { ...after({ ...REFUSED, purpose: 'service' }), expect: 'none' },
  'a refusal to another company is none here': {
    ...after({ ...REFUSED, campaign: '{campaign2}' }),
    entity2: {},
    expect: 'none',
  },
  'a refusal long ago, and one to another company since': {
    ...after({ ...REFUSED, started_at: '2026-02-10T10:00:00' }, { ...REFUSED, campaign: '{campaign2}' }),
    entity2: {},
    expect: 'none',
  },
  'a refusal long ago, and one at another number of this person since': {
    rows: {
      ...after({ ...REFUSED, started_at: '2026-02-10T10:00:00' }, { ...REFUSED, called_number: '{number2}' }).rows,
      phones: [{ person_id: '{person}', number: '{number2}' }],
    },
    expect: AFTER_REFUSAL,
  },
  'a refusal at another number of this person': {
    rows: {
      ...after({ ...REFUSED, called_number: '{number2}' }).rows,
      phones: [{ person_id: '{person}', number: '{number2}' }],
    },
    expect: AFTER_REFUSAL,
  },
  'a refusal in the second of this dial, with a lower id': {
    ...after({ ...REFUSED, call_id: 'A-{call}', started_at: '2026-03-02T15:00:00' }),
    expect: AFTER_REFUSAL,
  },
  'a refusal in the second of this dial, with a higher id': {
    ...after({ ...REFUSED, call_id: 'Z-{call}', started_at: '2026-03-02T15:00:00' }),
    expect: 'none',
  },
  'a refusal of which nobody knows who called': {
    ...after({ ...REFUSED, direction: 'unknown' }),
    expect: AFTER_REFUSAL,
  },
  'an older refusal, and a sale since': {
    ...after(REFUSED, { ...REFUSED, started_at: '2026-02-27T10:00:00', result: 'sale' }),
    expect: AFTER_REFUSAL,
  },
  'a refusal, and a limit after one alone': {
    ...after(REFUSED),
    policy: { contactLimits: { daysAfterRefusal: 10 } },
    expect: AFTER_REFUSAL,
  },
  'a refusal, and no limit after one': {
    ...after(REFUSED),
    policy: { contactLimits: { perDay: 2 } },
    expect: 'none',
  },
  'asked to be called back, which is no refusal': { ...after({ ...REFUSED, result: 'callback' }), expect: 'none' },

  'agreed with the call centre, and all dials are its own': {
    ...after({}, {}),
    ...AGREED,
    expect: { ...PER_DAY, ...DUTY },
  },
  'not agreed with the call centre, and all dials are its own': {
    ...after({}, {}),
    vendor: { ownLimitsAgreed: false },
    expect: PER_DAY,
  },
  'agreed with the call centre, and one is another’s': { ...after({}, BY_ANOTHER), ...AGREED, expect: PER_DAY },
  'agreed, and another’s dial was on the day before': {
    ...after({ ...BY_ANOTHER, started_at: '2026-03-01T10:00:00' }, {}, {}),
    ...AGREED,
    expect: { ...PER_DAY, ...DUTY },
  },
  'agreed, and another’s dial was to another number of this person': {
    rows: {
      calls: [{ ...OTHER_NUMBER.calls[0], ...BY_ANOTHER }, OTHER_NUMBER.calls[1]],
      phones: OTHER_NUMBER.phones,
    },
    ...AGREED,
    expect: PER_DAY,
  },
  'agreed, and another’s dial within the 30 days was to another number of this person': {
    rows: {
      ...after(
        { ...BY_ANOTHER, started_at: '2026-02-08T10:00:00', called_number: '{number2}' },
        ...[10, 12, 14, 16].map((day) => ({ started_at: `2026-02-${day}T10:00:00` })),
      ).rows,
      phones: OTHER_NUMBER.phones,
    },
    ...AGREED,
    expect: PER_30_DAYS,
  },
  'agreed, and another’s dial was within the 30 days': {
    ...after(
      { ...BY_ANOTHER, started_at: '2026-02-08T10:00:00' },
      ...[10, 12, 14, 16].map((day) => ({ started_at: `2026-02-${day}T10:00:00` })),
    ),
    ...AGREED,
    expect: PER_30_DAYS,
  },
  'agreed, and another’s dial was exactly 30 times 24 hours ago': {
    ...after(
      { ...BY_ANOTHER, started_at: '2026-01-31T15:00:00' },
      ...[10, 12, 14, 16].map((day) => ({ started_at: `2026-02-${day}T10:00:00` })),
    ),
    ...AGREED,
    expect: { ...PER_30_DAYS, ...DUTY },
  },
  'agreed, and another’s dial was a microsecond less ago': {
    ...after(
      { ...BY_ANOTHER, started_at: '2026-01-31T15:00:00.000001' },
      ...[10, 12, 14, 16].map((day) => ({ started_at: `2026-02-${day}T10:00:00` })),
    ),
    ...AGREED,
    expect: PER_30_DAYS,
  },
  'agreed, and refused to this call centre': { ...after(REFUSED), ...AGREED, expect: { ...AFTER_REFUSAL, ...DUTY } },
  'agreed, and refused to another before': {
    ...after({ ...REFUSED, ...BY_ANOTHER, started_at: '2026-02-23T10:00:00' }, REFUSED),
    ...AGREED,
    expect: AFTER_REFUSAL,
  },
  'agreed, and refused to another exactly ten times 24 hours ago': {
    ...after(
      { ...REFUSED, ...BY_ANOTHER, started_at: '2026-02-20T15:00:00' },
      ...[22, 24].map((day) => ({ ...REFUSED, started_at: `2026-02-${day}T10:00:00` })),
    ),
    ...AGREED,
    expect: { ...AFTER_REFUSAL, ...DUTY },
  },
  'agreed, and refused to another a microsecond less ago': {
    ...after({ ...REFUSED, ...BY_ANOTHER, started_at: '2026-02-20T15:00:00.000001' }, REFUSED),
    ...AGREED,
    expect: AFTER_REFUSAL,
  },
  'agreed, and another dialled before the refusal to this call centre': {
    ...after({ ...BY_ANOTHER, started_at: '2026-02-24T10:00:00' }, REFUSED),
    ...AGREED,
    expect: { ...AFTER_REFUSAL, ...DUTY },
  },
  'agreed, and refused to another at another number of this person': {
    rows: {
      ...after({ ...REFUSED, ...BY_ANOTHER, started_at: '2026-02-23T10:00:00', called_number: '{number2}' }, REFUSED)
        .rows,
      phones: [{ person_id: '{person}', number: '{number2}' }],
    },
    ...AGREED,
    expect: AFTER_REFUSAL,
  },

  'the first day of the law of the rulebook': {
    ...after({ started_at: '2009-10-01T10:00:00' }, { started_at: '2009-10-01T11:00:00' }),
    call: { started_at: '2009-10-01T12:00:00' },
    expect: PER_DAY,
  },
  'the last day before it': {
    ...after({ started_at: '2009-09-30T10:00:00' }, { started_at: '2009-09-30T11:00:00' }),
    call: { started_at: '2009-09-30T12:00:00' },
    expect: 'none',
  },
});
