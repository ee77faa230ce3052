import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { periodName } from '../model/hearing.ts';
import { resultsFolder } from '../results/results-folder.ts';
import { Store } from '../store/store.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Place, type Register, sharedList } from './register.ts';
import { type Heard, layFindings, stateOfFindings } from './state-of-findings.ts';

/** The results of the configuration's period, that people speak about. */
export interface JudgedPeriod {
  /** Folder of the results. */
  readonly folder: string;
  readonly period: string;
}

/** @throws UserError NO_RESULTS */
export function judgedPeriod({ configuration, reportsDirectory }: Workspace): JudgedPeriod {
  const { from, to } = configuration.audit;
  const folder = resultsFolder(reportsDirectory, from, to).path;
  if (existsSync(join(folder, 'findings.parquet'))) return { folder, period: periodName(from, to) };
  throw new UserError(
    'NO_RESULTS',
    'There are no results of this period to speak about.',
    'Make them with "belaudit run". The period is that of audit in belaudit.yaml.',
    [{ file: `reports/${from}_${to}`, message: 'holds no findings' }],
  );
}

/** What the state of findings of a period is derived from. */
export function heardOf(place: Place, register: Register, period: string, asOf: string): Heard {
  const lists = new Map(register.lines.flatMap((line) => (line.kind === 'shared' ? [[line.seq, line.list]] : [])));
  const shown = (seq: number): ReturnType<Heard['shown']> => {
    const list = lists.get(seq);
    return list === undefined ? [] : sharedList(place, list);
  };
  return { lines: register.lines, shown, period, asOf };
}

/** Does something with a store that holds what became of each finding of the period, as `stateOfFindings` leaves it. */
export async function withStates<Result>(
  workspace: Workspace,
  register: Register,
  { folder, period }: JudgedPeriod,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const store = await Store.open(':memory:', { allowedDirectory: folder });
  try {
    await layFindings(store, join(folder, 'findings.parquet'), period);
    await stateOfFindings(store, heardOf(workspace, register, period, workspace.configuration.audit.asOf));
    return await work(store);
  } finally {
    store.close();
  }
}
