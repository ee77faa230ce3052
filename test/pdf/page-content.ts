/** The texts of one page: of each piece of marked content, and of unmarked content. */
export interface PageContent {
  readonly marked: ReadonlyMap<number, MarkedText>;
  readonly unmarked: string;
}

/** Lines become one text. `apart`: every run of text is separate, like labels in a picture. */
export interface MarkedText {
  readonly joined: string;
  readonly apart: string;
}

interface Run {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  text: string;
  /** The position of the last character. */
  end: number;
}

const OPERATORS =
  /<<\s*\/MCID\s+(?<marked>\d+)\s*>>\s*BDC|>>\s*(?<within>BDC)|\b(?<word>BMC|EMC|BT|ET)\b|\/(?<font>\S+)\s+(?<size>[\d.]+)\s+Tf|(?<dx>[-\d.]+)\s+(?<dy>[-\d.]+)\s+Td|(?:[-\d.]+\s+){4}(?<x>[-\d.]+)\s+(?<y>[-\d.]+)\s+Tm|<(?<shown>[0-9A-Fa-f]+)>\s*Tj|\[(?<list>[^\]]*)\]\s*TJ/g;

/** A gap of this many letter sizes between two texts on a line is a space. */
const GAP = 1.5;
const UNMARKED = -1;

type Decoder = (hexadecimal: string) => string;

/** Reads the operators of a page as Chromium writes them. */
export function readContent(content: string, fonts: ReadonlyMap<string, Decoder>): PageContent {
  const reader = new ContentReader(fonts);
  for (const { groups = {} } of content.matchAll(OPERATORS)) reader.take(groups);
  return reader.texts();
}

class ContentReader {
  readonly #fonts: ReadonlyMap<string, Decoder>;
  readonly #runs = new Map<number, Run[]>();
  readonly #open: number[] = [];
  #font: Decoder = () => '';
  #size = 0;
  #run: Run | null = null;

  constructor(fonts: ReadonlyMap<string, Decoder>) {
    this.#fonts = fonts;
  }

  take({
    marked,
    within,
    word,
    font,
    size,
    dx,
    dy,
    x,
    y,
    shown,
    list,
  }: Readonly<Record<string, string | undefined>>): void {
    if (marked !== undefined) this.#open.push(Number(marked));
    // Nested content, such as a non-breaking space, is part of it.
    else if (within !== undefined) this.#open.push(this.#open.at(-1) ?? UNMARKED);
    else if (word !== undefined) this.#bracket(word);
    else if (font !== undefined) {
      this.#font = this.#fonts.get(font) ?? (() => '\uFFFD');
      this.#size = Number(size);
    } else if (dx !== undefined) this.#move(Number(dx), Number(dy));
    else if (x !== undefined) this.#begin(Number(x), Number(y));
    else for (const [, part = ''] of (list ?? `<${shown}>`).matchAll(/<([0-9A-Fa-f]+)>/g)) this.#put(this.#font(part));
  }

  texts(): PageContent {
    const marked = [...this.#runs]
      .filter(([key]) => key !== UNMARKED)
      .map(([key, own]) => [key, markedText(own)] as const);
    return { marked: new Map(marked), unmarked: markedText(this.#runs.get(UNMARKED) ?? []).apart };
  }

  #bracket(word: string): void {
    if (word === 'BMC') this.#open.push(UNMARKED);
    else if (word === 'EMC') this.#open.pop();
    else this.#run = null;
  }

  #begin(x: number, y: number): void {
    this.#run = { x, y, size: this.#size, text: '', end: x };
    const key = this.#open.at(-1) ?? UNMARKED;
    this.#runs.set(key, [...(this.#runs.get(key) ?? []), this.#run]);
  }

  #move(dx: number, dy: number): void {
    if (this.#run !== null) this.#run.end += dx;
    if (dy !== 0) this.#put(' ');
  }

  #put(text: string): void {
    if (this.#run !== null) this.#run.text += text;
  }
}

function markedText(runs: readonly Run[]): MarkedText {
  let joined = '';
  let before: Run | null = null;
  for (const run of runs) {
    const follows = before !== null && before.y === run.y && run.x - before.end <= GAP * run.size;
    joined += before === null || follows || joined.endsWith(' ') ? run.text : ` ${run.text}`;
    before = run;
  }
  return { joined: joined.trim(), apart: runs.map(({ text }) => text.trim()).join(' ') };
}
