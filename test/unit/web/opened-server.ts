import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Served, type ServeOptions, serveWorkspace } from '../../../src/web/server.ts';
import { whenDone } from '../../file-end.ts';

/** An empty folder, deleted after the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'belaudit-web-'));
  whenDone(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

export interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface Opened {
  readonly served: Served;
  readonly directory: string;
  /** Requests as a visitor who opened the address: with the cookie, from the page itself. */
  readonly visit: (path: string, sent?: Sent) => Promise<Got>;
  /** The view of a page. */
  readonly view: <View>(path: string) => Promise<View>;
  /** The body that a form sends. */
  readonly send: (path: string, form: Readonly<Record<string, string>>) => Promise<Got>;
  /** Requests without a cookie or anything else that was not given. */
  readonly ask: (path: string, sent?: Sent) => Promise<Got>;
  readonly faults: readonly unknown[];
  readonly cookie: string;
}

/** A page once none of its jobs runs. */
export async function ended<View extends { readonly running: object | null }>(
  { view }: Pick<Opened, 'view'>,
  path: string,
): Promise<View> {
  for (;;) {
    const now = await view<View>(path);
    if (now.running === null) return now;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Serves a folder, opened once. */
export async function opened(directory: string = emptyFolder(), options: Partial<ServeOptions> = {}): Promise<Opened> {
  const faults: unknown[] = [];
  const served = await serveWorkspace(directory, {
    today: '2026-07-10',
    report: (error) => faults.push(error),
    ...options,
  });
  whenDone(async () => {
    served.end();
    await served.ended;
  });
  const ask = (path: string, sent?: Sent): Promise<Got> => asked(served.port, path, sent);
  const first = await ask(new URL(served.newAddress()).search.replace(/^/u, '/'));
  const cookie = String(first.headers['set-cookie']).split(';')[0] ?? '';
  const visit = (path: string, sent: Sent = {}): Promise<Got> =>
    ask(path, { ...sent, headers: { cookie, origin: `http://127.0.0.1:${served.port}`, ...sent.headers } });
  return {
    ...{ served, directory, ask, visit, faults, cookie },
    view: async (path) => JSON.parse((await visit(path, { headers: { accept: 'application/json' } })).text),
    send: async (path, form) => await visit(path, { method: 'POST', body: new URLSearchParams(form).toString() }),
  };
}

/** One raw request, without even the right name of the host. */
async function asked(port: number, path: string, { method = 'GET', headers = {}, body }: Sent = {}): Promise<Got> {
  return await new Promise((resolve, reject) => {
    const sending = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => {
        text += piece;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      response.on('error', reject);
    });
    sending.on('error', reject);
    sending.end(body);
  });
}

/** A server of a workspace at an early stage: an organisation and one call centre, `alfa`, in June 2026. */
export async function begunServer(): Promise<Opened> {
  const server = await opened();
  const names = { organisation: 'Zonnig Energie B.V.', callCentre: 'Alfa' };
  await server.send('/own/start?do=make', { ...names, from: '2026-06-01', to: '2026-06-30' });
  return server;
}
