import type { FindingWithProof } from '../../src/model/results.ts';

/** More findings than this that differ only in the call become one line. */
const MOST_ALIKE = 5;

/** A finding with its place among all of the vendor's, from 1. */
export interface PlacedFinding {
  readonly position: number;
  readonly row: FindingWithProof;
}

/**
 * Findings that share one line, by the place of the first of them. Only findings that say that proof is missing: there is nothing else to say about each
 * (one missing column makes hundreds). Each of the others proves something, and has its own line.
 */
export function alikeFindings(findings: readonly PlacedFinding[]): ReadonlyMap<number, readonly PlacedFinding[]> {
  const groups = new Map<string, PlacedFinding[]>();
  for (const finding of findings) {
    const { rule, level, grade, reason, responsible, cause, contact, heard } = finding.row;
    if (level !== 'evidence') continue;
    const key = JSON.stringify([rule, grade, reason, responsible, cause, contact, heard]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  const folded = [...groups.values()].filter((group) => group.length > MOST_ALIKE);
  return new Map(folded.map((group) => [group[0]?.position ?? 0, group]));
}
