import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { ProgramFiles } from '../../../src/jobs/program-files.ts';

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
