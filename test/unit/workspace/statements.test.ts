import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/model/dossier.ts';
import { openStatements, readStatements } from '../../../src/workspace/statements.ts';

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

describe('texts for an answer', () => {
  const text = (file: string, content: string): Statement => ({ file, sha256: '', text: content });

  it('are missing where there is none', () => {
    expect(openStatements([])).toEqual([{ file: null, why: 'missing', mark: '' }]);
  });

  it.each(['TO'.concat('DO'), '[invullen: naam]', '[nog invullen]', '[fill in]', 'TBD'])(
    'are not finished with %s',
    (mark) => {
      expect(openStatements([text('a.md', `# Lijsten\nWij bellen ${mark} niet.\n`)])).toEqual([
        { file: 'a.md', why: 'unfinished', mark },
      ]);
    },
  );

  it('are empty with headings alone, and ready with words', () => {
    expect(openStatements([text('a.md', '# Lijsten\n\n'), text('b.md', '# Stops\nBinnen een dag. [1]\n')])).toEqual([
      { file: 'a.md', why: 'empty', mark: '' },
    ]);
  });
});
