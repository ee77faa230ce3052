import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../../../src/audit/audit.ts';
import { load } from '../../../src/facts/load.ts';
import type { Progress } from '../../../src/model/progress.ts';
import { Store } from '../../../src/store/store.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import { generateWorkspace } from '../../bench/generate.ts';

/** The progress that a load and an audit report. */

interface Told {
  readonly name: string;
  readonly total: number | undefined;
  done: number;
  rows: number;
}

const CALLS = 300;
const directory = mkdtempSync(join(tmpdir(), 'belaudit-told-'));
const stages: Told[] = [];
let records = 0;

const recorder: Progress = {
  expect: () => undefined,
  stage: (name, total, rows = 0) => stages.push({ name, total, done: 0, rows }),
  advance: (units, rows = 0) => {
    const stage = stages.at(-1);
    if (stage === undefined) throw new Error('work is told before its stage');
    stage.done += units;
    stage.rows += rows;
  },
  note: () => undefined,
  done: () => undefined,
};

function told(name: string): Told {
  const stage = stages.find((one) => one.name === name);
  if (stage === undefined) throw new Error(`nothing is told of ${name}`);
  return stage;
}

beforeAll(async () => {
  await generateWorkspace(CALLS, directory);
  const workspace = openWorkspace(directory);
  mkdirSync(workspace.temporaryDirectory, { recursive: true });
  const store = await Store.open(':memory:', {
    allowedDirectory: workspace.directory,
    temporaryDirectory: workspace.temporaryDirectory,
  });
  try {
    const { rowsRead } = await load(workspace, store, recorder);
    records = rowsRead;
    await audit(store, workspace.configuration, recorder);
  } finally {
    store.close();
  }
});

afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe('the progress of a load', () => {
  it('goes over all bytes of the files, and tells their rows', () => {
    const reading = told('Reading');
    expect(reading.done).toBeCloseTo(reading.total ?? Number.NaN, 3);
    expect(reading.rows).toBe(records);
  });

  it('makes the facts in steps that leave what follows the last table', () => {
    const { done, total = 0 } = told('Making the facts');
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(total);
  });
});

describe('the progress of an audit', () => {
  it('tells each step, and comes to its end with the last', () => {
    const { done, total, rows } = told('Judging');
    expect(done).toBe(total);
    expect(rows).toBeGreaterThan(0);
  });
});
