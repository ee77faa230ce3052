import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { load } from '../facts/load.ts';
import { consentName } from '../hearing/call-codes.ts';
import { type Erasure, eraseTexts } from '../hearing/erase.ts';
import { readRegister } from '../hearing/register.ts';
import { REGISTER_FOLDER } from '../model/hearing.ts';
import { shownPaths } from '../model/masked-numbers.ts';
import type { Progress } from '../model/progress.ts';
import type { Removal } from '../model/removal.ts';
import type {
  ChangedFolder,
  KeptFolder,
  KeptRows,
  RemovalProof,
  RemovedFile,
  RemovedProofFile,
} from '../model/removal-proof.ts';
import { keptFolder } from '../removal/kept-folder.ts';
import { isSame, makeRemoval, type RemovalRequest } from '../removal/make-removal.ts';
import { readKey, setAside, trustedSteps, writeJournal } from '../removal/removal-journal.ts';
import {
  holdsOf,
  inForce,
  isRepeated,
  keepRemoval,
  lentKey,
  newKey,
  nextRemovalId,
  numberSubject,
  personSubject,
  readRemovals,
  removalKey,
  removalsInForce,
} from '../removal/removal-list.ts';
import { lastProven, rememberRemovals } from '../removal/removal-witnesses.ts';
import { cleanReports, type Target } from '../removal/report-folders.ts';
import { applyRemovals } from '../removal/rows/apply-removals.ts';
import { removalUnfinished, type Sought, soughtPattern } from '../removal/sought.ts';
import { removalWords, tellNote, tellRemoval } from '../removal/tell-removal.ts';
import { inputFiles, loadedFiles } from '../results/input-files.ts';
import { MANIFEST_FILE } from '../results/manifest.ts';
import { readManifest } from '../results/read-results.ts';
import { resultsFolder } from '../results/results-folder.ts';
import { COUNTRY } from '../rulebook/in-force.ts';
import { sqlFile } from '../store/sql.ts';
import { Store } from '../store/store.ts';
import { PROGRAM_VERSION, rulebookInForce } from '../version.ts';
import { removeUnfinishedFiles } from '../workspace/receive-file.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { digitsOf, jsonText, writeAnswer } from './dossier.ts';
import { clearCluster } from './engine.ts';
import { type JobOptions, signalOf, withStore } from './job.ts';
import { MESSAGES } from './messages.ts';
import { isOnlyName, removedProofs } from './removed-proofs.ts';
import { within } from './whole-folder.ts';

export interface RemovalOptions extends JobOptions {
  /** Day of the request; absent: the audit date. */
  readonly askedOn?: string;
  readonly reason?: string;
  /** Reports what would be removed, and removes nothing. */
  readonly dryRun?: boolean;
}

export interface ForgetOptions extends RemovalOptions {
  /** In any notation; without a country code it is Dutch. */
  readonly number?: string;
  readonly person?: string;
  /** Answers to a regulator and sealed packs that hold it are removed too. */
  readonly withAnswers?: boolean;
}

export interface PurgeOptions extends RemovalOptions {
  /** Rows from before this day are removed. */
  readonly before: string;
  /** Deletes delivered files in which every row is past the term. */
  readonly deleteFiles?: boolean;
}

export interface RemovalOutcome {
  /** Folder of the proof, relative to the workspace, with forward slashes; null for a dry run. */
  readonly folder: string | null;
  /** Folders of `reports` that are sealed and lose files. */
  readonly sealed: readonly string[];
  readonly proof: RemovalProof;
}

const PROOF = 'removal.json';

/**
 * Answers a request to be forgotten: removes a number, a person, or both, from the store and from everything that Belaudit wrote, keeps what the law requires, and writes a proof.
 * @throws UserError NUMBER_NOT_UNDERSTOOD; USAGE if nobody is named; REMOVAL_UNFINISHED, REMOVAL_FILE_UNREADABLE; what `load` throws
 */
export async function forgetWorkspace(
  workspace: Workspace,
  progress: Progress,
  options: ForgetOptions,
): Promise<RemovalOutcome> {
  const { number, person, withAnswers = false } = options;
  if (number === undefined && person === undefined) {
    throw new UserError('USAGE', MESSAGES.nobodyIsNamed, MESSAGES.nameNumberOrPerson);
  }
  const sought = { number: number === undefined ? null : digitsOf(number), person: person ?? null };
  return await removeFrom(workspace, progress, options, { kind: 'forget', before: null, sought, withAnswers });
}

/**
 * Removes calls dated before a day, and persons about whom nothing later is known. Figures and checksums stay.
 * @throws UserError REMOVAL_DAY, REMOVAL_UNFINISHED, REMOVAL_FILE_UNREADABLE, what `load` throws
 */
export async function purgeWorkspace(
  workspace: Workspace,
  progress: Progress,
  options: PurgeOptions,
): Promise<RemovalOutcome> {
  const { before } = options;
  const { asOf } = workspace.configuration.audit;
  if (before > asOf) {
    throw new UserError('REMOVAL_DAY', MESSAGES.dayOfPurgeIsAfterAudit, MESSAGES.nameDayOnWhichYourCompanys, [
      { key: 'before', found: before, expected: MESSAGES.orEarlier(asOf), message: MESSAGES.isAfterAuditDate },
    ]);
  }
  return await removeFrom(workspace, progress, options, {
    ...{ kind: 'purge', before, sought: { number: null, person: null } },
    ...(options.deleteFiles === undefined ? {} : { deleteFiles: options.deleteFiles }),
  });
}

/** The part of a list of removals that survives when somebody gives up the rest. */
export interface GivenUp {
  /** Removals still in force. */
  readonly kept: number;
  /** Removals up to this number are no longer in force, except those that were kept. Proofs in `reports` still name them. */
  readonly upTo: number;
}

/**
 * Starts over if list, key, store or proofs of removals disagree and there is no backup. What the key vouches for is kept; the rest is given up, and returns
 * from the files at the next load. The old files are moved aside. The store is deleted; the next load makes a new one.
 * @throws UserError USAGE if nothing is wrong with the list: this cannot undo a removal
 */
export async function giveUpRemovals(workspace: Workspace, options: JobOptions = {}): Promise<GivenUp> {
  await assertDamaged(workspace, options);
  const steps = trustedSteps(workspace);
  const key = steps.length === 0 ? newKey() : readKey(workspace);
  const kept = steps.flatMap((step) => ('removal' in step ? [step.removal.id] : []));
  const earlier = steps.flatMap((step) => ('given_up' in step ? [step.given_up] : []));
  const upTo = Math.max(0, lastProven(workspace), ...kept, ...earlier);
  if (existsSync(workspace.storePath)) (await Store.open(workspace.storePath, { makesAnew: true })).close();
  for (const path of [workspace.storePath, `${workspace.storePath}.wal`]) rmSync(path, { force: true });
  setAside(workspace);
  writeJournal(workspace, key, [...steps, { given_up: upTo }]);
  return { kept: new Set(kept).size, upTo };
}

async function assertDamaged(workspace: Workspace, options: JobOptions): Promise<void> {
  try {
    await withStore(workspace, options, async () => {}, 'removal');
  } catch (error) {
    if (error instanceof UserError && error.code === 'REMOVALS_DAMAGED') return;
    throw error;
  }
  throw new UserError('USAGE', MESSAGES.listOfRemovalsOfThisWorkspace, MESSAGES.runCommandWithoutGiveUpRemovals);
}

interface Asked {
  readonly kind: Removal['kind'];
  readonly before: string | null;
  readonly sought: Sought;
  readonly deleteFiles?: boolean;
  readonly withAnswers?: boolean;
}

/** How to go through the reports. */
interface Looked extends Asked {
  readonly dryRun: boolean;
  readonly onSealed: (folder: string) => void;
}

async function removeFrom(
  workspace: Workspace,
  progress: Progress,
  options: RemovalOptions,
  asked: Asked,
): Promise<RemovalOutcome> {
  const dryRun = options.dryRun === true;
  const work = async (store: Store): Promise<RemovalOutcome> => {
    // A damaged register is reported before anything is removed.
    readRegister(workspace);
    if (!dryRun) await clearCluster(workspace, options);
    const former = readRemovals(workspace);
    const key = dryRun ? lentKey(workspace) : removalKey(workspace);
    const request = requestOf(workspace, options, asked, key);
    const pending = former.find((removal) => !removal.done);
    if (pending !== undefined && !isSame(pending, request, asked.before)) throw removalUnfinished(pending);
    if (pending === undefined) await load(workspace, store, progress, signalOf(options));
    const removal = pending ?? (await prepared(workspace, store, former, request, key));
    return dryRun
      ? await foresee(workspace, store, former, removal, key, asked)
      : await carryOut(workspace, store, former, removal, asked, progress, options);
  };
  return await withStore(workspace, options, work, 'removal');
}

function requestOf(workspace: Workspace, options: RemovalOptions, asked: Asked, key: string): RemovalRequest {
  const { number, person } = asked.sought;
  const words = removalWords(options.language ?? workspace.configuration.client.language);
  return {
    ...asked,
    subjects: [
      ...(number === null ? [] : [numberSubject(key, number)]),
      ...(person === null ? [] : [personSubject(key, person)]),
    ],
    askedOn: options.askedOn,
    reason: options.reason,
    defaultReason: words.defaultReason[asked.kind],
  };
}

async function prepared(
  workspace: Workspace,
  store: Store,
  former: readonly Removal[],
  request: RemovalRequest,
  key: string,
): Promise<Removal> {
  const { configuration, reportsDirectory } = workspace;
  const { client, audit } = configuration;
  return await makeRemoval(store, former, request, {
    nextId: nextRemovalId(workspace),
    ...{ reportsDirectory, key, timeZone: client.timeZone, asOf: audit.asOf },
    limitationMonths: COUNTRY.limitationMonths,
    holds: holdsOf(configuration, key),
    outdated: (await isJudged(store, workspace)) ? null : { from: audit.from, to: audit.to },
  });
}

/** Whether the results of the configuration's period rest on the loaded files. Rows that were removed since change no verdict about other people. */
async function isJudged(store: Store, { configuration, reportsDirectory }: Workspace): Promise<boolean> {
  const { from, to } = configuration.audit;
  const { path } = resultsFolder(reportsDirectory, from, to);
  if (!existsSync(join(path, MANIFEST_FILE))) return false;
  const loaded = inputFiles(await loadedFiles(store));
  const listed = (files: readonly { readonly path: string; readonly sha256: string }[]): string =>
    JSON.stringify(files.map((file) => `${file.path} ${file.sha256}`).sort());
  return listed(readManifest(path).inputs) === listed(loaded);
}

/** Files of the workspace that a removal concerns. */
interface RemovedFiles {
  /** Delivered files to delete. */
  readonly deleted: ReadonlySet<string>;
  readonly proofs: readonly RemovedProofFile[];
}

/** Proofs of a forgotten person's consents go with them; delivered files, and proofs past their term, only on request. */
async function filesOf(
  workspace: Workspace,
  store: Store,
  removal: Removal,
  { kind, deleteFiles = false }: Asked,
): Promise<RemovedFiles> {
  return {
    deleted: new Set(deleteFiles ? await deletableFiles(workspace, store, removal) : []),
    proofs: kind === 'forget' || deleteFiles ? await removedProofs(workspace, store, removal.id) : [],
  };
}

/** Does everything, and takes it back. */
async function foresee(
  workspace: Workspace,
  store: Store,
  former: readonly Removal[],
  removal: Removal,
  key: string,
  asked: Asked,
): Promise<RemovalOutcome> {
  const { configuration } = workspace;
  const list = inForce([...former.filter(({ id }) => id !== removal.id), removal], key, configuration);
  const sealed: string[] = [];
  const proof = await store.takenBack(async () => {
    await applyRemovals(store, list, configuration.client.timeZone);
    const files = await filesOf(workspace, store, removal, asked);
    const onSealed = (folder: string): number => sealed.push(folder);
    return await proofOf(workspace, store, removal, { ...asked, dryRun: true, onSealed }, files);
  });
  return { folder: null, sealed, proof };
}

/** The list comes first, so that nothing returns if the machine stops halfway; then the store, the reports, the proof and the delivered files. */
async function carryOut(
  workspace: Workspace,
  store: Store,
  former: readonly Removal[],
  removal: Removal,
  asked: Asked,
  progress: Progress,
  options: RemovalOptions,
): Promise<RemovalOutcome> {
  const before = former.find(({ id }) => id === removal.id);
  keepRemoval(workspace, removal);
  await rememberRemovals(workspace, store);
  await load(workspace, store, progress, { ...signalOf(options), again: true });
  progress.stage('Going through the reports');
  // Lists of numbers left by a page that was killed.
  await removeUnfinishedFiles(workspace.directory);
  const files = await filesOf(workspace, store, removal, asked);
  const sealed: string[] = [];
  const onSealed = (folder: string): void => {
    sealed.push(folder);
    progress.note(`reports/${folder} is sealed, and loses files now.`);
  };
  const proof = await proofOf(workspace, store, removal, { ...asked, dryRun: false, onSealed }, files);
  progress.done();
  const known = proofFolder(workspace, removal);
  const earlier = readProof(join(workspace.reportsDirectory, known));
  const isProven = isRepeated(removal, before) && earlier !== null && saysAll(earlier, proof);
  const folder = isProven
    ? within(workspace, join(workspace.reportsDirectory, known))
    : await writeProof(workspace, known, proof, options);
  const proofs = files.proofs.filter(({ became }) => became === 'deleted');
  for (const path of [...files.deleted, ...proofs.map((file) => file.path)])
    rmSync(join(workspace.directory, path), { force: true });
  keepRemoval(workspace, { ...removal, done: true });
  return { folder, sealed, proof: isProven ? earlier : proof };
}

async function writeProof(
  workspace: Workspace,
  name: string,
  proof: RemovalProof,
  options: RemovalOptions,
): Promise<string> {
  const language = options.language ?? workspace.configuration.client.language;
  const texts = { [PROOF]: jsonText(proof), 'removal.md': tellRemoval(proof, language) };
  const { folder } = await writeAnswer(workspace, name, texts, PROOF, options, async () => {});
  return folder;
}

/** Whether the existing proof says everything that the new one does. Files deleted since are no reason for a new proof. */
function saysAll(earlier: RemovalProof, now: RemovalProof): boolean {
  const texts = new Set(earlier.removed.map((file) => JSON.stringify({ ...file, deleted: false })));
  return (
    now.removed.every((file) => !file.deleted && texts.has(JSON.stringify({ ...file, deleted: false }))) &&
    JSON.stringify([earlier.kept, earlier.kept_folders]) === JSON.stringify([now.kept, now.kept_folders]) &&
    (now.proofs ?? []).every((file) =>
      earlier.proofs?.some(({ path, became }) => path === file.path && became === file.became),
    ) &&
    filesByFolder(earlier) === filesByFolder(now)
  );
}

/** Deleted files in their folder's current place: replaced results have been renamed. */
function filesByFolder({ reports }: RemovalProof): string {
  return JSON.stringify(reports.map(({ files }) => JSON.stringify(files)).sort());
}

/** `forget-<day>-<last three digits>`, `forget-<day>-person` or `purge-<day>`; followed by a counter if the name is taken. */
function proofFolder(
  { reportsDirectory }: Workspace,
  { id, kind, before, subjects, asked_on: askedOn }: Removal,
): string {
  const ending = subjects.find((subject) => subject.kind === 'number')?.ending ?? 'person';
  const stem = kind === 'purge' ? `purge-${before ?? ''}` : `forget-${askedOn}-${ending}`;
  for (let place = 1; ; place += 1) {
    const name = place === 1 ? stem : `${stem}-${place}`;
    const there = readProof(join(reportsDirectory, name));
    if (!existsSync(join(reportsDirectory, name)) || there?.id === id) return name;
  }
}

function readProof(folder: string): RemovalProof | null {
  const path = join(folder, PROOF);
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as RemovalProof;
  } catch {
    return null;
  }
}

/** Reports what goes and what stays, after the removals were applied to the store. Cleans the reports too. */
async function proofOf(
  workspace: Workspace,
  store: Store,
  removal: Removal,
  asked: Looked,
  files: RemovedFiles,
): Promise<RemovalProof> {
  const { configuration } = workspace;
  const { from, to, asOf } = configuration.audit;
  const { id } = removal;
  await store.createTemporaryTable('sought_call', sqlFile(import.meta.url, '../removal/sought-call.sql'), {
    removal: id,
  });
  const removed = (await readRows<Omit<RemovedFile, 'deleted'>>(store, 'removed-lines', id)).map((file) => ({
    ...file,
    deleted: files.deleted.has(file.path.split('#')[0] ?? file.path),
  }));
  const kept = await readRows<KeptRows>(store, 'kept-lines', id);
  const { reports, kept: keptFolders } = await cleaned(workspace, store, removal, asked);
  const shownPath = shownPaths([...removed, ...kept, ...files.proofs].map(({ path }) => path));
  const shown = <File extends { readonly path: string }>(all: readonly File[]): readonly File[] =>
    all.map((file) => ({ ...file, path: shownPath(file.path) }));
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  return {
    ...{ schema: 'belaudit.removal/1', id, kind: removal.kind, client: configuration.client.name },
    ...{ asked_on: removal.asked_on, reason: removal.reason, before: removal.before },
    subjects: removal.subjects.map(({ kind, ending, mark }) => ({ kind, ending, mark })),
    related: removal.related,
    period: { from, to, as_of: asOf },
    program: { version: PROGRAM_VERSION, rulebook: rulebookInForce() },
    ...{ removed: shown(removed), kept: shown(kept), reports },
    ...(keptFolders.length === 0 ? {} : { kept_folders: keptFolders }),
    ...(files.proofs.length === 0 ? {} : { proofs: shown(files.proofs) }),
    totals: {
      removed: sum(removed.map((file) => file.removed)),
      kept: sum(kept.map(({ rows }) => rows)),
      files: removed.length,
    },
  };
}

async function readRows<Row>(store: Store, file: 'removed-lines' | 'kept-lines', removal: number): Promise<Row[]> {
  const rows = await store.rows<Record<string, unknown>>(sqlFile(import.meta.url, `../removal/${file}.sql`), {
    removal,
  });
  return rows.map(
    (row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]),
      ) as Row,
  );
}

async function cleaned(
  workspace: Workspace,
  store: Store,
  removal: Removal,
  { kind, sought, dryRun, onSealed, withAnswers = false }: Looked,
): Promise<{ readonly reports: readonly ChangedFolder[]; readonly kept: readonly KeptFolder[] }> {
  const { client, audit } = workspace.configuration;
  const target: Target =
    removal.before === null
      ? { kind: 'forget', sought }
      : {
          ...{ kind: 'purge', before: removal.before, asOf: audit.asOf },
          ...{ timeZone: client.timeZone, limitationMonths: removal.limitation_months },
        };
  const rules = {
    ...{ kind, askedOn: removal.asked_on, withAnswers },
    marks: removal.subjects.map(({ mark }) => mark),
    holds: removal.holds.filter(({ until }) => until >= audit.asOf),
  };
  const kept: KeptFolder[] = [];
  const reports = await cleanReports({
    staying: (folder, files, isSealed) => keptFolder(folder, files, isSealed, rules),
    onKept: (folder) => kept.push(folder),
    ...{ store, reportsDirectory: workspace.reportsDirectory, removal, target, dryRun, onSealed },
    digest: removalsInForce(workspace).digest,
    tell: (note) => tellNote(note, client.language),
  });
  return { reports: [...reports, ...(await erased(workspace, store, removal, sought, dryRun))], kept };
}

/** How to find a number in ids of calls and consents, and those that stay although theirs contains it. */
async function idsWithNumber(store: Store, number: string | null): Promise<Pick<Erasure, 'numberPattern' | 'staying'>> {
  if (number === null) return { numberPattern: null, staying: [] };
  const pattern = soughtPattern({ number, person: null });
  const staying = await store.rows<{ vendor: string; call_id: string }>(
    'select vendor, call_id from call where regexp_matches(call_id, cast($pattern as varchar))',
    { pattern },
  );
  const consents = await store.rows<{ consent_id: string }>(
    'select consent_id from consent where regexp_matches(consent_id, cast($pattern as varchar))',
    { pattern },
  );
  return {
    numberPattern: new RegExp(pattern, 'u'),
    staying: [...staying, ...consents.map(({ consent_id: consentId }) => consentName(consentId))],
  };
}

/** The register's texts and evidence to erase, as one more folder. */
async function erased(
  workspace: Workspace,
  store: Store,
  { id, kind, asked_on: askedOn }: Removal,
  sought: Sought,
  dryRun: boolean,
): Promise<readonly ChangedFolder[]> {
  const calls = await store.rows<{ vendor: string; call_id: string }>('select vendor, call_id from sought_call');
  const consents = await store.rows<{ consent_id: string }>(
    'select consent_id from removed_consent where removal = cast($removal as integer)',
    { removal: id },
  );
  const isSought = sought.number !== null || sought.person !== null;
  const erasure = {
    calls: [...calls, ...consents.map(({ consent_id: consentId }) => consentName(consentId))],
    pattern: isSought ? new RegExp(soughtPattern(sought), 'u') : null,
    ...(await idsWithNumber(store, sought.number)),
    recorder: { by: `belaudit ${kind}, ${id}`, at: `${askedOn}T00:00:00Z` },
  };
  const files = await eraseTexts(workspace, erasure, dryRun);
  if (files.length === 0) return [];
  const gone = { became: 'removed', rows: null, sha256_after: null } as const;
  return [
    {
      folder: REGISTER_FOLDER,
      files: files.map(({ file, sha256 }) => ({
        path: file.slice(REGISTER_FOLDER.length + 1),
        sha256_before: sha256,
        ...gone,
      })),
    },
  ];
}

/** Delivered files in which every row is past the term, but never all files of a source: the next load would report them missing. */
async function deletableFiles(workspace: Workspace, store: Store, { id }: Removal): Promise<readonly string[]> {
  const rows = await store.rows<{ path: string }>(sqlFile(import.meta.url, '../removal/deletable-files.sql'), {
    removal: id,
  });
  return rows.map(({ path }) => path).filter((path) => isOnlyName(join(workspace.directory, path)));
}
