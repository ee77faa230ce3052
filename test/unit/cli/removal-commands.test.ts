import { describe, expect, it } from 'vitest';
import { run, standIn } from './stand-in.ts';

describe('forget', () => {
  it('takes a number in any notation, a person, or both, and passes its options on', async () => {
    const { api, calls } = standIn();
    const { code, out } = await run(
      'forget 06 1234 5678 --person K1 --asked 2026-06-20 --reason letter --language en --workspace dir',
      api,
    );
    expect(code).toBe(0);
    expect(calls.at(-1)).toEqual([
      'forgetWorkspace',
      expect.objectContaining({
        ...{ number: '06 1234 5678', person: 'K1', askedOn: '2026-06-20', reason: 'letter', language: 'en' },
      }),
    ]);
    expect(out).toBe(
      [
        '2 rows are removed, and stay so when the files are loaded again.',
        'file           feed   removed  of',
        'in/alfa/a.csv  calls        2  10',
        'Kept: objections, to honour them (1).',
        'reports/2026-06-01_2026-06-30: findings.csv',
        'The delivered files still hold these rows. They are yours: strike the lines, or delete the files; removal.json lists them.',
        '"belaudit run" makes whole results again, without these rows.',
        '  dir/reports/forget-2026-07-10-678/removal.json',
        '  dir/reports/forget-2026-07-10-678/removal.md',
        '',
      ].join('\n'),
    );
  });

  it('changes nothing in a dry run, and says so', async () => {
    const { api, calls } = standIn();
    const { out } = await run('forget --person K1 --dry-run', api);
    expect(calls.at(-1)).toEqual(['forgetWorkspace', expect.objectContaining({ person: 'K1', dryRun: true })]);
    expect(out).toContain('2 rows would be removed. Nothing was changed: this was a dry run.\n');
    expect(out).not.toContain('removal.md');
  });

  it('refuses to forget nobody, and a day that does not exist', async () => {
    expect((await run('forget')).code).toBe(2);
    expect((await run('forget 0612345678 --asked 2026-02-30')).code).toBe(2);
  });

  it('refuses a day that has not come yet, of which nobody can have asked', async () => {
    const { api, calls } = standIn();
    expect(await run('forget 0612345678 --asked 2026-07-11', api)).toMatchObject({
      code: 2,
      err: expect.stringContaining('2026-07-11, has not come yet'),
    });
    expect(calls.map(([name]) => name)).not.toContain('forgetWorkspace');
    expect((await run('forget 0612345678 --asked 2026-07-10', api)).code).toBe(0);
    expect((await run('purge --before 2021-07-01 --asked 2026-07-11', api)).code).toBe(2);
  });
});

describe('purge', () => {
  it('asks for a day, and deletes files only where it is told to', async () => {
    const { api, calls } = standIn();
    expect((await run('purge', api)).code).toBe(2);
    expect((await run('purge --before yesterday', api)).code).toBe(2);
    expect((await run('purge --before 2021-07-01', api)).code).toBe(0);
    expect(calls.at(-1)?.[1]).toMatchObject({ before: '2021-07-01' });
    expect(calls.at(-1)?.[1]).not.toHaveProperty('deleteFiles');
    await run('purge --before 2021-07-01 --delete-files', api);
    expect(calls.at(-1)?.[1]).toMatchObject({ deleteFiles: true });
  });

  it('tells what is kept, until when, and which files were deleted', async () => {
    const { api } = standIn();
    const outcome = await api.purgeWorkspace({} as never, {} as never, { before: '2021-07-01' });
    const [file] = outcome.proof.removed;
    const proof = {
      ...outcome.proof,
      removed: file === undefined ? [] : [{ ...file, deleted: true }],
      kept: [
        { reason: 'violation' as const, until: '2030-01-02', rows: 2 },
        { reason: 'violation' as const, until: '2031-01-02', rows: 3 },
        { reason: 'not-judged' as const, until: null, rows: 1 },
      ],
    };
    const purge = { ...api, purgeWorkspace: async () => ({ ...outcome, proof }) };
    const { out } = await run('purge --before 2021-07-01', purge);
    expect(out).toContain('Kept: violations that can still be fined (5), at most until 2031-01-02.\n');
    expect(out).toContain('in/alfa/a.csv was deleted.\n');
    expect(out).toContain('Audit the periods of the calls that are not judged, and give the command again.\n');
    expect(out).not.toContain('still hold');
  });
});
