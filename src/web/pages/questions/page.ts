import { z } from 'zod';
import {
  type AskedQuestion,
  acceptanceOf,
  acceptedGapChanges,
  answerChanges,
  COUNTRY,
  type ConfigurationChange,
  changeConfiguration,
  configurationDigest,
  definedFields,
  formatIds,
  type GapText,
  gapAnchor,
  listResults,
  maskNumbers,
  type OutcomeCount,
  type OutcomeEstimate,
  type QuestionsOutcome,
  unknownChanges,
} from '../../../index.ts';
import { columnName } from '../../../language/column-words.ts';
import { formatNumber } from '../../../language/numbers.ts';
import { type CountedQuestions, countQuestions } from '../../counted-questions.ts';
import { subjectOfGap } from '../../gap-words.ts';
import { jobView } from '../../job-view.ts';
import { needsSources } from '../../nothing-yet.ts';
import { otherRulebookText } from '../../other-rulebook.ts';
import { type Answer, definePage, type Page } from '../../page.ts';
import { splittingHeadings, valuesOfHeading } from '../../split-questions.ts';
import { type UnreadHeadings, unreadHeadings } from '../../unread-headings.ts';
import { countWaiting, knownFiles } from '../../workspace-files.ts';
import { inWorkspace, lastOutcome, type WorkspaceVisit } from '../../workspace-job.ts';
import { type ReasonTexts, reasonTexts } from '../../workspace-names.ts';
import { answerIn, type QuestionViews, questionViews, shapeOf } from './question-view.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type QuestionsWords } from './words.nl.ts';

const WORDS = { nl: dutch, en: english };
const REASON = z.string().trim().min(1).max(500);
const ACCEPTED = z.object({
  by: z.string().trim().min(1).max(200),
  reason: REASON,
  until: z.iso.date(),
  digest: z.string(),
});

export const page: Page = definePage({
  order: 30,
  group: 'prepare',
  isEmpty: needsSources,
  title: { nl: 'Vragen', en: 'Questions' },
  view: inWorkspace(async (visit) => ({ show: await questionsView(visit) })),
  actions: {
    count: inWorkspace(async (visit) => {
      await countQuestions(visit, null);
      return { go: 'questions' };
    }),
    answer: inWorkspace(answer),
    answers: inWorkspace(answerAll),
    split: inWorkspace(splitQuestion),
    accept: inWorkspace(acceptGaps),
  },
});

/** A charity does not sell: what it is asked speaks of gifts and causes. */
function wordsFor(
  { configuration }: WorkspaceVisit['workspace'],
  language: WorkspaceVisit['language'],
): QuestionsWords {
  const words = WORDS[language];
  const purposes = new Map(COUNTRY.senders.map(({ sender, purpose }) => [sender, purpose]));
  const isGiving = configuration.client.entities.every(({ sender }) => purposes.get(sender) === 'charitable');
  if (!isGiving) return words;
  const { kinds, fields } = words.giving;
  return { ...words, kinds: { ...words.kinds, ...kinds }, fields: { ...words.fields, ...fields } };
}

async function questionsView(visit: WorkspaceVisit, error: unknown = null): Promise<object> {
  const { workspace, language, today } = visit;
  const words = WORDS[language];
  const waiting = await countWaiting(workspace, visit.house.inspections);
  // Both are read together: a job that ends in between would look as if it never ran.
  const counted = lastOutcome<CountedQuestions>(visit, 'questions');
  const job = jobView(visit, 'questions', ['questions'], error);
  const digest = configurationDigest(workspace.configurationText);
  const common = {
    labels: words.labels,
    digest,
    signer: lastName(workspace.configuration),
    aYearOn: `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('-02-29', '-02-28')}`,
  };
  const shown = counted === undefined ? null : await countedView(visit, counted, common);
  return {
    ...common,
    hasFiles: workspace.configuration.sources.length > 0,
    waiting: waiting === 0 ? '' : words.waiting(waiting),
    ...job,
    otherRulebook: otherRulebookText(visit),
    isCounted: counted !== undefined,
    isOlder: counted !== undefined && counted.digest !== digest,
    isRecounted: job.running !== null,
    ...(shown ?? NOTHING),
  };
}

/** What nobody reads in the files in which a column is missing. */
async function unreadIn(
  { workspace, house }: WorkspaceVisit,
  { gaps }: QuestionsOutcome,
): Promise<ReadonlyMap<string, UnreadHeadings>> {
  const lacking = gaps.filter(({ column, accepted }) => column !== null && accepted === null);
  const paths = new Set(lacking.flatMap(({ files }) => files.map(({ path }) => path)));
  return await unreadHeadings(workspace, house.inspections, paths);
}

const NOTHING = {
  ...{
    outcomes: [],
    hasBefore: false,
    estimate: '',
    implausible: [],
    open: [],
    unknown: [],
    answered: [],
    blocking: [],
    others: [],
  },
  ...{ assumed: [], accepted: [], acceptable: 0, instead: [], isReady: false },
};

async function countedView(
  visit: WorkspaceVisit,
  { outcome, before }: CountedQuestions,
  common: { readonly labels: QuestionsWords['labels']; readonly digest: string; readonly aYearOn: string },
): Promise<object> {
  const { language, workspace, house } = visit;
  const words = wordsFor(workspace, language);
  const reasonOf = await reasonTexts(language);
  const unread = await unreadIn(visit, outcome);
  const rows = outcome.texts[language].map((gap) => gapRow(gap, visit, common, outcome.gaps, unread));
  const files = await knownFiles(workspace, house.inspections);
  const questions = await house.split.split(visit, outcome.questions);
  const splitBy = (row: AskedQuestion['rows'][number]): readonly string[] => splittingHeadings(visit, files, row);
  const views = questionViews(visit, questions, words, rows, { ...common, splitBy });
  const asked = new Set(outcome.questions.flatMap(({ gaps }) => gaps));
  const rest = rows.filter(({ id }) => !asked.has(id));
  const isImplausible = ({ id }: GapRow): boolean => id.startsWith('outcome:');
  return {
    ...views,
    ...outcomesView(visit, outcome.outcomes, before),
    isReady: views.open.length === 0 && !rows.some(({ isBlocking }) => isBlocking),
    implausible: rest
      .filter((gap) => isImplausible(gap) && !gap.isAccepted)
      .map((gap) => ({ ...gap, ...implausibleView(gap.id, outcome, views, visit, reasonOf) })),
    blocking: rest.filter((gap) => gap.isBlocking && !isImplausible(gap)),
    // Questions whose answer nobody knows can be accepted beside them.
    instead: rows.filter(({ id, canAccept }) => canAccept && asked.has(id)),
    acceptable: rows.filter(({ canAccept }) => canAccept).length,
    accepted: rows.filter(({ isJustAccepted }) => isJustAccepted),
    assumed: rest.filter(({ isAssumed }) => isAssumed),
    others: rest
      .filter((gap) => !gap.isBlocking && !gap.isAssumed && (!isImplausible(gap) || gap.isAccepted))
      .filter(({ isJustAccepted }) => !isJustAccepted),
  };
}

/** Why an outcome is as it is, with the questions behind it, and where calls of it can be looked at: only once there are results. */
function implausibleView(
  id: string,
  { gaps, texts }: QuestionsOutcome,
  { open, unknown, answered }: QuestionViews,
  { language, place, workspace }: WorkspaceVisit,
  reasonOf: ReasonTexts,
): object {
  const words = WORDS[language];
  const gap = gaps.find((one) => one.id === id);
  const { from, to } = workspace.configuration.audit;
  const results = listResults(place.directory).find((one) => one.from === from && one.to === to);
  const known = [...open, ...unknown, ...answered];
  // Several gaps of a reason may wait for one answer.
  const linksOf = (behind: readonly string[]): readonly object[] => {
    const links = behind.map((one) => {
      const question = known.find(({ anchors }) => anchors.includes(gapAnchor(one)));
      const what = question?.ask ?? texts[language].find((text) => text.id === one)?.what ?? one;
      return { to: `#${question?.anchor ?? gapAnchor(one)}`, what };
    });
    return links.filter(({ to }, first) => links.findIndex((other) => other.to === to) === first);
  };
  const isDrawn = results !== undefined && gap?.drawn !== undefined;
  return {
    look: isDrawn ? `outcome?${new URLSearchParams({ period: results.name, gap: gapAnchor(id) })}` : '',
    reasons: (gap?.reasons ?? []).map(({ rule, reason, calls, gaps: behind }) => ({
      text: words.becauseOf(reasonOf(rule, reason), formatNumber(calls, language)),
      links: linksOf(behind),
    })),
  };
}

/** All outcomes of now and before, in the order of their seriousness; while they are counted again, an estimate of now if there is one. */
function outcomesView(
  { house, place, language }: WorkspaceVisit,
  counted: readonly OutcomeCount[],
  before: readonly OutcomeCount[] | null,
): { readonly outcomes: readonly object[]; readonly hasBefore: boolean; readonly estimate: string } {
  const words = WORDS[language];
  const number = (value: number): string => formatNumber(value, language);
  const job = house.jobs.running(place.id);
  const estimate = job?.kind === 'questions' ? (job.soFar as OutcomeEstimate | undefined) : undefined;
  const then = estimate === undefined ? before : counted;
  const callsOf = (counts: readonly OutcomeCount[], outcome: string): number =>
    counts.find((one) => one.outcome === outcome)?.calls ?? 0;
  const outcomes = Object.entries(words.outcomes).flatMap(([outcome, label]) => {
    const guess = estimate?.outcomes.find((one) => one.outcome === outcome) ?? estimate?.ofNone;
    const current = guess?.calls ?? callsOf(counted, outcome);
    const former = then === null ? current : callsOf(then, outcome);
    if (former === 0 && current === 0) return [];
    const isChanged = guess === undefined ? former !== current : former < guess.low || former > guess.high;
    const between = guess === undefined ? '' : words.between(number(guess.low), number(guess.high));
    return [{ label, before: number(former), now: number(current), between, isChanged }];
  });
  return {
    outcomes,
    hasBefore: then !== null,
    estimate: estimate === undefined ? '' : words.estimate(number(estimate.drawn), number(estimate.of)),
  };
}

/** A gap as the page shows it. */
export interface GapRow {
  readonly id: string;
  readonly isBlocking: boolean;
  readonly isAccepted: boolean;
  /** Somebody accepted it after the count that is shown. */
  readonly isJustAccepted: boolean;
  /** The usual value is assumed, and findings only rest on that assumption. */
  readonly isAssumed: boolean;
  readonly canAccept: boolean;
  readonly [more: string]: unknown;
}

function gapRow(
  gap: GapText,
  { workspace, language }: WorkspaceVisit,
  common: object,
  gaps: QuestionsOutcome['gaps'],
  unread: ReadonlyMap<string, UnreadHeadings>,
): GapRow {
  const { acceptedGaps, audit } = workspace.configuration;
  const counted = gaps.find(({ id }) => id === gap.id);
  const entry = counted === undefined ? null : acceptanceOf(counted, acceptedGaps, audit.asOf).accepted;
  const isAccepted = gap.isAccepted || entry !== null;
  const isJustAccepted = isAccepted && !gap.isAccepted;
  return {
    ...common,
    ...{ id: gap.id, anchor: gapAnchor(gap.id), what: gap.what, ...stepOf(gap, WORDS[language], language) },
    isAssumed: gap.hangs === 'rests' && !gap.isBlocking && !isAccepted,
    where: maskNumbers(gap.where),
    weight: gap.weight,
    standing: gap.isBlocking && isAccepted ? '' : gap.standing,
    isBlocking: gap.isBlocking && !isAccepted,
    isAccepted,
    isJustAccepted,
    unread:
      counted === undefined || counted.column === null || isAccepted
        ? []
        : counted.files.flatMap(({ path }) => unread.get(path) ?? []),
    acceptedBecause: isJustAccepted ? (entry?.reason ?? '') : '',
    canAccept: !isAccepted && gap.isBlocking && !gap.id.startsWith('outcome:'),
  };
}

/** Who answered or accepted last, as a proposal. */
function lastName({ answered, statements, acceptedGaps }: WorkspaceVisit['workspace']['configuration']): string {
  return answered.at(-1)?.by ?? acceptedGaps.findLast(({ by }) => by !== undefined)?.by ?? statements.at(-1)?.by ?? '';
}

/** What to do about a gap, and the page for it. */
function stepOf(
  gap: GapText,
  { steps }: QuestionsWords,
  language: WorkspaceVisit['language'],
): { readonly todo: string; readonly to: string } {
  const kind = gap.id.split(':', 1)[0] ?? '';
  const { column } = subjectOfGap(gap);
  if (kind === 'column' && column !== undefined)
    return { todo: steps.column(columnName(column, language)), to: 'files' };
  return {
    todo: gap.todo,
    to: ['feed', 'source', 'file', 'doubt', 'file-name', 'log', 'rejected'].includes(kind) ? 'files' : '',
  };
}

/** The question that a form is about, as it was shown. */
async function shownQuestion(visit: WorkspaceVisit, form: URLSearchParams): Promise<AskedQuestion | undefined> {
  const asked = lastOutcome<CountedQuestions>(visit, 'questions')?.outcome.questions ?? [];
  const questions = await visit.house.split.split(visit, asked);
  const question = questions.find(({ id }) => id === form.get('question'));
  return question !== undefined && shapeOf(question) === form.get('shape') ? question : undefined;
}

/** Asks a question about a file for each value of one of its headings, or for all of its rows together again. */
async function splitQuestion(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  const question = await shownQuestion(visit, form);
  const place = form.get('split') ?? '';
  const row = question?.rows[Number(place)];
  if (question === undefined || row === undefined) return { go: 'questions' };
  const heading = form.get(`per.${place}`) ?? '';
  const by = heading === '' ? null : await valuesOfHeading(visit, row, heading);
  if (by !== null || heading === '') visit.house.split.choose(visit.place.id, question, row, by);
  return { go: `questions#${gapAnchor(question.id)}` };
}

async function answer(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  const counted = lastOutcome<CountedQuestions>(visit, 'questions');
  const question = await shownQuestion(visit, form);
  const by = (form.get('by') ?? '').trim();
  if (counted === undefined || question === undefined || by === '') return { go: 'questions' };
  const { configuration } = visit.workspace;
  const signed = { by, on: visit.today };
  const given = form.has('undo')
    ? new Map<string, readonly string[]>()
    : answerIn(form, question, WORDS[visit.language]);
  const changes = form.has('unknown')
    ? await unknownChanges(question, configuration, signed)
    : await answerChanges(question, given, configuration, signed);
  return await changed(visit, form.get('digest') ?? '', changes, counted.outcome.outcomes);
}

const OF_QUESTION = /^q(\d+)\.(.+)$/u;

/** Saves the answers to several questions at once: the fields of each with its number before them. */
async function answerAll(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  const counted = lastOutcome<CountedQuestions>(visit, 'questions');
  const by = (form.get('by') ?? '').trim();
  if (counted === undefined || by === '') return { go: 'questions' };
  const parts = new Map<string, URLSearchParams>();
  for (const [name, value] of form) {
    const [, number, field] = OF_QUESTION.exec(name) ?? [];
    if (number === undefined || field === undefined) continue;
    const part = parts.get(number) ?? new URLSearchParams();
    part.append(field, value);
    parts.set(number, part);
  }
  const changes: ConfigurationChange[] = [];
  for (const part of parts.values()) {
    const question = await shownQuestion(visit, part);
    if (question === undefined) continue;
    const given = answerIn(part, question, WORDS[visit.language]);
    const signed = { by, on: visit.today };
    changes.push(...(await answerChanges(question, given, visit.workspace.configuration, signed)));
  }
  if (changes.length === 0) return { go: 'questions' };
  return await changed(visit, form.get('digest') ?? '', changes, counted.outcome.outcomes);
}

/** Accepts all gaps that are ticked, each with its own reason or the common one. What an implausible outcome needs is looking. */
async function acceptGaps(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  const counted = lastOutcome<CountedQuestions>(visit, 'questions');
  const read = ACCEPTED.safeParse(Object.fromEntries(form));
  if (!read.success) return { go: 'questions' };
  const { by, reason, until, digest } = read.data;
  const ticked = new Set(form.getAll('gap'));
  const { configuration } = visit.workspace;
  const changes = (counted?.outcome.gaps ?? [])
    .filter(({ id, blocking }) => blocking && ticked.has(id) && !id.startsWith('outcome:'))
    .map(({ id, rests_on }) => ({
      ...{ gap: id, reason: REASON.safeParse(form.get(`reason.${gapAnchor(id)}`)).data ?? reason },
      ...{ until, by, on: visit.today, ...definedFields({ restedOn: rests_on }) },
    }))
    .flatMap((entry) => acceptedGapChanges(configuration, entry));
  // With nothing to accept, a form of former settings is still told so.
  return await changed(visit, digest, changes, counted?.outcome.outcomes ?? null);
}

/** Saves an answer, and counts again. Other answers that were saved since the page was shown do not stand in the way. */
async function changed(
  visit: WorkspaceVisit,
  digest: string,
  changes: readonly ConfigurationChange[],
  before: CountedQuestions['before'],
): Promise<Answer> {
  const { answers } = visit.house;
  try {
    const now = configurationDigest(visit.workspace.configurationText);
    const options = { expected: answers.after(digest, now), today: visit.today, formats: await formatIds() };
    const text = changeConfiguration(visit.workspace.directory, changes, options);
    answers.saved(options.expected, configurationDigest(text));
    // What changes nothing, such as accepting without a tick, needs no count.
    if (configurationDigest(text) !== options.expected) await countQuestions(visit, before);
    return { go: 'questions' };
  } catch (error) {
    return { show: await questionsView(visit, error), status: 409 };
  }
}
