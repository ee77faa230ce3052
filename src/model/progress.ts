/** A stage still to come. */
export interface ExpectedStage {
  /** The name that `stage` will use. */
  readonly name: string;
  /** Seconds that it took the last time, or a guess; only the proportions between stages matter. */
  readonly cost: number;
}

/** How long-running work reports what it is doing. The command line shows it; tests and other callers may ignore it. */
export interface Progress {
  /**
   * Announces everything still to be done, in order, so that the remaining time covers the whole command and not one stage.
   */
  expect(stages: readonly ExpectedStage[]): void;
  /**
   * A new stage begins.
   * @param total in units, if known: bytes, files, pages, steps
   * @param rows how many rows it processes, if `advance` does not report them
   */
  stage(name: string, total?: number, rows?: number): void;
  /**
   * More units of the stage are done.
   * @param rows how many more rows were read, if a unit is something else
   */
  advance(units: number, rows?: number): void;
  /** Something the user should know that is not an error. */
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
