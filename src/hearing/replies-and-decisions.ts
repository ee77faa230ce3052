import {
  type DecisionLine,
  type FindingName,
  type GroupName,
  isFindingName,
  type RegisterLine,
  type ReplyLine,
  type WithdrawnFor,
} from '../model/hearing.ts';
import { maskNumbers } from '../model/masked-numbers.ts';
import { textOf } from './kept-files.ts';
import type { Register } from './register-chain.ts';
import type { Place } from './register-files.ts';
import { placedDecisions, standingLines } from './standing-lines.ts';

/** A reply or a decision as people read it. Telephone numbers in its text are masked. */
export interface HearingLine {
  readonly line: number;
  readonly kind: 'reply' | 'decision';
  /** Moment in UTC, ISO 8601, and the given name. */
  readonly at: string;
  readonly by: string;
  readonly about: FindingName | GroupName;
  /** Answer, or decision. */
  readonly says: string;
  /** For a withdrawal. */
  readonly reason: WithdrawnFor | null;
  /** For a question. */
  readonly until: string | null;
  /** For a reply: the call centre, and the day of receipt. */
  readonly from: string | null;
  readonly received: string | null;
  /** Null: there is none, or it was erased. */
  readonly text: string | null;
  /** Names of evidence files. */
  readonly evidence: readonly string[];
  /** `holds`: it is in force; `proposed`: it waits for a second person; `taken-back`: a later line calls it a mistake. */
  readonly state: 'holds' | 'proposed' | 'taken-back';
  /** Who agreed as the second person; null if nobody has, or need not. */
  readonly second: string | null;
}

/** Replies and decisions, oldest first. @param isWanted only the texts of these are read */
export function hearingLines(
  place: Place,
  { lines }: Register,
  isWanted: (line: ReplyLine | DecisionLine) => boolean,
): readonly HearingLine[] {
  const standing = standingLines(lines);
  const counting = new Set(standing.map(({ seq }) => seq));
  const proposed = new Set(placedDecisions(standing).flatMap(({ line, isProposed }) => (isProposed ? [line.seq] : [])));
  const seconds = new Map(standing.flatMap((line) => (line.kind === 'second' ? [[line.about.seq, line.by]] : [])));
  const stateOf = (seq: number): HearingLine['state'] =>
    counting.has(seq) ? (proposed.has(seq) ? 'proposed' : 'holds') : 'taken-back';
  return lines.flatMap((line): readonly HearingLine[] => {
    if ((line.kind !== 'reply' && line.kind !== 'decision') || !isWanted(line)) return [];
    const text = textOf(place, line);
    const state = stateOf(line.seq);
    return [
      {
        ...{ line: line.seq, at: line.at, by: line.by, about: line.about },
        ...(line.kind === 'decision' ? decisionFields(line) : replyFields(line)),
        text: text === null ? null : maskNumbers(text),
        evidence: evidenceOf(line),
        state,
        second: (state === 'proposed' ? null : seconds.get(line.seq)) ?? null,
      },
    ];
  });
}

/** The fields in which the two kinds differ. */
type LineFields = Pick<HearingLine, 'kind' | 'says' | 'reason' | 'until' | 'from' | 'received'>;

function decisionFields({ decision, reason, until }: DecisionLine): LineFields {
  return {
    ...{ kind: 'decision', says: decision, from: null, received: null },
    ...{ reason: reason ?? null, until: until ?? null },
  };
}

function replyFields({ answer, from, received }: ReplyLine): LineFields {
  return { kind: 'reply', says: answer, reason: null, until: null, from: from.vendor, received };
}

/** A finding, with the fields that decide to which groups it belongs. */
export interface HeardFinding {
  readonly vendor: string;
  readonly call_id: string;
  readonly rule: string;
  readonly cause: string;
  /** The call centre heard about it. */
  readonly party: string;
}

/** Whether a reply or decision is about a finding, or its group. @param period its name */
export function isAboutFinding(finding: HeardFinding, period: string): (line: ReplyLine | DecisionLine) => boolean {
  return ({ about }) => {
    if (about.rule !== finding.rule || about.period !== period) return false;
    return isFindingName(about)
      ? about.vendor === finding.vendor && about.call_id === finding.call_id
      : about.vendor === finding.party && (about.cause ?? finding.cause) === finding.cause;
  };
}

/** The former names of the files, without the number of their line. */
function evidenceOf(line: RegisterLine): readonly string[] {
  const { evidence = [] } = line as { readonly evidence?: readonly { readonly file: string }[] };
  return evidence.map(({ file }) => file.replace(/^decisions\/evidence\/\d+-\d+-/u, ''));
}
