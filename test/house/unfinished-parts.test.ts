import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const TOP = fileURLToPath(new URL('../../', import.meta.url));

/** The places that `npm run new` leaves to the author. */
const MARK = /TO BE WRITTEN/u;

function placesIn(folder: string): readonly string[] {
  return readdirSync(join(TOP, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|sql|hbs)$/u.test(entry.name))
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      return readFileSync(path, 'utf8')
        .split('\n')
        .flatMap((line, index) => (MARK.test(line) ? [`${relative(TOP, path)}:${index + 1}: ${line.trim()}`] : []));
    });
}

test('every part that `npm run new` made is finished by its author', () => {
  expect(['src', 'reports', 'cli'].flatMap(placesIn)).toEqual([]);
});
