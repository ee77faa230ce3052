import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { withStageTimes } from '../../../src/jobs/stage-times.ts';
import type { ExpectedStage, Progress } from '../../../src/model/progress.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';

const folder = mkdtempSync(join(tmpdir(), 'belaudit-times-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function workspaceNamed(name: string): Workspace {
  mkdirSync(join(folder, name, 'tmp'), { recursive: true });
  return {
    storePath: join(folder, name, 'store.duckdb'),
    temporaryDirectory: join(folder, name, 'tmp'),
  } as Workspace;
}

const timesOf = (name: string): string => join(folder, name, 'stage-times.json');

/** The messages of a command with two stages: at its beginning, and about its work. */
async function run(
  workspace: Workspace,
  fails = false,
): Promise<{ expected: readonly ExpectedStage[]; told: string[] }> {
  let expected: readonly ExpectedStage[] = [];
  const told: string[] = [];
  const progress: Progress = {
    expect: (stages) => {
      expected = stages;
    },
    stage: (name, total, rows) => told.push(`${name} ${total} ${rows}`),
    advance: (units) => told.push(`+${units}`),
    note: () => undefined,
    done: () => told.push('done'),
  };
  const work = withStageTimes(workspace, ['Reading', 'Judging'], progress, async (own) => {
    own.stage('Reading', 10, 5);
    own.advance(10);
    await new Promise((resolve) => setTimeout(resolve, 20));
    own.stage('Looking for a browser');
    own.done();
    if (fails) throw new Error('the disk is gone');
  });
  await (fails ? expect(work).rejects.toThrow('the disk is gone') : work);
  return { expected, told };
}

describe('the times of stages', () => {
  it('are those of the last run, and a guess for stages that have not run', async () => {
    const workspace = workspaceNamed('learning');
    const first = await run(workspace);
    expect(first.expected).toEqual([
      { name: 'Reading', cost: 1 },
      { name: 'Judging', cost: 1 },
    ]);
    const { expected } = await run(workspace);
    expect(expected[0]?.cost).toBeGreaterThanOrEqual(0.019);
    expect(expected[0]?.cost).toBeLessThan(60);
    expect(expected[1]).toEqual({ name: 'Judging', cost: 1 });
  });

  it('are kept for the owner alone, and only for announced stages', async () => {
    await run(workspaceNamed('private'));
    expect(statSync(timesOf('private')).mode & 0o077).toBe(0);
    expect(Object.keys(JSON.parse(readFileSync(timesOf('private'), 'utf8')))).toEqual(['Reading']);
  });

  it('are not kept for failed work, and do not change what is reported', async () => {
    const { told } = await run(workspaceNamed('failing'), true);
    expect(existsSync(timesOf('failing'))).toBe(false);
    expect(told).toEqual(['Reading 10 5', '+10', 'Looking for a browser undefined undefined', 'done']);
  });

  it('are not written through a link in place of the file', async () => {
    const workspace = workspaceNamed('linked');
    const elsewhere = join(folder, 'elsewhere.json');
    writeFileSync(elsewhere, '{"Reading":50}');
    symlinkSync(elsewhere, timesOf('linked'));
    expect((await run(workspace)).expected.map(({ cost }) => cost)).toEqual([1, 1]);
    expect(readFileSync(elsewhere, 'utf8')).toBe('{"Reading":50}');
    expect(lstatSync(timesOf('linked')).isFile()).toBe(true);
    expect(readdirSync(workspace.temporaryDirectory)).toEqual([]);
  });

  it('cause no failure if they cannot be kept', async () => {
    const workspace = workspaceNamed('unwritable');
    mkdirSync(timesOf('unwritable'));
    expect((await run(workspace)).told).toContain('done');
  });

  it.each([
    ['damaged', '{"Reading": 1'],
    ['other', '{"Reading": "long", "Judging": null}'],
    ['list', '[]'],
    ['null', 'null'],
  ])('is guessed where what was kept cannot be read: %s', async (name, text) => {
    const workspace = workspaceNamed(name);
    writeFileSync(timesOf(name), text);
    expect((await run(workspace)).expected.map(({ cost }) => cost)).toEqual([1, 1]);
  });
});
