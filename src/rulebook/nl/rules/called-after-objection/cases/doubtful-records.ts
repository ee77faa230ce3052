import { OLDER_CONSENT, type StatedCases } from '../../../../rule-cases.ts';
import {
  consentedAgain,
  DOUBTFUL,
  delivered,
  NOT_DEMONSTRABLE,
  NOT_PASSED_ON,
  OWN_RECORD,
  PASSING_ON_NOT_SHOWN,
  POSSIBLE,
  PROVEN,
} from './situations.ts';

/** Records with cells that could not be read, and persons and companies that another record brings in. */
export const DOUBTFUL_RECORDS: StatedCases = {
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
    rows: { consents: [{ ...OLDER_CONSENT, given_at: '2026-02-10T12:00:00', initiative: 'caller' }] },
    expect: DOUBTFUL,
  },
  'two objections, of which one was followed by a consent of unknown form': {
    ...consentedAgain({ form: '' }),
    rows: { objections: [{ objected_at: '2026-02-12T12:00:00' }] },
    expect: PROVEN,
  },

  'an objection of the former owner of the number, which others own now': {
    objection: { person_id: '{person2}' },
    rows: { phones: [{ person_id: '{person2}', valid_from: '2025-01-01', valid_to: '2026-03-01' }] },
    expect: 'none',
  },
  'an objection of the former owner of the number, which nobody owns now': {
    objection: { person_id: '{person2}' },
    phone: null,
    rows: { phones: [{ person_id: '{person2}', valid_from: '2025-01-01', valid_to: '2026-03-01' }] },
    expect: NOT_DEMONSTRABLE,
  },
  'an objection of somebody who owns the number to this day': {
    objection: { person_id: '{person2}' },
    rows: { phones: [{ person_id: '{person2}', valid_from: '2025-01-01', valid_to: '2026-03-02' }] },
    expect: PROVEN,
  },
  'an objection of somebody who owns the number from the next day on': {
    objection: { person_id: '{person2}' },
    rows: { phones: [{ person_id: '{person2}', valid_from: '2026-03-03' }] },
    expect: PROVEN,
  },
  'an objection of the former owner, whom the log names': {
    objection: { person_id: '{person2}' },
    call: { person_id: '{person2}' },
    rows: { phones: [{ person_id: '{person2}', valid_from: '2025-01-01', valid_to: '2026-03-01' }] },
    expect: PROVEN,
  },
  'noted by the call centre with the id of this call, but for another number': {
    objection: { recorded_by: '{vendor}', vendor_call_id: '{call}', number: '{number2}', person_id: '' },
    expect: 'none',
  },
  'noted by the call centre with the id of a call to another number': {
    objection: { recorded_by: '{vendor}', vendor_call_id: '{call}-9', objected_at: '2026-03-01T10:00:00' },
    rows: {
      calls: [{ call_id: '{call}-9', started_at: '2026-03-01T10:00:00', called_number: '{number2}', person_id: '' }],
    },
    expect: OWN_RECORD,
  },
  'an objection to a company that this one took over': {
    objection: { entity: 'oude-{entity}' },
    entity: { tookOver: ['oude-{entity}'] },
    expect: PROVEN,
  },
  'an objection to a company that another one took over': {
    objection: { entity: 'oude-{entity}' },
    entity2: { tookOver: ['oude-{entity}'] },
    expect: 'none',
  },
  'an objection to a company of which this one and another took over a part': {
    objection: { entity: 'oude-{entity}' },
    entity: { tookOver: ['oude-{entity}'] },
    entity2: { tookOver: ['oude-{entity}'] },
    expect: PROVEN,
  },
  'an objection to a company of which this one and another took over a part, in a call of the other': {
    objection: { entity: 'oude-{entity}' },
    entity: { tookOver: ['oude-{entity}'] },
    entity2: { tookOver: ['oude-{entity}'] },
    call: { campaign: '{campaign2}' },
    expect: PROVEN,
  },
  'the client kept it, and passed others on': {
    objection: { recorded_by: 'client' },
    ...delivered({ number: '{number2}', delivered_at: '2026-02-03T12:00:00' }),
    expect: NOT_PASSED_ON,
  },
  'the client kept it, and passed nothing on but leads': {
    objection: { recorded_by: 'client' },
    ...delivered({ number: '{number2}', kind: 'lead', delivered_at: '2026-02-03T12:00:00' }),
    expect: PASSING_ON_NOT_SHOWN,
  },
  'a call of which the log does not say who called whom': { call: { direction: 'unknown' }, expect: POSSIBLE },
};
