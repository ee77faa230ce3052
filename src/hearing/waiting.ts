import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { daysOfPeriod } from '../model/actions.ts';
import { dateOfDay, dayNumber } from '../model/day-numbers.ts';
import { periodName, type RegisterLine } from '../model/hearing.ts';
import type { Waiting, WaitingKind } from '../model/waiting.ts';
import { sqlFile } from '../store/sql.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { standingActions } from './actions/standing-actions.ts';
import { storedPeriods } from './actions/stored-results.ts';
import { judgedPeriod, withStates } from './judged-findings.ts';
import { readRegister } from './register.ts';
import type { Register } from './register-chain.ts';
import { placedDecisions, standingLines } from './standing-lines.ts';

type Found = Omit<Waiting, 'id' | 'isLate'>;

/** What was accepted is to be looked at again from so many days before its last one. */
const DAYS_AHEAD = 60;
/** Of these, somebody else than the company is to do something. */
const OF_CALL_CENTRE: ReadonlySet<WaitingKind> = new Set(['reply', 'more']);

/**
 * Everything that waits for somebody, of all judged periods: late first, then by day. It goes by the audit date.
 * @throws UserError what `readRegister` throws; NO_RESULTS if results cannot be read
 */
export async function listWaiting(workspace: Workspace): Promise<readonly Waiting[]> {
  const { configuration, reportsDirectory } = workspace;
  const { asOf } = configuration.audit;
  const register = readRegister(workspace);
  const lines = standingLines(register.lines);
  const stored = storedPeriods(reportsDirectory);
  const heard = new Set(lines.flatMap(({ about }) => ('period' in about ? [about.period] : [])));
  const periods = stored
    .filter(({ name }) => existsSync(join(reportsDirectory, name, 'findings.parquet')))
    .map(({ from, to }) => periodName(from, to))
    .filter((period) => heard.has(period));
  const all: Found[] = [];
  for (const period of periods) all.push(...(await findingsOf(workspace, register, period)));
  all.push(
    ...periods.flatMap((period) => {
      const count = placedDecisions(lines).filter(({ line, isProposed }) => isProposed && line.about.period === period);
      return count.length === 0 ? [] : [{ ...nothing('second'), period, count: count.length }];
    }),
    ...standingActions(register.lines).flatMap(({ line, due, state, stateLine }): readonly Found[] => {
      const action = { who: line.owner, what: line.what, period: line.about.period, count: 1 };
      if (state === 'open') return [{ ...action, kind: 'action', until: due }];
      // Days before it was done show nothing of it.
      const done = lines.find(({ seq }) => seq === stateLine)?.at.slice(0, 10) ?? '';
      const isShown = stored.some(({ from }) => from > daysOfPeriod(line.about.period).to && from > done);
      return state === 'done' && !isShown ? [{ ...action, kind: 'retest', until: null }] : [];
    }),
    ...renewals(workspace, lines),
  );
  return all
    .map((one): Waiting => ({ id: idOf(one), ...one, isLate: one.until !== null && one.until < asOf }))
    .sort((one, other) => (place(one) < place(other) ? -1 : 1));
}

/** What was accepted until a day that is near or past, in the words of whoever accepted it; the same words until the same day are one. */
function renewals({ configuration }: Workspace, lines: readonly RegisterLine[]): readonly Found[] {
  const { asOf } = configuration.audit;
  const near = dateOfDay(dayNumber(asOf) + DAYS_AHEAD);
  const all = [
    ...configuration.acceptedGaps.map(({ reason, until }) => ({ ...nothing('gap'), what: reason, until })),
    ...lines.flatMap((line) =>
      line.kind === 'deviation' && line.until >= asOf
        ? [{ ...nothing('deviation'), what: line.reason, until: line.until }]
        : [],
    ),
  ].filter(({ until }) => until <= near);
  return [...new Map(all.map((one) => [JSON.stringify([one.kind, one.what, one.until]), one])).values()];
}

/** An action whose day moves stays the same; of others, each day is one. */
function idOf({ kind, who, period, what, until }: Found): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, who, period, what, kind === 'action' ? null : until]))
    .digest('hex')
    .slice(0, 32);
}

/** What waits for the company. */
function nothing(kind: WaitingKind): Found {
  return { kind, who: '', until: null, period: null, count: 1, what: '' };
}

function place({ until, kind, period, who, what }: Waiting): string {
  return JSON.stringify([until ?? '9999-12-31', kind, period, who, what]);
}

async function findingsOf(workspace: Workspace, register: Register, period: string): Promise<readonly Found[]> {
  const { vendors } = workspace.configuration;
  const rows = await withStates(workspace, register, judgedPeriod(workspace, period), (store) =>
    store.rows<{ party: string; kind: WaitingKind; until: string; findings: bigint }>(
      sqlFile(import.meta.url, './waiting-findings.sql'),
    ),
  );
  const nameOf = (party: string): string => vendors.find(({ id }) => id === party)?.name ?? party;
  const items = rows.map(({ party, kind, until, findings }) => ({
    ...{ kind, period, what: '', count: Number(findings) },
    who: OF_CALL_CENTRE.has(kind) ? nameOf(party) : '',
    until: until === '' ? null : until,
  }));
  // Of the company's own tasks, it does not matter which call centre it was about.
  return [...new Set(items.map(({ kind, who, until }) => JSON.stringify([kind, who, until])))].map((key) => {
    const same = items.filter(({ kind, who, until }) => JSON.stringify([kind, who, until]) === key);
    return { ...(same[0] as (typeof items)[number]), count: same.reduce((sum, { count }) => sum + count, 0) };
  });
}
