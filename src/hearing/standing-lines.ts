import type { DecisionLine, RegisterLine } from '../model/hearing.ts';

/** A decision, and whether it is in force. */
export interface PlacedDecision {
  readonly line: DecisionLine;
  /** The line that puts it in force: the second person's, if one was needed and has agreed, else its own. */
  readonly seq: number;
  readonly isProposed: boolean;
}

/** Lines that no later line in force calls a mistake or ends, whether they wait for a second person or not. */
export function writtenLines(lines: readonly RegisterLine[]): readonly RegisterLine[] {
  const over = new Set<number>();
  const written: RegisterLine[] = [];
  for (const line of lines.toReversed()) {
    if (over.has(line.seq)) continue;
    if (line.kind === 'void' && line.reason !== 'erased') over.add(line.about.seq);
    written.push(line);
  }
  return written.reverse();
}

/** Lines in force; of what waits for a second person only decisions, which `placedDecisions` tells apart. */
export function standingLines(lines: readonly RegisterLine[]): readonly RegisterLine[] {
  const written = writtenLines(lines);
  const waiting = new Set(proposedLines(written));
  return written.filter((line) => line.kind === 'decision' || !waiting.has(line));
}

/** Lines that wait for a second person. */
export function proposedLines(lines: readonly RegisterLine[]): readonly RegisterLine[] {
  const written = writtenLines(lines);
  return written.filter((line) => line.two_people === true && secondOf(line, written) === undefined);
}

/** Decisions in force; one that needs two people is proposed until a second person agrees. @param lines that are in force */
export function placedDecisions(lines: readonly RegisterLine[]): readonly PlacedDecision[] {
  return lines.flatMap((line) => {
    if (line.kind !== 'decision') return [];
    if (line.two_people !== true) return [{ line, seq: line.seq, isProposed: false }];
    const second = secondOf(line, lines);
    return [{ line, seq: second?.seq ?? line.seq, isProposed: second === undefined }];
  });
}

function secondOf({ seq, by }: RegisterLine, lines: readonly RegisterLine[]): RegisterLine | undefined {
  return lines.find((other) => other.kind === 'second' && other.about.seq === seq && !isSameName(other.by, by));
}

/** Whether two names are equal, ignoring everything but letters and digits: another spelling is no other person. */
export function isSameName(one: string, other: string): boolean {
  const plain = (name: string): string =>
    name
      .normalize('NFKD')
      .replace(/[^\p{Letter}\p{Number}]/gu, '')
      .toLowerCase();
  return plain(one) === plain(other);
}
