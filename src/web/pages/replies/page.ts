import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import {
  type Language,
  maskNumbers,
  type RepliesOutcome,
  type RepliesRequest,
  repliesWorkspace,
  UserError,
  type Workspace,
} from '../../../index.ts';
import { formatDay } from '../../../language/dates.ts';
import { formatNumber } from '../../../language/numbers.ts';
import { errorView } from '../../error-view.ts';
import { hearingWords } from '../../hearing-words.ts';
import { jobView } from '../../job-view.ts';
import { judgedPeriods, type PeriodChoice, periodText } from '../../judged-periods.ts';
import { needsRegister } from '../../nothing-yet.ts';
import { type Answer, definePage, type Page, type Visit } from '../../page.ts';
import { isGone } from '../../sent-file.ts';
import { beginJob, inWorkspace, lastOutcome, type WorkspaceVisit } from '../../workspace-job.ts';
import { ruleTitles, vendorName } from '../../workspace-names.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

const WORDS = { nl: dutch, en: english };
/** How many rows are named individually. */
const MOST_ROWS = 50;

/** The lines that a file would add to the register, or why it is refused. */
interface Foreseen {
  /** Ties a confirmation to this preview. */
  readonly mark: string;
  /** The uploaded file. */
  readonly file: string;
  readonly request: RepliesRequest;
  /** Null: it was refused. */
  readonly outcome: RepliesOutcome | null;
  readonly refusal: UserError | null;
  /** The register changed since the preview: the file would now write something else. */
  readonly isOther: boolean;
}

/** The outcome of a confirmation: lines were written, or there is a new preview to check first. */
type Applied = { readonly written: RepliesOutcome } | { readonly foreseen: Foreseen };

const LOOK = z.object({
  period: z.string().max(40),
  vendor: z.string().max(1000),
  received: z.iso.date(),
});
const APPLY = z.object({ mark: z.string(), by: z.string().trim().min(1).max(200) });

export const page: Page = definePage({
  order: 82,
  group: 'follow-up',
  isEmpty: needsRegister,
  title: { nl: 'Reacties', en: 'Replies' },
  view: inWorkspace(async (visit) => ({ show: await repliesView(visit) })),
  actions: { look: inWorkspace(look), apply: inWorkspace(apply), cancel },
  routes: { 'PUT file': takeFile },
});

async function repliesView(visit: WorkspaceVisit, mistake = ''): Promise<object> {
  const { workspace, language, today } = visit;
  const { labels } = WORDS[language];
  const foreseen = foreseenIn(visit);
  const periods = judgedPeriods(visit, workspace, foreseen?.request.period ?? foreseen?.outcome?.period ?? '');
  return {
    labels,
    ...jobView(visit, 'replies', ['read-replies', 'write-replies']),
    mistake,
    hasResults: periods.length > 0,
    pending: foreseen === undefined ? null : await pendingView(visit, foreseen, periods),
    done: doneView(visit),
    today,
  };
}

/** The latest preview: the file, what it would write, and the choices. */
async function pendingView(
  { language, workspace: { configuration } }: WorkspaceVisit,
  { mark, request, outcome, refusal, isOther }: Foreseen,
  periods: readonly PeriodChoice[],
): Promise<object> {
  const { labels } = WORDS[language];
  const vendor = request.vendor ?? outcome?.vendor ?? '';
  return {
    mark,
    file: maskNumbers(request.path.split(/[/\\]/u).at(-1) ?? ''),
    received: request.received,
    periods,
    vendors: [
      { value: '', label: labels.asTheFileSays, isChosen: vendor === '' },
      ...configuration.vendors.map(({ id, name }) => ({ value: id, label: name, isChosen: id === vendor })),
    ],
    isOther,
    refusal: refusal === null ? null : errorView(refusal, language),
    outcome: outcome === null ? null : await outcomeView(outcome, configuration, language),
  };
}

async function outcomeView(
  outcome: RepliesOutcome,
  configuration: Workspace['configuration'],
  language: Language,
): Promise<object> {
  const words = WORDS[language];
  const hearing = hearingWords(language);
  const { replies, known, unanswered, contradicting, unclear, unread } = outcome;
  const number = (value: number): string => formatNumber(value, language);
  const titleOf = await ruleTitles(language);
  const fresh = replies.agreed + replies.disputed + replies.unclear;
  return {
    title: words.title(
      vendorName(configuration, outcome.vendor),
      periodText(outcome.period, language),
      formatDay(outcome.received, language),
    ),
    counts: [
      { label: hearing.answers.agreed, value: number(replies.agreed) },
      { label: hearing.answers.disputed, value: number(replies.disputed) },
      { label: hearing.answers.unclear, value: number(replies.unclear) },
      { label: words.labels.known, value: number(known) },
      { label: words.labels.unanswered, value: number(unanswered) },
    ],
    remarks: [
      ...(outcome.restored.length > 0
        ? [words.restored(outcome.restored.length, number(outcome.restored.length))]
        : []),
      ...(outcome.late > 0 ? [words.late(outcome.late, number(outcome.late))] : []),
      ...(contradicting.length > 0
        ? [
            words.contradicting(
              contradicting.length,
              number(contradicting.length),
              contradicting
                .slice(0, MOST_ROWS)
                .map(({ row, about }) => words.place(maskNumbers(about.call_id), titleOf(about.rule), number(row))),
            ),
          ]
        : []),
    ],
    unclear: unclear.slice(0, MOST_ROWS).map(({ row, about, said: written }) => ({
      row: number(row),
      call: maskNumbers(about.call_id),
      rule: titleOf(about.rule),
      said: written === '' ? words.labels.noAnswer : written,
    })),
    unread: unread.slice(0, MOST_ROWS).map(({ row, reason, shown }) => ({
      row: number(row),
      shown,
      why: words.unread[reason],
    })),
    more: number(Math.max(0, unclear.length - MOST_ROWS) + Math.max(0, unread.length - MOST_ROWS)),
    hasMore: unclear.length > MOST_ROWS || unread.length > MOST_ROWS,
    hasNew: fresh > 0,
    write: words.write(fresh, number(fresh)),
  };
}

function doneView(visit: Visit): object | null {
  const applied = lastOutcome<Applied>(visit, 'write-replies');
  if (applied === undefined || !('written' in applied)) return null;
  const { lines } = applied.written;
  const { written, labels } = WORDS[visit.language];
  return { text: lines === null ? labels.nothingNew : written(lines[0], lines[1]) };
}

/** The text to confirm: the latest preview, and what a confirmation found to be different. */
function foreseenIn(visit: Visit): Foreseen | undefined {
  const applied = lastOutcome<Applied>(visit, 'write-replies');
  if (applied !== undefined && 'foreseen' in applied) return applied.foreseen;
  return lastOutcome<Foreseen>(visit, 'read-replies');
}

/** The returned workbook, unchanged: it is previewed, and nothing is written. */
async function takeFile(visit: Visit, request: Request): Promise<Answer> {
  const { house, place, state, language, today } = visit;
  if (state.kind !== 'ready' || request.body === null) return { answer: new Response(null, { status: 400 }) };
  const refuse = (error: unknown, status: number): Answer => ({
    answer: Response.json({ error: errorView(error, language) }, { status }),
  });
  if (house.jobs.running(place.id) !== undefined) return refuse(house.jobs.busy(), 409);
  const former = foreseenIn(visit)?.file;
  try {
    const file = await house.sent.receive(place, request);
    try {
      // Without a period: the file says of which it is.
      foresee(visit, file.id, { path: file.path, received: today });
    } catch (error) {
      await house.sent.drop(file.id);
      return refuse(error, 409);
    }
    if (former !== undefined) await house.sent.drop(former);
    return { answer: Response.json({ id: file.id }, { status: 201 }) };
  } catch (error) {
    if (isGone(error)) return { answer: new Response(null, { status: 400 }) };
    return refuse(error, 422);
  }
}

/** Previews again, for another call centre, period or day. */
async function look(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  const foreseen = foreseenIn(visit);
  const read = LOOK.safeParse(Object.fromEntries(form));
  if (foreseen === undefined) return { go: 'replies' };
  if (!read.success) return { show: await repliesView(visit, WORDS[visit.language].labels.noDay), status: 422 };
  const { period, vendor, received } = read.data;
  foresee(visit, foreseen.file, {
    ...{ path: foreseen.request.path, received },
    ...(period === '' ? {} : { period }),
    ...(vendor === '' ? {} : { vendor }),
  });
  return { go: 'replies' };
}

/** @throws UserError STORE_LOCKED if another job is running */
function foresee(visit: Visit, file: string, request: RepliesRequest): void {
  const { house, place } = visit;
  beginJob(visit, 'read-replies', async (workspace) => await foreseenOf(workspace, file, request, false));
  for (const kind of ['read-replies', 'write-replies'] as const) house.jobs.forget(place.id, kind);
}

async function foreseenOf(
  workspace: Workspace,
  file: string,
  request: RepliesRequest,
  isOther: boolean,
): Promise<Foreseen> {
  const mark = randomBytes(16).toString('hex');
  try {
    const outcome = await repliesWorkspace(workspace, request, null);
    return { mark, file, request, outcome, refusal: null, isOther };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { mark, file, request, outcome: null, refusal: error, isOther };
  }
}

/** Writes exactly the previewed lines. */
async function apply(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  const { house, place, now, language } = visit;
  const foreseen = foreseenIn(visit);
  const read = APPLY.safeParse(Object.fromEntries(form));
  const { labels } = WORDS[language];
  if (!read.success) return { show: await repliesView(visit, labels.noName), status: 422 };
  if (foreseen?.outcome === undefined || foreseen.outcome === null || foreseen.mark !== read.data.mark)
    return { show: await repliesView(visit, labels.otherPreview), status: 409 };
  const { file, request, outcome } = foreseen;
  const { by } = read.data;
  beginJob(visit, 'write-replies', async (workspace): Promise<Applied> => {
    const again = await foreseenOf(workspace, file, request, true);
    if (JSON.stringify(again.outcome) !== JSON.stringify(outcome)) return { foreseen: again };
    const written = await repliesWorkspace(workspace, request, { by, at: now() });
    await house.sent.drop(file);
    house.jobs.forget(place.id, 'read-replies');
    return { written };
  });
  return { go: 'replies' };
}

async function cancel(visit: Visit): Promise<Answer> {
  const { house, place } = visit;
  const foreseen = foreseenIn(visit);
  for (const kind of ['read-replies', 'write-replies'] as const) house.jobs.forget(place.id, kind);
  if (foreseen !== undefined) await house.sent.drop(foreseen.file);
  return { go: 'replies' };
}
