import { OLDER_CONSENT, type RuleCase } from '../../../../rule-cases.ts';
import { consentedAgain, DOUBTFUL, delivered, objected, POSSIBLE, PROVEN } from './situations.ts';

/** Records with cells that could not be read, and persons and companies that another record brings in. */
export const DOUBTFUL_RECORDS: Readonly<Record<string, RuleCase>> = {
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
};
