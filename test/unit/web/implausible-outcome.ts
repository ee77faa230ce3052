import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadWorkspace } from '../../../src/jobs/load.ts';
import { auditWorkspace } from '../../../src/jobs/monthly.ts';
import { gapAnchor } from '../../../src/model/gaps.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';

export const CALLS = 120;
export const PERIOD = '2026-06-01_2026-06-30';
export const OUTCOME = 'outcome:alfa';
/** Where its outcome is shown, and where what somebody says of it is sent. */
export const PAGE: string = `/own/outcome?period=${PERIOD}&gap=${gapAnchor(OUTCOME)}`;
export const SEND: string = `/own/outcome?do=look&period=${PERIOD}&gap=${gapAnchor(OUTCOME)}`;

export const CONFIGURATION = `# Keep this remark.
client: { name: Voorbeeld, time_zone: Europe/Amsterdam, entities: [{ id: groen, name: Groen B.V. }] }
audit: { from: 2026-06-01, to: 2026-06-30, as_of: 2026-07-10 }
vendors: [{ id: alfa, name: Alfa B.V., entity: groen }]
campaigns: [{ id: zon, entity: groen, product: solar, purpose: commercial, audience: consumers }]
sources:
  - { feed: calls, vendor: alfa, files: in/calls.csv, constants: { campaign: zon, direction: outbound } }
  - { feed: consents, files: in/consents.csv }
`;

/** A call centre that called consumers of whom nobody gave a consent. */
export function writeViolations(directory: string): string {
  const calls = Array.from(
    { length: CALLS },
    (_, place) => `A${place},2026-06-10T10:00:00,06${20_000_000 + place},2026-06-10T10:00:05,61,A1`,
  );
  const files = {
    'belaudit.yaml': CONFIGURATION,
    'in/calls.csv': ['call_id,started_at,called_number,connected_at,talk_seconds,agent', ...calls, ''].join('\n'),
    'in/consents.csv': 'consent_id,given_at\n',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  return directory;
}

export async function judge(directory: string): Promise<void> {
  const workspace = openWorkspace(directory);
  await loadWorkspace(workspace, SILENT);
  await auditWorkspace(workspace, SILENT);
}
