import type { Api, Inspection, MonthsOutcome, RemovalOutcome, RunOutcome } from '../../../cli/api.ts';
import type { CommandContext } from '../../../cli/command-context.ts';
import { Output } from '../../../cli/output.ts';
import { runCommandLine } from '../../../cli/program.ts';
import type { Reproduction } from '../../../src/evidence/reproduction.ts';
import type { Verification } from '../../../src/evidence/verify.ts';
import type { AskedPeriods } from '../../../src/jobs/months.ts';
import type { SealOutcome } from '../../../src/jobs/seal.ts';
import type { ActionCourse } from '../../../src/model/actions.ts';
import { NO_LATER_DELIVERIES } from '../../../src/model/later-deliveries.ts';
import type { ListedMonths, TouchedPeriod } from '../../../src/model/months.ts';
import type { VersionChanges } from '../../../src/model/results-version.ts';
import type { RuleDocumentation } from '../../../src/model/rule.ts';
import type { Figures, Summary, VendorSummary } from '../../../src/model/summary.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';

/** What a command printed and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export type Calls = [name: string, ...values: unknown[]][];

/** As much of a value as a test needs. */
type PartOf<Whole> = Whole extends readonly (infer Item)[]
  ? readonly PartOf<Item>[]
  : Whole extends object
    ? { readonly [Key in keyof Whole]?: PartOf<Whole[Key]> }
    : Whole;

/** A value of which only this part is there: whoever reads more of it than the test foresees fails. */
export function partOf<Whole>(part: PartOf<NoInfer<Whole>>): Whole {
  return part as Whole;
}

const WORKSPACE: Workspace = {
  directory: '/workspace',
  configuration: {} as Workspace['configuration'],
  configurationText: '',
  storePath: '/workspace/.belaudit/store.duckdb',
  temporaryDirectory: '/workspace/.belaudit/tmp',
  reportsDirectory: '/workspace/reports',
};

const REMOVAL = partOf<RemovalOutcome['proof']>({
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
};

const KEY = 'ab'.repeat(32);

const SEAL: SealOutcome['seal'] = {
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
  ...{ isLate: false, replies: { agreed: 2, disputed: 2, unclear: 1 }, known: 3, unanswered: 40, contradicting: 1 },
  unclear: [
    {
      ...{ row: 7, answer: 'unclear', said: 'deels' },
      about: { vendor: 'alfa', call_id: 'A-7', rule: 'called-after-objection', period: '2026-06' },
    },
  ],
  unread: [{ row: 9, reason: 'no-such-finding', shown: 'A-99, called-after-objection' }],
  lines: null,
};

const DEVIATIONS: Awaited<ReturnType<Api['deviationsOf']>> = [
  {
    ...{ line: 9, rule: 'optout-not-offered', vendor: 'alfa', campaign: null, reason: 'Nieuw script.', by: 'J.' },
    ...{ from: '2026-07-01', until: '2026-08-31', state: 'in-force', findings: 3 },
  },
];

const DECISION: Awaited<ReturnType<Api['decideWorkspace']>> = {
  ...{ line: null, decision: 'upheld', isProposed: true },
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

const ACTIONS: Awaited<ReturnType<Api['listActions']>> = {
  ...{ as_of: '2026-07-10', period: '2026-06', has_results: true, actions: [ACTION] },
  proposals: [{ party: 'beta', measure: 'offer', rule: 'optout-not-offered', violations: 2, calls: 3 }],
};

const NO_CHANGE = { came: 0, went: 0, changed: 0 };

const NO_REASON: VersionChanges['because'] = {
  ...{ files_added: [], files_removed: [], files_changed: [], configuration: false, rows_removed: false },
  ...{ rulebook: ['nl-8', 'nl-9'], program: null, as_of: null, earlier_months: false },
};

/** Stored months of an earlier rulebook: one that changes, and one of which that cannot be told. */
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
const SAMPLE: Awaited<ReturnType<Api['sampleWorkspace']>> = {
  ...{ line: null, vendor: 'alfa', period: '2026-06', seed: 'a1', size: 8, dividedBy: ['claim'], strata: STRATA },
  finer: { size: 24, dividedBy: ['claim', 'agent'] },
  ...{ isKnown: false, drawn: 8, conversations: 42, gone: 0, folder: null, files: [] },
};

export const HEARD: Awaited<ReturnType<Api['heardWorkspace']>> = {
  ...{ file: 'sample.xlsx', sample: 17, vendor: 'alfa', period: '2026-06', drawn: 8, heard: 5, calls: 3, again: 1 },
  answers: {
    offered: { yes: 1, no: 2, 'cannot-tell': 0 },
    identity: { yes: 3, no: 0, 'cannot-tell': 0 },
    asked: { yes: 0, no: 0, 'cannot-tell': 3 },
    consent: { yes: 0, no: 0, 'cannot-tell': 0 },
  },
  ...{ known: 2, unanswered: 4, unread: [{ row: 9, question: 'offered', shown: 'misschien' }], lines: null },
};

const SCREENED: Awaited<ReturnType<Api['screenWorkspace']>> = {
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

/** A library that notes what it was asked, and answers as it is told. */
export function standIn(answers: Partial<Api> = {}): { readonly api: Api; readonly calls: Calls } {
  const calls: Calls = [];
  const run =
    (name: string) =>
    async (_: Workspace, progress: { stage: (name: string) => void }, options: unknown): Promise<RunOutcome> => {
      calls.push([name, options]);
      progress.stage('Working');
      return outcome();
    };
  const runSeveral =
    (name: string) =>
    async (_: Workspace, asked: AskedPeriods, __: unknown, options: unknown): Promise<MonthsOutcome> => {
      calls.push([name, asked, options]);
      return SEVERAL;
    };
  const api: Api = {
    runPeriods: runSeveral('runPeriods'),
    auditPeriods: runSeveral('auditPeriods'),
    listMonths: async () => MONTHS,
    reportYear: async (_, year, __, options) => {
      calls.push(['reportYear', year, options]);
      return {
        folder: `reports/year-${year}`,
        files: ['year.json', 'year.pdf'],
        year,
        months: ['2026-05'],
        drafts: [],
        missing: [],
      };
    },
    initWorkspace: (directory, options) => {
      calls.push(['initWorkspace', directory, options]);
      return ['belaudit.yaml', 'in/client/', 'in/alfa/'];
    },
    formatIds: async () => ['asterisk-cdr'],
    openWorkspace: (directory, options) => {
      calls.push(['openWorkspace', directory, options]);
      return WORKSPACE;
    },
    checkWorkspace: async (_, __, options) => {
      calls.push(['checkWorkspace', options]);
      return { files: [], refused: [], waiting: [], notes: [], gaps: [] };
    },
    inspectFile: async (file, _, options) => {
      calls.push(['inspectFile', file, options]);
      return INSPECTION;
    },
    loadWorkspace: async (_, __, options) => {
      calls.push(['loadWorkspace', options]);
      return partOf({ files: [], remarks: [], unchanged: true });
    },
    auditWorkspace: run('auditWorkspace'),
    reportWorkspace: run('reportWorkspace'),
    runWorkspace: run('runWorkspace'),
    verifyRegister: async () => {
      calls.push(['verifyRegister']);
      return REGISTER;
    },
    repliesWorkspace: async (_, request, recorder) => {
      calls.push(['repliesWorkspace', request, recorder]);
      return { ...REPLIES, lines: recorder === null ? null : [8, 12] };
    },
    decideWorkspace: async (_, request, recorder) => {
      calls.push(['decideWorkspace', request, recorder]);
      return { ...DECISION, line: recorder === null ? null : 13 };
    },
    secondDecision: async (_, line, recorder) => {
      calls.push(['secondDecision', line, recorder]);
      return 14;
    },
    takeBackLine: async (_, line, recorder, text) => {
      calls.push(['takeBackLine', line, recorder, text]);
      return 15;
    },
    sampleWorkspace: async (_, options, recorder) => {
      calls.push(['sampleWorkspace', options, recorder]);
      const written = { line: 17, folder: 'reports/sample-alfa-17', files: ['sample.xlsx', 'sample.json'] };
      return { ...SAMPLE, ...(recorder === null ? {} : written) };
    },
    listSamples: async () => {
      calls.push(['listSamples']);
      return [
        {
          ...{ line: 17, code: 'S17-aaaaaaaa', vendor: 'alfa', period: '2026-06', size: 8, seed: 'a1' },
          ...{
            dividedBy: ['claim'],
            conversations: 42,
            drawn: 8,
            heard: 5,
            claims: [],
            lastListener: 'P.',
            folder: null,
          },
        },
      ];
    },
    heardWorkspace: async (_, request, recorder) => {
      calls.push(['heardWorkspace', request, recorder]);
      return { ...HEARD, lines: recorder === null ? null : [18, 20] };
    },
    acceptDeviation: async (_, request, recorder) => {
      calls.push(['acceptDeviation', request, recorder]);
      return { line: 16, about: { period: '2026-06', findings: 3 } };
    },
    stopDeviation: async (_, line, recorder, text) => {
      calls.push(['stopDeviation', line, recorder, text]);
      return 17;
    },
    deviationsOf: async (_, period) => {
      calls.push(['deviationsOf', period]);
      return DEVIATIONS;
    },
    listActions: async () => {
      calls.push(['listActions']);
      return ACTIONS;
    },
    addAction: async (_, request, recorder) => {
      calls.push(['addAction', request, recorder]);
      const { before } = ACTION;
      return { line: 17, what: request.what ?? '', period: '2026-06', aim: ACTION, before };
    },
    changeActionState: async (_, change, recorder) => {
      calls.push(['changeActionState', change, recorder]);
      return 18;
    },
    notePath: async (directory, file) => {
      calls.push(['notePath', directory, file]);
      return `/w/${file}`;
    },
    writeRunNote: async (path, made, language) => {
      calls.push(['writeRunNote', path, 'periods' in made ? made.periods.length : 1, language]);
    },
    writeFailureNote: async (path, error, _directory, language) => {
      calls.push(['writeFailureNote', path, error.code, language]);
    },
    lacksDeliveries: async () => false,
    watchFiles: async (directory, options) => {
      const { every, still, once } = options;
      calls.push(['watchFiles', directory, { every, still, once }]);
      options.tell({ kind: 'waiting', files: [{ path: 'in/alfa/juni.csv', reason: 'changing' }] });
      options.tell({ kind: 'begins' });
      await options.run(options.open());
      options.tell({ kind: 'idle' });
    },
    whatIfWorkspace: async (_, request, progress, options) => {
      calls.push(['whatIfWorkspace', request, options]);
      progress.stage('Working');
      return WHAT_IF;
    },
    rulebookChanges: async (_, __, options) => {
      calls.push(['rulebookChanges', options]);
      return { ...RULEBOOK, periods: RULEBOOK.periods.slice(0, 1) };
    },
    explainCall: async (_, vendor, callId, options) => {
      calls.push(['explainCall', vendor, callId, options]);
      return {
        explanation: partOf({ call: { call_id: callId } }),
        told: [{ heading: `Call ${callId}`, lines: ['It was lawful.'] }],
      };
    },
    forgetWorkspace: async (_, __, options) => {
      calls.push(['forgetWorkspace', options]);
      return { folder: options.dryRun === true ? null : 'reports/forget-2026-07-10-678', sealed: [], proof: REMOVAL };
    },
    purgeWorkspace: async (_, __, options) => {
      calls.push(['purgeWorkspace', options]);
      return { folder: options.dryRun === true ? null : 'reports/purge-2021-07-01', sealed: [], proof: REMOVAL };
    },
    giveUpRemovals: async (_, options) => {
      calls.push(['giveUpRemovals', options]);
      return { kept: 1, upTo: 2 };
    },
    dossierWorkspace: async (_, number, __, options) => {
      calls.push(['dossierWorkspace', number, options]);
      return partOf({
        folder: 'reports/dossier-2026-07-10-678',
        files: ['dossier.json', 'dossier.pdf'],
        number: '…678',
        known: true,
        figures: { calls: 3, judged: 2, records: 4, replaced: 0, verdicts: { violation: 1 } },
        status: 'final',
        openGaps: [],
      });
    },
    regulatorWorkspace: async (_, list, __, options) => {
      calls.push(['regulatorWorkspace', list, options]);
      return partOf({
        folder: 'reports/acm-2026-07-10-request',
        files: ['acm-response.json', 'acm-response.pdf'],
        figures: {
          ...{ numbers: 2, called: 1, not_called: 1, called_in_replaced: 0, calls: 3, judged: 3 },
          ...{ violations: 1, without_proof: 0, unread: 0 },
        },
        status: 'final',
        openStatements: [],
        internal: { folder: 'reports/acm-internal-2026-07-10-request', files: ['acm-internal.json'] },
        blanks: ['case'],
        openGaps: [],
      });
    },
    screenWorkspace: async (_, request, __, options) => {
      calls.push(['screenWorkspace', request, options]);
      return SCREENED;
    },
    screenWithPack: async (request, _, options) => {
      calls.push(['screenWithPack', request, options]);
      return { ...SCREENED, folder: 'screen-alfa' };
    },
    keysOfWorkspace: async (_, options) => {
      calls.push(['keysOfWorkspace', options]);
      return {
        algorithm: 'Ed25519',
        sha256: KEY,
        privateKey: '.belaudit/seal-private-key.pem',
        publicKey: 'reports/seal-public-key-abababababababab.pem',
        isNew: true,
      };
    },
    sealWorkspaceFolder: async (_, folder, options) => {
      calls.push(['sealWorkspaceFolder', folder, options]);
      return { folder, publicKey: 'reports/seal-public-key-abababababababab.pem', seal: SEAL };
    },
    verifyFolder: async (folder, options) => {
      calls.push(['verifyFolder', folder, options]);
      return { verification: VERIFICATION, told: [{ heading: 'Seal', lines: ['The signature is right.'] }] };
    },
    reproduceFolder: async (folder, _, options) => {
      calls.push(['reproduceFolder', folder, options]);
      return { reproduction: REPRODUCTION, told: [{ heading: 'Outcome', lines: ['There is no difference.'] }] };
    },
    shareFolder: async (_, reader, __, options) => {
      calls.push(['shareFolder', reader, options]);
      return {
        kind: 'vendor-pack',
        folder: 'reports/share-alfa-2026-06-01_2026-06-30',
        files: ['SHA256SUMS', 'findings.csv'],
        encrypted: options?.recipients === undefined ? null : 'reports/share-alfa-2026-06-01_2026-06-30.zip.age',
        publicKey: 'reports/seal-public-key-abababababababab.pem',
        recorded: null,
      };
    },
    versions: async () => ({ rulebook: 'nl-9', duckdb: 'v9.9.9', node: '99.0.0' }),
    readExtension: (folder) => {
      calls.push(['readExtension', folder]);
      return {
        name: 'acme',
        folder: `/own/${folder}`,
        sha256: KEY,
        parts: { rules: ['own-rule'], formats: [], reports: [] },
      };
    },
    trustedExtensions: (settings, named) => {
      calls.push(['trustedExtensions', settings, named]);
      return [];
    },
    trustExtension: (settings, extension, always) =>
      void calls.push(['trustExtension', settings, extension.folder, always]),
    distrustExtension: (settings, folder) => calls.push(['distrustExtension', settings, folder]) > 0,
    useExtensions: (extensions) => void calls.push(['useExtensions', extensions]),
    listRules: async () => [RULE],
    demoWorkspace: async (directory) => {
      calls.push(['demoWorkspace', directory]);
      return partOf({ rules: [{ rule: RULE.id, calls: [{ vendor: 'alfa', call_id: '1' }] }] });
    },
    readFindings: async () => partOf([{ rule: RULE.id, vendor: 'alfa', call_id: '1' }]),
    ...answers,
  };
  return { api, calls };
}

/** Runs a command line against a stand-in. */
export async function run(
  words: string,
  api: Api = standIn().api,
  given: { signal?: AbortSignal; tty?: boolean; answer?: string; line?: string; calls?: Calls } = {},
): Promise<Ran> {
  const calls = given.calls ?? [];
  let out = '';
  let err = '';
  const sink = (
    take: (text: string) => void,
  ): { write: (text: string) => void; isTTY?: boolean; columns?: number } => ({
    write: take,
    ...(given.tty === true ? { isTTY: true, columns: 80 } : {}),
  });
  const output = new Output({
    results: sink((text) => {
      out += text;
    }),
    messages: sink((text) => {
      err += text;
    }),
    now: () => 0,
    mayColour: true,
    debug: false,
  });
  const context: CommandContext = {
    api: async () => api,
    output,
    today: '2026-07-10',
    now: () => '2026-07-10T09:12:33Z',
    environment: { BELAUDIT_BROWSER: '/browser', BELAUDIT_SETTINGS: '/nowhere/settings.json' },
    serve: async (directory, { port }) => {
      calls.push(['serve', directory, port]);
      return { newAddress: () => 'http://127.0.0.1:4000/?token=once', ended: Promise.resolve() };
    },
    openInBrowser: async (address) => {
      calls.push(['openInBrowser', address]);
      return true;
    },
    readLine: async () => given.line ?? '',
    ...(given.answer === undefined
      ? {}
      : {
          ask: async (question: string) => {
            err += question;
            return given.answer ?? '';
          },
        }),
    signal: given.signal ?? new AbortController().signal,
    exitCode: 0,
  };
  const code = await runCommandLine(words === '' ? [] : words.split(' '), context, '1.2.3');
  return { code, out, err };
}

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

/** May, which a file that came late touches. */
export const TOUCHED: TouchedPeriod = {
  ...{ name: '2026-05-01_2026-05-31', from: '2026-05-01', to: '2026-05-31', calls: 31, of: 4200 },
  files: [{ path: 'in/client/late.csv', feed: 'objections', calls: 31 }],
  gone: [],
};

const SEVERAL = partOf<MonthsOutcome>({
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
