/** Actions that the company agreed on, and what later months show of them. */

/**
 * The figure that shows whether an action worked.
 * `findings`: findings of rules on the party's own calls (of the client: on all calls), per 10,000 conversations of those calls.
 * `findings-elsewhere`: findings that a call centre answers for on calls of others, per 10,000 conversations of those others.
 * `stop-latency`: 90th percentile of the begun hours from an objection to the last call after it.
 * `offer-recorded`: share, in per cent, of the conversations that ask for an offer to opt out in which the log says that it was made.
 * `completeness`: results of a check of the logs, per 100 that it examined.
 */
export type ActionFigure = 'findings' | 'findings-elsewhere' | 'stop-latency' | 'offer-recorded' | 'completeness';
export const ACTION_FIGURES: readonly ActionFigure[] = [
  ...(['findings', 'findings-elsewhere', 'stop-latency', 'offer-recorded', 'completeness'] as const),
];

export type ActionDirection = 'down' | 'up';

/** Where each figure has to go, and the most that it can be; null: no limit. */
export const FIGURE_LIMITS: Readonly<
  Record<ActionFigure, { readonly direction: ActionDirection; readonly most: number | null }>
> = {
  findings: { direction: 'down', most: 10_000 },
  'findings-elsewhere': { direction: 'down', most: 10_000 },
  'stop-latency': { direction: 'down', most: null },
  'offer-recorded': { direction: 'up', most: 100 },
  completeness: { direction: 'down', most: 100 },
};

/** What an action is about, and when it counts as working. */
export interface ActionAim {
  /** A call centre, or `client`. */
  readonly party: string;
  /** Of findings; all of them are counted together. */
  readonly rules: readonly string[];
  /** Of findings: only these; empty: any. */
  readonly causes: readonly string[];
  readonly figure: ActionFigure;
  /** Check of the logs; null: another figure. */
  readonly check: string | null;
  readonly direction: ActionDirection;
  /** The value from which on it works, in the unit of the figure. */
  readonly threshold: number;
}

/** A figure as results have it. */
export interface ActionValue {
  /** In the unit of the figure, to one decimal. */
  readonly value: number;
  /** What was counted; null: the value is no share. */
  readonly count: number | null;
  /** Among how many; of a latency how many objections were followed by a call. */
  readonly of: number;
}

/** `works`: more than chance, and the threshold is met. `not-yet`: it is not. `worse`: more than chance. `too-few`: chance alone could make it. */
export type ActionWord = 'works' | 'not-yet' | 'worse' | 'too-few';

/** Why nothing can be said of a month. */
export type ActionUntold =
  /** The results that the action was made from are not in the workspace. */
  | 'no-earlier-results'
  /** They changed since these results were made: judge the period again. */
  | 'earlier-results-changed'
  /** The figure is not in them: the rule was not in force, there was nothing to count, the outcome of a draft cannot be right, or an earlier version made them. */
  | 'not-measured-before'
  | 'not-measured-now'
  /** More findings than conversations: no share, and no interval of one. */
  | 'no-share';

/** What one later month shows. */
export interface ActionMonth {
  readonly from: string;
  readonly to: string;
  readonly now: ActionValue | null;
  /** Now less before, with its 95% interval, in the unit of the figure, to one decimal. Null: it cannot be told. */
  readonly difference: { readonly value: number; readonly low: number; readonly high: number } | null;
  /** Null: `untold` says why. */
  readonly word: ActionWord | null;
  readonly untold: ActionUntold | null;
}

export type ActionState = 'open' | 'done' | 'dropped';

/** An action with its course so far. */
export interface ActionCourse extends ActionAim {
  /** Number of its line in the register. */
  readonly line: number;
  readonly what: string;
  readonly owner: string;
  /** The day that counts now, and the one that was agreed on first. */
  readonly due: string;
  readonly first_due: string;
  readonly state: ActionState;
  /** The line that says so; null: nothing was said since. */
  readonly state_line: number | null;
  /** It is open, and its day was before the audit date. */
  readonly overdue: boolean;
  /** The period that it was made from: later ones are compared with it. */
  readonly from: string;
  readonly to: string;
  readonly before: ActionValue | null;
  /** By the last of these results it rests on a column of a call log that listening showed to be unreliable. */
  readonly unreliable: boolean;
  /** Each later period of which there are results, the oldest first. */
  readonly months: readonly ActionMonth[];
}

/** First and last day of a period by its name (`periodName` of `hearing.ts`). */
export function daysOfPeriod(period: string): { readonly from: string; readonly to: string } {
  const [first = '', last] = period.split('_');
  if (last !== undefined) return { from: first, to: last };
  const [year = 0, month = 1] = first.split('-').map(Number);
  return { from: `${first}-01`, to: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) };
}
