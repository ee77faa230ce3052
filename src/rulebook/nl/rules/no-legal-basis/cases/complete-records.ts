import { type Cells, OLDER_CONSENT, type StatedCases } from '../../../../rule-cases.ts';
import { customer, donor, LATER, NO_RECORD, notDemonstrable, proven } from './situations.ts';

const ABSENT = notDemonstrable('no-record');
const NOT_STATED = { complete: [] } as const;
const CONSENTS_STATED = { complete: ['consents'] } as const;
const RELATIONS_STATED = { complete: ['relations'] } as const;

const WITHDRAWN: Cells = { withdrawn_at: '2026-03-01T20:00:00' };
/** Fails by its day, whatever else is known of it. */
const EXPIRED: Cells = { ...OLDER_CONSENT, expires_on: '2025-12-31' };
const EXPIRED_BESIDE_TICKED = { consent: { form: 'pre-ticked' } } as const;

/** What the client states about its records, and what is doubtful in a record that is no basis anyway. */
export const COMPLETE_RECORDS: StatedCases = {
  'nothing on record, and nothing is stated': { ...NOT_STATED, expect: ABSENT },
  'nothing on record, and the consents alone are stated to be complete': { ...CONSENTS_STATED, expect: ABSENT },
  'nothing on record, and the relations alone are stated to be complete': { ...RELATIONS_STATED, expect: ABSENT },
  'the consents are complete, in the last second of June 2026': {
    ...CONSENTS_STATED,
    call: { started_at: '2026-06-30T23:59:59' },
    expect: ABSENT,
  },
  'the consents are complete, in the first second of July 2026, when a relation can be no basis': {
    ...CONSENTS_STATED,
    call: { started_at: '2026-07-01T00:00:00' },
    expect: NO_RECORD,
  },
  'the last day for which the records are stated to be complete': {
    call: { started_at: '2026-12-31T23:59:59' },
    expect: NO_RECORD,
  },
  'the day after that': { call: { started_at: '2027-01-01T00:00:00' }, expect: ABSENT },
  'dialled on that last day, and connected on the day after': {
    call: { started_at: '2026-12-31T23:59:59', connected_at: '2027-01-01T00:00:00' },
    expect: ABSENT,
  },
  'the day before the first one of the next statement': {
    call: { started_at: '2027-01-31T23:59:59' },
    expect: ABSENT,
  },
  'the first day of the next statement': { call: { started_at: '2027-02-01T00:00:00' }, expect: NO_RECORD },
  'nothing is stated, after July 2026': { ...NOT_STATED, call: LATER, expect: ABSENT },
  'the relations are complete, after July 2026': { ...RELATIONS_STATED, call: LATER, expect: ABSENT },
  'the consents of a publisher are complete, after July 2026': {
    ...CONSENTS_STATED,
    call: LATER,
    entity: { sender: 'publisher' },
    expect: ABSENT,
  },
  'the records of a publisher are complete, after July 2026': {
    call: LATER,
    entity: { sender: 'publisher' },
    expect: NO_RECORD,
  },
  'the consents of a publisher are complete, which calls for an ideal after July 2026': {
    ...CONSENTS_STATED,
    call: { ...LATER, purpose: 'ideal' },
    entity: { sender: 'publisher' },
    expect: NO_RECORD,
  },
  'the consents of a licensed lottery are complete, after July 2026': {
    ...CONSENTS_STATED,
    call: LATER,
    entity: { sender: 'licensed-lottery' },
    expect: ABSENT,
  },
  'the consents of a charity are complete, after July 2026': {
    ...CONSENTS_STATED,
    call: { ...LATER, purpose: 'charitable' },
    entity: { sender: 'charity' },
    expect: ABSENT,
  },
  'the consents of a charity are complete, which calls for an ideal after July 2026': {
    ...CONSENTS_STATED,
    call: { ...LATER, purpose: 'ideal' },
    entity: { sender: 'charity' },
    expect: ABSENT,
  },
  'the consents of a charity are complete, which sells after July 2026': {
    ...CONSENTS_STATED,
    call: LATER,
    entity: { sender: 'charity' },
    expect: NO_RECORD,
  },
  'a customer, and the consents are complete, in the first second of July 2026': {
    ...CONSENTS_STATED,
    ...customer(),
    call: { started_at: '2026-07-01T00:00:00' },
    expect: proven('relation-abolished'),
  },
  'a customer, and nothing is stated, after July 2026': {
    ...NOT_STATED,
    ...customer(),
    call: LATER,
    expect: notDemonstrable('relation-abolished'),
  },
  'a customer of another product, and the consents are complete': {
    ...CONSENTS_STATED,
    ...customer({ product: 'boiler' }),
    expect: notDemonstrable('relation-dissimilar-product'),
  },
  'a customer who was not offered the opt-out, and nothing is stated': {
    ...NOT_STATED,
    ...customer({ optout_offered_at_collection: 'no' }),
    expect: notDemonstrable('relation-no-optout-at-collection'),
  },
  'a donor of nothing, and nothing is stated': {
    ...NOT_STATED,
    ...donor({ paid_amount: '0' }),
    expect: notDemonstrable('relation-unpaid'),
  },
  'another customer with this number, and nothing is stated': {
    ...NOT_STATED,
    ...customer({ person_id: '{person2}' }),
    expect: notDemonstrable('relation-other-person'),
  },
  'a consent by a box that was ticked, and nothing is stated': {
    ...NOT_STATED,
    consent: { form: 'pre-ticked' },
    expect: notDemonstrable('consent-invalid-form'),
  },
  'a consent until the day before, and nothing is stated': {
    ...NOT_STATED,
    consent: { expires_on: '2026-03-01' },
    expect: notDemonstrable('consent-expired'),
  },
  'a consent given a second after the call, and nothing is stated': {
    ...NOT_STATED,
    consent: { given_at: '2026-03-02T10:00:01' },
    expect: notDemonstrable('consent-after-call'),
  },
  'a consent for another product, and nothing is stated': {
    ...NOT_STATED,
    consent: { products: 'energy' },
    expect: notDemonstrable('consent-other-product'),
  },
  'a request that was answered, and nothing is stated': {
    ...NOT_STATED,
    consent: { kind: 'request', given_at: '2026-02-20T12:00:00' },
    rows: { calls: [{ started_at: '2026-02-25T12:00:00' }] },
    expect: notDemonstrable('request-used'),
  },
  'a sound consent, and nothing is stated': { ...NOT_STATED, consent: {}, expect: 'none' },

  'withdrawn, and nothing is stated': { ...NOT_STATED, consent: WITHDRAWN, expect: proven('consent-withdrawn') },
  'a request that was withdrawn, and nothing is stated': {
    ...NOT_STATED,
    consent: { ...WITHDRAWN, kind: 'request' },
    expect: proven('consent-withdrawn'),
  },
  'withdrawn, of an unknown form, and nothing is stated': {
    ...NOT_STATED,
    consent: { ...WITHDRAWN, form: '' },
    expect: notDemonstrable('consent-withdrawn'),
  },
  'withdrawn, for channels that could not be read, and nothing is stated': {
    ...NOT_STATED,
    consent: { ...WITHDRAWN, channels: 'duif' },
    expect: notDemonstrable('consent-withdrawn'),
  },
  'a request that was withdrawn, whose initiative could not be read, and nothing is stated': {
    ...NOT_STATED,
    consent: { ...WITHDRAWN, kind: 'request', initiative: 'wij' },
    expect: notDemonstrable('consent-withdrawn'),
  },
  'withdrawn, with an expiry that could not be read, and nothing is stated': {
    ...NOT_STATED,
    consent: { ...WITHDRAWN, expires_on: 'nooit' },
    expect: proven('consent-withdrawn'),
  },
  'given on the day of the call at no known time and withdrawn before it, and nothing is stated': {
    ...NOT_STATED,
    consent: { given_at: '2026-03-02', withdrawn_at: '2026-03-02T09:59:59' },
    expect: proven('consent-withdrawn'),
  },
  'one withdrawn beyond doubt, one withdrawn of an unknown form, and nothing is stated': {
    ...NOT_STATED,
    consent: { ...WITHDRAWN, form: '' },
    rows: { consents: [{ ...OLDER_CONSENT, ...WITHDRAWN }] },
    expect: proven('consent-withdrawn'),
  },
  'withdrawn of an unknown form, one by a box that was ticked, and nothing is stated': {
    ...NOT_STATED,
    consent: { ...WITHDRAWN, form: '' },
    rows: { consents: [{ ...OLDER_CONSENT, form: 'pre-ticked' }] },
    expect: notDemonstrable('consent-withdrawn'),
  },
  'withdrawn, a customer of another product, and nothing is stated': {
    ...NOT_STATED,
    ...customer({ product: 'boiler' }),
    consent: WITHDRAWN,
    expect: proven('consent-withdrawn'),
  },

  'by a box that was ticked, for products that nobody wrote down': {
    consent: { form: 'pre-ticked', products: '' },
    expect: notDemonstrable('consent-invalid-form'),
  },
  'by a box that was ticked, by a campaign without a product': {
    consent: { form: 'pre-ticked' },
    campaign: { product: null },
    expect: notDemonstrable('consent-invalid-form'),
  },
  'by a box that was ticked, and an expired one for any product': {
    ...EXPIRED_BESIDE_TICKED,
    rows: { consents: [{ ...EXPIRED, products: '*' }] },
    expect: proven('consent-expired'),
  },
  'by a box that was ticked, and an expired one for products that nobody wrote down': {
    ...EXPIRED_BESIDE_TICKED,
    rows: { consents: [{ ...EXPIRED, products: '' }] },
    expect: notDemonstrable('consent-expired'),
  },
  'by a box that was ticked, and an expired one for a company that nobody wrote down': {
    ...EXPIRED_BESIDE_TICKED,
    rows: { consents: [{ ...EXPIRED, names: '' }] },
    expect: notDemonstrable('consent-expired'),
  },
  'by a box that was ticked, and an expired one for a purpose that could not be read': {
    ...EXPIRED_BESIDE_TICKED,
    rows: { consents: [{ ...EXPIRED, purpose: 'verkoop?' }] },
    expect: notDemonstrable('consent-expired'),
  },
  'by a box that was ticked, and an expired request for products that nobody wrote down': {
    ...EXPIRED_BESIDE_TICKED,
    rows: { consents: [{ ...EXPIRED, kind: 'request', products: '' }] },
    expect: notDemonstrable('consent-expired'),
  },
  'by a box that was ticked, and an expired one of an unknown form': {
    ...EXPIRED_BESIDE_TICKED,
    rows: { consents: [{ ...EXPIRED, form: '' }] },
    expect: proven('consent-expired'),
  },
  'by a box that was ticked, and one of somebody else for a company that nobody wrote down': {
    ...EXPIRED_BESIDE_TICKED,
    rows: { consents: [{ ...OLDER_CONSENT, person_id: '{person2}', number: '{number2}', names: '' }] },
    expect: proven('consent-invalid-form'),
  },
  'withdrawn beyond doubt, and one by a box that was ticked for a company that nobody wrote down': {
    consent: WITHDRAWN,
    rows: { consents: [{ ...OLDER_CONSENT, form: 'pre-ticked', names: '' }] },
    expect: notDemonstrable('consent-withdrawn'),
  },
  'a customer of another product, and an expired consent for products that nobody wrote down': {
    ...customer({ product: 'boiler' }),
    consent: { expires_on: '2026-03-01', products: '' },
    expect: notDemonstrable('consent-expired'),
  },

  'a consent for a company that was taken over and is one of the client': {
    consent: { names: '{entity2}' },
    entity: { tookOver: ['{entity2}'] },
    entity2: {},
    expect: proven('consent-other-entity'),
  },
  'a consent for a company that was taken over and is one of the client, and nothing is stated': {
    ...NOT_STATED,
    consent: { names: '{entity2}' },
    entity: { tookOver: ['{entity2}'] },
    entity2: {},
    expect: notDemonstrable('consent-other-entity'),
  },
};
