import type { ActionCourse, ActionsOverview } from '../src/index.ts';
import { actionView, overdueSentence } from '../src/index.ts';
import type { Page } from './output.ts';

/** All actions with their effect in later results, and the measures that nobody has turned into an action. */
export function writeActions(page: Page, { as_of: asOf, actions, proposals, period }: ActionsOverview): void {
  page.heading(`Actions as of ${asOf}`);
  if (actions.length === 0) page.line('No actions yet.');
  for (const line of reminderLines(actions)) page.line(line);
  for (const action of actions) writeAction(page, action);
  if (proposals.length === 0) return;
  page.line();
  page.heading(`Measures in the results of ${period} without an open action`);
  page.table(
    ['For', 'Measure', 'Largest rule', 'Violations', 'Calls'],
    proposals.map(({ party, measure, rule, violations, calls }) => [party, measure, rule, violations, calls]),
  );
  page.line('To make one an action: belaudit actions --measure <measure> --for <party> --owner ... --due ... --by ...');
}

/** Who is late, and the line that says so. */
export function reminderLines(actions: readonly ActionCourse[]): readonly string[] {
  const sentence = overdueSentence(actions, 'en');
  if (sentence === '') return [];
  const late = actions.filter(({ overdue }) => overdue);
  return [sentence, ...late.map(({ line, owner, due, what }) => `  line ${line}: ${owner}, by ${due}: ${what}`)];
}

function writeAction(page: Page, action: ActionCourse): void {
  const view = actionView(action, {
    language: 'en',
    ruleTitle: (rule) => rule,
    checkTitle: (check) => check,
    conceal: (text) => text,
    partyName: (party) => party,
  });
  page.line();
  page.heading(`Line ${view.line}, ${view.state}: ${view.party}, ${view.owner}, ${view.due}`);
  page.paragraph(view.what);
  page.paragraph(view.measure);
  for (const { said, verdict } of view.months) page.paragraph(`${said} ${verdict}`);
}
