import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { projectFiles, TOP } from './tree.ts';

const LEFT_OUT = /\b(?:describe|it|test)\.(?:only|runIf|skip|skipIf|todo)\b/u;

it('skips no test: one that does not run counts as failed', () => {
  const files = projectFiles('*.test.ts');
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => LEFT_OUT.test(readFileSync(TOP + file, 'utf8')))).toEqual([]);
});
