import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { readPlannedMoment } from '../../../src/screening/planned-moment.ts';

const ZONE = 'Europe/Amsterdam';

function refusal(text: string): string {
  try {
    readPlannedMoment(text, ZONE);
  } catch (error) {
    if (error instanceof UserError) return `${error.code}: ${error.details.map(({ message }) => message).join()}`;
    throw error;
  }
  return 'taken';
}

describe('the moment for which a list is screened', () => {
  it('is a time on the clock of the company', () => {
    expect(readPlannedMoment('2026-12-01T10:00', ZONE)).toEqual({
      micros: BigInt(Date.parse('2026-12-01T09:00:00Z')) * 1000n,
      day: '2026-12-01',
      second: 36_000,
      text: '2026-12-01T10:00:00+01:00',
    });
  });

  it('can have seconds, a space and an offset', () => {
    expect(readPlannedMoment('2026-07-01 23:30:05Z', ZONE)).toMatchObject({ day: '2026-07-02', second: 5405 });
    expect(readPlannedMoment('2026-10-25T02:30+01:00', ZONE)).toMatchObject({ text: '2026-10-25T02:30:00+01:00' });
  });

  it.each([
    ['tomorrow', 'is no moment'],
    ['2026-12-01', 'is no moment'],
    ['2026-02-30T10:00', 'is no moment'],
    ['2026-12-01T25:00', 'is no moment'],
    ['2026-12-01T24:00', 'is no moment'],
    ['2026-12-01T10:00+99:99', 'is no moment'],
    ['2026-03-29T02:30', 'does not exist in Europe/Amsterdam: the clock skips it'],
    [
      '2026-10-25T02:30',
      'occurs twice in Europe/Amsterdam: write 2026-10-25T02:30:00+02:00 or 2026-10-25T02:30:00+01:00',
    ],
    ['1850-01-01T10:00', 'lies before 1900 or after 2100'],
    ['2101-01-01T10:00', 'lies before 1900 or after 2100'],
  ])('is not %s', (text, message) => {
    expect(refusal(text)).toBe(`SCREENING_MOMENT: ${message}`);
  });
});
