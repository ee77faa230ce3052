/** The terms to reply of what is handed over to a call centre, each finding counted once. A term belongs to a finding, from its first hand-over on. */
export interface Terms {
  /** Findings without a term: a hand-over with a last day starts it. */
  readonly opens: number;
  /** Findings whose term runs, by its last day. */
  readonly running: readonly TermCount[];
  /** Findings whose term is over, by its last day: another hand-over changes nothing about them. */
  readonly closed: readonly TermCount[];
  /** Extensions so far, oldest first. */
  readonly extended: readonly { readonly on: string; readonly replyBy: string; readonly reason: string }[];
}

export interface TermCount {
  readonly replyBy: string;
  readonly findings: number;
}

/** The last day of the terms that there are; null if there are none. */
export function lastDayIn({ running, closed }: Pick<Terms, 'running' | 'closed'>): string | null {
  return running.at(-1)?.replyBy ?? closed.at(-1)?.replyBy ?? null;
}

/** Whether one day holds for everything that is handed over, and always did. */
export function isPlain({ opens, running, closed, extended }: Terms): boolean {
  return closed.length === 0 && extended.length === 0 && running.length + (opens > 0 ? 1 : 0) <= 1;
}
