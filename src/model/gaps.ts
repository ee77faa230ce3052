import type { AcceptedGap, Language } from './configuration.ts';
import type { Feed } from './feeds.ts';

/** Results are a draft while a gap is open that could change them. */
export type ResultsStatus = 'final' | 'draft';

/** A file in which something is missing, and the heading where it would be; null: unknown. */
export interface GapFile {
  readonly path: string;
  readonly heading: string | null;
}

/** A file in `in/` that no source names. */
export interface UnnamedFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  /** `case`: it differs from a source's pattern only in case; `ending`: only in its extension; `other`: in more. */
  readonly likeness: 'case' | 'ending' | 'other';
  /** The pattern of that source. */
  readonly pattern: string | null;
  /** The call centre of that source, or of all sources in its folder; null: none, or several. */
  readonly vendor: string | null;
}

/** The size of a gap for one call centre. */
export interface GapShare {
  readonly vendor: string;
  readonly calls: number;
  readonly findings: number;
}

/**
 * How calls depend on a gap. `decides`: without it, a check of them is unknown. `attributes`: nobody knows who is responsible for them. `rests`: an empty value
 * has a meaning, on which they rest. `none`: no call can be counted.
 */
export type GapWeight = 'decides' | 'attributes' | 'rests' | 'none';

/** Something unknown that a judgement needs, a log that leaves something out, or an implausible outcome. */
export interface Gap {
  /** A gap has the same id in each run, so that it can be accepted. */
  readonly id: string;
  readonly kind: string;
  /** The form of its kind. */
  readonly form: string;
  readonly feed: Feed | null;
  readonly column: string | null;
  /** Its value, name, campaign, path or rule; long numbers are masked; empty: none of these. */
  readonly subject: string;
  /** Call centres that the gap is about; empty: the company's own data. */
  readonly vendors: readonly string[];
  /** The first files with the gap. */
  readonly files: readonly GapFile[];
  readonly file_count: number;
  /** Number of rows, days or files that show it; null: there is nothing to count. */
  readonly rows: number | null;
  /** Out of how many; null: not counted. */
  readonly of: number | null;
  /** Conversations of a log in which a column has no value; null: not counted. Absent in results of an earlier version. */
  readonly conversations?: number | null;
  /** Values of a column that were present but could not be read. */
  readonly unread: number;
  readonly weight: GapWeight;
  /** Judged calls whose outcome could change if the gap were closed; null: they cannot be counted, or nothing is judged yet. */
  readonly calls: number | null;
  /** Their findings that could change. */
  readonly findings: number | null;
  /** The calls per call centre that has any; adds up to `calls`. */
  readonly by_vendor: readonly GapShare[];
  /** As long as it is open and not accepted, results are a draft. */
  readonly blocking: boolean;
  readonly accepted: { readonly reason: string; readonly until: string } | null;
}

/** A gap in the words of a language, in whole sentences. */
export interface GapText {
  readonly id: string;
  readonly vendors: readonly string[];
  readonly what: string;
  /** File and heading; empty if there is none. */
  readonly where: string;
  /** The number of calls and findings, or of rows, or that nothing can be counted. */
  readonly weight: string;
  /** What to do, for readers of a page or a report: no key, command or file of the program. */
  readonly todo: string;
  /** For the command line only: the place in `belaudit.yaml`, in its notation; empty: none. */
  readonly setting: string;
  /** Why it makes the results a draft, or who accepted it until when; empty: neither. */
  readonly standing: string;
  readonly isBlocking: boolean;
  readonly isAccepted: boolean;
  /** How its calls depend on it. */
  readonly hangs: GapWeight;
}

/** A gap in words of a language. */
export type GapTeller = (gap: Gap) => GapText;

/** The words of a kind of gap. */
export interface GapWords {
  readonly what: (gap: Gap, say: GapSpeech) => string;
  readonly todo: (gap: Gap, say: GapSpeech) => string;
  /** Replaces the usual sentence about calls and findings; undefined: keep that sentence. */
  readonly weight?: (gap: Gap, say: GapSpeech) => string | undefined;
}

/** How a language writes numbers, days, and names from the data. */
export interface GapSpeech {
  readonly language: Language;
  readonly number: (value: number) => string;
  /** `1 row`, `1,200 rows`. */
  readonly counted: (value: number, one: string, many: string) => string;
  readonly day: (isoDay: string) => string;
  readonly feed: (feed: Feed) => string;
  /** Name of a column between quotation marks; empty if there is none. */
  readonly column: (column: string | null) => string;
  /** Name of a call centre. */
  readonly vendor: (id: string) => string;
  /** Names of the call centres of a gap. */
  readonly vendors: (gap: Gap) => string;
  readonly rule: (id: string) => string;
  readonly listed: (items: readonly string[]) => string;
}

/** Whether a gap prevents a final report. */
export function isOpenAndBlocking(gap: Pick<Gap, 'blocking' | 'accepted'>): boolean {
  return gap.blocking && gap.accepted === null;
}

/** The acceptance of a gap that holds on an audit date; null: none. */
export function acceptanceOf(id: string, acceptedGaps: readonly AcceptedGap[], asOf: string): Gap['accepted'] {
  const acceptance = acceptedGaps.find(({ gap, until }) => gap === id && until >= asOf);
  return acceptance === undefined ? null : { reason: acceptance.reason, until: acceptance.until };
}

/** The status: a draft while a blocking gap is open. */
export function statusOf(gaps: readonly Pick<Gap, 'blocking' | 'accepted'>[]): ResultsStatus {
  return gaps.some(isOpenAndBlocking) ? 'draft' : 'final';
}

/** Whether a gap is about the outcome rather than the data: an implausible outcome. */
export function isOfOutcomes({ kind }: Gap): boolean {
  return kind === 'outcome';
}

/** Kinds that name contents of the company's records, which may concern calls of another call centre. */
const NAMES_FROM_RECORDS: ReadonlySet<string> = new Set(['entity', 'product', 'proof', 'similar-products']);

/**
 * The gaps that concern one call centre: gaps about it, and gaps in the company's data on which its calls depend, with its own counts. Gaps that name values of
 * the company's records are for the company only.
 */
export function gapsOfVendor(gaps: readonly Gap[], vendor: string): readonly Gap[] {
  return gaps.flatMap((gap) => {
    if (NAMES_FROM_RECORDS.has(gap.kind)) return [];
    const share = gap.by_vendor.find((one) => one.vendor === vendor);
    if (!gap.vendors.includes(vendor) && share === undefined) return [];
    if (gap.calls === null) return [gap.vendors.length > 1 ? { ...gap, vendors: [vendor] } : gap];
    const own = share ?? { vendor, calls: 0, findings: 0 };
    return [{ ...gap, vendors: gap.vendors.length === 0 ? [] : [vendor], calls: own.calls, findings: own.findings }];
  });
}
