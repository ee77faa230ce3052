import { join } from 'node:path';
import { definedFields } from '../model/defined-fields.ts';
import type { ReadOptions } from '../reading/record-file.ts';
import type { Store } from '../store/store.ts';
import type { ZoneTables } from './zones/zone-tables.ts';

/** The context of staging, beside the file. */
export interface StagingContext {
  readonly store: Store;
  readonly zones: ZoneTables;
  readonly clientZone: string;
  readonly temporaryDirectory: string;
  readonly onBytes?: (bytes: number) => void;
  /** Called after each step of staging a file, once its bytes have been read: its cells are in the database, then its rows are read from them. */
  readonly onStep?: () => void;
  /** Waits until the rows of the files before this one are stored. Absent: they are. */
  readonly turn?: () => Promise<unknown>;
  readonly signal?: AbortSignal;
}

/** The target of a file's plain copy, and the receiver of its progress. */
export function readOptions(
  context: Pick<StagingContext, 'temporaryDirectory' | 'onBytes' | 'signal'>,
  unit: number,
): ReadOptions {
  return {
    target: join(context.temporaryDirectory, `unit-${unit}.csv`),
    ...definedFields({ onBytes: context.onBytes, signal: context.signal }),
  };
}
