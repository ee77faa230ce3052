import { readFileSync } from 'node:fs';

/** The zone in which nearly every client counts its days. Searching it for clock changes takes half as long as reading a small file, in every load. */
export const KEPT_ZONE = 'Europe/Amsterdam' as const;

/** Its periods as the database finds them (a test computes them again): when each begins, and its offset to UTC, both in seconds. */
const KEPT_FILE = new URL('./amsterdam-periods.json', import.meta.url);

/** The rows of `zone_period` for the kept zone; undefined for any other. */
export function keptPeriods(zone: string): readonly (readonly number[])[] | undefined {
  if (zone !== KEPT_ZONE) return undefined;
  const periods = JSON.parse(readFileSync(KEPT_FILE, 'utf8')) as readonly (readonly [start: number, offset: number])[];
  const micros = periods.map(([start, offset]) => [start * 1_000_000, offset * 1_000_000] as const);
  return micros.map(([start, offset], place) => [start, micros[place + 1]?.[0] ?? LAST, offset]);
}

/** Where the last period ends, as in `zone-period.sql`. */
const LAST = (73_780 - 25_580) * 86_400_000_000;
