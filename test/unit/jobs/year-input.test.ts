import { describe, expect, it } from 'vitest';
import { yearInput } from '../../../src/jobs/year.ts';
import { MONTHS } from '../reports/sample-year.ts';

/** The sample year, whose months were all judged on one day. */
async function changesOn(asOf: string, year = '2026'): Promise<readonly string[]> {
  const months = MONTHS.map((month) =>
    month.summary === null
      ? month
      : { ...month, summary: { ...month.summary, period: { ...month.summary.period, as_of: asOf } } },
  );
  return (await yearInput(year, months, 'nl')).lawChanges.map(({ day }) => day);
}

describe('changes in the law that the report of a year tells', () => {
  it('are those up to the day of the audit, also after the last judged month', async () => {
    expect(await changesOn('2026-06-30')).not.toContain('2026-07-01');
    expect(await changesOn('2026-07-01')).toContain('2026-07-01');
  });

  it('are of that year alone', async () => {
    const days = await changesOn('2027-02-01');
    expect(days).toContain('2026-07-01');
    expect(days.filter((day) => !day.startsWith('2026'))).toEqual([]);
  });
});
