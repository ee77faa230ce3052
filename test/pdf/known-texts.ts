import { gapList, gapNotice } from '../../reports/parts/gap-lists.ts';
import { formatDay, formatLocalTime, formatPeriod } from '../../src/language/dates.ts';
import type { Language } from '../../src/model/configuration.ts';
import { type Gap, type GapTeller, gapsOfVendor } from '../../src/model/gaps.ts';
import type { FindingRow } from '../../src/model/results.ts';
import { maskNumber } from '../../src/print/masking.ts';
import type { ReportInput } from '../../src/print/report.ts';
import { hasNumber } from './number-words.ts';

const DAY = /^\d{4}-\d{2}-\d{2}/;
/** These would hide figures. */
const SHORT_NUMBER = /^\d{1,4}$/;
const MONTH = /^\d{4}-\d{2}$/;

/** Texts with digits that a report copies from results, rules and checks, as printed: names, ids, moments, rows of files. */
export function knownTexts(input: ReportInput, rows: readonly FindingRow[]): readonly string[] {
  const { summary, language, rules, checks } = input;
  const data = [...stringsIn(summary), ...stringsIn(rows)];
  const documents = [...stringsIn(rules), ...stringsIn(checks)];
  const fileRows = [
    ...numbersUnder(summary, 'source_row'),
    ...numbersUnder(summary.later_deliveries, 'row'),
    ...numbersUnder(rows, 'source_row'),
  ];
  return [
    ...documents.flatMap((text) => [text, uncapitalized(text), ...sentencesOf(text)]),
    ...data.flatMap((text) => asPrinted(text, language)),
    ...documents.filter((text) => DAY.test(text)).flatMap((text) => asPrinted(text, language)),
    ...rows.map(({ number }) => maskNumber(number)),
    ...fileRows.map((row) => rowText(row, language)),
    ...[summary.gaps, ...summary.vendors.map(({ id }) => gapsOfVendor(summary.gaps, id))].flatMap((gaps) =>
      gapTexts(gaps, input.tellGap, language),
    ),
  ];
}

/** The texts about gaps, from the module that the reports use, which has tests of its own. */
export function gapTexts(gaps: readonly Gap[], tell: GapTeller, language: Language): readonly string[] {
  return [...stringsIn(gapNotice(gaps, tell, language)), ...stringsIn(gapList(gaps, tell, language))];
}

/** The texts of any data, as reports print them, and rows of files. */
export function textsOf(data: unknown, language: Language): readonly string[] {
  const fileRows = ['source_row', 'replaced_by_row', 'row'].flatMap((key) => numbersUnder(data, key));
  return [
    ...stringsIn(data).flatMap((text) => asPrinted(text, language)),
    ...fileRows.map((row) => rowText(row, language)),
  ];
}

/** A row of a file in reports: a position, so without thousands separators. */
export function rowText(row: number, language: Language): string {
  return `${language === 'nl' ? 'regel' : 'line'} ${row}`;
}

/** A text from data alone, shortened as in reports, and as a moment if it is one. */
function asPrinted(text: string, language: Language): readonly string[] {
  if (DAY.test(text)) {
    const day = formatDay(text.slice(0, 10), language);
    const [dayOfMonth = '', month = '', year = ''] = day.split(' ');
    const short = `${dayOfMonth} ${shortMonth(month, language)} ${year}`;
    const time = /[ T](\d{2}:\d{2})/.exec(text)?.[1];
    const moments = time === undefined ? [] : [formatLocalTime(text, language), `${short}, ${time}`, time];
    return [...moments, day, short, formatPeriod(`${text.slice(0, 7)}-01`, lastDayOf(text), language), year];
  }
  if (MONTH.test(text)) return [formatPeriod(`${text}-01`, lastDayOf(text), language), text.slice(0, 4)];
  const name = text.slice(text.lastIndexOf('/') + 1);
  const halves = /^[0-9a-f]{64}$/.test(text) ? [text.slice(0, 32), text.slice(32)] : [];
  return [text, name, text.slice(0, 12), ...halves].filter((part) => !SHORT_NUMBER.test(part));
}

function lastDayOf(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function shortMonth(month: string, language: Language): string {
  return language === 'nl' && month === 'maart' ? 'mrt' : month.slice(0, 3);
}

/** A title within a sentence. */
function uncapitalized(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** Sentences of a text that a report can print separately. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=\.) (?=\p{Lu})/u);
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return hasNumber(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** Every number in a part of the results. */
export function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

function numbersUnder(value: unknown, key: string): readonly number[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, below]) =>
    name === key && typeof below === 'number' ? [below] : numbersUnder(below, key),
  );
}
