import type { Configuration } from '../model/configuration.ts';
import { acceptanceOf, type Gap } from '../model/gaps.ts';
import { sqlFile } from '../store/sql.ts';
import type { Questions } from '../store/store.ts';

/**
 * The gaps found when the calls were judged, heaviest first, with what the configuration accepts now.
 * @param asOf audit date of the verdicts
 */
export async function keptGaps(
  store: Questions,
  { acceptedGaps }: Configuration,
  asOf: string,
): Promise<readonly Gap[]> {
  const rows = await store.rows<{ gap: string }>(sqlFile(import.meta.url, './gaps.sql'));
  return rows
    .map(({ gap }) => JSON.parse(gap) as Gap)
    .map(({ looked_at: _, ...gap }) => ({ ...gap, ...acceptanceOf(gap, acceptedGaps, asOf) }));
}
