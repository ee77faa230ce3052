import type { DecisionLine, RegisterLine } from '../model/hearing.ts';

/** A decision, and whether it is in force. */
export interface PlacedDecision {
  readonly line: DecisionLine;
  /** The line that puts it in force: the second person's, if one was needed and has agreed, else its own. */
  readonly seq: number;
  readonly isProposed: boolean;
}

/** Lines in force: without those that a later line in force calls a mistake or ends. */
export function standingLines(lines: readonly RegisterLine[]): readonly RegisterLine[] {
  const over = new Set<number>();
  const standing: RegisterLine[] = [];
  for (const line of lines.toReversed()) {
    if (over.has(line.seq)) continue;
    if (line.kind === 'void' && line.reason !== 'erased') over.add(line.about.seq);
    standing.push(line);
  }
  return standing.reverse();
}

/** Decisions in force; one that needs two people is proposed until a second person agrees. @param lines that are in force */
export function placedDecisions(lines: readonly RegisterLine[]): readonly PlacedDecision[] {
  return lines.flatMap((line) => {
    if (line.kind !== 'decision') return [];
    if (line.two_people !== true) return [{ line, seq: line.seq, isProposed: false }];
    const second = lines.find(
      (other) => other.kind === 'second' && other.about.seq === line.seq && !isSameName(other.by, line.by),
    );
    return [{ line, seq: second?.seq ?? line.seq, isProposed: second === undefined }];
  });
}

/** Whether two names are equal, ignoring capitals and spaces. */
export function isSameName(one: string, other: string): boolean {
  const plain = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
  return plain(one) === plain(other);
}
