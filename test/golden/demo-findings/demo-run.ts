import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDemo } from '../../../src/demo/write-demo.ts';
import { loadWorkspace } from '../../../src/jobs/load.ts';
import { auditWorkspace, reportWorkspace } from '../../../src/jobs/monthly.ts';
import type { ResultsStatus } from '../../../src/model/gaps.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';

/** The example's findings when they were last reviewed. */
export const KEPT: string = join(import.meta.dirname, 'findings.csv');

/** The example, judged by the current rulebook: `findings.csv`, whether the results are final, and the planted violations. */
export interface DemoRun {
  readonly findings: string;
  readonly status: ResultsStatus;
  readonly truth: Awaited<ReturnType<typeof writeDemo>>;
}

/**
 * @param look inspects the workspace while it exists; its PDFs are made only for this
 */
export async function runDemo(look?: (directory: string, folder: string) => Promise<void>): Promise<DemoRun> {
  const directory = mkdtempSync(join(tmpdir(), 'belaudit-demo-findings-'));
  try {
    const truth = await writeDemo(directory, SILENT);
    const workspace = openWorkspace(directory, { today: '2026-07-10' });
    await loadWorkspace(workspace, SILENT);
    const { folder, summary } = await auditWorkspace(workspace, SILENT);
    const findings = readFileSync(join(directory, folder, 'findings.csv'), 'utf8');
    if (look !== undefined) {
      await reportWorkspace(workspace, SILENT);
      await look(directory, join(directory, folder));
    }
    return { findings, status: summary.status, truth };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
