/** The drawn workspaces. */

const isLong = process.env['BELAUDIT_EXAMPLES'] === 'many';
const FIRST_SEED = 20_260_934;

/**
 * The workspaces of every run, however many are requested. A workspace costs nearly the same however many scenarios it has, so these are few and
 * full. Their settings are drawn only once: these eight, of the first sixty, show every reason together.
 */
export const SEEDS_OF_EVERY_RUN: readonly number[] = [1, 2, 9, 18, 19, 30, 34, 35].map((index) => FIRST_SEED + index);
export const SCENARIOS_OF_EVERY_RUN = 250;

/** An additional workspace costs more than additional scenarios: each has its own settings, and scenarios that are unrelated. */
export const SEEDS: readonly number[] = isLong ? seeds(2000) : SEEDS_OF_EVERY_RUN;
export const SCENARIOS: number = isLong ? 60 : SCENARIOS_OF_EVERY_RUN;

/** Workspaces that three servers judge too (`test/cluster`). */
export const SEEDS_ON_SERVERS: readonly number[] = seeds(60);

function seeds(count: number): readonly number[] {
  return Array.from({ length: count }, (_value, index) => FIRST_SEED + index);
}
