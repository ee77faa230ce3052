import type { Omission } from '../model/omissions.ts';
import type { Questions } from '../store/store.ts';
import { readCounts } from './read-counts.ts';

interface OmissionRow {
  readonly vendor: string;
  readonly invoiced: number | null;
  readonly logged: number | null;
  readonly missing_ids: number;
  readonly missing_ids_around_silent_days: number;
  /** Joined by `|`. */
  readonly silent_days: string;
  readonly complaints: number;
}

/** Signs that logs leave calls out, by call centre, in the given order; call centres without any are left out. */
export async function readOmissions(store: Questions, vendors: readonly string[]): Promise<readonly Omission[]> {
  const rows = await readCounts<OmissionRow>(store, 'omissions');
  return vendors.flatMap((vendor) => rows.filter((row) => row.vendor === vendor).map(omissionOf));
}

function omissionOf({ invoiced, logged, silent_days: days, ...row }: OmissionRow): Omission {
  return {
    vendor: row.vendor,
    invoice: invoiced === null || logged === null ? null : { invoiced, logged },
    missing_ids: row.missing_ids,
    missing_ids_around_silent_days: row.missing_ids_around_silent_days,
    silent_days: days === '' ? [] : days.split('|'),
    complaints: row.complaints,
  };
}
