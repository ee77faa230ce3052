import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  auditWorkspace,
  dossierWorkspace,
  forgetWorkspace,
  keysOfWorkspace,
  loadWorkspace,
  openWorkspace,
  purgeWorkspace,
  reportWorkspace,
  SILENT,
  sealWorkspaceFolder,
  verifyFolder,
  type Workspace,
} from '../../src/index.ts';
import { keepRemoval, readRemovals } from '../../src/removal/removal-list.ts';
import { identifier } from '../../src/store/sql.ts';
import { Store } from '../../src/store/store.ts';
import { belaudit } from './program.ts';
import { CONFIGURATION, FILES, writeSmallWorkspace } from './small-workspace.ts';
import { contentsOf, leftBehind, scratchFolder, writeFiles } from './workspaces.ts';

const scratch = scratchFolder();
const JUNE = 'reports/2026-06-01_2026-06-30';
/** Called once, without a violation, and never objected. */
const FORGOTTEN = '612345674';
const OLD = {
  'in/beta/calls-2019.csv': [
    'call_id,started_at,called_number,talk_seconds,result,campaign',
    'B-90,2019-06-10T12:00:00,+31612345679,61,conversation,zon-2026',
    '',
  ].join('\n'),
};
const SEALED_KEY = /seal-public-key-[0-9a-f]{16}\.pem/u;

function open(directory: string): Workspace {
  return openWorkspace(directory, { today: '2026-11-25' });
}

/** Belaudit's own files that contain digits, as bytes: the store, and everything in reports. */
function holding(directory: string, digits: string): readonly string[] {
  return ['.belaudit', 'reports'].flatMap((folder) =>
    readdirSync(join(directory, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => readFileSync(path).includes(digits))
      .map((path) => path.slice(directory.length + 1)),
  );
}

/** Columns of the store that hold numbers as integers, which a search for digits does not find. */
async function columnsWith(directory: string, number: bigint): Promise<readonly string[]> {
  const store = await Store.open(join(directory, '.belaudit/store.duckdb'));
  try {
    const columns = await store.rows<{ table_name: string; column_name: string }>(
      `select table_name, column_name from duckdb_columns()
      inner join duckdb_tables() using (database_name, schema_name, table_name)
      where data_type = 'BIGINT' order by all`,
    );
    const held: string[] = [];
    for (const { table_name: table, column_name: column } of columns) {
      const sql = `select 1 as found from ${identifier(table)} where ${identifier(column)} = $number limit 1`;
      if ((await store.rows(sql, { number })).length > 0) held.push(`${table}.${column}`);
    }
    return held;
  } finally {
    store.close();
  }
}

describe('belaudit forget', () => {
  const directory = join(scratch, 'forget');
  let sealed: Readonly<Record<string, string>>;

  beforeAll(async () => {
    writeSmallWorkspace(directory);
    const workspace = open(directory);
    await loadWorkspace(workspace, SILENT);
    await auditWorkspace(workspace, SILENT);
    await dossierWorkspace(workspace, `0${FORGOTTEN}`, SILENT, { pdf: false });
    await keysOfWorkspace(workspace);
    await sealWorkspaceFolder(workspace, JUNE);
    sealed = contentsOf(join(directory, JUNE));
  });

  it('says in a dry run what would go, and changes nothing', async () => {
    const before = contentsOf(join(directory, 'reports'));
    const { folder, proof } = await forgetWorkspace(open(directory), SILENT, {
      number: `06-${FORGOTTEN.slice(1)}`,
      dryRun: true,
    });
    expect(folder).toBeNull();
    expect(proof.removed.map(({ path, lines, removed }) => [path, lines, removed])).toEqual([
      ['in/alfa/juni-1.csv', '5', 1],
      ['in/beta/calls.csv', '3', 1],
    ]);
    expect(contentsOf(join(directory, 'reports'))).toEqual(before);
    expect(existsSync(join(directory, '.belaudit/removals.json'))).toBe(false);
    expect(holding(directory, FORGOTTEN)).not.toEqual([]);
  });

  it('leaves no byte of the number in the store and in reports, and what it says shows three digits', async () => {
    const number = BigInt(`31${FORGOTTEN}`);
    expect(await columnsWith(directory, number)).toEqual([
      'staged_calls.called_number',
      'standing.number',
      'touched_number.number',
    ]);
    const { code, out, err } = await belaudit(['forget', '06', '1234 5674', '--yes', '--workspace', directory]);
    expect([code, err]).toEqual([0, err]);
    expect(`${out}${err}`).not.toMatch(/1234 ?5674/u);
    expect(out).toContain('2 rows are removed, and stay so when the files are loaded again.');
    expect(holding(directory, FORGOTTEN)).toEqual([]);
    expect(await columnsWith(directory, number)).toEqual([]);
    expect(leftBehind(directory).filter((name) => !/^(?:removals\.|seal-private)/u.test(name))).toEqual([]);
    expect(readFileSync(join(directory, 'in/beta/calls.csv'), 'utf8')).toBe(FILES['in/beta/calls.csv']);
  });

  it('proves what went, with checksums before and after, and names the lines that the user still has', () => {
    const proof = JSON.parse(readFileSync(join(directory, 'reports/forget-2026-07-10-674/removal.json'), 'utf8'));
    const june = proof.reports.find((folder: { folder: string }) => folder.folder === '2026-06-01_2026-06-30');
    const after = contentsOf(join(directory, JUNE));
    for (const file of june.files) {
      expect(file.sha256_before).toBe(sealed[file.path]);
      if (file.path !== 'manifest.json') expect(file.sha256_after).toBe(after[file.path] ?? null);
    }
    expect(june.files.map((file: { path: string }) => file.path)).toEqual([
      ...['calls.csv', 'calls.parquet', 'rejected.csv', 'findings.html', 'findings.xlsx', 'manifest.json'],
    ]);
    expect(readFileSync(join(directory, 'reports/forget-2026-07-10-674/removal.md'), 'utf8')).toContain(
      '- in/beta/calls.csv: 1 regel (3)',
    );
    expect(readFileSync(join(directory, JUNE, 'calls.csv'), 'utf8')).not.toContain('B-2');
    expect(readdirSync(join(directory, 'reports/dossier-2026-07-10-674'))).toEqual(['removed.json', 'removed.md']);
  });

  it('is what verify tells of a seal that no longer holds, and the proof can be sealed itself', async () => {
    const name = readdirSync(join(directory, 'reports')).find((file) => SEALED_KEY.test(file));
    const key = join(directory, 'reports', name ?? '');
    const { verification } = await verifyFolder(join(directory, JUNE), { key });
    expect(verification).toMatchObject({
      signature: 'valid',
      isWhole: false,
      removal: { explainsAll: true, requests: [{ kind: 'forget', asked_on: '2026-07-10' }] },
    });
    writeFiles(directory, { [`${JUNE}/calls.csv`]: 'another\n' });
    expect((await verifyFolder(join(directory, JUNE), { key })).verification.removal?.explainsAll).toBe(false);
    await sealWorkspaceFolder(open(directory), 'reports/forget-2026-07-10-674');
    const proof = await verifyFolder(join(directory, 'reports/forget-2026-07-10-674'), { key });
    expect(proof.verification.isWhole).toBe(true);
  });

  it('that was ended halfway refuses all other work until it is given again', async () => {
    const workspace = open(directory);
    const [removal] = readRemovals(workspace);
    if (removal === undefined) throw new Error('no removal');
    keepRemoval(workspace, { ...removal, done: false });
    await expect(loadWorkspace(workspace, SILENT)).rejects.toMatchObject({
      code: 'REMOVAL_UNFINISHED',
      hint: expect.stringContaining('674'),
    });
    await expect(forgetWorkspace(workspace, SILENT, { number: '0612345673' })).rejects.toMatchObject({
      code: 'REMOVAL_UNFINISHED',
    });
    keepRemoval(workspace, removal);
  });

  it('keeps an objection and a violation, each with its reason', async () => {
    const { proof } = await forgetWorkspace(open(directory), SILENT, { number: '0612345671', dryRun: true });
    expect(proof.removed).toEqual([]);
    expect(proof.kept.map(({ path, reason, until }) => [path, reason, until])).toEqual([
      ['in/alfa/juni-1.csv', 'violation', '2031-06-09'],
      ['in/client/objections.csv', 'objection', null],
    ]);
  });
});

describe('belaudit purge', () => {
  const directory = join(scratch, 'purge');
  const JUNE_2019 = 'reports/2019-06-01_2019-06-30';
  const configuration = CONFIGURATION.replace('in/beta/calls.csv', 'in/beta/*.csv')
    .replace('from: 2026-06-01', 'from: 2019-06-01')
    .replace('to: 2026-06-30', 'to: 2019-06-30');

  beforeAll(() => {
    writeSmallWorkspace(directory, {
      ...OLD,
      'belaudit.yaml': configuration,
      [`${JUNE_2019}/manifest.json`]: JSON.stringify({ program: {}, inputs: [], outputs: [] }),
      [`${JUNE_2019}/summary.json`]: '{}',
      [`${JUNE_2019}/findings.csv`]: 'number\n+31612345679\n',
    });
  });

  it('refuses a day after the audit date', async () => {
    await expect(purgeWorkspace(open(directory), SILENT, { before: '2026-07-11' })).rejects.toMatchObject({
      code: 'REMOVAL_DAY',
    });
  });

  it('removes rows of before the day from store and results, keeps the figures, and deletes files where it is asked', async () => {
    const { proof } = await purgeWorkspace(open(directory), SILENT, { before: '2021-07-01', deleteFiles: true });
    expect(proof.removed).toMatchObject([{ path: 'in/beta/calls-2019.csv', removed: 1, rows_read: 1, deleted: true }]);
    expect(holding(directory, '612345679')).toEqual([]);
    expect(existsSync(join(directory, 'in/beta/calls-2019.csv'))).toBe(false);
    expect(existsSync(join(directory, 'in/beta/calls.csv'))).toBe(true);
    expect(readdirSync(join(directory, 'reports/2019-06-01_2019-06-30')).sort()).toEqual([
      ...['manifest.json', 'removed.json', 'removed.md', 'summary.json'],
    ]);
  });

  it('that was ended halfway says the same when it is given again; the old file brings nothing back, and of results without their rows no report is made', async () => {
    const before = contentsOf(join(directory, 'reports'));
    for (const removal of readRemovals(open(directory))) keepRemoval(open(directory), { ...removal, done: false });
    writeFiles(directory, OLD);
    const { folder } = await purgeWorkspace(open(directory), SILENT, { before: '2021-07-01' });
    expect(folder).toBe('reports/purge-2021-07-01');
    expect(readRemovals(open(directory)).every(({ done }) => done)).toBe(true);
    expect(contentsOf(join(directory, 'reports'))).toEqual(before);
    expect(holding(directory, '612345679')).toEqual([]);
    await expect(reportWorkspace(open(directory), SILENT)).rejects.toMatchObject({ code: 'NO_RESULTS' });
  });
});
