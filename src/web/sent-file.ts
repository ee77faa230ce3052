import type { Language } from '../index.ts';
import { errorView } from './error-view.ts';
import type { Answer, Visit } from './page.ts';

/** The name of an uploaded file, encoded: names are kept out of addresses, and headers hold plain letters only. */
export function sentName(header: string): string {
  try {
    return decodeURIComponent(header);
  } catch {
    return '';
  }
}

/** Whether the sender has disconnected and gets no response. */
export function isGone(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AbortError' || ('code' in error && error.code === 'ECONNRESET'));
}

/** The response to an upload that was not accepted. */
export function notTaken(error: unknown, language: Language): Answer {
  if (isGone(error)) return { answer: new Response(null, { status: 400 }) };
  return { answer: Response.json({ error: errorView(error, language) }, { status: 422 }) };
}

/** Accepts an uploaded file, and keeps it until a form says what it is for. */
export async function keepSent({ house, place, state, language }: Visit, request: Request): Promise<Answer> {
  if (state.kind !== 'ready' || request.body === null) return { answer: new Response(null, { status: 400 }) };
  try {
    const { id } = await house.sent.receive(place, request);
    return { answer: Response.json({ id }, { status: 201 }) };
  } catch (error) {
    return notTaken(error, language);
  }
}
