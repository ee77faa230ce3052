import type { RuleCase } from '../../../../rule-cases.ts';
import { CALL, calledBefore, objected, POSSIBLE, PROVEN } from './situations.ts';

/** Whose objection it is, where a number or a call has several persons. */
export const OWNERS_OF_NUMBERS: Readonly<Record<string, RuleCase>> = {
  'the person objects a second after the call': {
    ...objected({ objected_at: '2026-03-02T10:00:01', number: '', person_id: '{person}' }),
    expect: 'none',
  },
  'the person objects in the second of the call': {
    ...objected({ objected_at: '2026-03-02T10:00:00', number: '', person_id: '{person}' }),
    expect: POSSIBLE,
  },
  'somebody objected who had the number when it was called before': {
    ...objected({ person_id: '{person2}' }),
    phone: { valid_from: '2026-02-15' },
    rows: {
      ...objected({ person_id: '{person2}' }).rows,
      calls: [{ call_id: '{call}-1', started_at: '2026-01-15T12:00:00' }],
      phones: [{ person_id: '{person2}', number: '{number}', valid_to: '2026-02-14' }],
    },
    expect: 'none',
  },
  'somebody objected who had the number for one day': {
    ...objected({ person_id: '{person2}' }),
    phone: { valid_from: '2026-02-15' },
    rows: {
      ...objected({ person_id: '{person2}' }).rows,
      phones: [{ person_id: '{person2}', number: '{number}', valid_from: '2026-02-02', valid_to: '2026-02-02' }],
    },
    expect: 'none',
  },
  'somebody objected who had the number before, and has it again after the call': {
    ...objected({ person_id: '{person2}' }),
    phone: { valid_from: '2026-02-15', valid_to: '2026-05-31' },
    rows: {
      ...objected({ person_id: '{person2}' }).rows,
      phones: [
        { person_id: '{person2}', number: '{number}', valid_to: '2026-02-14' },
        { person_id: '{person2}', number: '{number}', valid_from: '2026-06-01' },
      ],
    },
    expect: 'none',
  },
  'somebody objected who has had the number all along, beside another': {
    ...objected({ person_id: '{person2}' }),
    rows: {
      ...objected({ person_id: '{person2}' }).rows,
      phones: [{ person_id: '{person2}', number: '{number}', valid_from: '2020-01-01' }],
    },
    expect: PROVEN,
  },
  'somebody objected who before had another number': {
    ...objected({ person_id: '{person2}' }),
    rows: {
      ...objected({ person_id: '{person2}' }).rows,
      phones: [{ person_id: '{person2}', number: '{number2}', valid_to: '2026-02-14' }],
    },
    expect: PROVEN,
  },
  'somebody objected who by a record that ends before it begins had the number': {
    ...objected({ person_id: '{person2}' }),
    rows: {
      ...objected({ person_id: '{person2}' }).rows,
      phones: [{ person_id: '{person2}', number: '{number}', valid_from: '2026-02-14', valid_to: '2026-02-13' }],
    },
    expect: PROVEN,
  },
  'somebody objected who had the number, which nobody has now': {
    ...objected({ person_id: '{person2}' }),
    person: null,
    rows: {
      ...objected({ person_id: '{person2}' }).rows,
      phones: [{ person_id: '{person2}', number: '{number}', valid_to: '2026-02-14' }],
    },
    expect: { ...PROVEN, grade: 'not-demonstrable' },
  },
  'somebody objected, and nobody is known for the number': {
    ...objected({ person_id: '{person2}' }),
    person: null,
    expect: { ...PROVEN, grade: 'not-demonstrable' },
  },
  'an objection in this very call, of which the length is not known': {
    call: { ...CALL, optout_requested: 'yes', talk_seconds: '' },
    consent: null,
    expect: 'none',
  },
  'an objection in a call of three minutes before, and again in this one': {
    ...calledBefore(
      { started_at: '2026-03-02T09:57:00', talk_seconds: '60', optout_requested: 'yes' },
      { optout_requested: 'yes' },
    ),
    expect: { ...PROVEN, responsible: '{vendor}', cause: 'own-record' },
  },
  'an objection when they rang in, minutes before this call in which they object again': {
    ...objected(
      { objected_at: '2026-03-02T09:56:00', recorded_by: 'client', vendor_call_id: '{call}-in' },
      { optout_requested: 'yes' },
    ),
    rows: {
      ...objected({ objected_at: '2026-03-02T09:56:00', recorded_by: 'client', vendor_call_id: '{call}-in' }).rows,
      calls: [
        {
          call_id: '{call}-in',
          direction: 'inbound',
          called_number: '+31201234567',
          caller_number: '{number}',
          started_at: '2026-03-02T09:55:00',
        },
      ],
    },
    expect: PROVEN,
  },
  'an objection of the person when they rang in, minutes before this call in which they object again': {
    ...objected(
      {
        objected_at: '2026-03-02T09:56:00',
        number: '',
        person_id: '{person}',
        recorded_by: 'client',
        vendor_call_id: '{call}-in',
      },
      { optout_requested: 'yes' },
    ),
    rows: {
      objections: [
        {
          objection_id: 'O-{call}',
          objected_at: '2026-03-02T09:56:00',
          person_id: '{person}',
          recorded_by: 'client',
          vendor_call_id: '{call}-in',
        },
      ],
      calls: [
        {
          call_id: '{call}-in',
          direction: 'inbound',
          called_number: '+31201234567',
          person_id: '{person}',
          started_at: '2026-03-02T09:55:00',
        },
      ],
    },
    expect: PROVEN,
  },
  'an objection of the very moment of this call, in which it was made': {
    ...objected({ objected_at: '2026-03-02T10:00:00' }, { optout_requested: 'yes', talk_seconds: '' }),
    expect: 'none',
  },
  'an objection of the owner, who is called as well, said to be made in this call to another person': {
    ...objected(
      { number: '', person_id: '{person}', recorded_by: 'client', vendor_call_id: '{call}' },
      { person_id: '{person2}' },
    ),
    rows: {
      ...objected({ number: '', person_id: '{person}', recorded_by: 'client', vendor_call_id: '{call}' }).rows,
      calls: [{ call_id: '{call}-1', started_at: '2026-01-15T12:00:00', person_id: '{person}' }],
    },
    expect: PROVEN,
  },
  'an objection of the owner, said to be made in this call to another person': {
    ...objected(
      { number: '', person_id: '{person}', recorded_by: 'client', vendor_call_id: '{call}' },
      { person_id: '{person2}' },
    ),
    expect: PROVEN,
  },
  'an objection of the owner that this call centre says was made in this call to another person': {
    ...objected(
      { number: '', person_id: '{person}', recorded_by: '{vendor}', vendor_call_id: '{call}' },
      { person_id: '{person2}' },
    ),
    expect: { ...PROVEN, responsible: '{vendor}', cause: 'own-record' },
  },
  'an objection of the owner at another number, said to be made in this call to another person': {
    ...objected(
      { number: '{number2}', person_id: '{person}', recorded_by: 'client', vendor_call_id: '{call}' },
      { person_id: '{person2}' },
    ),
    expect: PROVEN,
  },
};
