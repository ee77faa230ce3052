import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CONFIGURATION_FILE } from '../../../src/workspace/open-workspace.ts';
import { CALL, CASES, differences, FINDING, type Row, readCsv } from '../../acceptance/compare.ts';
import { type PlacedCase, writeWorld } from '../../unit/rulebook/case-world.ts';
import { LoadedWorkspace } from '../../unit/rulebook/loaded-workspace.ts';
import { foundIn, isMet, placedCases, worldsOf } from '../../unit/rulebook/run-cases.ts';
import { evaluate } from '../second-opinion/evaluator.ts';
import { configurationText, workspaceFiles } from '../second-opinion/generated-workspace.ts';
import { generateWorkspace } from '../second-opinion/generator.ts';
import type { Expectation, World } from './suites.ts';

/** The first workspaces for which `npm run check:long` asks for a second opinion, and their number of scenarios. */
const FIRST_SEED = 20_260_701;
const SCENARIOS = 60;

/** Results of a judgement, row by row. */
interface Results {
  readonly findings: readonly Row[];
  readonly calls: readonly Row[];
}

/** The worlds of the rules' cases, largest first: each case must hold, and the product must agree with the second opinion. */
export async function ruleWorlds(): Promise<readonly Expectation[]> {
  const worlds = [...worldsOf(await placedCases())].sort((one, other) => other.length - one.length);
  return worlds.map((world) => ({
    name: `${world.length} cases of rules, such as ${world[0]?.name}`,
    open: async () => await openFolder((folder) => writeWorld(folder, world), { world }),
  }));
}

/** The acceptance cases. */
export function acceptanceCases(): readonly Expectation[] {
  return readdirSync(CASES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, open: async () => await openAcceptanceCase(join(CASES, name)) }));
}

/** Workspaces on which the product must agree with the second opinion. */
export function drawnWorkspaces(count: number): readonly Expectation[] {
  return Array.from({ length: count }, (_, index) => FIRST_SEED + index).map((seed) => ({
    name: `the workspace of seed ${seed}`,
    open: async () => await openFolder((folder) => writeDrawn(seed, folder), {}),
  }));
}

async function openAcceptanceCase(folder: string): Promise<World> {
  const expected = {
    findings: readCsv(join(folder, 'expected', 'findings.csv')),
    calls: readCsv(join(folder, 'expected', 'calls.csv')),
  };
  return await openFolder((copy) => cpSync(folder, copy, { recursive: true }), { expected });
}

/** Findings that people worked out beforehand. */
interface WorkedOut {
  readonly world?: readonly PlacedCase[];
  readonly expected?: Results;
}

/** A workspace that is written, read into a database and given a second opinion. */
async function openFolder(write: (folder: string) => void, { world = [], expected }: WorkedOut): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'belaudit-mutation-'));
  try {
    write(folder);
    const opinion = secondOpinionOn(folder);
    const loaded = await LoadedWorkspace.open(folder, 1);
    return {
      loaded,
      refuted: async () => {
        const findings = await loaded.findings();
        const found = foundIn(world, findings);
        if (!world.every((each) => isMet(each, found.get(each)))) return 'cases';
        const results = { findings, calls: await loaded.calls() };
        if (expected !== undefined && differ(results, expected)) return 'cases';
        return differ(results, opinion) ? 'second opinion' : undefined;
      },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function differ(came: Results, expected: Results): boolean {
  return (
    differences(came.findings, expected.findings, FINDING).length > 0 ||
    differences(came.calls, expected.calls, CALL).length > 0
  );
}

function secondOpinionOn(folder: string): Results {
  const configuration = readFileSync(join(folder, CONFIGURATION_FILE), 'utf8');
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const files = new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  const { findings, calls } = evaluate(configuration, files);
  return { findings: findings.map((row) => ({ ...row })), calls: calls.map((row) => ({ ...row })) };
}

function writeDrawn(seed: number, folder: string): void {
  const drawn = generateWorkspace(seed, SCENARIOS);
  writeFileSync(join(folder, CONFIGURATION_FILE), configurationText(drawn));
  for (const [path, text] of workspaceFiles(drawn)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
