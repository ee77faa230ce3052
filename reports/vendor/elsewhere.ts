import type { Grade, Level } from '../../src/model/findings.ts';
import type { FindingRow } from '../../src/model/results.ts';
import { csvText } from '../../src/print/csv.ts';
import type { VendorContext } from './context.ts';
import { gradeTone } from './finding-rows.ts';

/** How many findings are printed; the attached CSV has all. */
const MOST_FINDINGS = 300;

/** The parts of a finding on a call of another call centre that may be shown. */
export interface ElsewhereFinding {
  /** A code of the call, which the company can look up. */
  readonly code: string;
  /** Local day, `2026-06-03`. */
  readonly day: string;
  readonly rule: string;
  readonly level: string;
  readonly grade: string;
  readonly cause: string;
}

export interface ElsewhereView {
  readonly lead: string;
  readonly cut: string;
  readonly rows: readonly {
    readonly code: string;
    readonly day: string;
    readonly rule: string;
    readonly grade: string;
    readonly gradeTone: string;
    readonly cause: string;
  }[];
}

/**
 * Findings for which this call centre is responsible on calls of others, by rule, day and code: the order of the calls within a day stays with the call centre that made them.
 * Throws if there are not exactly as many as the summary counts.
 */
export function findingsElsewhere(
  context: VendorContext,
  rows: readonly FindingRow[],
  code: (id: string) => string,
): readonly ElsewhereFinding[] {
  const { vendor, summary } = context;
  if (rows.length !== vendor.elsewhere.findings) {
    throw new Error(
      `The summary counts ${vendor.elsewhere.findings} findings on calls of others, the results hold ${rows.length}`,
    );
  }
  const order = new Map(summary.rules.map(({ rule }, index) => [rule, index]));
  const keyed = rows.map((row) => {
    const finding: ElsewhereFinding = {
      code: code(callName(row)),
      day: row.local_time.slice(0, 10),
      rule: row.rule,
      level: row.level,
      grade: row.grade,
      cause: row.cause,
    };
    return { finding, place: order.get(row.rule) ?? order.size, key: `${finding.day} ${finding.code}` };
  });
  return keyed
    .sort((a, b) => a.place - b.place || (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ finding }) => finding);
}

/** The identity of a call as a record, from which its code is made. */
function callName({ vendor, call_id: callId }: Pick<FindingRow, 'vendor' | 'call_id'>): string {
  return `call:${vendor}/${callId}`;
}

/**
 * The findings in calls of others for which this call centre is responsible: only code, day, rule and cause. Null if there are
 * none.
 */
export function elsewhereView(
  context: VendorContext,
  findings: readonly ElsewhereFinding[],
  csv: string,
): ElsewhereView | null {
  if (findings.length === 0) return null;
  const { words, vendor, names } = context;
  const { details } = words;
  const shown = findings.slice(0, MOST_FINDINGS);
  const calls = new Set(findings.map(({ code }) => code)).size;
  return {
    lead: details.elsewhereLead(findings.length, calls, vendor.elsewhere.violating_calls, names.client),
    cut: details.elsewhereCut(shown.length, findings.length, csv),
    rows: shown.map(({ code, day, rule, level, grade, cause }) => ({
      code,
      day: words.day(day),
      rule: context.text(rule).title,
      grade: words.gradePrefix(grade as Grade),
      gradeTone: gradeTone(grade as Grade, level as Level),
      cause: words.cause(cause),
    })),
  };
}

/** The line on the cover; empty if there is nothing. */
export function elsewhereSentence({ vendor, words }: VendorContext): string {
  const { findings, violating_calls: violations } = vendor.elsewhere;
  if (findings === 0) return '';
  const own = vendor.answered_for.find(({ party }) => party === vendor.id)?.calls ?? 0;
  return words.details.elsewhereSentence(violations, own, findings);
}

const CSV_COLUMNS = ['code', 'day', 'rule', 'level', 'grade', 'cause'] as const;

/** All of them as CSV. */
export function elsewhereCsv(findings: readonly ElsewhereFinding[]): string {
  return csvText(
    CSV_COLUMNS,
    findings.map((finding) => CSV_COLUMNS.map((column) => finding[column])),
  );
}
