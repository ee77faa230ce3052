/** Units other than seconds that a heading can name, each with what shows it. `mm:ss` and `min:sec` are clocks, and none of them. */
const UNITS: readonly (readonly [unit: string, shown: RegExp])[] = [
  ['milliseconds', /(?:^|[^a-z])(?:ms|msec|millis|milliseconds?|milliseconden)(?:[^a-z]|$)/u],
  ['hours and minutes', /(?:^|[^a-z])(?:uu?|hh?):mm(?!:)/u],
  ['minutes', /(?:^|[^a-z])(?:min|mins|minutes?|minuten|minuut)(?![a-z]|\.?\s*[:/]\s*s)/u],
  ['hours', /(?:^|[^a-z])(?:uur|uren|hours?|hrs?)(?:[^a-z:]|$)/u],
];

/** The heading in small letters, with a mark where a word begins by a capital: `talkTimeMs`. */
function wordsOf(heading: string): string {
  return heading
    .slice(0, 200)
    .replaceAll(/(?<=[a-z])(?=[A-Z])/gu, '_')
    .toLowerCase();
}

/** The unit that a heading names, where it is not seconds: `Duur (min)`, `talk_ms`, `Gespreksduur u:mm`. */
export function otherUnit(heading: string): string | undefined {
  const words = wordsOf(heading);
  return UNITS.find(([, shown]) => shown.test(words))?.[0];
}

/** Whether a heading names the zone of its times as UTC, or as GMT, by which some mean British time. */
export function zoneNamed(heading: string): 'UTC' | 'GMT' | undefined {
  const [, zone] = /(?:^|[^a-z])(utc|gmt)(?![a-z]|\s*[+-]\s*\d)/u.exec(wordsOf(heading)) ?? [];
  return zone === undefined ? undefined : zone === 'utc' ? 'UTC' : 'GMT';
}
