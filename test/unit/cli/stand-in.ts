import type { Api, MonthsOutcome, RunOutcome } from '../../../cli/api.ts';
import type { CommandContext } from '../../../cli/command-context.ts';
import { Output } from '../../../cli/output.ts';
import { runCommandLine } from '../../../cli/program.ts';
import type { AskedPeriods } from '../../../src/jobs/months.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { partOf } from './part-of.ts';
import {
  ACTION,
  ACTIONS,
  DECISION,
  DEVIATIONS,
  HEARD,
  INSPECTION,
  KEY,
  PROOF_SAMPLE,
  REGISTER,
  REMOVAL,
  REPLIES,
  REPRODUCTION,
  RULEBOOK,
  SAMPLE,
  SCREENED,
  SEAL,
  TERMS,
  VERIFICATION,
  WHAT_IF,
} from './told-answers.ts';
import { MONTHS, outcome, RULE, SEVERAL } from './told-results.ts';

/** The output and the exit code of a command. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export type Calls = [name: string, ...values: unknown[]][];

const WORKSPACE: Workspace = {
  directory: '/workspace',
  configuration: { vendors: [{ id: 'alfa' }] } as unknown as Workspace['configuration'],
  configurationText: '',
  storePath: '/workspace/.belaudit/store.duckdb',
  temporaryDirectory: '/workspace/.belaudit/tmp',
  reportsDirectory: '/workspace/reports',
};

/** A library that records its calls, and returns the given answers. */
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
  const api: Partial<Api> = {
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
    acceptOlderRegister: async (_, recorder) => {
      calls.push(['acceptOlderRegister', recorder]);
      return { lines: 6, lost: [{ seq: 7, folders: ['reports/share-alfa'] }], line: recorder === null ? null : 7 };
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
    sampleProofs: async (_, options, recorder) => {
      calls.push(['sampleProofs', options, recorder]);
      const written = { line: 18, folder: 'reports/sample-proofs-18', files: ['proofs.xlsx', 'proofs.json'] };
      return { ...PROOF_SAMPLE, ...(recorder === null ? {} : written) };
    },
    listProofSamples: async () => {
      calls.push(['listProofSamples']);
      return [
        {
          ...{ line: 18, code: 'S18-aaaaaaaa', period: '2026-06', size: 8, seed: 'a1', resting: 42, drawn: 8 },
          ...{ withoutFile: 1, seen: 5, collectors: [], lastViewer: 'P.', folder: 'sample-proofs-18' },
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
    waitingWorkspace: async (_, isWritten) => {
      calls.push(['waitingWorkspace', isWritten]);
      return { waiting: [], files: [] };
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
      await options.run(() => options.open());
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
        sections: [{ heading: `Call ${callId}`, lines: ['It was lawful.'] }],
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
        unusedColumns: ['datum klacht'],
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
      return { verification: VERIFICATION, sections: [{ heading: 'Seal', lines: ['The signature is valid.'] }] };
    },
    reproduceFolder: async (folder, _, options) => {
      calls.push(['reproduceFolder', folder, options]);
      return { reproduction: REPRODUCTION, sections: [{ heading: 'Outcome', lines: ['There is no difference.'] }] };
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
        terms: TERMS,
      };
    },
    termsOfVendor: async (_, vendor) => {
      calls.push(['termsOfVendor', vendor]);
      return TERMS;
    },
    extendTerms: async (_, request, recorder) => {
      calls.push(['extendTerms', request, recorder]);
      return { line: recorder === null ? null : 8, period: '2026-06', findings: 3, others: 16 };
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
  // A command that calls anything else fails.
  return { api: api as Api, calls };
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
