import { expect, it } from 'vitest';
import { inspectText } from './inspecting.ts';

const DEPTH = 200_000;

it.each([
  ['half a character', '{"a":"\\ud800"}'],
  ['lists that are nested too deep', `{"a":${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}}`],
  ['objects that are nested too deep', `${'{"a":'.repeat(DEPTH)}1${'}'.repeat(DEPTH)}`],
  ['too many keys', `{${Array.from({ length: 500_000 }, (_, key) => `"k${key}":1`).join(',')}}`],
])('a file of which no record can be read is refused by name, with what to do: %s', async (_, content) => {
  await expect(inspectText(content, { name: 'odd.json' })).rejects.toMatchObject({
    code: 'FILE_NOT_UNDERSTOOD',
    hint: expect.stringContaining('Ask the sender'),
    details: [{ file: 'odd.json' }],
  });
});
