import {
  createReadStream,
  createWriteStream,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { generateWorkspace } from './generate.ts';
import { measure } from './measure.ts';
import { builtCommand, type MonthlyMeasurement, PROJECT, positive, setting, tell } from './measurements.ts';

/**
 * `npx tsx test/bench/monthly.ts [<calls> [--json <file>]]`: loads all months except the last one and judges the month before it, adds the logs of
 * the last month, and measures the cost of that month, and of a run with nothing new.
 */

const DEFAULT_CALLS = '1000000';
const LAST_MONTH = '2026-06';
const PERIOD = { before: ['2026-05-01', '2026-05-31'], last: ['2026-06-01', '2026-06-30'] } as const;
const LATER = '.later';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, project: { type: 'string', default: PROJECT } },
});
const calls = positive(positionals[0] ?? DEFAULT_CALLS, 'the number of calls');
const command = builtCommand(values.project);
const workspace = mkdtempSync(join(tmpdir(), 'belaudit-monthly-'));
const steps: MonthlyMeasurement['steps'][number][] = [];

async function step(name: string, belaudit: string): Promise<void> {
  const { seconds, processor, peakBytes } = await measure(process.execPath, [
    ...[command, belaudit, '--workspace', workspace, '--quiet'],
  ]);
  steps.push({ step: name, seconds, processor: processor ?? 0, peakBytes: peakBytes ?? null });
}

/**
 * Moves the calls of the last month into a file that no source names yet.
 * @returns their number
 */
async function splitLog(path: string): Promise<number> {
  const [earlier, later] = [`${path}.earlier`, `${path}${LATER}`].map((name) => createWriteStream(name));
  if (earlier === undefined || later === undefined) throw new Error('no files to write');
  let heading = true;
  let moved = 0;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    const isLater = line.split(',')[1]?.startsWith(LAST_MONTH) === true;
    if (heading || isLater) later.write(`${line}\n`);
    if (heading || !isLater) earlier.write(`${line}\n`);
    if (isLater) moved += 1;
    heading = false;
  }
  for (const file of [earlier, later]) {
    file.end();
    await finished(file);
  }
  renameSync(`${path}.earlier`, path);
  return moved;
}

/** Sources read all logs of their call centre, and the audit covers one month. */
function configure([from, to]: readonly [string, string]): void {
  const path = join(workspace, 'belaudit.yaml');
  const text = readFileSync(path, 'utf8')
    .replaceAll(/(files: in\/calls-[\w-]+?)\*?\.csv/gu, '$1*.csv')
    .replace(/^ {2}from: .*$/mu, `  from: ${from}`)
    .replace(/^ {2}to: .*$/mu, `  to: ${to}`);
  writeFileSync(path, text);
}

try {
  await generateWorkspace(calls, workspace);
  const folder = join(workspace, 'in');
  const logs = readdirSync(folder).filter((name) => name.startsWith('calls-'));
  let monthCalls = 0;
  for (const name of logs) monthCalls += await splitLog(join(folder, name));
  configure(PERIOD.before);
  await step('load of the history', 'load');
  await step('audit of the month before', 'audit');
  for (const name of logs) renameSync(join(folder, `${name}${LATER}`), join(folder, name.replace('.csv', '-june.csv')));
  configure(PERIOD.last);
  await step('load of one more month', 'load');
  await step('audit of that month, with results', 'audit');
  await step('run: its PDFs as well', 'run');
  await step('run with nothing new', 'run');
  tell({ kind: 'monthly', calls, monthCalls, steps, ...setting() }, values.json);
} finally {
  rmSync(workspace, { recursive: true, force: true });
}
