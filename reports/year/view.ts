import { formatDay, formatMonth } from '../../src/language/dates.ts';
import { formatNumber } from '../../src/language/numbers.ts';
import { capitalise } from '../../src/language/phrases.ts';
import type { Language } from '../../src/model/configuration.ts';
import { regimeName } from '../../src/model/country.ts';
import { type GapTeller, isOpenAndBlocking } from '../../src/model/gaps.ts';
import type { LawChange } from '../../src/model/over-time.ts';
import { printedInterval, type Rate } from '../../src/model/rate.ts';
import { whyWithheld, withStatedRates } from '../../src/model/stated-rates.ts';
import { provingStatements } from '../../src/model/statements.ts';
import type { Figures, Summary } from '../../src/model/summary.ts';
import type { YearMonth } from '../../src/model/year.ts';
import { rateOverTime } from '../../src/print/charts/rate-over-time.ts';
import { shortenPrintable } from '../../src/print/printable.ts';
import type { YearInput } from '../../src/print/report.ts';
import { type Markup, markup } from '../../src/print/templates.ts';
import { type AcceptedNotice, acceptedNotice } from '../parts/gap-lists.ts';
import { statedSentences } from '../parts/statements/part.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type YearWords } from './words.nl.ts';

const NAME_LENGTH = 60;
const CLIENT = 'client';
const UNDETERMINED = 'undetermined';
const NOTHING = '–';

export interface YearView {
  readonly cover: {
    readonly heading: string;
    readonly commissioned: string;
    readonly sentences: readonly string[];
    /** What was accepted in months that are final. */
    readonly accepted: AcceptedNotice | null;
    readonly facts: readonly { readonly label: string; readonly value: string }[];
  };
  readonly months: {
    readonly rows: readonly (readonly string[])[];
    /** Null: too few months have a rate. */
    readonly chart: { readonly title: string; readonly svg: Markup; readonly source: string } | null;
  };
  /** Months without results, and drafts. */
  readonly missing: readonly string[];
  readonly centres: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[];
  /** Findings by rule, and violating calls by party. */
  readonly matrices: readonly MatrixView[];
  readonly law: readonly (readonly [day: string, change: string])[];
  readonly sources: readonly (readonly string[])[];
}

/** One row for each subject, with a figure for each month. */
export interface MatrixView {
  readonly heading: string;
  readonly lead: string;
  readonly none: string;
  /** The subject, then the months. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly figures: readonly string[] }[];
}

export function yearWords(language: Language): YearWords {
  return language === 'nl' ? dutch : english;
}

interface Judged extends YearMonth {
  readonly summary: Summary;
}

/** The months of a year side by side. Every figure comes from a month's summary; none is a sum over months. */
export function yearView(input: YearInput): YearView {
  const { language, year } = input;
  const words = yearWords(language);
  const months = input.months.map((month) => ({
    ...month,
    summary: month.summary === null ? null : withStatedRates(month.summary),
  }));
  const judged = months.filter((month): month is Judged => month.summary !== null);
  const latest = judged.at(-1)?.summary;
  if (latest === undefined) throw new Error('a year report of no month');
  const client = shortenPrintable(latest.client.name, NAME_LENGTH);
  const drafts = judged.filter(({ summary }) => summary.status === 'draft').map(({ month }) => month);
  const without = months.filter(({ summary }) => summary === null).map(({ month }) => month);
  const names = partyNames(judged, client, words);
  return {
    cover: {
      heading: words.heading(year),
      commissioned: words.commissioned(client),
      sentences: [
        words.judged(judged.map(({ month }) => month)),
        ...(drafts.length === 0 ? [] : [words.drafts(drafts)]),
        ...(without.length === 0 ? [] : [words.missing(without)]),
        words.noSums,
        ...statedSentences(
          judged.flatMap(({ summary }) => provingStatements(summary)),
          language,
        ),
      ],
      accepted: acceptedNotice(acceptedLines(judged, input.tellGap, words), 'final', language),
      facts: [
        { label: words.facts.client, value: client },
        { label: words.facts.months, value: words.monthsJudged(judged.length) },
        { label: words.facts.asOf, value: formatDay(input.base.period.as_of, language) },
        { label: words.facts.program, value: `Belaudit ${input.base.program.version}` },
      ],
    },
    months: {
      rows: months.map((month) => monthRow(month, words, language)),
      chart: chartOf(input, months, words),
    },
    missing: missingLines(months, words, language),
    centres: centresOf(judged).map(({ id, name }) => ({
      name: shortenPrintable(name, NAME_LENGTH),
      rows: judged.flatMap(({ month, summary }) => {
        const vendor = summary.vendors.find((one) => one.id === id);
        return vendor === undefined ? [] : [[formatMonth(month, language), ...figureCells(vendor, words, language)]];
      }),
    })),
    matrices: [rulesMatrix(input, months, words), partiesMatrix(months, names, words, language)],
    law: lawChanges(input, judged, words),
    sources: judged.map(({ month, summary, path }) => [
      formatMonth(month, language),
      path.replace(/\/summary\.json$/u, ''),
      words.version(summary.version.number),
      formatDay(summary.period.as_of, language),
      summary.run_id,
    ]),
  };
}

function monthRow({ month, summary }: YearMonth, words: YearWords, language: Language): readonly string[] {
  const name = formatMonth(month, language);
  if (summary === null) return [name, words.noResults, ...Array.from({ length: 6 }, () => NOTHING)];
  return [
    name,
    words.status(summary.status),
    ...figureCells(summary.totals, words, language),
    words.rating[summary.rating.level],
  ];
}

/** Calls, conversations, violating calls, rate and interval. */
function figureCells(figures: Figures, words: YearWords, language: Language): readonly string[] {
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

function rateText(rate: Rate, words: YearWords, language: Language): string {
  if (whyWithheld(rate) !== null) return words.withheld;
  return rate.per_10000 === null ? NOTHING : formatNumber(rate.per_10000, language, 1);
}

function intervalText(rate: Rate, words: YearWords, language: Language): string {
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
): readonly { readonly acceptance: string }[] {
  const months = new Map<string, string[]>();
  for (const { month, summary } of judged.filter(({ summary: { status } }) => status === 'final'))
    for (const gap of summary.gaps) {
      const { acceptance } = tell(gap);
      if (acceptance !== '') months.set(acceptance, [...(months.get(acceptance) ?? []), month]);
    }
  return [...months].map(([acceptance, of]) => ({ acceptance: `${acceptance} ${words.acceptedIn(of)}` }));
}

function chartOf(
  { language, year }: YearInput,
  months: readonly YearMonth[],
  words: YearWords,
): YearView['months']['chart'] {
  const drawn = months.map(({ summary }) => {
    const rate = summary?.totals.rate;
    const interval = rate === undefined ? null : printedInterval(rate);
    return rate === undefined || rate.per_10000 === null || interval === null
      ? null
      : { value: rate.per_10000, ...interval };
  });
  if (drawn.filter((rate) => rate !== null).length < 2) return null;
  const decimal = (value: number): string => formatNumber(value, language, 1);
  const title = words.months.chart(year);
  const rateTexts = months.flatMap(({ month, summary }) =>
    summary === null || summary.totals.rate.per_10000 === null
      ? []
      : [`${formatMonth(month, language)}: ${decimal(summary.totals.rate.per_10000)}`],
  );
  const svg = rateOverTime({
    id: 'year',
    title,
    description: `${words.months.source} ${rateTexts.join('. ')}.`,
    months: months.map(({ month, summary }, place) => ({
      label: words.shortMonth(month),
      year: place === 0 ? year : '',
      rate: drawn[place] ?? null,
      note: summary === null ? NOTHING : whyWithheld(summary.totals.rate) === null ? words.tooFew : words.withheld,
    })),
    marks: [],
    subject: 'none',
    format: decimal,
    formatTick: (value) => (Number.isInteger(value) ? formatNumber(value, language) : decimal(value)),
  });
  return { title, svg: markup(svg), source: words.months.source };
}

/** Drafts and months that could be judged are listed one by one; those without loaded calls share a line. */
function missingLines(months: readonly YearMonth[], words: YearWords, language: Language): readonly string[] {
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

/** All call centres of the year, with the latest name of each, in the order in which the months name them. */
function centresOf(judged: readonly Judged[]): readonly { readonly id: string; readonly name: string }[] {
  const names = new Map<string, string>();
  for (const { summary } of judged) for (const { id, name } of summary.vendors) names.set(id, name);
  return [...names].map(([id, name]) => ({ id, name }));
}

function partyNames(judged: readonly Judged[], client: string, words: YearWords): (party: string) => string {
  const names = new Map(centresOf(judged).map(({ id, name }) => [id, shortenPrintable(name, NAME_LENGTH)]));
  return (party) => {
    if (party === CLIENT) return client;
    if (party === UNDETERMINED) return words.undetermined;
    return names.get(party) ?? party;
  };
}

function rulesMatrix({ language, rules }: YearInput, months: readonly YearMonth[], words: YearWords): MatrixView {
  const found = rules.filter(({ id }) =>
    months.some(({ summary }) => summary?.totals.rules.some(({ rule, findings }) => rule === id && findings > 0)),
  );
  return {
    ...{ heading: words.rules.heading, lead: words.rules.lead, none: words.rules.none },
    columns: [words.rules.rule, ...months.map(({ month }) => words.shortMonth(month))],
    rows: found.map(({ id, text }) => ({
      name: text[language].title,
      figures: figuresOf(months, language, ({ totals }) => totals.rules.find(({ rule }) => rule === id)?.findings ?? 0),
    })),
  };
}

function partiesMatrix(
  months: readonly YearMonth[],
  names: (party: string) => string,
  words: YearWords,
  language: Language,
): MatrixView {
  const found = months.flatMap(({ summary }) => summary?.totals.answered_for.map(({ party }) => party) ?? []);
  const last = [CLIENT, UNDETERMINED];
  const parties = [...new Set(found)].sort(
    (one, other) => last.indexOf(one) - last.indexOf(other) || (names(one) < names(other) ? -1 : 1),
  );
  return {
    ...{ heading: words.parties.heading, lead: words.parties.lead, none: words.parties.none },
    columns: [words.parties.party, ...months.map(({ month }) => words.shortMonth(month))],
    rows: parties.map((party) => ({
      name: names(party),
      figures: figuresOf(
        months,
        language,
        ({ totals }) => totals.answered_for.find((one) => one.party === party)?.calls ?? 0,
      ),
    })),
  };
}

function figuresOf(
  months: readonly YearMonth[],
  language: Language,
  value: (summary: Summary) => number,
): readonly string[] {
  return months.map(({ summary }) => (summary === null ? NOTHING : formatNumber(value(summary), language)));
}

function lawChanges(
  { country, language, rules, year }: YearInput,
  judged: readonly Judged[],
  words: YearWords,
): YearView['law'] {
  const changes = new Map<string, LawChange>();
  for (const { summary } of judged)
    for (const change of summary.law_changes)
      if (change.day.startsWith(year)) changes.set(`${change.day} ${change.kind} ${change.id}`, change);
  const titles = new Map(rules.map(({ id, text }) => [id, text[language].title]));
  return [...changes]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { day, kind, id }]) => [
      formatDay(day, language),
      words.lawChange(kind, kind === 'regime' ? regimeName(id, country, language) : (titles.get(id) ?? id)),
    ]);
}
