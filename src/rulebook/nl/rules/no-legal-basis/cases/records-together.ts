import { OLDER_CONSENT, type StatedCases } from '../../../../rule-cases.ts';
import {
  CLIENT_LEAD,
  customer,
  delivered,
  donor,
  LATER,
  LEFT_OUT,
  NO_TRACE,
  notDemonstrable,
  OUTSIDE_SUPPLIED_LISTS,
  OWN_LEAD,
  possible,
  proven,
  SCREENED_OUT,
  screened,
  sentAndScreened,
  WAS_TOLD,
} from './situations.ts';

/** Several records of one call, and who is responsible for it. */
export const RECORDS_TOGETHER: StatedCases = {
  'of several records, the withdrawn consent is the reason': {
    ...customer({ product: 'boiler' }),
    consent: { withdrawn_at: '2026-03-02T09:00:00' },
    expect: proven('consent-withdrawn'),
  },
  'a record for another person is farther than one for another product': {
    ...customer({ product: 'boiler' }),
    consent: { person_id: '{person2}' },
    expect: proven('relation-dissimilar-product'),
  },
  'a record that is possibly valid goes before one that failed': {
    ...customer({ entity: '{entity2}' }),
    entity: { tookOver: ['{entity2}'] },
    entity2: {},
    consent: { withdrawn_at: '2026-03-02T09:00:00' },
    expect: possible('relation-other-entity'),
  },

  'told to stop calling this number': {
    ...delivered({ kind: 'suppress', delivered_at: '2026-02-20T12:00:00' }),
    expect: WAS_TOLD,
  },
  'the client sent the number as a lead': {
    call: { lead_source: 'vendor' },
    ...delivered({ delivered_at: '2026-02-20T12:00:00' }),
    expect: CLIENT_LEAD,
  },
  'the client sent the lead in the second of the call': {
    ...delivered({ delivered_at: '2026-03-02T10:00:00' }),
    expect: CLIENT_LEAD,
  },
  'the client sent the lead a second after the call began': {
    ...delivered({ delivered_at: '2026-03-02T10:00:01' }),
    expect: OUTSIDE_SUPPLIED_LISTS,
  },
  'the client sent the lead on the day of the call, at no known time': {
    ...delivered({ delivered_at: '2026-03-02' }),
    expect: CLIENT_LEAD,
  },
  'the client sent the lead in the minute of the call': {
    ...delivered({ delivered_at: '2026-03-02T10:00' }),
    expect: OUTSIDE_SUPPLIED_LISTS,
  },
  'the client sent the lead for another company': {
    ...delivered({ delivered_at: '2026-02-20T12:00:00', entity: '{entity2}' }),
    entity2: {},
    expect: OUTSIDE_SUPPLIED_LISTS,
  },
  'the client sent another number': {
    ...delivered({ number: '{number2}', delivered_at: '2026-02-20T12:00:00' }),
    expect: OUTSIDE_SUPPLIED_LISTS,
  },
  'the client sent leads to another call centre': {
    ...delivered({ vendor: '{vendor2}', delivered_at: '2026-02-20T12:00:00' }),
    vendor2: {},
    expect: NO_TRACE,
  },
  'the client sent suppressions only, and for another number': {
    ...delivered({ kind: 'suppress', number: '{number2}', delivered_at: '2026-02-20T12:00:00' }),
    expect: NO_TRACE,
  },
  'the call centre used a list of its own': {
    call: { lead_source: 'vendor' },
    ...delivered({ number: '{number2}', delivered_at: '2026-02-20T12:00:00' }),
    expect: OWN_LEAD,
  },
  'the log says that the lead was the client’s, and no delivery shows it': {
    call: { lead_source: 'client' },
    expect: NO_TRACE,
  },
  'told to stop, and sent the number again': {
    ...delivered({ kind: 'suppress', delivered_at: '2026-02-20T12:00:00' }, { delivered_at: '2026-02-21T12:00:00' }),
    expect: CLIENT_LEAD,
  },
  'sent the number, and then told to stop': {
    ...delivered({ delivered_at: '2026-02-20T12:00:00' }, { kind: 'suppress', delivered_at: '2026-02-21T12:00:00' }),
    expect: WAS_TOLD,
  },
  'told to stop too short ago': {
    ...delivered({ kind: 'suppress', delivered_at: '2026-03-01T10:00:01' }),
    vendor: { suppressionHours: 24 },
    expect: NO_TRACE,
  },

  'a screened list, handed over before, left the number out': { ...screened(LEFT_OUT), expect: SCREENED_OUT },
  'a list of no campaign left the number out': { ...screened({ ...LEFT_OUT, campaign: '' }), expect: SCREENED_OUT },
  'a screened list let it be called': { ...screened({ ...LEFT_OUT, to_call: 'yes' }), expect: NO_TRACE },
  'left out, but of the list of another campaign': {
    ...screened({ ...LEFT_OUT, campaign: 'other' }),
    expect: NO_TRACE,
  },
  'left out, but the call names no campaign': { call: { campaign: '' }, ...screened(LEFT_OUT), expect: NO_TRACE },
  'left out, but of the list of another call centre': {
    ...screened({ ...LEFT_OUT, vendor: '{vendor2}' }),
    vendor2: {},
    expect: NO_TRACE,
  },
  'the list was handed over in the second of the call': {
    ...screened({ ...LEFT_OUT, delivered_at: '2026-03-02T10:00:00' }),
    expect: SCREENED_OUT,
  },
  'the list was handed over a second after the call began': {
    ...screened({ ...LEFT_OUT, delivered_at: '2026-03-02T10:00:01' }),
    expect: NO_TRACE,
  },
  'the list was handed over on the day of the call, at no known time': {
    ...screened({ ...LEFT_OUT, delivered_at: '2026-03-02' }),
    expect: NO_TRACE,
  },
  'a later list lets it be called again': {
    ...screened(LEFT_OUT, { ...LEFT_OUT, to_call: 'yes', delivered_at: '2026-02-27T12:00:00' }),
    expect: NO_TRACE,
  },
  'two lists let it be called, one before and one after it was left out': {
    ...screened({ ...LEFT_OUT, to_call: 'yes', delivered_at: '2026-02-20T12:00:00' }, LEFT_OUT, {
      ...LEFT_OUT,
      to_call: 'yes',
      delivered_at: '2026-02-27T12:00:00',
    }),
    expect: NO_TRACE,
  },
  'a later list leaves it out': {
    ...screened({ ...LEFT_OUT, to_call: 'yes' }, { ...LEFT_OUT, delivered_at: '2026-02-27T12:00:00' }),
    expect: SCREENED_OUT,
  },
  'left out is another number': { ...screened({ ...LEFT_OUT, number: '{number2}' }), expect: NO_TRACE },
  'of two lists of whose order nothing is sure, one lets it be called': {
    ...screened(
      { ...LEFT_OUT, to_call: 'yes', delivered_at: '2026-02-26' },
      { ...LEFT_OUT, delivered_at: '2026-02-26T23:59' },
    ),
    expect: NO_TRACE,
  },
  'of two lists of the same second, one lets it be called': {
    ...screened({ ...LEFT_OUT, to_call: 'yes' }, { ...LEFT_OUT, campaign: '' }),
    expect: NO_TRACE,
  },
  'sent as a lead in the second of the list that left it out': {
    ...sentAndScreened({ delivered_at: '2026-02-26T12:00:00' }),
    expect: SCREENED_OUT,
  },
  'sent as a lead, and then left out': {
    ...sentAndScreened({ delivered_at: '2026-02-20T12:00:00' }),
    expect: SCREENED_OUT,
  },
  'left out, and then sent as a lead': {
    ...sentAndScreened({ delivered_at: '2026-02-28T12:00:00' }),
    expect: CLIENT_LEAD,
  },
  'sent as a lead before it was left out, and again after it': {
    rows: {
      ...delivered({ delivered_at: '2026-02-20T12:00:00' }, { delivered_at: '2026-02-28T12:00:00' }).rows,
      screenings: [LEFT_OUT],
    },
    vendor: { screenedLists: true },
    expect: CLIENT_LEAD,
  },
  'left out, and sent as a lead on that day, at no known time': {
    ...sentAndScreened({ delivered_at: '2026-02-26' }),
    expect: SCREENED_OUT,
  },
  'left out, and sent as a lead on the day after, at no known time': {
    ...sentAndScreened({ delivered_at: '2026-02-27' }),
    expect: CLIENT_LEAD,
  },
  'left out, and sent as a lead in the second of the call': {
    ...sentAndScreened({ delivered_at: '2026-03-02T10:00:00' }),
    expect: CLIENT_LEAD,
  },
  'left out, and sent as a lead on the day of the call, at no known time': {
    ...sentAndScreened({ delivered_at: '2026-03-02' }),
    expect: SCREENED_OUT,
  },
  'left out, and then sent as a lead for another company': {
    ...sentAndScreened({ delivered_at: '2026-02-28T12:00:00', entity: '{entity2}' }),
    entity2: {},
    expect: SCREENED_OUT,
  },
  'left out, and the call centre used a list of its own': {
    ...screened(LEFT_OUT),
    call: { lead_source: 'vendor' },
    expect: SCREENED_OUT,
  },
  'left out, but the contract does not say that only screened numbers may be called': {
    ...screened(LEFT_OUT),
    vendor: {},
    expect: NO_TRACE,
  },
  'left out, but the contract says that other numbers may be called too': {
    ...screened(LEFT_OUT),
    vendor: { screenedLists: false },
    expect: NO_TRACE,
  },
  'left out by the last of two lists, the first of which is of no campaign and lets it be called': {
    ...screened({ ...LEFT_OUT, campaign: '', to_call: 'yes', delivered_at: '2026-02-26T11:59:59' }, LEFT_OUT),
    expect: SCREENED_OUT,
  },
  'left out, and told to stop': {
    ...sentAndScreened({ kind: 'suppress', delivered_at: '2026-02-20T12:00:00' }),
    expect: WAS_TOLD,
  },

  'withdrawn, and nobody is known for the number': {
    consent: { withdrawn_at: '2026-03-01T20:00:00', person_id: '' },
    person: null,
    expect: notDemonstrable('consent-withdrawn'),
  },
  'withdrawn, and nobody is known for the number of a campaign for consumers': {
    consent: { withdrawn_at: '2026-03-01T20:00:00', person_id: '' },
    person: null,
    campaign: { audience: 'consumers' },
    expect: proven('consent-withdrawn'),
  },
  'withdrawn, and nobody is known for the number of a campaign for all': {
    consent: { withdrawn_at: '2026-03-01T20:00:00', person_id: '' },
    person: null,
    campaign: { audience: 'mixed' },
    expect: notDemonstrable('consent-withdrawn'),
  },
  'withdrawn by a person of no legal form on record': {
    consent: { withdrawn_at: '2026-03-01T20:00:00' },
    person: { legal_form: '' },
    expect: notDemonstrable('consent-withdrawn'),
  },
  'withdrawn by a person of no legal form, at the number of somebody who has one': {
    consent: { withdrawn_at: '2026-03-01T20:00:00', person_id: '' },
    call: { person_id: '{person2}' },
    rows: { persons: [{ person_id: '{person2}', legal_form: '' }] },
    expect: proven('consent-withdrawn'),
  },
  'withdrawn by a sole trader': {
    consent: { withdrawn_at: '2026-03-01T20:00:00' },
    person: { legal_form: 'sole-trader' },
    expect: proven('consent-withdrawn'),
  },
  'a call of which the log does not say who called whom': {
    consent: { withdrawn_at: '2026-03-01T20:00:00' },
    call: { direction: 'unknown' },
    expect: possible('consent-withdrawn'),
  },
  'an expiry that could not be read': {
    consent: { expires_on: 'nooit' },
    expect: notDemonstrable('consent-expiry-unknown'),
  },
  'an expiry at the end of time': { consent: { expires_on: '9999-12-31' }, expect: 'none' },
  'a withdrawal at the end of time': { consent: { withdrawn_at: '9999-12-31' }, expect: 'none' },
  'an unknown form, and for e-mail alone': {
    consent: { form: '', channels: 'email' },
    expect: proven('consent-invalid-form'),
  },
  'an unknown form and unknown products': {
    consent: { form: '', products: '' },
    expect: notDemonstrable('consent-form-unknown'),
  },
  'an unknown form, for another company': {
    consent: { form: '', names: 'iemand anders' },
    expect: proven('consent-other-entity'),
  },
  'withdrawn, and for products that nobody wrote down': {
    consent: { withdrawn_at: '2026-03-01T20:00:00', products: '' },
    expect: notDemonstrable('consent-withdrawn'),
  },
  'withdrawn, and for a company that nobody wrote down': {
    consent: { withdrawn_at: '2026-03-01T20:00:00', names: '' },
    expect: notDemonstrable('consent-withdrawn'),
  },
  'withdrawn, and for a purpose that could not be read': {
    consent: { withdrawn_at: '2026-03-01T20:00:00', purpose: 'verkoop?' },
    expect: notDemonstrable('consent-withdrawn'),
  },
  'withdrawn, of an unknown form': {
    consent: { withdrawn_at: '2026-03-01T20:00:00', form: '' },
    expect: proven('consent-withdrawn'),
  },
  'withdrawn, for any product, by a campaign without one': {
    consent: { withdrawn_at: '2026-03-01T20:00:00', products: '*' },
    campaign: { product: null },
    expect: proven('consent-withdrawn'),
  },
  'any product, and a campaign without one': {
    consent: { products: '*' },
    campaign: { product: null },
    expect: 'none',
  },
  'one withdrawn beyond doubt, one withdrawn for products that nobody wrote down': {
    consent: { withdrawn_at: '2026-03-01T20:00:00', products: '' },
    rows: { consents: [{ ...OLDER_CONSENT, withdrawn_at: '2026-03-01T20:00:00' }] },
    expect: notDemonstrable('consent-withdrawn'),
  },
  'one withdrawn, one of an unknown form': {
    consent: { withdrawn_at: '2026-03-01T20:00:00' },
    rows: { consents: [{ ...OLDER_CONSENT, form: '' }] },
    expect: notDemonstrable('consent-form-unknown'),
  },
  'one of the day of the call, one of an unknown form': {
    consent: { given_at: '2026-03-02' },
    rows: { consents: [{ ...OLDER_CONSENT, form: '' }] },
    expect: possible('consent-after-call'),
  },
  'of the day of the call, and of an unknown form': {
    consent: { given_at: '2026-03-02', form: '' },
    expect: notDemonstrable('consent-form-unknown'),
  },
  'a sound one, and one of an unknown form': {
    consent: {},
    rows: { consents: [{ ...OLDER_CONSENT, form: '' }] },
    expect: 'none',
  },
  'given to a company that this one took over': {
    consent: { names: 'oude-{entity}' },
    entity: { tookOver: ['oude-{entity}'] },
    expect: 'none',
  },

  'a purchase for nothing': { ...customer({ kind: 'purchase', paid_amount: '0' }), expect: proven('relation-unpaid') },
  'a purchase for nothing, of a product that nobody wrote down': {
    ...customer({ kind: 'purchase', paid_amount: '0', product: '' }),
    expect: proven('relation-unpaid'),
  },
  'a customer of the company by its name': { ...customer({ entity: '{entity} B.V.' }), expect: 'none' },
  'a customer of the company by its brand, in capitals': { ...customer({ entity: '{brand}' }), expect: 'none' },
  'a customer after July 2026, of a product that nobody wrote down': {
    ...customer({ product: '' }),
    call: LATER,
    expect: proven('relation-abolished'),
  },
  'a subscriber of a publisher that calls for an ideal, after July 2026': {
    ...customer(),
    call: { ...LATER, purpose: 'ideal' },
    entity: { sender: 'publisher' },
    expect: proven('relation-abolished'),
  },
  'a subscriber of a publisher, after July 2026': {
    ...customer(),
    call: LATER,
    entity: { sender: 'publisher' },
    expect: 'none',
  },
  'a customer of a charity, after July 2026': {
    ...donor({ kind: 'purchase' }),
    call: LATER,
    expect: proven('relation-abolished'),
  },
  'a donor of a charity, after July 2026': { ...donor(), call: LATER, expect: 'none' },
  'a customer of a charity, before July 2026': { ...donor({ kind: 'purchase' }), expect: 'none' },
};
