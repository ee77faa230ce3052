import { randomBytes, timingSafeEqual } from 'node:crypto';

const BYTES = 32;

/** Who may use the page: whoever presents the token of the opened address, once, and from then on the cookie given for it. */
export class Session {
  readonly #secret: string = secret();
  #token: string | null = null;

  /** A new token for one opening; an unused earlier one becomes invalid. */
  newToken(): string {
    this.#token = secret();
    return this.#token;
  }

  /** Whether this is the issued token; using it makes it invalid. */
  takeToken(given: string): boolean {
    if (this.#token === null || !isSame(given, this.#token)) return false;
    this.#token = null;
    return true;
  }

  /** Cookies ignore ports: the name says which server is meant. */
  static cookieName(port: number): string {
    return `belaudit-${port}`;
  }

  /** Valid while the browser is open, for this server. */
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
