import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { contentsOf, copyCase, scratchFolder, writePseudonymKey } from '../end-to-end/workspaces.ts';
import { TOP } from '../house/tree.ts';
import { addNode, bareRoot, copyRoot, NO_BARE_ROOT, runConfined, runIn } from './bare-root.ts';
import { mustRun } from './downloads.ts';

const CASE = '01-objection-at-the-other-vendor';
const RESULTS = join('reports', '2026-05-01_2026-05-31');
/** Everything but the PDFs was made. */
const WITHOUT_PDFS = 5;
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
    expect([status, out]).toEqual([WITHOUT_PDFS, expect.stringContaining('No PDFs were made.')]);
    const program = join(linux, 'belaudit');
    for (const command of ['load', 'audit'])
      mustRun('sh', ['-c', '"$@" > /dev/null || [ $? -eq 4 ]', 'sh', program, command, there, '--quiet']);
    const [found, expected] = [here, there].map((workspace) => contentsOf(join(workspace, RESULTS)));
    for (const file of ['findings.csv', 'calls.csv', 'summary.json'])
      expect([file, found?.[file]]).toEqual([file, expected?.[file]]);
  });
});

describe('the packed tarball, in a bare Debian with Node alone', () => {
  it('makes the example by one command, as the bundle does', () => {
    const { linux } = inject('bundles');
    const root = copyRoot(bareRoot(inject('downloads')), join(scratch, 'with node'));
    addNode(root, linux);
    const folder = join(root, 'home', 'me');
    mkdirSync(folder, { recursive: true });
    const tarball = mustRun('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: TOP })
      .trim()
      .split('\n')
      .at(-1);
    runIn(root, '/home/me', `npx --yes ./${tarball} demo || [ $? -eq ${WITHOUT_PDFS} ]`, {});
    const twin = join(scratch, 'demo');
    const words = ['sh', join(linux, 'belaudit'), 'demo', twin, '--quiet'];
    mustRun('sh', ['-c', `"$@" > /dev/null || [ $? -eq ${WITHOUT_PDFS} ]`, ...words]);
    const [found, expected] = [join(folder, 'belaudit-demo'), twin].map((workspace) =>
      contentsOf(join(workspace, 'reports', '2026-06-01_2026-06-30')),
    );
    for (const file of ['findings.csv', 'calls.csv', 'summary.json'])
      expect([file, found?.[file]]).toEqual([file, expected?.[file]]);
  });
});
