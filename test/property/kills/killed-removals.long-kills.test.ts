import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeNewKey } from '../../../src/removal/removal-journal.ts';
import { belaudit, pause, start } from '../../end-to-end/program.ts';
import { writeSmallWorkspace } from '../../end-to-end/small-workspace.ts';
import { contentsOf, resultsOf, scratchFolder, writePseudonymKey } from '../../end-to-end/workspaces.ts';
import { SeededRandom } from '../second-opinion/seeded-random.ts';

const isLong = process.env['BELAUDIT_EXAMPLES'] === 'many';
const SEED = 20_261_126;
const TIMES = isLong ? 25 : 1;
/** The most kills of the same work, until one hits it unfinished. */
const MOST_TRIES = 8;
const JUNE = '2026-06-01_2026-06-30';
const FORGOTTEN = '612345674';
const scratch = scratchFolder();
const done = join(scratch, 'done');

/** Commands that remove data or make packs; each gives the same bytes for the same keys. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  forget: ['forget', `0${FORGOTTEN}`, '--yes'],
  ...(isLong
    ? {
        purge: ['purge', '--before', '2026-07-01', '--yes'],
        seal: ['seal', `reports/${JUNE}`],
        share: ['share', 'alfa'],
        dossier: ['dossier', '0612345671'],
      }
    : {}),
};

beforeAll(async () => {
  writeSmallWorkspace(done);
  writePseudonymKey(done);
  writeNewKey({ storePath: join(done, '.belaudit/store.duckdb') }, '7a'.repeat(32));
  for (const command of isLong ? ['run'] : ['load', 'audit'])
    expect(await belaudit([command, done])).toMatchObject({ code: 0 });
  if (isLong) expect(await belaudit(['keys', '--workspace', done])).toMatchObject({ code: 0 });
});

function copy(): string {
  const workspace = mkdtempSync(join(scratch, 'copy-'));
  cpSync(done, workspace, { recursive: true });
  return workspace;
}

/** Belaudit's files that contain the plain digits of a number. */
function holding(workspace: string, digits: string): readonly string[] {
  return ['.belaudit', 'reports']
    .flatMap((folder) =>
      Object.entries(contentsOf(join(workspace, folder))).map(([file, contents]) => [join(folder, file), contents]),
    )
    .filter(([, contents]) => contents !== 'an empty folder')
    .map(([file = '']) => file)
    .filter((file) => readFileSync(join(workspace, file)).includes(digits));
}

/**
 * Kills a command at a random moment of its run, uniformly distributed after its start.
 * @returns whether it was still at work
 */
async function kill(words: readonly string[], duration: number, number: number): Promise<boolean> {
  const random = new SeededRandom(SEED + number);
  const running = start(words, { inGroup: true });
  await Promise.race([pause(random.whole(Math.floor(duration / 5), Math.ceil(duration))), running.ending]);
  if (running.isRunning() && running.process.pid !== undefined) process.kill(-running.process.pid, 'SIGKILL');
  return (await running.ending).signal === 'SIGKILL';
}

/** Files that a killed command leaves under hidden names. */
function halfMade(workspace: string): readonly string[] {
  return ['.belaudit', 'reports']
    .flatMap((folder) => readdirSync(join(workspace, folder)))
    .filter((name) => /^\.|draft$|^tmp$|unclean$/u.test(name));
}

describe.each(Object.entries(COMMANDS))('%s, killed at any moment,', (name, words) => {
  it('is finished by the same command, with the same bytes, and leaves nothing half made', async () => {
    const undisturbed = copy();
    const begun = performance.now();
    expect(await belaudit([...words, '--workspace', undisturbed])).toMatchObject({ code: 0 });
    const duration = performance.now() - begun;
    const expected = resultsOf(undisturbed);
    for (let number = 0; number < TIMES; number += 1) {
      let killed = false;
      for (let tries = 0; !killed && tries < MOST_TRIES; tries += 1) {
        const workspace = copy();
        const whole = [...words, '--workspace', workspace];
        killed = await kill(whole, duration, number + 1000 * tries);
        expect(await belaudit(whole)).toMatchObject({ code: 0 });
        expect(resultsOf(workspace)).toEqual(expected);
        expect(halfMade(workspace)).toEqual([]);
        if (name === 'forget') expect(holding(workspace, FORGOTTEN)).toEqual([]);
        rmSync(workspace, { recursive: true, force: true, maxRetries: 10 });
      }
      expect(killed, 'killed at work, and not after its end').toBe(true);
    }
  });
});
