import { formatDay } from '../language/dates.ts';
import { formatNumber } from '../language/numbers.ts';
import type { CommonWords } from './words.nl.ts';

export const words: CommonWords = {
  number: (value) => formatNumber(value, 'en'),
  day: (isoDay) => formatDay(isoDay, 'en'),
  listed: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`),
  where: (path, heading, more) =>
    [
      path,
      ...(heading === null ? [] : [`column ${heading}`]),
      ...(more === 0 ? [] : [more === 1 ? 'and 1 more file' : `and ${more} more files`]),
    ].join(', '),
  weight: ({ weight, calls, findings, rows, of }, say) => {
    const inRows =
      rows === null
        ? ''
        : of === null
          ? ` It concerns ${say.counted(rows, 'row', 'rows')}.`
          : ` It concerns ${say.number(rows)} of ${say.counted(of, 'row', 'rows')}.`;
    if (calls === null && weight !== 'none') return 'How many calls depend on it is counted when they are judged.';
    if (calls === null) return `How many calls depend on it cannot be counted.${inRows}`;
    const found = findings === null || findings === 0 ? '' : ` and ${say.counted(findings, 'finding', 'findings')}`;
    const countedCalls = say.counted(calls, 'call', 'calls');
    if (weight === 'attributes') return `For ${countedCalls}${found}, nobody can say now who is responsible.`;
    if (weight === 'rests') return `${countedCalls} ${calls === 1 ? 'rests' : 'rest'} on this.`;
    return `With this data, ${countedCalls}${found} could be judged differently.`;
  },
  blocking: 'While this is open, this report is a draft.',
  holding: (until, by, lapses) =>
    [
      `until ${until}`,
      ...(by === '' ? [] : [` by ${by}`]),
      ...(lapses ? [] : [', without saying on what it rests']),
    ].join(''),
  accepted: (holding) => `Accepted ${holding}`,
  looked: ([drawn, of, right], by, on) => `Looked at: ${drawn} of ${of}, ${right} right, by ${by} on ${on}.`,
  acceptance: (what, holding, looked) =>
    [`${what}: accepted ${holding}.`, ...(looked === '' ? [] : [looked])].join(' '),
};
