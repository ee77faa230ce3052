import { feedDefinition, judgedRowsSelect } from '../feeds/registry.ts';
import type { Feed, FeedColumn } from '../model/feeds.ts';
import { identifier, sqlFile } from '../store/sql.ts';
import { type CellRules, isBeyondComplaint } from './cell-rules.ts';
import { type Columns, columnsForJudging, type Steps, stepsOf, wordsOf } from './column-steps.ts';
import { valueColumns } from './staged-tables.ts';

/**
 * One SELECT over the canonical rows (text): the rows of a feed with every cell read and its complaint beside it as `<column>_problem` (`kind:reason`),
 * and `rejected_column`, `rejected_reason` where the row is not used. `cells/` defines each kind of cell, the feed's `stage.sql` each row.
 * It reads the tables `number_reading`, `value_map`, `source_piece`, `local_days`, `known_vendor`, `known_entity_name`.
 *
 * Composed, because the columns are those of the feed and each file decides how far its cells must be examined. Each step has all columns of the one before
 * it, and what `stepsOf` adds: in one expression, the macros of `cells/` would be nested, and planning them would be extremely slow.
 */
export function typedRowsSelect(feed: Feed, rules: CellRules, canonical: string): string {
  const { columns } = feedDefinition(feed);
  const present = columns.filter(({ name }) => !rules.absent.has(name));
  const mapped = present.filter(({ name }) => rules.mapped.has(name));
  const steps = columns.map((column) => {
    const read = stepsOf(feed, column, rules);
    return mapped.includes(column) ? withProblemOfMap(column, read) : read;
  });
  const added = (step: 'texts' | 'parsed' | 'shapes'): string =>
    ['*', ...steps.flatMap((read) => listed(read[step] ?? {}))].join(', ');
  const values = ['source_row', 'legs', ...steps.flatMap((read) => listed(read.values))];
  return [
    `with canonical_rows as (${canonical}),`,
    `cells as (${cellsSelect(mapped)}),`,
    `texts as (select ${added('texts')} from cells),`,
    `parsed as (select ${added('parsed')} from texts),`,
    `shapes as (select ${added('shapes')} from parsed),`,
    `read_cells as (select ${values.join(', ')} from shapes ${steps.flatMap(({ joins = [] }) => joins).join(' ')}),`,
    `typed_rows as (${rules.holdsOtherParty ? sqlFile(import.meta.url, './incoming-callers.sql') : 'select * from read_cells'}),`,
    `judged_rows as (${judgedRowsSelect(feed)})`,
    `select * exclude (${notStored(feed, rules).map(identifier).join(', ')}), ${listed(outcomeOf(feed, rules)).join(', ')} from judged_rows`,
  ].join('\n');
}

/** Columns as a SELECT lists them. */
function listed(columns: Columns): string[] {
  return Object.entries(columns).map(([name, expression]) => `${expression} as ${identifier(name)}`);
}

/** The canonical rows, in which some columns get the values of a map; `<column>__unmapped` says where it has none. */
function cellsSelect(mapped: readonly FeedColumn[]): string {
  if (mapped.length === 0) return 'select * from canonical_rows';
  const cells = mapped.map((column) => ({ ...mappedCell(column), name: identifier(column.name) }));
  return [
    `select canonical_rows.* replace (${cells.map(({ cell, name }) => `${cell} as ${name}`).join(', ')}),`,
    mapped.map((column, place) => `${cells[place]?.problem} as ${identifier(`${column.name}__unmapped`)}`).join(', '),
    'from canonical_rows',
    ...cells.map(({ join }) => join),
  ].join(' ');
}

/** A column with a map of values: the map's value, else the cell itself if it is canonical, else a complaint. */
function mappedCell(column: FeedColumn): { readonly cell: string; readonly join: string; readonly problem: string } {
  const map = identifier(`map of ${column.name}`);
  const cell = `canonical_rows.${identifier(column.name)}`;
  const canonical = canonicalTest(column, cell);
  return {
    cell: `case when ${map}.cell is not null then ${map}.value when ${canonical} then ${cell} end`,
    join: `left join value_map as ${map} on ${map}.column_name = '${column.name}' and ${map}.cell = value_key(${cell})`,
    problem: `case when ${cell} is not null and ${map}.cell is null and not coalesce(${canonical}, false) then 'emptied:unknown-value' end`,
  };
}

/** True for a cell that the map could supply; kinds whose values cannot be listed follow their own rules. */
function canonicalTest(column: FeedColumn, cell: string): string {
  switch (column.kind) {
    case 'enumeration':
      return `enumeration_of(${cell}, ${wordsOf(column)}) is not null`;
    case 'enumeration-list':
      return `enumeration_list_of(${cell}, ${wordsOf(column)}) is not null`;
    case 'boolean':
      return `boolean_of(${cell}) is not null`;
    case 'text':
    case 'list':
      return `${cell} in (select value from value_map where column_name = '${column.name}')`;
    default:
      return 'true';
  }
}

/** The complaint of a map precedes that about the value. */
function withProblemOfMap({ name }: FeedColumn, steps: Steps): Steps {
  const problem = `${name}_problem`;
  const both = `coalesce(${identifier(`${name}__unmapped`)}, ${steps.values[problem]})`;
  return { ...steps, values: { ...steps.values, [problem]: both } };
}

/** Columns needed only to judge the row, and columns that are certainly empty. */
function notStored(feed: Feed, rules: CellRules): readonly string[] {
  const { columns } = feedDefinition(feed);
  return [
    ...columns.flatMap((column) => Object.keys(columnsForJudging(feed, column))),
    ...columns.filter((column) => isBeyondComplaint(column, rules)).map(({ name }) => `${name}_problem`),
    ...['rule_column', 'rule_reason'],
  ];
}

/** Which of its cells a row could not use, and whether it can itself be used. */
function outcomeOf(feed: Feed, rules: CellRules): Columns {
  const { columns } = feedDefinition(feed);
  const problemOf = ({ name }: FeedColumn): string => identifier(`${name}_problem`);
  const doubtful = columns.filter((column) => !isBeyondComplaint(column, rules));
  const emptied = doubtful.map(
    (column) => `case when ${problemOf(column)} like 'emptied:%' then '|${column.name}|' end`,
  );
  const required = columns.filter((column) => column.required === true);
  const ifMissing = (give: (column: FeedColumn) => string): string =>
    required
      .map(
        (column) =>
          `when ${identifier(Object.keys(valueColumns(feed, column))[0] ?? column.name)} is null then ${give(column)}`,
      )
      .join(' ');
  const missing = (column: FeedColumn): string => (column.kind === 'number' ? 'number-missing' : 'required-missing');
  return {
    // Most rows have no complaint, which one test shows.
    emptied: `case when coalesce(${[...doubtful.map(problemOf), 'null'].join(', ')}) is not null then nullif(concat(${["''", ...emptied].join(', ')}), '') end`,
    rejected_column: `case ${ifMissing(({ name }) => `'${name}'`)} else rule_column end`,
    rejected_reason: `case ${ifMissing((column) => `coalesce(problem_reason(${problemOf(column)}), '${missing(column)}')`)} else rule_reason end`,
  };
}
