import { closeSync, copyFileSync, mkdirSync, openSync, readSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Bytes in which the first rows are looked for. */
const LOOKED_AT = 8_000_000;
const QUOTE = 0x22;
const LINE_END = 0x0a;
/** First bytes of what is no plain text of rows: archives and workbooks, Parquet, packed files, UTF-16, JSON. */
const NO_ROWS: readonly string[] = ['PK', 'PAR1', '\u001f\u008b', '\u00ff\u00fe', '\u00fe\u00ff', '{', '['];

/** Where so many lines of a text end, not within a quoted cell; null: it has no more lines than that, or is no text of rows. */
export function endOfLines(bytes: Uint8Array, most: number): number | null {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1').trimStart();
  if (NO_ROWS.some((sign) => head.startsWith(sign))) return null;
  let lines = 0;
  let isQuoted = false;
  for (let place = 0; place < bytes.length; place += 1) {
    if (bytes[place] === QUOTE) isQuoted = !isQuoted;
    if (bytes[place] !== LINE_END) continue;
    lines += 1;
    if (lines >= most && !isQuoted) return place + 1 < bytes.length ? place + 1 : null;
  }
  return null;
}

/**
 * Copies files into another folder under the same paths: of long texts the first lines, of others all.
 * @returns whether any was cut
 */
export function copyBeginnings(from: string, to: string, paths: readonly string[], most: number): boolean {
  let isCut = false;
  for (const path of paths) {
    const target = join(to, path);
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
    const head = readHead(join(from, path));
    const end = endOfLines(head, most);
    if (end === null) copyFileSync(join(from, path), target);
    else writeFileSync(target, head.subarray(0, end), { mode: 0o600 });
    isCut ||= end !== null;
  }
  return isCut;
}

function readHead(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(Math.min(LOOKED_AT, statSync(path).size));
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(file);
  }
}
