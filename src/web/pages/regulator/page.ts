import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import {
  type Days,
  daysOfPeriod,
  type Language,
  type RegulatorOutcome,
  receiveList,
  regulatorWorkspace,
  type Workspace,
} from '../../../index.ts';
import { formatNumber } from '../../../language/numbers.ts';
import { folderCards, savedByPage } from '../../folder-cards.ts';
import { jobView } from '../../job-view.ts';
import { judgedPeriods } from '../../judged-periods.ts';
import { needsLoaded } from '../../nothing-yet.ts';
import { type Answer, definePage, type Page, type Visit } from '../../page.ts';
import { notTaken, sentName } from '../../sent-file.ts';
import { inWorkspace, lastOutcome, type WorkspaceVisit, workspaceNow } from '../../workspace-job.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type RegulatorWords } from './words.nl.ts';

const WORDS = { nl: dutch, en: english };

export const page: Page = definePage({
  order: 72,
  group: 'follow-up',
  isEmpty: needsLoaded,
  title: { nl: 'Toezichthouder', en: 'Regulator' },
  view: inWorkspace((visit) => ({ show: regulatorView(visit, new URLSearchParams()) })),
  actions: { paste: inWorkspace(paste) },
  routes: { 'PUT list': drop, 'GET file': savedByPage },
});

function regulatorView(visit: WorkspaceVisit, form: URLSearchParams, error: unknown = null): object {
  const { language, workspace } = visit;
  const asked = form.get('period') ?? '';
  const words = WORDS[language];
  const outcome = lastOutcome<RegulatorOutcome>(visit, 'regulator');
  return {
    labels: words.labels,
    ...jobView(visit, 'regulator', error === null ? ['regulator'] : [], error),
    pasted: form.get('list') ?? '',
    periods: judgedPeriods(visit, workspace, asked).map((one) => ({ ...one, isChosen: one.value === asked })),
    outcome: outcome === undefined ? null : outcomeView(outcome, words, language),
    folders: folderCards(visit, 'regulator', ['regulator', 'regulator-internal']),
  };
}

function outcomeView(
  { figures, status, openStatements, openGaps, unusedColumns }: RegulatorOutcome,
  words: RegulatorWords,
  language: Language,
): object {
  const number = (value: number): string => formatNumber(value, language);
  const { labels } = words;
  return {
    figures: [
      { value: number(figures.numbers), label: labels.numbers, tone: '' },
      { value: number(figures.called), label: labels.called, tone: '' },
      { value: number(figures.not_called), label: labels.notCalled, tone: '' },
      { value: number(figures.violations - figures.without_proof), label: labels.violations, tone: 'violation' },
      { value: number(figures.unread), label: labels.unread, tone: '' },
    ],
    isDraft: status === 'draft',
    open: [
      ...openStatements.map(({ why, file, mark }) => words.open[why](file ?? '', mark)),
      ...(openGaps.length === 0 ? [] : [words.gaps(openGaps.length)]),
    ],
    unused: unusedColumns.length === 0 ? '' : words.unused(unusedColumns),
    outside: figures.calls > figures.judged ? words.outside(number(figures.calls - figures.judged)) : '',
  };
}

/** A pasted list: lines, or a table with a heading. */
async function paste(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  const pasted = form.get('list') ?? '';
  const { language } = visit;
  try {
    await answerList(visit, `${WORDS[language].labels.listName}.csv`, Readable.from([Buffer.from(pasted)]), {
      column: (form.get('column') ?? '').trim(),
      withProofs: form.get('withProofs') === 'yes',
      withProofSample: form.get('withProofSample') === 'yes',
      days: daysAsked(visit, visit.workspace, form.get('period') ?? ''),
    });
    return { go: 'regulator' };
  } catch (error) {
    return { show: regulatorView(visit, form, error), status: 422 };
  }
}

/** A dropped list, unchanged. */
async function drop(visit: Visit, request: Request): Promise<Answer> {
  const { state } = visit;
  if (state.kind !== 'ready' || request.body === null) return { answer: new Response(null, { status: 400 }) };
  try {
    const name = sentName(request.headers.get('x-file-name') ?? '');
    const column = sentName(request.headers.get('x-column') ?? '').trim();
    const withProofs = request.headers.get('x-with-proofs') === 'yes';
    const withProofSample = request.headers.get('x-with-proof-sample') === 'yes';
    const days = daysAsked(visit, state.workspace, request.headers.get('x-period') ?? '');
    const asked = { column, withProofs, withProofSample, days };
    await answerList(visit, name, Readable.fromWeb(request.body as ReadableStream), asked);
    return { answer: Response.json({}, { status: 201 }) };
  } catch (error) {
    return notTaken(error, visit.language);
  }
}

/** What the form asks for besides the list. */
interface Asked {
  /** Heading of the column with the numbers; empty: not named. */
  readonly column: string;
  /** The days whose calls the answer is about; null: all calls. */
  readonly days: Days | null;
  readonly withProofs: boolean;
  readonly withProofSample: boolean;
}

/** The days of a judged period, by its name; null for any other text. */
function daysAsked(visit: Visit, workspace: Workspace, period: string): Days | null {
  const isJudged = judgedPeriods(visit, workspace, '').some(({ value }) => value === period);
  return isJudged ? daysOfPeriod(period) : null;
}

/** Takes the list, and makes the answer to it; the list is deleted afterwards. @throws UserError STORE_LOCKED if another job is running */
async function answerList(
  visit: Visit,
  name: string,
  bytes: Readable,
  { column, days, ...more }: Asked,
): Promise<void> {
  const { house, place } = visit;
  const list = await receiveList(place.directory, name, bytes);
  const isStarted = house.jobs.start(place.id, 'regulator', async (progress, signal) => {
    try {
      const asked = { ...(column === '' ? {} : { column }), ...(days === null ? {} : { days }), ...more };
      const options = { signal, environment: house.environment, ...asked };
      return await regulatorWorkspace(await workspaceNow(visit), list.path, progress, options);
    } finally {
      await list.remove();
    }
  });
  if (isStarted) return;
  await list.remove();
  throw house.jobs.busy();
}
