import type { CallLogFormat } from '../formats/format.ts';
import type { Source } from '../model/configuration.ts';
import type { SourceFile } from './files/source-files.ts';
import { toldToFormat } from './stage/source-rows.ts';

/** A file as it is now: known by its contents and by all that changes how it is read. */
export interface Delivery {
  readonly file: SourceFile;
  readonly format: CallLogFormat | undefined;
  readonly sha256: string;
  readonly fingerprint: string;
}

/** A delivery that was read, and with what of other files. */
export interface JoinedDelivery extends Delivery {
  readonly path: string;
  readonly unit: number;
  readonly surroundings: string;
  /** Call centre and format. */
  readonly system: string;
  /** The same, and what its clock and numbers mean; where no rows are put together, all that changes how it is read. */
  readonly log: string;
}

/** Tells a delivery from any other, and from the same file once it differs or is read otherwise. */
export function deliveryKey(delivery: Delivery): string {
  return unitKey(delivery.file.path, delivery.sha256, delivery.fingerprint);
}

/** The same of what is known of a reading. */
export function unitKey(path: string, sha256: string, fingerprint: string): string {
  return JSON.stringify([path, sha256, fingerprint]);
}

/** Which files can tell of the same calls (`system`), and which of them can be put together (`log`). */
export function logOf(
  source: Source,
  format: CallLogFormat | undefined,
  clientZone: string,
  fingerprint: string,
): Pick<JoinedDelivery, 'system' | 'log'> {
  if (format === undefined) return { system: fingerprint, log: fingerprint };
  const system = [format.id, source.vendor ?? null];
  const clock = [source.timeZone ?? clientZone, source.outsideLine ?? null, toldToFormat(source)];
  return { system: JSON.stringify(system), log: JSON.stringify([...system, ...clock]) };
}

/** How many bytes these files have together. */
export function bytesOf(deliveries: readonly Delivery[]): number {
  return deliveries.reduce((bytes, { file }) => bytes + file.bytes, 0);
}
