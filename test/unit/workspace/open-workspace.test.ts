import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { initWorkspace } from '../../../src/workspace/init-workspace.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import { readConfiguration } from '../../../src/workspace/read-configuration.ts';

let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'belaudit-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a new workspace', () => {
  it('holds an explained configuration without mistakes, and folders', () => {
    expect(initWorkspace(join(folder, 'audit'))).toEqual(['belaudit.yaml', 'in/client/', 'in/alfa/']);
    const workspace = openWorkspace(join(folder, 'audit'), { today: '2026-07-10' });
    expect(workspace.configuration.audit).toEqual({ from: '2026-06-01', to: '2026-06-30', asOf: '2026-07-10' });
    expect(readdirSync(join(folder, 'audit', 'in'))).toEqual(['alfa', 'client']);
  });

  it.each([
    ['2026-07-10', '2026-06-01', '2026-06-30'],
    ['2026-01-31', '2025-12-01', '2025-12-31'],
    ['2024-03-31', '2024-02-01', '2024-02-29'],
  ])('of %s judges the month before', (today, from, to) => {
    initWorkspace(folder, { today });
    expect(openWorkspace(folder, { today }).configuration.audit).toMatchObject({ from, to });
  });

  it('has no mistake either in what is switched off', () => {
    initWorkspace(folder);
    const lines = readFileSync(join(folder, 'belaudit.yaml'), 'utf8').split('\n');
    // A commented-out line begins with a key, a dash or a bracket after its mark; alfa's own columns replace those of its csv.
    const all = lines
      .filter((line) => !line.includes('in/alfa/*.csv'))
      .map((line) => line.replace(/^(\s*)# ?((?: {2})*(?:- [{a-z]|[a-z_]+: ).*)$/u, '$1$2'))
      .join('\n');
    const { vendors, policy, sources, audit, client, acceptedGaps, campaigns } = readConfiguration(
      all,
      'belaudit.yaml',
      '',
    );
    expect(audit.asOf).toBe('2026-06-30');
    expect(client.entities[0]?.tookOver).toEqual(['oude-energie']);
    expect(policy.callingHours).toHaveLength(1);
    expect(policy.abandonedShare).toBe(0.03);
    expect(vendors[0]).toMatchObject({ campaigns: ['zon'], scrubbedBy: 'vendor', ownHoursAgreed: true });
    expect(vendors[0]?.penalty).toEqual({ perViolation: 250, currency: 'EUR', clause: 'art. 8.2' });
    expect(campaigns[0]?.audience).toBe('consumers');
    expect(acceptedGaps).toHaveLength(1);
    expect(new Set(sources.map(({ feed }) => feed)).size).toBe(14);
    expect(sources.at(-1)?.values).toEqual({
      result: { NIETTHUIS: 'no-answer', GEENINT: 'refused', VERKOCHT: 'sale' },
    });
  });

  it('leaves other files alone, and refuses a folder that has one', () => {
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    initWorkspace(folder);
    writeFileSync(join(folder, 'belaudit.yaml'), 'changed');
    expect(codeOf(() => initWorkspace(folder))).toBe('WORKSPACE_NOT_EMPTY');
    expect(readFileSync(join(folder, 'belaudit.yaml'), 'utf8')).toBe('changed');
    expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('mine');
  });

  it('cannot be made under a file', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(codeOf(() => initWorkspace(join(folder, 'file')))).toBe('WORKSPACE_NOT_WRITABLE');
  });
});

describe('opening a workspace', () => {
  it('gives its places and its configuration, and writes nothing', () => {
    initWorkspace(folder);
    const before = readdirSync(folder);
    const workspace = openWorkspace(folder, { today: '2026-07-10' });
    expect(workspace).toMatchObject({
      directory: folder,
      configurationText: readFileSync(join(folder, 'belaudit.yaml'), 'utf8'),
      storePath: join(folder, '.belaudit', 'store.duckdb'),
      temporaryDirectory: join(folder, '.belaudit', 'tmp'),
      reportsDirectory: join(folder, 'reports'),
    });
    expect(readdirSync(folder)).toEqual(before);
  });

  it('follows a link to the folder', () => {
    initWorkspace(join(folder, 'real'));
    symlinkSync(join(folder, 'real'), join(folder, 'link'));
    expect(openWorkspace(join(folder, 'link'), { today: '2026-07-10' }).directory).toBe(join(folder, 'real'));
  });

  it('asks for the audit date where neither the file nor the caller knows it', () => {
    initWorkspace(folder);
    expect(codeOf(() => openWorkspace(folder))).toBe('CONFIGURATION');
  });

  it('finds none in a folder without one, or that is not there', () => {
    expect(codeOf(() => openWorkspace(folder))).toBe('WORKSPACE_NOT_FOUND');
    expect(codeOf(() => openWorkspace(join(folder, 'nowhere')))).toBe('WORKSPACE_NOT_FOUND');
    expect(errorOf(() => openWorkspace(folder)).hint).toContain('belaudit init');
  });

  it('knows a file with nearly the right name', () => {
    writeFileSync(join(folder, 'belaudit.yml'), '');
    expect(errorOf(() => openWorkspace(folder)).details[0]?.message).toBe('belaudit.yml must be called belaudit.yaml');
  });

  it('refuses a configuration that is a folder, in another encoding, or far too large', () => {
    mkdirSync(join(folder, 'belaudit.yaml'));
    expect(codeOf(() => openWorkspace(folder))).toBe('FILE_UNREADABLE');
    rmSync(join(folder, 'belaudit.yaml'), { recursive: true });
    writeFileSync(join(folder, 'belaudit.yaml'), Buffer.from('client: caf\u00e9', 'latin1'));
    expect(errorOf(() => openWorkspace(folder)).details).toEqual([
      expect.objectContaining({ found: 'another encoding', expected: 'UTF-8' }),
    ]);
    writeFileSync(join(folder, 'belaudit.yaml'), Buffer.alloc(5_000_000, 32));
    expect(codeOf(() => openWorkspace(folder))).toBe('CONFIGURATION');
  });

  it.each([
    ...['.belaudit', '.belaudit/received', 'reports'],
    ...['decisions', 'decisions/texts', 'decisions/evidence', 'decisions/shared'],
  ])('refuses %s where it leads out of the workspace, or is a file', (name) => {
    initWorkspace(join(folder, 'audit'));
    mkdirSync(join(folder, 'elsewhere'));
    mkdirSync(dirname(join(folder, 'audit', name)), { recursive: true });
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'audit', name));
    expect(codeOf(() => openWorkspace(join(folder, 'audit'), { today: '2026-07-10' }))).toBe('WORKSPACE_NOT_WRITABLE');
    rmSync(join(folder, 'audit', name));
    writeFileSync(join(folder, 'audit', name), '');
    expect(codeOf(() => openWorkspace(join(folder, 'audit'), { today: '2026-07-10' }))).toBe('WORKSPACE_NOT_WRITABLE');
  });

  it.each(['.belaudit/store.duckdb', '.belaudit/store.duckdb.wal', 'decisions/register.jsonl'])(
    'refuses a link in the place of %s: Belaudit would write where it leads',
    (file) => {
      initWorkspace(folder);
      mkdirSync(dirname(join(folder, file)));
      symlinkSync(join(folder, 'elsewhere'), join(folder, file));
      expect(errorOf(() => openWorkspace(folder, { today: '2026-07-10' })).details).toEqual([
        { file, message: 'is a link, not a file' },
      ]);
    },
  );

  it.each(['.belaudit/store.duckdb', 'decisions/register.jsonl'])(
    'refuses another name of %s: Belaudit would write into the file elsewhere',
    (file) => {
      initWorkspace(folder);
      mkdirSync(dirname(join(folder, file)));
      writeFileSync(join(folder, 'elsewhere'), '');
      linkSync(join(folder, 'elsewhere'), join(folder, file));
      expect(errorOf(() => openWorkspace(folder, { today: '2026-07-10' })).details).toEqual([
        { file, message: 'has 2 names (hard links)' },
      ]);
    },
  );

  it('refuses a question mark in the path, of which the database makes another path, also behind a link', () => {
    const odd = join(folder, 'wat nu?');
    expect(errorOf(() => initWorkspace(odd)).hint).toContain('another name');
    mkdirSync(odd);
    writeFileSync(join(odd, 'belaudit.yaml'), '');
    symlinkSync(odd, join(folder, 'link'));
    for (const path of [odd, join(folder, 'link')])
      expect(codeOf(() => openWorkspace(path, { today: '2026-07-10' }))).toBe('WORKSPACE_NOT_WRITABLE');
  });

  it('names a format that is not known, where the known ones are given', () => {
    initWorkspace(folder);
    const path = join(folder, 'belaudit.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('in/alfa/*.csv }', 'in/alfa/*.csv, format: asteriks }'));
    const error = errorOf(() => openWorkspace(folder, { today: '2026-07-10', formats: ['asterisk'] }));
    expect(error.details[0]).toMatchObject({
      key: 'sources[0].format',
      found: '"asteriks"',
      expected: 'asterisk (one of: asterisk)',
    });
  });
});

function errorOf(work: () => unknown): UserError {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return error as UserError;
  }
  throw new Error('nothing was refused');
}

function codeOf(work: () => unknown): string {
  return errorOf(work).code;
}
