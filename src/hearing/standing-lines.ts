import type { DecisionLine, RegisterLine } from '../model/hearing.ts';

/** A decision, and whether it holds. */
export interface PlacedDecision {
  readonly line: DecisionLine;
  /** The line from which on it holds: its own, or that of the second person; of a proposal its own. */
  readonly seq: number;
  readonly isProposed: boolean;
}

/** Lines that count: not those that a later line calls a mistake or ends, where that line counts itself. */
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

/** Decisions that count; one that asks for two people is proposed until another has agreed. @param lines that count */
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

/** Whether two names are the same but for capitals and spaces. */
export function isSameName(one: string, other: string): boolean {
  const plain = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
  return plain(one) === plain(other);
}
