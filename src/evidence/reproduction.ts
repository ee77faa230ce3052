import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackData } from './pack-data.ts';
import { listPack, sha256OfPlainFile } from './pack-folder.ts';

/** The comparison of reproduced results with those of a pack. */
export interface Reproduction {
  /** Differences in the inputs and the program. Shown first, because they may explain the others. */
  readonly madeWith: readonly MadeWith[];
  readonly same: readonly string[];
  /** In display order: the most informative tables first. */
  readonly differences: readonly Difference[];
  /** Files that could not be equal, or were not made again: PDFs without a browser, or with another one. */
  readonly notCompared: readonly string[];
  /** Inputs that could not be put back in place, which may explain differences. */
  readonly missing: readonly MissingPiece[];
  readonly isSame: boolean;
}

export interface MadeWith {
  readonly what: 'program' | 'rulebook' | 'duckdb' | 'judge' | 'browser';
  /** Empty: none. */
  readonly before: string;
  readonly now: string;
}

/** `pseudonyms`: the key to the agents' pseudonyms. `former`: the results that these replaced. */
export type MissingPiece = 'pseudonyms' | 'former';

export interface Difference {
  readonly file: string;
  readonly kind: 'changed' | 'not-made' | 'new';
  /** For texts, the first line that differs; its content is not shown, because it may name people. */
  readonly line?: number;
  /** For tables. */
  readonly column?: string;
  /** From 0. */
  readonly byte?: number;
}

/** Tables first, then what is made from them. */
const ORDER: readonly RegExp[] = [
  /^calls\.csv$/u,
  /^findings\.csv$/u,
  /\.csv$/u,
  /\.json$/u,
  /\.parquet$/u,
  /\.html$/u,
  /\.xlsx$/u,
  /\.pdf$/u,
];

const MANIFEST = 'manifest.json';
const PIECE = 1 << 16;
const LINE_BREAK = 0x0a;

/**
 * Compares the files of a pack with the reproduced ones, byte by byte. The manifest is left out: its parts are compared one by one.
 * @param isComparable whether a file with that name can be equal at all
 */
export async function compareAgain(
  pack: string,
  again: string,
  data: PackData,
  isComparable: (file: string) => boolean,
): Promise<Pick<Reproduction, 'same' | 'differences' | 'notCompared'>> {
  const made = new Set(listPack(again).map(({ path }) => path));
  const listed = [...(data.outputs ?? [])].sort(byOrder);
  const same: string[] = [];
  const differences: Difference[] = [];
  for (const { path, sha256 } of listed.filter(({ path: file }) => isComparable(file))) {
    if (!made.has(path)) differences.push({ file: path, kind: 'not-made' });
    else if ((await sha256OfPlainFile(join(again, path))) === sha256) same.push(path);
    else
      differences.push({
        file: path,
        kind: 'changed',
        ...(await firstDifference(join(pack, path), join(again, path))),
      });
  }
  const known = new Set(listed.map(({ path }) => path));
  const added = [...made].filter((file) => !known.has(file) && file !== MANIFEST && isComparable(file)).sort();
  return {
    same,
    differences: [...differences, ...added.map((file): Difference => ({ file, kind: 'new' }))],
    notCompared: listed.filter(({ path }) => !isComparable(path)).map(({ path }) => path),
  };
}

function byOrder(one: { readonly path: string }, other: { readonly path: string }): number {
  const place = (file: string): number =>
    (ORDER.findIndex((pattern) => pattern.test(file)) + ORDER.length) % ORDER.length;
  return place(one.path) - place(other.path) || (one.path < other.path ? -1 : 1);
}

/** Where two files first differ: the byte; for texts the line; for tables also the column. */
async function firstDifference(one: string, other: string): Promise<Pick<Difference, 'byte' | 'line' | 'column'>> {
  const [before, after] = [await open(one), await open(other)];
  try {
    const { byte, line, lineStart } = await whereTheyPart(before, after);
    if (!/\.(?:csv|json|html)$/u.test(one)) return { byte };
    if (!one.endsWith('.csv') || line === 1) return { byte, line };
    const headings = cellsOf(await piece(before, 0, PIECE)).map((heading) => heading.split('\n')[0] ?? '');
    const column = headings[cellsOf(await piece(before, lineStart, Math.min(byte - lineStart, PIECE))).length - 1];
    return { byte, line, ...(column === undefined ? {} : { column }) };
  } finally {
    await before.close();
    await after.close();
  }
}

async function whereTheyPart(
  before: FileHandle,
  after: FileHandle,
): Promise<{ readonly byte: number; readonly line: number; readonly lineStart: number }> {
  const [one, other] = [Buffer.alloc(PIECE), Buffer.alloc(PIECE)];
  let line = 1;
  let lineStart = 0;
  for (let offset = 0; ; offset += PIECE) {
    const { bytesRead: length } = await before.read(one, 0, PIECE, offset);
    const { bytesRead: otherLength } = await after.read(other, 0, PIECE, offset);
    for (let place = 0; place < PIECE; place += 1) {
      if (place >= length || place >= otherLength || one[place] !== other[place])
        return { byte: offset + place, line, lineStart };
      if (one[place] === LINE_BREAK) {
        line += 1;
        lineStart = offset + place + 1;
      }
    }
  }
}

async function piece(file: FileHandle, offset: number, length: number): Promise<string> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, offset);
  return buffer.subarray(0, bytesRead).toString('utf8');
}

/** The cells of a line, or of the beginning of one; their contents do not matter. */
function cellsOf(text: string): readonly string[] {
  const cells = [''];
  let isQuoted = false;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    else if (character === ',' && !isQuoted) cells.push('');
    else cells[cells.length - 1] += character;
  }
  return cells;
}
