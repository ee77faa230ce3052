import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDemo } from '../../../src/demo/write-demo.ts';
import { auditWorkspace, loadWorkspace } from '../../../src/jobs/monthly.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';

/** The findings of the example as they were when they were last looked at. */
export const KEPT: string = join(import.meta.dirname, 'findings.csv');

/** `findings.csv` of the example, judged by the rulebook as it stands. */
export async function demoFindings(): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'belaudit-demo-findings-'));
  try {
    await writeDemo(directory, SILENT);
    const workspace = openWorkspace(directory, { today: '2026-07-10' });
    await loadWorkspace(workspace, SILENT);
    const { folder } = await auditWorkspace(workspace, SILENT);
    return readFileSync(join(directory, folder, 'findings.csv'), 'utf8');
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
