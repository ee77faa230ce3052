import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { appendLines } from '../../../src/hearing/append-lines.ts';
import { readRegister } from '../../../src/hearing/register.ts';
import type { Place } from '../../../src/hearing/register-files.ts';
import { decided, findingOf, replyTo, sharedWith } from './register-samples.ts';

const directory = mkdtempSync(join(tmpdir(), 'belaudit-register-'));
const place: Place = { directory, storePath: join(directory, '.belaudit', 'store.duckdb') };
const FILES = ['decisions/register.jsonl', 'decisions/head', '.belaudit/register.key'] as const;
let whole: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
  await appendLines(place, () => [sharedWith('alfa', [findingOf('A-1')]), replyTo(findingOf('A-1'))]);
  await appendLines(place, () => [decided(findingOf('A-1'), 'withdrawn', { text: 'Onze fout: été.' })]);
  await appendLines(place, () => [replyTo(findingOf('A-2'), 'agreed'), decided(findingOf('A-2'))]);
  whole = new Map(FILES.map((file) => [file, readFileSync(join(directory, file))]));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Ways to change a file without the key: at a share of its length, by some bytes. */
const EDITS: Readonly<Record<string, (bytes: Buffer, at: number, size: number) => Buffer>> = {
  change: (bytes, at, size) => {
    const changed = Buffer.from(bytes);
    changed[at] = ((changed[at] ?? 0) + size) % 256;
    return changed;
  },
  remove: (bytes, at, size) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + size)]),
  insert: (bytes, at, size) => Buffer.concat([bytes.subarray(0, at), Buffer.alloc(size, 'x'), bytes.subarray(at)]),
  'insert a line end': (bytes, at) => Buffer.concat([bytes.subarray(0, at), Buffer.from('\n'), bytes.subarray(at)]),
  cut: (bytes, at) => bytes.subarray(0, at),
  'remove a line': (bytes, _, size) =>
    ofLines(bytes, (lines) => lines.filter((_one, index) => index !== size % lines.length)),
  'repeat a line': (bytes, at, size) =>
    ofLines(bytes, (lines) => lines.toSpliced(at % (lines.length + 1), 0, lines[size % lines.length] ?? '')),
  'cut lines': (bytes, _, size) => ofLines(bytes, (lines) => lines.slice(0, size % lines.length)),
};

function ofLines(bytes: Buffer, change: (lines: readonly string[]) => readonly string[]): Buffer {
  const lines = bytes.toString('utf8').split('\n').slice(0, -1);
  return Buffer.from(
    change(lines)
      .map((line) => `${line}\n`)
      .join(''),
  );
}

it('shows every edit, removal, insertion and cut of the register, its head and its key', async () => {
  const edits = fc.record({
    file: fc.constantFrom(...FILES),
    edit: fc.constantFrom(...Object.keys(EDITS)),
    at: fc.integer({ min: 0, max: 100_000 }),
    size: fc.integer({ min: 1, max: 200 }),
  });
  await fc.assert(
    fc.property(edits, ({ file, edit, at, size }) => {
      const bytes = whole.get(file) ?? Buffer.alloc(0);
      const edited = EDITS[edit]?.(bytes, at % (bytes.length + 1), size) ?? bytes;
      if (edited.equals(bytes)) return;
      writeFileSync(join(directory, file), edited);
      try {
        // A remainder after the last line is reported, and does not count.
        const isSaid = edited.subarray(0, bytes.length).equals(bytes) && file === 'decisions/register.jsonl';
        if (isSaid && edited.indexOf(0x0a, bytes.length) < 0)
          expect(readRegister(place).unfinishedBytes).toBeGreaterThan(0);
        else expect(() => readRegister(place)).toThrow(/register of decisions/u);
      } finally {
        writeFileSync(join(directory, file), bytes);
      }
    }),
    { numRuns: process.env['BELAUDIT_EXAMPLES'] === 'many' ? 20_000 : 150 },
  );
  expect(readRegister(place).lines).toHaveLength(5);
});
