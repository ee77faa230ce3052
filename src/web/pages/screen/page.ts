import { Readable } from 'node:stream';
import { z } from 'zod';
import {
  checkScreening,
  type Language,
  maskNumbers,
  receiveList,
  type ScreenOutcome,
  screenWorkspace,
  UserError,
} from '../../../index.ts';
import { formatDay, formatLocalTime } from '../../../language/dates.ts';
import { findingWords } from '../../../language/finding-words.ts';
import { formatNumber } from '../../../language/numbers.ts';
import { screeningWords } from '../../../language/screening-words.ts';
import { folderCards, savedByPage } from '../../folder-cards.ts';
import { jobView } from '../../job-view.ts';
import { needsLoaded } from '../../nothing-yet.ts';
import { type Answer, definePage, type Page, type Visit } from '../../page.ts';
import { keepSent } from '../../sent-file.ts';
import { inWorkspace, lastOutcome, type WorkspaceVisit, workspaceNow } from '../../workspace-job.ts';
import { ruleTitles } from '../../workspace-names.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type ScreenWords } from './words.nl.ts';

const WORDS = { nl: dutch, en: english };
/** How many reasons are shown at most; the lists have all of them. */
const MOST_REASONS = 20;

const PLAN = z.object({
  vendor: z.string().min(1).max(1000),
  campaign: z.string().min(1).max(1000),
  at: z.string().min(1).max(40),
  column: z.string().trim().max(200),
  text: z.string(),
});

/** The user's input, so that nobody has to type it again after a mistake. */
type Filled = Readonly<Record<'vendor' | 'campaign' | 'at' | 'column' | 'text', string>>;
const NOTHING: Filled = { vendor: '', campaign: '', at: '', column: '', text: '' };

export const page: Page = definePage({
  order: 68,
  group: 'follow-up',
  isEmpty: needsLoaded,
  title: { nl: 'Bellijst', en: 'Screen a list' },
  view: inWorkspace(async (visit) => ({ show: await screenView(visit) })),
  actions: { screen: inWorkspace(screen) },
  routes: { 'PUT list': keepSent, 'GET file': savedByPage },
});

async function screenView(
  visit: WorkspaceVisit,
  filled: Filled = NOTHING,
  trouble: { readonly mistake?: string; readonly error?: unknown } = {},
): Promise<object> {
  const { language } = visit;
  const words = WORDS[language];
  const outcome = lastOutcome<ScreenOutcome>(visit, 'screen');
  const { vendors, campaigns } = visit.workspace.configuration;
  const ids = [...new Set([...campaigns.map(({ id }) => id), ...vendors.flatMap((vendor) => vendor.campaigns)])];
  return {
    labels: words.labels,
    // The outcome of an earlier list does not concern a new mistake.
    ...jobView(visit, 'screen', Object.keys(trouble).length === 0 ? ['screen'] : [], trouble.error ?? null),
    mistake: trouble.mistake ?? '',
    canAsk: vendors.length > 0 && ids.length > 0,
    vendors: vendors.map(({ id, name }) => ({ value: id, label: name, isChosen: id === filled.vendor })),
    campaigns: ids.map((id) => ({ value: id, label: id, isChosen: id === filled.campaign })),
    at: filled.at,
    column: filled.column,
    text: filled.text,
    outcome: outcome === undefined ? null : await outcomeView(outcome, words, language),
    folders: folderCards(visit, 'screen', ['screening']),
  };
}

async function outcomeView({ screening }: ScreenOutcome, words: ScreenWords, language: Language): Promise<object> {
  const { labels } = words;
  const { figures, list, vendor, campaign, at, reasons, bases, ends, unread } = screening;
  const findingTexts = findingWords(language);
  const screened = screeningWords(language);
  const number = (value: number): string => formatNumber(value, language);
  const titleOf = await ruleTitles(language);
  return {
    title: words.title(
      maskNumbers(list.file),
      vendor.name,
      maskNumbers(campaign),
      formatLocalTime(at.slice(0, 16), language),
    ),
    figures: [
      { value: number(figures.may_call), label: labels.mayCall, tone: '' },
      { value: number(figures.must_not_call), label: labels.mustNotCall, tone: 'violation' },
      { value: number(figures.cannot_be_shown), label: labels.cannotBeShown, tone: 'breach' },
      { value: number(figures.unread + figures.repeated), label: labels.notRead, tone: '' },
    ],
    summary: [
      ...(list.column === null ? [] : [words.fromColumn(maskNumbers(list.column))]),
      words.toCall(number(figures.to_call)),
      ...(screening.with_unshown ? [words.unshownToo(number(figures.cannot_be_shown))] : []),
      ...((figures.for_one_call ?? 0) === 0 ? [] : [words.forOneCall(number(figures.for_one_call ?? 0))]),
      words.saidInCall(screening.not_looked_at.said_in_call.map(titleOf).join('; ')),
    ],
    reasons: reasons.slice(0, MOST_REASONS).map(({ rule, reason, answer, numbers }) => ({
      why: [titleOf(rule), ...(reason === '' ? [] : [findingTexts.reasons[reason] ?? reason])].join(': '),
      answer: screened.answers[answer],
      numbers: number(numbers),
    })),
    bases: bases.map(({ basis, numbers }) => ({ basis: screened.bases[basis] ?? basis, numbers: number(numbers) })),
    ends: ends.map((end) =>
      words.end(number(end.numbers), screened.ends[end.ends_by], formatDay(end.first_day, language)),
    ),
    unread: [
      ...unread.map(({ reason, rows }) => words.notRead(number(rows), screened.unread(reason))),
      ...(figures.repeated === 0 ? [] : [words.repeated(number(figures.repeated))]),
    ],
  };
}

/** Judges the list that was uploaded before, or pasted. */
async function screen(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  const { house, place, language } = visit;
  const filled = Object.fromEntries(
    Object.keys(NOTHING).map((name) => [name, form.get(name) ?? '']),
  ) as unknown as Filled;
  const read = PLAN.safeParse(filled);
  const sent = form.getAll('list').flatMap((id) => house.sent.find(place.id, id) ?? []);
  const file = sent.at(-1);
  if (!read.success || (file === undefined && filled.text.trim() === '')) {
    const mistake = WORDS[language].labels.incomplete;
    return { show: await screenView(visit, filled, { mistake }), status: 422 };
  }
  const { vendor, campaign, at, column } = read.data;
  try {
    await checkScreening(visit.workspace, { vendor, campaign, at });
    const list = file ?? (await pasted(visit, filled.text));
    const remove = async (): Promise<void> => {
      await ('remove' in list ? list.remove() : undefined);
      for (const { id } of sent) await house.sent.drop(id);
    };
    const isStarted = house.jobs.start(place.id, 'screen', async (progress, signal) => {
      try {
        const workspace = await workspaceNow(visit);
        const request = { list: list.path, vendor, campaign, at };
        const options = {
          ...{ signal, environment: house.environment, language },
          ...(column === '' ? {} : { column }),
          ...(form.get('withUnshown') === 'yes' ? { withUnshown: true } : {}),
        };
        try {
          return await screenWorkspace(workspace, request, progress, options);
        } catch (error) {
          // The lists do not depend on the PDF.
          if (!(error instanceof UserError) || error.code !== 'BROWSER_NOT_FOUND') throw error;
          return await screenWorkspace(workspace, request, progress, { ...options, pdf: false });
        }
      } finally {
        await remove();
      }
    });
    if (!isStarted) {
      await remove();
      throw house.jobs.busy();
    }
    return { go: 'screen' };
  } catch (error) {
    return { show: await screenView(visit, filled, { error }), status: 422 };
  }
}

async function pasted({ place, language }: Visit, text: string): ReturnType<typeof receiveList> {
  return await receiveList(
    place.directory,
    `${WORDS[language].labels.listName}.csv`,
    Readable.from([Buffer.from(text)]),
  );
}
