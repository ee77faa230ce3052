import { type Cells, defineCases, OLDER_CONSENT, type RuleCase, type RuleCases } from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const CALL: Cells = { started_at: '2026-03-02T10:00:00' };
/** After the customer relation ceased to be a ground. */
const LATER: Cells = { started_at: '2026-07-06T10:00:00' };
const NO_RECORD = { grade: 'not-demonstrable', reason: 'no-record' } as const;

const proven = (reason: string): RuleCase['expect'] => ({ grade: 'proven', reason });
const notDemonstrable = (reason: string): RuleCase['expect'] => ({ grade: 'not-demonstrable', reason });
const possible = (reason: string): RuleCase['expect'] => ({ grade: 'possible', reason });

type Known = Pick<RuleCase, 'call' | 'consent'> & { readonly rows: NonNullable<RuleCase['rows']> };

/** A call on a consent that differs from a sound one. */
function consent(cells: Cells, call: Cells = {}): Pick<RuleCase, 'call' | 'consent'> {
  return { call: { ...CALL, ...call }, consent: cells };
}

/** A call to a customer who pays for solar panels and was told how to object. */
function customer(relation: Cells = {}, call: Cells = {}): Known {
  return {
    call: { ...CALL, ...call },
    consent: null,
    rows: {
      relations: [
        {
          relation_id: 'R-{call}',
          entity: '{entity}',
          kind: 'subscription',
          started_on: '2024-02-01',
          person_id: '{person}',
          number: '{number}',
          paid_amount: '25.00',
          product: 'solar',
          optout_offered_at_collection: 'yes',
          ...relation,
        },
      ],
    },
  };
}

/** A donor, by default of ten euros, before the law required an opt-out offer. */
function donor(relation: Cells = {}, call: Cells = {}): Known & Pick<RuleCase, 'entity' | 'campaign'> {
  return {
    ...customer({ kind: 'gift', started_on: '2026-01-15', paid_amount: '10', product: '', ...relation }, call),
    entity: { sender: 'charity' },
    campaign: { purpose: 'charitable' },
  };
}

/** A call without any basis, and deliveries of the number to the call centre. */
function delivered(call: Cells, ...handovers: readonly Cells[]): Known {
  return {
    call: { ...CALL, ...call },
    consent: null,
    rows: { handovers: handovers.map((each) => ({ number: '{number}', kind: 'lead', ...each })) },
  };
}

const LEFT_OUT: Cells = {
  ...{ number: '{number}', campaign: '{campaign}', to_call: 'no', delivered_at: '2026-02-26T12:00:00' },
};

/** A call without a record, and call lists that were screened before. */
function screened(call: Cells, ...lists: readonly Cells[]): ReturnType<typeof delivered> {
  return { ...delivered(call), rows: { screenings: lists.map((list) => ({ vendor: '{vendor}', ...list })) } };
}

/** A number that was left out, and handed over at some time. */
function sentAndScreened(handover: Cells): ReturnType<typeof delivered> {
  const known = delivered({}, handover);
  return { ...known, rows: { ...known.rows, ...screened({}, LEFT_OUT).rows } };
}

/** Somebody who asked to be called, and was called in between. */
function asked(request: Cells, ...earlier: readonly Cells[]): Pick<RuleCase, 'call' | 'consent' | 'rows'> {
  return {
    call: CALL,
    consent: { kind: 'request', given_at: '2026-02-20T12:00:00', ...request },
    rows: {
      calls: earlier.map((each, place) => ({ call_id: `{call}-${place}`, started_at: '2026-02-25T12:00:00', ...each })),
    },
  };
}

export const cases: RuleCases = defineCases(rule, {
  'nothing on record': {
    call: CALL,
    consent: null,
    expect: { ...NO_RECORD, level: 'statute', responsible: 'undetermined', cause: 'no-trace' },
  },
  'a sound consent': { call: CALL, expect: 'none' },

  'the last day of the register': { call: { started_at: '2021-06-30T12:00:00' }, consent: null, expect: 'none' },
  'the first day of the opt-in': {
    call: { started_at: '2021-07-01T12:00:00' },
    consent: null,
    expect: { ...NO_RECORD, level: 'statute' },
  },
  'a customer in the last second of June 2026': {
    ...customer({}, { started_at: '2026-06-30T23:59:59' }),
    expect: 'none',
  },
  'a customer in the first second of July 2026': {
    ...customer({}, { started_at: '2026-07-01T00:00:00' }),
    expect: { grade: 'proven', reason: 'relation-abolished', level: 'statute' },
  },
  'a customer in the first second of July 2026, logged in UTC': {
    ...customer({}, { started_at: '2026-06-30T22:00:00Z' }),
    expect: proven('relation-abolished'),
  },
  'a customer, dialled in June 2026 and connected in July': {
    ...customer({}, { started_at: '2026-06-30T23:59:50', connected_at: '2026-07-01T00:00:02' }),
    expect: proven('relation-abolished'),
  },

  'a connection without an agent': {
    ...consent({ form: '' }, { result: 'abandoned' }),
    expect: { grade: 'possible', reason: 'consent-form-unknown' },
  },
  'a log that says both connected and not connected': {
    call: { ...CALL, connected: 'no' },
    consent: null,
    expect: possible('no-record'),
  },
  'a log that says nothing of the contact': {
    call: { ...CALL, result: '', talk_seconds: '' },
    consent: null,
    expect: possible('no-record'),
  },
  'a message on voicemail': { call: { ...CALL, result: 'voicemail' }, consent: null, expect: 'none' },
  'a dial that nobody answered': {
    call: { ...CALL, result: 'no-answer', talk_seconds: '' },
    consent: null,
    expect: 'none',
  },
  'a conversation by its seconds of talk alone': {
    call: { ...CALL, result: '', talk_seconds: '1' },
    consent: null,
    expect: NO_RECORD,
  },
  'a sale by its result alone': {
    call: { ...CALL, result: 'sale', talk_seconds: '' },
    consent: null,
    expect: NO_RECORD,
  },

  'a service call': { call: { ...CALL, purpose: 'service' }, consent: null, expect: 'none' },
  'a test': { call: { ...CALL, purpose: 'test' }, consent: null, expect: 'none' },
  'an internal call': { call: { ...CALL, purpose: 'internal' }, consent: null, expect: 'none' },
  'an inbound call': { call: { ...CALL, direction: 'inbound' }, consent: null, expect: 'none' },
  'a direction that could not be read': { call: { ...CALL, direction: 'zijwaarts' }, consent: null, expect: NO_RECORD },
  'a campaign that nobody knows': { call: { ...CALL, campaign: 'geheim' }, consent: null, expect: NO_RECORD },
  'the purpose of the call goes before that of its campaign': {
    call: { ...CALL, purpose: 'commercial' },
    campaign: { purpose: 'charitable' },
    expect: 'none',
  },

  'a company': { call: CALL, consent: null, person: { legal_form: 'legal-entity' }, expect: 'none' },
  'a company whose number is not on record': {
    call: { ...CALL, person_id: '{person}' },
    consent: null,
    person: { legal_form: 'legal-entity' },
    phone: null,
    expect: 'none',
  },
  'a company without a legal form of that day, whose number is not on record': {
    call: { ...CALL, person_id: '{person}' },
    consent: null,
    person: { legal_form: 'legal-entity', legal_form_to: '2026-03-01' },
    phone: null,
    expect: NO_RECORD,
  },
  'two legal forms on one day, and the number is not on record': {
    call: { ...CALL, person_id: '{person}' },
    consent: null,
    person: { legal_form: 'legal-entity' },
    phone: null,
    rows: { persons: [{ person_id: '{person}', legal_form: 'sole-trader', legal_form_from: '2020-01-01' }] },
    expect: NO_RECORD,
  },
  'the log names a company that shares the number with a consumer': {
    call: { ...CALL, person_id: '{person}' },
    consent: null,
    person: { legal_form: 'legal-entity' },
    rows: {
      persons: [{ person_id: '{person2}', legal_form: 'natural' }],
      phones: [{ person_id: '{person2}', number: '{number}' }],
    },
    expect: NO_RECORD,
  },
  'the log names a company that shares the number with somebody without a legal form on record': {
    call: { ...CALL, person_id: '{person}' },
    consent: null,
    person: { legal_form: 'legal-entity' },
    rows: {
      persons: [{ person_id: '{person2}', legal_form: 'legal-entity', legal_form_to: '2026-03-01' }],
      phones: [{ person_id: '{person2}', number: '{number}' }],
    },
    expect: NO_RECORD,
  },
  'the log names a company that shares the number with one of two legal forms': {
    call: { ...CALL, person_id: '{person}' },
    consent: null,
    person: { legal_form: 'legal-entity' },
    rows: {
      persons: [
        { person_id: '{person2}', legal_form: 'legal-entity' },
        { person_id: '{person2}', legal_form: 'sole-trader', legal_form_from: '2020-01-01' },
      ],
      phones: [{ person_id: '{person2}', number: '{number}' }],
    },
    expect: NO_RECORD,
  },
  'the log names a company, and a consumer has the number from the day of the call': {
    call: { ...CALL, person_id: '{person2}' },
    consent: null,
    phone: { valid_from: '2026-03-02' },
    rows: { persons: [{ person_id: '{person2}', legal_form: 'legal-entity' }] },
    expect: NO_RECORD,
  },
  'the log names a company, and a consumer has the number from the day after': {
    call: { ...CALL, person_id: '{person2}' },
    consent: null,
    phone: { valid_from: '2026-03-03' },
    rows: { persons: [{ person_id: '{person2}', legal_form: 'legal-entity' }] },
    expect: 'none',
  },
  'the company has the number from the day after': {
    call: CALL,
    consent: null,
    person: { legal_form: 'legal-entity' },
    phone: { valid_from: '2026-03-03' },
    expect: NO_RECORD,
  },
  'five years before the day of the audit': {
    call: { started_at: '2021-07-10T12:00:00' },
    consent: null,
    expect: NO_RECORD,
  },
  'a partnership': { call: CALL, consent: null, person: { legal_form: 'partnership' }, expect: NO_RECORD },
  'a sole trader': { call: CALL, consent: null, person: { legal_form: 'sole-trader' }, expect: NO_RECORD },
  'a legal form that is not known': { call: CALL, consent: null, person: { legal_form: 'unknown' }, expect: NO_RECORD },
  'a legal form that could not be read': {
    call: CALL,
    consent: null,
    person: { legal_form: 'stichting?' },
    expect: NO_RECORD,
  },
  'a company until the day of the call': {
    call: CALL,
    consent: null,
    person: { legal_form: 'legal-entity', legal_form_to: '2026-03-02' },
    expect: 'none',
  },
  'a company until the day before': {
    call: CALL,
    consent: null,
    person: { legal_form: 'legal-entity', legal_form_to: '2026-03-01' },
    expect: NO_RECORD,
  },
  'a company from the day of the call': {
    call: CALL,
    consent: null,
    person: { legal_form: 'legal-entity', legal_form_from: '2026-03-02' },
    expect: 'none',
  },
  'a company from the day after': {
    call: CALL,
    consent: null,
    person: { legal_form: 'legal-entity', legal_form_from: '2026-03-03' },
    expect: NO_RECORD,
  },
  'two legal forms on one day': {
    call: CALL,
    consent: null,
    person: { legal_form: 'legal-entity' },
    rows: { persons: [{ person_id: '{person}', legal_form: 'sole-trader', legal_form_from: '2020-01-01' }] },
    expect: NO_RECORD,
  },
  'a company that shares the number with a consumer': {
    call: CALL,
    consent: null,
    person: { legal_form: 'legal-entity' },
    rows: {
      persons: [{ person_id: '{person2}', legal_form: 'natural' }],
      phones: [{ person_id: '{person2}', number: '{number}' }],
    },
    expect: NO_RECORD,
  },
  'the log names a company, and a consumer has the number': {
    call: { ...CALL, person_id: '{person2}' },
    consent: null,
    rows: { persons: [{ person_id: '{person2}', legal_form: 'legal-entity' }] },
    expect: NO_RECORD,
  },
  'the log names a company, and another company has the number': {
    call: { ...CALL, person_id: '{person2}' },
    consent: null,
    person: { legal_form: 'legal-entity' },
    rows: { persons: [{ person_id: '{person2}', legal_form: 'legal-entity' }] },
    expect: NO_RECORD,
  },
  'the log names a consumer, and a company has the number': {
    call: { ...CALL, person_id: '{person2}' },
    consent: null,
    person: { legal_form: 'legal-entity' },
    rows: { persons: [{ person_id: '{person2}', legal_form: 'natural' }] },
    expect: NO_RECORD,
  },
  'the log names one of two companies that have the number': {
    call: { ...CALL, person_id: '{person2}' },
    consent: null,
    person: { legal_form: 'legal-entity' },
    rows: {
      persons: [{ person_id: '{person2}', legal_form: 'legal-entity' }],
      phones: [{ person_id: '{person2}', number: '{number}' }],
    },
    expect: 'none',
  },
  'nobody is known for the number': { call: CALL, consent: null, person: null, expect: NO_RECORD },
  'the company had the number until the day before': {
    call: CALL,
    consent: null,
    person: { legal_form: 'legal-entity' },
    phone: { valid_to: '2026-03-01' },
    expect: NO_RECORD,
  },
  'the company has the number from the day of the call': {
    call: CALL,
    consent: null,
    person: { legal_form: 'legal-entity' },
    phone: { valid_from: '2026-03-02', valid_to: '2026-03-02' },
    expect: 'none',
  },

  'a sole trader whose number was published to receive offers': {
    call: CALL,
    consent: null,
    person: { legal_form: 'sole-trader' },
    phone: { published_for_marketing: 'yes' },
    expect: 'none',
  },
  'a partnership whose number was published to receive offers': {
    call: CALL,
    consent: null,
    person: { legal_form: 'partnership' },
    phone: { published_for_marketing: 'yes' },
    expect: 'none',
  },
  'a sole trader whose number was published, and who asked to be called': {
    call: CALL,
    consent: { kind: 'request' },
    person: { legal_form: 'sole-trader' },
    phone: { published_for_marketing: 'yes' },
    expect: 'none',
  },
  'a sole trader whose number was not published': {
    call: CALL,
    consent: null,
    person: { legal_form: 'sole-trader' },
    phone: { published_for_marketing: 'no' },
    expect: NO_RECORD,
  },
  'a consumer whose number was published': {
    call: CALL,
    consent: null,
    phone: { published_for_marketing: 'yes' },
    expect: NO_RECORD,
  },
  'a number that somebody else published': {
    call: { ...CALL, person_id: '{person2}' },
    consent: null,
    person: { legal_form: 'sole-trader' },
    phone: { published_for_marketing: 'yes' },
    rows: { persons: [{ person_id: '{person2}', legal_form: 'sole-trader' }] },
    expect: NO_RECORD,
  },

  'a consent for another number': {
    ...consent({ number: '{number2}' }),
    expect: notDemonstrable('consent-other-number'),
  },
  'a consent for a number that could not be read': {
    ...consent({ number: '06-abc' }),
    expect: 'none',
  },
  'a consent of the person for any number': { ...consent({ number: '' }), expect: 'none' },
  'a consent of the number without a person': { ...consent({ person_id: '' }), expect: 'none' },
  'a consent of another person for this number': {
    ...consent({ person_id: '{person2}' }),
    expect: notDemonstrable('consent-other-person'),
  },
  'a consent of somebody for a number that nobody is known for': { ...consent({}), person: null, expect: 'none' },
  'a consent of another person for another number': {
    ...consent({ person_id: '{person2}', number: '{number2}' }),
    expect: NO_RECORD,
  },
  'a consent of another person for this number, who is called as well': {
    ...consent({ person_id: '{person2}' }),
    rows: { calls: [{ call_id: '{call}-1', called_number: '{number2}', person_id: '{person2}', ...CALL }] },
    expect: notDemonstrable('consent-other-person'),
  },
  'a consent of another person for this number, by a box that was ticked': {
    ...consent({ person_id: '{person2}', form: 'pre-ticked' }),
    expect: notDemonstrable('consent-other-person'),
  },
  'a consent to a stranger, by a box that was ticked': {
    ...consent({ names: 'Wie Dan Ook', form: 'pre-ticked' }),
    expect: proven('consent-invalid-form'),
  },
  'a consent to a stranger, for charity': {
    ...consent({ names: 'Wie Dan Ook', purpose: 'charitable' }),
    expect: notDemonstrable('consent-other-entity'),
  },
  'a consent to a stranger, where somebody else consented to this company': {
    ...consent({ names: 'Wie Dan Ook' }),
    rows: {
      consents: [{ consent_id: 'S-{call}', given_at: '2026-01-05T12:00:00', number: '{number2}', names: '{brand}' }],
    },
    expect: notDemonstrable('consent-other-entity'),
  },
  'a consent for another product, given a second after the call': {
    ...consent({ products: 'energy', given_at: '2026-03-02T10:00:01' }),
    expect: notDemonstrable('consent-other-product'),
  },
  'a consent given a second after the call, and withdrawn before it': {
    ...consent({ given_at: '2026-03-02T10:00:01', withdrawn_at: '2026-03-02T09:00:00' }),
    expect: proven('consent-after-call'),
  },
  'a consent withdrawn after it had expired': {
    ...consent({ withdrawn_at: '2026-03-01', expires_on: '2026-02-28' }),
    expect: proven('consent-withdrawn'),
  },
  'a consent by a box that was ticked': { ...consent({ form: 'pre-ticked' }), expect: proven('consent-invalid-form') },
  'a consent bundled with something else': { ...consent({ form: 'bundled' }), expect: proven('consent-invalid-form') },
  'a consent of unknown form': {
    ...consent({ form: '' }),
    expect: { grade: 'not-demonstrable', reason: 'consent-form-unknown' },
  },
  'a consent to e-mail': { ...consent({ channels: 'email|sms' }), expect: proven('consent-invalid-form') },
  'a consent to e-mail and telephone': { ...consent({ channels: 'email|phone' }), expect: 'none' },
  'channels that could not be read': {
    ...consent({ channels: 'phone|duif' }),
    expect: { grade: 'not-demonstrable', reason: 'consent-form-unknown' },
  },
  'a consent that the caller asked for': { ...consent({ initiative: 'caller' }), expect: 'none' },
  'a consent to another brand of this company': {
    ...consent({ names: '{brand}-2' }),
    expect: notDemonstrable('consent-other-entity'),
  },
  'a consent to nobody by name': {
    ...consent({ names: '' }),
    expect: { grade: 'not-demonstrable', reason: 'consent-entity-unknown' },
  },
  'a consent to this company by its id': { ...consent({ names: 'Wie Dan Ook|{entity}' }), expect: 'none' },
  'a consent to this company by its name in small letters': { ...consent({ names: '{entity} b.v.' }), expect: 'none' },
  'a consent for charity': { ...consent({ purpose: 'charitable' }), expect: notDemonstrable('consent-other-purpose') },
  'a consent whose purpose could not be read': {
    ...consent({ purpose: 'verkoop?' }),
    expect: { grade: 'not-demonstrable', reason: 'consent-purpose-unknown' },
  },
  'a consent for charity, and a call for charity': {
    ...consent({ purpose: 'charitable' }),
    campaign: { purpose: 'charitable' },
    expect: 'none',
  },
  'a consent for another product': {
    ...consent({ products: 'energy|boiler' }),
    expect: notDemonstrable('consent-other-product'),
  },
  'a consent for this product among others': { ...consent({ products: 'energy|solar' }), expect: 'none' },
  'a consent for any product': { ...consent({ products: '*' }), expect: 'none' },
  'a consent for no product': {
    ...consent({ products: '' }),
    expect: { grade: 'not-demonstrable', reason: 'consent-product-unknown' },
  },
  'a campaign without a product': {
    ...consent({}),
    campaign: { product: null },
    expect: { grade: 'not-demonstrable', reason: 'consent-product-unknown' },
  },
  'a campaign without a product, a consent for any': {
    ...consent({ products: '*' }),
    campaign: { product: null },
    expect: 'none',
  },
  'a consent given a second before the call': { ...consent({ given_at: '2026-03-02T09:59:59' }), expect: 'none' },
  'a consent given in the second of the call': {
    ...consent({ given_at: '2026-03-02T10:00:00' }),
    expect: possible('consent-after-call'),
  },
  'a consent given in the minute of the call': {
    ...consent({ given_at: '2026-03-02T10:00' }),
    expect: possible('consent-after-call'),
  },
  'a consent given in the minute before the call': { ...consent({ given_at: '2026-03-02T09:59' }), expect: 'none' },
  'a consent given on the day of the call, at no known time': {
    ...consent({ given_at: '2026-03-02' }),
    expect: possible('consent-after-call'),
  },
  'a consent given a second after the call': {
    ...consent({ given_at: '2026-03-02T10:00:01' }),
    expect: proven('consent-after-call'),
  },
  'a consent given at the end of the day of the call': {
    ...consent({ given_at: '2026-03-02T23:59:59' }),
    expect: proven('consent-after-call'),
  },
  'a consent given on the day after the call': { ...consent({ given_at: '2026-03-03T00:00:00' }), expect: NO_RECORD },
  'a consent given in this very call, written down a day later': {
    ...consent({ given_at: '2026-03-03', collected_in_call: '{call}', collected_by: '{vendor}' }),
    expect: proven('consent-after-call'),
  },
  'a consent written down a day later, in a call with this id of another call centre': {
    ...consent({ given_at: '2026-03-03', collected_in_call: '{call}', collected_by: '{vendor2}' }),
    vendor2: {},
    expect: NO_RECORD,
  },
  'a consent given in this very call, written down a day later by the client': {
    ...consent({ given_at: '2026-03-03', collected_in_call: '{call}' }),
    expect: proven('consent-after-call'),
  },
  'a consent of the person given in this very call, written down three days later': {
    ...consent({ number: '', given_at: '2026-03-05', collected_in_call: '{call}', collected_by: '{vendor}' }),
    expect: proven('consent-after-call'),
  },
  'a consent withdrawn a second before the call': {
    ...consent({ withdrawn_at: '2026-03-02T09:59:59' }),
    expect: proven('consent-withdrawn'),
  },
  'a consent withdrawn in the second of the call': {
    ...consent({ withdrawn_at: '2026-03-02T10:00:00' }),
    expect: possible('consent-withdrawn'),
  },
  'a consent withdrawn on the day of the call, at no known time': {
    ...consent({ withdrawn_at: '2026-03-02' }),
    expect: possible('consent-withdrawn'),
  },
  'a consent withdrawn a second after the call': {
    ...consent({ withdrawn_at: '2026-03-02T10:00:01' }),
    expect: 'none',
  },
  'a withdrawal that could not be read': {
    ...consent({ withdrawn_at: 'ooit' }),
    expect: { grade: 'not-demonstrable', reason: 'consent-withdrawal-unknown' },
  },
  'a consent until the day of the call': { ...consent({ expires_on: '2026-03-02' }), expect: 'none' },
  'a consent until the day before': { ...consent({ expires_on: '2026-03-01' }), expect: proven('consent-expired') },
  'a consent of whose order and withdrawal nothing is sure': {
    ...consent({ given_at: '2026-03-02', withdrawn_at: '2026-03-02' }),
    expect: possible('consent-after-call'),
  },
  'a consent that is possibly given, and for another product': {
    ...consent({ given_at: '2026-03-02', products: 'energy' }),
    expect: notDemonstrable('consent-other-product'),
  },
  'a consent whose kind could not be read': { ...consent({ kind: 'misschien' }), expect: NO_RECORD },

  'a request': { ...asked({}), expect: 'none' },
  'a request of unknown initiative': { ...asked({ initiative: '' }), expect: 'none' },
  'a request that the caller began': { ...asked({ initiative: 'caller' }), expect: proven('consent-invalid-form') },
  'a request whose initiative could not be read': {
    ...asked({ initiative: 'wij' }),
    expect: { grade: 'not-demonstrable', reason: 'consent-form-unknown' },
  },
  'a request of unknown source': { ...asked({ source: '' }), expect: 'none' },
  'a request in a prize draw': { ...asked({ source: 'contest' }), expect: proven('consent-invalid-form') },
  'a request in a survey': { ...asked({ source: 'survey' }), expect: proven('consent-invalid-form') },
  'a request by a box that was ticked': { ...asked({ form: 'pre-ticked' }), expect: proven('consent-invalid-form') },
  'a request that was answered': { ...asked({}, {}), expect: proven('request-used') },
  'a request that was answered, and expired since': {
    ...asked({ expires_on: '2026-03-01' }, {}),
    expect: proven('consent-expired'),
  },
  'a request after which somebody else was called': { ...asked({}, { called_number: '{number2}' }), expect: 'none' },
  'a request for a number that nobody is known for, answered': {
    ...asked({ person_id: '' }, {}),
    person: null,
    expect: { grade: 'not-demonstrable', reason: 'request-used' },
  },
  'a request beside a sound consent': {
    ...asked({}),
    rows: { consents: [OLDER_CONSENT] },
    expect: 'none',
  },
  'a request that was answered by another call centre': {
    ...asked({}, { vendor: '{vendor2}' }),
    vendor2: {},
    expect: proven('request-used'),
  },
  'a request that was dialled in vain': { ...asked({}, { result: 'no-answer', talk_seconds: '' }), expect: 'none' },
  'a request after which a service call was made': { ...asked({}, { purpose: 'service' }), expect: 'none' },
  'a request after which another company called': {
    ...asked({}, { campaign: '{campaign2}' }),
    entity2: {},
    expect: 'none',
  },
  'a request after which another company called, and a connection without an agent': {
    ...asked({}, { campaign: '{campaign2}' }),
    call: { ...CALL, result: 'abandoned' },
    entity2: {},
    expect: 'none',
  },
  'a request beside one of somebody else that was answered, and a connection without an agent': {
    call: { ...CALL, result: 'abandoned' },
    consent: { kind: 'request' },
    rows: {
      consents: [{ ...OLDER_CONSENT, kind: 'request', person_id: '', number: '{number2}' }],
      calls: [{ call_id: '{call}-1', called_number: '{number2}', started_at: '2026-02-25T12:00:00' }],
    },
    expect: 'none',
  },
  'a request of the person, answered at another number': {
    ...asked({ number: '' }, { called_number: '{number2}', person_id: '{person}' }),
    expect: proven('request-used'),
  },
  'a request for this number, answered at another number of the person': {
    ...asked({}, { called_number: '{number2}', person_id: '{person}' }),
    expect: proven('request-used'),
  },
  'a call in the second of the request': { ...asked({}, { started_at: '2026-02-20T12:00:00' }), expect: 'none' },
  'a call in the second after the request': {
    ...asked({}, { started_at: '2026-02-20T12:00:01' }),
    expect: proven('request-used'),
  },
  'another call in the same second, with a lower id': {
    ...asked({}, { call_id: 'A-{call}', started_at: '2026-03-02T10:00:00' }),
    expect: proven('request-used'),
  },
  'another call in the same second, with a higher id': {
    ...asked({}, { call_id: 'Z-{call}', started_at: '2026-03-02T10:00:00' }),
    expect: 'none',
  },

  'a customer': { ...customer(), expect: 'none' },
  'a customer who gave a sound consent': { ...customer(), consent: {}, expect: 'none' },
  'a customer by number alone': { ...customer({ person_id: '' }), expect: 'none' },
  'a customer by person alone': { ...customer({ number: '' }), expect: 'none' },
  'a customer at another number': {
    ...customer({ number: '{number2}' }),
    expect: notDemonstrable('relation-other-number'),
  },
  'a customer at a number that could not be read': {
    ...customer({ number: '06-abc' }),
    expect: 'none',
  },
  'another customer with this number': {
    ...customer({ person_id: '{person2}' }),
    expect: notDemonstrable('relation-other-person'),
  },
  'a customer with a number that nobody is known for': { ...customer(), person: null, expect: 'none' },
  'a customer from the day of the call': { ...customer({ started_on: '2026-03-02' }), expect: 'none' },
  'a customer by number alone, from the day of the call': {
    ...customer({ person_id: '', started_on: '2026-03-02' }),
    expect: 'none',
  },
  'a customer by person alone, from the day of the call': {
    ...customer({ number: '', started_on: '2026-03-02' }),
    expect: 'none',
  },
  'a customer from the day after': { ...customer({ started_on: '2026-03-03' }), expect: NO_RECORD },
  'a customer of another company of the client': {
    ...customer({ entity: '{entity2}' }),
    entity2: {},
    expect: notDemonstrable('relation-other-entity'),
  },
  'a customer of another company of the client, at another number': {
    ...customer({ entity: '{entity2}', number: '{number2}' }),
    entity2: {},
    expect: notDemonstrable('relation-other-number'),
  },
  'a customer of another company of the client who paid nothing': {
    ...customer({ entity: '{entity2}', paid_amount: '0' }),
    entity2: {},
    expect: notDemonstrable('relation-other-entity'),
  },
  'a customer of another product who paid nothing': {
    ...customer({ product: 'boiler', paid_amount: '0' }),
    expect: { grade: 'proven', reason: 'relation-dissimilar-product' },
  },
  'another customer with this number, who is called as well': {
    ...customer({ person_id: '{person2}' }),
    rows: {
      ...customer({ person_id: '{person2}' }).rows,
      calls: [{ call_id: '{call}-1', called_number: '{number2}', person_id: '{person2}', ...CALL }],
    },
    expect: notDemonstrable('relation-other-person'),
  },
  'a company that calls a customer for a good cause after July 2026': {
    ...customer({}, { ...LATER, purpose: 'charitable' }),
    expect: proven('relation-abolished'),
  },
  'a company that calls a customer of another product for a good cause': {
    ...customer({ product: 'boiler' }, { purpose: 'charitable' }),
    expect: proven('relation-dissimilar-product'),
  },
  'a customer of a company that another company of the client took over': {
    ...customer({ entity: 'oude-energie' }),
    entity2: { tookOver: ['oude-energie'] },
    expect: notDemonstrable('relation-other-entity'),
  },
  'a customer of another company of the client than the one that was taken over': {
    ...customer({ entity: '{entity2}' }),
    entity: { tookOver: ['oude-energie'] },
    entity2: {},
    expect: notDemonstrable('relation-other-entity'),
  },
  'a customer of a product to which others are similar than this one': {
    ...customer({ product: 'energy' }),
    campaign: { product: 'boiler' },
    expect: proven('relation-dissimilar-product'),
  },
  'a customer of a company that was taken over': {
    ...customer({ entity: '{entity2}' }),
    entity: { tookOver: ['{entity2}'] },
    entity2: {},
    expect: possible('relation-other-entity'),
  },
  'a customer of a brand of this company, which once was a company that it took over': {
    ...customer({ entity: '{brand}-2' }),
    entity: { tookOver: ['{brand}-2'] },
    expect: 'none',
  },
  'a customer of a company that was taken over, of another product': {
    ...customer({ entity: '{entity2}', product: 'boiler' }),
    entity: { tookOver: ['{entity2}'] },
    entity2: {},
    expect: proven('relation-dissimilar-product'),
  },
  'a customer who paid nothing': {
    ...customer({ paid_amount: '0' }),
    expect: { grade: 'not-demonstrable', reason: 'relation-unpaid' },
  },
  'a customer of whom no payment is known': {
    ...customer({ paid_amount: '' }),
    expect: { grade: 'not-demonstrable', reason: 'relation-payment-unknown' },
  },
  'a customer who paid a cent': { ...customer({ paid_amount: '0.01' }), expect: 'none' },
  'a purchase': { ...customer({ kind: 'purchase' }), expect: 'none' },
  'a gift to a company': { ...customer({ kind: 'gift' }), expect: proven('relation-unpaid') },
  'a customer of a product to which this one is similar': { ...customer({ product: 'energy' }), expect: 'none' },
  'a customer of another product': {
    ...customer({ product: 'boiler' }),
    expect: proven('relation-dissimilar-product'),
  },
  'a customer of another product who was not offered the opt-out': {
    ...customer({ product: 'boiler', optout_offered_at_collection: 'no' }),
    expect: proven('relation-dissimilar-product'),
  },
  'a customer of an unknown product': {
    ...customer({ product: '' }),
    expect: { grade: 'not-demonstrable', reason: 'relation-product-unknown' },
  },
  'an unknown product, and a campaign without one': {
    ...customer({ product: '' }),
    campaign: { product: null },
    expect: { grade: 'not-demonstrable', reason: 'relation-product-unknown' },
  },
  'a number collected on 30 June 2021 without offering the opt-out': {
    ...customer({ started_on: '2021-06-30', optout_offered_at_collection: 'no' }),
    expect: 'none',
  },
  'a number collected on 1 July 2021 without offering the opt-out': {
    ...customer({ started_on: '2021-07-01', optout_offered_at_collection: 'no' }),
    expect: proven('relation-no-optout-at-collection'),
  },
  'it is not known whether the opt-out was offered': {
    ...customer({ started_on: '2021-07-01', optout_offered_at_collection: '' }),
    expect: { grade: 'not-demonstrable', reason: 'relation-optout-unknown' },
  },
  'a customer since 2020 whose number was collected later': {
    ...customer({ started_on: '2020-02-01', number_collected_on: '2021-07-01', optout_offered_at_collection: 'no' }),
    expect: proven('relation-no-optout-at-collection'),
  },
  'a customer since 2022 whose number was collected before': {
    ...customer({ started_on: '2022-02-01', number_collected_on: '2021-06-30', optout_offered_at_collection: 'no' }),
    expect: 'none',
  },
  'a customer who left long ago': { ...customer({ ended_on: '2024-03-01' }), expect: 'none' },

  'a donor of a charity': { ...donor(), expect: 'none' },
  'a donor of a charity after July 2026': { ...donor({}, LATER), expect: 'none' },
  'a donor of nothing': { ...donor({ paid_amount: '0' }), expect: proven('relation-unpaid') },
  'a donor of half a euro': { ...donor({ paid_amount: '0.50' }), expect: 'none' },
  'a donor of a charity that was taken over, who was not offered the opt-out before July 2021': {
    ...donor({ entity: '{entity2}', started_on: '2021-06-30', optout_offered_at_collection: 'no' }),
    entity: { sender: 'charity', tookOver: ['{entity2}'] },
    entity2: {},
    expect: possible('relation-other-entity'),
  },
  'a donor of an unknown amount': {
    ...donor({ paid_amount: '' }),
    expect: { grade: 'not-demonstrable', reason: 'relation-payment-unknown' },
  },
  'a charity that sells something dissimilar to a donor': {
    ...donor({ product: 'boiler' }, { purpose: 'commercial' }),
    expect: proven('relation-dissimilar-product'),
  },
  'a charity that sells something similar after July 2026': {
    ...donor({ product: 'solar' }, { ...LATER, purpose: 'commercial' }),
    expect: proven('relation-abolished'),
  },
  'a charity with an ideal purpose': {
    ...donor({ product: 'boiler' }, { ...LATER, purpose: 'ideal' }),
    expect: 'none',
  },
  'a volunteer': { ...donor({ kind: 'volunteer', paid_amount: '' }), expect: 'none' },
  'a volunteer, of whom it is on record that nothing was paid': {
    ...donor({ kind: 'volunteer', paid_amount: '0' }),
    expect: 'none',
  },
  'somebody who attended': { ...donor({ kind: 'attendance', paid_amount: '' }), expect: 'none' },
  'somebody who attended a company': {
    ...donor({ kind: 'attendance', paid_amount: '' }),
    entity: { sender: 'regular' },
    expect: proven('relation-unpaid'),
  },
  'a donor whose number was collected before July 2021 without offering the opt-out': {
    ...donor({ started_on: '2021-06-30', optout_offered_at_collection: 'no' }),
    expect: possible('relation-no-optout-at-collection'),
  },
  'a donor of whom it is not known whether the opt-out was offered before July 2021': {
    ...donor({ started_on: '2021-06-30', optout_offered_at_collection: '' }),
    expect: possible('relation-no-optout-at-collection'),
  },
  'a donor who was offered the opt-out before July 2021': { ...donor({ started_on: '2021-06-30' }), expect: 'none' },
  'a donor whose number was collected in July 2021 without offering the opt-out': {
    ...donor({ started_on: '2021-07-01', optout_offered_at_collection: 'no' }),
    expect: proven('relation-no-optout-at-collection'),
  },
  'a subscriber of a publisher after July 2026': {
    ...customer({}, LATER),
    entity: { sender: 'publisher' },
    expect: 'none',
  },
  'a player of a licensed lottery after July 2026': {
    ...customer({}, LATER),
    entity: { sender: 'licensed-lottery' },
    expect: 'none',
  },

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
    ...delivered({}, { kind: 'suppress', delivered_at: '2026-02-20T12:00:00' }),
    expect: { ...NO_RECORD, responsible: '{vendor}', cause: 'was-told' },
  },
  'the client sent the number as a lead': {
    ...delivered({ lead_source: 'vendor' }, { delivered_at: '2026-02-20T12:00:00' }),
    expect: { ...NO_RECORD, responsible: 'client', cause: 'client-lead' },
  },
  'the client sent the lead in the second of the call': {
    ...delivered({}, { delivered_at: '2026-03-02T10:00:00' }),
    expect: { ...NO_RECORD, responsible: 'client', cause: 'client-lead' },
  },
  'the client sent the lead a second after the call began': {
    ...delivered({}, { delivered_at: '2026-03-02T10:00:01' }),
    expect: { ...NO_RECORD, responsible: '{vendor}', cause: 'outside-supplied-lists' },
  },
  'the client sent the lead on the day of the call, at no known time': {
    ...delivered({}, { delivered_at: '2026-03-02' }),
    expect: { ...NO_RECORD, responsible: 'client', cause: 'client-lead' },
  },
  'the client sent the lead in the minute of the call': {
    ...delivered({}, { delivered_at: '2026-03-02T10:00' }),
    expect: { ...NO_RECORD, responsible: '{vendor}', cause: 'outside-supplied-lists' },
  },
  'the client sent the lead for another company': {
    ...delivered({}, { delivered_at: '2026-02-20T12:00:00', entity: '{entity2}' }),
    entity2: {},
    expect: { ...NO_RECORD, responsible: '{vendor}', cause: 'outside-supplied-lists' },
  },
  'the client sent another number': {
    ...delivered({}, { number: '{number2}', delivered_at: '2026-02-20T12:00:00' }),
    expect: { ...NO_RECORD, responsible: '{vendor}', cause: 'outside-supplied-lists' },
  },
  'the client sent leads to another call centre': {
    ...delivered({}, { vendor: '{vendor2}', delivered_at: '2026-02-20T12:00:00' }),
    vendor2: {},
    expect: { ...NO_RECORD, responsible: 'undetermined', cause: 'no-trace' },
  },
  'the client sent suppressions only, and for another number': {
    ...delivered({}, { kind: 'suppress', number: '{number2}', delivered_at: '2026-02-20T12:00:00' }),
    expect: { ...NO_RECORD, responsible: 'undetermined', cause: 'no-trace' },
  },
  'the call centre used a list of its own': {
    ...delivered({ lead_source: 'vendor' }, { number: '{number2}', delivered_at: '2026-02-20T12:00:00' }),
    expect: { ...NO_RECORD, responsible: '{vendor}', cause: 'own-lead' },
  },
  'the log says that the lead was the client’s, and no delivery shows it': {
    ...delivered({ lead_source: 'client' }),
    expect: { ...NO_RECORD, responsible: 'undetermined', cause: 'no-trace' },
  },
  'told to stop, and sent the number again': {
    ...delivered(
      {},
      { kind: 'suppress', delivered_at: '2026-02-20T12:00:00' },
      { delivered_at: '2026-02-21T12:00:00' },
    ),
    expect: { ...NO_RECORD, responsible: 'client', cause: 'client-lead' },
  },
  'sent the number, and then told to stop': {
    ...delivered(
      {},
      { delivered_at: '2026-02-20T12:00:00' },
      { kind: 'suppress', delivered_at: '2026-02-21T12:00:00' },
    ),
    expect: { ...NO_RECORD, responsible: '{vendor}', cause: 'was-told' },
  },
  'told to stop too short ago': {
    ...delivered({}, { kind: 'suppress', delivered_at: '2026-03-01T10:00:01' }),
    vendor: { suppressionHours: 24 },
    expect: { ...NO_RECORD, responsible: 'undetermined', cause: 'no-trace' },
  },

  'a screened list, handed over before, left the number out': {
    ...screened({}, LEFT_OUT),
    expect: { ...NO_RECORD, responsible: '{vendor}', cause: 'screened-out' },
  },
  'a list of no campaign left the number out': {
    ...screened({}, { ...LEFT_OUT, campaign: '' }),
    expect: { ...NO_RECORD, responsible: '{vendor}', cause: 'screened-out' },
  },
  'a screened list let it be called': {
    ...screened({}, { ...LEFT_OUT, to_call: 'yes' }),
    expect: { ...NO_RECORD, responsible: 'undetermined', cause: 'no-trace' },
  },
  'left out, but of the list of another campaign': {
    ...screened({}, { ...LEFT_OUT, campaign: 'other' }),
    expect: { ...NO_RECORD, responsible: 'undetermined', cause: 'no-trace' },
  },
  'left out, but the call names no campaign': {
    ...screened({ campaign: '' }, LEFT_OUT),
    expect: { ...NO_RECORD, responsible: 'undetermined', cause: 'no-trace' },
  },
  'left out, but of the list of another call centre': {
    ...screened({}, { ...LEFT_OUT, vendor: '{vendor2}' }),
    vendor2: {},
    expect: { ...NO_RECORD, responsible: 'undetermined', cause: 'no-trace' },
  },
  'the list was handed over in the second of the call': {
    ...screened({}, { ...LEFT_OUT, delivered_at: '2026-03-02T10:00:00' }),
    expect: { ...NO_RECORD, responsible: '{vendor}', cause: 'screened-out' },
  },
  'the list was handed over a second after the call began': {
    ...screened({}, { ...LEFT_OUT, delivered_at: '2026-03-02T10:00:01' }),
    expect: { ...NO_RECORD, responsible: 'undetermined', cause: 'no-trace' },
  },
  'the list was handed over on the day of the call, at no known time': {
    ...screened({}, { ...LEFT_OUT, delivered_at: '2026-03-02' }),
    expect: { ...NO_RECORD, responsible: 'undetermined', cause: 'no-trace' },
  },
  'a later list lets it be called again': {
    ...screened({}, LEFT_OUT, { ...LEFT_OUT, to_call: 'yes', delivered_at: '2026-02-27T12:00:00' }),
    expect: { ...NO_RECORD, responsible: 'undetermined', cause: 'no-trace' },
  },
  'a later list leaves it out': {
    ...screened({}, { ...LEFT_OUT, to_call: 'yes' }, { ...LEFT_OUT, delivered_at: '2026-02-27T12:00:00' }),
    expect: { ...NO_RECORD, responsible: '{vendor}', cause: 'screened-out' },
  },
  'left out is another number': {
    ...screened({}, { ...LEFT_OUT, number: '{number2}' }),
    expect: { ...NO_RECORD, responsible: 'undetermined', cause: 'no-trace' },
  },
  'of two lists that could be of the same time, the later one left it out': {
    ...screened(
      {},
      { ...LEFT_OUT, to_call: 'yes', delivered_at: '2026-02-26' },
      { ...LEFT_OUT, delivered_at: '2026-02-26T23:59' },
    ),
    expect: { ...NO_RECORD, responsible: '{vendor}', cause: 'screened-out' },
  },
  'of two lists of the same second, one lets it be called': {
    ...screened({}, { ...LEFT_OUT, to_call: 'yes' }, { ...LEFT_OUT, campaign: '' }),
    expect: { ...NO_RECORD, responsible: 'undetermined', cause: 'no-trace' },
  },
  'sent as a lead in the second of the list that left it out': {
    ...sentAndScreened({ delivered_at: '2026-02-26T12:00:00' }),
    expect: { ...NO_RECORD, responsible: '{vendor}', cause: 'screened-out' },
  },
  'sent as a lead, and then left out': {
    ...sentAndScreened({ delivered_at: '2026-02-20T12:00:00' }),
    expect: { ...NO_RECORD, responsible: '{vendor}', cause: 'screened-out' },
  },
  'left out, and then sent as a lead': {
    ...sentAndScreened({ delivered_at: '2026-02-28T12:00:00' }),
    expect: { ...NO_RECORD, responsible: 'client', cause: 'client-lead' },
  },
  'left out, and told to stop': {
    ...sentAndScreened({ kind: 'suppress', delivered_at: '2026-02-20T12:00:00' }),
    expect: { ...NO_RECORD, responsible: '{vendor}', cause: 'was-told' },
  },

  'withdrawn, and nobody is known for the number': {
    ...consent({ withdrawn_at: '2026-03-01T20:00:00', person_id: '' }),
    person: null,
    expect: notDemonstrable('consent-withdrawn'),
  },
  'withdrawn, and nobody is known for the number of a campaign for consumers': {
    ...consent({ withdrawn_at: '2026-03-01T20:00:00', person_id: '' }),
    person: null,
    campaign: { audience: 'consumers' },
    expect: proven('consent-withdrawn'),
  },
  'withdrawn, and nobody is known for the number of a campaign for all': {
    ...consent({ withdrawn_at: '2026-03-01T20:00:00', person_id: '' }),
    person: null,
    campaign: { audience: 'mixed' },
    expect: notDemonstrable('consent-withdrawn'),
  },
  'withdrawn by a person of no legal form on record': {
    ...consent({ withdrawn_at: '2026-03-01T20:00:00' }),
    person: { legal_form: '' },
    expect: notDemonstrable('consent-withdrawn'),
  },
  'withdrawn by a person of no legal form, at the number of somebody who has one': {
    ...consent({ withdrawn_at: '2026-03-01T20:00:00', person_id: '' }, { person_id: '{person2}' }),
    rows: { persons: [{ person_id: '{person2}', legal_form: '' }] },
    expect: proven('consent-withdrawn'),
  },
  'withdrawn by a sole trader': {
    ...consent({ withdrawn_at: '2026-03-01T20:00:00' }),
    person: { legal_form: 'sole-trader' },
    expect: proven('consent-withdrawn'),
  },
  'a call of which the log does not say who called whom': {
    ...consent({ withdrawn_at: '2026-03-01T20:00:00' }, { direction: 'unknown' }),
    expect: possible('consent-withdrawn'),
  },
  'an expiry that could not be read': {
    ...consent({ expires_on: 'nooit' }),
    expect: notDemonstrable('consent-expiry-unknown'),
  },
  'an expiry at the end of time': { ...consent({ expires_on: '9999-12-31' }), expect: 'none' },
  'a withdrawal at the end of time': { ...consent({ withdrawn_at: '9999-12-31' }), expect: 'none' },
  'an unknown form, and for e-mail alone': {
    ...consent({ form: '', channels: 'email' }),
    expect: proven('consent-invalid-form'),
  },
  'an unknown form and unknown products': {
    ...consent({ form: '', products: '' }),
    expect: notDemonstrable('consent-form-unknown'),
  },
  'an unknown form, for another company': {
    ...consent({ form: '', names: 'iemand anders' }),
    expect: notDemonstrable('consent-other-entity'),
  },
  'withdrawn, and for products that nobody wrote down': {
    ...consent({ withdrawn_at: '2026-03-01T20:00:00', products: '' }),
    expect: notDemonstrable('consent-withdrawn'),
  },
  'withdrawn, and for a company that nobody wrote down': {
    ...consent({ withdrawn_at: '2026-03-01T20:00:00', names: '' }),
    expect: notDemonstrable('consent-withdrawn'),
  },
  'withdrawn, and for a purpose that could not be read': {
    ...consent({ withdrawn_at: '2026-03-01T20:00:00', purpose: 'verkoop?' }),
    expect: notDemonstrable('consent-withdrawn'),
  },
  'withdrawn, of an unknown form': {
    ...consent({ withdrawn_at: '2026-03-01T20:00:00', form: '' }),
    expect: proven('consent-withdrawn'),
  },
  'withdrawn, for any product, by a campaign without one': {
    ...consent({ withdrawn_at: '2026-03-01T20:00:00', products: '*' }),
    campaign: { product: null },
    expect: proven('consent-withdrawn'),
  },
  'any product, and a campaign without one': {
    ...consent({ products: '*' }),
    campaign: { product: null },
    expect: 'none',
  },
  'one withdrawn and complete, one withdrawn for products that nobody wrote down': {
    ...consent({ withdrawn_at: '2026-03-01T20:00:00', products: '' }),
    rows: { consents: [{ ...OLDER_CONSENT, withdrawn_at: '2026-03-01T20:00:00' }] },
    expect: proven('consent-withdrawn'),
  },
  'one withdrawn, one of an unknown form': {
    ...consent({ withdrawn_at: '2026-03-01T20:00:00' }),
    rows: { consents: [{ ...OLDER_CONSENT, form: '' }] },
    expect: notDemonstrable('consent-form-unknown'),
  },
  'one of the day of the call, one of an unknown form': {
    ...consent({ given_at: '2026-03-02' }),
    rows: { consents: [{ ...OLDER_CONSENT, form: '' }] },
    expect: possible('consent-after-call'),
  },
  'of the day of the call, and of an unknown form': {
    ...consent({ given_at: '2026-03-02', form: '' }),
    expect: notDemonstrable('consent-form-unknown'),
  },
  'a sound one, and one of an unknown form': {
    ...consent({}),
    rows: { consents: [{ ...OLDER_CONSENT, form: '' }] },
    expect: 'none',
  },
  'given to a company that this one took over': {
    ...consent({ names: 'oude-{entity}' }),
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
    ...customer({ product: '' }, LATER),
    expect: proven('relation-abolished'),
  },
  'a subscriber of a publisher that calls for an ideal, after July 2026': {
    ...customer({}, { ...LATER, purpose: 'ideal' }),
    entity: { sender: 'publisher' },
    expect: proven('relation-abolished'),
  },
  'a subscriber of a publisher, after July 2026': {
    ...customer({}, LATER),
    entity: { sender: 'publisher' },
    expect: 'none',
  },
  'a customer of a charity, after July 2026': {
    ...donor({ kind: 'purchase' }, LATER),
    expect: proven('relation-abolished'),
  },
  'a donor of a charity, after July 2026': { ...donor({}, LATER), expect: 'none' },
  'a customer of a charity, before July 2026': { ...donor({ kind: 'purchase' }), expect: 'none' },
});
