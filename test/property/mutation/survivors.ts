/** Faults that no case can show, as nothing that is judged differs, and why; one entry where the same reason holds for several. */
export interface Survivor {
  readonly mutants: readonly string[];
  readonly why: string;
}

export const SURVIVORS: readonly Survivor[] = [];
