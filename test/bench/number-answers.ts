import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { generateWorkspace } from './generate.ts';
import { measure } from './measure.ts';
import {
  builtCommand,
  type NumberMeasurement,
  PROJECT,
  positive,
  type Setting,
  setting,
  tell,
} from './measurements.ts';

/**
 * `npx tsx test/bench/number-answers.ts [<calls> [--workspace <folder>] [--json <file>]]`: makes a workspace, loads and judges it, and measures
 * `belaudit explain` and `belaudit dossier` for one call and its number: once without the files in the system's memory, and once with them. A
 * workspace that is already loaded and judged is used unchanged.
 */

type Answer = NumberMeasurement['answers'][number];

interface Asked {
  readonly vendor: string;
  readonly callId: string;
  readonly number: string;
}

const DEFAULT_CALLS = '1000000';
/** Runs of each question, cold and warm in turn: the median counts. */
const RUNS = 5;
const PHASES = fileURLToPath(new URL('number-phases.mjs', import.meta.url));
const DROP_CACHES = '/proc/sys/vm/drop_caches';

/** @returns how it was done */
function takeOutOfMemory(folder: string): string {
  execFileSync('sync');
  try {
    writeFileSync(DROP_CACHES, '3');
    return 'the whole page cache of the system dropped, the program with it';
  } catch {
    for (const file of readdirSync(folder)) {
      const path = join(folder, file);
      execFileSync('dd', [`of=${path}`, 'oflag=nocache', 'conv=notrunc,fdatasync', 'count=0'], { stdio: 'ignore' });
    }
    return 'the files of the store alone taken out of the page cache';
  }
}

/** A call after an objection, so that its number has a history. */
async function aCall(store: string): Promise<Asked> {
  const instance = await DuckDBInstance.create(store, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const rows = await connection.runAndReadAll(
    `select c.vendor, c.call_id, '+' || c.number from finding as f inner join call as c on f.call_key = c.call_key
    where f.rule = 'called-after-objection' order by c.vendor, c.call_id limit 1`,
  );
  const [vendor, callId, number] = (rows.getRowsJS()[0] ?? []).map(String);
  connection.closeSync();
  instance.closeSync();
  if (vendor === undefined || callId === undefined || number === undefined) throw new Error('no call to ask about');
  return { vendor, callId, number };
}

async function ask(command: string, question: string, isCold: boolean, args: readonly string[]): Promise<Answer> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', pathToFileURL(PHASES).href, command, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`belaudit ${args.join(' ')} ended with ${String(code)}\n${told}`);
  const phases = JSON.parse(told.trim().split('\n').at(-1) ?? '{}') as Readonly<Record<string, number>>;
  const inside = Object.values(phases).reduce((sum, one) => sum + one, 0);
  return { question, isCold, seconds, phases: { 'start and end of the process': seconds - inside, ...phases } };
}

async function answers(
  command: string,
  workspace: string,
): Promise<Omit<NumberMeasurement, 'kind' | 'calls' | 'storeBytes' | keyof Setting>> {
  const { vendor, callId, number } = await aCall(storeOf(workspace));
  const at = ['--workspace', workspace, '--quiet'];
  const questions: readonly (readonly [question: string, args: readonly string[]])[] = [
    ['explain', ['explain', vendor, callId, '--json', ...at]],
    ['dossier, JSON alone', ['dossier', number, '--no-pdf', ...at]],
    ['dossier with PDF', ['dossier', number, ...at]],
  ];
  const found: Answer[] = [];
  let cold = '';
  for (const [question, args] of questions) {
    const asked: Answer[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      cold = takeOutOfMemory(join(workspace, '.belaudit'));
      asked.push(await ask(command, question, true, args), await ask(command, question, false, args));
    }
    for (const isCold of [true, false]) found.push(median(asked.filter((answer) => answer.isCold === isCold)));
  }
  return { cold, answers: found, runs: RUNS, emptyProgramSeconds: await emptyProgram() };
}

/** The answer with the median time. */
function median(answers: readonly Answer[]): Answer {
  return [...answers].sort((one, other) => one.seconds - other.seconds)[answers.length >> 1] as Answer;
}

/** Node's best time in seconds for an empty program: the part of an answer that is the machine's own. */
async function emptyProgram(): Promise<number> {
  const seconds: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const started = performance.now();
    await once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'close');
    seconds.push((performance.now() - started) / 1000);
  }
  return Math.min(...seconds);
}

function storeOf(workspace: string): string {
  return join(workspace, '.belaudit', 'store.duckdb');
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    workspace: { type: 'string' },
    json: { type: 'string' },
    project: { type: 'string', default: PROJECT },
  },
});
const calls = positive(positionals[0] ?? DEFAULT_CALLS, 'the number of calls');
const command = builtCommand(values.project);
const parent = mkdtempSync(join(tmpdir(), 'belaudit-numbers-'));
try {
  const workspace = values.workspace ?? join(parent, 'workspace');
  if (values.workspace === undefined) {
    await generateWorkspace(calls, workspace);
    for (const step of ['load', 'audit'])
      await measure(process.execPath, [command, step, '--workspace', workspace, '--quiet']);
  }
  const storeBytes = statSync(storeOf(workspace)).size;
  const measured = await answers(command, workspace);
  tell({ kind: 'numbers', calls, storeBytes, ...measured, ...setting() }, values.json);
} finally {
  rmSync(parent, { recursive: true, force: true });
}
