import { configurationDigest, type OutcomeCount, type QuestionsOutcome, questionWorkspace } from '../index.ts';
import type { Visit } from './page.ts';
import { workspaceNow } from './workspace-job.ts';

/** The questions, the settings with which they were counted, and the outcome before the last answer. */
export interface CountedQuestions {
  readonly outcome: QuestionsOutcome;
  /** Digest of the settings. */
  readonly digest: string;
  /** Null: nothing was answered before the count. */
  readonly before: readonly OutcomeCount[] | null;
}

/** Counts with the settings of now; a count with former ones is stopped. */
export async function countQuestions(visit: Visit, before: CountedQuestions['before']): Promise<void> {
  const { house, place } = visit;
  await house.jobs.restart(place.id, 'questions', async (progress, signal, tell): Promise<CountedQuestions> => {
    const workspace = await workspaceNow(visit, { reading: true });
    const digest = configurationDigest(workspace.configurationText);
    const outcome = await questionWorkspace(workspace, progress, {
      ...{ signal, environment: house.environment },
      // Only an answer makes somebody wait for its effect.
      ...(before === null ? {} : { estimated: tell }),
    });
    return { outcome, digest, before };
  });
}
