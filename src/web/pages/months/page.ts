import { z } from 'zod';
import {
  type Language,
  type ListedMonths,
  type ListedPeriod,
  listMonths,
  type MonthsOutcome,
  maskNumbers,
  printedInterval,
  type RunOutcome,
  reportYear,
  runPeriods,
  runWorkspace,
  type TouchedPeriod,
  UserError,
} from '../../../index.ts';
import { formatDay, formatMonth, formatPeriod } from '../../../language/dates.ts';
import { formatNumber } from '../../../language/numbers.ts';
import { rateOverTime } from '../../../print/charts/rate-over-time.ts';
import { type Markup, markup } from '../../../print/templates.ts';
import { folderCards, savedByPage } from '../../folder-cards.ts';
import { jobView } from '../../job-view.ts';
import { needsResults } from '../../nothing-yet.ts';
import { otherRulebookText } from '../../other-rulebook.ts';
import { type Answer, definePage, type Page, type Visit } from '../../page.ts';
import { beginJob, lastOutcome, workspaceNow } from '../../workspace-job.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type MonthsWords } from './words.nl.ts';

const WORDS = { nl: dutch, en: english };

/** Months in the chart: a year, and the month before it. */
const CHARTED = 13;
/** How many late files of a period are listed by name. */
const MOST_FILES = 5;
const MONTH = z.string().regex(/^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/u);
const YEAR = z.string().regex(/^(?:19|20)\d{2}$/u);

export const page: Page = definePage({
  order: 55,
  group: 'judge',
  isEmpty: needsResults,
  title: { nl: 'Maanden', en: 'Months' },
  view: async (visit) => (visit.state.kind === 'ready' ? { show: await monthsView(visit) } : { go: 'start' }),
  actions: { judge, year },
  routes: { 'GET file': savedByPage },
});

/** Judges one month, all, or those that late files affect; the workspace is read when the work starts. */
async function judge(visit: Visit, form: URLSearchParams): Promise<Answer> {
  const { house, place, language } = visit;
  const which = form.get('which');
  const month = MONTH.safeParse(form.get('month') ?? '');
  if (which !== 'all' && which !== 'touched' && !month.success)
    return await refused(visit, WORDS[language].labels.noMonth);
  house.jobs.begin(place.id, 'months', async (progress, signal) => {
    const options = { signal, environment: house.environment };
    if (which === 'all' || which === 'touched')
      return await runPeriods(await workspaceNow(visit), which, progress, options);
    const period = daysOf(month.data ?? '');
    const outcome = await runWorkspace(await workspaceNow(visit, { period }), progress, options);
    return { periods: [{ ...period, because: 'asked', touched: null, outcome }], left_out: [] } satisfies MonthsOutcome;
  });
  // A problem with an earlier report of a year does not concern this work.
  house.jobs.forget(place.id, 'year');
  return { go: 'months' };
}

/** Makes the report of a year. */
async function year(visit: Visit, form: URLSearchParams): Promise<Answer> {
  const { house, place, language } = visit;
  const asked = YEAR.safeParse(form.get('year') ?? '');
  if (!asked.success) return await refused(visit, WORDS[language].labels.noYear);
  beginJob(visit, 'year', async (workspace, progress, signal) =>
    reportYear(workspace, asked.data, progress, { signal, environment: house.environment }),
  );
  // Nor does a problem with months concern the report of a year. The outcome of judging stays on the page.
  if (lastOutcome(visit, 'months') === undefined) house.jobs.forget(place.id, 'months');
  return { go: 'months' };
}

/** If the request is unclear, nothing starts, and the page says so. */
async function refused(visit: Visit, mistake: string): Promise<Answer> {
  return { show: await monthsView(visit, mistake), status: 422 };
}

function daysOf(month: string): { readonly from: string; readonly to: string } {
  const [ofYear = 0, place = 0] = month.split('-').map(Number);
  const last = new Date(Date.UTC(ofYear, place, 0)).getUTCDate();
  return { from: `${month}-01`, to: `${month}-${String(last).padStart(2, '0')}` };
}

/** @param mistake in the latest request; empty if none */
async function monthsView(visit: Visit, mistake: string = ''): Promise<object> {
  const { language, state } = visit;
  const words = WORDS[language];
  const job = jobView(visit, 'months', mistake === '' ? ['months', 'year'] : []);
  const last = lastOutcome<MonthsOutcome>(visit, 'months');
  const listed = job.running === null && state.kind === 'ready' ? await list(visit) : null;
  const months = listed?.months ?? [];
  const others = listed?.other_periods ?? [];
  const touched = [...months, ...others].flatMap((period) => (period.touched === null ? [] : [period.touched]));
  return {
    labels: words.labels,
    mistake,
    ...job,
    otherRulebook: otherRulebookText(visit),
    isListed: listed !== null,
    outcome: last === undefined ? null : outcomeView(last, words, language),
    months: months.map((one) => ({
      month: one.month,
      ...rowView(one, formatMonth(one.month, language), words, language),
      canJudge: one.loaded !== null,
      judgeLabel: one.results === null ? words.labels.judge : words.labels.judgeAgain,
    })),
    others: others.map((one) => rowView(one, formatPeriod(one.from, one.to, language), words, language)),
    chart: chartOf(months, words, language),
    touched: touched.map((one) => touchedView(one, words, language)),
    hasUnjudged: months.some(({ state: monthState }) => monthState === 'not-judged'),
    years: [...new Set(months.filter(({ results }) => results !== null).map(({ month }) => month.slice(0, 4)))],
    yearMade: lastOutcome(visit, 'year') !== undefined,
    folders: folderCards(visit, 'months', ['year']),
  };
}

/** Null if another job has just started: the list appears when it is done. */
async function list({ house, place, state }: Visit): Promise<ListedMonths | null> {
  if (state.kind !== 'ready') return null;
  try {
    return await house.jobs.ask(place.id, async (signal) => await listMonths(state.workspace, { signal }));
  } catch (error) {
    if (error instanceof UserError && error.code === 'STORE_LOCKED') return null;
    throw error;
  }
}

function rowView(period: ListedPeriod, name: string, words: MonthsWords, language: Language): object {
  const { loaded, results, touched } = period;
  const n = (value: number): string => formatNumber(value, language);
  const calls = loaded?.calls ?? results?.calls;
  return {
    name,
    state: words.states[period.state],
    calls: calls === undefined ? '' : n(calls),
    loaded:
      loaded === null ? '' : words.loaded(formatDay(loaded.first_day, language), formatDay(loaded.last_day, language)),
    ...(results === null ? NO_RESULTS : figuresView(results, words, language)),
    touched: touched === null ? '' : words.touchedCalls(touched.calls, n(touched.calls)),
  };
}

const NO_RESULTS = { to: '', version: '', violations: '', rate: '', interval: '', rating: '' };

function figuresView(
  results: NonNullable<ListedPeriod['results']>,
  words: MonthsWords,
  language: Language,
): Readonly<Record<keyof typeof NO_RESULTS, string>> {
  const n = (value: number): string => formatNumber(value, language);
  return {
    to: `results?period=${results.name}`,
    version: n(results.version),
    violations: n(results.violating_calls),
    ...rateView(results.rate, words, language),
    rating: words.ratings[results.rating],
  };
}

/** A rate that is not stated, or has no conversations behind it, has no interval. */
function rateView(
  rate: NonNullable<ListedPeriod['results']>['rate'],
  { interval: between, labels }: MonthsWords,
  language: Language,
): { readonly rate: string; readonly interval: string } {
  const d = (value: number): string => formatNumber(value, language, 1);
  if (rate.per_10000 === null) return { rate: rate.of === 0 ? '' : labels.withheld, interval: '' };
  const interval = printedInterval(rate);
  return {
    rate: d(rate.per_10000),
    interval: interval === null ? labels.tooFew : between(d(interval.low), d(interval.high)),
  };
}

function touchedView(
  { from, to, calls, of, files, gone }: TouchedPeriod,
  words: MonthsWords,
  language: Language,
): object {
  const n = (value: number): string => formatNumber(value, language);
  const shown = files.slice(0, MOST_FILES);
  return {
    text: words.touchedPeriod(formatPeriod(from, to, language), calls, n(calls), n(of)),
    files: shown.map(({ path, calls: own }) => `${maskNumbers(path)} (${words.touchedCalls(own, n(own))})`),
    more: files.length > shown.length ? words.moreFiles(files.length - shown.length) : '',
    gone: gone.length === 0 ? '' : words.goneFiles(gone.length, maskNumbers(gone[0] ?? '')),
  };
}

function outcomeView({ periods, left_out: leftOut }: MonthsOutcome, words: MonthsWords, language: Language): object {
  const judged = periods.filter(({ because }) => because !== null);
  return {
    text: words.outcome(judged.length, periods.length - judged.length),
    withoutPdfs: judged.some(({ outcome }) => outcome.browserNote !== undefined),
    periods: judged.map(({ from, to, because, outcome }) => ({
      period: formatPeriod(from, to, language),
      to: `results?period=${from}_${to}`,
      why: because === null ? '' : words.whys[because],
      changes: changesIn(outcome, words, language),
    })),
    leftOut: leftOut.map(({ month }) => `${formatMonth(month, language)} ${words.labels.notOver}`),
  };
}

function changesIn({ isNewVersion, summary }: RunOutcome, words: MonthsWords, language: Language): string {
  const changes = isNewVersion === true ? summary.version.replaces?.changes : undefined;
  if (changes === undefined || changes === null) return '';
  const n = (value: number): string => formatNumber(value, language);
  return words.changes(n(changes.came), n(changes.went), n(changes.changed));
}

/** A single month shows no trend. */
function chartOf(
  all: ListedMonths['months'],
  words: MonthsWords,
  language: Language,
): { readonly title: string; readonly svg: Markup; readonly source: string } | null {
  const months = all.slice(-CHARTED);
  const rates = months.map(({ results }) => {
    const interval = results === null ? null : printedInterval(results.rate);
    return results === null || interval === null || results.rate.per_10000 === null
      ? null
      : { value: results.rate.per_10000, ...interval };
  });
  if (rates.filter((rate) => rate !== null).length < 2) return null;
  const d = (value: number): string => formatNumber(value, language, 1);
  const rateTexts = months.flatMap(({ month }, place) => {
    const rate = rates[place];
    return rate === null || rate === undefined ? [] : [`${formatMonth(month, language)}: ${d(rate.value)}`];
  });
  const svg = rateOverTime({
    id: 'months',
    title: words.labels.chart,
    description: rateTexts.join('. '),
    months: months.map(({ month }, place) => ({
      label: formatMonth(month, language).slice(0, 3),
      year: place === 0 || month.endsWith('-01') ? month.slice(0, 4) : '',
      rate: rates[place] ?? null,
      note: '',
    })),
    marks: [],
    subject: 'none',
    format: d,
    formatTick: (value) => (Number.isInteger(value) ? formatNumber(value, language) : d(value)),
  });
  return { title: words.labels.chart, svg: markup(svg), source: words.labels.chartSource };
}
