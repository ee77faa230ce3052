/** The notations of durations that `formats` of a source accepts, besides `duration`: seconds, `m:ss` or `h:mm:ss`. */
export const DURATION_UNITS = ['seconds', 'milliseconds', 'minutes', 'hours', 'hours:minutes'] as const;

export type DurationUnit = (typeof DURATION_UNITS)[number];

/** `duration` in `formats`: cells may hold a clock notation; a plain number is in the unit that the heading names, else in seconds. */
export const CLOCK_DURATION = 'duration';

export function isDurationUnit(notation: string): notation is DurationUnit {
  return (DURATION_UNITS as readonly string[]).includes(notation);
}

/** Whether a notation in `formats` describes a duration rather than a day or a time. */
export function isDurationNotation(notation: string): boolean {
  return notation === CLOCK_DURATION || isDurationUnit(notation);
}
