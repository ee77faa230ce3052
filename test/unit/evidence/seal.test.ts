import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { identityOf, publicPem } from '../../../src/evidence/signing-key.ts';
import { contentsOf } from '../../end-to-end/workspaces.ts';
import { isContent, KEYS, RESULTS, said, scratchFolder, seal, TEXTS, workspaceWith, write } from './sealed-folder.ts';

/** The commands of docs/evidence.md, and none of our code. */
function opensslAccepts(pack: string, key: keyof typeof KEYS): boolean {
  const pem = join(scratchFolder(), 'public.pem');
  writeFileSync(pem, publicPem(KEYS[key]));
  const files = ['SHA256SUMS.sig', 'SHA256SUMS'] as const;
  return key === 'rsa' || key === 'ec'
    ? isContent('openssl', ['dgst', '-sha256', '-verify', pem, '-signature', ...files], pack)
    : isContent(
        'openssl',
        ['pkeyutl', '-verify', '-pubin', '-inkey', pem, '-rawin', '-in', files[1], '-sigfile', files[0]],
        pack,
      );
}

const sumsAgree = (list: string, from: string): boolean =>
  isContent('sha256sum', ['--check', '--strict', '--quiet', list], from);

describe('a sealed folder', () => {
  it.each(['ed25519', 'rsa', 'ec'] as const)('is checked with sha256sum and openssl alone: %s', async (key) => {
    const workspace = workspaceWith();
    const pack = join(workspace, RESULTS);
    await seal(workspace, { key: KEYS[key] });
    expect(opensslAccepts(pack, key)).toBe(true);
    expect(sumsAgree('SHA256SUMS', pack)).toBe(true);
    expect(sumsAgree(join(RESULTS, 'inputs.sha256'), workspace)).toBe(true);

    appendFileSync(join(pack, 'findings.csv'), 'beta\n');
    expect(sumsAgree('SHA256SUMS', pack)).toBe(false);
    expect(opensslAccepts(pack, key)).toBe(true);
    appendFileSync(join(pack, 'SHA256SUMS'), '\n');
    expect(opensslAccepts(pack, key)).toBe(false);
    appendFileSync(join(workspace, 'in/alfa/juni.csv'), 'A-2\n');
    expect(sumsAgree(join(RESULTS, 'inputs.sha256'), workspace)).toBe(false);
  });

  it('is checked by the commands of docs/evidence.md as they stand there', async () => {
    const page = readFileSync(join(import.meta.dirname, '../../../docs/evidence.md'), 'utf8');
    const [, block = ''] = /## Verify without Belaudit[\s\S]+?```sh\n([\s\S]+?)```/u.exec(page) ?? [];
    const commands = block.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(commands).toHaveLength(5);
    const workspace = workspaceWith();
    const pack = join(workspace, RESULTS);
    await seal(workspace);
    writeFileSync(join(pack, 'public.pem'), publicPem(KEYS.ed25519));
    // A name that only begins like that of the list.
    writeFileSync(join(pack, 'SHA256SUMS.txt'), 'another list\n');
    const answers = commands.map((command) =>
      spawnSync('sh', ['-c', command], { cwd: pack, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } }),
    );
    expect(answers.map(({ status }) => status)).toEqual([0, 0, 1, 0, 0]);
    expect(answers[0]?.stdout.slice(0, 64)).toBe(identityOf(KEYS.ed25519).sha256);
    expect(answers[4]?.stdout).toBe('SHA256SUMS.txt\npublic.pem\n');
  });

  it('is not accepted with another key', async () => {
    const workspace = workspaceWith();
    await seal(workspace);
    expect(opensslAccepts(join(workspace, RESULTS), 'other')).toBe(false);
  });

  it('has every file in its list, but the list and the signature', async () => {
    const workspace = workspaceWith();
    await seal(workspace);
    const pack = join(workspace, RESULTS);
    const listed = readFileSync(join(pack, 'SHA256SUMS'), 'utf8').match(/(?<= {2}).+$/gmu);
    expect(listed).toEqual(
      Object.keys(contentsOf(pack)).filter((name) => name !== 'SHA256SUMS' && name !== 'SHA256SUMS.sig'),
    );
    expect(listed).toEqual(expect.arrayContaining(['manifest.json', 'findings.csv', 'inputs.sha256', 'seal.json']));
  });

  it('says what it is, and with which key it was sealed, as openssl names it', async () => {
    const workspace = workspaceWith();
    await seal(workspace);
    const pack = join(workspace, RESULTS);
    writeFileSync(join(workspace, 'public.pem'), publicPem(KEYS.ed25519));
    const fingerprint = said(
      'sh',
      ['-c', 'openssl pkey -pubin -in public.pem -outform DER | sha256sum'],
      workspace,
    ).split(' ')[0];
    expect(JSON.parse(readFileSync(join(pack, 'seal.json'), 'utf8'))).toEqual({
      schema: 'belaudit.seal/1',
      kind: 'results',
      version: null,
      sealed_by: 'Voorbeeld Energie B.V.',
      language: 'nl',
      run_id: '0123456789ab',
      period: { from: '2026-06-01', to: '2026-06-30', as_of: '2026-07-10' },
      program: { version: '0.1.0', rulebook: 'nl-1', duckdb: 'v1.5.6', browser: null },
      configuration: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) },
      key: { algorithm: 'Ed25519', sha256: fingerprint },
      inputs: 2,
      outputs: 4,
    });
    expect(identityOf(KEYS.ed25519).sha256).toBe(fingerprint);
  });

  it('is the same to the byte when it is sealed again', async () => {
    const workspace = workspaceWith();
    await seal(workspace);
    const before = contentsOf(workspace);
    await seal(workspace);
    expect(contentsOf(workspace)).toEqual(before);
  });

  it('loses the seal of another key, and what was left by a command that was ended', async () => {
    const workspace = workspaceWith();
    write(join(workspace, RESULTS), { '.seal.json.draft': '{', 'certificate.pem': 'old', 'SHA256SUMS.sig.tsr': 'old' });
    await seal(workspace, { key: KEYS.other });
    await seal(workspace);
    expect(opensslAccepts(join(workspace, RESULTS), 'ed25519')).toBe(true);
    expect(Object.keys(contentsOf(join(workspace, RESULTS)))).toEqual(
      [
        'SHA256SUMS',
        'SHA256SUMS.sig',
        'inputs.sha256',
        'manifest.json',
        'seal.json',
        ...Object.keys(TEXTS.outputs),
      ].sort(),
    );
  });

  it('names each input once, by its file, whatever its name is', async () => {
    const inputs = {
      'in/a.zip#juni/x.csv': 'zip',
      'in/a.zip#mei/y.csv': 'zip',
      'in/b#1.csv': 'b',
      'in/c\\d\ne.csv': 'c',
    };
    const workspace = workspaceWith({ ...TEXTS, inputs: {} });
    const manifest = JSON.parse(readFileSync(join(workspace, RESULTS, 'manifest.json'), 'utf8')) as object;
    const digest = (text: string): string =>
      said('sh', ['-c', `printf %s ${text} | sha256sum`], workspace).slice(0, 64);
    const listed = Object.entries(inputs).map(([path, text]) => ({ path, sha256: digest(text) }));
    write(workspace, { 'in/a.zip': 'zip', 'in/b#1.csv': 'b', 'in/c\\d\ne.csv': 'c' });
    write(join(workspace, RESULTS), { 'manifest.json': JSON.stringify({ ...manifest, inputs: listed }) });
    await seal(workspace);
    expect(sumsAgree(join(RESULTS, 'inputs.sha256'), workspace)).toBe(true);
    expect(readFileSync(join(workspace, RESULTS, 'inputs.sha256'), 'utf8').split('\n')).toHaveLength(4);
  });
});

describe('what is not sealed', () => {
  it.each<readonly [what: string, change: (pack: string) => void, file: string, message: string]>([
    ['a changed file', (pack) => appendFileSync(join(pack, 'findings.csv'), 'x'), 'findings.csv', 'was changed'],
    ['a file that is gone', (pack) => rmSync(join(pack, 'calls.csv')), 'calls.csv', 'is missing'],
    [
      'a file of somebody else',
      (pack) => write(pack, { 'notes.txt': 'x' }),
      'notes.txt',
      'was not written by Belaudit',
    ],
    ['a link', (pack) => symlinkSync('/etc/hostname', join(pack, 'link.csv')), 'link.csv', 'is a link'],
    ['a name of a device', (pack) => write(pack, { 'nul.csv': 'x' }), 'nul.csv', 'has a name'],
    ['a name that turns', (pack) => write(pack, { 'a\u202Evsc.exe': 'x' }), 'a\u202Evsc.exe', 'has a name'],
  ])('%s', async (_what, change, file, message) => {
    const workspace = workspaceWith();
    change(join(workspace, RESULTS));
    const error = await seal(workspace).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({
      code: 'NOT_SEALABLE',
      details: [{ file, message: expect.stringContaining(message) }],
    });
    expect(existsSync(join(workspace, RESULTS, 'SHA256SUMS.sig'))).toBe(false);
  });

  it('a folder in which Belaudit wrote nothing, or something else', async () => {
    const workspace = workspaceWith();
    rmSync(join(workspace, RESULTS, 'manifest.json'));
    await expect(seal(workspace)).rejects.toMatchObject({ code: 'NOT_SEALABLE' });
    write(join(workspace, RESULTS), { 'manifest.json': '{"schema":"belaudit.manifest/9"}' });
    await expect(seal(workspace)).rejects.toMatchObject({ code: 'PACK_REFUSED' });
  });

  it('an input outside the workspace', async () => {
    const workspace = workspaceWith();
    const path = join(workspace, RESULTS, 'manifest.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('in/alfa/juni.csv', '../../etc/passwd'));
    await expect(seal(workspace)).rejects.toMatchObject({ code: 'NOT_SEALABLE' });
  });
});
