import {
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  beginDraft,
  clearLeftovers,
  discardDraft,
  freeVersion,
  publishDraft,
  type ResultsFolder,
  recover,
  resultsFolder,
} from '../../../src/results/results-folder.ts';

// Tests can observe what is flushed to disk, and in which order, only by the calls.
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  return {
    ...real,
    openSync: vi.fn(real.openSync),
    fsyncSync: vi.fn(real.fsyncSync),
    renameSync: vi.fn(real.renameSync),
  };
});

let reports: string;
let folder: ResultsFolder;
beforeEach(() => {
  reports = mkdtempSync(join(tmpdir(), 'belaudit-reports-'));
  folder = resultsFolder(reports, '2026-06-01', '2026-06-30');
});
afterEach(() => rmSync(reports, { recursive: true, force: true }));

function publish(text: string, keepAs: number | null): void {
  beginDraft(folder);
  writeFileSync(join(folder.draft, 'x'), text);
  publishDraft(folder, keepAs);
}

/** The contents of each folder of `reports`, by name. */
function held(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(reports)
      .sort()
      .map((name) => [name, readFileSync(join(reports, name, 'x'), 'utf8')]),
  );
}

const NAME = '2026-06-01_2026-06-30';

describe('the leftovers of killed commands', () => {
  const left = (name: string, text: string): void => {
    mkdirSync(join(reports, name));
    writeFileSync(join(reports, name, 'x'), text);
  };

  it('are deleted if half made, restored if nothing replaced them, and kept if that was decided', () => {
    left('.dossier-2026-07-10-671.draft', 'half, with a number');
    left('.2025-01-01_2025-01-31.draft', 'half, of a period that nobody asks for again');
    writeFileSync(join(reports, '.share-alfa-2026-06-01_2026-06-30.zip.age.draft'), 'half');
    left(`.${NAME}.former`, 'moved aside');
    left('acm-1', 'new');
    left('.acm-1.v1', 'to be kept');
    left('.of-somebody-else.draft', 'no matter of ours');
    clearLeftovers(reports);
    expect(held()).toEqual({
      '.of-somebody-else.draft': 'no matter of ours',
      [NAME]: 'moved aside',
      'acm-1': 'new',
      'acm-1.v1': 'to be kept',
    });
  });

  it('do not exist if there are no reports yet', () => {
    clearLeftovers(join(reports, 'none'));
    expect(readdirSync(reports)).toEqual([]);
  });
});

describe('the results of a period', () => {
  it('replace equal results', () => {
    publish('one', null);
    publish('one again', null);
    expect(held()).toEqual({ [NAME]: 'one again' });
  });

  it('are placed beside the former ones, which keep their number', () => {
    publish('one', null);
    publish('two', 1);
    publish('three', freeVersion(folder));
    expect(held()).toEqual({ [NAME]: 'three', [`${NAME}.v1`]: 'one', [`${NAME}.v2`]: 'two' });
    expect(freeVersion(folder)).toBe(3);
  });

  it('do not touch those of other periods', () => {
    mkdirSync(join(reports, '2026-05-01_2026-05-31.v7'));
    expect(freeVersion(folder)).toBe(1);
    mkdirSync(join(reports, `${NAME}.v4.old`));
    mkdirSync(join(reports, `${NAME}.vx`));
    expect(freeVersion(folder)).toBe(1);
  });

  it('are deleted with their draft', () => {
    publish('one', null);
    beginDraft(folder);
    discardDraft(folder);
    expect(held()).toEqual({ [NAME]: 'one' });
  });
});

describe('a run that ended', () => {
  const aside = (): string => join(reports, `.${NAME}.v1`);

  it('between the two moves is undone: the former results come back', () => {
    for (const place of [folder.former, aside()]) {
      publish('one', null);
      renameSync(folder.path, place);
      recover(folder);
      expect(held()).toEqual({ [NAME]: 'one' });
    }
  });

  it('after them is completed: repeated results are deleted, kept ones stay', () => {
    publish('new', null);
    for (const [place, text] of [
      [folder.former, 'repeated'],
      [aside(), 'kept'],
    ] as const) {
      mkdirSync(place);
      writeFileSync(join(place, 'x'), text);
    }
    beginDraft(folder);
    discardDraft(folder);
    expect(held()).toEqual({ [NAME]: 'new', [`${NAME}.v1`]: 'kept' });
    expect(existsSync(folder.former)).toBe(false);
  });
});

describe('new results', () => {
  it('are flushed to disk, file by file, before they get their name, and that before the former ones are deleted', () => {
    publish('former', null);
    for (const call of [openSync, fsyncSync, renameSync]) vi.mocked(call).mockClear();
    beginDraft(folder);
    mkdirSync(join(folder.draft, 'deeper'));
    for (const name of ['x', 'y', 'deeper/z']) writeFileSync(join(folder.draft, name), name);
    publishDraft(folder, 1);
    const flushed = vi.mocked(fsyncSync).mock.calls.map(([file], place) => {
      const opened = vi.mocked(openSync).mock.results.findIndex(({ value }, at) => value === file && at >= place);
      return {
        path: String(vi.mocked(openSync).mock.calls[opened]?.[0]),
        at: vi.mocked(fsyncSync).mock.invocationCallOrder[place] ?? 0,
      };
    });
    const renamed = vi.mocked(renameSync).mock.invocationCallOrder;
    const whenNamed = renamed[vi.mocked(renameSync).mock.calls.findIndex(([, to]) => to === folder.path)] ?? 0;
    const whenFormerGoes = renamed.at(-1) ?? 0;
    const before = flushed.filter(({ at }) => at < whenNamed).map(({ path }) => path);
    expect(before).toEqual(expect.arrayContaining(['x', 'y', 'deeper/z'].map((name) => join(folder.draft, name))));
    const between = flushed.filter(({ at }) => at > whenNamed && at < whenFormerGoes).map(({ path }) => path);
    expect(between).toEqual(process.platform === 'win32' ? [] : [reports]);
  });
});
