import { readdirSync } from 'node:fs';
import { sqlFile } from '../store/sql.ts';
import { RULEBOOK } from './in-force.ts';

/** One SELECT per family of section 9 of the rulebook, over `rule_hit`, `standing` and `vendor`: who is responsible, and why. */
export function responsibilitySelects(): readonly string[] {
  const folder = new URL('./responsibility/', RULEBOOK);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => sqlFile(folder.href, `./${file}`));
}

/** The SELECT that gives each judged call its verdict. */
export function verdictSelect(): string {
  return sqlFile(RULEBOOK.href, './verdict.sql');
}

/** The law that a step of standing needs from this country, by the name of its file. */
export function standingOfLaw(file: string): string {
  return sqlFile(RULEBOOK.href, `./standing/${file}`);
}

/** The SELECT that says until which day a planned call may be made, and what ends that. */
export function untilSelect(): string {
  return sqlFile(RULEBOOK.href, './until.sql');
}
