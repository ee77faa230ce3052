import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Configuration } from '../../../src/model/configuration.ts';
import { FINDING_COLUMNS } from '../../../src/model/results.ts';
import { Store } from '../../../src/store/store.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';

/** A finding in these tests; the other columns are empty. */
export interface MadeFinding {
  readonly vendor: string;
  readonly call_id: string;
  readonly rule: string;
  readonly responsible?: string;
  readonly cause?: string;
}

/** A workspace with only its configuration and results with these findings. */
export async function judgedWorkspace(
  findings: readonly MadeFinding[],
  decisions: Configuration['decisions'] = undefined,
): Promise<Workspace> {
  const directory = mkdtempSync(join(tmpdir(), 'belaudit-hearing-'));
  await writeFindings(directory, '2026-06-01_2026-06-30', findings);
  const vendors = [
    { id: 'alfa', name: 'Alfa Contact B.V.' },
    { id: 'beta', name: 'Beta Belt B.V.' },
  ];
  return {
    directory,
    storePath: join(directory, '.belaudit', 'store.duckdb'),
    reportsDirectory: join(directory, 'reports'),
    configuration: {
      audit: { from: '2026-06-01', to: '2026-06-30', asOf: '2026-07-10' },
      vendors,
      campaigns: [{ id: 'zon' }],
      ...(decisions === undefined ? {} : { decisions }),
    },
  } as unknown as Workspace;
}

/** Writes the findings of results of a period. */
export async function writeFindings(
  directory: string,
  period: string,
  findings: readonly MadeFinding[],
): Promise<void> {
  const folder = join(directory, 'reports', period);
  mkdirSync(folder, { recursive: true });
  const store = await Store.open(':memory:', { allowedDirectory: folder });
  try {
    const rows = findings.map((finding) => {
      const cells = { level: 'statute', grade: 'proven', responsible: finding.vendor, cause: 'was-told', ...finding };
      return Object.keys(FINDING_COLUMNS).map((column) => {
        if (column === 'source_row') return 1;
        return (cells as Readonly<Record<string, string>>)[column] ?? '';
      });
    });
    await store.fillTable('made', FINDING_COLUMNS, rows);
    await store.writeFile(join(folder, 'findings.parquet'), 'parquet', 'select * from made');
  } finally {
    store.close();
  }
}
