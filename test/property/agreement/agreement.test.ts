import { expect, it } from 'vitest';
import { compare } from '../second-opinion/compare.ts';
import { generateWorkspace } from '../second-opinion/generator.ts';

/** The first workspaces of the second opinion, which are enough for `npm test`; a check of its own runs all of them (`long-second-opinion`). */
const FIRST_SEED = 20_260_701;
const WORKSPACES = 5;
const SCENARIOS = 20;

const seeds = Array.from({ length: WORKSPACES }, (_value, index) => FIRST_SEED + index);

it.each(seeds)('the product and the second opinion agree on the workspace of seed %i', async (seed) => {
  expect(await compare(generateWorkspace(seed, SCENARIOS))).toEqual([]);
});
