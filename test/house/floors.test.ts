import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { floorSettings } from './floor-table.ts';
import { TOP } from './tree.ts';

interface Floor {
  /** A file of the floor, with imports as the file would write them. */
  readonly file: string;
  readonly allowed: readonly string[];
  readonly refused: readonly string[];
}

/** What each floor may import (docs/architecture.md): samples on both sides of the line. */
const FLOORS: readonly Floor[] = [
  {
    file: 'cli/program.ts',
    allowed: ['commander', 'node:path', './output.ts', './commands/run.ts', '../src/index.ts', '../src/web/server.ts'],
    refused: [
      '../src/store/store.ts',
      '../src/errors.ts',
      '../src/web/page.ts',
      '../reports/vendor/report.ts',
      'luxon',
      '@duckdb/node-api',
    ],
  },
  {
    file: 'cli/commands/run.ts',
    allowed: ['commander', 'node:fs/promises', '../output.ts', '../../src/index.ts'],
    refused: ['../../src/audit/audit.ts', '../../src/model/findings.ts', 'handlebars', 'puppeteer'],
  },
  {
    file: 'src/web/server.ts',
    allowed: [
      'hono',
      'hono/cookie',
      '@hono/node-server',
      'node:http',
      './page.ts',
      '../index.ts',
      '../language/numbers.ts',
    ],
    refused: ['../store/store.ts', '../intake/load.ts', '../workspace/open-workspace.ts', '../model/summary.ts'],
  },
  {
    file: 'src/web/pages/start/page.ts',
    allowed: ['zod', './words.ts', '../../page.ts', '../../../index.ts', '../../../language/dates.ts'],
    refused: ['hono', '../../../store/store.ts', '../../../results/list-results.ts', '../files/page.ts'],
  },
  {
    file: 'reports/vendor/report.ts',
    allowed: ['./words.nl.ts', '../../src/render/report.ts', '../../src/model/summary.ts', '../../src/errors.ts'],
    refused: [
      '../../src/store/store.ts',
      '../../src/intake/load.ts',
      '../../src/audit/audit.ts',
      '../management/report.ts',
      'node:fs',
      'node:https',
      '@duckdb/node-api',
    ],
  },
  {
    file: 'src/render/pdf.ts',
    allowed: ['./report.ts', '../model/summary.ts', '../errors.ts', 'puppeteer', 'pdf-lib', 'handlebars', 'node:fs'],
    refused: [
      '../store/store.ts',
      '../intake/load.ts',
      '../audit/audit.ts',
      '../rulebook/registry.ts',
      '../../cli/output.ts',
    ],
  },
  {
    file: 'src/completeness/completeness.ts',
    allowed: ['../store/store.ts', '../model/facts.ts', '../errors.ts', 'node:fs'],
    refused: ['../intake/load.ts', '../audit/audit.ts', '../rulebook/registry.ts', '../results/rate.ts', 'luxon'],
  },
  {
    file: 'src/gaps/find-gaps.ts',
    allowed: ['./gap-kind.ts', '../store/store.ts', '../model/gaps.ts', 'node:fs'],
    refused: ['../intake/load.ts', '../audit/audit.ts', '../rulebook/registry.ts', '../results/rate.ts', 'luxon'],
  },
  {
    file: 'src/removal/removal-list.ts',
    allowed: [
      './marks.ts',
      '../evidence/removed-note.ts',
      '../results/manifest.ts',
      '../store/store.ts',
      'node:fs',
      'zod',
    ],
    refused: ['../intake/load.ts', '../audit/audit.ts', '../rulebook/registry.ts', '../evidence/seal.ts', 'luxon'],
  },
  {
    file: 'src/audit/audit.ts',
    allowed: [
      './explain.ts',
      '../standing/standing.ts',
      '../rulebook/registry.ts',
      '../store/store.ts',
      '../model/rule.ts',
    ],
    refused: [
      '../intake/load.ts',
      '../render/report.ts',
      '../rulebook/nl/regimes.ts',
      '../rulebook/nl/rules/no-legal-basis/rule.ts',
      'node:fs',
      'node:fs/promises',
    ],
  },
  {
    file: 'src/dossier/read-dossiers.ts',
    allowed: [
      './read-rows.ts',
      '../explain/explain.ts',
      '../results/read-counts.ts',
      '../store/store.ts',
      '../errors.ts',
    ],
    refused: [
      '../audit/audit.ts',
      '../intake/load.ts',
      '../render/report.ts',
      '../rulebook/registry.ts',
      '../workspace/workspace.ts',
      'node:fs',
    ],
  },
  {
    file: 'src/share/vendor-tables.ts',
    allowed: ['../store/store.ts', '../results/manifest.ts', '../render/masking.ts', '../model/results.ts'],
    refused: [
      '../intake/load.ts',
      '../audit/audit.ts',
      '../rulebook/registry.ts',
      '../workspace/workspace.ts',
      'node:fs',
    ],
  },
  {
    file: 'src/evidence/verify.ts',
    allowed: [
      './checksums.ts',
      '../results/manifest.ts',
      '../model/configuration.ts',
      '../errors.ts',
      'node:crypto',
      'zod',
    ],
    refused: [
      '../store/store.ts',
      '../workspace/workspace.ts',
      '../intake/load.ts',
      '../audit/audit.ts',
      '../render/report.ts',
      '@duckdb/node-api',
    ],
  },
  {
    file: 'src/explain/explain.ts',
    allowed: ['./tell.ts', '../store/store.ts', '../model/findings.ts', '../errors.ts'],
    refused: ['../audit/audit.ts', '../intake/load.ts', '../render/report.ts', '../rulebook/nl/regimes.ts', 'node:fs'],
  },
  {
    file: 'src/results/results.ts',
    allowed: ['./findings.ts', '../store/store.ts', '../model/results.ts', 'node:fs'],
    refused: ['../intake/load.ts', '../render/report.ts', '../rulebook/nl/regimes.ts', '../../cli/output.ts'],
  },
  {
    file: 'src/rulebook/nl/rules/no-legal-basis/rule.ts',
    allowed: ['../../../define-rule.ts', '../../regimes.ts', '../../../../model/rule.ts', 'luxon'],
    refused: [
      'node:fs',
      'node:fs/promises',
      '@duckdb/node-api',
      '../../../../store/store.ts',
      '../../../../intake/load.ts',
      '../../../../audit/audit.ts',
    ],
  },
  {
    file: 'src/rulebook/nl/calling-hours.ts',
    allowed: ['./holidays.ts', '../define-rule.ts', '../../model/rule.ts', '../../errors.ts'],
    refused: ['node:fs', '../../standing/standing.ts', '../../store/store.ts', '../../workspace/workspace.ts'],
  },
  {
    file: 'src/standing/calendar.ts',
    allowed: ['./standing.ts', '../store/store.ts', '../model/facts.ts', 'luxon'],
    refused: ['node:fs', '../intake/load.ts', '../audit/audit.ts', '../rulebook/nl/regimes.ts'],
  },
  {
    file: 'src/inspect/inspect-table.ts',
    allowed: ['./inspection.ts', '../intake/stage/macros.ts', '../reading/sample.ts', '../feeds/heading-words.ts'],
    refused: ['../rulebook/registry.ts', '../audit/audit.ts', '../formats/twilio/format.ts', '@duckdb/node-api'],
  },
  {
    file: 'src/intake/load.ts',
    allowed: [
      './files/glob.ts',
      '../feeds/usual-headings.ts',
      '../formats/registry.ts',
      '../reading/read-records.ts',
      '../workspace/workspace.ts',
      '../store/store.ts',
      'libphonenumber-js/max',
      'luxon',
      'node:fs',
    ],
    refused: [
      '../rulebook/registry.ts',
      '../standing/standing.ts',
      '../audit/audit.ts',
      '../results/results.ts',
      '../render/csv.ts',
      '../inspect/inspect-file.ts',
      '../formats/twilio/format.ts',
      '@duckdb/node-api',
    ],
  },
  {
    file: 'src/formats/asterisk-cdr/format.ts',
    allowed: ['../format.ts', '../../reading/record-file.ts', '../../store/sql.ts', '../../errors.ts', 'node:stream'],
    refused: [
      '../../rulebook/registry.ts',
      '../../standing/standing.ts',
      '../../intake/load.ts',
      '../../feeds/usual-headings.ts',
      '../../../cli/output.ts',
    ],
  },
  {
    file: 'src/feeds/usual-headings.ts',
    allowed: ['./heading-words.ts', '../model/feeds.ts', '../store/sql.ts'],
    refused: ['node:fs', '../reading/read-records.ts', '../formats/registry.ts', '../rulebook/registry.ts'],
  },
  {
    file: 'src/reading/read-records.ts',
    allowed: ['./layout.ts', '../errors.ts', '../store/store.ts', 'node:fs', 'saxes', 'yauzl'],
    refused: [
      '../feeds/usual-headings.ts',
      '../formats/format.ts',
      '../intake/load.ts',
      '../workspace/workspace.ts',
      '../rulebook/registry.ts',
    ],
  },
  {
    file: 'src/store/store.ts',
    allowed: ['./sql.ts', '../errors.ts', '../model/facts.ts', '@duckdb/node-api', 'node:fs'],
    refused: ['../intake/load.ts', '../rulebook/registry.ts', '../workspace/workspace.ts', 'zod'],
  },
  {
    file: 'src/workspace/read-workspace.ts',
    allowed: ['./workspace.ts', '../model/configuration.ts', 'yaml', 'zod', 'luxon', 'node:fs'],
    refused: ['../intake/load.ts', '../rulebook/registry.ts', '../store/store.ts', '@duckdb/node-api'],
  },
  {
    file: 'src/demo/write-demo.ts',
    allowed: ['./people.ts', '../model/progress.ts', '../errors.ts', 'node:fs'],
    refused: ['../store/store.ts', '../intake/load.ts', '../rulebook/registry.ts', '../audit/audit.ts'],
  },
  {
    file: 'src/language/numbers.ts',
    allowed: ['./dates.ts', '../model/configuration.ts'],
    refused: ['../errors.ts', '../render/report.ts', 'node:fs', 'luxon'],
  },
  {
    file: 'src/model/findings.ts',
    allowed: ['./rule.ts', 'luxon', 'zod'],
    refused: ['../errors.ts', '../store/store.ts', 'node:fs', 'yaml'],
  },
  { file: 'src/errors.ts', allowed: ['./model/text.ts'], refused: ['./store/store.ts', 'node:fs', 'zod'] },
];

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
