import { createHash, verify, X509Certificate } from 'node:crypto';
import {
  childElements,
  DER,
  type DerElement,
  DerError,
  encodeElement,
  expectTag,
  oidText,
  readElement,
} from './der.ts';

/** What a time stamp (RFC 3161) proves about the bytes that it was requested for. */
export interface TimeStamp {
  /** UTC, ISO 8601: the bytes existed then. */
  readonly time: string;
  /** Who confirms it, by the name in its certificate, on one line. */
  readonly authority: string;
  /** Whether one of the given certificates vouches for the authority; null if none was given. */
  readonly isTrusted: boolean | null;
}

/** Why a time stamp is not valid. */
export type TimeStampProblem =
  | 'unreadable'
  | 'refused'
  | 'other-signature'
  | 'other-question'
  | 'weak-digest'
  | 'unknown-kind'
  | 'no-certificate'
  | 'wrong-signature'
  | 'wrong-purpose'
  | 'expired';

export class TimeStampError extends Error {
  override readonly name = 'TimeStampError';
  readonly problem: TimeStampProblem;

  constructor(problem: TimeStampProblem) {
    super(problem);
    this.problem = problem;
  }
}

const SHA_256 = '2.16.840.1.101.3.4.2.1';
const DIGESTS: Readonly<Record<string, string>> = {
  [SHA_256]: 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};
/** Signatures by identifier; those that do not name a digest use the signer's. */
const SIGNATURES: Readonly<Record<string, string | null>> = {
  '1.2.840.113549.1.1.1': null,
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
};
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const TIME_STAMP_INFO = '1.2.840.113549.1.9.16.1.4';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const FOR_TIME_STAMPS = '1.3.6.1.5.5.7.3.8';
const LONGEST_CHAIN = 6;

/** The request to a time-stamping authority about bytes, with a number that the reply must repeat. */
export function timeStampQuery(bytes: Buffer, nonce: Buffer): Buffer {
  const digest = createHash('sha256').update(bytes).digest();
  const oid = Buffer.from([0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01]);
  return encodeElement(
    DER.sequence,
    encodeElement(DER.integer, Buffer.from([1])),
    encodeElement(
      DER.sequence,
      encodeElement(DER.sequence, encodeElement(DER.oid, oid), encodeElement(DER.null)),
      encodeElement(DER.octets, digest),
    ),
    encodeElement(DER.integer, positive(nonce)),
    encodeElement(DER.boolean, Buffer.from([0xff])),
  );
}

/**
 * Checks the reply of a time-stamping authority: that it is about these bytes, and signed by a certificate for time stamps that was valid then; and,
 * if certificates of authorities are given, that one of them vouches for it. Does not check whether a certificate was revoked.
 * @throws TimeStampError
 */
export function checkTimeStamp(
  answer: Buffer,
  bytes: Buffer,
  options: { readonly nonce?: Buffer; readonly authorities?: readonly X509Certificate[] } = {},
): TimeStamp {
  try {
    const token = signedData(answer);
    const info = childElements(readElement(token.content, DER.sequence), DER.sequence);
    const time = timeOf(info, bytes, options.nonce);
    const signer = signerOf(token);
    checkSignature(token, signer);
    checkPurpose(signer, time);
    return {
      time: time.toISOString().replace('.000Z', 'Z'),
      authority: signer.subject.split('\n').reverse().join(', '),
      isTrusted:
        options.authorities === undefined ? null : isVouchedFor(signer, token.certificates, options.authorities, time),
    };
  } catch (error) {
    if (error instanceof TimeStampError) throw error;
    throw new TimeStampError('unreadable');
  }
}

interface Token {
  /** The bytes whose digest is signed. */
  readonly content: Buffer;
  readonly certificates: readonly X509Certificate[];
  readonly signer: readonly DerElement[];
  /** The signer's attributes by identifier. */
  readonly attributes: ReadonlyMap<string, DerElement>;
  /** The attributes as they were signed. */
  readonly signedBytes: Buffer;
}

function signedData(answer: Buffer): Token {
  const [status, contentInfo] = childElements(readElement(answer, DER.sequence), DER.sequence);
  const [code] = childElements(status, DER.sequence);
  const granted = expectTag(code, DER.integer).value;
  if (granted.length !== 1 || (granted[0] ?? 2) > 1 || contentInfo === undefined) throw new TimeStampError('refused');
  const [type, wrapped] = childElements(contentInfo, DER.sequence);
  if (oidText(type) !== SIGNED_DATA) throw new DerError('no signed data');
  const parts = childElements(readElement(expectTag(wrapped, DER.zero).value, DER.sequence), DER.sequence);
  const [contentType, content] = childElements(parts[2], DER.sequence);
  if (oidText(contentType) !== TIME_STAMP_INFO) throw new DerError('no time stamp');
  const certificates = parts.find(({ tag }) => tag === DER.zero);
  const [signer, ...others] = childElements(parts.at(-1), DER.set);
  if (others.length > 0) throw new DerError('several signers');
  const signerParts = childElements(signer, DER.sequence);
  const attributes = signerParts[3];
  return {
    content: readElement(expectTag(content, DER.zero).value, DER.octets).value,
    certificates: certificatesIn(certificates),
    signer: signerParts,
    attributes: attributesIn(attributes),
    // The signature covers them with the tag of a set, not with their tag here.
    signedBytes: Buffer.concat([Buffer.from([DER.set]), expectTag(attributes, DER.zero).whole.subarray(1)]),
  };
}

function certificatesIn(element: DerElement | undefined): readonly X509Certificate[] {
  if (element === undefined) return [];
  return childElements(element, DER.zero)
    .filter(({ tag }) => tag === DER.sequence)
    .map(({ whole }) => new X509Certificate(whole));
}

function attributesIn(element: DerElement | undefined): ReadonlyMap<string, DerElement> {
  const attributes = new Map<string, DerElement>();
  for (const attribute of childElements(element, DER.zero)) {
    const [type, values] = childElements(attribute, DER.sequence);
    const [value, ...others] = childElements(values, DER.set);
    const name = oidText(type);
    if (value === undefined || others.length > 0 || attributes.has(name)) throw new DerError('not one value');
    attributes.set(name, value);
  }
  return attributes;
}

/** When the bytes existed. @throws TimeStampError where the stamp is about other bytes, or belongs to another request */
function timeOf(info: readonly DerElement[], bytes: Buffer, nonce: Buffer | undefined): Date {
  const [, , imprint, , time, ...rest] = info;
  const [algorithm, hashed] = childElements(imprint, DER.sequence);
  const [digestName] = childElements(algorithm, DER.sequence);
  const digest = DIGESTS[oidText(digestName)];
  if (digest === undefined) throw new TimeStampError('weak-digest');
  const expected = createHash(digest).update(bytes).digest();
  if (!expected.equals(expectTag(hashed, DER.octets).value)) throw new TimeStampError('other-signature');
  const repeated = rest.find(({ tag }) => tag === DER.integer);
  if (nonce !== undefined && repeated?.value.equals(positive(nonce)) !== true)
    throw new TimeStampError('other-question');
  const text = expectTag(time, DER.time).value.toString('latin1');
  const iso = text.replace(/^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d{1,9})?Z$/u, '$1-$2-$3T$4:$5:$6$7Z');
  const moment = new Date(iso);
  if (iso === text || Number.isNaN(moment.getTime())) throw new DerError('no time');
  return moment;
}

/** The certificate that the signed attributes name by its digest. */
function signerOf({ attributes, certificates }: Token): X509Certificate {
  const named = attributes.get(SIGNING_CERTIFICATE_V2) ?? attributes.get(SIGNING_CERTIFICATE);
  const [list] = childElements(named, DER.sequence);
  const [first] = childElements(list, DER.sequence);
  const parts = childElements(first, DER.sequence);
  const algorithm = parts[0]?.tag === DER.sequence ? oidText(childElements(parts[0], DER.sequence)[0]) : SHA_256;
  const digest = attributes.has(SIGNING_CERTIFICATE_V2) ? DIGESTS[algorithm] : 'sha1';
  if (digest === undefined) throw new TimeStampError('weak-digest');
  const hash = expectTag(
    parts.find(({ tag }) => tag === DER.octets),
    DER.octets,
  ).value;
  const signer = certificates.find(({ raw }) => createHash(digest).update(raw).digest().equals(hash));
  if (signer === undefined) throw new TimeStampError('no-certificate');
  return signer;
}

function checkSignature(token: Token, certificate: X509Certificate): void {
  const { attributes, signer, content, signedBytes } = token;
  const digest = DIGESTS[oidText(childElements(signer[2], DER.sequence)[0])];
  if (digest === undefined) throw new TimeStampError('weak-digest');
  const contentType = attributes.get(CONTENT_TYPE);
  const hash = attributes.get(MESSAGE_DIGEST);
  const isOfContent =
    oidText(contentType) === TIME_STAMP_INFO &&
    createHash(digest).update(content).digest().equals(expectTag(hash, DER.octets).value);
  const signature = SIGNATURES[oidText(childElements(signer[4], DER.sequence)[0])];
  if (signature === undefined) throw new TimeStampError('unknown-kind');
  const value = expectTag(signer[5], DER.octets).value;
  if (!isOfContent || !verify(signature ?? digest, signedBytes, certificate.publicKey, value))
    throw new TimeStampError('wrong-signature');
}

/** Only a certificate for time stamps may vouch for the time. */
function checkPurpose(certificate: X509Certificate, time: Date): void {
  // Node's name for the extended key uses.
  const uses: readonly string[] = certificate.keyUsage ?? [];
  if (uses.length !== 1 || uses[0] !== FOR_TIME_STAMPS) throw new TimeStampError('wrong-purpose');
  if (!isValidAt(certificate, time)) throw new TimeStampError('expired');
}

function isValidAt({ validFrom, validTo }: X509Certificate, time: Date): boolean {
  return Date.parse(validFrom) <= time.getTime() && time.getTime() <= Date.parse(validTo);
}

/** Whether a chain of certificates, each valid then, leads from the signer to one of the given ones. */
function isVouchedFor(
  signer: X509Certificate,
  between: readonly X509Certificate[],
  authorities: readonly X509Certificate[],
  time: Date,
): boolean {
  let current = signer;
  for (let length = 0; length < LONGEST_CHAIN; length += 1) {
    const reached = current;
    if (authorities.some((authority) => authority.raw.equals(reached.raw))) return true;
    const issues = (certificate: X509Certificate): boolean =>
      certificate.ca &&
      isValidAt(certificate, time) &&
      reached.checkIssued(certificate) &&
      reached.verify(certificate.publicKey);
    if (authorities.some(issues)) return true;
    const next = between.find((certificate) => !certificate.raw.equals(reached.raw) && issues(certificate));
    if (next === undefined) return false;
    current = next;
  }
  return false;
}

/** The bytes of a non-negative number, in the shortest form. */
function positive(bytes: Buffer): Buffer {
  let start = 0;
  while (start < bytes.length - 1 && bytes[start] === 0) start += 1;
  const rest = bytes.subarray(start);
  return (rest[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), rest]) : rest;
}
