/** An element of DER: its tag, its contents, and its bytes including the tag. */
export interface DerElement {
  readonly tag: number;
  readonly value: Buffer;
  readonly whole: Buffer;
}

export const DER = {
  boolean: 0x01,
  integer: 0x02,
  octets: 0x04,
  null: 0x05,
  oid: 0x06,
  time: 0x18,
  sequence: 0x30,
  set: 0x31,
  /** Constructed, context-specific: `[0]`, `[1]`. */
  zero: 0xa0,
  one: 0xa1,
} as const;

/** Bytes that are not DER, or not the expected elements. */
export class DerError extends Error {
  override readonly name = 'DerError';
}

/** The elements that these bytes hold one after another. Refuses forms that DER does not allow, such as indefinite lengths. @throws DerError */
function readElements(bytes: Buffer): readonly DerElement[] {
  const elements: DerElement[] = [];
  for (let offset = 0; offset < bytes.length; ) {
    const { start, length } = readHead(bytes, offset);
    const whole = bytes.subarray(offset, start + length);
    elements.push({ tag: bytes[offset] ?? 0, value: bytes.subarray(start, start + length), whole });
    offset = start + length;
  }
  return elements;
}

/** Where the contents of the element at `offset` begin, and their length in bytes. */
function readHead(bytes: Buffer, offset: number): { readonly start: number; readonly length: number } {
  const [tag = 0x1f, first = 0x80] = bytes.subarray(offset, offset + 2);
  if ((tag & 0x1f) === 0x1f || bytes.length < offset + 2) throw new DerError('not an element');
  const sizes = first < 0x80 ? 0 : first & 0x7f;
  if (first >= 0x80 && (sizes === 0 || sizes > 4 || bytes.length < offset + 2 + sizes))
    throw new DerError('a length of another form');
  const length = sizes === 0 ? first : bytes.readUIntBE(offset + 2, sizes);
  const start = offset + 2 + sizes;
  if (start + length > bytes.length) throw new DerError('cut off');
  return { start, length };
}

/** The single element in these bytes. @throws DerError where it has another tag, or more follows */
export function readElement(bytes: Buffer, tag: number): DerElement {
  const [element, ...rest] = readElements(bytes);
  if (element === undefined || rest.length > 0) throw new DerError('not one element');
  return expectTag(element, tag);
}

export function expectTag(element: DerElement | undefined, tag: number): DerElement {
  if (element?.tag !== tag) throw new DerError(`expected ${tag}, found ${element?.tag ?? 'nothing'}`);
  return element;
}

/** Elements of a sequence or set. @throws DerError */
export function childElements(element: DerElement | undefined, tag: number): readonly DerElement[] {
  return readElements(expectTag(element, tag).value);
}

/** An object identifier with dots: `2.16.840.1.101.3.4.2.1`. */
export function oidText(element: DerElement | undefined): string {
  const { value } = expectTag(element, DER.oid);
  const arcs: number[] = [];
  let arc = 0;
  for (const byte of value) {
    arc = arc * 128 + (byte & 0x7f);
    if (arc > Number.MAX_SAFE_INTEGER / 128) throw new DerError('an identifier without end');
    if (byte >= 0x80) continue;
    arcs.push(arc);
    arc = 0;
  }
  const [first = 0, ...rest] = arcs;
  const root = Math.min(2, Math.floor(first / 40));
  return [root, first - root * 40, ...rest].join('.');
}

/** Builds an element from contents, or from elements. */
export function encodeElement(tag: number, ...contents: readonly Buffer[]): Buffer {
  const value = Buffer.concat(contents);
  if (value.length < 0x80) return Buffer.concat([Buffer.from([tag, value.length]), value]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(value.length);
  return Buffer.concat([Buffer.from([tag, 0x84]), length, value]);
}
