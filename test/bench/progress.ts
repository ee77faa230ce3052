import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Progress } from '../../src/index.ts';
import { TimeLeft } from '../../src/model/time-left.ts';
import { generateWorkspace } from './generate.ts';
import { builtCommand, PROJECT, type ProgressMeasurement, positive, setting, tell } from './measurements.ts';

/**
 * `npx tsx test/bench/progress.ts [<calls> [--reports] [--json <file>]]`: makes a workspace, and lets the built command line load and audit it twice,
 * with `--reports` also with PDFs. The first time, the command learns how long its stages take. For each line of the second time, it compares the
 * shown time left with the real one. `--processor` uses processor time, in this process: for a machine on which other programs run.
 */

type Command = ProgressMeasurement['commands'][number];

/** A line of progress, and its time. */
interface Line {
  readonly at: number;
  readonly shown: number | null;
}

const DEFAULT_CALLS = '300000';
/** Shorter times cannot be compared in whole seconds. */
const LEAST_LEFT = 3;
/** Milliseconds between samples. */
const TICK = 250;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
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
  await generateWorkspace(calls, workspace);
  const names = ['load', 'audit', ...(values.reports ? ['report'] : [])];
  const measured = async (): Promise<Command[]> => {
    // Otherwise there would be nothing to read again.
    rmSync(join(workspace, '.belaudit', 'store.duckdb'), { force: true });
    const commands: Command[] = [];
    for (const name of names) commands.push(values.processor ? await estimated(name) : await watched(name));
    return commands;
  };
  await measured();
  const by = values.processor ? 'processor time' : 'clock';
  tell({ kind: 'progress', calls, by, commands: await measured(), ...setting() }, values.json);
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

/** Runs a command, and reads the time left from its progress lines. */
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
  // 4: done, and the results are a draft, because generated workspaces lack data that could change them.
  if (code !== 0 && code !== 4) throw new Error(`belaudit ${name} ended with ${String(code)}`);
  return judgedBy(name, seconds, lines);
}

/** Runs a command in this process, and takes the time left by its processor time. */
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

/** The time left in a line such as `1 min 20 s left in all`; null if the line has none. */
function secondsLeft(line: string): number | null {
  const told = /(?:(?<minutes>\d+) min)? ?(?:(?<seconds>\d+) s)? left in all$/u.exec(line)?.groups;
  return told === undefined ? null : Number(told['minutes'] ?? 0) * 60 + Number(told['seconds'] ?? 0);
}
