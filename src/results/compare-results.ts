import { join } from 'node:path';
import { LOG } from '../feeds/registry.ts';
import type { RegisterPoint } from '../model/hearing.ts';
import { dueDay } from '../model/reply-day.ts';
import { CHANGE_COLUMNS } from '../model/results.ts';
import {
  CHANGE_REASONS,
  type ChangeCounts,
  type ChangedFile,
  type ChangeReason,
  type ChangeReasons,
  type VendorChanges,
  type VersionChanges,
} from '../model/results-version.ts';
import type { FileAccount, Summary } from '../model/summary.ts';
import { plainRows } from '../store/plain-rows.ts';
import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { sha256OfText } from './manifest.ts';
import { writeLists } from './write-lists.ts';

/** Results of a period, and those of their inputs that a summary does not state. */
export interface ComparedResults {
  /** Folder with their tables. */
  readonly folder: string;
  readonly summary: Summary;
  readonly configurationSha256: string;
  /** Digest of the removals in force; empty if there were none. */
  readonly removals: string;
  readonly comparedWith: readonly { readonly path: string; readonly sha256: string }[];
  /** The last line of the register of decisions; null if there was none. */
  readonly decisions: RegisterPoint | null;
}

const SORTED = ['vendor', 'moment', 'call_id', 'rule'];

/**
 * Compares the results of a period with the previous ones: how many findings appeared, disappeared and changed, by rule, call centre and reason.
 * Leaves the findings themselves in the table `result_changes` of the store.
 */
export async function compareResults(
  store: Store,
  former: ComparedResults,
  now: ComparedResults,
): Promise<VersionChanges> {
  const because = changeReasons(former, now);
  await store.createTemporaryTable('result_changes', sqlFile(import.meta.url, './version-changes.sql'), {
    former: join(former.folder, 'findings.parquet'),
    new: join(now.folder, 'findings.parquet'),
    former_calls: join(former.folder, 'calls.parquet'),
    new_calls: join(now.folder, 'calls.parquet'),
    files: JSON.stringify(changedFiles(because)),
    sole_reason: soleReason(because),
    only_files: reasonsBesideFiles(because).length === 0,
  });
  const counts = await plainRows<CountedChange>(store, sqlFile(import.meta.url, './version-change-counts.sql'));
  const rules = inReportOrder([...new Set(counts.map(({ rule }) => rule))], now.summary);
  return {
    ...changeCounts(counts),
    findings: { before: former.summary.totals.findings, now: now.summary.totals.findings },
    rules: rules.map((rule) => ({
      rule,
      findings: { before: findingsOf(former.summary, rule), now: findingsOf(now.summary, rule) },
      ...changeCounts(counts.filter((row) => row.rule === rule)),
    })),
    reasons: CHANGE_REASONS.map((reason) => ({
      reason,
      ...changeCounts(counts.filter((row) => row.because === reason)),
    })).filter(({ came, went, changed }) => came + went + changed > 0),
    vendors: [...new Set(counts.map((row) => row.vendor))].map((vendor) => vendorChanges(vendor, counts, now.summary)),
    because,
  };
}

/**
 * The files that differ, for finding out what a delivery changed; and whether they are the only difference that could change a
 * finding.
 */
export function comparedFiles(
  { because }: VersionChanges,
  former: Summary,
  now: Summary,
): { readonly files: string; readonly onlyFiles: boolean } {
  const all = [...former.files, ...now.files];
  const logOf = (path: string): string => {
    const feeds = all.filter((file) => file.path === path);
    return feeds.every(({ feed }) => feed === LOG) ? (feeds[0]?.vendor ?? '') : '';
  };
  const files = changedFiles(because).map((file) => ({ ...file, log_of: logOf(file.path) }));
  return { files: JSON.stringify(files), onlyFiles: reasonsBesideFiles(because).length === 0 };
}

/** Writes what `compareResults` left in the store as `changes.csv`. */
export async function writeChanges(store: Store, folder: string): Promise<void> {
  const columns = Object.keys(CHANGE_COLUMNS);
  await writeLists(store, folder, [
    { name: 'changes', columns, select: 'select * from result_changes', order: SORTED },
  ]);
}

interface CountedChange {
  readonly vendor: string;
  readonly rule: string;
  readonly change: keyof ChangeCounts;
  readonly because: ChangeReason;
  readonly findings: number;
}

function vendorChanges(vendor: string, counts: readonly CountedChange[], now: Summary): VendorChanges {
  const own = counts.filter((row) => row.vendor === vendor);
  const rules = inReportOrder([...new Set(own.map((row) => row.rule))], now);
  return {
    vendor,
    ...changeCounts(own),
    rules: rules.map((rule) => ({ rule, ...changeCounts(own.filter((row) => row.rule === rule)) })),
  };
}

function inReportOrder(rules: readonly string[], { rules: known }: Summary): readonly string[] {
  const order = new Map(known.map(({ rule }, index) => [rule, index]));
  const place = (rule: string): number => order.get(rule) ?? order.size;
  return [...rules].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

function findingsOf({ totals }: Summary, rule: string): number {
  return totals.rules.find((figures) => figures.rule === rule)?.findings ?? 0;
}

function changeCounts(rows: readonly CountedChange[]): ChangeCounts {
  const count = (change: keyof ChangeCounts): number =>
    rows.reduce((sum, row) => sum + (row.change === change ? row.findings : 0), 0);
  return { came: count('came'), went: count('went'), changed: count('changed') };
}

/** Everything that the results rest on and that is different now. */
export function changeReasons(former: ComparedResults, now: ComparedResults): ChangeReasons {
  const [before, after] = [filesOf(former.summary), filesOf(now.summary)];
  const differ = (one: string, other: string): readonly [string, string] | null =>
    one === other ? null : [one, other];
  const { summary: then } = former;
  const { summary } = now;
  const ended = termsEnded(then, summary);
  return {
    files_added: after.filter(({ path }) => !before.some((file) => file.path === path)).map(named),
    files_removed: before.filter(({ path }) => !after.some((file) => file.path === path)).map(named),
    files_changed: after
      .filter(({ path, sha256 }) => before.some((file) => file.path === path && file.sha256 !== sha256))
      .map(named),
    configuration: former.configurationSha256 !== now.configurationSha256,
    rows_removed: former.removals !== now.removals,
    rulebook: differ(then.program.rulebook, summary.program.rulebook),
    program: differ(then.program.version, summary.program.version),
    as_of: differ(then.period.as_of, summary.period.as_of),
    earlier_months: JSON.stringify(former.comparedWith) !== JSON.stringify(now.comparedWith),
    decisions: !isSamePoint(former.decisions, now.decisions),
    ...(ended.length === 0 ? {} : { terms_ended: ended }),
  };
}

/** Parties whose last day to reply lies between the days by which two results tell what is due. */
function termsEnded(then: Summary, now: Summary): readonly string[] {
  const [before, after] = [dueDay(then), dueDay(now)];
  const parties = now.hearing?.parties ?? [];
  return parties.flatMap(({ party, reply_by: by }) => (by !== null && before <= by && by < after ? [party] : []));
}

/** What differs after two changes, one after the other, of which the second changed no files. */
export function joinedReasons(first: ChangeReasons, second: ChangeReasons): ChangeReasons {
  const joined = (one: BeforeAndNow, two: BeforeAndNow): BeforeAndNow => {
    const before = (one ?? two)?.[0] ?? '';
    const now = (two ?? one)?.[1] ?? '';
    return before === now ? null : [before, now];
  };
  const ended = [...new Set([...(first.terms_ended ?? []), ...(second.terms_ended ?? [])])].sort();
  return {
    ...first,
    ...(ended.length === 0 ? {} : { terms_ended: ended }),
    configuration: first.configuration || second.configuration,
    rows_removed: first.rows_removed || second.rows_removed,
    rulebook: joined(first.rulebook, second.rulebook),
    program: joined(first.program, second.program),
    as_of: joined(first.as_of, second.as_of),
    earlier_months: first.earlier_months || second.earlier_months,
    decisions: first.decisions || second.decisions,
  };
}

type BeforeAndNow = readonly [before: string, now: string] | null;

/** Whether two results rest on the same line of the register of decisions, or both on none. */
function isSamePoint(one: RegisterPoint | null | undefined, other: RegisterPoint | null | undefined): boolean {
  return one?.hmac === other?.hmac;
}

/** The differences, apart from files, that can change a finding. The audit date affects only fines, earlier months only figures over time, and decisions only what follows from a finding. */
function reasonsBesideFiles(because: ChangeReasons): readonly ChangeReason[] {
  const differs: readonly (readonly [ChangeReason, boolean])[] = [
    ['rows-removed', because.rows_removed],
    ['configuration', because.configuration],
    ['rulebook', because.rulebook !== null],
    // A different rulebook is more informative than a different version.
    ['program', because.program !== null && because.rulebook === null],
  ];
  return differs.flatMap(([reason, is]) => (is ? [reason] : []));
}

/** The only thing that differs. */
function soleReason(because: ChangeReasons): ChangeReason {
  const all = [...new Set(changedFiles(because).map(({ reason }) => reason)), ...reasonsBesideFiles(because)];
  const [only, ...others] = all;
  if (only === undefined) return 'unknown';
  return others.length === 0 ? only : 'several';
}

function changedFiles(because: ChangeReasons): readonly { readonly path: string; readonly reason: ChangeReason }[] {
  const all = (
    files: readonly ChangedFile[],
    reason: ChangeReason,
  ): readonly { path: string; reason: ChangeReason }[] =>
    // A file under two sources is listed twice.
    [...new Set(files.map(({ path }) => path))].map((path) => ({ path, reason }));
  return [
    ...all(because.files_added, 'file-added'),
    ...all(because.files_changed, 'file-changed'),
    ...all(because.files_removed, 'file-removed'),
  ];
}

/** Sorted by path. A file whose rows name others counts as changed where those are: they may be very many. */
function filesOf({ files, named_files: named = [] }: Summary): readonly FileAccount[] {
  const digests = new Map(
    [...new Set(named.map(({ feed }) => feed))].map((feed) => [
      feed,
      sha256OfText(JSON.stringify(named.filter((file) => file.feed === feed))),
    ]),
  );
  return files
    .map((file) => ({ ...file, sha256: `${file.sha256}${digests.get(file.feed) ?? ''}` }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function named({ path, vendor }: FileAccount): ChangedFile {
  return { path, vendor };
}
