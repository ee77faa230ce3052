/** Which workspaces are drawn. */

const isLong = process.env['BELAUDIT_EXAMPLES'] === 'many';
const FIRST_SEED = 20_260_851;

/** A workspace more takes longer than more scenarios in it: each has its own settings, and scenarios that do not know of one another. */
export const SEEDS: readonly number[] = seeds(isLong ? 2000 : 40);
export const SCENARIOS: number = isLong ? 60 : 30;

/** Those of every run, however many are asked for. */
export const SEEDS_OF_EVERY_RUN: readonly number[] = seeds(40);
export const SCENARIOS_OF_EVERY_RUN = 30;

function seeds(count: number): readonly number[] {
  return Array.from({ length: count }, (_value, index) => FIRST_SEED + index);
}
