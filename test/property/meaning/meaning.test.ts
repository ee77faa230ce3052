import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

import { NASTY_FILES, type NastyFile } from './nasty-files.ts';
import { FILES, type ReadFile, readLogs, readNastyFile, silentMistakes, toldOf } from './read-nasty-file.ts';

/** A refusal ends a load, and records of other feeds are one history for all call centres: such files are read alone. */
function isReadAlone({ feed, told }: NastyFile): boolean {
  return feed !== undefined || told.some((note) => /^[A-Z_]+ /u.test(note));
}

describe('files that mislead', () => {
  let mistakes = 0;
  let logs: ReadonlyMap<NastyFile, ReadFile>;

  beforeAll(async () => {
    logs = await readLogs(NASTY_FILES.filter((nasty) => !isReadAlone(nasty)));
  });

  it.each(NASTY_FILES)('$file: $trap', async (nasty) => {
    const read = logs.get(nasty) ?? (await readNastyFile(nasty));
    const silent = silentMistakes(nasty, read);
    mistakes += silent.length;
    expect(silent).toEqual([]);
    expect(toldOf(read)).toEqual(nasty.told);
  });

  it('are sixty and more, and none of their wrong values is accepted without a note', () => {
    expect(NASTY_FILES.filter(({ isPlain }) => !isPlain).length).toBeGreaterThanOrEqual(60);
    expect(mistakes).toBe(0);
  });

  it('are all in the table, once', () => {
    expect(readdirSync(join(FILES)).sort()).toEqual(NASTY_FILES.map(({ file }) => file).sort());
  });

  it('that mislead nobody are read without a note', () => {
    for (const { file, told } of NASTY_FILES.filter(({ isPlain }) => isPlain)) expect(told, file).toEqual([]);
  });
});
