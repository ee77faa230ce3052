import { randomBytes, X509Certificate } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { UserError } from '../errors.ts';
import type { Text } from '../model/text.ts';
import { MESSAGES } from './messages.ts';
import { checkTimeStamp, TimeStampError, timeStampQuery } from './time-stamp.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

const LARGEST_ANSWER = 1_000_000;
const LARGEST_LIST = 5_000_000;
const PATIENCE = 30_000;

/**
 * Asks a time-stamping authority (RFC 3161) to confirm that bytes exist now. It receives only their digest, and learns nothing about their
 * contents.
 * @param server `http:` or `https:` address
 * @returns its answer, which was checked
 * @throws UserError TIME_STAMP
 */
export async function askTimeStamp(server: string, bytes: Buffer, signal?: AbortSignal): Promise<Buffer> {
  const address = URL.canParse(server) ? new URL(server) : null;
  if (address === null || !/^https?:$/u.test(address.protocol)) throw failed(server, MESSAGES.itIsNoHttpOrHttps);
  const nonce = randomBytes(16);
  const answer = await answerOf(address, timeStampQuery(bytes, nonce), signal);
  try {
    checkTimeStamp(answer, bytes, { nonce });
    return answer;
  } catch (error) {
    if (error instanceof TimeStampError)
      throw failed(
        server,
        MESSAGES.itsAnswerCannotBeUsed(
          english.timeStamp.problems[error.problem],
          dutch.timeStamp.problems[error.problem],
        ),
        error,
      );
    throw error;
  }
}

async function answerOf(address: URL, query: Buffer, signal?: AbortSignal): Promise<Buffer> {
  const patience = AbortSignal.timeout(PATIENCE);
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: new Uint8Array(query),
      signal: signal === undefined ? patience : AbortSignal.any([signal, patience]),
    });
    if (!response.ok) throw failed(address.href, MESSAGES.itAnsweredWithStatus(response.status));
    const pieces: Uint8Array[] = [];
    let length = 0;
    for await (const piece of response.body ?? []) {
      length += piece.length;
      if (length > LARGEST_ANSWER) throw failed(address.href, MESSAGES.itsAnswerHasNoEnd);
      pieces.push(piece);
    }
    return Buffer.concat(pieces);
  } catch (cause) {
    signal?.throwIfAborted();
    throw cause instanceof UserError ? cause : failed(address.href, MESSAGES.itDidNotAnswer, cause);
  }
}

function failed(server: string, message: Text, cause?: unknown): UserError {
  return new UserError(
    'TIME_STAMP',
    MESSAGES.noTimeStampWasMade,
    MESSAGES.nothingWasSealedTryAgainLater,
    [{ found: server, message }],
    { cause },
  );
}

/** Certificates of trusted authorities, one or more in a PEM file. @throws UserError SEAL_KEY */
export function readAuthorities(path: string): readonly X509Certificate[] {
  try {
    const state = statSync(path);
    const text = state.isFile() && state.size <= LARGEST_LIST ? readFileSync(path, 'utf8') : '';
    const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/gu) ?? [];
    const certificates = blocks.map((pem) => new X509Certificate(pem));
    if (certificates.length > 0) return certificates;
  } catch (cause) {
    throw noCertificates(path, cause);
  }
  throw noCertificates(path);
}

function noCertificates(file: string, cause?: unknown): UserError {
  return new UserError(
    'SEAL_KEY',
    MESSAGES.certificatesOfTimeStampingAuthoritiesCannot,
    MESSAGES.giveFileWithOneOrMore,
    [{ file, message: MESSAGES.containsNoPemCertificate }],
    { cause },
  );
}
