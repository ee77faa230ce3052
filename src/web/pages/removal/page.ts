import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import {
  definedFields,
  type ForgetOptions,
  forgetWorkspace,
  type Language,
  maskNumbers,
  type Progress,
  type PurgeOptions,
  purgeWorkspace,
  type RemovalOutcome,
  type Workspace,
} from '../../../index.ts';
import { formatDay } from '../../../language/dates.ts';
import { formatNumber } from '../../../language/numbers.ts';
import { folderCards, savedByPage } from '../../folder-cards.ts';
import { jobView } from '../../job-view.ts';
import { needsLoaded } from '../../nothing-yet.ts';
import { type Answer, definePage, type Page, type Visit } from '../../page.ts';
import { beginJob, inWorkspace, lastOutcome } from '../../workspace-job.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

const WORDS = { nl: dutch, en: english };
const REASONS = ['violation', 'rests-on', 'not-judged', 'hold', 'objection'] as const;
/** How many rows of a table the page shows; the proof has all. */
const MOST_ROWS = 50;

/** A requested removal. It stays in this server's memory until it is done or dropped, and is in no address. */
type Request =
  | { readonly kind: 'forget'; readonly options: ForgetOptions }
  | { readonly kind: 'purge'; readonly options: PurgeOptions };

/** The preview of a removal, and the mark that ties a confirmation to it. */
interface Foreseen {
  readonly mark: string;
  readonly request: Request;
  readonly outcome: RemovalOutcome;
}

const TEXT = z
  .string()
  .trim()
  .max(500)
  .optional()
  .transform((text) => (text === '' ? undefined : text));
const FORGET = z
  .object({ number: TEXT, person: TEXT, asked: z.iso.date(), reason: TEXT, answers: z.literal('yes').optional() })
  .refine(({ number, person }) => number !== undefined || person !== undefined);
const PURGE = z.object({ before: z.iso.date(), reason: TEXT, files: z.literal('yes').optional() });

export const page: Page = definePage({
  order: 90,
  group: 'follow-up',
  isEmpty: needsLoaded,
  title: { nl: 'Verwijderen', en: 'Removal' },
  view: inWorkspace((visit) => ({ show: removalView(visit) })),
  actions: { forget, purge, cancel, remove },
  routes: { 'GET file': savedByPage },
});

function removalView(visit: Visit, mistake = ''): object {
  const { language, today } = visit;
  const words = WORDS[language];
  const foreseen = lastOutcome<Foreseen>(visit, 'foresee');
  const done = lastOutcome<RemovalOutcome>(visit, 'remove');
  return {
    labels: words.labels,
    ...jobView(visit, 'removal', ['foresee', 'remove']),
    mistake,
    today,
    foreseen:
      foreseen === undefined
        ? null
        : {
            mark: foreseen.mark,
            confirm: words.confirm(String(foreseen.outcome.proof.totals.removed)),
            ...outcomeView(foreseen.outcome, language),
          },
    done: done === undefined ? null : outcomeView(done, language),
    folders: folderCards(visit, 'removal', ['removal']),
  };
}

function outcomeView({ folder, proof, sealed }: RemovalOutcome, language: Language): object {
  const words = WORDS[language];
  const { labels } = words;
  const number = (value: number): string => formatNumber(value, language);
  const isDone = folder !== null;
  const { removed, kept, reports, totals, subjects, before, proofs = [] } = proof;
  const reasons = REASONS.filter((reason) => kept.some((rows) => rows.reason === reason));
  return {
    what:
      before === null
        ? words.whom(subjects.map(({ kind, ending }) => (kind === 'number' ? words.number(ending) : labels.aPerson)))
        : words.before(formatDay(before, language)),
    total: isDone
      ? words.removed(number(totals.removed), totals.removed)
      : words.wouldGo(number(totals.removed), totals.removed),
    files: removed.slice(0, MOST_ROWS).map((file) => ({
      path: maskNumbers(file.path),
      rows: number(file.removed),
      of: number(file.rows_read),
      lines: file.lines.length > 80 ? `${file.lines.slice(0, 80)}…` : file.lines,
      deleted: file.deleted ? (isDone ? labels.isDeleted : labels.wouldBeDeleted) : '',
    })),
    moreFiles: removed.length > MOST_ROWS ? words.more(number(removed.length - MOST_ROWS)) : '',
    kept: reasons.map((reason) => {
      const own = kept.filter((rows) => rows.reason === reason);
      const until =
        own
          .map((rows) => rows.until ?? '')
          .toSorted()
          .at(-1) ?? '';
      return {
        rows: number(own.reduce((sum, { rows }) => sum + rows, 0)),
        why: words.kept[reason],
        until: until === '' ? '' : words.until(formatDay(until, language)),
      };
    }),
    reports: reports.map((report) => ({
      folder: maskNumbers(report.folder),
      files: report.files.map(({ path }) => maskNumbers(path)).join(', '),
    })),
    keptFolders: (proof.kept_folders ?? []).map(({ folder: name, reason, until }) =>
      words.keptFolder(maskNumbers(name), reason, formatDay(until, language)),
    ),
    sealed: sealed.map((name) => words.sealed(maskNumbers(name))),
    todo: [
      ...proofs.map(({ path, became }) => words.proofFile(maskNumbers(path), became, isDone)),
      ...(removed.some((file) => !file.deleted) ? [labels.delivered] : []),
      ...(reasons.includes('not-judged') ? [labels.notJudged] : []),
      ...(proof.related.persons > 0 ? [words.related(proof.related.persons)] : []),
      ...(proof.related.numbers.length > 0 ? [words.otherNumbers(proof.related.numbers.join(', '))] : []),
      ...(isDone && proof.kind === 'forget' && reports.some((report) => /^\d/u.test(report.folder))
        ? [labels.runAgain]
        : []),
    ],
  };
}

function forget(visit: Visit, form: URLSearchParams): Answer {
  const read = FORGET.safeParse(Object.fromEntries(form));
  const { labels } = WORDS[visit.language];
  if (!read.success) return { show: removalView(visit, labels.nobody), status: 422 };
  const { number, person, asked, reason, answers } = read.data;
  // Anything that began after the day of a request is new, and a later day would remove calls that have not been made yet.
  if (asked > visit.today) return { show: removalView(visit, labels.notYet), status: 422 };
  return foresee(visit, {
    kind: 'forget',
    options: { askedOn: asked, withAnswers: answers === 'yes', ...definedFields({ number, person, reason }) },
  });
}

function purge(visit: Visit, form: URLSearchParams): Answer {
  const read = PURGE.safeParse(Object.fromEntries(form));
  if (!read.success) return { go: 'removal' };
  const { before, reason, files } = read.data;
  const options = { before, deleteFiles: files === 'yes', ...definedFields({ reason }) };
  return foresee(visit, { kind: 'purge', options });
}

/** Previews a removal. */
function foresee(visit: Visit, request: Request): Answer {
  const { house, place } = visit;
  beginJob(visit, 'foresee', async (workspace, progress, signal): Promise<Foreseen> => {
    const outcome = await carriedOut(workspace, request, progress, { signal, dryRun: true });
    return { mark: randomBytes(16).toString('hex'), request, outcome };
  });
  house.jobs.forget(place.id, 'remove');
  house.jobs.forget(place.id, 'foresee');
  return { go: 'removal' };
}

function cancel({ house, place }: Visit): Answer {
  house.jobs.forget(place.id, 'foresee');
  return { go: 'removal' };
}

/** Removes the previewed rows, once the user has typed their number. */
function remove(visit: Visit, form: URLSearchParams): Answer {
  const { house, place, language } = visit;
  const foreseen = lastOutcome<Foreseen>(visit, 'foresee');
  if (foreseen === undefined || foreseen.mark !== form.get('mark'))
    return { show: removalView(visit, WORDS[language].labels.otherPreview), status: 409 };
  const typed = (form.get('rows') ?? '').replaceAll(/[\s.,]/gu, '');
  if (typed !== String(foreseen.outcome.proof.totals.removed))
    return { show: removalView(visit, WORDS[language].labels.notTyped), status: 422 };
  beginJob(visit, 'remove', async (workspace, progress, signal) =>
    carriedOut(workspace, foreseen.request, progress, { signal }),
  );
  // The person's identity is kept no longer than necessary.
  house.jobs.forget(place.id, 'foresee');
  return { go: 'removal' };
}

async function carriedOut(
  workspace: Workspace,
  request: Request,
  progress: Progress,
  how: { readonly signal: AbortSignal; readonly dryRun?: boolean },
): Promise<RemovalOutcome> {
  return request.kind === 'forget'
    ? await forgetWorkspace(workspace, progress, { ...request.options, ...how })
    : await purgeWorkspace(workspace, progress, { ...request.options, ...how });
}
