import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { appendLines } from '../../../src/hearing/append-lines.ts';
import { checkRegister } from '../../../src/hearing/check-register.ts';
import { type Erasure, eraseTexts } from '../../../src/hearing/erase.ts';
import { sharedList } from '../../../src/hearing/kept-files.ts';
import { drawnCalls } from '../../../src/hearing/listening/sample-list.ts';
import { readRegister } from '../../../src/hearing/register.ts';
import type { NewLine } from '../../../src/hearing/register-lines.ts';
import type { SampleLine } from '../../../src/model/hearing.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { AT, decided, findingOf, replyTo, sharedWith } from './register-samples.ts';

let directory: string;
let workspace: Workspace;
const FORGET: Erasure = {
  calls: [{ vendor: 'alfa', call_id: 'A-1' }],
  pattern: /6[ -]?12345678/u,
  numberPattern: /612345678/u,
  staying: [],
  recorder: { by: 'belaudit forget, 3', at: '2026-07-20T00:00:00Z' },
};
const there = (...names: readonly string[]): readonly boolean[] =>
  names.map((name) => existsSync(join(directory, 'decisions', name)));

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'belaudit-erase-'));
  workspace = {
    directory,
    storePath: join(directory, '.belaudit', 'store.duckdb'),
    reportsDirectory: join(directory, 'reports'),
  } as Workspace;
  const letter = join(directory, 'brief.txt');
  writeFileSync(letter, 'Bel mij niet op 06-12345678.');
  await appendLines(workspace, () => [
    sharedWith('alfa', [findingOf('A-1')]),
    replyTo(findingOf('A-1'), 'disputed', { text: 'Zij vroeg erom.' }),
    decided(findingOf('A-1'), 'withdrawn', { text: 'Klopt.' }),
    decided({ vendor: 'alfa', rule: 'r', period: '2026-06' }, 'upheld', { evidence: [letter] }),
    replyTo(findingOf('A-2'), 'disputed', { text: 'Een ander.' }),
  ]);
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

it('takes texts about removed calls, and evidence that holds the number, and leaves the chain and what the lines say', async () => {
  const before = readFileSync(join(directory, 'decisions/register.jsonl'), 'utf8');
  const gone = await eraseTexts(workspace, FORGET, false);
  expect(gone.map(({ file }) => file)).toEqual([
    'decisions/texts/2.md',
    'decisions/texts/3.md',
    'decisions/evidence/4-1-brief.txt',
  ]);
  expect(there('texts/2.md', 'texts/3.md', 'evidence/4-1-brief.txt', 'texts/5.md', 'shared/1.jsonl')).toEqual([
    ...[false, false, false, true, true],
  ]);
  expect(readFileSync(join(directory, 'decisions/register.jsonl'), 'utf8').startsWith(before)).toBe(true);
  expect(readRegister(workspace).lines.slice(5)).toMatchObject(
    [2, 3, 4].map((seq) => ({ kind: 'void', reason: 'erased', by: 'belaudit forget, 3', about: { seq } })),
  );
  expect(checkRegister(workspace)).toMatchObject({ wrong: [], erased: 3 });
});

it('takes the text of a line that speaks of a line about a removed call', async () => {
  await appendLines(workspace, () => [
    { ...FORGET.recorder, by: 'J. Jansen', kind: 'void', about: { seq: 3 }, reason: 'mistake', text: 'Toch haar man.' },
  ]);
  await eraseTexts(workspace, FORGET, false);
  expect(there('texts/6.md', 'texts/5.md')).toEqual([false, true]);
});

it('says beforehand what would go, and leaves it there', async () => {
  const foreseen = await eraseTexts(workspace, FORGET, true);
  expect(foreseen).toHaveLength(3);
  expect(there('texts/2.md')).toEqual([true]);
  expect(readRegister(workspace).lines).toHaveLength(5);
  expect(await eraseTexts(workspace, FORGET, false)).toEqual(foreseen);
});

it('finds again what it was about where it was ended between the lines and the files', async () => {
  const gone = await eraseTexts(workspace, FORGET, false);
  writeFileSync(join(directory, 'decisions/texts/2.md'), 'Zij vroeg erom.');
  expect(await eraseTexts(workspace, FORGET, false)).toEqual(gone);
  expect(there('texts/2.md')).toEqual([false]);
  expect(readRegister(workspace).lines).toHaveLength(8);
});

it('takes the text of a first line that was never finished', async () => {
  const empty = { ...workspace, directory: join(directory, 'y'), storePath: join(directory, 'y', '.belaudit', 's') };
  await appendLines(empty, () => [replyTo(findingOf('A-1'), 'disputed', { text: 'Zij vroeg erom.' })]);
  // As a writer leaves it that is killed between the text and the line.
  const inside = (name: string): string => join(empty.directory, 'decisions', name);
  renameSync(inside('head'), inside('head.next'));
  rmSync(inside('register.jsonl'));
  expect(await eraseTexts(empty, FORGET, true)).toEqual([]);
  expect(existsSync(inside('texts/1.md'))).toBe(true);
  expect(await eraseTexts(empty, FORGET, false)).toEqual([]);
  expect(existsSync(inside('texts/1.md'))).toBe(false);
  expect(readRegister(empty).last).toBeNull();
});

it('does nothing where nobody has begun a register', async () => {
  const empty = { ...workspace, directory: join(directory, 'x'), storePath: join(directory, 'x', '.belaudit', 's') };
  expect(await eraseTexts(empty, FORGET, false)).toEqual([]);
  expect(existsSync(join(directory, 'x'))).toBe(false);
});

it('takes what a listener remarked about a removed call of the call centre of the sample, and leaves what was heard', async () => {
  const heard = (sample: number, text: string): NewLine => ({
    ...{
      ...FORGET.recorder,
      by: 'J. Jansen',
      kind: 'heard',
      about: { sample, call_id: 'A-1' },
      listener: 'Piet',
      text,
    },
    answers: { offered: 'no' },
  });
  const sample = (vendor: string): NewLine => ({
    ...{
      ...FORGET.recorder,
      by: 'J. Jansen',
      kind: 'sample',
      about: { vendor, period: '2026-06' },
      seed: 's',
      size: 1,
    },
    ...{ strata: [], list: '' },
  });
  await appendLines(workspace, () => [sample('alfa'), sample('beta'), heard(6, 'Zij huilde.'), heard(7, 'Een ander.')]);
  await eraseTexts(workspace, FORGET, false);
  expect(there('texts/8.md', 'texts/9.md', 'shared/6.jsonl')).toEqual([false, true, true]);
  expect(readRegister(workspace).lines[7]).toMatchObject({ kind: 'heard', answers: { offered: 'no' } });
});

it('leaves only codes of removed calls whose ids may hold a number: in no file of the register is the number left', async () => {
  const calls = ['0612345678-1', '20260607-0612345678', 'M612345678'];
  const named = calls.map((id) => findingOf(id));
  const other = findingOf('0612345678-1', 'beta');
  await appendLines(workspace, () => [
    sharedWith('alfa', [...named, other]),
    ...named.map((finding) => decided(finding, 'upheld')),
    decided(other, 'upheld'),
    sampleOf('alfa', calls),
  ]);
  await appendLines(workspace, () => [heardOf(11, calls[0] ?? '')]);
  // Until then everything is as it was written.
  expect(aboutCalls(6)).toEqual([...calls, '0612345678-1', '0612345678-1']);
  const erasure = { ...FORGET, numberPattern: null, calls: calls.map((call_id) => ({ vendor: 'alfa', call_id })) };
  await eraseTexts(workspace, erasure, false);
  const code = expect.stringMatching(/^call-[0-9a-f]{40}$/u);
  expect(aboutCalls(6).slice(0, 5)).toEqual([code, code, code, '0612345678-1', code]);
  const { lines } = readRegister(workspace);
  const lists = lines.flatMap((line) =>
    line.kind === 'shared' && line.seq > 1 ? sharedList(workspace, line.list) : [],
  );
  expect(lists.map(([, id]) => id)).toEqual([code, code, code, '0612345678-1']);
  expect(drawnCalls(workspace, lines[10] as SampleLine).map(({ callId }) => callId)).toEqual([code, code, code]);
  expect(checkRegister(workspace)).toMatchObject({ wrong: [] });
  await eraseTexts(workspace, { ...erasure, calls: [other] }, false);
  for (const file of filesIn(join(directory, 'decisions')))
    expect(readFileSync(file, 'utf8'), file).not.toContain('12345678');
});

it('leaves only the code of a call that is not loaded any more if its id holds the number, and the ids of calls that stay', async () => {
  const staying = findingOf('612345678-7', 'beta');
  await appendLines(workspace, () => [
    decided(findingOf('0612345678-1')),
    decided(staying),
    decided(findingOf('20260607-1')),
  ]);
  await eraseTexts(workspace, { ...FORGET, calls: [], staying: [staying] }, false);
  expect(aboutCalls(5).slice(0, 3)).toEqual([expect.stringMatching(/^call-/u), '612345678-7', '20260607-1']);
});

it.each([
  ['is missing', (path: string) => rmSync(path)],
  [
    'is a folder',
    (path: string) => {
      rmSync(path);
      mkdirSync(path);
    },
  ],
  [
    'was changed',
    (path: string) => writeFileSync(path, readFileSync(path, 'utf8').replace('0612345678-1', '0612345678-2')),
  ],
])('finds out that the file of ids %s', async (_, change) => {
  await appendLines(workspace, () => [decided(findingOf('0612345678-1'))]);
  change(join(directory, 'decisions/calls'));
  expect(checkRegister(workspace).wrong).toMatchObject([{ file: 'decisions/calls' }]);
  await expect(appendLines(workspace, () => [decided(findingOf('0612345678-1'))])).rejects.toMatchObject({
    code: 'REGISTER_CHANGED',
  });
});

/** The calls of the lines after the first ones. */
function aboutCalls(after: number): readonly string[] {
  return readRegister(workspace)
    .lines.slice(after)
    .flatMap(({ about }) => ('call_id' in about ? [about.call_id] : []));
}

function sampleOf(vendor: string, calls: readonly string[]): NewLine {
  return {
    ...{ at: AT, by: 'J. Jansen', kind: 'sample', about: { vendor, period: '2026-06' }, seed: 's', strata: [] },
    ...{ size: calls.length, list: calls.map((id) => `${JSON.stringify([id, 0, '', '', '', ''])}\n`).join('') },
  };
}

function heardOf(sample: number, callId: string): NewLine {
  return {
    ...{ at: AT, by: 'J. Jansen', kind: 'heard', about: { sample, call_id: callId } },
    ...{ answers: { offered: 'yes' }, listener: 'P.' },
  };
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  );
}
