/** Which workspaces are drawn. */

const isLong = process.env['BELAUDIT_EXAMPLES'] === 'many';
const FIRST_SEED = 20_260_934;

/** Those of every run, however many are asked for. What a workspace costs hardly grows with its scenarios, but its settings are drawn once. */
export const SEEDS_OF_EVERY_RUN: readonly number[] = seeds(16);
export const SCENARIOS_OF_EVERY_RUN = 75;

/** A workspace more takes longer than more scenarios in it: each has its own settings, and scenarios that do not know of one another. */
export const SEEDS: readonly number[] = isLong ? seeds(2000) : SEEDS_OF_EVERY_RUN;
export const SCENARIOS: number = isLong ? 60 : SCENARIOS_OF_EVERY_RUN;

/** Those that three servers judge too (`test/cluster`). */
export const SEEDS_ON_SERVERS: readonly number[] = seeds(60);

function seeds(count: number): readonly number[] {
  return Array.from({ length: count }, (_value, index) => FIRST_SEED + index);
}
