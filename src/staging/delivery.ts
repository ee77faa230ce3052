import type { CallLogFormat } from '../formats/format.ts';
import type { Source } from '../model/configuration.ts';
import type { Opened, SourceFile } from './files/source-files.ts';
import { declarationsOf } from './format-rows.ts';

/** A file as it is now, identified by its contents and by everything that affects how it is read. */
export interface Delivery {
  readonly file: Opened<SourceFile>;
  readonly format: CallLogFormat | undefined;
  readonly sha256: string;
  readonly fingerprint: string;
}

/** A delivery, and the rows of other files that are read with it. */
export interface JoinedDelivery extends Delivery {
  readonly path: string;
  readonly unit: number;
  readonly surroundings: string;
  /** Call centre and format. */
  readonly system: string;
  /** `system`, and the meaning of its clock and numbers; if no rows are joined, everything that affects how it is read. */
  readonly log: string;
}

/** Identifies a delivery; the key changes when the file changes or is read differently. */
export function deliveryKey(delivery: Delivery): string {
  return unitKey(delivery.file.path, delivery.sha256, delivery.fingerprint);
}

/** The same key for a reading that the store knows. */
export function unitKey(path: string, sha256: string, fingerprint: string): string {
  return JSON.stringify([path, sha256, fingerprint]);
}

/** Which files can describe the same calls (`system`), and which of those can be joined (`log`). */
export function logOf(
  source: Source,
  format: CallLogFormat | undefined,
  clientZone: string,
  fingerprint: string,
): Pick<JoinedDelivery, 'system' | 'log'> {
  if (format === undefined) return { system: fingerprint, log: fingerprint };
  const system = [format.id, source.vendor ?? null];
  const clock = [source.timeZone ?? clientZone, source.outsideLine ?? null, declarationsOf(source)];
  return { system: JSON.stringify(system), log: JSON.stringify([...system, ...clock]) };
}

/** The total size of these files in bytes. */
export function bytesOf(deliveries: readonly Delivery[]): number {
  return deliveries.reduce((bytes, { file }) => bytes + file.bytes, 0);
}
