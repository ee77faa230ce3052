import { type Concentration, type ConcentrationRow, DIMENSIONS, type Dimension } from '../model/concentration.ts';
import { adjustByHolm, binomialUpperTail } from './binomial.ts';

/** In-scope conversations of one subject, and those among them that broke the law. */
export interface SubjectCount {
  readonly dimension: Dimension;
  readonly subject: string;
  readonly conversations: number;
  readonly violations: number;
}

const ROWS = 10;
const DECIMALS = 10_000;

/** The subjects on which the violations of one call centre concentrate, for each dimension with at least one known subject. */
export function concentrations(counts: readonly SubjectCount[]): readonly Concentration[] {
  const tested = withChances(counts);
  return DIMENSIONS.flatMap((dimension) => {
    const own = tested.filter((row) => row.dimension === dimension);
    const known = own.filter((row) => row.subject !== '');
    if (known.length === 0) return [];
    const violations = total(own, (row) => row.violations);
    const half = halfOf(own, violations);
    return [
      {
        dimension,
        conversations: total(own, (row) => row.conversations),
        violations,
        subjects: known.length,
        unknown: total(own, (row) => row.conversations) - total(known, (row) => row.conversations),
        half: half.length,
        rows: half.slice(0, ROWS).map(({ dimension: _dimension, ...row }) => row),
      },
    ];
  });
}

interface TestedCount extends ConcentrationRow {
  readonly dimension: Dimension;
}

/** Each subject compared with its share of the conversations, corrected for all subjects examined. */
function withChances(counts: readonly SubjectCount[]): readonly TestedCount[] {
  const wholes = new Map(
    DIMENSIONS.map((dimension) => {
      const own = counts.filter((row) => row.dimension === dimension);
      return [
        dimension,
        { conversations: total(own, (row) => row.conversations), violations: total(own, (row) => row.violations) },
      ];
    }),
  );
  const raw = counts.map((row) => {
    const whole = wholes.get(row.dimension) ?? { conversations: 0, violations: 0 };
    const share = whole.conversations === 0 ? 0 : row.conversations / whole.conversations;
    return binomialUpperTail(row.violations, whole.violations, share);
  });
  const corrected = adjustByHolm(raw);
  return counts.map(({ dimension, subject, conversations, violations }, index) => ({
    dimension,
    subject,
    conversations,
    violations,
    chance: Math.round((corrected[index] ?? 1) * DECIMALS) / DECIMALS,
  }));
}

/** The fewest subjects that together have at least half of the violations: most violations first, then fewest conversations, then by name. */
function halfOf(rows: readonly TestedCount[], violations: number): readonly TestedCount[] {
  const sorted = [...rows].sort(
    (a, b) =>
      b.violations - a.violations ||
      a.conversations - b.conversations ||
      (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0),
  );
  let held = 0;
  const count = sorted.findIndex((row) => {
    held += row.violations;
    return 2 * held >= violations;
  });
  return violations === 0 ? [] : sorted.slice(0, count + 1);
}

function total<Row>(rows: readonly Row[], value: (row: Row) => number): number {
  return rows.reduce((sum, row) => sum + value(row), 0);
}
