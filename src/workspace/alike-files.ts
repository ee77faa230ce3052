import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A file whose rows are in another file too. */
export interface AlikeFile {
  /** `same`: byte for byte; `longer`: it has everything of the other one, and more; `shorter`: the other one has everything of it. */
  readonly kind: 'same' | 'longer' | 'shorter';
  /** Path of the other one. */
  readonly other: string;
}

interface ComparedFile {
  readonly path: string;
  readonly bytes: number;
  /** Changes when the file does. */
  readonly stamp: string;
}

/** A file of rows. */
interface Export {
  readonly path: string;
  readonly rows: Uint32Array;
}

/** Larger files are compared as a whole only. */
const LARGEST_COMPARED = 10_000_000;
const TEXT = /\.(?:csv|tsv|txt)$/iu;
const MOST_KEPT = 2000;

/** Finds files with the same content, and later versions of an export with all rows of an earlier one. Reads a file again only when it has changed. */
export class AlikeFiles {
  readonly #known = new Map<string, Promise<unknown>>();

  /** By path. Of two files with the same content, the later one in the list is told. */
  async find(directory: string, files: readonly ComparedFile[]): Promise<ReadonlyMap<string, AlikeFile>> {
    const alike = new Map<string, AlikeFile>();
    for (const [place, file] of files.entries()) {
      const same = await this.#sameAs(directory, file, files.slice(0, place));
      if (same !== undefined) alike.set(file.path, { kind: 'same', other: same });
    }
    const others = files.filter(({ path }) => !alike.has(path));
    for (const [longer, shorter] of (await this.#exports(directory, others)).flatMap(versionsIn)) {
      if (!alike.has(longer)) alike.set(longer, { kind: 'longer', other: shorter });
      if (!alike.has(shorter)) alike.set(shorter, { kind: 'shorter', other: longer });
    }
    return alike;
  }

  async #sameAs(directory: string, file: ComparedFile, others: readonly ComparedFile[]): Promise<string | undefined> {
    for (const other of others)
      if (file.bytes === other.bytes && (await this.#isSame(directory, file, other))) return other.path;
    return undefined;
  }

  /** Files with the same headings, of which there are several: each with most rows first. */
  async #exports(directory: string, files: readonly ComparedFile[]): Promise<readonly (readonly Export[])[]> {
    const groups = new Map<string, ComparedFile[]>();
    for (const file of files.filter(({ path, bytes }) => TEXT.test(path) && bytes > 0 && bytes <= LARGEST_COMPARED)) {
      const head = await this.#firstLine(directory, file);
      groups.set(head, [...(groups.get(head) ?? []), file]);
    }
    const several = [...groups].filter(([head, group]) => head !== '' && group.length > 1).map(([, group]) => group);
    const read = async (file: ComparedFile): Promise<Export> => ({
      path: file.path,
      rows: await this.#rows(directory, file),
    });
    const all: Export[][] = [];
    for (const group of several) {
      const exports: Export[] = [];
      for (const file of group) exports.push(await read(file));
      all.push(exports.toSorted((one, other) => other.rows.length - one.rows.length));
    }
    return all;
  }

  async #isSame(directory: string, one: ComparedFile, other: ComparedFile): Promise<boolean> {
    const [first, second] = await Promise.all([one, other].map((file) => this.#digest(directory, file)));
    return first === second;
  }

  async #digest(directory: string, file: ComparedFile): Promise<string> {
    return await this.#once(`digest ${keyOf(directory, file)}`, async () => {
      const hash = createHash('sha256');
      for await (const piece of createReadStream(join(directory, file.path))) hash.update(piece as Buffer);
      return hash.digest('hex');
    });
  }

  /** The rows without the headings, each by its hash, sorted. */
  async #rows(directory: string, file: ComparedFile): Promise<Uint32Array> {
    return await this.#once(`rows ${keyOf(directory, file)}`, async () => {
      const hashes: number[] = [];
      let isFirst = true;
      for await (const line of linesOf(join(directory, file.path))) {
        if (!isFirst) hashes.push(hashOf(line));
        isFirst = false;
      }
      return Uint32Array.from(hashes).sort();
    });
  }

  async #firstLine(directory: string, file: ComparedFile): Promise<string> {
    return await this.#once(`head ${keyOf(directory, file)}`, async () => {
      for await (const line of linesOf(join(directory, file.path))) return line;
      return '';
    });
  }

  async #once<Found>(key: string, work: () => Promise<Found>): Promise<Found> {
    const known = this.#known.get(key);
    if (known !== undefined) return (await known) as Found;
    const found = work();
    this.#known.set(key, found);
    for (const old of this.#known.keys()) {
      if (this.#known.size <= MOST_KEPT) break;
      this.#known.delete(old);
    }
    // A file that went away meanwhile is asked for again.
    found.catch(() => this.#known.delete(key));
    return await found;
  }
}

function keyOf(directory: string, { path, stamp }: ComparedFile): string {
  return JSON.stringify([directory, path, stamp]);
}

/** The pairs of which one has all rows of the other, and more. @param files with the same headings, those with most rows first */
function versionsIn(files: readonly Export[]): readonly (readonly [longer: string, shorter: string])[] {
  return files.flatMap((longer, place) =>
    files
      .slice(place + 1)
      .filter(({ rows }) => isWithin(rows, longer.rows))
      .map(({ path }) => [longer.path, path] as const),
  );
}

/** Whether all of some rows are among others, which are more; the headings alone are no rows. */
function isWithin(some: Uint32Array, others: Uint32Array): boolean {
  if (some.length === 0 || some.length >= others.length) return false;
  let place = 0;
  for (const row of some) {
    while (place < others.length && (others[place] ?? 0) < row) place += 1;
    if (others[place] !== row) return false;
  }
  return true;
}

/** FNV-1a: two rows may have the same by chance, all rows of a file may not. */
function hashOf(line: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < line.length; place += 1) hash = Math.imul(hash ^ line.charCodeAt(place), 0x01000193);
  return hash >>> 0;
}

/** Lines that are not empty, byte for byte. */
async function* linesOf(path: string): AsyncGenerator<string> {
  const input = createReadStream(path, 'latin1');
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
      if (line !== '') yield line;
  } finally {
    input.destroy();
  }
}
