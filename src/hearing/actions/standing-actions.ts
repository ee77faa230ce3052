import type { ActionState } from '../../model/actions.ts';
import type { ActionLine, RegisterLine } from '../../model/hearing.ts';
import { standingLines } from '../standing-lines.ts';

/** An action that counts, and how it stands. */
export interface StandingAction {
  readonly line: ActionLine;
  /** The day that counts now. */
  readonly due: string;
  readonly state: ActionState;
  /** Number of the last line that says so; null: none does. */
  readonly stateLine: number | null;
}

/** Actions that count, in the order of their lines: what was said of each last holds. */
export function standingActions(lines: readonly RegisterLine[]): readonly StandingAction[] {
  const standing = standingLines(lines);
  return standing.flatMap((line) => {
    if (line.kind !== 'action') return [];
    let action: StandingAction = { line, due: line.due, state: 'open', stateLine: null };
    for (const said of standing) {
      if (said.kind !== 'action-state' || said.about.seq !== line.seq) continue;
      const { state, due = action.due, seq } = said;
      action = { ...action, due, state: state === 'moved' ? 'open' : state, stateLine: seq };
    }
    return [action];
  });
}
