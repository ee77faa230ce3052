import type { Gap, GapText } from '../../../src/model/gaps.ts';
import { EVIDENCE_COLUMNS } from './columns.ts';
import type { WithoutColumn } from './without-columns.ts';

/** The page that shows the example's results without each of its columns. */
export function documentColumns(
  found: readonly WithoutColumn[],
  findings: number,
  tell: (gap: Gap) => GapText,
): string {
  const proves = ({ feed, column }: WithoutColumn): boolean =>
    EVIDENCE_COLUMNS.some((one) => one.feed === feed && one.column === column);
  const whole = (value: number): string => value.toLocaleString('en');
  return [
    '<!-- Made by test/property/missing-columns. Change the program, not this page. -->',
    '# When a column is missing',
    `The example workspace (\`belaudit demo\`, ${whole(findings)} findings) was judged again without each of its columns in turn, in every file that has a column of that name or points at it. ` +
      'The log of one call centre, an exchange’s own, keeps its columns: they have no names.',
    '## Columns that prove something',
    'Without one of these nothing becomes *proven* that was not. What rested on it becomes *not demonstrable*, or is not found at all, and a gap tells how many calls hang on it.',
    table(
      ['Column', 'Findings gone', 'New', 'Other grade', 'Made proven', 'Gap', 'Calls that hang on it'],
      found
        .filter(proves)
        .map((one) => [
          `\`${one.feed}.${one.column}\``,
          ...[one.gone, one.added, one.regraded, one.madeProven.length].map(whole),
          one.gaps.map(({ id }) => `\`${id}\``).join('<br>') || 'none: nothing rested on it',
          one.gaps.map(({ calls }) => (calls === null ? 'not counted' : whole(calls))).join('<br>') || '0',
        ]),
    ),
    '## All other columns',
    'An empty value of these has a meaning. Where calls of the period rest on it a gap says so. A finding can change either way: who needs another meaning delivers the column.',
    table(
      ['Column', 'What empty means', 'Calls that rest on it', 'Findings gone', 'New', 'Other grade'],
      found
        .filter((one) => !proves(one))
        .map((one) => [
          `\`${one.feed}.${one.column}\``,
          [...new Set(one.gaps.map((gap) => tell(gap).what))].join('<br>') || 'not known; nothing is judged by it',
          one.gaps.map(({ calls }) => (calls === null ? 'not counted' : whole(calls))).join('<br>') || '0',
          ...[one.gone, one.added, one.regraded].map(whole),
        ]),
    ),
    '',
  ].join('\n\n');
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
