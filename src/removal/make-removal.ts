import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Removal, RemovalHold, RemovalSubject } from '../model/removal.ts';
import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { markOf } from './marks.ts';
import type { Sought } from './sought.ts';

const PERIOD_FOLDER = /^(?<from>\d{4}-\d{2}-\d{2})_(?<to>\d{4}-\d{2}-\d{2})$/u;

/** The request, and settings that the store and the results do not hold. */
export interface RemovalRequest {
  readonly kind: Removal['kind'];
  readonly before: string | null;
  readonly sought: Sought;
  readonly subjects: readonly RemovalSubject[];
  /** Undefined: the day of the earlier request, or the audit date. */
  readonly askedOn: string | undefined;
  readonly reason: string | undefined;
  readonly defaultReason: string;
}

export interface RemovalContext {
  /** The number for a new removal. */
  readonly nextId: number;
  readonly reportsDirectory: string;
  readonly key: string;
  readonly timeZone: string;
  readonly asOf: string;
  readonly limitationMonths: number;
  readonly holds: readonly RemovalHold[];
  /** The period of the configuration, if its results do not come from the loaded facts. */
  readonly outdated: { readonly from: string; readonly to: string } | null;
}

/**
 * Makes the entry of a removal, with the calls that the law keeps according to each period's results and the current holds. A repeated request keeps its place,
 * its day and the reasons for which calls were kept.
 */
export async function makeRemoval(
  store: Store,
  former: readonly Removal[],
  request: RemovalRequest,
  context: RemovalContext,
): Promise<Removal> {
  const purged = former.filter(({ kind }) => kind === 'purge').at(-1);
  const before = latest(request.before, purged?.before ?? null);
  const same = former.find((removal) => isSame(removal, request, before));
  // A later purge also keeps everything that an earlier purge kept. The earlier purge says nothing about days after its own.
  const inherited = same ?? (request.kind === 'purge' ? purged : undefined);
  const judged = await judgedPeriods(store, context);
  return {
    id: same?.id ?? context.nextId,
    kind: request.kind,
    asked_on: request.askedOn ?? same?.asked_on ?? context.asOf,
    reason: request.reason ?? same?.reason ?? request.defaultReason,
    before: request.kind === 'purge' ? before : null,
    subjects: request.subjects,
    limitation_months: context.limitationMonths,
    judged: together([...clipped(inherited, before), ...judged]),
    violations: await violationsOf(store, request, before, context, inherited),
    holds: distinctHolds([...(inherited?.holds ?? []), ...context.holds]),
    related: same?.related ?? (await relatedOf(store, request.sought)),
    done: false,
  };
}

/** Whether both entries come from the same request. */
export function isSame(removal: Removal, request: RemovalRequest, before: string | null): boolean {
  if (removal.kind !== request.kind) return false;
  if (request.kind === 'purge') return removal.before === before;
  const marks = (subjects: readonly RemovalSubject[]): string => JSON.stringify(subjects.map(({ mark }) => mark));
  return marks(removal.subjects) === marks(request.subjects);
}

function latest(one: string | null, other: string | null): string | null {
  if (one === null) return null;
  return other !== null && other > one ? other : one;
}

type Period = Removal['judged'][number];

function clipped(inherited: Removal | undefined, before: string | null): readonly Period[] {
  if (inherited === undefined) return [];
  const { judged, before: own } = inherited;
  if (inherited.kind === 'forget' || own === null || own === before) return judged;
  const last = dayBefore(own);
  return judged
    .filter(({ from }) => from <= last)
    .map(({ from, to }) => ({ from, to: [to, last].sort()[0] as string }));
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** Sorted, without repeats. */
function together(periods: readonly Period[]): readonly Period[] {
  const texts = new Map(periods.map((period) => [`${period.from} ${period.to}`, period]));
  return [...texts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, period]) => period);
}

function distinctHolds(holds: readonly RemovalHold[]): readonly RemovalHold[] {
  return [...new Map(holds.map((hold) => [JSON.stringify(hold), hold])).values()];
}

interface PeriodResults extends Period {
  readonly calls: string;
}

function periodsWithCalls({ reportsDirectory, outdated }: RemovalContext): readonly PeriodResults[] {
  if (!existsSync(reportsDirectory)) return [];
  return readdirSync(reportsDirectory)
    .sort()
    .flatMap((name) => {
      const { from, to } = PERIOD_FOLDER.exec(name)?.groups ?? {};
      const calls = join(reportsDirectory, name, 'calls.parquet');
      if (from === undefined || to === undefined || !existsSync(calls)) return [];
      return outdated?.from === from && outdated.to === to ? [] : [{ from, to, calls }];
    });
}

/** Also fills `period_violation`. */
async function judgedPeriods(store: Store, context: RemovalContext): Promise<readonly Period[]> {
  await store.run(
    'create or replace temp table period_violation (vendor varchar, call_id varchar, until varchar, day varchar)',
  );
  const periods = periodsWithCalls(context);
  for (const { calls } of periods) {
    await store.insertInto('period_violation', sqlFile(import.meta.url, './period-violations.sql'), {
      path: calls,
      time_zone: context.timeZone,
      limitation_months: context.limitationMonths,
      as_of: context.asOf,
    });
  }
  return periods.map(({ from, to }) => ({ from, to }));
}

async function violationsOf(
  store: Store,
  request: RemovalRequest,
  before: string | null,
  { key }: RemovalContext,
  inherited: Removal | undefined,
): Promise<Removal['violations']> {
  await makeAskedCalls(store, request.sought);
  const rows = await store.rows<{ vendor: string; call_id: string; until: string }>(
    sqlFile(import.meta.url, './meant-violations.sql'),
    { before: request.kind === 'purge' ? before : null },
  );
  const found = rows.map((row) => ({ mark: markOf(key, `call:${row.vendor}\u001f${row.call_id}`), until: row.until }));
  const all = new Map([...(inherited?.violations ?? []), ...found].map((violation) => [violation.mark, violation]));
  return [...all.values()].sort((one, other) => (one.mark < other.mark ? -1 : 1));
}

async function makeAskedCalls(store: Store, { number, person }: Sought): Promise<void> {
  await store.createTemporaryTable('asked_call', sqlFile(import.meta.url, './asked-calls.sql'), { number, person });
}

async function relatedOf(store: Store, { number, person }: Sought): Promise<Removal['related']> {
  const rows = await store.rows<{ kind: 'person' | 'number'; found: string }>(
    sqlFile(import.meta.url, './related.sql'),
    { number, person },
  );
  return {
    numbers: rows.filter(({ kind }) => kind === 'number').map(({ found }) => found),
    persons: rows.filter(({ kind }) => kind === 'person').length,
  };
}
