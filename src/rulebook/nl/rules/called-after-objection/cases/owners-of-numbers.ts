import type { StatedCases } from '../../../../rule-cases.ts';
import { calledBefore, NOT_DEMONSTRABLE, OWN_RECORD, POSSIBLE, PROVEN } from './situations.ts';

/** Whose objection it is, where a number or a call has several persons. */
export const OWNERS_OF_NUMBERS: StatedCases = {
  'the person objects a second after the call': {
    objection: { objected_at: '2026-03-02T10:00:01', number: '', person_id: '{person}' },
    expect: 'none',
  },
  'the person objects in the second of the call': {
    objection: { objected_at: '2026-03-02T10:00:00', number: '', person_id: '{person}' },
    expect: POSSIBLE,
  },
  'somebody objected who had the number when it was called before': {
    objection: { person_id: '{person2}' },
    phone: { valid_from: '2026-02-15' },
    rows: {
      calls: [{ started_at: '2026-01-15T12:00:00' }],
      phones: [{ person_id: '{person2}', valid_to: '2026-02-14' }],
    },
    expect: 'none',
  },
  'somebody objected who had the number for one day': {
    objection: { person_id: '{person2}' },
    phone: { valid_from: '2026-02-15' },
    rows: { phones: [{ person_id: '{person2}', valid_from: '2026-02-02', valid_to: '2026-02-02' }] },
    expect: 'none',
  },
  'somebody objected who had the number before, and has it again after the call': {
    objection: { person_id: '{person2}' },
    phone: { valid_from: '2026-02-15', valid_to: '2026-05-31' },
    rows: {
      phones: [
        { person_id: '{person2}', valid_to: '2026-02-14' },
        { person_id: '{person2}', valid_from: '2026-06-01' },
      ],
    },
    expect: 'none',
  },
  'somebody objected who has had the number all along, beside another': {
    objection: { person_id: '{person2}' },
    rows: { phones: [{ person_id: '{person2}', valid_from: '2020-01-01' }] },
    expect: PROVEN,
  },
  'somebody objected who before had another number': {
    objection: { person_id: '{person2}' },
    rows: { phones: [{ person_id: '{person2}', number: '{number2}', valid_to: '2026-02-14' }] },
    expect: PROVEN,
  },
  'somebody objected who by a record that ends before it begins had the number': {
    objection: { person_id: '{person2}' },
    rows: { phones: [{ person_id: '{person2}', valid_from: '2026-02-14', valid_to: '2026-02-13' }] },
    expect: PROVEN,
  },
  'somebody objected who had the number, which nobody has now': {
    objection: { person_id: '{person2}' },
    person: null,
    rows: { phones: [{ person_id: '{person2}', valid_to: '2026-02-14' }] },
    expect: NOT_DEMONSTRABLE,
  },
  'somebody objected, and nobody is known for the number': {
    objection: { person_id: '{person2}' },
    person: null,
    expect: NOT_DEMONSTRABLE,
  },
  'an objection in this very call, of which the length is not known': {
    objection: null,
    call: { optout_requested: 'yes', talk_seconds: '' },
    expect: 'none',
  },
  'an objection in a call of three minutes before, and again in this one': {
    ...calledBefore({ started_at: '2026-03-02T09:57:00', talk_seconds: '60', optout_requested: 'yes' }),
    call: { optout_requested: 'yes' },
    expect: OWN_RECORD,
  },
  'an objection when they rang in, minutes before this call in which they object again': {
    objection: { objected_at: '2026-03-02T09:56:00', recorded_by: 'client', vendor_call_id: '{call}-in' },
    call: { optout_requested: 'yes' },
    rows: {
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
    objection: {
      objected_at: '2026-03-02T09:56:00',
      number: '',
      person_id: '{person}',
      recorded_by: 'client',
      vendor_call_id: '{call}-in',
    },
    call: { optout_requested: 'yes' },
    rows: {
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
    objection: { objected_at: '2026-03-02T10:00:00' },
    call: { optout_requested: 'yes', talk_seconds: '' },
    expect: 'none',
  },
  'an objection of the owner, who is called as well, said to be made in this call to another person': {
    objection: { number: '', person_id: '{person}', recorded_by: 'client', vendor_call_id: '{call}' },
    call: { person_id: '{person2}' },
    rows: { calls: [{ started_at: '2026-01-15T12:00:00', person_id: '{person}' }] },
    expect: PROVEN,
  },
  'an objection of the owner, said to be made in this call to another person': {
    objection: { number: '', person_id: '{person}', recorded_by: 'client', vendor_call_id: '{call}' },
    call: { person_id: '{person2}' },
    expect: PROVEN,
  },
  'an objection of the owner that this call centre says was made in this call to another person': {
    objection: { number: '', person_id: '{person}', recorded_by: '{vendor}', vendor_call_id: '{call}' },
    call: { person_id: '{person2}' },
    expect: OWN_RECORD,
  },
  'an objection of the owner at another number, said to be made in this call to another person': {
    objection: { number: '{number2}', person_id: '{person}', recorded_by: 'client', vendor_call_id: '{call}' },
    call: { person_id: '{person2}' },
    expect: PROVEN,
  },
};
