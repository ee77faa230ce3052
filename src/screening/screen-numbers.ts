import { audit, standingParameters } from '../audit/audit.ts';
import type { Configuration } from '../model/configuration.ts';
import { dayNumber } from '../model/day-numbers.ts';
import { FIRST_PLANNED_CALL } from '../model/facts.ts';
import { GRADES, LEVELS } from '../model/findings.ts';
import type { Progress } from '../model/progress.ts';
import type { RuleDefinition } from '../model/rule.ts';
import { COUNTRY } from '../rulebook/in-force.ts';
import { untilSelect } from '../rulebook/outcome.ts';
import { ruleModules } from '../rulebook/registry.ts';
import { identifier, parametersIn, sqlFile } from '../store/sql.ts';
import type { Cell, Store } from '../store/store.ts';
import type { PlannedMoment } from './planned-moment.ts';

/** The plan for a call list: who calls, for which campaign, when. */
export interface PlannedCalls {
  readonly vendor: string;
  readonly campaign: string;
  readonly moment: PlannedMoment;
  /** The list to call also gets numbers that cannot be shown to be allowed. */
  readonly withUnshown: boolean;
  /** Applies only the rules that a call centre can check by itself. */
  readonly asVendor: boolean;
}

/** The result of `screenNumbers`: a table of the session with one row per number. Days are integers since 1970-01-01. */
export const SCREENED = 'screened_number';

/**
 * Judges a call to each number in the session's table `list_number` (`number`, `list_row`), as the audit would judge a conversation at that moment of which it
 * knows nothing else. Planned calls do not influence one another. Creates the session's table `SCREENED`.
 * @param store a database that shows the facts of another one, and holds nothing else
 * @param database name of the other one
 */
export async function screenNumbers(
  store: Store,
  database: string,
  configuration: Configuration,
  planned: PlannedCalls,
  progress: Progress,
): Promise<void> {
  const { moment, asVendor } = planned;
  const period = { from: moment.day, to: moment.day, asOf: moment.day };
  const onThatDay = { ...configuration, audit: period };
  const rules = (await ruleModules()).map((rule) => rule.definition);
  const values = { ...standingParameters(onThatDay, COUNTRY, rules), with_unshown: planned.withUnshown };
  const given = (sql: string): Record<string, Cell> =>
    Object.fromEntries(parametersIn(sql).map((name) => [name, values[name as keyof typeof values] ?? null]));
  await store.createTable('planned_call', sqlFile(import.meta.url, './planned-call.sql'), {
    first_planned_call: FIRST_PLANNED_CALL,
    vendor: planned.vendor,
    campaign: planned.campaign,
    moment: moment.micros,
    day: dayNumber(moment.day),
    second: moment.second,
  });
  await store.createView('made_call', `select * from ${identifier(database)}.main.call`);
  await store.createView('call', sqlFile(import.meta.url, './call.sql'));
  await audit(store, onThatDay, progress, {
    byRule: (rule) => isLookedAt(rule, asVendor),
    keepsIntermediate: true,
  });
  await store.fillTable('level_place', { level: 'VARCHAR', place: 'INTEGER' }, places(LEVELS));
  await store.fillTable('grade_place', { grade: 'VARCHAR', place: 'INTEGER' }, places(GRADES));
  const until = untilSelect();
  await store.createTable('until', until, given(until));
  const screened = sqlFile(import.meta.url, './screened.sql');
  await store.createTemporaryTable(SCREENED, screened, given(screened));
}

/** Whether a rule can judge a list before it is called. */
export function isLookedAt(rule: RuleDefinition, asVendor: boolean): boolean {
  return rule.isSaidInCall !== true && (!asVendor || rule.isKnownToVendor === true);
}

function places(words: readonly string[]): readonly (readonly Cell[])[] {
  return words.map((word, place) => [word, place]);
}
