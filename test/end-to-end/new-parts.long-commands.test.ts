import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { scratchFolder } from './workspaces.ts';

const TOP = fileURLToPath(new URL('../../', import.meta.url));
const copy = scratchFolder();
const COPIED = [
  ...['.ci', 'cli', 'src', 'reports', 'templates', 'test'],
  ...['package.json', 'tsconfig.json', 'vitest.config.ts'],
];
/** Tests that compare existing parts with a list. */
const TESTS_OF_LISTS = [
  'test/unit/audit/named-days.test.ts',
  'test/unit/feeds/registry.test.ts',
  'test/unit/reports/management-words.test.ts',
];
/** Only their projects are set up. */
const PROJECTS_OF_LISTS = ['--project', 'fast', '--project', 'store'];

interface Ended {
  readonly status: number | null;
  readonly text: string;
}

function node(...words: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: copy, encoding: 'utf8' });
  return { status, text: `${stdout}${stderr}` };
}

function makeNew(...words: readonly string[]): Ended {
  return node('.ci/new-part.mjs', ...words);
}

beforeAll(() => {
  for (const name of COPIED) {
    cpSync(join(TOP, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(TOP, 'node_modules'), join(copy, 'node_modules'));
});

/** The kind and name of a new part, and one of its files. */
const PARTS: readonly (readonly [kind: string, name: string, file: string])[] = [
  ['rule', 'called-on-holidays', 'src/rulebook/nl/rules/called-on-holidays/rule.sql'],
  ['format', 'acme-dialer', 'src/formats/acme-dialer/stage.sql'],
  ['report', 'quarter', 'reports/quarter/report.hbs'],
  ['feed', 'recordings', 'src/feeds/recordings/recording-entry.sql'],
];

describe('npm run new', () => {
  it.each(PARTS)('makes a %s, and names its files', (kind, name, file) => {
    const { status, text } = makeNew(kind, name);
    expect(status).toBe(0);
    expect(text).toContain(`${file}\n`);
    expect(readFileSync(join(copy, file), 'utf8')).not.toContain('{{name}}');
  });

  it('makes parts that compile, and that the program takes up as they stand', () => {
    // What they import is compiled with them; nothing else names them.
    const include = PARTS.map(([, , file]) => dirname(file));
    writeFileSync(join(copy, 'tsconfig.parts.json'), JSON.stringify({ extends: './tsconfig.json', include }));
    expect(node('node_modules/typescript/bin/tsc', '--project', 'tsconfig.parts.json')).toEqual({
      status: 0,
      text: '',
    });
    const { text } = node('node_modules/tsx/dist/cli.mjs', 'cli/main.ts', 'rules', '--json');
    expect(text).toContain('"called-on-holidays"');
  });

  it('makes parts that no list has to name', () => {
    const { status, text } = node('node_modules/vitest/vitest.mjs', 'run', ...PROJECTS_OF_LISTS, ...TESTS_OF_LISTS);
    expect(status, text).toBe(0);
  }, 300_000);

  it('writes over nothing, and says what it can make', () => {
    expect(makeNew('rule', 'no-legal-basis')).toMatchObject({
      status: 2,
      text: expect.stringContaining('is there already'),
    });
    expect(makeNew('feed', 'two-words')).toMatchObject({ status: 2, text: expect.stringContaining('small letters') });
    expect(makeNew('cellar', 'x')).toMatchObject({
      status: 2,
      text: expect.stringContaining('rule|format|report|feed'),
    });
    expect(makeNew('rule', '../escape').status).toBe(2);
  });
});
