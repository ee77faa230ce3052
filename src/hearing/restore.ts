import type { RegisterPoint } from '../model/hearing.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { appendLines } from './append-lines.ts';
import type { Recorder } from './record-pack.ts';
import { readOwnRegister } from './register.ts';
import type { Register } from './register-chain.ts';
import { lostPoints } from './register-points.ts';

/** What an older copy of the register lacks. */
export interface RestoreOutcome {
  /** Lines that are left. */
  readonly lines: number;
  /** Each line that results name and the register lacks, and the folders in `reports` that name it. */
  readonly lost: readonly (Pick<RegisterPoint, 'seq'> & { readonly folders: readonly string[] })[];
  /** The line that says so; null in a preview, and if nothing is lost. */
  readonly line: number | null;
}

/**
 * Goes on with an older copy of the register. A line of it names the lines that are lost, so that results which rest on them are known to.
 * @param recorder null: a preview that writes nothing
 * @throws UserError like `readRegister`, but for results that name a line which it lacks; REGISTER_BUSY
 */
export async function acceptOlderRegister(workspace: Workspace, recorder: Recorder | null): Promise<RestoreOutcome> {
  const outcomeOf = (register: Register): Omit<RestoreOutcome, 'line'> => ({
    lines: register.lines.length,
    lost: lostPoints(register, workspace.reportsDirectory).map(({ seq, folders }) => ({ seq, folders })),
  });
  const foreseen = outcomeOf(readOwnRegister(workspace));
  if (recorder === null || foreseen.lost.length === 0) return { ...foreseen, line: null };
  const [line] = await appendLines(
    workspace,
    (register) => {
      const lost = lostPoints(register, workspace.reportsDirectory).map(({ seq, hmac }) => ({ seq, hmac }));
      return lost.length === 0 ? [] : [{ ...recorder, kind: 'restored', about: { lost } }];
    },
    readOwnRegister,
  );
  return { ...foreseen, line: line?.seq ?? null };
}
