import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { stampAudit } from '../audit/audit-stamp.ts';
import { beginPeriods, endPeriods, showPeriod } from '../audit/shown-period.ts';
import { UserError } from '../errors.ts';
import { assertLoaded } from '../facts/assert-loaded.ts';
import type { LoadOutcome } from '../facts/load-outcome.ts';
import { PeriodCounts } from '../gaps/period-counts.ts';
import { readRegister } from '../hearing/register.ts';
import { monthOfPeriod, monthSpan } from '../model/calendar-months.ts';
import type { Days } from '../model/configuration.ts';
import { definedFields } from '../model/defined-fields.ts';
import type { JudgedPeriod, LeftOutMonth, TouchedPeriod, WhyJudged } from '../model/months.ts';
import type { Progress } from '../model/progress.ts';
import type { OtherRulebook } from '../model/results-version.ts';
import { AUDIT_STAGES, LOAD_STAGES, STAGE } from '../model/stages.ts';
import { listWithDigest, removalsInForce } from '../removal/removal-list.ts';
import { removersOfRows } from '../removal/rows/apply-removals.ts';
import { comparedPaths } from '../results/earlier-results.ts';
import { loadedMonths } from '../results/loaded-months.ts';
import { type Manifest, sha256OfText } from '../results/manifest.ts';
import { lackingFields, readManifest, readSummary } from '../results/read-results.ts';
import { recover, resultsFolder } from '../results/results-folder.ts';
import { touchedPeriods } from '../results/touched-periods.ts';
import type { Store } from '../store/store.ts';
import { PROGRAM_VERSION, rulebookInForce } from '../version.ts';
import { type Workspace, withPeriod } from '../workspace/workspace.ts';
import { type JobOptions, signalOf, withStore } from './job.ts';
import { judgeCalls, lookOver } from './judge-calls.ts';
import { MESSAGES } from './messages.ts';
import type { RunOptions } from './monthly.ts';
import { companionStages, renderOrNote, reportStages, withoutPdfs } from './render-results.ts';
import { inDraft, standing } from './results-draft.ts';
import { type RunOutcome, withOtherRulebook } from './run-outcome.ts';
import { withStageTimes } from './stage-times.ts';
import { writePeriod } from './write-period.ts';

/** `all`: every month with loaded calls; `touched`: periods whose results may change because of files added or removed since. */
export type AskedPeriods = 'all' | 'touched';

/** The outcome for several periods. */
export interface MonthsOutcome {
  /** Oldest first: judged periods, and periods whose results did not change. */
  readonly periods: readonly (JudgedPeriod & { readonly outcome: RunOutcome })[];
  /** Months with calls that were not judged, and why. */
  readonly left_out: readonly LeftOutMonth[];
  /** Stored results that another version of the rulebook judged; absent if there are none. */
  readonly otherRulebook?: readonly OtherRulebook[];
  readonly load?: LoadOutcome;
}

/** A requested period, and why it must be judged; null if its results are still valid. */
interface Planned {
  readonly days: Days;
  readonly because: WhyJudged | null;
  readonly touched: TouchedPeriod | null;
}

/**
 * Loads new files and judges several periods in one pass, because the calls of a year share their history. Each period gets its own results, whole or not at
 * all; if a later period fails, the earlier ones stay. A period whose results cannot have changed is skipped.
 * @throws UserError NO_CALLS if no call is loaded; every error of `run`
 */
export async function runPeriods(
  workspace: Workspace,
  asked: AskedPeriods,
  progress: Progress,
  options: RunOptions = {},
): Promise<MonthsOutcome> {
  return await withStore(
    workspace,
    options,
    async (store) => {
      const { load } = await import('../facts/load.ts');
      const loaded = await withStageTimes(workspace, LOAD_STAGES, progress, (timed) =>
        load(workspace, store, timed, signalOf(options)),
      );
      return { ...(await judgePeriods(workspace, store, asked, progress, options, true)), load: loaded };
    },
    'filling',
  );
}

/** Judges several periods of the loaded calls, and writes their results without PDFs. @throws UserError NOT_LOADED, NO_CALLS */
export async function auditPeriods(
  workspace: Workspace,
  asked: AskedPeriods,
  progress: Progress,
  options: RunOptions = {},
): Promise<MonthsOutcome> {
  return await withStore(workspace, options, async (store) => {
    await assertLoaded(workspace, store);
    return await judgePeriods(workspace, store, asked, progress, options, false);
  });
}

async function judgePeriods(
  workspace: Workspace,
  store: Store,
  asked: AskedPeriods,
  progress: Progress,
  options: RunOptions,
  withPdfs: boolean,
): Promise<MonthsOutcome> {
  const { planned, leftOut } = await plan(workspace, store, asked, options.again === true);
  const due = planned.filter(({ because }) => because !== null);
  const files = [
    ...(await companionStages(workspace, options)),
    ...(withPdfs ? await reportStages(workspace, options) : []),
  ];
  const [judging = '', ...writing] = AUDIT_STAGES;
  const stages = [judging, ...due.flatMap(() => [...writing, ...files])];
  const made = new Map<Planned, RunOutcome>();
  if (due.length > 0)
    await withStageTimes(workspace, stages, progress, async (timed) => {
      for (const [one, outcome] of await makeResults(workspace, store, due, timed, options, withPdfs))
        made.set(one, outcome);
    });
  const periods: (JudgedPeriod & { readonly outcome: RunOutcome })[] = [];
  for (const one of planned) {
    const { days, because, touched } = one;
    const outcome = made.get(one) ?? (await standing(workspace, days));
    periods.push({ ...days, because, touched, outcome });
  }
  return { periods, left_out: leftOut, ...withOtherRulebook(workspace) };
}

/** Judges the calls of all these periods, then writes the results period by period, because later results are compared with earlier ones. */
async function makeResults(
  workspace: Workspace,
  store: Store,
  due: readonly Planned[],
  progress: Progress,
  options: JobOptions,
  withPdfs: boolean,
): Promise<ReadonlyMap<Planned, RunOutcome>> {
  const made = new Map<Planned, RunOutcome>();
  const periods = due.map(({ days }) => days);
  const whole = wholeSpan(periods);
  // Read first, so that damage is reported before the long work. Lines that are added meanwhile count for the next results.
  const register = readRegister(workspace);
  const { calls, judgedBy } = await judgeCalls(workspace, store, [whole], progress, options);
  await beginPeriods(store);
  const counts = areDisjoint(periods) ? new PeriodCounts() : undefined;
  // Kept in a folder that nobody else changes: meanwhile somebody can open or save finished results.
  const listsFolder = join(workspace.temporaryDirectory, 'lists');
  mkdirSync(listsFolder, { recursive: true, mode: 0o700 });
  try {
    for (const one of due) {
      const { from, to } = one.days;
      progress.note(`${from} to ${to}: ${made.size + 1} of ${due.length}`);
      const own = withPeriod(workspace, one.days);
      await showPeriod(store, one.days);
      const finish = withPdfs ? renderOrNote : withoutPdfs;
      const outcome = await inDraft(own, store, options, {
        judge: async (folder) => {
          progress.stage(STAGE.counting, undefined, calls);
          const found = await lookOver(own, store, definedFields({ countsOfPeriod: counts }));
          const judged = { register, judgedBy, listsFolder, ...found };
          return await writePeriod(own, store, folder, judged, progress, { ...options, prints: withPdfs });
        },
        render: (folder, results) => finish({ workspace: own, store, folder, results, progress, options }),
      });
      made.set(one, outcome);
    }
  } finally {
    await endPeriods(store);
  }
  // Dossiers and answers cover all of them.
  const all = withPeriod(workspace, whole);
  await lookOver(all, store, definedFields({ countsOfAll: counts }));
  await stampAudit(store, all.configuration);
  return made;
}

function wholeSpan(all: readonly Days[]): Days {
  const [first, last] = [
    all.map(({ from }) => from).sort()[0],
    all
      .map(({ to }) => to)
      .sort()
      .at(-1),
  ];
  if (first === undefined || last === undefined) throw new Error('nothing is to be judged');
  return { from: first, to: last };
}

/** Whether no day is in two periods. */
function areDisjoint(periods: readonly Days[]): boolean {
  const inOrder = [...periods].sort((one, other) => (one.from < other.from ? -1 : 1));
  return inOrder.every(({ from }, at) => at === 0 || (inOrder[at - 1]?.to ?? '') < from);
}

interface Plan {
  readonly planned: readonly Planned[];
  readonly leftOut: readonly LeftOutMonth[];
}

/** Lists the requested periods, and which of them must be judged. */
async function plan(workspace: Workspace, store: Store, asked: AskedPeriods, again: boolean): Promise<Plan> {
  const { asOf } = workspace.configuration.audit;
  const touched = await touchedPeriods(store, workspace.directory);
  if (asked === 'touched')
    return {
      planned: touched.map((period) => ({ days: daysOf(period), because: 'touched', touched: period })),
      leftOut: [],
    };
  const loaded = await loadedMonths(store);
  if (loaded.length === 0) throw noCalls();
  const months = loaded.map(({ month, calls }) => ({ ...monthSpan(month), calls }));
  const over = months.filter(({ to }) => to <= asOf);
  const removers = await removersOfRows(store);
  const states = over.map((days): Planned => {
    const own = touched.find(({ from, to }) => from === days.from && to === days.to) ?? null;
    return { days: daysOf(days), because: again ? 'asked' : whyJudge(workspace, days, own, removers), touched: own };
  });
  const fresh = new Set(
    states.filter(({ because }) => because === 'not-judged').map(({ days }) => monthOfPeriod(days) ?? ''),
  );
  return {
    planned: states.map((one) =>
      one.because === null && comparesAnew(workspace, one.days, fresh) ? { ...one, because: 'comparison' } : one,
    ),
    leftOut: months
      .filter(({ to }) => to > asOf)
      .map(({ month, from, to, calls }) => ({ month, from, to, calls, because: 'not-over' })),
  };
}

function daysOf({ from, to }: Days): Days {
  return { from, to };
}

function noCalls(): UserError {
  return new UserError('NO_CALLS', MESSAGES.noMonthIsLoaded, MESSAGES.addCallCentreFiles);
}

/** Why the results of a period must be made; null if the stored ones stay. */
function whyJudge(
  workspace: Workspace,
  { from, to }: Days,
  touched: TouchedPeriod | null,
  removers: readonly number[],
): WhyJudged | null {
  const folder = resultsFolder(workspace.reportsDirectory, from, to);
  recover(folder);
  const manifest = manifestIn(folder.path);
  if (manifest === undefined) return 'not-judged';
  if (touched !== null) return 'touched';
  if (manifest.configuration.sha256 !== sha256OfText(workspace.configurationText)) return 'configuration';
  if (manifest.program.version !== PROGRAM_VERSION || manifest.program.rulebook !== rulebookInForce()) return 'program';
  return isOfSameRows(workspace, manifest, removers) ? null : 'removals';
}

/**
 * Whether the results rest on the rows that are loaded: no removal since took any, such as that of a number that occurs nowhere.
 * @param removers removals that took rows out of the loaded facts
 */
function isOfSameRows(
  workspace: Workspace,
  { removals = '', removed, period }: Manifest,
  removers: readonly number[],
): boolean {
  const now = removalsInForce(workspace);
  if (now.digest === removals) return true;
  // No state of the list has a digest of another month: there may be thousands, and each is hashed whole.
  const isOfMonth = period.as_of.slice(0, 7) === now.asOf.slice(0, 7);
  const before = isOfMonth && removed === undefined ? listWithDigest(workspace, removals)?.removals : undefined;
  if (before === undefined) return false;
  const all = new Map(now.removals.map((removal) => [JSON.stringify(removal), removal.id]));
  // What was in force then must still be: a later purge takes over the rows of an earlier one.
  const isKept = before.map((removal) => all.delete(JSON.stringify(removal))).every(Boolean);
  const added = new Set(all.values());
  return isKept && !removers.some((id) => added.has(id));
}

/** Undefined if there are no results that this version can read. */
function manifestIn(folder: string): Manifest | undefined {
  try {
    return lackingFields(readSummary(folder)).length === 0 ? readManifest(folder) : undefined;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** Whether the results would now be compared with other months, because months that had no results have them now. */
function comparesAnew({ reportsDirectory }: Workspace, { from, to }: Days, fresh: ReadonlySet<string>): boolean {
  const manifest = manifestIn(resultsFolder(reportsDirectory, from, to).path);
  const known = new Set(manifest?.compared_with.map(({ path }) => path));
  return comparedPaths(from, to, fresh).some((path) => !known.has(path));
}
