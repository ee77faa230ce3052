import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { realPath } from '../../../src/workspace/real-path.ts';
import { projectFiles, TOP } from '../../house/tree.ts';

const folder = mkdtempSync(join(tmpdir(), 'belaudit-real-path-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the path of a file with its links resolved', () => {
  it('is the one that the workspace is known by', async () => {
    mkdirSync(join(folder, 'audit'));
    writeFileSync(join(folder, 'audit', 'calls.csv'), '');
    symlinkSync(join(folder, 'audit'), join(folder, 'link'));
    expect(await realPath(join(folder, 'link', 'calls.csv'))).toBe(join(realpathSync(folder), 'audit', 'calls.csv'));
    await expect(realPath(join(folder, 'other'))).rejects.toThrow(/ENOENT/u);
  });

  it('is asked of the system only to tell network drives: on Windows it may know a drive by another name', () => {
    const asksSystem =
      /realpath(?:Sync)?\.native|import \{[^}]*\brealpath\b[^}]*\} from 'node:fs\/promises'|promises\.realpath/u;
    const sources = projectFiles('src/*.ts', 'cli/*.ts');
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter((path) => asksSystem.test(readFileSync(TOP + path, 'utf8')))).toEqual([
      'src/workspace/network-drive.ts',
    ]);
  });
});
