import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { contentsOf, copyCase, scratchFolder, writePseudonymKey } from '../end-to-end/workspaces.ts';
import { bareRoot, copyRoot, NO_BARE_ROOT, runConfined } from './bare-root.ts';
import { mustRun } from './downloads.ts';

const CASE = '01-objection-at-the-other-vendor';
const RESULTS = join('reports', '2026-05-01_2026-05-31');
const scratch = scratchFolder();

beforeEach(({ skip }) => skip(NO_BARE_ROOT !== undefined, NO_BARE_ROOT));

describe('the bundle of Linux, in a bare Debian without Node', () => {
  it('finds what it finds elsewhere, and makes everything but the PDFs', () => {
    const { linux } = inject('bundles');
    const root = copyRoot(bareRoot(inject('downloads')), join(scratch, 'root'));
    expect(existsSync(join(root, 'usr/bin/node'))).toBe(false);
    cpSync(linux, join(root, 'opt/belaudit'), { recursive: true });
    mustRun('chmod', ['-R', 'a+rX', join(root, 'opt')]);
    const [here, there] = ['workspace', 'twin'].map((name) => copyCase(CASE, join(scratch, name))) as [string, string];
    for (const workspace of [here, there]) writePseudonymKey(workspace);
    const { status, out } = runConfined({
      root,
      workspace: here,
      environment: { HOME: '/tmp' },
      command: ['/opt/belaudit/belaudit', 'run'],
    });
    // 5: everything but the PDFs.
    expect([status, out]).toEqual([5, expect.stringContaining('No PDFs were made.')]);
    const program = join(linux, 'belaudit');
    for (const command of ['load', 'audit'])
      mustRun('sh', ['-c', '"$@" > /dev/null || [ $? -eq 4 ]', 'sh', program, command, there, '--quiet']);
    const [found, expected] = [here, there].map((workspace) => contentsOf(join(workspace, RESULTS)));
    for (const file of ['findings.csv', 'calls.csv', 'summary.json'])
      expect([file, found?.[file]]).toEqual([file, expected?.[file]]);
  });
});
