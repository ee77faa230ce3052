import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { auditTables } from './audit-tables.ts';
import { CALL_COLUMNS, type Generated, generateWorkspace } from './generate.ts';
import { measure } from './measure.ts';
import {
  type AuditMeasurement,
  builtCommand,
  type MeasuredStep,
  PROJECT,
  positive,
  type Spent,
  setting,
  tell,
} from './measurements.ts';

/**
 * `npm run bench [-- <calls> [--runs <times>] [--plain] [--memory <size>] [--json <file>]]`: makes a workspace, and loads and audits it with the
 * built program. In the same run, the database alone reads the same logs, sorts them, and judges them by a script written for these files. Prints
 * tables in Markdown, and the measurement as JSON, or keeps it in a file. A plain workspace has no number that is called constantly, and no calls in
 * the night of the clock.
 */

interface Options {
  readonly calls: number;
  readonly runs: number;
  readonly hasTraps: boolean;
  readonly memory: string;
}

type Counts = Readonly<Record<string, number>>;

/** The counts by which `floor-audit.ts` and Belaudit's results can be compared. */
interface Found {
  readonly verdicts: Counts;
  /** By rule and grade. */
  readonly findings: Counts;
  /** By responsible party and cause. */
  readonly answers: Counts;
}

interface ByHand extends Found {
  readonly read: Spent;
  readonly judged: Spent;
}

interface Round extends Pick<AuditMeasurement, 'floors' | 'load' | 'audit'> {
  readonly byHand: Found;
  readonly byBelaudit: Found;
}

const DEFAULT_CALLS = '1000000';
const DEFAULT_MEMORY = '2GB';

async function bench({ calls, runs, hasTraps, memory }: Options): Promise<AuditMeasurement> {
  builtCommand();
  const parent = mkdtempSync(join(tmpdir(), 'belaudit-bench-'));
  try {
    const workspace = join(parent, 'workspace');
    const traps = hasTraps ? 'with traps' : 'without traps';
    const generated = await generateWorkspace(calls, workspace, undefined, traps);
    const rounds: Round[] = [];
    for (let run = 0; run < runs; run += 1) rounds.push(await oneRound(parent, workspace, memory));
    return measurementOf({ calls, runs, hasTraps, memory }, generated, rounds);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

/** Each round starts from nothing: no store, no results. */
async function oneRound(parent: string, workspace: string, memory: string): Promise<Round> {
  for (const left of ['.belaudit', 'reports']) rmSync(join(workspace, left), { recursive: true, force: true });
  const database = join(parent, 'floor.duckdb');
  const files = join(workspace, 'in');
  const others = readdirSync(files).filter((name) => !name.startsWith('calls-'));
  const texts = await inProcess<Record<'read' | 'sorted' | 'readOthers', Spent>>(
    'floor.ts',
    database,
    join(files, 'calls-*.csv'),
    CALL_COLUMNS.join(','),
    ...others.sort().map((name) => join(files, name)),
  );
  rmSync(database, { force: true });
  const { peakBytes, ...byHand } = await inProcess<ByHand>('floor-audit.ts', database, files);
  rmSync(database, { force: true });
  const load = await inProcess<MeasuredStep>('stages.ts', PROJECT, workspace, 'load', memory);
  const audit = await inProcess<MeasuredStep>('stages.ts', PROJECT, workspace, 'audit', memory);
  return {
    floors: {
      read: texts.read,
      sorted: texts.sorted,
      readOthers: texts.readOthers,
      peakBytes: texts.peakBytes,
      audit: { read: byHand.read, judged: byHand.judged, peakBytes },
    },
    load,
    audit,
    byHand,
    byBelaudit: await foundIn(workspace),
  };
}

/** Time is that of the work itself, as the script reports it, without starting the program. Memory is that of its whole process. */
async function inProcess<Told>(
  script: string,
  ...args: readonly string[]
): Promise<Told & { readonly peakBytes: number | null }> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const measured = await measure(process.execPath, ['--import', 'tsx', path, ...args]);
  return { ...(JSON.parse(measured.output) as Told), peakBytes: measured.peakBytes ?? null };
}

async function foundIn(workspace: string): Promise<Found> {
  const [period = ''] = readdirSync(join(workspace, 'reports'));
  const folder = join(workspace, 'reports', period);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const counts = async (select: string): Promise<Counts> => {
    const rows = await connection.runAndReadAll(select);
    return Object.fromEntries(rows.getRowsJS().map(([name, counted]) => [String(name), Number(counted)]));
  };
  const from = (table: string): string => `from '${join(folder, `${table}.parquet`).replaceAll("'", "''")}'`;
  const found = {
    verdicts: await counts(`select verdict, count(*) ${from('calls')} group by verdict`),
    findings: await counts(`select rule || ' ' || grade as found, count(*) ${from('findings')} group by found`),
    answers: await counts(`select responsible || ' ' || cause as caused, count(*) ${from('findings')} group by caused`),
  };
  connection.closeSync();
  instance.closeSync();
  return found;
}

function measurementOf(options: Options, generated: Generated, rounds: readonly Round[]): AuditMeasurement {
  const [first] = rounds;
  if (first === undefined) throw new Error('nothing was measured');
  return {
    kind: 'audit',
    ...options,
    records: generated.records,
    bytes: generated.bytes,
    floors: middleOf(rounds.map(({ floors }) => floors)),
    load: middleStep(rounds.map(({ load }) => load)),
    audit: middleStep(rounds.map(({ audit }) => audit)),
    compared: {
      findings: total(first.byBelaudit.findings),
      verdicts: total(first.byBelaudit.verdicts),
      differences: differences(first.byHand, first.byBelaudit),
    },
    ...setting(),
  };
}

function total(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function differences(byHand: Found, byBelaudit: Found): AuditMeasurement['compared']['differences'] {
  return (['verdicts', 'findings', 'answers'] as const).flatMap((kind) => {
    const names = [...new Set([...Object.keys(byHand[kind]), ...Object.keys(byBelaudit[kind])])].sort();
    return names.flatMap((name) => {
      const [hand, ours] = [byHand[kind][name] ?? 0, byBelaudit[kind][name] ?? 0];
      return hand === ours ? [] : [{ of: `${kind}: ${name}`, byHand: hand, byBelaudit: ours }];
    });
  });
}

/** Stages that some rounds lack count as zero there; the most expensive steps are those of the first round. */
function middleStep(steps: readonly MeasuredStep[]): MeasuredStep {
  const names = [...new Set(steps.flatMap(({ stages }) => Object.keys(stages)))];
  const nothing: Spent = { seconds: 0, processor: 0 };
  const stages = names.map((name) => [name, middleOf(steps.map(({ stages: of }) => of[name] ?? nothing))] as const);
  const all = steps.map((step) => (step as MeasuredStep & { readonly all: Spent }).all);
  return {
    ...middleOf(all),
    peakBytes: Math.max(...steps.map(({ peakBytes }) => peakBytes ?? 0)) || null,
    stages: Object.fromEntries(stages),
    longest: steps[0]?.longest ?? [],
  };
}

/** Values of the same form, with the median in place of each number. */
function middleOf<Value>(values: readonly Value[]): Value {
  const [first] = values;
  if (typeof first === 'number') return median(values as readonly number[]) as Value;
  if (typeof first !== 'object' || first === null) return first as Value;
  const entries = Object.keys(first).map((key) => [
    key,
    middleOf(values.map((value) => (value as Record<string, unknown>)[key])),
  ]);
  return Object.fromEntries(entries) as Value;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      runs: { type: 'string', default: '1' },
      plain: { type: 'boolean', default: false },
      memory: { type: 'string', default: DEFAULT_MEMORY },
      json: { type: 'string' },
    },
  });
  const measurement = await bench({
    calls: positive(positionals[0] ?? DEFAULT_CALLS, 'the number of calls'),
    runs: positive(values.runs, '--runs'),
    hasTraps: !values.plain,
    memory: values.memory,
  });
  console.log(auditTables(measurement));
  tell(measurement, values.json);
}

await main();
