import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { generateWorkspace } from './generate.ts';
import { measure } from './measure.ts';
import { builtCommand, PROJECT, positive } from './measurements.ts';

/**
 * `npm run bench:screen -- [<numbers> [<calls>]]`: makes a workspace, loads it, and measures `belaudit screen` of a list of this many numbers, those
 * of the workspace first, without the PDF. The goal: a million numbers in 60 seconds on two cores.
 */

const NUMBERS = '1000000';
const CALLS = '1000000';
/** A Tuesday under the law of consent, after the last call of the workspace. */
const AT = '2026-07-07T10:00';
const THREADS = '2';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { workspace: { type: 'string' }, project: { type: 'string', default: PROJECT } },
});
const numbers = positive(positionals[0] ?? NUMBERS, 'the number of numbers');
const calls = positive(positionals[1] ?? CALLS, 'the number of calls');
const command = builtCommand(values.project);
const scratch = mkdtempSync(join(tmpdir(), 'belaudit-bench-'));
try {
  const workspace = values.workspace ?? join(scratch, 'workspace');
  if (values.workspace === undefined) {
    await generateWorkspace(calls, workspace);
    await measure(process.execPath, [command, 'load', workspace, '--quiet']);
  }
  const list = join(scratch, 'list.csv');
  writeFileSync(list, listText(workspace));
  const how = ['--vendor', 'alfa', '--campaign', 'solar-a', '--at', AT, '--no-pdf', '--threads', THREADS];
  const { seconds, processor, peakBytes, output } = await measure(process.execPath, [
    ...[command, 'screen', list, ...how, '--workspace', workspace, '--json', '--quiet'],
  ]);
  const { screening } = JSON.parse(output) as { screening: { figures: Readonly<Record<string, number>> } };
  const told = { numbers, calls, seconds, processor, peakMegabytes: Math.round((peakBytes ?? 0) / 1e6) };
  process.stdout.write(`${JSON.stringify({ ...told, figures: screening.figures }, null, 2)}\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** The numbers of the workspace's people, followed by others. */
function listText(workspace: string): string {
  const rows = readFileSync(join(workspace, 'in', 'phones.csv'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);
  const known = [...new Set(rows.map((row) => row.split(',')[1] ?? ''))].slice(0, numbers);
  const others = Array.from({ length: numbers - known.length }, (_, place) => `06${20_000_000 + place}`);
  return `telefoon\n${[...known, ...others].join('\n')}\n`;
}
