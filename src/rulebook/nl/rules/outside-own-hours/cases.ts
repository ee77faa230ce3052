import {
  defineCases,
  OLDER_CONSENT,
  type RuleCases,
  type Situation,
  STRICT_POLICY,
  type StatedCase,
} from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const PROVEN = { grade: 'proven', level: 'policy', reason: '', responsible: 'client', cause: 'own-norm' } as const;

/** The company's own hours from 2026 on: working days from ten to eight, none on Saturdays, Sundays from ten to four. */
const SITUATION: Situation = { call: {}, policy: STRICT_POLICY };

function at(startedAt: string): Pick<StatedCase, 'call'> {
  return { call: { started_at: startedAt } };
}

/** Own hours that have applied for as long as the law has. */
const EARLY_POLICY = {
  callingHours: [{ from: '2009-01-01', weekdays: { open: 10 * 60, close: 20 * 60 } }],
} as const;

/** Half past nine on a Monday: within the Code's hours, before the company's own. */
const HALF_PAST_NINE = '2026-03-02T09:30:00';

export const cases: RuleCases = defineCases(rule, SITUATION, {
  'the last second before they open': { ...at('2026-03-02T09:59:59'), expect: PROVEN },
  'the second in which they open': { ...at('2026-03-02T10:00:00'), expect: 'none' },
  'the last second before they close': { ...at('2026-03-02T19:59:59'), expect: 'none' },
  'the second in which they close': { ...at('2026-03-02T20:00:00'), expect: PROVEN },
  'the last second of the Code’s hours': { ...at('2026-03-02T21:59:59'), expect: PROVEN },
  'after the Code’s hours, which are judged by those alone': { ...at('2026-03-02T22:00:00'), expect: 'none' },
  'before the Code’s hours': { ...at('2026-03-02T08:59:59'), expect: 'none' },
  'a Saturday, on which the company does not call': { ...at('2026-02-28T11:00:00'), expect: PROVEN },
  'a Sunday, on which the Code allows nobody to call': { ...at('2026-03-01T11:00:00'), expect: 'none' },
  'a short day, after the Code’s hours': { ...at('2026-05-04T18:30:00'), expect: 'none' },
  'own hours that name no Saturday are as the Code': { ...at('2025-03-01T11:00:00'), expect: 'none' },
  'the last day before the narrower hours': { ...at('2025-12-31T21:00:00'), expect: 'none' },
  'a day before the first own hours': { ...at('2019-12-31T21:30:00'), expect: 'none' },
  'no own hours': { policy: {}, call: { started_at: HALF_PAST_NINE }, expect: 'none' },

  'the first day of the law, years before the Code': {
    call: { started_at: '2009-10-01T09:30:00', callback_agreed: 'no' },
    policy: EARLY_POLICY,
    expect: PROVEN,
  },
  'the day before, which no law of this rulebook covers': {
    call: { started_at: '2009-09-30T09:30:00' },
    policy: EARLY_POLICY,
    expect: 'none',
  },

  'a call centre whose contract binds it to them': {
    ...at(HALF_PAST_NINE),
    vendor: { ownHoursAgreed: true },
    expect: { ...PROVEN, responsible: '{vendor}', cause: 'contract-duty' },
  },
  'asked to be called': {
    ...at(HALF_PAST_NINE),
    consent: { kind: 'request', given_at: '2026-02-27T12:00:00' },
    expect: 'none',
  },
  'asked to be called on the day of the call, at no known time': {
    ...at(HALF_PAST_NINE),
    consent: { kind: 'request', given_at: '2026-03-02' },
    expect: { ...PROVEN, grade: 'possible' },
  },
  'asked twice to be called, at no known time and in a form that is not known': {
    ...at(HALF_PAST_NINE),
    consent: { kind: 'request', given_at: '2026-03-02' },
    rows: { consents: [{ ...OLDER_CONSENT, kind: 'request', form: '' }] },
    expect: { ...PROVEN, grade: 'possible' },
  },
  'asked to be called, in a form that is not known': {
    ...at(HALF_PAST_NINE),
    consent: { kind: 'request', given_at: '2026-02-27T12:00:00', form: '' },
    expect: { ...PROVEN, grade: 'not-demonstrable' },
  },
  'agreed to be called back, on the last day that it counted': {
    call: { started_at: '2024-10-14T09:30:00', callback_agreed: 'yes' },
    policy: EARLY_POLICY,
    expect: 'none',
  },
  'whether a call back was agreed is not known': {
    call: { started_at: '2024-10-14T09:30:00', callback_agreed: '' },
    policy: EARLY_POLICY,
    expect: { ...PROVEN, grade: 'not-demonstrable' },
  },
  'whether a call back was agreed is not known, on the first day of the new Code': {
    call: { started_at: '2024-10-15T09:30:00', callback_agreed: '' },
    policy: EARLY_POLICY,
    expect: PROVEN,
  },
  'agreed to be called back, on the first day of the new Code': {
    call: { started_at: '2024-10-15T09:30:00', callback_agreed: 'yes' },
    policy: EARLY_POLICY,
    expect: PROVEN,
  },

  'nobody is known for the number': {
    ...at(HALF_PAST_NINE),
    person: null,
    expect: { ...PROVEN, grade: 'not-demonstrable' },
  },
  'nobody is known for the number, and the campaign calls consumers': {
    ...at(HALF_PAST_NINE),
    person: null,
    campaign: { audience: 'consumers' },
    expect: PROVEN,
  },
  'a sole trader': { ...at(HALF_PAST_NINE), person: { legal_form: 'sole-trader' }, expect: PROVEN },
  'a company': { ...at(HALF_PAST_NINE), person: { legal_form: 'legal-entity' }, expect: 'none' },
  'a call of which the log does not say who called whom': {
    call: { started_at: HALF_PAST_NINE, direction: 'unknown' },
    expect: { ...PROVEN, grade: 'possible' },
  },
  'a dial that nobody answered': {
    call: { started_at: HALF_PAST_NINE, result: 'no-answer', talk_seconds: '' },
    expect: 'none',
  },

  'a log that says nothing of the contact': {
    call: { started_at: HALF_PAST_NINE, result: '', talk_seconds: '', optout_offered: '', identity_stated: '' },
    expect: 'none',
  },
  'a log that says nothing of the contact, but that a call back was agreed': {
    call: {
      ...{ started_at: HALF_PAST_NINE, result: '', talk_seconds: '', optout_offered: '', identity_stated: '' },
      callback_agreed: 'yes',
    },
    expect: { ...PROVEN, grade: 'possible' },
  },
});
