import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERDICTS } from '../../model/findings.ts';
import type { BeforeAndNow, FindingChanges, WhatIf } from '../../model/what-if.ts';
import { sqlFile } from '../../store/sql.ts';
import type { Store } from '../../store/store.ts';
import { type ListedRows, writeLists } from '../write-lists.ts';

/** Each file name says what the file is: lists may be passed on without their folder. */
const WHAT_IF_FILE = 'what-if.json';

const CALL = ['vendor', 'call_id', 'moment', 'number'];
const PLACE = ['source_file', 'source_row'];
const OUTCOME = ['level', 'grade', 'reason', 'responsible', 'cause'];

const CALL_ORDER = ['vendor', 'micros', 'call_id'];
const FINDING_ORDER = [...CALL_ORDER, 'rule'];

/** Lists of changes first, then the whole. */
const LISTS: readonly ListedRows[] = [
  {
    name: 'what-if-changed-calls',
    select: 'select * from compared_call where verdict <> verdict_before',
    columns: [
      ...[...CALL, 'verdict_before', 'verdict', 'basis_before', 'basis', 'regime_before', 'regime'],
      ...['contact_before', 'contact', ...PLACE],
    ],
    order: CALL_ORDER,
  },
  {
    name: 'what-if-changed-findings',
    select: "select * from placed_finding where change <> 'same'",
    columns: [
      ...[...CALL, 'rule', 'change', ...OUTCOME.flatMap((column) => [`${column}_before`, column])],
      ...['verdict_before', 'verdict', ...PLACE],
    ],
    order: FINDING_ORDER,
  },
  {
    name: 'what-if-calls',
    select: "select * from compared_call where verdict <> ''",
    columns: [...CALL, 'contact', 'regime', 'verdict', 'basis', ...PLACE],
    order: CALL_ORDER,
  },
  {
    name: 'what-if-findings',
    select: "select * from placed_finding where change <> 'went'",
    columns: [...CALL, 'rule', ...OUTCOME, 'verdict', ...PLACE],
    order: FINDING_ORDER,
  },
];

/** The figures of the comparison. */
export type Compared = Pick<
  WhatIf,
  'calls' | 'calls_changed' | 'verdicts' | 'totals' | 'rules' | 'reasons' | 'vendors'
>;

/**
 * Compares the judgements of this database with those of another one, and leaves both side by side in `compared_call` and
 * `compared_finding`.
 * @param database name of the other one, which judged the calls without the assumption
 * @param rules in the order of reports
 */
export async function compareAssumed(store: Store, database: string, rules: readonly string[]): Promise<Compared> {
  await store.define(sqlFile(new URL('../', import.meta.url).href, './utc-text.sql'));
  await layJudgements(store, 'assumed');
  await store.inDatabase(database, () => layJudgements(store, 'former'));
  await store.createTemporaryTable('compared_call', sqlFile(import.meta.url, './compared-call.sql'));
  await store.createTemporaryTable('compared_finding', sqlFile(import.meta.url, './compared-finding.sql'));
  const findings = await store.rows<Counted>(sqlFile(import.meta.url, './finding-counts.sql'));
  const verdicts = await store.rows<CountedVerdict>(sqlFile(import.meta.url, './verdict-counts.sql'));
  const reasons = await store.rows<CountedReason>(sqlFile(import.meta.url, './reason-counts.sql'));
  const place = (rule: string): number => (rules.includes(rule) ? rules.indexOf(rule) : rules.length);
  const ordered = [...new Set(findings.map(({ rule }) => rule))].sort((one, other) => place(one) - place(other));
  const vendors = [...new Set(verdicts.map(({ vendor }) => vendor))];
  return {
    calls: {
      before: callsOf(verdicts.filter((row) => row.verdict_before !== '')),
      now: callsOf(verdicts.filter((row) => row.verdict !== '')),
    },
    calls_changed: callsOf(verdicts.filter((row) => row.verdict !== row.verdict_before)),
    verdicts: Object.fromEntries(
      VERDICTS.map((verdict) => [verdict, withVerdict(verdicts, verdict)]),
    ) as Compared['verdicts'],
    totals: changesOf(findings),
    rules: ordered.map((rule) => ({ rule, ...changesOf(findings.filter((row) => row.rule === rule)) })),
    reasons: ordered.flatMap((rule) =>
      reasons
        .filter((row) => row.rule === rule && row.before !== row.now)
        .map(({ reason, before, now }) => ({ rule, reason, findings: { before: Number(before), now: Number(now) } })),
    ),
    vendors: vendors.map((vendor) => ({
      vendor,
      violating_calls: withVerdict(
        verdicts.filter((row) => row.vendor === vendor),
        'violation',
      ),
      ...changesOf(findings.filter((row) => row.vendor === vendor)),
    })),
  };
}

/**
 * Writes the rows that `compareAssumed` left, and its figures, into a folder.
 * @returns names of the files
 */
export async function writeWhatIf(store: Store, folder: string, whatIf: WhatIf): Promise<readonly string[]> {
  await store.createTemporaryTable('placed_finding', sqlFile(import.meta.url, './placed-finding.sql'));
  await writeLists(store, folder, LISTS);
  writeFileSync(join(folder, WHAT_IF_FILE), `${JSON.stringify(whatIf, null, 2)}\n`, { mode: 0o600 });
  return [WHAT_IF_FILE, ...LISTS.map(({ name }) => `${name}.csv`)];
}

/** Notes the judgements of the database in use as one side of the comparison. */
async function layJudgements(store: Store, side: 'former' | 'assumed'): Promise<void> {
  await store.createTemporaryTable(`${side}_call`, sqlFile(import.meta.url, './judged-call.sql'));
  await store.createTemporaryTable(`${side}_finding`, sqlFile(import.meta.url, './judged-finding.sql'));
}

interface Counted {
  readonly vendor: string;
  readonly rule: string;
  readonly change: 'came' | 'went' | 'changed' | 'same';
  readonly findings: bigint;
}

interface CountedVerdict {
  readonly vendor: string;
  readonly verdict_before: string;
  readonly verdict: string;
  readonly calls: bigint;
}

interface CountedReason {
  readonly rule: string;
  readonly reason: string;
  readonly before: bigint;
  readonly now: bigint;
}

function changesOf(rows: readonly Counted[]): FindingChanges {
  const count = (...changes: readonly Counted['change'][]): number =>
    rows.reduce((sum, row) => sum + (changes.includes(row.change) ? Number(row.findings) : 0), 0);
  return {
    findings: { before: count('went', 'changed', 'same'), now: count('came', 'changed', 'same') },
    ...{ came: count('came'), went: count('went'), changed: count('changed') },
  };
}

function withVerdict(rows: readonly CountedVerdict[], verdict: string): BeforeAndNow {
  return {
    before: callsOf(rows.filter((row) => row.verdict_before === verdict)),
    now: callsOf(rows.filter((row) => row.verdict === verdict)),
  };
}

function callsOf(rows: readonly CountedVerdict[]): number {
  return rows.reduce((sum, row) => sum + Number(row.calls), 0);
}
