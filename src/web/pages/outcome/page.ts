import { z } from 'zod';
import {
  acceptanceOf,
  acceptedGapChanges,
  changeConfiguration,
  configurationDigest,
  findDrawnCalls,
  formatIds,
  type Gap,
  type GapText,
  gapAnchor,
  type ListedResults,
  listResults,
  readResultsSummary,
  tellFindingAt,
} from '../../../index.ts';
import { formatDay } from '../../../language/dates.ts';
import { formatNumber } from '../../../language/numbers.ts';
import { capitalise } from '../../../language/phrases.ts';
import { errorView } from '../../error-view.ts';
import { explainedWords, findingView } from '../../finding-view.ts';
import { type Answer, definePage, type Page } from '../../page.ts';
import { inWorkspace, type WorkspaceVisit } from '../../workspace-job.ts';
import { reasonTexts, ruleTitles } from '../../workspace-names.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

const WORDS = { nl: dutch, en: english };

const ANSWERS = ['right', 'not-right', 'not-known'] as const;
type CallAnswer = (typeof ANSWERS)[number];

const LOOKED = z.object({
  ...{ by: z.string().trim().min(1).max(200), reason: z.string().trim().min(1).max(500), until: z.iso.date() },
  ...{ rested: z.string().max(64), digest: z.string().max(64) },
});

export const page: Page = definePage({
  order: null,
  title: { nl: 'Eén uitkomst', en: 'One outcome' },
  view: inWorkspace(async (visit) => await outcomeView(visit)),
  actions: { look: inWorkspace(look) },
});

/** An implausible outcome in results. */
interface Outcome {
  readonly results: ListedResults;
  readonly gap: Gap;
  readonly asOf: string;
  /** All gaps of these results, in words. */
  readonly told: readonly GapText[];
}

/** The outcome in the address, in the named results or those of the period; undefined if there is none. */
async function outcomeIn({ place, query, language, workspace }: WorkspaceVisit): Promise<Outcome | undefined> {
  const { from, to } = workspace.configuration.audit;
  const named = query.get('period');
  const results = listResults(place.directory).find((one) =>
    named === null ? one.from === from && one.to === to : one.name === named,
  );
  if (results === undefined || results.figures === null) return undefined;
  const { summary, gaps: told } = await readResultsSummary(place.directory, results.name, language);
  const gap = summary.gaps.find(({ id, drawn }) => drawn !== undefined && gapAnchor(id) === query.get('gap'));
  return gap === undefined ? undefined : { results, gap, asOf: summary.period.as_of, told };
}

/** What a form held that could not be saved, and why. */
interface Unsaved {
  readonly form?: URLSearchParams;
  readonly mistake?: string;
  readonly error?: unknown;
}

async function outcomeView(visit: WorkspaceVisit, unsaved: Unsaved = {}): Promise<Answer> {
  const { language, place, query } = visit;
  const words = WORDS[language];
  const outcome = await outcomeIn(visit);
  if (outcome === undefined) return { go: 'results' };
  const frame = {
    ...{ labels: words.labels, facts: explainedWords(language).labels, mistake: unsaved.mistake ?? '' },
    ...{ what: '', reasons: [], said: '', saved: '', calls: [], form: null, problem: null },
  };
  try {
    const { results, gap, told } = outcome;
    const number = (value: number): string => formatNumber(value, language);
    const state = stateOf(visit, outcome);
    const calls = await findDrawnCalls(place.directory, results.name, gap);
    return {
      show: {
        ...frame,
        problem: unsaved.error === undefined ? null : errorView(unsaved.error, language),
        what: told.find(({ id }) => id === gap.id)?.what ?? gap.id,
        reasons: await reasonsOf(visit, outcome),
        lead: words.lead(number(calls.length), number(gap.rests_on?.calls ?? 0)),
        said: state.said,
        saved: query.get('saved') === null ? '' : words.labels.saved,
        calls: await Promise.all(
          calls.map(async ({ code, places }, index) => {
            const given = unsaved.form?.get(code) ?? state.answers.get(code);
            return {
              ...{ code, title: words.call(number(index + 1), number(calls.length)) },
              findings: await foundOf(visit, results.name, places),
              options: ANSWERS.map((value) => ({
                ...{ value, label: words.answers[value], isChosen: given === value },
              })),
            };
          }),
        ),
        form: formView(visit, outcome, unsaved.form),
      },
      ...(unsaved.form === undefined ? {} : { status: unsaved.error === undefined ? 422 : 409 }),
    };
  } catch (error) {
    return { show: { ...frame, lead: '', problem: errorView(error, language) } };
  }
}

/** What was said about it before, as long as it is the same outcome. */
function stateOf(
  { workspace, language }: WorkspaceVisit,
  { gap, asOf }: Outcome,
): { readonly said: string; readonly answers: ReadonlyMap<string, CallAnswer> } {
  const words = WORDS[language];
  const { acceptedGaps } = workspace.configuration;
  const { looked_at: looked, accepted } = acceptanceOf(gap, acceptedGaps, asOf);
  const former = acceptedGaps.find(
    (one) => one.gap === gap.id && one.lookedAt !== undefined && one.restedOn?.digest === gap.rests_on?.digest,
  )?.lookedAt;
  if (looked === undefined || former === undefined) return { said: '', answers: new Map() };
  const counts = [looked.drawn, looked.of, looked.right].map((value) => formatNumber(value, language));
  return {
    said: words.looked(counts, looked.by, formatDay(looked.on, language), accepted !== null),
    answers: new Map([
      ...former.right.map((code) => [code, 'right'] as const),
      ...former.notRight.map((code) => [code, 'not-right'] as const),
      ...former.notKnown.map((code) => [code, 'not-known'] as const),
    ]),
  };
}

/** The reasons of most of its calls, each with the questions that decide them. */
async function reasonsOf({ language }: WorkspaceVisit, { gap, results, told }: Outcome): Promise<readonly object[]> {
  const [titleOf, reasonOf] = await Promise.all([ruleTitles(language), reasonTexts(language)]);
  const words = WORDS[language];
  return (gap.reasons ?? []).map(({ rule, reason, calls, gaps }) => ({
    rule: titleOf(rule),
    reason: capitalise(reasonOf(rule, reason)),
    count: words.calls(formatNumber(calls, language), formatNumber(gap.rests_on?.calls ?? calls, language)),
    findings: `findings?${new URLSearchParams({ period: results.name, vendor: gap.vendors[0] ?? '', rule })}`,
    questions: gaps.map((id) => ({
      to: `questions#${gapAnchor(id)}`,
      what: told.find((one) => one.id === id)?.what ?? id,
    })),
  }));
}

/** The findings of one call: the first with everything that explains the call, the others by their title. */
async function foundOf(
  { place, language, ...visit }: WorkspaceVisit,
  name: string,
  places: readonly number[],
): Promise<object> {
  const told = await Promise.all(places.map((row) => tellFindingAt(place.directory, name, row, language)));
  const views = await Promise.all(
    told.flatMap((one) => (one === undefined ? [] : [findingView({ ...visit, place, language }, name, one)])),
  );
  return {
    first: views[0] ?? null,
    statements: views.map(({ title, sentence, verdict, isViolation }) => ({ title, sentence, verdict, isViolation })),
  };
}

function formView(
  { workspace, today, query }: WorkspaceVisit,
  { gap, results }: Outcome,
  form?: URLSearchParams,
): object {
  const { acceptedGaps } = workspace.configuration;
  const former = acceptedGaps.find((one) => one.gap === gap.id && one.restedOn?.digest === gap.rests_on?.digest);
  return {
    to: `outcome?do=look&${new URLSearchParams({ period: results.name, gap: query.get('gap') ?? '' })}`,
    ...{ digest: configurationDigest(workspace.configurationText), rested: gap.rests_on?.digest ?? '' },
    by: form?.get('by') ?? former?.by ?? '',
    reason: form?.get('reason') ?? former?.reason ?? '',
    until: form?.get('until') ?? former?.until ?? yearAfter(today),
  };
}

function yearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-02-28')}`;
}

/** Saves who looked at the drawn calls, and what they say of each. */
async function look(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  const { workspace, language, query, today } = visit;
  const { mistakes } = WORDS[language];
  const outcome = await outcomeIn(visit);
  if (outcome === undefined) return { go: 'results' };
  const { gap, results } = outcome;
  const read = LOOKED.safeParse(Object.fromEntries(form));
  const drawn = gap.drawn ?? [];
  const said = (answer: CallAnswer): readonly string[] => drawn.filter((code) => form.get(code) === answer);
  const lookedAt = { right: said('right'), notRight: said('not-right'), notKnown: said('not-known') };
  if (gap.rests_on === undefined || (read.success && read.data.rested !== gap.rests_on.digest))
    return await outcomeView(visit, { form, mistake: mistakes.changed });
  if (!read.success || Object.values(lookedAt).flat().length < drawn.length)
    return await outcomeView(visit, { form, mistake: read.success ? mistakes.unanswered : mistakes.incomplete });
  const { by, reason, until, digest } = read.data;
  const entry = { gap: gap.id, reason, until, by, on: today, restedOn: gap.rests_on, lookedAt };
  try {
    const changes = acceptedGapChanges(workspace.configuration, entry);
    const options = { expected: digest, today, formats: await formatIds() };
    changeConfiguration(workspace.directory, changes, options);
  } catch (error) {
    return await outcomeView(visit, { form, error });
  }
  return { go: `outcome?${new URLSearchParams({ period: results.name, gap: query.get('gap') ?? '', saved: '1' })}` };
}
