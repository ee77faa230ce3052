import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { soughtPattern } from '../../../src/removal/sought.ts';
import { countRows, holdsPerson, namesRemovedCall } from '../../../src/removal/struck-file.ts';
import { Store } from '../../../src/store/store.ts';
import { FORGOTTEN } from '../masking-cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'struck-'));
let store: Store;

beforeAll(async () => {
  store = await Store.open(':memory:', { allowedDirectory: folder, threads: 1 });
  for (const table of ['staying_call', 'sought_call'])
    await store.run(`create table ${table} (vendor varchar, call_id varchar)`);
});

afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

function write(name: string, ...lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

/** How many rows go and stay where a person with this id is forgotten. */
async function counted(path: string, person: string): Promise<readonly [gone: number, left: number]> {
  const { gone, left } = await countRows(store, {
    ...{ path, format: 'parquet', sought: { number: null, person }, findings: null },
  });
  return [gone, left];
}

describe('a person with a short id', () => {
  it('is in no column of codes: what an explanation says of others stays', async () => {
    const path = join(folder, 'explanations.parquet');
    const parts = [
      `('A-1', 'call', '{"connected":"no"}', null)`,
      `('A-1', 'person', '{"form":"natural"}', 'K7')`,
      `('A-2', 'call', '{"connected":"yes"}', null)`,
      `('A-2', 'person', '{"form":"natural"}', 'no')`,
    ];
    const rows = `(values ${parts.join(', ')}) as told (call_id, part, codes, names)`;
    await store.writeFile(path, 'parquet', `select 'alfa' as vendor, * from ${rows}`);
    // All parts of the call with the person go, and none of the other call.
    expect(await counted(path, 'no')).toEqual([2, 2]);
    expect(await counted(path, 'natural')).toEqual([0, 4]);
  });

  it.each(['codes', 'source_row', 'call_id', 'line'])('is not looked for in %s', async (column) => {
    const path = write(`${column}.csv`, `${column},detail`, '12,x');
    expect(await holdsPerson(store, path, '12')).toBe(false);
    expect(await holdsPerson(store, write('detail.csv', `${column},detail`, 'x,12'), '12')).toBe(true);
  });
});

describe('a person whose id has signs of regular expressions', () => {
  it.each(['KL-1042', 'a.b/c', 'P(7)', '12+34', '[x]$^|{2}\\'])(
    'is found as written, and in one way everywhere: %s',
    async (person) => {
      const pattern = new RegExp(soughtPattern({ number: null, person }), 'u');
      expect(pattern.test(`of ${person}, since May`)).toBe(true);
      expect(pattern.test(`of x${person}x, since May`)).toBe(false);
      const inDatabase = 'select regexp_matches($text, $pattern) as found';
      const text = `of ${person}, since May`;
      expect(await store.rows(inDatabase, { text, pattern: pattern.source })).toEqual([{ found: true }]);
    },
  );
});

describe('a number', () => {
  it.each(FORGOTTEN)(
    'is found where it is hidden in what is printed, and in one way everywhere: %s (%s)',
    async (text, number) => {
      const pattern = new RegExp(soughtPattern({ number, person: null }), 'u');
      expect(pattern.test(`bel ${text} terug`)).toBe(true);
      const inDatabase = 'select regexp_matches($text, $pattern) as found';
      expect(await store.rows(inDatabase, { text: `bel ${text} terug`, pattern: pattern.source })).toEqual([
        { found: true },
      ]);
    },
  );

  it.each(['0612345671 6123', '9612345678.wav', '6123456789', '16-12345678', '612345678901'])(
    'is not found in another one, or in a longer id: %s',
    async (text) => {
      const pattern = new RegExp(soughtPattern({ number: '31612345678', person: null }), 'u');
      expect(pattern.test(text)).toBe(false);
    },
  );
});

describe('a removed call', () => {
  beforeAll(async () => {
    await store.run("insert into sought_call values ('alfa', '-A5'), ('alfa', '@x'), ('alfa', 'A-1')");
  });

  it.each(["'-A5", "'@x", 'A-1'])(
    'is found as %s, as a table writes it that is safe for spreadsheets',
    async (cell) => {
      expect(await namesRemovedCall(store, write('listed.csv', 'vendor,call_id', `alfa,${cell}`))).toBe(true);
      expect(await namesRemovedCall(store, write('listed.csv', 'vendor,call_id', `beta,${cell}`))).toBe(false);
    },
  );

  it('is in no table without calls', async () => {
    expect(await namesRemovedCall(store, write('own.csv', 'call_id,detail', 'A-1,x'))).toBe(false);
    expect(await namesRemovedCall(store, write('empty.csv', ''))).toBe(false);
  });

  it('is not said to be absent from a table that cannot be read to its end', async () => {
    const rows = Array.from({ length: 30_000 }, (_, row) => `alfa,B-${row}`);
    const path = write('torn.csv', 'vendor,call_id', ...rows, 'alfa,B-1,x,"y');
    await expect(namesRemovedCall(store, path)).rejects.toThrow();
  });
});
