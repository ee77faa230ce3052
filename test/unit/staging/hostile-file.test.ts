import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { configuration, Fixture } from './workspace-fixture.ts';

interface Expected {
  readonly line: number;
  readonly outcome: 'accepted' | 'repaired' | 'rejected' | 'duplicate' | 'revision';
  readonly or?: 'rejected';
  readonly reason?: string;
  readonly repairs?: readonly string[];
  readonly emptied?: Readonly<Record<string, string>>;
  readonly superseded?: true;
  readonly values?: Readonly<Record<string, unknown>>;
}

/** The file's names of reasons, if ours differ. */
const OUR_REASONS: Readonly<Record<string, string>> = {
  'short-number': 'emergency-number',
  'repeated-header': 'repeated-heading',
  'call-id-missing': 'required-missing',
  'unterminated-quote': 'unclosed-quote',
};

const SOURCE = `  - feed: calls
    vendor: alfa
    files: in/hostile.csv
    columns:
      call_id: Gesprek-ID
      started_at: Datum + Starttijd
      connected_at: Datum + Beantwoord om
      called_number: Telefoonnummer
      caller_number: Uitgaand nummer
      direction: Richting
      talk_seconds: Gespreksduur
      result: Resultaat
      agent: Agent
      campaign: Campagne
      optout_offered: Recht van verzet aangeboden
    formats: { Datum: d-M-yyyy, Gespreksduur: duration }
    values:
      result: { Gesprek: conversation, Verkocht: sale, Bezwaar: objection, Niet thuis: no-answer }
      direction: { uit: outbound }
`;

const folder = new URL('.', import.meta.url);
const expected = readFileSync(new URL('hostile-call-log.expected.jsonl', folder), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Expected);

interface ProblemRow {
  readonly source_row: bigint;
  readonly kind: string;
  readonly column_name: string | null;
  readonly reason: string;
  readonly raw: string | null;
}

describe('the hostile call log', () => {
  let problems: readonly ProblemRow[] = [];
  let account: Record<string, unknown> = {};
  const calls = new Map<number, Record<string, unknown>>();
  const replaced = new Set<number>();

  beforeAll(async () => {
    const fixture = await Fixture.create(configuration(SOURCE), {
      'in/hostile.csv': readFileSync(new URL('hostile-call-log.csv', folder)),
    });
    await fixture.load();
    problems = await fixture.rows<ProblemRow>('select source_row, kind, column_name, reason, raw from problem');
    account = (await fixture.rows('select * from file_account'))[0] ?? {};
    for (const row of await fixture.rows<{ source_row: bigint }>('select source_row from revision'))
      replaced.add(Number(row.source_row));
    const read = await fixture.rows(`select
        source_row, call_id, direction, talk_seconds, result, agent, campaign, optout_offered, caller_id_withheld,
        strftime(make_timestamp(started_at), '%Y-%m-%dT%H:%M:%SZ') as started_at,
        strftime(make_timestamp(connected_at), '%Y-%m-%dT%H:%M:%SZ') as connected_at,
        '+' || cast(number as varchar) as called_number,
        '+' || cast(caller_number as varchar) as caller_number
      from call`);
    for (const row of read) calls.set(Number(row['source_row']), row);
  });

  const ofLine = (line: number, kind: string): ProblemRow[] =>
    problems.filter((problem) => Number(problem.source_row) === line && problem.kind === kind);

  it('accounts for every record', () => {
    const count = (outcome: Expected['outcome']): number =>
      expected.filter((record) => record.outcome === outcome).length;
    expect(account).toMatchObject({
      rows_read: 85n,
      rejected: BigInt(count('rejected')),
      duplicate: BigInt(count('duplicate')),
      replaced: BigInt(count('revision')),
      accepted: BigInt(count('accepted') + count('repaired')),
    });
  });

  it.each(expected.filter((record) => record.outcome === 'rejected').map((record) => [record.line, record] as const))(
    'line %i is rejected',
    (line, record) => {
      const [problem, ...more] = ofLine(line, 'rejected');
      expect(more).toEqual([]);
      expect(problem?.reason).toBe(OUR_REASONS[record.reason ?? ''] ?? record.reason);
      expect(problem?.raw).not.toBeNull();
      expect(calls.has(line)).toBe(false);
    },
  );

  it.each(
    expected
      .filter(
        (record) => record.values !== undefined && record.outcome !== 'duplicate' && record.superseded === undefined,
      )
      .map((record) => [record.line, record] as const),
  )('line %i is read as it should be', (line, record) => {
    const call = calls.get(line);
    for (const [column, value] of Object.entries(record.values ?? {})) {
      const found = call?.[column];
      expect([column, typeof found === 'bigint' ? Number(found) : found]).toEqual([column, value]);
    }
    const emptied = Object.fromEntries(ofLine(line, 'emptied').map((problem) => [problem.column_name, problem.reason]));
    expect(emptied).toEqual(record.emptied ?? {});
    const repairs = [...new Set(ofLine(line, 'repaired').flatMap((problem) => problem.reason.split('+')))];
    expect(repairs).toEqual(record.repairs ?? []);
  });

  it('keeps a revised row, and counts duplicates in whatever notation', () => {
    expect(replaced).toEqual(new Set(expected.filter((record) => record.superseded).map((record) => record.line)));
    for (const record of expected.filter(({ outcome }) => outcome === 'duplicate'))
      expect(calls.has(record.line)).toBe(false);
  });
});
