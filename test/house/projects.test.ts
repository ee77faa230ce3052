import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import configure from '../../vitest.config.ts';
import { projectFiles, TOP } from './tree.ts';

interface Project {
  readonly name: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly env: { readonly BELAUDIT_EXAMPLES?: string };
}

async function projectsIn(mode: string): Promise<readonly Project[]> {
  const { test } = await configure({ mode, command: 'serve' });
  return (test?.projects ?? []).map((project) => (project as { test: Project }).test);
}

// Tests of the cluster and of downloads have configurations of their own: they need programs that only the long check installs.
const TESTS = projectFiles(':(glob)test/**/*.test.ts', ':(exclude)test/cluster/*', ':(exclude)test/desks/*');
const projects = await projectsIn('test');
const placed = new Map(projects.map((project) => [project.name, filesOf(project)]));

function filesOf({ include, exclude }: Project): readonly string[] {
  const matching = (patterns: readonly string[]): ReadonlySet<string> => {
    const globs = patterns.filter((pattern) => pattern.includes('*')).map((pattern) => `:(glob)${pattern}`);
    return new Set([...patterns, ...(globs.length === 0 ? [] : projectFiles(...globs))]);
  };
  const [taken, left] = [matching(include), matching(exclude.filter((pattern) => pattern.startsWith('test/')))];
  return TESTS.filter((file) => taken.has(file) && !left.has(file));
}

it('puts every test into one project', () => {
  expect([...placed.values()].flat().sort()).toEqual(TESTS);
});

it('has no project without tests', () => {
  expect([...placed].filter(([, files]) => files.length === 0)).toEqual([]);
});

it('tries many examples in the long check, in each of its projects', async () => {
  const said = async (mode: string): Promise<ReadonlySet<string | undefined>> =>
    new Set((await projectsIn(mode)).map(({ env }) => env.BELAUDIT_EXAMPLES));
  expect(await said('test')).toEqual(new Set(['few']));
  expect(await said('long')).toEqual(new Set(['many']));
});

it('runs long tests in .ci/run together with npm test, and the longest ones in the long check', () => {
  const run = readFileSync(`${TOP}.ci/run`, 'utf8');
  expect(run).toContain('npm test -- --project long --project long-browser\n');
  const { scripts } = JSON.parse(readFileSync(`${TOP}package.json`, 'utf8')) as { scripts: Record<string, string> };
  expect(scripts['test']).toBe('vitest run --project "!long*"');
  expect(scripts['check:long']).toContain('--project "long*" --mode long');
});

it('packs for publication what the build makes, which .ci/run has made when it packs', () => {
  const { scripts } = JSON.parse(readFileSync(`${TOP}package.json`, 'utf8')) as { scripts: Record<string, string> };
  expect(scripts['prepack']).toBe(scripts['build']);
});

it('runs on the Node of bundles the fast tests of every room that rests on what Node brings', () => {
  const [, listed = ''] = /^readonly rooms_on_node='(.*)'$/mu.exec(readFileSync(`${TOP}.ci/run`, 'utf8')) ?? [];
  const sources = projectFiles(':(glob)cli/**/*.ts', ':(glob)src/*/**/*.ts');
  const resting = sources.filter((file) => OF_NODE.test(readFileSync(TOP + file, 'utf8'))).map(roomOf);
  const tested = [...(placed.get('fast') ?? []), ...(placed.get('fast-alone') ?? [])].map(roomOf);
  expect(listed.split(' ')).toEqual([...new Set(resting)].filter((room) => tested.includes(room)).sort());
});

/** What differs between lines of Node, beyond paths and the plain reading and writing of files. */
const OF_NODE = /from 'node:(?!path|url|fs'|fs\/promises'|os|process)|Intl\.|TextDecoder|toLocale/u;

/** `reading` of `src/reading/…` and of `test/unit/reading/…`; `cli` of its own. */
function roomOf(file: string): string {
  const [first = '', second = '', third = ''] = file.split('/');
  return first === 'test' ? third : first === 'src' ? second : first;
}

it('documents every kind of long tests with its command', () => {
  const kinds = new Set(TESTS.flatMap((file) => /\.long(?:est)?-([a-z-]+)\.test\.ts$/u.exec(file)?.[1] ?? []));
  const contributing = readFileSync(`${TOP}CONTRIBUTING.md`, 'utf8');
  for (const kind of kinds) expect(contributing).toContain(`\`${kind}\``);
});
