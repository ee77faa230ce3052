import { type ErrorView, errorView } from './error-view.ts';
import type { JobKind } from './jobs.ts';
import type { Visit } from './page.ts';
import { type ProgressView, progressView } from './progress-view.ts';

/** What a page shows about jobs: the running one, and how the last one of this page ended. */
export interface JobView {
  readonly running: (ProgressView & { readonly back: string; readonly labels: Visit['common']['progress'] }) | null;
  readonly problem: ErrorView | null;
}

/** @param page to show when the job is stopped @param error of the latest request; null if none */
export function jobView(
  { house, place, language, common }: Visit,
  page: string,
  kinds: readonly JobKind[],
  error: unknown = null,
): JobView {
  const running = house.jobs.running(place.id);
  const failure =
    error ?? kinds.map((kind) => house.jobs.last(place.id, kind)?.error ?? null).find((one) => one !== null) ?? null;
  return {
    running: running === undefined ? null : { ...progressView(running, language), back: page, labels: common.progress },
    problem: failure === null ? null : errorView(failure, language),
  };
}
