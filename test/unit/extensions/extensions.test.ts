import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { readExtension } from '../../../src/extensions/extension.ts';
import { extensionMark, extensionParts, useExtensions } from '../../../src/extensions/in-force.ts';
import { distrustExtension, trustExtension, trustedExtensions } from '../../../src/extensions/trusted.ts';
import { extensionRules } from '../../../src/rulebook/extension-rules.ts';

let scratch = '';
let folder = '';
let settings = '';

function write(path: string, contents: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), contents);
}

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
  return 'none';
}

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'belaudit-extensions-'));
  folder = join(scratch, 'acme');
  settings = join(scratch, 'settings', 'settings.json');
  write('rules/own-rule/rule.js', 'export default () => ({});');
});
afterEach(() => {
  useExtensions([]);
  rmSync(scratch, { recursive: true, force: true });
});

describe('the SHA-256 of an extension', () => {
  const changes: Readonly<Record<string, () => void>> = {
    'a byte that changed': () => write('rules/own-rule/rule.js', 'export default () => ({ });'),
    'a file that came': () => write('rules/own-rule/notes.txt', ''),
    'a file that went': () => rmSync(join(folder, 'README.md')),
    'a file that has another name': () => {
      rmSync(join(folder, 'README.md'));
      write('READ.md', 'About.');
    },
  };

  it.each(Object.keys(changes))('is another one after %s', (name) => {
    write('README.md', 'About.');
    const before = readExtension(folder).sha256;
    expect(readExtension(folder).sha256).toBe(before);
    changes[name]?.();
    expect(readExtension(folder).sha256).not.toBe(before);
  });
});

describe('a folder is no extension', () => {
  it.each([
    ['that is not there', () => readExtension(join(scratch, 'nowhere'))],
    ['that is a file', () => readExtension(join(folder, 'rules/own-rule/rule.js'))],
    ['that holds no part', () => readExtension(join(folder, 'rules', 'own-rule'))],
    [
      'whose name could be taken for something else',
      () => {
        mkdirSync(join(scratch, 'Acme Rules', 'rules'), { recursive: true });
        return readExtension(join(scratch, 'Acme Rules'));
      },
    ],
    [
      'with a link in it',
      () => {
        symlinkSync('/etc/hostname', join(folder, 'rules', 'own-rule', 'link'));
        return readExtension(folder);
      },
    ],
    [
      'with a part that has no module',
      () => {
        write('formats/empty/notes.txt', '');
        return readExtension(folder);
      },
    ],
  ])('%s', (_, work) => {
    expect(codeOf(work)).toBe('EXTENSION_INVALID');
  });
});

describe('trust', () => {
  it('is asked for before anything is run', () => {
    expect(codeOf(() => trustedExtensions(settings, [folder]))).toBe('EXTENSION_NOT_TRUSTED');
  });

  it('is given to the files as they are, and ends when they change', () => {
    trustExtension(settings, readExtension(folder), false);
    expect(trustedExtensions(settings, [folder]).map(({ name }) => name)).toEqual(['acme']);
    write('rules/own-rule/rule.js', 'export default () => ({ other: true });');
    expect(codeOf(() => trustedExtensions(settings, [folder]))).toBe('EXTENSION_CHANGED');
  });

  it('uses an extension always only where that was said', () => {
    trustExtension(settings, readExtension(folder), false);
    expect(trustedExtensions(settings, [])).toEqual([]);
    trustExtension(settings, readExtension(folder), true);
    expect(trustedExtensions(settings, []).map(({ name }) => name)).toEqual(['acme']);
    expect(trustedExtensions(settings, [folder]).map(({ name }) => name)).toEqual(['acme']);
  });

  it('can be taken away', () => {
    const extension = readExtension(folder);
    trustExtension(settings, extension, true);
    expect(distrustExtension(settings, extension.folder)).toBe(true);
    expect(distrustExtension(settings, extension.folder)).toBe(false);
    expect(trustedExtensions(settings, [])).toEqual([]);
  });

  it('is refused where another in use has its name', () => {
    const other = join(scratch, 'elsewhere', 'acme');
    cpSync(folder, other, { recursive: true });
    for (const path of [folder, other]) trustExtension(settings, readExtension(path), true);
    expect(codeOf(() => trustedExtensions(settings, []))).toBe('EXTENSION_INVALID');
  });

  it('can be taken away where the folder is gone', () => {
    trustExtension(settings, readExtension(folder), true);
    const known = realpathSync(folder);
    rmSync(folder, { recursive: true });
    expect(codeOf(() => trustedExtensions(settings, []))).toBe('EXTENSION_INVALID');
    expect(distrustExtension(settings, known)).toBe(true);
    expect(trustedExtensions(settings, [])).toEqual([]);
  });

  it('stands in a file that its owner alone can read', () => {
    trustExtension(settings, readExtension(folder), true);
    if (process.platform !== 'win32') expect(statSync(settings).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(settings, 'utf8')).extensions).toHaveLength(1);
  });

  it.each(['{', '{"extensions":[{"folder":"x","sha256":"short","always":true}]}', '{"other":1}'])(
    'cannot be read out of settings such as %s',
    (text) => {
      trustExtension(settings, readExtension(folder), true);
      writeFileSync(settings, text);
      expect(codeOf(() => trustedExtensions(settings, []))).toBe('SETTINGS');
    },
  );
});

describe('parts', () => {
  it('stand behind the version of the rulebook, and nothing does without them', () => {
    expect(extensionMark()).toBe('');
    const extension = readExtension(folder);
    useExtensions([extension]);
    expect(extensionMark()).toBe(`+acme.${extension.sha256.slice(0, 12)}`);
  });

  it.each([
    ['is the name of one that is there', 'export default () => ({})', new Set(['own-rule'])],
    ['cannot be run', 'export default (', new Set<string>()],
    ['exports no function', 'export default 3', new Set<string>()],
    ['fails', 'export default () => { throw new Error("no") }', new Set<string>()],
  ])('are refused where one %s', async (_, module, taken) => {
    write('rules/own-rule/rule.js', module);
    useExtensions([readExtension(folder)]);
    await expect(extensionParts('rules', {}, taken)).rejects.toMatchObject({ code: 'EXTENSION_INVALID' });
  });

  it('add no law: a rule of an extension is the company’s own norm or its contract', async () => {
    const rule = (level: string): string => `
      const text = { title: 't', sentence: 's', meaning: 'm', proof: 'p', remedy: 'r', sanction: 'n' };
      export default ({ defineRule, CONVERSATIONS }) => ({ ...defineRule({ id: 'own-rule', contacts: CONVERSATIONS, possibleOn: [], isForProtected: false,
        versions: [{ from: '2026-01-01', level: '${level}' }], restsOn: 'nothing', responsibility: 'vendor', cause: 'own-norm', reasons: [],
        text: { nl: text, en: text } }), sql: 'select 1' });`;
    write('rules/own-rule/rule.js', rule('statute'));
    useExtensions([readExtension(folder)]);
    await expect(extensionRules(new Set())).rejects.toMatchObject({ code: 'EXTENSION_INVALID' });
    // A module is loaded only once for each path, so another folder simulates another process.
    folder = join(scratch, 'other', 'acme');
    write('rules/own-rule/rule.js', rule('policy'));
    useExtensions([readExtension(folder)]);
    const [own] = await extensionRules(new Set());
    expect(own?.definition.versions).toEqual([{ from: '2026-01-01', level: 'policy', articles: ['extension-acme'] }]);
  });
});
