import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it, vi } from 'vitest';
import { inspectFile, UserError } from '../../../src/index.ts';
import { ProgramFiles } from '../../../src/jobs/program-files.ts';
import { SILENT } from '../../../src/model/progress.ts';

const folder = mkdtempSync(join(tmpdir(), 'program-'));
const file = join(folder, 'index.js');

afterAll(() => rmSync(folder, { recursive: true }));

it('asks to be started again once the files of the running program were replaced or are gone', () => {
  writeFileSync(file, '');
  const program = new ProgramFiles(pathToFileURL(file));
  program.assertUnchanged();
  writeFileSync(join(folder, 'new.js'), '');
  renameSync(join(folder, 'new.js'), file);
  const replaced = expect.objectContaining({ code: 'PROGRAM_REPLACED' });
  expect(() => program.assertUnchanged()).toThrow(replaced);
  rmSync(file);
  expect(() => program.assertUnchanged()).toThrow(replaced);
});

it('is asked before a function loads its module', async () => {
  vi.spyOn(ProgramFiles.prototype, 'assertUnchanged').mockImplementation(() => {
    throw new UserError('PROGRAM_REPLACED', 'Replaced.', 'Start it again.');
  });
  await expect(inspectFile(join(folder, 'a.csv'), SILENT, { today: '2026-11-29' })).rejects.toMatchObject({
    code: 'PROGRAM_REPLACED',
  });
  vi.restoreAllMocks();
});
