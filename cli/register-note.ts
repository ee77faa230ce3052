import type { Workspace } from '../src/index.ts';
import type { Api } from './api.ts';
import type { CommandContext } from './command-context.ts';

/**
 * Says that a line of the register was begun and never finished, before the next line removes the remains. Whoever gave that command got no answer, and must
 * repeat it.
 */
export async function tellUnfinished(api: Api, workspace: Workspace, context: CommandContext): Promise<void> {
  const { unfinished_bytes: bytes, wrong } = await api.verifyRegister(workspace);
  if (wrong.length > 0 || bytes === 0) return;
  context.output.message(
    `A command was killed while it wrote to the register of decisions: its last ${bytes} bytes are not a whole line, and are removed. Its entry was not recorded; run that command again.`,
  );
}
