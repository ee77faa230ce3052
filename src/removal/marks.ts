import { createHmac } from 'node:crypto';

/** Hexadecimal digits of a mark: 128 bits. */
const DIGITS = 32;

/**
 * Keyed hash (HMAC-SHA-256, its first 128 bits) by which something is recognised that is not to stand anywhere.
 * `src/intake/removal/removal-mark.sql` makes the same of rows.
 * @param key 64 hexadecimal digits
 */
export function markOf(key: string, text: string): string {
  return createHmac('sha256', Buffer.from(key, 'hex')).update(text).digest('hex').slice(0, DIGITS);
}

/** What a mark of a telephone number is made of. @param digits of the E.164 form */
export function numberText(digits: string): string {
  return `number:${digits}`;
}

export function personText(person: string): string {
  return `person:${person}`;
}
