import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Checksum, checksumText, readChecksums } from '../../../src/evidence/checksums.ts';
import { sha256OfText } from '../../../src/results/manifest.ts';

const anyPath = (): boolean => true;

describe('a list of checksums', () => {
  it('reads back as it was written, whatever the names are', () => {
    const paths = fc.uniqueArray(
      fc.string({ unit: 'grapheme', minLength: 1 }).filter((path) => !path.includes('\0')),
      { selector: (path) => path.normalize('NFC').toLowerCase() },
    );
    fc.assert(
      fc.property(paths, (names) => {
        const entries: Checksum[] = names.map((path) => ({ path, sha256: sha256OfText(path) }));
        const read = readChecksums(checksumText(entries), 'list', anyPath);
        expect(new Map(read.map(({ path, sha256 }) => [path, sha256]))).toEqual(
          new Map(entries.map(({ path, sha256 }) => [path, sha256])),
        );
        expect(read).toHaveLength(entries.length);
      }),
    );
  });

  it('of anything else is refused with its line, and never half read', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        if (text === '') return;
        expect(() => readChecksums(text, 'list', anyPath)).toThrow('list is not as Belaudit writes it');
      }),
    );
  });
});
