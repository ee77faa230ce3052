/** The states of findings, recounted from `hearing.csv` and `findings.csv`, without the code that makes the results. */

type Row = Readonly<Record<string, string>>;

/** Input that the tables lack and that is not a count. */
export interface GivenHearing {
  readonly vendors: readonly { readonly id: string; readonly name: string; readonly perViolation: number | null }[];
  /** The subject of each accepted deviation; null: any. */
  readonly deviations: readonly {
    readonly line: number;
    readonly rule: string;
    readonly vendor: string | null;
    readonly campaign: string | null;
  }[];
}

const PENALISED = ['statute', 'code', 'policy', 'privacy', 'contract'];
const REASONS = ['evidence-shown', 'own-error-in-data', 'law-read-otherwise', 'disproportionate'];
const STANDING = ['undisputed', 'upheld'];

/**
 * @param hearing empty if there is no register
 */
export function recountedHearing(hearing: readonly Row[], findings: readonly Row[], given: GivenHearing): object {
  const found = hearing.filter(({ state }) => state !== 'gone');
  const parties = [...new Set([...given.vendors.map(({ id }) => id), ...found.map((row) => row['responsible'] ?? '')])];
  const terms = new Map(given.vendors.map(({ id, perViolation }) => [id, perViolation]));
  return {
    gone: hearing.length - found.length,
    waiting: waitingOf(found, new Map(given.vendors.map(({ id, name }) => [id, name]))),
    parties: parties.map((party) => {
      const own = found.filter(({ responsible }) => responsible === party);
      const heard = found.filter((row) => heardParty(row) === party);
      return {
        party,
        ...partyOf(own),
        ...repliedOf(heard),
        penalty: penaltyOf(own, findings, terms.get(party) ?? null),
      };
    }),
    deviations: given.deviations.map(({ line, rule, vendor, campaign }) => {
      const about = findings.filter(
        (row) =>
          row['rule'] === rule && [null, row['vendor']].includes(vendor) && [null, row['campaign']].includes(campaign),
      );
      return {
        ...{ line, findings: about.length },
        vendors: distinct(about, 'vendor').map((one) => ({
          vendor: one,
          findings: about.filter((row) => row['vendor'] === one).length,
        })),
      };
    }),
  };
}

/** The call centre that replies: the responsible one, or the one that called. */
function heardParty(row: Row): string | undefined {
  return ['client', 'undetermined'].includes(row['responsible'] ?? '') ? row['vendor'] : row['responsible'];
}

/** What waits in each state, and the column with its last day. Whether a late reply waits depends on the order of lines in the register. */
const WAITING: Readonly<Record<string, { readonly kind: string; readonly until?: string }>> = {
  found: { kind: 'pack' },
  'awaiting-reply': { kind: 'reply', until: 'reply_by' },
  disputed: { kind: 'dispute' },
  'more-asked': { kind: 'more', until: 'until' },
};

function waitingOf(rows: readonly Row[], names: ReadonlyMap<string, string>): readonly object[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const waiting = WAITING[row['state'] ?? ''];
    // A proposed decision on a dispute waits for a second person instead.
    if (waiting === undefined || (waiting.kind === 'dispute' && row['proposed'] !== '')) continue;
    const party = heardParty(row) ?? '';
    const until = waiting.until === undefined ? '' : row[waiting.until];
    const key = JSON.stringify({ kind: waiting.kind, what: names.get(party) ?? party, until: until || null });
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => ({ ...(JSON.parse(key) as object), count }));
}

function repliedOf(rows: readonly Row[]): object {
  const inTime = rows.filter((row) => row['answer'] !== '');
  const late = rows.filter((row) => row['late_answer'] !== '').length;
  if (inTime.length + late === 0) return {};
  const answered = (answer: string): number => inTime.filter((row) => row['answer'] === answer).length;
  return {
    replied: {
      ...{ agreed: answered('agreed'), disputed: answered('disputed'), unclear: answered('unclear'), late },
      of_others: inTime.filter((row) => heardParty(row) !== row['responsible']).length,
    },
  };
}

function partyOf(rows: readonly Row[]): object {
  const answered = (answer: string): number => rows.filter((row) => row['answer'] === answer).length;
  return {
    ...countsOf(rows),
    ...{ agreed: answered('agreed'), disputed: answered('disputed'), unclear: answered('unclear') },
    unanswered: unanswered(rows),
    late: rows.filter((row) => row['late_answer'] !== '').length,
    proposed: rows.filter((row) => row['proposed'] !== '').length,
    not_shown: inState(rows, 'found'),
    rules: distinct(rows, 'rule').map((rule) => {
      const own = rows.filter((row) => row['rule'] === rule);
      const withdrawn = own.filter(({ state }) => state === 'withdrawn');
      return {
        ...{ rule, ...countsOf(own), unanswered: unanswered(own) },
        withdrawn_for: REASONS.map((reason) => ({
          reason,
          findings: withdrawn.filter((row) => row['decided_for'] === reason).length,
        })),
        waiting: {
          ...{ pack: inState(own, 'found'), reply: inState(own, 'awaiting-reply') },
          ...{ decision: inState(own, 'disputed'), more: inState(own, 'more-asked') },
        },
        proposed: own.filter((row) => row['proposed'] !== '').length,
      };
    }),
  };
}

function countsOf(rows: readonly Row[]): object {
  const [undisputed, upheld, withdrawn] = ['undisputed', 'upheld', 'withdrawn'].map((state) => inState(rows, state));
  const open = ['found', 'awaiting-reply', 'disputed', 'more-asked'].reduce(
    (sum, state) => sum + inState(rows, state),
    0,
  );
  return { found: rows.length, undisputed, upheld, withdrawn, open };
}

/** Calls with a proven finding that the contract penalises: all of them, and those with one that stands. */
function penaltyOf(rows: readonly Row[], findings: readonly Row[], perViolation: number | null): object | null {
  if (perViolation === null) return null;
  const proven = new Set(
    findings.filter((row) => row['grade'] === 'proven' && PENALISED.includes(row['level'] ?? '')).map(findingOf),
  );
  const counting = rows.filter((row) => proven.has(findingOf(row)));
  const calls = (some: readonly Row[]): number =>
    new Set(some.map((row) => JSON.stringify([row['vendor'], row['call_id']]))).size;
  const [audited, heard] = [calls(counting), calls(counting.filter((row) => STANDING.includes(row['state'] ?? '')))];
  return {
    ...{ audit_calls: audited, audit_amount: audited * perViolation },
    ...{ calls: heard, amount: heard * perViolation },
  };
}

function unanswered(rows: readonly Row[]): number {
  return rows.filter((row) => row['state'] === 'undisputed' && row['answer'] === '').length;
}

function inState(rows: readonly Row[], state: string): number {
  return rows.filter((row) => row['state'] === state).length;
}

function findingOf(row: Row): string {
  return JSON.stringify([row['vendor'], row['call_id'], row['rule']]);
}

function distinct(rows: readonly Row[], column: string): readonly string[] {
  return [...new Set(rows.map((row) => row[column] ?? ''))];
}
