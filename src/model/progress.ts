/** A stage still to come. */
export interface ExpectedStage {
  /** The name that `stage` will use. */
  readonly name: string;
  /** Its duration relative to the other expected stages; the unit does not matter. */
  readonly cost: number;
  /** Number of rows that it processes, if known and not reported by `advance`. */
  readonly rows?: number;
}

/** How long-running work reports what it is doing. The command line shows it; tests and other callers may ignore it. */
export interface Progress {
  /**
   * Announces everything still to be done, in order, so that the remaining time covers the whole command and not one stage.
   * Called again when more is known; stages that have begun are left out.
   */
  expect(stages: readonly ExpectedStage[]): void;
  /** A new stage begins; `total` is in units, if known (bytes, files, pages, or the cost of its steps if rows were expected of it). */
  stage(name: string, total?: number): void;
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
