import { basename } from 'node:path';
import { type Language, listResults, type RunOutcome, readResultsSummary, runWorkspace } from '../../../index.ts';
import { formatNumber } from '../../../language/numbers.ts';
import { errorView } from '../../error-view.ts';
import { jobView } from '../../job-view.ts';
import { needsSources } from '../../nothing-yet.ts';
import { type OpenGaps, openGaps } from '../../open-gaps.ts';
import { type Answer, definePage, type Page, type Visit } from '../../page.ts';
import { progressEvents } from '../../progress-view.ts';
import { countWaiting } from '../../workspace-files.ts';
import { inWorkspace, type WorkspaceVisit, workspaceNow } from '../../workspace-job.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type RunWords } from './words.nl.ts';

const WORDS = { nl: dutch, en: english };

/** Pages that show a job of their own, and can stop it. */
const BACK: readonly string[] = ['questions', 'number', 'regulator', 'packs', 'what-if', 'months', 'removal'];

export const page: Page = definePage({
  order: 40,
  group: 'judge',
  isEmpty: needsSources,
  title: { nl: 'Uitvoeren', en: 'Run' },
  view: inWorkspace(async (visit) => ({ show: await runView(visit) })),
  actions: {
    start: (visit, form) => startRun(visit, form.get('again') === 'yes'),
    stop: ({ house, place }, form) => {
      house.jobs.stop(place.id);
      return { go: BACK.find((page) => page === form.get('back')) ?? 'run' };
    },
  },
  routes: {
    'GET events': ({ house, place, language }) => ({
      answer: progressEvents(() => house.jobs.running(place.id), language),
    }),
  },
});

/** The workspace is read when the work starts: it can be changed until then. */
function startRun(visit: Visit, again: boolean): Answer {
  const { house, place } = visit;
  house.jobs.begin(
    place.id,
    'run',
    async (progress, signal) => {
      return await runWorkspace(await workspaceNow(visit), progress, { signal, environment: house.environment, again });
    },
    'joined',
  );
  return { go: 'run' };
}

async function runView(visit: WorkspaceVisit): Promise<object> {
  const { workspace, house, place, language } = visit;
  const words = WORDS[language];
  const waiting = await countWaiting(workspace, house.inspections);
  // Read last and together: a job that ends in between would look as if it never ran.
  const last = house.jobs.last(place.id, 'run');
  return {
    labels: words.labels,
    running: jobView(visit, 'run', []).running,
    hasFiles: workspace.configuration.sources.length > 0,
    waiting: waiting === 0 ? '' : words.waiting(waiting),
    problem: last?.error === undefined ? null : errorView(last.error, language),
    outcome: last?.outcome === undefined ? null : await outcomeView(visit, last.outcome as RunOutcome, words, waiting),
  };
}

async function outcomeView(
  { place, language }: WorkspaceVisit,
  { folder, summary, load, unchanged, isNewVersion, browserNote }: RunOutcome,
  words: RunWords,
  waiting: number,
): Promise<object> {
  const changes = isNewVersion === true ? summary.version.replaces?.changes : undefined;
  const number = (value: number): string => formatNumber(value, language);
  return {
    text: unchanged === true ? words.labels.unchanged : words.labels.done,
    status: words.labels[summary.status === 'draft' ? 'draft' : waiting === 0 ? 'final' : 'finalSoFar'],
    isDraft: summary.status === 'draft',
    open: await openGapsIn(place.directory, folder, language),
    withoutPdfs: browserNote !== undefined,
    overtaken: (load?.overtaken ?? []).map(({ path, replacedBy, rows }) => words.overtaken(path, replacedBy, rows)),
    changes:
      changes === undefined || changes === null
        ? null
        : { came: number(changes.came), went: number(changes.went), changed: number(changes.changed) },
  };
}

/** What keeps the results a draft; null if nothing does, or if the results were removed since. */
async function openGapsIn(directory: string, folder: string, language: Language): Promise<OpenGaps | null> {
  const name = basename(folder);
  if (!listResults(directory).some((results) => results.name === name)) return null;
  const open = openGaps((await readResultsSummary(directory, name, language)).gaps, name, language);
  return open.first.length === 0 ? null : open;
}
