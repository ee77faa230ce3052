import type { TableDefinition } from '../model/facts.ts';
import {
  type Answer,
  type DeviationLine,
  type EarlierReplies,
  type FindingName,
  type FindingState,
  type HeardRule,
  type HearingCounts,
  type HearingSummary,
  type HeldDeviation,
  isFindingName,
  type PartyHearing,
  type RegisterLine,
  WITHDRAWN_FOR,
  type WithdrawnCount,
  type WithdrawnFor,
} from '../model/hearing.ts';
import { sqlFile } from '../store/sql.ts';
import type { Cell, Store } from '../store/store.ts';
import { placedDecisions, standingLines } from './standing-lines.ts';

/** The input from which the states of findings follow. */
export interface Heard {
  /** Lines of the register, up to the one that the results know. */
  readonly lines: readonly RegisterLine[];
  /** The findings that a pack showed, or an extension is about, by the number of its line: vendor, call id and rule of each. */
  readonly shown: (seq: number) => readonly (readonly [vendor: string, callId: string, rule: string])[];
  /** Name of the period (`periodName`). */
  readonly period: string;
  /** Audit date: deadlines and last days are compared with it. */
  readonly asOf: string;
}

/** The contract penalty of a call centre. */
export interface PenaltyTerms {
  readonly perViolation: number;
  readonly currency: string;
}

const REPLY: TableDefinition = {
  ...{ seq: 'BIGINT', vendor: 'VARCHAR', call_id: 'VARCHAR', rule: 'VARCHAR', period: 'VARCHAR' },
  ...{ from_vendor: 'VARCHAR', answer: 'VARCHAR', received: 'VARCHAR' },
  ...{ responsible: 'VARCHAR', cause: 'VARCHAR', level: 'VARCHAR', grade: 'VARCHAR' },
};
const DECISION: TableDefinition = {
  ...{ seq: 'BIGINT', vendor: 'VARCHAR', call_id: 'VARCHAR', rule: 'VARCHAR', cause: 'VARCHAR', period: 'VARCHAR' },
  ...{ decision: 'VARCHAR', decided_for: 'VARCHAR', until: 'VARCHAR', is_proposed: 'BOOLEAN' },
};
const SHOWN: TableDefinition = {
  ...{ seq: 'BIGINT', party: 'VARCHAR', vendor: 'VARCHAR', call_id: 'VARCHAR', rule: 'VARCHAR', period: 'VARCHAR' },
  ...{ reply_by: 'VARCHAR', effect: 'VARCHAR' },
};
const DEVIATION: TableDefinition = { seq: 'BIGINT', rule: 'VARCHAR', vendor: 'VARCHAR', campaign: 'VARCHAR' };

async function defineParty(store: Store): Promise<void> {
  await store.define(sqlFile(import.meta.url, './heard-party.sql'));
}

/** The findings of results that are heard about, as table `heard_finding`. @param path of their `findings.parquet` @param only the requested one; by default all */
export async function layFindings(
  store: Store,
  path: string,
  period: string,
  only?: Pick<FindingName, 'vendor' | 'call_id' | 'rule'>,
): Promise<void> {
  await defineParty(store);
  await store.createTable('heard_finding', sqlFile(import.meta.url, './listed-finding.sql'), {
    ...{ path, period, vendor: only?.vendor ?? '', call_id: only?.call_id ?? '', rule: only?.rule ?? '' },
  });
}

/**
 * Derives the state of each finding of table `heard_finding`, as tables `state_of_finding` and `gone_finding`, from the lines of the register alone,
 * in their order. The same register, findings and audit date always give the same states.
 */
export async function stateOfFindings(store: Store, heard: Heard): Promise<void> {
  await layRegister(store, heard);
  await store.createTable('state_of_finding', sqlFile(import.meta.url, './state-of-finding.sql'), {
    as_of: heard.asOf,
  });
  await store.createTable('gone_finding', sqlFile(import.meta.url, './gone-finding.sql'), { period: heard.period });
}

/**
 * The figures of the states that `stateOfFindings` left in the store.
 * @param penaltyOf null if the call centre's contract names none
 */
export async function hearingFigures(
  store: Store,
  heard: Heard,
  parties: readonly string[],
  penaltyOf: (vendor: string) => PenaltyTerms | null,
): Promise<HearingSummary> {
  const counted = await heardCounts(store);
  const penalised = await counts<PenalisedCalls>(store, 'penalised-calls');
  const deviations = await heldDeviations(store, heard);
  const [gone] = await store.rows<{ rows: bigint }>('select count(*) as rows from gone_finding');
  const earlier = await earlierCounts(store, heard);
  const names = [...new Set([...parties, ...counted.map(({ responsible }) => responsible)])];
  return {
    last_line: heard.lines.length,
    parties: names.map((party) => {
      const replyBy = lastDayOf(heard, party);
      const rows = counted.filter(({ responsible }) => responsible === party);
      return {
        ...partyHearing(party, rows, replyBy),
        ...repliedFindings(counted.filter((row) => row.party === party)),
        earlier: earlierReplies(earlier.filter((row) => row.party === party)),
        penalty: penaltyAfter(
          penaltyOf(party),
          penalised.find((row) => row.party === party),
          replyBy === null || heard.asOf <= replyBy,
        ),
      };
    }),
    deviations,
    gone: Number(gone?.rows ?? 0),
  };
}

async function layRegister(store: Store, heard: Heard): Promise<void> {
  const lines = standingLines(heard.lines);
  const replies = lines.flatMap((line): readonly Cell[][] => {
    if (line.kind !== 'reply') return [];
    const { vendor, call_id: callId, rule, period } = line.about;
    const { responsible, cause, level, grade } = line.as_found;
    return [
      [
        ...[line.seq, vendor, callId, rule, period, line.from.vendor, line.answer, line.received],
        ...[responsible, cause, level, grade],
      ],
    ];
  });
  const decisions = placedDecisions(lines).map(({ line, seq, isProposed }): Cell[] => {
    const { about } = line;
    const [callId, cause] = isFindingName(about) ? [about.call_id, ''] : ['', about.cause ?? ''];
    return [
      ...[seq, about.vendor, callId, about.rule, cause, about.period],
      ...[line.decision, line.reason ?? '', line.until ?? '', isProposed],
    ];
  });
  const shown = lines.flatMap((line) => {
    if (line.kind !== 'shared' && line.kind !== 'extended') return [];
    const { vendor: party, period } = line.about;
    const effect = line.kind === 'extended' ? 'extends' : line.opens === undefined ? 'sets' : 'starts';
    return heard
      .shown(line.seq)
      .map((finding): Cell[] => [line.seq, party, ...finding, period, line.reply_by ?? '', effect]);
  });
  await store.fillTable('register_reply', REPLY, replies);
  await store.fillTable('register_decision', DECISION, decisions);
  await store.fillTable('register_shown', SHOWN, shown);
}

/** Groups of findings that are equal in everything that reports count. */
export interface HeardCount {
  readonly responsible: string;
  /** The call centre heard about them. */
  readonly party: string;
  readonly period: string;
  readonly rule: string;
  readonly state: FindingState;
  /** The answer of the timely reply that counts; empty if there is none. */
  readonly answer: Answer | '';
  readonly withdrawn_for: WithdrawnFor | '';
  readonly is_late: boolean;
  readonly is_proposed: boolean;
  readonly findings: number;
}

/** The rows of table `state_of_finding`, counted. */
async function heardCounts(store: Store): Promise<readonly HeardCount[]> {
  return await counts<HeardCount>(store, 'heard-counts');
}

interface PenalisedCalls {
  readonly party: string;
  readonly audited: number;
  readonly heard: number;
  readonly open: number;
}

function partyHearing(
  party: string,
  rows: readonly HeardCount[],
  replyBy: string | null,
): Omit<PartyHearing, 'penalty' | 'earlier'> {
  const rules = [...new Set(rows.map(({ rule }) => rule))];
  return {
    ...{ party, reply_by: replyBy, ...hearingCounts(rows) },
    agreed: sumOf(rows, ({ answer }) => answer === 'agreed'),
    disputed: sumOf(rows, ({ answer }) => answer === 'disputed'),
    unclear: sumOf(rows, ({ answer }) => answer === 'unclear'),
    unanswered: sumOf(rows, isUnanswered),
    late: sumOf(rows, (row) => row.is_late),
    proposed: sumOf(rows, (row) => row.is_proposed),
    not_shown: sumOf(rows, ({ state }) => state === 'found'),
    rules: rules.map((rule) =>
      heardRule(
        rule,
        rows.filter((row) => row.rule === rule),
      ),
    ),
  };
}

/** @param rows the findings that one call centre is heard about */
function repliedFindings(rows: readonly HeardCount[]): Pick<PartyHearing, 'replied'> {
  const answered = (answer: Answer): number => sumOf(rows, (row) => row.answer === answer);
  const late = sumOf(rows, (row) => row.is_late);
  if (late + sumOf(rows, ({ answer }) => answer !== '') === 0) return {};
  return {
    replied: {
      ...{ agreed: answered('agreed'), disputed: answered('disputed'), unclear: answered('unclear'), late },
      of_others: sumOf(rows, ({ answer, responsible, party }) => answer !== '' && responsible !== party),
    },
  };
}

function heardRule(rule: string, rows: readonly HeardCount[]): HeardRule {
  const inState = (state: FindingState): number => sumOf(rows, (row) => row.state === state);
  return {
    ...{ rule, ...hearingCounts(rows) },
    unanswered: sumOf(rows, isUnanswered),
    withdrawn_for: withdrawnCounts(rows),
    waiting: {
      ...{ pack: inState('found'), reply: inState('awaiting-reply') },
      ...{ decision: inState('disputed'), more: inState('more-asked') },
    },
    proposed: sumOf(rows, (row) => row.is_proposed),
  };
}

function hearingCounts(rows: readonly HeardCount[]): HearingCounts {
  const inState = (state: FindingState): number => sumOf(rows, (row) => row.state === state);
  const [undisputed, upheld, withdrawn] = [inState('undisputed'), inState('upheld'), inState('withdrawn')];
  const found = sumOf(rows, () => true);
  return { found, undisputed, upheld, withdrawn, open: found - undisputed - upheld - withdrawn };
}

function withdrawnCounts(rows: readonly HeardCount[]): readonly WithdrawnCount[] {
  return WITHDRAWN_FOR.map((reason) => ({
    reason,
    findings: sumOf(rows, (row) => row.withdrawn_for === reason),
  })).filter(({ findings }) => findings > 0);
}

function isUnanswered({ state, answer }: HeardCount): boolean {
  return state === 'undisputed' && answer === '';
}

function sumOf(rows: readonly HeardCount[], holds: (row: HeardCount) => boolean): number {
  return rows.reduce((sum, row) => sum + (holds(row) ? row.findings : 0), 0);
}

function penaltyAfter(
  terms: PenaltyTerms | null,
  calls: PenalisedCalls | undefined,
  isBeforeDay: boolean,
): PartyHearing['penalty'] {
  if (terms === null) return null;
  const amount = (number: number): number => Math.round(number * terms.perViolation * 100) / 100;
  const { audited, heard, open } = calls ?? { audited: 0, heard: 0, open: 0 };
  return {
    ...{ audit_calls: audited, audit_amount: amount(audited), calls: heard, amount: amount(heard) },
    currency: terms.currency,
    provisional: audited > 0 && (isBeforeDay || open > 0),
  };
}

/** The last day on which a term of a call centre about the period ends. */
export function lastDayOf({ lines, period }: Pick<Heard, 'lines' | 'period'>, party: string): string | null {
  let last: string | null = null;
  for (const line of standingLines(lines)) {
    if (line.kind !== 'shared' && line.kind !== 'extended') continue;
    if (line.about.vendor !== party || line.about.period !== period) continue;
    const day = line.reply_by ?? null;
    if (line.kind === 'shared' && line.opens === undefined) last = day;
    else if (day !== null && (last === null || day > last)) last = day;
  }
  return last;
}

/** Findings of table `heard_finding` that deviations cover, by line and call centre that called. */
export async function deviationCounts(
  store: Store,
  deviations: readonly Pick<DeviationLine, 'seq' | 'about'>[],
): Promise<readonly { readonly seq: number; readonly vendor: string; readonly findings: number }[]> {
  await store.fillTable(
    'register_deviation',
    DEVIATION,
    deviations.map(({ seq, about }) => [seq, about.rule, about.vendor ?? '', about.campaign ?? '']),
  );
  return await counts<{ seq: number; vendor: string; findings: number }>(store, 'deviation-counts');
}

/** Deviations in force on a day. */
export function deviationsOn(lines: readonly RegisterLine[], day: string): readonly DeviationLine[] {
  return standingLines(lines).filter(
    (line): line is DeviationLine => line.kind === 'deviation' && line.from <= day && day <= line.until,
  );
}

async function heldDeviations(store: Store, { lines, asOf }: Heard): Promise<readonly HeldDeviation[]> {
  const held = deviationsOn(lines, asOf);
  const counted = await deviationCounts(store, held);
  return held.map(({ seq, about, reason, by, from, until }) => {
    const vendors = counted.filter((row) => row.seq === seq).map(({ vendor, findings }) => ({ vendor, findings }));
    return {
      line: seq,
      ...{ rule: about.rule, vendor: about.vendor ?? null, campaign: about.campaign ?? null },
      ...{ reason, by, from, until },
      findings: vendors.reduce((sum, { findings }) => sum + findings, 0),
      vendors,
    };
  });
}

/** The outcome of findings of earlier periods that were replied to. It removes the period's findings from the store. */
async function earlierCounts(store: Store, { asOf, period }: Heard): Promise<readonly HeardCount[]> {
  await defineParty(store);
  await store.createTable('heard_finding', sqlFile(import.meta.url, './replied-finding.sql'), { period });
  await store.createTable('state_of_finding', sqlFile(import.meta.url, './state-of-finding.sql'), { as_of: asOf });
  return await heardCounts(store);
}

/** The outcome of one call centre's replies, by period. */
function earlierReplies(rows: readonly HeardCount[]): readonly EarlierReplies[] {
  return [...new Set(rows.map(({ period }) => period))].sort().map((period) => {
    const own = rows.filter((row) => row.period === period);
    const { found: replies, ...became } = hearingCounts(own);
    const agreed = sumOf(own, ({ answer }) => answer === 'agreed');
    return { period, replies, agreed, ...became, withdrawn_for: withdrawnCounts(own) };
  });
}

/** Rows with their counts as numbers. */
async function counts<Row>(store: Store, name: string): Promise<readonly Row[]> {
  const rows = await store.rows(sqlFile(import.meta.url, `./${name}.sql`));
  return rows.map(
    (row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, cell]) => [column, typeof cell === 'bigint' ? Number(cell) : cell]),
      ) as Row,
  );
}
