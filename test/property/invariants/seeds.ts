import type { GeneratedWorkspace } from '../second-opinion/generated-workspace.ts';
import { generateWorkspace } from '../second-opinion/generator.ts';

const isLong = process.env['BELAUDIT_EXAMPLES'] === 'many';
const FIRST_SEED = 20_260_721;

/** Each workspace has its own settings, and scenarios of numbers and persons that do not know of one another: one run judges them all. */
export const SCENARIOS: number = isLong ? 500 : 400;

/** Before the first call, so that in each workspace there are calls to judge. */
export const FIRST_DAY = '2009-01-01';

const WORKSPACES = isLong ? 100 : 1;

/** Seeds of the workspaces on which every property is tried. */
export const SEEDS: readonly number[] = Array.from({ length: WORKSPACES }, (_value, index) => FIRST_SEED + index);

/** Milliseconds, for one workspace. */
export const TIMEOUT = 120_000;

/** A workspace of the second opinion, drawn to the edges of the rulebook, with all calls judged up to its last day. */
export function workspaceOf(seed: number): GeneratedWorkspace {
  const { settings, tables } = generateWorkspace(seed, SCENARIOS);
  return { settings: { ...settings, audit: { ...settings.audit, from: FIRST_DAY } }, tables };
}
