import type { Told } from './hidden-log.ts';
import type { Way } from './ways.ts';

const HEAD = `<!-- Made by test/property/hidden-calls. Change the program, not this page. -->

# Calls that a log hides

Nobody can be cleared by a log that leaves calls out or changes them. This page lists the ways to hide a call that were tried, and what tells each: a note on the row, a gap ([gaps](gaps.md)) or a check of the logs ([checks](gaps.md#checks-of-the-logs)). A test plants one to six hidden calls in a made log of 220 calls, and names what this log has and an honest one has not. \`npm run check:long\` tries 5,000 logs.

A log alone cannot tell everything. Where nothing tells a way, the list says who could. The [feed \`carrier\`](feeds.md) has the telephone provider's records: what they tell more was tried too.
`;

/** The page that lists all ways, with what tells them. */
export function pageOf(ways: readonly Way[], told: readonly Told[], provided: readonly Told[]): string {
  const untold = ways.filter(({ untellable }) => untellable !== undefined);
  const groups = [...new Set(ways.map(({ group }) => group))];
  const rowsOf = (group: string): readonly string[] =>
    ways.flatMap((way, place) =>
      way.group === group && way.untellable === undefined
        ? [`| ${way.what} | ${[...(told[place] ?? [])].sort().join(', ')} |`]
        : [],
    );
  const sections = groups.map((group) =>
    [`## ${group}`, '', '| Way | What tells it |', '|---|---|', ...rowsOf(group), ''].join('\n'),
  );
  const untellable = untold.map((way) => {
    const told = [...(provided[ways.indexOf(way)] ?? [])].includes('check `carrier-difference`');
    return `| ${way.what} | ${way.untellable ?? ''} | ${told ? 'yes' : 'no'} |`;
  });
  return [
    HEAD,
    `${String(ways.length)} ways were tried; a log alone tells ${String(ways.length - untold.length)} of them.\n`,
    '## What no log tells by itself\n\n| Way | Who could tell | With the provider’s records, a check tells it |\n|---|---|---|',
    ...untellable,
    '',
    sections.join('\n'),
  ].join('\n');
}
