import type { AcceptedGap, Language } from './configuration.ts';
import type { Feed } from './feeds.ts';

/** Results are a draft while a gap is open that could change what they say. */
export type ResultsStatus = 'final' | 'draft';

/** A file in which something is missing, and the heading under which it would stand; null: none is known. */
export interface GapFile {
  readonly path: string;
  readonly heading: string | null;
}

/** A file in `in/` that no source names. */
export interface UnnamedFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  /** `case`: a source would name it but for capitals; `ending`: but for its ending; `other`: neither. */
  readonly likeness: 'case' | 'ending' | 'other';
  /** The pattern of that source. */
  readonly pattern: string | null;
  /** The call centre of that source, or of all sources of its folder; null: none, or several. */
  readonly vendor: string | null;
}

/** What a gap comes to at one call centre. */
export interface GapShare {
  readonly vendor: string;
  readonly calls: number;
  readonly findings: number;
}

/**
 * What its calls have to do with a gap. `decides`: a check of them is unknown for want of it. `attributes`: nobody knows who answers for them.
 * `rests`: an empty value has a meaning, and they rest on that. `none`: no call can be counted.
 */
export type GapWeight = 'decides' | 'attributes' | 'rests' | 'none';

/** Something that is not known and that a judgement needs, a log that leaves something out, or an outcome that is hard to believe. */
export interface Gap {
  /** The same gap has the same id in each run: it is accepted by it. */
  readonly id: string;
  readonly kind: string;
  /** Which of the forms of its kind it has. */
  readonly form: string;
  readonly feed: Feed | null;
  readonly column: string | null;
  /** The value, name, campaign, path or rule that it is about; long numbers are masked; empty: nothing of that. */
  readonly subject: string;
  /** Call centres that it is about; empty: the company's own data. */
  readonly vendors: readonly string[];
  /** The first of the files. */
  readonly files: readonly GapFile[];
  readonly file_count: number;
  /** Rows, days or files that it is seen in; null: there is nothing to count. */
  readonly rows: number | null;
  /** Of how many; null: not counted. */
  readonly of: number | null;
  /** Values of a column that stood there and could not be read. */
  readonly unread: number;
  readonly weight: GapWeight;
  /** Judged calls that could be judged otherwise if it were closed; null: they cannot be counted, or nothing is judged yet. */
  readonly calls: number | null;
  /** Their findings that could be judged otherwise. */
  readonly findings: number | null;
  /** The same by call centre, those with a call; adds up to `calls`. */
  readonly by_vendor: readonly GapShare[];
  /** While it is open and not accepted, results are a draft. */
  readonly blocking: boolean;
  readonly accepted: { readonly reason: string; readonly until: string } | null;
}

/** A gap in the words of a language, every sentence whole. */
export interface ToldGap {
  readonly id: string;
  readonly vendors: readonly string[];
  readonly what: string;
  /** File and heading; empty where there is none. */
  readonly where: string;
  /** How many calls and findings, or rows, or that nothing can be counted. */
  readonly weight: string;
  readonly todo: string;
  /** Why it makes the results a draft, or that it was accepted, by whom and until when; empty: neither. */
  readonly standing: string;
  readonly isBlocking: boolean;
  readonly isAccepted: boolean;
  /** What its calls have to do with it. */
  readonly hangs: GapWeight;
}

/** Words of a kind of gap. */
export interface GapWords {
  readonly what: (gap: Gap, say: GapSpeech) => string;
  readonly todo: (gap: Gap, say: GapSpeech) => string;
  /** In the place of the usual sentence about calls and findings; undefined: that one. */
  readonly weight?: (gap: Gap, say: GapSpeech) => string | undefined;
}

/** How numbers, days and names of the data are said in a language. */
export interface GapSpeech {
  readonly language: Language;
  readonly number: (value: number) => string;
  /** `1 row`, `1,200 rows`. */
  readonly counted: (value: number, one: string, many: string) => string;
  readonly day: (isoDay: string) => string;
  readonly feed: (feed: Feed) => string;
  /** Name of a call centre. */
  readonly vendor: (id: string) => string;
  /** Names of the call centres of a gap. */
  readonly vendors: (gap: Gap) => string;
  readonly rule: (id: string) => string;
  readonly listed: (items: readonly string[]) => string;
}

/** Whether a gap stands in the way of a final report. */
export function isOpenAndBlocking(gap: Pick<Gap, 'blocking' | 'accepted'>): boolean {
  return gap.blocking && gap.accepted === null;
}

/** What accepts a gap on an audit date; null: nothing. */
export function acceptanceOf(id: string, acceptedGaps: readonly AcceptedGap[], asOf: string): Gap['accepted'] {
  const acceptance = acceptedGaps.find(({ gap, until }) => gap === id && until >= asOf);
  return acceptance === undefined ? null : { reason: acceptance.reason, until: acceptance.until };
}

/** A draft, as long as one gap is open that blocks. */
export function statusOf(gaps: readonly Pick<Gap, 'blocking' | 'accepted'>[]): ResultsStatus {
  return gaps.some(isOpenAndBlocking) ? 'draft' : 'final';
}

/** Kinds that name what stands in records of the company, which can be about the calls of another call centre. */
const NAMES_FROM_RECORDS: ReadonlySet<string> = new Set(['entity', 'product']);

/**
 * Gaps as far as they concern one call centre: those that are about it, and those of the company's data on which its calls hang, with its own counts.
 * What names values of the company's records is for the company alone.
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
