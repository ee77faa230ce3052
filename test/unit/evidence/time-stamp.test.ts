import { createPublicKey, X509Certificate } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { askTimeStamp, readAuthorities } from '../../../src/evidence/ask-time-stamp.ts';
import { tellVerification } from '../../../src/evidence/tell-verification.ts';
import { checkTimeStamp, TimeStampError, timeStampQuery } from '../../../src/evidence/time-stamp.ts';
import { verifyPack } from '../../../src/evidence/verify.ts';
import { isContent, KEYS, RESULTS, said, scratchFolder, seal, workspaceWith } from './sealed-folder.ts';
import { type Authority, served, timeStampingAuthority } from './time-stamping-authority.ts';

const BYTES = Buffer.from('a signature');
const NONCE = Buffer.from('00ff00112233445566778899aabbccdd', 'hex');

let authority: Authority;
let answer: Buffer;
const root = (): X509Certificate => new X509Certificate(readFileSync(authority.root));

beforeAll(() => {
  authority = timeStampingAuthority();
  answer = authority.answer(timeStampQuery(BYTES, NONCE));
});

function problemOf(stamp: Buffer, bytes: Buffer = BYTES, nonce: Buffer = NONCE): string {
  try {
    checkTimeStamp(stamp, bytes, { nonce });
    return 'none';
  } catch (error) {
    return error instanceof TimeStampError ? error.problem : String(error);
  }
}

describe('a question to a time-stamping authority', () => {
  it('is one that openssl reads', () => {
    const folder = scratchFolder();
    for (const nonce of [NONCE, Buffer.alloc(16, 0xff), Buffer.alloc(16, 0)]) {
      writeFileSync(join(folder, 'query.tsq'), timeStampQuery(BYTES, nonce));
      const text = said('openssl', ['ts', '-query', '-in', 'query.tsq', '-text'], folder);
      expect(text).toMatch(/Version: 1\n[\s\S]*sha256[\s\S]*Certificate required: yes/u);
    }
  });
});

describe('a time stamp', () => {
  it('says when, and who says so', () => {
    const stamp = checkTimeStamp(answer, BYTES, { nonce: NONCE });
    expect(stamp).toMatchObject({ authority: 'CN=Stamps, O=Klok B.V.', isTrusted: null });
    expect(Math.abs(Date.parse(stamp.time) - Date.now())).toBeLessThan(600_000);
    expect(checkTimeStamp(answer, BYTES, { authorities: [root()] }).isTrusted).toBe(true);
  });

  it('is vouched for by its own root alone', () => {
    const stranger = new X509Certificate(readFileSync(timeStampingAuthority().root));
    expect(checkTimeStamp(answer, BYTES, { authorities: [stranger] }).isTrusted).toBe(false);
    expect(checkTimeStamp(answer, BYTES, { authorities: [] }).isTrusted).toBe(false);
  });

  it.each([
    { newKey: ['rsa:2048'], digest: 'sha512' },
    { newKey: ['ec', '-pkeyopt', 'ec_paramgen_curve:P-384'], digest: 'sha384' },
  ])('can be signed with %o', (options) => {
    const other = timeStampingAuthority(options);
    const authorities = readAuthorities(other.root);
    expect(checkTimeStamp(other.answer(timeStampQuery(BYTES, NONCE)), BYTES, { authorities }).isTrusted).toBe(true);
  });

  it('is of these bytes and this question only', () => {
    expect(problemOf(answer)).toBe('none');
    expect(problemOf(answer, Buffer.from('another'))).toBe('other-signature');
    expect(problemOf(answer, BYTES, Buffer.from('another'))).toBe('other-question');
  });

  it('of an authority that has gone out of date since is as good as it was', () => {
    const short = timeStampingAuthority({ days: 1 });
    expect(checkTimeStamp(short.answer(timeStampQuery(BYTES, NONCE)), BYTES).isTrusted).toBeNull();
  });

  it('is none where any byte of it was changed, but for what is not signed', () => {
    const { time } = checkTimeStamp(answer, BYTES);
    fc.assert(
      fc.property(fc.nat(answer.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const turned = Buffer.from(answer);
        turned[place] = (turned[place] ?? 0) ^ change;
        try {
          // The check does not need the root, and nothing signs the status text.
          expect(checkTimeStamp(turned, BYTES, { nonce: NONCE }).time).toBe(time);
        } catch (error) {
          expect(error).toBeInstanceOf(TimeStampError);
        }
      }),
    );
    for (let length = 0; length < answer.length; length += 37)
      expect(problemOf(answer.subarray(0, length))).toBe('unreadable');
    expect(problemOf(Buffer.concat([answer, Buffer.from([0])]))).toBe('unreadable');
    expect(problemOf(Buffer.from('<html>'))).toBe('unreadable');
  });

  it('is none where its authority may not stamp, or no longer', () => {
    expect(problemOf(authority.forged(answer))).toBe('none');
    for (const extendedKeyUsage of ['critical,codeSigning', 'critical,timeStamping,codeSigning', 'serverAuth'])
      expect(problemOf(timeStampingAuthority({ extendedKeyUsage }).forged(answer)), extendedKeyUsage).toBe(
        'wrong-purpose',
      );
    const inAnotherYear = (year: number): Buffer =>
      authority.forged(answer, (info) => {
        const time = /20\d\d(?=\d{10}Z)/u.exec(info.toString('latin1'));
        const moved = Buffer.from(info);
        moved.write(String(year), time?.index ?? 0, 'latin1');
        return moved;
      });
    expect(problemOf(inAnotherYear(2010))).toBe('expired');
    expect(problemOf(inAnotherYear(2090))).toBe('expired');
  });

  it('was refused, where the authority says so', () => {
    expect(problemOf(Buffer.from('30053003020102', 'hex'))).toBe('refused');
  });
});

describe('a seal with a time stamp', () => {
  it('is verified by us and by openssl, and the stamp stays when the same is sealed again', async () => {
    const workspace = workspaceWith();
    const pack = join(workspace, RESULTS);
    const { server, address } = await served((query) => ({ body: authority.answer(query) }));
    try {
      await seal(workspace, { stamp: (signature) => askTimeStamp(address, signature) });
    } finally {
      server.close();
    }
    const check = ['ts', '-verify', '-data', 'SHA256SUMS.sig', '-in', 'SHA256SUMS.sig.tsr', '-CAfile', authority.root];
    expect(isContent('openssl', check, pack)).toBe(true);
    const stamp = readFileSync(join(pack, 'SHA256SUMS.sig.tsr'));
    await seal(workspace);
    expect(readFileSync(join(pack, 'SHA256SUMS.sig.tsr')).equals(stamp)).toBe(true);

    const key = createPublicKey(KEYS.ed25519);
    const trusted = await verifyPack(pack, { key, authorities: [root()] });
    expect(trusted).toMatchObject({ isWhole: true, timeStamp: { isTrusted: true }, files: { added: [] } });
    expect(tellVerification(trusted, 'nl')[0]?.lines.at(-1)).toMatch(
      /^Tijdstempel: de handtekening bestond op \S+Z \(UTC\), volgens CN=Stamps, O=Klok B\.V\.\. Een certificaat/u,
    );
    expect(await verifyPack(pack, { key })).toMatchObject({ isWhole: true, timeStamp: { isTrusted: null } });
    expect(await verifyPack(pack, { key, authorities: [] })).toMatchObject({ isWhole: false });

    await seal(workspace, { key: KEYS.other });
    expect(existsSync(join(pack, 'SHA256SUMS.sig.tsr'))).toBe(false);
    writeFileSync(join(pack, 'SHA256SUMS.sig.tsr'), stamp);
    const moved = await verifyPack(pack, { key: createPublicKey(KEYS.other) });
    expect(moved).toMatchObject({ isWhole: false, timeStamp: { problem: 'other-signature' } });
    expect(tellVerification(moved, 'en')[0]?.lines).toContain(
      'The time stamp is NOT valid: it is of another signature.',
    );
    rmSync(join(pack, 'SHA256SUMS.sig.tsr'));
    expect(tellVerification(await verifyPack(pack, { key }), 'en')[0]?.lines.join(' ')).not.toContain('Time stamp:');
  });

  it('is not made where the authority does not answer, or answers something else; then nothing is sealed', async () => {
    const answers: readonly (() => { readonly status?: number; readonly body: Buffer })[] = [
      () => ({ status: 500, body: answer }),
      () => ({ body: Buffer.from('<html>') }),
      () => ({ body: answer }),
      () => ({ body: Buffer.alloc(2_000_000) }),
    ];
    for (const body of answers) {
      const { server, address } = await served(body);
      await expect(askTimeStamp(address, BYTES)).rejects.toMatchObject({ code: 'TIME_STAMP' });
      server.close();
    }
    for (const address of ['file:///etc/hostname', 'nowhere', 'http://127.0.0.1:9/'])
      await expect(askTimeStamp(address, BYTES), address).rejects.toMatchObject({ code: 'TIME_STAMP' });
    const workspace = workspaceWith();
    await expect(seal(workspace, { stamp: () => Promise.reject(new Error('no')) })).rejects.toThrow('no');
    expect(existsSync(join(workspace, RESULTS, 'SHA256SUMS'))).toBe(false);
  });

  it('takes certificates of authorities from one file', () => {
    const file = join(scratchFolder(), 'all.pem');
    writeFileSync(file, `# all\n${readFileSync(authority.root, 'utf8')}`);
    appendFileSync(file, readFileSync(timeStampingAuthority().root));
    expect(readAuthorities(file)).toHaveLength(2);
    writeFileSync(file, 'none');
    for (const path of [file, '/nowhere', scratchFolder()])
      expect(() => readAuthorities(path)).toThrow(expect.objectContaining({ code: 'SEAL_KEY' }));
  });
});
