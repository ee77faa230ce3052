import type { CompletenessFigure } from '../../src/model/summary.ts';
import { laterSentence } from './changes.ts';
import { type ManagementContext, sum } from './context.ts';

/** What speaks for calls that a log leaves out, told as one story for each call centre. */
export interface OmissionsView {
  readonly heading: string;
  readonly stories: readonly string[];
  /** Calls that were changed after they were delivered; empty where there are none. */
  readonly later: string;
}

/** What the checks of one log found together. */
export interface Omission {
  /** Calls by the invoice and by the log, where they differ. */
  readonly invoice: { readonly invoiced: number; readonly logged: number } | null;
  /** Ids that are missing in the numbering; at least so many where not every gap is known by name. */
  readonly missing: number;
  readonly isAtLeast: boolean;
  /** Working days without a call. */
  readonly silentDays: readonly string[];
  /** Complaints about those days of which no log holds the call. */
  readonly complaints: number;
}

const MOST_STORIES = 3;

/** Null where no log seems to leave anything out. */
export function omissionsView(context: ManagementContext): OmissionsView | null {
  const { summary, words } = context;
  const stories = summary.vendors.flatMap(({ id }) => {
    const omission = omissionOf(summary.completeness, id);
    return omission === null ? [] : [words.omission(context.party(id), omission)];
  });
  if (stories.length === 0) return null;
  return {
    heading: words.omissionsHeading,
    stories: stories.slice(0, MOST_STORIES),
    later: laterSentence(context),
  };
}

/** Null: an invoice that differs, ids that are missing and days without calls are not there. */
export function omissionOf(completeness: readonly CompletenessFigure[], vendor: string): Omission | null {
  const examplesOf = (check: string, of: string): CompletenessFigure['examples'] =>
    completeness.find((figure) => figure.check === check && figure.vendor === of)?.examples ?? [];
  const invoice = examplesOf('invoice-difference', vendor).find(({ subject }) => subject === 'calls');
  const gaps = examplesOf('gap-in-numbering', vendor);
  const gapsInAll = completeness.find((one) => one.check === 'gap-in-numbering' && one.vendor === vendor)?.results ?? 0;
  const silentDays = examplesOf('silent-day', vendor).flatMap(({ day }) => (day === null ? [] : [day]));
  if (invoice === undefined && gaps.length === 0 && silentDays.length === 0) return null;
  return {
    invoice: invoice === undefined ? null : { invoiced: Number(invoice.expected), logged: Number(invoice.found) },
    missing: sum(gaps, ({ expected }) => Number(expected)),
    isAtLeast: gapsInAll > gaps.length,
    silentDays,
    complaints: examplesOf('complaint-without-call', '').filter(({ day }) => day !== null && silentDays.includes(day))
      .length,
  };
}
