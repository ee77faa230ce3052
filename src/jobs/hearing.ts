import { checkRegister, type RegisterCheck } from '../hearing/check-register.ts';
import type { Workspace } from '../workspace/workspace.ts';

export type { RegisterCheck };

/** Whether the register of decisions is as it was written: its chain, its files, and the lines that results were made with. */
export async function verifyRegister(workspace: Workspace): Promise<RegisterCheck> {
  return await Promise.resolve(checkRegister(workspace));
}
