/** A stage that is still to come. */
export interface ExpectedStage {
  /** As `stage` will name it. */
  readonly name: string;
  /** How long it takes against the other stages that are expected; the unit does not matter. */
  readonly cost: number;
  /** Rows that it works on, where that is known and `advance` does not tell it. */
  readonly rows?: number;
}

/** How long work tells what it is doing. The command line draws it; tests and other callers may stay silent. */
export interface Progress {
  /**
   * Everything that is to be done from here on, in its order: with it, the time that is left is that of the whole command and not of one stage.
   * Told again where more is known; stages that have begun are no part of it.
   */
  expect(stages: readonly ExpectedStage[]): void;
  /** A new stage begins; `total` in units where it is known (bytes, files, pages, or the cost of its steps where it has expected rows). */
  stage(name: string, total?: number): void;
  /**
   * That many more units of the stage are done.
   * @param rows that many more rows were read, where a unit is something else
   */
  advance(units: number, rows?: number): void;
  /** Something the user should know that is no error. */
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
