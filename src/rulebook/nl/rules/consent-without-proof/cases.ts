import {
  type Cells,
  defineCases,
  OLDER_CONSENT,
  type RuleCases,
  type Situation,
  type StatedCase,
} from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const UNPROVEN: Cells = { evidence: '' };
const FOUND = {
  grade: 'not-demonstrable',
  level: 'evidence',
  reason: '',
  responsible: 'client',
  cause: 'collector',
} as const;

/** Another consent of the same person, equal to the standard one except for these cells. */
function another(cells: Cells): Cells {
  return { ...OLDER_CONSENT, given_at: '2026-01-05T12:00:00', verified_at: '2026-01-05T12:05:00', ...cells };
}

const NO_FILE: Cells = { file: 'in/none.pdf' };
const LATER: Cells = { made_at: '2026-03-02T10:00:01' };
const OF_ANOTHER: Cells = { number: '{number2}' };
const SAYS_LESS: Cells = { products: 'boiler' };

/** Proofs that are listed of the consent: by default one that lacks nothing. */
function listed(...proofs: readonly Cells[]): Pick<StatedCase, 'rows'> {
  const rows = proofs.map((each, place) => ({
    ...{ proof_id: `{call}-${place + 1}`, consent_id: 'T-{call}', file: 'in/calls.csv' },
    ...each,
  }));
  return { rows: { proofs: rows } };
}

const lacking = (reason: string): StatedCase['expect'] => ({ ...FOUND, reason });

const SITUATION: Situation = { call: { started_at: '2026-03-02T10:00:00' } };

export const cases: RuleCases = defineCases(rule, SITUATION, {
  'a consent without proof': { consent: UNPROVEN, expect: FOUND },
  'a consent with proof': { expect: 'none' },
  'the call centre collected it': {
    consent: { ...UNPROVEN, collected_by: '{vendor}' },
    expect: { ...FOUND, responsible: '{vendor}' },
  },
  'another consent with proof beside it': { consent: UNPROVEN, rows: { consents: [another({})] }, expect: 'none' },
  'another consent with proof, on which more rules rest': {
    consent: UNPROVEN,
    rows: { consents: [another({ verified_at: '', products: '*' })] },
    expect: FOUND,
  },
  'two consents on which one rule rests each, the later without proof': {
    consent: UNPROVEN,
    rows: { consents: [another({ verified_at: '' })] },
    expect: FOUND,
  },
  'two consents on which one rule rests each, the earlier without proof': {
    consent: { verified_at: '' },
    rows: { consents: [another({ evidence: '' })] },
    expect: 'none',
  },
  'two consents of the same second, the lower id without proof': {
    consent: { verified_at: '', given_at: '2026-01-05T12:00:00' },
    rows: { consents: [another({ evidence: '' })] },
    expect: FOUND,
  },
  'before verification was asked, it does not count': {
    call: { started_at: '2025-06-30T10:00:00' },
    consent: UNPROVEN,
    rows: { consents: [another({ given_at: '2025-01-05T12:00:00', verified_at: '' })] },
    expect: 'none',
  },
  'a request': { consent: { ...UNPROVEN, kind: 'request' }, expect: 'none' },
  'a request beside it': {
    consent: UNPROVEN,
    rows: { consents: [another({ kind: 'request', evidence: '' })] },
    expect: 'none',
  },
  'a consent that was withdrawn': { consent: { ...UNPROVEN, withdrawn_at: '2026-03-01' }, expect: 'none' },
  'the last day of the register': { call: { started_at: '2021-06-30T10:00:00' }, consent: UNPROVEN, expect: 'none' },
  'the first day of the opt-in': { call: { started_at: '2021-07-01T10:00:00' }, consent: UNPROVEN, expect: FOUND },
  'the first day of the opt-in, and an older consent that lacks nothing': {
    call: { started_at: '2021-07-01T10:00:00' },
    consent: UNPROVEN,
    rows: { consents: [OLDER_CONSENT] },
    expect: 'none',
  },
  'the day before the Code of 2024, and an older consent on which nobody had called': {
    call: { started_at: '2024-10-14T10:00:00' },
    consent: { ...UNPROVEN, given_at: '2024-10-01T12:00:00' },
    rows: { consents: [{ ...OLDER_CONSENT, given_at: '2024-01-02T12:00:00', term_stated: 'no' }] },
    expect: 'none',
  },
  'after July 2026, when a customer relation is no basis': {
    call: { started_at: '2026-07-06T10:00:00' },
    consent: UNPROVEN,
    relation: {},
    expect: FOUND,
  },
  'a company': { consent: UNPROVEN, person: { legal_form: 'legal-entity' }, expect: 'none' },
  'a sole trader whose number was published': {
    consent: UNPROVEN,
    person: { legal_form: 'sole-trader' },
    phone: { published_for_marketing: 'yes' },
    expect: 'none',
  },
  'a connection without an agent': {
    call: { result: 'abandoned' },
    consent: UNPROVEN,
    expect: { ...FOUND, grade: 'possible' },
  },
  'a dial that nobody answered': { call: { result: 'no-answer', talk_seconds: '' }, consent: UNPROVEN, expect: 'none' },

  'a proof is listed, and the consent names no evidence': { ...listed({}), consent: UNPROVEN, expect: 'none' },
  'proofs are listed, of other consents': { ...listed({ consent_id: 'X-{call}' }), expect: lacking('no-proof-listed') },
  'its file is not there': { ...listed(NO_FILE), expect: lacking('proof-file-missing') },
  'its file is another than was listed': {
    ...listed({ sha256: '0'.repeat(64) }),
    expect: lacking('proof-file-missing'),
  },
  'made a second after the call began': { ...listed(LATER), expect: lacking('proof-made-later') },
  'made in the second of the call': { ...listed({ made_at: '2026-03-02T10:00:00' }), expect: 'none' },
  'about another number': { ...listed(OF_ANOTHER), expect: lacking('proof-of-another') },
  'about the number': { ...listed({ number: '{number}' }), expect: 'none' },
  'names the company': { ...listed({ names: '{entity} B.V.' }), expect: 'none' },
  'names the brand': { ...listed({ names: '{brand}' }), expect: 'none' },
  'names another brand of the company': { ...listed({ names: '{brand}-2' }), expect: lacking('proof-says-less') },
  'names another company of the client': {
    ...listed({ names: '{entity2}' }),
    entity2: {},
    expect: lacking('proof-says-less'),
  },
  'names the product': { ...listed({ products: 'boiler|solar' }), expect: 'none' },
  'names any product': { ...listed({ products: '*' }), expect: 'none' },
  'names another product': { ...listed(SAYS_LESS), expect: lacking('proof-says-less') },
  'not there, and made later': { ...listed({ ...NO_FILE, ...LATER }), expect: lacking('proof-file-missing') },
  'made later, and about another number': {
    ...listed({ ...LATER, ...OF_ANOTHER }),
    expect: lacking('proof-made-later'),
  },
  'about another number, and names another product': {
    ...listed({ ...OF_ANOTHER, ...SAYS_LESS }),
    expect: lacking('proof-of-another'),
  },
  'two proofs, one that names another product and one that is not there': {
    ...listed(SAYS_LESS, NO_FILE),
    expect: lacking('proof-says-less'),
  },
  'two proofs, one of which lacks nothing': { ...listed(LATER, {}), expect: 'none' },
});
