import type { StatedCases } from '../../../../rule-cases.ts';
import { NO_RECORD, notDemonstrable } from './situations.ts';

/** Nobody shows that a consumer, a sole trader or a partnership has the number. */
const PRESUMED = notDemonstrable('no-record');

/** Whom the call is to: companies, sole traders, and numbers that several persons have. */
export const PERSONS_CALLED: StatedCases = {
  'a company': { person: { legal_form: 'legal-entity' }, expect: 'none' },
  'a company whose number is not on record': {
    call: { person_id: '{person}' },
    person: { legal_form: 'legal-entity' },
    phone: null,
    expect: 'none',
  },
  'a company without a legal form of that day, whose number is not on record': {
    call: { person_id: '{person}' },
    person: { legal_form: 'legal-entity', legal_form_to: '2026-03-01' },
    phone: null,
    expect: PRESUMED,
  },
  'two legal forms on one day, and the number is not on record': {
    call: { person_id: '{person}' },
    person: { legal_form: 'legal-entity' },
    phone: null,
    rows: { persons: [{ person_id: '{person}', legal_form: 'sole-trader', legal_form_from: '2020-01-01' }] },
    expect: NO_RECORD,
  },
  'the log names a company that shares the number with a consumer': {
    call: { person_id: '{person}' },
    person: { legal_form: 'legal-entity' },
    rows: { persons: [{ person_id: '{person2}', legal_form: 'natural' }], phones: [{ person_id: '{person2}' }] },
    expect: NO_RECORD,
  },
  'the log names a company that shares the number with somebody without a legal form on record': {
    call: { person_id: '{person}' },
    person: { legal_form: 'legal-entity' },
    rows: {
      persons: [{ person_id: '{person2}', legal_form: 'legal-entity', legal_form_to: '2026-03-01' }],
      phones: [{ person_id: '{person2}' }],
    },
    expect: PRESUMED,
  },
  'the log names a company that shares the number with one of two legal forms': {
    call: { person_id: '{person}' },
    person: { legal_form: 'legal-entity' },
    rows: {
      persons: [
        { person_id: '{person2}', legal_form: 'legal-entity' },
        { person_id: '{person2}', legal_form: 'sole-trader', legal_form_from: '2020-01-01' },
      ],
      phones: [{ person_id: '{person2}' }],
    },
    expect: NO_RECORD,
  },
  'the log names a company, and a consumer has the number from the day of the call': {
    call: { person_id: '{person2}' },
    phone: { valid_from: '2026-03-02' },
    rows: { persons: [{ person_id: '{person2}', legal_form: 'legal-entity' }] },
    expect: NO_RECORD,
  },
  'the log names a company, and a consumer has the number from the day after': {
    call: { person_id: '{person2}' },
    phone: { valid_from: '2026-03-03' },
    rows: { persons: [{ person_id: '{person2}', legal_form: 'legal-entity' }] },
    expect: 'none',
  },
  'the company has the number from the day after': {
    person: { legal_form: 'legal-entity' },
    phone: { valid_from: '2026-03-03' },
    expect: PRESUMED,
  },
  'five years before the day of the audit': { call: { started_at: '2021-07-10T12:00:00' }, expect: NO_RECORD },
  'a partnership': { person: { legal_form: 'partnership' }, expect: NO_RECORD },
  'a sole trader': { person: { legal_form: 'sole-trader' }, expect: NO_RECORD },
  'a legal form that is not known': { person: { legal_form: 'unknown' }, expect: PRESUMED },
  'a legal form that could not be read': { person: { legal_form: 'stichting?' }, expect: PRESUMED },
  'a company until the day of the call': {
    person: { legal_form: 'legal-entity', legal_form_to: '2026-03-02' },
    expect: 'none',
  },
  'a company until the day before': {
    person: { legal_form: 'legal-entity', legal_form_to: '2026-03-01' },
    expect: PRESUMED,
  },
  'a company until a day that could not be read': {
    person: { legal_form: 'legal-entity', legal_form_to: 'ooit' },
    expect: 'none',
  },
  'a company from the day of the call': {
    person: { legal_form: 'legal-entity', legal_form_from: '2026-03-02' },
    expect: 'none',
  },
  'a company from the day after': {
    person: { legal_form: 'legal-entity', legal_form_from: '2026-03-03' },
    expect: PRESUMED,
  },
  'two legal forms on one day': {
    person: { legal_form: 'legal-entity' },
    rows: { persons: [{ person_id: '{person}', legal_form: 'sole-trader', legal_form_from: '2020-01-01' }] },
    expect: NO_RECORD,
  },
  'a company that shares the number with a consumer': {
    person: { legal_form: 'legal-entity' },
    rows: { persons: [{ person_id: '{person2}', legal_form: 'natural' }], phones: [{ person_id: '{person2}' }] },
    expect: NO_RECORD,
  },
  'the log names a company, and a consumer has the number': {
    call: { person_id: '{person2}' },
    rows: { persons: [{ person_id: '{person2}', legal_form: 'legal-entity' }] },
    expect: NO_RECORD,
  },
  'the log names a company, and another company has the number': {
    call: { person_id: '{person2}' },
    person: { legal_form: 'legal-entity' },
    rows: { persons: [{ person_id: '{person2}', legal_form: 'legal-entity' }] },
    expect: PRESUMED,
  },
  'the log names a consumer, and a company has the number': {
    call: { person_id: '{person2}' },
    person: { legal_form: 'legal-entity' },
    rows: { persons: [{ person_id: '{person2}', legal_form: 'natural' }] },
    expect: NO_RECORD,
  },
  'the log names one of two companies that have the number': {
    call: { person_id: '{person2}' },
    person: { legal_form: 'legal-entity' },
    rows: { persons: [{ person_id: '{person2}', legal_form: 'legal-entity' }], phones: [{ person_id: '{person2}' }] },
    expect: 'none',
  },
  'nobody is known for the number': { person: null, expect: PRESUMED },
  'the company had the number until the day before': {
    person: { legal_form: 'legal-entity' },
    phone: { valid_to: '2026-03-01' },
    expect: PRESUMED,
  },
  'the company has the number from the day of the call': {
    person: { legal_form: 'legal-entity' },
    phone: { valid_from: '2026-03-02', valid_to: '2026-03-02' },
    expect: 'none',
  },

  'a sole trader whose number was published to receive offers': {
    person: { legal_form: 'sole-trader' },
    phone: { published_for_marketing: 'yes' },
    expect: 'none',
  },
  'a sole trader whose number was published until the day of the call': {
    call: { person_id: '{person}' },
    person: { legal_form: 'sole-trader' },
    phone: { published_for_marketing: 'yes', valid_to: '2026-03-02' },
    expect: 'none',
  },
  'a sole trader whose number was published until the day before': {
    call: { person_id: '{person}' },
    person: { legal_form: 'sole-trader' },
    phone: { published_for_marketing: 'yes', valid_to: '2026-03-01' },
    expect: NO_RECORD,
  },
  'a publication that could not be read': {
    person: { legal_form: 'sole-trader' },
    phone: { published_for_marketing: 'soms' },
    expect: NO_RECORD,
  },
  'a partnership whose number was published to receive offers': {
    person: { legal_form: 'partnership' },
    phone: { published_for_marketing: 'yes' },
    expect: 'none',
  },
  'a sole trader whose number was published, and who asked to be called': {
    consent: { kind: 'request' },
    person: { legal_form: 'sole-trader' },
    phone: { published_for_marketing: 'yes' },
    expect: 'none',
  },
  'a sole trader whose number was not published': {
    person: { legal_form: 'sole-trader' },
    phone: { published_for_marketing: 'no' },
    expect: NO_RECORD,
  },
  'a number that somebody published of whom no legal form is on record, by a campaign for consumers': {
    person: { legal_form: '' },
    phone: { published_for_marketing: 'yes' },
    campaign: { audience: 'consumers' },
    expect: notDemonstrable('no-record'),
  },
  'a number that somebody did not publish of whom no legal form is on record, by a campaign for consumers': {
    person: { legal_form: '' },
    phone: { published_for_marketing: 'no' },
    campaign: { audience: 'consumers' },
    expect: NO_RECORD,
  },
  'a number that was published by a sole trader until the day before, by a campaign for consumers': {
    person: { legal_form: 'sole-trader', legal_form_to: '2026-03-01' },
    phone: { published_for_marketing: 'yes' },
    campaign: { audience: 'consumers' },
    expect: notDemonstrable('no-record'),
  },
  'a number that was published until the day before by somebody of no legal form on record': {
    call: { person_id: '{person}' },
    person: { legal_form: '' },
    phone: { published_for_marketing: 'yes', valid_to: '2026-03-01' },
    campaign: { audience: 'consumers' },
    expect: NO_RECORD,
  },
  'a number that a consumer shares with somebody of no legal form on record who published it': {
    rows: {
      persons: [{ person_id: '{person2}', legal_form: '' }],
      phones: [{ person_id: '{person2}', published_for_marketing: 'yes' }],
    },
    expect: notDemonstrable('no-record'),
  },
  'the log names a consumer who shares the number with somebody of no legal form on record who published it': {
    call: { person_id: '{person}' },
    rows: {
      persons: [{ person_id: '{person2}', legal_form: '' }],
      phones: [{ person_id: '{person2}', published_for_marketing: 'yes' }],
    },
    expect: NO_RECORD,
  },
  'withdrawn, at a number that somebody published of whom no legal form is on record': {
    consent: { withdrawn_at: '2026-03-01T20:00:00' },
    person: { legal_form: '' },
    phone: { published_for_marketing: 'yes' },
    campaign: { audience: 'consumers' },
    expect: notDemonstrable('consent-withdrawn'),
  },
  'a consumer whose number was published': { phone: { published_for_marketing: 'yes' }, expect: NO_RECORD },
  'a number that somebody else published': {
    call: { person_id: '{person2}' },
    person: { legal_form: 'sole-trader' },
    phone: { published_for_marketing: 'yes' },
    rows: { persons: [{ person_id: '{person2}', legal_form: 'sole-trader' }] },
    expect: NO_RECORD,
  },
};
