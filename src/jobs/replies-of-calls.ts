import { readRegister } from '../hearing/register.ts';
import type { Register } from '../hearing/register-chain.ts';
import { type HearingLine, hearingLines } from '../hearing/replies-and-decisions.ts';
import type { DossierCall, DossierSaid } from '../model/dossier.ts';
import { type GroupName, isFindingName, periodDays } from '../model/hearing.ts';
import type { Workspace } from '../workspace/workspace.ts';

/**
 * The calls, with the replies and decisions about their findings.
 * @param titleOf a rule in words
 */
export function withReplies(
  workspace: Workspace,
  calls: readonly DossierCall[],
  titleOf: (rule: string) => string,
): readonly DossierCall[] {
  const register = readRegister(workspace);
  if (register.last === null) return calls;
  const lines = linesAbout(workspace, register, calls);
  return calls.map((call) => {
    const replies = lines.filter(({ about }) => isAbout(about, call)).map((line) => replyOf(line, titleOf));
    return replies.length === 0 ? call : { ...call, said: replies };
  });
}

function linesAbout(workspace: Workspace, register: Register, calls: readonly DossierCall[]): readonly HearingLine[] {
  const known = new Set(calls.map(({ vendor, call_id: callId }) => JSON.stringify([vendor, callId])));
  return hearingLines(workspace, register, ({ about }) =>
    isFindingName(about)
      ? known.has(JSON.stringify([about.vendor, about.call_id]))
      : calls.some((call) => isInGroup(about, call)),
  );
}

function isAbout(about: HearingLine['about'], call: DossierCall): boolean {
  return isFindingName(about) ? about.vendor === call.vendor && about.call_id === call.call_id : isInGroup(about, call);
}

/** Whether a decision about a group of findings is about one of the call. */
function isInGroup({ vendor, rule, cause, period }: GroupName, call: DossierCall): boolean {
  const days = periodDays(period);
  const day = call.local_time.slice(0, 'yyyy-mm-dd'.length);
  if (days === null || day < days.from || days.to < day) return false;
  return call.findings.some(
    (finding) =>
      finding.rule === rule &&
      (cause ?? finding.cause) === finding.cause &&
      heardParty(finding.responsible, call.vendor) === vendor,
  );
}

/** The call centre heard about a finding (`hearing/heard-party.sql`). */
function heardParty(responsible: string, vendor: string): string {
  return ['client', 'undetermined'].includes(responsible) ? vendor : responsible;
}

function replyOf(line: HearingLine, titleOf: (rule: string) => string): DossierSaid {
  const { about, from, says, reason, until, state } = line;
  return {
    ...{ rule: about.rule, title: titleOf(about.rule), from, says: says as DossierSaid['says'], reason },
    ...{ day: line.received ?? line.at.slice(0, 'yyyy-mm-dd'.length), until },
    // The text of a decision about many findings is about other people too.
    ...{ text: isFindingName(about) ? line.text : null, state },
  };
}
