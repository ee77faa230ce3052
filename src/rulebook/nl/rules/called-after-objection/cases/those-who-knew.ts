import { OLDER_CONSENT, STRICT_POLICY, type StatedCases } from '../../../../rule-cases.ts';
import {
  calledBefore,
  DOUBTFUL,
  delivered,
  LEFT_OUT,
  NO_TRACE,
  NOT_PASSED_ON,
  NOT_REPORTED,
  OWN_RECORD,
  PASSED_ON_LATE,
  PASSING_ON_NOT_SHOWN,
  POSSIBLE,
  PROVEN,
  SCREENED_OUT,
  SENT_AGAIN,
  WAS_TOLD,
  WITHIN_AGREED_TIME,
} from './situations.ts';

/** Who knew of the objection and is therefore responsible for the call. */
export const THOSE_WHO_KNEW: StatedCases = {
  'this call centre recorded it': { objection: { recorded_by: '{vendor}' }, expect: OWN_RECORD },
  'this call centre recorded it, and was told': {
    objection: { recorded_by: '{vendor}' },
    ...delivered({ delivered_at: '2026-02-03T12:00:00' }),
    expect: OWN_RECORD,
  },
  'told in the second of the call': { ...delivered({ delivered_at: '2026-03-02T10:00:00' }), expect: WAS_TOLD },
  'told a second after the call began': { ...delivered({ delivered_at: '2026-03-02T10:00:01' }), expect: NO_TRACE },
  'told on the day of the call, at no known time': { ...delivered({ delivered_at: '2026-03-02' }), expect: NO_TRACE },
  'told for another company': {
    ...delivered({ delivered_at: '2026-02-03T12:00:00', entity: '{entity2}' }),
    entity2: {},
    expect: NO_TRACE,
  },
  'told for this company': {
    ...delivered({ delivered_at: '2026-02-03T12:00:00', entity: '{entity}' }),
    expect: WAS_TOLD,
  },
  'told for a company that nobody knows': {
    ...delivered({ delivered_at: '2026-02-03T12:00:00', entity: 'Wie Dan Ook' }),
    expect: WAS_TOLD,
  },
  'told exactly as long ago as the contract allows': {
    ...delivered({ delivered_at: '2026-03-01T10:00:00' }),
    vendor: { suppressionHours: 24 },
    expect: WAS_TOLD,
  },
  'told a second less long ago than the contract allows': {
    ...delivered({ delivered_at: '2026-03-01T10:00:01' }),
    vendor: { suppressionHours: 24 },
    expect: NO_TRACE,
  },
  'another call centre was told': {
    ...delivered({ vendor: '{vendor2}', delivered_at: '2026-02-03T12:00:00' }),
    vendor2: {},
    expect: NO_TRACE,
  },
  'the client knew, passed nothing on, and left the number out of a screened list': {
    objection: { recorded_by: 'client' },
    rows: { screenings: [LEFT_OUT] },
    vendor: { screenedLists: true },
    expect: SCREENED_OUT,
  },
  'the client knew, passed nothing on, and left the number out of a list that does not bind the call centre': {
    objection: { recorded_by: 'client' },
    rows: { screenings: [LEFT_OUT] },
    expect: PASSING_ON_NOT_SHOWN,
  },
  'left out of a screened list, and then sent as a lead': {
    rows: {
      ...delivered({ kind: 'lead', delivered_at: '2026-02-20T12:00:01' }).rows,
      screenings: [LEFT_OUT],
    },
    vendor: { screenedLists: true },
    expect: NO_TRACE,
  },
  'left out of a screened list of that day, and let be called by another of it at no known time': {
    rows: {
      screenings: [LEFT_OUT, { ...LEFT_OUT, campaign: '{campaign}', to_call: 'yes', delivered_at: '2026-02-20' }],
    },
    vendor: { screenedLists: true },
    expect: NO_TRACE,
  },
  'its own record goes before a list that left the number out': {
    objection: { recorded_by: '{vendor}' },
    rows: { screenings: [LEFT_OUT] },
    vendor: { screenedLists: true },
    expect: OWN_RECORD,
  },
  'told, sent again as a lead, and then left out of a screened list': {
    rows: {
      ...delivered({ delivered_at: '2026-02-03T12:00:00' }, { kind: 'lead', delivered_at: '2026-02-10T12:00:00' }).rows,
      screenings: [LEFT_OUT],
    },
    vendor: { screenedLists: true },
    expect: SCREENED_OUT,
  },
  'told, and sent again as a lead': {
    ...delivered({ delivered_at: '2026-02-03T12:00:00' }, { kind: 'lead', delivered_at: '2026-02-20T12:00:00' }),
    expect: SENT_AGAIN,
  },
  'told, sent again, and the client knew': {
    objection: { recorded_by: 'client' },
    ...delivered({ delivered_at: '2026-02-03T12:00:00' }, { kind: 'lead', delivered_at: '2026-02-20T12:00:00' }),
    expect: SENT_AGAIN,
  },
  'told and sent again within the time that the client gives itself': {
    objection: { recorded_by: 'client', objected_at: '2026-03-02T08:00:00' },
    ...delivered({ delivered_at: '2026-03-02T08:30:00' }, { kind: 'lead', delivered_at: '2026-03-02T09:00:00' }),
    expect: SENT_AGAIN,
  },
  'sent as a lead, told, and sent again': {
    ...delivered(
      { kind: 'lead', delivered_at: '2026-02-02T13:00:00' },
      { delivered_at: '2026-02-03T12:00:00' },
      { kind: 'lead', delivered_at: '2026-02-20T12:00:00' },
    ),
    expect: { ...PROVEN, responsible: 'client', cause: 'sent-again', handed_over: '2026-02-20 12:00:00' },
  },
  'told, and sent again in the second of the call': {
    ...delivered({ delivered_at: '2026-02-03T12:00:00' }, { kind: 'lead', delivered_at: '2026-03-02T10:00:00' }),
    expect: SENT_AGAIN,
  },
  'told, consented again when the caller began it, and sent again': {
    ...delivered({ delivered_at: '2026-02-03T12:00:00' }, { kind: 'lead', delivered_at: '2026-02-20T12:00:00' }),
    consent: { given_at: '2026-02-09T12:00:00', initiative: 'caller' },
    expect: { ...DOUBTFUL, responsible: 'undetermined', cause: 'no-trace' },
  },
  'told on a day of which no time is known': {
    ...delivered({ delivered_at: '2026-02-03' }),
    expect: { ...PROVEN, responsible: '{vendor}', cause: 'was-told', handed_over: '2026-02-03' },
  },
  'sent again on a day of which no time is known': {
    ...delivered({ delivered_at: '2026-02-03T12:00:00' }, { kind: 'lead', delivered_at: '2026-02-20' }),
    expect: { ...PROVEN, responsible: 'client', cause: 'sent-again', handed_over: '2026-02-20' },
  },
  'told twice': {
    ...delivered({ delivered_at: '2026-02-03T12:00:00' }, { delivered_at: '2026-02-20T12:00:00' }),
    expect: { ...PROVEN, responsible: '{vendor}', cause: 'was-told', handed_over: '2026-02-03 12:00:00' },
  },
  'told and sent again in the same second': {
    ...delivered({ delivered_at: '2026-02-20T12:00:00' }, { kind: 'lead', delivered_at: '2026-02-20T12:00:00' }),
    expect: WAS_TOLD,
  },
  'told, and sent again on the day of the call at no known time': {
    ...delivered({ delivered_at: '2026-02-03T12:00:00' }, { kind: 'lead', delivered_at: '2026-03-02' }),
    expect: WAS_TOLD,
  },
  'told, sent again and told again': {
    ...delivered(
      { delivered_at: '2026-02-03T12:00:00' },
      { kind: 'lead', delivered_at: '2026-02-20T12:00:00' },
      { delivered_at: '2026-02-21T12:00:00' },
    ),
    expect: WAS_TOLD,
  },
  'told too short ago, and sent again': {
    ...delivered({ delivered_at: '2026-03-02T08:00:00' }, { kind: 'lead', delivered_at: '2026-03-02T09:00:00' }),
    vendor: { suppressionHours: 24 },
    expect: NO_TRACE,
  },
  'told, and consented again when the caller began it': {
    ...delivered({ delivered_at: '2026-02-03T12:00:00' }),
    consent: { given_at: '2026-02-09T12:00:00', initiative: 'caller' },
    expect: { ...DOUBTFUL, responsible: 'undetermined', cause: 'no-trace' },
  },
  'told between two consents that the caller began': {
    consent: { given_at: '2026-02-09T12:00:00', initiative: 'caller' },
    rows: {
      ...delivered({ delivered_at: '2026-02-12T12:00:00' }).rows,
      consents: [{ ...OLDER_CONSENT, given_at: '2026-02-15T12:00:00', initiative: 'caller' }],
    },
    expect: { ...DOUBTFUL, responsible: 'undetermined', cause: 'no-trace' },
  },
  'consented again in the second of the delivery': {
    ...delivered({ delivered_at: '2026-02-09T12:00:00' }),
    consent: { given_at: '2026-02-09T12:00:00', initiative: 'caller' },
    expect: { ...DOUBTFUL, responsible: '{vendor}', cause: 'was-told' },
  },
  'the client knew as long as it gives itself': {
    objection: { recorded_by: 'client', objected_at: '2026-03-01T10:00:00' },
    expect: WITHIN_AGREED_TIME,
  },
  'the client knew a second longer than it gives itself': {
    objection: { recorded_by: 'client', objected_at: '2026-03-01T09:59:59' },
    expect: PASSING_ON_NOT_SHOWN,
  },
  'the client gives itself two days': {
    objection: { recorded_by: 'client', objected_at: '2026-03-01T09:59:59' },
    policy: STRICT_POLICY,
    expect: WITHIN_AGREED_TIME,
  },
  'the client recorded it at no known time of the day before': {
    objection: { recorded_by: 'client', objected_at: '2026-03-01' },
    expect: WITHIN_AGREED_TIME,
  },
  'the client passed it on in the last second of its time, too short ago to be processed': {
    objection: { recorded_by: 'client', objected_at: '2026-02-27T12:00:00' },
    ...delivered({ delivered_at: '2026-02-28T12:00:00' }),
    vendor: { suppressionHours: 72 },
    expect: WITHIN_AGREED_TIME,
  },
  'the client passed it on a second too late': {
    objection: { recorded_by: 'client', objected_at: '2026-02-27T12:00:00' },
    ...delivered({ delivered_at: '2026-02-28T12:00:01' }),
    vendor: { suppressionHours: 72 },
    expect: PASSED_ON_LATE,
  },
  'the client passed it on in time, and once more': {
    objection: { recorded_by: 'client', objected_at: '2026-02-27T12:00:00' },
    ...delivered({ delivered_at: '2026-02-28T12:00:00' }, { delivered_at: '2026-03-01T12:00:00' }),
    vendor: { suppressionHours: 72 },
    expect: WITHIN_AGREED_TIME,
  },
  'the client passed it on on the day of the call, at no known time': {
    objection: { recorded_by: 'client', objected_at: '2026-02-27T12:00:00' },
    ...delivered({ delivered_at: '2026-03-02' }),
    expect: NOT_PASSED_ON,
  },
  'the client knew, and passed another number on': {
    objection: { recorded_by: 'client', objected_at: '2026-02-27T12:00:00' },
    ...delivered({ number: '{number2}', delivered_at: '2026-01-05T12:00:00' }),
    expect: NOT_PASSED_ON,
  },
  'the client knew, and passed another number on in the second of the call': {
    objection: { recorded_by: 'client', objected_at: '2026-02-27T12:00:00' },
    ...delivered({ number: '{number2}', delivered_at: '2026-03-02T10:00:00' }),
    expect: NOT_PASSED_ON,
  },
  'the client knew, and passed another number on a second after the call began': {
    objection: { recorded_by: 'client', objected_at: '2026-02-27T12:00:00' },
    ...delivered({ number: '{number2}', delivered_at: '2026-03-02T10:00:01' }),
    expect: PASSING_ON_NOT_SHOWN,
  },
  'the client knew, and passed another number on on the day of the call, at no known time': {
    objection: { recorded_by: 'client', objected_at: '2026-02-27T12:00:00' },
    ...delivered({ number: '{number2}', delivered_at: '2026-03-02' }),
    expect: PASSING_ON_NOT_SHOWN,
  },
  'the client knew, and passed it on weeks after the call': {
    objection: { recorded_by: 'client', objected_at: '2026-02-27T12:00:00' },
    ...delivered({ delivered_at: '2026-03-20T12:00:00' }),
    expect: NOT_PASSED_ON,
  },
  'the client knew, and passed it on to another call centre': {
    objection: { recorded_by: 'client', objected_at: '2026-02-27T12:00:00' },
    ...delivered({ vendor: '{vendor2}', delivered_at: '2026-02-28T12:00:00' }),
    vendor2: {},
    expect: PASSING_ON_NOT_SHOWN,
  },
  'the client knew, and sent leads alone': {
    objection: { recorded_by: 'client', objected_at: '2026-02-27T12:00:00' },
    ...delivered({ kind: 'lead', delivered_at: '2026-02-20T12:00:00' }),
    expect: PASSING_ON_NOT_SHOWN,
  },
  'passed on in time, and sent again before it had to be processed': {
    objection: { recorded_by: 'client', objected_at: '2026-02-27T12:00:00' },
    ...delivered({ delivered_at: '2026-02-28T12:00:00' }, { kind: 'lead', delivered_at: '2026-02-28T13:00:00' }),
    vendor: { suppressionHours: 72 },
    expect: NOT_PASSED_ON,
  },
  'another call centre reported it, and the client kept it': {
    objection: { recorded_by: '{vendor2}', reported_at: '2026-02-03T12:00:00' },
    vendor2: {},
    expect: PASSING_ON_NOT_SHOWN,
  },
  'another call centre reported it in the second of the call': {
    objection: { recorded_by: '{vendor2}', reported_at: '2026-03-02T10:00:00' },
    vendor2: {},
    expect: WITHIN_AGREED_TIME,
  },
  'another call centre reported it a second after the call began': {
    objection: { recorded_by: '{vendor2}', reported_at: '2026-03-02T10:00:01' },
    vendor2: {},
    expect: NOT_REPORTED,
  },
  'nobody recorded it, and it was reported to the client': {
    objection: { reported_at: '2026-02-03T12:00:00' },
    expect: PASSING_ON_NOT_SHOWN,
  },
  'the client recorded it, and says that it was reported earlier': {
    objection: { recorded_by: 'client', objected_at: '2026-02-27T12:00:01', reported_at: '2026-02-27T12:00:00' },
    ...delivered({ delivered_at: '2026-02-28T12:00:01' }),
    vendor: { suppressionHours: 72 },
    expect: PASSED_ON_LATE,
  },
  'the client recorded it, and says that it was reported later': {
    objection: { recorded_by: 'client', objected_at: '2026-02-27T12:00:00', reported_at: '2026-02-28T12:00:00' },
    ...delivered({ delivered_at: '2026-02-28T12:00:01' }),
    vendor: { suppressionHours: 72 },
    expect: PASSED_ON_LATE,
  },
  'another call centre kept it as long as its contract allows': {
    objection: { recorded_by: '{vendor2}', objected_at: '2026-03-01T10:00:00' },
    vendor2: {},
    expect: WITHIN_AGREED_TIME,
  },
  'another call centre kept it a second longer': {
    objection: { recorded_by: '{vendor2}', objected_at: '2026-03-01T09:59:59' },
    vendor2: {},
    expect: NOT_REPORTED,
  },
  'another call centre may keep it longer by its contract': {
    objection: { recorded_by: '{vendor2}', objected_at: '2026-02-28T12:00:00' },
    vendor2: { reportObjectionsWithinHours: 72 },
    expect: WITHIN_AGREED_TIME,
  },
  'another call centre heard it in its own call': {
    ...calledBefore({ vendor: '{vendor2}', result: 'objection' }),
    vendor2: {},
    expect: NOT_REPORTED,
  },
  'recorded on the day of the call, by the client at no known time': {
    objection: { recorded_by: 'client', objected_at: '2026-03-02' },
    expect: { ...POSSIBLE, responsible: 'client', cause: 'within-agreed-time' },
  },
  'this call centre recorded it, and nobody the one after it': {
    objection: { objected_at: '2026-02-02T12:00:00', recorded_by: '{vendor}' },
    rows: { objections: [{ objected_at: '2026-02-09T12:00:00' }] },
    expect: OWN_RECORD,
  },
  'the client recorded it on the day of the call, and nobody another': {
    objection: { objected_at: '2026-03-02', recorded_by: 'client' },
    rows: { objections: [{ objected_at: '2026-03-02' }] },
    expect: { ...POSSIBLE, responsible: 'client', cause: 'within-agreed-time' },
  },
  'another call centre recorded it in time, and nobody another': {
    vendor2: {},
    objection: { objected_at: '2026-03-02T08:00:00', recorded_by: '{vendor2}' },
    rows: { objections: [{ objected_at: '2026-02-09T12:00:00' }] },
    expect: WITHIN_AGREED_TIME,
  },
  'the client recorded it long ago, and again an hour ago': {
    objection: { objected_at: '2026-02-02T12:00:00', recorded_by: 'client' },
    rows: { objections: [{ objected_at: '2026-03-02T09:00:00', recorded_by: 'client' }] },
    expect: PASSING_ON_NOT_SHOWN,
  },
  'another call centre recorded it twice, and kept it': {
    vendor2: {},
    objection: { objected_at: '2026-02-02T12:00:00', recorded_by: '{vendor2}' },
    rows: { objections: [{ objected_at: '2026-02-09T12:00:00', recorded_by: '{vendor2}' }] },
    expect: NOT_REPORTED,
  },
  'recorded by somebody who is no call centre': { objection: { recorded_by: 'Jansen' }, expect: NO_TRACE },
  'recorded by this call centre after one of the client': {
    objection: { recorded_by: 'client' },
    rows: { objections: [{ objected_at: '2026-03-02', recorded_by: '{vendor}' }] },
    expect: PASSING_ON_NOT_SHOWN,
  },
};
