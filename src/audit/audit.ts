import type { Configuration } from '../model/configuration.ts';
import type { Progress } from '../model/progress.ts';
import type { RuleDefinition } from '../model/rule.ts';
import { OPTOUT_AT_COLLECTION_FROM } from '../rulebook/nl/regimes.ts';
import { firstDay, type RuleModule, ruleModules } from '../rulebook/registry.ts';
import { responsibilitySelects, verdictSelect } from '../rulebook/outcome.ts';
import { STANDING_STEPS, type StandingParameter, standingSql } from '../standing/standing.ts';
import { sqlFile } from '../store/sql.ts';
import type { Parameters, Store } from '../store/store.ts';
import { configurationTables, fillTables, isoDay, microsOfHours } from './configuration-tables.ts';
import { rulebookTables } from './rulebook-tables.ts';

const FINDING = {
  call_key: 'BIGINT',
  rule: 'VARCHAR',
  level: 'VARCHAR',
  grade: 'VARCHAR',
  reason: 'VARCHAR',
} as const;

const ANSWER = { call_key: 'BIGINT', rule: 'VARCHAR', responsible: 'VARCHAR', cause: 'VARCHAR' } as const;

/**
 * Judges every call of the period: standing, rules, responsibility, verdicts.
 * Leaves in the store `standing` (a row per judged call), `finding`, `answer` (who is responsible, a row per finding),
 * `verdict` (a row per judged call), and the tables that led to them.
 */
export async function audit(store: Store, configuration: Configuration, progress: Progress): Promise<void> {
  const rules = await ruleModules();
  const definitions = rules.map((rule) => rule.definition);
  await fillTables(store, configurationTables(configuration));
  await fillTables(store, rulebookTables(definitions, configuration.policy));
  const answers = responsibilitySelects();
  progress.stage('judging', STANDING_STEPS.length + rules.length + answers.length + 1);
  const parameters = standingParameters(configuration, definitions);
  for (const step of STANDING_STEPS) {
    await store.createTable(step.table, standingSql(step), pick(parameters, step.parameters));
    progress.advance(1);
  }
  await findBreaches(store, rules, progress);
  await store.defineTable('answer', ANSWER);
  for (const select of answers) {
    await store.insertInto('answer', select);
    progress.advance(1);
  }
  await store.createTable('verdict', verdictSelect());
  progress.advance(1);
  progress.done();
}

async function findBreaches(store: Store, rules: readonly RuleModule[], progress: Progress): Promise<void> {
  const finding = sqlFile(import.meta.url, './finding.sql');
  await store.defineTable('finding', FINDING);
  for (const rule of rules) {
    await store.createTable('rule_result', rule.sql);
    await store.insertInto('finding', finding, { rule: rule.definition.id });
    progress.advance(1);
  }
  await store.dropTable('rule_result');
}

/** Values of the steps' parameters; days since 1970-01-01. */
export function standingParameters(
  { audit: period, policy }: Configuration,
  rules: readonly RuleDefinition[],
): Readonly<Record<StandingParameter, number>> {
  const inForceFrom = (id: string): number => {
    const rule = rules.find((candidate) => candidate.id === id);
    if (rule === undefined) throw new Error(`standing asks for the rule ${id}, which is not in the rulebook`);
    return isoDay(firstDay(rule));
  };
  return {
    from_day: isoDay(period.from),
    to_day: isoDay(period.to),
    as_of_day: isoDay(period.asOf),
    relation_term_months: policy.relationTermMonths,
    min_offer_seconds: policy.minOfferSeconds,
    pass_on_micros: microsOfHours(policy.passOnHours),
    optout_at_collection_from: isoDay(OPTOUT_AT_COLLECTION_FROM),
    not_linked_from: inForceFrom('consent-not-linked-to-person'),
    without_proof_from: inForceFrom('consent-without-proof'),
    not_verified_from: inForceFrom('consent-not-verified'),
    from_own_call_from: inForceFrom('consent-from-own-call'),
    not_specific_from: inForceFrom('consent-not-specific'),
    late_first_call_from: inForceFrom('first-call-after-six-months'),
    relation_term_from: inForceFrom('relation-term-exceeded'),
    own_term_from: inForceFrom('retention-term-exceeded'),
  };
}

function pick(values: Readonly<Record<StandingParameter, number>>, names: readonly StandingParameter[]): Parameters {
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}
