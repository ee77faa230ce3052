import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveWorkspace } from '../../src/web/server.ts';
import { generateWorkspace } from './generate.ts';

/**
 * `npm run bench:answers [-- <calls>]`: the time until the page *Questions* shows what an answer changes, with this many calls (300,000). Answers questions by the
 * page's own forms: one that no file is read again for, one about customers' files, and one about the log of a call centre. Prints for each the seconds until an
 * estimate is shown and until all calls are counted, and the processor time until then, which other programs do not lengthen.
 */

const PAGE = '/own/questions';
/** As often as the page hears of the progress. */
const EVERY = 400;

interface Question {
  readonly id: string;
  readonly digest: string;
  readonly shape: string;
}

interface View {
  readonly running: object | null;
  readonly problem: object | null;
  readonly estimate: string;
  readonly open: readonly Question[];
  readonly unknown: readonly Question[];
  readonly answered: readonly Question[];
}

/** What is filled in, by question. */
const ANSWERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  statement: { 'f.0.complete': 'yes' },
  consent: { 'f.0.initiative': 'consumer' },
  log: { 'f.0.direction': 'outbound' },
};

async function main([calls = '300000']: readonly string[]): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'belaudit-answers-'));
  try {
    await generateWorkspace(Number(calls), directory);
    const machine = `${cpus()[0]?.model ?? ''}, ${cpus().length} cores, node ${process.versions.node}`;
    const busy = Math.round(loadavg()[0] ?? 0);
    console.log(JSON.stringify({ calls: Number(calls), machine, busy, answers: await answered(directory) }, null, 2));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

async function answered(directory: string): Promise<object> {
  const report = (error: unknown): void => console.error(error);
  const served = await serveWorkspace(directory, { today: '2026-07-10', environment: process.env, report });
  try {
    const visit = await visitor(served);
    await visit(`${PAGE}?do=count`, {});
    await until(visit, ({ running }) => running === null);
    const spent: Record<string, object> = {};
    for (const [id, given] of Object.entries(ANSWERS)) {
      const { open, unknown, answered: former } = JSON.parse(await visit(PAGE)) as View;
      const question = [...open, ...unknown, ...former].find((one) => one.id === id);
      if (question === undefined) throw new Error(`nothing asks ${id}`);
      const { digest, shape } = question;
      const [start, before] = [performance.now(), process.cpuUsage()];
      const since = (): object => {
        const { user, system } = process.cpuUsage(before);
        return { seconds: seconds(performance.now() - start), processor: seconds((user + system) / 1000) };
      };
      await visit(`${PAGE}?do=answer`, { question: id, digest, shape, by: 'A. de Vries', ...given });
      await until(visit, ({ running, estimate }) => running === null || estimate !== '');
      const shown = since();
      await until(visit, ({ running }) => running === null);
      spent[id] = { shown, counted: since() };
    }
    return spent;
  } finally {
    served.end();
    await served.ended;
  }
}

type Visitor = (path: string, form?: Readonly<Record<string, string>>) => Promise<string>;

async function until(visit: Visitor, isIt: (view: View) => boolean): Promise<void> {
  for (;;) {
    const view = JSON.parse(await visit(PAGE)) as View;
    if (view.problem !== null) throw new Error(JSON.stringify(view.problem));
    if (isIt(view)) return;
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  }
}

/** Asks for pages as JSON and sends forms, as somebody who opened the address. */
async function visitor(served: Awaited<ReturnType<typeof serveWorkspace>>): Promise<Visitor> {
  const origin = `http://127.0.0.1:${served.port}`;
  let cookie = '';
  const ask: Visitor = async (path, form) =>
    await new Promise((resolve, reject) => {
      const headers = { origin, accept: 'application/json', ...(cookie === '' ? {} : { cookie }) };
      const sending = request(
        `${origin}${path}`,
        { method: form === undefined ? 'GET' : 'POST', headers },
        (response) => {
          cookie ||= String(response.headers['set-cookie'] ?? '').split(';')[0] ?? '';
          const pieces: Buffer[] = [];
          response.on('data', (piece: Buffer) => pieces.push(piece));
          response.on('end', () => resolve(Buffer.concat(pieces).toString('utf8')));
        },
      );
      sending.on('error', reject);
      sending.end(form === undefined ? undefined : new URLSearchParams({ ...form }).toString());
    });
  await ask(`/${new URL(served.newAddress()).search}`);
  return ask;
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10;
}

await main(process.argv.slice(2));
