import type { DurationUnit } from '../model/duration-notations.ts';
import type { Text } from '../model/text.ts';

/**
 * What a heading says beyond the name of its column: the unit of a duration, the zone of a time, the order of day and month, or that a yes means no. The feeds'
 * own headings (`talk_seconds`) only name their column.
 */

/** The heading in lower case, with a mark where a capital begins a new word: `talkTimeMs`. */
function wordsOf(heading: string): string {
  return heading
    .slice(0, 200)
    .replaceAll(/(?<=[a-z])(?=[A-Z])/gu, '_')
    .toLowerCase();
}

/** Clock notations that name every part, so that their meaning is plain. */
const CLOCKS = /(?:uu?|hh?|uur|h):(?:mm?|min):(?:ss?|sec)|(?:mm?|min\.?):(?:ss?|sec)/u;

/** Units that a heading can name, and the text that shows each. `mm:ss` and `min:sec` are clocks, not units. */
const UNITS: readonly (readonly [unit: DurationUnit, shown: RegExp])[] = [
  ['milliseconds', /(?:^|[^a-z])(?:ms|msec|msecs|millis|milliseconds?|milliseconden)(?:[^a-z]|$)/u],
  ['hours:minutes', /(?:^|[^a-z])(?:uu?|hh?):mm(?!:)/u],
  [
    'minutes',
    /(?:^|[^a-z])(?:min|mins|minuut|minute)(?![a-z]|\.?\s*[:/]\s*s)|minuten(?![a-z])|minutes(?![a-z])|\(m\)/u,
  ],
  ['hours', /(?:^|[^a-z])(?:uur|uren|hours?|hrs?)(?:[^a-z:]|$)|\((?:h|u)\)/u],
  ['seconds', /(?:^|[^a-z])(?:secs?|seconds?|seconden)(?:[^a-z]|$)|\(s\)/u],
];

/** Fractions of a unit that no notation in `formats` covers. */
const FRACTIONS = /tienden?|tenths?|honderdsten?|hundredths?|1\/1?0+/u;

/** What a heading says about the unit of its durations. */
export interface UnitMark {
  /** Absent if the heading names none, or more than one. */
  readonly unit?: DurationUnit;
  /** The heading names several units, or a fraction of one: only a person can say which applies. */
  readonly isDoubtful: boolean;
  /** The heading names a clock, `mm:ss` or `h:mm:ss`. */
  readonly isClock: boolean;
}

export function unitMark(heading: string): UnitMark {
  const words = wordsOf(heading);
  if (CLOCKS.test(words)) return { isDoubtful: false, isClock: true };
  const [unit, ...others] = UNITS.filter(([, shown]) => shown.test(words)).map(([name]) => name);
  if (others.length > 0 || (unit !== undefined && FRACTIONS.test(words))) return { isDoubtful: true, isClock: false };
  return { ...(unit === undefined ? {} : { unit }), isDoubtful: false, isClock: unit === 'hours:minutes' };
}

const UNIT_NAMES: Readonly<Record<DurationUnit, Text>> = {
  seconds: { en: 'seconds', nl: 'seconden' },
  milliseconds: { en: 'milliseconds', nl: 'milliseconden' },
  minutes: { en: 'minutes', nl: 'minuten' },
  hours: { en: 'hours', nl: 'uren' },
  'hours:minutes': { en: 'hours and minutes', nl: 'uren en minuten' },
};

/** The unit that a heading names, in words, if it is not seconds: `Duur (min)`, `talk_ms`, `Gespreksduur u:mm`. */
export function otherUnit(heading: string): Text | undefined {
  const { unit, isDoubtful } = unitMark(heading);
  if (isDoubtful) return { en: 'more than one unit', nl: 'meer dan één eenheid' };
  return unit === undefined || unit === 'seconds' ? undefined : UNIT_NAMES[unit];
}

/** What a heading says about the zone of its times. */
export type ZoneMark =
  /** Always this many minutes ahead of UTC. */
  | { readonly kind: 'offset'; readonly minutes: number; readonly label: string }
  /** Ambiguous zone names: some people mean UTC, others British time; some mean winter time, others local time. Minutes ahead of UTC in winter. */
  | { readonly kind: 'winter'; readonly minutes: number; readonly label: string }
  | { readonly kind: 'zone'; readonly zone: string; readonly label: string }
  | { readonly kind: 'local'; readonly label: string };

/** Abbreviations of zones, with minutes ahead of UTC in winter. */
const ABBREVIATIONS: Readonly<Record<string, number>> = {
  ...{ GMT: 0, WET: 0, WEST: 0, BST: 0, CET: 60, CEST: 60, MEZ: 60, MESZ: 60, EET: 120, EEST: 120 },
  ...{ EST: -300, EDT: -300, CST: -360, CDT: -360, MST: -420, MDT: -420, PST: -480, PDT: -480 },
};

/** How many minutes ahead of UTC an abbreviation of a zone is in winter. */
export function winterMinutes(abbreviation: string): number | undefined {
  return ABBREVIATIONS[abbreviation.toUpperCase()];
}

function offsetMinutes(sign: string, hours: string, minutes: string | undefined): number {
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
}

export function zoneMark(heading: string): ZoneMark | undefined {
  const text = heading.slice(0, 200);
  const words = wordsOf(text);
  const offset =
    /(?:^|[^a-z])(?:utc|gmt)\s*([+-])\s*(\d{1,2})(?::?(\d{2}))?(?!\d)/u.exec(words) ??
    /[([\s_]([+-])(\d{2}):?(\d{2})(?:[)\]\s]|$)/u.exec(words);
  if (offset !== null) {
    const [label, sign = '', hours = '', minutes] = offset;
    return {
      kind: 'offset',
      minutes: offsetMinutes(sign, hours, minutes),
      label: label.replaceAll(/[()[\]_\s]/gu, '').toUpperCase(),
    };
  }
  if (/(?:^|[^a-z])(?:utc|zulu)(?![a-z])/u.test(words)) return { kind: 'offset', minutes: 0, label: 'UTC' };
  const zone =
    /(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Etc|Europe|Indian|Pacific)\/[A-Za-z][A-Za-z_+-]+\d*/u.exec(
      text,
    )?.[0];
  if (zone !== undefined) return { kind: 'zone', zone, label: zone };
  const short =
    /(?:^|[^A-Za-z])(GMT|WES?T|BST|CES?T|MES?Z|EES?T|[ECMP][SD]T)(?![A-Za-z])/u.exec(text)?.[1] ??
    /(?:^|[^a-z])(gmt|cest|cet)(?![a-z])/u.exec(words)?.[1]?.toUpperCase();
  if (short !== undefined) return { kind: 'winter', minutes: winterMinutes(short) ?? 0, label: short };
  if (/(?:^|[^a-z])(?:lokaal|lokale|local)(?![a-z])/u.test(words)) return { kind: 'local', label: 'local time' };
  return undefined;
}

/** Whether a heading names the zone of its times as UTC, or as GMT, which some use for British time. */
export function zoneNamed(heading: string): 'UTC' | 'GMT' | undefined {
  const mark = zoneMark(heading);
  if (mark?.label === 'UTC') return 'UTC';
  return mark?.label === 'GMT' ? 'GMT' : undefined;
}

/** The order of day, month and year that a heading names, such as `dmy` for `DD-MM-JJJJ`; also for a notation in `formats`. */
export function dayOrder(text: string): string | undefined {
  const part = '(d{1,2}|m{1,2}|y{2,4}|j{2,4})';
  const [, ...parts] =
    new RegExp(`(?:^|[^a-z])${part}[-/. ]${part}[-/. ]${part}(?![a-z])`, 'u').exec(text.toLowerCase()) ?? [];
  const order = parts.map((word) => (word ?? '').charAt(0).replace('j', 'y')).join('');
  return new Set(order).size === 3 ? order : undefined;
}

const NEGATION =
  /^(?:niet|geen|zonder|not|no|non|without)(?![a-z])|(?:^|[^a-z])(?:niet|not|geen)(?![a-z])|^(?:on|un)(?:beantwoord|answered|verbonden)|gemist|missed/u;
const SHOWN =
  /zichtbaar|getoond|weergave|weergegeven|meegestuurd|meegezonden|shown|visible|displayed|presented|clip(?![a-z])/u;

/** Columns whose own name already is the negative. */
const NEGATED_COLUMNS: ReadonlySet<string> = new Set(['optout_requested']);

/** Whether a yes under the heading means no for its column: `Niet opgenomen` for `connected`, `Nummer zichtbaar` for `caller_id_withheld`. */
export function isOpposite(column: string, heading: string): boolean {
  const words = wordsOf(heading);
  if (words === column || NEGATED_COLUMNS.has(column)) return false;
  const isNegated = NEGATION.test(words);
  return column === 'caller_id_withheld' ? SHOWN.test(words) && !isNegated : isNegated;
}
