import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROGRAM_VERSION } from '../../src/version.ts';
import { readConfiguration } from '../../src/workspace/read-configuration.ts';
import { projectFiles, TOP } from './tree.ts';

interface Package {
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync(`${TOP}package.json`, 'utf8')) as Package;
const files = projectFiles();
const folders = new Set(files.flatMap((file) => parents(file)));
const documents = files.filter((file) => file.endsWith('.md') && !file.startsWith('test/'));

describe.each(documents)('%s', (document) => {
  const text = readFileSync(TOP + document, 'utf8');

  it('links only to existing targets', () => {
    expect(brokenLinks(text, document)).toEqual([]);
  });

  it('names only npm scripts that exist', () => {
    expect(scriptsNamed(text).filter((script) => !(script in manifest.scripts))).toEqual([]);
  });

  it('names only paths that exist', () => {
    expect(pathsNamed(text).filter((path) => !isThere(path))).toEqual([]);
  });

  it('names only commands that exist', () => {
    const commands = commandsNamed(text).filter((command) => !files.includes(`cli/commands/${command}.ts`));
    expect(commands).toEqual([]);
  });
});

describe('the configuration of the first audit', () => {
  it('is accepted by the program', () => {
    const yaml = /```yaml\n([\s\S]*?)```/u.exec(readFileSync(`${TOP}docs/first-audit.md`, 'utf8'))?.[1] ?? '';
    expect(readConfiguration(yaml, 'docs/first-audit.md', '2026-07-10').vendors.map(({ id }) => id)).toEqual(['alfa']);
  });
});

describe('versions', () => {
  it('is the same in the program and the package', () => {
    expect(PROGRAM_VERSION).toBe(manifest.version);
  });

  it('has an entry in the changelog', () => {
    expect(readFileSync(`${TOP}CHANGELOG.md`, 'utf8')).toContain(`\n## [${manifest.version}]`);
  });
});

describe('dependencies', () => {
  const record = readFileSync(`${TOP}docs/decisions/0008-every-dependency-earns-its-place.md`, 'utf8');
  const [taken = ''] = record.split('## Passed over');

  it('are each recorded, with their purpose', () => {
    const all = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(all.filter((name) => !taken.includes(`\`${name}\``))).toEqual([]);
  });

  it('are recorded only if they are used', () => {
    const named = taken
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .flatMap((line) => {
        return [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/gu)].map((match) => match[1] ?? '');
      });
    expect(named.filter((name) => !(name in manifest.dependencies) && !(name in manifest.devDependencies))).toEqual([]);
  });
});

describe('the readers themselves', () => {
  it('see a link without a target, and a missing heading', () => {
    const text = '[a](nowhere.md) [b](README.md#no-such-heading) [c](README.md#read-on) [d](https://example.org/x)';
    expect(brokenLinks(text, 'NEW.md')).toEqual(['nowhere.md', 'README.md#no-such-heading']);
  });

  it('see scripts, paths and commands', () => {
    const text =
      'Run `npm run check:long`, `npm test`; see `src/nowhere.ts`, `src/rulebook/nl/<rule>`; `belaudit conjure x`.';
    expect(scriptsNamed(text)).toEqual(['check:long', 'test']);
    expect(pathsNamed(text)).toEqual(['src/nowhere.ts', 'src/rulebook/nl/<rule>']);
    expect(commandsNamed(text)).toEqual(['conjure']);
    expect(pathsNamed(text).map(isThere)).toEqual([false, true]);
  });
});

/** Links to files that do not exist in the project, and to headings that their file lacks. */
function brokenLinks(text: string, document: string): readonly string[] {
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/gu)].map((match) => match[1] ?? '');
  return targets.filter((target) => {
    if (/^[a-z]+:/u.test(target)) return false;
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? document : normalize(join(dirname(document), path)).replace(/\/$/u, '');
    if (!isThere(file)) return true;
    return anchor !== undefined && !headings(readFileSync(TOP + file, 'utf8')).includes(anchor);
  });
}

/** Anchors of a document's headings, as Markdown viewers form them. */
function headings(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gmu)].map((match) => {
    return (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Number} _-]/gu, '')
      .replaceAll(' ', '-');
  });
}

function scriptsNamed(text: string): readonly string[] {
  return [...text.matchAll(/\bnpm (?:run (?:--silent )?)?(?<script>[a-z][a-z:-]*)/gu)]
    .filter((match) => match[0].startsWith('npm run ') || match[0] === 'npm test')
    .map((match) => match.groups?.['script'] ?? '');
}

/** Code that looks like a path in the project. */
function pathsNamed(text: string): readonly string[] {
  const quoted = [...text.matchAll(/`([^`\s]+)`/gu)].map((match) => match[1] ?? '');
  return quoted.filter((path) => /^(?:\.ci|cli|docs|reports|src|templates|test)\//u.test(path));
}

/** Words after `belaudit` in commands, without options and folders. */
function commandsNamed(text: string): readonly string[] {
  return [...text.matchAll(/(?:`|^)belaudit (?<command>[a-z]+(?:-[a-z]+)*)\b/gmu)].map(
    (match) => match.groups?.['command'] ?? '',
  );
}

/** A part in angle brackets, or a star, represents any name. */
function isThere(path: string): boolean {
  const plain = path.replace(/\/$/u, '');
  if (!/[<*{]/u.test(plain)) return folders.has(plain) || files.includes(plain);
  const pattern = plain.replace(/[.+?^$()|[\]\\]/gu, '\\$&').replace(/<[^>]+>|\*/gu, '[^/]+');
  return [...files, ...folders].some((file) => new RegExp(`^${pattern}$`, 'u').test(file));
}

function parents(file: string): readonly string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
