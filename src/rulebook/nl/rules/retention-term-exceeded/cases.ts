import { type Cells, defineCases, type RuleCase, type RuleCases, STRICT_POLICY } from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const CALL: Cells = { started_at: '2026-03-03T10:00:00' };
const FOUND = { grade: 'proven', level: 'privacy', reason: '' } as const;

type Known = Pick<RuleCase, 'call' | 'consent' | 'policy'> & { readonly rows: NonNullable<RuleCase['rows']> };

/** A call to a former customer of a company with a published term of one year, by default on the first day after it. */
function customer(relation: Cells = {}, call: Cells = {}): Known {
  const base: Cells = {
    relation_id: 'R-{call}',
    entity: '{entity}',
    kind: 'subscription',
    started_on: '2012-02-01',
    ended_on: '2025-03-02',
    number: '{number}',
    paid_amount: '25',
    product: 'solar',
  };
  return {
    call: { ...CALL, ...call },
    consent: null,
    rows: { relations: [{ ...base, ...relation }] },
    policy: STRICT_POLICY,
  };
}

/** The number is in the register, so only the relation allows the call. */
function inRegister(known: Known): Known {
  return { ...known, rows: { ...known.rows, register: [{ number: '{number}', registered_from: '2010-01-01' }] } };
}

export const cases: RuleCases = defineCases(rule, {
  'the day after the published term': {
    ...customer(),
    expect: { ...FOUND, responsible: 'undetermined', cause: 'no-trace' },
  },
  'the published term to the day': { ...customer({}, { started_at: '2026-03-02T10:00:00' }), expect: 'none' },
  'a customer who never left': { ...customer({ ended_on: '' }), expect: 'none' },
  'no term was published': { call: CALL, consent: null, rows: customer().rows, expect: 'none' },
  'an earlier, longer term, to the day': {
    ...customer({ ended_on: '2023-06-30' }, { started_at: '2024-12-30T10:00:00' }),
    expect: 'none',
  },
  'an earlier, longer term, and the day after it': {
    ...customer({ ended_on: '2023-06-30' }, { started_at: '2024-12-31T10:00:00' }),
    expect: FOUND,
  },
  'the first day of the shorter term': {
    ...customer({ ended_on: '2023-12-31' }, { started_at: '2025-01-01T10:00:00' }),
    expect: FOUND,
  },
  'the last day before the shorter term': {
    ...customer({ ended_on: '2023-12-30' }, { started_at: '2024-12-31T10:00:00' }),
    expect: 'none',
  },
  'the day after the term of the Code, which is the heavier': {
    ...customer({ ended_on: '2024-03-02' }),
    expect: 'none',
  },
  'the term of the Code to the day': { ...customer({ ended_on: '2024-03-03' }), expect: FOUND },
  'past the term of the Code, before it applied': {
    ...inRegister(customer({ ended_on: '2015-01-01' }, { started_at: '2020-05-31T10:00:00' })),
    expect: FOUND,
  },
  'past the term of the Code, on its first day': {
    ...inRegister(customer({ ended_on: '2015-01-01' }, { started_at: '2020-06-01T10:00:00' })),
    expect: 'none',
  },
  'a term published before the GDPR, on the day before it': {
    ...inRegister(customer({ ended_on: '2015-01-01' }, { started_at: '2018-05-24T10:00:00' })),
    expect: 'none',
  },
  'the first day of the GDPR': {
    ...inRegister(customer({ ended_on: '2015-01-01' }, { started_at: '2018-05-25T10:00:00' })),
    expect: FOUND,
  },
  'a consent that proves little beside it': { ...customer(), consent: { evidence: '' }, expect: 'none' },
  'another relation past the term of the Code beside it': {
    ...customer(),
    rows: {
      relations: [
        ...(customer().rows['relations'] ?? []),
        ...(customer({ relation_id: 'A-{call}', ended_on: '2020-03-02' }).rows['relations'] ?? []),
      ],
    },
    expect: FOUND,
  },
  'the day before the GDPR, with a number that is not in the register': {
    ...customer({ ended_on: '2016-11-01' }, { started_at: '2018-05-24T10:00:00' }),
    expect: 'none',
  },
  'the first day of the GDPR, with a number that is not in the register': {
    ...customer({ ended_on: '2016-11-01' }, { started_at: '2018-05-25T10:00:00' }),
    expect: 'none',
  },
  'a consent beside it': { ...customer(), consent: {}, expect: 'none' },
  'another relation within the term': {
    ...customer(),
    rows: {
      relations: [
        ...(customer().rows['relations'] ?? []),
        {
          relation_id: 'S-{call}',
          entity: '{entity}',
          kind: 'purchase',
          started_on: '2020-01-01',
          ended_on: '2025-03-03',
          number: '{number}',
          paid_amount: '1',
          product: 'energy',
        },
      ],
    },
    expect: 'none',
  },
  'a company': { ...customer(), person: { legal_form: 'legal-entity' }, expect: 'none' },
  'a connection without an agent': {
    ...customer({}, { result: 'abandoned' }),
    expect: { ...FOUND, grade: 'possible' },
  },
  'a dial that nobody answered': { ...customer({}, { result: 'no-answer', talk_seconds: '' }), expect: 'none' },
  'told to stop calling this number': {
    ...customer(),
    rows: {
      ...customer().rows,
      handovers: [{ number: '{number}', kind: 'suppress', delivered_at: '2026-02-20T12:00:00' }],
    },
    expect: { ...FOUND, responsible: '{vendor}', cause: 'was-told' },
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

  'a purchase of before every day has ended by then, where the Code’s term did not apply yet': {
    ...customer(
      { kind: 'purchase', started_on: '1800-01-01', ended_on: '', optout_offered_at_collection: 'yes' },
      { started_at: '2019-06-03T10:00:00' },
    ),
    rows: {
      ...customer({ kind: 'purchase', started_on: '1800-01-01', ended_on: '' }).rows,
      register: [{ number: '{number}', registered_from: '2010-01-01' }],
    },
    expect: FOUND,
  },
});
