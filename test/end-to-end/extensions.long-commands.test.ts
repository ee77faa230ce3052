import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXTENSION } from './extension-files.ts';
import { belaudit, type Ending } from './program.ts';
import { CONFIGURATION, writeSmallWorkspace } from './small-workspace.ts';
import { scratchFolder, writeFiles } from './workspaces.ts';

const scratch = scratchFolder();
const environment = { BELAUDIT_SETTINGS: join(scratch, 'settings.json') };
const extension = join(scratch, 'acme-rules');
const workspace = join(scratch, 'workspace');
const results = join(workspace, 'reports', '2026-06-01_2026-06-30');

async function program(...words: readonly string[]): Promise<Ending> {
  return await belaudit(words, { environment });
}

function written(name: string): string {
  return readFileSync(join(results, name), 'utf8');
}

beforeAll(() => {
  writeFiles(extension, EXTENSION);
  const source = '  - { feed: calls, vendor: beta, files: in/beta/acme.csv, format: acme-dialer }\naccepted_gaps:';
  writeSmallWorkspace(workspace, {
    'belaudit.yaml': CONFIGURATION.replace('accepted_gaps:', source),
    'in/beta/acme.csv': 'acme id,acme start,acme talk,acme called\nC-1,2026-06-11T12:00:00,300,+31612345676\n',
  });
});

describe('an extension', () => {
  it('is not run before its user trusts it', async () => {
    const { code, err } = await program('run', workspace, '--extension', extension);
    expect(code).toBe(2);
    expect(err).toContain('belaudit trust');
  });

  it('is trusted with a word of the user alone', async () => {
    expect(await program('trust', extension)).toMatchObject({
      code: 2,
      err: expect.stringContaining('talks-too-long'),
    });
    expect(await program('trust', extension, '--yes')).toMatchObject({ code: 0 });
  });

  it('brings a rule, a format and a report, and is named in what they made', async () => {
    await program('run', workspace, '--extension', extension);
    expect(written('findings.csv')).toMatch(/talks-too-long.*C-1|C-1.*talks-too-long/u);
    const { program: made, outputs } = JSON.parse(written('manifest.json'));
    expect(made.rulebook).toMatch(/^nl-\d+\+acme-rules\.[0-9a-f]{12}$/u);
    expect(made.extensions).toEqual([
      {
        name: 'acme-rules',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/u),
        parts: { rules: ['talks-too-long'], formats: ['acme-dialer'], reports: ['board-note'] },
      },
    ]);
    expect(outputs.map(({ path }: { path: string }) => path)).toContain('board-note.pdf');
  });

  it('is unknown to commands that do not name it, and the format that it brings too', async () => {
    expect(await program('check', workspace)).toMatchObject({
      code: 2,
      err: expect.stringContaining('There is no such format'),
    });
    const rules = await program('rules', '--json');
    expect(rules.out).not.toContain('talks-too-long');
  });

  it('is run no more once a byte of it changed', async () => {
    writeFileSync(join(extension, 'rules', 'talks-too-long', 'rule.sql'), 'select 1');
    const { code, err } = await program('rules', '--extension', extension);
    expect(code).toBe(2);
    expect(err).toContain('has changed since you trusted it');
  });

  it('whose SQL fails is named, and nothing is written', async () => {
    await program('trust', extension, '--yes');
    const before = written('manifest.json');
    const { code, err } = await program('run', workspace, '--extension', extension);
    expect(code).toBe(2);
    expect(err).toContain('EXTENSION_INVALID');
    expect(err).toContain('talks-too-long');
    expect(written('manifest.json')).toBe(before);
  });
});
