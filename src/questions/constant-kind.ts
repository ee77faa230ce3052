import type { Source } from '../model/configuration.ts';
import type { Feed } from '../model/feeds.ts';
import type { QuestionField, QuestionRow } from '../model/questions.ts';
import {
  answeredFor,
  answeredValues,
  type HeadingValues,
  isAnswered,
  type LackingSources,
  lackingChanges,
  lackingSources,
} from './lacking-columns.ts';
import { type QuestionKind, type QuestionSearch, rowOf } from './question-kind.ts';

interface AskedColumn {
  readonly control?: Extract<QuestionField['control'], 'text' | 'many'>;
  readonly choices: (search: QuestionSearch) => readonly string[];
  /** Asked only where a gap names it, or an answer was given. */
  readonly isRare?: true;
}

/** What tells the rows of sources apart without anybody having chosen it. */
export type TellsApart = (search: QuestionSearch) => Promise<(sources: readonly Source[]) => HeadingValues | null>;

/** Gaps about single values of a column, which have a question of their own. */
const OF_VALUES: ReadonlySet<string> = new Set(['value', 'doubt', 'product']);

/**
 * A kind of questions about columns that no file of a source has: one answer holds for all rows of the source, or for those with the same value of a heading
 * that somebody chose.
 */
export function constantKind(
  id: string,
  feed: Feed,
  columns: Readonly<Record<string, AskedColumn>>,
  tellsApart: TellsApart = async () => await Promise.resolve(() => null),
): QuestionKind {
  return {
    id,
    find: async (search) => {
      const gaps = search.gaps.filter(
        (gap) => gap.feed === feed && Object.hasOwn(columns, gap.column ?? '') && !OF_VALUES.has(gap.kind),
      );
      const names = Object.keys(columns).filter((name) => {
        const isNamed = gaps.some(({ column }) => column === name);
        const own = search.configuration.sources.filter((source) => source.feed === feed);
        const isSaid = own.some((source) => isAnswered(search.configuration, id, source, name));
        return columns[name]?.isRare !== true || isNamed || isSaid;
      });
      const lacking = lackingSources(search, id, feed, names);
      const [first] = lacking;
      if (first === undefined) return [];
      const apart = await tellsApart(search);
      const rows = lacking.flatMap((one) => rowsOf(one, columns, search, apart(one.sources)));
      return [{ gaps, areSame: true, example: search.example(first.path), rows }];
    },
    changes: ({ rows }, given, configuration) => lackingChanges(id, rows, given, configuration),
  };
}

function rowsOf(
  { sources, path, rows, columns: lacking, heading }: LackingSources,
  columns: Readonly<Record<string, AskedColumn>>,
  search: QuestionSearch,
  apart: HeadingValues | null,
): readonly QuestionRow[] {
  const [source] = sources;
  const fieldsFor = (by: string | null, text: string): readonly QuestionField[] =>
    Object.entries(columns)
      .filter(([name]) => lacking.includes(name))
      .map(([name, { control, choices }]): QuestionField => {
        const value = answeredFor(source, name, by, text);
        return { name, control: control ?? 'one', choices: [...new Set([...choices(search), ...value])], value };
      });
  const own = {
    sources: sources.map(({ index }) => index),
    vendor: source?.vendor ?? '',
    // A known format says itself what its columns are.
    maySplit: source?.format === undefined,
  };
  const split = heading === null || heading === apart?.heading ? apart : answeredValues(source, lacking, heading);
  if (split === null || split.values.length === 0) return [rowOf(path, fieldsFor(null, ''), { ...own, rows })];
  return split.values.map(({ value, rows: count }) =>
    rowOf(path, fieldsFor(split.heading, value), { ...own, rows: count, text: value, heading: split.heading }),
  );
}
