import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { TableDefinition } from '../../../../src/model/facts.ts';
import { CALL_COLUMNS, FINDING_COLUMNS } from '../../../../src/model/results.ts';
import type { Cell, Store } from '../../../../src/store/store.ts';
import type { Workspace } from '../../../../src/workspace/workspace.ts';
import { borrowStore, KEPT_FOLDER } from '../../../kept-stores.ts';

/** A conversation of these tests; unstated values are the same in all. */
export interface MadeCall {
  readonly id: string;
  readonly vendor?: string;
  readonly agent?: string | null;
  readonly offered?: boolean | null;
  readonly identity?: boolean | null;
  readonly asked?: boolean | null;
  readonly basis?: string;
  readonly result?: string;
  readonly verdict?: string;
  readonly contact?: string;
  readonly seconds?: number;
  readonly hour?: number;
  readonly recording?: string | null;
}

const CALL: TableDefinition = {
  ...{ vendor: 'VARCHAR', call_id: 'VARCHAR', agent: 'VARCHAR', result: 'VARCHAR', recording: 'VARCHAR' },
  ...{ optout_offered: 'BOOLEAN', identity_stated: 'BOOLEAN', optout_requested: 'BOOLEAN' },
  ...{ talk_seconds: 'BIGINT', number: 'BIGINT', local_day: 'INTEGER', local_second: 'INTEGER' },
};
/** 15 June 2026. */
const DAY = 20_619;
const PERIOD = '2026-06-01_2026-06-30';

export interface ListenedWorkspace {
  readonly workspace: Workspace;
  /** The store of the workspace, with the calls as loaded. */
  readonly store: Store;
  /** Folder of its results. */
  readonly results: string;
}

/** A workspace with results of June 2026 with these conversations, and a store that holds them. */
export async function listenedWorkspace(calls: readonly MadeCall[]): Promise<ListenedWorkspace> {
  const directory = mkdtempSync(join(KEPT_FOLDER, 'listening-'));
  const results = join(directory, 'reports', PERIOD);
  mkdirSync(results, { recursive: true });
  const store = await borrowStore();
  const workspace = {
    directory,
    storePath: join(directory, '.belaudit', 'store.duckdb'),
    reportsDirectory: join(directory, 'reports'),
    configuration: {
      client: { name: 'Zonnig Energie B.V.', language: 'nl', timeZone: 'Europe/Amsterdam' },
      audit: { from: '2026-06-01', to: '2026-06-30', asOf: '2026-07-10' },
      policy: { minOfferSeconds: 20 },
      vendors: [
        { id: 'alfa', name: 'Alfa Contact B.V.' },
        { id: 'beta', name: 'Beta Belt B.V.' },
      ],
      campaigns: [],
    },
  } as unknown as Workspace;
  const made = { workspace, store, results };
  await deliver(made, calls);
  return made;
}

/**
 * Changes the loaded and judged data.
 * @param findings by call and rule
 */
export async function deliver(
  { store, results }: ListenedWorkspace,
  calls: readonly MadeCall[],
  findings: readonly (readonly [callId: string, rule: string])[] = [],
): Promise<void> {
  await store.fillTable('call', CALL, calls.map(factOf));
  await store.fillTable('made_call', CALL_COLUMNS, calls.map(resultOf));
  await store.writeFile(join(results, 'calls.parquet'), 'parquet', 'select * from made_call');
  const rows = findings.map(([callId, rule]) =>
    Object.keys(FINDING_COLUMNS).map((column): Cell => {
      if (column === 'source_row') return 1;
      const cells: Readonly<Record<string, string>> = {
        vendor: 'alfa',
        call_id: callId,
        rule,
        level: 'statute',
        grade: 'proven',
      };
      return cells[column] ?? '';
    }),
  );
  await store.fillTable('made_finding', FINDING_COLUMNS, rows);
  await store.writeFile(join(results, 'findings.parquet'), 'parquet', 'select * from made_finding');
  await store.dropTable('made_call', 'made_finding');
}

function factOf(call: MadeCall): Cell[] {
  const { id, vendor = 'alfa', agent = 'Anna', result = 'refused', recording = null } = call;
  const { offered = true, identity = true, asked = null, seconds = 90, hour = 10 } = call;
  return [vendor, id, agent, result, recording, offered, identity, asked, seconds, 31_612_345_678, DAY, hour * 3600];
}

function resultOf({
  id,
  vendor = 'alfa',
  basis = 'relation',
  verdict = 'lawful',
  contact = 'conversation',
}: MadeCall): Cell[] {
  return [vendor, id, '2026-06-15T08:00:00Z', contact, '2021', verdict, basis, 'no', 'in/a.csv', 1];
}
