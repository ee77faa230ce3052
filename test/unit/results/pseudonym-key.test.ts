import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pseudonymKey } from '../../../src/results/pseudonym-key.ts';

let folder: string;
let storePath: string;
const file = (): string => join(folder, '.belaudit', 'pseudonyms.key');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'belaudit-key-'));
  storePath = join(folder, '.belaudit', 'store.duckdb');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the key of the pseudonyms', () => {
  it('is made once, for the owner alone', () => {
    const key = pseudonymKey(storePath);
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(pseudonymKey(storePath)).toBe(key);
    expect(readFileSync(file(), 'utf8')).toBe(`${key}\n`);
    if (process.platform !== 'win32') expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(existsSync(`${file()}.draft`)).toBe(false);
  });

  it('differs between workspaces', () => {
    const key = pseudonymKey(storePath);
    rmSync(file());
    expect(pseudonymKey(storePath)).not.toBe(key);
  });

  it.each(['', 'abc', `${'0'.repeat(63)}G`, '0'.repeat(65)])('is refused where the file holds %j', (text) => {
    pseudonymKey(storePath);
    writeFileSync(file(), text);
    expect(() => pseudonymKey(storePath)).toThrow(expect.objectContaining({ code: 'PSEUDONYM_KEY_DAMAGED' }));
  });

  it('is refused if a folder is in its place', () => {
    mkdirSync(file(), { recursive: true });
    expect(() => pseudonymKey(storePath)).toThrow(expect.objectContaining({ code: 'PSEUDONYM_KEY_DAMAGED' }));
  });
});
