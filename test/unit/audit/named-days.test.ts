import { expect, it } from 'vitest';
import { daysOfYears, yearsOf } from '../../../src/audit/rulebook-tables.ts';
import { FACT_TABLES } from '../../../src/feeds/fact-tables.ts';
import { standingOfLaw } from '../../../src/rulebook/outcome.ts';
import { STANDING_STEPS, standingSql } from '../../../src/standing/standing.ts';
import { sqlFile } from '../../../src/store/sql.ts';

/** Every step of an audit reads the calendar, so it only has the years that something names. */

const AUDIT = new URL('../../../src/audit/audit.ts', import.meta.url).href;

/** The columns that standing reads, from the country's law or its own. */
const READ = STANDING_STEPS.map((step) => standingSql(step, (file) => standingOfLaw(file))).join('\n');

it('looks at every day of every fact that standing reads: a new feed that no rule needs is listed nowhere', () => {
  const isRead = (table: string): boolean => new RegExp(`(?:from|join) ${table}\\b`, 'u').test(READ);
  const days = Object.entries(FACT_TABLES).flatMap(([table, columns]) =>
    Object.keys(isRead(table) ? columns : {})
      .filter((column) => column.endsWith('_day') && columns[column] === 'INTEGER')
      .map((column) => `${table}.${column}`),
  );
  const sql = sqlFile(AUDIT, './named-days.sql');
  const named = [...sql.matchAll(/select (\w+) as day\s+from (\w+)/gu)].map(
    ([, column, table]) => `${table}.${column}`,
  );
  expect(days.length).toBeGreaterThan(10);
  expect(days.filter((day) => !named.includes(day))).toEqual([]);
});

it('takes a year more on either side, within what input can name', () => {
  const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
  expect(yearsOf(day('2021-01-01'), day('2026-12-31'))).toEqual({ first: 2020, last: 2027 });
  expect(yearsOf(day('1900-01-01'), day('2100-12-31'))).toEqual({ first: 1899, last: 2101 });
  expect(daysOfYears({ first: 2020, last: 2027 })).toEqual({
    first_day: day('2020-01-01'),
    last_day: day('2027-12-31'),
  });
});
