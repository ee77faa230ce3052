import { describe, expect, it } from 'vitest';
import type { RemovalOutcome } from '../../../cli/api.ts';
import { partOf } from './part-of.ts';
import { run, standIn } from './stand-in.ts';

describe('forget', () => {
  it('takes a number in any notation, a person, or both, and passes its options on', async () => {
    const { api, calls } = standIn();
    const { code, out } = await run(
      'forget 06 1234 5678 --yes --person K1 --asked 2026-06-20 --reason letter --language en --workspace dir',
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
        'The delivered files still hold these rows. Belaudit does not change them: delete the lines or the files yourself; removal.json lists them.',
        '"belaudit run" makes complete results again, without these rows.',
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
    expect(out).toContain('2 rows would be removed. Nothing has changed yet.\n');
    expect(out).not.toContain('removal.md');
  });

  it('refuses to forget nobody, and a day that does not exist', async () => {
    expect((await run('forget')).code).toBe(2);
    expect((await run('forget 0612345678 --asked 2026-02-30')).code).toBe(2);
  });

  it('refuses a day in the future', async () => {
    const { api, calls } = standIn();
    expect(await run('forget 0612345678 --asked 2026-07-11', api)).toMatchObject({
      code: 2,
      err: expect.stringContaining('2026-07-11, is in the future'),
    });
    expect(calls.map(([name]) => name)).not.toContain('forgetWorkspace');
    expect((await run('forget 0612345678 --yes --asked 2026-07-10', api)).code).toBe(0);
    expect((await run('purge --before 2021-07-01 --asked 2026-07-11', api)).code).toBe(2);
  });
});

describe('purge', () => {
  it('asks for a day, and deletes files only where it is told to', async () => {
    const { api, calls } = standIn();
    expect((await run('purge', api)).code).toBe(2);
    expect((await run('purge --before yesterday', api)).code).toBe(2);
    expect((await run('purge --before 2021-07-01 --yes', api)).code).toBe(0);
    expect(calls.at(-1)?.[1]).toMatchObject({ before: '2021-07-01' });
    expect(calls.at(-1)?.[1]).not.toHaveProperty('deleteFiles');
    await run('purge --before 2021-07-01 --delete-files --yes', api);
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
    const purge = { ...api, purgeWorkspace: async () => partOf<RemovalOutcome>({ ...outcome, proof }) };
    const { out } = await run('purge --before 2021-07-01 --yes', purge);
    expect(out).toContain('Kept: violations that can still be fined (5), at most until 2031-01-02.\n');
    expect(out).toContain('in/alfa/a.csv was deleted.\n');
    expect(out).toContain('Audit the periods of the calls that are not judged, and run the command again.\n');
    expect(out).not.toContain('still hold');
  });
});

describe.each(['forget 0612345678', 'purge --before 2021-07-01'])('%s', (words) => {
  const asked = (calls: readonly (readonly unknown[])[]): readonly unknown[] =>
    calls.flatMap(([name, options]) => (/^(?:forget|purge)W/u.test(String(name)) ? [options] : []));
  const foreseen = expect.objectContaining({ dryRun: true });

  it('shows what would go, with sealed folders by name, and asks before anything goes', async () => {
    const { api, calls } = standIn();
    const sealing = {
      ...api,
      forgetWorkspace: withSealed(api.forgetWorkspace),
      purgeWorkspace: withSealed(api.purgeWorkspace),
    };
    const { code, out, err } = await run(words, sealing, { answer: 'y' });
    expect(code).toBe(0);
    expect(asked(calls)).toEqual([foreseen, expect.not.objectContaining({ dryRun: true })]);
    expect(err).toMatch(
      /2 rows would be removed[\s\S]*reports\/share-alfa is sealed, and would lose files[\s\S]*in\/alfa\/a\.csv +calls +2 +10[\s\S]*Remove this permanently\? \[y\/N\]/u,
    );
    expect(out).toMatch(/^2 rows are removed[\s\S]*share-alfa is sealed, and lost files/u);
  });

  it.each(['', 'n', 'maybe', 'yesterday'])('removes nothing where the answer is "%s"', async (answer) => {
    const { api, calls } = standIn();
    const { code, out, err } = await run(words, api, { answer });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Error NOT_CONFIRMED: Not confirmed: nothing was changed.');
    expect(asked(calls)).toEqual([foreseen]);
  });

  it('removes nothing where it cannot ask and was not told --yes', async () => {
    const { api, calls } = standIn();
    const { code, out, err } = await run(words, api);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('2 rows would be removed');
    expect(err).toContain('run the command again with --yes');
    expect(asked(calls)).toEqual([foreseen]);
    expect((await run(`${words} --json`)).out).toContain('"NOT_CONFIRMED"');
  });

  it('asks nothing and looks once with --yes', async () => {
    const { api, calls } = standIn();
    expect((await run(`${words} --yes`, api, { answer: 'n' })).code).toBe(0);
    expect(asked(calls)).toEqual([expect.not.objectContaining({ dryRun: true })]);
  });
});

function withSealed<Given extends readonly unknown[]>(
  remove: (...given: Given) => Promise<RemovalOutcome>,
): (...given: Given) => Promise<RemovalOutcome> {
  return async (...given) => ({ ...(await remove(...given)), sealed: ['share-alfa'] });
}

describe('a number that should not stand on a command line', () => {
  it.each(['forget - --yes', 'dossier -'])('is read by %s from standard input', async (words) => {
    const { api, calls } = standIn();
    expect((await run(words, api, { line: ' 06-12345678 ' })).code).toBe(0);
    expect(JSON.stringify(calls.at(-1))).toContain('06-12345678');
    expect(await run(words, api, { line: '' })).toMatchObject({
      code: 2,
      err: expect.stringContaining('no telephone number'),
    });
  });
});

describe('load --give-up-removals', () => {
  it('asks, says what is left of the list, and loads', async () => {
    const { api, calls } = standIn();
    const { code, err } = await run('load --give-up-removals', api, { answer: 'yes' });
    expect(code).toBe(0);
    expect(calls.map(([name]) => name).slice(-2)).toEqual(['giveUpRemovals', 'loadWorkspace']);
    expect(err).toContain('given up, except 1 of 2');
  });

  it('gives nothing up without a yes', async () => {
    const { api, calls } = standIn();
    expect((await run('load --give-up-removals', api)).code).toBe(2);
    expect((await run('load --give-up-removals', api, { answer: 'no' })).code).toBe(2);
    expect(calls.map(([name]) => name)).not.toContain('giveUpRemovals');
    expect(calls.map(([name]) => name)).not.toContain('loadWorkspace');
  });
});
