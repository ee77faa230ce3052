import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEEDS, feedDefinition } from '../../../src/feeds/registry.ts';
import type { Feed } from '../../../src/model/feeds.ts';

/** A column of a feed. */
export interface ColumnOfFeed {
  readonly feed: Feed;
  readonly column: string;
}

/**
 * Columns that prove something (data contract, section 2): emptying one of them, in a row or in the whole file, never makes a finding
 * `proven` that was not.
 */
export const EVIDENCE_COLUMNS: readonly ColumnOfFeed[] = [
  ...['talk_seconds', 'optout_offered', 'identity_stated', 'callback_agreed', 'lead_source'].map(columnOf('calls')),
  ...['legal_form'].map(columnOf('persons')),
  ...['names', 'products', 'form', 'term_stated', 'verified_at', 'evidence'].map(columnOf('consents')),
  ...['paid_amount', 'product', 'optout_offered_at_collection'].map(columnOf('relations')),
];

/** The source of a log names the call centre. */
const NAMED_BY_SOURCE: readonly string[] = ['vendor'];

/** All other optional columns, of the feeds that the example has and that judging reads. */
export const OTHER_COLUMNS: readonly ColumnOfFeed[] = FEEDS.filter(
  (feed) => !['register', 'scrubs', 'complaints', 'invoices', 'carrier', 'answers', 'screenings'].includes(feed),
).flatMap((feed) =>
  feedDefinition(feed)
    .columns.filter(({ name, required }) => required !== true && !(feed === 'calls' && NAMED_BY_SOURCE.includes(name)))
    .map(({ name }) => ({ feed, column: name }))
    .filter(({ column }) => !EVIDENCE_COLUMNS.some((one) => one.feed === feed && one.column === column)),
);

function columnOf(feed: Feed): (column: string) => ColumnOfFeed {
  return (column) => ({ feed, column });
}

/**
 * Removes a column from the workspace wherever a file or its source names it: renames the heading, and deletes the line of `columns` that points at
 * it.
 * @returns a function that restores everything
 */
export function takeOut(directory: string, { feed, column }: ColumnOfFeed): () => void {
  const before = new Map<string, string>();
  const rewrite = (path: string, change: (text: string) => string): void => {
    const text = readFileSync(path, 'utf8');
    const changed = change(text);
    if (changed === text) return;
    before.set(path, text);
    writeFileSync(path, changed);
  };
  for (const file of filesOf(directory, feed)) rewrite(file, (text) => withoutHeading(text, column));
  if (feed === 'calls') rewrite(join(directory, 'belaudit.yaml'), (text) => withoutMapping(text, column));
  return () => {
    for (const [path, text] of before) writeFileSync(path, text);
  };
}

function filesOf(directory: string, feed: Feed): readonly string[] {
  if (feed !== 'calls') return [join(directory, 'in', 'client', `${feed}.csv`)];
  const logs = join(directory, 'in', 'merel');
  return readdirSync(logs).map((name) => join(logs, name));
}

function withoutHeading(text: string, column: string): string {
  const end = text.indexOf('\n');
  const headings = text.slice(0, end).split(',');
  return headings.map((heading) => (heading === column ? `former_${heading}` : heading)).join(',') + text.slice(end);
}

/** The configuration without the line that points at the column, and without the format of that heading. */
function withoutMapping(text: string, column: string): string {
  const line = new RegExp(`^ {6}${column}: (\\w+)\\n`, 'mu');
  const heading = line.exec(text)?.[1];
  const unmapped = text.replace(new RegExp(`^ {6}${column}: .*\\n`, 'gmu'), '');
  return heading === undefined ? unmapped : unmapped.replace(new RegExp(`, ${heading}: \\w+ \\}`, 'u'), ' }');
}
