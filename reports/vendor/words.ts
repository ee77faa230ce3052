import type { Rate } from '../../src/model/rate.ts';

/** The responsible party, from the point of view of the call centre that reads the report. */
export type Party = 'own' | 'client' | 'other' | 'undetermined';
export const PARTIES: readonly Party[] = ['own', 'client', 'other', 'undetermined'];

/** Names in printable form. */
export interface Names {
  readonly vendor: string;
  readonly client: string;
}

export interface PartyCounts {
  readonly own: number;
  readonly client: number;
  /** Other call centres, separately: a call can count for several. */
  readonly others: readonly number[];
  readonly undetermined: number;
}

/** A group of hours that may have more than its share of the violations. */
export interface TimeShare {
  readonly kind: 'outside-hours' | 'evening' | 'weekend' | 'weekday';
  /** 1 Monday to 7 Sunday; of kind `weekday` only. */
  readonly weekday: number;
  readonly part: number;
  readonly whole: number;
}

/** The last month compared with earlier ones. */
export interface MonthComparison {
  /** Names of the last month and of the one before it. */
  readonly month: string;
  readonly monthBefore: string;
  readonly now: Rate;
  /** Null if there are no results of the month before. */
  readonly before: Rate | null;
  /** All earlier months with a rate, at least two, are on the same side of the last one's interval. */
  readonly beyondAll: 'above' | 'below' | null;
  readonly hasEarlier: boolean;
}

/** Hours of a term; assumed: the configuration names none, and nobody agreed to this one. */
export interface Term {
  readonly hours: number;
  readonly assumed: boolean;
}
