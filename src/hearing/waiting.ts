import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { daysOfPeriod } from '../model/actions.ts';
import { CLIENT } from '../model/findings.ts';
import { type DeviationLine, periodName, type RegisterLine } from '../model/hearing.ts';
import { renewals, type Waiting, type WaitingEntry, type WaitingKind, waitingOn } from '../model/waiting.ts';
import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { standingActions } from './actions/standing-actions.ts';
import { storedPeriods } from './actions/stored-results.ts';
import { judgedPeriod, withStates } from './judged-findings.ts';
import { readRegister } from './register.ts';
import { proposedLines, standingLines } from './standing-lines.ts';

/** Of these, somebody else than the company is to do something. */
const OF_CALL_CENTRE: ReadonlySet<WaitingKind> = new Set(['reply', 'more']);

/**
 * Everything that waits for somebody, of the period of the configuration and of all judged periods that somebody shared or said something about. It goes
 * by the audit date.
 * @throws UserError what `readRegister` throws; NO_RESULTS if results cannot be read
 */
export async function listWaiting(workspace: Workspace): Promise<readonly Waiting[]> {
  const { configuration, reportsDirectory } = workspace;
  const { asOf } = configuration.audit;
  const register = readRegister(workspace);
  const lines = standingLines(register.lines);
  const stored = storedPeriods(reportsDirectory);
  const { from, to } = configuration.audit;
  const heard = new Set([
    periodName(from, to),
    ...lines.flatMap(({ about }) => ('period' in about ? [about.period] : [])),
  ]);
  const periods = stored
    .filter(({ name }) => existsSync(join(reportsDirectory, name, 'findings.parquet')))
    .map(({ from, to }) => periodName(from, to))
    .filter((period) => heard.has(period));
  const all: WaitingEntry[] = [];
  for (const period of periods) {
    const entries = await withStates(workspace, register, judgedPeriod(workspace, period), (store) =>
      waitingInPeriod(store, period, configuration.vendors),
    );
    all.push(...entries);
  }
  return waitingOn(asOf, [
    ...all,
    ...waitingSeconds(register.lines, namesOf(configuration.vendors, configuration.client?.name)),
    ...waitingActions(register.lines, stored),
    ...renewals('gap', configuration.acceptedGaps, asOf),
    ...renewals(
      'deviation',
      lines.filter((line) => line.kind === 'deviation' && line.until >= asOf) as readonly DeviationLine[],
      asOf,
    ),
  ]);
}

/** Names of parties by their ids. */
export function namesOf(
  vendors: readonly { readonly id: string; readonly name: string }[],
  client: string = CLIENT,
): (party: string) => string {
  return (party) => vendors.find(({ id }) => id === party)?.name ?? (party === CLIENT ? client : party);
}

/** What waits about the findings of a period. @param store with their states, as `stateOfFindings` leaves them */
export async function waitingInPeriod(
  store: Store,
  period: string,
  vendors: readonly { readonly id: string; readonly name: string }[],
): Promise<readonly WaitingEntry[]> {
  const rows = await store.rows<{ party: string; kind: WaitingKind; until: string; findings: bigint }>(
    sqlFile(import.meta.url, './waiting-findings.sql'),
  );
  const nameOf = namesOf(vendors);
  return [
    ...rows.map(({ party, kind, until, findings }) => ({
      ...{ kind, period, what: nameOf(party), count: Number(findings), until: until === '' ? null : until },
      who: OF_CALL_CENTRE.has(kind) ? nameOf(party) : '',
    })),
  ];
}

/** Lines that wait for a second person, by the party and the period that they are about. */
export function waitingSeconds(
  lines: readonly RegisterLine[],
  nameOf: (party: string) => string,
): readonly WaitingEntry[] {
  const subjects = proposedLines(lines).map(({ about }) => {
    const { vendor, party, period } = about as {
      readonly vendor?: string;
      readonly party?: string;
      readonly period?: string;
    };
    return JSON.stringify([period ?? null, nameOf(vendor ?? party ?? CLIENT)]);
  });
  return [...new Set(subjects)].sort().map((subject) => {
    const [period, what] = JSON.parse(subject) as [string | null, string];
    const count = subjects.filter((one) => one === subject).length;
    return { kind: 'second', period, who: '', what, until: null, count };
  });
}

/** Actions that are open, and those that are done and that no period shows yet. @param periods with results */
export function waitingActions(
  lines: readonly RegisterLine[],
  periods: readonly { readonly from: string }[],
): readonly WaitingEntry[] {
  return standingActions(lines).flatMap(({ line, due, state, stateLine }): readonly WaitingEntry[] => {
    const action = { who: line.owner, what: line.what, period: line.about.period, count: 1 };
    if (state === 'open') return [{ ...action, kind: 'action', until: due }];
    // Days before it was done show nothing of it.
    const done = lines.find(({ seq }) => seq === stateLine)?.at.slice(0, 10) ?? '';
    const isShown = periods.some(({ from }) => from > daysOfPeriod(line.about.period).to && from > done);
    return state === 'done' && !isShown ? [{ ...action, kind: 'retest', until: null }] : [];
  });
}
