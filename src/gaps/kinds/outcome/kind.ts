import { yamlText } from '../../../model/yaml-text.ts';
import { plainRows } from '../../../store/plain-rows.ts';
import { sqlFile } from '../../../store/sql.ts';
import type { FoundGap, GapKind } from '../../gap-kind.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

/** With fewer calls, any outcome can be chance. */
const FEWEST = 100;
/** A larger share of conversations in violation points to the data rather than to the calls. */
const MOST_VIOLATIONS = 0.5;
/** So does a larger share of the calls that a rule examined. */
const MOST_HITS = 0.9;

interface VendorOutcome {
  readonly vendor: string;
  readonly conversations: number;
  readonly hits: number;
  readonly findings: number | null;
}

interface RuleOutcome {
  readonly rule: string;
  readonly vendor: string;
  readonly calls: number;
  readonly hits: number;
}

/** An outcome that is hard to believe: the data, or what was declared about it, is the more likely cause. */
export const kind: GapKind = {
  id: 'outcome',
  find: async ({ store, isJudged }) => {
    if (!isJudged) return [];
    const vendors = await plainRows<VendorOutcome>(store, sqlFile(import.meta.url, './vendors.sql'));
    const rules = await plainRows<RuleOutcome>(store, sqlFile(import.meta.url, './rules.sql'));
    return [
      ...vendors
        .filter(({ conversations, hits }) => conversations >= FEWEST && hits > MOST_VIOLATIONS * conversations)
        .map(({ vendor, conversations, hits, findings }) =>
          implausible({ vendor, rule: '', calls: hits, findings: findings ?? 0, of: conversations }),
        ),
      ...rules
        .filter(({ calls, hits }) => calls >= FEWEST && hits > MOST_HITS * calls)
        .map(({ vendor, rule, calls, hits }) => implausible({ vendor, rule, calls: hits, findings: hits, of: calls })),
    ];
  },
  words: { nl: dutch, en: english },
  setting: ({ id }) => `accepted_gaps: [{ gap: ${yamlText(id)}, reason: …, until: … }]`,
};

interface Implausible {
  readonly vendor: string;
  readonly rule: string;
  readonly calls: number;
  readonly findings: number;
  readonly of: number;
}

function implausible({ vendor, rule, calls, findings, of }: Implausible): FoundGap {
  return {
    id: rule === '' ? `outcome:${vendor}` : `outcome:${vendor}/${rule}`,
    form: rule === '' ? 'violations' : 'rule',
    subject: rule,
    vendors: [vendor],
    rows: calls,
    of,
    weight: 'decides',
    calls,
    findings,
    by_vendor: [{ vendor, calls, findings }],
    blocking: true,
  };
}
