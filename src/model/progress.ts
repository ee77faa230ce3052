/** How long work tells what it is doing. The command line draws it; tests and other callers may stay silent. */
export interface Progress {
  /** A new stage begins; `total` in units where it is known (rows, files, pages). */
  stage(name: string, total?: number): void;
  /** That many more units of the stage are done. */
  advance(units: number): void;
  /** Something the user should know that is no error. */
  note(message: string): void;
  /** The last stage is done. */
  done(): void;
}

export const SILENT: Progress = {
  stage: () => undefined,
  advance: () => undefined,
  note: () => undefined,
  done: () => undefined,
};
