import type { Api, Inspection, RemovalOutcome } from '../../../cli/api.ts';
import type { Reproduction } from '../../../src/evidence/reproduction.ts';
import type { Verification } from '../../../src/evidence/verify.ts';
import type { SealOutcome } from '../../../src/jobs/seal.ts';
import type { ActionCourse } from '../../../src/model/actions.ts';
import type { VersionChanges } from '../../../src/model/results-version.ts';
import { partOf } from './part-of.ts';

export const REMOVAL: RemovalOutcome['proof'] = partOf({
  kind: 'forget',
  removed: [{ path: 'in/alfa/a.csv', feed: 'calls', rows_read: 10, removed: 2, deleted: false }],
  kept: [{ reason: 'objection', until: null, rows: 1 }],
  reports: [{ folder: '2026-06-01_2026-06-30', files: [{ path: 'findings.csv' }] }],
  totals: { removed: 2, kept: 1 },
});

export const INSPECTION: Inspection = {
  file: 'june.csv',
  bytes: 1234,
  container: 'text',
  timeZone: 'Europe/Amsterdam',
  onlyRows: null,
  tables: [],
  remarks: [],
  mapping: null,
  trial: null,
  questions: [],
  hardQuestions: [],
};

export const KEY: string = 'ab'.repeat(32);

export const SEAL: SealOutcome['seal'] = {
  schema: 'belaudit.seal/1',
  kind: 'results',
  sealed_by: 'Voorbeeld Energie B.V.',
  language: 'nl',
  run_id: '0123456789ab',
  period: { from: '2026-06-01', to: '2026-06-30', as_of: '2026-07-10' },
  version: 2,
  program: { version: '1.2.3', rulebook: 'nl-1', duckdb: 'v1.5.6', browser: null },
  configuration: null,
  key: { algorithm: 'Ed25519', sha256: KEY },
  inputs: 4,
  outputs: 12,
};

export const VERIFICATION: Verification = {
  signature: 'valid',
  expected: null,
  key: SEAL.key,
  seal: null,
  files: { same: ['findings.csv'], changed: [], removed: [], added: [], links: [] },
  inputs: null,
  inputsListed: 4,
  removal: null,
  timeStamp: null,
  isWhole: true,
};

export const REPRODUCTION: Reproduction = {
  madeWith: [],
  same: ['findings.csv'],
  differences: [],
  notCompared: [],
  missing: [],
  isSame: true,
};

export const REGISTER: Awaited<ReturnType<Api['verifyRegister']>> = {
  ...{ lines: 7, last: { seq: 7, hmac: 'a'.repeat(64) }, unfinished_bytes: 0, files: 3, erased: 1 },
  ...{ known_by: ['2026-06-01_2026-06-30'], wrong: [], hint: '' },
};

export const REPLIES: Awaited<ReturnType<Api['repliesWorkspace']>> = {
  ...{ file: 'findings.xlsx', vendor: 'alfa', period: '2026-06', received: '2026-07-10', replyBy: '2026-07-24' },
  ...{ late: 0, replies: { agreed: 2, disputed: 2, unclear: 1 }, known: 3, unanswered: 40 },
  restored: [4],
  contradicting: [
    {
      ...{ row: 5, answer: 'disputed', said: 'betwist' },
      about: { vendor: 'alfa', call_id: 'A-5', rule: 'called-after-objection', period: '2026-06' },
    },
  ],
  unclear: [
    {
      ...{ row: 7, answer: 'unclear', said: 'deels' },
      about: { vendor: 'alfa', call_id: 'A-7', rule: 'called-after-objection', period: '2026-06' },
    },
  ],
  unread: [{ row: 9, reason: 'no-such-finding', shown: 'A-99, called-after-objection' }],
  lines: null,
};

export const TERMS: Awaited<ReturnType<Api['termsOfVendor']>> = {
  opens: 1,
  running: [{ replyBy: '2026-07-24', findings: 3 }],
  closed: [{ replyBy: '2026-07-14', findings: 16 }],
  extended: [],
};

export const DEVIATIONS: Awaited<ReturnType<Api['deviationsOf']>> = [
  {
    ...{ line: 9, rule: 'optout-not-offered', vendor: 'alfa', campaign: null, reason: 'Nieuw script.', by: 'J.' },
    ...{ from: '2026-07-01', until: '2026-08-31', state: 'in-force', findings: 3 },
  },
];

export const DECISION: Awaited<ReturnType<Api['decideWorkspace']>> = {
  ...{ line: null, decision: 'upheld', isProposed: true, penalty: null },
  about: { vendor: 'alfa', rule: 'called-after-objection', period: '2026-06' },
  findings: [
    { state: 'disputed', findings: 3 },
    { state: 'undisputed', findings: 1 },
  ],
};

export const ACTION: ActionCourse = {
  ...{ line: 12, what: 'Eén blokkeerlijst.', owner: 'J. Jansen', party: 'alfa', causes: [], check: null },
  ...{ rules: ['called-after-objection'], figure: 'findings', direction: 'down', threshold: 0 },
  ...{ due: '2026-07-01', first_due: '2026-07-01', state: 'open', state_line: null, overdue: true },
  ...{ from: '2026-05-01', to: '2026-05-31', before: { value: 48.2, count: 15, of: 3112 } },
  unreliable: false,
  months: [
    {
      ...{ from: '2026-06-01', to: '2026-06-30', now: { value: 12.1, count: 4, of: 3300 } },
      ...{ difference: { value: -36.1, low: -66.8, high: -9.6 }, word: 'not-yet', untold: null },
    },
  ],
};

export const ACTIONS: Awaited<ReturnType<Api['listActions']>> = {
  ...{ as_of: '2026-07-10', period: '2026-06', has_results: true, actions: [ACTION] },
  proposals: [{ party: 'beta', measure: 'offer', rule: 'optout-not-offered', violations: 2, calls: 3 }],
};

const NO_CHANGE = { came: 0, went: 0, changed: 0 };

const NO_REASON: VersionChanges['because'] = {
  ...{ files_added: [], files_removed: [], files_changed: [], configuration: false, rows_removed: false },
  ...{ rulebook: ['nl-8', 'nl-9'], program: null, as_of: null, earlier_months: false, decisions: false },
};

/** Stored months of an earlier rulebook: one that changes, and one that cannot be compared. */
export const RULEBOOK: Awaited<ReturnType<Api['rulebookChanges']>> = {
  ...{ rulebook: 'nl-9', alike: 2 },
  periods: [
    {
      ...{ results: '2026-06-01_2026-06-30', from: '2026-06-01', to: '2026-06-30', before: 'nl-8', now: 'nl-9' },
      ...{ version: 2, folder: 'reports/what-if-2026-06-01_2026-06-30-rulebook-nl-9', problem: null },
      files: ['what-if.json', 'what-if-changed-findings.csv'],
      changes: {
        ...{ came: 2, went: 1, changed: 0, findings: { before: 15, now: 16 }, vendors: [], because: NO_REASON },
        rules: [{ rule: 'optout-not-offered', findings: { before: 3, now: 4 }, came: 2, went: 1, changed: 0 }],
        reasons: [
          { reason: 'rulebook', came: 2, went: 0, changed: 0 },
          { reason: 'several', came: 0, went: 1, changed: 0 },
        ],
      },
    },
    {
      ...{ results: '2026-05-01_2026-05-31', from: '2026-05-01', to: '2026-05-31', before: 'nl-7', now: 'nl-9' },
      ...{ version: 1, folder: null, files: [], changes: null },
      problem: {
        ...{ code: 'INPUT_CHANGED', message: 'The files are not what they were.', hint: 'Put them back.' },
        details: [{ file: 'in/alfa/mei.csv', message: 'is missing' }],
      },
    },
  ],
};

export const WHAT_IF: Awaited<ReturnType<Api['whatIfWorkspace']>> = {
  folder: 'reports/what-if-2026-06-01_2026-06-30-law-of-2026-07-01',
  files: ['what-if.json', 'what-if-changed-calls.csv'],
  whatIf: {
    ...{ schema: 'belaudit.what-if/1', notice: 'No results.', client: 'Voorbeeld Energie B.V.' },
    period: { from: '2026-06-01', to: '2026-06-30', as_of: '2026-07-10' },
    program: { version: '0.1.0', rulebook: 'nl-9' },
    assumption: {
      settings: [{ key: 'policy.min_offer_seconds', value: '30' }],
      lawOf: '2026-07-01',
      without: [
        {
          ...{ path: 'in/alfa/late.csv', feeds: ['calls'], rows: 9, gone: 6, earlier: 2, elsewhere: 1 },
          ...{ joined: 1, readTogether: 2, removed: 0 },
        },
      ],
    },
    calls: { before: 1200, now: 1194 },
    calls_changed: 41,
    verdicts: {
      violation: { before: 12, now: 47 },
      breach: { before: 0, now: 0 },
      review: { before: 3, now: 3 },
      attempt: { before: 0, now: 0 },
      lawful: { before: 1185, now: 1144 },
      'out-of-scope': { before: 0, now: 0 },
    },
    totals: { findings: { before: 15, now: 51 }, came: 37, went: 1, changed: 0 },
    rules: [
      { rule: 'called-after-objection', findings: { before: 12, now: 49 }, came: 37, went: 0, changed: 0 },
      { rule: 'no-change', findings: { before: 3, now: 3 }, ...NO_CHANGE },
    ],
    reasons: [{ rule: 'called-after-objection', reason: 'relation-abolished', findings: { before: 0, now: 37 } }],
    vendors: [
      {
        ...{ vendor: 'alfa', violating_calls: { before: 12, now: 47 }, findings: { before: 15, now: 51 } },
        ...{ came: 37, went: 1, changed: 0 },
      },
    ],
  },
};

const STRATA = [
  { stratum: 'offer yes, sale', calls: 40, drawn: 6 },
  { stratum: 'offer no, other', calls: 2, drawn: 2 },
];
export const SAMPLE: Awaited<ReturnType<Api['sampleWorkspace']>> = {
  ...{ line: null, vendor: 'alfa', period: '2026-06', seed: 'a1', size: 8, dividedBy: ['claim'], strata: STRATA },
  finer: { size: 24, dividedBy: ['claim', 'agent'] },
  ...{ isKnown: false, drawn: 8, conversations: 42, gone: 0, folder: null, files: [] },
};

export const PROOF_SAMPLE: Awaited<ReturnType<Api['sampleProofs']>> = {
  ...{ line: null, period: '2026-06', seed: 'a1', size: 8, dividedBy: ['collector', 'source'] },
  strata: [
    { collector: 'alfa', source: 'web', consents: 40, drawn: 6 },
    { collector: 'client', source: '', consents: 2, drawn: 2 },
  ],
  ...{ finer: null, isKnown: false, drawn: 8, withoutFile: 1, resting: 42, gone: 0, folder: null, files: [] },
};

export const HEARD: Awaited<ReturnType<Api['heardWorkspace']>> = {
  ...{ file: 'sample.xlsx', sample: 17, vendor: 'alfa', period: '2026-06', drawn: 8, heard: 5, calls: 3, again: 1 },
  answers: {
    offered: { yes: 1, no: 2, 'cannot-tell': 0 },
    identity: { yes: 3, no: 0, 'cannot-tell': 0 },
    asked: { yes: 0, no: 0, 'cannot-tell': 3 },
    consent: { yes: 0, no: 0, 'cannot-tell': 0 },
  },
  ...{
    known: 2,
    unanswered: 4,
    removed: 0,
    withoutFile: 0,
    unread: [{ row: 9, question: 'offered', shown: 'misschien' }],
    lines: null,
  },
};

export const SCREENED: Awaited<ReturnType<Api['screenWorkspace']>> = {
  folder: 'reports/screen-alfa-zon-2026-12-01t1000-list',
  files: ['allowed.csv', 'screening.json'],
  screening: {
    schema: 'belaudit.screening/1',
    program: { version: '1.2.3', rulebook: 'nl-9' },
    client: { name: 'Voorbeeld', time_zone: 'Europe/Amsterdam' },
    vendor: { id: 'alfa', name: 'Alfa' },
    ...{ campaign: 'zon', at: '2026-12-01T10:00:00+01:00', with: 'workspace', with_unshown: false },
    list: { file: 'list.csv', sha256: KEY, column: 'number' },
    figures: {
      ...{ rows: 10, unread: 1, repeated: 2, numbers: 7 },
      ...{ may_call: 4, must_not_call: 2, cannot_be_shown: 1, to_call: 4 },
    },
    unread: [{ reason: 'number-masked', rows: 1 }],
    reasons: [
      {
        ...{ answer: 'must-not-call', rule: 'no-legal-basis', level: 'statute', reason: 'no-record', numbers: 2 },
      },
      {
        ...{ answer: 'cannot-be-shown', rule: 'consent-without-proof', level: 'evidence', reason: '', numbers: 1 },
      },
    ],
    bases: [{ basis: 'consent', numbers: 4 }],
    ends: [{ ends_by: 'consent-expires', numbers: 3, first_day: '2027-01-31' }],
    not_looked_at: { said_in_call: ['optout-not-offered'], not_in_pack: [] },
  },
};
