import { Option } from 'commander';
import type { Summary } from '../src/index.ts';
import { EXIT } from './failure.ts';

export type FailOn = 'statute' | 'code' | 'never';

export function failOnOption(): Option {
  return new Option(
    '--fail-on <level>',
    'exit with 1 if findings of this level or above are proven or not demonstrably lawful',
  )
    .choices(['statute', 'code', 'never'])
    .default('never');
}

export function failOnMissingOption(): Option {
  return new Option(
    '--fail-on-missing',
    'exit with 6 if a delivery is incomplete (expect), or a call centre has no calls in the period',
  );
}

/**
 * Whether there are findings at or above the level, graded `proven` or `not-demonstrable`. A call with such a finding at level statute has the verdict
 * violation. Without such calls, these findings are all at level code, even for a rule that moved to statute within the period.
 */
export function mustFail(summary: Summary, failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  if (summary.totals.violating_calls > 0) return true;
  if (failOn === 'statute') return false;
  return summary.totals.rules.some(
    ({ levels, grades }) =>
      levels.some(({ level, findings }) => level === 'code' && findings > 0) &&
      grades.proven + grades['not-demonstrable'] > 0,
  );
}

/** The outcome of a command that judged. */
interface Judged {
  readonly summary: Summary;
  readonly browserNote?: string;
}

/**
 * Exit code of a command that judged. A draft comes first, because its findings can still change; then findings, then missing deliveries. Missing PDFs come
 * last: they change no result, and a message always names them.
 * @param isMissing a delivery is missing, and the user asked for an exit code
 */
export function exitOf({ summary, browserNote }: Judged, failOn: FailOn, isMissing: boolean = false): number {
  if (summary.status === 'draft') return EXIT.draft;
  if (mustFail(summary, failOn)) return EXIT.findings;
  if (isMissing) return EXIT.missing;
  return browserNote === undefined ? EXIT.done : EXIT.withoutPdfs;
}

/** Exit code of a command that judged several periods: the first code, in the same order, that applies to any period. */
export function exitOfAll(outcomes: readonly Judged[], failOn: FailOn, isMissing: boolean = false): number {
  const exits = outcomes.map((outcome) => exitOf(outcome, failOn, isMissing));
  const { draft, findings, missing, withoutPdfs } = EXIT;
  return [draft, findings, missing, withoutPdfs].find((exit) => exits.includes(exit)) ?? EXIT.done;
}
