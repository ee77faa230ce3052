import type { Source } from '../../../model/configuration.ts';
import type { QuestionField, QuestionRow } from '../../../model/questions.ts';
import { plainRows } from '../../../store/plain-rows.ts';
import { sqlFile } from '../../../store/sql.ts';
import type { ConfigurationChange } from '../../../workspace/change-configuration.ts';
import { constantChanges, constantOf, type LackingSources, lackingSources } from '../../lacking-columns.ts';
import { type GivenAnswer, givenIn, type QuestionKind, type QuestionSearch, rowOf } from '../../question-kind.ts';

const FEED = 'consents';
const COLUMNS = ['form', 'products', 'names', 'term_stated', 'initiative'] as const;
type Column = (typeof COLUMNS)[number];
const RARE: Column = 'initiative';

/** With more texts than this, they are no standard texts that somebody can judge one by one. */
const MOST_TEXTS = 12;

interface Text {
  readonly source_index: number;
  readonly text: string;
  readonly rows: number;
}

/** How consents were given, for which products and for which company, where the file does not say: for all its rows, or for each text that was agreed to. */
export const kind: QuestionKind = {
  id: 'consent',
  find: async (search) => {
    const texts = await plainRows<Text>(search.store, sqlFile(import.meta.url, './texts.sql'), { most: MOST_TEXTS });
    const ids = COLUMNS.map((column) => `column:${FEED}.${column}`);
    const gaps = search.gaps.filter(({ id }) => ids.includes(id));
    const isAnswered = search.configuration.sources.some((source) => Object.hasOwn(source.constants, RARE));
    // Whose idea a consent was matters only after an objection.
    const isRare = !isAnswered && gaps.every(({ column }) => column !== RARE);
    const asked = lackingSources(withoutTexts(search), FEED, isRare ? COLUMNS.filter((one) => one !== RARE) : COLUMNS);
    const [first] = asked;
    if (first === undefined) return [];
    const rows = asked.flatMap((one) => rowsOf(one, texts, search));
    return [{ gaps, areSame: true, example: search.example(first.path), rows }];
  },
  changes: (question, given, { sources }) => {
    const groups = new Set(question.rows.map((row) => row.sources.join()));
    return [...groups].flatMap((group) => {
      const rows = question.rows
        .map((row, place) => ({ row, place }))
        .filter(({ row }) => row.sources.join() === group);
      const own = sources.filter(({ index }) => group.split(',').includes(String(index)));
      return COLUMNS.flatMap((column) => changesOf(own, column, rows, given));
    });
  },
};

/** What is read from the texts was answered: the files themselves do not say it. */
function withoutTexts(search: QuestionSearch): Pick<QuestionSearch, 'configuration' | 'columns'> {
  const isAnswered = (source: Source, column: string): boolean =>
    COLUMNS.some((one) => one === column && isByText(source, one));
  const sources = search.configuration.sources.map((source) => ({
    ...source,
    columns: Object.fromEntries(Object.entries(source.columns).filter(([column]) => !isAnswered(source, column))),
  }));
  const columns = search.columns.map((one) => {
    const source = search.configuration.sources[one.source_index];
    return source !== undefined && isAnswered(source, one.column_name) ? { ...one, known: 0 } : one;
  });
  return { configuration: { ...search.configuration, sources }, columns };
}

function rowsOf(
  { sources: bare, path, rows, columns }: LackingSources,
  texts: readonly Text[],
  search: QuestionSearch,
): readonly QuestionRow[] {
  const places = bare.map(({ index }) => index);
  const source = search.configuration.sources[places[0] ?? -1];
  const occurring = texts.filter(({ source_index: index }) => places.includes(index));
  const counted = new Map<string, number>();
  for (const { text, rows: count } of occurring) counted.set(text, (counted.get(text) ?? 0) + count);
  const asked = COLUMNS.filter((column) => columns.includes(column));
  const fieldsOf = (text: string): readonly QuestionField[] =>
    asked.map((name) => {
      const value = source === undefined ? [] : (meaningOf(source, name, text) ?? constantOf(source, name));
      return { name, value, ...controlOf(name, search, value) };
    });
  if (counted.size === 0 || source === undefined || headingOf(source) === undefined)
    return [rowOf(path, fieldsOf(''), { sources: places, rows })];
  return [...counted].map(([text, count]) => rowOf(path, fieldsOf(text), { sources: places, rows: count, text }));
}

function controlOf(
  name: Column,
  { products, configuration }: QuestionSearch,
  value: readonly string[],
): Pick<QuestionField, 'control' | 'choices'> {
  if (name === 'form') return { control: 'one', choices: ['active', 'pre-ticked', 'bundled'] };
  if (name === 'initiative') return { control: 'one', choices: ['consumer', 'caller'] };
  if (name === 'term_stated') return { control: 'one', choices: ['yes', 'no'] };
  const known = name === 'products' ? [...products, '*'] : configuration.client.entities.map((entity) => entity.name);
  return { control: 'many', choices: [...new Set([...known, ...value])] };
}

/** The heading that holds the texts of a source. */
function headingOf({ columns }: Source): string | undefined {
  return columns['evidence']?.join(' + ');
}

/** Whether a column is read from the heading of the texts. */
function isByText(source: Source, column: Column): boolean {
  const heading = headingOf(source);
  return heading !== undefined && source.columns[column]?.join(' + ') === heading;
}

function meaningOf(source: Source, column: Column, text: string): readonly string[] | undefined {
  if (!isByText(source, column)) return undefined;
  const words = source.values[column] ?? {};
  const written = Object.keys(words).find((one) => one.toLowerCase() === text.toLowerCase());
  return (words[written ?? ''] ?? '').split('|').filter((one) => one !== '');
}

function changesOf(
  sources: readonly Source[],
  column: Column,
  rows: readonly { readonly row: QuestionRow; readonly place: number }[],
  given: GivenAnswer,
): readonly ConfigurationChange[] {
  const own = rows
    .filter(({ row }) => row.fields.some(({ name }) => name === column))
    .map(({ row: { text }, place }) => ({ text, meaning: givenIn(given, place, column) }));
  const [first] = own;
  if (first === undefined) return [];
  const back = sources
    .filter((source) => isByText(source, column))
    .flatMap(({ index }): readonly ConfigurationChange[] => [
      { set: ['sources', index, 'columns', column], to: null },
      { set: ['sources', index, 'values', column], to: null },
    ]);
  const isAlike = own.every(({ meaning }) => meaning.join('|') === first.meaning.join('|'));
  if (isAlike) return [...back, ...constantChanges(sources, column, first.meaning)];
  const meanings = Object.fromEntries(own.map(({ text, meaning }) => [text, meaning.join('|') || null]));
  return [
    ...constantChanges(sources, column, []),
    ...sources.flatMap((source): readonly ConfigurationChange[] => [
      { set: ['sources', source.index, 'columns', column], to: headingOf(source) ?? null },
      { set: ['sources', source.index, 'values', column], to: meanings },
    ]),
  ];
}
