import {
  type Cells,
  defineCases,
  OLDER_CONSENT,
  type RuleCase,
  type RuleCases,
  STRICT_POLICY,
} from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const CALL: Cells = { started_at: '2026-03-02T10:00:00' };
const PROVEN = { grade: 'proven', reason: 'objection' } as const;
const POSSIBLE = { grade: 'possible', reason: 'objection' } as const;
const DOUBTFUL = { grade: 'possible', reason: 're-consent-not-by-consumer' } as const;
const NO_ANSWER: Cells = { talk_seconds: '', result: 'no-answer' };

type Known = Pick<RuleCase, 'call' | 'consent' | 'rows'>;

/** A call to somebody who objected a month before. */
function objected(objection: Cells = {}, call: Cells = {}): Known & { readonly rows: NonNullable<RuleCase['rows']> } {
  return {
    call: { ...CALL, ...call },
    consent: null,
    rows: {
      objections: [{ objection_id: 'O-{call}', objected_at: '2026-02-02T12:00:00', number: '{number}', ...objection }],
    },
  };
}

/** The same, and a consent a week later. */
function consentedAgain(consent: Cells, objection: Cells = {}): Known {
  return { ...objected(objection), consent: { given_at: '2026-02-09T12:00:00', ...consent } };
}

/** The same, and deliveries of the number to the call centre. */
function delivered(objection: Cells, ...handovers: readonly Cells[]): Known {
  const known = objected(objection);
  return {
    ...known,
    rows: { ...known.rows, handovers: handovers.map((each) => ({ number: '{number}', kind: 'suppress', ...each })) },
  };
}

/** The same, and a screened call list that left the number out. */
function screened(objection: Cells): Known {
  const known = objected(objection);
  const list = { vendor: '{vendor}', number: '{number}', to_call: 'no', delivered_at: '2026-02-20T12:00:00' };
  return { ...known, rows: { ...known.rows, screenings: [list] } };
}

const toldAndSentAgain = delivered(
  {},
  { delivered_at: '2026-02-03T12:00:00' },
  { kind: 'lead', delivered_at: '2026-02-10T12:00:00' },
);
const sentAgainAndScreened: Known = {
  ...toldAndSentAgain,
  rows: { ...toldAndSentAgain.rows, screenings: screened({}).rows?.['screenings'] ?? [] },
};

/** A call to somebody who was called before. */
function calledBefore(earlier: Cells, call: Cells = {}): Known {
  return {
    call: { ...CALL, ...call },
    consent: null,
    rows: { calls: [{ call_id: '{call}-1', started_at: '2026-02-02T12:00:00', ...earlier }] },
  };
}

export const cases: RuleCases = defineCases(rule, {
  'an objection of a month ago that nobody recorded': {
    ...objected(),
    expect: { ...PROVEN, level: 'statute', responsible: 'undetermined', cause: 'no-trace' },
  },
  'no objection at all': { call: CALL, expect: 'none' },

  'a second after the objection': { ...objected({ objected_at: '2026-03-02T09:59:59' }), expect: PROVEN },
  'in the very second of the objection': { ...objected({ objected_at: '2026-03-02T10:00:00' }), expect: POSSIBLE },
  'a second before the objection': { ...objected({ objected_at: '2026-03-02T10:00:01' }), expect: 'none' },
  'in the minute of the objection': { ...objected({ objected_at: '2026-03-02T10:00' }), expect: POSSIBLE },
  'in the minute after the objection': { ...objected({ objected_at: '2026-03-02T09:59' }), expect: PROVEN },
  'on the day of the objection': { ...objected({ objected_at: '2026-03-02' }), expect: POSSIBLE },
  'on the day after the objection': { ...objected({ objected_at: '2026-03-01' }), expect: PROVEN },
  'on the day before the objection': { ...objected({ objected_at: '2026-03-03' }), expect: 'none' },
  'dialled before the objection, connected after it': {
    ...objected({ objected_at: '2026-03-02T10:00:05' }, { connected_at: '2026-03-02T10:00:06' }),
    expect: PROVEN,
  },
  'connected before the objection': {
    ...objected({ objected_at: '2026-03-02T10:00:07' }, { connected_at: '2026-03-02T10:00:06' }),
    expect: 'none',
  },
  'an objection in the hour that autumn repeats, a call in its first reading': {
    ...objected({ objected_at: '2025-10-26T02:30:00' }, { started_at: '2025-10-26T02:45:00+02:00' }),
    expect: POSSIBLE,
  },
  'an objection in the hour that autumn repeats, a call after its second reading': {
    ...objected({ objected_at: '2025-10-26T02:30:00' }, { started_at: '2025-10-26T02:30:01+01:00' }),
    expect: PROVEN,
  },

  'the last day before the law applied': {
    ...objected({ objected_at: '2009-09-01' }, { started_at: '2009-09-30T10:00:00' }),
    expect: 'none',
  },
  'the first day on which the law applied': {
    ...objected({ objected_at: '2009-09-01' }, { started_at: '2009-10-01T10:00:00' }),
    expect: { ...PROVEN, level: 'statute' },
  },
  'the first day of the GDPR': {
    ...objected({ objected_at: '2018-05-01' }, { started_at: '2018-05-25T10:00:00' }),
    expect: { ...PROVEN, level: 'statute' },
  },
  'the first day of the law of 2021': {
    ...objected({ objected_at: '2021-06-01' }, { started_at: '2021-07-01T10:00:00' }),
    expect: { ...PROVEN, level: 'statute' },
  },

  'a message on voicemail': { ...objected({}, { result: 'voicemail' }), expect: POSSIBLE },
  'a connection without an agent': { ...objected({}, { result: 'abandoned', talk_seconds: '' }), expect: POSSIBLE },
  'a log that says both connected and not connected': { ...objected({}, { connected: 'no' }), expect: POSSIBLE },
  'a log that says nothing of the contact': { ...objected({}, { result: '', talk_seconds: '' }), expect: POSSIBLE },
  'a dial that nobody answered': { ...objected({}, NO_ANSWER), expect: 'none' },
  'a busy line': { ...objected({}, { ...NO_ANSWER, result: 'busy' }), expect: 'none' },
  'an answering machine of thirty seconds': {
    ...objected({}, { result: 'machine', talk_seconds: '30' }),
    expect: 'none',
  },
  'an answering machine of thirty-one seconds': {
    ...objected({}, { result: 'machine', talk_seconds: '31' }),
    expect: POSSIBLE,
  },
  'an answering machine of unknown length on a connected line': {
    ...objected({}, { result: 'machine', talk_seconds: '', connected: 'yes' }),
    expect: 'none',
  },
  'no result, no seconds of talk': { ...objected({}, { result: '', talk_seconds: '0' }), expect: 'none' },
  'a result that could not be read': { ...objected({}, { result: 'WEGGEDRUKT', talk_seconds: '' }), expect: POSSIBLE },
  'both connected and not connected, with no seconds of talk': {
    ...objected({}, { connected: 'no', talk_seconds: '0' }),
    expect: POSSIBLE,
  },
  'a call back that was agreed, by its result alone': {
    ...objected({}, { result: 'callback', talk_seconds: '' }),
    expect: PROVEN,
  },
  'a conversation by its result alone': {
    ...objected({}, { result: 'conversation', talk_seconds: '' }),
    expect: PROVEN,
  },
  'an objection in this call, by its result alone': {
    ...objected({}, { result: 'objection', talk_seconds: '' }),
    expect: PROVEN,
  },
  'a dial that failed': { ...objected({}, { result: 'failed', talk_seconds: '' }), expect: 'none' },
  'only a time of connection': {
    ...objected({}, { result: '', talk_seconds: '', connected_at: '2026-03-02T10:00:06' }),
    expect: PROVEN,
  },

  'a service call': { ...objected({}, { purpose: 'service' }), expect: 'none' },
  research: { ...objected({}, { purpose: 'research' }), expect: 'none' },
  'an inbound call': { ...objected({}, { direction: 'inbound', caller_number: '{number}' }), expect: 'none' },
  'a call for a good cause': { ...objected({}, { purpose: 'charitable' }), expect: PROVEN },
  'an ideal purpose that the campaign gives': { ...objected(), campaign: { purpose: 'ideal' }, expect: PROVEN },
  'a purpose that could not be read': { ...objected({}, { purpose: 'verkoop?' }), expect: PROVEN },

  'a company': { ...objected(), person: { legal_form: 'legal-entity' }, expect: 'none' },
  'a sole trader': { ...objected(), person: { legal_form: 'sole-trader' }, expect: PROVEN },
  'a legal form that is not known': {
    ...objected(),
    person: { legal_form: '' },
    expect: { ...PROVEN, grade: 'not-demonstrable' },
  },
  'nobody is known for the number': { ...objected(), person: null, expect: { ...PROVEN, grade: 'not-demonstrable' } },

  'an objection against another number': { ...objected({ number: '{number2}' }), expect: 'none' },
  'an objection of the person, made for another number': {
    ...objected({ number: '{number2}', person_id: '{person}' }),
    expect: PROVEN,
  },
  'an objection of the person alone': { ...objected({ number: '', person_id: '{person}' }), expect: PROVEN },
  'an objection of another person against this number': {
    ...objected({ person_id: '{person2}' }),
    expect: { grade: 'proven', reason: 'objection' },
  },
  'an objection of another person against a number that nobody owns': {
    ...objected({ person_id: '{person2}' }),
    phone: null,
    expect: { ...PROVEN, grade: 'not-demonstrable' },
  },
  'an objection of another owner of the number, while the log names this one': {
    ...objected({ number: '', person_id: '{person2}' }, { person_id: '{person}' }),
    rows: {
      ...objected({ number: '', person_id: '{person2}' }).rows,
      phones: [{ person_id: '{person2}', number: '{number}', valid_to: '2026-03-02' }],
    },
    expect: PROVEN,
  },
  'an objection of somebody who gave the number up the day before': {
    ...objected(),
    rows: {
      ...objected({ number: '', person_id: '{person2}' }).rows,
      phones: [{ person_id: '{person2}', number: '{number}', valid_to: '2026-03-01' }],
    },
    expect: 'none',
  },
  'an objection against the number that names the person of the log, who does not own it': {
    ...objected({ person_id: '{person2}' }, { person_id: '{person2}' }),
    expect: PROVEN,
  },

  'an objection against this company by its id': { ...objected({ entity: '{entity}' }), expect: PROVEN },
  'an objection against this company by its name, in small letters': {
    ...objected({ entity: '{entity} b.v.' }),
    expect: PROVEN,
  },
  'an objection against another brand of this company': { ...objected({ entity: '{brand}-2' }), expect: PROVEN },
  'an objection against another company of the client': {
    ...objected({ entity: '{entity2}' }),
    entity2: {},
    expect: 'none',
  },
  'an objection against a company that nobody knows': { ...objected({ entity: 'Wie Dan Ook' }), expect: PROVEN },
  'a call without a campaign, for the company of the call centre': {
    ...objected({ entity: '{entity}' }, { campaign: '' }),
    expect: PROVEN,
  },

  'an objection in an earlier call of this call centre': {
    ...calledBefore({ result: 'objection' }),
    expect: { ...PROVEN, responsible: '{vendor}', cause: 'own-record' },
  },
  'an objection in an earlier call, by the column for it': {
    ...calledBefore({ optout_requested: 'yes' }),
    expect: { ...PROVEN, responsible: '{vendor}', cause: 'own-record' },
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
  'the objection of this call itself': { call: { ...CALL, result: 'objection' }, expect: 'none' },

  'the list has the objection of this call, by its id': {
    ...objected({ objected_at: '2026-03-02T09:00:00', recorded_by: '{vendor}', vendor_call_id: '{call}' }),
    expect: 'none',
  },
  'the client has the objection of this call, by its id and number': {
    ...objected({ objected_at: '2026-03-02T09:00:00', recorded_by: 'client', vendor_call_id: '{call}' }),
    expect: 'none',
  },
  'nobody recorded the objection of this call, which names its person': {
    ...objected({ objected_at: '2026-03-02T09:00:00', number: '', person_id: '{person}', vendor_call_id: '{call}' }),
    expect: 'none',
  },
  'another call centre gives the id of this call': {
    ...objected({ recorded_by: '{vendor2}', vendor_call_id: '{call}' }),
    vendor2: {},
    expect: PROVEN,
  },
  'the list gives an id that no call has': {
    ...objected({ recorded_by: '{vendor}', vendor_call_id: 'X-{call}' }),
    expect: PROVEN,
  },
  'an id that no call has, in the time of this call, which carries an objection': {
    ...objected({ objected_at: '2026-03-02T09:58:00', vendor_call_id: 'X-{call}' }, { optout_requested: 'yes' }),
    expect: 'none',
  },
  'no id, five minutes before a call that carries an objection': {
    ...objected({ objected_at: '2026-03-02T09:55:00' }, { optout_requested: 'yes' }),
    expect: 'none',
  },
  'no id, a second more than five minutes before a call that carries an objection': {
    ...objected({ objected_at: '2026-03-02T09:54:59' }, { optout_requested: 'yes' }),
    expect: PROVEN,
  },
  'no id, the minute that ends five minutes before a call that carries an objection': {
    ...objected({ objected_at: '2026-03-02T09:54' }, { optout_requested: 'yes' }),
    expect: PROVEN,
  },
  'no id, the hour that autumn repeats, a call that carries an objection': {
    ...objected(
      { objected_at: '2025-10-26T02:30:00' },
      { started_at: '2025-10-26T02:35:00+01:00', optout_requested: 'yes' },
    ),
    expect: 'none',
  },
  'no id, minutes before a call that carries none': {
    ...objected({ objected_at: '2026-03-02T09:58:00' }),
    expect: PROVEN,
  },
  'no id, the same person, minutes before a call that carries an objection': {
    ...objected({ objected_at: '2026-03-02T09:58:00', number: '', person_id: '{person}' }, { optout_requested: 'yes' }),
    expect: 'none',
  },
  'no id, recorded by this call centre, minutes before its call that carries an objection': {
    ...objected({ objected_at: '2026-03-02T09:58:00', recorded_by: '{vendor}' }, { optout_requested: 'yes' }),
    expect: 'none',
  },
  'no id, recorded by the client, minutes before a call that carries an objection': {
    ...objected({ objected_at: '2026-03-02T09:58:00', recorded_by: 'client' }, { optout_requested: 'yes' }),
    expect: 'none',
  },
  'no id, recorded by another call centre, minutes before a call that carries an objection': {
    ...objected({ objected_at: '2026-03-02T09:58:00', recorded_by: '{vendor2}' }, { optout_requested: 'yes' }),
    vendor2: {},
    expect: PROVEN,
  },
  'the list has the objection of an earlier call': {
    ...objected({ vendor_call_id: '{call}-1', recorded_by: '{vendor}' }),
    rows: {
      ...objected({ vendor_call_id: '{call}-1', recorded_by: '{vendor}' }).rows,
      calls: [{ call_id: '{call}-1', started_at: '2026-02-02T11:59:00' }],
    },
    expect: PROVEN,
  },

  'the consumer consented again': { ...consentedAgain({}), expect: 'none' },
  'the consumer consented before': { ...consentedAgain({ given_at: '2026-01-09T12:00:00' }), expect: PROVEN },
  'consented again, but the caller began it': { ...consentedAgain({ initiative: 'caller' }), expect: DOUBTFUL },
  'consented again, and who began it is not known': { ...consentedAgain({ initiative: '' }), expect: DOUBTFUL },
  'consented again twice, once of their own accord': {
    ...consentedAgain({ initiative: 'caller' }),
    rows: {
      ...objected().rows,
      consents: [
        {
          consent_id: 'S-{call}',
          given_at: '2026-02-08T12:00:00',
          number: '{number}',
          names: '{brand}',
          form: 'active',
          initiative: 'consumer',
        },
      ],
    },
    expect: 'none',
  },
  'consented again of another purpose and product': {
    ...consentedAgain({ purpose: 'charitable', products: 'energy' }),
    expect: 'none',
  },
  'consented again by a box that was ticked': { ...consentedAgain({ form: 'pre-ticked' }), expect: PROVEN },
  'consented again to e-mail only': { ...consentedAgain({ channels: 'email' }), expect: PROVEN },
  'consented again to another company': { ...consentedAgain({ names: 'Wie Dan Ook' }), expect: PROVEN },
  'consented again on the day of an objection without a time': {
    ...consentedAgain({ given_at: '2026-02-02T23:59:59' }, { objected_at: '2026-02-02' }),
    expect: PROVEN,
  },
  'consented again on the day after an objection without a time': {
    ...consentedAgain({ given_at: '2026-02-03T00:00:00' }, { objected_at: '2026-02-02' }),
    expect: 'none',
  },
  'consented again in the second of the objection': {
    ...consentedAgain({ given_at: '2026-02-02T12:00:00' }),
    expect: PROVEN,
  },
  'consented again in the second after the objection': {
    ...consentedAgain({ given_at: '2026-02-02T12:00:01' }),
    expect: 'none',
  },
  'consented again on the day of the call, at no known time': {
    ...consentedAgain({ given_at: '2026-03-02' }),
    expect: PROVEN,
  },
  'consented again in the second of the call': {
    ...consentedAgain({ given_at: '2026-03-02T10:00:00' }),
    expect: PROVEN,
  },
  'consented again in the second before the call': {
    ...consentedAgain({ given_at: '2026-03-02T09:59:59' }),
    expect: 'none',
  },
  'consented again, and withdrew it before the call': {
    ...consentedAgain({ withdrawn_at: '2026-03-02T09:59:59' }),
    expect: PROVEN,
  },
  'consented again, and withdrew it on the day of the call': {
    ...consentedAgain({ withdrawn_at: '2026-03-02' }),
    expect: PROVEN,
  },
  'consented again, and withdrew it after the call': {
    ...consentedAgain({ withdrawn_at: '2026-03-02T10:00:01' }),
    expect: 'none',
  },
  'consented again until the day before': { ...consentedAgain({ expires_on: '2026-03-01' }), expect: PROVEN },
  'consented again until the day of the call': { ...consentedAgain({ expires_on: '2026-03-02' }), expect: 'none' },
  'consented again in a call of ours': {
    ...consentedAgain({ collected_in_call: 'X-{call}', collected_by: '{vendor}' }),
    expect: PROVEN,
  },
  'consented again when they rang in': {
    ...consentedAgain({ collected_in_call: '{call}-in', collected_by: '{vendor}' }),
    rows: {
      ...objected().rows,
      calls: [
        { call_id: '{call}-in', direction: 'inbound', caller_number: '{number}', started_at: '2026-02-09T11:58:00' },
      ],
    },
    expect: 'none',
  },
  'the person objected, and consented again': {
    ...consentedAgain({}, { number: '', person_id: '{person}' }),
    expect: 'none',
  },
  'the person objected, another person consented': {
    ...consentedAgain({ person_id: '{person2}' }, { person_id: '{person}' }),
    expect: PROVEN,
  },
  'the person objected, a consent for the number names nobody': {
    ...consentedAgain({ person_id: '' }, { person_id: '{person}' }),
    expect: 'none',
  },
  'the number objected, the person consented again for another number': {
    ...consentedAgain({ number: '{number2}' }),
    expect: 'none',
  },
  'the number objected, another person consented for another number': {
    ...consentedAgain({ number: '{number2}', person_id: '{person2}' }),
    expect: PROVEN,
  },
  'asked to be called again': { ...consentedAgain({ kind: 'request', initiative: '' }), expect: 'none' },
  'asked to be called again, in a prize draw': {
    ...consentedAgain({ kind: 'request', source: 'contest' }),
    expect: PROVEN,
  },
  'asked to be called again, and was': {
    ...consentedAgain({ kind: 'request' }),
    rows: { ...objected().rows, calls: [{ call_id: '{call}-1', started_at: '2026-02-10T12:00:00' }] },
    expect: PROVEN,
  },
  'asked to be called again, and was dialled in vain': {
    ...consentedAgain({ kind: 'request' }),
    rows: { ...objected().rows, calls: [{ call_id: '{call}-1', started_at: '2026-02-10T12:00:00', ...NO_ANSWER }] },
    expect: 'none',
  },
  'consented again in the register years, when the caller had begun it': {
    ...objected({ objected_at: '2019-02-02' }, { started_at: '2019-03-04T10:00:00' }),
    consent: { given_at: '2019-02-09T12:00:00', initiative: 'caller' },
    expect: PROVEN,
  },

  'an objection in doubt beside one whose order is not known': {
    ...consentedAgain({ initiative: 'caller' }),
    rows: {
      objections: [
        ...(objected().rows['objections'] ?? []),
        { objection_id: 'P-{call}', objected_at: '2026-03-02', number: '{number}' },
      ],
    },
    expect: POSSIBLE,
  },
  'an objection in doubt beside one that stands': {
    ...consentedAgain({ initiative: 'caller' }),
    rows: {
      objections: [
        ...(objected().rows['objections'] ?? []),
        { objection_id: 'P-{call}', objected_at: '2026-02-20', number: '{number}' },
      ],
    },
    expect: PROVEN,
  },

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

  'consented again, in a form that is not known': {
    ...consentedAgain({ form: '' }),
    expect: { grade: 'not-demonstrable', reason: 're-consent-unproven' },
  },
  'consented again, to a company that nobody wrote down': {
    ...consentedAgain({ names: '' }),
    expect: { grade: 'not-demonstrable', reason: 're-consent-unproven' },
  },
  'consented again, and withdrawn at a time that could not be read': {
    ...consentedAgain({ withdrawn_at: 'ooit' }),
    expect: { grade: 'not-demonstrable', reason: 're-consent-unproven' },
  },
  'consented again, until a day that could not be read': {
    ...consentedAgain({ expires_on: 'nooit' }),
    expect: { grade: 'not-demonstrable', reason: 're-consent-unproven' },
  },
  'consented again, for products that nobody wrote down': { ...consentedAgain({ products: '' }), expect: 'none' },
  'consented again in an unknown form, to another company': {
    ...consentedAgain({ form: '', names: 'iemand anders' }),
    expect: PROVEN,
  },
  'consented again in an unknown form, before the objection': {
    ...consentedAgain({ form: '', given_at: '2026-02-01T12:00:00' }),
    expect: PROVEN,
  },
  'consented again in an unknown form, and as the caller began it': {
    ...consentedAgain({ form: '' }),
    rows: {
      ...objected().rows,
      consents: [{ ...OLDER_CONSENT, given_at: '2026-02-10T12:00:00', initiative: 'caller' }],
    },
    expect: DOUBTFUL,
  },
  'two objections, of which one was followed by a consent of unknown form': {
    ...consentedAgain({ form: '' }),
    rows: {
      objections: [
        ...(objected().rows['objections'] ?? []),
        { objection_id: 'P-{call}', objected_at: '2026-02-12T12:00:00', number: '{number}' },
      ],
    },
    expect: PROVEN,
  },

  'an objection of the former owner of the number, which others own now': {
    ...objected({ person_id: '{person2}' }),
    rows: {
      ...objected({ person_id: '{person2}' }).rows,
      phones: [{ person_id: '{person2}', number: '{number}', valid_from: '2025-01-01', valid_to: '2026-03-01' }],
    },
    expect: 'none',
  },
  'an objection of the former owner of the number, which nobody owns now': {
    ...objected({ person_id: '{person2}' }),
    phone: null,
    rows: {
      ...objected({ person_id: '{person2}' }).rows,
      phones: [{ person_id: '{person2}', number: '{number}', valid_from: '2025-01-01', valid_to: '2026-03-01' }],
    },
    expect: { ...PROVEN, grade: 'not-demonstrable' },
  },
  'an objection of somebody who owns the number to this day': {
    ...objected({ person_id: '{person2}' }),
    rows: {
      ...objected({ person_id: '{person2}' }).rows,
      phones: [{ person_id: '{person2}', number: '{number}', valid_from: '2025-01-01', valid_to: '2026-03-02' }],
    },
    expect: PROVEN,
  },
  'an objection of somebody who owns the number from the next day on': {
    ...objected({ person_id: '{person2}' }),
    rows: {
      ...objected({ person_id: '{person2}' }).rows,
      phones: [{ person_id: '{person2}', number: '{number}', valid_from: '2026-03-03' }],
    },
    expect: PROVEN,
  },
  'an objection of the former owner, whom the log names': {
    ...objected({ person_id: '{person2}' }, { person_id: '{person2}' }),
    rows: {
      ...objected({ person_id: '{person2}' }).rows,
      phones: [{ person_id: '{person2}', number: '{number}', valid_from: '2025-01-01', valid_to: '2026-03-01' }],
    },
    expect: PROVEN,
  },
  'noted by the call centre with the id of this call, but for another number': {
    ...objected({ recorded_by: '{vendor}', vendor_call_id: '{call}', number: '{number2}', person_id: '' }),
    expect: 'none',
  },
  'noted by the call centre with the id of a call to another number': {
    ...objected({ recorded_by: '{vendor}', vendor_call_id: '{call}-9', objected_at: '2026-03-01T10:00:00' }),
    rows: {
      ...objected({ recorded_by: '{vendor}', vendor_call_id: '{call}-9', objected_at: '2026-03-01T10:00:00' }).rows,
      calls: [{ call_id: '{call}-9', started_at: '2026-03-01T10:00:00', called_number: '{number2}', person_id: '' }],
    },
    expect: { ...PROVEN, responsible: '{vendor}', cause: 'own-record' },
  },
  'an objection to a company that this one took over': {
    ...objected({ entity: 'oude-{entity}' }),
    entity: { tookOver: ['oude-{entity}'] },
    expect: PROVEN,
  },
  'an objection to a company that another one took over': {
    ...objected({ entity: 'oude-{entity}' }),
    entity2: { tookOver: ['oude-{entity}'] },
    expect: 'none',
  },
  'the client kept it, and passed others on': {
    ...delivered({ recorded_by: 'client' }, { number: '{number2}', delivered_at: '2026-02-03T12:00:00' }),
    expect: { ...PROVEN, responsible: 'client', cause: 'not-passed-on' },
  },
  'the client kept it, and passed nothing on but leads': {
    ...delivered({ recorded_by: 'client' }, { number: '{number2}', kind: 'lead', delivered_at: '2026-02-03T12:00:00' }),
    expect: { ...PROVEN, responsible: 'client', cause: 'passing-on-not-shown' },
  },
  'a call of which the log does not say who called whom': {
    ...objected({}, { direction: 'unknown' }),
    expect: POSSIBLE,
  },
});
