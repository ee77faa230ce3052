import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { appendLines } from '../../../src/hearing/append-lines.ts';
import { stateOfKeptFile, textOf } from '../../../src/hearing/kept-files.ts';
import { copyRegister, readRegister, registerUntil } from '../../../src/hearing/register.ts';
import { trustClock } from '../../../src/hearing/register-clock.ts';
import type { Place } from '../../../src/hearing/register-files.ts';
import type { ReplyLine } from '../../../src/model/hearing.ts';
import { decided, findingOf, replyTo, sharedWith } from './register-samples.ts';

let directory: string;
let place: Place;
const inside = (...names: readonly string[]): string => join(directory, ...names);
const registerText = (): string => readFileSync(inside('decisions', 'register.jsonl'), 'utf8');

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'belaudit-register-'));
  place = { directory, storePath: inside('.belaudit', 'store.duckdb') };
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function refusalOf(work: () => unknown): UserError {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

async function append(...calls: readonly string[]): Promise<void> {
  await appendLines(place, () => calls.map((call) => replyTo(findingOf(call))));
}

describe('a register', () => {
  it('is empty, and no file is made, until somebody begins it', () => {
    expect(readRegister(place)).toEqual({ lines: [], chain: [], last: null, unfinishedBytes: 0 });
    expect(readdirSync(directory)).toEqual([]);
  });

  it('holds each line as one JSON object, numbered from 1, and chained to the line before', async () => {
    await append('A-1', 'A-2');
    await append('A-3');
    const { lines, chain, last } = readRegister(place);
    expect(lines.map(({ seq, about }) => [seq, (about as { call_id: string }).call_id])).toEqual([
      [1, 'A-1'],
      [2, 'A-2'],
      [3, 'A-3'],
    ]);
    expect(lines.slice(1).map(({ previous }) => previous)).toEqual(chain.slice(0, 2));
    expect(last).toEqual({ seq: 3, hmac: chain[2] });
    expect(registerText().split('\n')).toHaveLength(4);
    expect(Object.keys(JSON.parse(registerText().split('\n')[0] ?? ''))).toEqual([
      ...['seq', 'at', 'by', 'kind', 'about', 'answer', 'from', 'received', 'as_found', 'previous'],
    ]);
  });

  it('keeps texts and evidence in files of their own, and names them with their SHA-256', async () => {
    const letter = inside('brief van 3 juni.pdf');
    writeFileSync(letter, 'brief');
    await appendLines(place, () => [decided(findingOf('A-1'), 'withdrawn', { text: 'Fout.', evidence: [letter] })]);
    const [line] = readRegister(place).lines;
    expect(line).toMatchObject({
      text: { file: 'decisions/texts/1.md' },
      evidence: [{ file: 'decisions/evidence/1-1-brief_van_3_juni.pdf' }],
    });
    expect(line === undefined ? null : textOf(place, line)).toBe('Fout.');
    expect(registerText()).not.toContain('Fout.');
    const text = (line as ReplyLine).text ?? { file: '', sha256: '' };
    expect(stateOfKeptFile(place, text)).toBe('whole');
    writeFileSync(inside(text.file), 'Anders.');
    expect(stateOfKeptFile(place, text)).toBe('changed');
    expect(line === undefined ? '' : textOf(place, line)).toBeNull();
    rmSync(inside(text.file));
    expect(stateOfKeptFile(place, text)).toBe('missing');
    // A text can be deleted without breaking the chain.
    expect(readRegister(place).lines).toHaveLength(1);
  });

  it('is for its owner alone', async () => {
    await appendLines(place, () => [sharedWith('alfa', [findingOf('A-1')])]);
    if (process.platform === 'win32') return;
    for (const path of ['decisions', 'decisions/shared', '.belaudit'])
      expect(statSync(inside(path)).mode & 0o077).toBe(0);
    for (const path of [
      'decisions/register.jsonl',
      'decisions/head',
      'decisions/shared/1.jsonl',
      '.belaudit/register.key',
    ])
      expect(statSync(inside(path)).mode & 0o777).toBe(0o600);
  });

  it('names no telephone number with the name of evidence', async () => {
    const recording = inside('2026-06-03 0612345678.wav');
    writeFileSync(recording, 'geluid');
    const [line] = await appendLines(place, () => [decided(findingOf('A-1'), 'upheld', { evidence: [recording] })]);
    expect(line).toMatchObject({ evidence: [{ file: 'decisions/evidence/1-1-2026-06-03____678.wav' }] });
    expect(registerText()).not.toContain('12345678');
  });

  it('writes nothing where the maker of lines refuses, or evidence is no file', async () => {
    await append('A-1');
    const before = registerText();
    const refused = appendLines(place, () => {
      throw new Error('no');
    });
    await expect(refused).rejects.toThrow('no');
    const missing = appendLines(place, () => [decided(findingOf('A-1'), 'upheld', { evidence: [inside('no.pdf')] })]);
    await expect(missing).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
    expect(registerText()).toBe(before);
    expect(readRegister(place).unfinishedBytes).toBe(0);
  });

  it('takes no line that a clock which was moved back would date before the last one, unless somebody says so', async () => {
    const dated = async (at: string): Promise<unknown> =>
      await appendLines(place, () => [{ ...replyTo(findingOf('A-1')), at }]);
    await dated('2026-07-14T09:12:33Z');
    // Clocks of two computers differ a little.
    await dated('2026-07-14T09:03:00Z');
    await dated('2026-07-14T09:12:33Z');
    const before = registerText();
    await expect(dated('2026-07-14T09:02:00Z')).rejects.toMatchObject({
      code: 'CLOCK_BACK',
      details: [{ file: 'decisions/register.jsonl', line: 3, found: '2026-07-14T09:12:33Z' }],
      said: { hint: { nl: expect.stringContaining('BELAUDIT_CLOCK=right') } },
    });
    expect(registerText()).toBe(before);
    // A removal has the day for which it was asked, and holds up no later line.
    await dated('2026-07-01T00:00:00Z');
    await dated('2026-08-10T00:00:00Z');
    await dated('2026-07-14T09:12:34Z');
    trustClock({ BELAUDIT_CLOCK: 'right' });
    await dated('2026-06-14T09:02:00Z').finally(() => trustClock({}));
    expect(readRegister(place).lines.map(({ at }) => at.slice(5, 10))).toEqual([
      ...['07-14', '07-14', '07-14', '07-01', '08-10', '07-14', '06-14'],
    ]);
  });

  it('gives every writer of one process a turn, and each of its lines a number of its own', async () => {
    await Promise.all(Array.from({ length: 12 }, async (_, index) => await append(`A-${index}`, `B-${index}`)));
    const { lines } = readRegister(place);
    expect(lines).toHaveLength(24);
    const pairs = lines.map(({ about }) => (about as { call_id: string }).call_id.slice(2));
    // The lines of one writer are consecutive.
    expect(pairs.filter((_, index) => index % 2 === 0)).toEqual(pairs.filter((_, index) => index % 2 === 1));
    expect(readdirSync(inside('.belaudit')).filter((name) => name.includes('draft'))).toEqual([]);
  });

  it('takes over the lock of a process that is gone, and waits for one that is there', async () => {
    await append('A-1');
    const [lock = ''] = readdirSync(inside('.belaudit')).filter((name) => name.startsWith('register.lock-'));
    const held = { pid: 999_999_999, began: '1', host: hostname() };
    writeFileSync(inside('.belaudit', lock), `${JSON.stringify(held)}\n`);
    await append('A-2');
    expect(readRegister(place).lines).toHaveLength(2);
  });
});

describe('a register that was meddled with', () => {
  const lines = (): string[] => registerText().trimEnd().split('\n');
  const rewrite = (all: readonly string[]): void =>
    writeFileSync(inside('decisions', 'register.jsonl'), all.map((line) => `${line}\n`).join(''));

  beforeEach(async () => await append('A-1', 'A-2', 'A-3', 'A-4'));

  it.each<readonly [string, (all: string[]) => readonly string[], number, RegExp]>([
    ['a changed line', (all) => all.map((one, at) => (at === 1 ? one.replace('A-2', 'A-9') : one)), 2, /changed/u],
    ['a changed last line', (all) => all.map((one, at) => (at === 3 ? one.replace('A-4', 'A-9') : one)), 4, /changed/u],
    ['a removed line', (all) => all.filter((_, at) => at !== 1), 2, /missing: line 3 stands in its place/u],
    [
      'a line put in',
      (all) => [...all.slice(0, 2), all[1] ?? '', ...all.slice(2)],
      3,
      /put in: it calls itself line 2/u,
    ],
    ['lines that changed places', (all) => [all[1] ?? '', all[0] ?? '', ...all.slice(2)], 1, /missing/u],
    ['a last line that is gone', (all) => all.slice(0, 3), 4, /missing: the head knows 4 lines/u],
    ['a line that was added', (all) => [...all, all[3] ?? ''], 5, /added by something else/u],
    ['no line at all', () => [], 1, /missing/u],
  ])('shows %s, with its line', (_, change, line, message) => {
    rewrite(change(lines()));
    const { code, details, hint } = refusalOf(() => readRegister(place));
    expect([code, details[0]?.file, details[0]?.line]).toEqual(['REGISTER_CHANGED', 'decisions/register.jsonl', line]);
    expect(details[0]?.message).toMatch(message);
    expect(hint).toMatch(/same backup/u);
  });

  it('is not written to', async () => {
    rewrite(lines().slice(0, 2));
    const before = registerText();
    await expect(append('A-5')).rejects.toMatchObject({ code: 'REGISTER_CHANGED' });
    expect(registerText()).toBe(before);
  });

  it('shows a last line that was cut, and one that lost its end', () => {
    const whole = registerText();
    for (const left of [whole.length - 1, whole.length - 40]) {
      writeFileSync(inside('decisions', 'register.jsonl'), whole.slice(0, left));
      expect(refusalOf(() => readRegister(place)).details[0]).toMatchObject({ line: 4, message: /cut off/u });
    }
  });

  it('shows a cut tail also where the head was put back to a line before, by the HMAC that stands in the next line', () => {
    const { previous } = JSON.parse(lines()[3] ?? '') as { previous: string };
    const head = JSON.parse(readFileSync(inside('decisions', 'head'), 'utf8')) as object;
    rewrite(lines().slice(0, 3));
    for (const forged of [
      { ...head, seq: 3, hmac: previous },
      { seq: 3, hmac: previous },
    ]) {
      writeFileSync(inside('decisions', 'head'), `${JSON.stringify(forged)}\n`);
      expect(refusalOf(() => readRegister(place)).details[0]).toEqual({
        ...{ file: 'decisions/head', message: 'was changed' },
      });
    }
  });

  it.each(['decisions/head', 'decisions/register.jsonl'])('shows that %s is gone', (file) => {
    rmSync(inside(file));
    expect(refusalOf(() => readRegister(place)).code).toBe('REGISTER_CHANGED');
  });

  it('shows that the whole folder is gone', () => {
    rmSync(inside('decisions'), { recursive: true });
    expect(refusalOf(() => readRegister(place)).details[0]?.message).toMatch(/is missing/u);
  });

  it('shows that the key is gone, or another', () => {
    writeFileSync(inside('.belaudit', 'register.key'), `${'0'.repeat(64)}\n`);
    expect(refusalOf(() => readRegister(place)).details[0]?.message).toMatch(/key is another/u);
    writeFileSync(inside('.belaudit', 'register.key'), 'x');
    expect(refusalOf(() => readRegister(place)).code).toBe('REGISTER_KEY');
    rmSync(inside('.belaudit', 'register.key'));
    expect(refusalOf(() => readRegister(place)).code).toBe('REGISTER_KEY');
  });

  it('shows a point that results knew and that it never had', () => {
    const { last } = readRegister(place);
    expect(registerUntil(readRegister(place), last).lines).toHaveLength(4);
    expect(registerUntil(readRegister(place), null).lines).toHaveLength(0);
    const other = { seq: 4, hmac: '0'.repeat(64) };
    expect(refusalOf(() => registerUntil(readRegister(place), other)).details[0]?.message).toMatch(/is not the line/u);
    const later = { seq: 6, hmac: '0'.repeat(64) };
    expect(refusalOf(() => registerUntil(readRegister(place), later)).details[0]).toMatchObject({
      line: 6,
      message: /4 lines are left/u,
    });
  });
});

describe('a writer that was ended', () => {
  const file = (): string => inside('decisions', 'register.jsonl');
  const next = (): string => inside('decisions', 'head.next');
  const head = (): string => inside('decisions', 'head');

  it('in the middle of a line left no line: it is said, and the next writer takes it off', async () => {
    await append('A-1');
    writeFileSync(next(), readFileSync(head(), 'utf8').replace('"seq":1', '"seq":2'));
    appendFileSync(file(), '{"seq":2,"at":"2026-');
    writeFileSync(inside('decisions', 'head.next.draft'), 'x');
    expect(readRegister(place)).toMatchObject({ lines: [{ seq: 1 }], unfinishedBytes: 20 });
    await append('A-2');
    expect(readRegister(place)).toMatchObject({ lines: [{ seq: 1 }, { seq: 2 }], unfinishedBytes: 0 });
  });

  it('in the middle of several lines left none of them', async () => {
    await append('A-1');
    const [before, old] = [registerText(), readFileSync(head())];
    await append('A-2', 'A-3');
    const whole = registerText();
    const [, second = '', third = ''] = whole.split('\n');
    // As between the two lines: the head does not know them yet.
    writeFileSync(next(), readFileSync(head()));
    writeFileSync(head(), old);
    writeFileSync(file(), `${before}${second}\n`);
    expect(readRegister(place).lines).toHaveLength(1);
    writeFileSync(file(), `${before}${second}\n${third}`);
    expect(readRegister(place).lines).toHaveLength(1);
    // All of them exist, so they count, although nobody was told.
    writeFileSync(file(), whole);
    expect(readRegister(place).lines).toHaveLength(3);
    await append('A-4');
    expect(readRegister(place).lines).toHaveLength(4);
    expect(existsSync(next())).toBe(false);
  });

  it('before its line left files that go with the next one', async () => {
    await append('A-1');
    writeFileSync(next(), readFileSync(head(), 'utf8').replace('"seq":1', '"seq":2'));
    const texts = inside('decisions', 'texts');
    mkdirSync(texts);
    writeFileSync(join(texts, '2.md'), 'never said');
    await append('A-2');
    expect(readdirSync(texts)).toEqual([]);
  });

  it('before its line left ids of calls that go with the next one', async () => {
    await append('0612345678-1');
    const [before, old] = [registerText(), readFileSync(head())];
    await append('0687654321-1');
    // As between the ids and the line.
    writeFileSync(next(), readFileSync(head()));
    writeFileSync(head(), old);
    writeFileSync(file(), before);
    await append('A-2');
    const calls = readFileSync(inside('decisions', 'calls'), 'utf8');
    expect([calls.includes('0612345678'), calls.includes('0687654321')]).toEqual([true, false]);
  });

  it('before its very first line left no ids of calls: the next writer begins anew', async () => {
    await append('0612345678-1');
    writeFileSync(next(), readFileSync(head()));
    for (const path of [head(), file()]) rmSync(path);
    await append('0687654321-1');
    expect(readRegister(place).lines).toMatchObject([{ seq: 1, about: { call_id: '0687654321-1' } }]);
    expect(readFileSync(inside('decisions', 'calls'), 'utf8')).not.toContain('0612345678');
  });

  it('at the very first line left no register', async () => {
    await append('A-1');
    const whole = registerText();
    for (const left of [0, 10, whole.length - 1]) {
      writeFileSync(next(), '{"seq":1,"hmac":"'.concat('0'.repeat(64), '"}\n'));
      rmSync(head(), { force: true });
      writeFileSync(file(), whole.slice(0, left));
      expect(readRegister(place)).toMatchObject({ lines: [], last: null, unfinishedBytes: left });
    }
    await append('A-2');
    expect(readRegister(place).lines).toMatchObject([{ seq: 1, about: { call_id: 'A-2' } }]);
  });
});

describe('a copy of a register', () => {
  it('has the lines up to a point, under the same key', async () => {
    await append('A-1', 'A-2');
    const { last } = readRegister(place);
    await append('A-3');
    const other = mkdtempSync(join(tmpdir(), 'belaudit-register-'));
    const copy = { directory: other, storePath: join(other, '.belaudit', 'store.duckdb') };
    copyRegister(place, copy, last ?? { seq: 0, hmac: '' });
    expect(readRegister(copy)).toMatchObject({ lines: [{ seq: 1 }, { seq: 2 }], last });
    rmSync(other, { recursive: true });
  });
});
