import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decrypter, generateHybridIdentity, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { encrypterFor, encryptFile } from '../../../src/evidence/encrypt-file.ts';
import { scratchFolder } from './sealed-folder.ts';

describe('encryption for readers', () => {
  it('opens for each of them, also a file of several pieces, and is for its owner alone', async () => {
    const folder = scratchFolder();
    const plain = Buffer.from('0612345678 '.repeat(20_000));
    writeFileSync(join(folder, 'plain'), plain);
    const identities = [await generateX25519Identity(), await generateHybridIdentity()];
    const recipients = await Promise.all(identities.map(identityToRecipient));
    await encryptFile(join(folder, 'plain'), join(folder, 'sealed.age'), encrypterFor(recipients));
    const bytes = readFileSync(join(folder, 'sealed.age'));
    expect(bytes.includes('0612345678')).toBe(false);
    if (process.platform !== 'win32') expect(statSync(join(folder, 'sealed.age')).mode & 0o777).toBe(0o600);
    for (const identity of identities) {
      const reader = new Decrypter();
      reader.addIdentity(identity);
      expect(plain.equals(await reader.decrypt(bytes))).toBe(true);
    }
  });

  it('is for no one whose key is none, and never repeats a secret key', async () => {
    const secret = await generateX25519Identity();
    for (const recipient of ['', 'age1', 'age1qqqq', 'ssh-ed25519 AAAA', 'hello'])
      expect(() => encrypterFor([recipient]), recipient).toThrow(expect.objectContaining({ code: 'RECIPIENT' }));
    try {
      encrypterFor([secret]);
      expect.unreachable();
    } catch (error) {
      expect(JSON.stringify(error) + String(error)).not.toContain(secret.slice(-30));
    }
  });

  it('can be stopped', async () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'plain'), Buffer.alloc(1_000_000));
    const encrypter = encrypterFor([await identityToRecipient(await generateX25519Identity())]);
    await expect(
      encryptFile(join(folder, 'plain'), join(folder, 'out'), encrypter, AbortSignal.abort()),
    ).rejects.toThrow();
  });
});
