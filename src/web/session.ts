import { randomBytes, timingSafeEqual } from 'node:crypto';

const BYTES = 32;

/** Who may use the page: whoever brings the token of the address that was opened, once, and after that the cookie which was given for it. */
export class Session {
  readonly #secret: string = secret();
  #token: string | null = null;

  /** A token for one opening; one that was not used yet is worth nothing any more. */
  newToken(): string {
    this.#token = secret();
    return this.#token;
  }

  /** Whether this is the token that was given out; it is used up by that. */
  takeToken(given: string): boolean {
    if (this.#token === null || !isSame(given, this.#token)) return false;
    this.#token = null;
    return true;
  }

  /** Cookies know no ports: the name says which server is meant. */
  static cookieName(port: number): string {
    return `belaudit-${port}`;
  }

  /** For as long as the browser is open, and this server. */
  setCookie(port: number): string {
    return `${Session.cookieName(port)}=${this.#secret}; Path=/; HttpOnly; SameSite=Strict`;
  }

  holds(cookie: string | undefined): boolean {
    return cookie !== undefined && isSame(cookie, this.#secret);
  }
}

function secret(): string {
  return randomBytes(BYTES).toString('base64url');
}

function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
