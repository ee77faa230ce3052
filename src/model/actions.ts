/** Actions that the company agreed on, and their effect in later months. */

/**
 * The figure that shows whether an action worked. `findings`: findings of rules on the party's own calls (of the client: on all calls), per 10,000
 * conversations of those calls. `findings-elsewhere`: findings on calls of others for which a call centre is responsible, per 10,000 conversations of those
 * others. `stop-latency`: 90th percentile of the begun hours from an objection to the last call after it. `offer-recorded`: per cent of the conversations
 * requiring an opt-out offer in which the log says that it was made. `completeness`: results of a check of the logs, per 100 that it examined.
 */
export const ACTION_FIGURES = [
  'findings',
  'findings-elsewhere',
  'stop-latency',
  'offer-recorded',
  'completeness',
] as const;
export type ActionFigure = (typeof ACTION_FIGURES)[number];

export type ActionDirection = 'down' | 'up';

/** The direction in which each figure improves, and its upper limit; null: no limit. */
export const FIGURE_LIMITS: Readonly<
  Record<ActionFigure, { readonly direction: ActionDirection; readonly most: number | null }>
> = {
  findings: { direction: 'down', most: 10_000 },
  'findings-elsewhere': { direction: 'down', most: 10_000 },
  'stop-latency': { direction: 'down', most: null },
  'offer-recorded': { direction: 'up', most: 100 },
  completeness: { direction: 'down', most: 100 },
};

/** What an action is about, and when it counts as effective. */
export interface ActionAim {
  /** A call centre, or `client`. */
  readonly party: string;
  /** For findings: the rules, which are counted together. */
  readonly rules: readonly string[];
  /** For findings: the causes that count; empty: any. */
  readonly causes: readonly string[];
  readonly figure: ActionFigure;
  /** Check of the logs; null: another figure. */
  readonly check: string | null;
  readonly direction: ActionDirection;
  /** The action works from this value on, in the unit of the figure. */
  readonly threshold: number;
}

/** A figure as stored in results. */
export interface ActionValue {
  /** In the unit of the figure, to one decimal. */
  readonly value: number;
  /** The numerator; null: the value is no share. */
  readonly count: number | null;
  /** The denominator; for a latency, the number of objections with a later call. */
  readonly of: number;
}

/**
 * `works`: the change is more than chance, and the threshold is met. `not-yet`: the threshold is not met. `worse`: more than chance. `too-few`: chance alone
 * could explain the change.
 */
export type ActionWord = 'works' | 'not-yet' | 'worse' | 'too-few';

/** Why nothing can be said about a month. */
export type ActionUntold =
  /** The results that the action was made from are not in the workspace. */
  | 'no-earlier-results'
  /** The earlier results changed since these were made: judge the period again. */
  | 'earlier-results-changed'
  /**
   * The results lack the figure: the rule was not in force, there was nothing to count, the outcome of a draft is implausible, or an earlier version made the
   * results.
   */
  | 'not-measured-before'
  | 'not-measured-now'
  /** There are more findings than conversations, so no share and no interval. */
  | 'no-share';

/** The figure in one later month. */
export interface ActionMonth {
  readonly from: string;
  readonly to: string;
  readonly now: ActionValue | null;
  /** Change since before, with its 95% interval, in the unit of the figure, to one decimal. Null: unknown. */
  readonly difference: { readonly value: number; readonly low: number; readonly high: number } | null;
  /** Null: `untold` says why. */
  readonly word: ActionWord | null;
  readonly untold: ActionUntold | null;
}

export type ActionState = 'open' | 'done' | 'dropped';

/** An action with its results so far. */
export interface ActionCourse extends ActionAim {
  /** Number of its line in the register. */
  readonly line: number;
  readonly what: string;
  readonly owner: string;
  /** The current due day, and the one first agreed. */
  readonly due: string;
  readonly first_due: string;
  readonly state: ActionState;
  /** The last line of the register about it; null: nothing was recorded since. */
  readonly state_line: number | null;
  /** It is open, and was due before the audit date. */
  readonly overdue: boolean;
  /** The period that it was made from; later ones are compared with it. */
  readonly from: string;
  readonly to: string;
  readonly before: ActionValue | null;
  /** In the latest results, the figure rests on a column of a call log that listening showed to be unreliable. */
  readonly unreliable: boolean;
  /** Each later period with results, oldest first. */
  readonly months: readonly ActionMonth[];
}

/** First and last day of a period by its name (`periodName` of `hearing.ts`). */
export function daysOfPeriod(period: string): { readonly from: string; readonly to: string } {
  const [first = '', last] = period.split('_');
  if (last !== undefined) return { from: first, to: last };
  const [year = 0, month = 1] = first.split('-').map(Number);
  return { from: `${first}-01`, to: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) };
}
