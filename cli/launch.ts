import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import type { Api } from './api.ts';
import type { CommandContext } from './command-context.ts';
import { EXIT } from './failure.ts';
import { openInBrowser } from './open-in-browser.ts';
import { Output } from './output.ts';
import { withoutNumbers } from './printable.ts';
import { runCommandLine } from './program.ts';

/** Time that stopped work gets to clean up, and that a finished command gets to close what it left open. */
const GRACE = 5000;

/**
 * Runs the typed command, and sets the exit code.
 * @param stop aborted when the program is stopped, possibly before this call
 */
export async function launch(stop: AbortController): Promise<void> {
  const output = new Output({
    results: process.stdout,
    messages: process.stderr,
    now: () => performance.now(),
    every: (milliseconds, work) => {
      const timer = setInterval(work, milliseconds).unref();
      return () => clearInterval(timer);
    },
    mayColour: (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb',
    debug: process.env['BELAUDIT_DEBUG'] === '1',
  });
  hideNumbers();
  if (stop.signal.aborted) {
    output.failure(stop.signal.reason);
    process.exitCode = EXIT.interrupted;
    return;
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => output.message('Stopping. Press Ctrl-C again to end at once.'));
  process.on('unhandledRejection', (error) => fail(error, output));
  process.on('uncaughtException', (error) => fail(error, output));
  const isUnwritten = watchStreams(output, stop);

  const exitCode = await runCommandLine(process.argv.slice(2), contextOf(output, stop), programVersion());
  process.exitCode = isUnwritten() ? EXIT.mistake : exitCode;
  setTimeout(() => process.exit(), GRACE).unref();
}

function contextOf(output: Output, stop: AbortController): CommandContext {
  const asking = async (question: string): Promise<string> => await ask(question, stop);
  return {
    api: loadApi,
    output,
    serve: async (directory, options) =>
      await (await import('../src/web/server.ts')).serveWorkspace(directory, options),
    openInBrowser,
    // A watch goes on for days.
    get today() {
      return localDay(new Date());
    },
    now: () => `${new Date().toISOString().slice(0, 19)}Z`,
    environment: process.env,
    ...(process.stdin.isTTY && process.stderr.isTTY ? { ask: asking } : {}),
    readLine: async () => await asking(''),
    signal: stop.signal,
    exitCode: EXIT.done,
  };
}

/** @returns whether output was lost */
function watchStreams(output: Output, stop: AbortController): () => boolean {
  let isUnwritten = false;
  for (const stream of [process.stdout, process.stderr]) {
    // The reader of our output may stop reading (`belaudit verify … | head`). The work still continues to its end, and the exit code tells the outcome.
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // EPIPE: the reader stopped. EIO: the terminal is gone.
      if (error.code === 'EPIPE' || error.code === 'EIO') return;
      if (isUnwritten) return;
      isUnwritten = true;
      process.exitCode = EXIT.mistake;
      output.unwritten(error);
      // Gives running work the chance to clean up.
      stop.abort();
    });
  }
  return () => isUnwritten;
}

/** Lists of processes show what was typed. If that holds a number, it is overwritten there as soon as the program starts. */
function hideNumbers(): void {
  const words = process.argv.slice(2);
  const shown = words.map(withoutNumbers);
  if (shown.some((word, place) => word !== words[place])) process.title = ['belaudit', ...shown].join(' ');
}

function fail(error: unknown, output: Output): void {
  output.failure(error);
  process.exit(EXIT.fault);
}

/** Asks on standard error, as results may be redirected. */
async function ask(question: string, stop: AbortController): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: question === '' ? undefined : process.stderr });
  try {
    return await new Promise((resolve, reject) => {
      // The end of the input is not an answer.
      lines.once('close', () => resolve(''));
      // While a line is read, the terminal passes Ctrl-C to the reader.
      lines.once('SIGINT', () => stop.abort());
      lines.question(question, { signal: stop.signal }).then(resolve, reject);
    });
  } finally {
    lines.close();
  }
}

async function loadApi(): Promise<Api> {
  return await import('../src/index.ts');
}

function localDay(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** `package.json` is one folder up in the sources, two in the compiled program, three in the joined one. */
function programVersion(): string {
  const places = ['../package.json', '../../package.json', '../../../package.json'];
  const place = places.map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url)) as URL;
  const { version } = JSON.parse(readFileSync(place, 'utf8')) as { version: string };
  return version;
}
