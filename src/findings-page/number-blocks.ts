/** Stands in place of a call if the line is an event of its number, and in place of a part if the line is the call itself. */
const NONE = -1;

/** A number, as the JSON of its lines. */
interface NumberLines {
  readonly place: number;
  /** How many earlier events are left out. */
  readonly more: number;
  readonly events: string[];
  /** Each call with the lines of the parts of its explanation. */
  readonly calls: { readonly json: string; readonly parts: string[][] }[];
}

/**
 * Composes JSON for the page (see `PageFindings.blocks`) from lines that `page-number-line.sql` writes.
 *
 * A line has four values, with tabs between them: the place of its number; the place of its call, or -1 for an event; the place of its part, -1 for the call itself, or for an event the number of
 * earlier events that are left out; and JSON without tabs and line breaks.
 * @param lines in order, cut anywhere
 * @returns a JSON list for each block of numbers
 */
export async function* numberBlocks(lines: AsyncIterable<Buffer>, numbersPerBlock: number): AsyncGenerator<Buffer> {
  let block: string[] = [];
  for await (const number of numbersIn(lines)) {
    if (block.length === numbersPerBlock) {
      yield listOf(block);
      block = [];
    }
    block.push(number);
  }
  if (block.length > 0) yield listOf(block);
}

/** The JSON of one number after the other. */
async function* numbersIn(lines: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let present: NumberLines | undefined;
  for await (const whole of wholeLines(lines)) {
    for (const line of whole) {
      const values = valuesOf(line);
      if (values.number !== present?.place) {
        if (present !== undefined) yield jsonOf(present);
        present = numberAfter(present, values);
      }
      addLine(present, values);
    }
  }
  if (present !== undefined) yield jsonOf(present);
}

/** One character per byte: no text is decoded only to be encoded again. */
async function* wholeLines(pieces: AsyncIterable<Buffer>): AsyncGenerator<readonly string[]> {
  let begun = '';
  for await (const piece of pieces) {
    const lines = `${begun}${piece.toString('latin1')}`.split('\n');
    begun = lines.pop() ?? '';
    yield lines;
  }
  if (begun !== '') throw new Error('The last line is cut off');
}

interface LineValues {
  readonly number: number;
  readonly call: number;
  readonly part: number;
  readonly json: string;
}

function valuesOf(line: string): LineValues {
  const call = line.indexOf('\t') + 1;
  const part = line.indexOf('\t', call) + 1;
  const json = line.indexOf('\t', part) + 1;
  if (call === 0 || part === 0 || json === 0) throw new Error('A line has too few values');
  return {
    number: Number(line.slice(0, call - 1)),
    call: Number(line.slice(call, part - 1)),
    part: Number(line.slice(part, json - 1)),
    json: line.slice(json),
  };
}

function numberAfter(former: NumberLines | undefined, { number, call, part }: LineValues): NumberLines {
  if (number !== (former?.place ?? NONE) + 1) throw new Error('A number has no line');
  return { place: number, more: call === NONE ? part : 0, events: [], calls: [] };
}

function addLine({ events, calls }: NumberLines, { call, part, json }: LineValues): void {
  const parts = calls.at(-1)?.parts ?? [];
  if (call === NONE) events.push(json);
  else if (part === NONE) calls.push({ json, parts: [] });
  else {
    while (parts.length <= part) parts.push([]);
    parts[part]?.push(json);
  }
}

function jsonOf({ more, events, calls }: NumberLines): string {
  const explained = calls.map(
    ({ json, parts }) => `[${[json, ...parts.map((part) => `[${part.join(',')}]`)].join(',')}]`,
  );
  return `[${more},[${events.join(',')}],[${explained.join(',')}]]`;
}

function listOf(block: readonly string[]): Buffer {
  return Buffer.from(`[${block.join(',')}]`, 'latin1');
}
