import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCsv } from '../acceptance/compare.ts';
import { projectFiles, TOP } from './tree.ts';

/** The most lines that each room and all tests may have, in `lines.csv`: a change that needs more raises the figure to the next hundred, and says why. */
const MOST = new Map(readCsv(`${TOP}test/house/lines.csv`).map(({ room = '', lines }) => [room, Number(lines)]));

const lines = new Map<string, number>();
for (const path of projectFiles('cli', 'reports', 'src', 'templates', 'test')) {
  const [, room = ''] = /^(src\/[^/.]+|\w+)\//u.exec(path) ?? [];
  lines.set(room, (lines.get(room) ?? 0) + readFileSync(TOP + path, 'latin1').split('\n').length - 1);
}

it.each([...lines])('%s has no more lines than lines.csv says, which are %d', (room, count) => {
  expect(count, `${room} has ${count} lines`).toBeLessThanOrEqual(MOST.get(room) ?? 0);
});

it('lines.csv has the rooms that there are, and no other', () => {
  expect([...MOST.keys()].sort()).toEqual([...lines.keys()].sort());
});
