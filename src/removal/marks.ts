import { createHmac } from 'node:crypto';

/** Hexadecimal digits of a mark: 128 bits. */
const DIGITS = 32;

/**
 * A keyed hash (the first 128 bits of an HMAC-SHA-256) that recognises a value without storing it. `src/removal/rows/removal-mark.sql` computes the same for
 * rows.
 * @param key 64 hexadecimal digits
 */
export function markOf(key: string, text: string): string {
  return createHmac('sha256', Buffer.from(key, 'hex')).update(text).digest('hex').slice(0, DIGITS);
}

/**
 * The text whose hash marks a telephone number.
 * @param digits of the E.164 form
 */
export function numberText(digits: string): string {
  return `number:${digits}`;
}

export function personText(person: string): string {
  return `person:${person}`;
}
