import type { Concentration } from '../../../src/model/concentration.ts';
import type { OverTime } from '../../../src/model/over-time.ts';
import type { FindingRow } from '../../../src/model/results.ts';
import type { LatencyBin, StopLatency } from '../../../src/model/stop-latency.ts';
import type { Story } from '../../../src/model/story.ts';
import type { Rate, VendorSummary } from '../../../src/model/summary.ts';
import { maskNumber } from '../../../src/print/masking.ts';

/** The details of a call centre's report, counted from invented findings as far as possible. */
export type SampleDetails = Pick<
  VendorSummary,
  'months' | 'over_time' | 'stop_latency' | 'concentrations' | 'stories' | 'penalty' | 'reply'
>;

const PER_VIOLATION = 250;
const WEIGHING = ['statute', 'code', 'policy', 'privacy', 'contract'];

export function sampleDetails(vendor: string, rows: readonly FindingRow[], rate: Rate, before: Rate): SampleDetails {
  const rules = countsBy(rows, (row) => row.rule).map(([rule, findings]) => ({ rule, findings }));
  return {
    months: [{ month: '2026-06', from: '2026-06-01', to: '2026-06-30', rate, rules }],
    over_time: overTime(rows, rate, before),
    stop_latency: stopLatency(rows),
    concentrations: concentrations(rows, rate.of),
    stories: stories(rows),
    penalty: penalty(vendor, rows),
    reply: vendor === 'alfa' ? { by: '2026-07-24', to: 'naleving@voorbeeld.nl' } : null,
  };
}

function countsBy<Key extends string>(
  rows: readonly FindingRow[],
  key: (row: FindingRow) => Key,
): readonly (readonly [Key, number])[] {
  const counts = new Map<Key, number>();
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** Results of the four months before, and none of the eight before those. */
function overTime(rows: readonly FindingRow[], rate: Rate, before: Rate): OverTime {
  const months = Array.from({ length: 13 }, (_, index): OverTime['months'][number] => {
    const first = new Date(Date.UTC(2025, 5 + index, 1)).toISOString().slice(0, 10);
    const to = new Date(Date.UTC(2025, 6 + index, 0)).toISOString().slice(0, 10);
    const span = { month: first.slice(0, 7), from: first, to };
    if (index === 12) return { ...span, source: 'this-period', rate };
    return index < 8
      ? { ...span, source: 'no-results', rate: null }
      : { ...span, source: 'earlier-results', rate: before };
  });
  const found = countsBy(rows, (row) => row.rule);
  return {
    months,
    compared_with: { from: '2026-05-01', to: '2026-05-31' },
    problems: [
      ...found.map(([rule, findings], index) => ({
        rule,
        state: index % 3 === 2 ? ('new' as const) : ('repeated' as const),
        findings,
        before: index % 3 === 2 ? 0 : findings + 2,
        months_in_a_row: index % 3 === 2 ? 1 : 5,
        is_new_rule: false,
      })),
      { rule: 'unused-rule', state: 'ended', findings: 0, before: 3, months_in_a_row: 0, is_new_rule: false },
    ],
  };
}

const BOUNDS = [1, 24, 72, 168, 336, 672, 2160, 8760, null] as const;

function bins(counts: readonly number[]): readonly LatencyBin[] {
  return BOUNDS.map((up_to_hours, index) => ({ up_to_hours, objections: counts[index] ?? 0 }));
}

function stopLatency(rows: readonly FindingRow[]): StopLatency {
  const late = rows.filter((row) => row.rule === 'called-after-objection').slice(0, 10);
  const calledAfter = late.length;
  return {
    objections: 7204,
    called_after: calledAfter,
    calls: bins([0, 0, 0, 0, 0, Math.floor(calledAfter / 2), calledAfter - Math.floor(calledAfter / 2)]),
    worst: late.map((row, index) => ({
      objection_id: row.objection_id,
      recorded_by: ['client', 'alfa', 'beta', ''][index % 4] ?? '',
      objected: row.objected,
      number: maskNumber(row.number),
      hours: 1000 - 90 * index,
      call_id: row.call_id,
      called: row.local_time,
      calls: 1 + (index % 2),
      source_file: row.source_file,
      source_row: row.source_row,
    })),
    to_pass_on: calledAfter * 3,
    passed_on: bins([0, calledAfter * 2]),
    not_passed_on: calledAfter,
    stops_delivered: 5120,
  };
}

function concentrations(rows: readonly FindingRow[], conversations: number): readonly Concentration[] {
  const violating = rows.filter((row) => row.verdict === 'violation');
  const agents = countsBy(violating, (row) => row.agent);
  const whole = { conversations, violations: violating.length };
  if (violating.length === 0) return [];
  return [
    {
      ...whole,
      dimension: 'campaign',
      subjects: 1,
      unknown: 0,
      half: 1,
      rows: [{ subject: 'zon-2026', conversations, violations: violating.length, chance: 1 }],
    },
    {
      ...whole,
      dimension: 'agent',
      subjects: 6,
      unknown: Math.round(conversations / 20),
      half: Math.min(3, agents.length),
      rows: agents.slice(0, 3).map(([subject, violations], index) => ({
        subject,
        conversations: Math.round(conversations / 10),
        violations,
        chance: [0.0004, 0.0312, 0.4][index] ?? 1,
      })),
    },
  ];
}

function stories(rows: readonly FindingRow[]): readonly Story[] {
  const rules = [...new Set(rows.map((row) => row.rule))].slice(0, 6);
  return rules.flatMap((rule) => {
    const row = rows.find((entry) => entry.rule === rule);
    if (row === undefined) return [];
    const client = { counted: '', is_the_call: false, source_file: 'in/klant/leveringen.csv', source_row: 12 };
    return [
      {
        ...{
          rule,
          level: row.level,
          grade: row.grade,
          reason: row.reason,
          responsible: row.responsible,
          cause: row.cause,
        },
        ...{ number: maskNumber(row.number), call_id: row.call_id, called: row.local_time, contact: row.contact },
        ...{ source_file: row.source_file, source_row: row.source_row, findings_on_number: 1, calls_to_number: 4 },
        regimes: [
          { regime: 'register', from: '' },
          { regime: 'opt-in', from: '2021-07-01' },
        ],
        events: [
          { ...client, kind: 'relation-begins', at: '2019-03-01', detail: 'subscription', counted: 'relation-unpaid' },
          { ...client, kind: 'consent', at: '2026-01-05 10:00', detail: '', counted: 'consent-expired' },
          {
            ...client,
            kind: 'objection',
            at: '2026-05-12',
            detail: 'beta',
            counted: 'proven',
            source_file: 'in/beta/beta-2026-06.csv',
          },
          { ...client, kind: 'suppress', at: '2026-05-20 09:12:00', detail: '', counted: 'told' },
          ...['2026-05-22 11:00:00', '2026-05-23 11:00:00', '2026-05-23 12:00:00'].map((at) => ({
            ...client,
            kind: 'call' as const,
            at,
            detail: 'attempt',
            source_file: row.source_file,
          })),
          {
            ...client,
            kind: 'call',
            at: row.local_time,
            detail: row.contact,
            is_the_call: true,
            source_file: row.source_file,
            source_row: row.source_row,
          },
        ],
      } as Story,
    ];
  });
}

function penalty(vendor: string, rows: readonly FindingRow[]): VendorSummary['penalty'] {
  const due = rows.filter(
    (row) => row.responsible === vendor && row.grade === 'proven' && WEIGHING.includes(row.level),
  );
  const own = new Set(due.map((row) => row.call_id)).size;
  // One call of another call centre for which this one is responsible.
  const calls = own === 0 ? 0 : own + 1;
  return {
    per_violation: PER_VIOLATION,
    currency: 'EUR',
    calls,
    amount: calls * PER_VIOLATION,
    clause: 'artikel 8.2 van de overeenkomst',
    unread_calls: calls === 0 ? 0 : 1,
    unread_amount: calls === 0 ? 0 : PER_VIOLATION,
    own_calls: own,
    rules: countsBy(due, (row) => row.rule).map(([rule, findings], index) => ({
      rule,
      calls: findings + (index === 0 ? 1 : 0),
      own_calls: findings,
    })),
  };
}
