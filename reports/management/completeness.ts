import { type CheckDocumentation, type CheckText, notExamined } from '../../src/model/completeness.ts';
import { isNeeded } from '../../src/model/country.ts';
import type { Feed } from '../../src/model/feeds.ts';
import type { CompletenessFigure, FileAccount } from '../../src/model/summary.ts';
import { checkValueText } from '../parts/check-values.ts';
import { type GapList, gapList } from '../parts/gap-lists.ts';
import { cell, type ManagementContext, sumOf } from './context.ts';

export interface CompletenessView {
  readonly gaps: GapList;
  readonly checksLead: string;
  readonly columns: readonly string[];
  readonly checks: readonly CheckView[];
  readonly loaded: readonly string[];
  readonly rowsLead: string;
  readonly rowColumns: readonly string[];
  /** Why a number of rows differs from what reports count. */
  readonly rowNotes: readonly string[];
  readonly rows: readonly { readonly feed: string; readonly figures: readonly string[] }[];
  /** Files of which a sheet or a member of an archive was left out. */
  readonly leftOut: readonly string[];
  readonly objections: readonly string[];
  readonly revisions: readonly string[];
}

export interface CheckView {
  readonly title: string;
  /** The meaning of a result; empty if there is none. */
  readonly meaning: string;
  /** Call centres without results share one row, and so do those that could not be checked: they share the reason. */
  readonly rows: readonly {
    readonly who: string;
    readonly examined: string;
    readonly results: string;
    /** The first results by name; empty if there are none, or if they name a person. */
    readonly named: string;
    readonly isUnchecked: boolean;
  }[];
}

const NAME_LENGTH = 40;
const PATH_LENGTH = 56;

/** Kinds of data that this period needs and nobody delivered. */
export function missingFeeds({ summary, country }: ManagementContext): readonly Feed[] {
  const { from } = summary.period;
  return summary.feeds
    .filter(({ feed, files }) => files === 0 && isNeeded(feed, from, country))
    .map(({ feed }) => feed);
}

/** Part 7: calls that the logs do not show, and the fate of every row that was read. */
export function completenessView(context: ManagementContext): CompletenessView {
  const { words, summary } = context;
  const { labels } = words;
  const checks = context.checks.map((check) => checkView(context, check));
  const all = sumOf(context.checks, ({ isOverall }) => (isOverall ? 1 : summary.vendors.length));
  return {
    gaps: gapList(summary.gaps, context.tellGap, words.language),
    checksLead: words.checksLead(
      sumOf(summary.completeness, ({ results }) => results),
      sumOf(context.checks, (check) => notExamined(check, summary).length),
      all,
    ),
    columns: [labels.checkAndVendor, labels.examined, labels.results],
    checks,
    loaded: loadedSentences(context),
    rowsLead: words.rowsLead(summary.files.length, removedRows(context)),
    rowColumns: [...words.rowColumns, ...(removedRows(context) === 0 ? [] : [words.removedColumn])],
    rows: rowsByFeed(context),
    rowNotes: rowNotes(context),
    leftOut: leftOutFiles(context),
    objections: lostObjections(context),
    revisions: revisedRows(context),
  };
}

function checkView(context: ManagementContext, check: CheckDocumentation): CheckView {
  const { summary, words } = context;
  const text = check.text[words.language];
  const vendors = check.isOverall ? [''] : summary.vendors.map(({ id }) => id);
  const figures = vendors.map((vendor) =>
    summary.completeness.find((figure) => figure.check === check.id && figure.vendor === vendor),
  );
  const names = vendors.map((vendor) =>
    vendor === '' ? words.allVendors(summary.vendors.length) : context.party(vendor),
  );
  const unchecked = names.filter((_, index) => figures[index] === undefined);
  const clean = figures.flatMap((figure, index) =>
    figure === undefined || figure.results > 0 ? [] : [{ who: names[index] ?? '', figure }],
  );
  return {
    title: text.title,
    meaning: figures.some((figure) => (figure?.results ?? 0) > 0) ? text.meaning : '',
    rows: [
      ...figures.flatMap((figure, index) =>
        figure === undefined || figure.results === 0
          ? []
          : [{ who: names[index] ?? '', ...checkedRow(context, check, text, figure), isUnchecked: false }],
      ),
      ...cleanRow(context, text, clean),
      ...(unchecked.length === 0
        ? []
        : [{ who: words.listed(unchecked), examined: text.unchecked, results: '–', named: '', isUnchecked: true }]),
    ],
  };
}

/** Call centres without results for a check share a row, with how much was examined for each. */
function cleanRow(
  { words }: ManagementContext,
  text: CheckText,
  clean: readonly { readonly who: string; readonly figure: CompletenessFigure }[],
): CheckView['rows'] {
  const [first] = clean;
  if (first === undefined) return [];
  const isOne = clean.every(({ figure }) => figure.examined === 1);
  const isAlike = clean.length > 1 && clean.every(({ figure }) => figure.examined === first.figure.examined);
  const counts = words.listed(clean.map(({ figure }) => words.number(figure.examined)));
  return [
    {
      who: words.listed(clean.map(({ who }) => who)),
      examined: isAlike
        ? words.each(`${words.number(first.figure.examined)} ${isOne ? text.examined.one : text.examined.many}`)
        : `${counts} ${isOne ? text.examined.one : text.examined.many}`,
      results: words.number(0),
      named: '',
      isUnchecked: false,
    },
  ];
}

function checkedRow(
  context: ManagementContext,
  check: CheckDocumentation,
  text: CheckText,
  figure: CompletenessFigure,
): Pick<CheckView['rows'][number], 'examined' | 'results' | 'named'> {
  const { words } = context;
  const { examined, results } = figure;
  return {
    examined: `${words.number(examined)} ${examined === 1 ? text.examined.one : text.examined.many}`,
    results: words.number(results),
    named: check.namesAgents ? '' : named(context, check, figure),
  };
}

function named(
  context: ManagementContext,
  check: CheckDocumentation,
  { examples, results }: CompletenessFigure,
): string {
  const { words } = context;
  const text = check.text[words.language];
  const shown = (value: string): string => checkValueText(value, words.language, words);
  const names = examples.flatMap(({ subject, day, expected, found }) => {
    const name = subject === '' ? [] : [text.subjects?.[subject] ?? cell(subject, NAME_LENGTH)];
    const when = day === null ? [] : [words.day(day)];
    if (name.length + when.length === 0) return [];
    const result = [...name, ...when].join(', ');
    return [check.tellsValues === true ? words.checkedValues(result, shown(expected), shown(found)) : result];
  });
  return names.length === 0 ? '' : words.names(names, results - examples.length);
}

function loadedSentences(context: ManagementContext): readonly string[] {
  const { words, summary } = context;
  const { from, to } = summary.period;
  return summary.vendors.map(({ id, loaded }) => {
    const { first_day: first, last_day: last, calls } = loaded;
    const isPart = first !== null && last !== null && (first > from || last < to);
    return words.loaded(context.party(id), first, last, calls, isPart);
  });
}

/** Rows that were removed, as the law requires or because somebody asked; only if there are any. */
function removedRows({ summary }: ManagementContext): number {
  return sumOf(summary.files, (file) => file.removed);
}

/** Rows of logs that together form one call, and objections that are in no file of objections. */
function rowNotes({ words, summary }: ManagementContext): readonly string[] {
  const calls = summary.feeds.find(({ feed }) => feed === 'calls')?.facts ?? 0;
  const usedRows = (feed: string): number =>
    sumOf(
      summary.files.filter((file) => file.feed === feed),
      ({ accepted }) => accepted,
    );
  const known = Math.max(0, ...summary.vendors.map(({ stop_latency: stops }) => stops.objections));
  return [
    ...(usedRows('calls') <= calls ? [] : [words.rowsAndCalls(usedRows('calls'), calls)]),
    ...(usedRows('objections') >= known
      ? []
      : [words.objectionsKnown(usedRows('objections'), known, words.day(summary.period.to))]),
  ];
}

/** Rows read are used, rejected, repeated, replaced or removed; if the rows of a file do not add up, the program has a fault. */
function rowsByFeed(context: ManagementContext): CompletenessView['rows'] {
  const { words, summary } = context;
  // Also feeds that no period needs: the files of all rows are the files that were read.
  const feeds = new Set([...summary.feeds, ...summary.files].map(({ feed }) => feed));
  return [...feeds].flatMap((feed) => {
    const files = summary.files.filter((file) => file.feed === feed);
    if (files.length === 0) return [];
    const total = (value: (file: FileAccount) => number): number => sumOf(files, value);
    const counts = [
      total((file) => file.rows_read),
      total((file) => file.accepted),
      total((file) => file.rejected),
      total((file) => file.duplicate),
      total((file) => file.replaced),
      ...(removedRows(context) === 0 ? [] : [total((file) => file.removed)]),
    ];
    const [read = 0, ...became] = counts;
    if (read !== sumOf(became, (count) => count)) throw new Error(`The rows of ${feed} do not add up`);
    return [{ feed: words.feed(feed), figures: [files.length, ...counts].map(words.number) }];
  });
}

function leftOutFiles({ words, summary }: ManagementContext): readonly string[] {
  const paths = new Set(summary.left_out.map(({ path }) => path));
  const empty = summary.files.filter(({ rows_read: rows }) => rows === 0);
  return [
    ...[...paths].map((path) => words.leftOut(cell(path, PATH_LENGTH))),
    ...empty.map(({ path }) => words.withoutRows(cell(path, PATH_LENGTH))),
  ];
}

function lostObjections(context: ManagementContext): readonly string[] {
  const { words, summary } = context;
  const { rejected, without_number: withoutNumber } = summary.lost_objections;
  return [
    words.rejectedObjections(rejected),
    words.objectionsWithoutNumber(withoutNumber),
    ...summary.unknown_entities
      .filter(({ feed }) => feed === 'objections')
      .map(({ entity, rows }) => words.unknownEntity(cell(entity, NAME_LENGTH), rows)),
  ];
}

function revisedRows({ words, summary }: ManagementContext): readonly string[] {
  const revised = summary.revisions.filter(({ rows }) => rows > 0);
  return revised.length === 0
    ? [words.noRevisions]
    : revised.map(({ feed, rows }) => words.revision(rows, words.feed(feed)));
}
