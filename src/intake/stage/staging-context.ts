import { join } from 'node:path';
import type { ReadOptions } from '../../reading/record-file.ts';
import type { Store } from '../../store/store.ts';
import type { ZoneTables } from '../zones/zone-tables.ts';

/** What is done of a file when its bytes were gone over: its cells stand in the database, and then its rows are read from them. */
export type ReadingStep = 'cells' | 'rows';

/** What staging needs beside the file. */
export interface StagingContext {
  readonly store: Store;
  readonly zones: ZoneTables;
  readonly clientZone: string;
  readonly temporaryDirectory: string;
  readonly onBytes?: (bytes: number) => void;
  /** Told of each step of a file that is staged, when it is done. */
  readonly onStep?: (step: ReadingStep) => void;
  readonly signal?: AbortSignal;
}

/** Where the plain copy of a file stands while it is read, and who is told how far it is. */
export function readOptions(context: StagingContext, unit: number): ReadOptions {
  return {
    target: join(context.temporaryDirectory, `unit-${unit}.csv`),
    ...(context.onBytes === undefined ? {} : { onBytes: context.onBytes }),
    ...(context.signal === undefined ? {} : { signal: context.signal }),
  };
}
