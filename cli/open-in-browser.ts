import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Milliseconds that the browser gets to read the file that forwards to the address. */
const READ_WITHIN = 60_000;

/**
 * Opens an address in the user's own browser. Lists of processes show command lines, so the browser is started with a private file that forwards to the
 * address.
 * @returns false if nothing could be started: then the user must open the printed address
 */
export async function openInBrowser(address: string, platform: NodeJS.Platform = process.platform): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'belaudit-open-'));
  const file = join(folder, 'open.html');
  const text = `<!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer"><meta http-equiv="refresh" content="0;url=${address}"><title>Belaudit</title>`;
  writeFileSync(file, text, { mode: 0o600 });
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  setTimeout(remove, READ_WITHIN).unref();
  process.once('exit', remove);
  const [command, words] = opener(platform, pathToFileURL(file).href);
  return await new Promise((resolve) => {
    const child = spawn(command, words, { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('spawn', () => resolve(true));
    child.unref();
  });
}

function opener(platform: NodeJS.Platform, url: string): readonly [command: string, words: readonly string[]] {
  if (platform === 'darwin') return ['open', [url]];
  if (platform === 'win32') return ['explorer.exe', [url]];
  return ['xdg-open', [url]];
}
