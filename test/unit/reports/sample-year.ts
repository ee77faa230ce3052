import type { Language } from '../../../src/model/configuration.ts';
import type { Summary } from '../../../src/model/summary.ts';
import type { YearMonth } from '../../../src/model/year.ts';
import type { YearInput } from '../../../src/print/report.ts';
import { COUNTRY } from '../../../src/rulebook/in-force.ts';
import { sampleInput } from './sample-input.ts';
import { SAMPLE_RULES } from './sample-rules.ts';

const JUNE = sampleInput().summary;

function ofMonth(month: string, changes: Partial<Summary>): YearMonth {
  return {
    month,
    summary: { ...JUNE, ...changes },
    path: `reports/${month}-01_${month}-28/summary.json`,
    sha256: '0'.repeat(64),
    loaded: null,
  };
}

/** A year with results of May, a draft of June, unjudged calls of July, and nothing else. */
export const MONTHS: readonly YearMonth[] = Array.from({ length: 12 }, (_, place) => {
  const month = `2026-${String(place + 1).padStart(2, '0')}`;
  if (month === '2026-05')
    return ofMonth(month, {
      status: 'final',
    });
  if (month === '2026-06') return ofMonth(month, { status: 'draft', law_changes: [] });
  return { month, summary: null, path: '', sha256: '', loaded: month === '2026-07' ? 1234 : 0 };
});

export function sampleYear(language: Language): YearInput {
  return {
    ...{ year: '2026', months: MONTHS, language, rules: SAMPLE_RULES, country: COUNTRY, checks: sampleInput().checks },
    tellGap: sampleInput({ language }).tellGap,
    lawChanges: [
      { day: '2026-05-01', kind: 'rule-begins', id: SAMPLE_RULES[0]?.id ?? '' },
      { day: '2026-07-01', kind: 'regime', id: 'opt-in' },
    ],
    base: { period: { as_of: '2026-07-10' }, program: { version: '0.1.0' } },
  };
}
