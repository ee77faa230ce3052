import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles, TOP } from './tree.ts';

/** Files and folders at the top; a new entry must be a decision, not an accident. */
const TOP_ENTRIES: ReadonlySet<string> = new Set([
  '.ci',
  '.gitattributes',
  '.gitignore',
  '.npmrc',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'NOTICE',
  'README.md',
  'biome.floors.json',
  'biome.json',
  'cli',
  'docs',
  'knip.json',
  'package-lock.json',
  'package.json',
  'reports',
  'src',
  'templates',
  'test',
  'tsconfig.build.json',
  'tsconfig.json',
  'vitest.config.ts',
]);

/** Rooms of src/ (docs/architecture.md), and the files beside them. */
const SOURCE_ENTRIES: ReadonlySet<string> = new Set([
  'answers',
  'audit',
  'completeness',
  'demo',
  'engines',
  'errors.ts',
  'evidence',
  'explain',
  'extensions',
  'facts',
  'feeds',
  'findings-page',
  'formats',
  'gaps',
  'hearing',
  'index.ts',
  'inspect',
  'jobs',
  'language',
  'model',
  'print',
  'questions',
  'reading',
  'removal',
  'results',
  'rulebook',
  'screening',
  'share',
  'staging',
  'standing',
  'store',
  'version.ts',
  'web',
  'workspace',
]);

const KEBAB_CASE = /^\.?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/u;
const WRITTEN_LARGE: ReadonlySet<string> = new Set([
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'NOTICE',
]);
/** Names that say nothing about a file's contents. */
const SAYS_NOTHING: ReadonlySet<string> = new Set([
  'common',
  'helper',
  'helpers',
  'misc',
  'miscellaneous',
  'stuff',
  'util',
  'utilities',
  'utils',
]);

const MEBIBYTE = 1024 * 1024;
const BINARY: ReadonlySet<string> = new Set(['.gz', '.parquet', '.pdf', '.png', '.woff', '.woff2', '.xlsx']);

/** Words that tie a text to one machine, one network or one afternoon. */
const OUT_OF_PLACE: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  {
    what: 'a path of one machine',
    pattern: /(?<![\w.~-])\/(?:work|tmp|root|home\/[a-z]+|Users\/[A-Za-z]+|private)\//u,
  },
  { what: 'a path of one machine', pattern: /\b[A-Z]:\\(?:Users|Temp|Program)/u },
  {
    what: 'the host of a package registry',
    pattern: /\/\/[^\s/'"]*(?:registry|artifactory|nexus|verdaccio|npmjs)[^\s/'"]*\//iu,
  },
  { what: 'a place that a lock file installs from', pattern: /"resolve[d]":/u },
  { what: 'work that is put off', pattern: /\b(?:TO[D]O|FIX[M]E|HA[C]K)\b/u },
];

const files = projectFiles();
const texts = files.filter((path) => !BINARY.has(extname(path)));

describe('layout', () => {
  it('has only the known entries at the top', () => {
    expect(files.map((path) => first(path)).filter((entry) => !TOP_ENTRIES.has(entry))).toEqual([]);
  });

  it('has only the known rooms in src/', () => {
    const inSource = files.filter((path) => path.startsWith('src/')).map((path) => first(path.slice('src/'.length)));
    expect(inSource.filter((entry) => !SOURCE_ENTRIES.has(entry))).toEqual([]);
  });

  it('has no room with more than a quarter of the code', () => {
    const code = files.filter(
      (path) => /^(?:src|cli|reports)\/.*\.(?:ts|sql)$/u.test(path) && !/\/(?:cases|expected)(?:\.ts$|\/)/u.test(path),
    );
    const lines = new Map<string, number>();
    for (const path of code) {
      const room = path.startsWith('src/') ? path.split('/').slice(0, 2).join('/') : first(path);
      lines.set(room, (lines.get(room) ?? 0) + readFileSync(TOP + path, 'utf8').split('\n').length);
    }
    const all = [...lines.values()].reduce((sum, count) => sum + count, 0);
    expect([...lines].filter(([, count]) => count > all / 4)).toEqual([]);
  });

  it('names files and folders in kebab-case', () => {
    // Examples from elsewhere keep their original names.
    const ours = files.filter((path) => !path.includes('/fixtures/'));
    const odd = ours.filter(
      (path) => !path.split('/').every((part) => KEBAB_CASE.test(part) || WRITTEN_LARGE.has(part)),
    );
    expect(odd).toEqual([]);
  });

  it('names a function for its result or its action', () => {
    const vague = /^(?:export )?(?:async )?function\*? (?:was|seen|about|of|get|do|handle|process)\(/mu;
    const sources = files.filter((path) => /^(?:cli|reports|src|test|\.ci)\/.*\.(?:ts|mjs)$/u.test(path));
    expect(sources.length).toBeGreaterThan(500);
    expect(sources.filter((path) => vague.test(readFileSync(TOP + path, 'utf8')))).toEqual([]);
  });

  it('names a file for its contents', () => {
    const words = (path: string): readonly string[] => path.split(/[/.-]/u);
    expect(files.filter((path) => words(path).some((word) => SAYS_NOTHING.has(word)))).toEqual([]);
  });

  it('holds no file over 1 MiB', () => {
    expect(files.filter((path) => statSync(TOP + path).size > MEBIBYTE)).toEqual([]);
  });

  it.each(OUT_OF_PLACE)('contains no $what: $pattern', ({ pattern }) => {
    expect(texts.flatMap((path) => linesWith(pattern, path))).toEqual([]);
  });

  it('holds text in UTF-8 with LF, except for examples of something else', () => {
    const examples = /^test\/|\/sample\.|\/sample\//u;
    const odd = texts.filter((path) => !examples.test(path)).filter((path) => !isPlainText(readFileSync(TOP + path)));
    expect(odd).toEqual([]);
  });
});

describe('the patterns themselves', () => {
  const planted: readonly (readonly [string, boolean])[] = [
    [['', 'work', 'main', 'x.csv'].join('/'), true],
    [['', 'home', 'anna', 'x.csv'].join('/'), true],
    [['C:', 'Users', 'anna'].join('\\'), true],
    [['https:', '', 'registry.example.org', 'x'].join('/'), true],
    ['TO'.concat('DO: later'), true],
    ['see docs/work/flow.md and https://example.org/tmp', false],
    ['in/alfa/*.csv', false],
  ];

  it.each(planted)('%s: %s', (text, isFound) => {
    expect(OUT_OF_PLACE.some(({ pattern }) => pattern.test(text))).toBe(isFound);
  });

  it.each(['read-csv.ts', 'words.nl.ts', '10-call-scope.sql', '.gitignore'])('%s is kebab-case', (name) => {
    expect(KEBAB_CASE.test(name)).toBe(true);
  });

  it.each(['readCsv.ts', 'read_csv.ts', 'Read.ts', 'read--csv.ts'])('%s is not', (name) => {
    expect(KEBAB_CASE.test(name)).toBe(false);
  });
});

function first(path: string): string {
  return path.split('/')[0] ?? '';
}

function linesWith(pattern: RegExp, path: string): readonly string[] {
  return readFileSync(TOP + path, 'utf8')
    .split('\n')
    .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim().slice(0, 120)}`] : []));
}

function isPlainText(bytes: Buffer): boolean {
  return !bytes.includes(0) && !bytes.includes('\r') && Buffer.from(bytes.toString('utf8'), 'utf8').equals(bytes);
}
