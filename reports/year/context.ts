import type { Language } from '../../src/model/configuration.ts';
import { CLIENT, UNDETERMINED } from '../../src/model/findings.ts';
import { printedInterval, type Rate } from '../../src/model/rate.ts';
import { withStatedRates } from '../../src/model/stated-rates.ts';
import type { Summary } from '../../src/model/summary.ts';
import type { YearMonth } from '../../src/model/year.ts';
import { shortenPrintable } from '../../src/print/printable.ts';
import type { YearInput } from '../../src/print/report.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type YearWords } from './words.nl.ts';

const NAME_LENGTH = 60;

/** A month with results. */
export interface Judged extends YearMonth {
  readonly summary: Summary;
}

/** The context of every part of the report. */
export interface YearContext extends Omit<YearInput, 'months'> {
  readonly words: YearWords;
  readonly client: string;
  /** All twelve, and those with results. */
  readonly months: readonly YearMonth[];
  readonly judged: readonly Judged[];
  readonly latest: Judged;
  /** All call centres of the year, with the latest name of each, in the order in which the months name them. */
  readonly centres: readonly { readonly id: string; readonly name: string }[];
  /** The party that answers for something, by name. */
  readonly names: (party: string) => string;
}

export function yearWords(language: Language): YearWords {
  return language === 'nl' ? dutch : english;
}

export function yearContext(input: YearInput): YearContext {
  const words = yearWords(input.language);
  const months = input.months.map((month) => ({
    ...month,
    summary: month.summary === null ? null : withStatedRates(month.summary),
  }));
  const judged = months.filter((month): month is Judged => month.summary !== null);
  const latest = judged.at(-1);
  if (latest === undefined) throw new Error('a year report of no month');
  const client = shortenPrintable(latest.summary.client.name, NAME_LENGTH);
  const known = new Map(
    judged.flatMap(({ summary }) =>
      summary.vendors.map(({ id, name }) => [id, shortenPrintable(name, NAME_LENGTH)] as const),
    ),
  );
  return {
    ...input,
    ...{ words, client, months, judged, latest },
    centres: [...known].map(([id, name]) => ({ id, name })),
    names: (party) => {
      if (party === CLIENT) return client;
      if (party === UNDETERMINED) return words.undetermined;
      return known.get(party) ?? party;
    },
  };
}

/** How the last rate compares with the first: only intervals that do not overlap tell of more or fewer. */
export type Change = 'more' | 'fewer' | 'chance';

/** The first and the last month with a rate that can be compared; null: there are no two. */
export function comparedMonths(
  rates: readonly { readonly month: string; readonly rate: Rate }[],
): { readonly first: MonthRate; readonly last: MonthRate; readonly change: Change } | null {
  const stated = rates.flatMap(({ month, rate }): readonly MonthRate[] => {
    const interval = printedInterval(rate);
    return rate.per_10000 === null || interval === null ? [] : [{ month, value: rate.per_10000, ...interval }];
  });
  const [first, last] = [stated[0], stated.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  return { first, last, change: last.low > first.high ? 'more' : last.high < first.low ? 'fewer' : 'chance' };
}

interface MonthRate {
  readonly month: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}
