import type { Feed } from '../model/feeds.ts';
import type { QuestionField } from '../model/questions.ts';
import { constantChanges, constantOf, lackingSources } from './lacking-columns.ts';
import { givenIn, type QuestionKind, type QuestionSearch, rowOf } from './question-kind.ts';

interface AskedColumn {
  readonly control?: Extract<QuestionField['control'], 'text'>;
  readonly choices: (search: QuestionSearch) => readonly string[];
}

/** Gaps about single values of a column, which have a question of their own. */
const OF_VALUES: ReadonlySet<string> = new Set(['value', 'doubt', 'product']);

/** A kind of questions about columns that no file of a source has: one answer holds for all rows of the source. */
export function constantKind(id: string, feed: Feed, columns: Readonly<Record<string, AskedColumn>>): QuestionKind {
  const asked = Object.entries(columns);
  return {
    id,
    find: async (search) => {
      const lacking = lackingSources(search, feed, Object.keys(columns));
      const [first] = lacking;
      if (first === undefined) return [];
      const rows = lacking.map(({ sources, path, rows: count, columns: missing }) => {
        const fields = asked
          .filter(([name]) => missing.includes(name))
          .map(([name, { control, choices }]): QuestionField => {
            const value = constantOf(sources[0], name);
            return { name, control: control ?? 'one', choices: [...new Set([...choices(search), ...value])], value };
          });
        const places = sources.map(({ index }) => index);
        return rowOf(path, fields, { sources: places, rows: count, vendor: sources[0]?.vendor ?? '' });
      });
      const gaps = search.gaps.filter(
        (gap) => gap.feed === feed && Object.hasOwn(columns, gap.column ?? '') && !OF_VALUES.has(gap.kind),
      );
      return [{ gaps, areSame: true, example: search.example(first.path), rows }];
    },
    changes: ({ rows }, given, { sources }) =>
      rows.flatMap((row, place) => {
        const own = sources.filter(({ index }) => row.sources.includes(index));
        return row.fields.flatMap(({ name }) => constantChanges(own, name, givenIn(given, place, name)));
      }),
  };
}
