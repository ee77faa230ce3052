import { type GapReason, restingDigest } from '../../../model/gaps.ts';
import { maskNumbers } from '../../../model/masked-numbers.ts';
import { yamlText } from '../../../model/yaml-text.ts';
import { plainRows } from '../../../store/plain-rows.ts';
import { sqlFile } from '../../../store/sql.ts';
import type { Store } from '../../../store/store.ts';
import type { FoundGap, GapKind, GapSearch } from '../../gap-kind.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

/** With fewer calls, any outcome can be chance. */
const FEWEST = 100;
/** A larger share of conversations in violation, or in violation and breach together, points to the data rather than to the calls. */
const MOST_WRONG = 0.5;
/** So does a larger share of the calls that a rule examined. */
const MOST_HITS = 0.9;

interface VendorOutcome {
  readonly vendor: string;
  readonly conversations: number;
  readonly violations: number;
  readonly breaches: number;
  readonly findings_of_violations: number | null;
  readonly findings_of_both: number | null;
}

interface RuleOutcome {
  readonly rule: string;
  readonly vendor: string;
  readonly calls: number;
  readonly hits: number;
}

/** Its reasons are told as far as most of its calls have them. */
const MOST_REASONS = 3;
const MOST_GAPS = 3;
/** So many calls somebody must look at. */
const DRAWN = 10;

/** An outcome that is hard to believe: the data, or what was declared about it, is the more likely cause. */
export const kind: GapKind = {
  id: 'outcome',
  seesOthers: true,
  find: async (search, others) => {
    const { store, isJudged } = search;
    if (!isJudged) return [];
    const vendors = await plainRows<VendorOutcome>(store, sqlFile(import.meta.url, './vendors.sql'));
    const rules = await plainRows<RuleOutcome>(store, sqlFile(import.meta.url, './rules.sql'));
    const many = vendors.flatMap(wrongOf);
    // Where one rule makes all violations of a call centre, they are told once.
    const isTold = (one: RuleOutcome): boolean =>
      many.some(({ vendor, calls }) => vendor === one.vendor && calls === one.hits);
    const found = [
      ...many.map(implausible),
      ...rules
        .filter((one) => one.calls >= FEWEST && one.hits > MOST_HITS * one.calls && !isTold(one))
        .map(({ vendor, rule, calls, hits }) =>
          implausible({ vendor, form: 'rule', rule, calls: hits, findings: hits, of: calls }),
        ),
    ];
    return found.length === 0 ? [] : await explained(found, others, search);
  },
  words: { nl: dutch, en: english },
  setting: ({ id }) => `accepted_gaps: [{ gap: ${yamlText(id)}, reason: …, until: … }]`,
};

/** An outcome of a call centre's conversations: its violations if they are most, else its violations and breaches if they are most together. */
function wrongOf(outcome: VendorOutcome): readonly Implausible[] {
  const { vendor, conversations, violations, breaches } = outcome;
  if (conversations < FEWEST || violations + breaches <= MOST_WRONG * conversations) return [];
  const common = { vendor, rule: '', of: conversations };
  return violations > MOST_WRONG * conversations
    ? [{ ...common, form: 'violations', calls: violations, findings: outcome.findings_of_violations ?? 0 }]
    : [{ ...common, form: 'both', calls: violations + breaches, findings: outcome.findings_of_both ?? 0 }];
}

/** Outcomes with their reasons, what an acceptance of them rests on, and the calls that were drawn. */
async function explained(
  found: readonly FoundGap[],
  others: readonly FoundGap[],
  { store }: GapSearch,
): Promise<readonly FoundGap[]> {
  const outcomes = found.map(({ vendors, form, subject }, place) => ({
    place,
    vendor: vendors?.[0],
    form,
    rule: subject,
  }));
  await store.createTemporaryTable('outcome_finding', sqlFile(import.meta.url, './findings.sql'), {
    outcomes: JSON.stringify(outcomes),
  });
  const resting = await plainRows<{ findings: string }>(store, sqlFile(import.meta.url, './resting.sql'));
  const digests = found.map(({ id }, place) => ({ place, digest: restingDigest([id, resting[place]?.findings]) }));
  const drawn = await plainRows<{ place: number; code: string }>(store, sqlFile(import.meta.url, './drawn.sql'), {
    ...{ digests: JSON.stringify(digests), most: DRAWN },
  });
  const reasons = await plainRows<OutcomeReason>(store, sqlFile(import.meta.url, './reasons.sql'), {
    most: MOST_REASONS,
  });
  const hanging = await hangingGaps(others, store);
  await store.dropTable('outcome_finding');
  return found.map((gap, place) => ({
    ...gap,
    rests_on: {
      ...{ digest: digests[place]?.digest ?? '', calls: gap.calls ?? 0, findings: gap.findings ?? 0, of: gap.of ?? 0 },
    },
    reasons: reasons.filter((one) => one.place === place).map((one) => reasonOf(one, hanging)),
    drawn: drawn.filter((one) => one.place === place).map(({ code }) => code),
  }));
}

interface OutcomeReason {
  /** Of its outcome. */
  readonly place: number;
  readonly rule: string;
  readonly reason: string;
  readonly calls: number;
}

/** How many of its calls depend on a gap. */
type Hanging = OutcomeReason & { readonly gap: string };

/** The gaps that decide findings of outcomes. The calls of other gaps rest on a meaning, and are nothing to answer. */
async function hangingGaps(others: readonly FoundGap[], store: Store): Promise<readonly Hanging[]> {
  const found: Hanging[] = [];
  for (const { id, weight, hanging, calls } of others) {
    if (weight !== 'decides' || hanging === undefined || calls === 0) continue;
    await store.createTemporaryTable('hanging_call', hanging.select, hanging.parameters ?? {});
    const rows = await plainRows<OutcomeReason>(store, sqlFile(import.meta.url, './hanging.sql'), {
      findings: hanging.findings,
    });
    found.push(...rows.map((row) => ({ ...row, gap: maskNumbers(id) })));
    await store.dropTable('hanging_call');
  }
  return found;
}

function reasonOf({ place, rule, reason, calls }: OutcomeReason, hanging: readonly Hanging[]): GapReason {
  const gaps = hanging
    .filter((one) => one.place === place && one.rule === rule && one.reason === reason)
    .toSorted((one, other) => other.calls - one.calls || (one.gap < other.gap ? -1 : 1));
  return { rule, reason, calls, gaps: gaps.slice(0, MOST_GAPS).map(({ gap }) => gap) };
}

interface Implausible {
  readonly vendor: string;
  readonly form: 'violations' | 'both' | 'rule';
  readonly rule: string;
  readonly calls: number;
  readonly findings: number;
  readonly of: number;
}

function implausible({ vendor, form, rule, calls, findings, of }: Implausible): FoundGap {
  return {
    id: rule === '' ? `outcome:${vendor}` : `outcome:${vendor}/${rule}`,
    form,
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
