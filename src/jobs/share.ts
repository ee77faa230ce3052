import { createReadStream, existsSync, readFileSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { listChecks } from '../completeness/completeness.ts';
import { type DetailText, UserError } from '../errors.ts';
import { readPackData } from '../evidence/pack-data.ts';
import { listPack } from '../evidence/pack-folder.ts';
import { CHECKSUMS_FILE } from '../evidence/seal-files.ts';
import { verifyPack } from '../evidence/verify.ts';
import { assertLoaded } from '../facts/assert-loaded.ts';
import { needsSecond } from '../hearing/people.ts';
import { receivedVersion } from '../hearing/received-version.ts';
import { type Recorder, recordPack } from '../hearing/record-pack.ts';
import { readRegister } from '../hearing/register.ts';
import { assertClock } from '../hearing/register-clock.ts';
import { termsOf } from '../hearing/terms.ts';
import type { Vendor } from '../model/configuration.ts';
import { isOpenAndBlocking } from '../model/gaps.ts';
import type { Progress } from '../model/progress.ts';
import { newTermDay, replyDayOf, withTerms } from '../model/reply-day.ts';
import type { Summary } from '../model/summary.ts';
import { isPlain, lastDayIn, type Terms } from '../model/terms.ts';
import { agentPseudonyms } from '../print/agent-pseudonyms.ts';
import { listCompanions } from '../print/make-companions.ts';
import { listReports, makeReports } from '../print/make-reports.ts';
import { recordPseudonym } from '../print/masking.ts';
import type { ReportInput } from '../print/report.ts';
import { writeZip, type ZipMember } from '../print/spreadsheet/zip-file.ts';
import { knownAgents } from '../results/known-agents.ts';
import { pseudonymKey } from '../results/pseudonym-key.ts';
import { assertOfThisVersion, readManifest, readSummary } from '../results/read-results.ts';
import { freeVersion, namedFolder, type ResultsFolder, recover, resultsFolder } from '../results/results-folder.ts';
import { listRules } from '../rulebook/registry.ts';
import { makeVendorPack } from '../share/vendor-pack.ts';
import type { Store } from '../store/store.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { forOwnerOnly, signalOf, withStore } from './job.ts';
import { MESSAGES } from './messages.ts';
import { settleReceived } from './received-changes.ts';
import { companionInput, type ReportedResults, reportInput } from './report-input.ts';
import { draftError, internalError, isInternal, keyPath, type SealFolderOptions, sealIn } from './seal.ts';
import { makeFolder, within } from './whole-folder.ts';

export interface ShareOptions extends SealFolderOptions {
  /** Public keys (age) of the readers; if there are none, the pack is not encrypted. */
  readonly recipients?: readonly string[];
  /** False: a call centre's pack may lack its report, if no PDFs were made. */
  readonly pdf?: boolean;
  /** Records in the register of decisions that a call centre's pack goes out; absent: nothing is recorded. */
  readonly recorder?: Recorder;
  /** Last day of the terms that the hand-over starts; by default the day in the results, or so many days from now as are configured. */
  readonly replyBy?: string;
  /** Instead of its results, the call centre gets the pack for screening its own lists. */
  readonly selfCheck?: true;
}

export interface ShareOutcome {
  readonly kind: 'vendor-pack' | 'self-check' | 'acm-response' | 'dossier';
  /** The pack, relative to the workspace, with forward slashes. */
  readonly folder: string;
  readonly files: readonly string[];
  /** The file that leaves the company: the pack, encrypted for its readers; null if no readers were named. */
  readonly encrypted: string | null;
  /** The public key to verify with, relative to the workspace. */
  readonly publicKey: string;
  /** The line of the register of decisions that records it; null if nothing was recorded. */
  readonly recorded: {
    readonly line: number;
    readonly replyBy: string | null;
    /** It may go out once a second person approved the line. */
    readonly isProposed: boolean;
  } | null;
  /** Of a call centre's pack: what it starts, and which terms were there before; null for others. */
  readonly terms: Terms | null;
}

const OTHER_VENDOR = { nl: 'een ander callcenter', en: 'another call centre' } as const;

/**
 * Makes a sealed pack that may leave the company, encrypted if readers are named: a call centre's own report and rows from the results of the period, or an
 * existing dossier or answer to the regulator.
 * @param reader id of a call centre, or path of the folder of an answer
 * @throws UserError UNKNOWN_VENDOR, INTERNAL, SEAL_KEY, RECIPIENT, DRAFT, NO_RESULTS, OLD_RESULTS, NOT_SEALABLE
 */
export async function shareFolder(
  workspace: Workspace,
  reader: string,
  progress: Progress,
  options: ShareOptions = {},
): Promise<ShareOutcome> {
  const recipients = options.recipients ?? [];
  const { encrypterFor, encryptFile } = await import('../evidence/encrypt-file.ts');
  const encrypter = recipients.length === 0 ? null : encrypterFor(recipients);
  keyPath(workspace, options);
  return await withStore(workspace, options, async (store) => {
    const vendor = workspace.configuration.vendors.find(({ id }) => id === reader);
    if (vendor === undefined && options.selfCheck === true) throw unknownReader(workspace, reader);
    progress.stage('Making the pack');
    const { folder, kind, publicKey, recorded, terms } =
      vendor === undefined
        ? await answerPack(workspace, reader, options)
        : options.selfCheck === true
          ? await selfCheckPack(workspace, store, vendor, options)
          : await vendorPack(workspace, store, vendor.id, progress, options);
    let encrypted: string | null = null;
    if (encrypter !== null) {
      progress.stage('Encrypting');
      encrypted = await encryptPack(workspace, folder, (from, to) => encryptFile(from, to, encrypter, options.signal));
    }
    progress.done();
    return {
      kind,
      folder: within(workspace, folder),
      files: listPack(folder).map(({ path }) => path),
      encrypted: encrypted === null ? null : within(workspace, encrypted),
      publicKey,
      recorded,
      terms,
    };
  });
}

interface MadePack extends Pick<ShareOutcome, 'recorded' | 'terms'> {
  readonly folder: string;
  readonly kind: ShareOutcome['kind'];
  readonly publicKey: string;
}

async function vendorPack(
  workspace: Workspace,
  store: Store,
  vendor: string,
  progress: Progress,
  options: ShareOptions,
): Promise<MadePack> {
  const { from, to } = workspace.configuration.audit;
  const results = resultsFolder(workspace.reportsDirectory, from, to);
  recover(results);
  await assertAsWritten(results.path);
  const summary = readSummary(results.path);
  assertOfThisVersion(summary, results.path);
  const manifest = readManifest(results.path);
  if (!summary.vendors.some(({ id }) => id === vendor))
    throw noResults([{ file: 'summary.json', message: MESSAGES.saysNothingOfThisCallCentre }]);
  if (summary.status === 'draft' && options.draft !== true)
    throw draftError(summary.gaps.filter(isOpenAndBlocking).map(({ id }) => id));
  const { recorder } = options;
  const terms = await termsOf(workspace, vendor);
  const day = dayOfTerms(workspace, summary, vendor, terms, options.replyBy);
  const key = pseudonymKey(workspace.storePath);
  const pseudonym = agentPseudonyms(key, await knownAgents(store));
  const language = manifest.language ?? summary.language;
  const register = readRegister(workspace);
  // Before a pack is there that nobody recorded.
  if (recorder !== undefined) assertClock(recorder.at, register);
  const received = receivedVersion(register, vendor, summary);
  const folder = namedFolder(workspace.reportsDirectory, `share-${vendor}-${from}_${to}`);
  const publicKey = await sealedPack(workspace, folder, options, async () => {
    const of = { vendor, pack: folder.draft };
    const version = await settleReceived(store, results, { summary, manifest }, received, of);
    const shown = { ...withTerms(summary, vendor, terms, day), version };
    const reported = { folder: results.path, summary: shown, language, pseudonym, ...signalOf(options) };
    const isAsPrinted = isPlain(terms) && replyDayOf(shown, vendor) === replyDayOf(summary, vendor);
    const isFirst = summary.version.replaces === null && version.replaces === null;
    const hasReport = await makeVendorPack(results.path, folder.draft, {
      summary: shown,
      manifest,
      vendor,
      otherVendor: OTHER_VENDOR[language],
      pseudonym: (agent) => pseudonym(vendor, agent),
      recordCode: (id) => recordPseudonym(key, vendor, id),
      checks: await listChecks(),
      rules: await listRules(),
      language,
      ...(isAsPrinted && isFirst
        ? {}
        : { printAnew: (pack, files) => printAnew(reported, key, pack, files, progress, options) }),
      ...signalOf(options),
    });
    if (!hasReport && options.pdf !== false)
      throw noResults([{ file: `vendor-${vendor}.pdf`, message: MESSAGES.wasNotMadeRunBelauditReport }]);
  });
  const checksums = join(folder.path, CHECKSUMS_FILE);
  const sent = {
    vendor,
    results: results.path,
    summary,
    checksums,
    replyBy: day,
    opens: day === null ? 0 : terms.opens,
  };
  const recorded =
    recorder === undefined
      ? null
      : {
          line: await recordPack(workspace, recorder, sent),
          replyBy: day ?? lastDayIn(terms),
          isProposed: needsSecond(workspace.configuration, { kind: 'shared', at: recorder.at }),
        };
  return { folder: folder.path, kind: 'vendor-pack', publicKey, recorded, terms };
}

/**
 * The last day of the terms that a hand-over starts; null if it starts none, or nobody set one.
 * @throws UserError USAGE if the given day is earlier than the report's, or nothing is new to the call centre
 */
function dayOfTerms(
  { configuration }: Workspace,
  summary: Summary,
  vendor: string,
  terms: Terms,
  given: string | undefined,
): string | null {
  const days = configuration.vendors.find(({ id }) => id === vendor)?.reply?.days;
  const usual = newTermDay(summary, vendor, days, configuration.audit.asOf);
  const last = lastDayIn(terms);
  if (terms.opens === 0 && last !== null) {
    if (given === undefined || given === last) return null;
    throw new UserError('USAGE', MESSAGES.nothingIsNewToThisCallCentre(last), MESSAGES.extendInsteadOfSharing, [
      { key: 'reply-by', found: given, message: MESSAGES.startsNoTerm },
    ]);
  }
  if (given !== undefined && usual !== null && given < usual)
    throw new UserError('USAGE', MESSAGES.reportOfThisCallCentreNames(usual), MESSAGES.giveLaterDayOrLeaveReply, [
      { key: 'reply-by', found: given, message: MESSAGES.earlierThanDayInReport },
    ]);
  return given ?? usual;
}

/** Makes and seals a pack in a folder of its own. @returns path of the public key to verify with */
async function sealedPack(
  workspace: Workspace,
  folder: ResultsFolder,
  options: ShareOptions,
  fill: () => Promise<void>,
): Promise<string> {
  return await makeFolder(folder, options, async () => {
    await fill();
    forOwnerOnly(folder.draft);
    const { publicKey } = await sealIn(workspace, folder.draft, options);
    return { made: publicKey, keepAs: isRepeated(folder) ? null : freeVersion(folder) };
  });
}

/**
 * Prints papers of a pack again with another last day to reply than the results have.
 * @throws UserError BROWSER_NOT_FOUND
 */
async function printAnew(
  reported: ReportedResults,
  key: string,
  pack: string,
  files: readonly string[],
  progress: Progress,
  options: ShareOptions,
): Promise<void> {
  const input = await companionInput(reported);
  for (const { content, file } of await listCompanions()) {
    // Only papers that are made per call centre.
    const made = file.includes('<id>') ? content(input) : null;
    if (made?.kind !== 'texts') continue;
    for (const one of made.files)
      if (files.includes(one.file)) await writeFile(join(pack, one.file), one.text, { mode: 0o600 });
  }
  const pdfs = files.filter((file) => file.endsWith('.pdf'));
  if (pdfs.length === 0) return;
  const own = (await listReports()).map((report) => ({
    ...report,
    documents: async function* (of: ReportInput) {
      for await (const document of report.documents(of)) if (pdfs.includes(document.file)) yield document;
    },
  }));
  await makeReports(await reportInput(reported, key), own, pack, progress, {
    environment: options.environment ?? {},
    ...signalOf(options),
  });
}

/**
 * Makes a call centre's pack for screening its own lists, from the loaded data.
 * @throws UserError NOT_LOADED
 */
async function selfCheckPack(
  workspace: Workspace,
  store: Store,
  vendor: Vendor,
  options: ShareOptions,
): Promise<MadePack> {
  const { makeSelfCheck } = await import('../share/self-check.ts');
  await assertLoaded(workspace, store);
  const folder = namedFolder(workspace.reportsDirectory, `share-${vendor.id}-self-check`);
  const publicKey = await sealedPack(workspace, folder, options, async () => {
    await makeSelfCheck(store, folder.draft, workspace.configuration, vendor);
  });
  return { folder: folder.path, kind: 'self-check', publicKey, recorded: null, terms: null };
}

/** Whether the draft equals the pack that was shared before: earlier, different packs are kept. */
function isRepeated({ path, draft }: ResultsFolder): boolean {
  const former = join(path, CHECKSUMS_FILE);
  return (
    !existsSync(path) || (existsSync(former) && readFileSync(former).equals(readFileSync(join(draft, CHECKSUMS_FILE))))
  );
}

/** Results that were changed by hand do not leave the company. */
async function assertAsWritten(results: string): Promise<void> {
  if (!existsSync(results)) throw noResults([]);
  const { files } = await verifyPack(results, {});
  const wrong = [
    ...files.changed.map((file) => ({ file, message: MESSAGES.wasChangedAfterItWasWritten })),
    ...files.removed.map((file) => ({ file, message: MESSAGES.isMissing })),
  ];
  if (wrong.length > 0) throw noResults(wrong);
}

function noResults(details: readonly DetailText[]): UserError {
  return new UserError('NO_RESULTS', MESSAGES.nothingToShare, MESSAGES.makeResultsToShare, details);
}

/** An answer to the regulator, or a dossier, contains only the requested numbers: it is sealed where it is. */
async function answerPack(workspace: Workspace, folder: string, options: ShareOptions): Promise<MadePack> {
  const path = [resolve(folder), resolve(workspace.directory, folder)].find(
    (candidate) => statSync(candidate, { throwIfNoEntry: false })?.isDirectory() === true,
  );
  const root = path === undefined ? null : realpathSync(path);
  if (root === null || dirname(root) !== realpathSync(workspace.reportsDirectory))
    throw unknownReader(workspace, folder);
  const data = await readPackData(root);
  if (data?.isJudged === true || isInternal(root)) throw internalError(folder);
  if (data?.kind !== 'acm-response' && data?.kind !== 'dossier') throw unknownReader(workspace, folder);
  const { publicKey } = await sealIn(workspace, root, options);
  return { folder: root, kind: data.kind, publicKey, recorded: null, terms: null };
}

function unknownReader(workspace: Workspace, reader: string): UserError {
  return new UserError('UNKNOWN_VENDOR', MESSAGES.unknownReader, MESSAGES.nameCallCentreOfBelauditYaml, [
    {
      found: reader,
      expected: workspace.configuration.vendors.map(({ id }) => id).join(', '),
      message: MESSAGES.itIsNeitherCallCentreNor,
    },
  ]);
}

/** The pack as one file that only its readers can open. The unencrypted archive is deleted. */
async function encryptPack(
  workspace: Workspace,
  folder: string,
  encrypt: (from: string, to: string) => Promise<void>,
): Promise<string> {
  const name = basename(folder);
  const zip = join(workspace.temporaryDirectory, 'pack.zip');
  const target = join(workspace.reportsDirectory, `${name}.zip.age`);
  const draft = join(workspace.reportsDirectory, `.${name}.zip.age.draft`);
  try {
    await writeZip(zip, members(folder, name));
    await encrypt(zip, draft);
    renameSync(draft, target);
    return target;
  } finally {
    rmSync(zip, { force: true });
    rmSync(draft, { force: true });
  }
}

function* members(folder: string, name: string): Generator<ZipMember> {
  for (const { path } of listPack(folder))
    yield { name: `${name}/${path}`, content: createReadStream(join(folder, path)) };
}
