import {
  type Cells,
  defineCases,
  OLDER_CONSENT,
  type RuleCases,
  type Situation,
  type StatedCase,
} from '../../../rule-cases.ts';
import { rule } from './rule.ts';

/** In a world shared by many cases it is unknown how far back every call centre's logs reach. */
const FOUND = { grade: 'not-demonstrable', level: 'code', reason: '' } as const;
const PROVEN = { ...FOUND, grade: 'proven' } as const;

/** A consent that differs from it, and earlier calls. */
function given(consent: Cells = {}, ...earlier: readonly Cells[]): Pick<StatedCase, 'consent' | 'rows'> {
  return {
    consent,
    rows: { calls: earlier.map((each) => ({ started_at: '2025-11-03T12:00:00', ...each })) },
  };
}

/** A log that is silent on the contact, and on what was said. */
const NOTHING_SAID: Cells = { result: '', talk_seconds: '', optout_offered: '', identity_stated: '' };

const OTHER_NUMBER: Cells = { called_number: '+31201234567' };

/** The first call in the logs, a day before the consent. */
const LOGS_BEGIN: Cells = { started_at: '2025-09-01T10:00:00', ...OTHER_NUMBER };

/** A valid consent that breaks more rules than the other one, so that the call does not rest on it. */
const PROVES_LITTLE: Cells = { ...OLDER_CONSENT, person_id: '', number: '{number}', verified_at: '', evidence: '' };

/** A call on a consent that was given six months and a day before, without a stated term. */
const SITUATION: Situation = {
  call: { started_at: '2026-03-03T10:00:00' },
  consent: { given_at: '2025-09-02T12:00:00', term_stated: 'no' },
};

export const cases: RuleCases = defineCases(rule, SITUATION, {
  'six months and a day after the consent': { expect: { ...FOUND, responsible: 'undetermined', cause: 'no-trace' } },
  'six months and a day after the consent, with nobody known for the number': {
    ...given({ person_id: '' }),
    person: null,
    expect: FOUND,
  },
  'six months after the consent, to the day': { ...given({ given_at: '2025-09-03T00:00:00' }), expect: 'none' },
  'given on a day only': { ...given({ given_at: '2025-09-02' }), expect: FOUND },
  'six months to the last day of February': {
    ...given({ given_at: '2025-08-31T12:00:00' }),
    call: { started_at: '2026-02-28T11:00:00' },
    expect: 'none',
  },
  'the day after that last day of February': {
    ...given({ given_at: '2025-08-31T12:00:00' }),
    call: { started_at: '2026-03-01T11:00:00' },
    expect: FOUND,
  },
  'the term was stated': { ...given({ term_stated: 'yes' }), expect: 'none' },
  'whether the term was stated is not known': { ...given({ term_stated: '' }), expect: FOUND },
  'a conversation in between': { ...given({}, {}), expect: 'none' },
  'a conversation of another call centre in between': {
    ...given({}, { vendor: '{vendor2}' }),
    vendor2: {},
    expect: 'none',
  },
  'a conversation with the person at another number in between': {
    ...given({}, { called_number: '{number2}', person_id: '{person}' }),
    expect: 'none',
  },
  'a conversation with another person at another number': {
    ...given({}, { called_number: '{number2}' }),
    expect: FOUND,
  },
  'a conversation for another company in between': {
    ...given({}, { campaign: '{campaign2}' }),
    entity2: {},
    expect: FOUND,
  },
  'a service call in between': { ...given({}, { purpose: 'service' }), expect: FOUND },
  'a dial in vain in between': { ...given({}, { result: 'no-answer', talk_seconds: '' }), expect: FOUND },
  'a conversation in the second of the consent': {
    ...given({}, { started_at: '2025-09-02T12:00:00' }),
    expect: 'none',
  },
  'a conversation a second before the consent': { ...given({}, { started_at: '2025-09-02T11:59:59' }), expect: FOUND },
  'a conversation on the day of a consent at no known time': {
    ...given({ given_at: '2025-09-02' }, { started_at: '2025-09-02T00:00:00' }),
    expect: 'none',
  },
  'another conversation in the very second of this one': {
    ...given({}, { started_at: '2026-03-03T10:00:00' }),
    expect: FOUND,
  },
  'another conversation a second before this one': {
    ...given({}, { started_at: '2026-03-03T09:59:59' }),
    expect: 'none',
  },
  'another conversation a microsecond before this one': {
    ...given({}, { started_at: '2026-03-03T09:59:59.999999' }),
    expect: 'none',
  },
  'conversations before the consent and since': {
    ...given({}, { started_at: '2025-08-04T12:00:00' }, {}),
    expect: 'none',
  },
  'conversations with the person at another number, before the consent and since': {
    ...given(
      {},
      { called_number: '{number2}', person_id: '{person}', started_at: '2025-08-04T12:00:00' },
      { called_number: '{number2}', person_id: '{person}' },
    ),
    expect: 'none',
  },
  'a conversation at this number before the consent, and with the person at another since': {
    ...given({}, { started_at: '2025-08-04T12:00:00' }, { called_number: '{number2}', person_id: '{person}' }),
    expect: 'none',
  },
  'a conversation at this number since, and with the person at another before the consent': {
    ...given({}, {}, { called_number: '{number2}', person_id: '{person}', started_at: '2025-08-04T12:00:00' }),
    expect: 'none',
  },
  'conversations before the consent and since, with nobody known for the number': {
    ...given({ person_id: '' }, { started_at: '2025-08-04T12:00:00' }, {}),
    person: null,
    expect: 'none',
  },
  'another conversation after this one': { ...given({}, { started_at: '2026-03-03T10:00:01' }), expect: FOUND },

  'the logs reach back to the day of the consent': {
    ...given({}, { ...OTHER_NUMBER, started_at: '2025-09-02T20:00:00' }),
    alone: true,
    expect: PROVEN,
  },
  'the logs reach back to the day after the consent': {
    ...given({}, { ...OTHER_NUMBER, started_at: '2025-09-03T10:00:00' }),
    alone: true,
    expect: { ...FOUND, grade: 'proven' },
  },
  'the logs reach back to the first day of a contract after the consent': {
    ...given({}, { ...OTHER_NUMBER, started_at: '2025-10-01T10:00:00' }),
    vendor: { contracts: [{ from: '2025-12-01' }, { from: '2025-10-01', to: '2025-10-31' }] },
    alone: true,
    expect: PROVEN,
  },
  'the logs begin a day after the contract, and after the consent': {
    ...given({}, { ...OTHER_NUMBER, started_at: '2025-10-02T10:00:00' }),
    vendor: { contracts: [{ from: '2025-10-01' }] },
    alone: true,
    expect: { ...FOUND, grade: 'proven' },
  },
  'the logs begin between two contracts, and after the consent': {
    ...given({}, { ...OTHER_NUMBER, started_at: '2025-11-03T10:00:00' }),
    vendor: { contracts: [{ from: '2025-10-01', to: '2025-10-31' }, { from: '2025-12-01' }] },
    alone: true,
    expect: FOUND,
  },
  'another call centre has no logs at all': {
    ...given({}, { ...OTHER_NUMBER, started_at: '2025-09-01T10:00:00' }),
    vendor2: {},
    alone: true,
    expect: FOUND,
  },
  'the logs of another call centre do not reach back': {
    ...given({}, { ...OTHER_NUMBER, started_at: '2025-09-01T10:00:00' }, { ...OTHER_NUMBER, vendor: '{vendor2}' }),
    vendor2: {},
    alone: true,
    expect: FOUND,
  },

  'the day before the Code of 2024': {
    ...given({ given_at: '2024-01-02T12:00:00' }),
    call: { started_at: '2024-10-14T10:00:00' },
    expect: 'none',
  },
  'the first day of the Code of 2024': {
    ...given({ given_at: '2024-01-02T12:00:00' }),
    call: { started_at: '2024-10-15T10:00:00' },
    expect: FOUND,
  },
  'the first day of the Code of 2024, and an older consent with a term': {
    call: { started_at: '2024-10-15T10:00:00' },
    consent: { given_at: '2024-01-02T12:00:00' },
    rows: { consents: [OLDER_CONSENT] },
    expect: 'none',
  },
  'a request': { ...given({ kind: 'request' }), expect: 'none' },
  'a company': { person: { legal_form: 'legal-entity' }, expect: 'none' },
  'a customer, which is the cleaner basis': { relation: {}, expect: 'none' },
  'a connection without an agent': { call: { result: 'abandoned' }, expect: 'none' },
  'a log that says nothing of the contact': { call: NOTHING_SAID, expect: 'none' },
  'a log that says nothing of the contact, but that the opt-out was offered': {
    call: { ...NOTHING_SAID, optout_offered: 'yes' },
    expect: { ...FOUND, grade: 'possible' },
  },
  'a dial that nobody answered': { call: { result: 'no-answer', talk_seconds: '' }, expect: 'none' },
  'the client sent the number': {
    rows: { handovers: [{ kind: 'lead', delivered_at: '2026-02-20T12:00:00' }] },
    expect: { ...FOUND, responsible: 'client', cause: 'client-lead' },
  },

  'the logs reach back to a week after the consent': {
    rows: { calls: [{ started_at: '2025-09-09T10:00:00', ...OTHER_NUMBER }] },
    alone: true,
    expect: PROVEN,
  },
  'the logs reach back to eight days after the consent': {
    rows: { calls: [{ started_at: '2025-09-10T10:00:00', ...OTHER_NUMBER }] },
    alone: true,
    expect: FOUND,
  },
  'the logs begin eight days after the contract, and after the consent': {
    rows: { calls: [{ started_at: '2025-10-09T10:00:00', ...OTHER_NUMBER }] },
    vendor: { contracts: [{ from: '2025-10-01' }] },
    alone: true,
    expect: FOUND,
  },
  'no word about the term': {
    ...given({ term_stated: '' }),
    rows: { calls: [{ started_at: '2025-09-01T10:00:00', ...OTHER_NUMBER }] },
    alone: true,
    expect: FOUND,
  },
  'beside another consent of an unknown form': {
    rows: {
      calls: [{ started_at: '2025-09-01T10:00:00', ...OTHER_NUMBER }],
      consents: [{ ...OLDER_CONSENT, form: '' }],
    },
    alone: true,
    expect: FOUND,
  },
  'another call centre whose contract ended before the consent': {
    rows: { calls: [{ started_at: '2025-09-01T10:00:00', ...OTHER_NUMBER }] },
    vendor2: { contracts: [{ from: '2024-01-01', to: '2025-09-01' }] },
    alone: true,
    expect: PROVEN,
  },
  'another call centre whose contract ended on the day of the consent': {
    rows: { calls: [{ started_at: '2025-09-01T10:00:00', ...OTHER_NUMBER }] },
    vendor2: { contracts: [{ from: '2024-01-01', to: '2025-09-02' }] },
    alone: true,
    expect: FOUND,
  },
  'another call centre whose contract begins on the day of the call': {
    rows: { calls: [{ started_at: '2025-09-01T10:00:00', ...OTHER_NUMBER }] },
    vendor2: { contracts: [{ from: '2026-03-03' }] },
    alone: true,
    expect: FOUND,
  },
  'beside older consents, to whose day the logs do not reach back': {
    rows: {
      calls: [{ started_at: '2025-09-01T10:00:00', ...OTHER_NUMBER }],
      consents: ['2025-03-03', '2025-04-03', '2025-05-03', '2025-06-03'].map((day) => ({
        ...OLDER_CONSENT,
        consent_id: `${day}-{call}`,
        given_at: `${day}T12:00:00`,
        term_stated: 'no',
      })),
    },
    alone: true,
    expect: PROVEN,
  },
  'dialled in vain before, when another call centre had not begun of which no logs are there': {
    call: { started_at: '2026-03-10T10:00:00' },
    rows: {
      calls: [
        { started_at: '2025-09-01T10:00:00', ...OTHER_NUMBER },
        ...['09', '10', '11', '12', '13', '14', '15', '16'].map((hour) => ({
          call_id: `${hour}-{call}`,
          started_at: `2026-03-06T${hour}:00:00`,
          result: 'no-answer',
          talk_seconds: '',
        })),
      ],
    },
    vendor2: { contracts: [{ from: '2026-03-07' }] },
    alone: true,
    expect: FOUND,
  },
  'another call centre whose contract begins the day after the call': {
    rows: { calls: [{ started_at: '2025-09-01T10:00:00', ...OTHER_NUMBER }] },
    vendor2: { contracts: [{ from: '2026-03-04' }] },
    alone: true,
    expect: PROVEN,
  },

  'beside a consent whose term was stated, which proves little': {
    rows: {
      calls: [LOGS_BEGIN],
      consents: [{ ...PROVES_LITTLE, term_stated: 'yes' }],
    },
    alone: true,
    expect: FOUND,
  },
  'beside a consent of half a year ago to the day, which proves little': {
    rows: {
      calls: [LOGS_BEGIN],
      consents: [{ ...PROVES_LITTLE, given_at: '2025-09-03T12:00:00', term_stated: 'no' }],
    },
    alone: true,
    expect: FOUND,
  },
  'beside a consent of a day more than half a year ago, which proves little': {
    rows: {
      calls: [LOGS_BEGIN],
      consents: [{ ...PROVES_LITTLE, given_at: '2025-09-02T12:00:00', term_stated: 'no' }],
    },
    alone: true,
    expect: PROVEN,
  },
  'beside an older consent that proves little, and a conversation between the two': {
    rows: {
      calls: [LOGS_BEGIN, { started_at: '2025-09-01T12:00:00' }],
      consents: [{ ...PROVES_LITTLE, given_at: '2025-03-03T12:00:00', term_stated: 'no' }],
    },
    alone: true,
    expect: FOUND,
  },
  'beside a consent whose term was stated, by a box that was ticked': {
    rows: {
      calls: [LOGS_BEGIN],
      consents: [{ ...PROVES_LITTLE, form: 'pre-ticked', term_stated: 'yes' }],
    },
    alone: true,
    expect: PROVEN,
  },
  'a number published by somebody of no legal form on record, by a campaign for consumers': {
    person: { legal_form: '' },
    phone: { published_for_marketing: 'yes' },
    campaign: { audience: 'consumers' },
    rows: { calls: [LOGS_BEGIN] },
    alone: true,
    expect: FOUND,
  },
  'a number of somebody of no legal form on record, by a campaign for consumers': {
    person: { legal_form: '' },
    campaign: { audience: 'consumers' },
    rows: { calls: [LOGS_BEGIN] },
    alone: true,
    expect: PROVEN,
  },
});
