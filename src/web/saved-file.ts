import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import type { Language } from '../index.ts';
import { formatNumber } from '../language/numbers.ts';
import { printableInWord } from '../print/printable.ts';

const MEGABYTE = 1_000_000;
const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
};

/** A file for download: it is never opened as one of our pages. */
export function savedFile(path: string): Response {
  const name = basename(path);
  const content = Readable.toWeb(createReadStream(path)) as ReadableStream;
  return fileToSave(content, { name, bytes: statSync(path).size }, TYPES[name.split('.').at(-1) ?? '']);
}

/** Bytes for download, of any kind unless it is ours: a browser saves them, and never shows them. A mark that turns text could hide the name's ending. */
export function fileToSave(
  content: ReadableStream,
  { name, bytes }: { readonly name: string; readonly bytes: number },
  type = 'application/octet-stream',
): Response {
  return new Response(content, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(printableInWord(name))}`,
      'content-length': String(bytes),
    },
  });
}

/** Size of a file, in words. */
export function sizeText(bytes: number, language: Language): string {
  return bytes < MEGABYTE
    ? `${formatNumber(Math.max(1, Math.round(bytes / 1000)), language)} kB`
    : `${formatNumber(bytes / MEGABYTE, language, 1)} MB`;
}
