import { assertJudged } from '../audit/audit-stamp.ts';
import { judgeAside } from '../audit/judge-aside.ts';
import { explain } from '../explain/explain.ts';
import { maskedExplanation } from '../explain/masked-explanation.ts';
import { tellExplanation } from '../explain/tell.ts';
import type { Explanation, TextSection } from '../model/explanation.ts';
import { listRules } from '../rulebook/registry.ts';
import { dropUnfinishedReadings } from '../staging/unfinished-readings.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type JobOptions, withStore } from './job.ts';

/**
 * Explains the verdict on a call, as data and in words. Telephone numbers are masked. If the last audit did not judge the call's month, the call is judged for
 * this answer alone.
 * @throws UserError NOT_LOADED, CALL_NOT_FOUND
 */
export async function explainCall(
  workspace: Workspace,
  vendor: string,
  callId: string,
  options: JobOptions = {},
): Promise<{ readonly explanation: Explanation; readonly sections: readonly TextSection[] }> {
  const { client } = workspace.configuration;
  const asked = withStore(workspace, options, async (store) => {
    await dropUnfinishedReadings(store);
    await assertJudged(store);
    const known = await explain(store, vendor, callId, client.timeZone);
    if (known.call.is_judged) return maskedExplanation(known);
    const { vendor: ofVendor, call_id: id } = known.call;
    const calls =
      'select call_key from call where vendor = cast($vendor as varchar) and call_id = cast($call_id as varchar)';
    return maskedExplanation(
      await judgeAside(store, workspace.configuration, calls, { vendor: ofVendor, call_id: id }, () =>
        explain(store, ofVendor, id, client.timeZone),
      ),
    );
  });
  // The rules are loaded while the store answers.
  const [explanation, rules] = await Promise.all([asked, listRules()]);
  return { explanation, sections: tellExplanation(explanation, rules, options.language ?? client.language) };
}
