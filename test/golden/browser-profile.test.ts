import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SILENT } from '../../src/model/progress.ts';
import { findBrowser } from '../../src/print/browser.ts';
import { startPdfMaker } from '../../src/print/pdf.ts';

let temporary = '';

beforeEach(() => {
  temporary = mkdtempSync(join(realpathSync(tmpdir()), 'b-'));
  vi.stubEnv('TMPDIR', temporary);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(temporary, { recursive: true, force: true });
});

function profile(name: string, owner?: string): string {
  const path = join(temporary, name);
  mkdirSync(path);
  if (owner !== undefined) writeFileSync(join(path, 'belaudit-owner'), owner);
  return path;
}

const profiles = (): readonly string[] => readdirSync(temporary).filter((name) => name.startsWith('belaudit-browser-'));

describe('the profile of a browser', () => {
  it('is there while it runs, without a port that others could reach, and gone when it was closed', async () => {
    const maker = await startPdfMaker(await findBrowser({ environment: process.env, progress: SILENT }));
    const [name = ''] = profiles();
    expect(existsSync(join(temporary, name, 'Default'))).toBe(true);
    expect(existsSync(join(temporary, name, 'DevToolsActivePort'))).toBe(false);
    await maker.close();
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('stands elsewhere where the path of the temporary files is too long for the socket of a browser', async () => {
    const long = join(temporary, 'a'.repeat(120));
    mkdirSync(long);
    vi.stubEnv('TMPDIR', long);
    const path = await findBrowser({ environment: process.env, progress: SILENT });
    const maker = await startPdfMaker(path, undefined, process.env);
    expect(maker.version).toMatch(/\d/u);
    await maker.close();
    expect(readdirSync(long)).toEqual([]);
    const owners = readdirSync('/tmp').map((name) => join('/tmp', name, 'belaudit-owner'));
    const own = `${hostname()} ${process.pid}`;
    expect(owners.filter((path) => existsSync(path) && readFileSync(path, 'utf8') === own)).toEqual([]);
  });

  it('that a killed program left goes when the next one is started; one that is in use, on another machine or of another program stays', async () => {
    // No system uses such a process id.
    profile('belaudit-browser-killed', `${hostname()} 999999999`);
    const kept = [
      profile('belaudit-browser-in-use', `${hostname()} ${process.ppid}`),
      profile('belaudit-browser-elsewhere', `another-${hostname()} 999999999`),
      profile('belaudit-browser-beginning'),
      profile('other', `${hostname()} 999999999`),
    ];
    await expect(startPdfMaker('/bin/false')).rejects.toMatchObject({ code: 'BROWSER_FAILED' });
    expect(
      readdirSync(temporary)
        .map((name) => join(temporary, name))
        .sort(),
    ).toEqual([...kept].sort());
  });
});
