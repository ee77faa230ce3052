import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Store } from '../../../src/store/store.ts';

const scratch = mkdtempSync(join(tmpdir(), 'belaudit-sandbox-'));
const home = join(scratch, 'workspace');
let store: Store;

beforeAll(async () => {
  mkdirSync(join(home, 'in'), { recursive: true });
  writeFileSync(join(home, 'in', 'own.csv'), 'a\n1\n');
  writeFileSync(join(scratch, 'other.csv'), 'a\n2\n');
  symlinkSync(join(scratch, 'other.csv'), join(home, 'in', 'link.csv'));
  symlinkSync(scratch, join(home, 'out'));
  store = await Store.open(join(home, 'store.duckdb'), { allowedDirectory: home });
});

afterAll(() => {
  store.close();
  rmSync(scratch, { recursive: true, force: true });
});

describe('an open store', () => {
  it('reads and writes in its folder', async () => {
    expect(await store.rows('select a from read_csv($path)', { path: join(home, 'in/own.csv') })).toEqual([{ a: 1n }]);
    expect(await store.writeFile(join(home, 'in/made.csv'), 'csv', 'select 1 as a')).toBe(1);
  });

  it('writes rows with other values of a column to other files, without that column', async () => {
    const rows = `select a, a % cast($parts as integer) as part from range(5) as r(a)`;
    expect(await store.writeFilesBy(['part'], join(home, 'parts'), rows, { parts: 2 })).toBe(5);
    expect(readdirSync(join(home, 'parts')).sort()).toEqual(['part=0', 'part=1']);
    const [path] = readdirSync(join(home, 'parts/part=1')).map((name) => join(home, 'parts/part=1', name));
    expect(
      await store.rows('select * from read_parquet($path, hive_partitioning = false) order by a', { path: path ?? '' }),
    ).toEqual([{ a: 1n }, { a: 3n }]);
  });

  it.each([
    '/etc/hostname',
    '/proc/self/environ',
    '/dev/stdin',
    `${home}/../other.csv`,
    `${home}/in/../../other.csv`,
    `${home}/in/link.csv`,
    `${home}/out/other.csv`,
    `${home}x/own.csv`,
    'other.csv',
    'file:///etc/hostname',
    'https://example.org/a.csv',
    's3://example/a.csv',
    '\\\\example.org\\share\\a.csv',
  ])('reads nothing from %s', async (path) => {
    for (const select of [
      'select * from read_text($path)',
      'select * from read_csv($path)',
      'select * from glob($path)',
    ])
      await expect(store.rows(select, { path }), select).rejects.toThrow(/Permission Error/u);
  });

  it.each([`${scratch}/made.csv`, `${home}/../made.csv`, `${home}/out/made.csv`, 'made.csv'])(
    'writes nothing to %s',
    async (path) => {
      await expect(store.writeFile(path, 'csv', 'select 1 as a')).rejects.toThrow(/Permission Error/u);
      expect(existsSync(join(scratch, 'made.csv'))).toBe(false);
    },
  );

  it.each([
    'install httpfs',
    'load httpfs',
    `load '${home}/in/own.csv'`,
    'install sqlite from community',
    `attach '${scratch}/other.duckdb' as other`,
    `attach '${home}/out/other.duckdb' as other`,
    `export database '${scratch}/all'`,
    `import database '${scratch}'`,
    `create secret (type s3)`,
    `copy (select 1) to '${scratch}/made.parquet' (format parquet)`,
    'set enable_external_access = true',
    'reset enable_external_access',
    'set lock_configuration = false',
    `set allowed_directories = ['/']`,
    `set allowed_paths = ['/etc/hostname']`,
    'set allow_unsigned_extensions = true',
    'set autoload_known_extensions = true',
    `set temp_directory = '${scratch}'`,
    `set home_directory = '${scratch}'`,
    `set memory_limit = '1TB'`,
    `set log_query_path = '${scratch}/log'`,
    `pragma profiling_output = '${scratch}/log'`,
    `select getenv('HOME')`,
  ])('refuses: %s', async (statement) => {
    const before = readdirSync(scratch);
    await expect(store.run(statement)).rejects.toThrow();
    expect(readdirSync(scratch)).toEqual(before);
  });

  it('is a file for its owner alone', () => {
    if (process.platform !== 'win32') expect(statSync(join(home, 'store.duckdb')).mode & 0o777).toBe(0o600);
  });

  it('in memory, without a folder, reaches no file at all', async () => {
    const bare = await Store.open(':memory:');
    try {
      await expect(bare.rows('select * from read_text($path)', { path: join(home, 'in/own.csv') })).rejects.toThrow(
        /Permission Error/u,
      );
    } finally {
      bare.close();
    }
  });
});

describe('what is given to a store as a value', () => {
  it.each(["'; drop table kept; --", '"; drop table kept; --', '$value', '\\', '%s', '; attach', '\u202Ekept'])(
    'stays a value, also as the name of a table: %j',
    async (text) => {
      await store.fillTable('kept', { a: 'VARCHAR' }, [[text]]);
      expect(await store.rows('select a from kept where a = cast($value as varchar)', { value: text })).toEqual([
        { a: text },
      ]);
      await store.createTable(text, 'select cast($value as varchar) as b', { value: text });
      expect(await store.hasTable(text)).toBe(true);
      expect(await store.hasTable('kept')).toBe(true);
      await store.dropTable(text);
      const path = join(home, 'in', `made ${text.replaceAll('/', '')}.csv`);
      expect(await store.writeFile(path, 'csv', 'select a from kept')).toBe(1);
      expect(existsSync(path)).toBe(true);
    },
  );
});
