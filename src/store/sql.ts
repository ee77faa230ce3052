import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Text of a `.sql` file that stands beside the module that asks for it.
 * @param module `import.meta.url` of that module
 * @param path relative path, such as `./call.sql`
 */
export function sqlFile(module: string, path: string): string {
  return readFileSync(fileURLToPath(new URL(path, module)), 'utf8');
}

/** A name quoted as an SQL identifier: the one way in which a table or column is named in a text that is put together. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A SELECT whose named columns are of a type of words in place of texts. @throws the database, of a text that is none of them, when it runs */
export function inWords(select: string, type: string, columns: readonly string[]): string {
  if (columns.length === 0) return select;
  const casts = columns.map((column) => `cast(${identifier(column)} as ${identifier(type)}) as ${identifier(column)}`);
  return `select * replace (${casts.join(', ')}) from (\n${select}\n) as told`;
}

/** A SELECT whose rows come in the order of one of its columns: a table of them is looked through for a few values of that without most of it being read. */
export function inOrderOf(select: string, column: string): string {
  return `select * from (\n${select}\n) as told order by ${identifier(column)}`;
}

/** Texts that stand in quotes in an SQL text; what is in comments does not count. */
export function quotedTexts(sql: string): readonly string[] {
  return [...sql.matchAll(/--[^\n]*|'(?<text>(?:[^']|'')*)'/gu)].flatMap(({ groups }) =>
    groups?.['text'] === undefined ? [] : [groups['text'].replaceAll("''", "'")],
  );
}

/** Names of the `$parameters` that an SQL text asks for; what is in comments or quotes does not count. */
export function parametersIn(sql: string): readonly string[] {
  const found = [...sql.matchAll(/--[^\n]*|'(?:[^']|'')*'|\$(?<name>[a-z_]+)/gu)].flatMap(
    ({ groups }) => groups?.['name'] ?? [],
  );
  return [...new Set(found)];
}
