import type { MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { Session } from './session.ts';

const CONTENT_POLICY: string = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', CONTENT_POLICY],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cache-Control', 'no-store'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

/** Methods that change nothing. */
const READING: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/** Headers of every response, refusals included. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of HEADERS) context.res.headers.set(name, value);
};

/**
 * Refuses everything that did not come from this page: a foreign name that leads here (DNS rebinding), and requests from other sites.
 * @param port the server's own
 */
export function sameSite(port: () => number): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host') ?? '';
    const isOurs = host === `127.0.0.1:${port()}` || host === `localhost:${port()}`;
    if (!isOurs || !isOwnRequest(context.req.raw, host)) return context.text('Forbidden.', 403);
    return await next();
  };
}

function isOwnRequest({ method, headers, url }: Request, host: string): boolean {
  const site = headers.get('sec-fetch-site');
  const origin = headers.get('origin');
  const isSame = site === 'same-origin';
  // Without a referrer, browsers send no origin with forms either; another header then says where they come from.
  if (origin !== null && origin !== `http://${host}` && !(origin === 'null' && isSame)) return false;
  // The first address is opened from outside, by typing or by the command. Without its token it reveals nothing.
  const isOpening = method === 'GET' && new URL(url).pathname === '/';
  if (site !== null && !isSame && site !== 'none' && !isOpening) return false;
  // Changes come from a page: every known browser then states the origin, or that it is the same.
  return READING.has(method) || origin !== null || isSame;
}

/** Refuses everything to clients that have not opened the address with its token. */
export function knownVisitor(
  session: Session,
  port: () => number,
  refuse: (request: Request) => Response,
): MiddlewareHandler {
  return async (context, next) => {
    if (!session.holds(getCookie(context, Session.cookieName(port())))) return refuse(context.req.raw);
    return await next();
  };
}

/** Refuses a form that is too large, or does not state its size. The server reads no more than the stated size. */
export function limitedForms(largest: number, refuse: (request: Request) => Response): MiddlewareHandler {
  return async (context, next) => {
    const length = Number(context.req.header('content-length') ?? 0);
    const isOpen = context.req.header('transfer-encoding') !== undefined;
    if (isOpen || !(length <= largest)) return refuse(context.req.raw);
    return await next();
  };
}
