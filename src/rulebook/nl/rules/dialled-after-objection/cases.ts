import { type Cells, defineCases, type RuleCase, type RuleCases } from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const CALL: Cells = { started_at: '2026-03-02T10:00:00', result: 'no-answer', talk_seconds: '' };
const PROVEN = { grade: 'proven', reason: '' } as const;
const DOUBTFUL = { grade: 'possible', reason: 're-consent-not-by-consumer' } as const;

/** An unanswered dial to somebody who objected a month before. */
function objected(objection: Cells = {}, call: Cells = {}): Pick<RuleCase, 'call' | 'consent' | 'rows'> {
  return {
    call: { ...CALL, ...call },
    consent: null,
    rows: {
      objections: [{ objection_id: 'O-{call}', objected_at: '2026-02-02T12:00:00', number: '{number}', ...objection }],
    },
  };
}

/** The same, and a consent a week later. */
function consentedAgain(consent: Cells): Pick<RuleCase, 'call' | 'consent' | 'rows'> {
  return { ...objected(), consent: { given_at: '2026-02-09T12:00:00', ...consent } };
}

export const cases: RuleCases = defineCases(rule, {
  'dialled in vain after an objection': {
    ...objected(),
    expect: { ...PROVEN, level: 'privacy', responsible: 'undetermined', cause: 'no-trace' },
  },
  'dialled in vain without an objection': { call: CALL, expect: 'none' },
  'the day before the GDPR applied': {
    ...objected({ objected_at: '2018-05-01' }, { started_at: '2018-05-24T10:00:00' }),
    expect: 'none',
  },
  'the first day of the GDPR': {
    ...objected({ objected_at: '2018-05-01' }, { started_at: '2018-05-25T10:00:00' }),
    expect: { ...PROVEN, level: 'privacy' },
  },

  'a conversation': { ...objected({}, { result: 'refused', talk_seconds: '120' }), expect: 'none' },
  'a message on voicemail': { ...objected({}, { result: 'voicemail' }), expect: PROVEN },
  'a connection without an agent': { ...objected({}, { result: 'abandoned' }), expect: PROVEN },
  'a log that says both connected and not connected': { ...objected({}, { connected: 'yes' }), expect: PROVEN },
  'a log that says nothing of the contact': { ...objected({}, { result: '' }), expect: PROVEN },
  'an answering machine of thirty seconds': {
    ...objected({}, { result: 'machine', talk_seconds: '30' }),
    expect: PROVEN,
  },
  'a log that says not connected and nothing more': {
    ...objected({}, { result: '', connected: 'no' }),
    expect: PROVEN,
  },
  'no result, no seconds of talk': { ...objected({}, { result: '', talk_seconds: '0' }), expect: PROVEN },

  'a second after the objection': { ...objected({ objected_at: '2026-03-02T09:59:59' }), expect: PROVEN },
  'in the very second of the objection': { ...objected({ objected_at: '2026-03-02T10:00:00' }), expect: 'none' },
  'on the day of the objection': { ...objected({ objected_at: '2026-03-02' }), expect: 'none' },
  'on the day after the objection': { ...objected({ objected_at: '2026-03-01' }), expect: PROVEN },

  'a company': { ...objected(), person: { legal_form: 'legal-entity' }, expect: 'none' },
  'nobody is known for the number': { ...objected(), person: null, expect: { ...PROVEN, grade: 'not-demonstrable' } },
  'a service call': { ...objected({}, { purpose: 'service' }), expect: 'none' },
  'an objection against another company': { ...objected({ entity: '{entity2}' }), entity2: {}, expect: 'none' },
  'an objection of the person for another number': {
    ...objected({ number: '{number2}', person_id: '{person}' }),
    expect: PROVEN,
  },

  'consented again': { ...consentedAgain({}), expect: 'none' },
  'consented again, but the caller began it': { ...consentedAgain({ initiative: 'caller' }), expect: DOUBTFUL },
  'consented again, and who began it is not known': { ...consentedAgain({ initiative: '' }), expect: DOUBTFUL },
  'an objection in doubt beside one whose order is not known': {
    ...consentedAgain({ initiative: 'caller' }),
    rows: {
      objections: [
        ...(objected().rows?.['objections'] ?? []),
        { objection_id: 'P-{call}', objected_at: '2026-03-02', number: '{number}' },
      ],
    },
    expect: DOUBTFUL,
  },
  'an objection in doubt beside one that stands': {
    ...consentedAgain({ initiative: 'caller' }),
    rows: {
      objections: [
        ...(objected().rows?.['objections'] ?? []),
        { objection_id: 'P-{call}', objected_at: '2026-02-20', number: '{number}' },
      ],
    },
    expect: PROVEN,
  },

  'this call centre recorded it': {
    ...objected({ recorded_by: '{vendor}' }),
    expect: { ...PROVEN, responsible: '{vendor}', cause: 'own-record' },
  },
  'the client knew and did not pass it on': {
    ...objected({ recorded_by: 'client' }),
    expect: { grade: 'proven', reason: '', responsible: 'client', cause: 'passing-on-not-shown' },
  },
  'this call centre was told': {
    ...objected(),
    rows: {
      ...objected().rows,
      handovers: [{ number: '{number}', kind: 'suppress', delivered_at: '2026-02-03T12:00:00' }],
    },
    expect: { ...PROVEN, responsible: '{vendor}', cause: 'was-told' },
  },
  'another call centre did not report it': {
    ...objected({ recorded_by: '{vendor2}' }),
    vendor2: {},
    expect: { ...PROVEN, responsible: '{vendor2}', cause: 'not-reported' },
  },
  'this call centre recorded one whose order to the call is not known': {
    ...objected({ recorded_by: 'client' }),
    rows: {
      objections: [
        ...(objected({ recorded_by: 'client' }).rows?.['objections'] ?? []),
        { objection_id: 'P-{call}', objected_at: '2026-03-02', number: '{number}', recorded_by: '{vendor}' },
      ],
    },
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
    ...objected(),
    person: { legal_form: '' },
    expect: { ...PROVEN, grade: 'not-demonstrable' },
  },
});
