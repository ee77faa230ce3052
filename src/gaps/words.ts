import type { Gap, GapSpeech } from '../model/gaps.ts';

/** The words for every kind of gap, in one language. Sentences are whole. */
export interface CommonWords {
  readonly number: (value: number) => string;
  readonly day: (isoDay: string) => string;
  readonly listed: (items: readonly string[]) => string;
  /** File and heading. */
  readonly where: (path: string, heading: string | null, more: number) => string;
  readonly weight: (gap: Gap, say: GapSpeech) => string;
  readonly blocking: string;
  readonly accepted: (until: string, reason: string) => string;
}
