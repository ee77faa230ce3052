import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderPart, INTERNAL_ANSWER } from '../answers/answer-folder.ts';
import { readEvidenceBase } from '../answers/evidence-base.ts';
import { keptGaps } from '../answers/kept-gaps.ts';
import { type DossierQuestion, readDossiers } from '../answers/read-dossiers.ts';
import { type ProofCopy, withProofs } from '../answers/read-proofs.ts';
import { readRows } from '../answers/read-rows.ts';
import { assertAudited, type Judged } from '../audit/audit-stamp.ts';
import { judgeAside } from '../audit/judge-aside.ts';
import { UserError } from '../errors.ts';
import { assertLoaded } from '../facts/assert-loaded.ts';
import { gapTeller } from '../gaps/tell-gaps.ts';
import { proofsWithin } from '../hearing/proofs/proof-figures.ts';
import { readRegister } from '../hearing/register.ts';
import { monthSpan } from '../model/calendar-months.ts';
import type { Days } from '../model/configuration.ts';
import { daySpan } from '../model/day-numbers.ts';
import { definedFields } from '../model/defined-fields.ts';
import type {
  AnswerLetter,
  Dossier,
  DossierFile,
  EvidenceBase,
  InternalFile,
  OpenStatement,
  RegulatorFigures,
  RegulatorFile,
} from '../model/dossier.ts';
import { VERDICTS, type Verdict } from '../model/findings.ts';
import { type Gap, type GapText, isOpenAndBlocking, type ResultsStatus, statusOf } from '../model/gaps.ts';
import { periodName, type RegisterPoint } from '../model/hearing.ts';
import type { Progress } from '../model/progress.ts';
import { asIs } from '../model/text.ts';
import { agentPseudonyms } from '../print/agent-pseudonyms.ts';
import type { ReportInputs, ReportKind } from '../print/report.ts';
import { removalsInForce } from '../removal/removal-list.ts';
import { knownAgents } from '../results/known-agents.ts';
import { pseudonymKey } from '../results/pseudonym-key.ts';
import { readManifest } from '../results/read-results.ts';
import { freeVersion, namedFolder, type ResultsFolder, resultsFolder } from '../results/results-folder.ts';
import { listRules } from '../rulebook/registry.ts';
import { findUnnamedFiles } from '../staging/files/unnamed-files.ts';
import { readNumber } from '../staging/numbers/read-number.ts';
import { sqlFile } from '../store/sql.ts';
import type { Questions, Store } from '../store/store.ts';
import { openStatements, readStatements } from '../workspace/statements.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { forOwnerOnly, type JobOptions, signalOf, withStore } from './job.ts';
import { lookAside } from './judge-calls.ts';
import { MESSAGES } from './messages.ts';
import { copyProofs } from './proof-copies.ts';
import { withReplies } from './replies-of-calls.ts';
import { makeFolder, within } from './whole-folder.ts';

/** How many proofs of consents went into an answer, and how many were left out. */
export interface ProofCounts {
  readonly copied: number;
  readonly left_out: number;
}

export interface DossierOptions extends JobOptions {
  /** Adds the proofs of the consents shown, as files. */
  readonly withProofs?: boolean;
  /** Leaves out everything about other persons, for an answer to this person. */
  readonly person?: string;
  /** False: no PDF, so no browser is needed. */
  readonly pdf?: boolean;
}

export interface DossierOutcome {
  /** Folder of the files, relative to the workspace, with forward slashes. */
  readonly folder: string;
  readonly files: readonly string[];
  /** The number, masked except for its last three digits: printed text may end up in a log. */
  readonly number: string;
  readonly known: boolean;
  readonly figures: Dossier['figures'];
  /** `draft` while a gap is open that could change what was judged. */
  readonly status: ResultsStatus;
  /** These gaps, in the words of the command line. */
  readonly openGaps: readonly GapText[];
  /** Absent: they were not asked for. */
  readonly proofs?: ProofCounts;
}

const DATA = 'dossier.json';

/**
 * Gives everything that the workspace knows about one telephone number, as in its dossier. Writes nothing.
 * @param number in any notation; without a country code it is Dutch
 * @throws UserError NUMBER_NOT_UNDERSTOOD; NOT_LOADED if files were not loaded, or calls not judged under this configuration
 */
export async function readDossier(
  workspace: Workspace,
  number: string,
  options: DossierOptions = {},
): Promise<DossierFile> {
  const digits = digitsOf(number);
  return await withStore(
    workspace,
    options,
    async (store) => (await gatherDossier(workspace, store, digits, options)).data,
  );
}

async function gatherDossier(
  workspace: Workspace,
  store: Store,
  digits: string,
  options: DossierOptions,
): Promise<{
  readonly data: DossierFile;
  readonly rules: DossierQuestion['rules'];
  readonly copies: readonly ProofCopy[];
}> {
  const [judged, rules] = await Promise.all([assertJudgedNow(workspace, store), listRules()]);
  const question = { ...(await questionOf(workspace, store, options, rules)), numbers: [digits] };
  const [found, [base, gaps]] = await dossiersOf(
    workspace,
    store,
    judged,
    question,
    async (pool) =>
      await Promise.all([
        evidenceBase(workspace, pool, judged),
        keptGaps(pool, workspace.configuration, judged.asOf),
      ] as const),
  );
  const { dossiers, copies } = await proofsFor(workspace, store, found, options);
  const [dossier] = dossiers;
  if (dossier === undefined) throw new Error('no dossier came of one number');
  const titleOf = (rule: string): string => rules.find(({ id }) => id === rule)?.text[question.language].title ?? rule;
  return {
    data: {
      schema: 'belaudit.dossier/1',
      ...{ status: statusOf(gaps), open_gaps: gaps.filter(isOpenAndBlocking) },
      accepted_gaps: gaps.filter(({ accepted, blocking }) => accepted !== null && blocking),
      base: { ...base, ...asideIn(dossiers, judged) },
      dossier: { ...dossier, calls: withReplies(workspace, dossier.calls, titleOf) },
    },
    rules,
    copies,
  };
}

/** The dossiers with the proofs of their consents, if these were asked for. */
async function proofsFor(
  { configuration }: Workspace,
  store: Store,
  dossiers: readonly Dossier[],
  { withProofs: isAsked }: { readonly withProofs?: boolean },
): Promise<{ readonly dossiers: readonly Dossier[]; readonly copies: readonly ProofCopy[] }> {
  if (isAsked !== true) return { dossiers, copies: [] };
  return await withProofs(store, dossiers, configuration.client.timeZone);
}

function proofCounts(dossiers: readonly Pick<Dossier, 'proofs'>[]): { readonly proofs?: ProofCounts } {
  const proofs = dossiers.flatMap((dossier) => dossier.proofs ?? []);
  if (dossiers.every((dossier) => dossier.proofs === undefined)) return {};
  const copied = proofs.filter(({ copy }) => copy !== null).length;
  return { proofs: { copied, left_out: proofs.length - copied } };
}

/**
 * Writes everything that the workspace knows about one telephone number, as PDF and JSON, in a folder of its own: whole or not at all.
 * @param number in any notation; without a country code it is Dutch
 * @throws UserError NUMBER_NOT_UNDERSTOOD; NOT_LOADED if files were not loaded, or calls not judged under this configuration
 */
export async function dossierWorkspace(
  workspace: Workspace,
  number: string,
  progress: Progress,
  options: DossierOptions = {},
): Promise<DossierOutcome> {
  const digits = digitsOf(number);
  return await withStore(workspace, options, async (store) => {
    const { data, rules, copies } = await gatherDossier(workspace, store, digits, options);
    const { base, dossier, open_gaps: openGaps, accepted_gaps: acceptedGaps } = data;
    const name = dossierName(workspace.reportsDirectory, data);
    const files = await writeAnswer(
      workspace,
      name,
      { [DATA]: jsonText(forReader(data)) },
      DATA,
      options,
      async (folder) => {
        await copyProofs(workspace, copies, folder.draft);
        // Read even without a PDF, so that a mistake in them is always reported.
        const statements = readStatements(workspace.directory, 'statements/access');
        if (options.pdf === false) return;
        const texts = await textsOf(workspace, options);
        const tellGap = await gapTeller({ vendors: workspace.configuration.vendors, rules }, texts.language);
        const input = { base, dossier, openGaps, acceptedGaps, tellGap, statements, ...texts, file: 'dossier.pdf' };
        await print('dossier', input, folder.draft, progress, options);
      },
    );
    return {
      ...files,
      number: `…${digits.slice(-3)}`,
      known: dossier.known,
      figures: dossier.figures,
      status: data.status,
      openGaps: await gapsInEnglish(openGaps, workspace),
      ...proofCounts([dossier]),
    };
  });
}

/** The data as their reader gets them: a person gets the calls, and nothing of what was judged, said or decided about them, or of others. */
function forReader(data: DossierFile): DossierFile {
  const { dossier } = data;
  if (dossier.person === null) return data;
  return {
    ...data,
    ...{ open_gaps: [], accepted_gaps: [], base: { ...data.base, checks: [] } },
    dossier: {
      ...{ ...dossier, used_by_vendors: [] },
      calls: dossier.calls.map(({ said: _, ...call }) => ({
        ...call,
        ...{ agent: null, verdict: null, without_proof: false, fine_lapsed: null },
        ...{ findings: [], near_misses: [], explanation: [] },
      })),
      figures: {
        ...{ ...dossier.figures, judged: 0, explained: 0, without_proof: 0 },
        verdicts: Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>,
      },
    },
  };
}

export interface RegulatorOptions extends JobOptions {
  /** Answers only about calls of these days; absent: about all calls. */
  readonly days?: Days;
  /** Adds what people saw in samples of proofs of the judged period. */
  readonly withProofSample?: boolean;
  /** Adds the proofs of the consents shown, as files. */
  readonly withProofs?: boolean;
  /** Heading of the column with the numbers, if it is not obvious. */
  readonly column?: string;
  /** False: no PDF, so no browser is needed. */
  readonly pdf?: boolean;
}

export interface RegulatorOutcome {
  /** Folder of the files, relative to the workspace, with forward slashes. */
  readonly folder: string;
  readonly files: readonly string[];
  readonly figures: RegulatorFigures;
  /** `draft` while a text of the company is missing or unfinished, or a gap is open that could change what was judged. */
  readonly status: ResultsStatus;
  readonly openStatements: readonly OpenStatement[];
  /** Findings on the same calls, for the company alone, in a folder of its own. */
  readonly internal: { readonly folder: string; readonly files: readonly string[] };
  /** Lines of the letter that `belaudit.yaml` leaves blank. */
  readonly blanks: readonly (keyof AnswerLetter)[];
  /** Headings of the list's columns that nothing is read from. */
  readonly unusedColumns: readonly string[];
  /** Gaps that make it a draft, in the words of the command line. */
  readonly openGaps: readonly GapText[];
  /** Absent: they were not asked for. */
  readonly proofs?: ProofCounts;
}

const ANSWER = 'acm-response.json';

/**
 * Writes the answer to a regulator about a list of numbers or complaints, as PDF, editable document, JSON and CSV annexes, in a folder of its own: whole or not
 * at all. The answer states facts only. The findings go into a second folder, `acm-internal-…`, which stays inside the company.
 * @param list path of the list
 * @throws UserError what reading the list throws; NO_NUMBERS; NOT_LOADED
 */
export async function regulatorWorkspace(
  workspace: Workspace,
  list: string,
  progress: Progress,
  options: RegulatorOptions = {},
): Promise<RegulatorOutcome> {
  const { readAskedNumbers } = await import('../staging/asked/read-asked-numbers.ts');
  const { exceededTerms, makeRegulatorAnswer, numbersOf } = await import('../answers/regulator-answer.ts');
  const { factsOf } = await import('../answers/answer-facts.ts');
  const { annexes, internalAnnexes } = await import('../../reports/parts/dossier/annexes.ts');
  return await withStore(workspace, options, async (store) => {
    const now = await assertJudgedNow(workspace, store);
    const request = await readAskedNumbers(store, list, {
      folder: workspace.temporaryDirectory,
      ...definedFields({ column: options.column }),
      ...signalOf(options),
    });
    const rules = await listRules();
    const days = options.days ?? null;
    const question = {
      ...(await questionOf(workspace, store, options, rules)),
      ...(days === null ? {} : { days }),
    };
    progress.stage('Gathering what is known');
    const numbers = numbersOf(request);
    const gathered = await lookAtDays(workspace, store, now, days, async (looked) => {
      const [known, [found, exceeded]] = await dossiersOf(
        workspace,
        store,
        looked,
        { ...question, numbers },
        async (pool) =>
          await Promise.all([
            evidenceBase(workspace, pool, looked),
            exceededTerms(pool, numbers, rules, days),
          ] as const),
      );
      const { dossiers, copies } = await proofsFor(workspace, store, known, options);
      const statements = readStatements(workspace.directory, 'statements');
      const material = {
        ...{ request, days, statements, dossiers, exceeded, openStatements: openStatements(statements) },
        gaps: await keptGaps(store, workspace.configuration, looked.asOf),
      };
      const judged = await makeRegulatorAnswer(store, workspace.configuration, material);
      return { judged, dossiers, copies, base: { ...found, ...asideIn(dossiers, looked) } };
    });
    const { judged, dossiers, copies, base } = gathered;
    progress.done();
    const seen = proofsWithin(workspace, readRegister(workspace), days ?? judgedDays(now));
    const answer = { ...factsOf(judged), ...(options.withProofSample === true ? { proof_samples: seen } : {}) };
    const texts = await textsOf(workspace, options);
    const { vendors } = workspace.configuration;
    const answered = { base, ...texts, tellGap: await gapTeller({ vendors, rules: texts.rules }, texts.language) };
    const span = days === null ? '' : `-${periodName(days.from, days.to).replace('_', '-')}`;
    const stem = `${base.period.as_of}-${folderPart(request.file)}${span}`;
    const internal = await writeAnswer(
      workspace,
      `acm-internal-${stem}`,
      {
        [INTERNAL_ANSWER]: jsonText({ schema: 'belaudit.acm-internal/1', base, answer: judged } satisfies InternalFile),
        ...internalAnnexes(judged),
      },
      INTERNAL_ANSWER,
      options,
      async (folder) => {
        if (options.pdf === false) return;
        await print(
          'internal',
          { ...answered, answer: judged, file: 'acm-internal.pdf' },
          folder.draft,
          progress,
          options,
        );
      },
    );
    const files = await writeAnswer(
      workspace,
      `acm-${stem}`,
      {
        [ANSWER]: jsonText({ schema: 'belaudit.acm-response/2', base, answer } satisfies RegulatorFile),
        ...annexes(base, answer),
      },
      ANSWER,
      options,
      async (folder) => {
        await copyProofs(workspace, copies, folder.draft);
        const input = { ...answered, answer, file: 'acm-response.pdf' };
        await edit('regulator', input, folder, progress);
        if (options.pdf !== false) await print('regulator', input, folder.draft, progress, options);
      },
    );
    const { status, open_statements: open, gaps, letter, figures } = judged;
    const openGaps = await gapsInEnglish(gaps.filter(isOpenAndBlocking), workspace);
    const blanks = (['case', 'contact', 'signed_by'] as const).filter((line) => letter[line] === null);
    const unusedColumns = request.unused_columns;
    const outcome = { figures, status, openStatements: open, internal, blanks, unusedColumns, openGaps };
    return { ...files, ...outcome, ...proofCounts(dossiers) };
  });
}

/** Shows the outcome, gaps and checks of the asked days alone, if the last audit was of others. @param days null: those of the last audit */
async function lookAtDays<Result>(
  workspace: Workspace,
  store: Store,
  judged: Judged,
  days: Days | null,
  work: (looked: Judged) => Promise<Result>,
): Promise<Result> {
  const { from, to } = judgedDays(judged);
  if (days === null || (days.from === from && days.to === to)) return await work(judged);
  const looked = { ...judged, periods: [days] };
  return await lookAside(asOfThen(workspace, judged), store, days, async () => await work(looked));
}

/** The workspace on the audit date of the verdicts. */
function asOfThen(workspace: Workspace, { asOf }: Judged): Workspace {
  const { configuration } = workspace;
  return { ...workspace, configuration: { ...configuration, audit: { ...configuration.audit, asOf } } };
}

/** Gaps in the words of the command line. */
async function gapsInEnglish(gaps: readonly Gap[], { configuration }: Workspace): Promise<readonly GapText[]> {
  return gaps.map(await gapTeller({ vendors: configuration.vendors, rules: await listRules() }, 'en'));
}

export function digitsOf(number: string): string {
  const reading = readNumber(number);
  if (reading.digits !== null) return reading.digits;
  throw new UserError('NUMBER_NOT_UNDERSTOOD', MESSAGES.thisIsNotTelephoneNumber, MESSAGES.giveItInAnyUsualNotation, [
    {
      key: 'number',
      found: `…${number.replace(/\D/gu, '').slice(-3)}`,
      message: reading.reason === null || reading.reason === undefined ? MESSAGES.notNumber : asIs(reading.reason),
    },
  ]);
}

/** Refuses a workspace that is not loaded and judged under its current configuration, whatever the period. @throws UserError NOT_LOADED */
async function assertJudgedNow(workspace: Workspace, store: Store): Promise<Judged> {
  await assertLoaded(workspace, store);
  return await assertAudited(store, workspace.configuration);
}

/** The data that the answer rests on. */
async function evidenceBase(workspace: Workspace, store: Questions, judged: Judged): Promise<EvidenceBase> {
  const { configuration, configurationText, filePeriod = configuration.audit } = workspace;
  const { asOf, periods } = judged;
  const isOfFile = periods.every(({ from, to }) => from === filePeriod.from && to === filePeriod.to);
  return await readEvidenceBase(store, {
    configuration,
    configurationText,
    asOf,
    period: judgedDays(judged),
    periods: isOfFile ? null : periods,
    removals: removalsInForce(workspace).digest,
    unnamedFiles: (await findUnnamedFiles(workspace, store)).map(({ path }) => path),
    decisions: decisionsOf(workspace, judged),
  });
}

/** The register as the results of the judged period know it, so that what is made later bears their reference; the present one where there are none. */
function decisionsOf(workspace: Workspace, { periods: [period, ...others] }: Judged): RegisterPoint | null {
  const now = readRegister(workspace).last;
  if (period === undefined || others.length > 0) return now;
  const { path } = resultsFolder(workspace.reportsDirectory, period.from, period.to);
  return existsSync(join(path, 'manifest.json')) ? (readManifest(path).decisions ?? null) : now;
}

/** First and last day of the judged period. */
function judgedDays({ periods }: Judged): Days {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) throw new Error('the verdicts are of no period');
  return { from: first.from, to: last.to };
}

/**
 * Dossiers of some numbers. If one has calls that the last audit did not judge, all their calls are judged for this answer, each by the law of its own day;
 * otherwise the verdicts are those of that audit.
 * @param more further queries to run on the store meanwhile
 */
async function dossiersOf<More>(
  workspace: Workspace,
  store: Store,
  judged: Judged,
  question: DossierQuestion,
  more: (pool: Questions) => Promise<More>,
): Promise<readonly [readonly Dossier[], More]> {
  const read = (): Promise<readonly [readonly Dossier[], More]> =>
    store.sideBySide(async (pool) => await Promise.all([readDossiers(pool, question), more(pool)] as const));
  const numbers = { numbers: JSON.stringify(question.numbers.map(Number)) };
  const days = daySpan(question.days ?? null);
  const [left] = await readRows<{ calls: number }>(store, 'not-judged', { ...numbers, ...days });
  if (left === undefined || left.calls === 0) return await read();
  const { configuration } = asOfThen(workspace, judged);
  const calls = sqlFile(import.meta.url, '../answers/calls-of-numbers.sql');
  return await judgeAside(store, configuration, calls, numbers, read);
}

/** Months of calls that were judged for this answer alone: nobody has checked the logs of those months. */
function monthsAside(dossiers: readonly Dossier[], judged: Judged): readonly string[] {
  const days = dossiers.flatMap(({ calls }) =>
    calls.filter((call) => call.is_judged).map((call) => call.local_time.slice(0, 10)),
  );
  const outside = days.filter((day) => !judged.periods.some(({ from, to }) => day >= from && day <= to));
  return [...new Set(outside.map((day) => day.slice(0, 7)))].sort();
}

/** The data behind an answer for which calls were judged separately. */
function asideIn(dossiers: readonly Dossier[], judged: Judged): Partial<Pick<EvidenceBase, 'period' | 'judged_aside'>> {
  const months = monthsAside(dossiers, judged);
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return {};
  const { from, to } = judgedDays(judged);
  const [earliest = from] = [from, monthSpan(first).from].sort();
  const [, latest = to] = [to, monthSpan(last).to].sort();
  return {
    period: { from: earliest, to: latest, as_of: judged.asOf },
    judged_aside: months,
  };
}

/** How to read the dossiers of this workspace. */
async function questionOf(
  workspace: Workspace,
  store: Store,
  options: DossierOptions,
  rules: DossierQuestion['rules'],
): Promise<Omit<DossierQuestion, 'numbers'>> {
  const { client, vendors } = workspace.configuration;
  const key = pseudonymKey(workspace.storePath);
  const names = new Map(vendors.map(({ id, name }) => [id, name]));
  return {
    timeZone: client.timeZone,
    language: options.language ?? client.language,
    rules,
    vendorName: (vendor) => names.get(vendor) ?? vendor,
    pseudonym: agentPseudonyms(key, await knownAgents(store)),
    ...definedFields({ person: options.person }),
  };
}

/** Language and texts of a report about numbers. */
async function textsOf(
  workspace: Workspace,
  options: DossierOptions,
): Promise<Pick<ReportInputs['dossier'], 'language' | 'rules' | 'checks'>> {
  const { listChecks } = await import('../completeness/completeness.ts');
  return {
    language: options.language ?? workspace.configuration.client.language,
    rules: await listRules(),
    checks: await listChecks(),
  };
}

async function edit<Kind extends ReportKind>(
  kind: Kind,
  input: ReportInputs[Kind],
  folder: ResultsFolder,
  progress: Progress,
): Promise<void> {
  const { listReports } = await import('../print/make-reports.ts');
  const { makeEditable } = await import('../print/make-editable.ts');
  await makeEditable(input, await listReports(kind), folder.draft, progress);
}

/** Makes one kind of report in a folder. @throws UserError BROWSER_NOT_FOUND */
export async function print<Kind extends ReportKind>(
  kind: Kind,
  input: ReportInputs[Kind],
  folder: string,
  progress: Progress,
  options: JobOptions,
): Promise<void> {
  const { listReports, makeReports, WITHOUT_SANDBOX } = await import('../print/make-reports.ts');
  const made = await makeReports(input, await listReports(kind), folder, progress, {
    environment: options.environment ?? {},
    ...signalOf(options),
  });
  if (!made.isSandboxed) progress.note(WITHOUT_SANDBOX);
}

export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * `dossier-<audit date>-<last three digits>`, followed by a counter if the name is taken. No file or folder name may reveal a telephone number, not even to
 * somebody who tries all numbers.
 */
function dossierName(reports: string, { base, dossier }: DossierFile): string {
  const stem = `dossier-${base.period.as_of}-${dossier.number.slice(-3)}`;
  for (let place = 1; ; place += 1) {
    const name = place === 1 ? stem : `${stem}-${place}`;
    const path = join(reports, name, DATA);
    if (!existsSync(path) || isAbout(path, dossier)) return name;
  }
}

function isAbout(path: string, { number, person }: Dossier): boolean {
  try {
    const { dossier } = JSON.parse(readFileSync(path, 'utf8')) as DossierFile;
    return dossier.number === number && dossier.person === person;
  } catch {
    return false;
  }
}

/**
 * Writes texts and then reports into a folder of their own, whole or not at all, readable by its owner only. An earlier, different answer with that name is
 * kept beside it.
 * @param decisive name of the text that decides whether the answer is the same
 */
export async function writeAnswer(
  workspace: Workspace,
  name: string,
  texts: Readonly<Record<string, string>>,
  decisive: string,
  options: JobOptions,
  report: (folder: ResultsFolder) => Promise<void>,
): Promise<{ readonly folder: string; readonly files: readonly string[] }> {
  const folder = namedFolder(workspace.reportsDirectory, name);
  return await makeFolder(folder, options, async () => {
    for (const [file, text] of Object.entries(texts)) writeFileSync(join(folder.draft, file), text, { mode: 0o600 });
    await report(folder);
    forOwnerOnly(folder.draft);
    const keepAs = isRepeated(folder, decisive) ? await carriedSeal(folder) : freeVersion(folder);
    const files = readdirSync(folder.draft).sort();
    return { made: { folder: within(workspace, folder.path), files }, keepAs };
  });
}

async function carriedSeal(folder: ResultsFolder): Promise<number | null> {
  const { carrySeal } = await import('../evidence/carry-seal.ts');
  return await carrySeal(folder);
}

/** Whether the draft equals the earlier answer, or there is none. */
function isRepeated(folder: ResultsFolder, decisive: string): boolean {
  const former = join(folder.path, decisive);
  return !existsSync(former) || readFileSync(former).equals(readFileSync(join(folder.draft, decisive)));
}
