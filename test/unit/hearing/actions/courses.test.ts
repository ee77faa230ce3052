import { describe, expect, it } from 'vitest';
import { actionCourses, comparedPeriods, type PeriodResults } from '../../../../src/hearing/actions/courses.ts';
import type { ActionCourse } from '../../../../src/model/actions.ts';
import type { RegisterLine } from '../../../../src/model/hearing.ts';
import { AUGUST, actionLine, JULY, JUNE, type MadeResults, madeResults, RULE, stateLine } from './sample-results.ts';

function results(made: MadeResults): PeriodResults {
  return { from: made.from, to: made.to, summary: madeResults(made) };
}

const THREE_MONTHS = [
  results({ ...AUGUST, own: { 'was-told': 3 } }),
  results({ ...JUNE, own: { 'was-told': 40, 'own-record': 20 } }),
  results({ ...JULY, own: { 'was-told': 15, 'own-record': 5 } }),
];

function courses(
  lines: readonly RegisterLine[],
  stored: readonly PeriodResults[] = THREE_MONTHS,
  more: { readonly to?: string; readonly asOf?: string } = {},
): readonly ActionCourse[] {
  return actionCourses({ lines, to: AUGUST.to, asOf: '2026-08-10', results: stored, ...more });
}

function course(...given: Parameters<typeof courses>): ActionCourse {
  const [first] = courses(...given);
  if (first === undefined) throw new Error('There is an action.');
  return first;
}

describe('the course of an action', () => {
  it('has the value before, and each later period with its word, the oldest first', () => {
    const { before, months, ...action } = course([actionLine(1)]);
    expect(before).toEqual({ value: 150, count: 60, of: 4000 });
    expect(months.map(({ from, now, word }) => [from, now?.count, word])).toEqual([
      [JULY.from, 20, 'not-yet'],
      [AUGUST.from, 3, 'works'],
    ]);
    expect(action).toMatchObject({ line: 1, ...JUNE, due: '2026-08-15', state: 'open', overdue: false });
  });

  it('counts the causes that it names, of its party alone', () => {
    const made = [results({ ...JUNE, own: { 'was-told': 40, 'own-record': 20 }, client: 7 })];
    const about = { party: 'alfa', rules: [RULE], causes: ['own-record'], period: '2026-06' };
    expect(course([actionLine(1, { about })], made).before?.count).toBe(20);
    // For the client, out of all conversations.
    const client = { party: 'client', rules: [RULE], causes: [], period: '2026-06' };
    expect(course([actionLine(1, { about: client })], made).before).toEqual({ value: 14, count: 7, of: 5000 });
  });

  it.each<readonly [string, Partial<MadeResults>, object]>([
    ['findings-elsewhere', { elsewhere: 8 }, { value: 80, count: 8, of: 1000 }],
    ['offer-recorded', { offers: { asked: 300, recorded: 270 } }, { value: 90, count: 270, of: 300 }],
    [
      'stop-latency',
      { hours: [[2, 17] as const, [30, 2] as const, [400, 1] as const] },
      { value: 30, count: null, of: 20 },
    ],
    ['completeness', { silent: [3, 20] as const }, { value: 15, count: 3, of: 20 }],
  ])('reads %s', (figure, made, before) => {
    const isRule = figure === 'findings-elsewhere';
    const line = actionLine(1, {
      about: { party: 'alfa', rules: isRule ? [RULE] : [], causes: [], period: '2026-06' },
      measure: {
        figure,
        direction: 'down',
        threshold: 1,
        ...(figure === 'completeness' ? { check: 'silent-day' } : {}),
      },
    });
    expect(course([line], [results({ ...JUNE, ...made })]).before).toEqual(before);
  });

  it('takes all call centres together for the client', () => {
    const line = (figure: string): RegisterLine =>
      actionLine(1, {
        about: { party: 'client', rules: [], causes: [], period: '2026-06' },
        measure: { figure, direction: 'down', threshold: 1 },
      });
    const made = [results({ ...JUNE, offers: { asked: 100, recorded: 50 }, hours: [[1, 5]] })];
    expect(course([line('offer-recorded')], made).before).toEqual({ value: 70, count: 140, of: 200 });
    expect(course([line('stop-latency')], made).before).toMatchObject({ value: 5, of: 25 });
  });

  it.each<readonly [string, readonly PeriodResults[], string]>([
    [
      'the results that it was made from are gone',
      THREE_MONTHS.filter(({ from }) => from !== JUNE.from),
      'no-earlier-results',
    ],
    [
      'they changed since',
      THREE_MONTHS.map((one) => (one.from === JUNE.from ? { ...one, summary: null } : one)),
      'earlier-results-changed',
    ],
    [
      'the rule was not in force then',
      [results({ ...JUNE, rules: [] }), ...THREE_MONTHS.slice(2)],
      'not-measured-before',
    ],
    [
      'nobody was called since',
      [...THREE_MONTHS.slice(1, 2), results({ ...JULY, conversations: 0 })],
      'not-measured-now',
    ],
  ])('is not told where %s', (_, stored, untold) => {
    const { before, months } = course([actionLine(1)], stored);
    expect(months[0]).toMatchObject({ word: null, difference: null, untold });
    if (untold !== 'not-measured-now') expect(before).toBeNull();
  });

  it('is not told of a draft whose outcome cannot be right', () => {
    const made = madeResults({ ...JULY, own: { 'was-told': 20 } });
    const gap = { kind: 'outcome', blocking: true, accepted: null };
    const draft = { ...made, status: 'draft', gaps: [gap] } as unknown as typeof made;
    const stored = [...THREE_MONTHS.slice(1, 2), { ...JULY, summary: draft }];
    expect(course([actionLine(1)], stored).months[0]).toMatchObject({ now: null, untold: 'not-measured-now' });
  });

  it('is not told of figures that an earlier version did not count', () => {
    const line = actionLine(1, { measure: { figure: 'offer-recorded', direction: 'up', threshold: 95 } });
    expect(course([line]).months[0]).toMatchObject({ now: null, untold: 'not-measured-before' });
  });

  it('leaves out what comes after the period', () => {
    expect(course([actionLine(1)], THREE_MONTHS, { to: JULY.to }).months).toHaveLength(1);
    expect(courses([actionLine(1)], THREE_MONTHS, { to: '2026-05-31' })).toEqual([]);
  });
});

describe('an action whose figure rests on a column that listening showed to be unreliable', () => {
  const unreliable = { question: 'offered', column: 'optout_offered', claims: ['offered'], calls: 9 };
  const listening = [{ vendor: 'alfa', unreliable: [{ ...unreliable, rules: [{ rule: RULE, findings: 3 }] }] }];
  const heard = (made: MadeResults): PeriodResults =>
    ({ ...made, summary: { ...madeResults(made), hearing: { listening } } }) as unknown as PeriodResults;
  const about = (party: string, figure: string): RegisterLine =>
    actionLine(1, {
      about: { party, rules: figure.startsWith('findings') ? [RULE] : [], causes: [], period: '2026-06' },
      measure: { figure, direction: 'down', threshold: 1 },
    });

  it.each<readonly [string, string, boolean]>([
    ['alfa', 'findings', true],
    ['beta', 'findings', false],
    // Its findings elsewhere are on calls of alfa.
    ['beta', 'findings-elsewhere', true],
    ['alfa', 'findings-elsewhere', false],
    ['client', 'findings', true],
    ['alfa', 'offer-recorded', true],
    ['beta', 'offer-recorded', false],
    ['alfa', 'stop-latency', false],
  ])('is marked: of %s by %s', (party, figure, isMarked) => {
    expect(course([about(party, figure)], [heard(JUNE)]).unreliable).toBe(isMarked);
    // The last results count.
    expect(course([about(party, figure)], [heard(JUNE), results(JULY)]).unreliable).toBe(false);
  });
});

describe('the state of an action', () => {
  it('is overdue on the day after its last one, by the audit date', () => {
    expect(course([actionLine(1)], [], { asOf: '2026-08-15' }).overdue).toBe(false);
    expect(course([actionLine(1)], [], { asOf: '2026-08-16' }).overdue).toBe(true);
  });

  it('is what was said of it last', () => {
    const moved = stateLine(2, 1, { state: 'moved', due: '2026-09-01' });
    expect(course([actionLine(1), moved], [], { asOf: '2026-08-16' })).toMatchObject({
      ...{ state: 'open', due: '2026-09-01', first_due: '2026-08-15', state_line: 2, overdue: false },
    });
    expect(course([actionLine(1), moved, stateLine(3, 1)], [], { asOf: '2026-10-01' })).toMatchObject({
      ...{ state: 'done', due: '2026-09-01', state_line: 3, overdue: false },
    });
  });

  it('is measured on when it is done, and no more when it is dropped', () => {
    expect(course([actionLine(1), stateLine(2, 1)]).months).toHaveLength(2);
    expect(course([actionLine(1), stateLine(2, 1, { state: 'dropped' })])).toMatchObject({
      state: 'dropped',
      months: [],
    });
  });

  it('goes back where a line was a mistake; an action that was one is gone', () => {
    const mistake = (seq: number, about: number): RegisterLine =>
      stateLine(seq, about, { kind: 'void', reason: 'mistake' });
    expect(course([actionLine(1), stateLine(2, 1), mistake(3, 2)])).toMatchObject({ state: 'open', state_line: null });
    expect(courses([actionLine(1), mistake(2, 1)])).toEqual([]);
  });

  it('lets a closed action go with the months that reports look back at', () => {
    const done = [actionLine(1), stateLine(2, 1)];
    expect(courses(done, [], { to: '2027-06-30' })).toHaveLength(1);
    expect(courses(done, [], { to: '2027-07-31' })).toEqual([]);
    expect(courses([actionLine(1)], [], { to: '2027-07-31' })).toHaveLength(1);
  });
});

describe('the periods that results are compared with', () => {
  const periods = [{ from: '2026-05-01', to: '2026-05-31' }, JUNE, JULY, AUGUST];

  it('are the one that an action was made from, and those between', () => {
    expect(comparedPeriods([actionLine(1)], AUGUST, periods)).toEqual([JUNE, JULY]);
    expect(comparedPeriods([actionLine(1)], JUNE, periods)).toEqual([]);
    expect(comparedPeriods([], AUGUST, periods)).toEqual([]);
    expect(comparedPeriods([actionLine(1), stateLine(2, 1, { state: 'dropped' })], AUGUST, periods)).toEqual([JUNE]);
  });
});
