import { createHash } from 'node:crypto';
import { UserError } from '../errors.ts';
import { extensionMark } from '../extensions/in-force.ts';
import type { Configuration, Source } from '../model/configuration.ts';
import type { RemovalsInForce } from '../model/removal.ts';
import { removalsInForce } from '../removal/removal-list.ts';
import { byCodeUnit } from '../staging/files/glob.ts';
import { MESSAGES } from '../staging/messages.ts';
import { STAGING_VERSION } from '../staging/staged-tables.ts';
import { dropOtherReadings } from '../staging/unfinished-readings.ts';
import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Raise this whenever the same rows would make other facts. */
export const FACTS_VERSION: number = 14;

/**
 * Refuses a store that does not hold the files that the configuration names now, and removes the remains of an interrupted load.
 * @throws UserError NOT_LOADED
 */
export async function assertLoaded(workspace: Workspace, store: Store): Promise<void> {
  const { configuration } = workspace;
  if (!(await store.hasTable('loaded_unit'))) {
    throw new UserError('NOT_LOADED', MESSAGES.nothingIsLoadedInThisWorkspace, MESSAGES.loadFirst);
  }
  const rows = await store.rows<{ fingerprint: string }>(sqlFile(import.meta.url, './loaded-fingerprint.sql'));
  const named = [...new Set(configuration.sources.map((source) => fingerprintOf(configuration, source)))].sort();
  const isAsConfigured = JSON.stringify(rows.map((row) => row.fingerprint)) === JSON.stringify(named);
  if (isAsConfigured && (await isRemoved(store, removalsInForce(workspace)))) {
    await dropOtherReadings(store);
    return;
  }
  throw new UserError('NOT_LOADED', MESSAGES.filesWereLoadedUnderAnotherConfiguration, MESSAGES.loadFirst);
}

/** Everything that affects how the rows of a source are read. */
export function fingerprintOf(configuration: Configuration, source: Source): string {
  const { client, vendors } = configuration;
  const { index: _index, line: _line, files: _files, expect: _expect, ...definition } = source;
  const parts = [
    STAGING_VERSION,
    definition,
    client.timeZone,
    vendors.map((vendor) => vendor.id),
    client.entities.map((entity) => [entity.id, entity.name, entity.brands, entity.tookOver]),
  ];
  return createHash('sha256')
    .update(`${JSON.stringify(parts, sortedKeys)}${extensionMark()}`)
    .digest('hex');
}

/** Makes the text the same for the same contents in any order of keys. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => byCodeUnit(one, other)));
}

/** Whether the facts are current and already lack the rows of these removals. */
export async function isRemoved(store: Store, removals: RemovalsInForce): Promise<boolean> {
  const versions = await store.rows<{ facts_version: number }>('select facts_version from loaded_unit');
  if (versions.some((row) => row.facts_version !== FACTS_VERSION)) return false;
  const digests = await store.rows<{ removals: string }>('select distinct removals from loaded_unit');
  return digests.every((row) => row.removals === removals.digest);
}
