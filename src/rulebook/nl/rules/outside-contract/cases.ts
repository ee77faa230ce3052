import { defineCases, type RuleCases, type Situation } from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const DUTY = { level: 'contract', responsible: '{vendor}', cause: 'contract-duty' } as const;
const PERIOD = { grade: 'proven', reason: 'period', ...DUTY } as const;
const CAMPAIGN = { grade: 'proven', reason: 'campaign', ...DUTY } as const;
const ENDED = { contracts: [{ from: '2025-01-01', to: '2026-03-01' }] } as const;
const OTHER_CAMPAIGN = { campaigns: ['{campaign2}'] } as const;

const SITUATION: Situation = { call: { started_at: '2026-03-02T10:00:00' } };

export const cases: RuleCases = defineCases(rule, SITUATION, {
  'the day after the contract ended': { vendor: ENDED, expect: PERIOD },
  'the last day of the contract': { call: { started_at: '2026-03-01T23:59:59' }, vendor: ENDED, expect: 'none' },
  'the first second after the contract': { call: { started_at: '2026-03-02T00:00:00' }, vendor: ENDED, expect: PERIOD },
  'dialled on the last day of the contract, connected after it': {
    call: { started_at: '2026-03-01T23:59:50', connected_at: '2026-03-02T00:00:01' },
    vendor: ENDED,
    expect: PERIOD,
  },
  'the day before the contract began': { vendor: { contracts: [{ from: '2026-03-03' }] }, expect: PERIOD },
  'the first day of the contract': { vendor: { contracts: [{ from: '2026-03-02' }] }, expect: 'none' },
  'a campaign of another call centre': {
    vendor: OTHER_CAMPAIGN,
    vendor2: { campaigns: ['{campaign}'] },
    entity2: {},
    expect: CAMPAIGN,
  },
  'years into a contract without an end': { vendor: { contracts: [{ from: '2020-01-01' }] }, expect: 'none' },
  'between two contracts': {
    vendor: { contracts: [{ from: '2025-01-01', to: '2026-03-01' }, { from: '2026-03-03' }] },
    expect: PERIOD,
  },
  'in the second of two contracts': {
    vendor: {
      contracts: [
        { from: '2025-01-01', to: '2025-12-31' },
        { from: '2026-03-02', to: '2026-03-02' },
      ],
    },
    expect: 'none',
  },
  'no contract is known': { expect: 'none' },
  'the list of contracts is empty': { vendor: { contracts: [], campaigns: [] }, expect: 'none' },

  'a campaign that is not on the list': { vendor: OTHER_CAMPAIGN, entity2: {}, expect: CAMPAIGN },
  'a campaign that is on the list': {
    vendor: { campaigns: ['{campaign2}', '{campaign}'] },
    entity2: {},
    expect: 'none',
  },
  'a campaign that nobody knows': {
    call: { campaign: 'geheim' },
    vendor: { campaigns: ['{campaign}'] },
    expect: CAMPAIGN,
  },
  'a call without a campaign': { call: { campaign: '' }, vendor: OTHER_CAMPAIGN, entity2: {}, expect: 'none' },
  'a campaign, and any is allowed': { vendor: { contracts: [{ from: '2020-01-01' }] }, expect: 'none' },
  'both outside the period and off the list': { vendor: { ...ENDED, ...OTHER_CAMPAIGN }, entity2: {}, expect: PERIOD },
  'within the period and off the list': {
    vendor: { contracts: [{ from: '2020-01-01' }], ...OTHER_CAMPAIGN },
    entity2: {},
    expect: CAMPAIGN,
  },
  'another call centre has the contract': {
    vendor: ENDED,
    vendor2: { contracts: [{ from: '2020-01-01' }], campaigns: ['{campaign}'] },
    rows: { calls: [{ vendor: '{vendor2}', call_id: '{call}', started_at: '2026-03-02T10:00:00' }] },
    expect: PERIOD,
  },

  'a dial that nobody answered': { call: { result: 'no-answer', talk_seconds: '' }, vendor: ENDED, expect: PERIOD },
  'a message on voicemail': { call: { result: 'voicemail' }, vendor: ENDED, expect: PERIOD },
  'a connection without an agent': { call: { result: 'abandoned' }, vendor: ENDED, expect: PERIOD },
  'a log that says nothing of the contact': { call: { result: '', talk_seconds: '' }, vendor: ENDED, expect: PERIOD },
  'a company': { person: { legal_form: 'legal-entity' }, vendor: ENDED, expect: PERIOD },
  'a service call': { call: { purpose: 'service' }, vendor: ENDED, expect: 'none' },
  'an inbound call': { call: { direction: 'inbound' }, vendor: ENDED, expect: 'none' },
  'the last day before the law of the rulebook': {
    call: { started_at: '2009-09-30T10:00:00' },
    vendor: { contracts: [{ from: '2009-11-01' }] },
    expect: 'none',
  },
  'the first day of the law of the rulebook': {
    call: { started_at: '2009-10-01T10:00:00' },
    vendor: { contracts: [{ from: '2009-11-01' }] },
    expect: PERIOD,
  },
});
