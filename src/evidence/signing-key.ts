import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
  X509Certificate,
} from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { UserError } from '../errors.ts';
import type { Text } from '../model/text.ts';
import { writeWhole } from '../workspace/write-whole.ts';
import { MESSAGES } from './messages.ts';

/** How a signature is made. The key alone decides that, so that no pack can ask for another way. */
export type SealAlgorithm = 'Ed25519' | 'ECDSA with SHA-256' | 'RSA with SHA-256';

/** What identifies a key. */
export interface KeyIdentity {
  readonly algorithm: SealAlgorithm;
  /** SHA-256 of the public key in DER, in hexadecimal. */
  readonly sha256: string;
}

export interface SealCertificate {
  readonly pem: string;
}

const LARGEST_KEY_FILE = 65_536;
const SHORTEST_RSA = 2048;
const CURVES: ReadonlySet<string> = new Set(['prime256v1', 'secp384r1', 'secp521r1']);

/**
 * Makes an Ed25519 key for the company, readable by its owner only, whole or not at all; an existing key stays.
 * @returns whether it was made
 */
export function makeSigningKey(path: string): boolean {
  if (existsSync(path)) return false;
  const { privateKey } = generateKeyPairSync('ed25519');
  writeWhole(path, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  return true;
}

/** The public half as PEM. */
export function publicPem(key: KeyObject): string {
  return createPublicKey(key).export({ type: 'spki', format: 'pem' }) as string;
}

/**
 * Reads a private key: Ed25519, RSA of at least 2048 bits, or a NIST curve.
 * @param passphrase of an encrypted key
 * @throws UserError SEAL_KEY
 */
export function readPrivateKey(path: string, passphrase?: string): KeyObject {
  const pem = readPem(path);
  let key: KeyObject;
  try {
    key = createPrivateKey({ key: pem, format: 'pem', ...(passphrase === undefined ? {} : { passphrase }) });
  } catch (cause) {
    const isEncrypted = /ENCRYPTED/u.test(pem);
    throw keyError(
      path,
      isEncrypted ? MESSAGES.passphraseIsWrong : MESSAGES.notPrivateKey,
      isEncrypted ? MESSAGES.givePassphrase : MESSAGES.giveFileThatBeginsWithBegin,
      cause,
    );
  }
  identityOf(key, path);
  return key;
}

/**
 * Reads the public key of whoever sealed, or a certificate that contains it. Refuses a private key, although it contains the public one: only its
 * owner may have it.
 * @throws UserError SEAL_KEY
 */
export function readPublicKey(path: string): KeyObject {
  const pem = readPem(path);
  if (/PRIVATE KEY/u.test(pem)) {
    throw keyError(path, MESSAGES.itIsPrivateKey, MESSAGES.verifyWithPublicKeyAndGive);
  }
  try {
    const key = createPublicKey(pem);
    identityOf(key, path);
    return key;
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw keyError(path, MESSAGES.itIsNeitherPublicKeyNor, MESSAGES.giveFileThatBeginsWithBeginPublic, cause);
  }
}

/**
 * Reads a certificate, and checks that it belongs to this key. Its reader judges who issued it and how long it is valid. @throws UserError SEAL_KEY
 */
export function readCertificate(path: string, key: KeyObject): SealCertificate {
  const pem = readPem(path);
  try {
    if (new X509Certificate(pem).checkPrivateKey(key)) return { pem };
  } catch (cause) {
    throw keyError(path, MESSAGES.itIsNoCertificateInPem, MESSAGES.giveFileThatBeginsWithBeginCertificate, cause);
  }
  throw keyError(path, MESSAGES.certificateIsOfOtherKey, MESSAGES.giveKeyOfCertificate);
}

/** Identifies a key. @throws UserError SEAL_KEY where it is of a kind that is not used to seal */
export function identityOf(key: KeyObject, path: string = 'key'): KeyIdentity {
  const open = key.type === 'private' ? createPublicKey(key) : key;
  const sha256 = createHash('sha256')
    .update(open.export({ type: 'spki', format: 'der' }))
    .digest('hex');
  return { algorithm: algorithmOf(open, path), sha256 };
}

function algorithmOf(key: KeyObject, path: string): SealAlgorithm {
  const { modulusLength = 0, namedCurve = '' } = key.asymmetricKeyDetails ?? {};
  if (key.asymmetricKeyType === 'ed25519') return 'Ed25519';
  if (key.asymmetricKeyType === 'rsa' && modulusLength >= SHORTEST_RSA) return 'RSA with SHA-256';
  if (key.asymmetricKeyType === 'ec' && CURVES.has(namedCurve)) return 'ECDSA with SHA-256';
  throw keyError(
    path,
    MESSAGES.keyKindIsNotUsed(key.asymmetricKeyType ?? 'unknown'),
    MESSAGES.useEd25519RsaOfAtLeast(SHORTEST_RSA),
  );
}

/** Signature of a text; with Ed25519 or RSA always the same for the same text. */
export function signatureOf(text: string, key: KeyObject): Buffer {
  return sign(digestFor(key), Buffer.from(text, 'utf8'), key);
}

export function isSignedBy(bytes: Buffer, signature: Buffer, key: KeyObject): boolean {
  return verify(digestFor(key), bytes, key, signature);
}

function digestFor(key: KeyObject): string | null {
  return key.asymmetricKeyType === 'ed25519' ? null : 'sha256';
}

function readPem(path: string): string {
  try {
    const state = statSync(path);
    if (state.isFile() && state.size <= LARGEST_KEY_FILE) return readFileSync(path, 'utf8');
  } catch (cause) {
    throw keyError(path, MESSAGES.itCannotBeRead, MESSAGES.checkPathAndRights, cause);
  }
  throw keyError(path, MESSAGES.itIsNoFileOfKey, MESSAGES.giveFileInPem);
}

function keyError(file: string, message: Text, hint: Text, cause?: unknown): UserError {
  return new UserError('SEAL_KEY', MESSAGES.keyCannotBeUsed, hint, [{ file, message }], { cause });
}
