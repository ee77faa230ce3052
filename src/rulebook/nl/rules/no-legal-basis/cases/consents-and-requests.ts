import { OLDER_CONSENT, type StatedCases } from '../../../../rule-cases.ts';
import { askedToBeCalled, NO_RECORD, notDemonstrable, possible, proven, SITUATION } from './situations.ts';

/** Consents and requests, each alone. */
export const CONSENTS_AND_REQUESTS: StatedCases = {
  'a consent for another number': { consent: { number: '{number2}' }, expect: proven('consent-other-number') },
  'a consent for a number that could not be read': { consent: { number: '06-abc' }, expect: 'none' },
  'a consent of the person for any number': { consent: { number: '' }, expect: 'none' },
  'a consent of the number without a person': { consent: { person_id: '' }, expect: 'none' },
  'a consent of another person for this number': {
    consent: { person_id: '{person2}' },
    expect: proven('consent-other-person'),
  },
  'a consent of somebody for a number that nobody is known for': { consent: {}, person: null, expect: 'none' },
  'a consent of another person for another number': {
    consent: { person_id: '{person2}', number: '{number2}' },
    expect: NO_RECORD,
  },
  'a consent of another person for this number, who is called as well': {
    consent: { person_id: '{person2}' },
    rows: { calls: [{ called_number: '{number2}', person_id: '{person2}', ...SITUATION.call }] },
    expect: proven('consent-other-person'),
  },
  'a consent of another person for this number, by a box that was ticked': {
    consent: { person_id: '{person2}', form: 'pre-ticked' },
    expect: proven('consent-other-person'),
  },
  'a consent to a stranger, by a box that was ticked': {
    consent: { names: 'Wie Dan Ook', form: 'pre-ticked' },
    expect: proven('consent-invalid-form'),
  },
  'a consent to a stranger, for charity': {
    consent: { names: 'Wie Dan Ook', purpose: 'charitable' },
    expect: proven('consent-other-entity'),
  },
  'a consent to a stranger, where somebody else consented to this company': {
    consent: { names: 'Wie Dan Ook' },
    rows: {
      consents: [{ consent_id: 'S-{call}', given_at: '2026-01-05T12:00:00', number: '{number2}', names: '{brand}' }],
    },
    expect: proven('consent-other-entity'),
  },
  'a consent to a company that somebody said is none of ours': {
    consent: { names: '-' },
    expect: proven('consent-other-entity'),
  },
  'a consent for another product, given a second after the call': {
    consent: { products: 'energy', given_at: '2026-03-02T10:00:01' },
    expect: proven('consent-other-product'),
  },
  'a consent given a second after the call, and withdrawn before it': {
    consent: { given_at: '2026-03-02T10:00:01', withdrawn_at: '2026-03-02T09:00:00' },
    expect: proven('consent-after-call'),
  },
  'a consent withdrawn after it had expired': {
    consent: { withdrawn_at: '2026-03-01', expires_on: '2026-02-28' },
    expect: proven('consent-withdrawn'),
  },
  'a consent by a box that was ticked': { consent: { form: 'pre-ticked' }, expect: proven('consent-invalid-form') },
  'a consent bundled with something else': { consent: { form: 'bundled' }, expect: proven('consent-invalid-form') },
  'a consent of unknown form': { consent: { form: '' }, expect: notDemonstrable('consent-form-unknown') },
  'a consent to e-mail': { consent: { channels: 'email|sms' }, expect: proven('consent-invalid-form') },
  'a consent to e-mail and telephone': { consent: { channels: 'email|phone' }, expect: 'none' },
  'channels that could not be read': {
    consent: { channels: 'phone|duif' },
    expect: notDemonstrable('consent-form-unknown'),
  },
  'a consent that the caller asked for': { consent: { initiative: 'caller' }, expect: 'none' },
  'a consent to another brand of this company': {
    consent: { names: '{brand}-2' },
    expect: proven('consent-other-entity'),
  },
  'a consent to nobody by name': { consent: { names: '' }, expect: notDemonstrable('consent-entity-unknown') },
  'a consent to this company by its id': { consent: { names: 'Wie Dan Ook|{entity}' }, expect: 'none' },
  'a consent to this company by its name in small letters': { consent: { names: '{entity} b.v.' }, expect: 'none' },
  'a consent for charity': { consent: { purpose: 'charitable' }, expect: proven('consent-other-purpose') },
  'a consent whose purpose could not be read': {
    consent: { purpose: 'verkoop?' },
    expect: notDemonstrable('consent-purpose-unknown'),
  },
  'a consent for charity, and a call for charity': {
    consent: { purpose: 'charitable' },
    campaign: { purpose: 'charitable' },
    expect: 'none',
  },
  'a consent for another product': {
    consent: { products: 'energy|boiler' },
    expect: proven('consent-other-product'),
  },
  'a consent for this product among others': { consent: { products: 'energy|solar' }, expect: 'none' },
  'a consent for this product, in capitals': { consent: { products: 'Energy|SOLAR' }, expect: 'none' },
  'a consent for any product': { consent: { products: '*' }, expect: 'none' },
  'a consent for no product': { consent: { products: '' }, expect: notDemonstrable('consent-product-unknown') },
  'a campaign without a product': {
    consent: {},
    campaign: { product: null },
    expect: notDemonstrable('consent-product-unknown'),
  },
  'a campaign without a product, a consent for any': {
    consent: { products: '*' },
    campaign: { product: null },
    expect: 'none',
  },
  'a consent given a second before the call': { consent: { given_at: '2026-03-02T09:59:59' }, expect: 'none' },
  'a consent given in the second of the call': {
    consent: { given_at: '2026-03-02T10:00:00' },
    expect: possible('consent-after-call'),
  },
  'a consent given in the minute of the call': {
    consent: { given_at: '2026-03-02T10:00' },
    expect: possible('consent-after-call'),
  },
  'a consent given in the minute before the call': { consent: { given_at: '2026-03-02T09:59' }, expect: 'none' },
  'a consent given on the day of the call, at no known time': {
    consent: { given_at: '2026-03-02' },
    expect: possible('consent-after-call'),
  },
  'a consent given a second after the call': {
    consent: { given_at: '2026-03-02T10:00:01' },
    expect: proven('consent-after-call'),
  },
  'a consent given at the end of the day of the call': {
    consent: { given_at: '2026-03-02T23:59:59' },
    expect: proven('consent-after-call'),
  },
  'a consent given on the day after the call': { consent: { given_at: '2026-03-03T00:00:00' }, expect: NO_RECORD },
  'a consent given in this very call, written down a day later': {
    consent: { given_at: '2026-03-03', collected_in_call: '{call}', collected_by: '{vendor}' },
    expect: proven('consent-after-call'),
  },
  'a consent written down a day later, in a call with this id of another call centre': {
    consent: { given_at: '2026-03-03', collected_in_call: '{call}', collected_by: '{vendor2}' },
    vendor2: {},
    expect: NO_RECORD,
  },
  'a consent given in this very call, written down a day later by the client': {
    consent: { given_at: '2026-03-03', collected_in_call: '{call}' },
    expect: proven('consent-after-call'),
  },
  'a consent of the person given in this very call, written down three days later': {
    consent: { number: '', given_at: '2026-03-05', collected_in_call: '{call}', collected_by: '{vendor}' },
    expect: proven('consent-after-call'),
  },
  'a consent withdrawn a second before the call': {
    consent: { withdrawn_at: '2026-03-02T09:59:59' },
    expect: proven('consent-withdrawn'),
  },
  'a consent withdrawn in the second of the call': {
    consent: { withdrawn_at: '2026-03-02T10:00:00' },
    expect: possible('consent-withdrawn'),
  },
  'a consent withdrawn on the day of the call, at no known time': {
    consent: { withdrawn_at: '2026-03-02' },
    expect: possible('consent-withdrawn'),
  },
  'a consent withdrawn a second after the call': { consent: { withdrawn_at: '2026-03-02T10:00:01' }, expect: 'none' },
  'a withdrawal that could not be read': {
    consent: { withdrawn_at: 'ooit' },
    expect: notDemonstrable('consent-withdrawal-unknown'),
  },
  'a consent until the day of the call': { consent: { expires_on: '2026-03-02' }, expect: 'none' },
  'a consent until the day before': { consent: { expires_on: '2026-03-01' }, expect: proven('consent-expired') },
  'a consent of whose order and withdrawal nothing is sure': {
    consent: { given_at: '2026-03-02', withdrawn_at: '2026-03-02' },
    expect: possible('consent-after-call'),
  },
  'a consent that is possibly given, and for another product': {
    consent: { given_at: '2026-03-02', products: 'energy' },
    expect: proven('consent-other-product'),
  },
  'a consent whose kind could not be read': { consent: { kind: 'misschien' }, expect: NO_RECORD },

  'a request': { ...askedToBeCalled({}), expect: 'none' },
  'a request of unknown initiative': { ...askedToBeCalled({ initiative: '' }), expect: 'none' },
  'a request that the caller began': {
    ...askedToBeCalled({ initiative: 'caller' }),
    expect: proven('consent-invalid-form'),
  },
  'a request whose initiative could not be read': {
    ...askedToBeCalled({ initiative: 'wij' }),
    expect: notDemonstrable('consent-form-unknown'),
  },
  'a request of unknown source': { ...askedToBeCalled({ source: '' }), expect: 'none' },
  'a request in a prize draw': { ...askedToBeCalled({ source: 'contest' }), expect: proven('consent-invalid-form') },
  'a request in a survey': { ...askedToBeCalled({ source: 'survey' }), expect: proven('consent-invalid-form') },
  'a request by a box that was ticked': {
    ...askedToBeCalled({ form: 'pre-ticked' }),
    expect: proven('consent-invalid-form'),
  },
  'a request that was answered': { ...askedToBeCalled({}, {}), expect: proven('request-used') },
  'a request that was answered, and expired since': {
    ...askedToBeCalled({ expires_on: '2026-03-01' }, {}),
    expect: proven('consent-expired'),
  },
  'a request after which somebody else was called': {
    ...askedToBeCalled({}, { called_number: '{number2}' }),
    expect: 'none',
  },
  'a request for a number that nobody is known for, answered': {
    ...askedToBeCalled({ person_id: '' }, {}),
    person: null,
    expect: notDemonstrable('request-used'),
  },
  'a request beside a sound consent': { ...askedToBeCalled({}), rows: { consents: [OLDER_CONSENT] }, expect: 'none' },
  'a request that was answered by another call centre': {
    ...askedToBeCalled({}, { vendor: '{vendor2}' }),
    vendor2: {},
    expect: proven('request-used'),
  },
  'a request that was dialled in vain': {
    ...askedToBeCalled({}, { result: 'no-answer', talk_seconds: '' }),
    expect: 'none',
  },
  'a request after which a service call was made': { ...askedToBeCalled({}, { purpose: 'service' }), expect: 'none' },
  'a request after which another company called': {
    ...askedToBeCalled({}, { campaign: '{campaign2}' }),
    entity2: {},
    expect: 'none',
  },
  'a request after which another company called, and a connection without an agent': {
    ...askedToBeCalled({}, { campaign: '{campaign2}' }),
    call: { result: 'abandoned' },
    entity2: {},
    expect: 'none',
  },
  'a request beside one of somebody else that was answered, and a connection without an agent': {
    call: { result: 'abandoned' },
    consent: { kind: 'request' },
    rows: {
      consents: [{ ...OLDER_CONSENT, kind: 'request', person_id: '', number: '{number2}' }],
      calls: [{ called_number: '{number2}', started_at: '2026-02-25T12:00:00' }],
    },
    expect: 'none',
  },
  'a request of the person, answered at another number': {
    ...askedToBeCalled({ number: '' }, { called_number: '{number2}', person_id: '{person}' }),
    expect: proven('request-used'),
  },
  'a request for this number, answered at another number of the person': {
    ...askedToBeCalled({}, { called_number: '{number2}', person_id: '{person}' }),
    expect: proven('request-used'),
  },
  'a call in the second of the request': {
    ...askedToBeCalled({}, { started_at: '2026-02-20T12:00:00' }),
    expect: 'none',
  },
  'a call in the second after the request': {
    ...askedToBeCalled({}, { started_at: '2026-02-20T12:00:01' }),
    expect: proven('request-used'),
  },
  'another call in the same second, with a lower id': {
    ...askedToBeCalled({}, { call_id: 'A-{call}', started_at: '2026-03-02T10:00:00' }),
    expect: proven('request-used'),
  },
  'another call in the same second, with a higher id': {
    ...askedToBeCalled({}, { call_id: 'Z-{call}', started_at: '2026-03-02T10:00:00' }),
    expect: 'none',
  },
};
