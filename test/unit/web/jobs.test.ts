import { describe, expect, it } from 'vitest';
import { Jobs } from '../../../src/web/jobs.ts';

/** Resolves when the job of the place has ended. */
async function ended(jobs: Jobs): Promise<void> {
  while (jobs.running('own') !== undefined) await new Promise((resolve) => setTimeout(resolve, 5));
  await new Promise((resolve) => setImmediate(resolve));
}

describe('jobs', () => {
  it('run one at a time in a place, whichever tab asks', async () => {
    const jobs = new Jobs();
    let finish: (value: string) => void = () => undefined;
    const work = (): Promise<string> => new Promise((resolve) => (finish = resolve));
    expect(jobs.start('own', 'run', work)).toBe(true);
    expect(jobs.start('own', 'run', work)).toBe(false);
    expect(jobs.start('own', 'questions', work)).toBe(false);
    expect(() => jobs.begin('own', 'dossier', work)).toThrow(expect.objectContaining({ code: 'STORE_LOCKED' }));
    expect(() => jobs.begin('own', 'run', work)).toThrow();
    expect(() => jobs.begin('own', 'run', work, 'joined')).not.toThrow();
    expect(() => jobs.begin('own', 'questions', work, 'joined')).toThrow();
    expect(jobs.start('example', 'run', async () => 'other')).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 5));
    finish('done');
    await ended(jobs);
    expect(jobs.last('own', 'run')).toMatchObject({ isRunning: false, outcome: 'done', error: undefined });
    expect(jobs.start('own', 'run', async () => 'again')).toBe(true);
    await ended(jobs);
  });

  it('tell what came of them from the moment at which they no longer run', async () => {
    const jobs = new Jobs();
    jobs.start('own', 'run', async () => 'done');
    let last: unknown;
    for (let turn = 0; turn < 10_000 && jobs.running('own') !== undefined; turn += 1) {
      await (turn % 100 === 99 ? new Promise((resolve) => setImmediate(resolve)) : undefined);
      if (jobs.running('own') === undefined) last = jobs.last('own', 'run')?.outcome;
    }
    expect(last).toBe('done');
  });

  it('tell their stage and how far it is', async () => {
    const jobs = new Jobs();
    let finish: () => void = () => undefined;
    jobs.start('own', 'run', async (progress) => {
      progress.stage('Reading', 10);
      progress.advance(4);
      await new Promise<void>((resolve) => (finish = resolve));
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(jobs.running('own')).toMatchObject({ stage: 'Reading', share: 0.4, isRunning: true });
    finish();
    await ended(jobs);
  });

  it('tell what they know before they end, and keep only how they ended', async () => {
    const jobs = new Jobs();
    let finish: () => void = () => undefined;
    jobs.start('own', 'questions', async (_, __, tell) => {
      tell('an estimate');
      await new Promise<void>((resolve) => (finish = resolve));
      return 'a count';
    });
    expect(jobs.running('own')?.soFar).toBeUndefined();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(jobs.running('own')?.soFar).toBe('an estimate');
    finish();
    await ended(jobs);
    expect(jobs.outcome('own', 'questions')).toBe('a count');
  });

  it('stop when they are told to, and say so', async () => {
    const jobs = new Jobs();
    jobs.start('own', 'run', async (progress) => {
      for (;;) {
        progress.advance(1);
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    });
    jobs.stop('own');
    expect(jobs.running('own')).toMatchObject({ isStopping: true });
    await ended(jobs);
    expect(jobs.last('own', 'run')?.error).toMatchObject({ name: 'AbortError' });
  });

  it('all stop with the server', async () => {
    const jobs = new Jobs();
    const untilStopped = (_: unknown, signal: AbortSignal): Promise<never> =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
    jobs.start('own', 'run', untilStopped);
    jobs.start('example', 'run', untilStopped);
    await jobs.stopAll();
    expect(jobs.isWorking()).toBe(false);
  });
});
