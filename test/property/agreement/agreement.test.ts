import { expect, it } from 'vitest';
import { compare } from '../second-opinion/compare.ts';
import { generateWorkspace } from '../second-opinion/generator.ts';

/** Two workspaces of the second opinion, which are enough for `npm test`; a check of its own has more (`long-second-opinion`). */
const SEEDS = [20_260_943, 20_260_956];
const SCENARIOS = 80;

it.each(SEEDS)('the product and the second opinion agree on the workspace of seed %i', async (seed) => {
  expect(await compare(generateWorkspace(seed, SCENARIOS))).toEqual([]);
});
