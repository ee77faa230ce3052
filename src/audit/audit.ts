import { DuckDbEngine } from '../engines/duckdb/duckdb-engine.ts';
import { type Engine, type MadeTable, OUTCOME_WORD } from '../engines/engine.ts';
import { messageOf, UserError } from '../errors.ts';
import { invalidExtensionError } from '../extensions/extension.ts';
import type { Configuration, Days } from '../model/configuration.ts';
import { dayNumber } from '../model/day-numbers.ts';
import { FIRST_PLANNED_CALL, OWN_NUMBER_CALLS } from '../model/facts.ts';
import type { Progress } from '../model/progress.ts';
import type { RuleDefinition } from '../model/rule.ts';
import { STAGE } from '../model/stages.ts';
import type { Country } from '../rulebook/country.ts';
import { type Law, lawOfEachDay } from '../rulebook/law-of-day.ts';
import { responsibilitySelects, standingOfLaw, verdictSelect } from '../rulebook/outcome.ts';
import { firstDay, type RuleModule } from '../rulebook/registry.ts';
import { STANDING_STEPS, standingSql } from '../standing/standing.ts';
import { inWords, parametersIn, quotedTexts, sqlFile } from '../store/sql.ts';
import type { Parameters, Store } from '../store/store.ts';
import { dropStamp } from './audit-stamp.ts';
import { configurationTables, fillTables, judgedPeriods, microsOfHours } from './configuration-tables.ts';
import { MESSAGES } from './messages.ts';
import { CALENDAR, daysOfYears, layLawDays, rulebookTables, yearsOf } from './rulebook-tables.ts';

/** Only few people give the same consent this often. */
const CROWD = 16;
const MICROS_PER_MINUTE = 60_000_000;

const SCOPE_SQL = sqlFile(import.meta.url, './result-in-scope.sql');
const RULE_HIT_SQL = sqlFile(import.meta.url, './rule-hit.sql');
const FINDING_SQL = sqlFile(import.meta.url, './finding.sql');

/** The first step. */
const SCOPE = 'call_scope';

/** Steps that apply the rules, and the verdicts that follow. */
const RULE_RESULT: MadeTable = { table: 'rule_result', words: ['rule', 'grade', 'reason'] };
const RESULT_IN_SCOPE: MadeTable = { table: 'result_in_scope' };
const RULE_HIT: MadeTable = { table: 'rule_hit', words: ['rule', 'level', 'grade', 'reason'] };
const RESPONSIBILITY: MadeTable = { table: 'responsibility', words: ['rule', 'responsible', 'cause'] };
const FINDING: MadeTable = { table: 'finding', isKept: true, isByCall: true };
const VERDICT: MadeTable = { table: 'verdict', isKept: true, isByCall: true, words: ['verdict'] };

/** Columns of the rulebook that are joined with words, or returned as words. */
const RULEBOOK_WORDS = [
  ['rule', ['rule', 'cause']],
  ['rule_exempt', ['rule', 'sender']],
  ['rule_version', ['rule', 'level']],
  ['rule_contact', ['rule', 'contact']],
  ['near_miss', ['near_miss']],
] as const;

/** Tables that only lead to other tables. */
const INTERMEDIATE_TABLES = [
  ...STANDING_STEPS.filter((step) => !step.isKept).map((step) => step.table),
  ...[RULE_RESULT, RESULT_IN_SCOPE, RULE_HIT, RESPONSIBILITY].map(({ table }) => table),
];

/** Tables that later commands read. Views follow from others. The verdicts come last. */
const KEPT: readonly MadeTable[] = [
  ...STANDING_STEPS.filter((step) => step.isKept && !step.isView && !step.adds),
  ...[FINDING, VERDICT],
];

/** All tables that judging makes. */
const MADE: ReadonlySet<string> = new Set(
  [...STANDING_STEPS, FINDING, VERDICT].map(({ table }) => table).concat(INTERMEDIATE_TABLES),
);

export interface AuditOptions {
  /** Above this many similar consents, those that a later one replaces are examined only where they can make a difference. It changes no outcome. */
  readonly crowd?: number;
  /** Where the statements run; absent: in the store. It changes no outcome. */
  readonly engine?: Engine;
  /** The law to judge by; absent: each call by that of its own day. */
  readonly law?: Law;
  /** The rules that count; absent: all. */
  readonly byRule?: (rule: RuleDefinition) => boolean;
  /** Keeps the intermediate tables in the session too. */
  readonly keepsIntermediate?: true;
  /** Called once `call_scope`, the loaded calls with what the law says about their scope, can be read from the store. */
  readonly whenInScope?: () => void;
  /** Periods that are judged, without common days; absent: that of the configuration. */
  readonly periods?: readonly Days[];
}

/** The steps of standing, then rules, responsibility, findings and verdicts. */
const JUDGING_STEPS = STANDING_STEPS.length + 4;

/**
 * Judges every call of the period: standing, rules, responsibility, verdicts. Leaves in the store `standing` (a row per judged call), `finding` (with who is
 * responsible), `verdict` (a row per judged call), and the intermediate tables that later commands read.
 * @returns the number of loaded calls, of all periods
 */
export async function audit(
  store: Store,
  configuration: Configuration,
  progress: Progress,
  {
    crowd = CROWD,
    engine = new DuckDbEngine(store),
    law: by,
    byRule = () => true,
    keepsIntermediate,
    periods,
    whenInScope = () => undefined,
  }: AuditOptions = {},
): Promise<number> {
  // The verdicts are dropped first and made last: if they exist, everything behind them is complete. A single transaction would achieve the same, but the
  // database plans joins of uncommitted tables without knowing their sizes, which is a hundred times slower (measured).
  await store.dropTable('verdict');
  await dropStamp(store);
  // Intermediate tables that an earlier version kept.
  await store.dropTable(...INTERMEDIATE_TABLES, 'breach_in_scope', 'breach', 'answer');
  const law = by ?? (await lawOfEachDay());
  const { country, rules } = law;
  const judging = rules.filter(({ definition }) => byRule(definition));
  const definitions = rules.map((rule) => rule.definition);
  await storeInputs(store, configuration, { law, ...(periods === undefined ? {} : { periods }) });
  const responsibilities = responsibilitySelects();
  const texts = judgingTexts(rules, responsibilities);
  await nameWords(store, texts);
  const turns = await engine.load(texts, MADE);
  const calls = await countLoadedCalls(store);
  progress.stage(STAGE.judging, JUDGING_STEPS * turns, calls);
  const advance = (): void => progress.advance(1);
  const parameters = { ...standingParameters(configuration, country, definitions), crowd };
  for (let turn = 0; turn < turns; turn += 1) {
    await engine.begin(turn);
    await runStandingSteps(engine, parameters, (table) => {
      if (turn === 0 && table === SCOPE) whenInScope();
      advance();
    });
    if (turn === 0) await tryExtensionRules(store, rules);
    await findRuleHits(engine, judging, responsibilities, advance);
    if (keepsIntermediate !== true) await store.dropTable(...INTERMEDIATE_TABLES);
    await engine.statement(VERDICT, [verdictSelect()]);
    for (const made of KEPT) await engine.rows(made);
    advance();
  }
  progress.done();
  return calls;
}

/** Runs the steps of standing. @param done is called after each with its table */
async function runStandingSteps(
  engine: Engine,
  parameters: Readonly<Record<string, number | bigint>>,
  done: (table: string) => void,
): Promise<void> {
  for (const step of STANDING_STEPS) {
    const sql = standingSql(step, standingOfLaw);
    await engine.statement(step, [sql], pick(parameters, parametersIn(sql)));
    done(step.table);
  }
}

/** How many calls are loaded, of all periods. */
export async function countLoadedCalls(store: Store): Promise<number> {
  const [loaded] = await store.rows<{ calls: bigint }>('select count(*) as calls from call');
  return Number(loaded?.calls ?? 0);
}

/**
 * Stores the input beside the facts: the configuration, the rulebook, and the days with the law and policy on them. Days that no fact or setting names are left
 * out: every step of an audit goes through the calendar.
 */
export async function storeInputs(
  store: Store,
  configuration: Configuration,
  { law: by, periods = [configuration.audit] }: Pick<AuditOptions, 'law' | 'periods'> = {},
): Promise<void> {
  const { country, rules } = by ?? (await lawOfEachDay());
  const definitions = rules.map((rule) => rule.definition);
  await fillTables(store, [
    ...configurationTables(configuration),
    judgedPeriods(periods),
    ...rulebookTables(definitions, country, configuration.policy),
  ]);
  const { from, to, asOf } = configuration.audit;
  const [named] = await store.rows<{ first_day: number | null; last_day: number | null }>(
    sqlFile(import.meta.url, './named-days.sql'),
    daysOfYears(CALENDAR),
  );
  const days = [from, to, asOf].map(dayNumber).concat(named?.first_day ?? [], named?.last_day ?? []);
  const years = yearsOf(Math.min(...days), Math.max(...days));
  await layLawDays(store, country, configuration.policy, years);
  await store.createTable('calendar_day', sqlFile(import.meta.url, './calendar-day.sql'), {
    ...daysOfYears(years),
    limitation_months: country.limitationMonths,
    assumed_sender: country.senders[0]?.sender ?? '',
  });
  await store.createTable('stated_day', sqlFile(import.meta.url, './stated-day.sql'));
  await store.createTable('inbound_from_own', sqlFile(import.meta.url, '../facts/inbound-from-own.sql'), {
    own_number_calls: OWN_NUMBER_CALLS,
  });
}

/** All statements from facts to verdict. */
function judgingTexts(rules: readonly RuleModule[], responsibilities: readonly string[]): readonly string[] {
  return [
    ...STANDING_STEPS.map((step) => standingSql(step, standingOfLaw)),
    ...rules.map((rule) => rule.sql),
    ...[SCOPE_SQL, RULE_HIT_SQL, ...responsibilities, FINDING_SQL, verdictSelect()],
  ];
}

/**
 * Creates the type of all outcome words: words in the SQL of standing, rules, responsibility and verdict, and words that these steps take from the rulebook,
 * the configuration and the calls.
 */
async function nameWords(store: Store, texts: readonly string[]): Promise<void> {
  const words = new Set(texts.flatMap(quotedTexts));
  await store.fillTable(
    'written_word',
    { word: 'VARCHAR' },
    [...words].map((word) => [word]),
    'temporary',
  );
  await store.createWords(OUTCOME_WORD, sqlFile(import.meta.url, './word.sql'));
  await store.dropTable('written_word');
  await store.runAll(
    RULEBOOK_WORDS.map(
      ([table, columns]) =>
        `create or replace table ${table} as\n${inWords(`select * from ${table}`, OUTCOME_WORD, columns)}`,
    ),
  );
}

function ruleParameter(place: number): string {
  return `rule_${place}`;
}

/** A SELECT of one rule's result with the rule's name, which is a parameter. */
function resultOf({ sql }: RuleModule, place: number): string {
  return `select call_key, cast($${ruleParameter(place)} as varchar) as rule, grade, reason from (\n${sql}\n) as given`;
}

/**
 * An error in an extension's SQL is its author's: report it before the rules are combined.
 * @throws UserError EXTENSION_INVALID
 */
async function tryExtensionRules(store: Store, rules: readonly RuleModule[]): Promise<void> {
  for (const { sql, extension } of rules) {
    if (extension === undefined) continue;
    try {
      await store.rows(`select call_key, grade, reason from (\n${sql}\n) as given limit 0`);
    } catch (error) {
      if (error instanceof UserError) throw error;
      throw invalidExtensionError(extension, MESSAGES.itsSqlFails(messageOf(error)), error);
    }
  }
}

/** Each rule returns the calls that break it; the engine adds the effects of contacts and dates, and the responsible party. */
async function findRuleHits(
  engine: Engine,
  rules: readonly RuleModule[],
  responsibilities: readonly string[],
  advance: () => void,
): Promise<void> {
  // One statement for all rules: planning each separately takes longer than its rows in a small workspace.
  const names = Object.fromEntries(rules.map(({ definition }, place) => [ruleParameter(place), definition.id]));
  await engine.statement(RULE_RESULT, rules.map(resultOf), names);
  await engine.statement(RESULT_IN_SCOPE, [SCOPE_SQL]);
  await engine.statement(RULE_HIT, [RULE_HIT_SQL]);
  advance();
  await engine.statement(RESPONSIBILITY, responsibilities);
  advance();
  // A permanent table, made in one statement: filling it rule by rule would write it twice.
  await engine.statement(FINDING, [FINDING_SQL]);
  advance();
}

/** Parameters of the steps; days since 1970-01-01. */
export function standingParameters(
  { audit: { asOf }, policy }: Configuration,
  country: Country,
  rules: readonly RuleDefinition[],
): Readonly<Record<string, number | bigint>> {
  const firstDayOf = (id: string): number => {
    const rule = rules.find((candidate) => candidate.id === id);
    if (rule === undefined) throw new Error(`standing asks for the rule ${id}, which is not in the rulebook`);
    return dayNumber(firstDay(rule));
  };
  return {
    ...mapped(country.lawDays, dayNumber),
    ...mapped(country.ruleDays, firstDayOf),
    as_of_day: dayNumber(asOf),
    first_planned_call: FIRST_PLANNED_CALL,
    dial_window_days: country.dialWindowDays,
    log_grace_days: country.logGraceDays,
    clock_tolerance_micros: country.clockToleranceMinutes * MICROS_PER_MINUTE,
    relation_term_months: policy.relationTermMonths,
    min_offer_seconds: policy.minOfferSeconds,
    pass_on_micros: microsOfHours(policy.passOnHours),
  };
}

function mapped(
  record: Readonly<Record<string, string>>,
  value: (text: string) => number,
): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(record).map(([name, text]) => [name, value(text)]));
}

function pick(values: Readonly<Record<string, number | bigint>>, names: readonly string[]): Parameters {
  return Object.fromEntries(
    names.map((name) => {
      const value = values[name];
      if (value === undefined) throw new Error(`nothing gives the parameter ${name} of standing`);
      return [name, value];
    }),
  );
}
