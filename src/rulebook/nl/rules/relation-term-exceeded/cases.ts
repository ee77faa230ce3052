import { type Cells, defineCases, type RuleCase, type RuleCases, STRICT_POLICY } from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const CALL: Cells = { started_at: '2026-03-03T10:00:00' };
const FOUND = { grade: 'proven', level: 'code', reason: '' } as const;

type Known = Pick<RuleCase, 'call' | 'consent'> & { readonly rows: NonNullable<RuleCase['rows']> };

/** A call to a former customer, by default on the first day after three years. */
function customer(relation: Cells = {}, call: Cells = {}): Known {
  const base: Cells = {
    relation_id: 'R-{call}',
    entity: '{entity}',
    kind: 'subscription',
    started_on: '2019-02-01',
    ended_on: '2023-03-02',
    number: '{number}',
    paid_amount: '25',
    product: 'solar',
  };
  return { call: { ...CALL, ...call }, consent: null, rows: { relations: [{ ...base, ...relation }] } };
}

/** The number is in the register, so only the relation allows the call. */
function inRegister(known: Known): Known {
  return { ...known, rows: { ...known.rows, register: [{ number: '{number}', registered_from: '2010-01-01' }] } };
}

export const cases: RuleCases = defineCases(rule, {
  'the day after three years': {
    ...customer(),
    expect: { ...FOUND, responsible: 'undetermined', cause: 'no-trace' },
  },
  'three years to the day': { ...customer({}, { started_at: '2026-03-02T21:00:00' }), expect: 'none' },
  'a customer who never left': { ...customer({ ended_on: '' }), expect: 'none' },
  'three years to the last day of February, after a leap day': {
    ...customer({ ended_on: '2020-02-29' }, { started_at: '2023-02-28T10:00:00' }),
    expect: 'none',
  },
  'the day after that last day of February': {
    ...customer({ ended_on: '2020-02-29' }, { started_at: '2023-03-01T10:00:00' }),
    expect: FOUND,
  },
  'a purchase ends on the day on which it was made': {
    ...customer({ kind: 'purchase', started_on: '2023-03-02', ended_on: '', optout_offered_at_collection: 'yes' }),
    expect: FOUND,
  },
  'a purchase of a day later': {
    ...customer({ kind: 'purchase', started_on: '2023-03-03', ended_on: '', optout_offered_at_collection: 'yes' }),
    expect: 'none',
  },
  'a purchase with an end of its own': { ...customer({ kind: 'purchase', ended_on: '2023-03-03' }), expect: 'none' },
  'a donor ends with the gift': {
    ...customer({ kind: 'gift', started_on: '2023-03-02', ended_on: '', optout_offered_at_collection: 'yes' }),
    entity: { sender: 'charity' },
    campaign: { purpose: 'charitable' },
    expect: FOUND,
  },
  'somebody who attended': {
    ...customer({
      kind: 'attendance',
      started_on: '2023-03-02',
      ended_on: '',
      paid_amount: '',
      optout_offered_at_collection: 'yes',
    }),
    entity: { sender: 'charity' },
    campaign: { purpose: 'charitable' },
    expect: FOUND,
  },
  'a volunteer who never stopped': {
    ...customer({
      kind: 'volunteer',
      started_on: '2022-03-02',
      ended_on: '',
      paid_amount: '',
      optout_offered_at_collection: 'yes',
    }),
    entity: { sender: 'charity' },
    campaign: { purpose: 'charitable' },
    expect: 'none',
  },
  'an exempt sender after July 2026': {
    ...customer({}, { started_at: '2026-07-06T10:00:00' }),
    entity: { sender: 'publisher' },
    expect: FOUND,
  },
  'a normal sender after July 2026, who has no basis at all': {
    ...customer({}, { started_at: '2026-07-06T10:00:00' }),
    expect: 'none',
  },
  'another relation that still runs': {
    ...customer(),
    rows: {
      relations: [
        ...(customer().rows['relations'] ?? []),
        {
          relation_id: 'S-{call}',
          entity: '{entity}',
          kind: 'subscription',
          started_on: '2020-01-01',
          number: '{number}',
          paid_amount: '1',
          product: 'energy',
        },
      ],
    },
    expect: 'none',
  },
  'another relation that runs for another product': {
    ...customer(),
    rows: {
      relations: [
        ...(customer().rows['relations'] ?? []),
        {
          relation_id: 'S-{call}',
          entity: '{entity}',
          kind: 'subscription',
          started_on: '2020-01-01',
          number: '{number}',
          paid_amount: '1',
          product: 'boiler',
        },
      ],
    },
    expect: FOUND,
  },
  'a consent beside it': { ...customer(), consent: {}, expect: 'none' },
  'a consent beside it that proves little, and counts before a relation that ran out': {
    ...customer(),
    consent: { evidence: '' },
    expect: 'none',
  },
  'the last day before the Code of 2020': {
    ...inRegister(
      customer({ ended_on: '2015-01-01', started_on: '2012-01-01' }, { started_at: '2020-05-31T10:00:00' }),
    ),
    expect: 'none',
  },
  'the first day of the Code of 2020': {
    ...inRegister(
      customer({ ended_on: '2015-01-01', started_on: '2012-01-01' }, { started_at: '2020-06-01T10:00:00' }),
    ),
    expect: FOUND,
  },
  'a former customer whose number was not in the register': {
    ...customer({ ended_on: '2015-01-01', started_on: '2012-01-01' }, { started_at: '2020-06-02T10:00:00' }),
    expect: 'none',
  },
  'an agreed term of two years, and the day after it': {
    ...customer({ ended_on: '2024-03-02' }),
    policy: STRICT_POLICY,
    expect: FOUND,
  },
  'an agreed term of two years, to the day': {
    ...customer({ ended_on: '2024-03-03' }),
    policy: STRICT_POLICY,
    expect: 'none',
  },
  'a company': { ...customer(), person: { legal_form: 'legal-entity' }, expect: 'none' },
  'a connection without an agent': {
    ...customer({}, { result: 'abandoned' }),
    expect: { ...FOUND, grade: 'possible' },
  },
  'a message on voicemail': { ...customer({}, { result: 'voicemail' }), expect: 'none' },
  'a dial that nobody answered': { ...customer({}, { result: 'no-answer', talk_seconds: '' }), expect: 'none' },
  'the client sent the number': {
    ...customer(),
    rows: {
      ...customer().rows,
      handovers: [{ number: '{number}', kind: 'lead', delivered_at: '2026-02-20T12:00:00' }],
    },
    expect: { ...FOUND, responsible: 'client', cause: 'client-lead' },
  },

  'beside another relation of which no payment is known': {
    ...customer(),
    rows: {
      relations: [
        ...(customer().rows['relations'] ?? []),
        {
          relation_id: 'S-{call}',
          entity: '{entity}',
          kind: 'subscription',
          started_on: '2024-02-01',
          number: '{number}',
        },
      ],
    },
    expect: { ...FOUND, grade: 'not-demonstrable' },
  },
  'beside a consent of an unknown form': {
    ...customer(),
    consent: { form: '' },
    expect: { ...FOUND, grade: 'not-demonstrable' },
  },
  'beside a consent for another company': { ...customer(), consent: { names: 'iemand anders' }, expect: FOUND },
  'nobody is known for the number': {
    ...customer(),
    person: null,
    expect: { ...FOUND, grade: 'not-demonstrable' },
  },
  'nobody is known for the number, and the campaign calls consumers': {
    ...customer(),
    person: null,
    campaign: { audience: 'consumers' },
    expect: FOUND,
  },

  'a purchase of before every day has ended by then': {
    ...customer({ kind: 'purchase', started_on: '1800-01-01', ended_on: '', optout_offered_at_collection: 'yes' }),
    expect: FOUND,
  },
});
