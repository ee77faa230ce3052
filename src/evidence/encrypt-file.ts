import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { Encrypter } from 'age-encryption';
import { UserError } from '../errors.ts';
import { MESSAGES } from './messages.ts';

/**
 * Prepares encryption for readers with public keys in the age format (`age1…`).
 * @throws UserError RECIPIENT for each invalid key
 */
export function encrypterFor(recipients: readonly string[]): Encrypter {
  const encrypter = new Encrypter();
  const wrong = recipients.filter((recipient) => {
    try {
      encrypter.addRecipient(recipient);
      return false;
    } catch {
      return true;
    }
  });
  if (wrong.length === 0 && recipients.length > 0) return encrypter;
  const isSecret = wrong.some((recipient) => /^age-secret-key-/iu.test(recipient));
  throw new UserError(
    'RECIPIENT',
    MESSAGES.keyCannotEncrypt,
    isSecret ? MESSAGES.keyIsSecret : MESSAGES.askReaderForPublicKey,
    // The message must not repeat a secret key that was given by mistake.
    wrong.map((recipient) => ({
      found: isSecret ? MESSAGES.secretKey : recipient.slice(0, 80),
      expected: MESSAGES.publicKeySuchAsAge1,
      message: MESSAGES.notPublicKey,
    })),
  );
}

/**
 * Encrypts a file for its readers, without holding it in memory; the output differs each time. Only the owner can read the encrypted file on disk.
 */
export async function encryptFile(from: string, to: string, encrypter: Encrypter, signal?: AbortSignal): Promise<void> {
  const plain = Readable.toWeb(createReadStream(from)) as unknown as Parameters<Encrypter['encrypt']>[0];
  const encrypted = (await encrypter.encrypt(plain as never)) as unknown as ReadableStream<Uint8Array>;
  await pipeline(
    Readable.fromWeb(encrypted),
    createWriteStream(to, { mode: 0o600 }),
    signal === undefined ? {} : { signal },
  );
}
