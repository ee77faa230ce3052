import { createHmac } from 'node:crypto';

/** Hexadecimal digits of a mark: 128 bits. */
const DIGITS = 32;

/**
 * Keyed hash (HMAC-SHA-256, its first 128 bits) that recognises something without storing it.
 * `src/intake/removal/removal-mark.sql` computes the same for rows.
 * @param key 64 hexadecimal digits
 */
export function markOf(key: string, text: string): string {
  return createHmac('sha256', Buffer.from(key, 'hex')).update(text).digest('hex').slice(0, DIGITS);
}

/** The text from which the mark of a telephone number is made. @param digits of the E.164 form */
export function numberText(digits: string): string {
  return `number:${digits}`;
}

export function personText(person: string): string {
  return `person:${person}`;
}
