import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { projectFiles, TOP } from './tree.ts';

/**
 * Dates and terms of law reach SQL as parameters or as columns of the calendar, each from the day on which it applies. The numbers below are not
 * law.
 */
const ARITHMETIC: Readonly<Record<string, string>> = {
  0: 'nothing, no, the first place',
  1: 'one, yes, the day before or after',
  2: 'two kinds of records share one order of keys: even and odd',
  '1000000': 'less this many days: the day before all days, or one that could not be read',
  '10000000': 'the day after all days',
  '86400000000': 'microseconds in a day',
  '9223372036854775807': 'the moment after all moments; less this: one that could not be read',
};

/** Numbers of a single step: they are about how it works, not what it decides. */
const OF_A_STEP: Readonly<Record<string, readonly string[]>> = {
  // Each flaw of a record has a bit of its own.
  'src/standing/72-superseded-consent.sql': ['4', '8'],
  // Stretches of eight days, so that fewer pairs are tried; and 25 hours, which covers a day in any zone.
  'src/standing/84-crowd-pair.sql': ['691200000000', '90000000000'],
  'src/standing/85-consent-pair.sql': ['90000000000'],
  // Checks of a proof, counted from the last one.
  'src/standing/105-call-proof.sql': ['3', '4', '5'],
  // Ranks: open records before unproven ones, and these before failed ones.
  'src/standing/150-call-near-miss.sql': ['100', '200'],
};

function numbersIn(sql: string): readonly string[] {
  const plain = sql.replaceAll(/--[^\n]*/gu, '').replaceAll(/'(?:[^']|'')*'/gu, "''");
  return [...plain.matchAll(/(?<![\w$.])\d[\d.]*(?!\w)/gu)].map(([number]) => number);
}

const files = projectFiles('src/standing/*.sql', 'src/rulebook/**/*.sql');

it.each(files)('%s contains no date and no term', (file) => {
  const sql = readFileSync(TOP + file, 'utf8');
  const allowed = new Set([...Object.keys(ARITHMETIC), ...(OF_A_STEP[file] ?? [])]);
  expect(numbersIn(sql).filter((number) => !allowed.has(number))).toEqual([]);
  expect(sql.match(/'\d{4}-\d{2}(?:-\d{2})?'|\binterval\b/gu)).toBeNull();
});

it('allows no number that no file has', () => {
  const found = new Map(files.map((file) => [file, new Set(numbersIn(readFileSync(TOP + file, 'utf8')))]));
  const everywhere = new Set([...found.values()].flatMap((numbers) => [...numbers]));
  expect(Object.keys(ARITHMETIC).filter((number) => !everywhere.has(number))).toEqual([]);
  for (const [file, numbers] of Object.entries(OF_A_STEP))
    expect(numbers.filter((number) => found.get(file)?.has(number) !== true)).toEqual([]);
});

it('finds a term if there is one', () => {
  expect(numbersIn("select 'per-30-days' as r where d.local_day - s.day <= 28 -- 7 days\n")).toEqual(['28']);
});
