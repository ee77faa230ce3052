import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readStatements } from '../../../src/workspace/statements.ts';

const scratch = mkdtempSync(join(tmpdir(), 'belaudit-statements-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

it('reads nothing to which a link leads out of the workspace, neither a text nor their folder', () => {
  const [elsewhere, workspace] = ['elsewhere', 'workspace'].map((name) => join(scratch, name)) as [string, string];
  for (const folder of [elsewhere, workspace, join(workspace, 'texts')]) mkdirSync(folder);
  writeFileSync(join(elsewhere, 'a.md'), 'secret');
  writeFileSync(join(workspace, 'texts', 'own.md'), 'own');
  symlinkSync(elsewhere, join(workspace, 'statements'));
  symlinkSync(join(workspace, 'texts'), join(workspace, 'moved'));
  expect(() => readStatements(workspace, 'statements')).toThrow(
    expect.objectContaining({
      code: 'FILE_UNREADABLE',
      details: [{ file: 'statements', message: 'leads out of the workspace' }],
    }),
  );
  expect(readStatements(workspace, 'moved')).toMatchObject([{ text: 'own' }]);
  expect(readStatements(workspace, 'nowhere')).toEqual([]);
  symlinkSync(join(elsewhere, 'a.md'), join(workspace, 'texts', 'a.md'));
  expect(() => readStatements(workspace, 'texts')).toThrow(expect.objectContaining({ code: 'FILE_UNREADABLE' }));
});
