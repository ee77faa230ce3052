import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateWorkspace } from '../bench/generate.ts';
import { pdfVerdicts } from '../pdf/results-truth.ts';
import { belaudit, DRAFT, type Launch } from './program.ts';
import { FILES, writeSmallWorkspace } from './small-workspace.ts';
import { copyCase, PSEUDONYM_KEY, resultsOf, scratchFolder, writeFiles, writePseudonymKey } from './workspaces.ts';

const isLong = process.env['BELAUDIT_EXAMPLES'] === 'many';
const scratch = scratchFolder();

/** Differences between two runs that must not show in any result. */
interface Circumstance {
  readonly name: string;
  readonly words?: readonly string[];
  /** Differences that only concern a load. */
  readonly loading?: readonly string[];
  readonly launch?: Launch;
}

const CIRCUMSTANCES: readonly Circumstance[] = [
  {
    name: 'one thread and no locale, from another folder',
    words: ['--threads', '1'],
    launch: { environment: { TZ: 'America/St_Johns', LC_ALL: 'C' }, from: scratch },
  },
  {
    name: 'little memory, processes that read the files, the other side of the earth, and Turkish letters, from another folder',
    words: ['--threads', '2', '--memory', '500MB'],
    loading: ['--processes', '3'],
    launch: { environment: { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }, from: scratch },
  },
];

async function ok(words: readonly string[], launch: Launch = {}): Promise<void> {
  await endsWith(0, words, launch);
}

/** The generated calls lack data that could change their results. */
async function draft(words: readonly string[], launch: Launch = {}): Promise<void> {
  await endsWith(DRAFT, words, launch);
}

async function endsWith(code: number, words: readonly string[], launch: Launch): Promise<void> {
  expect(await belaudit(words, launch), words.join(' ')).toMatchObject({ code, signal: null });
}

/** The same files, written in the opposite order and at another moment. */
function copyBackwards(original: string, target: string): string {
  const files = readdirSync(original, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(original.length + 1));
  for (const path of paths.sort().reverse()) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    cpSync(join(original, path), join(target, path));
    utimesSync(join(target, path), 1_000_000_000, 1_000_000_000);
  }
  return target;
}

describe.concurrent('a run with PDFs', () => {
  const original = join(scratch, 'three-vendors');
  let whole: Readonly<Record<string, string>>;

  beforeAll(async () => {
    copyCase('35-who-scrubs-and-the-newest-list', original);
    writePseudonymKey(original);
    const workspace = join(scratch, 'first');
    cpSync(original, workspace, { recursive: true });
    await ok(['run', workspace]);
    whole = resultsOf(workspace);
    // The company's report, one of each of three call centres, and a letter to each that asks for missing data.
    expect(Object.keys(whole).filter((path) => path.endsWith('.pdf'))).toHaveLength(7);
  });

  it('prints nothing but what its summary and its findings hold', async () => {
    const results = join(scratch, 'first', 'reports');
    const [period = ''] = readdirSync(results);
    const verdicts = await pdfVerdicts(join(results, period), PSEUDONYM_KEY);
    expect(verdicts).toHaveLength(7);
    expect(verdicts.flatMap(({ faults }) => faults)).toEqual([]);
  });

  it.each(CIRCUMSTANCES.slice(1))(
    'gives the same bytes whatever differs: $name',
    async ({ name, words = [], launch = {} }) => {
      const workspace = join(scratch, name.replaceAll(/\W+/gu, '-'));
      cpSync(original, workspace, { recursive: true });
      const place = launch.from === undefined ? workspace : workspace.slice(launch.from.length + 1);
      await ok(['run', '--workspace', place, ...words], launch);
      expect(resultsOf(workspace)).toEqual(whole);
    },
  );

  it('gives the same bytes again, in another folder, and without its store', async () => {
    const workspace = copyBackwards(original, join(scratch, 'backwards', 'Ω with spaces & "quotes"'));
    await ok(['run'], { from: workspace });
    expect(resultsOf(workspace)).toEqual(whole);
    // The copy has no store; results beside a deleted one take as long again.
    if (!isLong) return;
    for (const name of ['store.duckdb', 'store.duckdb.wal'])
      rmSync(join(workspace, '.belaudit', name), { force: true });
    await ok(['run'], { from: workspace });
    expect(resultsOf(workspace)).toEqual(whole);
  });

  it('gives what load, audit and report give apart', async () => {
    const workspace = join(scratch, 'apart');
    cpSync(original, workspace, { recursive: true });
    await ok(['load', workspace]);
    expect(resultsOf(workspace)).toEqual({});
    await ok(['audit', workspace]);
    const judged = Object.entries(resultsOf(workspace)).filter(([path]) => !path.endsWith('manifest.json'));
    expect(Object.entries(whole)).toEqual(expect.arrayContaining(judged));
    expect(judged.map(([path]) => path).filter((path) => path.endsWith('.pdf'))).toEqual([]);
    await ok(['report', workspace, '--language', 'en']);
    expect(resultsOf(workspace)).not.toEqual(whole);
    await ok(['report', workspace]);
    expect(resultsOf(workspace)).toEqual(whole);
  });
});

describe.concurrent('results of thousands of calls', () => {
  const original = join(scratch, 'thousands');
  let whole: Readonly<Record<string, string>>;

  beforeAll(async () => {
    await generateWorkspace(2000, original);
    writePseudonymKey(original);
    const workspace = join(scratch, 'thousands-first');
    cpSync(original, workspace, { recursive: true });
    await ok(['load', workspace]);
    await draft(['audit', workspace]);
    whole = resultsOf(workspace);
    const findings = readFileSync(join(workspace, 'reports/2024-07-01_2026-06-30/findings.csv'), 'utf8');
    expect(findings.split('\n').length).toBeGreaterThan(1000);
  });

  it.each(CIRCUMSTANCES)('are the same bytes whatever differs: $name', async (circumstance) => {
    const { name, words = [], loading = [], launch = {} } = circumstance;
    const workspace = copyBackwards(original, join(scratch, `thousands-${name.replaceAll(/\W+/gu, '-')}`));
    await ok(['load', workspace, ...words, ...loading], launch);
    await draft(['audit', workspace, ...words], launch);
    expect(resultsOf(workspace)).toEqual(whole);
  });
});

const PERIOD = '2026-06-01_2026-06-30';

function isTable([path]: readonly [string, string]): boolean {
  return (
    path.startsWith(`${PERIOD}/`) &&
    /\.(?:csv|parquet)$/u.test(path) &&
    !/\/(?:changes|lapsed-findings)\.\w+$/u.test(path)
  );
}

/** Tables of the current results: former ones are kept beside them. */
function tablesOf(workspace: string): readonly (readonly [string, string])[] {
  return Object.entries(resultsOf(workspace)).filter(isTable);
}

function summaryOf(workspace: string): { readonly version: unknown } {
  return JSON.parse(readFileSync(join(workspace, 'reports', PERIOD, 'summary.json'), 'utf8'));
}

describe('a file that comes late', () => {
  const late = 'in/alfa/juni-2.csv';
  let whole: Readonly<Record<string, string>>;

  beforeAll(async () => {
    const workspace = writeSmallWorkspace(join(scratch, 'at-once'));
    writePseudonymKey(workspace);
    await ok(['load', workspace]);
    await ok(['audit', workspace]);
    whole = resultsOf(workspace);
  });

  it('or was delivered wrong at first, gives the results that it would have given in time', async () => {
    const workspace = writeSmallWorkspace(join(scratch, 'late'));
    writePseudonymKey(workspace);
    writeFiles(workspace, {
      'in/alfa/juni-3.csv': (FILES[late] ?? '').replace('A-4', 'A-5'),
      'in/beta/calls.csv': (FILES['in/beta/calls.csv'] ?? '').replace('+31612345673', '+31612345679'),
    });
    rmSync(join(workspace, late));
    await ok(['load', workspace]);
    await ok(['audit', workspace]);
    expect(resultsOf(workspace)).not.toEqual(whole);
    rmSync(join(workspace, 'in/alfa/juni-3.csv'));
    writeSmallWorkspace(workspace);
    await ok(['load', workspace]);
    await ok(['audit', workspace]);
    expect(tablesOf(workspace)).toEqual(Object.entries(whole).filter(isTable));
    const summary = summaryOf(workspace);
    expect(summary.version).toMatchObject({ number: 2, replaces: { number: 1, folder: `${PERIOD}.v1` } });
    // Differences between the wrong file and the right one stay listed: nothing else records them.
    const told = { version: null, later_deliveries: null };
    expect({ ...summary, ...told }).toEqual({ ...summaryOf(join(scratch, 'at-once')), ...told });
  });
});
