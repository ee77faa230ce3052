import { createReadStream, createWriteStream, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { generateWorkspace } from './generate.ts';
import { measure } from './measure.ts';
import { builtCommand, PROJECT, positive } from './measurements.ts';

/**
 * `npm run bench:months [-- <calls> [--pdfs]]`: the cost of judging twelve months together, each with results of its own, beside that of one period
 * of the same twelve months. The calls are those of the year; with `--pdfs` the reports are made too. Together the months may cost 1.3 times as much.
 */

const DEFAULT_CALLS = '300000';
const YEAR = ['2025-07-01', '2026-06-30'] as const;
const AS_OF = '2026-07-10';
const MOST = 1.3;
/** The generated logs cover two years. */
const YEARS_MADE = 2;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pdfs: { type: 'boolean', default: false }, project: { type: 'string', default: PROJECT } },
});
const calls = positive(positionals[0] ?? DEFAULT_CALLS, 'the number of calls');
const command = builtCommand(values.project);
const workspace = mkdtempSync(join(tmpdir(), 'belaudit-months-'));

interface Cost {
  readonly seconds: number;
  readonly processor: number;
}

async function cost(...words: readonly string[]): Promise<Cost> {
  const { seconds, processor } = await measure(process.execPath, [
    ...[command, ...words, '--workspace', workspace, '--quiet', '--as-of', AS_OF],
  ]);
  return { seconds, processor: processor ?? 0 };
}

/** Drops the calls before the year. */
async function keepYear(path: string): Promise<void> {
  const kept = createWriteStream(`${path}.kept`);
  let isHeading = true;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    const day = line.split(',')[1]?.slice(0, 10) ?? '';
    if (isHeading || !/^20\d{2}-/u.test(day) || day >= YEAR[0]) kept.write(`${line}\n`);
    isHeading = false;
  }
  kept.end();
  await finished(kept);
  renameSync(`${path}.kept`, path);
}

function told(name: string, { seconds, processor }: Cost): void {
  console.log(
    `${name.padEnd(28)} ${seconds.toFixed(1).padStart(8)} s ${processor.toFixed(1).padStart(8)} s of processor time`,
  );
}

try {
  await generateWorkspace(calls * YEARS_MADE, workspace);
  const folder = join(workspace, 'in');
  for (const name of readdirSync(folder).filter((file) => file.startsWith('calls-')))
    await keepYear(join(folder, name));
  await measure(process.execPath, [command, 'load', '--workspace', workspace, '--quiet']);
  const work = values.pdfs ? 'run' : 'audit';
  const year = await cost(work, '--from', YEAR[0], '--to', YEAR[1]);
  told('one period of twelve months', year);
  rmSync(join(workspace, 'reports'), { recursive: true });
  const months = await cost(work, '--all');
  told('twelve months together', months);
  const ratio = months.processor / year.processor;
  console.log(`${ratio.toFixed(2)} times as much processor time; at most ${MOST} is the goal`);
} finally {
  rmSync(workspace, { recursive: true, force: true });
}
