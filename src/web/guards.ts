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

/** What every answer says, whatever it is, refusals too. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of HEADERS) context.res.headers.set(name, value);
};

/**
 * Refuses what did not come from this page: a name that leads here from elsewhere (DNS rebinding), and requests of other sites.
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
  // A page that sends no referrer sends no origin with its forms either; the browser says in another header where they come from.
  if (origin !== null && origin !== `http://${host}` && !(origin === 'null' && isSame)) return false;
  // The address is opened from outside: typed, or by the command. It gives away nothing but by its token.
  const isOpening = method === 'GET' && new URL(url).pathname === '/';
  if (site !== null && !isSame && site !== 'none' && !isOpening) return false;
  // A change comes from a page: a browser that says neither where it comes from nor that it is the same is none that we know.
  return READING.has(method) || origin !== null || isSame;
}

/** Refuses whoever has not opened the address with its token: whatever is asked for. */
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

/** Refuses a form that is larger than forms are, or does not say how large it is. What the server reads is no more than was said. */
export function limitedForms(largest: number, refuse: (request: Request) => Response): MiddlewareHandler {
  return async (context, next) => {
    const length = Number(context.req.header('content-length') ?? 0);
    const isOpen = context.req.header('transfer-encoding') !== undefined;
    if (isOpen || !(length <= largest)) return refuse(context.req.raw);
    return await next();
  };
}
