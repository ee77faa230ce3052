/**
 * After a join of three tables, two of which have a column `call_key`, ClickHouse calls it `a.call_key` instead of `call_key`, and later steps do not find it.
 * So each column that is written with its table gets its own name as an alias, and a star becomes the list of its columns.
 *
 * All texts have one layout, which a
 * test checks: `select` on a line, its columns below it or a single one after it, `from` at the same indentation.
 */

/** The columns of a table that a text reads. */
export type ColumnsOf = (asked: AskedTable) => Promise<readonly string[]>;

interface AskedTable {
  /** A table, or one of the text's common table expressions. */
  readonly table: string;
  /** The common table expressions before the one that reads it: `with a as (...), b as (...)`; empty if there are none. */
  readonly steps: string;
}

const SELECT = /^(?<indent> *)(?<select>select(?: distinct)?)(?: (?<item>\S.*))?$/u;
const COLUMN = /^(?<table>\w+)\.(?<column>\w+)(?<comma>,?)$/u;
const STAR = /^(?<table>\w+)\.\*(?<comma>,?)$/u;
const STEP = /^(?:with )?\w+ as \($/u;

/** The text with a name for every column. */
export async function withNamedColumns(sql: string, columnsOf: ColumnsOf): Promise<string> {
  const lines = sql.split('\n');
  const named = [...lines];
  let steps = '';
  for (const [place, line] of lines.entries()) {
    if (STEP.test(line)) steps = before(lines, place);
    if (line === ')') steps = lines.slice(0, place + 1).join('\n');
    const { indent, select, item } = SELECT.exec(line)?.groups ?? {};
    if (indent === undefined) continue;
    const end = lines.findIndex((later, index) => index > place && later.startsWith(`${indent}from `));
    const tables = tablesOf(end < 0 ? [] : lines.slice(end));
    const name = async (text: string): Promise<string> => await columnNamed(text, tables, steps, columnsOf);
    if (item !== undefined) named[place] = `${indent}${select} ${await name(item)}`;
    const below = lines.slice(place + 1, Math.max(end, place + 1));
    named.splice(place + 1, below.length, ...(await columnsBelow(below, `${indent}    `, name)));
  }
  return named.join('\n');
}

/** The columns of a SELECT, each on its own line. */
async function columnsBelow(
  lines: readonly string[],
  margin: string,
  name: (text: string) => Promise<string>,
): Promise<readonly string[]> {
  const named: string[] = [];
  // One after the other: the store answers one question at a time.
  for (const line of lines)
    named.push(line.startsWith(margin) ? `${margin}${await name(line.slice(margin.length))}` : line);
  return named;
}

/** The common table expressions of a text before a line. */
function before(lines: readonly string[], place: number): string {
  return lines
    .slice(0, place)
    .join('\n')
    .replace(/,\s*(?:--[^\n]*\s*)*$/u, '');
}

/** A column of a SELECT with its name, or a star replaced by the names of its columns; anything else is unchanged. */
async function columnNamed(
  text: string,
  tables: ReadonlyMap<string, string>,
  steps: string,
  columnsOf: ColumnsOf,
): Promise<string> {
  const { table, column, comma } = COLUMN.exec(text)?.groups ?? {};
  if (column !== undefined) return `${table}.${column} as ${column}${comma}`;
  const starred = STAR.exec(text)?.groups ?? {};
  const all = tables.get(starred['table'] ?? '');
  if (all === undefined) return text;
  const columns = await columnsOf({ table: all, steps });
  return `${columns.map((one) => `${starred['table']}.${one} as ${one}`).join(', ')}${starred['comma']}`;
}

/** The names of the tables in a `from` and its joins; the lines begin with it. */
function tablesOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const end = lines.findIndex(
    (line, place) => place > 0 && (line.trim() === '' || /^\s*(?:union|\)|where)\b/u.test(line)),
  );
  const text = lines.slice(0, end < 0 ? undefined : end).join('\n');
  return new Map(
    [...text.matchAll(/\b(?:from|join) (\w+) as (\w+)/gu)].map(([, table = '', name = '']) => [name, table]),
  );
}
