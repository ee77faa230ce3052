import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { UserError } from '../errors.ts';
import type { AuditPeriod, Days, Language } from '../model/configuration.ts';
import type { RegisterPoint } from '../model/hearing.ts';
import type { JudgedBy } from '../model/judged-by.ts';
import type { ResultsVersion, VersionChanges } from '../model/results-version.ts';
import type { LaterRecords } from '../model/statements.ts';
import type { Summary } from '../model/summary.ts';
import type { Store } from '../store/store.ts';
import {
  type ComparedResults,
  changeReasons,
  comparedFiles,
  compareResults,
  joinedReasons,
  writeChanges,
} from './compare-results.ts';
import type { ComparedFile } from './earlier-results.ts';
import { inputFiles } from './input-files.ts';
import { settleLaterDeliveries } from './later-deliveries.ts';
import { readLaterRecords } from './later-records.ts';
import { type Manifest, runId, sha256OfText } from './manifest.ts';
import { maskedSummary } from './masked-summary.ts';
import { assertWhole, readManifest, readSummary } from './read-results.ts';
import { freeVersion, keptVersion, type ResultsFolder } from './results-folder.ts';

export const FIRST_VERSION: ResultsVersion = { number: 1, replaces: null };

/** The list of findings that appeared, disappeared or changed; written if results replace others. */
export const CHANGES_FILE: string = 'changes.csv';

/** Tables that depend on the previous results. */
const OF_VERSIONS = [CHANGES_FILE, 'later-deliveries.csv', 'lapsed-findings.csv'];

/** What people decided does not make results different: the findings are the same. */
const OF_HEARING = ['hearing.csv', 'unreliable-claims.csv'];

/**
 * How the stored results of a period stand. `own`: nobody else has them, so results with the same findings take their place. `given`: they were sealed
 * or shared, so only the same bytes do. `replaced`: it is known that the draft replaced them, because it is made again.
 */
export type StoredResults = 'own' | 'given' | 'replaced';

export interface VersionContext {
  readonly period: AuditPeriod;
  readonly configurationText: string;
  readonly comparedWith: readonly ComparedFile[];
  /** Digest of the removals in force; empty if there are none. */
  readonly removals: string;
  /** Paths of files in `in/` that no source names. */
  readonly unnamedFiles: readonly string[];
  /** The judged periods; null: the configuration's. */
  readonly periods: readonly Days[] | null;
  /** The last line of the register of decisions; null if there is none. */
  readonly decisions: RegisterPoint | null;
  readonly judgedBy: JudgedBy | undefined;
  /** Of the reports. */
  readonly language: Language;
  readonly stored: StoredResults;
  /** Whether the draft gets PDFs. */
  readonly prints: boolean;
}

/** The decision about a draft: its summary with its version, and the number under which the stored results must be kept. */
export interface SettledVersion {
  readonly summary: Summary;
  /** Null: there are none, or the draft takes their place. */
  readonly keepAs: number | null;
  /** What the stored results were made from, if the draft repeats them, run id included; else null. */
  readonly repeats: Manifest | null;
  /** The stored results were given to somebody, and the draft differs in nothing that a reader can see: they stay, and the draft goes. */
  readonly stands?: true;
}

/**
 * Compares a written draft with the stored results of the period, and puts its version into `summary.json`. Equal results are the
 * same version; different ones are the next, with `changes.csv` beside them.
 * Run id, audit date, program, rulebook, language and decisions alone do not make results different, unless the stored ones were given to somebody. The audit
 * date alone never does.
 */
export async function settleVersion(
  store: Store,
  folder: ResultsFolder,
  draft: Summary,
  context: VersionContext,
): Promise<SettledVersion> {
  const former = existsSync(folder.path) ? await readFormer(folder) : null;
  const settle = async (
    version: ResultsVersion,
    laterRecords: readonly LaterRecords[] = [],
    changes: VersionChanges | null = null,
  ): Promise<Summary> => {
    const later = await settleLaterDeliveries(store, {
      period: context.period,
      timeZone: draft.client.time_zone,
      vendors: draft.vendors.map(({ id }) => id),
      draft: folder.draft,
      former: former === null ? null : folder.path,
      compared: former === null || changes === null ? null : comparedFiles(changes, former.summary, draft),
    });
    return writeSummary(folder, { ...draft, later_deliveries: later, later_records: laterRecords, version });
  };
  if (!existsSync(folder.path)) return { summary: await settle(FIRST_VERSION), keepAs: null, repeats: null };
  if (former !== null && isSame(folder, former.summary, draft)) {
    copyChanges(folder);
    return await settleSameFindings(
      store,
      folder,
      former,
      await settle(former.summary.version, former.summary.later_records),
      context,
    );
  }
  const changes = former === null ? null : await compare(store, folder, former, draft, context);
  const { version, keepAs } = nextVersion(folder, former, changes);
  const laterRecords = former === null ? [] : await readLaterRecords(store, former.summary, draft);
  return { summary: await settle(version, laterRecords, changes), keepAs, repeats: null };
}

/** Settles the version of a draft that has the same findings as the stored results. */
export async function settleSameFindings(
  store: Store,
  folder: ResultsFolder,
  former: Former,
  draft: Summary,
  context: VersionContext,
): Promise<SettledVersion> {
  const isGiven = context.stored === 'given';
  if (isGiven && looksAlike(folder, former, draft, context))
    return { summary: former.summary, keepAs: null, repeats: former.manifest, stands: true };
  const isOther = isGiven && !(await isMadeAlike(store, former, draft, context));
  if (isOther || context.stored === 'replaced') return await replaceFormer(store, folder, former, draft, context);
  const version = versionInPlace(folder, former, draft, context);
  const repeats = former.summary.run_id === draft.run_id ? former.manifest : null;
  return { summary: writeSummary(folder, { ...draft, version }), keepAs: null, repeats };
}

/** Makes a draft with the same findings as the stored results the next version, so that those are kept. */
export async function replaceStored(
  store: Store,
  folder: ResultsFolder,
  draft: Summary,
  context: VersionContext,
): Promise<SettledVersion> {
  return await replaceFormer(store, folder, await readFormer(folder), draft, context);
}

async function replaceFormer(
  store: Store,
  folder: ResultsFolder,
  former: Former | null,
  draft: Summary,
  context: VersionContext,
): Promise<SettledVersion> {
  const changes = former === null ? null : await compare(store, folder, former, draft, context);
  const { version, keepAs } = nextVersion(folder, former, changes);
  // Its files are those of the stored results, which told these already.
  return { summary: writeSummary(folder, { ...draft, later_records: [], version }), keepAs, repeats: null };
}

function nextVersion(
  folder: ResultsFolder,
  former: Former | null,
  changes: VersionChanges | null,
): { readonly version: ResultsVersion; readonly keepAs: number } {
  const keepAs = Math.max(former?.summary.version.number ?? 1, freeVersion(folder));
  const replaces = {
    number: keepAs,
    folder: basename(keptVersion(folder, keepAs)),
    run_id: former?.summary.run_id ?? '',
    as_of: former?.summary.period.as_of ?? '',
    changes,
  };
  return { version: { number: keepAs + 1, replaces }, keepAs };
}

/** The version of the stored results for a draft that takes their place: what differs since the version before them differs from the draft too. */
function versionInPlace(
  folder: ResultsFolder,
  former: Former,
  draft: Summary,
  context: VersionContext,
): ResultsVersion {
  const { number, replaces } = former.summary.version;
  if (replaces === null || replaces.changes === null) return former.summary.version;
  const { changes } = replaces;
  const since = changeReasons(storedResults(folder, former), draftResults(folder, draft, context));
  const because = joinedReasons(changes.because, since);
  return { number, replaces: { ...replaces, changes: { ...changes, because } } };
}

/** Whether everything from which the stored results were made is the same now; the browser that prints reports is not known yet. */
async function isMadeAlike(
  store: Store,
  { summary, manifest }: Former,
  draft: Summary,
  { judgedBy, language, comparedWith }: VersionContext,
): Promise<boolean> {
  const made = (...parts: readonly unknown[]): string => JSON.stringify(parts);
  const { program } = manifest;
  return (
    made(summary.run_id, manifest.language, program.duckdb, program.judged_by, manifest.compared_with) ===
      made(draft.run_id, language, await store.version(), judgedBy, comparedWith) &&
    made(summary.hearing, summary.program) === made(draft.hearing, draft.program)
  );
}

/**
 * Whether stored results and a draft with the same findings were made from the same, but for the audit date and the register, and a reader sees no difference:
 * what people said about the findings stands in both alike. A term or a fine that ended since is a difference.
 */
function looksAlike(
  folder: ResultsFolder,
  { summary, manifest }: Former,
  draft: Summary,
  { configurationText, removals, unnamedFiles, periods, language, judgedBy, prints }: VersionContext,
): boolean {
  const decisions = manifest.decisions ?? null;
  const { as_of: asOf } = summary.period;
  const made = { configurationText, removals, unnamedFiles, periods, decisions, asOf, files: inputFiles(draft) };
  return (
    runId(made) === summary.run_id &&
    manifest.removed === undefined &&
    manifest.language === language &&
    // They are not the same inputs if something printed or judged them that they do not name.
    (manifest.program.browser !== null || !prints) &&
    JSON.stringify([manifest.program.judged_by, summary.program]) === JSON.stringify([judgedBy, draft.program]) &&
    heardText(summary) === heardText(draft) &&
    JSON.stringify(tableDigests(folder.path, OF_HEARING)) === JSON.stringify(tableDigests(folder.draft, OF_HEARING))
  );
}

/** What people said, without which line of the register was the last, and on which day. */
function heardText({ hearing }: Summary): string {
  return JSON.stringify({ ...hearing, last_line: 0, as_of: '' });
}

/** The stored results of a period. */
export interface Former {
  readonly summary: Summary;
  readonly manifest: Manifest;
}

/** The stored results; null if they are not as they were written. */
async function readFormer(folder: ResultsFolder): Promise<Former | null> {
  try {
    await assertWhole(folder.path);
    const summary = readSummary(folder.path);
    const manifest = readManifest(folder.path);
    return 'version' in summary ? { summary, manifest } : null;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** Writes `summary.json` of a draft. @returns it as written: without whole telephone numbers */
function writeSummary(folder: ResultsFolder, draft: Summary): Summary {
  const summary = maskedSummary(draft);
  writeFileSync(join(folder.draft, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`, { mode: 0o600 });
  return summary;
}

function copyChanges(folder: ResultsFolder): void {
  const changes = join(folder.path, CHANGES_FILE);
  if (existsSync(changes)) writeFileSync(join(folder.draft, CHANGES_FILE), readFileSync(changes), { mode: 0o600 });
}

function isSame(folder: ResultsFolder, former: Summary, draft: Summary): boolean {
  return (
    comparable(former) === comparable(draft) &&
    JSON.stringify(tableDigests(folder.path, null)) === JSON.stringify(tableDigests(folder.draft, null))
  );
}

/** A summary without what differs between two runs with the same results. */
function comparable({ statements = [], later_records: _, hearing: __, ...summary }: Summary): string {
  return JSON.stringify({
    ...summary,
    statements,
    run_id: '',
    version: null,
    // Their lists of earlier deliveries depend on those deliveries, and on the previous results.
    later_deliveries: null,
    program: null,
    language: '',
    period: { ...summary.period, as_of: '' },
    // So many days after the audit date, until a pack sets it.
    vendors: summary.vendors.map((vendor) => ({ ...vendor, reply: null })),
  });
}

/** Digests of the tables that are results; Parquet has the same rows as CSV, and the name of the engine. @param only these; null: all that do not depend on people or earlier results */
function tableDigests(folder: string, only: readonly string[] | null): readonly (readonly [string, string])[] {
  return readdirSync(folder)
    .filter(
      (name) => name.endsWith('.csv') && (only?.includes(name) ?? ![...OF_VERSIONS, ...OF_HEARING].includes(name)),
    )
    .sort()
    .map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]);
}

async function compare(
  store: Store,
  folder: ResultsFolder,
  former: Former,
  draft: Summary,
  context: VersionContext,
): Promise<VersionChanges> {
  const changes = await compareResults(store, storedResults(folder, former), draftResults(folder, draft, context));
  await writeChanges(store, folder.draft);
  return changes;
}

function storedResults(folder: ResultsFolder, { summary, manifest }: Former): ComparedResults {
  return {
    folder: folder.path,
    summary,
    configurationSha256: manifest.configuration.sha256,
    removals: manifest.removals ?? '',
    comparedWith: manifest.compared_with,
    decisions: manifest.decisions ?? null,
  };
}

function draftResults(folder: ResultsFolder, draft: Summary, context: VersionContext): ComparedResults {
  return {
    folder: folder.draft,
    summary: draft,
    configurationSha256: sha256OfText(context.configurationText),
    removals: context.removals,
    comparedWith: context.comparedWith,
    decisions: context.decisions,
  };
}
