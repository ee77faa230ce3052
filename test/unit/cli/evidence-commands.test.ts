import { describe, expect, it } from 'vitest';
import { run, standIn } from './stand-in.ts';
import { REGISTER, REPRODUCTION, VERIFICATION } from './told-answers.ts';

describe('keys', () => {
  it('says where the key is, and which one', async () => {
    const { api } = standIn();
    const { code, out } = await run('keys --workspace dir', api);
    expect(code).toBe(0);
    expect(out).toContain('A key was made.\n');
    expect(out).toContain(`Ed25519, SHA-256 ${'ab'.repeat(32)}\n`);
    const there = { ...(await api.keysOfWorkspace({} as never, {})), isNew: false };
    expect((await run('keys', { ...api, keysOfWorkspace: async () => there })).out).toContain('There is a key already');
  });
});

describe('seal', () => {
  it('passes the folder and its options on, and says how to verify', async () => {
    const { api, calls } = standIn();
    const { code, out } = await run(
      'seal reports/june --key firm.pem --certificate firm.crt --timestamp http://tsa --workspace dir',
      api,
    );
    expect(code).toBe(0);
    expect(calls).toContainEqual([
      'sealWorkspaceFolder',
      'reports/june',
      expect.objectContaining({ key: 'firm.pem', certificate: 'firm.crt', timeStampServer: 'http://tsa' }),
    ]);
    expect(out).toContain('dir/reports/june is sealed: 12 files, made of 4.\n');
    expect(out).toContain(
      'belaudit verify dir/reports/june --key dir/reports/seal-public-key-abababababababab.pem --expect 2026-06-01_2026-06-30.v2\n',
    );
    expect((await run('seal reports/june', api)).out).toContain('belaudit verify reports/june --key reports/seal');
    expect((await run('seal', api)).code).toBe(2);
  });
});

describe('verify', () => {
  it('needs no workspace, and tells what the library told', async () => {
    const { api, calls } = standIn();
    const { code, out } = await run('verify pack --key k.pem --inputs dir --timestamp-ca ca.pem --language en', api);
    expect(code).toBe(0);
    expect(out).toBe('Seal\nThe signature is valid.\n');
    expect(calls).toEqual([
      [
        'verifyFolder',
        'pack',
        expect.objectContaining({ key: 'k.pem', inputs: 'dir', timeStampAuthorities: 'ca.pem', language: 'en' }),
      ],
    ]);
  });

  it('ends with 1 where something is not as it was, also with --json', async () => {
    const { api } = standIn();
    const verification = { ...VERIFICATION, isWhole: false };
    const changed = { ...api, verifyFolder: async () => ({ verification, sections: [] }) };
    expect((await run('verify pack', changed)).code).toBe(1);
    const { code, out } = await run('verify pack --json', changed);
    expect([code, JSON.parse(out)]).toEqual([1, verification]);
  });
});

describe('reproduce', () => {
  it('passes its options on, and ends with 1 where something differs', async () => {
    const { api, calls } = standIn();
    const { code, out } = await run('reproduce pack --inputs audit --no-pdf --language en --threads 2', api);
    expect([code, out]).toEqual([0, 'Outcome\nThere is no difference.\n']);
    const options = { inputs: 'audit', pdf: false, language: 'en', threads: 2 };
    expect(calls).toEqual([['reproduceFolder', 'pack', expect.objectContaining(options)]]);
    const other = { ...REPRODUCTION, isSame: false };
    const differs = { ...api, reproduceFolder: async () => ({ reproduction: other, sections: [] }) };
    expect((await run('reproduce pack', differs)).code).toBe(1);
    expect(JSON.parse((await run('reproduce pack --json', differs)).out)).toEqual(other);
  });
});

describe('share', () => {
  it('passes readers on, and says what to send', async () => {
    const { api, calls } = standIn();
    const plain = await run('share alfa --no-pdf', api);
    expect([plain.code, calls.at(-1)?.[2]]).toEqual([0, expect.objectContaining({ pdf: false })]);
    expect(calls.at(-1)?.[2]).not.toHaveProperty('recipients');
    expect(plain.out).toContain('It is not encrypted');
    const sealed = await run('share alfa --recipient age1a --recipient age1b --key k.pem --certificate k.crt', api);
    const options = { recipients: ['age1a', 'age1b'], key: 'k.pem', certificate: 'k.crt' };
    expect(calls.at(-1)).toEqual(['shareFolder', 'alfa', expect.objectContaining(options)]);
    expect(sealed.out).toContain('Send reports/share-alfa-2026-06-01_2026-06-30.zip.age: only its reader can open it.');
    expect((await run('share', api)).code).toBe(2);
  });
});

describe('verify without a folder', () => {
  it('tells whether the register of decisions is whole', async () => {
    const { api, calls } = standIn();
    const { code, out } = await run('verify --workspace dir', api);
    expect(code).toBe(0);
    expect(out).toContain('The register of decisions is whole: 7 lines, and 2 files that they name.\n');
    expect(out).toContain('1 files were erased on purpose');
    expect(out).toContain('2026-06-01_2026-06-30.\n');
    expect(calls).toContainEqual(['verifyRegister']);
  });

  it('names the line that is not as it was, says what to do, and ends with 1', async () => {
    const { api } = standIn();
    const wrong = [{ file: 'decisions/register.jsonl', line: 3, message: 'was changed' }];
    const check = { ...REGISTER, last: null, wrong, hint: 'Put it back.' };
    const { code, out } = await run('verify', { ...api, verifyRegister: async () => check });
    expect([code, out]).toEqual([
      1,
      'The register of decisions was altered:\ndecisions/register.jsonl:3 was changed.\nPut it back.\n',
    ]);
  });
});

describe('verify --expect', () => {
  it.each([
    ['2026-06-01_2026-06-30.v2', 2],
    ['2026-06-01_2026-06-30', null],
  ])('takes the results that a pack has to be: %s', async (name, version) => {
    const { api, calls } = standIn();
    expect((await run(`verify pack --expect ${name}`, api)).code).toBe(0);
    expect(calls.at(-1)?.[2]).toMatchObject({ expect: { from: '2026-06-01', to: '2026-06-30', version } });
  });

  it.each(['june', '2026-06-01', '2026-06-01_2026-06-30.v0', '2026-06-01_2026-06-30.2'])('refuses %s', async (name) => {
    expect((await run(`verify pack --expect ${name}`)).code).toBe(2);
  });
});
