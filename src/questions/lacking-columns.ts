import type { Configuration, Source } from '../model/configuration.ts';
import type { Feed } from '../model/feeds.ts';
import type { QuestionRow } from '../model/questions.ts';
import type { ConfigurationChange } from '../workspace/change-configuration.ts';
import { type GivenAnswer, givenIn, type KnownColumn, type QuestionSearch } from './question-kind.ts';

/** Sources that read their files alike, and whose files say nothing in some columns, of which one answer can hold for all rows. */
export interface LackingSources {
  readonly sources: readonly Source[];
  readonly path: string;
  /** Rows of their files. */
  readonly rows: number;
  readonly columns: readonly string[];
  /** The heading by whose values somebody answered before; null: the answer holds for all rows. */
  readonly heading: string | null;
}

/** What tells rows of a source apart: a heading, and its values with their rows (null: not counted). */
export interface HeadingValues {
  readonly heading: string;
  readonly values: readonly { readonly value: string; readonly rows: number | null }[];
}

/** The sources of a feed that have rows, and which of the columns no heading of theirs holds. What a former answer reads from a heading counts as lacking. */
export function lackingSources(
  { configuration, columns }: Pick<QuestionSearch, 'configuration' | 'columns'>,
  question: string,
  feed: Feed,
  names: readonly string[],
): readonly LackingSources[] {
  const alike = new Map<string, LackingSources>();
  for (const source of configuration.sources) {
    const answering = answeringHeadings(configuration, question, source);
    const own = columns.filter((one) => one.source_index === source.index && one.feed === feed);
    const lacking = names.filter((name) => isAnsweredBy(answering, source, name) || lacks(source, own, name));
    const [first] = own;
    if (source.feed !== feed || first === undefined || lacking.length === 0) continue;
    const { index: _, line: __, files: ___, ...reading } = source;
    const key = JSON.stringify([reading, lacking]);
    const rows = own
      .filter(({ column_name: column }) => column === first.column_name)
      .reduce((total, { facts }) => total + facts, 0);
    const former = alike.get(key);
    alike.set(key, {
      sources: [...(former?.sources ?? []), source],
      path: former?.path ?? first.path,
      rows: rows + (former?.rows ?? 0),
      columns: lacking,
      heading: lacking.map((name) => headingOf(source, name)).find((heading) => answering.includes(heading)) ?? null,
    });
  }
  return [...alike.values()];
}

function lacks({ constants, columns }: Source, own: readonly KnownColumn[], name: string): boolean {
  if (Object.hasOwn(constants, name)) return true;
  return columns[name] === undefined && own.every(({ column_name: column, known }) => column !== name || known === 0);
}

function headingOf({ columns }: Source, column: string): string {
  return columns[column]?.join(' + ') ?? '';
}

/** The headings by whose values somebody answered a question, and that of the texts that people agreed to. */
function answeringHeadings({ answered }: Configuration, question: string, source: Source): readonly string[] {
  const by = answered.filter((one) => one.question === question).flatMap(({ per }) => per ?? []);
  return [...by, headingOf(source, 'evidence')].filter((heading) => heading !== '');
}

function isAnsweredBy(headings: readonly string[], source: Source, column: string): boolean {
  return column !== 'evidence' && headings.includes(headingOf(source, column));
}

/** Whether a source says what somebody answered in a column: for all of its rows, or for those with a value of a heading. */
export function isAnswered(configuration: Configuration, question: string, source: Source, column: string): boolean {
  const isConstant = Object.hasOwn(source.constants, column);
  return isConstant || isAnsweredBy(answeringHeadings(configuration, question, source), source, column);
}

/** What a source says in a column, for all of its rows or for those with a value of a heading. */
export function answeredFor(
  source: Source | undefined,
  column: string,
  heading: string | null,
  value: string,
): readonly string[] {
  if (source === undefined) return [];
  if (heading === null || headingOf(source, column) !== heading) return listOf(source.constants[column]);
  const words = source.values[column] ?? {};
  return listOf(words[Object.keys(words).find((one) => one.toLowerCase() === value.toLowerCase()) ?? '']);
}

/** The values of a heading to which answers were given. */
export function answeredValues(source: Source | undefined, columns: readonly string[], heading: string): HeadingValues {
  const own = columns.filter((column) => source !== undefined && headingOf(source, column) === heading);
  const values = new Set(own.flatMap((column) => Object.keys(source?.values[column] ?? {})));
  return { heading, values: [...values].map((value) => ({ value, rows: null })) };
}

function listOf(written: string | undefined): readonly string[] {
  return (written ?? '').split('|').filter((value) => value !== '');
}

/** What answers about rows of files change: one value for all rows of a file, or one for each value of a heading. */
export function lackingChanges(
  question: string,
  rows: readonly QuestionRow[],
  given: GivenAnswer,
  configuration: Configuration,
): readonly ConfigurationChange[] {
  const placed = rows.map((row, place) => ({ row, place }));
  const groups = [...new Set(rows.map((row) => row.sources.join()))];
  return groups.flatMap((group) => {
    const own = placed.filter(({ row }) => row.sources.join() === group);
    const sources = configuration.sources.filter(({ index }) => group.split(',').includes(String(index)));
    const columns = new Set(own.flatMap(({ row }) => row.fields.map(({ name }) => name)));
    return [...columns].flatMap((column) => {
      const isOwn = (source: Source): boolean =>
        isAnsweredBy(answeringHeadings(configuration, question, source), source, column);
      const answers = own
        .filter(({ row }) => row.fields.some(({ name }) => name === column))
        .map(({ row: { heading, text }, place }) => ({ heading, text, meaning: givenIn(given, place, column) }));
      return columnChanges(sources, column, answers, isOwn);
    });
  });
}

function columnChanges(
  sources: readonly Source[],
  column: string,
  answers: readonly { readonly heading: string | null; readonly text: string; readonly meaning: readonly string[] }[],
  isOwn: (source: Source) => boolean,
): readonly ConfigurationChange[] {
  const [first] = answers;
  if (first === undefined) return [];
  if (first.heading === null || answers.every(({ meaning }) => meaning.join('|') === first.meaning.join('|')))
    return [
      ...sources.filter(isOwn).flatMap(({ index }): readonly ConfigurationChange[] => [
        { set: ['sources', index, 'columns', column], to: null },
        { set: ['sources', index, 'values', column], to: null },
      ]),
      ...constantChanges(sources, column, first.meaning),
    ];
  const meanings = Object.fromEntries(answers.map(({ text, meaning }) => [text, meaning.join('|') || null]));
  return [
    ...constantChanges(sources, column, []),
    ...sources.flatMap(({ index }): readonly ConfigurationChange[] => [
      { set: ['sources', index, 'columns', column], to: first.heading },
      { set: ['sources', index, 'values', column], to: meanings },
    ]),
  ];
}

/** Gives a column of sources one value for all rows; no values take it back. */
function constantChanges(
  sources: readonly Source[],
  column: string,
  values: readonly string[],
): readonly ConfigurationChange[] {
  return sources
    .filter(({ constants }) => values.length > 0 || Object.hasOwn(constants, column))
    .map(({ index }) => ({
      set: ['sources', index, 'constants', column],
      to: values.length === 0 ? null : values.join('|'),
    }));
}
