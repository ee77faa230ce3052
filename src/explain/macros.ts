import { sqlFile } from '../store/sql.ts';

const FILES = [
  '../results/utc-text.sql',
  '../results/local-text.sql',
  './zone-offset.sql',
  './clock-text.sql',
] as const;

/** Defines the macros that the queries of explanations need. */
export async function defineMacros(store: { define(sql: string): Promise<void> }): Promise<void> {
  for (const file of FILES) await store.define(sqlFile(import.meta.url, file));
}
