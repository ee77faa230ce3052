import type { TableDefinition } from '../model/facts.ts';
import {
  type DeviationLine,
  type EarlierReplies,
  type HearingCounts,
  type HearingSummary,
  type HeldDeviation,
  isFindingName,
  type PartyHearing,
  type RegisterLine,
} from '../model/hearing.ts';
import { sqlFile } from '../store/sql.ts';
import type { Cell, Store } from '../store/store.ts';
import { placedDecisions, standingLines } from './standing-lines.ts';

/** What the state of findings is derived from. */
export interface Heard {
  /** Lines of the register, up to the one that the results know. */
  readonly lines: readonly RegisterLine[];
  /** The findings that a pack showed, by the number of its line: vendor, call id and rule of each. */
  readonly shown: (seq: number) => readonly (readonly [vendor: string, callId: string, rule: string])[];
  /** Name of the period (`periodName`). */
  readonly period: string;
  /** Audit date: deadlines and ends go by it. */
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
  reply_by: 'VARCHAR',
};
const DEVIATION: TableDefinition = { seq: 'BIGINT', rule: 'VARCHAR', vendor: 'VARCHAR', campaign: 'VARCHAR' };

/** The findings of results that are heard about, as table `heard_finding`. @param path of their `findings.parquet` */
export async function layFindings(store: Store, path: string, period: string): Promise<void> {
  await store.createTable('heard_finding', sqlFile(import.meta.url, './listed-finding.sql'), { path, period });
}

/**
 * What became of each finding of table `heard_finding`, as tables `state_of_finding` and `gone_finding`, from the lines of the register in their order alone: the same register,
 * findings and audit date give the same.
 */
export async function stateOfFindings(store: Store, heard: Heard): Promise<void> {
  await layRegister(store, heard);
  await store.createTable('state_of_finding', sqlFile(import.meta.url, './state-of-finding.sql'), {
    as_of: heard.asOf,
  });
  await store.createTable('gone_finding', sqlFile(import.meta.url, './gone-finding.sql'), { period: heard.period });
}

/** The figures of what `stateOfFindings` left in the store. @param penaltyOf null where the contract of that call centre names none */
export async function hearingFigures(
  store: Store,
  heard: Heard,
  parties: readonly string[],
  penaltyOf: (vendor: string) => PenaltyTerms | null,
): Promise<HearingSummary> {
  const counted = await counts<PartyCount>(store, 'party-counts');
  const penalised = await counts<PenalisedCalls>(store, 'penalised-calls');
  const deviations = await heldDeviations(store, heard);
  const [gone] = await store.rows<{ rows: bigint }>('select count(*) as rows from gone_finding');
  const earlier = await earlierReplies(store, heard);
  const names = [...new Set([...parties, ...counted.map(({ party }) => party)])];
  return {
    last_line: heard.lines.length,
    parties: names.map((party) => {
      const replyBy = lastDayOf(heard, party);
      const rows = counted.filter((row) => row.party === party);
      return {
        ...partyHearing(party, rows, replyBy, earlier),
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
    if (line.kind !== 'shared') return [];
    const { vendor: party, period } = line.about;
    return heard.shown(line.seq).map((finding): Cell[] => [line.seq, party, ...finding, period, line.reply_by ?? '']);
  });
  await store.fillTable('register_reply', REPLY, replies);
  await store.fillTable('register_decision', DECISION, decisions);
  await store.fillTable('register_shown', SHOWN, shown);
}

interface PartyCount extends HearingCounts {
  readonly party: string;
  readonly rule: string;
  readonly agreed: number;
  readonly disputed: number;
  readonly unclear: number;
  readonly unanswered: number;
  readonly late: number;
  readonly proposed: number;
  readonly not_shown: number;
}

interface PenalisedCalls {
  readonly party: string;
  readonly audited: number;
  readonly heard: number;
  readonly open: number;
}

function partyHearing(
  party: string,
  rows: readonly PartyCount[],
  replyBy: string | null,
  earlier: readonly (EarlierReplies & { readonly party: string })[],
): Omit<PartyHearing, 'penalty'> {
  const sum = (name: Exclude<keyof PartyCount, 'party' | 'rule'>): number =>
    rows.reduce((total, row) => total + row[name], 0);
  return {
    party,
    reply_by: replyBy,
    ...{ found: sum('found'), undisputed: sum('undisputed'), upheld: sum('upheld') },
    ...{ withdrawn: sum('withdrawn'), open: sum('open') },
    ...{ agreed: sum('agreed'), disputed: sum('disputed'), unclear: sum('unclear'), unanswered: sum('unanswered') },
    ...{ late: sum('late'), proposed: sum('proposed'), not_shown: sum('not_shown') },
    rules: rows.map(({ rule, found, undisputed, upheld, withdrawn, open }) => ({
      ...{ rule, found, undisputed, upheld, withdrawn, open },
    })),
    earlier: earlier.filter((row) => row.party === party).map(({ party: _, ...row }) => row),
  };
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

/** The day by which a call centre was last asked to reply about the period. */
function lastDayOf({ lines, period }: Heard, party: string): string | null {
  const shared = standingLines(lines).findLast(
    (line) => line.kind === 'shared' && line.about.vendor === party && line.about.period === period,
  );
  return shared?.kind === 'shared' ? (shared.reply_by ?? null) : null;
}

/** Deviations that hold on a day. */
export function deviationsOn(lines: readonly RegisterLine[], day: string): readonly DeviationLine[] {
  return standingLines(lines).filter(
    (line): line is DeviationLine => line.kind === 'deviation' && line.from <= day && day <= line.until,
  );
}

async function heldDeviations(store: Store, { lines, asOf }: Heard): Promise<readonly HeldDeviation[]> {
  const held = deviationsOn(lines, asOf);
  await store.fillTable(
    'register_deviation',
    DEVIATION,
    held.map(({ seq, about }) => [seq, about.rule, about.vendor ?? '', about.campaign ?? '']),
  );
  const counted = await counts<{ seq: number; findings: number }>(store, 'deviation-counts');
  return held.map(({ seq, about, reason, by, from, until }) => ({
    line: seq,
    ...{ rule: about.rule, vendor: about.vendor ?? null, campaign: about.campaign ?? null },
    ...{ reason, by, from, until },
    findings: counted.find((row) => row.seq === seq)?.findings ?? 0,
  }));
}

/** What replies about earlier periods led to. It takes the findings of the period out of the store. */
async function earlierReplies(
  store: Store,
  { asOf, period }: Heard,
): Promise<readonly (EarlierReplies & { readonly party: string })[]> {
  await store.createTable('heard_finding', sqlFile(import.meta.url, './replied-finding.sql'), { period });
  await store.createTable('earlier_state', sqlFile(import.meta.url, './state-of-finding.sql'), { as_of: asOf });
  return await counts<EarlierReplies & { party: string }>(store, 'earlier-counts');
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
