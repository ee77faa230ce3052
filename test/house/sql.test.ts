import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FACT_TABLES } from '../../src/feeds/fact-tables.ts';
import { LOG } from '../../src/feeds/registry.ts';
import { LEDGER_TABLES } from '../../src/model/facts.ts';
import { STANDING_STEPS } from '../../src/standing/standing.ts';
import { type SelectStatement, SqlReader } from './select-statement.ts';
import { layoutFaults } from './sql-layout.ts';
import { projectFiles, TOP } from './tree.ts';

/** Replies of call centres change no verdict: nothing that judges may read them. */
const ANSWERS = 'vendor_answer';
const FACTS = Object.keys(FACT_TABLES).filter((table) => table !== ANSWERS);
const LEDGER = Object.keys(LEDGER_TABLES);
/** The configuration, as tables. */
const CONFIGURATION = [
  ...['entity', 'entity_name', 'entity_own_name', 'relation_name'],
  ...['vendor', 'vendor_contract', 'vendor_campaign', 'campaign', 'similar_product', 'delivery_term'],
  ...['compared_product', 'statement', 'contact_limit', 'dial_offset'],
];
/** The rulebook, as tables. */
const RULEBOOK = [
  'rule',
  'rule_contact',
  'rule_version',
  'rule_exempt',
  'regime',
  'barred_relation',
  'near_miss',
  'relation_basis',
  'calendar_day',
  'calendar_month',
  'stated_day',
];
/** The calendar's input. */
const DAYS_OF_LAW = ['law_day', 'law_day_kind', 'law_term', 'regime', 'retention_term', 'calendar_month'];
/** Calls of which the audit knows, before it judges, that their log has the direction wrong. */
const MISTAKEN = 'inbound_from_own';
/** Periods that are judged. */
const JUDGED = 'judged_period';
/** Files that arrived after results were made, and the results that they can change. */
const LATE = ['finished_period', 'late_file', 'late_row', 'late_subject', 'unchanged_row'];
/** The load's record of their rows and of the rows of files that are gone, and working tables about both. */
const ROWS_OF_FILES = [
  ...['repeated_row', 'former_file', 'superseded', 'loaded_unit'],
  ...['counting_repeat', 'gone_input', 'dated_row', 'subject_row', 'naming_row', 'changed_name', 'touched'],
];
/** The load's record of removed rows and of remaining ones. */
const REMOVAL = ['loaded_unit', 'removed_row', 'removal_kept'];
/** A removal's intermediate tables: about results written before, and about removed rows. */
const REMOVAL_STEPS = ['period_violation', 'asked_call', 'removed_call', 'staying_call', 'sought_call'];
/** The rows of a file that Belaudit wrote, as a removal reads them. */
const STRUCK = ['struck_row', 'listed'];
const STANDING = STANDING_STEPS.map((step) => step.table);
/** The tables of standing that still exist when all calls are judged. */
const KEPT = STANDING_STEPS.filter((step) => step.isKept).map((step) => step.table);

/** Tables about the loaded calls for checks, gaps and figures, whatever the period. */
const OF_PERIODS = ['loaded_day', 'stray_day', 'call_problem', 'lost_call', 'period_call'];

const OUTCOME = [
  'finding',
  'absence',
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
/** Calls as earlier deliveries described them, the changes of later ones, and the findings of both. */
const EARLIER_DELIVERIES = [
  ...['earlier_call', 'changed_value', 'earlier_finding', 'later_delivery', 'lapsed_candidate', 'lapsed_finding'],
];

/** Working tables about the few explained calls. */
const OF_EXPLAINED = [
  ...[
    'explained_key',
    'explained_objection',
    'near_call',
    'near_call_scope',
    'near_standing',
    'near_verdict',
    'near_finding',
    'near_statement',
  ],
  ...['near_call_party', 'near_call_consent', 'near_call_proof', 'near_call_relation', 'near_call_objection'],
  ...['near_call_delivery', 'near_objection_origin', 'near_call_own_limit'],
  ...['kept_call', 'kept_person', 'kept_objection', 'kept_consent', 'kept_relation', 'kept_handover', 'kept_rule'],
  ...['kept_scrub', 'kept_dial', 'kept_finding'],
];
/** Working tables near the requested numbers. */
const OF_ASKED = [
  ...['asked_number', 'asked_person', 'touched_call', 'near_phone', 'near_person', 'near_consent', 'near_relation'],
  ...[
    'near_objection',
    'near_call',
    'near_call_scope',
    'near_standing',
    'near_verdict',
    'near_finding',
    'near_statement',
  ],
  ...['near_call_objection', 'near_key', 'touched_number', 'vendor_number'],
];
/** The register of decisions, and the tables that follow from it. */
const HEARING = [
  ...[
    'heard_finding',
    'register_reply',
    'register_decision',
    'register_shown',
    'register_deviation',
    'decided_call',
    'reply_key',
  ],
  ...['state_of_finding', 'gone_finding'],
];
/** Working tables about the findings of the page, and their texts as shown. */
const PAGE = [
  ...[
    'found_finding',
    'page_finding',
    'page_number',
    'page_event',
    'page_call',
    'page_part',
    'page_shape',
    'page_event_shape',
  ],
  ...['page_text', 'page_shown_text', 'page_shown_beside', 'page_kind', 'page_origin', 'page_row'],
];
/** Calls and findings without the assumption, beside those under it. */
const UNDER_ASSUMPTION = [
  ...['former_call', 'former_finding', 'assumed_call', 'assumed_finding', 'compared_call', 'compared_finding'],
];
/** Calls to listen to, and tables about what rests on the answers. */
const LISTENING = [
  ...['call', 'listened_call', 'divided_call', 'counted_stratum', 'sample_stratum', 'sample_call'],
  ...['unreliable_claim', 'resting_rule'],
];
/** A sample of consents, whose proof people look at. */
const PROOF_SAMPLE = ['resting_consent', 'sample_stratum', 'sample_consent'];
/** A call list during its screening. */
const SCREENING = [
  ...['list_number', 'unread_row', 'made_call', 'planned_call', 'until', 'screened_number'],
  ...['level_place', 'grade_place'],
];
/** Findings of results, prepared for rows of a sheet. */
const PRINTED = ['kept_finding', 'finding_law', 'finding_shape', 'finding_name', 'finding_place', 'finding_day'];

/**
 * What the SQL of a room may read, which columns it must return, and which parameters it may use. A file belongs to the first
 * matching room.
 */
interface Room {
  readonly files: RegExp;
  readonly mayRead: (table: string, file: string) => boolean;
  /** Columns in order; absent: any. */
  readonly columns?: readonly string[];
  /** Table functions that it may use; absent: none. */
  readonly mayCall?: readonly string[];
  /** Exactly these `$parameters`; absent: any. */
  readonly parameters?: (file: string) => readonly string[];
  readonly isPortable?: true;
  /** May contain macros: features of the engine that the room's SELECTs use. */
  readonly mayHoldMacros?: true;
  /** Tables that a statement may insert into or update; absent: all statements are SELECTs. */
  readonly mayChange?: RegExp;
}

/** The parameters of the steps of standing without law: nothing that a country's law says. */
const PARAMETERS_OF_STEPS: Readonly<Record<string, readonly string[]>> = {
  '60-objection-origin.sql': ['clock_tolerance_micros'],
  '72-superseded-consent.sql': ['crowd'],
  '80-request-use.sql': ['first_planned_call'],
  '100-late-first-call.sql': ['log_grace_days'],
  '190-call-attempt.sql': ['dial_window_days'],
  '20-call-person.sql': ['dial_window_days'],
  '195-call-own-limit.sql': ['dial_window_days', 'first_planned_call'],
  '300-standing.sql': ['as_of_day', 'min_offer_seconds', 'pass_on_micros'],
};

const ROOMS: readonly Room[] = [
  {
    files: /^src\/standing\//u,
    mayRead: (table, file) =>
      oneOf(FACTS, [MISTAKEN], CONFIGURATION, RULEBOOK, STANDING.slice(0, stepIndex(file)))(table),
    parameters: (file) => PARAMETERS_OF_STEPS[file.split('/').at(-1) ?? ''] ?? [],
    isPortable: true,
  },
  {
    // The law that standing needs from a country.
    files: /^(?:src|test\/unit)\/rulebook\/[^/]+\/standing\//u,
    mayRead: (table, file) =>
      oneOf(FACTS, [MISTAKEN], CONFIGURATION, RULEBOOK, STANDING.slice(0, stepIndex(file)))(table),
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
    mayRead: oneOf(['rule_hit', 'standing', 'vendor']),
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
    // The tables of the audit of planned calls, and the list behind them.
    files: /^src\/screening\//u,
    mayRead: oneOf(FACTS, KEPT, OUTCOME, SCREENING),
    mayCall: ['read_csv'],
  },
  {
    files: /^src\/audit\/calendar-day\.sql$/u,
    mayRead: oneOf(DAYS_OF_LAW, [JUDGED]),
    parameters: () => ['assumed_sender', 'first_day', 'last_day', 'limitation_months'],
  },
  {
    files: /^src\/audit\/stated-day\.sql$/u,
    mayRead: oneOf(['calendar_day', 'statement']),
    columns: ['day', 'has_all_consents', 'has_all_relations'],
    parameters: () => [],
  },
  {
    files: /^src\/audit\/loaded\/stray-day\.sql$/u,
    mayRead: oneOf(['loaded_day']),
    parameters: () => [],
  },
  {
    files: /^src\/facts\/inbound-from-own\.sql$/u,
    mayRead: oneOf(FACTS),
    columns: ['call_key'],
    parameters: () => ['own_number_calls'],
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
    columns: ['call_key', 'rule', 'level', 'grade', 'reason', 'responsibility', 'cause'],
    parameters: () => [],
    isPortable: true,
  },
  {
    files: /^src\/audit\/result-in-scope\.sql$/u,
    mayRead: oneOf(['rule_result', 'rule_exempt', 'standing']),
    columns: ['call_key', 'rule', 'grade', 'reason', 'contact', 'direction', 'protection_is_known', 'local_day'],
    parameters: () => [],
    isPortable: true,
  },
  {
    // One period of several that were judged together.
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
    // Facts of other servers that a server of a cluster needs.
    files: /^src\/engines\/clickhouse\/placed-call\.sql$/u,
    mayRead: oneOf(FACTS),
    columns: ['call_key', 'part', 'is_own'],
    parameters: () => ['parts'],
    mayCall: ['range'],
  },
  {
    // The store's contents, and how many calls each part has.
    files: /^src\/engines\/clickhouse\//u,
    mayRead: oneOf(['placed_call']),
    mayCall: ['duckdb_columns', 'duckdb_tables', 'duckdb_views'],
  },
  {
    files: /^src\/audit\/loaded\/absence\.sql$/u,
    mayRead: oneOf(['finding', 'rule', 'standing', 'statement']),
    parameters: () => [],
  },
  {
    files: /^src\/audit\/loaded\//u,
    mayRead: oneOf(FACTS, LEDGER),
    parameters: () => [],
  },
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
    // Calls that depend on a column or feed, and the rule whose finding depends on it.
    files: /^src\/gaps\/kinds\/(?:column|feed)\/(?:attributes|decides)\//u,
    // Where an empty value counts as one of the list, only the account of the file tells that it was empty.
    mayRead: oneOf(FACTS, CONFIGURATION, RULEBOOK, KEPT, OF_PERIODS, ['finding', 'column_account']),
    columns: ['call_key', 'rule'],
    parameters: () => [],
  },
  {
    files: /^src\/gaps\/kinds\/column\/rests\//u,
    mayRead: oneOf(FACTS, CONFIGURATION, RULEBOOK, KEPT, OF_PERIODS, ['finding']),
    columns: ['call_key'],
    parameters: () => [],
  },
  {
    files: /^src\/gaps\//u,
    mayRead: oneOf(FACTS, LEDGER, CONFIGURATION, RULEBOOK, KEPT, OUTCOME, OF_PERIODS, [
      ...['gap_call', 'weighed_call', 'outcome_finding', 'hanging_call'],
    ]),
  },
  {
    files: /^src\/questions\//u,
    mayRead: oneOf(FACTS, LEDGER, CONFIGURATION, RULEBOOK, KEPT, OUTCOME, OF_PERIODS),
  },
  {
    files: /^src\/answers\//u,
    mayRead: oneOf(FACTS, LEDGER, CONFIGURATION, RULEBOOK, KEPT, OUTCOME, OF_ASKED),
  },
  {
    files: /^src\/explain\//u,
    mayRead: oneOf(FACTS, LEDGER, CONFIGURATION, RULEBOOK, KEPT, OUTCOME, OF_EXPLAINED),
    mayHoldMacros: true,
  },
  {
    files: /^src\/results\/later-records\.sql$/u,
    mayRead: oneOf(FACTS, ROWS_OF_FILES),
    parameters: () => ['gone', 'late', 'most', 'stated'],
  },
  {
    files: /^src\/results\/what-if\//u,
    mayRead: oneOf(FACTS, KEPT, OUTCOME, UNDER_ASSUMPTION),
    parameters: () => [],
  },
  {
    files: /^src\/results\/touched\//u,
    mayRead: oneOf(FACTS, LEDGER, LATE, ROWS_OF_FILES),
  },
  {
    files: /^src\/(?:findings-page|results)\//u,
    mayRead: oneOf(
      ...[FACTS, [ANSWERS], LEDGER, CONFIGURATION, RULEBOOK, KEPT, OUTCOME, OF_PERIODS, PRINTED],
      EARLIER_DELIVERIES,
      PAGE,
      ['found_finding'],
    ),
    // About results that were written before.
    mayCall: ['read_parquet', 'unnest'],
    mayHoldMacros: true,
  },
  {
    // The rows of the input that a removal removed or left, and results that forbid removing some.
    files: /^src\/removal\/[^/]+$/u,
    mayRead: oneOf(['call', 'source_file', 'delivered_calls', 'staged_phones'], LEDGER, REMOVAL, REMOVAL_STEPS, STRUCK),
    mayCall: ['read_csv', 'read_parquet'],
  },
  {
    // For samples also the loaded calls, because results lack the claims of a log.
    files: /^src\/hearing\/listening\//u,
    mayRead: oneOf(LISTENING),
    mayCall: ['read_parquet'],
  },
  {
    // For samples of proofs the loaded consents, and what calls rest on: results do not say which consent.
    files: /^src\/hearing\/proofs\//u,
    mayRead: oneOf(FACTS, CONFIGURATION, KEPT, PROOF_SAMPLE),
  },
  {
    // Replies and decisions about findings of results that were written before.
    files: /^src\/hearing\//u,
    mayRead: oneOf(HEARING),
    mayCall: ['read_csv', 'read_parquet'],
    mayHoldMacros: true,
  },
  {
    // Hand-overs to a call centre, and the campaigns that its own log names.
    files: /^src\/share\/(?:stops|named-campaigns)\.sql$/u,
    mayRead: oneOf(['call', 'handover', 'self_check_name']),
    parameters: () => ['vendor'],
  },
  // Only about results that were written before, not about the store.
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
    // Whom a staged row is about, and its first and last day: from its own feed alone.
    files: /^src\/feeds\/[^/]+\/removal\.sql$/u,
    // A proof is about whoever gave the consent that it proves.
    mayRead: (table, file) =>
      table === (isOfLog(file) ? 'delivered_calls' : `staged_${feedOf(file)}`) ||
      (table === 'staged_consents' && feedOf(file) === 'proofs'),
    parameters: () => [],
  },
  {
    files: /^src\/feeds\/[^/]+\/stage\.sql$/u,
    mayRead: oneOf(['typed_rows', 'source_constant', 'known_vendor', 'known_entity_name']),
  },
  {
    // Facts, from the valid rows of their feed.
    files: /^src\/feeds\//u,
    mayRead: (table, file) =>
      table === `accepted_${feedOf(file)}` ||
      oneOf(['person', 'utc_piece', 'consent_scope', 'proof_scope', 'named_file', 'read_rows', 'staged_calls'])(table),
  },
  {
    // The rows that a process staged; from the store only persons.
    files: /^src\/staging\/apart\//u,
    mayRead: oneOf(['person']),
    mayCall: ['read_parquet'],
    parameters: () => ['path'],
  },
  {
    files: /^src\/(?:facts|inspect|removal\/rows|staging)\//u,
    // Its own steps are unrestricted; it reads no law.
    mayRead: (table) => !oneOf(CONFIGURATION, RULEBOOK, STANDING, OUTCOME)(table),
    mayCall: ['generate_series', 'query_table', 'range', 'read_csv', 'unnest'],
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

/** Benchmarks contain scripts for comparison; they are not part of the program. */
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
  it('is in a room that declares what its SQL may do', () => {
    expect(room).toBeDefined();
    if (isMacro) expect(room?.mayHoldMacros).toBe(true);
    if (changed !== undefined) expect(changed).toMatch(room?.mayChange ?? /^no table$/u);
  });

  it('has the layout of all SQL here, and counts no filtered rows in a window over all, which takes quadratic time', () => {
    expect(layoutFaults(text)).toEqual([]);
    expect(text).not.toMatch(/filter \(where .*\) over \(\)/u);
  });

  it('is one statement, with the tables, parameters, columns and dialect that its room allows', async () => {
    expect(await reader.countStatements(text)).toBe(1);
    // A macro is checked as the SELECT of its expression, an INSERT as the SELECT of its rows, an UPDATE as that of the rows that it
    // changes.
    const { tables, tableFunctions, parameters, uncastParameters, columns, unportable } = await reader.readSelect(
      text.replace(MACRO, 'select').replace(INSERT, '').replace(UPDATE, 'select\n$<values>from $<table>\n'),
    );
    expect(tables.filter((table) => isMacro || room?.mayRead(table, file) !== true)).toEqual([]);
    expect(tableFunctions.filter((name) => room?.mayCall?.includes(name) !== true)).toEqual([]);
    if (room?.parameters !== undefined) expect(parameters).toEqual(room.parameters(file));
    expect(uncastParameters).toEqual([]);
    if (room?.columns !== undefined) expect(columns).toEqual(room.columns);
    if (room?.isPortable) expect(unportable).toEqual([]);
  });
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

  it('names each table after its file', () => {
    for (const { file, table } of STANDING_STEPS)
      expect(file).toMatch(new RegExp(`^\\d+-${table.replaceAll('_', '-')}\\.sql$`, 'u'));
  });
});

describe('the required layout', () => {
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

  it('refuses a statement that is no SELECT', async () => {
    await expect(read('delete from standing')).rejects.toThrow(/SELECT/u);
  });

  it('lists tables wherever they are read, but no common table expressions', async () => {
    const select = await read(
      'with a as (select * from call) select (select max(x) from phone) as x from a where x in (select y from consent) union all select y from objection',
    );
    expect(select.tables).toEqual(['call', 'consent', 'objection', 'phone']);
    expect(select.columns).toEqual(['x']);
  });

  it('lists table functions', async () => {
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

  it('accepts portable statements', async () => {
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
