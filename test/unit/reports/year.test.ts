import { describe, expect, it } from 'vitest';
import { type YearView, yearView } from '../../../reports/year/view.ts';
import { formatNumber } from '../../../src/language/numbers.ts';
import type { Language } from '../../../src/model/configuration.ts';
import { MONTHS, sampleYear } from './sample-year.ts';

const view = (language: Language): YearView => yearView(sampleYear(language));

describe('the report of a year', () => {
  it('has a row for every month, also for those without results', () => {
    const { rows } = view('nl').months;
    expect(rows.map(([month, state]) => `${month}: ${state}`)).toEqual([
      ...['januari', 'februari', 'maart', 'april'].map((month) => `${month} 2026: geen resultaten`),
      'mei 2026: definitief',
      'juni 2026: concept',
      ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'].map(
        (month) => `${month} 2026: geen resultaten`,
      ),
    ]);
  });

  it('names what is missing, what is a draft, and what is still to be judged', () => {
    const { cover, missing } = view('en');
    expect(cover.sentences[0]).toBe('2 of 12 months have been judged: May and June.');
    expect(cover.sentences[1]).toContain('The figures of June are a draft');
    expect(missing.join(' ')).toContain('July 2026: no results. 1,234 calls are loaded, and are still to be judged.');
    expect(missing.at(-1)).toMatch(/^No results of January, .* and December\. No calls of those months are loaded\.$/u);
  });

  it('says which law changed in the year, and in no other', () => {
    expect(view('nl').law).toEqual([['1 mei 2026', expect.stringMatching(/^nieuwe regel: /u)]]);
  });

  it('prints no figure that the summaries of its months do not hold', () => {
    const held = new Set<string>();
    const hold = (value: unknown): void => {
      if (typeof value === 'number') {
        held.add(formatNumber(value, 'nl'));
        held.add(formatNumber(value, 'nl', 1));
      } else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) hold(part);
    };
    for (const { summary } of MONTHS) hold(summary);
    const { months, matrices, centres } = view('nl');
    const cells = [
      ...months.rows.flatMap((row) => row.slice(2, 7)),
      ...matrices.flatMap(({ rows }) => rows.flatMap(({ figures }) => figures)),
      ...centres.flatMap(({ rows }) => rows.flatMap((row) => row.slice(1))),
    ];
    const printed = cells.flatMap((cell) => cell.match(/\d[\d.]*(?:,\d)?/gu) ?? []);
    expect(printed.length).toBeGreaterThan(20);
    expect(printed.filter((figure) => figure !== '0' && !held.has(figure))).toEqual([]);
  });
});
