import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { belauditHere } from './in-process.ts';
import { belaudit } from './program.ts';
import { writeSmallWorkspace } from './small-workspace.ts';
import { leftBehind, resultsOf, scratchFolder, writePseudonymKey } from './workspaces.ts';

const scratch = scratchFolder();
/** Names of folders with a meaning to a database, a web address, a terminal or a template. Windows does not allow most of them. */
const ODD =
  process.platform === 'win32' ? "a [b] {c,d} #%41 'é日本 $x`;&" : `a [b] {c,d} *#%41 '"é日本 \\n$x\`;&|<i>\n`;

describe('a workspace in a folder with an odd name', () => {
  it('is loaded, judged and reported as in any other folder, also beside one that its name would fit as a pattern', async () => {
    const plain = writeSmallWorkspace(join(scratch, 'plain'));
    const odd = writeSmallWorkspace(join(scratch, ODD));
    // As a pattern, `[b]` would be this one.
    writeSmallWorkspace(join(scratch, ODD.replace('[b]', 'b')), { 'in/beta/calls.csv': 'other\n' });
    for (const workspace of [plain, odd]) writePseudonymKey(workspace);
    const whole = belauditHere(['run', plain]);
    for (const command of ['load', 'audit', 'report'])
      expect(await belauditHere([command, odd]), command).toMatchObject({ code: 0 });
    expect(await whole).toMatchObject({ code: 0 });
    expect(resultsOf(odd)).toEqual(resultsOf(plain));
    expect(leftBehind(odd)).toEqual([]);
  });

  it('is refused before anything is written where that is a question mark, of which the database makes another path', async () => {
    const workspace = writeSmallWorkspace(join(scratch, 'wat nu?'));
    for (const words of [
      ['load', workspace],
      ['check', workspace],
      ['init', join(workspace, 'other')],
      ['demo', join(workspace, 'demo')],
    ]) {
      const { code, err } = await belauditHere(words);
      expect(code).toBe(2);
      expect(err).toContain('a folder with a question mark in its name');
      expect(err).toContain('Give the folder another name');
    }
    const file = join(writeSmallWorkspace(join(scratch, 'beside')), 'in/beta/calls.csv');
    expect(await belaudit(['inspect', file], { environment: { TMPDIR: workspace }, from: scratch })).toMatchObject({
      code: 2,
      err: expect.stringContaining('has a question mark in its path'),
    });
    expect(existsSync(join(workspace, '.belaudit'))).toBe(false);
    expect(readdirSync(workspace).sort()).toEqual(['belaudit.yaml', 'in']);
  });
});
