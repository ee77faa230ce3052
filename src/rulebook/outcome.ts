import { readdirSync } from 'node:fs';
import { sqlFile } from '../store/sql.ts';

/** One SELECT per family of section 9 of the rulebook, over `breach`, `rule`, `standing` and `vendor`: who is responsible, and why. */
export function responsibilitySelects(): readonly string[] {
  const folder = new URL('./nl/responsibility/', import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => sqlFile(folder.href, `./${file}`));
}

/** The SELECT that gives each judged call its verdict. */
export function verdictSelect(): string {
  return sqlFile(import.meta.url, './nl/verdict.sql');
}
