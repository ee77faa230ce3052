import { yearWords } from '../../reports/year/view.ts';
import type { YearWords } from '../../reports/year/words.nl.ts';
import { formatDay, formatMonth } from '../../src/language/dates.ts';
import { formatNumber } from '../../src/language/numbers.ts';
import type { Language } from '../../src/model/configuration.ts';
import { regimeName } from '../../src/model/country.ts';
import { CLIENT, UNDETERMINED } from '../../src/model/findings.ts';
import { isOpenAndBlocking } from '../../src/model/gaps.ts';
import { printedInterval } from '../../src/model/rate.ts';
import { withStatedRates } from '../../src/model/stated-rates.ts';
import type { Figures as Counts, Summary } from '../../src/model/summary.ts';
import { axisTicks } from '../../src/print/charts/axis-ticks.ts';
import type { YearInput } from '../../src/print/report.ts';
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
  return {
    language,
    texts: [
      ...textsOf([words, input.rules, input.base, input.months.map(({ month }) => month)], language),
      ...judged.flatMap(({ summary: { client, vendors } }) => textsOf([client.name, vendors.map(nameOf)], language)),
      ...[year, words.months.chart(year)],
    ],
    phrases: [],
    cover: cover(judged, input, words),
    chapters: [
      months(judged, input, words),
      missing(judged, input, words),
      rules(judged, input, words),
      parties(judged, words),
      centres(judged, words, language),
      law(judged, input, words),
      sources(judged, words, language),
    ],
  };
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
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
  return {
    heading: '',
    numbers: [],
    said: [
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

function months(judged: readonly Judged[], { language, year }: YearInput, words: YearWords): Chapter {
  const drawn = judged.filter(({ summary }) => printedInterval(summary.totals.rate) !== null);
  const rates = drawn.map(({ summary }) => summary.totals.rate);
  const stated = judged.flatMap(({ month, summary }) => {
    const rate = summary.totals.rate.per_10000;
    return rate === null ? [] : [`${formatMonth(month, language)}: ${formatNumber(rate, language, 1)}`];
  });
  return {
    heading: words.months.heading,
    numbers: [],
    said: drawn.length < 2 ? [] : [`${words.months.chart(year)}. ${words.months.source} ${stated.join('. ')}.`],
    pictures:
      drawn.length < 2
        ? []
        : [
            ...axisTicks(Math.max(...rates.map(({ high }) => high ?? 0))),
            ...rates.map(({ per_10000: rate }) => rate ?? 0),
          ],
    rows: judged.map(({ month, summary }) => ({
      label: formatMonth(month, language),
      figures: figuresOf(summary.totals),
      holds: [words.status(summary.status), words.rating[summary.rating.level]],
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
  const interval = printedInterval(rate);
  return [
    ...[calls, conversations, violating, ...(without === 0 ? [] : [without])],
    ...(rate.per_10000 === null ? [] : [rate.per_10000, ...(interval === null ? [] : [interval.low, interval.high])]),
  ];
}

function missing(judged: readonly Judged[], input: YearInput, words: YearWords): Chapter {
  const { language } = input;
  const named = (month: string): string => formatMonth(month, language).replace(/^./u, (first) => first.toUpperCase());
  return {
    heading: words.missingPart.heading,
    numbers: [],
    said: [
      ...judged.map(({ month, summary }) =>
        words.missingPart.draft(named(month), summary.gaps.filter(isOpenAndBlocking).length),
      ),
      ...input.months
        .filter(({ summary }) => summary === null)
        .map(({ month, loaded }) => words.missingPart.notJudged(named(month), loaded ?? 0)),
    ],
  };
}

function rules(judged: readonly Judged[], input: YearInput, words: YearWords): Chapter {
  return {
    heading: words.rules.heading,
    numbers: [],
    rows: input.rules.flatMap(({ id, text }): readonly TableRow[] => {
      const figures = judged.map(({ summary }) => summary.totals.rules.find(({ rule }) => rule === id)?.findings ?? 0);
      return figures.every((found) => found === 0) ? [] : [{ label: text[input.language].title, figures }];
    }),
  };
}

function parties(judged: readonly Judged[], words: YearWords): Chapter {
  const names = new Map(judged.flatMap(({ summary }) => summary.vendors.map(({ id, name }) => [id, name] as const)));
  names.set(CLIENT, judged.at(-1)?.summary.client.name ?? '').set(UNDETERMINED, words.undetermined);
  const found = new Set(judged.flatMap(({ summary }) => summary.totals.answered_for.map(({ party }) => party)));
  return {
    heading: words.parties.heading,
    numbers: [],
    rows: [...found].map((party) => ({
      label: names.get(party) ?? party,
      figures: judged.map(({ summary }) => summary.totals.answered_for.find((row) => row.party === party)?.calls ?? 0),
    })),
  };
}

function centres(judged: readonly Judged[], words: YearWords, language: Language): Chapter {
  return {
    heading: words.centres.heading,
    numbers: [],
    rows: judged.flatMap(({ month, summary }) =>
      summary.vendors.map((vendor) => ({ label: formatMonth(month, language), figures: figuresOf(vendor) })),
    ),
  };
}

function law(
  judged: readonly Judged[],
  { country, language, rules: known, year }: YearInput,
  words: YearWords,
): Chapter {
  const titles = new Map(known.map(({ id, text }) => [id, text[language].title]));
  const changes = judged.flatMap(({ summary }) => summary.law_changes.filter(({ day }) => day.startsWith(year)));
  const told = new Map(
    changes.map(({ day, kind, id }) => {
      const subject = kind === 'regime' ? regimeName(id, country, language) : (titles.get(id) ?? id);
      return [`${day} ${kind} ${id}`, { label: formatDay(day, language), holds: [words.lawChange(kind, subject)] }];
    }),
  );
  return {
    heading: words.law.heading,
    numbers: [],
    rows: [...told.values()].map((row) => ({ ...row, figures: [] })),
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
