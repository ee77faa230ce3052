import { type HearingSummary, periodName } from '../../model/hearing.ts';
import type { Summary } from '../../model/summary.ts';
import type { ComparedFile } from '../../results/earlier-results.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { hearResults } from '../hear-results.ts';
import type { ListeningContext } from '../listening/listening-figures.ts';
import type { Register } from '../register-chain.ts';
import { namesOf, waitingActions, waitingSeconds } from '../waiting.ts';
import { actionCourses } from './courses.ts';
import { comparedResults } from './stored-results.ts';

/** The state of findings and actions, and the earlier results that it is based on. */
export interface Heard {
  readonly hearing: HearingSummary;
  readonly comparedWith: readonly ComparedFile[];
}

/**
 * The state of the findings of stored results, like `hearResults`, and what these results show about the actions.
 * @param asOf the day by which terms and actions are due; by default the audit date
 * @param known files that the results are already compared with
 * @throws UserError NO_RESULTS if earlier results cannot be read
 */
export async function hearWithActions(
  folder: string,
  workspace: Workspace,
  register: Register,
  summary: Summary,
  known: readonly ComparedFile[],
  listening: ListeningContext,
  asOf: string = summary.period.as_of,
): Promise<Heard> {
  const { from, to } = summary.period;
  const day = asOf === summary.period.as_of ? {} : { as_of: asOf };
  const hearing = { ...(await hearResults(folder, workspace, register, summary, listening, asOf)), ...day };
  const compared = comparedResults(workspace.reportsDirectory, register.lines, { from, to }, known);
  const results = [...compared.results, { from, to, summary: { ...summary, hearing } }];
  const actions = actionCourses({ lines: register.lines, to, asOf, results });
  const seconds = waitingSeconds(register.lines, namesOf(summary.vendors, summary.client.name));
  const waiting = [
    ...(hearing.waiting ?? []),
    ...seconds.filter((one) => [null, periodName(from, to)].includes(one.period)),
    ...waitingActions(register.lines, results),
  ];
  return {
    hearing: {
      ...{ ...hearing, ...(actions.length === 0 ? {} : { actions }) },
      ...(waiting.length === 0 ? {} : { waiting }),
    },
    comparedWith: compared.comparedWith,
  };
}
