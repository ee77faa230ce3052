import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { belauditHere } from './in-process.ts';
import type { Ending } from './program.ts';
import { NUMBERS, writeSmallWorkspace } from './small-workspace.ts';
import { scratchFolder } from './workspaces.ts';

const scratch = scratchFolder();
const workspace = join(scratch, 'audit');
const list = join(scratch, '06-12345671.txt');

async function run(...words: readonly string[]): Promise<Ending> {
  return await belauditHere([...words, '--workspace', workspace], { BELAUDIT_DEBUG: '1' });
}

/** The nine digits that identify a number, however they are spaced. */
const IN_ANY_NOTATION = NUMBERS.map((number) => new RegExp([...number.slice(2)].join('[\\s().\\-/]*'), 'u'));

function expectNoNumber(text: string): void {
  expect(IN_ANY_NOTATION.filter((number) => number.test(text))).toEqual([]);
}

beforeAll(async () => {
  writeSmallWorkspace(workspace);
  writeFileSync(list, '06-12345671\n0687654321\nniets\n');
});

describe('questions about single numbers', () => {
  it('get no answer before the calls are judged, and leave nothing behind', async () => {
    for (const words of [
      ['dossier', '0612345671'],
      ['acm', list],
    ]) {
      const ending = await run(...words, '--no-pdf');
      expect([ending.code, ending.err]).toEqual([2, expect.stringContaining('Error NOT_LOADED')]);
    }
    expect(existsSync(join(workspace, 'reports'))).toBe(false);
    expect((await run('load')).code).toBe(0);
    expect((await run('dossier', '0612345671', '--no-pdf')).code).toBe(2);
    expect((await run('audit')).code).toBe(0);
  });

  it('are answered in files for their owner, and in print with three digits', async () => {
    for (const words of [
      ['dossier', '06', '1234 5671'],
      ['dossier', '+31612345671', '--json'],
      ['acm', list],
      ['acm', list, '--json'],
    ]) {
      const ending = await run(...words, '--no-pdf');
      expect([ending.code, ending.err]).toEqual([0, ending.err]);
      expectNoNumber(ending.out + ending.err);
    }
    const folders = readdirSync(join(workspace, 'reports')).sort();
    expect(folders).toEqual([
      '2026-06-01_2026-06-30',
      'acm-2026-07-10-671',
      'acm-internal-2026-07-10-671',
      'dossier-2026-07-10-671',
    ]);
    for (const folder of folders.slice(1)) {
      for (const file of readdirSync(join(workspace, 'reports', folder))) {
        expectNoNumber(file);
        expect(statSync(join(workspace, 'reports', folder, file)).mode & 0o777).toBe(0o600);
      }
    }
    const dossier = readFileSync(join(workspace, 'reports/dossier-2026-07-10-671/dossier.json'), 'utf8');
    expect(dossier).toContain('+31612345671');
    expect(NUMBERS.slice(1).filter((number) => dossier.includes(number.slice(2)))).toEqual([]);
  });

  it('are refused where they name no number', async () => {
    const ending = await run('dossier', 'nummer', '--json');
    expect(ending.code).toBe(2);
    expect(JSON.parse(ending.out)).toMatchObject({ error: { code: 'NUMBER_NOT_UNDERSTOOD' } });
  });
});
