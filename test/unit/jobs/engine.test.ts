import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DuckDbEngine } from '../../../src/engines/duckdb/duckdb-engine.ts';
import { clearCluster, openEngine } from '../../../src/jobs/engine.ts';
import type { Store } from '../../../src/store/store.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { KEPT_FOLDER } from '../../kept-stores.ts';

/** No engine connects to it before it is used. */
const STORE = undefined as unknown as Store;
const CLUSTER =
  'engine: { clickhouse: { url: "http://127.0.0.1:1", cluster: audit, database: belaudit, user: belaudit, password_from: BELAUDIT_CLUSTER_PASSWORD } }';

function workspaceWith(engine: string): Workspace {
  const directory = mkdtempSync(join(KEPT_FOLDER, 'engine-'));
  writeFileSync(
    join(directory, 'belaudit.yaml'),
    `client: { name: A, entities: [{ id: a, name: A }] }\naudit: { from: 2026-01-01, to: 2026-01-31 }\nvendors: [{ id: v, name: V }]\nsources: [{ feed: calls, files: a }]\n${engine}\n`,
  );
  return openWorkspace(directory, { today: '2026-02-01' });
}

describe('calls are judged', () => {
  it('in the store, if there is no cluster or the command says so', async () => {
    expect(await openEngine(workspaceWith(''), STORE, {})).toBeInstanceOf(DuckDbEngine);
    expect(await openEngine(workspaceWith(CLUSTER), STORE, { engine: 'duckdb' })).toBeInstanceOf(DuckDbEngine);
  });

  it('on no cluster that the configuration does not name', async () => {
    await expect(openEngine(workspaceWith(''), STORE, { engine: 'clickhouse' })).rejects.toMatchObject({
      code: 'ENGINE_REFUSED',
      message: 'belaudit.yaml names no cluster.',
    });
  });

  it('on no cluster without the password that the configuration names', async () => {
    await expect(openEngine(workspaceWith(CLUSTER), STORE, { environment: {} })).rejects.toMatchObject({
      code: 'ENGINE_REFUSED',
      message: 'The password of the cluster is missing.',
    });
  });

  it('on no cluster whose certificate is missing from its path', async () => {
    const engine = CLUSTER.replace(' } }', ', ca_file: cluster-ca.pem } }');
    await expect(
      openEngine(workspaceWith(engine), STORE, { environment: { BELAUDIT_CLUSTER_PASSWORD: 'x' } }),
    ).rejects.toMatchObject({
      code: 'ENGINE_REFUSED',
      details: [{ key: 'engine.clickhouse.ca_file', file: 'cluster-ca.pem', message: 'cannot be read' }],
    });
  });

  it('on no cluster that does not answer', async () => {
    const environment = { BELAUDIT_CLUSTER_PASSWORD: 'x' };
    await expect(openEngine(workspaceWith(CLUSTER), STORE, { environment })).rejects.toMatchObject({
      code: 'ENGINE_UNREACHABLE',
      message: '127.0.0.1:1 does not answer.',
    });
  });
});

describe('tables that an audit may have left on a cluster', () => {
  const leave = (workspace: Workspace, url = 'http://127.0.0.1:1'): void => {
    mkdirSync(join(workspace.directory, '.belaudit'));
    const left = { mark: 'belaudit x', database: 'belaudit', urls: [url] };
    writeFileSync(join(workspace.directory, '.belaudit', 'cluster.json'), JSON.stringify(left));
  };

  it('do not exist if no note mentions them', async () => {
    await expect(clearCluster(workspaceWith(''), {})).resolves.toBeUndefined();
  });

  it('prevent removals while their server does not answer', async () => {
    const workspace = workspaceWith(CLUSTER);
    leave(workspace);
    const environment = { BELAUDIT_CLUSTER_PASSWORD: 'x' };
    await expect(clearCluster(workspace, { environment })).rejects.toMatchObject({ code: 'ENGINE_UNREACHABLE' });
  });

  it('prevent removals if belaudit.yaml no longer names a cluster', async () => {
    const workspace = workspaceWith('');
    leave(workspace);
    await expect(clearCluster(workspace, {})).rejects.toMatchObject({ code: 'ENGINE_REFUSED' });
  });

  it.each(['http://other.example:8123', 'https://user:pass@other.example', 'file:///etc/passwd', 'other'])(
    'is asked of no server that a damaged note names: %s',
    async (url) => {
      const workspace = workspaceWith(CLUSTER);
      leave(workspace, url);
      const environment = { BELAUDIT_CLUSTER_PASSWORD: 'x' };
      await expect(clearCluster(workspace, { environment })).rejects.toMatchObject({
        code: 'ENGINE_REFUSED',
        details: [{ message: 'is damaged' }],
      });
    },
  );
});
