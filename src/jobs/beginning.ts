import { closeSync, copyFileSync, mkdirSync, openSync, readSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Number of bytes that are searched for the first rows. */
const LOOKED_AT = 8_000_000;
const QUOTE = 0x22;
const LINE_END = 0x0a;
/** First bytes of files that are not plain text with rows: archives and workbooks, Parquet, compressed files, UTF-16, JSON. */
const NO_ROWS: readonly string[] = ['PK', 'PAR1', '\u001f\u008b', '\u00ff\u00fe', '\u00fe\u00ff', '{', '['];

/** Where a text's first lines end, outside a quoted cell; null if the file has no further lines, or is not text with rows. */
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
 * Copies files into another folder under the same paths: the first lines of long texts, and all of other files.
 * @returns whether any file was cut
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
