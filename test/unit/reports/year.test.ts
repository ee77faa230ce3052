import { describe, expect, it } from 'vitest';
import { type YearView, yearView } from '../../../reports/year/view.ts';
import type { Language } from '../../../src/model/configuration.ts';
import type { Rate } from '../../../src/model/rate.ts';
import type { Summary } from '../../../src/model/summary.ts';
import type { YearInput } from '../../../src/print/report.ts';
import { ACTION, withActions } from './sample-actions.ts';
import { MONTHS, sampleYear } from './sample-year.ts';

const view = (language: Language): YearView => yearView(sampleYear(language));

describe('the report of a year', () => {
  it('has a row for every judged month, and none for a month of which nothing is known', () => {
    const { rows } = view('nl').months;
    expect(rows.map(([month, state]) => `${month}: ${state}`)).toEqual(['mei 2026: definitief', 'juni 2026: concept']);
    expect(JSON.stringify(view('nl').matrices)).not.toContain('–');
  });

  it('names what is missing, what is a draft, and what is still to be judged', () => {
    const { cover, months } = view('en');
    expect(cover.sentences[0]).toBe('2 of 12 months have been judged: May and June.');
    expect(cover.sentences[1]).toContain('The figures of June are a draft');
    const missing = months.missing;
    expect(missing.join(' ')).toContain('July 2026: no results. 1,234 calls are loaded, and are still to be judged.');
    expect(missing.at(-1)).toMatch(/^No results of January, .* and December\. No calls of those months are loaded\.$/u);
  });

  it('says which law changed', () => {
    expect(view('nl').law).toEqual([
      ['1 mei 2026', expect.stringMatching(/^nieuwe regel: /u)],
      ['1 juli 2026', expect.stringContaining('toestemming')],
    ]);
  });

  it('says above the chart whether the last month differs from the first by more than chance', () => {
    const titled = (first: Partial<Rate>, last: Partial<Rate>): string | undefined =>
      yearView(withRates({ '2026-05': first, '2026-06': last })).months.chart?.title;
    const low = { count: 20, of: 1000, per_10000: 200, low: 130, high: 307 };
    const high = { count: 60, of: 1000, per_10000: 600, low: 469, high: 765 };
    expect(titled(low, high)).toBe('In juni waren er meer overtredingen per 10.000 gesprekken dan in mei');
    expect(titled(high, low)).toBe('In juni waren er minder overtredingen per 10.000 gesprekken dan in mei');
    expect(titled(low, low)).toMatch(/^Tussen mei en juni is geen verschil aan te tonen/u);
    expect(titled(low, { ...high, of: 150 })).toBeUndefined();
  });

  it('adds up what the months say: money only of final months, decisions of all', () => {
    const [may, june] = [120_00, 80_00].map((amount) => heard(amount)) as [Summary, Summary];
    const year = sampleYear('nl');
    const months = year.months.map((month) =>
      month.month === '2026-05'
        ? { ...month, summary: { ...may, status: 'final' as const } }
        : month.month === '2026-06'
          ? { ...month, summary: { ...june, status: 'final' as const } }
          : month,
    );
    const both = yearView({ ...year, months });
    expect(both.money?.rows[0]?.figures).toEqual(['20', '€\u00a020.000', '€\u00a010.000', '€\u00a00']);
    expect(both.decided?.rows[0]).toMatchObject({
      note: 'Gehandhaafd: 6. Ingetrokken: 4 omdat er bewijs kwam.',
      counts: ['40', '16', '4', '20'],
    });
    const draft = months.map((month) =>
      month.month === '2026-06' && month.summary !== null
        ? { ...month, summary: { ...month.summary, status: 'draft' as const } }
        : month,
    );
    const one = yearView({ ...year, months: draft });
    expect(one.money?.rows[0]?.figures[1]).toBe('€\u00a012.000');
    expect(one.money?.notes).toEqual(['Concepten tellen niet mee: juni.']);
    expect(one.decided?.rows[0]?.counts[0]).toBe('40');
  });

  it('says that nothing was decided and no action agreed, where no register is known', () => {
    const { decided, actions, cover } = view('nl');
    expect([decided, actions]).toEqual([null, null]);
    expect(cover.sentences).toContain('Er is geen reactie of besluit vastgelegd.');
  });

  it('shows each agreed action with what the last period says of it', () => {
    const year = sampleYear('nl');
    const months = year.months.map((month) =>
      month.summary === null ? month : { ...month, summary: withActions(month.summary, [ACTION]) },
    );
    expect(yearView({ ...year, months }).actions?.actions).toMatchObject([
      { owner: ACTION.owner, isOverdue: true, verdict: 'De actie werkt nog niet genoeg.' },
    ]);
  });

  it('adds the months of each row up to its last figure, and the causes of a party to its own', () => {
    for (const { rows } of view('en').matrices) {
      const figures = rows.map((row) => row.figures.map((figure) => Number(figure.replaceAll(',', ''))));
      for (const row of figures) expect(row.at(-1)).toBe(row.slice(0, -1).reduce((sum, one) => sum + one, 0));
      const groups = rows.flatMap(({ isGroup }, place) => (isGroup ? [figures[place]?.at(-1) ?? 0] : []));
      const others = rows.flatMap(({ isGroup }, place) => (isGroup ? [] : [figures[place]?.at(-1) ?? 0]));
      if (groups.length > 0) expect(total(groups)).toBe(total(others));
    }
  });
});

function total(figures: readonly number[]): number {
  return figures.reduce((sum, one) => sum + one, 0);
}

function withRates(rates: Readonly<Record<string, Partial<Rate>>>): YearInput {
  const year = sampleYear('nl');
  const months = year.months.map((month) =>
    month.summary === null
      ? month
      : {
          ...month,
          summary: {
            ...month.summary,
            status: 'final' as const,
            totals: { ...month.summary.totals, rate: { ...month.summary.totals.rate, ...rates[month.month] } },
          },
        },
  );
  return { ...year, months };
}

/** A month of one call centre with a penalty of ten calls, half of which stands. */
function heard(amount: number): Summary {
  const [month] = MONTHS.flatMap(({ summary }) => summary ?? []);
  const [vendor] = month?.vendors ?? [];
  if (month === undefined || vendor === undefined) throw new Error('a year without a month');
  const penalty = {
    ...{ per_violation: amount / 10, currency: 'EUR', calls: 10, amount, clause: null, unread_calls: 0 },
    ...{ unread_amount: 0, own_calls: 10, rules: [] },
  };
  const counts = { found: 20, undisputed: 5, upheld: 3, withdrawn: 2, open: 10 };
  const party = {
    ...{ party: vendor.id, reply_by: null, ...counts, agreed: 0, disputed: 0, unclear: 0, unanswered: 0, late: 0 },
    ...{ proposed: 0, not_shown: 0, earlier: [] },
    penalty: {
      ...{ audit_calls: 10, audit_amount: amount, calls: 5, amount: amount / 2, currency: 'EUR', provisional: false },
    },
    rules: [
      {
        ...{ rule: 'called-after-objection', ...counts, unanswered: 0, proposed: 0 },
        withdrawn_for: [{ reason: 'evidence-shown' as const, findings: 2 }],
        waiting: { pack: 10, reply: 0, decision: 0, more: 0 },
      },
    ],
  };
  return {
    ...month,
    vendors: [{ ...vendor, penalty }],
    hearing: { last_line: 3, parties: [party], deviations: [], gone: 0 },
  };
}
