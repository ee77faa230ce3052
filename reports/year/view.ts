import { formatDay, formatMonth } from '../../src/language/dates.ts';
import { formatNumber } from '../../src/language/numbers.ts';
import { capitalise } from '../../src/language/phrases.ts';
import { regimeName } from '../../src/model/country.ts';
import { type GapTeller, type GapText, isOpenAndBlocking } from '../../src/model/gaps.ts';
import { printedInterval, type Rate } from '../../src/model/rate.ts';
import type { RatingLevel } from '../../src/model/rating.ts';
import { whyWithheld } from '../../src/model/stated-rates.ts';
import { provingStatements } from '../../src/model/statements.ts';
import type { Figures } from '../../src/model/summary.ts';
import { rateOverTime } from '../../src/print/charts/rate-over-time.ts';
import type { YearInput } from '../../src/print/report.ts';
import { type Markup, markup } from '../../src/print/templates.ts';
import { type AgreedActionsView, overdueSentence } from '../parts/actions/part.ts';
import { type AcceptedNotice, acceptedNotice } from '../parts/gap-lists.ts';
import { hearingWords } from '../parts/hearing/part.ts';
import { statedSentences } from '../parts/statements/part.ts';
import { type CentresView, centresView } from './centres.ts';
import { comparedMonths, type Judged, type YearContext, yearContext } from './context.ts';
import { causesMatrix, type MatrixView, rulesMatrix } from './matrix.ts';
import {
  actionsOf,
  actionsView,
  type DecidedView,
  decidedView,
  heardCounts,
  lawOfSums,
  type MoneyView,
  moneyView,
  sumText,
} from './outcome.ts';
import type { YearWords } from './words.nl.ts';

const NOTHING = '–';
const RATINGS: readonly RatingLevel[] = ['serious', 'attention', 'in-order', 'not-assessable'];

export interface YearView {
  readonly cover: {
    readonly heading: string;
    readonly commissioned: string;
    readonly sentences: readonly string[];
    /** What was accepted in months that are final. */
    readonly accepted: AcceptedNotice | null;
    readonly figures: readonly {
      readonly value: string;
      readonly label: string;
      readonly note: string;
      readonly tone: string;
    }[];
    readonly facts: readonly { readonly label: string; readonly value: string }[];
  };
  readonly months: {
    /** Only months with results. */
    readonly rows: readonly (readonly string[])[];
    /** Null: too few months have a rate. */
    readonly chart: { readonly title: string; readonly svg: Markup; readonly source: string } | null;
    /** Months without results, and drafts. */
    readonly missing: readonly string[];
  };
  readonly centres: CentresView;
  readonly decided: DecidedView | null;
  /** Null: no action was agreed. */
  readonly actions: AgreedActionsView | null;
  readonly money: MoneyView | null;
  /** Findings by cause, and by rule. */
  readonly matrices: readonly MatrixView[];
  readonly law: readonly (readonly [day: string, change: string])[];
  readonly sources: readonly (readonly string[])[];
}

/** What a year brought, for the board. Every figure comes from the months' summaries, or is their sum. */
export function yearView(input: YearInput): YearView {
  const context = yearContext(input);
  const { language, words, judged } = context;
  return {
    cover: coverOf(context),
    months: {
      rows: judged.map((month) => monthRow(month, words, language)),
      chart: chartOf(context),
      missing: missingLines(context),
    },
    centres: centresView(context),
    decided: decidedView(context),
    actions: actionsView(context),
    money: moneyView(context),
    matrices: [causesMatrix(context), rulesMatrix(context)],
    law: lawChanges(context),
    sources: judged.map(({ month, summary, path }) => [
      formatMonth(month, language),
      path.replace(/\/summary\.json$/u, ''),
      words.version(summary.version.number),
      formatDay(summary.period.as_of, language),
      summary.run_id,
    ]),
  };
}

function coverOf(context: YearContext): YearView['cover'] {
  const { year, language, words, client, months, judged, latest } = context;
  const drafts = judged.filter(({ summary }) => summary.status === 'draft').map(({ month }) => month);
  const without = months.filter(({ summary }) => summary === null).map(({ month }) => month);
  const heard = heardCounts(context);
  const actions = actionsOf(context);
  return {
    heading: words.heading(year),
    commissioned: words.commissioned(client),
    sentences: [
      words.judged(judged.map(({ month }) => month)),
      ...(drafts.length === 0 ? [] : [words.drafts(drafts)]),
      ...(without.length === 0 ? [] : [words.missing(without)]),
      ...changeSentence(context),
      words.ratings(
        latest.month,
        latest.summary.rating.level,
        RATINGS.flatMap((level) => {
          const count = judged.filter(({ summary }) => summary.rating.level === level).length;
          return count === 0 ? [] : [{ level, months: count }];
        }),
      ),
      heard === null ? words.decided.none : hearingWords(language).sentence(heard, 'company'),
      ...statedSentences(
        judged.flatMap(({ summary }) => provingStatements(summary)),
        language,
      ),
      ...[overdueSentence(actions, language)].filter((sentence) => sentence !== ''),
    ],
    accepted: acceptedNotice(acceptedLines(judged, context.tellGap, words), 'final', language),
    figures: keyFigures(context),
    facts: [
      { label: words.facts.client, value: client },
      { label: words.facts.months, value: words.monthsJudged(judged.length) },
      { label: words.facts.asOf, value: formatDay(context.base.period.as_of, language) },
      { label: words.facts.program, value: `Belaudit ${context.base.program.version}` },
    ],
  };
}

function keyFigures(context: YearContext): YearView['cover']['figures'] {
  const { language, words, judged } = context;
  const n = (value: number): string => formatNumber(value, language);
  const sum = (value: (figures: Figures) => number): number =>
    judged.reduce((total, { summary }) => total + value(summary.totals), 0);
  const open = actionsOf(context).filter(({ state }) => state === 'open');
  const penalties = sumText(context, 'amount');
  const { labels, notes } = words.figures;
  return [
    {
      ...{ value: n(sum(({ conversations }) => conversations)), label: labels.conversations, tone: 'plain' },
      note: notes.conversations(judged.length),
    },
    {
      ...{ value: n(sum(({ violating_calls: calls }) => calls)), label: labels.violations, tone: 'violation' },
      note: notes.violations(sum(({ without_proof: calls }) => calls)),
    },
    {
      ...{ value: penalties === '' ? NOTHING : penalties, label: labels.penalties, tone: 'plain' },
      note:
        penalties === ''
          ? notes.noPenalties
          : notes.penalties(sumText(context, 'heard'), lawOfSums(context).length > 0),
    },
    {
      ...{ value: n(open.length), label: labels.actions, tone: 'plain' },
      note: notes.actions(open.filter(({ overdue }) => overdue).length),
    },
  ];
}

/** The rate of the last month beside that of the first. */
function changeSentence(context: YearContext): readonly string[] {
  const compared = comparedMonths(ratesOf(context));
  if (compared === null) return [];
  const { first, last, change } = compared;
  const decimal = (value: number): string => formatNumber(value, context.language, 1);
  return [context.words.change(change, last.month, decimal(last.value), first.month, decimal(first.value))];
}

function ratesOf({ judged }: YearContext): readonly { readonly month: string; readonly rate: Rate }[] {
  return judged.map(({ month, summary }) => ({ month, rate: summary.totals.rate }));
}

function monthRow({ month, summary }: Judged, words: YearWords, language: YearInput['language']): readonly string[] {
  return [
    formatMonth(month, language),
    words.status(summary.status),
    ...figureCells(summary.totals, words, language),
    words.rating(summary.rating.level),
  ];
}

/** Calls, conversations, violating calls, rate and interval. */
function figureCells(figures: Figures, words: YearWords, language: YearInput['language']): readonly string[] {
  const n = (value: number): string => formatNumber(value, language);
  const { calls, conversations, violating_calls: violating, without_proof: without, rate } = figures;
  return [
    n(calls),
    n(conversations),
    words.violations(n(violating), without, n(without)),
    rateText(rate, words, language),
    intervalText(rate, words, language),
  ];
}

function rateText(rate: Rate, words: YearWords, language: YearInput['language']): string {
  if (whyWithheld(rate) !== null) return words.withheld;
  return rate.per_10000 === null ? NOTHING : formatNumber(rate.per_10000, language, 1);
}

function intervalText(rate: Rate, words: YearWords, language: YearInput['language']): string {
  if (rate.per_10000 === null) return NOTHING;
  const interval = printedInterval(rate);
  if (interval === null) return words.tooFew;
  return words.interval(formatNumber(interval.low, language, 1), formatNumber(interval.high, language, 1));
}

/** Accepted gaps of final months; the same one of several months is told once. */
function acceptedLines(
  judged: readonly Judged[],
  tell: GapTeller,
  words: YearWords,
): readonly Pick<GapText, 'acceptance' | 'acceptable'>[] {
  const months = new Map<string, { readonly gap: GapText; readonly of: string[] }>();
  for (const { month, summary } of judged.filter(({ summary: { status } }) => status === 'final'))
    for (const gap of summary.gaps) {
      const told = tell(gap);
      const same = months.get(told.acceptance);
      if (same === undefined && told.acceptance !== '') months.set(told.acceptance, { gap: told, of: [month] });
      same?.of.push(month);
    }
  return [...months.values()].map(({ gap, of }) => ({
    ...gap,
    acceptance: `${gap.acceptance} ${words.acceptedIn(of)}`,
  }));
}

/** From the first to the last judged month; a month between them without results keeps its place. */
function chartOf(context: YearContext): YearView['months']['chart'] {
  const { language, year, words, months, judged, latest } = context;
  const compared = comparedMonths(ratesOf(context));
  if (compared === null) return null;
  const { first, last, change } = compared;
  const decimal = (value: number): string => formatNumber(value, language, 1);
  const title = words.months.chart(change, last.month, first.month);
  const rateTexts = judged.flatMap(({ month, summary: { totals } }) =>
    totals.rate.per_10000 === null ? [] : [`${formatMonth(month, language)}: ${decimal(totals.rate.per_10000)}`],
  );
  const drawn = months.filter(({ month }) => month >= (judged[0]?.month ?? '') && month <= latest.month);
  const svg = rateOverTime({
    id: 'year',
    title,
    description: `${words.months.source} ${rateTexts.join('. ')}.`,
    months: drawn.map(({ month, summary }, place) => {
      const rate = summary?.totals.rate;
      const interval = rate === undefined ? null : printedInterval(rate);
      return {
        label: words.shortMonth(month),
        year: place === 0 ? year : '',
        rate:
          rate === undefined || rate.per_10000 === null || interval === null
            ? null
            : { value: rate.per_10000, ...interval },
        note: rate === undefined ? NOTHING : whyWithheld(rate) === null ? words.tooFew : words.withheld,
      };
    }),
    marks: [],
    subject: 'none',
    format: decimal,
    formatTick: (value) => (Number.isInteger(value) ? formatNumber(value, language) : decimal(value)),
  });
  return { title, svg: markup(svg), source: words.months.source };
}

/** Drafts and months that could be judged are listed one by one; those without loaded calls share a line. */
function missingLines({ months, words, language }: YearContext): readonly string[] {
  const empty = months.filter(({ summary, loaded }) => summary === null && (loaded ?? 0) === 0);
  const lines = months.flatMap(({ month, summary, loaded }) => {
    const name = capitalise(formatMonth(month, language));
    if (summary === null) return (loaded ?? 0) === 0 ? [] : [words.missingPart.notJudged(name, loaded ?? 0)];
    if (summary.status === 'final') return [];
    return [words.missingPart.draft(name, summary.gaps.filter(isOpenAndBlocking).length)];
  });
  return empty.length === 0
    ? lines
    : [
        ...lines,
        words.missingPart.empty(
          empty.map(({ month }) => month),
          empty.some(({ loaded }) => loaded === null),
        ),
      ];
}

function lawChanges({ country, language, rules, lawChanges: changes, words }: YearContext): YearView['law'] {
  const titles = new Map(rules.map(({ id, text }) => [id, text[language].title]));
  return changes.map(({ day, kind, id }) => [
    formatDay(day, language),
    words.lawChange(kind, kind === 'regime' ? regimeName(id, country, language) : (titles.get(id) ?? id)),
  ]);
}
