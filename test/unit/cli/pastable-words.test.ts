import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { pastable } from '../../../cli/command-context.ts';

it.each([
  ['reports/2026-06-01_2026-06-30', 'reports/2026-06-01_2026-06-30'],
  ['C:\\audit\\juni', 'C:\\audit\\juni'],
  ['audit van juni', '"audit van juni"'],
  ['$(touch hostile)', "'$(touch hostile)'"],
  ["`id` it's $HOME", "'`id` it'\\''s $HOME'"],
  ['a"; id; "b', `'a"; id; "b'`],
])('the word %s of a command is printed so that a terminal runs nothing of it: %s', (word, printed) => {
  expect(pastable(word)).toBe(printed);
  // Words for Windows are not for a shell that interprets backslashes.
  if (!word.includes('\\'))
    expect(spawnSync('sh', ['-c', `printf %s ${printed}`], { encoding: 'utf8', env: { HOME: 'home' } }).stdout).toBe(
      word,
    );
});
