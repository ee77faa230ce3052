import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { type FindingName, periodDays, periodName, type RegisterLine } from '../model/hearing.ts';
import { resultsFolder } from '../results/results-folder.ts';
import { Store } from '../store/store.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { sharedList, wasShared } from './kept-files.ts';
import { MESSAGES } from './messages.ts';
import type { Register } from './register-chain.ts';
import type { Place } from './register-files.ts';
import { type Heard, layFindings, stateOfFindings } from './state-of-findings.ts';

/** The results of a period that a reply or decision is about. */
export interface JudgedPeriod {
  /** Folder of the results. */
  readonly folder: string;
  readonly period: string;
}

/** @param asked name of the period (`periodName`); by default the configuration's @throws UserError NO_RESULTS; USAGE if it is not the name of a period */
export function judgedPeriod({ configuration, reportsDirectory }: Workspace, asked?: string): JudgedPeriod {
  const days = asked === undefined ? configuration.audit : periodDays(asked);
  if (days === null)
    throw new UserError('USAGE', MESSAGES.thatIsNotPeriod, MESSAGES.nameMonthSuchAs202605, [
      { key: 'period', found: asked ?? '', message: MESSAGES.isNeitherMonthNorTwoDays },
    ]);
  const { from, to } = days;
  const folder = resultsFolder(reportsDirectory, from, to).path;
  if (existsSync(join(folder, 'findings.parquet'))) return { folder, period: periodName(from, to) };
  throw new UserError('NO_RESULTS', MESSAGES.noResultsOfPeriod, MESSAGES.makeResultsOrNameJudged, [
    { file: `reports/${from}_${to}`, message: MESSAGES.containsNoFindings },
  ]);
}

/** The input from which the states of a period's findings follow. */
export function heardOf(place: Place, register: Register, period: string, asOf: string): Heard {
  const lists = new Map(register.lines.flatMap((line) => (isOfTerms(line) ? [[line.seq, line.list]] : [])));
  const shown = (seq: number): ReturnType<Heard['shown']> => {
    const list = lists.get(seq);
    return list === undefined ? [] : sharedList(place, list);
  };
  return { lines: register.lines, shown, period, asOf };
}

/** Whether a line starts or moves terms to reply: its list names the findings. */
function isOfTerms(line: RegisterLine): line is Extract<RegisterLine, { kind: 'shared' | 'extended' }> {
  return line.kind === 'shared' || line.kind === 'extended';
}

/** Whether the configuration's period was judged. */
export function isJudged({ configuration, reportsDirectory }: Workspace): boolean {
  const { from, to } = configuration.audit;
  return existsSync(join(resultsFolder(reportsDirectory, from, to).path, 'findings.parquet'));
}

/** Runs work with a store that holds the period's findings, as `layFindings` leaves them. @param only the requested one; by default all */
export async function withFindings<Result>(
  { folder, period }: JudgedPeriod,
  work: (store: Store) => Promise<Result>,
  only?: Pick<FindingName, 'vendor' | 'call_id' | 'rule'>,
): Promise<Result> {
  const store = await Store.open(':memory:', { allowedDirectory: folder });
  try {
    await layFindings(store, join(folder, 'findings.parquet'), period, only);
    return await work(store);
  } finally {
    store.close();
  }
}

/** Runs work with a store that holds the state of one finding. Only the register lines about it are loaded: a register can be long. */
export async function withStateOf<Result>(
  workspace: Workspace,
  { lines }: Register,
  judged: JudgedPeriod,
  only: Pick<FindingName, 'vendor' | 'call_id' | 'rule'>,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const { vendor, call_id: callId, rule } = only;
  const isIt = (about: FindingName): boolean =>
    about.vendor === vendor && about.call_id === callId && about.rule === rule && about.period === judged.period;
  const row = [vendor, callId, rule] as const;
  const lists = new Map(
    lines.flatMap((line) => (isOfTerms(line) && line.about.period === judged.period ? [[line.seq, line.list]] : [])),
  );
  const heard: Heard = {
    lines: lines.filter((line) => line.kind !== 'reply' || isIt(line.about)),
    shown: (seq) => {
      const list = lists.get(seq);
      return list !== undefined && wasShared(workspace, list, row) ? [row] : [];
    },
    ...{ period: judged.period, asOf: workspace.configuration.audit.asOf },
  };
  return await withFindings(
    judged,
    async (store) => {
      await stateOfFindings(store, heard);
      return await work(store);
    },
    only,
  );
}

/** Runs work with a store that holds the state of every finding of the period, as `stateOfFindings` leaves it. */
export async function withStates<Result>(
  workspace: Workspace,
  register: Register,
  judged: JudgedPeriod,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const heard = heardOf(workspace, register, judged.period, workspace.configuration.audit.asOf);
  return await withFindings(judged, async (store) => {
    await stateOfFindings(store, heard);
    return await work(store);
  });
}
