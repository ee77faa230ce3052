import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  demoWorkspace,
  formatIds,
  initWorkspace,
  type Language,
  listResults,
  maskNumbers,
  openWorkspace,
  runWorkspace,
  UserError,
  waitingTexts,
  wordsIn,
} from '../../../index.ts';
import { formatPeriod } from '../../../language/dates.ts';
import { formatNumber } from '../../../language/numbers.ts';
import { errorView } from '../../error-view.ts';
import { languageCookie } from '../../language-choice.ts';
import { otherRulebookText } from '../../other-rulebook.ts';
import { type Answer, definePage, type Page, type Visit } from '../../page.ts';
import { progressView } from '../../progress-view.ts';
import { fileToSave } from '../../saved-file.ts';
import { takeFile } from '../../take-file.ts';
import { changeKinds, confirm, proposalView } from './proposal.ts';
import { whatIsDue, whatWaits } from './what-waits.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type StartWords } from './words.nl.ts';

const WORDS = { nl: dutch, en: english };

const DAY = z.iso.date();
const BEGINNING = z.object({
  organisation: z.string().trim().min(1).max(200),
  callCentre: z.string().trim().min(1).max(200),
  from: DAY,
  to: DAY,
});
/** Fields of a page without a proposal. */
const NO_PROPOSAL = { files: [], isLooking: false, asks: false };
const HERE = /^[a-z-]+(?:\?[\w%=&.~-]*)?$/u;

export const page: Page = definePage({
  order: 0,
  title: { nl: 'Begin', en: 'Start' },
  view: async (visit) => await shown(visit),
  routes: { 'PUT file': takeFile, 'GET calendar': savedList, 'GET table': savedList },
  actions: {
    confirm: async (visit, form) =>
      await confirm(visit, form, async (given, problem) =>
        problem === ''
          ? { show: { ...startView(visit), ...(await proposalView(visit, given)), waits: [] } }
          : await shown(visit, {}, '', await proposalView(visit, given, problem)),
      ),
    kind: async (visit, form) =>
      visit.state.kind === 'empty'
        ? { show: { ...startView(visit), ...(await changeKinds(visit, form)), waits: [] }, part: 'proposal' }
        : { go: 'start' },
    make: makeWorkspace,
    example: makeExample,
    language: chooseLanguage,
    end: ({ common, house, language }) => {
      house.end();
      return { say: { language, ...common.refusals.ended } };
    },
  },
});

async function shown(
  visit: Visit,
  given: Record<string, string> = {},
  problem = '',
  proposal: object | null = null,
): Promise<Answer> {
  const isEmpty = visit.state.kind === 'empty';
  const view = {
    ...startView(visit, given, problem),
    ...(isEmpty ? (proposal ?? (await proposalView(visit))) : NO_PROPOSAL),
    waits: await whatWaits(visit),
    due: await whatIsDue(visit),
  };
  const status = problem !== '' || proposal !== null ? 422 : 200;
  return { show: view, status, ...(isEmpty && status === 200 ? { part: 'proposal' } : {}) };
}

/** What waits for whom, as a calendar or a table. */
async function savedList({ state, language, query }: Visit): Promise<Answer> {
  if (state.kind !== 'ready') return { go: 'start' };
  const { calendar, table } = await waitingTexts(state.workspace, language);
  const isCalendar = query.get('do') === 'calendar';
  const bytes = Buffer.from(isCalendar ? calendar : table);
  const file = { name: isCalendar ? 'belaudit.ics' : 'belaudit.csv', bytes: bytes.length };
  const type = `text/${isCalendar ? 'calendar' : 'csv'}; charset=utf-8`;
  return { answer: fileToSave(new Blob([bytes]).stream(), file, type) };
}

function startView(visit: Visit, given: Record<string, string> = {}, problem = ''): object {
  const { language, place, state, today } = visit;
  const words = WORDS[language];
  return {
    labels: words.labels,
    folder: place.name,
    ...{ isEmpty: state.kind === 'empty', isMistaken: state.kind === 'mistaken', isReady: state.kind === 'ready' },
    begun: { organisation: '', callCentre: '', ...monthBefore(today), ...given },
    beginProblem: problem,
    mistaken: state.kind === 'mistaken' ? mistakenView(state.error, words, language) : null,
    mistakes: state.kind === 'mistaken' ? mistakesOf(state.error, words, language) : [],
    period: state.kind === 'ready' ? periodOf(visit) : '',
    ...exampleView(visit),
    otherRulebook: otherRulebookText(visit),
    results: listResults(place.directory).map(({ name, from, to, version, figures }) => ({
      name,
      period: formatPeriod(from, to, language),
      version: version,
      calls: figures === null ? '' : formatNumber(figures.calls, language),
      violations: figures === null ? '' : formatNumber(figures.violatingCalls, language),
      findings: figures === null ? '' : formatNumber(figures.findings, language),
      status: words.status[figures?.status ?? 'unreadable'],
      isDraft: figures?.status === 'draft',
    })),
  };
}

function periodOf({ state, language }: Visit): string {
  if (state.kind !== 'ready') return '';
  const { from, to } = state.workspace.configuration.audit;
  return formatPeriod(from, to, language);
}

/** Lines of the settings are to be corrected; any other mistake says itself what to do. */
function mistakenView(error: UserError, words: StartWords, language: Language): object {
  if (error.code === 'CONFIGURATION') return { title: words.labels.mistakes, text: words.labels.mistakesText };
  const { message, hint } = errorView(error, language);
  return { title: message, text: hint };
}

function mistakesOf(error: UserError, words: StartWords, language: Language): readonly object[] {
  return error.said.details.map(({ line, key, found, expected, message }) => ({
    line: line === undefined ? '' : words.line(line),
    key: key ?? '',
    message: [message, found, expected]
      .filter((part) => part !== undefined)
      .map((part) => maskNumbers(wordsIn(part, language)))
      .join(' — '),
  }));
}

/** An empty folder becomes a workspace; an existing workspace stays as it is. */
async function makeWorkspace(visit: Visit, form: URLSearchParams): Promise<Answer> {
  if (visit.state.kind !== 'empty') return { go: 'start' };
  const words = WORDS[visit.language];
  const given = Object.fromEntries(form);
  const read = BEGINNING.safeParse(given);
  if (!read.success) return await shown(visit, given, words.missing);
  const { organisation, callCentre, from, to } = read.data;
  if (to < from) return await shown(visit, given, words.wrongPeriod);
  try {
    const beginning = { organisation, callCentres: [callCentre], language: visit.language };
    initWorkspace(visit.place.directory, { beginning, period: { from, to }, ...visit.place.drives });
  } catch (error) {
    // It has been made meanwhile, so show it.
    if (!(error instanceof UserError && error.code === 'WORKSPACE_NOT_EMPTY')) throw error;
  }
  return { go: 'start' };
}

/** Makes the example, beside the workspace, unless it exists. */
function exampleView({ place, house, language }: Visit): object {
  const running = house.jobs.running(place.id);
  const last = house.jobs.last(place.id, 'example');
  return {
    offersExample: place.id === 'own' && running === undefined,
    isExampleThere: place.id === 'own' && listResults(house.example.directory).length > 0,
    running: running === undefined ? null : progressView(running, language),
    exampleProblem: last?.error === undefined ? null : errorView(last.error, language),
  };
}

function makeExample({ place, house, today }: Visit): Answer {
  if (place.id !== 'own') return { go: 'start' };
  const { directory, drives } = house.example;
  house.jobs.begin(
    place.id,
    'example',
    async (progress, signal) => {
      if (!existsSync(join(directory, 'belaudit.yaml'))) await demoWorkspace(directory, progress, drives);
      const workspace = openWorkspace(directory, { today, formats: await formatIds(), ...drives });
      await runWorkspace(workspace, progress, { signal, environment: house.environment });
    },
    'joined',
  );
  return { go: 'start' };
}

function chooseLanguage(_: Visit, form: URLSearchParams): Answer {
  const here = form.get('here') ?? '';
  const location = HERE.test(here) ? here : 'start';
  const cookie = languageCookie(form.get('language') === 'en' ? 'en' : 'nl');
  return { answer: new Response(null, { status: 303, headers: { location, 'set-cookie': cookie } }) };
}

/** First and last day of the month before a day. */
function monthBefore(today: string): { readonly from: string; readonly to: string } {
  const first = new Date(`${today.slice(0, 7)}-01T00:00:00Z`);
  const last = new Date(first.getTime() - 86_400_000).toISOString().slice(0, 10);
  return { from: `${last.slice(0, 7)}-01`, to: last };
}
