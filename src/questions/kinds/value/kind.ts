import { feedDefinition } from '../../../feeds/registry.ts';
import type { Source } from '../../../model/configuration.ts';
import { definedFields } from '../../../model/defined-fields.ts';
import type { Feed, FeedColumn } from '../../../model/feeds.ts';
import { plainRows } from '../../../store/plain-rows.ts';
import { sqlFile } from '../../../store/sql.ts';
import {
  added,
  type FoundQuestion,
  listed,
  type QuestionKind,
  type QuestionSearch,
  rowOf,
  textIn,
} from '../../question-kind.ts';
import { likelyResult } from './likely-results.ts';

/** A column of free text has any number of words. */
const MOST_WORDS = 60;

interface Word {
  readonly feed: Feed;
  readonly column_name: string;
  readonly word: string;
  readonly vendor: string;
  readonly source_index: number;
  readonly path: string;
  readonly row: number;
  readonly rows: number;
  /** Of these, calls whose seconds of talk are known, and those with more than none. */
  readonly timed: number;
  readonly talked: number;
}

/** What words of a file mean that no list of ours has: a result, a legal form, a kind. One question for each column. */
export const kind: QuestionKind = {
  id: 'value',
  find: async (search) => {
    const unknown = await plainRows<Word>(search.store, sqlFile(import.meta.url, './unknown-words.sql'));
    const words = [...unknown, ...answeredWords(search)];
    const columns = new Set(words.map(({ feed, column_name: column }) => `${feed}.${column}`));
    return [...columns].map((subject) =>
      questionOf(
        subject,
        words.filter((word) => `${word.feed}.${word.column_name}` === subject),
        search,
      ),
    );
  },
  changes: ({ subject, rows }, given, { sources }) => {
    const column = columnOf(subject);
    return rows.flatMap((row, place) => {
      const meaning = textIn(given, place, 'means');
      return sources
        .filter(({ index }) => row.sources.includes(index))
        .filter(({ values }) => meaning !== null || Object.hasOwn(values[column] ?? {}, row.subject))
        .map(({ index }) => ({ set: ['sources', index, 'values', column, row.subject], to: meaning }));
    });
  },
};

/** Words with a meaning in `belaudit.yaml`, of columns whose meanings are on a list. */
function answeredWords({ configuration, columns }: QuestionSearch): readonly Word[] {
  return configuration.sources.flatMap((source) => {
    const file = columns.find((one) => one.source_index === source.index && one.feed === source.feed);
    if (file === undefined) return [];
    const own = { feed: source.feed, vendor: source.vendor ?? '', source_index: source.index, path: file.path };
    return Object.entries(source.values)
      .filter(([column]) => choicesOf(source.feed, column).length > 0 && !sharesHeading(source, column))
      .flatMap(([column, words]) =>
        Object.keys(words).map((word) => ({ ...own, column_name: column, word, row: 0, rows: 0, timed: 0, talked: 0 })),
      );
  });
}

/** Whether another column is read from the same heading: then its texts have a question of their own. */
function sharesHeading({ columns }: Source, column: string): boolean {
  const heading = columns[column]?.join(' + ');
  return Object.entries(columns).some(([other, names]) => other !== column && names.join(' + ') === heading);
}

function questionOf(subject: string, words: readonly Word[], { configuration, gaps }: QuestionSearch): FoundQuestion {
  const column = columnOf(subject);
  const feed = subject.slice(0, subject.indexOf('.'));
  const own = gaps.filter((gap) => gap.kind === 'value' && gap.feed === feed && gap.column === column);
  // A column of which no word could be read waits for the same answer.
  const unread = gaps.filter(
    (gap) => gap.kind === 'column' && gap.feed === feed && gap.column === column && gap.unread > 0,
  );
  const keys = [...new Set(words.map(({ word, vendor }) => JSON.stringify([word, vendor])))].slice(0, MOST_WORDS);
  const rows = keys.map((key) => {
    const same = words.filter(({ word, vendor }) => JSON.stringify([word, vendor]) === key);
    const [first] = same;
    const sources = [...new Set(same.map(({ source_index: index }) => index))];
    const meanings = sources.map((index) => configuration.sources[index]?.values[column]?.[first?.word ?? '']);
    const total = (of: 'rows' | 'timed' | 'talked'): number => same.reduce((sum, one) => sum + one[of], 0);
    const count = total('rows');
    const value = listed(meanings.find((meaning) => meaning !== undefined));
    const isAsked = subject === 'calls.result' && value.length === 0;
    const proposed = isAsked ? likelyResult(first?.word ?? '', total('timed'), total('talked')) : undefined;
    const means = { name: 'means', control: 'one', choices: choicesOf(feed, column), value } as const;
    return rowOf(first?.word ?? '', [{ ...means, ...definedFields({ proposed }) }], {
      ...{ vendor: first?.vendor ?? '', sources, rows: count === 0 ? null : count },
      ...added(own.filter((gap) => gap.subject === first?.word)),
    });
  });
  const shown = words.find(({ rows: count }) => count > 0);
  return {
    id: `value:${subject}`,
    subject,
    gaps: [...own, ...unread],
    ...(unread.length > 0 ? { areSame: true } : {}),
    example: shown === undefined ? null : { path: shown.path, row: shown.row },
    rows,
  };
}

function columnOf(subject: string): string {
  return subject.slice(subject.indexOf('.') + 1);
}

function choicesOf(feed: Feed, name: string): readonly string[] {
  const column: FeedColumn | undefined = feedDefinition(feed).columns.find((one) => one.name === name);
  if (column?.kind === 'boolean') return ['yes', 'no'];
  return column?.values ?? [];
}
