import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { appendLines } from '../../../src/hearing/append-lines.ts';
import { checkRegister } from '../../../src/hearing/check-register.ts';
import { readRegister } from '../../../src/hearing/register.ts';
import { acceptOlderRegister } from '../../../src/hearing/restore.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { AT, decided, findingOf, replyTo } from './register-samples.ts';

let directory: string;
let workspace: Workspace;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'belaudit-register-'));
  workspace = {
    directory,
    storePath: join(directory, '.belaudit', 'store.duckdb'),
    reportsDirectory: join(directory, 'reports'),
  } as Workspace;
  await appendLines(workspace, () => [
    replyTo(findingOf('A-1'), 'disputed', { text: 'Zij belde ons zelf.' }),
    decided(findingOf('A-1'), 'withdrawn', { text: 'Klopt.' }),
  ]);
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function keepResults(name: string, decisions: object | undefined): void {
  mkdirSync(join(directory, 'reports', name), { recursive: true });
  writeFileSync(join(directory, 'reports', name, 'manifest.json'), JSON.stringify({ decisions }));
}

it('is whole with its files, and with the results that name one of its lines', () => {
  keepResults('2026-05-01_2026-05-31', undefined);
  keepResults('2026-06-01_2026-06-30', readRegister(workspace).last ?? undefined);
  expect(checkRegister(workspace)).toEqual({
    ...{ lines: 2, last: readRegister(workspace).last, unfinished_bytes: 0, files: 2, erased: 0 },
    ...{ known_by: ['2026-06-01_2026-06-30'], wrong: [], hint: '' },
  });
});

it('is not, where results were made with a line that it never had: head and lines were put back from an old copy', () => {
  keepResults('2026-06-01_2026-06-30', { seq: 5, hmac: '0'.repeat(64) });
  expect(checkRegister(workspace).wrong).toEqual([
    {
      file: 'decisions/register.jsonl',
      line: 5,
      message: 'is missing: results were made when it was there; 2 lines are left',
    },
  ]);
});

it('is not, where a text was changed or is missing; one that was erased on purpose is told apart', async () => {
  writeFileSync(join(directory, 'decisions/texts/1.md'), 'Zij belde ons niet.');
  rmSync(join(directory, 'decisions/texts/2.md'));
  expect(checkRegister(workspace).wrong).toEqual([
    { file: 'decisions/texts/1.md', message: 'was changed after it was written' },
    { file: 'decisions/texts/2.md', message: 'is missing' },
  ]);
  await appendLines(workspace, () => [{ at: AT, by: 'J.', kind: 'void', about: { seq: 2 }, reason: 'erased' }]);
  expect(checkRegister(workspace)).toMatchObject({ files: 2, erased: 1, wrong: [{ file: 'decisions/texts/1.md' }] });
});

it('tells what is wrong with the chain, and what to do', () => {
  writeFileSync(join(directory, 'decisions/head'), '');
  const { wrong, hint, last } = checkRegister(workspace);
  expect([wrong, last]).toEqual([[{ file: 'decisions/head', message: 'was changed' }], null]);
  expect(hint).toMatch(/same backup/u);
});

it('is refused by whoever reads or writes it, where an older copy was put back, until somebody says so', async () => {
  keepResults('2026-06-01_2026-06-30', { seq: 5, hmac: '0'.repeat(64) });
  keepResults('alfa-2026-06', { seq: 5, hmac: '0'.repeat(64) });
  const refused = { code: 'REGISTER_CHANGED', details: [{ line: 5 }] };
  expect(() => readRegister(workspace)).toThrow(expect.objectContaining({ code: 'REGISTER_CHANGED' }));
  await expect(appendLines(workspace, () => [decided(findingOf('A-2'), 'upheld')])).rejects.toMatchObject(refused);
  const lost = [{ seq: 5, folders: ['2026-06-01_2026-06-30', 'alfa-2026-06'] }];
  expect(await acceptOlderRegister(workspace, null)).toEqual({ lines: 2, lost, line: null });
  await expect(appendLines(workspace, () => [])).rejects.toMatchObject(refused);
  expect(await acceptOlderRegister(workspace, { by: 'J.', at: AT })).toEqual({ lines: 2, lost, line: 3 });
  expect(readRegister(workspace).lines.at(-1)).toMatchObject({
    kind: 'restored',
    about: { lost: [{ seq: 5, hmac: '0'.repeat(64) }] },
  });
  expect(checkRegister(workspace)).toMatchObject({ lines: 3, wrong: [] });
  await appendLines(workspace, () => [decided(findingOf('A-2'), 'upheld')]);
  expect(await acceptOlderRegister(workspace, { by: 'J.', at: AT })).toEqual({ lines: 4, lost: [], line: null });
});
