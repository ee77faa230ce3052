import type { Audience, CallingHours, Language, Purpose } from './configuration.ts';

/** `self-check.json`: data with which a call centre screens its own lists; it was given all of it before. */
export interface SelfCheck {
  readonly schema: 'belaudit.self-check/1';
  readonly run_id: string;
  readonly period: { readonly from: string; readonly to: string; readonly as_of: string };
  readonly program: { readonly version: string; readonly rulebook: string };
  readonly client: { readonly name: string; readonly language: Language; readonly time_zone: string };
  /** Companies for which it calls, with the brands of its campaigns. */
  readonly entities: readonly {
    readonly id: string;
    readonly name: string;
    readonly sender: string;
    readonly brands: readonly string[];
  }[];
  /** Its own part of the configuration, without penalties and terms of reply. */
  readonly vendor: {
    readonly id: string;
    readonly name: string;
    readonly entity: string;
    readonly contracts: readonly { readonly from: string; readonly to?: string | undefined }[];
    readonly campaigns: readonly string[];
    readonly suppression_hours: number;
    readonly max_attempts: { readonly per_day?: number | undefined; readonly per_30_days?: number | undefined };
    readonly own_hours_agreed: boolean;
  };
  readonly campaigns: readonly {
    readonly id: string;
    readonly entity?: string | undefined;
    readonly brand?: string | undefined;
    readonly product?: string | undefined;
    readonly purpose: Purpose;
    readonly audience?: Audience | undefined;
  }[];
  /** Hours of the company that its contract binds it to; empty: none. */
  readonly calling_hours: readonly CallingHours[];
  /** The stops in `stops.csv`. */
  readonly stops: number;
}

export const SELF_CHECK_FILE: string = 'self-check.json';
export const STOPS_FILE: string = 'stops.csv';
