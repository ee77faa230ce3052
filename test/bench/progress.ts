import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Progress } from '../../src/index.ts';
import { RESULT_FILES, STAGE } from '../../src/model/expected-work.ts';
import { FINDINGS_ON_PAGE } from '../../src/model/results.ts';
import { TimeLeft } from '../../src/model/time-left.ts';
import { WORK_COST } from '../../src/model/work-cost.ts';
import { generateWorkspace } from './generate.ts';
import { builtCommand, PROJECT, type ProgressMeasurement, positive, setting, tell } from './measurements.ts';

/**
 * `npx tsx test/bench/progress.ts [<calls> [--reports] [--json <file>]]`: makes a workspace, has the built command line load and audit it, with `--reports` also
 * make the PDFs, and lays the time left that it showed beside what it was, at each line that it wrote. With `--costs` it measures instead what stages
 * and steps cost, and writes that into `src/model/work-cost.ts`, from which the time left is worked out. With `--processor` both go by processor time, in
 * this process: for a machine on which other programs run.
 */

type Command = ProgressMeasurement['commands'][number];

/** A line of progress, and when it came. */
interface Line {
  readonly at: number;
  readonly shown: number | null;
}

const DEFAULT_CALLS = '300000';
/** Less is not told apart in whole seconds. */
const LEAST_LEFT = 3;
/** Milliseconds between questions. */
const TICK = 250;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    costs: { type: 'boolean', default: false },
    processor: { type: 'boolean', default: false },
    reports: { type: 'boolean', default: false },
    json: { type: 'string' },
    project: { type: 'string', default: PROJECT },
  },
});
const calls = positive(positionals[0] ?? DEFAULT_CALLS, 'the number of calls');
const command = builtCommand(values.project);
const workspace = mkdtempSync(join(tmpdir(), 'belaudit-progress-'));
try {
  const { records } = await generateWorkspace(calls, workspace);
  if (values.costs) writeFileSync(join(PROJECT, 'src', 'model', 'work-cost.ts'), await costsFile(records));
  else {
    const commands: Command[] = [];
    for (const name of ['load', 'audit', ...(values.reports ? ['report'] : [])])
      commands.push(values.processor ? await estimated(name) : await watched(name));
    const by = values.processor ? 'processor time' : 'clock';
    tell({ kind: 'progress', calls, by, commands, ...setting() }, values.json);
  }
} finally {
  rmSync(workspace, { recursive: true, force: true });
}

/** Seconds. */
function clock(): number {
  if (!values.processor) return performance.now() / 1000;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}

async function built<Module>(path: string): Promise<Module> {
  return (await import(pathToFileURL(join(values.project, 'dist', 'src', path)).href)) as Module;
}

async function library(): Promise<typeof import('../../src/index.ts')> {
  return await built('index.js');
}

/** Runs a command, and reads the time left in the lines of its progress. */
async function watched(name: string): Promise<Command> {
  const started = performance.now();
  const child = spawn(process.execPath, [command, name, '--workspace', workspace], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const lines: Line[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    const at = (performance.now() - started) / 1000;
    for (const line of text.split('\n')) if (line !== '') lines.push({ at, shown: secondsLeft(line) });
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  const seconds = (performance.now() - started) / 1000;
  // 4: done, and the results are a draft, for generated workspaces lack what could change them.
  if (code !== 0 && code !== 4) throw new Error(`belaudit ${name} ended with ${String(code)}`);
  return judgedBy(name, seconds, lines);
}

/** Does a command in this process, and asks what is left by its processor time. */
async function estimated(name: string): Promise<Command> {
  const { auditWorkspace, loadWorkspace, openWorkspace } = await library();
  const timeLeft = new TimeLeft();
  const lines: Line[] = [];
  const started = clock();
  const now = (): number => (clock() - started) * 1000;
  const ask = (): void => {
    const left = timeLeft.left(now());
    lines.push({ at: now() / 1000, shown: left === undefined ? null : left / 1000 });
  };
  let total = 0;
  let done = 0;
  const progress: Progress = {
    expect: (stages) => timeLeft.expect(stages),
    stage: (stage, of = 0) => {
      timeLeft.begin(stage, now());
      total = of;
      done = 0;
      ask();
    },
    advance: (units) => {
      done += units;
      if (total > 0) timeLeft.advance(Math.min(1, done / total), now());
      ask();
    },
    note: () => undefined,
    done: () => timeLeft.end(now()),
  };
  const timer = setInterval(ask, TICK);
  if (name === 'load') await loadWorkspace(openWorkspace(workspace), progress);
  else await auditWorkspace(openWorkspace(workspace), progress);
  clearInterval(timer);
  return judgedBy(name, now() / 1000, lines);
}

function judgedBy(name: string, seconds: number, lines: readonly Line[]): Command {
  const judged = lines.filter(({ at }) => at >= seconds / 10 && seconds - at >= LEAST_LEFT);
  const ratios = judged.map(({ at, shown }) => (shown ?? 0) / (seconds - at));
  return {
    command: name,
    seconds,
    moments: ratios.length,
    withinThird: ratios.filter((ratio) => ratio >= 2 / 3 && ratio <= 4 / 3).length,
    lowest: Math.min(...ratios),
    highest: Math.max(...ratios),
    tenths: Array.from({ length: 9 }, (_, index) => {
      const at = ((index + 1) * seconds) / 10;
      const line = lines.find((later) => later.at >= at);
      return { at: line?.at ?? at, shown: line?.shown ?? null, left: seconds - (line?.at ?? at) };
    }),
  };
}

/** As `1 min 20 s left in all`; null where the line does not say it. */
function secondsLeft(line: string): number | null {
  const told = /(?:(?<minutes>\d+) min)? ?(?:(?<seconds>\d+) s)? left in all$/u.exec(line)?.groups;
  return told === undefined ? null : Number(told['minutes'] ?? 0) * 60 + Number(told['seconds'] ?? 0);
}

interface Stage {
  readonly name: string;
  readonly startedAt: number;
  endedAt: number;
  /** When each step was told to be done, and whether rows came with it. */
  readonly steps: { readonly at: number; readonly hasRows: boolean }[];
}

/** Keeps when everything was told. */
function recorder(): { readonly progress: Progress; readonly stages: readonly Stage[] } {
  const stages: Stage[] = [];
  const now = clock;
  const end = (): void => {
    const last = stages.at(-1);
    if (last !== undefined && Number.isNaN(last.endedAt)) last.endedAt = now();
  };
  const progress: Progress = {
    expect: () => undefined,
    stage: (name) => {
      end();
      stages.push({ name, startedAt: now(), endedAt: Number.NaN, steps: [] });
    },
    advance: (_units, rows) => {
      stages.at(-1)?.steps.push({ at: now(), hasRows: rows !== undefined });
    },
    note: () => undefined,
    done: end,
  };
  return { progress, stages };
}

/** Measures a load and an audit. @returns the text of `src/model/work-cost.ts` */
async function costsFile(records: number): Promise<string> {
  const { auditWorkspace, loadWorkspace, openWorkspace } = await library();
  const { judgingSteps } = await built<typeof import('../../src/audit/audit.ts')>('audit/audit.js');
  const { FACT_TABLES } = await built<typeof import('../../src/feeds/fact-tables.ts')>('feeds/fact-tables.js');
  const { progress, stages } = recorder();
  const opened = openWorkspace(workspace);
  const { files } = await loadWorkspace(opened, progress);
  const { summary } = await auditWorkspace(opened, progress);

  const bytes = files.reduce((sum, file) => sum + statSync(join(workspace, file.path)).size, 0);
  const findings = summary.vendors.reduce((sum, vendor) => sum + vendor.findings, 0);
  const judged = summary.vendors.reduce((sum, vendor) => sum + vendor.calls, 0);
  const find = (name: string): Stage => {
    const stage = stages.find((one) => one.name === name);
    if (stage === undefined) throw new Error(`nothing told of the stage ${name}`);
    return stage;
  };
  const seconds = (stage: Stage): number => stage.endedAt - stage.startedAt;
  const [workbook, page] = stages.slice(-2);
  if (workbook === undefined || page === undefined) throw new Error('the workbook and the page were not made');
  const per = (stage: Stage, units: number, of: number): string => text((seconds(stage) * of) / units);
  const share = Math.min(1, findings / FINDINGS_ON_PAGE);
  const { document, perThousandFindings } = WORK_COST.reports;
  const judging = find(STAGE.judging);
  const facts = find(STAGE.facts);
  const how = `npx tsx test/bench/progress.ts ${calls} --costs${values.processor ? ' --processor' : ''}`;
  return `/**
 * What the work takes, in seconds, as \`${how}\` measured and wrote it.
 * Progress works out from it how long a command still takes; only how the figures stand to each other matters, as the machine's own pace shows while it works.
 */
export const WORK_COST = {
  perGigabyte: {
    checksums: ${per(find(STAGE.checksums), bytes, 1e9)},
    reading: ${per(find(STAGE.reading), bytes, 1e9)},
    facts: ${per(facts, bytes, 1e9)},
  },
  perMillionCalls: {
    judging: ${per(judging, judged, 1e6)},
    counting: ${per(find(STAGE.counting), judged, 1e6)},
    results: ${per(find(STAGE.results), judged, 1e6)},
  },
  perMillionFindings: { workbook: ${per(workbook, findings, 1e6)} },
  /** Of the most findings that are explained, and the page of them. */
  explained: { explaining: ${text(seconds(find(STAGE.explaining)) / share)}, page: ${text(seconds(page) / share)} },
  /** From what \`npm run bench:reports\` measured with few and with many findings. */
  reports: { document: ${document}, perThousandFindings: ${perThousandFindings} },
} as const;

/** Bytes of all files for each call, where nothing more is known of them. */
export const BYTES_PER_CALL = ${Math.round(bytes / records)};

/** Findings for each call, where nothing more is known of them. */
export const FINDINGS_PER_CALL = ${text(findings / judged)};

/** Shares of the steps of reading a file: its bytes are gone over, its cells come into the database, its rows are read from them and kept. */
export const READING_STEPS = ${readingShares(find(STAGE.reading))} as const;

/** Steps of judging, by file of standing, and what follows. */
export const JUDGING_STEPS: Readonly<Record<string, number>> = {
${stepTexts(judging, judgingSteps())}
};

/** Steps of writing results, by file. */
export const RESULT_STEPS: Readonly<Record<string, number>> = {
${stepTexts(find(STAGE.results), RESULT_FILES)}
};

/** Steps of making the facts: up to the beginning of each table, and after the last. */
export const FACT_STEPS: Readonly<Record<string, number>> = {
${stepTexts(facts, [...Object.keys(FACT_TABLES), 'accounts'])}
};
`;
}

/** Of the time of all files, each from the end of the one before: what came before the three steps that are told last. */
function readingShares({ startedAt, endedAt, steps }: Stage): string {
  const spent = { pass: 0, cells: 0, rows: 0, kept: 0 };
  const at = (step: number): number => steps[step]?.at ?? startedAt;
  let before = -1;
  for (const [last, { hasRows }] of steps.entries()) {
    if (!hasRows) continue;
    spent.pass += at(last - 3) - at(before);
    spent.cells += at(last - 2) - at(last - 3);
    spent.rows += at(last - 1) - at(last - 2);
    spent.kept += at(last) - at(last - 1);
    before = last;
  }
  const shares = Object.entries(spent).map(([step, time]) => `${step}: ${text(time / (endedAt - startedAt))}`);
  return `{ ${shares.join(', ')} }`;
}

/** Steps of one name take the mean of their times. */
function stepTexts({ startedAt, endedAt, steps }: Stage, names: readonly string[]): string {
  const times = new Map<string, number[]>();
  for (const [index, name] of names.entries()) {
    const from = index === 0 ? startedAt : (steps[index - 1]?.at ?? endedAt);
    times.set(name, [...(times.get(name) ?? []), (steps[index]?.at ?? endedAt) - from]);
  }
  return [...times]
    .map(([name, each]) => {
      const key = /^[a-z_]+$/u.test(name) ? name : `'${name}'`;
      return `  ${key}: ${text(each.reduce((sum, one) => sum + one, 0) / each.length)},`;
    })
    .join('\n');
}

/** Three digits that count, no more. */
function text(value: number): string {
  return String(Number(value.toPrecision(3)));
}
