/** A fault that no case can see, and why. */
export interface Survivor {
  readonly mutant: string;
  readonly why: string;
}

export const SURVIVORS: readonly Survivor[] = [];
