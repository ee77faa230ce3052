import type { ActionCourse } from '../../model/actions.ts';
import { CLIENT } from '../../model/findings.ts';
import type { Summary } from '../../model/summary.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { readRegister } from '../register.ts';
import { actionCourses, comparedPeriods } from './courses.ts';
import { measuresOf, resultsToCompare } from './record-action.ts';
import { storedPeriods, storedResults } from './stored-results.ts';

/** A day after every period. */
const AFTER_ALL = '9999-12-31';

/** A measure in a report from which nobody has made an action. */
export interface ProposedAction {
  readonly party: string;
  readonly measure: string;
  /** The rule that the measure remedies. */
  readonly rule: string;
  readonly violations: number;
  readonly calls: number;
}

/** All actions as they are now. */
export interface ActionsOverview {
  readonly as_of: string;
  /** Name of the results that a new action would be compared with. */
  readonly period: string;
  readonly has_results: boolean;
  readonly actions: readonly ActionCourse[];
  readonly proposals: readonly ProposedAction[];
}

/**
 * All actions of the register, with what the stored results show about them, up to the configuration's period.
 * @throws UserError REGISTER_CHANGED, REGISTER_KEY; NO_RESULTS if results cannot be read
 */
export function actionsOverview(workspace: Workspace): ActionsOverview {
  const { to, asOf } = workspace.configuration.audit;
  const { lines } = readRegister(workspace);
  const stored = storedPeriods(workspace.reportsDirectory).filter((period) => period.to <= to);
  // Only those and the last period's: summaries can be large.
  const results = comparedPeriods(lines, { from: AFTER_ALL, to }, stored).map((period) =>
    storedResults(workspace.reportsDirectory, period),
  );
  const actions = actionCourses({ lines, to, asOf, results });
  const { period, summary } = resultsToCompare(workspace);
  const proposals = summary === null ? [] : proposalsOf(summary, actions);
  return { as_of: asOf, period, has_results: summary !== null, actions, proposals };
}

/** Measures of a party with a rule that none of its open actions is about. */
function proposalsOf(summary: Summary, actions: readonly ActionCourse[]): readonly ProposedAction[] {
  const parties = [CLIENT, ...summary.vendors.map(({ id }) => id)];
  return parties.flatMap((party) =>
    measuresOf(summary, party)
      .filter(
        ({ rule }) => !actions.some((one) => one.state === 'open' && one.party === party && one.rules.includes(rule)),
      )
      .map(({ action, rule, violations, calls }) => ({ party, measure: action, rule, violations, calls })),
  );
}
