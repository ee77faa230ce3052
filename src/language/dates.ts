import type { Language } from '../model/configuration.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** `2026-06-03` as `3 juni 2026` or `3 June 2026`; any other text is returned unchanged. */
export function formatDay(isoDay: string, language: Language): string {
  const day = readDay(isoDay);
  return day === null ? isoDay : `${day.day} ${monthName(day.month, language)} ${day.year}`;
}

/** `2026-06` as `juni 2026` or `June 2026`; any other text is returned unchanged. */
export function formatMonth(month: string, language: Language): string {
  const day = readDay(`${month}-01`);
  return day === null ? month : `${monthName(day.month, language)} ${day.year}`;
}

/** Months in order, with consecutive months as one span: `juni 2025 tot en met mei 2026`, `juli 2026`. */
export function formatMonths(months: readonly string[], language: Language): readonly string[] {
  const spans: { readonly first: string; last: string }[] = [];
  for (const month of months) {
    const open = spans.at(-1);
    if (open !== undefined && followingMonth(open.last) === month) open.last = month;
    else spans.push({ first: month, last: month });
  }
  const until = language === 'nl' ? 'tot en met' : 'to';
  return spans.flatMap(({ first, last }) => {
    const [one, other] = [formatMonth(first, language), formatMonth(last, language)];
    if (first === last) return [one];
    return followingMonth(first) === last ? [one, other] : [`${one} ${until} ${other}`];
  });
}

function followingMonth(month: string): string {
  const [year = 0, place = 0] = month.split('-').map(Number);
  return place === 12 ? `${year + 1}-01` : `${year}-${String(place + 1).padStart(2, '0')}`;
}

/**
 * Local time as precisely as it is known: `2026-06-03 10:15:09` as `3 juni 2026, 10:15`, `2026-06-03` as `3 juni 2026`.
 * Any other text is returned unchanged.
 */
export function formatLocalTime(localTime: string, language: Language): string {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?)?$/.exec(localTime);
  if (match === null || readDay(match[1] ?? '') === null) {
    return localTime;
  }
  const day = formatDay(match[1] ?? '', language);
  return match[2] === undefined ? day : `${day}, ${match[2]}`;
}

const SHORT_MONTHS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/** A day and time in short form, for the cells of a table: `3 jun 2026, 10:15`. */
export function formatShortTime(localTime: string, language: Language): string {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?)?$/.exec(localTime);
  const day = readDay(match?.[1] ?? '');
  if (match === null || day === null) return localTime;
  const dayText = `${day.day} ${SHORT_MONTHS[language][day.month - 1]} ${day.year}`;
  return match[2] === undefined ? dayText : `${dayText}, ${match[2]}`;
}

/** A moment that is not part of a file name or an id. */
const MOMENT_IN_TEXT = /(?<![\w/.-])(\d{4}-\d{2}-\d{2})(?: (\d{2}:\d{2}(?::\d{2})?))?(?![\w/-]|\.\w)/gu;

/** Replaces moments in a sentence by the reader's notation: `2026-06-03 10:15:09` becomes `3 juni 2026, 10:15:09`. Text that is no existing day stays. */
export function withReadableMoments(sentence: string, language: Language): string {
  return sentence.replaceAll(MOMENT_IN_TEXT, (whole, day: string, time?: string) => {
    if (readDay(day) === null) return whole;
    return time === undefined ? formatDay(day, language) : `${formatDay(day, language)}, ${time}`;
  });
}

/** Two inclusive days: `juni 2026` for a whole month, `2026` for a whole year, else `3 juni 2026 tot en met 9 juni 2026`. */
export function formatPeriod(from: string, to: string, language: Language): string {
  const first = readDay(from);
  const last = readDay(to);
  if (first === null || last === null) {
    return `${from} – ${to}`;
  }
  const wholeMonths = first.day === 1 && last.day === daysInMonth(last.year, last.month);
  if (wholeMonths && first.year === last.year) {
    if (first.month === last.month) {
      return `${monthName(first.month, language)} ${first.year}`;
    }
    if (first.month === 1 && last.month === 12) {
      return String(first.year);
    }
  }
  const until = language === 'nl' ? 'tot en met' : 'to';
  const start = from === to ? '' : `${formatDay(from, language)} ${until} `;
  return `${start}${formatDay(to, language)}`;
}

/** Two inclusive days in short form, for the cells of a table: `juni 2026` for a whole month, `5–15 jun 2026`, `28 mei – 3 jun 2026`. Lines break between days only. */
export function formatShortPeriod(from: string, to: string, language: Language): string {
  return shortPeriod(from, to, language).replaceAll(/(?<!–) (?!–)/gu, '\u00A0');
}

function shortPeriod(from: string, to: string, language: Language): string {
  const [first, last] = [readDay(from), readDay(to)];
  const period = formatPeriod(from, to, language);
  if (first === null || last === null || !/^\d{1,2} /u.test(period)) return period;
  const [start, end] = [formatShortTime(from, language), formatShortTime(to, language)];
  if (from === to) return end;
  if (first.year !== last.year) return `${start} – ${end}`;
  return first.month === last.month ? `${first.day}\u2060–\u2060${end}` : `${start.slice(0, -5)} – ${end}`;
}

/** When something happened, for the beginning of a sentence: `In juni 2026`, `Op 3 juni 2026`, `Van 3 juni 2026 tot en met 9 juni 2026`. */
export function formatDuring(from: string, to: string, language: Language): string {
  const period = formatPeriod(from, to, language);
  const wholeMonthOrYear = !/^\d{1,2} /.test(period);
  if (language === 'nl') {
    return `${wholeMonthOrYear ? 'In' : from === to ? 'Op' : 'Van'} ${period}`;
  }
  return `${wholeMonthOrYear ? 'In' : from === to ? 'On' : 'From'} ${period}`;
}

function readDay(isoDay: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDay);
  if (match === null) {
    return null;
  }
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? { year, month, day } : null;
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function monthName(month: number, language: Language): string {
  return MONTHS[language][month - 1] ?? '';
}
