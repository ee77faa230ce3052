import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { Ending } from './program.ts';

// Most commands in tests only prepare a workspace, or are refused at once. Starting the program for each costs half a second of processor time, and
// cold code. Here the modules of the built program run in the test's own process, and are warm from the second command on.

const DIST = join(import.meta.dirname, '..', '..', 'dist');

type Program = typeof import('../../cli/program.ts');
type Printing = typeof import('../../cli/output.ts');
type Library = typeof import('../../src/index.ts');

async function built<Module>(path: string): Promise<Module> {
  const file = join(DIST, path);
  if (!existsSync(file)) throw new Error('The program is not built: run `npm run build`.');
  return (await import(pathToFileURL(file).href)) as Module;
}

/** A stream that keeps its output. */
class Kept {
  text = '';

  write(text: string): void {
    this.text += text;
  }
}

async function absent(): Promise<never> {
  return await Promise.reject(
    new Error('A command in the process of a test has no terminal, no page and no standard input.'),
  );
}

/**
 * Runs a command of the built program in this process, as `belaudit` (`program.ts`) does in its own. Not for tests about the process: signals, locks
 * between processes, streams, rights, the current folder, the environment.
 * @param environment variables in addition to the test's own
 */
export async function belauditHere(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ending> {
  const { runCommandLine } = await built<Program>('cli/program.js');
  const { Output } = await built<Printing>('cli/output.js');
  const [results, messages] = [new Kept(), new Kept()];
  const now = new Date().toISOString();
  const code = await runCommandLine(
    words,
    {
      api: async () => await built<Library>('src/index.js'),
      output: new Output({
        ...{ results, messages, mayColour: false },
        now: () => performance.now(),
        debug: environment['BELAUDIT_DEBUG'] === '1',
      }),
      serve: absent,
      openInBrowser: absent,
      readLine: absent,
      today: now.slice(0, 10),
      now: () => `${now.slice(0, 19)}Z`,
      environment: { ...process.env, ...environment },
      signal: new AbortController().signal,
      exitCode: 0,
    },
    'tried',
  );
  return { code, signal: null, out: results.text, err: messages.text };
}
