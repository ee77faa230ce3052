import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { z } from 'zod';
import { type AnyQuestion, type HeardOutcome, heardWorkspace, type ReceivedList, receiveList } from '../index.ts';
import { formatNumber } from '../language/numbers.ts';
import type { JobKind } from './jobs.ts';
import type { Answer, Visit } from './page.ts';
import { notTaken, sentName } from './sent-file.ts';
import { lastOutcome, type WorkspaceVisit, workspaceNow } from './workspace-job.ts';

/** A completed list of a sample that was uploaded, and what it would record. It stays in this server's memory until it is recorded or dropped. */
interface Preview {
  readonly mark: string;
  readonly sample: number;
  readonly list: ReceivedList;
  readonly outcome: HeardOutcome;
}

/** The page of a kind of sample, as its lists need it. */
interface ListPage {
  /** Its address. */
  readonly page: string;
  /** The job that reads a list. */
  readonly job: JobKind;
  readonly view: (
    visit: WorkspaceVisit,
    more: { readonly error?: unknown; readonly mistake?: string },
  ) => Promise<object>;
  /** What to say of a form that is not filled in, or of another list than was shown. */
  readonly mistakes: (visit: Visit) => { readonly nothingSaid: string; readonly otherPreview: string };
}

/** Words about a completed list. */
interface ListWords {
  readonly preview: (calls: number, known: number, unanswered: number) => string;
  readonly removed: (rows: number) => string;
  readonly withoutFile?: (rows: number) => string;
  readonly again: (calls: number) => string;
  readonly unreadRow: (row: number, question: string, shown: string) => string;
  readonly questions: Readonly<Partial<Record<AnyQuestion, string>>>;
}

const LINE = z
  .string()
  .regex(/^[1-9]\d{0,8}$/u)
  .transform(Number);
const APPLY = z.object({ mark: z.string(), by: z.string().trim().min(1).max(200) });
/** The most answers that are named individually. */
const MOST_UNREAD = 20;

/** What a page does with a completed list: it is previewed, and kept until it is recorded or dropped. */
export function returnedList({ page, job, view, mistakes }: ListPage): {
  readonly receive: (visit: Visit, request: Request) => Promise<Answer>;
  readonly apply: (visit: WorkspaceVisit, form: URLSearchParams) => Promise<Answer>;
  readonly cancel: (visit: Visit) => Promise<Answer>;
} {
  const open = (visit: Visit) => workspaceNow(visit, { mayLackSources: true });
  const drop = async (visit: Visit): Promise<void> => {
    await lastOutcome<Preview>(visit, job)?.list.remove();
    visit.house.jobs.forget(visit.place.id, job);
  };
  return {
    receive: async (visit, request) => {
      const { house, place, query, state } = visit;
      const sample = LINE.safeParse(query.get('sample')).data;
      if (state.kind !== 'ready' || request.body === null || sample === undefined)
        return { answer: new Response(null, { status: 400 }) };
      try {
        const name = sentName(request.headers.get('x-file-name') ?? '');
        const list = await receiveList(place.directory, name, Readable.fromWeb(request.body as ReadableStream));
        const former = lastOutcome<Preview>(visit, job);
        const isStarted = house.jobs.start(place.id, job, async (): Promise<Preview> => {
          await former?.list.remove();
          try {
            const outcome = await heardWorkspace(await open(visit), { path: list.path, sample }, null);
            return { mark: randomBytes(16).toString('hex'), sample, list, outcome };
          } catch (error) {
            await list.remove();
            throw error;
          }
        });
        if (isStarted) return { answer: Response.json({}, { status: 201 }) };
        await list.remove();
        throw house.jobs.busy();
      } catch (error) {
        return notTaken(error, visit.language);
      }
    },
    apply: async (visit, form) => {
      const read = APPLY.safeParse(Object.fromEntries(form));
      if (!read.success) return { show: await view(visit, { mistake: mistakes(visit).nothingSaid }), status: 422 };
      const preview = lastOutcome<Preview>(visit, job);
      if (preview === undefined || preview.mark !== read.data.mark)
        return { show: await view(visit, { mistake: mistakes(visit).otherPreview }), status: 409 };
      try {
        const request = { path: preview.list.path, sample: preview.sample };
        const { lines } = await heardWorkspace(await open(visit), request, { by: read.data.by, at: visit.now() });
        await drop(visit);
        return { go: `${page}?sample=${preview.sample}${lines === null ? '' : `&recorded=${lines[1]}`}` };
      } catch (error) {
        return { show: await view(visit, { error }), status: 422 };
      }
    },
    cancel: async (visit) => {
      await drop(visit);
      return { go: page };
    },
  };
}

/** What a completed list would record; null if there is none. */
export function previewView(visit: Visit, job: JobKind, words: ListWords): object | null {
  const preview = lastOutcome<Preview>(visit, job);
  if (preview === undefined) return null;
  const { mark, outcome } = preview;
  const number = (value: number): string => formatNumber(value, visit.language);
  const asked = Object.entries(outcome.answers) as readonly (readonly [
    AnyQuestion,
    HeardOutcome['answers'][AnyQuestion],
  ])[];
  const label = (question: AnyQuestion): string => words.questions[question] ?? question;
  return {
    mark,
    said: [
      words.preview(outcome.calls, outcome.known, outcome.unanswered),
      ...(outcome.removed === 0 ? [] : [words.removed(outcome.removed)]),
      ...(outcome.withoutFile === 0 ? [] : [words.withoutFile?.(outcome.withoutFile) ?? '']),
    ].join(' '),
    again: outcome.again === 0 ? '' : words.again(outcome.again),
    rows: asked.map(([question, counts]) => ({
      ...{ label: label(question), yes: number(counts?.yes ?? 0), no: number(counts?.no ?? 0) },
      cannotTell: number(counts?.['cannot-tell'] ?? 0),
    })),
    unread: outcome.unread
      .slice(0, MOST_UNREAD)
      .map(({ row, question, shown }) => words.unreadRow(row, label(question), shown)),
    outcome,
  };
}
