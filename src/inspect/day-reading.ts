import { type ColumnProfile, type DayNotation, shareOf } from './column-profile.ts';

export type DayOrder = 'day-first' | 'month-first' | 'year-first';

/** How to declare the days of one column. */
export interface DayReading {
  /** Luxon tokens; absent if the days are ISO already, or no notation can read them. */
  readonly notation?: string;
  /** Notations that fit equally well: only the sender can say which is meant. */
  readonly alternatives: readonly string[];
  /** The evidence, or what is wrong, in a sentence. */
  readonly because: string;
  readonly isCertain: boolean;
  /** The meaning of one value in each notation that fits. */
  readonly readings: readonly { readonly notation: string; readonly value: string; readonly day: string }[];
}

/** If the rows for another order are at most this share of those for the main one, they count as mistakes. */
const FEW = 0.25;

function timeTokens(timeShape: string): string | undefined {
  const plain = timeShape.replace(/^[ ,T]+/u, (gap) => (gap.trim() === '' ? ' ' : gap));
  if (plain === '') return '';
  const match = /^([ ,T]+)9:9(:9([.,]9)?)?( ?a)?$/u.exec(plain);
  if (match === null) return undefined;
  const [, gap = '', seconds, fraction, half] = match;
  return `${gap.replaceAll('T', "'T'")}${clockTokens(seconds !== undefined, fraction?.slice(0, 1), half)}`;
}

/**
 * @param mark the sign before the fraction of a second, if there is one;
 * @param half ` a` if AM or PM follows
 */
function clockTokens(hasSeconds: boolean, mark: string | undefined, half: string | undefined): string {
  const seconds = hasSeconds ? `:ss${mark === undefined ? '' : `${mark}u`}` : '';
  return `${half === undefined ? 'H' : 'h'}:mm${seconds}${half ?? ''}`;
}

/** How to declare the times of day of one column; undefined if they are read as written. */
export function readClock(profile: ColumnProfile): DayReading | undefined {
  if (shareOf(profile, 'clock') < 0.5) return undefined;
  const matches = profile.shapes.map(({ shape }) => /^9{1,2}:99(:99(?:([.,])9+)?)?( ?)x(?:[.]x[.]?)?$/u.exec(shape));
  const [first] = matches;
  if (first === undefined || first === null) return undefined;
  const [, seconds, mark, gap = ''] = first;
  return {
    notation: clockTokens(seconds !== undefined, mark, `${gap}a`),
    alternatives: [],
    isCertain: matches.every((match) => match !== null),
    readings: [],
    because: 'Times of day with AM or PM.',
  };
}

function dayTokens(order: DayOrder, { mark, hasLongYear }: DayNotation): string {
  const year = hasLongYear ? 'yyyy' : 'yy';
  if (order === 'year-first') return `${year}${mark}M${mark}d`;
  return order === 'day-first' ? `d${mark}M${mark}${year}` : `M${mark}d${mark}${year}`;
}

interface Fit {
  readonly order: DayOrder;
  readonly rows: number;
  readonly day: string | undefined;
}

/** The orders that the rows leave open: a row that makes a day in only one order is evidence for it. */
function fitsOf(notation: DayNotation): Fit[] {
  const { readings, onlyDayFirst, onlyMonthFirst } = notation;
  const yearFirst: Fit = { order: 'year-first', rows: notation.yearFirst, day: readings.yearFirst };
  if (notation.beginsWithYear) return notation.yearFirst > 0 ? [yearFirst] : [];
  const fits: Fit[] = [];
  if (onlyMonthFirst <= onlyDayFirst * FEW || onlyDayFirst > onlyMonthFirst * FEW)
    fits.push({ order: 'day-first', rows: notation.dayFirst, day: readings.dayFirst });
  if (onlyDayFirst <= onlyMonthFirst * FEW || onlyMonthFirst > onlyDayFirst * FEW)
    fits.push({ order: 'month-first', rows: notation.monthFirst, day: readings.monthFirst });
  // A two-digit year can come first too, if every row allows it.
  if (!notation.hasLongYear && notation.yearFirst === notation.rows) fits.push(yearFirst);
  return fits.filter(({ rows }) => rows > 0);
}

/** If most days have no time, the same notation with one: it reads days alone too. */
function timedLike(main: DayNotation, notations: readonly DayNotation[]): DayNotation {
  if (main.timeShape !== '') return main;
  const isTimed = ({ place, mark, hasLongYear, beginsWithYear, timeShape }: DayNotation): boolean =>
    [place, mark, hasLongYear, beginsWithYear].join() ===
      [main.place, main.mark, main.hasLongYear, main.beginsWithYear].join() && (timeTokens(timeShape) ?? '') !== '';
  return notations.find(isTimed) ?? main;
}

/** How the days of a column are written, judging by its notations (most frequent first); undefined if it only has ISO ones. */
export function readDays(profile: ColumnProfile, notations: readonly DayNotation[]): DayReading | undefined {
  const [main] = notations.filter(({ place }) => place === profile.place);
  if (shareOf(profile, 'worded-moment') >= 0.5) {
    return {
      alternatives: [],
      isCertain: false,
      readings: [],
      because: 'Days with the name of their month are unreadable: ask for ISO 8601.',
    };
  }
  const compact = profile.kinds['compact-moment'] ?? 0;
  if (main === undefined || main.rows < compact) return compact > 0 ? compactReading(profile) : undefined;
  const time = timeTokens(timedLike(main, notations).timeShape);
  if (time === undefined) {
    return {
      alternatives: [],
      isCertain: false,
      readings: [],
      because: 'Its times have a notation that cannot be declared: ask for ISO 8601.',
    };
  }
  const fits = fitsOf(main);
  const notationOf = (fit: Fit): string => `${dayTokens(fit.order, main)}${time}`;
  const readings = fits.map((fit) => ({ notation: notationOf(fit), value: main.example, day: fit.day ?? '' }));
  const [first, ...others] = fits;
  if (first === undefined) {
    return {
      alternatives: [],
      isCertain: false,
      readings: [],
      because: 'None of its days exists in any order of day, month and year.',
    };
  }
  if (others.length === 0)
    return {
      notation: notationOf(first),
      alternatives: [],
      isCertain: true,
      readings,
      because: evidenceOf(first, main),
    };
  // Nothing depends on the order yet. Another delivery can show it: the choice is not certain.
  if (main.sameDay === main.rows)
    return {
      notation: notationOf(first),
      alternatives: [],
      isCertain: false,
      readings,
      because: 'Each of its days is the same in every order: the day is taken to come first.',
    };
  return {
    alternatives: fits.map(notationOf),
    isCertain: false,
    readings,
    because: `Every day fits ${fits.map(notationOf).join(' and ')}: ask the sender which one is meant.`,
  };
}

function evidenceOf({ order }: Fit, main: DayNotation): string {
  if (order === 'day-first') return `${rowsHave(main.onlyDayFirst)} a day above 12 in front.`;
  if (order === 'month-first') return `${rowsHave(main.onlyMonthFirst)} a day above 12 in the middle.`;
  return 'The year stands first.';
}

function compactReading(profile: ColumnProfile): DayReading {
  const tokens: Readonly<Record<number, string>> = { 8: 'yyyyMMdd', 12: 'yyyyMMddHHmm', 14: 'yyyyMMddHHmmss' };
  const notation = tokens[profile.longest];
  return notation === undefined || profile.shortest !== profile.longest
    ? {
        alternatives: [],
        isCertain: false,
        readings: [],
        because: 'Its days are written in digits alone, in more than one length.',
      }
    : {
        notation,
        alternatives: [],
        isCertain: true,
        readings: [],
        because: 'Digits alone that are a year, a month and a day.',
      };
}

function rowsHave(rows: number): string {
  return rows === 1 ? '1 row has' : `${rows} rows have`;
}
