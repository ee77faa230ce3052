import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { appendLines } from '../../../src/hearing/append-lines.ts';
import { textOf } from '../../../src/hearing/kept-files.ts';
import { readRegister } from '../../../src/hearing/register.ts';
import type { Place } from '../../../src/hearing/register-files.ts';
import { pause } from '../../end-to-end/program.ts';
import { scratchFolder } from '../../end-to-end/workspaces.ts';
import { replyTo } from '../../unit/hearing/register-samples.ts';
import { SeededRandom } from '../second-opinion/seeded-random.ts';

const KILLS = process.env['BELAUDIT_EXAMPLES'] === 'many' ? 200 : 4;
/** A register is read whole for each line, so an ever growing one would only take time. */
const KILLS_A_REGISTER = Math.min(KILLS, 20);
const SEED = 20_261_128;
/** Lines that a writer writes at once. */
const AT_ONCE = 3;
const scratch = scratchFolder();
const APPEND_LINES = pathToFileURL(
  join(import.meta.dirname, '..', '..', '..', 'dist', 'src', 'hearing', 'append-lines.js'),
);

/** Writes lines, three at once, until it is killed, and reports every three lines that were written. */
const WRITER = `
const [, place, name] = process.argv;
const { appendLines } = await import('${APPEND_LINES.href}');
const sha256 = 'a'.repeat(64);
for (let turn = 1; ; turn += 1) {
  const lines = await appendLines(JSON.parse(place), () => [1, 2, 3].map((part) => ({
    at: '2026-07-14T09:12:33Z', by: name, kind: 'reply', answer: 'disputed', received: '2026-07-14', text: name + turn,
    about: { vendor: 'alfa', call_id: name + '-' + turn + '-' + part, rule: 'called-after-objection', period: '2026-06' },
    from: { vendor: 'alfa', file: 'findings.xlsx', sha256, row: part },
    as_found: { responsible: 'alfa', cause: 'was-told', level: 'statute', grade: 'proven' },
  })));
  // Time for the other writer: no command writes without end.
  await new Promise((resolve) => setTimeout(resolve, 30));
  process.stdout.write(lines.map(({ seq }) => name + '-' + turn + ' ' + seq).join('\\n') + '\\n');
}`;

interface Writer {
  readonly process: ChildProcess;
  readonly told: () => readonly string[];
  readonly isRunning: () => boolean;
  readonly ended: Promise<void>;
}

function startWriter(place: Place, name: string): Writer {
  const child = spawn(process.execPath, ['--input-type=module', '-e', WRITER, JSON.stringify(place), name], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  let isRunning = true;
  child.once('exit', () => {
    isRunning = false;
  });
  return {
    process: child,
    isRunning: () => isRunning,
    // A truncated last report does not count.
    told: () => out.split('\n').slice(0, -1),
    ended: new Promise((resolve) => child.once('close', () => resolve())),
  };
}

/** Kills one of two writers after the other, in a register of their own, and checks that nothing is lost. */
async function killWriters(random: SeededRandom): Promise<void> {
  const directory = mkdtempSync(join(scratch, 'register-'));
  const place: Place = { directory, storePath: join(directory, '.belaudit', 'store.duckdb') };
  const told: string[] = [];
  const writers: (Writer | undefined)[] = [undefined, undefined];
  const end = async (one: number): Promise<void> => {
    const writer = writers[one];
    writer?.process.kill('SIGKILL');
    await writer?.ended;
    told.push(...(writer?.told() ?? []));
    writers[one] = undefined;
  };
  for (let kill = 0; kill < KILLS_A_REGISTER; kill += 1) {
    const both = [0, 1].map((one) => {
      const writer = writers[one] ?? startWriter(place, `w${kill}x${one}`);
      writers[one] = writer;
      return writer;
    });
    const before = both.map((writer) => writer.told().length);
    while (both.some((writer, one) => writer.told().length === before[one])) {
      expect(both.map((writer) => writer.isRunning())).toEqual([true, true]);
      await pause(1);
    }
    await pause(random.whole(0, 20));
    await end(kill % 2);
    readRegister(place);
  }
  await end(0);
  await end(1);
  await appendLines(place, () => [replyTo({ vendor: 'alfa', call_id: 'last', rule: 'x', period: '2026-06' })]);
  expect(told.length).toBeGreaterThan(KILLS_A_REGISTER * AT_ONCE);
  assertNothingLost(place, told);
}

function assertNothingLost(place: Place, told: readonly string[]): void {
  const { lines, unfinishedBytes } = readRegister(place);
  expect(unfinishedBytes).toBe(0);
  const turnOf = (callId: string): string => callId.replace(/-\d$/u, '');
  const there = lines.map(({ about, seq }) => [turnOf('call_id' in about ? about.call_id : ''), seq] as const);
  const known = new Set(there.map(([turn, seq]) => `${turn} ${seq}`));
  expect(told.filter((one) => !known.has(one))).toEqual([]);
  // Either all lines of a turn, or none.
  const sizes = new Map<string, number>();
  for (const [turn] of there) sizes.set(turn, (sizes.get(turn) ?? 0) + 1);
  expect([...sizes].filter(([turn, size]) => turn !== 'last' && size !== AT_ONCE)).toEqual([]);
  for (const line of lines.slice(0, -1)) expect(textOf(place, line)).not.toBeNull();
  expect(readdirSync(join(place.directory, 'decisions', 'texts'))).toHaveLength(lines.length - 1);
  expect(existsSync(join(place.directory, 'decisions', 'head.next'))).toBe(false);
  const own = readdirSync(join(place.directory, '.belaudit'));
  expect(own.filter((name) => name.startsWith('register.lock-'))).toHaveLength(1);
}

describe('a register with two writers that are killed at any moment', () => {
  it(`keeps every line that was told to be there, and the chain, through ${KILLS} kills`, async () => {
    const random = new SeededRandom(SEED);
    for (let done = 0; done < KILLS; done += KILLS_A_REGISTER) await killWriters(random);
  });

  it('waits for a writer that is stopped for a while, and does not take its turn', async () => {
    const directory = mkdtempSync(join(scratch, 'register-'));
    const place: Place = { directory, storePath: join(directory, '.belaudit', 'store.duckdb') };
    await appendLines(place, () => [replyTo({ vendor: 'alfa', call_id: 'first', rule: 'x', period: '2026-06' })]);
    const writer = startWriter(place, 'stopped');
    const lock = (): string => readdirSync(join(directory, '.belaudit')).find((name) => /lock-\d+$/u.test(name)) ?? '';
    const isHeld = (): boolean => {
      try {
        return readFileSync(join(directory, '.belaudit', lock()), 'utf8').includes(`"pid":${writer.process.pid}`);
      } catch {
        return false;
      }
    };
    for (let isStopped = false; !isStopped; ) {
      for (; !isHeld(); await pause(0)) expect(writer.isRunning()).toBe(true);
      writer.process.kill('SIGSTOP');
      await pause(5);
      isStopped = isHeld();
      if (!isStopped) writer.process.kill('SIGCONT');
    }
    const before = readFileSync(join(directory, '.belaudit', lock()), 'utf8');
    const waiting = appendLines(place, () => [
      replyTo({ vendor: 'alfa', call_id: 'later', rule: 'x', period: '2026-06' }),
    ]);
    await pause(200);
    expect(readFileSync(join(directory, '.belaudit', lock()), 'utf8')).toBe(before);
    writer.process.kill('SIGCONT');
    await waiting;
    writer.process.kill('SIGKILL');
    await writer.ended;
    writeFileSync(join(directory, 'done'), '');
    expect(readRegister(place).lines.some(({ about }) => 'call_id' in about && about.call_id === 'later')).toBe(true);
  });
});
