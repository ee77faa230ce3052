import { DateTime } from 'luxon';
import { UserError } from '../errors.ts';
import type { Text } from '../model/text.ts';
import { MESSAGES } from './messages.ts';

/** When a list is to be called. */
export interface PlannedMoment {
  /** Microseconds since 1970 in UTC. */
  readonly micros: bigint;
  /** Day of the client's zone, ISO. */
  readonly day: string;
  /** Seconds since the beginning of that day, by the clock of the zone. */
  readonly second: number;
  /** ISO 8601 with the offset of the client's zone. */
  readonly text: string;
}

const WRITTEN =
  /^(?<day>\d{4}-\d{2}-\d{2})[T ](?<time>(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)(?<offset>Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/u;
const MICROS_PER_MILLISECOND = 1000n;
const LOCAL = "yyyy-MM-dd'T'HH:mm:ss";

/**
 * Reads `2026-12-01T10:00`, a time in the client's zone, with or without seconds and an offset.
 * @throws UserError SCREENING_MOMENT for anything else: a time that the clock skips, a time that it shows twice and that has no offset, a day too far away
 */
export function readPlannedMoment(text: string, zone: string): PlannedMoment {
  const { day = '', time = '', offset } = WRITTEN.exec(text.trim())?.groups ?? {};
  const wall = `${day}T${time.length === 5 ? `${time}:00` : time}`;
  const read = DateTime.fromISO(`${wall}${offset ?? ''}`, { zone });
  if (day === '' || !read.isValid) throw refused(text, MESSAGES.isNoMoment);
  if (read.year < 1900 || read.year > 2100) throw refused(text, MESSAGES.liesBefore1900OrAfter2100);
  if (offset === undefined) {
    if (read.toFormat(LOCAL) !== wall) throw refused(text, MESSAGES.doesNotExistInClockSkips(zone));
    const offsets = read.getPossibleOffsets();
    if (offsets.length > 1)
      throw refused(
        text,
        MESSAGES.occursTwice(
          zone,
          offsets.map((one) => `${wall}${one.toFormat('ZZ')}`),
        ),
      );
  }
  return {
    micros: BigInt(read.toMillis()) * MICROS_PER_MILLISECOND,
    day: read.toISODate() as string,
    second: read.hour * 3600 + read.minute * 60 + read.second,
    text: read.toFormat(`${LOCAL}ZZ`),
  };
}

function refused(text: string, message: Text): UserError {
  return new UserError('SCREENING_MOMENT', MESSAGES.momentIsNotPossible, MESSAGES.giveDayAndTimeOnCompanys, [
    { key: 'at', found: text, message },
  ]);
}
