import type { Configuration, Language, Source } from '../model/configuration.ts';
import type { CountryDocumentation } from '../model/country.ts';
import { dayNumber } from '../model/day-numbers.ts';
import { EMPTY_FORMAT } from '../model/facts.ts';
import type { Feed } from '../model/feeds.ts';
import type { Gap, GapShare, GapWeight, GapWords, UnnamedFile } from '../model/gaps.ts';
import type { Parameters, Store } from '../store/store.ts';

/** A gap as its kind finds it. Fields that most gaps fill in the same way are optional. */
export type FoundGap = Pick<Gap, 'id' | 'form'> &
  Partial<Omit<Gap, 'kind' | 'accepted' | 'looked_at'>> & {
    /** The calls that depend on it, if a SELECT can name them: with them, an implausible outcome says on which gaps it rests. */
    readonly hanging?: AskedCount & { readonly parameters?: Parameters };
  };

/** A loaded file that supplied a fact. */
export interface LoadedFile {
  readonly file_key: number;
  readonly path: string;
  readonly feed: Feed;
  readonly vendor: string | null;
  readonly source_index: number;
  readonly format: string;
  readonly rows_read: number;
  readonly rejected: number;
  /** Rejected rows that may have been a record: all but headings, totals, empty rows, and calls to nobody outside. */
  readonly lost: number;
  readonly facts: number;
}

/** Counts of a call centre's calls. The number of conversations decides whether a gap blocks. */
export interface CountedShare extends GapShare {
  readonly conversations: number;
}

/** Which of the calls' findings could be judged differently. */
export type CountedFindings = Exclude<GapWeight, 'none'>;

/** What kinds of gaps examine. */
export interface GapSearch {
  readonly store: Store;
  readonly configuration: Configuration;
  readonly country: CountryDocumentation;
  /** The calls are judged: what depends on a gap can be counted. */
  readonly isJudged: boolean;
  readonly unnamedFiles: readonly UnnamedFile[];
  /** In order of delivery. */
  readonly files: readonly LoadedFile[];
  readonly sourceOf: (file: LoadedFile) => Source | undefined;
  /** In-scope conversations of the period by call centre. */
  readonly conversations: ReadonlyMap<string, number>;
  /** Judged calls of the period by call centre. */
  readonly judgedCalls: ReadonlyMap<string, number>;
  /** Counts the judged calls that a SELECT names, by call centre; returns nothing while they are not judged. */
  readonly count: (select: string, findings: CountedFindings) => Promise<readonly CountedShare[]>;
  /** Counts for several SELECTs, in their order. */
  readonly countAll: (asked: readonly AskedCount[]) => Promise<readonly (readonly CountedShare[])[]>;
}

/** Calls to count. */
export interface AskedCount {
  readonly select: string;
  readonly findings: CountedFindings;
}

/** One kind of gap, in a folder of its own; the folder is the registration. */
export interface GapKind {
  readonly id: string;
  readonly find: (search: GapSearch, others: readonly FoundGap[]) => Promise<readonly FoundGap[]>;
  /** It looks at the gaps of all other kinds, and comes after them. */
  readonly seesOthers?: true;
  /** Its gaps are of one period: an acceptance does not hold for another one. */
  readonly isOfPeriod?: true;
  readonly words: Readonly<Record<Language, GapWords>>;
}

/** Above this share of the conversations, a gap blocks. */
const BLOCKING_SHARE = 0.01;

/** Whether more conversations depend on something than a final report may leave open. */
export function decidesTooMany(search: GapSearch, shares: readonly CountedShare[]): boolean {
  const all = shares.map(({ vendor }) => search.conversations.get(vendor) ?? 0);
  const hanging = sum(shares.map(({ conversations }) => conversations));
  return hanging > BLOCKING_SHARE * sum(all);
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** Whether a file supplies a feed. One with nothing in it, not even headings, does not prove that there was nothing to report. */
export function brings(file: LoadedFile, feed: Feed): boolean {
  return file.feed === feed && file.format !== EMPTY_FORMAT;
}

/** First and last day of the period, and on request the audit date, as days since 1970-01-01. */
export function periodDays(
  { audit }: Configuration,
  asOf: 'as of' | 'period' = 'period',
): Readonly<Record<string, number>> {
  const period = { from_day: dayNumber(audit.from), to_day: dayNumber(audit.to) };
  return asOf === 'period' ? period : { ...period, as_of_day: dayNumber(audit.asOf) };
}

export function filePath({ files }: GapSearch, key: number): string {
  return files.find(({ file_key }) => file_key === key)?.path ?? '';
}

/** The heading of a column in a file, existing or expected; null if its source names none, and for a known format. */
export function fileHeading(search: GapSearch, key: number, column: string): string | null {
  const file = search.files.find(({ file_key }) => file_key === key);
  const source = file === undefined ? undefined : search.sourceOf(file);
  if (source === undefined || source.format !== undefined) return null;
  const mapped = source.columns[column];
  if (mapped !== undefined) return mapped.length === 0 ? null : mapped.join(' + ');
  return Object.keys(source.columns).length === 0 ? column : null;
}

/** Calls, findings and shares of a gap, if a kind counts them itself. */
export function sharesOf(shares: readonly GapShare[]): Pick<Gap, 'calls' | 'findings' | 'by_vendor'> {
  return {
    calls: sum(shares.map(({ calls }) => calls)),
    findings: sum(shares.map(({ findings }) => findings)),
    by_vendor: shares.map(({ vendor, calls, findings }) => ({ vendor, calls, findings })),
  };
}
