/** Replies to findings and decisions about them: the register of decisions, and the figures that follow from it. It never changes a verdict. */

import type { ActionCourse, ActionDirection, ActionFigure } from './actions.ts';
import type { Division, ListeningFigures, Question } from './listening.ts';
import type { ProofDivision, ProofFigures, ProofQuestion, ProofStratum } from './proof-samples.ts';
import type { WaitingEntry } from './waiting.ts';

/** Folder of the workspace that holds the register. */
export const REGISTER_FOLDER = 'decisions';

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

/** A finding, identified by the call's call centre and id, the rule and the period. */
export interface FindingName {
  readonly vendor: string;
  readonly call_id: string;
  readonly rule: string;
  /** A calendar month (`2026-06`), or the first and last day of another period with `_` between. */
  readonly period: string;
}

/** All findings of a rule, or of one cause of it, that a call centre may reply to. */
export interface GroupName {
  readonly vendor: string;
  readonly rule: string;
  readonly cause?: string;
  readonly period: string;
}

export const ANSWERS = ['agreed', 'disputed', 'unclear'] as const;
export type Answer = (typeof ANSWERS)[number];

export const DECISIONS = ['upheld', 'withdrawn', 'more-asked'] as const;
export type Decision = (typeof DECISIONS)[number];

export const WITHDRAWN_FOR = ['evidence-shown', 'own-error-in-data', 'law-read-otherwise', 'disproportionate'] as const;
export type WithdrawnFor = (typeof WITHDRAWN_FOR)[number];

export type HeardWord = 'yes' | 'no' | 'cannot-tell';

/** Common to all lines. */
interface Line {
  /** From 1. */
  readonly seq: number;
  /** Moment in UTC, ISO 8601. */
  readonly at: string;
  /** The name that the person gave; nobody has checked it. */
  readonly by: string;
  /** A second person has to approve it; until then it is proposed. */
  readonly two_people?: true;
  /** Keyed hash of the previous line, without its line end. */
  readonly previous: string;
}

/** Text and evidence files; they can be erased. */
interface Statement {
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
  /**
   * How many findings it starts a term for: those that had none. Absent in lines of former versions: their day holds for every finding that they showed,
   * because their papers said so.
   */
  readonly opens?: number;
  /** The findings in the pack: vendor, call id and rule of each. */
  readonly list: KeptFile;
}

/** A call centre got more time for findings whose term ran. */
export interface ExtendedLine extends Line {
  readonly kind: 'extended';
  readonly about: { readonly vendor: string; readonly period: string; readonly rule?: string };
  /** The new last day on which a reply is in time. */
  readonly reply_by: string;
  readonly reason: string;
  /** The findings whose term it moves: vendor, call id and rule of each. */
  readonly list: KeptFile;
}

export interface ReplyLine extends Line, Statement {
  readonly kind: 'reply';
  readonly about: FindingName;
  readonly answer: Answer;
  /** Who replied, and where the reply is. */
  readonly from: { readonly vendor: string; readonly file: string; readonly sha256: string; readonly row: number };
  /** Day on which the company received it; this day decides whether it is in time. */
  readonly received: string;
  /** The finding as it was when the reply was matched with it. */
  readonly as_found: {
    readonly responsible: string;
    readonly cause: string;
    readonly level: string;
    readonly grade: string;
  };
}

export interface DecisionLine extends Line, Statement {
  readonly kind: 'decision';
  readonly about: FindingName | GroupName;
  readonly decision: Decision;
  /** Reason for a withdrawal. */
  readonly reason?: WithdrawnFor;
  /** For a question: the day by which the call centre must answer. */
  readonly until?: string;
  /** The contract penalty of the calls that it is about; absent: the contract has none. */
  readonly penalty?: number;
}

export interface SecondLine extends Line, Statement {
  readonly kind: 'second';
  readonly about: { readonly seq: number };
}

/** A departure from a rule that the company accepts for a time. */
export interface DeviationLine extends Line, Statement {
  readonly kind: 'deviation';
  readonly about: { readonly rule: string; readonly vendor?: string; readonly campaign?: string };
  readonly reason: string;
  /** First and last day. */
  readonly from: string;
  readonly until: string;
}

/** A task for somebody, and the figure that will show whether it worked (`actions.ts`). */
export interface ActionLine extends Line, Statement {
  readonly kind: 'action';
  readonly about: {
    /** A call centre, or `client`. */
    readonly party: string;
    readonly rules: readonly string[];
    readonly causes: readonly string[];
    /** The results that it was made from; later ones are compared with them. */
    readonly period: string;
  };
  readonly what: string;
  readonly owner: string;
  readonly due: string;
  readonly measure: {
    readonly figure: ActionFigure;
    /** Id of a check of the logs. */
    readonly check?: string;
    readonly direction: ActionDirection;
    readonly threshold: number;
  };
}

export interface ActionStateLine extends Line, Statement {
  readonly kind: 'action-state';
  readonly about: { readonly seq: number };
  readonly state: 'done' | 'dropped' | 'moved';
  /** The new due day of a postponed action. */
  readonly due?: string;
}

export interface SampleStratum {
  readonly stratum: string;
  /** Calls in the stratum, and how many of them were drawn. */
  readonly calls: number;
  readonly drawn: number;
  /** How many of its calls make each claim. */
  readonly claims?: Readonly<Record<string, number>>;
}

/** Calls that were drawn to be listened to. */
export interface SampleLine extends Line {
  readonly kind: 'sample';
  readonly about: { readonly vendor: string; readonly period: string };
  /** The seed, with which the same calls can be drawn again. */
  readonly seed: string;
  /** The columns that define the strata. */
  readonly divided_by?: readonly Division[];
  readonly strata: readonly SampleStratum[];
  /** Number of calls requested. */
  readonly size: number;
  /** The calls drawn, with what the log claimed about each. */
  readonly list: KeptFile;
}

export interface HeardLine extends Line, Statement {
  readonly kind: 'heard';
  readonly about: { readonly sample: number; readonly call_id: string };
  readonly answers: Readonly<Partial<Record<Question, HeardWord>>>;
  readonly listener: string;
}

/** Consents that were drawn for people to look at their proof. */
export interface ProofSampleLine extends Line {
  readonly kind: 'proof-sample';
  readonly about: { readonly period: string };
  readonly seed: string;
  readonly divided_by: readonly ProofDivision[];
  readonly strata: readonly ProofStratum[];
  /** Number of consents requested. */
  readonly size: number;
  /** The consents drawn, with what must be in the proof of each, and its files. */
  readonly list: KeptFile;
}

/** What somebody saw in the proof of a consent. */
export interface SeenLine extends Line, Statement {
  readonly kind: 'seen';
  readonly about: { readonly sample: number; readonly consent_id: string };
  readonly answers: Readonly<Partial<Record<ProofQuestion, HeardWord>>>;
  readonly viewer: string;
}

export interface NoteLine extends Line, Statement {
  readonly kind: 'note';
  readonly about:
    | FindingName
    | GroupName
    | { readonly seq: number }
    | { readonly vendor: string; readonly period: string };
}

export interface VoidLine extends Line, Statement {
  readonly kind: 'void';
  readonly about: { readonly seq: number };
  /** `mistake`: the line no longer counts. `ended`: the deviation no longer counts. `erased`: its text and evidence are gone, and it still counts. */
  readonly reason: 'mistake' | 'ended' | 'erased';
}

/** An older copy of the register was put back: the lines that results name and it lacks are lost. Those results keep what they say. */
export interface RestoredLine extends Line, Statement {
  readonly kind: 'restored';
  readonly about: { readonly lost: readonly RegisterPoint[] };
}

/** A line of the register, as read. */
export type RegisterLine =
  | SharedLine
  | ExtendedLine
  | ReplyLine
  | DecisionLine
  | SecondLine
  | DeviationLine
  | ActionLine
  | ActionStateLine
  | SampleLine
  | HeardLine
  | ProofSampleLine
  | SeenLine
  | NoteLine
  | VoidLine
  | RestoredLine;

/** The state of a finding. */
export type FindingState =
  | 'found'
  | 'awaiting-reply'
  | 'undisputed'
  | 'disputed'
  | 'upheld'
  | 'withdrawn'
  | 'more-asked';

/** Findings by state: found = undisputed + upheld + withdrawn + open. */
export interface HearingCounts {
  readonly found: number;
  /** Accepted, or not replied to by the day. */
  readonly undisputed: number;
  readonly upheld: number;
  readonly withdrawn: number;
  /** Everything else: not shared, no reply yet, disputed but undecided, or waiting for more information. */
  readonly open: number;
}

/** The `hearing` part of `summary.json`: the state of the audit's findings. It changes no other figure. */
export interface HearingSummary {
  /** Number of the last line of the register that these results take into account. */
  readonly last_line: number;
  /** The day by which terms and actions are due, where it is later than the audit date: reports were made again since; absent: the audit date. */
  readonly as_of?: string;
  /** Every party that is responsible for a finding: call centres, `client`, `undetermined`. */
  readonly parties: readonly PartyHearing[];
  /** Accepted deviations in force on the audit date, by their line number. */
  readonly deviations: readonly HeldDeviation[];
  /** Findings with a line in the register that these results no longer have. */
  readonly gone: number;
  /** Actions with their effect in later months, by line number; absent: there are none. */
  readonly actions?: readonly ActionCourse[];
  /** What waits about these findings and about actions; absent: nothing, or an earlier version made the results. */
  readonly waiting?: readonly WaitingEntry[];
  /** What people heard in recordings, by call centre; absent: nobody has listened to a sample of the period. */
  readonly listening?: readonly ListeningFigures[];
  /** What people saw in proofs of consents; absent: nobody has looked at a sample of the period. */
  readonly proofs?: ProofFigures;
}

export interface PartyHearing extends HearingCounts {
  readonly party: string;
  /** The last day on which any term of the period ends; null: none was set, or nothing was shared. */
  readonly reply_by: string | null;
  /** Its findings with a valid reply in time of the call centre that is heard about them, by the answer. */
  readonly agreed: number;
  readonly disputed: number;
  readonly unclear: number;
  /** What it replied itself; absent: it did not reply about this period. */
  readonly replied?: RepliedFindings;
  /** Of `undisputed`: not replied to by the day. */
  readonly unanswered: number;
  /** Findings with a reply after the day; it counts if a decision says so. */
  readonly late: number;
  /** Findings with a decision that waits for a second person. */
  readonly proposed: number;
  /** Findings that were in no pack. */
  readonly not_shown: number;
  readonly rules: readonly HeardRule[];
  /** Null if the contract names no penalty. */
  readonly penalty: HeardPenalty | null;
  /** The outcome of replies in earlier periods, oldest first. */
  readonly earlier: readonly EarlierReplies[];
}

/** Findings to which one call centre replied, also those for which the client is responsible or nobody can be named. */
export interface RepliedFindings {
  /** By the answer in time that counts. */
  readonly agreed: number;
  readonly disputed: number;
  readonly unclear: number;
  /** With a reply after the day. */
  readonly late: number;
  /** Of those with a reply in time: it is not responsible for them. */
  readonly of_others: number;
}

/** Findings of one rule for which a party is responsible, and the state of each. */
export interface HeardRule extends HearingCounts {
  readonly rule: string;
  /** Of `undisputed`: not replied to by the day. The others were accepted. */
  readonly unanswered: number;
  /** Of `withdrawn`, in the order of WITHDRAWN_FOR: only reasons with a finding. */
  readonly withdrawn_for: readonly WithdrawnCount[];
  /** Of `open`: what they wait for; adds up to `open`. */
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
  /** Waiting to be shown to the call centre. */
  readonly pack: number;
  /** Waiting for a reply. */
  readonly reply: number;
  /** Waiting for a decision about the dispute. */
  readonly decision: number;
  /** Waiting for information that the company asked for. */
  readonly more: number;
}

/** The contract penalty after hearing: calls with a proven finding that is undisputed or upheld. */
export interface HeardPenalty {
  /** The penalty of the audit (rulebook, section 10). */
  readonly audit_calls: number;
  readonly audit_amount: number;
  readonly calls: number;
  readonly amount: number;
  readonly currency: string;
  /** The day to reply has not passed, or a finding that counts is open. */
  readonly provisional: boolean;
}

/** The outcome of replies about an earlier period: replies = undisputed + upheld + withdrawn + open. */
export interface EarlierReplies extends Omit<HearingCounts, 'found'> {
  readonly period: string;
  /** Findings with a reply, including late ones. */
  readonly replies: number;
  /** Findings that a reply in time accepted. */
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
  /** Findings of these results under the deviation; they do not change. */
  readonly findings: number;
  /** Findings under the deviation per call centre that called, if it has any. */
  readonly vendors: readonly { readonly vendor: string; readonly findings: number }[];
}

/** The name of a period: its month where it is one, else its first and last day. */
export function periodName(from: string, to: string): string {
  const month = from.slice(0, 7);
  const [year = 0, number = 0] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  return from === `${month}-01` && to === last ? month : `${from}_${to}`;
}

/** First and last day of a period by its name; null: the name is invalid. */
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
