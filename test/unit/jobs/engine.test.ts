import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DuckDbEngine } from '../../../src/engines/duckdb/duckdb-engine.ts';
import { clearCluster, openEngine } from '../../../src/jobs/engine.ts';
import type { Store } from '../../../src/store/store.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { KEPT_FOLDER } from '../../kept-stores.ts';

const ALLOWED = { BELAUDIT_CLUSTER: 'http://127.0.0.1:1' };

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

  it('on no cluster that only the workspace names, whatever the command says: nothing is sent', async () => {
    let asked = 0;
    const server = createServer((socket) => {
      asked += 1;
      socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const workspace = workspaceWith(CLUSTER.replace('http://127.0.0.1:1', url));
    for (const allowed of [undefined, '', 'yes', 'http://127.0.0.1:1', `${url}@other.example`, `${url}0`]) {
      const environment = { BELAUDIT_CLUSTER_PASSWORD: 'x', BELAUDIT_CLUSTER: allowed };
      for (const more of [{}, { engine: 'clickhouse' as const }])
        await expect(openEngine(workspace, STORE, { environment, ...more })).rejects.toMatchObject({
          code: 'ENGINE_REFUSED',
          hint: expect.stringContaining(`BELAUDIT_CLUSTER=${url}`),
        });
    }
    expect(asked).toBe(0);
    const environment = { BELAUDIT_CLUSTER_PASSWORD: 'x', BELAUDIT_CLUSTER: `${url}/` };
    await expect(openEngine(workspace, STORE, { environment })).rejects.toMatchObject({ code: 'ENGINE_UNREACHABLE' });
    expect(asked).toBeGreaterThan(0);
    await new Promise((resolve) => server.close(resolve));
  });

  it('on no cluster without the password that the configuration names', async () => {
    await expect(openEngine(workspaceWith(CLUSTER), STORE, { environment: ALLOWED })).rejects.toMatchObject({
      code: 'ENGINE_REFUSED',
      message: 'The password of the cluster is missing.',
    });
  });

  it('on no cluster whose certificate is missing from its path', async () => {
    const engine = CLUSTER.replace(' } }', ', ca_file: cluster-ca.pem } }');
    await expect(
      openEngine(workspaceWith(engine), STORE, { environment: { ...ALLOWED, BELAUDIT_CLUSTER_PASSWORD: 'x' } }),
    ).rejects.toMatchObject({
      code: 'ENGINE_REFUSED',
      details: [{ key: 'engine.clickhouse.ca_file', file: 'cluster-ca.pem', message: 'cannot be read' }],
    });
  });

  it('on no cluster that does not answer', async () => {
    const environment = { ...ALLOWED, BELAUDIT_CLUSTER_PASSWORD: 'x' };
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
    const environment = { ...ALLOWED, BELAUDIT_CLUSTER_PASSWORD: 'x' };
    await expect(clearCluster(workspace, { environment })).rejects.toMatchObject({ code: 'ENGINE_UNREACHABLE' });
  });

  it('are asked of no server that only a note names, which may have been sent along', async () => {
    let asked = 0;
    const server = createServer((socket) => {
      asked += 1;
      socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const workspace = workspaceWith(CLUSTER);
    leave(workspace, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const environment = { ...ALLOWED, BELAUDIT_CLUSTER_PASSWORD: 'x' };
    await expect(clearCluster(workspace, { environment })).rejects.toMatchObject({ code: 'ENGINE_UNREACHABLE' });
    expect(asked).toBe(0);
    await new Promise((resolve) => server.close(resolve));
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
      const environment = { ...ALLOWED, BELAUDIT_CLUSTER_PASSWORD: 'x' };
      await expect(clearCluster(workspace, { environment })).rejects.toMatchObject({
        code: 'ENGINE_REFUSED',
        details: [{ message: 'is damaged' }],
      });
    },
  );
});
