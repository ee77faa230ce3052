import type { MonthsOutcome, RunOutcome } from '../../../cli/api.ts';
import { NO_LATER_DELIVERIES } from '../../../src/model/later-deliveries.ts';
import type { ListedMonths, TouchedPeriod } from '../../../src/model/months.ts';
import type { RuleDocumentation } from '../../../src/model/rule.ts';
import type { Figures, Summary, VendorSummary } from '../../../src/model/summary.ts';
import { partOf } from './part-of.ts';

const RATE = { count: 0, of: 0, per_10000: null, low: null, high: null };

export const NO_FIGURES: Figures = {
  calls: 0,
  in_scope: 0,
  conversations: 0,
  contacts: { conversation: 0, voicemail: 0, abandoned: 0, attempt: 0, unknown: 0 },
  verdicts: { violation: 0, breach: 0, review: 0, attempt: 0, lawful: 0, 'out-of-scope': 0 },
  findings: 0,
  grades: { proven: 0, 'not-demonstrable': 0, possible: 0 },
  violating_calls: 0,
  without_proof: 0,
  answered_for: [],
  rate: RATE,
  fine_lapsed: 0,
  rules: [],
  bases: [],
};

const VENDOR: VendorSummary = {
  ...NO_FIGURES,
  id: 'alfa',
  name: 'Alfa Contact B.V.',
  calls: 1200,
  conversations: 800,
  violating_calls: 12,
  without_proof: 2,
  rate: { count: 12, of: 800, per_10000: 150, low: 86, high: 260.3 },
  loaded: { calls: 1200, first_day: '2026-06-01', last_day: '2026-06-30' },
  contract: { known: true, suppression_hours: 0, report_objections_within_hours: 24, assumed: [] },
  regimes: [],
  hours: [],
  measures: [],
  rating: { level: 'attention', because: ['rate'], repeated: [], anomalies: 0 },
  penalty: null,
  reply: null,
  elsewhere: { violating_calls: 0, findings: 0, rules: [] },
  previous: null,
  months: [],
  over_time: { months: [], compared_with: null, problems: [] },
  stop_latency: {
    objections: 0,
    called_after: 0,
    calls: [],
    worst: [],
    to_pass_on: 0,
    passed_on: [],
    not_passed_on: 0,
    stops_delivered: 0,
  },
  concentrations: [],
  stories: [],
};

const SUMMARY: Summary = {
  schema: 'belaudit.summary/1',
  run_id: 'r',
  program: { version: '0', rulebook: 'nl-1' },
  language: 'nl',
  client: { name: 'Voorbeeld Energie B.V.', time_zone: 'Europe/Amsterdam', entities: [] },
  period: { from: '2026-06-01', to: '2026-06-30', as_of: '2026-07-10' },
  version: { number: 1, replaces: null },
  status: 'final',
  gaps: [],
  law_changes: [],
  policy: {
    relation_term_months: 36,
    min_offer_seconds: 20,
    pass_on_hours: 24,
    rating: { attention_from: 10, serious_from: 100 },
    assumed: [],
    own_calling_hours: false,
    calling_hours: [],
  },
  totals: {
    ...NO_FIGURES,
    calls: 1200,
    verdicts: { violation: 12, breach: 3, review: 5, attempt: 380, lawful: 795, 'out-of-scope': 5 },
    violating_calls: 12,
    without_proof: 2,
    answered_for: [
      { party: 'alfa', calls: 9 },
      { party: 'client', calls: 4 },
    ],
  },
  company: {
    ...{ flow: [], limitation: [], previous: null, complaints: [] },
    over_time: { months: [], compared_with: null, problems: [] },
  },
  client_measures: [],
  rating: { level: 'attention', because: ['rate'], repeated: [], anomalies: 0 },
  shared_numbers: { numbers: 0, by_call_centres: [], rows: [] },
  vendors: [VENDOR],
  rules: [],
  files: [
    {
      path: 'in/alfa/calls.csv',
      feed: 'calls',
      vendor: 'alfa',
      format: 'canonical',
      sha256: '',
      bytes: 1,
      rows_read: 1234,
      accepted: 1200,
      rejected: 17,
      duplicate: 10,
      replaced: 7,
      removed: 0,
      repaired: 0,
      emptied: 0,
      facts: 1200,
    },
  ],
  feeds: [
    { feed: 'calls', files: 1, facts: 1200 },
    { feed: 'scrubs', files: 0, facts: 0 },
  ],
  problems: [],
  later_deliveries: NO_LATER_DELIVERIES,
  revisions: [{ feed: 'calls', rows: 7 }],
  completeness: [],
  omissions: [],
  left_out: [],
  answers: [],
  lost_objections: { rejected: 1, without_number: 1 },
  unknown_campaigns: [],
  unknown_entities: [],
};

/** Results with 12 violations, or with other figures. */
export function outcome(totals: Partial<Figures> = {}): RunOutcome {
  return {
    folder: 'reports/2026-06-01_2026-06-30',
    files: [
      'calls.csv',
      'findings.csv',
      'findings.html',
      'management.pdf',
      'rejected.csv',
      'summary.json',
      'vendor-alfa-bijlage-01.pdf',
      'vendor-alfa.pdf',
    ],
    summary: { ...SUMMARY, totals: { ...SUMMARY.totals, ...totals } },
    gaps: [],
  };
}

/** May, which a late file affects. */
export const TOUCHED: TouchedPeriod = {
  ...{ name: '2026-05-01_2026-05-31', from: '2026-05-01', to: '2026-05-31', calls: 31, of: 4200 },
  files: [{ path: 'in/client/late.csv', feed: 'objections', calls: 31 }],
  gone: [],
};

export const SEVERAL: MonthsOutcome = partOf({
  periods: [
    { from: '2026-05-01', to: '2026-05-31', because: 'touched', outcome: outcome() },
    { from: '2026-06-01', to: '2026-06-30', because: null, outcome: { ...outcome(), unchanged: true } },
  ],
  left_out: [{ month: '2026-07', to: '2026-07-31', calls: 12 }],
});

export const MONTHS: ListedMonths = {
  months: [
    {
      ...{ month: '2026-05', from: '2026-05-01', to: '2026-05-31', state: 'final', touched: TOUCHED },
      loaded: { calls: 4200, first_day: '2026-05-01', last_day: '2026-05-30' },
      results: {
        ...{ name: '2026-05-01_2026-05-31', version: 2, as_of: '2026-07-10', calls: 4200, conversations: 1300 },
        ...{ violating_calls: 13, without_proof: 2, findings: 40, rating: 'attention' },
        rate: { count: 13, of: 1300, per_10000: 100, low: 58.5, high: 170.5 },
      },
    },
    {
      ...{ month: '2026-06', from: '2026-06-01', to: '2026-06-30', state: 'not-judged', touched: null, results: null },
      loaded: { calls: 4100, first_day: '2026-06-01', last_day: '2026-06-30' },
    },
  ],
  other_periods: [],
};

const TEXT = { title: 'Gebeld na verzet', sentence: 'S.', meaning: 'M.', proof: 'P.', remedy: 'R.', sanction: 'B.' };

export const RULE: RuleDocumentation = {
  id: 'called-after-objection',
  contacts: ['conversation'],
  possibleOn: [],
  isForProtected: false,
  versions: [
    { from: '2009-10-01', level: 'statute', articles: ['tw-11.7'] },
    { from: '2030-01-01', repealed: true },
  ],
  restsOn: 'objection',
  responsibility: 'objection',
  reasons: ['objection'],
  text: { nl: TEXT, en: { ...TEXT, title: 'Called after an objection' } },
  articles: {
    'tw-11.7': {
      id: 'tw-11.7',
      from: '2009-10-01',
      title: { nl: 'Telecommunicatiewet, art. 11.7', en: 'Telecommunications Act, art. 11.7' },
      certainty: 'verified',
      url: 'https://wetten.overheid.nl/x',
    },
  },
};
