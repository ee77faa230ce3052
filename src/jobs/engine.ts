import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ClusterAddress } from '../engines/clickhouse/cluster.ts';
import { DuckDbEngine } from '../engines/duckdb/duckdb-engine.ts';
import type { Engine } from '../engines/engine.ts';
import { UserError } from '../errors.ts';
import { serverAddress } from '../model/server-address.ts';
import type { Store } from '../store/store.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type JobOptions, signalOf } from './job.ts';
import { MESSAGES } from './messages.ts';

/**
 * Chooses the engine: as the options say, else as `belaudit.yaml` says, else the store. Reads the settings of a cluster only when it is used.
 * @throws UserError ENGINE_REFUSED, ENGINE_UNREACHABLE, ENGINE_FAILED
 */
export async function openEngine(workspace: Workspace, store: Store, options: JobOptions): Promise<Engine> {
  const isCluster = workspace.configuration.engine !== undefined;
  if ((options.engine ?? (isCluster ? 'clickhouse' : 'duckdb')) === 'duckdb') return new DuckDbEngine(store);
  const address = addressOf(workspace, options);
  const { ClickHouseEngine } = await import('../engines/clickhouse/clickhouse-engine.ts');
  const callsAtOnce = workspace.configuration.engine?.clickhouse.callsAtOnce;
  return await ClickHouseEngine.open(store, {
    ...address,
    ...(callsAtOnce === undefined ? {} : { callsAtOnce }),
    temporaryDirectory: workspace.temporaryDirectory,
    notePath: notePathOf(workspace),
    ...signalOf(options),
  });
}

/**
 * Removes tables that a killed audit may have left on the cluster: a person who is forgotten here must not remain there.
 * @throws UserError ENGINE_REFUSED, ENGINE_UNREACHABLE, ENGINE_FAILED
 */
export async function clearCluster(workspace: Workspace, options: JobOptions): Promise<void> {
  const notePath = notePathOf(workspace);
  if (!existsSync(notePath)) return;
  const address = addressOf(workspace, options);
  const { dropLeftTables } = await import('../engines/clickhouse/claim.ts');
  await dropLeftTables(notePath, address);
}

/** A file beside the store, which records tables that an audit may have left on a cluster. */
function notePathOf({ storePath }: Workspace): string {
  return join(dirname(storePath), 'cluster.json');
}

function addressOf({ configuration, directory }: Workspace, { environment = {} }: JobOptions): ClusterAddress {
  const settings = configuration.engine?.clickhouse;
  if (settings === undefined) {
    throw new UserError('ENGINE_REFUSED', MESSAGES.belauditYamlNamesNoCluster, MESSAGES.sayUnderEngineHowToReach, [
      { key: 'engine.clickhouse', message: MESSAGES.isMissing },
    ]);
  }
  const { passwordFrom, caFile, url, cluster, database, user } = settings;
  assertAllowed(url, environment[ALLOWED]);
  const address = {
    ...{ url, cluster, database, user },
    ...(caFile === undefined ? {} : { ca: certificateIn(directory, caFile) }),
  };
  if (passwordFrom === undefined) return { ...address, password: '' };
  const password = environment[passwordFrom];
  if (password !== undefined && password !== '') return { ...address, password };
  throw new UserError(
    'ENGINE_REFUSED',
    MESSAGES.passwordOfClusterIsMissing,
    MESSAGES.setPasswordVariable(passwordFrom),
    [{ key: 'engine.clickhouse.password_from', found: passwordFrom, message: MESSAGES.isNotSet }],
  );
}

/** Environment variable with the address of the cluster that may be used. */
const ALLOWED = 'BELAUDIT_CLUSTER';

/** Whoever wrote `belaudit.yaml`, such as somebody who sent a workspace, does not choose where calls and the password go. */
function assertAllowed(url: string, allowed = ''): void {
  const server = serverAddress(url);
  if (server !== undefined && server === serverAddress(allowed)) return;
  throw new UserError('ENGINE_REFUSED', MESSAGES.clusterIsNotAllowed, MESSAGES.allowCluster(ALLOWED, url), [
    { key: 'engine.clickhouse.url', found: url, message: MESSAGES.isNotAllowed(ALLOWED) },
  ]);
}

function certificateIn(directory: string, file: string): Buffer {
  try {
    return readFileSync(join(directory, file));
  } catch (cause) {
    throw new UserError(
      'ENGINE_REFUSED',
      MESSAGES.certificateThatIdentifiesServersOfCluster,
      MESSAGES.putCertificateThere,
      [{ key: 'engine.clickhouse.ca_file', file, message: MESSAGES.cannotBeRead }],
      { cause },
    );
  }
}
