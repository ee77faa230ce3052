import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { receiveFile } from '../index.ts';
import { errorView } from './error-view.ts';
import type { Answer, Visit } from './page.ts';
import { isGone, sentName } from './sent-file.ts';

/** Receives a file into a folder that need not be a workspace yet. The body is the file; its name is in a header, because addresses end up in histories and logs. */
export async function takeFile({ place, state, language }: Visit, request: Request): Promise<Answer> {
  if (state.kind === 'mistaken' || request.body === null) return { answer: new Response(null, { status: 409 }) };
  const name = sentName(request.headers.get('x-file-name') ?? '');
  const folders = sentName(request.headers.get('x-file-folder') ?? '').split('/');
  try {
    const body = Readable.fromWeb(request.body as ReadableStream);
    const { path, bytes } = await receiveFile(place.directory, name, body, folders);
    return { answer: Response.json({ path, bytes }, { status: 201 }) };
  } catch (error) {
    // The sender has disconnected and gets no response.
    if (isGone(error)) return { answer: new Response(null, { status: 400 }) };
    const view = errorView(error, language);
    return { answer: Response.json({ error: view }, { status: view.code === 'DISK_FULL' ? 507 : 422 }) };
  }
}
