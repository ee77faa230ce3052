import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FACT_TABLES } from '../../src/feeds/fact-tables.ts';
import { LOG } from '../../src/feeds/registry.ts';
import { LEDGER_TABLES } from '../../src/model/facts.ts';
import { STANDING_STEPS } from '../../src/standing/standing.ts';
import { type SelectStatement, SqlReader } from './select-statement.ts';
import { layoutFaults } from './sql-layout.ts';
import { projectFiles, TOP } from './tree.ts';

/** What call centres answer changes no verdict: nothing that judges may read it. */
const ANSWERS = 'vendor_answer';
const FACTS = Object.keys(FACT_TABLES).filter((table) => table !== ANSWERS);
const LEDGER = Object.keys(LEDGER_TABLES);
/** What the configuration says, as tables. */
const CONFIGURATION = [
  ...['entity', 'entity_name', 'entity_own_name', 'relation_name'],
  ...['vendor', 'vendor_contract', 'vendor_campaign', 'campaign', 'similar_product', 'delivery_term'],
];
/** What the rulebook says, as tables. */
const RULEBOOK = ['rule', 'rule_contact', 'rule_version', 'near_miss', 'calendar_day', 'calendar_month'];
/** What the calendar is made of. */
const DAYS_OF_LAW = ['law_day', 'law_day_kind', 'law_term', 'regime', 'retention_term', 'calendar_month'];
/** Periods that are judged. */
const JUDGED = 'judged_period';
/** Files that came after results were made, and what they can change. */
const LATE = ['finished_period', 'late_file', 'late_row', 'late_subject', 'unchanged_row'];
/** What the load says of their rows and of those of files that are gone, and what is laid down of both. */
const ROWS_OF_FILES = [
  ...['told_before', 'former_file', 'superseded', 'loaded_unit'],
  ...['told_row', 'gone_input', 'dated_row', 'subject_row', 'touched'],
];
/** What load leaves of the rows that went and of those that stay. */
const REMOVAL = ['loaded_unit', 'removed_row', 'removal_kept'];
/** What a removal has found on its way: in results that were written before, and of what went. */
const REMOVAL_STEPS = ['period_violation', 'asked_call', 'removed_call', 'staying_call'];
const STANDING = STANDING_STEPS.map((step) => step.table);
/** Of standing, what is still there when all calls are judged. */
const KEPT = STANDING_STEPS.filter((step) => step.isKept).map((step) => step.table);

/** What checks, gaps and figures ask of the loaded calls, whatever the period. */
const OF_PERIODS = ['loaded_day', 'call_problem', 'lost_call', 'period_call'];

const OUTCOME = [
  'finding',
  'verdict',
  'matched_answer',
  'result_changes',
  'explained_call',
  'finding_objection',
  'finding_near_miss',
  'counted_call',
  'counted_finding',
  'story_call',
  'story_scope',
  'completeness',
  'completeness_examined',
  'gap',
];
/** Calls as earlier deliveries told them, what later ones changed, and what was found of both. */
const EARLIER_DELIVERIES = [
  ...['earlier_call', 'changed_value', 'earlier_finding', 'later_delivery', 'lapsed_candidate', 'lapsed_finding'],
];

/** What is laid down of the few calls that are explained. */
const OF_EXPLAINED = [
  ...['told_key', 'told_objection', 'near_call', 'near_call_scope', 'near_standing', 'near_verdict', 'near_finding'],
  ...['near_call_party', 'near_call_consent', 'near_call_relation', 'near_call_objection'],
  ...['near_call_delivery', 'near_objection_origin'],
  ...['kept_call', 'kept_person', 'kept_objection', 'kept_consent', 'kept_relation', 'kept_handover', 'kept_rule'],
  'kept_finding',
];
/** What is laid down near the numbers that are asked about. */
const OF_ASKED = [
  ...['asked_number', 'asked_person', 'touched_call', 'near_phone', 'near_person', 'near_consent', 'near_relation'],
  ...['near_objection', 'near_call', 'near_call_scope', 'near_standing', 'near_verdict', 'near_finding'],
  ...['near_call_objection', 'near_key', 'touched_number', 'vendor_number'],
];
/** The register of decisions, and what follows from it. */
const HEARING = [
  ...['heard_finding', 'register_reply', 'register_decision', 'register_shown', 'register_deviation', 'reply_key'],
  ...['state_of_finding', 'gone_finding'],
];
/** What is laid down of the findings of the page, and how their texts are shown. */
const PAGE = [
  ...['page_finding', 'page_number', 'page_event', 'page_call', 'page_part', 'page_shape', 'page_event_shape'],
  ...['page_text', 'page_shown_text', 'page_shown_beside', 'page_kind', 'page_origin'],
];
/** Calls and findings as they are, beside those under an assumption. */
const UNDER_ASSUMPTION = [
  ...['former_standing', 'former_finding', 'former_verdict', 'former_call', 'former_source_file'],
  ...['assumed_call', 'assumed_finding'],
];
/** Calls to be listened to, and what rests on what was heard. */
const LISTENING = [
  ...['call', 'listened_call', 'divided_call', 'sample_stratum', 'sample_call'],
  ...['unreliable_claim', 'resting_rule'],
];
/** A call list on its way to its answers. */
const SCREENING = [
  ...['list_number', 'unread_row', 'made_call', 'planned_call', 'until', 'screened_number'],
  ...['level_place', 'grade_place'],
];
/** Findings of results as they are printed in rows. */
const PRINTED = ['kept_finding', 'finding_law', 'finding_shape', 'finding_name', 'finding_place', 'finding_day'];

/** What the SQL of a room may read, must give and may ask. A file belongs to the first room that fits. */
interface Room {
  readonly files: RegExp;
  readonly mayRead: (table: string, file: string) => boolean;
  /** Columns in their order; absent: as it likes. */
  readonly columns?: readonly string[];
  /** Functions that it may read rows from; absent: none. */
  readonly mayCall?: readonly string[];
  /** Exactly these `$parameters`; absent: as it likes. */
  readonly parameters?: (file: string) => readonly string[];
  readonly isPortable?: true;
  /** May hold macros: words of the engine that the room's SELECTs are written in. */
  readonly mayHoldMacros?: true;
  /** Tables that a statement may add rows to or change; absent: all statements are SELECTs. */
  readonly mayChange?: RegExp;
}

const ROOMS: readonly Room[] = [
  {
    files: /^src\/standing\//u,
    mayRead: (table, file) => oneOf(FACTS, CONFIGURATION, RULEBOOK, STANDING.slice(0, stepIndex(file)))(table),
    parameters: (file) => [...(STANDING_STEPS[stepIndex(file)]?.parameters ?? [])].sort(),
    isPortable: true,
  },
  {
    // What standing has to know of a country's law; it says itself which parameters it asks for.
    files: /^(?:src|test\/unit)\/rulebook\/[^/]+\/standing\//u,
    mayRead: (table, file) => oneOf(FACTS, CONFIGURATION, RULEBOOK, STANDING.slice(0, stepIndex(file)))(table),
    isPortable: true,
  },
  {
    files: /^(?:src|test\/unit)\/rulebook\/[^/]+\/rules\/[^/]+\/rule\.sql$/u,
    mayRead: oneOf(['standing']),
    columns: ['call_key', 'grade', 'reason'],
    parameters: () => [],
    isPortable: true,
  },
  {
    files: /^(?:src|test\/unit)\/rulebook\/[^/]+\/responsibility\//u,
    mayRead: oneOf(['rule', 'rule_hit', 'standing', 'vendor']),
    columns: ['call_key', 'rule', 'responsible', 'cause'],
    parameters: () => [],
    isPortable: true,
  },
  {
    files: /^(?:src|test\/unit)\/rulebook\/[^/]+\/verdict\.sql$/u,
    mayRead: oneOf(['finding', 'standing']),
    columns: ['call_key', 'verdict'],
    parameters: () => [],
    isPortable: true,
  },
  {
    files: /^(?:src|test\/unit)\/rulebook\/[^/]+\/until\.sql$/u,
    mayRead: oneOf(FACTS, CONFIGURATION, RULEBOOK, STANDING, ['regime']),
    columns: ['call_key', 'last_day', 'ends_by'],
    isPortable: true,
  },
  {
    // What the audit of planned calls left, and the list that they are made of.
    files: /^src\/screening\//u,
    mayRead: oneOf(FACTS, KEPT, OUTCOME, SCREENING),
    mayCall: ['read_csv'],
  },
  {
    files: /^src\/audit\/calendar-day\.sql$/u,
    mayRead: oneOf(DAYS_OF_LAW, [JUDGED]),
    parameters: () => ['first_day', 'last_day', 'limitation_months'],
  },
  {
    files: /^src\/audit\/named-days\.sql$/u,
    mayRead: oneOf(FACTS),
    columns: ['first_day', 'last_day'],
    parameters: () => ['first_day', 'last_day'],
    isPortable: true,
  },
  {
    files: /^src\/audit\/word\.sql$/u,
    mayRead: oneOf(FACTS, CONFIGURATION, RULEBOOK, DAYS_OF_LAW, ['written_word']),
    columns: ['word'],
    parameters: () => [],
    isPortable: true,
  },
  {
    files: /^src\/audit\/finding\.sql$/u,
    mayRead: oneOf(['responsibility', 'rule_hit']),
    columns: ['call_key', 'rule', 'level', 'grade', 'reason', 'responsible', 'cause'],
    parameters: () => [],
    isPortable: true,
  },
  {
    files: /^src\/audit\/rule-hit\.sql$/u,
    mayRead: oneOf(['result_in_scope', 'rule', 'rule_contact', 'rule_version']),
    columns: ['call_key', 'rule', 'level', 'grade', 'reason'],
    parameters: () => [],
    isPortable: true,
  },
  {
    files: /^src\/audit\/result-in-scope\.sql$/u,
    mayRead: oneOf(['rule_result', 'standing']),
    columns: ['call_key', 'rule', 'grade', 'reason', 'contact', 'direction', 'protection_is_known', 'local_day'],
    parameters: () => [],
    isPortable: true,
  },
  {
    // One of several periods that were judged together.
    files: /^src\/audit\/shown-[^/]+\.sql$/u,
    mayRead: oneOf(['standing', 'calendar_day', 'earlier_finding_of_all']),
    parameters: () => ['from_day', 'to_day'],
  },
  {
    files: /^src\/audit\/rejudged-call\.sql$/u,
    mayRead: oneOf(FACTS, EARLIER_DELIVERIES),
    columns: ['call_key'],
    parameters: () => [],
    isPortable: true,
  },
  {
    files: /^src\/audit\/earlier-finding\.sql$/u,
    mayRead: oneOf(['finding', 'call']),
    parameters: () => ['turn'],
    isPortable: true,
  },
  {
    // Which facts a server of a cluster needs of those that belong to another one.
    files: /^src\/engines\/clickhouse\/placed-call\.sql$/u,
    mayRead: oneOf(FACTS),
    columns: ['call_key', 'part', 'is_own'],
    parameters: () => ['parts'],
    mayCall: ['range'],
  },
  {
    // What the store holds, and how many calls each part has.
    files: /^src\/engines\/clickhouse\//u,
    mayRead: oneOf(['placed_call']),
    mayCall: ['duckdb_columns', 'duckdb_tables', 'duckdb_views'],
  },
  { files: /^src\/periods\//u, mayRead: oneOf(FACTS, LEDGER), parameters: () => [] },
  {
    files: /^src\/completeness\/checks\/[^/]+\/measured\.sql$/u,
    mayRead: oneOf(FACTS, LEDGER, CONFIGURATION, RULEBOOK, KEPT, OF_PERIODS),
    mayCall: ['range'],
  },
  {
    files: /^src\/completeness\/checks\/[^/]+\/results\.sql$/u,
    mayRead: oneOf(FACTS, LEDGER, CONFIGURATION, RULEBOOK, KEPT, OF_PERIODS, ['measured']),
    columns: ['vendor', 'subject', 'day', 'expected', 'found', 'detail', 'file_key', 'source_row'],
  },
  {
    files: /^src\/completeness\/checks\/[^/]+\/examined\.sql$/u,
    mayRead: oneOf(FACTS, LEDGER, CONFIGURATION, RULEBOOK, KEPT, OF_PERIODS, ['measured']),
    columns: ['vendor', 'examined'],
  },
  {
    // Which calls hang on a column or feed, and the rule whose finding hangs with them.
    files: /^src\/gaps\/kinds\/(?:column\/decides|feed\/(?:attributes|decides))\//u,
    mayRead: oneOf(FACTS, CONFIGURATION, KEPT, OF_PERIODS, ['finding']),
    columns: ['call_key', 'rule'],
    parameters: () => [],
  },
  {
    files: /^src\/gaps\/kinds\/column\/(?:attributes|rests)\//u,
    mayRead: oneOf(FACTS, CONFIGURATION, KEPT, OF_PERIODS, ['finding']),
    columns: ['call_key'],
    parameters: () => [],
  },
  {
    files: /^src\/gaps\//u,
    mayRead: oneOf(FACTS, LEDGER, CONFIGURATION, RULEBOOK, KEPT, OUTCOME, OF_PERIODS, ['gap_call', 'weighed_call']),
  },
  {
    files: /^src\/dossier\//u,
    mayRead: oneOf(FACTS, LEDGER, CONFIGURATION, RULEBOOK, KEPT, OUTCOME, OF_ASKED),
  },
  {
    files: /^src\/explain\//u,
    mayRead: oneOf(FACTS, LEDGER, CONFIGURATION, RULEBOOK, KEPT, OUTCOME, OF_EXPLAINED),
  },
  {
    files: /^src\/results\/what-if\//u,
    mayRead: oneOf(FACTS, KEPT, OUTCOME, UNDER_ASSUMPTION),
    parameters: () => [],
    isPortable: true,
  },
  {
    files: /^src\/results\/touched\//u,
    mayRead: oneOf(FACTS, LEDGER, LATE, ROWS_OF_FILES),
  },
  {
    files: /^src\/results\//u,
    mayRead: oneOf(
      ...[FACTS, [ANSWERS], LEDGER, CONFIGURATION, RULEBOOK, KEPT, OUTCOME, OF_PERIODS, PRINTED],
      EARLIER_DELIVERIES,
      PAGE,
    ),
    // Of results that were written before.
    mayCall: ['read_parquet', 'unnest'],
    mayHoldMacros: true,
  },
  {
    // What a removal took and left of the input, and which results say that it may not take.
    files: /^src\/removal\//u,
    mayRead: oneOf(['call', 'source_file', 'delivered_calls', 'staged_phones'], LEDGER, REMOVAL, REMOVAL_STEPS),
    mayCall: ['read_csv', 'read_parquet'],
  },
  {
    // Of samples also the calls that are loaded: results do not say what a log claims.
    files: /^src\/hearing\/listening\//u,
    mayRead: oneOf(LISTENING),
    mayCall: ['read_parquet'],
  },
  {
    // What people said of findings of results that were written before.
    files: /^src\/hearing\//u,
    mayRead: oneOf(HEARING),
    mayCall: ['read_csv', 'read_parquet'],
    mayHoldMacros: true,
  },
  {
    // What was handed to a call centre, and which campaigns its own log names.
    files: /^src\/share\/(?:stops|named-campaigns)\.sql$/u,
    mayRead: oneOf(['call', 'handover', 'self_check_name']),
    parameters: () => ['vendor'],
  },
  // Of results that were written before, and nothing of the store.
  { files: /^src\/share\//u, mayRead: () => false, mayCall: ['read_csv', 'read_parquet'] },
  { files: /^src\/formats\/[^/]+\/stage\.sql$/u, mayRead: oneOf(['source_rows', 'own_number']) },
  { files: /^src\/formats\/[^/]+\/calls\.sql$/u, mayRead: oneOf(['placed_leg', 'last_leg', 'own_number']) },
  {
    files: /^src\/formats\/[^/]+\/ties\.sql$/u,
    mayRead: oneOf(['source_rows']),
    columns: ['source_row', 'tie', 'notation', 'leg'],
    parameters: () => [],
  },
  {
    // Whom a staged row is about, and from when to when: of its own feed alone.
    files: /^src\/feeds\/[^/]+\/removal\.sql$/u,
    mayRead: (table, file) => table === (isOfLog(file) ? 'delivered_calls' : `staged_${feedOf(file)}`),
    parameters: () => [],
  },
  {
    files: /^src\/feeds\/[^/]+\/stage\.sql$/u,
    mayRead: oneOf(['typed_rows', 'source_constant', 'known_vendor', 'known_entity_name']),
  },
  {
    // Facts, of the rows of their feed that stand.
    files: /^src\/feeds\//u,
    mayRead: (table, file) =>
      table === `accepted_${feedOf(file)}` ||
      oneOf(['person', 'utc_piece', 'consent_scope', 'read_rows', 'staged_calls'])(table),
  },
  {
    // What a process staged, and of the store persons alone.
    files: /^src\/intake\/stage\/apart\//u,
    mayRead: oneOf(['person']),
    mayCall: ['read_parquet'],
    parameters: () => ['path'],
  },
  {
    files: /^src\/(?:inspect|intake)\//u,
    // Its own steps are its own matter; of law it reads nothing.
    mayRead: (table) => !oneOf(CONFIGURATION, RULEBOOK, STANDING, OUTCOME)(table),
    mayCall: ['generate_series', 'range', 'read_csv', 'unnest'],
    mayHoldMacros: true,
    mayChange: /^(?:staged_|read_rows$)/u,
  },
];

function feedOf(file: string): string {
  return file.split('/')[2] ?? '';
}

function isOfLog(file: string): boolean {
  return feedOf(file) === LOG;
}

const MACRO = /^(?:--[^\n]*\n)*create or replace temp(?:orary)? macro \w+\([\w, ]*\) as\b/u;

const INSERT = /^(?:--[^\n]*\n)*insert into (?<table>\w+) by name\b/u;
const UPDATE = /^(?:--[^\n]*\n)*update (?<table>\w+)\nset\n(?<values>(?: {4}.*\n)+)/u;

/** Benchmarks hold scripts that the program is compared with: they are no part of it. */
const files = projectFiles('*.sql', ':!test/bench/*');
let reader: SqlReader;

beforeAll(async () => {
  reader = await SqlReader.open();
});

afterAll(() => {
  reader.close();
});

describe.each(files)('%s', (file) => {
  const text = readFileSync(TOP + file, 'utf8');
  const room = ROOMS.find(({ files: belonging }) => belonging.test(file));
  const isMacro = MACRO.test(text);
  const changed = (INSERT.exec(text) ?? UPDATE.exec(text))?.groups?.['table'];
  // A macro is read as the SELECT of its expression, an INSERT as the SELECT of its rows, an UPDATE as that of the rows that it changes.
  const select = async (): Promise<SelectStatement> => {
    return await reader.readSelect(
      text.replace(MACRO, 'select').replace(INSERT, '').replace(UPDATE, 'select\n$<values>from $<table>\n'),
    );
  };

  it('stands in a room that says what its SQL may do', () => {
    expect(room).toBeDefined();
    if (isMacro) expect(room?.mayHoldMacros).toBe(true);
    if (changed !== undefined) expect(changed).toMatch(room?.mayChange ?? /^no table$/u);
  });

  it('is laid out as all SQL here', () => {
    expect(layoutFaults(text)).toEqual([]);
  });

  it('counts no chosen rows in a window over all: that takes the square of their number', () => {
    expect(text).not.toMatch(/filter \(where .*\) over \(\)/u);
  });

  it('is one statement, over tables that its room may read', async () => {
    expect(await reader.countStatements(text)).toBe(1);
    const { tables, tableFunctions } = await select();
    expect(tables.filter((table) => isMacro || room?.mayRead(table, file) !== true)).toEqual([]);
    expect(tableFunctions.filter((name) => room?.mayCall?.includes(name) !== true)).toEqual([]);
  });

  it('asks for the parameters that it is given, and casts each', async () => {
    const { parameters, uncastParameters } = await select();
    if (room?.parameters !== undefined) expect(parameters).toEqual(room.parameters(file));
    expect(uncastParameters).toEqual([]);
  });

  if (room?.columns !== undefined) {
    it('gives the columns that it must', async () => {
      expect((await select()).columns).toEqual(room.columns);
    });
  }

  if (room?.isPortable) {
    it('keeps to the portable subset', async () => {
      expect((await select()).unportable).toEqual([]);
    });
  }
});

describe('standing', () => {
  it('runs every file of its room, once', () => {
    const inFolder = files
      .filter((file) => file.startsWith('src/standing/') || file.startsWith('src/rulebook/nl/standing/'))
      .map((file) => file.slice(file.lastIndexOf('/') + 1));
    expect([...new Set(STANDING_STEPS.map((step) => step.file))].sort()).toEqual(inFolder.sort());
  });

  it('keeps a table in all of its steps, or in none', () => {
    const passing = STANDING_STEPS.filter((step) => !step.isKept).map((step) => step.table);
    expect(passing.filter(oneOf(KEPT))).toEqual([]);
  });

  it('names each table for its file', () => {
    for (const { file, table } of STANDING_STEPS)
      expect(file).toMatch(new RegExp(`^\\d+-${table.replaceAll('_', '-')}\\.sql$`, 'u'));
  });
});

describe('the layout that is asked', () => {
  it.each([
    ['select a\n\tfrom t\n', 'line 2: a tab'],
    ['select a \nfrom t\n', 'line 1: a blank at its end'],
    ['select\n  a\nfrom t\n', 'line 2: an indent that is not by four spaces'],
    ['SELECT a\nfrom t\n', 'line 1: a keyword in capitals'],
    ['select a\nfrom t\njoin u\n    on t.a = u.a\n', 'line 3: a join that does not say its kind'],
    ['select a,b\nfrom t\n', 'line 1: a comma without a space after it'],
    ['select\n    a\n    , b\nfrom t\n', 'line 3: a comma at the beginning'],
    ['select a\nfrom t', 'must end with one line feed'],
    ['select a\n\n\nfrom t\n', 'two empty lines together'],
    ['select a\nfrom (\n\n    select b\n) as t\n', 'an empty line at the edge of parentheses'],
    ['select a\nfrom (\n    select b\n\n) as t\n', 'an empty line at the edge of parentheses'],
    ['select a from t;\n', 'a semicolon: the text is one statement without it'],
  ])('%j: %s', (sql, fault) => {
    expect(layoutFaults(sql)).toEqual([fault]);
  });

  it('leaves comments, texts and quoted names alone', () => {
    expect(layoutFaults('-- SELECT; a,b\nselect \'SELECT; a,b\' as "FROM a,b"\nfrom t\n')).toEqual([]);
  });
});

describe('the harness itself', () => {
  const read = (sql: string): Promise<SelectStatement> => reader.readSelect(sql);

  it('counts statements', async () => {
    expect(await reader.countStatements('select 1; drop table standing')).toBe(2);
  });

  it('refuses what is no SELECT', async () => {
    await expect(read('delete from standing')).rejects.toThrow(/SELECT/u);
  });

  it('lists tables wherever they are read, and no common table expression', async () => {
    const select = await read(
      'with a as (select * from call) select (select max(x) from phone) as x from a where x in (select y from consent) union all select y from objection',
    );
    expect(select.tables).toEqual(['call', 'consent', 'objection', 'phone']);
    expect(select.columns).toEqual(['x']);
  });

  it('lists functions that give rows', async () => {
    expect((await read("select * from read_csv('x.csv')")).tableFunctions).toEqual(['read_csv']);
  });

  it('lists parameters, and those without a cast', async () => {
    const select = await read('select a from t where a > cast($low as bigint) and a < $high');
    expect([select.parameters, select.uncastParameters]).toEqual([['high', 'low'], ['high']]);
  });

  it.each([
    ['select a from t qualify row_number() over (order by a) = 1', 'qualify'],
    ['select a from t asof join u on t.k = u.k and t.a >= u.a', 'a join that is asof'],
    ['select a from t full join u on t.k = u.k', 'a full join'],
    ['select a from t, u', 'a join that is cross'],
    ['select a from t inner join u on t.a >= u.a', 'a join on no equal column'],
    ['select lead(a) over (order by a) from t', 'lead or lag without a default'],
    ['select row_number() over (order by a) as place from t', 'row_number without a cast'],
    ['select lower(a) from t', 'lower of anything but the name of a company'],
    ['select max(a) over (order by a) from t', 'a running aggregate without a frame of rows'],
    ['select a / 2 from t', 'division, of floats'],
    ["select regexp_matches(a, 'x') from t", 'the function regexp_matches'],
    ['select [1, 2] as a', 'the function list_value'],
    ["select {'a': 1} as a", 'the function struct_pack'],
    ['select unnest(a) from t', 'the function unnest'],
    ['select a::timestamp from t', 'a cast to timestamp'],
    ["select interval '1 day'", 'a cast to interval'],
    ['select try_cast(a as bigint) from t', 'try_cast'],
    ['select distinct on (a) a from t', 'distinct on'],
    ['select * exclude (a) from t', 'a star with exceptions'],
    ['select a, count(*) from t group by all', 'group by all'],
    ['with recursive r as (select 1 as a union all select a + 1 from r) select a from r', 'a recursive query'],
    ['select list_transform(a, lambda x: x) from t', 'lambda'],
    ['select * from range(3)', 'rows from a function'],
  ])('%s: %s', async (sql, complaint) => {
    expect((await read(sql)).unportable).toContain(complaint);
  });

  it('has nothing against what is portable', async () => {
    const select = await read(`
      select
        t.k,
        lead(t.a, 1, 9) over (partition by t.k order by t.a) as next_a,
        max(t.a) over (partition by t.k order by t.a rows between unbounded preceding and current row) as highest,
        sum(t.a) over (partition by t.k) as total,
        case when t.a between 0 and 3 then 'x' else cast(t.a as varchar) end as b
      from t
      left join u
        on t.k = u.k
        and t.a < u.a
      where t.day < date '2024-10-15'`);
    expect(select.unportable).toEqual([]);
  });
});

function oneOf(...lists: readonly (readonly string[])[]): (table: string) => boolean {
  const names = new Set(lists.flat());
  return (table) => names.has(table);
}

function stepIndex(file: string): number {
  return STANDING_STEPS.findIndex((step) => file.endsWith(`/${step.file}`));
}
