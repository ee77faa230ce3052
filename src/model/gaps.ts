import { createHash } from 'node:crypto';
import type { AcceptedGap, Language, RestedOn } from './configuration.ts';
import { definedFields } from './defined-fields.ts';
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
  /** What an acceptance of it rests on. This and the fields below are absent in results of an earlier version. */
  readonly rests_on?: RestedOn;
  /** Of an implausible outcome: the reasons of most of its calls, heaviest first. */
  readonly reasons?: readonly GapReason[];
  /** Of an implausible outcome: the codes of the calls that somebody must look at before it can be accepted, drawn by lot. */
  readonly drawn?: readonly string[];
  /** What somebody who looked at these calls says; absent: nobody did, or it has changed since. */
  readonly looked_at?: GapLookedAt;
  readonly accepted: GapAcceptance | null;
}

/** Who accepted a gap, and until when. */
export interface GapAcceptance {
  readonly reason: string;
  readonly until: string;
  readonly by?: string;
  readonly on?: string;
  /** It ends once the gap is another; false: the entry does not say on what it rests. */
  readonly lapses?: boolean;
}

/** A reason of an implausible outcome. */
export interface GapReason {
  readonly rule: string;
  readonly reason: string;
  /** Calls of the outcome with it. */
  readonly calls: number;
  /** Ids of the gaps on which their findings depend, most of them first. */
  readonly gaps: readonly string[];
}

/** How many of an outcome's calls somebody looked at, and how many outcomes are right. */
export interface GapLookedAt {
  readonly drawn: number;
  readonly of: number;
  readonly right: number;
  readonly by: string;
  readonly on: string;
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
  readonly todo: string;
  /** Why it makes the results a draft, or who accepted it until when; empty: neither. */
  readonly standing: string;
  /** If it is accepted, all of that in one line, for a first page: what it is, by whom and until when; empty: it is not. */
  readonly acceptance: string;
  readonly isBlocking: boolean;
  readonly isAccepted: boolean;
  /** How its calls depend on it. */
  readonly hangs: GapWeight;
  /** What an acceptance of it must rest on. */
  readonly acceptable?: AcceptableGap;
}

/** A gap in words of a language. */
export type GapTeller = (gap: Gap) => GapText;

/** The words of a kind of gap. */
export interface GapWords {
  readonly what: (gap: Gap, say: GapSpeech) => string;
  readonly todo: (gap: Gap, say: GapSpeech) => string;
  /** Replaces the usual sentence about calls and findings; undefined: keep that sentence. */
  readonly weight?: (gap: Gap, say: GapSpeech) => string | undefined;
  /** What it is, in fewer words, without a full stop; absent: those of `what`. */
  readonly brief?: (gap: Gap, say: GapSpeech) => string;
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

/** The anchor of a gap on a page: its id holds names from the data, which do not belong in an address. */
export function gapAnchor(id: string): string {
  return `gap-${createHash('sha256').update(id).digest('hex').slice(0, ANCHOR_DIGITS)}`;
}

const ANCHOR_DIGITS = 12;

/** The digest that an acceptance keeps of what it rests on: letters only, because results mask long numbers. */
export function restingDigest(parts: unknown): string {
  const digits = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, RESTING_DIGITS);
  return digits.replace(/\d/gu, (digit) => 'ghijklmnop'.charAt(Number(digit)));
}

const RESTING_DIGITS = 16;

/** Whether a gap prevents a final report. */
export function isOpenAndBlocking(gap: Pick<Gap, 'blocking' | 'accepted'>): boolean {
  return gap.blocking && gap.accepted === null;
}

/** Why an entry of `accepted_gaps` does not accept a gap that is there. */
export type IdleAcceptance = 'expired' | 'lapsed' | 'sentence' | 'not-drawn' | 'not-right';

/** A share of the calls that grew by more than this, and by more than a fifth, is another gap. */
const GROWN_SHARE = 0.01;
/** The same for what has no total, such as days. */
const GROWN_COUNT = 5;
const GROWN_FIFTH = 1.2;

/** What decides whether an entry of `accepted_gaps` accepts a gap. */
export type AcceptableGap = Pick<Gap, 'id' | 'rests_on' | 'drawn'>;

/** Why an entry does not accept its gap on an audit date; null: it does. */
export function idleAcceptance(entry: AcceptedGap, gap: AcceptableGap, asOf: string): IdleAcceptance | null {
  if (entry.until < asOf) return 'expired';
  const { restedOn, lookedAt, by, on } = entry;
  if (gap.drawn === undefined) return restedOn !== undefined && hasLapsed(restedOn, gap.rests_on) ? 'lapsed' : null;
  if (restedOn === undefined || lookedAt === undefined || by === undefined || on === undefined) return 'sentence';
  if (restedOn.digest !== gap.rests_on?.digest) return 'lapsed';
  const codes = [...lookedAt.right, ...lookedAt.notRight, ...lookedAt.notKnown];
  if (JSON.stringify(codes.sort()) !== JSON.stringify([...gap.drawn].sort())) return 'not-drawn';
  return lookedAt.right.length < gap.drawn.length ? 'not-right' : null;
}

function hasLapsed(was: RestedOn, now: RestedOn | undefined): boolean {
  if (now === undefined || was.digest !== now.digest) return true;
  return (
    isGrown(was.calls, now.calls, was, now) ||
    isGrown(was.findings, now.findings, was, now) ||
    isGrown(was.rows, now.rows, was, now)
  );
}

function isGrown(
  was: number | undefined,
  now: number | undefined,
  { of: wasOf = 0 }: RestedOn,
  { of: nowOf = 0 }: RestedOn,
): boolean {
  // What was not counted, or in another way, says nothing.
  if (was === undefined || now === undefined) return false;
  if (wasOf === 0 || nowOf === 0) return now > GROWN_FIFTH * was && now - was >= GROWN_COUNT;
  return now / nowOf > (GROWN_FIFTH * was) / wasOf && now / nowOf - was / wasOf > GROWN_SHARE;
}

/** What `accepted_gaps` says of a gap on an audit date. */
export function acceptanceOf(
  gap: AcceptableGap,
  acceptedGaps: readonly AcceptedGap[],
  asOf: string,
): Pick<Gap, 'accepted' | 'looked_at'> {
  const own = acceptedGaps.filter((entry) => entry.gap === gap.id);
  const entry = own.find((one) => idleAcceptance(one, gap, asOf) === null);
  const looked = entry ?? own.find((one) => idleAcceptance(one, gap, asOf) === 'not-right');
  return {
    accepted: entry === undefined ? null : acceptance(entry),
    ...(looked?.lookedAt === undefined || gap.drawn === undefined ? {} : { looked_at: lookedAtOf(looked, gap) }),
  };
}

function acceptance({ reason, until, by, on, restedOn }: AcceptedGap): GapAcceptance {
  return { reason, until, ...definedFields({ by, on }), lapses: restedOn !== undefined };
}

function lookedAtOf({ lookedAt, by = '', on = '' }: AcceptedGap, { drawn = [], rests_on }: AcceptableGap): GapLookedAt {
  return { drawn: drawn.length, of: rests_on?.calls ?? 0, right: lookedAt?.right.length ?? 0, by, on };
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
  return gaps.map(withoutNames).flatMap((gap) => {
    if (NAMES_FROM_RECORDS.has(gap.kind)) return [];
    const share = gap.by_vendor.find((one) => one.vendor === vendor);
    if (!gap.vendors.includes(vendor) && share === undefined) return [];
    if (gap.calls === null) return [gap.vendors.length > 1 ? { ...gap, vendors: [vendor] } : gap];
    const own = share ?? { vendor, calls: 0, findings: 0 };
    return [{ ...gap, vendors: gap.vendors.length === 0 ? [] : [vendor], calls: own.calls, findings: own.findings }];
  });
}

function withoutNames(gap: Gap): Gap {
  if (gap.reasons === undefined) return gap;
  const isPlain = (id: string): boolean => !NAMES_FROM_RECORDS.has(id.split(':', 1)[0] ?? '');
  return { ...gap, reasons: gap.reasons.map((one) => ({ ...one, gaps: one.gaps.filter(isPlain) })) };
}
