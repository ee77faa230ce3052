import {
  type Cells,
  defineCases,
  OLDER_CONSENT,
  type RuleCases,
  type Situation,
  STRICT_POLICY,
  type StatedCase,
} from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const PROVEN = { grade: 'proven', level: 'code', reason: '', responsible: '{vendor}', cause: 'in-call-duty' } as const;

/** Without an agreed call back: until October 2024 that was an exception. */
const SITUATION: Situation = { call: { callback_agreed: 'no' } };

function at(startedAt: string): Pick<StatedCase, 'call'> {
  return { call: { started_at: startedAt } };
}

/** A log that is silent on what was said. */
const NOTHING_SAID: Cells = { optout_offered: '', identity_stated: '', callback_agreed: '' };

/** At eleven on a Sunday, which is never permitted. */
const SUNDAY = '2026-03-01T11:00:00';

export const cases: RuleCases = defineCases(rule, SITUATION, {
  'the last second before nine': { ...at('2026-03-02T08:59:59'), expect: PROVEN },
  'nine o’clock': { ...at('2026-03-02T09:00:00'), expect: 'none' },
  'the last second before ten in the evening': { ...at('2026-03-06T21:59:59'), expect: 'none' },
  'ten in the evening': { ...at('2026-03-06T22:00:00'), expect: PROVEN },
  midnight: { ...at('2026-03-03T00:00:00'), expect: PROVEN },
  'a Saturday, the last second before ten': { ...at('2026-02-28T09:59:59'), expect: PROVEN },
  'a Saturday, ten o’clock': { ...at('2026-02-28T10:00:00'), expect: 'none' },
  'a Saturday, the last second before four': { ...at('2026-02-28T15:59:59'), expect: 'none' },
  'a Saturday, four o’clock': { ...at('2026-02-28T16:00:00'), expect: PROVEN },
  'a Sunday': { ...at(SUNDAY), expect: PROVEN },

  '4 May on a Monday, the last second before half past six': { ...at('2026-05-04T18:29:59'), expect: 'none' },
  '4 May on a Monday, half past six': { ...at('2026-05-04T18:30:00'), expect: PROVEN },
  '4 May on a Saturday, the last second before four': { ...at('2024-05-04T15:59:59'), expect: 'none' },
  '4 May on a Saturday, four o’clock': { ...at('2024-05-04T16:00:00'), expect: PROVEN },
  '4 May on a Sunday': { ...at('2025-05-04T11:00:00'), expect: PROVEN },
  '5 December, half past six': { ...at('2025-12-05T18:30:00'), expect: PROVEN },
  '5 December, the last second before half past six': { ...at('2025-12-05T18:29:59'), expect: 'none' },
  '24 December, half past six': { ...at('2025-12-24T18:30:00'), expect: PROVEN },
  '24 December, the last second before half past six': { ...at('2025-12-24T18:29:59'), expect: 'none' },
  '31 December, the last second before ten in the evening': { ...at('2025-12-31T21:59:59'), expect: 'none' },

  'New Year’s Day': { ...at('2026-01-01T11:00:00'), expect: PROVEN },
  'the day after New Year’s Day': { ...at('2026-01-02T11:00:00'), expect: 'none' },
  'Good Friday': { ...at('2026-04-03T11:00:00'), expect: 'none' },
  'Easter Monday': { ...at('2026-04-06T11:00:00'), expect: PROVEN },
  'the Tuesday after Easter': { ...at('2026-04-07T11:00:00'), expect: 'none' },
  'King’s Day': { ...at('2026-04-27T11:00:00'), expect: PROVEN },
  'King’s Day a day early, as the 27th is a Sunday': { ...at('2025-04-26T11:00:00'), expect: PROVEN },
  'the Monday after King’s Day of 2025': { ...at('2025-04-28T11:00:00'), expect: 'none' },
  'Queen’s Day of 2013': { ...at('2013-04-30T11:00:00'), expect: PROVEN },
  '30 April of the year after': { ...at('2014-04-30T11:00:00'), expect: 'none' },
  '26 April of the first King’s Day, a Saturday': { ...at('2014-04-26T11:00:00'), expect: PROVEN },
  '27 April of 2013, a Saturday': { ...at('2013-04-27T11:00:00'), expect: 'none' },
  '5 May': { ...at('2026-05-05T11:00:00'), expect: PROVEN },
  'Ascension Day': { ...at('2026-05-14T11:00:00'), expect: PROVEN },
  'the day after Ascension Day': { ...at('2026-05-15T11:00:00'), expect: 'none' },
  'Whit Monday': { ...at('2026-05-25T11:00:00'), expect: PROVEN },
  'Christmas Day': { ...at('2025-12-25T11:00:00'), expect: PROVEN },
  'Boxing Day': { ...at('2025-12-26T11:00:00'), expect: PROVEN },
  '27 December, a Saturday': { ...at('2025-12-27T11:00:00'), expect: 'none' },

  'dialled before nine, connected at nine': {
    call: { started_at: '2026-03-02T08:59:50', connected_at: '2026-03-02T09:00:00' },
    expect: 'none',
  },
  'dialled before ten in the evening, connected at ten': {
    call: { started_at: '2026-03-02T21:59:50', connected_at: '2026-03-02T22:00:00' },
    expect: PROVEN,
  },
  'logged in UTC, nine o’clock in winter': { ...at('2026-03-02T08:00:00Z'), expect: 'none' },
  'logged in UTC, the last second before nine in winter': { ...at('2026-03-02T07:59:59Z'), expect: PROVEN },
  'logged in UTC, nine o’clock in summer': { ...at('2026-07-06T07:00:00Z'), expect: 'none' },
  'logged in UTC, the last second before nine in summer': { ...at('2026-07-06T06:59:59Z'), expect: PROVEN },
  'logged without seconds, at ten in the evening': { ...at('2026-03-02T22:00'), expect: PROVEN },
  'logged without seconds, the minute before': { ...at('2026-03-02T21:59'), expect: 'none' },

  'the day before the Code applied, late in the evening': { ...at('2012-06-30T23:00:00'), expect: 'none' },
  'the first day of the Code, a Sunday': { ...at('2012-07-01T11:00:00'), expect: PROVEN },

  'the first day of the Code of 2020, a Sunday': { ...at('2020-03-01T11:00:00'), expect: PROVEN },

  'asked to be called': {
    ...at(SUNDAY),
    consent: { kind: 'request', given_at: '2026-02-27T12:00:00' },
    expect: 'none',
  },
  'asked to be called, and was': {
    ...at(SUNDAY),
    consent: { kind: 'request', given_at: '2026-02-26T12:00:00' },
    rows: { calls: [{ started_at: '2026-02-27T12:00:00' }] },
    expect: PROVEN,
  },
  'asked to be called on the day of the call, at no known time': {
    ...at(SUNDAY),
    consent: { kind: 'request', given_at: '2026-03-01' },
    expect: { ...PROVEN, grade: 'possible' },
  },
  'asked twice to be called, at no known time and in a form that is not known': {
    ...at(SUNDAY),
    consent: { kind: 'request', given_at: '2026-03-01' },
    rows: { consents: [{ ...OLDER_CONSENT, kind: 'request', form: '' }] },
    expect: { ...PROVEN, grade: 'possible' },
  },
  'asked to be called about something else': {
    ...at(SUNDAY),
    consent: { kind: 'request', given_at: '2026-02-27T12:00:00', products: 'energy' },
    expect: PROVEN,
  },
  'consented, which is no request': { ...at(SUNDAY), expect: PROVEN },
  'agreed to be called back, on the last day that it counted': {
    call: { started_at: '2024-10-14T22:30:00', callback_agreed: 'yes' },
    expect: 'none',
  },
  'agreed to be called back, on the first day of the new Code': {
    call: { started_at: '2024-10-15T22:30:00', callback_agreed: 'yes' },
    expect: PROVEN,
  },
  'did not agree to be called back': { call: { started_at: '2024-10-14T22:30:00' }, expect: PROVEN },
  'whether a call back was agreed is not known': {
    call: { started_at: '2024-10-14T22:30:00', callback_agreed: '' },
    expect: { ...PROVEN, grade: 'not-demonstrable' },
  },

  'a connection without an agent': { call: { started_at: SUNDAY, result: 'abandoned' }, expect: 'none' },
  'a log that says both connected and not connected': {
    call: { started_at: SUNDAY, connected: 'no', ...NOTHING_SAID },
    expect: 'none',
  },
  'a log that says both connected and not connected, and that the opt-out was offered': {
    call: { started_at: SUNDAY, connected: 'no', ...NOTHING_SAID, optout_offered: 'yes' },
    expect: { ...PROVEN, grade: 'possible' },
  },
  'a log that says both connected and not connected, and that the opt-out was not asked for': {
    call: { started_at: SUNDAY, connected: 'no', ...NOTHING_SAID, optout_requested: 'no' },
    expect: { ...PROVEN, grade: 'possible' },
  },
  'a log that says both connected and not connected, and that nobody said who called': {
    call: { started_at: SUNDAY, connected: 'no', ...NOTHING_SAID, identity_stated: 'no' },
    expect: { ...PROVEN, grade: 'possible' },
  },
  'a log that says both connected and not connected, and that no call back was agreed': {
    call: { started_at: SUNDAY, connected: 'no', ...NOTHING_SAID, callback_agreed: 'no' },
    expect: { ...PROVEN, grade: 'possible' },
  },
  'a message on voicemail': { call: { started_at: SUNDAY, result: 'voicemail' }, expect: 'none' },
  'a dial that nobody answered': {
    call: { started_at: SUNDAY, result: 'no-answer', talk_seconds: '' },
    expect: 'none',
  },
  'a company': { ...at(SUNDAY), person: { legal_form: 'legal-entity' }, expect: 'none' },
  'a sole trader': { ...at(SUNDAY), person: { legal_form: 'sole-trader' }, expect: PROVEN },
  'nobody is known for the number': { ...at(SUNDAY), person: null, expect: { ...PROVEN, grade: 'not-demonstrable' } },
  'a service call': { call: { started_at: SUNDAY, purpose: 'service' }, expect: 'none' },

  'own hours that are narrower are a rule of their own': {
    ...at('2026-03-02T09:59:59'),
    policy: STRICT_POLICY,
    expect: 'none',
  },
  'own hours that allow Sundays do not widen the Code': { ...at(SUNDAY), policy: STRICT_POLICY, expect: PROVEN },
  'own hours that are wider do not widen the Code': {
    ...at('2025-03-03T08:30:00'),
    policy: STRICT_POLICY,
    expect: PROVEN,
  },
});
