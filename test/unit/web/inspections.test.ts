import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { UserError, type Workspace } from '../../../src/index.ts';
import { Inspections, type Look } from '../../../src/web/inspections.ts';
import { emptyFolder } from './opened-server.ts';

it('tell a fault of the program as a file that cannot be read, and report it', async () => {
  const directory = emptyFolder();
  writeFileSync(join(directory, 'a.csv'), 'a;b\n1;2\n');
  // Without its sources, reading ends with a fault.
  const configuration = { client: { timeZone: 'UTC', entities: [] }, vendors: [] };
  const workspace = { directory, configuration } as unknown as Workspace;
  const faults: unknown[] = [];
  const inspections = new Inspections('2026-07-10', (error) => faults.push(error));
  const look = (): Look => inspections.look(workspace, { path: 'a.csv', bytes: 8, stamp: '1', sources: [] });
  look();
  while (inspections.isWorking()) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(look()).toMatchObject({ kind: 'failed', error: expect.any(UserError) });
  expect(faults).toHaveLength(1);
});
