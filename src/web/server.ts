import { statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { removeUnfinishedFiles, UserError } from '../index.ts';
import { knownVisitor, limitedForms, sameSite, securityHeaders } from './guards.ts';
import { listPages } from './page-folders.ts';
import { PageHouse } from './page-house.ts';
import type { PlaceId } from './place.ts';
import { Session } from './session.ts';
import { staticFiles } from './static-files.ts';

export interface ServeOptions {
  /** Absent: one that is free. */
  readonly port?: number;
  /** The local day, ISO: the audit date where the configuration names none. */
  readonly today: string;
  /** The moment in UTC, ISO 8601, at which something is recorded; absent: by the clock of this machine. */
  readonly now?: () => string;
  /** Milliseconds without any page open after which the server ends; absent: it does not. */
  readonly idle?: number;
  /** Ends the server when it is aborted. */
  readonly signal?: AbortSignal;
  /** Where the path of a browser that prints PDFs is looked up. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Told of what should not have happened. */
  readonly report: (error: unknown) => void;
}

export interface Served {
  readonly port: number;
  /** An address to open, which works once. */
  readonly newAddress: () => string;
  /** Comes when the server has ended. */
  readonly ended: Promise<void>;
  readonly end: () => void;
}

const HOST = '127.0.0.1';
/** Bytes of a form. */
const LARGEST_FORM = 1_000_000;
/** What pages, their parts and files of ours are called in addresses. */
const NAME = '[a-z0-9.-]+';
/** Of the time that the server waits for a page, it looks that many times. */
const LOOKS = 20;

/**
 * Serves the pages of a workspace, on this machine alone, to whoever opens the address that is given out.
 * @param directory with a workspace in it or without; nothing outside it is opened
 * @throws UserError WORKSPACE_NOT_FOUND where there is no such folder
 */
export async function serveWorkspace(directory: string, options: ServeOptions): Promise<Served> {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError(
      'WORKSPACE_NOT_FOUND',
      `There is no folder ${directory}.`,
      'Make the folder, or name another one.',
    );
  await removeUnfinishedFiles(directory);
  const closing = new AbortController();
  const end = (): void => closing.abort();
  const house = new PageHouse(directory, await listPages(), { ...options, end });
  const session = new Session();
  let port = 0;
  let lastSeen = Date.now();
  const listener = getRequestListener(pageApp(house, session, () => port).fetch, { overrideGlobalObjects: false });
  const server = createServer((request, response) => {
    lastSeen = Date.now();
    void listener(request, response);
  });
  await listening(server, options.port ?? 0);
  port = (server.address() as AddressInfo).port;
  const ended = new Promise<void>((resolve) => server.once('close', resolve));
  const idle =
    options.idle === undefined
      ? undefined
      : setInterval(() => {
          if (Date.now() - lastSeen > (options.idle ?? 0) && !house.isWorking()) end();
        }, options.idle / LOOKS);
  closing.signal.addEventListener('abort', () => {
    clearInterval(idle);
    void closed(server, house);
  });
  if (options.signal?.aborted === true) end();
  options.signal?.addEventListener('abort', end);
  return { port, newAddress: () => `http://${HOST}:${port}/?token=${session.newToken()}`, ended, end };
}

async function listening(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
}

/** What works is stopped as by Ctrl-C; then the last answers go out. */
async function closed(server: Server, house: PageHouse): Promise<void> {
  await house.stop();
  server.close();
  server.closeIdleConnections();
  // A browser keeps a connection open for what it may still ask.
  setTimeout(() => server.closeAllConnections(), 500).unref();
}

function pageApp(house: PageHouse, session: Session, port: () => number): Hono {
  const app = new Hono();
  const files = staticFiles();
  app.use(securityHeaders, sameSite(port));
  app.get('/', (context) => opened(context, house, session, port()));
  app.use(knownVisitor(session, port, (request) => house.refuse(request, 401, 'notOpened')));
  app.post(
    '*',
    limitedForms(LARGEST_FORM, (request) => house.refuse(request, 413, 'tooLarge')),
  );
  app.get(`/static/:name{${NAME}}`, ({ req }) => {
    const file = files.get(req.param('name'));
    if (file === undefined) return house.refuse(req.raw, 404, 'notFound');
    return new Response(file.content, { headers: { 'content-type': file.type } });
  });
  // The script of every page says that the page is still open.
  app.post('/alive', () => new Response(null, { status: 204 }));
  app.all(`/:place{own|example}/:page{${NAME}}`, async ({ req }) => {
    const { place, page } = req.param();
    return await house.answer(req.raw, { place: place as PlaceId, page });
  });
  app.notFound(({ req }) => house.refuse(req.raw, 404, 'notFound'));
  app.onError((error, { req }) => house.fail(req.raw, error));
  return app;
}

/** Takes the token for a cookie. The next request comes from this page, and not from where the address was opened: so a strict cookie goes with it. */
function opened(context: Context, house: PageHouse, session: Session, port: number): Response {
  const request = context.req.raw;
  const token = context.req.query('token');
  if (token === undefined && session.holds(getCookie(context, Session.cookieName(port)))) return house.begin();
  if (token === undefined || !session.takeToken(token)) return house.refuse(request, 401, 'notOpened');
  return house.begin(session.setCookie(port));
}
