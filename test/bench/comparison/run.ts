import { spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { generateWorkspace } from '../generate.ts';
import { measure, memoryOfChildren } from '../measure.ts';
import {
  builtCommand,
  type ComparisonMeasurement,
  type MeasuredStep,
  PROJECT,
  positive,
  type Spent,
  setting,
  tell,
} from '../measurements.ts';

/**
 * `npm run bench:comparison [-- <calls> [--json <file>]]`: three rules that all can express, over the same calls, with pandas, SQLite and PostgreSQL
 * from Debian's packages (`python3-pandas`, SQLite of `python3`, `postgresql`), and with Belaudit and the script of the floor, which have all their
 * rules. Fails if their counts differ. PostgreSQL runs on a socket in a temporary folder, as an unprivileged user.
 */

type Program = ComparisonMeasurement['programs'][number];
type Counts = Readonly<Record<string, number>>;

interface Answer extends Program {
  readonly counts: Counts;
}

const DEFAULT_CALLS = '1000000';
const HERE = fileURLToPath(new URL('.', import.meta.url));
const PYTHON = '/usr/bin/python3';
/** Debian's `nobody`: PostgreSQL refuses to run as root. */
const NOBODY = 65_534;
const START_SECONDS = 30;
const CLOSED_DAYS = join(HERE, 'closed-days.json');

async function compare(calls: number): Promise<ComparisonMeasurement> {
  builtCommand();
  const parent = mkdtempSync(join(tmpdir(), 'belaudit-comparison-'));
  chmodSync(parent, 0o755);
  try {
    const workspace = join(parent, 'workspace');
    await generateWorkspace(calls, workspace);
    const files = join(workspace, 'in');
    const answers = [
      await byPython('pandas', 'pandas-audit.py', files),
      await byPython('SQLite', 'sqlite.py', files, parent),
      await byPostgresql(files, join(parent, 'postgresql')),
    ];
    const [first] = answers;
    const counts = first?.counts ?? {};
    for (const { program, counts: other } of answers) assertSame(program, other, counts);
    const { programs, found } = await withAllRules(workspace, parent);
    for (const [rule, findings] of Object.entries(found)) assertSame('Belaudit', { [rule]: findings }, counts);
    return {
      kind: 'comparison',
      calls,
      counts,
      programs: [...answers.map(({ counts: _, ...program }) => program), ...programs],
      ...setting(),
    };
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

function assertSame(program: string, counts: Counts, expected: Counts): void {
  for (const [rule, count] of Object.entries(counts)) {
    if (count !== expected[rule])
      throw new Error(`${program} finds ${count} of ${rule}, and the first program ${String(expected[rule])}`);
  }
}

interface Told {
  readonly version: string;
  readonly reading: number;
  readonly judging: number;
  readonly processor: number;
  readonly peakBytes: number;
  readonly counts: Counts;
}

async function byPython(program: string, script: string, ...args: readonly string[]): Promise<Answer> {
  if (!existsSync(PYTHON)) throw new Error(`${PYTHON} is missing: install Debian's package python3.`);
  const { output } = await measure(PYTHON, [join(HERE, script), ...args]).catch((error: unknown) => {
    const missing = /missing: (?<name>[\w-]+)/u.exec(String(error))?.groups?.['name'];
    throw missing === undefined ? error : new Error(`Install Debian's package ${missing} to compare with ${program}.`);
  });
  const { version, reading, judging, processor, peakBytes, counts } = JSON.parse(output) as Told;
  const sources = script === 'sqlite.py' ? [script, 'sqlite.sql'] : [script];
  return {
    ...{ program, version, reading, judging, seconds: reading + judging, processor, peakBytes },
    ...{ lines: linesOf(...sources), counts },
  };
}

/** Lines that are neither empty nor comments. */
function linesOf(...files: readonly string[]): number {
  return files
    .flatMap((file) => readFileSync(join(HERE, file), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '' && !/^\s*(?:--|#)/u.test(line)).length;
}

/** The newest installed version. */
function postgresqlPrograms(): string {
  const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql') : [];
  const [newest] = versions.map(Number).sort((one, other) => other - one);
  if (newest === undefined) throw new Error("Install Debian's package postgresql to compare with PostgreSQL.");
  return `/usr/lib/postgresql/${newest}/bin`;
}

async function byPostgresql(files: string, folder: string): Promise<Answer> {
  const programs = postgresqlPrograms();
  mkdirSync(folder, { mode: 0o700 });
  const isRoot = process.getuid?.() === 0;
  const user = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  const data = join(folder, 'data');
  const options = { ...user, cwd: folder, stdio: 'ignore' } as const;
  const initialised = spawn(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'bench', '--auth=trust', '--no-sync', '--locale=C', '--encoding=UTF8'],
    options,
  );
  await ended(initialised, 'initdb');
  // The share of a machine with some gigabytes that its own manual advises; nothing here has to survive a crash.
  const settings = ['shared_buffers=1GB', 'work_mem=256MB', 'maintenance_work_mem=512MB', 'fsync=off', 'jit=off'];
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, '-k', folder, '-h', '', ...settings.flatMap((one) => ['-c', one])],
    options,
  );
  const stopped = new Promise((resolve) => server.once('exit', resolve));
  let peakBytes = 0;
  const timer = setInterval(() => {
    void memoryOfChildren(server.pid).then((bytes) => {
      peakBytes = Math.max(peakBytes, bytes);
    });
  }, 250);
  const psql = async (...args: readonly string[]): Promise<string> => {
    const asked = ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-h', folder, '-U', 'bench', '-d', 'postgres'];
    return (await measure(join(programs, 'psql'), [...asked, ...args])).output.trim();
  };
  try {
    await untilReady(psql);
    const version = await psql('-c', 'show server_version');
    const started = performance.now();
    await psql('-f', join(HERE, 'postgresql-tables.sql'));
    for (const line of copies(files)) await psql('-c', line);
    const closed = (JSON.parse(readFileSync(CLOSED_DAYS, 'utf8')) as string[]).map((day) => `('${day}')`);
    await psql('-c', `insert into closed_day values ${closed.join(', ')}`);
    await psql('-f', join(HERE, 'postgresql-read.sql'));
    const read = performance.now();
    await psql('-f', join(HERE, 'postgresql-judge.sql'));
    const judged = performance.now();
    const count = async (table: string): Promise<number> => Number(await psql('-c', `select count(*) from ${table}`));
    const counts = {
      'outside-hours': await count('outside_hours'),
      'after-objection': await count('after_objection'),
      'too-many': await count('too_many'),
    };
    const reading = (read - started) / 1000;
    const judging = (judged - read) / 1000;
    return {
      ...{ program: 'PostgreSQL', version, reading, judging, seconds: reading + judging },
      ...{ processor: processorOfServer(server.pid), peakBytes: peakBytes || null },
      ...{ lines: linesOf('postgresql-tables.sql', 'postgresql-read.sql', 'postgresql-judge.sql'), counts },
    };
  } finally {
    clearInterval(timer);
    server.kill('SIGINT');
    await stopped;
  }
}

/** Rows with too few cells would abort a copy, so users of PostgreSQL sort them out first. */
function copies(files: string): readonly string[] {
  const logs = readdirSync(files).filter((name) => /^calls-[\w-]+\.csv$/u.test(name));
  const calls = logs.map((name) => {
    const vendor = name.slice('calls-'.length, -'.csv'.length);
    const program = `awk -F, 'NR > 1 && NF == 16 { print "${vendor}," $0 }' "${join(files, name)}"`;
    return `\\copy text_call from program '${program.replaceAll("'", "''")}' csv`;
  });
  const feed = (name: string, table: string): string => `\\copy ${table} from '${join(files, name)}' csv header`;
  return [
    ...calls,
    feed('objections.csv', 'text_objection'),
    feed('persons.csv', 'person'),
    feed('phones.csv', 'text_phone'),
  ];
}

async function untilReady(psql: (...args: readonly string[]) => Promise<string>): Promise<void> {
  const until = performance.now() + START_SECONDS * 1000;
  for (;;) {
    try {
      await psql('-c', 'select 1');
      return;
    } catch (error) {
      if (performance.now() > until) throw error;
      await wait(200);
    }
  }
}

/** Processor time of the server and of its finished worker processes; the client that copies rows is not counted. */
function processorOfServer(pid: number | undefined): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const ticks = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 15)
    .map(Number);
  return ticks.reduce((sum, one) => sum + one, 0) / 100;
}

async function ended(child: ReturnType<typeof spawn>, name: string): Promise<void> {
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`${name} ended with ${String(code)}`);
}

/** Belaudit and the script of the floor, with all rules; and Belaudit's findings by two of the three rules. */
async function withAllRules(
  workspace: string,
  parent: string,
): Promise<{ readonly programs: readonly Program[]; readonly found: Counts }> {
  const script = async <Told>(
    name: string,
    ...args: readonly string[]
  ): Promise<Told & { peakBytes: number | null }> => {
    const path = fileURLToPath(new URL(`../${name}`, import.meta.url));
    const measured = await measure(process.execPath, ['--import', 'tsx', path, ...args]);
    return { ...(JSON.parse(measured.output) as Told), peakBytes: measured.peakBytes ?? null };
  };
  const { duckdb: duckdbVersion = '', belaudit: version = '' } = {
    duckdb: setting().versions['@duckdb/node-api'],
    belaudit: setting().versions['belaudit'],
  };
  const byHand = await script<{ readonly read: Spent; readonly judged: Spent }>(
    'floor-audit.ts',
    join(parent, 'floor.duckdb'),
    join(workspace, 'in'),
  );
  type Step = MeasuredStep & { readonly all: Spent };
  const load = await script<Step>('stages.ts', PROJECT, workspace, 'load');
  const audit = await script<Step>('stages.ts', PROJECT, workspace, 'judge');
  return {
    programs: [
      {
        program: 'DuckDB by hand, 15 rules',
        version: duckdbVersion,
        reading: byHand.read.seconds,
        judging: byHand.judged.seconds,
        seconds: byHand.read.seconds + byHand.judged.seconds,
        processor: byHand.read.processor + byHand.judged.processor,
        peakBytes: byHand.peakBytes,
        lines: linesOf('../floor-audit.sql'),
      },
      {
        program: 'Belaudit, 24 rules',
        version,
        reading: load.all.seconds,
        judging: audit.all.seconds,
        seconds: load.all.seconds + audit.all.seconds,
        processor: load.all.processor + audit.all.processor,
        peakBytes: Math.max(load.peakBytes ?? 0, audit.peakBytes ?? 0) || null,
        lines: null,
      },
    ],
    found: await foundByBelaudit(join(workspace, '.belaudit')),
  };
}

async function foundByBelaudit(folder: string): Promise<Counts> {
  const [store = ''] = readdirSync(folder).filter((name) => name.endsWith('.duckdb'));
  const instance = await DuckDBInstance.create(join(folder, store), { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const count = async (rule: string): Promise<number> => {
    const rows = await connection.runAndReadAll(`select count(*) from finding where rule = '${rule}'`);
    return Number(rows.getRowsJS()[0]?.[0]);
  };
  const found = {
    'outside-hours': await count('outside-calling-hours'),
    'too-many': await count('too-many-attempts'),
  };
  connection.closeSync();
  instance.closeSync();
  return found;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
tell(await compare(positive(positionals[0] ?? DEFAULT_CALLS, 'the number of calls')), values.json);
