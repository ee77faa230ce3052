import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { CONFIGURATION_FILE } from '../../../src/workspace/open-workspace.ts';
import { KEPT_FOLDER } from '../../kept-stores.ts';
import { judgeInParts } from '../../unit/engines/judged-in-parts.ts';
import { LoadedWorkspace } from '../../unit/rulebook/loaded-workspace.ts';
import { configurationText, workspaceFiles } from './generated-workspace.ts';
import { generateWorkspace } from './generator.ts';
import { SCENARIOS, SEEDS } from './seeds.ts';

const isLong = process.env['BELAUDIT_EXAMPLES'] === 'many';

it.each(isLong ? SEEDS : SEEDS.slice(0, 1))(
  'calls in three parts are judged as if they were in one, of seed %i',
  async (seed) => {
    const directory = mkdtempSync(join(KEPT_FOLDER, 'parts-'));
    const generated = generateWorkspace(seed, SCENARIOS);
    writeFileSync(join(directory, CONFIGURATION_FILE), configurationText(generated));
    for (const [path, text] of workspaceFiles(generated)) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), text);
    }
    const loaded = await LoadedWorkspace.borrow(directory);
    try {
      expect(await judgeInParts(loaded, 'true')).toEqual([]);
    } finally {
      await loaded.close();
    }
  },
);
