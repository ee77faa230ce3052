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

/** What was played with one call, as `planted.json` tells it. */
export interface Act {
  readonly act: string;
  readonly vendor: string;
  readonly call_id: string;
  readonly local_time: string;
  readonly rules: readonly string[];
}

/** The example, judged by the current rulebook: `findings.csv`, whether the results are final, and the planted violations. */
export interface DemoRun {
  readonly findings: string;
  /** `findings.csv` of August 2026, of which only a few calls are loaded. */
  readonly inAugust: string;
  readonly acts: readonly Act[];
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
    const workspace = openWorkspace(directory, { today: '2026-08-10' });
    await loadWorkspace(workspace, SILENT);
    const { folder, summary } = await auditWorkspace(workspace, SILENT);
    const findings = readFileSync(join(directory, folder, 'findings.csv'), 'utf8');
    if (look !== undefined) {
      await reportWorkspace(workspace, SILENT);
      await look(directory, join(directory, folder));
    }
    const { acts } = JSON.parse(readFileSync(join(directory, 'planted.json'), 'utf8')) as Pick<DemoRun, 'acts'>;
    const august = { today: '2026-09-01', period: { from: '2026-08-01', to: '2026-08-31' } };
    const later = await auditWorkspace(openWorkspace(directory, august), SILENT);
    const inAugust = readFileSync(join(directory, later.folder, 'findings.csv'), 'utf8');
    return { findings, inAugust, acts, status: summary.status, truth };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
