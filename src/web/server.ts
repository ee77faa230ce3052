import { existsSync, mkdirSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { type Context, Hono, type HonoRequest } from 'hono';
import { getCookie } from 'hono/cookie';
import { type NetworkDriveOf, removeUnfinishedFiles, UserError } from '../index.ts';
import { knownVisitor, limitedForms, sameSite, securityHeaders } from './guards.ts';
import { MESSAGES } from './messages.ts';
import { listPages } from './page-folders.ts';
import { PageHouse } from './page-house.ts';
import type { PlaceId } from './place.ts';
import { Session } from './session.ts';
import { staticFiles } from './static-files.ts';

export interface ServeOptions {
  /** Absent: any free port. */
  readonly port?: number;
  /** The local day, ISO: the audit date if the configuration has none. */
  readonly today: string;
  /** The moment in UTC, ISO 8601, for records; by default from this machine's clock. */
  readonly now?: () => string;
  /** Milliseconds without an open page after which the server ends; absent: never. */
  readonly idle?: number;
  /** Aborting it ends the server. */
  readonly signal?: AbortSignal;
  /** Supplies the path of a browser that prints PDFs. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Tells network drives, where the page refuses to work; absent: as this machine and the environment say. */
  readonly networkDriveOf?: NetworkDriveOf;
  /** Receives faults of the program. */
  readonly report: (error: unknown) => void;
}

export interface Served {
  readonly port: number;
  /** An address that works once. */
  readonly newAddress: () => string;
  /** Resolves when the server has ended. */
  readonly ended: Promise<void>;
  readonly end: () => void;
}

const HOST = '127.0.0.1';
/** Largest size of a form in bytes. */
const LARGEST_FORM = 1_000_000;
/** Names of pages, their parts and our files in addresses. */
const NAME = '[a-z0-9.-]+';
/** How often the server looks for an open page within the time that it waits for one. */
const LOOKS = 20;

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/**
 * Serves the pages of a workspace, on this machine only, to whoever opens the address that it returns.
 * @param directory with or without a workspace; it is made where only it is missing, and nothing outside it is opened
 * @throws UserError WORKSPACE_NOT_FOUND if it is no folder, or there is none to make it in
 */
export async function serveWorkspace(directory: string, options: ServeOptions): Promise<Served> {
  if (!isFolder(directory) && isFolder(dirname(directory)) && !existsSync(directory)) mkdirSync(directory);
  if (!isFolder(directory))
    throw new UserError(
      'WORKSPACE_NOT_FOUND',
      MESSAGES.thereIsNoFolder(directory),
      MESSAGES.makeFolderOrNameAnotherOne,
    );
  await removeUnfinishedFiles(directory);
  const closing = new AbortController();
  const end = (): void => closing.abort();
  const house = new PageHouse(directory, await listPages(), { ...options, end });
  const session = new Session();
  let port = 0;
  let lastSeen = Date.now();
  const onVisit = (): void => {
    lastSeen = Date.now();
  };
  const app = pageApp(house, session, () => port, onVisit);
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const server = createServer((request, response) => void listener(request, response));
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

/** @throws UserError PORT_IN_USE */
async function listening(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      reject(isTaken ? new UserError('PORT_IN_USE', MESSAGES.portIsTaken(port), MESSAGES.chooseAnotherPort) : error);
    });
    server.listen(port, HOST, resolve);
  });
}

/** Stops running work as Ctrl-C does; then sends the last responses. */
async function closed(server: Server, house: PageHouse): Promise<void> {
  await house.stop();
  server.close();
  server.closeIdleConnections();
  // A browser keeps connections open for later requests.
  setTimeout(() => server.closeAllConnections(), 500).unref();
}

/** @param onVisit called for each request from an opened page; those of others must not keep the server running */
function pageApp(house: PageHouse, session: Session, port: () => number, onVisit: () => void): Hono {
  const app = new Hono();
  const files = staticFiles();
  const staticFile = (req: HonoRequest): Response => {
    const file = files.get(req.param('name') ?? '');
    if (file === undefined) return house.refuse(req.raw, 404, 'notFound');
    return new Response(file.content, { headers: { 'content-type': file.type } });
  };
  app.use(securityHeaders, sameSite(port));
  app.get('/', (context) => opened(context, house, session, port()));
  // A browser that was started again has lost the cookie: what it is told looks like a page of ours. Styles and type hold nothing of the workspace.
  app.get('/static/:name{[a-z0-9-]+\\.(?:css|woff2)}', ({ req }) => staticFile(req));
  app.use(knownVisitor(session, port, (request) => house.refuse(request, 401, 'notOpened')));
  app.use(async (_, next) => {
    onVisit();
    return await next();
  });
  app.post(
    '*',
    limitedForms(LARGEST_FORM, (request) => house.refuse(request, 413, 'tooLarge')),
  );
  app.get(`/static/:name{${NAME}}`, ({ req }) => staticFile(req));
  // The script of every page reports that the page is still open.
  app.post('/alive', () => new Response(null, { status: 204 }));
  app.all(`/:place{own|example}/:page{${NAME}}`, async ({ req }) => {
    const { place, page } = req.param();
    return await house.answer(req.raw, { place: place as PlaceId, page });
  });
  app.notFound(({ req }) => house.refuse(req.raw, 404, 'notFound'));
  app.onError((error, { req }) => house.fail(req.raw, error));
  return app;
}

/**
 * Exchanges the token for a cookie. The next request then comes from this page and not from elsewhere, so that browsers send a strict cookie with it.
 */
function opened(context: Context, house: PageHouse, session: Session, port: number): Response {
  const request = context.req.raw;
  const token = context.req.query('token');
  // A preview of the link asks for the head alone: it must not use up the token.
  if (request.method === 'HEAD') return new Response(null, { status: 405, headers: { allow: 'GET' } });
  if (token === undefined && session.holds(getCookie(context, Session.cookieName(port)))) return house.begin();
  if (token === undefined || !session.takeToken(token)) return house.refuse(request, 401, 'notOpened');
  return house.begin(session.setCookie(port));
}
