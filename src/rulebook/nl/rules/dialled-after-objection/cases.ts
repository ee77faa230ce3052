import { type Cells, defineCases, type RuleCases, type Situation, type StatedCase } from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const PROVEN = { grade: 'proven', reason: '' } as const;
const DOUBTFUL = { grade: 'possible', reason: 're-consent-not-by-consumer' } as const;

/** An unanswered dial to somebody who objected a month before. */
const SITUATION: Situation = {
  call: { started_at: '2026-03-02T10:00:00', result: 'no-answer', talk_seconds: '' },
  consent: null,
  objection: {},
};

/** A consent a week after the objection. */
function consentedAgain(consent: Cells): Pick<StatedCase, 'consent'> {
  return { consent: { given_at: '2026-02-09T12:00:00', ...consent } };
}

export const cases: RuleCases = defineCases(rule, SITUATION, {
  'dialled in vain after an objection': {
    expect: { ...PROVEN, level: 'privacy', responsible: 'undetermined', cause: 'no-trace' },
  },
  'dialled in vain without an objection': { consent: {}, objection: null, expect: 'none' },
  'the day before the GDPR applied': {
    objection: { objected_at: '2018-05-01' },
    call: { started_at: '2018-05-24T10:00:00' },
    expect: 'none',
  },
  'the first day of the GDPR': {
    objection: { objected_at: '2018-05-01' },
    call: { started_at: '2018-05-25T10:00:00' },
    expect: { ...PROVEN, level: 'privacy' },
  },

  'a conversation': { call: { result: 'refused', talk_seconds: '120' }, expect: 'none' },
  'a message on voicemail': { call: { result: 'voicemail' }, expect: PROVEN },
  'a connection without an agent': { call: { result: 'abandoned' }, expect: PROVEN },
  'a log that says both connected and not connected': { call: { connected: 'yes' }, expect: PROVEN },
  'a log that says nothing of the contact': { call: { result: '' }, expect: PROVEN },
  'an answering machine of thirty seconds': { call: { result: 'machine', talk_seconds: '30' }, expect: PROVEN },
  'a log that says not connected and nothing more': { call: { result: '', connected: 'no' }, expect: PROVEN },
  'no result, no seconds of talk': { call: { result: '', talk_seconds: '0' }, expect: PROVEN },

  'a second after the objection': { objection: { objected_at: '2026-03-02T09:59:59' }, expect: PROVEN },
  'in the very second of the objection': { objection: { objected_at: '2026-03-02T10:00:00' }, expect: 'none' },
  'on the day of the objection': { objection: { objected_at: '2026-03-02' }, expect: 'none' },
  'on the day after the objection': { objection: { objected_at: '2026-03-01' }, expect: PROVEN },

  'a company': { person: { legal_form: 'legal-entity' }, expect: 'none' },
  'nobody is known for the number': { person: null, expect: { ...PROVEN, grade: 'not-demonstrable' } },
  'a service call': { call: { purpose: 'service' }, expect: 'none' },
  'an objection against another company': { objection: { entity: '{entity2}' }, entity2: {}, expect: 'none' },
  'an objection of the person for another number': {
    objection: { number: '{number2}', person_id: '{person}' },
    expect: PROVEN,
  },

  'consented again': { ...consentedAgain({}), expect: 'none' },
  'consented again, but the caller began it': { ...consentedAgain({ initiative: 'caller' }), expect: DOUBTFUL },
  'consented again, and who began it is not known': { ...consentedAgain({ initiative: '' }), expect: DOUBTFUL },
  'an objection in doubt beside one whose order is not known': {
    ...consentedAgain({ initiative: 'caller' }),
    rows: { objections: [{ objected_at: '2026-03-02' }] },
    expect: DOUBTFUL,
  },
  'an objection in doubt beside one that stands': {
    ...consentedAgain({ initiative: 'caller' }),
    rows: { objections: [{ objected_at: '2026-02-20' }] },
    expect: PROVEN,
  },

  'this call centre recorded it': {
    objection: { recorded_by: '{vendor}' },
    expect: { ...PROVEN, responsible: '{vendor}', cause: 'own-record' },
  },
  'the client knew and did not pass it on': {
    objection: { recorded_by: 'client' },
    expect: { grade: 'proven', reason: '', responsible: 'client', cause: 'passing-on-not-shown' },
  },
  'this call centre was told': {
    rows: { handovers: [{ kind: 'suppress', delivered_at: '2026-02-03T12:00:00' }] },
    expect: { ...PROVEN, responsible: '{vendor}', cause: 'was-told' },
  },
  'another call centre did not report it': {
    objection: { recorded_by: '{vendor2}' },
    vendor2: {},
    expect: { ...PROVEN, responsible: '{vendor2}', cause: 'not-reported' },
  },
  'this call centre recorded one whose order to the call is not known': {
    objection: { recorded_by: 'client' },
    rows: { objections: [{ objected_at: '2026-03-02', recorded_by: '{vendor}' }] },
    expect: { grade: 'proven', reason: '', responsible: 'client', cause: 'passing-on-not-shown' },
  },

  'consented again, in a form that is not known': {
    ...consentedAgain({ form: '' }),
    expect: { grade: 'not-demonstrable', reason: 're-consent-unproven' },
  },
  'consented again in an unknown form, before the objection': {
    ...consentedAgain({ form: '', given_at: '2026-02-01T12:00:00' }),
    expect: PROVEN,
  },
  'a person of no legal form on record': {
    person: { legal_form: '' },
    expect: { ...PROVEN, grade: 'not-demonstrable' },
  },
});
