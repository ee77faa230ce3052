import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checksumText } from '../../../src/evidence/checksums.ts';
import { signatureOf } from '../../../src/evidence/signing-key.ts';
import { tellVerification } from '../../../src/evidence/tell-verification.ts';
import { type Verification, verifyPack } from '../../../src/evidence/verify.ts';
import { words as english } from '../../../src/evidence/words.en.ts';
import { words as dutch } from '../../../src/evidence/words.nl.ts';
import { sha256OfText } from '../../../src/results/manifest.ts';
import { isContent, KEYS, RESULTS, scratchFolder, seal, TEXTS, workspaceWith, write } from './sealed-folder.ts';

const PUBLIC = createPublicKey(KEYS.ed25519);

/** A sealed folder outside its workspace, and the workspace. */
async function sealedPack(): Promise<{ readonly pack: string; readonly workspace: string }> {
  const workspace = workspaceWith();
  await seal(workspace);
  const pack = join(scratchFolder(), 'pack');
  cpSync(join(workspace, RESULTS), pack, { recursive: true });
  return { pack, workspace };
}

async function verify(pack: string, key: KeyObject = PUBLIC): Promise<Verification> {
  return await verifyPack(pack, { key });
}

describe('how many files are as they were', () => {
  it.each([
    [1, 1, 'Het ene bestand van de lijst is zoals het was.', 'The one file of the list is as it was.'],
    [0, 1, 'Het ene bestand van de lijst is niet zoals het was.', 'The one file of the list is not as it was.'],
    [0, 3, 'Geen van de 3 bestanden van de lijst is zoals het was.', 'None of the 3 files of the list is as it was.'],
    [1, 3, 'Eén van de 3 bestanden van de lijst is zoals het was.', 'One of the 3 files of the list is as it was.'],
    [2, 3, '2 van de 3 bestanden van de lijst zijn zoals ze waren.', '2 of the 3 files of the list are as they were.'],
    [3, 3, 'Alle 3 bestanden van de lijst zijn zoals ze waren.', 'All 3 files of the list are as they were.'],
  ])('%i of %i', (same, of, inDutch, inEnglish) => {
    expect([dutch.same(same, of), english.same(same, of)]).toEqual([inDutch, inEnglish]);
  });

  it('is told of one input file as of one', () => {
    expect(dutch.inputsSame(1, 1)).toBe('Het ene bestand waaruit de resultaten zijn gemaakt, is zoals het was.');
    expect(dutch.inputsNotChecked(1)).toContain('Dat staat er niet bij, en is niet gecontroleerd');
    expect(dutch.reproduction.sameBeside(1)).toBe('Eén ander bestand is opnieuw gemaakt met dezelfde bytes.');
  });
});

describe('a pack that is sent again in the place of a later one', () => {
  const EXPECTED = { from: '2026-06-01', to: '2026-06-30', version: 2 };

  async function packOf(name: { readonly version?: number; readonly from?: string }): Promise<string> {
    const workspace = workspaceWith(undefined, name);
    await seal(workspace);
    return join(workspace, RESULTS);
  }

  it.each([
    ['the version that was expected', { version: 2 }, 2, true],
    ['an older version', { version: 1 }, 1, false],
    ['another period', { version: 2, from: '2026-05-01' }, 2, false],
    ['results that name no version', {}, null, false],
  ] as const)('%s', async (_, name, version, isSame) => {
    const verification = await verifyPack(await packOf(name), { key: PUBLIC, expect: EXPECTED });
    expect(verification).toMatchObject({ signature: 'valid', isWhole: isSame });
    expect(verification.expected).toMatchObject({ isSame, found: { version } });
    const [, told] = tellVerification(verification, 'en')[0]?.lines ?? [];
    expect(told).toContain(isSame ? 'These are the results that you expected' : 'an older pack again');
    expect(tellVerification(verification, 'nl')[0]?.lines[1]).toContain(
      isSame ? 'die u verwachtte' : 'NIET de resultaten',
    );
  });

  it('names its version beside its period, which counts alone where no version was expected', async () => {
    const pack = await packOf({ version: 1 });
    const { version: _, ...period } = EXPECTED;
    const verification = await verifyPack(pack, { key: PUBLIC, expect: { ...period, version: null } });
    expect(verification.isWhole).toBe(true);
    expect(tellVerification(verification, 'nl').flatMap(({ lines }) => lines)).toContain(
      'Verzegeld door Voorbeeld Energie B.V.: resultaten 0123456789ab, versie 1, over de periode 2026-06-01 tot en met 2026-06-30.',
    );
  });

  it('cannot say by its manifest that it is another, where it has a seal', async () => {
    const pack = await packOf({ version: 1 });
    const manifest = readFileSync(join(pack, 'manifest.json'), 'utf8');
    writeFileSync(join(pack, 'manifest.json'), manifest.replace('"results_version": 1', '"results_version": 2'));
    const { expected, isWhole } = await verifyPack(pack, { key: PUBLIC, expect: EXPECTED });
    expect([expected?.isSame, isWhole]).toEqual([false, false]);
  });
});

describe('the name of a pack, without what proves it', () => {
  const EXPECTED = { from: '2026-06-01', to: '2026-06-30', version: 2 };

  it('is not checked where no key is given, and that is said', async () => {
    const workspace = workspaceWith(undefined, { version: 2 });
    await seal(workspace);
    await expect(verifyPack(join(workspace, RESULTS), { expect: EXPECTED })).rejects.toMatchObject({
      code: 'USAGE',
      hint: expect.stringContaining('--key'),
    });
  });

  it('is not believed where the signature is not right', async () => {
    const workspace = workspaceWith(undefined, { version: 2 });
    await seal(workspace);
    const other = generateKeyPairSync('ed25519').publicKey;
    const verification = await verifyPack(join(workspace, RESULTS), { key: other, expect: EXPECTED });
    expect(verification).toMatchObject({ isWhole: false, expected: { found: null, isSame: false } });
    const told = tellVerification(verification, 'en').flatMap(({ lines }) => lines);
    expect(told.join(' ')).toContain('NOT the results that you expected');
    expect(told.join(' ')).not.toContain('These are the results that you expected');
  });
});

describe('a pack as it was sealed', () => {
  it('is whole, with the folder and the key alone', async () => {
    const { pack } = await sealedPack();
    const verification = await verify(pack);
    expect(verification).toMatchObject({ signature: 'valid', isWhole: true, inputs: null, inputsListed: 2 });
    expect(verification.files).toMatchObject({ changed: [], removed: [], added: [], links: [] });
    expect(verification.files.same).toHaveLength(6);
    expect(tellVerification(verification, 'nl').flatMap(({ lines }) => lines)).toEqual([
      'De handtekening klopt: de lijst met controlegetallen (SHA256SUMS) is ondertekend met de sleutel die u gaf, en is daarna niet veranderd.',
      'Verzegeld door Voorbeeld Energie B.V.: resultaten 0123456789ab over de periode 2026-06-01 tot en met 2026-06-30.',
      expect.stringContaining('Sleutel: Ed25519, SHA-256 '),
      'Er is geen tijdstempel: wanneer er is verzegeld, is niet vastgesteld.',
      'Alle 6 bestanden van de lijst zijn zoals ze waren.',
      expect.stringContaining('De map noemt 2 bestanden waaruit de resultaten zijn gemaakt.'),
      'De map is zoals zij werd verzegeld.',
    ]);
  });

  it.each(['rsa', 'ec'] as const)('is whole with a key of another kind: %s', async (key) => {
    const workspace = workspaceWith();
    await seal(workspace, { key: KEYS[key] });
    expect(await verify(join(workspace, RESULTS), createPublicKey(KEYS[key]))).toMatchObject({ isWhole: true });
    expect(await verify(join(workspace, RESULTS))).toMatchObject({ isWhole: false, signature: 'invalid' });
  });

  it('tells of the files that it was made of, where they are at hand', async () => {
    const { pack, workspace } = await sealedPack();
    const look = async (): Promise<Verification> => await verifyPack(pack, { key: PUBLIC, inputs: workspace });
    expect((await look()).inputs).toMatchObject({ same: ['in/alfa/juni.csv', 'in/client/my consents.csv'] });
    appendFileSync(join(workspace, 'in/alfa/juni.csv'), 'x');
    rmSync(join(workspace, 'in/client/my consents.csv'));
    const after = await look();
    expect(after).toMatchObject({ isWhole: false, inputs: { same: [], changed: ['in/alfa/juni.csv'] } });
    expect(after.inputs?.removed).toEqual(['in/client/my consents.csv']);
    expect(tellVerification(after, 'en').flatMap(({ lines }) => lines)).toEqual(
      expect.arrayContaining(['in/alfa/juni.csv was changed.', 'in/client/my consents.csv is missing.']),
    );
  });

  it('does not read an input to which a link leads out of the folder that was named', async () => {
    const { pack, workspace } = await sealedPack();
    const elsewhere = join(scratchFolder(), 'juni.csv');
    renameSync(join(workspace, 'in/alfa/juni.csv'), elsewhere);
    symlinkSync(elsewhere, join(workspace, 'in/alfa/juni.csv'));
    const { inputs } = await verifyPack(pack, { key: PUBLIC, inputs: workspace });
    expect(inputs?.removed).toEqual(['in/alfa/juni.csv']);
  });
});

describe('a pack that was changed', () => {
  it('tells each file', async () => {
    const { pack } = await sealedPack();
    appendFileSync(join(pack, 'findings.csv'), 'x');
    rmSync(join(pack, 'calls.csv'));
    write(pack, { 'extra.csv': 'x', 'deeper/extra.csv': 'x' });
    symlinkSync('/etc/hostname', join(pack, 'name'));
    const verification = await verify(pack);
    expect(verification).toMatchObject({ signature: 'valid', isWhole: false });
    expect(verification.files).toMatchObject({
      changed: ['findings.csv'],
      removed: ['calls.csv'],
      added: ['deeper/extra.csv', 'extra.csv'],
      links: ['name'],
    });
    expect(tellVerification(verification, 'en').flatMap(({ lines }) => lines)).toEqual(
      expect.arrayContaining([
        '4 of the 6 files of the list are as they were.',
        'findings.csv was changed.',
        'calls.csv is missing.',
        'extra.csv was added; it is not in the list.',
        'name is not a file but a link or a device; nothing was read from it.',
        'The folder is NOT as it was.',
      ]),
    );
  });

  it.each(['seal.json', 'manifest.json', 'inputs.sha256'])('tells that %s was changed', async (name) => {
    const { pack } = await sealedPack();
    appendFileSync(join(pack, name), ' ');
    expect(await verify(pack)).toMatchObject({ isWhole: false, files: { changed: [name] } });
  });

  it('is not whole where its list was made again, or somebody else sealed it', async () => {
    const { pack, workspace } = await sealedPack();
    appendFileSync(join(pack, 'findings.csv'), 'x');
    const list = readFileSync(join(pack, 'SHA256SUMS'), 'utf8');
    const digest = sha256OfText(readFileSync(join(pack, 'findings.csv'), 'utf8'));
    writeFileSync(join(pack, 'SHA256SUMS'), list.replace(/^[0-9a-f]{64}(?= {2}findings\.csv)/mu, digest));
    const remade = await verify(pack);
    expect(remade).toMatchObject({ signature: 'invalid', isWhole: false, files: { changed: [] } });
    expect(tellVerification(remade, 'en')[0]?.lines).toHaveLength(1);

    await seal(workspace, { key: KEYS.other });
    const other = await verify(join(workspace, RESULTS));
    expect(other).toMatchObject({ signature: 'invalid', isWhole: false });
    expect(tellVerification(other, 'en')[0]?.lines[1]).toMatch(/^The seal names key [0-9a-f]{64}; you gave key /u);
    expect(
      tellVerification(other, 'en')
        .flatMap(({ lines }) => lines)
        .join(' '),
    ).not.toContain('Sealed by');
  });

  it('says by how many servers of which version the calls were judged, where a cluster did', async () => {
    const judgedBy = { engine: 'clickhouse', version: '26.7.2.1', shards: 3 } as const;
    const workspace = workspaceWith(TEXTS, { judgedBy });
    await seal(workspace);
    const verification = await verify(join(workspace, RESULTS));
    expect(verification.seal?.judged_by).toEqual(judgedBy);
    expect(tellVerification(verification, 'en')[0]?.lines).toContain(
      'The calls were judged by ClickHouse 26.7.2.1 (3 shards).',
    );
    const { pack } = await sealedPack();
    expect((await verify(pack)).seal?.judged_by).toBeNull();
  });

  it.each([
    ['SHA256SUMS', 'SHA256SUMS'],
    ['SHA256SUMS.sig', 'SHA256SUMS.sig'],
  ])('is no sealed pack without %s', async (name) => {
    const { pack } = await sealedPack();
    rmSync(join(pack, name));
    await expect(verify(pack)).rejects.toMatchObject({ code: 'NOT_SEALED', details: [{ file: name }] });
  });

  it('is not whole with any byte of the list or the signature turned', async () => {
    const { pack } = await sealedPack();
    for (const name of ['SHA256SUMS', 'SHA256SUMS.sig']) {
      const bytes = readFileSync(join(pack, name));
      for (let place = 0; place < bytes.length; place += 7) {
        const turned = Buffer.from(bytes);
        turned[place] = (turned[place] ?? 0) ^ 1;
        writeFileSync(join(pack, name), turned);
        const outcome = await verify(pack).catch((error: unknown) => error);
        expect(outcome, `${name} ${place}`).not.toMatchObject({ isWhole: true });
      }
      writeFileSync(join(pack, name), bytes);
    }
    expect(await verify(pack)).toMatchObject({ isWhole: true });
  });
});

describe('without a key', () => {
  it('a sealed pack is compared with its list, an unsealed one with its manifest; both say what that is worth', async () => {
    const { pack } = await sealedPack();
    expect(await verifyPack(pack, {})).toMatchObject({ signature: 'not-checked', isWhole: true, inputsListed: 2 });
    const workspace = workspaceWith();
    const folder = join(workspace, RESULTS);
    const unsealed = await verifyPack(folder, { inputs: workspace });
    expect(unsealed).toMatchObject({ signature: 'absent', isWhole: true, inputs: { changed: [], removed: [] } });
    expect(tellVerification(unsealed, 'en')[0]?.lines[0]).toContain('This folder is not sealed.');
    appendFileSync(join(folder, 'findings.csv'), 'x');
    expect(await verifyPack(folder, {})).toMatchObject({ isWhole: false, files: { changed: ['findings.csv'] } });
    await expect(verify(folder)).rejects.toMatchObject({ code: 'NOT_SEALED' });
    await expect(verifyPack(scratchFolder(), {})).rejects.toMatchObject({ code: 'NOT_SEALED' });
  });
});

describe('a pack made to harm whoever verifies it', () => {
  const digest = sha256OfText('x');
  const sign = (list: string): Record<string, string | Buffer> => ({
    SHA256SUMS: list,
    'SHA256SUMS.sig': signatureOf(list, KEYS.ed25519),
  });

  it.each<readonly [what: string, list: string]>([
    ['a path that climbs', `${digest}  ../findings.csv\n`],
    ['a path that climbs later', `${digest}  a/../../findings.csv\n`],
    ['a path from the root', `${digest}  /etc/passwd\n`],
    ['a path of another system', `${digest}  ..\\..\\findings.csv\n`],
    ['a drive', `${digest}  C:/findings.csv\n`],
    ['a device', `${digest}  nul\n`],
    ['a device with an ending', `${digest}  deeper/COM1.csv\n`],
    ['a stream beside a file', `${digest}  findings.csv:hidden\n`],
    ['a mark that turns the direction of writing', `${digest}  a\u202Evsc.exe\n`],
    ['a terminal sequence', `${digest}  a\u001B[2Jb\n`],
    ['a file twice', `${digest}  a.csv\n${digest}  a.csv\n`],
    ['a file twice, by another spelling', `${digest}  a.csv\n${digest}  A.CSV\n`],
    ['a file twice, composed otherwise', `${digest}  \u00E9.csv\n${digest}  e\u0301.csv\n`],
    ['a line that is none', 'findings.csv\n'],
    ['an escape that sha256sum does not know', `\\${digest}  a\\tb\n`],
    ['a list that is cut off', `${digest}  a.csv`],
    ['a list without end', `${digest}  a\n`.repeat(100_001)],
  ])('%s is refused, though the signature is right', async (_what, list) => {
    const pack = scratchFolder();
    write(pack, { 'findings.csv': 'x', ...sign(list) });
    await expect(verify(pack)).rejects.toMatchObject({ code: 'PACK_REFUSED' });
  });

  it.each<readonly [what: string, lay: (pack: string) => void]>([
    ['a list that is a link', (pack) => symlinkSync('/etc/hostname', join(pack, 'SHA256SUMS'))],
    ['a list that is a folder', (pack) => mkdirSync(join(pack, 'SHA256SUMS'))],
    ['a list that is a pipe', (pack) => isContent('mkfifo', ['SHA256SUMS'], pack)],
    ['a list of many bytes', (pack) => writeFileSync(join(pack, 'SHA256SUMS'), Buffer.alloc(33 * 1024 * 1024, 'a'))],
  ])('%s is refused', async (_what, lay) => {
    const pack = scratchFolder();
    write(pack, { 'SHA256SUMS.sig': Buffer.alloc(64) });
    lay(pack);
    await expect(verify(pack)).rejects.toMatchObject({ code: 'PACK_REFUSED' });
  });

  it('links and pipes in the place of listed files are told, and nothing is read from them', async () => {
    const pack = scratchFolder();
    const elsewhere = scratchFolder();
    write(elsewhere, { 'findings.csv': 'x' });
    symlinkSync(join(elsewhere, 'findings.csv'), join(pack, 'findings.csv'));
    symlinkSync(elsewhere, join(pack, 'deeper'));
    isContent('mkfifo', ['calls.csv'], pack);
    const paths = ['calls.csv', 'deeper/findings.csv', 'findings.csv'];
    write(pack, sign(checksumText(paths.map((path) => ({ path, sha256: digest })))));
    expect((await verify(pack)).files).toMatchObject({
      same: [],
      removed: paths,
      links: ['calls.csv', 'deeper', 'findings.csv'],
    });
  });

  it('keys that change what objects are are refused, in the seal and in a manifest', async () => {
    const hostile = '{"__proto__":{"isWhole":true},"schema":"belaudit.manifest/1","constructor":{}}';
    const pack = scratchFolder();
    write(pack, {
      'seal.json': hostile,
      ...sign(checksumText([{ path: 'seal.json', sha256: sha256OfText(hostile) }])),
    });
    await expect(verify(pack)).rejects.toMatchObject({ code: 'PACK_REFUSED', details: [{ file: 'seal.json' }] });
    const unsealed = scratchFolder();
    write(unsealed, { 'manifest.json': hostile });
    await expect(verifyPack(unsealed, {})).rejects.toMatchObject({ code: 'PACK_REFUSED' });
    expect(({} as Record<string, unknown>)['isWhole']).toBeUndefined();
  });

  it('a manifest with paths that climb is refused', async () => {
    const workspace = workspaceWith();
    const path = join(workspace, RESULTS, 'manifest.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"findings.csv"', '"../findings.csv"'));
    await expect(verifyPack(join(workspace, RESULTS), {})).rejects.toMatchObject({ code: 'PACK_REFUSED' });
  });

  it('inputs with paths that climb are refused', async () => {
    const pack = scratchFolder();
    const inputs = `${digest}  ../../etc/passwd\n`;
    write(pack, {
      'inputs.sha256': inputs,
      ...sign(checksumText([{ path: 'inputs.sha256', sha256: sha256OfText(inputs) }])),
    });
    await expect(verifyPack(pack, { key: PUBLIC, inputs: pack })).rejects.toMatchObject({ code: 'PACK_REFUSED' });
  });
});
