import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from '../acceptance/compare.ts';
import { floorSettings } from './floor-table.ts';
import { TOP } from './tree.ts';

interface Floor {
  /** A file of the floor, with imports as the file would write them. */
  readonly file: string;
  readonly allowed: readonly string[];
  readonly refused: readonly string[];
}

/** What each floor may import (docs/architecture.md): samples on both sides of the line. */
const FLOORS: readonly Floor[] = readCsv(`${TOP}test/house/floor-samples.csv`).map(
  ({ file = '', allowed = '', refused = '' }) => ({
    ...{ file, allowed: allowed.split(' ').filter((name) => name !== ''), refused: refused.split(' ') },
  }),
);

/** Other rules of the house: a file that breaks each, and the lint rule that must report it. */
const HABITS: readonly { readonly rule: string; readonly file: string; readonly text: string }[] = [
  { rule: 'noConsole', file: 'src/store/prints.ts', text: "console.log('loaded');\n" },
  {
    rule: 'noProcessEnv',
    file: 'src/store/asks-environment.ts',
    text: 'export const home: unknown = process.env.HOME;\n',
  },
  { rule: 'noDefaultExport', file: 'src/store/default-export.ts', text: 'export default 1;\n' },
  { rule: 'noBarrelFile', file: 'src/store/barrel.ts', text: "export * from './sql.ts';\n" },
  { rule: 'useFilenamingConvention', file: 'src/store/camelCase.ts', text: 'export const one: number = 1;\n' },
  { rule: 'useImportExtensions', file: 'src/store/no-extension.ts', text: "import './sql';\n" },
  { rule: 'noUndeclaredDependencies', file: 'test/unit/undeclared.test.ts', text: "import 'left-pad';\n" },
  { rule: 'noUndeclaredDependencies', file: 'src/store/development-only.ts', text: "import 'fast-check';\n" },
  {
    rule: 'noFloatingPromises',
    file: 'src/store/floating.ts',
    text: 'async function load(): Promise<void> {}\nload();\n',
  },
  {
    rule: 'noMisusedPromises',
    file: 'src/store/misused.ts',
    text: 'async function load(): Promise<void> {}\n[1].forEach(async () => {\n  await load();\n});\n',
  },
  {
    rule: 'useExhaustiveSwitchCases',
    file: 'src/store/half-a-switch.ts',
    text: "export function rank(word: 'a' | 'b'): number {\n  switch (word) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n}\n",
  },
  {
    rule: 'noImportCycles',
    file: 'src/store/cycle-a.ts',
    text: "import { b } from './cycle-b.ts';\nexport const a = (): number => b() + 1;\n",
  },
  {
    rule: 'noImportCycles',
    file: 'src/store/cycle-b.ts',
    text: "import { a } from './cycle-a.ts';\nexport const b = (): number => a() + 1;\n",
  },
  { rule: 'noExcessiveCognitiveComplexity', file: 'src/store/tangled.ts', text: tangled(6) },
];

interface Diagnostic {
  readonly category: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly start: { readonly line: number } };
}

/** A copy of the project's settings with planted files: the project itself does not change. */
let house: string;
let diagnostics: readonly Diagnostic[];

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'belaudit-house-'));
  for (const file of ['biome.json', 'biome.floors.json', 'package.json', '.gitignore'])
    cpSync(TOP + file, join(house, file));
  execFileSync('git', ['init', '--quiet'], { cwd: house });
  plant('src/store/sql.ts', 'export const sql: number = 1;\n');
  for (const floor of FLOORS) {
    plant(plantedFile(floor), [...floor.allowed, ...floor.refused].map((module) => `import '${module}';\n`).join(''));
  }
  for (const habit of HABITS) plant(habit.file, habit.text);
  diagnostics = lint();
});

afterAll(() => {
  rmSync(house, { recursive: true, force: true });
});

describe('floors', () => {
  it('in biome.floors.json equal the table', async () => {
    await expect(floorSettings()).toMatchFileSnapshot(`${TOP}biome.floors.json`);
  });

  it.each(FLOORS)('$file imports what its floor may, and nothing else', (floor) => {
    const refusedLines = diagnostics
      .filter(
        ({ category, location }) =>
          category === 'lint/style/noRestrictedImports' && location.path === plantedFile(floor),
      )
      .map(({ location }) => location.start.line);
    const imported = [...floor.allowed, ...floor.refused];
    expect(refusedLines.map((line) => imported[line - 1]).sort()).toEqual([...floor.refused].sort());
  });

  it('are enforced as errors, which fail the check', () => {
    const restricted = diagnostics.filter(({ category }) => category === 'lint/style/noRestrictedImports');
    expect(new Set(restricted.map(({ severity }) => severity))).toEqual(new Set(['error']));
  });
});

describe('habits', () => {
  it.each(HABITS)('$rule sees $file', ({ rule, file }) => {
    const seen = diagnostics.filter(({ category, severity, location }) => {
      return category.endsWith(`/${rule}`) && severity === 'error' && location.path === file;
    });
    expect(seen).not.toEqual([]);
  });
});

/** Beside the file that it represents, in the same folder; `src/errors.ts` is a floor by itself. */
function plantedFile(floor: Floor): string {
  return floor.file === 'src/errors.ts' ? floor.file : floor.file.replace(/[^/]+$/u, 'planted.ts');
}

function plant(file: string, text: string): void {
  const path = join(house, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function lint(): readonly Diagnostic[] {
  const biome = join(TOP, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const { stdout } = spawnSync(process.execPath, [biome, 'lint', '--reporter=json', '--max-diagnostics=none'], {
    cwd: house,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return (JSON.parse(stdout) as { readonly diagnostics: readonly Diagnostic[] }).diagnostics;
}

/** A function of nested loops and conditions. */
function tangled(depth: number): string {
  const open = Array.from(
    { length: depth },
    (_, level) => `for (const x${level} of rows) if (x${level} > ${level}) {`,
  ).join('\n');
  return `export function tangled(rows: number[]): number {\nlet sum = 0;\n${open}\nsum += 1;\n${'}'.repeat(depth)}\nreturn sum;\n}\n`;
}
