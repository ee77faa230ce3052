import type { Source } from '../model/configuration.ts';
import type { Feed } from '../model/feeds.ts';
import type { ConfigurationChange } from '../workspace/change-configuration.ts';
import type { KnownColumn, QuestionSearch } from './question-kind.ts';

/** Sources that read their files alike, and whose files say nothing in some columns, of which one answer can hold for all rows. */
export interface LackingSources {
  readonly sources: readonly Source[];
  readonly path: string;
  /** Rows of their files. */
  readonly rows: number;
  readonly columns: readonly string[];
}

/** The sources of a feed that have rows, and which of the columns no heading of theirs holds. */
export function lackingSources(
  { configuration, columns }: Pick<QuestionSearch, 'configuration' | 'columns'>,
  feed: Feed,
  names: readonly string[],
): readonly LackingSources[] {
  const alike = new Map<string, LackingSources>();
  for (const source of configuration.sources) {
    const own = columns.filter((one) => one.source_index === source.index && one.feed === feed);
    const lacking = names.filter((name) => lacks(source, own, name));
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
    });
  }
  return [...alike.values()];
}

function lacks({ constants, columns }: Source, own: readonly KnownColumn[], name: string): boolean {
  if (Object.hasOwn(constants, name)) return true;
  return columns[name] === undefined && own.every(({ column_name: column, known }) => column !== name || known === 0);
}

/** The value that a source gives a column for all of its rows, as a list. */
export function constantOf(source: Source | undefined, column: string): readonly string[] {
  return (source?.constants[column] ?? '').split('|').filter((value) => value !== '');
}

/** Gives a column of sources one value for all rows; no values take it back. */
export function constantChanges(
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
