import type { LawChange } from '../../src/model/over-time.ts';
import type { RatingLevel } from '../../src/model/rating.ts';
import type { TEXTS } from './words.nl.ts';

export interface YearWords extends Readonly<typeof TEXTS> {
  readonly title: (client: string, year: string) => string;
  readonly heading: (year: string) => string;
  readonly commissioned: (client: string) => string;
  /** How many months are judged, which are drafts, and which have no results. */
  readonly judged: (months: readonly string[]) => string;
  readonly drafts: (months: readonly string[]) => string;
  readonly missing: (months: readonly string[]) => string;
  readonly facts: { readonly client: string; readonly months: string; readonly asOf: string; readonly program: string };
  readonly monthsJudged: (count: number) => string;
  readonly months: {
    readonly heading: string;
    readonly lead: string;
    readonly columns: readonly [string, string, string, string, string, string, string, string];
    readonly chart: (year: string) => string;
    readonly source: string;
    readonly noChart: string;
  };
  readonly missingPart: {
    readonly heading: string;
    readonly none: string;
    /** One month without results: what is loaded for it, and how to judge it. */
    readonly notJudged: (month: string, id: string, loaded: number) => string;
    /** Months without results for which no call is loaded; or for which that is unknown. */
    readonly empty: (months: readonly string[], isUnknown: boolean) => string;
    readonly draft: (month: string, gaps: number) => string;
  };
  readonly centres: { readonly heading: string; readonly lead: string; readonly columns: readonly string[] };
  readonly rules: { readonly heading: string; readonly lead: string; readonly none: string; readonly rule: string };
  readonly parties: { readonly heading: string; readonly lead: string; readonly none: string; readonly party: string };
  readonly law: {
    readonly heading: string;
    readonly lead: string;
    readonly none: string;
    readonly columns: readonly [string, string];
  };
  readonly sources: { readonly heading: string; readonly lead: string; readonly columns: readonly string[] };
  readonly status: (status: 'final' | 'draft') => string;
  readonly version: (number: number) => string;
  readonly rating: Readonly<Record<RatingLevel, string>>;
  readonly interval: (low: string, high: string) => string;
  readonly violations: (violating: string, without: number, withoutText: string) => string;
  readonly lawChange: (kind: LawChange['kind'], subject: string) => string;
  readonly regime: (regime: string) => string;
  readonly shortMonth: (month: string) => string;
}
