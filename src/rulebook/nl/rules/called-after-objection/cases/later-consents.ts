import type { StatedCases } from '../../../../rule-cases.ts';
import { consentedAgain, DOUBTFUL, NO_ANSWER, POSSIBLE, PROVEN } from './situations.ts';

/** Consents and requests after the objection. */
export const LATER_CONSENTS: StatedCases = {
  'the consumer consented again': { ...consentedAgain({}), expect: 'none' },
  'the consumer consented before': { ...consentedAgain({ given_at: '2026-01-09T12:00:00' }), expect: PROVEN },
  'consented again, but the caller began it': { ...consentedAgain({ initiative: 'caller' }), expect: DOUBTFUL },
  'consented again, and who began it is not known': { ...consentedAgain({ initiative: '' }), expect: DOUBTFUL },
  'consented again twice, once of their own accord': {
    ...consentedAgain({ initiative: 'caller' }),
    rows: {
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
    ...consentedAgain({ given_at: '2026-02-02T23:59:59' }),
    objection: { objected_at: '2026-02-02' },
    expect: PROVEN,
  },
  'consented again on the day after an objection without a time': {
    ...consentedAgain({ given_at: '2026-02-03T00:00:00' }),
    objection: { objected_at: '2026-02-02' },
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
      calls: [
        { call_id: '{call}-in', direction: 'inbound', caller_number: '{number}', started_at: '2026-02-09T11:58:00' },
      ],
    },
    expect: 'none',
  },
  'the person objected, and consented again': {
    ...consentedAgain({}),
    objection: { number: '', person_id: '{person}' },
    expect: 'none',
  },
  'the person objected, another person consented': {
    ...consentedAgain({ person_id: '{person2}' }),
    objection: { person_id: '{person}' },
    expect: PROVEN,
  },
  'the person objected, a consent for the number names nobody': {
    ...consentedAgain({ person_id: '' }),
    objection: { person_id: '{person}' },
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
    rows: { calls: [{ started_at: '2026-02-10T12:00:00' }] },
    expect: PROVEN,
  },
  'asked to be called again, and was dialled in vain': {
    ...consentedAgain({ kind: 'request' }),
    rows: { calls: [{ started_at: '2026-02-10T12:00:00', ...NO_ANSWER }] },
    expect: 'none',
  },
  'consented again in the register years, when the caller had begun it': {
    objection: { objected_at: '2019-02-02' },
    call: { started_at: '2019-03-04T10:00:00' },
    consent: { given_at: '2019-02-09T12:00:00', initiative: 'caller' },
    expect: PROVEN,
  },

  'an objection in doubt beside one whose order is not known': {
    ...consentedAgain({ initiative: 'caller' }),
    rows: { objections: [{ objected_at: '2026-03-02' }] },
    expect: POSSIBLE,
  },
  'an objection in doubt beside one that stands': {
    ...consentedAgain({ initiative: 'caller' }),
    rows: { objections: [{ objected_at: '2026-02-20' }] },
    expect: PROVEN,
  },
};
