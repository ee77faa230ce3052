import type { Text } from '../model/text.ts';
import { MESSAGES } from './messages.ts';

/** A longer list helps nobody. */
const MOST_NAMED = 20;

/**
 * The known word that was most likely meant.
 * @returns undefined if none is close: a wrong suggestion is worse than none
 */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const wanted = plain(word);
  const exact = known.find((candidate) => plain(candidate) === wanted);
  if (exact !== undefined) return exact;
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of known) {
    const distance = editDistance(wanted, plain(candidate));
    if (best === undefined || distance < best.distance) best = { candidate, distance };
  }
  if (best === undefined || best.distance > tolerance(wanted)) return undefined;
  return best.candidate;
}

/** The expected values in words, with the nearest known word first if there is one: `calls (one of: calls, persons)`. */
export function oneOf(known: readonly string[], word?: string): Text {
  const proposal = word === undefined ? undefined : nearestWord(word, known);
  const named = known.slice(0, MOST_NAMED).join(', ');
  const list =
    named.length < known.join(', ').length
      ? MESSAGES.oneOfAndMore(named, known.length - MOST_NAMED)
      : MESSAGES.oneOf(named);
  return proposal === undefined ? list : MESSAGES.withProposal(proposal, list);
}

/** Ignores case, dashes, underscores and spaces, which people often mix up. */
function plain(word: string): string {
  return word
    .slice(0, 100)
    .toLowerCase()
    .replace(/[-_\s]/gu, '');
}

function tolerance(word: string): number {
  if (word.length <= 2) return 0;
  if (word.length <= 3) return 1;
  return word.length <= 8 ? 2 : 3;
}

/** The number of insertions, deletions, replacements and transpositions that turn one word into the other. */
function editDistance(left: string, right: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(
        cell(last, column) + 1,
        cell(current, column - 1) + 1,
        cell(last, column - 1) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (swapped) cost = Math.min(cost, cell(beforeLast, column - 2) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return cell(last, right.length);
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
