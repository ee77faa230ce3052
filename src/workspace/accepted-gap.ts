import type { AcceptedGap, Configuration } from '../model/configuration.ts';
import { definedFields } from '../model/defined-fields.ts';
import type { ConfigurationChange } from './change-configuration.ts';
import type { WrittenKeys } from './written-source.ts';

/** The changes of `belaudit.yaml` that accept a gap. What was said before about the same gap, as it is now, gives way. */
export function acceptedGapChanges(
  { acceptedGaps }: Configuration,
  entry: AcceptedGap,
): readonly ConfigurationChange[] {
  const digest = entry.restedOn?.digest;
  const former = acceptedGaps.findIndex(({ gap, restedOn }) => gap === entry.gap && restedOn?.digest === digest);
  return [
    ...(former === -1 ? [] : [{ remove: ['accepted_gaps', former] }]),
    { add: ['accepted_gaps'], item: written(entry) },
  ];
}

function written({ gap, reason, until, by, on, restedOn, lookedAt }: AcceptedGap): WrittenKeys {
  return {
    ...{ gap, reason, until, ...definedFields({ by, on }) },
    ...(restedOn === undefined
      ? {}
      : {
          rested_on: Object.fromEntries(Object.entries(restedOn).map(([key, value]) => [key, String(value)])),
        }),
    ...(lookedAt === undefined
      ? {}
      : { looked_at: { right: lookedAt.right, not_right: lookedAt.notRight, not_known: lookedAt.notKnown } }),
  };
}
