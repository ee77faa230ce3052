/** How `formats` of a source can say that a duration is written, beside `duration`: seconds, `m:ss` or `h:mm:ss`. */
export const DURATION_UNITS = ['seconds', 'milliseconds', 'minutes', 'hours', 'hours:minutes'] as const;

export type DurationUnit = (typeof DURATION_UNITS)[number];

/** `duration` of `formats`: a clock may stand in the cell; the unit of a plain number is what the heading says, else seconds. */
export const CLOCK_DURATION = 'duration';

export function isDurationUnit(notation: string): notation is DurationUnit {
  return (DURATION_UNITS as readonly string[]).includes(notation);
}

/** Whether a notation of `formats` is that of a duration, and none of a day or a time. */
export function isDurationNotation(notation: string): boolean {
  return notation === CLOCK_DURATION || isDurationUnit(notation);
}
