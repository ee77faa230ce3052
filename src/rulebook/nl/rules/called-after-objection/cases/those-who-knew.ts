import { OLDER_CONSENT, type RuleCase, STRICT_POLICY } from '../../../../rule-cases.ts';
import {
  CALL,
  calledBefore,
  DOUBTFUL,
  delivered,
  objected,
  POSSIBLE,
  PROVEN,
  screened,
  sentAgainAndScreened,
} from './situations.ts';

/** Who knew of the objection and is therefore responsible for the call. */
export const THOSE_WHO_KNEW: Readonly<Record<string, RuleCase>> = {
  'this call centre recorded it': {
    ...objected({ recorded_by: '{vendor}' }),
    expect: { ...PROVEN, responsible: '{vendor}', cause: 'own-record' },
  },
  'this call centre recorded it, and was told': {
    ...delivered({ recorded_by: '{vendor}' }, { delivered_at: '2026-02-03T12:00:00' }),
    expect: { ...PROVEN, responsible: '{vendor}', cause: 'own-record' },
  },
  'told in the second of the call': {
    ...delivered({}, { delivered_at: '2026-03-02T10:00:00' }),
    expect: { ...PROVEN, responsible: '{vendor}', cause: 'was-told' },
  },
  'told a second after the call began': {
    ...delivered({}, { delivered_at: '2026-03-02T10:00:01' }),
    expect: { ...PROVEN, responsible: 'undetermined', cause: 'no-trace' },
  },
  'told on the day of the call, at no known time': {
    ...delivered({}, { delivered_at: '2026-03-02' }),
    expect: { ...PROVEN, responsible: 'undetermined', cause: 'no-trace' },
  },
  'told for another company': {
    ...delivered({}, { delivered_at: '2026-02-03T12:00:00', entity: '{entity2}' }),
    entity2: {},
    expect: { ...PROVEN, responsible: 'undetermined', cause: 'no-trace' },
  },
  'told for this company': {
    ...delivered({}, { delivered_at: '2026-02-03T12:00:00', entity: '{entity}' }),
    expect: { ...PROVEN, responsible: '{vendor}', cause: 'was-told' },
  },
  'told for a company that nobody knows': {
    ...delivered({}, { delivered_at: '2026-02-03T12:00:00', entity: 'Wie Dan Ook' }),
    expect: { ...PROVEN, responsible: '{vendor}', cause: 'was-told' },
  },
  'told exactly as long ago as the contract allows': {
    ...delivered({}, { delivered_at: '2026-03-01T10:00:00' }),
    vendor: { suppressionHours: 24 },
    expect: { ...PROVEN, responsible: '{vendor}', cause: 'was-told' },
  },
  'told a second less long ago than the contract allows': {
    ...delivered({}, { delivered_at: '2026-03-01T10:00:01' }),
    vendor: { suppressionHours: 24 },
    expect: { ...PROVEN, responsible: 'undetermined', cause: 'no-trace' },
  },
  'another call centre was told': {
    ...delivered({}, { vendor: '{vendor2}', delivered_at: '2026-02-03T12:00:00' }),
    vendor2: {},
    expect: { ...PROVEN, responsible: 'undetermined', cause: 'no-trace' },
  },
  'the client knew, passed nothing on, and left the number out of a screened list': {
    ...screened({ recorded_by: 'client' }),
    expect: { ...PROVEN, responsible: '{vendor}', cause: 'screened-out' },
  },
  'its own record goes before a list that left the number out': {
    ...screened({ recorded_by: '{vendor}' }),
    expect: { ...PROVEN, responsible: '{vendor}', cause: 'own-record' },
  },
  'told, sent again as a lead, and then left out of a screened list': {
    ...sentAgainAndScreened,
    expect: { ...PROVEN, responsible: '{vendor}', cause: 'screened-out' },
  },
  'told, and sent again as a lead': {
    ...delivered({}, { delivered_at: '2026-02-03T12:00:00' }, { kind: 'lead', delivered_at: '2026-02-20T12:00:00' }),
    expect: { ...PROVEN, responsible: 'client', cause: 'sent-again' },
  },
  'told, sent again, and the client knew': {
    ...delivered(
      { recorded_by: 'client' },
      { delivered_at: '2026-02-03T12:00:00' },
      { kind: 'lead', delivered_at: '2026-02-20T12:00:00' },
    ),
    expect: { ...PROVEN, responsible: 'client', cause: 'sent-again' },
  },
  'told and sent again within the time that the client gives itself': {
    ...delivered(
      { recorded_by: 'client', objected_at: '2026-03-02T08:00:00' },
      { delivered_at: '2026-03-02T08:30:00' },
      { kind: 'lead', delivered_at: '2026-03-02T09:00:00' },
    ),
    expect: { ...PROVEN, responsible: 'client', cause: 'sent-again' },
  },
  'sent as a lead, told, and sent again': {
    ...delivered(
      {},
      { kind: 'lead', delivered_at: '2026-02-02T13:00:00' },
      { delivered_at: '2026-02-03T12:00:00' },
      { kind: 'lead', delivered_at: '2026-02-20T12:00:00' },
    ),
    expect: { ...PROVEN, responsible: 'client', cause: 'sent-again', handed_over: '2026-02-20 12:00:00' },
  },
  'told, and sent again in the second of the call': {
    ...delivered({}, { delivered_at: '2026-02-03T12:00:00' }, { kind: 'lead', delivered_at: '2026-03-02T10:00:00' }),
    expect: { ...PROVEN, responsible: 'client', cause: 'sent-again' },
  },
  'told, consented again when the caller began it, and sent again': {
    ...delivered({}, { delivered_at: '2026-02-03T12:00:00' }, { kind: 'lead', delivered_at: '2026-02-20T12:00:00' }),
    consent: { given_at: '2026-02-09T12:00:00', initiative: 'caller' },
    expect: { ...DOUBTFUL, responsible: 'undetermined', cause: 'no-trace' },
  },
  'told twice': {
    ...delivered({}, { delivered_at: '2026-02-03T12:00:00' }, { delivered_at: '2026-02-20T12:00:00' }),
    expect: { ...PROVEN, responsible: '{vendor}', cause: 'was-told', handed_over: '2026-02-03 12:00:00' },
  },
  'told and sent again in the same second': {
    ...delivered({}, { delivered_at: '2026-02-20T12:00:00' }, { kind: 'lead', delivered_at: '2026-02-20T12:00:00' }),
    expect: { ...PROVEN, responsible: '{vendor}', cause: 'was-told' },
  },
  'told, and sent again on the day of the call at no known time': {
    ...delivered({}, { delivered_at: '2026-02-03T12:00:00' }, { kind: 'lead', delivered_at: '2026-03-02' }),
    expect: { ...PROVEN, responsible: '{vendor}', cause: 'was-told' },
  },
  'told, sent again and told again': {
    ...delivered(
      {},
      { delivered_at: '2026-02-03T12:00:00' },
      { kind: 'lead', delivered_at: '2026-02-20T12:00:00' },
      { delivered_at: '2026-02-21T12:00:00' },
    ),
    expect: { ...PROVEN, responsible: '{vendor}', cause: 'was-told' },
  },
  'told too short ago, and sent again': {
    ...delivered({}, { delivered_at: '2026-03-02T08:00:00' }, { kind: 'lead', delivered_at: '2026-03-02T09:00:00' }),
    vendor: { suppressionHours: 24 },
    expect: { ...PROVEN, responsible: 'undetermined', cause: 'no-trace' },
  },
  'told, and consented again when the caller began it': {
    ...delivered({}, { delivered_at: '2026-02-03T12:00:00' }),
    consent: { given_at: '2026-02-09T12:00:00', initiative: 'caller' },
    expect: { ...DOUBTFUL, responsible: 'undetermined', cause: 'no-trace' },
  },
  'told between two consents that the caller began': {
    ...delivered({}, { delivered_at: '2026-02-12T12:00:00' }),
    consent: { given_at: '2026-02-09T12:00:00', initiative: 'caller' },
    rows: {
      ...delivered({}, { delivered_at: '2026-02-12T12:00:00' }).rows,
      consents: [{ ...OLDER_CONSENT, given_at: '2026-02-15T12:00:00', initiative: 'caller' }],
    },
    expect: { ...DOUBTFUL, responsible: 'undetermined', cause: 'no-trace' },
  },
  'consented again in the second of the delivery': {
    ...delivered({}, { delivered_at: '2026-02-09T12:00:00' }),
    consent: { given_at: '2026-02-09T12:00:00', initiative: 'caller' },
    expect: { ...DOUBTFUL, responsible: '{vendor}', cause: 'was-told' },
  },
  'the client knew as long as it gives itself': {
    ...objected({ recorded_by: 'client', objected_at: '2026-03-01T10:00:00' }),
    expect: { ...PROVEN, responsible: 'client', cause: 'within-agreed-time' },
  },
  'the client knew a second longer than it gives itself': {
    ...objected({ recorded_by: 'client', objected_at: '2026-03-01T09:59:59' }),
    expect: { grade: 'proven', reason: 'objection', responsible: 'client', cause: 'passing-on-not-shown' },
  },
  'the client gives itself two days': {
    ...objected({ recorded_by: 'client', objected_at: '2026-03-01T09:59:59' }),
    policy: STRICT_POLICY,
    expect: { ...PROVEN, responsible: 'client', cause: 'within-agreed-time' },
  },
  'the client recorded it at no known time of the day before': {
    ...objected({ recorded_by: 'client', objected_at: '2026-03-01' }),
    expect: { ...PROVEN, responsible: 'client', cause: 'within-agreed-time' },
  },
  'the client passed it on in the last second of its time, too short ago to be processed': {
    ...delivered(
      { recorded_by: 'client', objected_at: '2026-02-27T12:00:00' },
      { delivered_at: '2026-02-28T12:00:00' },
    ),
    vendor: { suppressionHours: 72 },
    expect: { ...PROVEN, responsible: 'client', cause: 'within-agreed-time' },
  },
  'the client passed it on a second too late': {
    ...delivered(
      { recorded_by: 'client', objected_at: '2026-02-27T12:00:00' },
      { delivered_at: '2026-02-28T12:00:01' },
    ),
    vendor: { suppressionHours: 72 },
    expect: { ...PROVEN, responsible: 'client', cause: 'passed-on-late' },
  },
  'the client passed it on in time, and once more': {
    ...delivered(
      { recorded_by: 'client', objected_at: '2026-02-27T12:00:00' },
      { delivered_at: '2026-02-28T12:00:00' },
      { delivered_at: '2026-03-01T12:00:00' },
    ),
    vendor: { suppressionHours: 72 },
    expect: { ...PROVEN, responsible: 'client', cause: 'within-agreed-time' },
  },
  'the client passed it on on the day of the call, at no known time': {
    ...delivered({ recorded_by: 'client', objected_at: '2026-02-27T12:00:00' }, { delivered_at: '2026-03-02' }),
    expect: { ...PROVEN, responsible: 'client', cause: 'not-passed-on' },
  },
  'passed on in time, and sent again before it had to be processed': {
    ...delivered(
      { recorded_by: 'client', objected_at: '2026-02-27T12:00:00' },
      { delivered_at: '2026-02-28T12:00:00' },
      { kind: 'lead', delivered_at: '2026-02-28T13:00:00' },
    ),
    vendor: { suppressionHours: 72 },
    expect: { ...PROVEN, responsible: 'client', cause: 'not-passed-on' },
  },
  'another call centre reported it, and the client kept it': {
    ...objected({ recorded_by: '{vendor2}', reported_at: '2026-02-03T12:00:00' }),
    vendor2: {},
    expect: { grade: 'proven', reason: 'objection', responsible: 'client', cause: 'passing-on-not-shown' },
  },
  'another call centre reported it in the second of the call': {
    ...objected({ recorded_by: '{vendor2}', reported_at: '2026-03-02T10:00:00' }),
    vendor2: {},
    expect: { ...PROVEN, responsible: 'client', cause: 'within-agreed-time' },
  },
  'another call centre reported it a second after the call began': {
    ...objected({ recorded_by: '{vendor2}', reported_at: '2026-03-02T10:00:01' }),
    vendor2: {},
    expect: { ...PROVEN, responsible: '{vendor2}', cause: 'not-reported' },
  },
  'nobody recorded it, and it was reported to the client': {
    ...objected({ reported_at: '2026-02-03T12:00:00' }),
    expect: { grade: 'proven', reason: 'objection', responsible: 'client', cause: 'passing-on-not-shown' },
  },
  'the client recorded it, and says that it was reported earlier': {
    ...delivered(
      { recorded_by: 'client', objected_at: '2026-02-27T12:00:01', reported_at: '2026-02-27T12:00:00' },
      { delivered_at: '2026-02-28T12:00:01' },
    ),
    vendor: { suppressionHours: 72 },
    expect: { ...PROVEN, responsible: 'client', cause: 'passed-on-late' },
  },
  'the client recorded it, and says that it was reported later': {
    ...delivered(
      { recorded_by: 'client', objected_at: '2026-02-27T12:00:00', reported_at: '2026-02-28T12:00:00' },
      { delivered_at: '2026-02-28T12:00:01' },
    ),
    vendor: { suppressionHours: 72 },
    expect: { ...PROVEN, responsible: 'client', cause: 'passed-on-late' },
  },
  'another call centre kept it as long as its contract allows': {
    ...objected({ recorded_by: '{vendor2}', objected_at: '2026-03-01T10:00:00' }),
    vendor2: {},
    expect: { ...PROVEN, responsible: 'client', cause: 'within-agreed-time' },
  },
  'another call centre kept it a second longer': {
    ...objected({ recorded_by: '{vendor2}', objected_at: '2026-03-01T09:59:59' }),
    vendor2: {},
    expect: { ...PROVEN, responsible: '{vendor2}', cause: 'not-reported' },
  },
  'another call centre may keep it longer by its contract': {
    ...objected({ recorded_by: '{vendor2}', objected_at: '2026-02-28T12:00:00' }),
    vendor2: { reportObjectionsWithinHours: 72 },
    expect: { ...PROVEN, responsible: 'client', cause: 'within-agreed-time' },
  },
  'another call centre heard it in its own call': {
    ...calledBefore({ vendor: '{vendor2}', result: 'objection' }),
    vendor2: {},
    expect: { ...PROVEN, responsible: '{vendor2}', cause: 'not-reported' },
  },
  'recorded on the day of the call, by the client at no known time': {
    ...objected({ recorded_by: 'client', objected_at: '2026-03-02' }),
    expect: { ...POSSIBLE, responsible: 'client', cause: 'within-agreed-time' },
  },
  'this call centre recorded it, and nobody the one after it': {
    call: CALL,
    consent: null,
    rows: {
      objections: [
        { objection_id: 'O-{call}', objected_at: '2026-02-02T12:00:00', number: '{number}', recorded_by: '{vendor}' },
        { objection_id: 'P-{call}', objected_at: '2026-02-09T12:00:00', number: '{number}' },
      ],
    },
    expect: { ...PROVEN, responsible: '{vendor}', cause: 'own-record' },
  },
  'the client recorded it on the day of the call, and nobody another': {
    call: CALL,
    consent: null,
    rows: {
      objections: [
        { objection_id: 'O-{call}', objected_at: '2026-03-02', number: '{number}', recorded_by: 'client' },
        { objection_id: 'P-{call}', objected_at: '2026-03-02', number: '{number}' },
      ],
    },
    expect: { ...POSSIBLE, responsible: 'client', cause: 'within-agreed-time' },
  },
  'another call centre recorded it in time, and nobody another': {
    call: CALL,
    consent: null,
    vendor2: {},
    rows: {
      objections: [
        { objection_id: 'O-{call}', objected_at: '2026-03-02T08:00:00', number: '{number}', recorded_by: '{vendor2}' },
        { objection_id: 'P-{call}', objected_at: '2026-02-09T12:00:00', number: '{number}' },
      ],
    },
    expect: { ...PROVEN, responsible: 'client', cause: 'within-agreed-time' },
  },
  'the client recorded it long ago, and again an hour ago': {
    call: CALL,
    consent: null,
    rows: {
      objections: [
        { objection_id: 'O-{call}', objected_at: '2026-02-02T12:00:00', number: '{number}', recorded_by: 'client' },
        { objection_id: 'P-{call}', objected_at: '2026-03-02T09:00:00', number: '{number}', recorded_by: 'client' },
      ],
    },
    expect: { grade: 'proven', reason: 'objection', responsible: 'client', cause: 'passing-on-not-shown' },
  },
  'another call centre recorded it twice, and kept it': {
    call: CALL,
    consent: null,
    vendor2: {},
    rows: {
      objections: [
        { objection_id: 'O-{call}', objected_at: '2026-02-02T12:00:00', number: '{number}', recorded_by: '{vendor2}' },
        { objection_id: 'P-{call}', objected_at: '2026-02-09T12:00:00', number: '{number}', recorded_by: '{vendor2}' },
      ],
    },
    expect: { ...PROVEN, responsible: '{vendor2}', cause: 'not-reported' },
  },
  'recorded by somebody who is no call centre': {
    ...objected({ recorded_by: 'Jansen' }),
    expect: { ...PROVEN, responsible: 'undetermined', cause: 'no-trace' },
  },
  'recorded by this call centre after one of the client': {
    ...objected({ recorded_by: 'client' }),
    rows: {
      objections: [
        ...(objected({ recorded_by: 'client' }).rows['objections'] ?? []),
        { objection_id: 'P-{call}', objected_at: '2026-03-02', number: '{number}', recorded_by: '{vendor}' },
      ],
    },
    expect: { grade: 'proven', reason: 'objection', responsible: 'client', cause: 'passing-on-not-shown' },
  },
};
