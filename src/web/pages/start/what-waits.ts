import {
  listFiles,
  listResults,
  listWaiting,
  readResultsSummary,
  UserError,
  type WaitingKind,
  type Workspace,
  waitingSentence,
} from '../../../index.ts';
import { formatNumber } from '../../../language/numbers.ts';
import type { CountedQuestions } from '../../counted-questions.ts';
import type { Visit } from '../../page.ts';
import { countWaiting } from '../../workspace-files.ts';
import { lastOutcome } from '../../workspace-job.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type StartWords } from './words.nl.ts';

const WORDS = { nl: dutch, en: english };

/** Something that waits for the user. */
interface Waiting {
  readonly to: string;
  readonly kind: keyof StartWords['waits'];
  readonly count: number;
}

/** The page on which it is done. */
const PAGES: Readonly<Record<WaitingKind, string>> = {
  ...{ pack: 'packs', reply: 'replies', more: 'replies' },
  ...{ 'late-reply': 'decisions', dispute: 'decisions', second: 'decisions' },
  ...{ action: 'actions', retest: 'actions', gap: 'questions', deviation: 'deviations' },
};

/** Everything of the hearing that waits for somebody, in sentences; late first. */
export async function whatIsDue({ state, language }: Visit): Promise<readonly object[]> {
  if (state.kind !== 'ready') return [];
  try {
    const all = await listWaiting(state.workspace);
    return all.map((one) => ({ to: PAGES[one.kind], text: waitingSentence(one, language), isLate: one.isLate }));
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

/** What waits for the user, in the order in which it is best done. Nothing where somebody has to mend the configuration first. */
export async function whatWaits(visit: Visit): Promise<readonly object[]> {
  const { state, language } = visit;
  if (state.kind !== 'ready') return [];
  return (await waitingFor(visit, state.workspace))
    .filter(({ count }) => count > 0)
    .map(({ to, kind, count }) => ({
      ...{ to, kind, count: formatNumber(count, language) },
      text: WORDS[language].waits[kind](count),
    }));
}

async function waitingFor(visit: Visit, workspace: Workspace): Promise<readonly Waiting[]> {
  const { place, house } = visit;
  const files = await listFiles(workspace);
  const { sources, audit } = workspace.configuration;
  const results = listResults(place.directory).filter(({ figures }) => figures !== null);
  const isMade = results.some(({ from, to }) => from === audit.from && to === audit.to);
  const waiting = files.length === 0 ? 0 : await countWaiting(workspace, house.inspections);
  return [
    { to: 'files', kind: 'addFiles', count: files.length === 0 ? 1 : 0 },
    { to: 'files', kind: 'files', count: waiting },
    { to: 'questions', kind: 'gaps', count: await openGaps(visit, workspace) },
    { to: 'run', kind: 'run', count: sources.length > 0 && !isMade ? 1 : 0 },
    { to: 'results', kind: 'drafts', count: results.filter(({ figures }) => figures?.status === 'draft').length },
  ];
}

/** The gaps of the last count, else of the results of the period, that keep results a draft and that nobody accepted. */
async function openGaps(visit: Visit, { configuration }: Workspace): Promise<number> {
  const { place, language } = visit;
  const { from, to } = configuration.audit;
  const results = listResults(place.directory).find(
    (one) => one.from === from && one.to === to && one.figures !== null,
  );
  const checked = lastOutcome<CountedQuestions>(visit, 'questions');
  const gaps =
    checked?.outcome.texts[language] ??
    (results === undefined ? [] : (await readResultsSummary(place.directory, results.name, language)).gaps);
  const accepted = new Set(configuration.acceptedGaps.map(({ gap }) => gap));
  return gaps.filter(({ id, isBlocking, isAccepted }) => isBlocking && !isAccepted && !accepted.has(id)).length;
}
