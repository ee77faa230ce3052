/** A line in a comparison of two texts: in both, only in the earlier, or only in the later text. */
export interface ComparedLine {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
  /** Its number in the earlier and in the later text, from 1; null: it is not there. */
  readonly former: number | null;
  readonly later: number | null;
}

/** Size limit of the table that finds the longest common part; a larger one would take seconds. */
const MOST_CELLS = 4_000_000;

/** Compares two texts line by line: the common lines in order, and the lines that only one of them has. */
export function compareLines(former: string, later: string): readonly ComparedLine[] {
  const [one, other] = [linesOf(former), linesOf(later)];
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < one.length - start && end < other.length - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const pairs = commonLines(one.slice(start, one.length - end), other.slice(start, other.length - end));
  const shared = [
    ...Array.from({ length: start }, (_, place) => [place, place] as const),
    ...pairs.map(([left, right]) => [left + start, right + start] as const),
    ...Array.from({ length: end }, (_, place) => [one.length - end + place, other.length - end + place] as const),
  ];
  const lines: ComparedLine[] = [];
  let [left, right] = [0, 0];
  for (const [nextLeft, nextRight] of [...shared, [one.length, other.length] as const]) {
    for (; left < nextLeft; left += 1)
      lines.push({ kind: 'gone', text: one[left] ?? '', former: left + 1, later: null });
    for (; right < nextRight; right += 1)
      lines.push({ kind: 'new', text: other[right] ?? '', former: null, later: right + 1 });
    if (left < one.length && right < other.length) {
      lines.push({ kind: 'same', text: one[left] ?? '', former: left + 1, later: right + 1 });
      left += 1;
      right += 1;
    }
  }
  return lines;
}

function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r?\n/u);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** Positions of the longest common part, in order; none for very long texts. */
function commonLines(one: readonly string[], other: readonly string[]): readonly (readonly [number, number])[] {
  if ((one.length + 1) * (other.length + 1) > MOST_CELLS) return [];
  const longest = longestFrom(one, other);
  const pairs: (readonly [number, number])[] = [];
  let [left, right] = [0, 0];
  while (left < one.length && right < other.length) {
    if (one[left] === other[right]) {
      pairs.push([left, right]);
      left += 1;
      right += 1;
    } else if (longest(left + 1, right) >= longest(left, right + 1)) left += 1;
    else right += 1;
  }
  return pairs;
}

/** Length of the longest common part from two positions on. */
function longestFrom(one: readonly string[], other: readonly string[]): (left: number, right: number) => number {
  const width = other.length + 1;
  const lengths = new Uint32Array((one.length + 1) * width);
  const at = (left: number, right: number): number => lengths[left * width + right] ?? 0;
  for (let left = one.length - 1; left >= 0; left -= 1)
    for (let right = other.length - 1; right >= 0; right -= 1)
      lengths[left * width + right] =
        one[left] === other[right] ? at(left + 1, right + 1) + 1 : Math.max(at(left + 1, right), at(left, right + 1));
  return at;
}
