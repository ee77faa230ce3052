import { hearingWords } from '../../reports/parts/hearing/part.ts';
import { provingSentences } from '../../reports/parts/statements/part.ts';
import { yearWords } from '../../reports/year/context.ts';
import type { YearWords } from '../../reports/year/words.nl.ts';
import { formatDay, formatMonth } from '../../src/language/dates.ts';
import { findingWords } from '../../src/language/finding-words.ts';
import { formatNumber } from '../../src/language/numbers.ts';
import type { ActionCourse } from '../../src/model/actions.ts';
import type { Language } from '../../src/model/configuration.ts';
import { regimeName } from '../../src/model/country.ts';
import { CLIENT, UNDETERMINED } from '../../src/model/findings.ts';
import { isOpenAndBlocking } from '../../src/model/gaps.ts';
import type { HearingCounts } from '../../src/model/hearing.ts';
import type { Rate } from '../../src/model/rate.ts';
import { withStatedRates } from '../../src/model/stated-rates.ts';
import type { Figures as Counts, PartyFigures, Summary } from '../../src/model/summary.ts';
import { axisTicks } from '../../src/print/charts/axis-ticks.ts';
import type { YearInput } from '../../src/print/report.ts';
import { agreedActionsChapter, overdueNumbers } from './agreed-actions-chapter.ts';
import { textsOf } from './known-texts.ts';
import type { Sheet, TableRow } from './printed-numbers.ts';

type Chapter = Sheet['chapters'][number];

/** A month with results. */
interface Judged {
  readonly month: string;
  readonly summary: Summary;
  readonly path: string;
}

/** What the report of a year may print, chapter by chapter: figures of the summaries of its months. */
export function yearSheet(input: YearInput): Sheet {
  const { language, year } = input;
  const words = yearWords(language);
  const judged = input.months.flatMap(({ month, summary, path }): readonly Judged[] =>
    summary === null ? [] : [{ month, path, summary: withStatedRates(summary) }],
  );
  const actions = latestActions(judged);
  return {
    language,
    texts: [
      ...textsOf([words, input.rules, input.base, input.months.map(({ month }) => month)], language),
      ...judged.flatMap(({ summary: { client, vendors } }) => textsOf([client.name, vendors.map(nameOf)], language)),
      ...judged.flatMap(({ summary }) => provingSentences(summary, language)),
      year,
    ],
    phrases: [],
    cover: cover(judged, input, words),
    chapters: [
      months(judged, input, words),
      centres(judged, words),
      decided(judged, input, words),
      ...(actions.length === 0 ? [] : [agreedActionsChapter(input, actions)]),
      money(judged, words),
      causes(judged, words, language),
      rules(judged, input, words),
      law(input, words),
      sources(judged, words, language),
    ],
  };
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}

/** From how many conversations on a rate is compared, as the report says of itself. */
const COMPARED_FROM = 200;

function intervalOf({ of, low, high }: Rate): { readonly low: number; readonly high: number } | null {
  return of >= COMPARED_FROM && low !== null && high !== null ? { low, high } : null;
}

interface ComparedRate {
  readonly month: string;
  readonly value: number;
}

/** The first and the last month that can be compared: there are more or fewer only if the one interval ends before the other begins. */
function firstAndLast(
  rates: readonly { readonly month: string; readonly rate: Rate }[],
): { readonly first: ComparedRate; readonly last: ComparedRate; readonly change: 'more' | 'fewer' | 'chance' } | null {
  const usable = rates.filter(({ rate }) => rate.per_10000 !== null && intervalOf(rate) !== null);
  const [first, last] = [usable[0], usable.at(-1)];
  if (first === undefined || last === undefined || usable.length < 2) return null;
  const rises = Number(last.rate.low) > Number(first.rate.high);
  const falls = Number(last.rate.high) < Number(first.rate.low);
  return {
    first: { month: first.month, value: Number(first.rate.per_10000) },
    last: { month: last.month, value: Number(last.rate.per_10000) },
    change: rises ? 'more' : falls ? 'fewer' : 'chance',
  };
}

/** Findings of several parties by what became of them. */
function countsOf(parties: readonly HearingCounts[]): HearingCounts {
  const total = { found: 0, undisputed: 0, upheld: 0, withdrawn: 0, open: 0 };
  for (const party of parties)
    for (const name of ['found', 'undisputed', 'upheld', 'withdrawn', 'open'] as const) total[name] += party[name];
  return total;
}

/** Actions as the latest month with a register knows them. */
function latestActions(judged: readonly Judged[]): readonly ActionCourse[] {
  const known = judged.filter(({ summary }) => summary.hearing !== undefined);
  return known.at(-1)?.summary.hearing?.actions ?? [];
}

/** Gaps that were accepted in final months, each with its months. */
function acceptedSaid(judged: readonly Judged[], { tellGap }: YearInput, words: YearWords): readonly string[] {
  const told = judged
    .filter(({ summary }) => summary.status === 'final')
    .flatMap(({ month, summary }) => summary.gaps.map((gap) => ({ month, line: tellGap(gap).acceptance })))
    .filter(({ line }) => line !== '');
  return [...new Set(told.map(({ line }) => line))].map(
    (line) => `${line} ${words.acceptedIn(told.filter((one) => one.line === line).map(({ month }) => month))}`,
  );
}

function cover(judged: readonly Judged[], input: YearInput, words: YearWords): Chapter {
  const drafts = judged.filter(({ summary }) => summary.status === 'draft').map(({ month }) => month);
  const without = input.months.filter(({ summary }) => summary === null).map(({ month }) => month);
  const parties = judged.flatMap(({ summary }) => summary.hearing?.parties ?? []);
  const [heard, actions] = [parties.length === 0 ? null : countsOf(parties), latestActions(judged)];
  return {
    heading: '',
    numbers: [
      ...[sum(judged, ({ conversations }) => conversations), judged.length],
      ...[sum(judged, ({ violating_calls: calls }) => calls), sum(judged, ({ without_proof: calls }) => calls)],
      ...penaltySums(penaltiesIn(judged)),
      ...[actions.filter(({ state }) => state === 'open').length, ...overdueNumbers(actions)],
      ...(heard === null ? [] : [heard.found, heard.undisputed + heard.upheld, heard.withdrawn, heard.open]),
    ],
    said: [
      ...compared(judged, input, words),
      words.judged(judged.map(({ month }) => month)),
      ...(drafts.length === 0 ? [] : [words.drafts(drafts)]),
      ...(without.length === 0 ? [] : [words.missing(without)]),
      ...acceptedSaid(judged, input, words),
    ],
    rows: [
      { label: words.facts.months, figures: [judged.length, 12] },
      { label: words.facts.asOf, figures: [], holds: [formatDay(input.base.period.as_of, input.language)] },
    ],
  };
}

/** The sentence about the first and the last month. */
function compared(judged: readonly Judged[], { language }: YearInput, words: YearWords): readonly string[] {
  const pair = firstAndLast(judged.map(({ month, summary }) => ({ month, rate: summary.totals.rate })));
  if (pair === null) return [];
  const [last, first] = [pair.last, pair.first].map(({ value }) => formatNumber(value, language, 1));
  return [words.change(pair.change, pair.last.month, last ?? '', pair.first.month, first ?? '')];
}

function months(judged: readonly Judged[], input: YearInput, words: YearWords): Chapter {
  const { language } = input;
  const drawn = judged.filter(({ summary }) => intervalOf(summary.totals.rate) !== null);
  const rates = drawn.map(({ summary }) => summary.totals.rate);
  const pair = firstAndLast(judged.map(({ month, summary }) => ({ month, rate: summary.totals.rate })));
  const stated = judged.flatMap(({ month, summary }) => {
    const rate = summary.totals.rate.per_10000;
    return rate === null ? [] : [`${formatMonth(month, language)}: ${formatNumber(rate, language, 1)}`];
  });
  return {
    heading: words.months.heading,
    numbers: [],
    said: [
      ...missing(judged, input, words),
      ...(pair === null
        ? []
        : [
            words.months.chart(pair.change, pair.last.month, pair.first.month),
            `${words.months.chart(pair.change, pair.last.month, pair.first.month)}. ${words.months.source} ${stated.join('. ')}.`,
          ]),
    ],
    pictures:
      pair === null
        ? []
        : [
            ...axisTicks(Math.max(...rates.map(({ high }) => high ?? 0))),
            ...rates.map(({ per_10000: rate }) => rate ?? 0),
          ],
    rows: judged.map(({ month, summary }) => ({
      label: formatMonth(month, language),
      figures: figuresOf(summary.totals),
      holds: [words.status(summary.status), words.rating(summary.rating.level)],
    })),
  };
}

/** Calls, conversations, violating calls and how many of them lack proof, the rate and its interval, if stated. */
function figuresOf({
  calls,
  conversations,
  violating_calls: violating,
  without_proof: without,
  rate,
}: Counts): number[] {
  const interval = intervalOf(rate);
  return [
    ...[calls, conversations, violating, ...(without === 0 ? [] : [without])],
    ...(rate.per_10000 === null ? [] : [rate.per_10000, ...(interval === null ? [] : [interval.low, interval.high])]),
  ];
}

function missing(judged: readonly Judged[], input: YearInput, words: YearWords): readonly string[] {
  const { language } = input;
  const named = (month: string): string => formatMonth(month, language).replace(/^./u, (first) => first.toUpperCase());
  return [
    ...judged.map(({ month, summary }) =>
      words.missingPart.draft(named(month), summary.gaps.filter(isOpenAndBlocking).length),
    ),
    ...input.months
      .filter(({ summary }) => summary === null)
      .map(({ month, loaded }) => words.missingPart.notJudged(named(month), loaded ?? 0)),
  ];
}

function sum(judged: readonly Judged[], value: (figures: Counts) => number): number {
  return judged.reduce((total, { summary }) => total + value(summary.totals), 0);
}

function centres(judged: readonly Judged[], words: YearWords): Chapter {
  const ids = [...new Set(judged.flatMap(({ summary }) => summary.vendors.map(({ id }) => id)))];
  const of = ids.map((id) =>
    judged.flatMap(({ month, summary }) =>
      summary.vendors
        .filter((vendor) => vendor.id === id)
        .map((vendor) => ({
          ...{ month, vendor, rate: vendor.rate },
          own: summary.totals.answered_for.find(({ party }) => party === id)?.calls ?? 0,
        })),
    ),
  );
  return {
    heading: words.centres.heading,
    numbers: [],
    rows: of.map((months): TableRow => {
      const pair = firstAndLast(months);
      const rates = months.flatMap(({ rate }) => rate.per_10000 ?? []);
      const total = (value: (one: (typeof months)[number]) => number): number =>
        months.reduce((all, one) => all + value(one), 0);
      return {
        label: months.at(-1)?.vendor.name ?? '',
        figures: [
          ...[months.length, total(({ vendor }) => vendor.conversations)],
          ...[total(({ vendor }) => vendor.violating_calls), total(({ own }) => own)],
          ...(pair === null ? [] : [pair.first.value, pair.last.value]),
          ...(rates.length < 2 ? [] : [10_000, ...rates]),
        ],
        holds: [pair === null ? words.centres.tooFew : words.centres.change[pair.change]],
      };
    }),
  };
}

function decided(judged: readonly Judged[], input: YearInput, words: YearWords): Chapter {
  const parties = judged.flatMap(({ summary }) => summary.hearing?.parties ?? []);
  return {
    heading: words.decided.heading,
    numbers: [
      ...[...new Set(parties.map(({ party }) => party)), null].flatMap((id) => {
        const of = countsOf(parties.filter(({ party }) => id === null || party === id));
        return [of.found, of.undisputed + of.upheld, of.upheld, of.withdrawn, of.open];
      }),
      ...parties.flatMap(({ rules: heard }) =>
        heard.flatMap((rule) => rule.withdrawn_for.map(({ findings }) => findings)),
      ),
    ],
    said: parties.length === 0 ? [] : [hearingWords(input.language).sentence(countsOf(parties), 'company')],
  };
}

interface Penalty {
  readonly name: string;
  readonly figures: readonly [calls: number, amount: number, heard: number, unread: number];
}

function penaltiesIn(judged: readonly Judged[]): readonly Penalty[] {
  const sums = new Map<string, Penalty['figures']>();
  for (const { summary } of judged.filter(({ summary: { status } }) => status === 'final'))
    for (const { id, name, penalty } of summary.vendors) {
      if (penalty === null || penalty.calls === 0) continue;
      const [calls, amount, heard, unread] = sums.get(name) ?? [0, 0, 0, 0];
      const more = summary.hearing?.parties.find(({ party }) => party === id)?.penalty?.amount ?? 0;
      sums.set(name, [
        ...([calls + penalty.calls, amount + penalty.amount] as const),
        ...([heard + more, unread + penalty.unread_amount] as const),
      ]);
    }
  return [...sums].map(([name, figures]) => ({ name, figures }));
}

function penaltySums(penalties: readonly Penalty[]): readonly number[] {
  return [0, 1, 2, 3].map((place) => penalties.reduce((total, { figures }) => total + (figures[place] ?? 0), 0));
}

function money(judged: readonly Judged[], words: YearWords): Chapter {
  const penalties = penaltiesIn(judged);
  return {
    heading: words.money.heading,
    numbers: penaltySums(penalties),
    rows: penalties.map(({ name, figures }) => ({ label: name, figures })),
  };
}

/** Findings of each month that are proven or lack proof, and their sum. */
function weights(judged: readonly Judged[], of: (summary: Summary) => readonly PartyFigures[]): readonly number[] {
  const months = judged.map(({ summary }) =>
    of(summary).reduce((total, { grades }) => total + grades.proven + grades['not-demonstrable'], 0),
  );
  return [...months, months.reduce((total, one) => total + one, 0)];
}

function partyFigures({ totals }: Summary): readonly PartyFigures[] {
  return brokenRules(totals.rules).flatMap(({ parties }) => parties);
}

/** All but those that only say that proof is weak. */
function brokenRules(rules: Counts['rules']): Counts['rules'] {
  return rules.filter(({ levels }) => levels.some(({ level, findings }) => findings > 0 && level !== 'evidence'));
}

function causes(judged: readonly Judged[], words: YearWords, language: Language): Chapter {
  const names = new Map(judged.flatMap(({ summary }) => summary.vendors.map(({ id, name }) => [id, name] as const)));
  names.set(CLIENT, judged.at(-1)?.summary.client.name ?? '').set(UNDETERMINED, words.undetermined);
  const all = judged.flatMap(({ summary }) => partyFigures(summary));
  const found = (figures: readonly number[]): boolean => (figures.at(-1) ?? 0) > 0;
  const parties = [...new Set(all.map(({ responsible }) => responsible))];
  const rowsOf = (party: string): readonly TableRow[] => {
    const own = (summary: Summary): readonly PartyFigures[] =>
      partyFigures(summary).filter(({ responsible }) => responsible === party);
    const of = [...new Set(all.filter(({ responsible }) => responsible === party).map(({ cause }) => cause))];
    return [
      { label: names.get(party) ?? party, figures: weights(judged, own) },
      ...of.map((cause) => ({
        label: findingWords(language).causes[cause],
        figures: weights(judged, (summary) => own(summary).filter((one) => one.cause === cause)),
      })),
    ].filter(({ figures }) => found(figures));
  };
  const rows = parties.flatMap(rowsOf);
  return { heading: words.causes.heading, numbers: mostAndAll(judged, rows), rows };
}

function rules(judged: readonly Judged[], input: YearInput, words: YearWords): Chapter {
  const rows = input.rules.flatMap(({ id, text }): readonly TableRow[] => {
    const figures = weights(judged, ({ totals }) =>
      brokenRules(totals.rules)
        .filter(({ rule }) => rule === id)
        .flatMap(({ parties }) => parties),
    );
    return figures.at(-1) === 0 ? [] : [{ label: text[input.language].title, figures }];
  });
  return { heading: words.rules.heading, numbers: mostAndAll(judged, rows), rows };
}

/** Sums of rows, and of everything. */
function mostAndAll(judged: readonly Judged[], rows: readonly TableRow[]): readonly number[] {
  return [...rows.map(({ figures }) => Number(figures.at(-1))), weights(judged, partyFigures).at(-1) ?? 0];
}

function law({ country, language, rules: known, lawChanges }: YearInput, words: YearWords): Chapter {
  const titles = new Map(known.map(({ id, text }) => [id, text[language].title]));
  return {
    heading: words.law.heading,
    numbers: [],
    rows: lawChanges.map(({ day, kind, id }) => {
      const subject = kind === 'regime' ? regimeName(id, country, language) : (titles.get(id) ?? id);
      return { label: formatDay(day, language), holds: [words.lawChange(kind, subject)], figures: [] };
    }),
  };
}

function sources(judged: readonly Judged[], words: YearWords, language: Language): Chapter {
  return {
    heading: words.sources.heading,
    numbers: [],
    rows: judged.map(({ month, path, summary: { period, run_id: id, version } }) => {
      const folder = path.replace(/\/summary\.json$/u, '');
      return {
        label: `${formatMonth(month, language)} ${folder} ${words.version(version.number)} ${formatDay(period.as_of, language)} ${id}`,
        figures: [],
      };
    }),
  };
}
