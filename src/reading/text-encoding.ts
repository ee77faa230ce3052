import { isUtf8 } from 'node:buffer';

export type UnicodeForm = 'utf-8' | 'utf-16le' | 'utf-16be';

export interface EncodingGuess {
  readonly form: UnicodeForm;
  /** Length of the byte order mark, 0 if there is none. */
  readonly markBytes: number;
}

/** Replaces bytes that are not text. It is never a byte of UTF-8, so its record cannot be taken for text. */
const UNDECODABLE = 0xff;

/** The characters of Windows-1252 at 0x80-0x9F; 0 if there is none. Every other byte is its own code point. */
const WINDOWS_1252_HIGH: readonly number[] = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0,
  0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
];

const LONE_SURROGATE = /\p{Surrogate}/u;
const SHARE_OF_ZEROS = 0.4;

/**
 * Guesses the encoding from the first bytes: by the byte order mark, else UTF-16 where every second byte is zero (Latin text), else UTF-8.
 * UTF-8 is a guess until every line has been checked: lines that are not UTF-8 go to `decodeWindows1252`.
 */
export function guessEncoding(head: Buffer): EncodingGuess {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { form: 'utf-8', markBytes: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { form: 'utf-16le', markBytes: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { form: 'utf-16be', markBytes: 2 };
  const pairs = Math.floor(Math.min(head.length, 4096) / 2);
  let firstZero = 0;
  let secondZero = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (head[2 * pair] === 0) firstZero += 1;
    if (head[2 * pair + 1] === 0) secondZero += 1;
  }
  if (pairs > 1 && secondZero > pairs * SHARE_OF_ZEROS && firstZero === 0) return { form: 'utf-16le', markBytes: 0 };
  if (pairs > 1 && firstZero > pairs * SHARE_OF_ZEROS && secondZero === 0) return { form: 'utf-16be', markBytes: 0 };
  return { form: 'utf-8', markBytes: 0 };
}

/**
 * Converts bytes of Windows-1252 to UTF-8.
 * @returns undefined if a byte stands for nothing in Windows-1252
 */
export function decodeWindows1252(bytes: Buffer): Buffer | undefined {
  const codes = new Uint16Array(bytes.length);
  for (const [index, byte] of bytes.entries()) {
    const code = byte < 0x80 || byte > 0x9f ? byte : (WINDOWS_1252_HIGH[byte - 0x80] as number);
    if (code === 0 && byte !== 0) return undefined;
    codes[index] = code;
  }
  return Buffer.from(Buffer.from(codes.buffer).toString('utf16le'), 'utf8');
}

/** Converts pieces of UTF-16 to UTF-8; invalid parts become `UNDECODABLE`. */
export class Utf16Reader {
  readonly #bigEndian: boolean;
  #rest: Buffer = Buffer.alloc(0);

  constructor(form: 'utf-16le' | 'utf-16be') {
    this.#bigEndian = form === 'utf-16be';
  }

  read(piece: Buffer): Buffer {
    const bytes = this.#rest.length === 0 ? piece : Buffer.concat([this.#rest, piece]);
    let whole = bytes.length - (bytes.length % 2);
    if (whole >= 2 && isHighSurrogate(this.#unit(bytes, whole - 2))) whole -= 2;
    this.#rest = Buffer.from(bytes.subarray(whole));
    return this.#decode(bytes.subarray(0, whole));
  }

  /** The remainder: half a character, which is not text. */
  end(): Buffer {
    const left = this.#rest.length > 0;
    this.#rest = Buffer.alloc(0);
    return left ? Buffer.of(UNDECODABLE) : Buffer.alloc(0);
  }

  #unit(bytes: Buffer, index: number): number {
    return this.#bigEndian ? bytes.readUInt16BE(index) : bytes.readUInt16LE(index);
  }

  #decode(bytes: Buffer): Buffer {
    const little = this.#bigEndian ? Buffer.from(bytes).swap16() : bytes;
    const text = little.toString('utf16le');
    if (!LONE_SURROGATE.test(text)) return Buffer.from(text, 'utf8');
    const parts = text.split(LONE_SURROGATE).map((part) => Buffer.from(part, 'utf8'));
    return Buffer.concat(parts.flatMap((part, index) => (index === 0 ? [part] : [Buffer.of(UNDECODABLE), part])));
  }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** Bytes as text for people: UTF-8 if they are, else Windows-1252 with `U+FFFD` for what is not text at all. */
export function readableText(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  return (decodeWindows1252(bytes) ?? bytes).toString('utf8');
}
