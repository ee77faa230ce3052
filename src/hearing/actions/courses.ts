import { type ActionAim, type ActionCourse, type ActionMonth, daysOfPeriod } from '../../model/actions.ts';
import { addMonths } from '../../model/calendar-months.ts';
import { CLIENT } from '../../model/findings.ts';
import type { RegisterLine } from '../../model/hearing.ts';
import { type ListeningFigures, restsOnUnreliable } from '../../model/listening.ts';
import type { Summary } from '../../model/summary.ts';
import { measuredIn, shownValue } from './figures.ts';
import { retest } from './retest.ts';
import { type StandingAction, standingActions } from './standing-actions.ts';

/** First and last day of a period. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Results of a period. */
export interface PeriodResults extends Days {
  /** Null: they changed after other results were compared with them. */
  readonly summary: Summary | null;
}

/** The input from which the course of actions follows. */
export interface ActionScope {
  readonly lines: readonly RegisterLine[];
  /** Last day of the period: later periods, and actions made from them, are left out. */
  readonly to: string;
  /** Audit date: it decides what is overdue. */
  readonly asOf: string;
  /** Results of any period. */
  readonly results: readonly PeriodResults[];
}

/** After this many months, results leave out an action that needs nothing more from anybody. Reports look back equally far. */
const MONTHS_SHOWN = 12;

/** Actions of the register with what each later period shows about them, in the order of their lines. */
export function actionCourses(scope: ActionScope): readonly ActionCourse[] {
  return standingActions(scope.lines)
    .filter((action) => isShown(action, scope))
    .map((action) => courseOf(action, scope));
}

/** Periods before this one with whose results its actions are compared. */
export function comparedPeriods<Period extends Days>(
  lines: readonly RegisterLine[],
  { from, to }: Days,
  periods: readonly Period[],
): readonly Period[] {
  const actions = standingActions(lines).filter((action) => isShown(action, { to }));
  return periods.filter(
    (period) =>
      period.to < from &&
      actions.some(({ line, state }) => {
        const made = daysOfPeriod(line.about.period);
        return isSamePeriod(made, period) || (state !== 'dropped' && period.from > made.to);
      }),
  );
}

/** The subject of an action, in one text. */
function aimOf({ about, measure }: StandingAction['line']): ActionAim {
  const { party, rules, causes } = about;
  const { figure, check = null, direction, threshold } = measure;
  return { party, rules, causes, figure, check, direction, threshold };
}

function courseOf(action: StandingAction, { results, to, asOf }: ActionScope): ActionCourse {
  const { line, due, state, stateLine } = action;
  const aim = aimOf(line);
  const period = daysOfPeriod(line.about.period);
  const made = results.find((one) => isSamePeriod(one, period));
  const before = made?.summary == null ? null : measuredIn(aim, made.summary);
  const later = results
    .filter((one) => one.from > period.to && one.to <= to)
    .toSorted((one, other) => compare(one.from, other.from) || compare(one.to, other.to));
  return {
    line: line.seq,
    ...aim,
    ...{ what: line.what, owner: line.owner, due, first_due: line.due },
    ...{ state, state_line: stateLine, overdue: state === 'open' && asOf > due },
    ...period,
    before: before === null ? null : shownValue(before),
    unreliable: isUnreliable(aim, (later.at(-1) ?? made)?.summary?.hearing?.listening ?? []),
    // A dropped action is expected to change nothing.
    months: state === 'dropped' ? [] : later.map((one) => monthOf(one)),
  };

  function monthOf({ summary, ...span }: PeriodResults): ActionMonth {
    const days = { from: span.from, to: span.to };
    const nothing = { ...days, now: null, difference: null, word: null };
    if (summary === null || made?.summary === null) return { ...nothing, untold: 'earlier-results-changed' };
    const now = measuredIn(aim, summary);
    if (made === undefined)
      return { ...nothing, now: now === null ? null : shownValue(now), untold: 'no-earlier-results' };
    return { ...days, ...retest(aim, before, now) };
  }
}

/** Whether the figure rests on a log column that listening showed to be unreliable: that of the offer, or that of a rule. */
function isUnreliable({ figure, party, rules }: ActionAim, listening: readonly ListeningFigures[]): boolean {
  const samplesOfParty = listening.filter(({ vendor }) => party === CLIENT || vendor === party);
  if (figure === 'offer-recorded')
    return samplesOfParty.some(({ unreliable }) => unreliable.some(({ question }) => question === 'offered'));
  const looked = figure === 'findings-elsewhere' ? listening.filter(({ vendor }) => vendor !== party) : samplesOfParty;
  return rules.some((rule) => restsOnUnreliable(looked, rule));
}

/** Open actions stay; others disappear when reports no longer look back that far. */
function isShown({ line, state }: StandingAction, { to }: Pick<ActionScope, 'to'>): boolean {
  const made = daysOfPeriod(line.about.period);
  if (made.from > to) return false;
  return state === 'open' || made.to.slice(0, 7) >= addMonths(to.slice(0, 7), -MONTHS_SHOWN);
}

function isSamePeriod(one: Days, other: Days): boolean {
  return one.from === other.from && one.to === other.to;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
