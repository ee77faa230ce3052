import type { ActionFigure, ActionState, ActionUntold, ActionWord } from '../../model/actions.ts';
import type { TEXTS } from './words.nl.ts';

/** The subject of a figure, in words. */
export interface FigureNames {
  /** Titles of rules, joined. */
  readonly rules: string;
  /** Causes, joined; empty: any. */
  readonly causes: string;
  /** Title of a check of the logs. */
  readonly check: string;
}

/** A formatted value, and the counts behind it. */
export interface SaidValue {
  readonly value: string;
  /** Empty: the reader may not know it, or it is not a share. */
  readonly counts: string;
}

/** Words for actions and what later months show about them, in one language. */
export interface ActionWords extends Readonly<typeof TEXTS> {
  readonly lead: Readonly<Record<'vendor' | 'company', string>>;
  readonly state: (state: ActionState, isOverdue: boolean) => string;
  readonly due: (day: string, first: string | null) => string;
  /** What is measured: follows `measured` or is used alone. */
  readonly figure: Readonly<Record<ActionFigure, (names: FigureNames) => string>>;
  readonly joined: (titles: readonly string[]) => string;
  readonly shareCounts: (count: string, of: string) => string;
  readonly latencyCounts: (objections: string) => string;
  readonly plainCounts: (count: string) => string;
  readonly measured: (figure: string) => string;
  readonly worksFrom: Readonly<Record<'down' | 'up', (threshold: string) => string>>;
  readonly before: (period: string, said: SaidValue) => string;
  readonly noBefore: (period: string) => string;
  readonly month: (period: string, said: SaidValue | null) => string;
  readonly difference: (value: string, low: string, high: string) => string;
  readonly words: Readonly<Record<ActionWord, string>>;
  readonly untold: Readonly<Record<ActionUntold, string>>;
  /** How many actions are overdue, for a first page and above the list. */
  readonly overdue: (actions: number) => string;
}
