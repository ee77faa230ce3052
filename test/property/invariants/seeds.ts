import type { GeneratedWorkspace } from '../second-opinion/generated-workspace.ts';
import { generateWorkspace } from '../second-opinion/generator.ts';

const isLong = process.env['BELAUDIT_EXAMPLES'] === 'many';

/** The seed of a workspace with several entities and call centres, all feeds, and calls from the first regime to the last. */
const FIRST_SEED = 20_260_721;
const WORKSPACES = isLong ? 40 : 1;

/** Seeds of the workspaces on which every property is tried: few, because even small runs take long. */
export const SEEDS: readonly number[] = Array.from({ length: WORKSPACES }, (_value, index) => FIRST_SEED + index);

/** Each workspace has its own settings, and this many scenarios, whose numbers and persons are unrelated. */
export const SCENARIOS = 300;

/** A day before the first call, so that each workspace has calls to judge. */
export const FIRST_DAY = '2009-01-01';

/** Milliseconds, for one workspace. */
export const TIMEOUT = 300_000;

/** A workspace of the second opinion, drawn to the edges of the rulebook, with all calls judged up to its last day. */
export function workspaceOf(seed: number, scenarios: number = SCENARIOS): GeneratedWorkspace {
  const { settings, tables } = generateWorkspace(seed, scenarios);
  return { settings: { ...settings, audit: { ...settings.audit, from: FIRST_DAY } }, tables };
}
