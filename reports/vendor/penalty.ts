import { maskNumberIn, maskNumbers } from '../../src/model/masked-numbers.ts';
import type { FindingRow } from '../../src/model/results.ts';
import { csvText } from '../../src/print/csv.ts';
import { type LinkedText, linkedText } from '../../src/print/linked-text.ts';
import { maskNumber } from '../../src/print/masking.ts';
import { halfReadLaw } from '../parts/half-read-law.ts';
import type { PlacedFinding } from './alike.ts';
import { callIdCell, type VendorContext } from './context.ts';
import { linkedRule, type Places } from './places.ts';

/** More calls than this are not printed: all stand among the findings, and in the attached CSV. */
const MOST_CALLS = 10;
const LEVELS: readonly string[] = ['statute', 'code', 'policy', 'privacy', 'contract'];

export interface PenaltyView {
  readonly empty: string | null;
  readonly title: string;
  readonly clause: string;
  readonly rules: readonly { readonly title: LinkedText; readonly own: string; readonly others: string }[];
  readonly total: { readonly title: string; readonly own: string; readonly others: string };
  readonly notes: readonly string[];
  readonly callsHeading: string;
  readonly calls: readonly {
    readonly moment: string;
    readonly call: string;
    readonly number: string;
    readonly rules: string;
    /** Places in the list of findings, as links; those of an annex are not links. */
    readonly positions: readonly LinkedText[];
  }[];
}

/** A call that counts, with the findings that make it count. */
export interface PenalisedCall {
  readonly findings: readonly [PlacedFinding, ...PlacedFinding[]];
}

/**
 * Calls of this call centre that count for its contract penalty (rulebook, section 10), by moment.
 * Throws if there are not exactly as many as the summary counts.
 */
export function penalisedCalls(context: VendorContext, findings: readonly PlacedFinding[]): readonly PenalisedCall[] {
  const { vendor } = context;
  if (vendor.penalty === null) return [];
  const byCall = new Map<string, [PlacedFinding, ...PlacedFinding[]]>();
  for (const finding of findings.filter(({ row }) => counts(row, vendor.id))) {
    const held = byCall.get(finding.row.call_id);
    if (held === undefined) byCall.set(finding.row.call_id, [finding]);
    else held.push(finding);
  }
  if (byCall.size !== vendor.penalty.own_calls) {
    throw new Error(
      `The summary counts ${vendor.penalty.own_calls} calls of the contract penalty, the results hold ${byCall.size}`,
    );
  }
  return [...byCall.values()].map((placed) => ({ findings: placed })).sort((a, b) => compare(sortKey(a), sortKey(b)));
}

function counts(row: FindingRow, vendor: string): boolean {
  return row.grade === 'proven' && row.responsible === vendor && LEVELS.includes(row.level);
}

function sortKey({ findings: [{ row }] }: PenalisedCall): string {
  return JSON.stringify([row.moment, row.call_id]);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Part 9: the amount of the contract penalty, and the calls that count. */
export function penaltyView(
  context: VendorContext,
  calls: readonly PenalisedCall[],
  csv: string,
  places: Places,
): PenaltyView {
  const { vendor, words, names } = context;
  const { details } = words;
  const { penalty } = vendor;
  const money = (amount: number): string => details.money(amount, penalty?.currency ?? '');
  const price = money(penalty?.per_violation ?? 0);
  const others = (penalty?.calls ?? 0) - (penalty?.own_calls ?? 0);
  const shown = calls.length > MOST_CALLS ? [] : calls;
  return {
    empty: penalty === null ? details.penaltyNone(names) : penalty.calls === 0 ? details.penaltyZero : null,
    title: details.penaltyTitle(penalty?.calls ?? 0, price, money(penalty?.amount ?? 0)),
    clause: details.penaltyClause(price),
    rules: (penalty?.rules ?? [])
      .map(({ rule, calls: all, own_calls: own }) => ({
        rule,
        title: linkedRule(context, places, rule),
        own: words.number(own),
        others: words.number(all - own),
      }))
      .sort((a, b) => placeOf(context, a.rule) - placeOf(context, b.rule))
      .map(({ title, own, others: theirs }) => ({ title, own, others: theirs })),
    total: {
      title: details.penaltyTotal,
      own: words.number(penalty?.own_calls ?? 0),
      others: words.number(others),
    },
    notes: [
      ...claimNotes(context),
      ...((penalty?.rules.length ?? 0) > 1 ? [details.penaltyOverlap] : []),
      ...(others > 0 ? [details.penaltyOthers(others)] : []),
      details.penaltyNotice,
    ],
    callsHeading: calls.length === 0 ? '' : details.penaltyCallsHeading(calls.length, csv, shown.length > 0),
    calls: shown.map((call) => callView(context, call, places)),
  };
}

/** The clause under which the penalty is claimed, and which part of it rests on law that was not read. Long numbers in a clause could be telephone numbers. */
function claimNotes({ summary, vendor: { penalty }, text, words }: VendorContext): readonly string[] {
  const { details, language } = words;
  if (penalty === null || penalty.calls === 0) return [];
  const { clause, unread_calls: calls, unread_amount: amount, currency } = penalty;
  return [
    details.penaltyUnder(clause === null ? null : maskNumbers(clause)),
    details.penaltyUnread(calls, details.money(amount, currency)),
    ...halfReadLaw({
      penalties: [penalty],
      inForce: summary.rules,
      ruleTitle: (rule) => text(rule).title,
      language,
    }),
  ];
}

function placeOf(context: VendorContext, rule: string): number {
  return context.summary.rules.findIndex((entry) => entry.rule === rule);
}

function callView(context: VendorContext, { findings }: PenalisedCall, places: Places): PenaltyView['calls'][number] {
  const { words } = context;
  const [{ row }] = findings;
  const number = maskNumber(row.number);
  return {
    moment: words.localTime(row.local_time),
    call: callIdCell(context, row.call_id, number, row.number),
    number,
    rules: findings.map((finding) => context.text(finding.row.rule).title).join(' · '),
    positions: findings.map(({ position }, index) =>
      linkedText(words.number(position), places.ofFinding(position).href, index === findings.length - 1 ? '' : ' · '),
    ),
  };
}

const CSV_COLUMNS = [
  'call_id',
  'moment',
  'local_time',
  'number',
  'rules',
  'positions',
  'source_file',
  'source_row',
] as const;

/** All calls of the contract penalty as CSV, masked like the pages. */
export function penaltyCsv(context: VendorContext, calls: readonly PenalisedCall[]): string {
  return csvText(
    CSV_COLUMNS,
    calls.map(({ findings }) => {
      const [{ row }] = findings;
      const text = (value: string): string => context.conceal(maskNumbers(maskNumberIn(value, row.number)));
      const values: Readonly<Record<(typeof CSV_COLUMNS)[number], string>> = {
        call_id: text(row.call_id),
        moment: row.moment,
        local_time: row.local_time,
        number: maskNumber(row.number),
        rules: findings.map((finding) => finding.row.rule).join('|'),
        positions: findings.map(({ position }) => String(position)).join('|'),
        source_file: text(row.source_file),
        source_row: String(row.source_row),
      };
      return CSV_COLUMNS.map((column) => values[column]);
    }),
  );
}
