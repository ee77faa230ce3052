const VALUE_END = 9;
const ROW_END = 10;
const MINUS = 45;
const ZERO = 48;
const COMMA = 44;
const OPEN = 91;
const CLOSE = 93;

/** More bytes than stand between the JSON of two lines. */
const BETWEEN = 64;
const FIRST_SIZE = 1 << 16;

/** In place of a call: the line is an event of its number. In place of a part: the line is the call itself. */
const NONE = -1;

/**
 * Composes JSON for the page (see `PageFindings.blocks`) from lines that `page-number-line.sql` writes. It copies bytes: there are hundreds of thousands of lines, and making texts of them would cost
 * several times as much.
 *
 * A line has four values, with tabs between them: the place of its number; the place of its call, or -1 for an event; the place of its part, -1 for the call itself, or for an event the number of
 * earlier events that are left out; and JSON without tabs and line breaks.
 * @param lines in order, cut anywhere
 * @returns a JSON list for each block of numbers
 */
export async function* numberBlocks(lines: AsyncIterable<Buffer>, numbersPerBlock: number): AsyncGenerator<Buffer> {
  const composing = new Composing(numbersPerBlock);
  let begun: Buffer = Buffer.alloc(0);
  for await (const piece of lines) {
    const all = begun.length === 0 ? piece : Buffer.concat([begun, piece]);
    const end = all.lastIndexOf(ROW_END) + 1;
    yield* composing.add(all.subarray(0, end));
    begun = all.subarray(end);
  }
  if (begun.length > 0) throw new Error('The last line is cut off');
  yield* composing.end();
}

class Composing {
  readonly #numbersPerBlock: number;
  /** Number, call and part of the present line. */
  readonly #places = new Float64Array(3);
  /** How many numbers the block has, including the present one. */
  #numbers = 0;
  #number = NONE;
  /** Whether the present number has a line. */
  #isBegun = false;
  #call = NONE;
  #part = NONE;
  #out: Buffer = Buffer.allocUnsafe(FIRST_SIZE);
  #length = 0;

  constructor(numbersPerBlock: number) {
    this.#numbersPerBlock = numbersPerBlock;
  }

  /** @param lines whole ones */
  *add(lines: Buffer): Generator<Buffer> {
    for (let start = 0; start < lines.length; ) {
      const begin = this.#readPlaces(lines, start);
      const end = lines.indexOf(ROW_END, begin);
      const [number = NONE, call = NONE, part = NONE] = this.#places;
      this.#makeRoom(end - begin + BETWEEN);
      if (number !== this.#number) yield* this.#turnTo(number);
      this.#comeTo(call, part);
      for (let at = begin; at < end; at += 1) this.#put(lines[at] as number);
      start = end + 1;
    }
  }

  /** @returns the start of the JSON */
  #readPlaces(lines: Buffer, start: number): number {
    let at = start;
    for (let value = 0; value < this.#places.length; value += 1, at += 1) {
      const isNegative = lines[at] === MINUS;
      if (isNegative) at += 1;
      let place = 0;
      for (let byte = lines[at]; byte !== VALUE_END; at += 1, byte = lines[at]) {
        if (byte === undefined) throw new Error('A line has too few values');
        place = place * 10 + byte - ZERO;
      }
      this.#places[value] = isNegative ? -place : place;
    }
    return at;
  }

  *end(): Generator<Buffer> {
    if (this.#number === NONE) return;
    this.#endNumber();
    yield this.#taken();
  }

  *#turnTo(number: number): Generator<Buffer> {
    if (number !== this.#number + 1) throw new Error('A number has no line');
    if (this.#number !== NONE) this.#endNumber();
    if (this.#numbers === this.#numbersPerBlock) yield this.#taken();
    this.#put(this.#numbers === 0 ? OPEN : COMMA);
    this.#put(OPEN);
    this.#numbers += 1;
    this.#number = number;
    this.#isBegun = false;
    this.#call = NONE;
    this.#part = NONE;
  }

  /** Writes what stands between the previous line and one at this place. */
  #comeTo(call: number, part: number): void {
    if (call === NONE) {
      this.#text(this.#isBegun ? ',' : `${part},[`);
      this.#isBegun = true;
      return;
    }
    if (call !== this.#call) this.#beginCall(call);
    if (part === this.#part && part !== NONE) this.#put(COMMA);
    for (; this.#part < part; this.#part += 1) this.#text(this.#part === NONE ? ',[' : '],[');
  }

  #beginCall(call: number): void {
    if (this.#call === NONE) this.#text(this.#isBegun ? '],[[' : '0,[],[[');
    else {
      this.#endCall();
      this.#text(',[');
    }
    this.#isBegun = true;
    this.#call = call;
    this.#part = NONE;
  }

  #endCall(): void {
    if (this.#part !== NONE) this.#put(CLOSE);
    this.#put(CLOSE);
  }

  #endNumber(): void {
    this.#makeRoom(BETWEEN);
    if (this.#call === NONE) this.#text('],[');
    else this.#endCall();
    this.#put(CLOSE);
    this.#put(CLOSE);
  }

  #taken(): Buffer {
    this.#makeRoom(1);
    this.#put(CLOSE);
    const block = Buffer.from(this.#out.subarray(0, this.#length));
    this.#length = 0;
    this.#numbers = 0;
    return block;
  }

  #makeRoom(bytes: number): void {
    if (this.#length + bytes <= this.#out.length) return;
    const larger = Buffer.allocUnsafe(2 * this.#out.length + bytes);
    this.#out.copy(larger, 0, 0, this.#length);
    this.#out = larger;
  }

  /** Writes ASCII. */
  #text(text: string): void {
    for (let at = 0; at < text.length; at += 1) this.#put(text.charCodeAt(at));
  }

  #put(byte: number): void {
    this.#out[this.#length] = byte;
    this.#length += 1;
  }
}
