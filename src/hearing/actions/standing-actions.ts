import type { ActionState } from '../../model/actions.ts';
import type { ActionLine, RegisterLine } from '../../model/hearing.ts';
import { standingLines } from '../standing-lines.ts';

/** An action in force, and its state. */
export interface StandingAction {
  readonly line: ActionLine;
  /** The day that applies now. */
  readonly due: string;
  readonly state: ActionState;
  /** Number of the last line about it; null if there is none. */
  readonly stateLine: number | null;
}

/** Actions in force, in the order of their lines; the last line about each decides. */
export function standingActions(lines: readonly RegisterLine[]): readonly StandingAction[] {
  const standing = standingLines(lines);
  return standing.flatMap((line) => {
    if (line.kind !== 'action') return [];
    let action: StandingAction = { line, due: line.due, state: 'open', stateLine: null };
    for (const change of standing) {
      if (change.kind !== 'action-state' || change.about.seq !== line.seq) continue;
      const { state, due = action.due, seq } = change;
      action = { ...action, due, state: state === 'moved' ? 'open' : state, stateLine: seq };
    }
    return [action];
  });
}
