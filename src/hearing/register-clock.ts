import { UserError } from '../errors.ts';
import { REGISTER_FOLDER } from '../model/hearing.ts';
import { MESSAGES } from './messages.ts';
import type { Register } from './register-chain.ts';
import { REGISTER_FILE } from './register-files.ts';

/** Clocks of two computers that write in turn differ by less, in milliseconds. */
const CLOCKS_DIFFER = 10 * 60_000;
const VARIABLE = 'BELAUDIT_CLOCK';

let isTrusted = false;

/** Takes the word of whoever sets `BELAUDIT_CLOCK` to `right`: the clock is right now, and was wrong when the last line was written. */
export function trustClock(environment: Readonly<Record<string, string | undefined>>): void {
  isTrusted = environment[VARIABLE] === 'right';
}

/**
 * Refuses a line that would be dated well before the last one: a clock that was moved back would date a decision before what it is about.
 * @param at moment of the line, in UTC
 * @throws UserError CLOCK_BACK
 */
export function assertClock(at: string, { lines }: Pick<Register, 'lines'>): void {
  const last = lines.findLast((line) => !isDay(line.at));
  if (isTrusted || isDay(at) || last === undefined || !(Date.parse(last.at) - Date.parse(at) > CLOCKS_DIFFER)) return;
  throw new UserError('CLOCK_BACK', MESSAGES.clockIsBack(at), MESSAGES.setClockRight(VARIABLE), [
    { file: `${REGISTER_FOLDER}/${REGISTER_FILE}`, line: last.seq, found: last.at, message: MESSAGES.isLaterThanClock },
  ]);
}

/** Removals are dated by the day for which they were asked, whatever the clock says. */
function isDay(at: string): boolean {
  return at.endsWith('T00:00:00Z');
}
