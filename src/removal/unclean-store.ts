import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Workspace } from '../workspace/workspace.ts';

const MARK = 'store.unclean';

type Place = Pick<Workspace, 'storePath'>;

/** Records that the store's file may hold remains of removed rows: whoever opens it next rewrites it first. */
export function markUnclean(workspace: Place): void {
  mkdirSync(dirname(workspace.storePath), { recursive: true, mode: 0o700 });
  writeFileSync(markOf(workspace), '', { mode: 0o600 });
}

export function isUnclean(workspace: Place): boolean {
  return existsSync(markOf(workspace));
}

export function markClean(workspace: Place): void {
  rmSync(markOf(workspace), { force: true });
}

function markOf({ storePath }: Place): string {
  return join(dirname(storePath), MARK);
}
