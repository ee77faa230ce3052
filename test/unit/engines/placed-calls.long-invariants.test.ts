import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CASES } from '../../acceptance/compare.ts';
import { KEPT_FOLDER } from '../../kept-stores.ts';
import { LoadedWorkspace } from '../rulebook/loaded-workspace.ts';
import { judgeInParts } from './judged-in-parts.ts';

/**
 * The placement of calls in the parts that a cluster judges, tested in the store: with three parts, one in each turn, the findings are the same.
 */

const isLong = process.env['BELAUDIT_EXAMPLES'] === 'many';
const all = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();
/** Persons with several numbers, objections that name a call, logs that do not reach back. */
const SOME = ['24', '26', '41'];
const names = isLong ? all : all.filter((name) => SOME.some((number) => name.startsWith(`${number}-`)));

async function partsOf(name: string, placement: string): Promise<readonly string[]> {
  const directory = join(KEPT_FOLDER, 'parts', `${placement}-${name}`);
  cpSync(join(CASES, name), directory, { recursive: true });
  const loaded = await LoadedWorkspace.borrow(directory);
  try {
    return await judgeInParts(loaded, placement);
  } finally {
    await loaded.close();
  }
}

describe('calls in three parts', () => {
  it.each(names)('are judged as if they were in one: %s', async (name) => {
    expect(await partsOf(name, 'true')).toEqual([]);
  });

  it('would not be, if each stood in its own part alone', async () => {
    const name = names.find((one) => one.startsWith('26-')) ?? '';
    expect(await partsOf(name, 'is_own')).not.toEqual([]);
  });
});
