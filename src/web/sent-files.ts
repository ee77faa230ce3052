import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { type ReceivedList, receiveList } from '../index.ts';
import type { Place, PlaceId } from './place.ts';
import { sentName } from './sent-file.ts';

/** A file that was uploaded for a step that is not finished. */
export interface SentFile {
  /** Its id in forms. */
  readonly id: string;
  readonly path: string;
  readonly name: string;
}

/** How many files are kept: after more uploads, the first ones are no longer needed. */
const MOST = 40;

/** Files uploaded for an unfinished step: a previewed reply, evidence of a decision. They are deleted when they are used, or when the server ends. */
export class SentFiles {
  readonly #files = new Map<string, { readonly place: PlaceId; readonly list: ReceivedList }>();

  /** Receives the body of a request. @throws UserError DISK_FULL, FILE_EMPTY */
  async receive(place: Place, request: Request): Promise<SentFile> {
    const name = sentName(request.headers.get('x-file-name') ?? '');
    const list = await receiveList(place.directory, name, Readable.fromWeb(request.body as ReadableStream));
    const id = randomBytes(16).toString('hex');
    this.#files.set(id, { place: place.id, list });
    for (const old of [...this.#files.keys()].slice(0, -MOST)) await this.drop(old);
    return { id, path: list.path, name: basename(list.path) };
  }

  /** Undefined: it is gone, or was uploaded for another place. */
  find(place: PlaceId, id: string): SentFile | undefined {
    const found = this.#files.get(id);
    if (found === undefined || found.place !== place) return undefined;
    const { path } = found.list;
    return { id, path, name: basename(path) };
  }

  async drop(id: string): Promise<void> {
    const found = this.#files.get(id);
    this.#files.delete(id);
    await found?.list.remove();
  }

  async dropAll(): Promise<void> {
    await Promise.all([...this.#files.keys()].map((id) => this.drop(id)));
  }
}
