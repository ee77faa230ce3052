/** What people say and decide about findings: the register of decisions, and what follows from it. It never changes a verdict. */

import type { ActionCourse, ActionDirection, ActionFigure } from './actions.ts';
import type { Division, ListeningFigures, Question } from './listening.ts';

/** A line of the register, by its number and the keyed hash of its text. */
export interface RegisterPoint {
  readonly seq: number;
  readonly hmac: string;
}

/** A file in the folder `decisions`, by its path from the workspace. */
export interface KeptFile {
  readonly file: string;
  readonly sha256: string;
}

/** A finding, by the call centre that called, its call id, the rule and the period. */
export interface FindingName {
  readonly vendor: string;
  readonly call_id: string;
  readonly rule: string;
  /** A calendar month (`2026-06`), or the first and last day of another period with `_` between. */
  readonly period: string;
}

/** All findings of a rule, or of one cause of it, that a call centre is heard about. */
export interface GroupName {
  readonly vendor: string;
  readonly rule: string;
  readonly cause?: string;
  readonly period: string;
}

export type Answer = 'agreed' | 'disputed' | 'unclear';
export const ANSWERS: readonly Answer[] = ['agreed', 'disputed', 'unclear'];

export type Decision = 'upheld' | 'withdrawn' | 'more-asked';
export const DECISIONS: readonly Decision[] = ['upheld', 'withdrawn', 'more-asked'];

export type WithdrawnFor = 'evidence-shown' | 'own-error-in-data' | 'law-read-otherwise' | 'disproportionate';
export const WITHDRAWN_FOR: readonly WithdrawnFor[] = [
  ...(['evidence-shown', 'own-error-in-data', 'law-read-otherwise', 'disproportionate'] as const),
];

export type HeardWord = 'yes' | 'no' | 'cannot-tell';

/** What every line has. */
interface Line {
  /** From 1. */
  readonly seq: number;
  /** Moment in UTC, ISO 8601. */
  readonly at: string;
  /** Who, by the name that was given: nobody has checked it. */
  readonly by: string;
  /** Keyed hash of the line before, without its line end. */
  readonly previous: string;
}

/** Words about it, and files that show it: they can be erased. */
interface Told {
  readonly text?: KeptFile;
  readonly evidence?: readonly KeptFile[];
}

/** A call centre was sent its findings. */
export interface SharedLine extends Line {
  readonly kind: 'shared';
  readonly about: { readonly vendor: string; readonly period: string };
  readonly results_version: number;
  /** Last day on which a reply is in time; absent: no day was set. */
  readonly reply_by?: string;
  /** SHA-256 of the list of checksums of the pack. */
  readonly pack: string;
  /** The findings that it was shown: vendor, call id and rule of each. */
  readonly list: KeptFile;
}

export interface ReplyLine extends Line, Told {
  readonly kind: 'reply';
  readonly about: FindingName;
  readonly answer: Answer;
  /** Who replied, and where that stands. */
  readonly from: { readonly vendor: string; readonly file: string; readonly sha256: string; readonly row: number };
  /** Day on which the company received it: whether it is in time goes by it. */
  readonly received: string;
  /** The finding as it was when the reply was laid beside it. */
  readonly as_found: {
    readonly responsible: string;
    readonly cause: string;
    readonly level: string;
    readonly grade: string;
  };
}

export interface DecisionLine extends Line, Told {
  readonly kind: 'decision';
  readonly about: FindingName | GroupName;
  readonly decision: Decision;
  /** Of a withdrawal. */
  readonly reason?: WithdrawnFor;
  /** Of a question: the day by which more is asked. */
  readonly until?: string;
  /** A second person has to agree: until then it is proposed. */
  readonly two_people?: true;
}

export interface SecondLine extends Line, Told {
  readonly kind: 'second';
  readonly about: { readonly seq: number };
}

/** A departure from a rule that the company accepts for a time. */
export interface DeviationLine extends Line, Told {
  readonly kind: 'deviation';
  readonly about: { readonly rule: string; readonly vendor?: string; readonly campaign?: string };
  readonly reason: string;
  /** First and last day. */
  readonly from: string;
  readonly until: string;
}

/** What somebody is to do, and the figure that will show that it worked (`actions.ts`). */
export interface ActionLine extends Line, Told {
  readonly kind: 'action';
  readonly about: {
    /** A call centre, or `client`. */
    readonly party: string;
    readonly rules: readonly string[];
    readonly causes: readonly string[];
    /** The results that it was made from: later ones are compared with them. */
    readonly period: string;
  };
  readonly what: string;
  readonly owner: string;
  readonly due: string;
  readonly measure: {
    readonly figure: ActionFigure;
    /** Of a check of the logs. */
    readonly check?: string;
    readonly direction: ActionDirection;
    readonly threshold: number;
  };
}

export interface ActionStateLine extends Line, Told {
  readonly kind: 'action-state';
  readonly about: { readonly seq: number };
  readonly state: 'done' | 'dropped' | 'moved';
  /** Of one that was moved. */
  readonly due?: string;
}

export interface SampleStratum {
  readonly stratum: string;
  /** Calls in it, and how many of them were drawn. */
  readonly calls: number;
  readonly drawn: number;
  /** How many of its calls make each claim. */
  readonly claims?: Readonly<Record<string, number>>;
}

/** Calls that were drawn to be listened to. */
export interface SampleLine extends Line {
  readonly kind: 'sample';
  readonly about: { readonly vendor: string; readonly period: string };
  /** By which the same calls are drawn again. */
  readonly seed: string;
  /** What the strata are divided by. */
  readonly divided_by?: readonly Division[];
  readonly strata: readonly SampleStratum[];
  /** Calls that were asked for. */
  readonly size: number;
  /** The calls drawn, with what the log claimed of each. */
  readonly list: KeptFile;
}

export interface HeardLine extends Line, Told {
  readonly kind: 'heard';
  readonly about: { readonly sample: number; readonly call_id: string };
  readonly answers: Readonly<Partial<Record<Question, HeardWord>>>;
  readonly listener: string;
}

export interface NoteLine extends Line, Told {
  readonly kind: 'note';
  readonly about:
    | FindingName
    | GroupName
    | { readonly seq: number }
    | { readonly vendor: string; readonly period: string };
}

export interface VoidLine extends Line, Told {
  readonly kind: 'void';
  readonly about: { readonly seq: number };
  /** `mistake`: the line counts no more. `ended`: neither does the deviation. `erased`: its text and evidence are gone, and it counts as before. */
  readonly reason: 'mistake' | 'ended' | 'erased';
}

/** A line of the register as it is read. */
export type RegisterLine =
  | SharedLine
  | ReplyLine
  | DecisionLine
  | SecondLine
  | DeviationLine
  | ActionLine
  | ActionStateLine
  | SampleLine
  | HeardLine
  | NoteLine
  | VoidLine;

/** What became of a finding so far. */
export type FindingState =
  | 'found'
  | 'awaiting-reply'
  | 'undisputed'
  | 'disputed'
  | 'upheld'
  | 'withdrawn'
  | 'more-asked';

/** Findings, and what became of them: found = undisputed + upheld + withdrawn + open. */
export interface HearingCounts {
  readonly found: number;
  /** Agreed to, or not replied to by the day. */
  readonly undisputed: number;
  readonly upheld: number;
  readonly withdrawn: number;
  /** Everything else: not shared, no reply yet, disputed and not decided, more asked. */
  readonly open: number;
}

/** The `hearing` part of `summary.json`: what became of the findings of the audit. It changes none of its figures. */
export interface HearingSummary {
  /** Number of the last line of the register that these results know. */
  readonly last_line: number;
  /** Everyone who answers for a finding: call centres, `client`, `undetermined`. */
  readonly parties: readonly PartyHearing[];
  /** Accepted deviations that hold on the audit date, by the number of their line. */
  readonly deviations: readonly HeldDeviation[];
  /** Findings of which something was said, and that these results have no more. */
  readonly gone: number;
  /** Actions and what later months show of them, by the number of their line; absent: nobody agreed on any. */
  readonly actions?: readonly ActionCourse[];
  /** What was heard in recordings, by call centre; absent: nobody has listened to a sample of the period. */
  readonly listening?: readonly ListeningFigures[];
}

export interface PartyHearing extends HearingCounts {
  readonly party: string;
  /** Day by which a reply was asked with the last pack of the period; null: none was set, or nothing was shared. */
  readonly reply_by: string | null;
  /** Findings with a reply in time that counts, by its answer. */
  readonly agreed: number;
  readonly disputed: number;
  readonly unclear: number;
  /** Of `undisputed`: not replied to by the day. */
  readonly unanswered: number;
  /** Findings with a reply after the day: it counts where a decision says so. */
  readonly late: number;
  /** Findings with a decision that waits for a second person. */
  readonly proposed: number;
  /** Findings that no pack has shown. */
  readonly not_shown: number;
  readonly rules: readonly HeardRule[];
  /** Null where the contract names no penalty. */
  readonly penalty: HeardPenalty | null;
  /** What replies in earlier periods led to, the oldest first. */
  readonly earlier: readonly EarlierReplies[];
}

/** Findings of one rule that a party answers for, and how the company responded to them. */
export interface HeardRule extends HearingCounts {
  readonly rule: string;
  /** Of `undisputed`: not replied to by the day. The others were agreed to. */
  readonly unanswered: number;
  /** Of `withdrawn`, in the order of WITHDRAWN_FOR: only reasons with a finding. */
  readonly withdrawn_for: readonly WithdrawnCount[];
  /** Of `open`: what they wait for, adding up. */
  readonly waiting: WaitingCounts;
  /** Findings with a decision that waits for a second person. */
  readonly proposed: number;
}

export interface WithdrawnCount {
  readonly reason: WithdrawnFor;
  readonly findings: number;
}

/** Open findings by what they wait for. */
export interface WaitingCounts {
  /** To be shown to the call centre. */
  readonly pack: number;
  /** A reply. */
  readonly reply: number;
  /** A decision about what was disputed. */
  readonly decision: number;
  /** What the company asked for. */
  readonly more: number;
}

/** The contract penalty after hearing: calls with a proven finding that is undisputed or upheld. */
export interface HeardPenalty {
  /** That of the audit (rulebook, section 10). */
  readonly audit_calls: number;
  readonly audit_amount: number;
  readonly calls: number;
  readonly amount: number;
  readonly currency: string;
  /** The day to reply is not over, or a finding that counts is open. */
  readonly provisional: boolean;
}

/** What replies about an earlier period led to: replies = undisputed + upheld + withdrawn + open. */
export interface EarlierReplies extends Omit<HearingCounts, 'found'> {
  readonly period: string;
  /** Findings that were replied to, late replies too. */
  readonly replies: number;
  /** Findings that a reply in time agreed to. */
  readonly agreed: number;
  readonly withdrawn_for: readonly WithdrawnCount[];
}

export interface HeldDeviation {
  readonly line: number;
  readonly rule: string;
  /** Null: of any. */
  readonly vendor: string | null;
  readonly campaign: string | null;
  readonly reason: string;
  readonly by: string;
  readonly from: string;
  readonly until: string;
  /** Findings of these results that it is about: they stand as they are. */
  readonly findings: number;
  /** The same by the call centre that called; only those with one. */
  readonly vendors: readonly { readonly vendor: string; readonly findings: number }[];
}

/** The name of a period: its month where it is one, else its first and last day. */
export function periodName(from: string, to: string): string {
  const month = from.slice(0, 7);
  const [year = 0, number = 0] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  return from === `${month}-01` && to === last ? month : `${from}_${to}`;
}

/** First and last day of a period by its name; null: it is no such name. */
export function periodDays(name: string): { readonly from: string; readonly to: string } | null {
  const { month, from, to } =
    /^(?:(?<month>\d{4}-(?:0[1-9]|1[0-2]))|(?<from>\d{4}-\d{2}-\d{2})_(?<to>\d{4}-\d{2}-\d{2}))$/u.exec(name)?.groups ??
    {};
  if (from !== undefined && to !== undefined) return { from, to };
  if (month === undefined) return null;
  const [year = 0, number = 0] = month.split('-').map(Number);
  return { from: `${month}-01`, to: new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10) };
}

/** Whether something is about one finding, and not a group of them. */
export function isFindingName(about: object): about is FindingName {
  return 'call_id' in about;
}
