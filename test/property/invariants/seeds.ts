import type { GeneratedWorkspace } from '../second-opinion/generated-workspace.ts';
import { generateWorkspace } from '../second-opinion/generator.ts';

const isLong = process.env['BELAUDIT_EXAMPLES'] === 'many';

/** Of a workspace with several entities and call centres, all feeds, and calls from the first regime to the last. */
const FIRST_SEED = 20_260_721;
const WORKSPACES = isLong ? 40 : 1;

/** Seeds of the workspaces on which every property is tried: few, for a run takes long however little there is to judge. */
export const SEEDS: readonly number[] = Array.from({ length: WORKSPACES }, (_value, index) => FIRST_SEED + index);

/** A workspace has its own settings, and this many scenarios, of numbers and persons that do not know of one another. */
export const SCENARIOS = 300;

/** Before the first call, so that in each workspace there are calls to judge. */
export const FIRST_DAY = '2009-01-01';

/** Milliseconds, for one workspace. */
export const TIMEOUT = 300_000;

/** A workspace of the second opinion, drawn to the edges of the rulebook, with all calls judged up to its last day. */
export function workspaceOf(seed: number, scenarios: number = SCENARIOS): GeneratedWorkspace {
  const { settings, tables } = generateWorkspace(seed, scenarios);
  return { settings: { ...settings, audit: { ...settings.audit, from: FIRST_DAY } }, tables };
}
