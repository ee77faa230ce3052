import { addMonths, type MonthSpan, monthSpan, monthsBetween } from '../model/calendar-months.ts';
import type { Gap } from '../model/gaps.ts';
import type { LawChange, MonthFigures, OverTime, Problem } from '../model/over-time.ts';
import type { RuleDefinition } from '../model/rule.ts';
import type { Store } from '../store/store.ts';
import { rate } from './rate.ts';
import { readCounts } from './read-counts.ts';

/** How many months reports show: the last one of the period and the twelve before it. */
export const MONTHS: number = 13;

/** Figures of each month of the period, by call centre. */
export async function monthFigures(
  store: Store,
  from: string,
  to: string,
): Promise<(vendor: string) => readonly MonthFigures[]> {
  interface Counted {
    readonly vendor: string;
    readonly month: string;
  }
  const calls = await readCounts<Counted & { conversations: number; violating_calls: number }>(store, 'months');
  const rules = await readCounts<Counted & { rule: string; findings: number }>(store, 'month-rules');
  return (vendor) =>
    monthsBetween(from, to).map((span) => {
      const counted = calls.find((row) => row.vendor === vendor && row.month === span.month);
      return {
        ...span,
        rate: rate(counted?.violating_calls ?? 0, counted?.conversations ?? 0),
        rules: rules
          .filter((row) => row.vendor === vendor && row.month === span.month)
          .map(({ rule, findings }) => ({ rule, findings })),
      };
    });
}

/** Months of several call centres combined: counts are added, and the rate is that of the sums. Oldest first. */
export function monthsTogether(all: readonly MonthFigures[]): readonly MonthFigures[] {
  const months = [...new Set(all.map(({ month }) => month))].sort();
  return months.map((month) => {
    const held = all.filter((entry) => entry.month === month);
    const rules = new Map<string, number>();
    for (const { rule, findings } of held.flatMap((entry) => entry.rules)) {
      rules.set(rule, (rules.get(rule) ?? 0) + findings);
    }
    return {
      month,
      from: held.map(({ from }) => from).sort()[0] ?? '',
      to:
        held
          .map(({ to }) => to)
          .sort()
          .at(-1) ?? '',
      rate: rate(
        sum(held, (entry) => entry.rate.count),
        sum(held, (entry) => entry.rate.of),
      ),
      rules: [...rules].map(([rule, findings]) => ({ rule, findings })).sort((a, b) => compare(a.rule, b.rule)),
    };
  });
}

/** Whether the log of a call centre reaches from the first to the last working day of a period's last month. @param to last day of the period */
export function hasWholeLastMonth(gaps: readonly Gap[], vendor: string, to: string): boolean {
  const first = `${to.slice(0, 7)}-01`;
  return !gaps.some(
    ({ kind, form, subject, vendors }) =>
      kind === 'log' &&
      vendors.includes(vendor) &&
      (form === 'none' || form === 'early' || (form === 'late' && subject > first)),
  );
}

function sum(months: readonly MonthFigures[], value: (month: MonthFigures) => number): number {
  return months.reduce((total, month) => total + value(month), 0);
}

/**
 * Thirteen months of one call centre, and what is new, repeated or over since the month before the last.
 * @param isWhole whether the log has the days of the last month; if not, nothing is known to be over
 */
export function overTime(
  own: readonly MonthFigures[],
  earlier: readonly MonthFigures[],
  rules: readonly RuleDefinition[],
  isWhole: boolean,
): OverTime {
  const last = own.at(-1)?.month ?? '';
  const spans = Array.from({ length: MONTHS }, (_, index) => monthSpan(addMonths(last, index - MONTHS + 1)));
  const held = (month: string): MonthFigures | undefined =>
    own.find((entry) => entry.month === month) ?? earlier.find((entry) => entry.month === month);
  const before = held(addMonths(last, -1));
  return {
    months: spans.map((span) => monthOf(span, own, earlier)),
    compared_with: before === undefined ? null : { from: before.from, to: before.to },
    problems: before === undefined ? [] : problems(last, held, rules, isWhole),
  };
}

function monthOf(
  span: MonthSpan,
  own: readonly MonthFigures[],
  earlier: readonly MonthFigures[],
): OverTime['months'][number] {
  const ours = own.find((entry) => entry.month === span.month);
  const theirs = earlier.find((entry) => entry.month === span.month);
  const found = ours ?? theirs;
  if (found === undefined) return { ...span, source: 'no-results', rate: null };
  const { month, from, to } = found;
  return { month, from, to, source: ours === undefined ? 'earlier-results' : 'this-period', rate: found.rate };
}

function problems(
  last: string,
  held: (month: string) => MonthFigures | undefined,
  rules: readonly RuleDefinition[],
  isWhole: boolean,
): readonly Problem[] {
  const found = (month: string, rule: string): number =>
    held(month)?.rules.find((entry) => entry.rule === rule)?.findings ?? 0;
  const monthBefore = addMonths(last, -1);
  const withoutFindings = isWhole ? 'ended' : 'unknown';
  return rules.flatMap((rule) => {
    const [findings, before] = [found(last, rule.id), found(monthBefore, rule.id)];
    if (findings === 0 && before === 0) return [];
    let inARow = 0;
    while (found(addMonths(last, -inARow), rule.id) > 0) inARow += 1;
    const state = findings > 0 ? (before === 0 ? 'new' : 'repeated') : withoutFindings;
    const isNewRule = state === 'new' && (rule.versions[0]?.from ?? '') > (held(monthBefore)?.from ?? '');
    return [{ rule: rule.id, state, findings, before, months_in_a_row: inARow, is_new_rule: isNewRule }];
  });
}

/** Days on which the law or a rule changed, in the thirteen months that end with the period. */
export function lawChanges(
  rules: readonly RuleDefinition[],
  regimes: readonly { readonly regime: string; readonly from: string }[],
  to: string,
): readonly LawChange[] {
  const first = monthSpan(addMonths(to.slice(0, 7), 1 - MONTHS)).from;
  const changes: LawChange[] = [
    ...regimes.map(({ regime, from }) => ({ day: from, kind: 'regime' as const, id: regime })),
    ...rules.flatMap((rule) => rule.versions.map((version, index) => versionChange(rule, version.from, index))),
  ];
  return changes
    .filter(({ day }) => day >= first && day <= to)
    .sort((a, b) => compare(a.day, b.day) || compare(a.kind, b.kind) || compare(a.id, b.id));
}

function versionChange(rule: RuleDefinition, day: string, index: number): LawChange {
  const version = rule.versions[index];
  const isEnd = version !== undefined && 'repealed' in version;
  return { day, kind: isEnd ? 'rule-ends' : index === 0 ? 'rule-begins' : 'rule-changes', id: rule.id };
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
