import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/index.ts';
import { run, standIn } from './stand-in.ts';

const NOTE = '--summary reports/summary.md';

/** The requests for notes about runs. */
function notes(calls: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return calls.filter(([name]) => String(name).includes('ote'));
}

describe('belaudit run --summary', () => {
  it('writes ten lines when the results are there', async () => {
    const { api, calls } = standIn();
    expect((await run(`run ${NOTE} --language en`, api)).code).toBe(0);
    expect(notes(calls)).toEqual([
      ['notePath', '.', 'reports/summary.md'],
      ['writeRunNote', '/w/reports/summary.md', 1, 'en'],
    ]);
  });

  it('writes them of several months together', async () => {
    const { api, calls } = standIn();
    expect((await run(`run --all ${NOTE}`, api)).err).not.toContain('Error');
    expect(notes(calls).at(-1)?.slice(0, 2)).toEqual(['writeRunNote', '/w/reports/summary.md']);
  });

  it('writes why there are none, also where belaudit.yaml cannot be read', async () => {
    const failing = {
      openWorkspace: () => {
        throw new UserError('CONFIGURATION', 'There is one mistake.', 'Mend it.');
      },
    };
    const { api, calls } = standIn(failing);
    expect((await run(`run ${NOTE}`, api)).code).toBe(2);
    expect(notes(calls)).toContainEqual(['writeFailureNote', '/w/reports/summary.md', 'CONFIGURATION', undefined]);
  });

  it('writes that Belaudit itself failed: older lines do not pass for those of this run', async () => {
    const { api, calls } = standIn({
      runWorkspace: async () => {
        throw new TypeError('x is undefined');
      },
    });
    expect((await run(`run ${NOTE}`, api)).code).toBe(3);
    expect(notes(calls)).toContainEqual(['writeFailureNote', '/w/reports/summary.md', 'FAULT', undefined]);
  });

  it('tells the fault, and not that its lines could not be written', async () => {
    const { api } = standIn({
      runWorkspace: async () => {
        throw new TypeError('x is undefined');
      },
      writeFailureNote: async () => {
        throw new UserError('WORKSPACE_NOT_WRITABLE', 'The summary cannot be written.', 'Close it.');
      },
    });
    expect((await run(`run ${NOTE}`, api)).code).toBe(3);
  });

  it('writes nothing where it was stopped', async () => {
    const { api, calls } = standIn({
      runWorkspace: async () => {
        throw new UserError('INTERRUPTED', 'Stopped on request.', 'Run it again.');
      },
    });
    expect((await run(`run ${NOTE}`, api)).code).toBe(130);
    expect(notes(calls).map(([name]) => name)).toEqual(['notePath']);
  });

  it('refuses a place that is none before it works', async () => {
    const { api, calls } = standIn({
      notePath: async () => {
        throw new UserError('USAGE', 'The summary cannot be written there.', 'Name another file.');
      },
    });
    expect((await run('run --summary ../elsewhere.md', api)).code).toBe(2);
    expect(calls.map(([name]) => name)).not.toContain('runWorkspace');
  });
});

describe('belaudit run --fail-on-missing', () => {
  it.each([
    ['run', true, 0],
    ['run --fail-on-missing', true, 6],
    ['run --fail-on-missing', false, 0],
    ['watch --once --fail-on-missing', true, 6],
  ])('%s, where a delivery is missing: %s, ends with %i', async (words, isMissing, code) => {
    expect((await run(words, standIn({ lacksDeliveries: async () => isMissing }).api)).code).toBe(code);
  });
});

describe('belaudit watch', () => {
  it('says what it waits for, runs, and says what came of it', async () => {
    const { api, calls } = standIn();
    const { out, err, code } = await run(`watch --every 5 --still 60 ${NOTE}`, api);
    expect(code).toBe(0);
    expect(calls).toContainEqual(['watchFiles', '.', { every: 5, still: 60, once: false }]);
    expect(err).toContain('Waiting for in/alfa/juni.csv (it changed a moment ago).');
    expect(err).toContain('Waiting for new or changed files.');
    expect(out).toContain('calls of 2026-06-01 to 2026-06-30');
    expect(notes(calls).at(-1)?.[0]).toBe('writeRunNote');
  });

  it('refuses a summary outside the workspace before it waits for files', async () => {
    const { api, calls } = standIn({
      notePath: async () => {
        throw new UserError('USAGE', 'The summary cannot be written there.', 'Name another file.');
      },
    });
    expect((await run('watch --summary ../elsewhere.md', api)).code).toBe(2);
    expect(calls.map(([name]) => name)).not.toContain('watchFiles');
  });

  it.each(['watch', 'watch --once'])('%s writes why it cannot begin', async (words) => {
    const { api, calls } = standIn({
      openWorkspace: () => {
        throw new UserError('CONFIGURATION', 'There is one mistake.', 'Mend it.');
      },
    });
    expect((await run(`${words} ${NOTE}`, api)).code).toBe(2);
    expect(notes(calls).map(([name]) => name)).toEqual(['notePath', 'writeFailureNote']);
  });

  it.each(['--every 0', '--still soon', '--every 99999'])('refuses %s', async (option) => {
    expect((await run(`watch ${option}`)).code).toBe(2);
  });
});
