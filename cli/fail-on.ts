import { Option } from 'commander';
import type { Summary } from '../src/index.ts';
import { EXIT } from './failure.ts';

export type FailOn = 'statute' | 'code' | 'never';

export function failOnOption(): Option {
  return new Option(
    '--fail-on <level>',
    'exit with 1 when findings of this level or above are proven or not demonstrably lawful',
  )
    .choices(['statute', 'code', 'never'])
    .default('never');
}

/**
 * Whether there are findings at or above the level, graded `proven` or `not-demonstrable`.
 * A call with such a finding of level statute has the verdict violation. Where there is none, every such finding of a rule that
 * changed from code to statute within the period is of level code.
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

/** What a command that judged came to. */
interface Judged {
  readonly summary: Summary;
  readonly browserNote?: string;
}

/**
 * Exit code of a command that judged. A draft comes first, for what it found can still change; then findings; missing PDFs come last: they change no result, and a message
 * names them whatever the code.
 */
export function exitOf({ summary, browserNote }: Judged, failOn: FailOn): number {
  if (summary.status === 'draft') return EXIT.draft;
  if (mustFail(summary, failOn)) return EXIT.findings;
  return browserNote === undefined ? EXIT.done : EXIT.withoutPdfs;
}
