import { describe, expect, it } from 'vitest';
import { exitOf, type FailOn, mustFail } from '../../../cli/fail-on.ts';
import type { Level } from '../../../src/model/findings.ts';
import { NO_FIGURES, outcome } from './told-results.ts';

describe('--fail-on', () => {
  const figures = (violating: number, level?: Level, grade: 'proven' | 'not-demonstrable' | 'possible' = 'proven') => ({
    ...NO_FIGURES,
    violating_calls: violating,
    rules:
      level === undefined
        ? []
        : [
            {
              rule: 'r',
              findings: 1,
              grades: { proven: 0, 'not-demonstrable': 0, possible: 0, [grade]: 1 },
              levels: [{ level, findings: 1 }],
              reasons: [],
              parties: [],
            },
          ],
  });

  it.each<[string, ReturnType<typeof figures>, FailOn, boolean]>([
    ['nothing', figures(0), 'statute', false],
    ['nothing', figures(0), 'code', false],
    ['a violation', figures(1, 'statute'), 'never', false],
    ['a violation', figures(1, 'statute'), 'statute', true],
    ['a violation', figures(1, 'statute'), 'code', true],
    ['a possible finding of the law', figures(0, 'statute', 'possible'), 'code', false],
    ['a proven finding of the code', figures(0, 'code'), 'statute', false],
    ['a proven finding of the code', figures(0, 'code'), 'code', true],
    ['one of the code that is not demonstrable', figures(0, 'code', 'not-demonstrable'), 'code', true],
    ['one of the code that is possible', figures(0, 'code', 'possible'), 'code', false],
    ['one of the contract', figures(0, 'contract'), 'code', false],
    ['one of privacy', figures(0, 'privacy'), 'code', false],
    ['one of evidence', figures(0, 'evidence', 'not-demonstrable'), 'code', false],
  ])('with %s', (_, totals, failOn, fails) => {
    expect(mustFail(outcome(totals).summary, failOn)).toBe(fails);
  });
});

describe('the exit code', () => {
  const violation = outcome({ ...NO_FIGURES, violating_calls: 1 }).summary;
  const draft = { ...violation, status: 'draft' as const };
  const browserNote = 'No PDFs were made.';

  it.each<[string, Parameters<typeof exitOf>[0], FailOn, number]>([
    ['a draft, before all else', { summary: draft, browserNote }, 'statute', 4],
    ['findings, before PDFs that are missing', { summary: violation, browserNote }, 'statute', 1],
    ['PDFs that are missing, where nothing is graver', { summary: violation, browserNote }, 'never', 5],
    ['nothing', { summary: violation }, 'never', 0],
  ])('says %s', (_, judged, failOn, code) => {
    expect(exitOf(judged, failOn)).toBe(code);
  });
});
