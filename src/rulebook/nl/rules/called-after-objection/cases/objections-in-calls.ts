import type { StatedCases } from '../../../../rule-cases.ts';
import { calledBefore, OWN_RECORD, POSSIBLE, PROVEN } from './situations.ts';

/** Objections that were made in a call. */
export const OBJECTIONS_IN_CALLS: StatedCases = {
  'an objection in an earlier call of this call centre': {
    ...calledBefore({ result: 'objection' }),
    expect: OWN_RECORD,
  },
  'an objection in an earlier call, by the column for it': {
    ...calledBefore({ optout_requested: 'yes' }),
    expect: OWN_RECORD,
  },
  'a result that says objection, and a column that says not': {
    ...calledBefore({ result: 'objection', optout_requested: 'no' }),
    expect: 'none',
  },
  'an objection in a service call': { ...calledBefore({ result: 'objection', purpose: 'service' }), expect: PROVEN },
  'an objection in a call for another company': {
    ...calledBefore({ result: 'objection', campaign: '{campaign2}' }),
    entity2: {},
    expect: 'none',
  },
  'an objection of somebody who rang in': {
    ...calledBefore({
      optout_requested: 'yes',
      direction: 'inbound',
      called_number: '+31201234567',
      caller_number: '{number}',
    }),
    expect: PROVEN,
  },
  'an objection in a call that is said to come in, from a number of the company': {
    ...calledBefore({ optout_requested: 'yes', direction: 'inbound', caller_number: '{number2}' }),
    rows: {
      ...calledBefore({ optout_requested: 'yes', direction: 'inbound', caller_number: '{number2}' }).rows,
      numbers: [{ number: '{number2}', listed_from: '2025-01-01' }],
    },
    expect: OWN_RECORD,
  },
  'this call is said to come in, from a number of the company': {
    call: { direction: 'inbound', caller_number: '{number2}' },
    rows: { numbers: [{ number: '{number2}', listed_from: '2025-01-01' }] },
    expect: POSSIBLE,
  },
  'an objection of somebody who rang this number': {
    ...calledBefore({ optout_requested: 'yes', direction: 'inbound', caller_number: '{number2}' }),
    expect: 'none',
  },
  'an objection in a call of the same person to another number': {
    ...calledBefore({ result: 'objection', called_number: '{number2}', person_id: '{person}' }),
    expect: PROVEN,
  },
  'an objection at the end of a call that ended in the very second': {
    ...calledBefore({ result: 'objection', started_at: '2026-03-02T09:58:00', talk_seconds: '120' }),
    expect: POSSIBLE,
  },
  'an objection at the end of a call that goes by its own end': {
    ...calledBefore({ result: 'objection', started_at: '2026-03-02T09:58:00', ended_at: '2026-03-02T10:00:01' }),
    expect: 'none',
  },
  'the objection of this call itself': { consent: {}, objection: null, call: { result: 'objection' }, expect: 'none' },

  'the list has the objection of this call, by its id': {
    objection: { objected_at: '2026-03-02T09:00:00', recorded_by: '{vendor}', vendor_call_id: '{call}' },
    expect: 'none',
  },
  'the client has the objection of this call, by its id and number': {
    objection: { objected_at: '2026-03-02T09:00:00', recorded_by: 'client', vendor_call_id: '{call}' },
    expect: 'none',
  },
  'nobody recorded the objection of this call, which names its person': {
    objection: { objected_at: '2026-03-02T09:00:00', number: '', person_id: '{person}', vendor_call_id: '{call}' },
    expect: 'none',
  },
  'another call centre gives the id of this call': {
    objection: { recorded_by: '{vendor2}', vendor_call_id: '{call}' },
    vendor2: {},
    expect: PROVEN,
  },
  'the list gives an id that no call has': {
    objection: { recorded_by: '{vendor}', vendor_call_id: 'X-{call}' },
    expect: PROVEN,
  },
  'an id that no call has, in the time of this call, which carries an objection': {
    objection: { objected_at: '2026-03-02T09:58:00', vendor_call_id: 'X-{call}' },
    call: { optout_requested: 'yes' },
    expect: 'none',
  },
  'the id of a call to somebody else, in the time of this call, which carries an objection': {
    objection: {
      objected_at: '2026-03-02T09:58:00',
      person_id: '{person}',
      recorded_by: '{vendor}',
      vendor_call_id: '{call}-9',
    },
    call: { optout_requested: 'yes' },
    rows: {
      calls: [{ call_id: '{call}-9', started_at: '2026-03-01T10:00:00', called_number: '{number2}', person_id: '' }],
    },
    expect: 'none',
  },
  'the same, recorded by the client': {
    objection: {
      objected_at: '2026-03-02T09:58:00',
      person_id: '{person}',
      recorded_by: 'client',
      vendor_call_id: '{call}-9',
    },
    call: { optout_requested: 'yes' },
    rows: {
      calls: [{ call_id: '{call}-9', started_at: '2026-03-01T10:00:00', called_number: '{number2}', person_id: '' }],
    },
    expect: 'none',
  },
  'no id, five minutes before a call that carries an objection': {
    objection: { objected_at: '2026-03-02T09:55:00' },
    call: { optout_requested: 'yes' },
    expect: 'none',
  },
  'no id, a second more than five minutes before a call that carries an objection': {
    objection: { objected_at: '2026-03-02T09:54:59' },
    call: { optout_requested: 'yes' },
    expect: PROVEN,
  },
  'no id, the minute that ends five minutes before a call that carries an objection': {
    objection: { objected_at: '2026-03-02T09:54' },
    call: { optout_requested: 'yes' },
    expect: PROVEN,
  },
  'no id, the hour that autumn repeats, a call that carries an objection': {
    objection: { objected_at: '2025-10-26T02:30:00' },
    call: { started_at: '2025-10-26T02:35:00+01:00', optout_requested: 'yes' },
    expect: 'none',
  },
  'no id, minutes before a call that carries none': {
    objection: { objected_at: '2026-03-02T09:58:00' },
    expect: PROVEN,
  },
  'no id, the same person, minutes before a call that carries an objection': {
    objection: { objected_at: '2026-03-02T09:58:00', number: '', person_id: '{person}' },
    call: { optout_requested: 'yes' },
    expect: 'none',
  },
  'no id, recorded by this call centre, minutes before its call that carries an objection': {
    objection: { objected_at: '2026-03-02T09:58:00', recorded_by: '{vendor}' },
    call: { optout_requested: 'yes' },
    expect: 'none',
  },
  'no id, recorded by the client, minutes before a call that carries an objection': {
    objection: { objected_at: '2026-03-02T09:58:00', recorded_by: 'client' },
    call: { optout_requested: 'yes' },
    expect: 'none',
  },
  'no id, recorded by another call centre, minutes before a call that carries an objection': {
    objection: { objected_at: '2026-03-02T09:58:00', recorded_by: '{vendor2}' },
    call: { optout_requested: 'yes' },
    vendor2: {},
    expect: PROVEN,
  },
  'the list has the objection of an earlier call': {
    objection: { vendor_call_id: '{call}-1', recorded_by: '{vendor}' },
    rows: { calls: [{ started_at: '2026-02-02T11:59:00' }] },
    expect: PROVEN,
  },
};
