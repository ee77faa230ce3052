import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  auditWorkspace,
  forgetWorkspace,
  giveUpRemovals,
  loadWorkspace,
  openWorkspace,
  SILENT,
  type Workspace,
} from '../../src/index.ts';
import { readKey, trustedSteps, writeJournal } from '../../src/removal/removal-journal.ts';
import { Store } from '../../src/store/store.ts';
import { belauditHere } from './in-process.ts';
import { writeSmallWorkspace } from './small-workspace.ts';
import { scratchFolder } from './workspaces.ts';

const scratch = scratchFolder();
const none = join(scratch, 'none');
const first = join(scratch, 'first');
const second = join(scratch, 'second');
const LIST = '.belaudit/removals.json';
const KEY = '.belaudit/removals.key';
const STORE = '.belaudit/store.duckdb';
const FORGOTTEN = 31_612_345_674n;
const FORGOTTEN_LATER = 31_612_345_675n;

function open(directory: string): Workspace {
  return openWorkspace(directory, { today: '2026-11-25' });
}

/** Before any removal, after the first, and after the second. */
beforeAll(async () => {
  writeSmallWorkspace(none, {
    'in/beta/calls.csv': [
      'call_id,started_at,called_number,talk_seconds,result,campaign',
      'B-1,2026-06-10T12:00:00,+31612345673,61,conversation,zon-2026',
      'B-2,2026-06-10T12:30:00,+31612345674,0,no-answer,zon-2026',
      'B-3,2026-06-10T13:30:00,+31612345675,0,no-answer,zon-2026',
      '',
    ].join('\n'),
    'in/alfa/juni-1.csv':
      'Ref;Datum;Tijd;Telefoon;Duur;Status;Agent\nA-1;9-6-2026;10:15:00;06-12345671;1:35;GESPREK;Jan\n',
  });
  await loadWorkspace(open(none), SILENT);
  await auditWorkspace(open(none), SILENT);
  cpSync(none, first, { recursive: true });
  await forgetWorkspace(open(first), SILENT, { number: '0612345674' });
  cpSync(first, second, { recursive: true });
  await forgetWorkspace(open(second), SILENT, { number: '0612345675' });
});

/** The workspace after the second removal, with a change. */
function damaged(damage: (workspace: string) => void): string {
  const workspace = mkdtempSync(join(scratch, 'damaged-'));
  cpSync(second, workspace, { recursive: true });
  damage(workspace);
  return workspace;
}

function take(workspace: string, from: string, ...files: readonly string[]): void {
  for (const file of files) cpSync(join(from, file), join(workspace, file));
}

function lose(workspace: string, ...files: readonly string[]): void {
  for (const file of files) rmSync(join(workspace, file), { recursive: true, force: true });
}

function edit(workspace: string, change: (list: { steps: unknown[]; count: number }) => unknown): void {
  const list = JSON.parse(readFileSync(join(workspace, LIST), 'utf8'));
  writeFileSync(join(workspace, LIST), JSON.stringify(change(list)));
}

/** Which of the two removed persons are in the store again. */
async function back(workspace: string): Promise<readonly bigint[]> {
  const store = await Store.open(join(workspace, STORE));
  try {
    const rows = await store.rows<{ number: bigint }>(
      'select distinct called_number as number from staged_calls order by 1',
    );
    return rows.map(({ number }) => number).filter((number) => [FORGOTTEN, FORGOTTEN_LATER].includes(number));
  } finally {
    store.close();
  }
}

/** The list as it was between its first and second step, which the key still accepts. */
function oneStep(workspace: string): string {
  const key = readKey(open(workspace));
  const other = mkdtempSync(join(scratch, 'one-step-'));
  const storePath = join(other, STORE);
  const steps = trustedSteps(open(workspace)).slice(0, 1);
  writeJournal({ storePath }, key, steps);
  return readFileSync(join(other, LIST), 'utf8');
}

const DAMAGES: Readonly<Record<string, (workspace: string) => void>> = {
  'the list is missing': (workspace) => lose(workspace, LIST),
  'the list is empty': (workspace) => writeFileSync(join(workspace, LIST), ''),
  'the list holds no step any more': (workspace) => edit(workspace, (list) => ({ ...list, steps: [], count: 0 })),
  'the list lost its last steps': (workspace) =>
    edit(workspace, (list) => ({ ...list, steps: list.steps.slice(0, 2), count: 2 })),
  'a step was taken out of the middle': (workspace) =>
    edit(workspace, (list) => ({ ...list, steps: list.steps.toSpliced(1, 1), count: list.count - 1 })),
  'a subject was taken out': (workspace) =>
    writeFileSync(
      join(workspace, LIST),
      readFileSync(join(workspace, LIST), 'utf8').replace(/"ending": "675"/u, '"ending": "676"'),
    ),
  'the file was cut in the middle': (workspace) =>
    writeFileSync(join(workspace, LIST), readFileSync(join(workspace, LIST), 'utf8').slice(0, 700)),
  'the list is of an older backup': (workspace) => take(workspace, first, LIST),
  'list and key are of an older backup': (workspace) => take(workspace, first, LIST, KEY),
  'list and key are missing': (workspace) => lose(workspace, LIST, KEY),
  'list, key and store are missing, and the proofs are there': (workspace) => lose(workspace, '.belaudit'),
  'list, key and store are of an older backup, and the proofs are there': (workspace) =>
    take(workspace, first, LIST, KEY, STORE),
  'list and key are missing, and the proofs too': (workspace) => lose(workspace, LIST, KEY, 'reports'),
  'the key is missing': (workspace) => lose(workspace, KEY),
  'the key is another': (workspace) => writeFileSync(join(workspace, KEY), `${'0'.repeat(64)}\n`),
  'the key was cut': (workspace) =>
    writeFileSync(join(workspace, KEY), readFileSync(join(workspace, KEY), 'utf8').slice(0, 90)),
  'the key was cut to its first line, and the list to its first step': (workspace) => {
    writeFileSync(join(workspace, LIST), oneStep(workspace));
    writeFileSync(join(workspace, KEY), readFileSync(join(workspace, KEY), 'utf8').slice(0, 65));
  },
  'the key was cut to its first line': (workspace) =>
    writeFileSync(join(workspace, KEY), readFileSync(join(workspace, KEY), 'utf8').slice(0, 65)),
};

/** The proofs of both removals, in the order of their numbers. */
function proofsOf(workspace: string): readonly string[] {
  return readdirSync(join(workspace, 'reports'))
    .filter((folder) => folder.startsWith('forget-'))
    .sort()
    .map((folder) => join(workspace, 'reports', folder, 'removal.json'));
}

/** Changes to a proof, and the expected message. */
const FALSE_PROOFS: Readonly<Record<string, readonly [(proof: string) => string, string]>> = {
  'cannot be read': [(proof) => proof.slice(0, 200), 'cannot be read as the proof of a removal'],
  'has no number': [(proof) => proof.replace('"id"', '"no"'), 'cannot be read as the proof of a removal'],
  'is about somebody else': [
    (proof) => proof.replace(/"mark": "[0-9a-f]{8}/u, '"mark": "00000000'),
    'does not hold the removal that reports/',
  ],
};

describe('who was forgotten does not come back by a load', () => {
  it.each(Object.entries(DAMAGES))('where %s: nothing is loaded, and it says how to mend it', async (_, damage) => {
    const workspace = damaged(damage);
    const before = existsSync(join(workspace, STORE)) ? await back(workspace) : [];
    await expect(loadWorkspace(open(workspace), SILENT)).rejects.toMatchObject({
      code: 'REMOVALS_DAMAGED',
      hint: expect.stringMatching(/from the same backup .*load --give-up-removals/u),
      details: [{ file: expect.stringMatching(/^\.belaudit\/removals\.(?:json|key)$/u) }],
    });
    expect(existsSync(join(workspace, STORE)) ? await back(workspace) : []).toEqual(before);
  });

  it.each(Object.entries(FALSE_PROOFS))('where a proof %s, until that is given up', async (_, [change, said]) => {
    const workspace = damaged(() => undefined);
    const [proof = ''] = proofsOf(workspace);
    const whole = readFileSync(proof, 'utf8');
    writeFileSync(proof, change(whole));
    expect(readFileSync(proof, 'utf8')).not.toBe(whole);
    await expect(loadWorkspace(open(workspace), SILENT)).rejects.toMatchObject({
      code: 'REMOVALS_DAMAGED',
      details: [{ message: expect.stringContaining(said) }],
    });
    await giveUpRemovals(open(workspace));
    await loadWorkspace(open(workspace), SILENT);
    expect(await back(workspace)).toEqual([]);
  });

  it('where the store alone is missing, as it may be, or is older', async () => {
    const without = damaged((workspace) => lose(workspace, STORE));
    await loadWorkspace(open(without), SILENT);
    expect(await back(without)).toEqual([]);
    const older = damaged((workspace) => take(workspace, none, STORE));
    await loadWorkspace(open(older), SILENT);
    expect(await back(older)).toEqual([]);
  });

  it('where the program ended between list and key: the list is ahead of the key, and counts', async () => {
    const workspace = damaged((directory) => take(directory, first, KEY));
    await loadWorkspace(open(workspace), SILENT);
    expect(await back(workspace)).toEqual([]);
  });
});

describe('belaudit load --give-up-removals', () => {
  it('refuses a list that is whole, for a removal cannot be undone', async () => {
    const workspace = damaged(() => undefined);
    expect(await belauditHere(['load', workspace, '--give-up-removals', '--yes'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('a removal cannot be undone'),
    });
    expect(await back(workspace)).toEqual([]);
  });

  it('does nothing without a yes', async () => {
    const workspace = damaged((directory) => lose(directory, LIST));
    expect(await belauditHere(['load', workspace, '--give-up-removals'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Error NOT_CONFIRMED'),
    });
    expect(existsSync(join(workspace, LIST))).toBe(false);
  });

  it('starts over where nothing of the list is left, and a later removal gets a number of its own', async () => {
    const workspace = damaged((directory) => lose(directory, LIST));
    expect(await belauditHere(['load', workspace, '--give-up-removals', '--yes'])).toMatchObject({ code: 0 });
    expect(await back(workspace)).toEqual([FORGOTTEN, FORGOTTEN_LATER]);
    await loadWorkspace(open(workspace), SILENT);
    const { proof } = await forgetWorkspace(open(workspace), SILENT, { number: '0612345674' });
    expect(proof.id).toBe(3);
    await loadWorkspace(open(workspace), SILENT);
    expect(await back(workspace)).toEqual([FORGOTTEN_LATER]);
  });

  it('keeps what an older copy says, as the key vouches for it', async () => {
    const workspace = damaged((directory) => take(directory, first, LIST));
    expect(await belauditHere(['load', workspace, '--give-up-removals', '--yes'])).toMatchObject({ code: 0 });
    expect(await back(workspace)).toEqual([FORGOTTEN_LATER]);
    await loadWorkspace(open(workspace), SILENT);
  });
});
