import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { audit } from '../audit/audit.ts';
import { isJudgedAlike } from '../audit/audit-stamp.ts';
import { UserError } from '../errors.ts';
import { assertLoaded } from '../facts/assert-loaded.ts';
import { factsWithoutFiles, showFacts } from '../facts/lay-beside.ts';
import type { Configuration } from '../model/configuration.ts';
import { maskNumbers } from '../model/masked-numbers.ts';
import type { Progress } from '../model/progress.ts';
import { SILENT } from '../model/progress.ts';
import { STAGE } from '../model/stages.ts';
import type { FileLeftOut, WhatIf } from '../model/what-if.ts';
import { removalsInForce } from '../removal/removal-list.ts';
import { assertHoldsCalls } from '../results/loaded-months.ts';
import { compareAssumed, writeWhatIf } from '../results/what-if/compare-assumed.ts';
import { lawOfDay, lawOfEachDay } from '../rulebook/law-of-day.ts';
import type { Store } from '../store/store.ts';
import { PROGRAM_VERSION, rulebookInForce } from '../version.ts';
import { assumeSettings } from '../workspace/assumed-configuration.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type JobOptions, withStore } from './job.ts';
import { MESSAGES } from './messages.ts';
import { withStageTimes } from './stage-times.ts';
import { writeInPlace } from './whole-folder.ts';

/** The assumptions; at least one. */
export interface WhatIfRequest {
  /** Settings of `belaudit.yaml` with other values, such as `policy.min_offer_seconds=30`. */
  readonly settings?: readonly string[];
  /** ISO day whose law applies to every call. */
  readonly lawOf?: string;
  /** Loaded files that are ignored. */
  readonly without?: readonly string[];
}

export interface WhatIfOutcome {
  /** Folder of the files, relative to the workspace, with forward slashes. */
  readonly folder: string;
  readonly files: readonly string[];
  readonly whatIf: WhatIf;
}

const NOTICE =
  'These are not the results of an audit. They say how the loaded calls would have been judged under the assumption named here.';

const LONGEST_NAME = 100;
const STAGES = [STAGE.facts, STAGE.judging, STAGE.results];

/**
 * Judges the loaded facts again under an assumption, and reports the differences. The store does not change. The outcome goes into `reports/what-if-…`, in
 * place of an earlier one with the same assumption.
 * @throws UserError NOT_LOADED, NO_CALLS, WHAT_IF_REFUSED
 */
export async function whatIfWorkspace(
  workspace: Workspace,
  request: WhatIfRequest,
  progress: Progress,
  options: JobOptions = {},
): Promise<WhatIfOutcome> {
  const { settings = [], lawOf, without = [] } = request;
  if (settings.length === 0 && lawOf === undefined && without.length === 0) throw nothingAssumed();
  const { configuration, settings: assumed } = assumeSettings(workspace, settings);
  const law = lawOf === undefined ? await lawOfEachDay() : await lawOfDay(lawOf);
  const rules = law.rules.map(({ definition }) => definition.id);
  return await withStore(workspace, options, async (store) => {
    await assertLoaded(workspace, store);
    await assertHoldsCalls(workspace, store);
    return await withStageTimes(workspace, STAGES, progress, async (timed) =>
      besideStore(workspace, store, 'what_if', async (apart, database) => {
        const left = await layFacts(workspace, apart, database, [...new Set(without)], timed);
        await audit(apart, configuration, timed, { law });
        timed.stage(STAGE.results);
        return await againstJudged(workspace, store, async (judged) => {
          const compared = await compareAssumed(apart, judged, rules);
          const whatIf: WhatIf = {
            ...{ schema: 'belaudit.what-if/1', notice: NOTICE, client: configuration.client.name },
            period: periodOf(configuration),
            program: { version: PROGRAM_VERSION, rulebook: rulebookInForce() },
            assumption: { settings: assumed, lawOf: lawOf ?? null, without: left },
            ...compared,
          };
          const write = (draft: string): Promise<readonly string[]> => writeWhatIf(apart, draft, whatIf);
          const written = await writeInPlace(workspace, folderName(whatIf), write, options);
          timed.done();
          return { ...written, whatIf };
        });
      }),
    );
  });
}

function nothingAssumed(): UserError {
  return new UserError('WHAT_IF_REFUSED', MESSAGES.nothingIsAssumed, MESSAGES.nameSettingSetDayWhoseLaw);
}

function periodOf({ audit: { from, to, asOf } }: Configuration): WhatIf['period'] {
  return { from, to, as_of: asOf };
}

/** Works in a database beside the store; its file is deleted afterwards. */
async function besideStore<Result>(
  workspace: Workspace,
  store: Store,
  name: string,
  work: (apart: Store, database: string) => Promise<Result>,
): Promise<Result> {
  const path = join(workspace.temporaryDirectory, `${name}.duckdb`);
  try {
    return await store.apart(name, path, work);
  } finally {
    for (const file of [path, `${path}.wal`]) rmSync(file, { force: true });
  }
}

async function layFacts(
  workspace: Workspace,
  apart: Store,
  database: string,
  without: readonly string[],
  progress: Progress,
): Promise<readonly FileLeftOut[]> {
  if (without.length === 0) {
    await showFacts(apart, database);
    return [];
  }
  const { timeZone } = workspace.configuration.client;
  return await factsWithoutFiles(
    apart,
    database,
    without,
    { removals: removalsInForce(workspace), timeZone },
    progress,
  );
}

/**
 * Runs work with the name of the database that holds the verdicts without the assumption: the store, if its verdicts follow from the configuration; otherwise a
 * database beside it, in which the calls are judged first.
 */
async function againstJudged<Result>(
  workspace: Workspace,
  store: Store,
  work: (database: string) => Promise<Result>,
): Promise<Result> {
  const { configuration } = workspace;
  if (await isJudgedAlike(store, configuration)) {
    const [current] = await store.rows<{ name: string }>('select current_database() as name');
    return await work(current?.name ?? '');
  }
  return await besideStore(workspace, store, 'as_it_is', async (apart, database) => {
    await showFacts(apart, database);
    await audit(apart, configuration, SILENT);
    return await work('as_it_is');
  });
}

/** How the names of such folders begin. */
export function whatIfFolder({ from, to }: { readonly from: string; readonly to: string }): string {
  return `what-if-${from}_${to}`;
}

/** Names the period and the assumption, ending in the start of a digest if the name cannot say everything. */
function folderName({ period, assumption }: WhatIf): string {
  const { settings, lawOf, without } = assumption;
  const parts = [
    ...(lawOf === null ? [] : [`law-of-${lawOf}`]),
    ...settings.map(({ key, value }) => `${key}-${value ?? 'default'}`),
    ...without.map(({ path }) => `without-${path}`),
  ];
  const exact = JSON.stringify([lawOf, settings, without.map(({ path }) => path)]);
  const plain = maskNumbers(parts.join('_'))
    .replaceAll(/[^A-Za-z0-9._-]+/gu, '-')
    .replaceAll(/\.{2,}/gu, '.')
    .slice(0, LONGEST_NAME);
  const digest = createHash('sha256').update(exact).digest('hex').slice(0, 8);
  const isPlain = settings.length === 0 && without.length === 0;
  return `${whatIfFolder(period)}-${plain}${isPlain ? '' : `-${digest}`}`;
}
