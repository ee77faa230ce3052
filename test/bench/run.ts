import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { cpus, release, type as systemName, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CALL_COLUMNS, type Generated, generateWorkspace } from './generate.ts';
import { type Measured, measure } from './measure.ts';

/**
 * `npm run bench [-- <calls> [<runs> [plain]]]`: makes a workspace, loads and audits it with the built command line, and has the database alone
 * read the same logs beside it; then audits once more, stage by stage, without results. A plain workspace has no number that is called all the time, and no
 * calls in the night of the clock. Prints tables in Markdown, and the same as JSON.
 */

interface Step {
  readonly step: string;
  readonly seconds: number;
  readonly rows: number;
  readonly rowsPerSecond: number;
  /** Time against that of the database alone. */
  readonly ratioToFloor: number;
  /** Processor time in seconds. */
  readonly processor: number | null;
  readonly peakBytes: number | null;
}

interface Spent {
  readonly seconds: number;
  /** Seconds of all processors together. */
  readonly processor: number;
}

/** What `stages.ts` tells of one audit. */
interface Stages {
  readonly all: Spent;
  readonly stages: Readonly<Record<string, Spent>>;
  /** Steps that cost most. */
  readonly longest: readonly (readonly [step: string, spent: Spent])[];
  readonly peakBytes: number | null;
}

interface Report {
  readonly calls: number;
  readonly records: number;
  readonly bytes: number;
  readonly runs: number;
  readonly generatedInSeconds: number;
  readonly steps: readonly Step[];
  readonly stages: Stages;
  readonly machine: Readonly<Record<string, string | number>>;
  readonly versions: Readonly<Record<string, string>>;
}

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const COMMAND = join(PROJECT, 'dist', 'cli', 'main.js');
const DEFAULT_CALLS = 1_000_000;

async function bench(calls: number, runs: number, isPlain: boolean): Promise<Report> {
  if (!existsSync(COMMAND)) throw new Error('There is no built command line: run `npm run build` first.');
  const parent = mkdtempSync(join(tmpdir(), 'belaudit-bench-'));
  try {
    const workspace = join(parent, 'workspace');
    const started = performance.now();
    const generated = await generateWorkspace(calls, workspace, undefined, isPlain ? 'without traps' : 'with traps');
    const generatedInSeconds = (performance.now() - started) / 1000;
    const rounds: Round[] = [];
    for (let run = 0; run < runs; run += 1) rounds.push(await oneRound(parent, workspace));
    return {
      calls,
      records: generated.records,
      bytes: generated.bytes,
      runs,
      generatedInSeconds: rounded(generatedInSeconds),
      steps: stepsOf(generated, rounds),
      stages: await auditByStage(workspace),
      machine: machine(),
      versions: await versions(),
    };
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

interface Round {
  readonly floor: Measured & { readonly rows: number };
  readonly sorted: Measured;
  readonly load: Measured;
  readonly audit: Measured;
}

/** Each round starts from nothing: no store, no results. */
async function oneRound(parent: string, workspace: string): Promise<Round> {
  const database = join(parent, 'floor.duckdb');
  for (const left of [database, join(workspace, '.belaudit'), join(workspace, 'reports')]) {
    rmSync(left, { recursive: true, force: true });
  }
  const { floor, sorted } = await readFloor(database, join(workspace, 'in', 'calls-*.csv'));
  rmSync(database, { force: true });
  const load = await measure(process.execPath, [COMMAND, 'load', '--workspace', workspace, '--quiet']);
  const audit = await measure(process.execPath, [COMMAND, 'audit', '--workspace', workspace, '--quiet']);
  return { floor, sorted, load, audit };
}

async function auditByStage(workspace: string): Promise<Stages> {
  const script = fileURLToPath(new URL('stages.ts', import.meta.url));
  const measured = await measure(process.execPath, ['--import', 'tsx', script, PROJECT, workspace]);
  const told = JSON.parse(measured.output) as Omit<Stages, 'peakBytes'>;
  return { ...told, peakBytes: measured.peakBytes ?? null };
}

/** The seconds are those of the database alone; starting the program that asks it is not counted. The peak is that of both steps. */
async function readFloor(database: string, logs: string): Promise<Pick<Round, 'floor' | 'sorted'>> {
  const script = fileURLToPath(new URL('floor.ts', import.meta.url));
  const measured = await measure(process.execPath, ['--import', 'tsx', script, database, logs, CALL_COLUMNS.join(',')]);
  const { rows, read, sorted } = JSON.parse(measured.output) as {
    readonly rows: number;
    readonly read: Spent;
    readonly sorted: Spent;
  };
  return { floor: { ...measured, ...read, rows }, sorted: { ...measured, ...sorted } };
}

function stepsOf({ records }: Generated, rounds: readonly Round[]): readonly Step[] {
  const floorSeconds = median(rounds.map(({ floor }) => floor.seconds));
  const step = (name: string, rows: number, measured: readonly Measured[]): Step => {
    const seconds = median(measured.map((one) => one.seconds));
    const used = measured.map(({ processor }) => processor).filter((seconds) => seconds !== undefined);
    const peaks = measured.map(({ peakBytes }) => peakBytes).filter((bytes) => bytes !== undefined);
    return {
      step: name,
      seconds: rounded(seconds),
      rows,
      rowsPerSecond: Math.round(rows / seconds),
      ratioToFloor: rounded(seconds / floorSeconds),
      processor: used.length === 0 ? null : median(used),
      peakBytes: peaks.length === 0 ? null : Math.max(...peaks),
    };
  };
  return [
    step(
      'DuckDB alone, text columns',
      rounds[0]?.floor.rows ?? 0,
      rounds.map(({ floor }) => floor),
    ),
    step(
      'DuckDB alone, sorted by number and time',
      rounds[0]?.floor.rows ?? 0,
      rounds.map(({ sorted }) => sorted),
    ),
    step(
      'belaudit load',
      records,
      rounds.map(({ load }) => load),
    ),
    step(
      'belaudit audit',
      records,
      rounds.map(({ audit }) => audit),
    ),
  ];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function machine(): Report['machine'] {
  return {
    system: `${systemName()} ${release()}`,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryBytes: totalmem(),
  };
}

async function versions(): Promise<Report['versions']> {
  const versionOf = async (file: string): Promise<string> => {
    const { version } = JSON.parse(await readFile(join(PROJECT, file), 'utf8')) as { readonly version: string };
    return version;
  };
  return {
    belaudit: await versionOf('package.json'),
    node: process.versions.node,
    '@duckdb/node-api': await versionOf('node_modules/@duckdb/node-api/package.json'),
  };
}

function markdown(report: Report): string {
  const { steps } = report;
  const gigabytes = (bytes: number | null): string =>
    bytes === null ? 'not measured' : `${(bytes / 1e9).toFixed(2)} GB`;
  const count = (value: number): string => value.toLocaleString('en');
  const rows = steps.map(
    ({ step, seconds, processor, rows: read, rowsPerSecond, ratioToFloor, peakBytes }) =>
      `| ${step} | ${seconds.toFixed(2)} | ${processor?.toFixed(2) ?? 'not measured'} | ${count(read)} | ${count(rowsPerSecond)} | ${ratioToFloor.toFixed(2)} | ${gigabytes(peakBytes)} |`,
  );
  const { all, stages, longest } = report.stages;
  const stageRows = Object.entries({ ...stages, 'all of it': all }).map(
    ([stage, { seconds, processor: used }]) => `| ${stage} | ${seconds.toFixed(1)} | ${used.toFixed(1)} |`,
  );
  const steepest = longest.slice(0, 5).map(([step, { processor: used }]) => `${step} ${used.toFixed(1)} s`);
  const { system, processor: model, cores, memoryBytes } = report.machine;
  const used = Object.entries(report.versions).map(([name, version]) => `${name} ${version}`);
  return `| Step | Seconds | Processor time | Rows | Rows a second | Times the floor | Peak memory |
|---|---:|---:|---:|---:|---:|---:|
${rows.join('\n')}

| Stage of an audit without results | Seconds | Processor time |
|---|---:|---:|
${stageRows.join('\n')}

Peak memory ${gigabytes(report.stages.peakBytes)}. What costs most: ${steepest.join(', ')}.

${count(report.calls)} calls (${count(report.records)} records, ${(report.bytes / 1e6).toFixed(0)} MB of logs) with their feeds; median of ${report.runs} run(s).
Rows are those of the call logs; load and audit work through the other feeds as well. Memory: the highest resident memory of
the process (VmHWM), read every 20 ms. ${system}, ${model}, ${cores} cores, ${gigabytes(Number(memoryBytes))}. ${used.join(', ')}.`;
}

async function main([callsText, runsText, plainText]: readonly string[]): Promise<void> {
  const calls = Number(callsText ?? DEFAULT_CALLS);
  const runs = Number(runsText ?? 1);
  if (
    !Number.isSafeInteger(calls) ||
    calls < 1 ||
    !Number.isSafeInteger(runs) ||
    runs < 1 ||
    ![undefined, 'plain'].includes(plainText)
  ) {
    throw new Error('usage: npm run bench [-- <calls> [<runs> [plain]]]');
  }
  const report = await bench(calls, runs, plainText === 'plain');
  console.log(markdown(report));
  console.log(`\n\`\`\`json\n${JSON.stringify(report, null, 2)}\n\`\`\``);
}

await main(process.argv.slice(2));
