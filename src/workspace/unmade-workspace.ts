import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { begunConfiguration } from './begun-configuration.ts';
import { readConfiguration } from './read-configuration.ts';
import type { Workspace } from './workspace.ts';

/**
 * A folder that is no workspace yet, as one of nobody: its files can be listed and inspected before anything about them is known. Writes nothing.
 * @param today a day, ISO
 */
export function unmadeWorkspace(directory: string, today: string): Workspace {
  const root = realpathSync(directory);
  const beginning = { organisation: '-', callCentres: ['-'], language: 'nl' } as const;
  const text = begunConfiguration(beginning, { from: today, to: today });
  const read = readConfiguration(text, '', today, { mayLackSources: true });
  return {
    directory: root,
    configuration: { ...read, client: { ...read.client, name: '', entities: [] }, vendors: [] },
    configurationText: '',
    storePath: join(root, '.belaudit', 'store.duckdb'),
    temporaryDirectory: join(root, '.belaudit', 'tmp'),
    reportsDirectory: join(root, 'reports'),
  };
}
