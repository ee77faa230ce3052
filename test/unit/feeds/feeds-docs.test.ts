import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FEEDS, feedDefinition } from '../../../src/feeds/registry.ts';
import { listFormats } from '../../../src/formats/registry.ts';
import type { FeedColumn } from '../../../src/model/feeds.ts';

const KINDS: Readonly<Record<FeedColumn['kind'], string>> = {
  text: 'text',
  moment: 'a time: ISO 8601, or as `formats` says; a day alone where the time is not known (not for times of calls)',
  day: 'a day: ISO 8601, or as `formats` says',
  number: 'a telephone number in any usual notation; without a country it is Dutch',
  boolean: 'yes or no: `yes no`, `ja nee`, `true false`, `1 0`, `y n`, `j n`, in any case',
  integer: 'a whole number',
  amount: 'an amount: `12.50`, `12,50`, `1.234,50`',
  duration: 'whole seconds; `m:ss` and `h:mm:ss` where `formats` says `duration`',
  list: 'a list, `|` between items',
  enumeration: 'one of the values beside it',
  'enumeration-list': 'a list, `|` between items, each one of the values beside it; `values` maps whole cells',
};

const FAR_DAYS: Readonly<Record<NonNullable<FeedColumn['farDay']>, string>> = {
  'open-start': '; a day before 1900 means from the beginning',
  'open-end': '; a day after 2100 means without end',
};

/** `docs/feeds.md`, from the definitions that the loader uses. */
const NAMED =
  'the path of a file in the workspace, with `/` between folders. It is read as bytes only; a path that leads outside, to a hidden file, to `belaudit.yaml`, or into `reports`, `decisions` or `statements` is that of no file';
const REFERENCE =
  'text that names a proof, such as a file, an address or a number. A value that only says that there is one is emptied: a yes or no, fewer than three letters or digits, or a word such as `aanwezig` or `akkoord`';

async function feedsPage(): Promise<string> {
  const formats = await listFormats();
  return `# Feeds and their columns

What a file may bring, feed by feed. A file whose headings are these names needs no \`columns\` in \`belaudit.yaml\`; of any other file, \`columns\` says which heading holds which of them. An empty cell means
*not known*. Columns in **bold** are required: a row without one is rejected, with its reason, into \`rejected.csv\`. A value in another column that cannot be read is emptied, counts as not
known, and stands in \`unread-values.csv\`. Days and times lie from 1900 to 2100. Another one cannot be read, but where a period begins before that or ends after it, as many systems write an open one
(\`9999-12-31\`): it is read so, and noted as repaired. A first or last day that cannot be read leaves its period open. Several rows with one key are one record: the later delivery counts, and the report lists what it replaced. An objection, consent or relation needs a number or a person. An \`entity\` is given by its id, its name or a brand, in any case, or by the id of a company that it took over.

${FEEDS.map(feedText).join('\n')}
## Known formats

A log that one of these systems wrote needs neither \`columns\` nor \`values\`, only \`format\`:

| \`format\` | Written by |
|---|---|
${formats.map((format) => `| \`${format.id}\` | ${format.title} |`).join('\n')}
`;
}

function feedText(feed: (typeof FEEDS)[number]): string {
  const { about, key, columns } = feedDefinition(feed);
  const rows = columns.map((column) => {
    const name = column.required === true ? `**${column.name}**` : column.name;
    const values = (column.values ?? []).map((value) => `\`${value}\``).join(' ');
    const rest = column.default === undefined ? '' : `; empty means \`${column.default}\``;
    const far = column.farDay === undefined ? '' : FAR_DAYS[column.farDay];
    const source = column.sourceMayName === true ? '; the source in `belaudit.yaml` may name it instead' : '';
    const kind = column.filesIn !== undefined ? NAMED : column.namesSomething === true ? REFERENCE : KINDS[column.kind];
    return `| ${name} | ${kind}${rest}${far}${source} | ${values} |`;
  });
  return `## ${feed}

${about} Key: ${key.map((name) => `\`${name}\``).join(', ')}.

| Column | What it holds | Values |
|---|---|---|
${rows.join('\n')}
`;
}

test('docs/feeds.md says what the loader reads (npm run docs writes it anew)', async () => {
  await expect(await feedsPage()).toMatchFileSnapshot(join(import.meta.dirname, '../../../docs/feeds.md'));
});
