import { type ExpectedStage, type Progress, TimeLeft, UserError } from '../index.ts';
import { MESSAGES } from './messages.ts';
import type { PlaceId } from './place.ts';

export type JobKind =
  | 'questions'
  | 'run'
  | 'example'
  | 'question'
  | 'dossier'
  | 'regulator'
  | 'pack'
  | 'what-if'
  | 'screen'
  | 'months'
  | 'year'
  | 'sample'
  | 'heard'
  | 'proof-sample'
  | 'seen'
  | 'foresee'
  | 'remove'
  | 'read-replies'
  | 'write-replies';

/** Progress of a job. */
export interface JobState {
  readonly kind: JobKind;
  readonly isRunning: boolean;
  readonly isStopping: boolean;
  /** By the library's name; empty before the first stage. */
  readonly stage: string;
  /** Share of the stage, from 0 to 1; null if unknown. */
  readonly share: number | null;
  /** Milliseconds until the job is done; null if unknown yet. */
  readonly left: number | null;
  readonly notes: readonly string[];
  /** What it already knows of its result while it runs; undefined: nothing. */
  readonly soFar: unknown;
  /** Its result; undefined while it runs, and if it failed. */
  readonly outcome: unknown;
  readonly error: unknown;
}

type Work = (progress: Progress, signal: AbortSignal, tell: (soFar: unknown) => void) => Promise<unknown>;

const MOST_NOTES = 20;

class Job {
  readonly kind: JobKind;
  readonly #stop = new AbortController();
  readonly #timeLeft = new TimeLeft();
  readonly ended: Promise<void>;
  #stage = '';
  #total = 0;
  #done = 0;
  #notes: string[] = [];
  #soFar: unknown;
  #outcome: unknown;
  #error: unknown;
  #isRunning = true;

  /**
   * @param keep receives the outcome at the moment when the job stops running, so that nobody sees one without the other
   */
  constructor(kind: JobKind, work: Work, keep: (job: Job) => void) {
    this.kind = kind;
    this.ended = this.#run(work, keep);
  }

  stop(): void {
    this.#stop.abort();
  }

  state(): JobState {
    return {
      kind: this.kind,
      isRunning: this.#isRunning,
      isStopping: this.#isRunning && this.#stop.signal.aborted,
      stage: this.#stage,
      share: this.#total > 0 ? Math.min(1, this.#done / this.#total) : null,
      left: this.#timeLeft.left(performance.now()) ?? null,
      notes: this.#notes,
      soFar: this.#soFar,
      outcome: this.#outcome,
      error: this.#error,
    };
  }

  async #run(work: Work, keep: (job: Job) => void): Promise<void> {
    try {
      // The request that started it is answered first.
      await new Promise((resolve) => setImmediate(resolve));
      this.#stop.signal.throwIfAborted();
      this.#outcome = await work(this.#progress(), this.#stop.signal, (soFar) => {
        this.#soFar = soFar;
      });
    } catch (error) {
      this.#error = error;
    } finally {
      this.#isRunning = false;
      keep(this);
    }
  }

  #progress(): Progress {
    const now = (): number => performance.now();
    return {
      expect: (stages: readonly ExpectedStage[]) => this.#timeLeft.expect(stages),
      stage: (name, total) => {
        this.#stop.signal.throwIfAborted();
        this.#timeLeft.begin(name, now());
        [this.#stage, this.#total, this.#done] = [name, total ?? 0, 0];
      },
      advance: (units) => {
        this.#stop.signal.throwIfAborted();
        this.#done += units;
        if (this.#total > 0) this.#timeLeft.advance(Math.min(1, this.#done / this.#total), now());
      },
      note: (message) => {
        this.#notes = [...this.#notes, message].slice(-MOST_NOTES);
      },
      done: () => this.#timeLeft.end(now()),
    };
  }
}

/** Runs one job at a time in each place, and keeps the outcome of the last one of each kind. */
export class Jobs {
  readonly #current = new Map<PlaceId, Job>();
  readonly #last = new Map<string, JobState>();
  readonly #outcomes = new Map<string, unknown>();

  /** @returns false if another one is running */
  start(place: PlaceId, kind: JobKind, work: Work): boolean {
    if (this.running(place) !== undefined) return false;
    const keep = (job: Job): void => {
      const state = job.state();
      if (kind !== 'question') this.#last.set(`${place} ${kind}`, state);
      if (kind !== 'question' && state.error === undefined) this.#outcomes.set(`${place} ${kind}`, state.outcome);
      // The outcome may be about a person. It is kept only here, until it is forgotten.
      if (this.#current.get(place) === job) this.#current.delete(place);
    };
    this.#current.set(place, new Job(kind, work, keep));
    return true;
  }

  /**
   * Starts a job, and reports if it cannot start.
   * @param again `joined` if a running job of the same kind will do
   * @throws UserError STORE_LOCKED if another one is running
   */
  begin(place: PlaceId, kind: JobKind, work: Work, again: 'refused' | 'joined' = 'refused'): void {
    if (this.start(place, kind, work)) return;
    if (again === 'refused' || this.running(place)?.kind !== kind) throw this.busy();
  }

  /**
   * Does work for which the user waits, while nothing else works in the place. Its result is not kept.
   * @throws UserError STORE_LOCKED if another job is running; what the work throws
   */
  async ask<Result>(place: PlaceId, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const isStarted = this.start(place, 'question', async (_, signal) => await work(signal));
    const job = this.#current.get(place);
    if (!isStarted || job === undefined) throw this.busy();
    await job.ended;
    const { error, outcome } = job.state();
    if (error !== undefined) throw error;
    return outcome as Result;
  }

  /** Why nothing else can start while a job is running. */
  busy(): UserError {
    return new UserError('STORE_LOCKED', MESSAGES.otherJobIsRunning, MESSAGES.waitForOtherJob);
  }

  /** Forgets the outcome of the last job of a kind. */
  forget(place: PlaceId, kind: JobKind): void {
    this.#last.delete(`${place} ${kind}`);
    this.#outcomes.delete(`${place} ${kind}`);
  }

  /** The running job; undefined if none. */
  running(place: PlaceId): JobState | undefined {
    const state = this.#current.get(place)?.state();
    return state?.isRunning === true ? state : undefined;
  }

  /** Starts a job in place of a running one of its kind; while another kind is running, it does not start. */
  async restart(place: PlaceId, kind: JobKind, work: Work): Promise<void> {
    const current = this.#current.get(place);
    if (current?.kind === kind) {
      current.stop();
      await current.ended;
    }
    this.start(place, kind, work);
  }

  /** The outcome of the last job of a kind that succeeded; undefined if none did since the server started. */
  outcome(place: PlaceId, kind: JobKind): unknown {
    return this.#outcomes.get(`${place} ${kind}`);
  }

  /** The last finished job of a kind; undefined if there was none since the server started. */
  last(place: PlaceId, kind: JobKind): JobState | undefined {
    return this.#last.get(`${place} ${kind}`);
  }

  stop(place: PlaceId): void {
    this.#current.get(place)?.stop();
  }

  isWorking(): boolean {
    return [...this.#current.values()].some((job) => job.state().isRunning);
  }

  async stopAll(): Promise<void> {
    for (const job of this.#current.values()) job.stop();
    await Promise.all([...this.#current.values()].map(({ ended }) => ended));
  }
}
