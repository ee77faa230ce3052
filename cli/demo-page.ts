import type { DemoTruth, FoundCall, PlantedCall, RunOutcome } from './api.ts';
import { writeClosingSummary } from './closing-summary.ts';
import { pastable } from './command-context.ts';
import type { Page } from './output.ts';

/** Findings of one rule compared with what was planted. */
export interface DemoLine {
  readonly rule: string;
  readonly planted: number;
  readonly found: number;
  readonly missed: number;
  readonly extra: number;
}

/** Compares findings and truth call by call, per rule: rules in the order of the truth, then rules that were found but never planted. */
export function compareWithTruth(truth: DemoTruth, found: readonly FoundCall[]): readonly DemoLine[] {
  const unplanted = new Set(found.map(({ rule }) => rule));
  for (const { rule } of truth.rules) unplanted.delete(rule);
  const planted = [...truth.rules, ...[...unplanted].sort().map((rule) => ({ rule, calls: [] }))];
  return planted.map(({ rule, calls }) => {
    const wanted = new Set(calls.map(callKey));
    const foundCalls = new Set(found.filter((finding) => finding.rule === rule).map(callKey));
    return {
      rule,
      planted: wanted.size,
      found: foundCalls.size,
      missed: [...wanted].filter((key) => !foundCalls.has(key)).length,
      extra: [...foundCalls].filter((key) => !wanted.has(key)).length,
    };
  });
}

function callKey({ vendor, call_id }: PlantedCall): string {
  return JSON.stringify([vendor, call_id]);
}

/** Whether everything planted was found, and nothing else; an empty comparison proves nothing. */
export function isDemoRight(lines: readonly DemoLine[]): boolean {
  return lines.some(({ planted }) => planted > 0) && lines.every(({ missed, extra }) => missed === 0 && extra === 0);
}

/** The planted violations, the findings, and which files to open. */
export function writeDemo(
  page: Page,
  directory: string,
  outcome: RunOutcome,
  lines: readonly DemoLine[],
  command: string | undefined,
): void {
  const total = (count: (line: DemoLine) => number): number => lines.reduce((sum, line) => sum + count(line), 0);
  page.table(
    ['rule', 'planted', 'found', 'missed', 'extra'],
    [
      ...lines.map(({ rule, planted, found, missed, extra }) => [rule, planted, found, missed, extra]),
      [
        'total',
        total((line) => line.planted),
        total((line) => line.found),
        total((line) => line.missed),
        total((line) => line.extra),
      ],
    ],
  );
  page.line(
    isDemoRight(lines)
      ? 'Everything that was planted was found, and nothing else.'
      : 'The findings differ from what was planted: this is an error in Belaudit.',
  );
  page.line();
  writeClosingSummary(page, outcome, directory);
  page.line();
  page.line('To look at it in the browser:');
  page.line(`  ${command ?? 'belaudit'} open ${pastable(directory)}`);
  if (command === undefined) {
    page.line(`or, if the command is not installed: node dist/cli/main.js open ${pastable(directory)}`);
  }
}
