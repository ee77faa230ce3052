import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The text of a `.sql` file beside the calling module.
 * @param module `import.meta.url` of that module
 * @param path relative path, such as `./call.sql`
 */
export function sqlFile(module: string, path: string): string {
  return readFileSync(fileURLToPath(new URL(path, module)), 'utf8');
}

/** Quotes a name as an SQL identifier. Only in this way does composed SQL name a table or column. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Quotes a text as an SQL literal, for settings and file names, which cannot be parameters. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A SELECT that casts the named columns from texts to a type of words. The query fails for a text that is not one of the words. */
export function inWords(select: string, type: string, columns: readonly string[]): string {
  if (columns.length === 0) return select;
  const casts = columns.map((column) => `cast(${identifier(column)} as ${identifier(type)}) as ${identifier(column)}`);
  return `select * replace (${casts.join(', ')}) from (\n${select}\n) as selected`;
}

/** A SELECT that reads others by name. To plan a view takes as long as to plan what reads it, which matters for few rows. */
export function withNamed(named: Readonly<Record<string, string>>, select: string): string {
  const others = Object.entries(named).map(([name, other]) => `${identifier(name)} as (\n${other}\n)`);
  return others.length === 0 ? select : `with ${others.join(',\n')}\nselect * from (\n${select}\n) as selected`;
}

/** A SELECT sorted by one of its columns, so that a lookup of a few values in the table made from it skips most of the table. */
export function inOrderOf(select: string, column: string): string {
  return `select * from (\n${select}\n) as selected order by ${identifier(column)}`;
}

/** The quoted texts in an SQL text, except those in comments. */
export function quotedTexts(sql: string): readonly string[] {
  return [...sql.matchAll(/--[^\n]*|'(?<text>(?:[^']|'')*)'/gu)].flatMap(({ groups }) =>
    groups?.['text'] === undefined ? [] : [groups['text'].replaceAll("''", "'")],
  );
}

/** Names of the `$parameters` in an SQL text, except those in comments or quotes. */
export function parametersIn(sql: string): readonly string[] {
  const found = [...sql.matchAll(/--[^\n]*|'(?:[^']|'')*'|\$(?<name>[a-z_]+)/gu)].flatMap(
    ({ groups }) => groups?.['name'] ?? [],
  );
  return [...new Set(found)];
}
