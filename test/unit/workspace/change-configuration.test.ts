import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  type ConfigurationChange,
  changeConfiguration,
  changedText,
  configurationDigest,
} from '../../../src/workspace/change-configuration.ts';
import { starterConfiguration } from '../../../src/workspace/starter-configuration.ts';

const folder = mkdtempSync(join(tmpdir(), 'belaudit-change-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXT = `# Ours.
client:
  # The name of the house.
  name: Zon   # as in the register
  entities:
    - { id: zon, name: Zon } # one line

# Later.
audit: { from: 2026-06-01, to: 2026-06-30 }
vendors:
  # The first.
  - id: alfa
    name: Alfa
campaigns: []
sources: []
`;

describe('the text', () => {
  it('takes places in lists as they were before: several answers at once replace each its own', () => {
    const before = 'list: [a, b, c]\nother: [x]\n';
    const changes: ConfigurationChange[] = [
      ...[{ remove: ['list', 0] }, { add: ['list'], item: 'A' }, { remove: ['list', 1] }, { add: ['list'], item: 'B' }],
      ...[{ set: ['list', 2], to: 'C' }, { set: ['other', 0], to: null }, { remove: ['list', 0] }],
    ];
    expect(changedText(before, changes)).toBe('list: [ C, A, B ]\nother: []\n');
  });

  it('keeps comments, order and what was not changed', () => {
    const text = changedText(TEXT, [{ set: ['client', 'name'], to: 'Zon: "B.V."' }]);
    expect(text.split('\n').filter((line) => line !== '  name: \'Zon: "B.V."\' # as in the register')).toEqual(
      TEXT.split('\n').filter((line) => !line.startsWith('  name: Zon')),
    );
  });

  it('is the same where nothing is changed', () => {
    const starter = starterConfiguration({ from: '2026-06-01', to: '2026-06-30' });
    const words = (text: string): readonly string[] =>
      text
        .split(/\s+/u)
        .join(' ')
        .replaceAll(/\[ | \]/gu, (sign) => sign.trim())
        .split(' ');
    expect(words(changedText(starter, [{ set: ['client', 'name'], to: 'Voorbeeld Energie B.V.' }]))).toEqual(
      words(starter),
    );
  });

  it('adds to lists, also to empty ones and those that are not there', () => {
    const changes: ConfigurationChange[] = [
      { add: ['campaigns'], item: { id: '007', product: 'solar' } },
      { add: ['vendors'], item: { id: 'beta', name: 'Beta', max_attempts: { per_day: '3' } } },
      { add: ['holds'], item: { person: 'K1', reason: 'x', until: '2027-01-01' } },
    ];
    const text = changedText(TEXT, changes);
    expect(text).toContain('campaigns:\n  - id: "007"\n    product: solar\n');
    expect(text).toContain('    name: Alfa\n  - id: beta\n    name: Beta\n    max_attempts:\n      per_day: 3\n');
    expect(text).toContain('holds:\n  - person: K1\n    reason: x\n    until: 2027-01-01\n');
    expect(text).toContain('  # The first.\n');
  });

  it('takes keys and items away', () => {
    expect(changedText(TEXT, [{ remove: ['vendors', 0] }])).toMatch(/vendors:\s+# The first.\s+\[\]/u);
    expect(changedText(TEXT, [{ set: ['campaigns'], to: null }])).not.toContain('campaigns');
  });

  it('keeps the ends of lines and the mark that a program put in front', () => {
    const text = `\uFEFF${TEXT.replaceAll('\n', '\r\n')}`;
    expect(changedText(text, [{ set: ['client', 'name'], to: 'Zon' }]).replaceAll('   #', ' #')).toBe(
      text.replaceAll('   #', ' #'),
    );
  });
});

describe('the file', () => {
  const write = (text: string): string => {
    const path = join(folder, 'belaudit.yaml');
    writeFileSync(path, text, { mode: 0o600 });
    return path;
  };
  const options = (text: string) => ({ expected: configurationDigest(text), today: '2026-07-10' });

  it('is changed in one move, with its rights', () => {
    const path = write(TEXT);
    changeConfiguration(folder, [{ set: ['client', 'name'], to: 'Maan' }], options(TEXT));
    expect(readFileSync(path, 'utf8')).toContain('name: Maan # as in the register');
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('is left as it is where somebody changed it meanwhile', () => {
    const other = TEXT.replace('Zon   #', 'Maan #');
    const path = write(other);
    const change = (): string => changeConfiguration(folder, [{ set: ['client', 'name'], to: 'Mars' }], options(TEXT));
    expect(change).toThrow(expect.objectContaining({ code: 'CONFIGURATION_CHANGED' }));
    expect(readFileSync(path, 'utf8')).toBe(other);
  });

  it('is left as it is where it could not be read afterwards, and every mistake is told', () => {
    const path = write(TEXT);
    const changes: ConfigurationChange[] = [
      { set: ['audit', 'to'], to: 'tomorrow' },
      { set: ['vendors', 0, 'id'], to: 'client' },
    ];
    const change = (): string => changeConfiguration(folder, changes, options(TEXT));
    expect(change).toThrow(
      expect.objectContaining({
        code: 'CONFIGURATION',
        details: expect.arrayContaining([expect.objectContaining({ key: 'audit.to' })]),
      }),
    );
    expect(readFileSync(path, 'utf8')).toBe(TEXT);
  });
});
