import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import configure from '../../vitest.config.ts';
import { projectFiles, TOP } from './tree.ts';

interface Project {
  readonly name: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

const { test } = await configure({ mode: 'test', command: 'serve' });
const projects = (test?.projects ?? []).map((project) => (project as { test: Project }).test);

function filesOf({ include, exclude }: Project): readonly string[] {
  const matching = (patterns: readonly string[]): readonly string[] =>
    patterns.length === 0 ? [] : projectFiles(...patterns.map((pattern) => `:(glob)${pattern}`));
  const left = new Set(matching(exclude.filter((pattern) => pattern.startsWith('test/'))));
  return matching(include).filter((file) => !left.has(file));
}

it('puts every test into one project', () => {
  const placed = projects.flatMap(filesOf).sort();
  // Tests of the cluster and of downloads have configurations of their own: they need programs that only the long check installs.
  const others = [':(exclude)test/cluster/*', ':(exclude)test/desks/*'];
  expect(placed).toEqual(projectFiles(':(glob)test/**/*.test.ts', ...others));
});

it('has no project without tests', () => {
  expect(projects.filter((project) => filesOf(project).length === 0)).toEqual([]);
});

it('runs long tests in .ci/run together with npm test, and the longest ones in the long check', () => {
  const run = readFileSync(`${TOP}.ci/run`, 'utf8');
  expect(run).toContain("npm test -- --project 'long-*'\n");
  const { scripts } = JSON.parse(readFileSync(`${TOP}package.json`, 'utf8')) as { scripts: Record<string, string> };
  expect(scripts['test']).toBe('vitest run --project "!long*"');
  expect(scripts['check:long']).toContain('--project "long*" --mode long');
});

it('documents every kind of long tests with its command', () => {
  const kinds = projects.flatMap(({ name }) => /^long(?:est)?-(.+)$/u.exec(name)?.[1] ?? []);
  const contributing = readFileSync(`${TOP}CONTRIBUTING.md`, 'utf8');
  for (const kind of kinds) expect(contributing).toContain(`\`${kind}\``);
});
