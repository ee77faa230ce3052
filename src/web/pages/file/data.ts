import { createHash } from 'node:crypto';
import {
  type FileData,
  type Language,
  type SaidInspection,
  type Showing,
  type SourcesTrial,
  safeValue,
} from '../../../index.ts';
import { columnName } from '../../../language/column-words.ts';
import { formatNumber } from '../../../language/numbers.ts';
import { shortenPrintable } from '../../../print/printable.ts';
import { columnsOf } from '../../feed-definitions.ts';
import { reasonName, valueName } from '../../feed-names.ts';
import type { SourceDraft } from '../../source-draft.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

const WORDS = { nl: dutch, en: english };
/** How many of the first rows are shown. */
export const FIRST_ROWS = 10;
/** Longest heading, and longest text that somebody must judge, that are shown whole. */
const LONGEST_HEADING = 80;
const LONGEST_TEXT = 300;
const LONGEST_CELL = 60;
/** A longer text is no value to give a meaning to. */
const LONGEST_MEANT = 2000;

type Table = SaidInspection['tables'][number];
type FeedColumns = ReturnType<typeof columnsOf>;

/** Texts that name no person, and that somebody must judge: campaigns, companies, products. */
const JUDGED: ReadonlySet<string> = new Set([
  ...['campaign', 'entity', 'product', 'products', 'names', 'vendor', 'collected_by', 'lead_source', 'source'],
]);
const PERSONS: ReadonlySet<string> = new Set(['agent', 'recorded_by', 'evidence']);

/** A heading as a page can show it: somebody may have put a whole text there, or marks that turn the text around it. */
export function shownHeading(heading: string): string {
  return shortenPrintable(heading, LONGEST_HEADING);
}

/** The name of the field with the meaning of a value: it does not hold the value, of which the page may show only a part. */
export function meaningField(place: number, column: string, value: string): string {
  return `v.${place}.${column}.${valueId(value)}`;
}

/** A value in addresses and names of fields. */
export function valueId(value: string): string {
  return createHash('sha256').update(value).digest('hex').slice(0, 16);
}

/** The place of the column whose values a form shows with their meanings; undefined: none. */
export function shownPlace(form: URLSearchParams): number | undefined {
  const name = [...form.keys()].find((key) => key.startsWith('v.'));
  return name === undefined ? undefined : Number(name.split('.')[1]);
}

/** A value as a map of values names it: white space does not count. Null: it can have no meaning of its own. */
export function valueKey(value: string): string | null {
  const key = value.replaceAll(/\s+/gu, ' ').trim();
  return key === '' || key === '__proto__' || key.length > LONGEST_MEANT ? null : key;
}

/** How much of a column is shown, given what it is read as. */
function showingOf(chosen: readonly string[], columns: FeedColumns, found: Showing | undefined): Showing {
  const read = columns.filter(({ name }) => chosen.includes(name));
  const isWord = read.some(
    ({ name, kind }) => JUDGED.has(name) || ['enumeration', 'enumeration-list', 'boolean'].includes(kind),
  );
  if (isWord) return 'word';
  if (read.some(({ kind }) => kind === 'number')) return 'digits';
  if (read.some(({ name }) => PERSONS.has(name))) return 'words';
  return found ?? 'words';
}

/** What a page needs to show the data of a table. */
export interface ShownData {
  readonly data: FileData;
  readonly draft: SourceDraft;
  readonly table: Table | undefined;
  readonly trial: SourcesTrial | null;
  /** The column whose values are shown. */
  readonly place: number | undefined;
  /** The lines of rows that somebody chose by one of their values. */
  readonly chosen: readonly number[];
  readonly language: Language;
}

/** The rows and values of a table, beside what they are read as. */
export function dataView(shown: ShownData): object {
  const { data, draft, table, trial, place, chosen, language } = shown;
  const columns = columnsOf(draft.feed);
  const showings = data.headings.map((_, index) =>
    showingOf(draft.columns[index] ?? [], columns, table?.columns[index]?.showing),
  );
  const worst = new Map((trial?.files[0]?.worst ?? []).map((row) => [row.line, row]));
  const rowView = ({ line, cells }: FileData['rows'][number]): object => {
    const problems = worst.get(line)?.problems ?? [];
    const isWrong = (index: number): boolean =>
      problems.some(({ column }) => column !== null && draft.columns[index]?.includes(column) === true);
    return {
      line,
      cells: cells.map((cell, index) => ({
        text: safeValue({ cell, kind: 'text' }, showings[index] ?? 'words', LONGEST_CELL),
        isWrong: isWrong(index),
      })),
      why: problems
        .map(({ column, reason }) => {
          const why = reasonName(reason, language);
          return column === null ? why : `${columnName(column, language)}: ${why}`;
        })
        .join('; '),
      isRejected: worst.get(line)?.isRejected === true,
    };
  };
  const first = data.rows.slice(0, FIRST_ROWS);
  const groups = [
    { name: WORDS[language].labels.firstRows, rows: first },
    { name: WORDS[language].labels.worstRows, rows: data.rows.filter(({ line }) => worst.has(line)) },
    { name: WORDS[language].labels.chosenRows, rows: data.rows.filter(({ line }) => chosen.includes(line)) },
  ];
  return {
    headings: data.headings.map((heading, index) => ({
      index,
      text: shownHeading(table?.columns[index]?.heading ?? heading),
      read: (draft.columns[index] ?? []).map((column) => columnName(column, language)).join(', '),
      isShown: index === place,
    })),
    width: data.headings.length + 2,
    groups: groups.filter(({ rows }) => rows.length > 0).map(({ name, rows }) => ({ name, rows: rows.map(rowView) })),
    values: place === undefined ? null : valuesView(shown, place, showings[place] ?? 'words'),
  };
}

function valuesView(shown: ShownData, place: number, showing: Showing): object | null {
  const { data, draft, table, language } = shown;
  const { values } = data;
  if (values === null) return null;
  const words = WORDS[language];
  const chosen = columnsOf(draft.feed).filter(({ name }) => draft.columns[place]?.includes(name) === true);
  const number = (value: number): string => formatNumber(value, language);
  const rows = values.listed.map(({ value, rows: count, lines }) => {
    const readings = chosen.map((column) => readingOf(column, { value, lines }, shown, place));
    return {
      id: valueId(value),
      text: safeValue({ cell: value, kind: 'text' }, showing, LONGEST_TEXT),
      count,
      rows: number(count),
      readings,
      isUnread: readings.some(({ isUnread }) => isUnread),
    };
  });
  const unread = rows.filter(({ isUnread }) => isUnread).reduce((sum, { count }) => sum + count, 0);
  return {
    place,
    heading: shownHeading(table?.columns[place]?.heading ?? data.headings[place] ?? ''),
    summary: words.counts(number(values.rows), number(values.different), number(values.empty), number(unread)),
    more: values.different > rows.length ? words.moreValues(number(rows.length), number(values.different)) : '',
    columns: chosen.map(({ name }) => columnName(name, language)),
    rows,
  };
}

interface Reading {
  readonly text: string;
  readonly isUnread: boolean;
  /** The field with its meaning; empty: it needs none. */
  readonly field: string;
  readonly label: string;
  readonly meanings: readonly { readonly value: string; readonly label: string; readonly isChosen: boolean }[];
}

const BOOLEAN = /^(?:(?<yes>yes|ja|true|1|y|j)|no|nee|false|0|n)$/iu;

/** A value of a file, and where the first rows with it are. */
interface Valued {
  readonly value: string;
  readonly lines: readonly number[];
}

/** What one value is read as in one column of the feed. */
function readingOf(
  column: FeedColumns[number],
  { value, lines }: Valued,
  { draft, trial, language }: ShownData,
  place: number,
): Reading {
  const { labels } = WORDS[language];
  const { name, kind } = column;
  const key = valueKey(value);
  const map = Object.entries(draft.values[name] ?? {});
  const meant = map.find(([word]) => valueKey(word)?.toLowerCase() === key?.toLowerCase())?.[1];
  const said = (text: string, isUnread = false): Reading => ({
    ...{ text, isUnread, field: '', meanings: [] },
    label: columnName(name, language),
  });
  if (column.values !== undefined) {
    const own = column.values.find((one) => one === value.trim().toLowerCase());
    const meaning = meant ?? own ?? '';
    const reading = said(meaning, meant === undefined && own === undefined);
    if (key === null || meaning.includes('|')) return reading;
    const choices = column.values.map((one) => ({ value: one, label: valueName(one, language) }));
    const meanings = [{ value: '', label: labels.notKnown }, ...choices].map((one) => ({
      ...one,
      isChosen: one.value === meaning,
    }));
    return { ...reading, text: '', field: meaningField(place, name, value), meanings };
  }
  if (meant !== undefined) return said(meant === '' ? labels.notKnown : meant);
  if (kind === 'boolean') return booleanReading(value, labels, said);
  const why = whyUnread(trial, name, lines);
  if (why !== undefined) return said(reasonName(why, language), true);
  // A map of a text names every value that may stay.
  const isLeftOut = map.length > 0 && !map.some(([, meaning]) => meaning === value.trim());
  return isLeftOut ? said(labels.notReadable, true) : said(labels.asWritten);
}

function booleanReading(
  value: string,
  labels: (typeof WORDS)['nl']['labels'],
  said: (text: string, isUnread?: boolean) => Reading,
): Reading {
  const found = BOOLEAN.exec(value.trim());
  if (found === null) return said(labels.notReadable, true);
  return said(found.groups?.['yes'] === undefined ? labels.no : labels.yes);
}

/** Why the trial could not read the cells of a column in some rows; undefined: it could. */
function whyUnread(trial: SourcesTrial | null, name: string, lines: readonly number[]): string | undefined {
  return trial?.files[0]?.problems.find(
    ({ column, kind, lines: found }) =>
      column === name && (kind === 'emptied' || kind === 'rejected') && found.some((line) => lines.includes(line)),
  )?.reason;
}
