/** A stage still to come. */
export interface ExpectedStage {
  /** The name that `stage` will use. */
  readonly name: string;
  /** Seconds that it took last time, or a guess; only the proportions between stages matter. */
  readonly cost: number;
}

/** How long-running work reports what it is doing. The command line shows it; tests and other callers may ignore it. */
export interface Progress {
  /** Announces all stages, in order, so that the remaining time covers the whole command and not one stage. */
  expect(stages: readonly ExpectedStage[]): void;
  /**
   * A new stage begins.
   * @param total in units, if known: bytes, files, pages, steps
   * @param rows the number of rows it processes, if `advance` does not report them
   */
  stage(name: string, total?: number, rows?: number): void;
  /**
   * Reports more units of the stage as done.
   * @param rows the number of rows read, if a unit is something else
   */
  advance(units: number, rows?: number): void;
  /** A notice for the user that is not an error. */
  note(message: string): void;
  /** The last stage is done. */
  done(): void;
}

export const SILENT: Progress = {
  expect: () => undefined,
  stage: () => undefined,
  advance: () => undefined,
  note: () => undefined,
  done: () => undefined,
};
