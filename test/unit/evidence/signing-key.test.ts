import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  identityOf,
  makeSigningKey,
  publicPem,
  readCertificate,
  readPrivateKey,
  readPublicKey,
} from '../../../src/evidence/signing-key.ts';
import { isContent, KEYS, scratchFolder } from './sealed-folder.ts';

function pemFile(text: string): string {
  const path = join(scratchFolder(), 'key.pem');
  writeFileSync(path, text);
  return path;
}

describe('the key of the company', () => {
  it('is made once, for its owner alone', () => {
    const path = join(scratchFolder(), '.belaudit', 'key.pem');
    expect(makeSigningKey(path)).toBe(true);
    const pem = readFileSync(path, 'utf8');
    expect(makeSigningKey(path)).toBe(false);
    expect(readFileSync(path, 'utf8')).toBe(pem);
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(existsSync(`${path}.draft`)).toBe(false);
    expect(identityOf(readPrivateKey(path)).algorithm).toBe('Ed25519');
  });

  it('can be one that openssl made, with its certificate', () => {
    const folder = scratchFolder();
    const made = isContent(
      'openssl',
      ['req', '-x509', '-newkey', 'ed25519', '-nodes', '-subj', '/CN=Voorbeeld', '-keyout', 'k.pem', '-out', 'c.pem'],
      folder,
    );
    expect(made).toBe(true);
    const key = readPrivateKey(join(folder, 'k.pem'));
    expect(readCertificate(join(folder, 'c.pem'), key).pem).toBe(readFileSync(join(folder, 'c.pem'), 'utf8'));
    expect(identityOf(readPublicKey(join(folder, 'c.pem')))).toEqual(identityOf(key));
    expect(() => readCertificate(join(folder, 'c.pem'), KEYS.other)).toThrow('cannot be used');
    expect(() => readCertificate(join(folder, 'k.pem'), key)).toThrow('cannot be used');
  });

  it('can have a passphrase', () => {
    const pem = KEYS.ed25519.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'geheim' });
    const path = pemFile(pem as string);
    expect(identityOf(readPrivateKey(path, 'geheim'))).toEqual(identityOf(KEYS.ed25519));
    for (const passphrase of [undefined, 'ander']) {
      expect(() => readPrivateKey(path, passphrase)).toThrow(
        expect.objectContaining({ code: 'SEAL_KEY', hint: expect.stringContaining('BELAUDIT_PASSPHRASE') }),
      );
    }
  });

  it.each<readonly [what: string, pem: string]>([
    ['a short RSA key', pemOf(generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey)],
    ['a key that cannot sign', pemOf(generateKeyPairSync('x25519').privateKey)],
    ['a curve of another use', pemOf(generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).privateKey)],
    ['a public key', publicPem(KEYS.ed25519)],
    ['no key', 'hello'],
    ['nothing', ''],
  ])('is not %s', (_what, pem) => {
    expect(() => readPrivateKey(pemFile(pem))).toThrow(expect.objectContaining({ code: 'SEAL_KEY' }));
  });
});

describe('the key to verify with', () => {
  it('is a public one: whoever gives a private key is told to keep it', () => {
    expect(identityOf(readPublicKey(pemFile(publicPem(KEYS.rsa)))).algorithm).toBe('RSA with SHA-256');
    expect(() => readPublicKey(pemFile(pemOf(KEYS.ed25519)))).toThrow(
      expect.objectContaining({ details: [expect.objectContaining({ message: 'it is a private key' })] }),
    );
  });

  it.each(['hello', '', '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n'])('is not %j', (pem) => {
    expect(() => readPublicKey(pemFile(pem))).toThrow(expect.objectContaining({ code: 'SEAL_KEY' }));
  });

  it('is a file, and not a large one', () => {
    for (const path of [scratchFolder(), '/nowhere/key.pem', pemFile('x'.repeat(70_000))])
      expect(() => readPublicKey(path)).toThrow(expect.objectContaining({ code: 'SEAL_KEY' }));
  });
});

function pemOf(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }) as string;
}
