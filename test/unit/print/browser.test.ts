import { describe, expect, it } from 'vitest';
import { SILENT } from '../../../src/model/progress.ts';
import { findBrowser, type Machine } from '../../../src/print/browser.ts';

interface Scene {
  readonly machine: Machine;
  readonly runs: string[];
}

/** A machine with these programs; those in `after` appear once a command whose line contains the key has run. */
function scene(
  programs: readonly string[],
  after: Readonly<Record<string, string>> = {},
  more: Partial<Machine> = {},
): Scene {
  const present = new Set(programs);
  const runs: string[] = [];
  const machine: Machine = {
    platform: 'linux',
    isExecutable: (path) => present.has(path),
    puppeteerPath: () => Promise.resolve('/cache/chrome'),
    run: (command, parameters) => {
      const line = [command, ...parameters].join(' ');
      runs.push(line);
      const key = Object.keys(after).find((part) => line.includes(part));
      if (key !== undefined) {
        present.add(after[key] ?? '');
      }
      return Promise.resolve(key !== undefined || (line.endsWith('--version') && present.has(command)));
    },
    ...more,
  };
  return { machine, runs };
}

const search = (environment: NodeJS.ProcessEnv = {}): Parameters<typeof findBrowser>[0] => ({
  environment,
  progress: SILENT,
});

describe('findBrowser', () => {
  it('takes BELAUDIT_BROWSER before all else', async () => {
    const { machine } = scene(['/my/edge', '/usr/bin/chromium']);
    expect(await findBrowser(search({ BELAUDIT_BROWSER: '/my/edge' }), machine)).toBe('/my/edge');
  });

  it('says so where BELAUDIT_BROWSER is no program', async () => {
    const { machine } = scene(['/usr/bin/chromium']);
    await expect(findBrowser(search({ BELAUDIT_BROWSER: '/nowhere' }), machine)).rejects.toMatchObject({
      code: 'BROWSER_NOT_FOUND',
    });
  });

  it('takes Chrome before Chromium, from the path', async () => {
    const { machine, runs } = scene(['/opt/bin/google-chrome', '/usr/bin/chromium']);
    expect(await findBrowser(search({ BELAUDIT_BROWSER: '', PATH: 'relative:/opt/bin' }), machine)).toBe(
      '/opt/bin/google-chrome',
    );
    expect(runs).toEqual([]);
  });

  it('takes what puppeteer fetched before, where it runs', async () => {
    const { machine } = scene(['/cache/chrome']);
    expect(await findBrowser(search(), machine)).toBe('/cache/chrome');
  });

  it('fetches one where there is none', async () => {
    const { machine, runs } = scene([], { ' install chrome@': '/cache/chrome' });
    expect(await findBrowser(search(), machine)).toBe('/cache/chrome');
    expect(runs.some((line) => line.includes('apt-get'))).toBe(false);
  });

  it('installs nothing on the machine, whoever runs it', async () => {
    const { machine, runs } = scene(['/usr/bin/apt-get', '/usr/bin/apt', '/usr/bin/dnf']);
    await expect(findBrowser(search(), machine)).rejects.toMatchObject({
      code: 'BROWSER_NOT_FOUND',
      hint: expect.stringMatching(/apt-get install chromium.+BELAUDIT_BROWSER/u),
    });
    expect(runs.filter((line) => /\b(?:apt|apt-get|dnf)\b/u.test(line))).toEqual([]);
    expect(runs.some((line) => line.includes(' install chrome@'))).toBe(true);
  });

  it('looks where macOS and Windows keep theirs', async () => {
    const mac = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect(await findBrowser(search(), scene([mac], {}, { platform: 'darwin' }).machine)).toBe(mac);
    const { machine } = scene([], {}, { platform: 'win32', isExecutable: (path) => path.includes('msedge.exe') });
    expect(await findBrowser(search({ PROGRAMFILES: 'C:\\Programs' }), machine)).toContain('msedge.exe');
  });
});
