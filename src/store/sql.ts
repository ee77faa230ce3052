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
