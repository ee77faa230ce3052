import { audit } from '../../../src/audit/audit.ts';
import { checkCompleteness } from '../../../src/completeness/completeness.ts';
import { load } from '../../../src/facts/load.ts';
import { findGaps } from '../../../src/gaps/find-gaps.ts';
import type { Grade } from '../../../src/model/findings.ts';
import type { Gap } from '../../../src/model/gaps.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { COUNTRY } from '../../../src/rulebook/in-force.ts';
import { Store } from '../../../src/store/store.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import { type ColumnOfFeed, takeOut } from './columns.ts';

/** Grades of the findings, by call centre, call and rule. */
type Grades = ReadonlyMap<string, Grade>;

interface Judged {
  readonly grades: Grades;
  readonly gaps: readonly Gap[];
}

/** The effect of removing a column on the findings, and the gaps that report it. */
export interface WithoutColumn extends ColumnOfFeed {
  /** Findings that disappeared, appeared, or changed their grade. */
  readonly gone: number;
  readonly added: number;
  readonly regraded: number;
  /** Findings that became `proven`. */
  readonly madeProven: readonly string[];
  /** Gaps about the column that were not there before. */
  readonly gaps: readonly Gap[];
}

/** A workspace that is judged repeatedly, each time without another column. */
export class ColumnSweep {
  readonly #directory: string;
  readonly #store: Store;
  readonly #whole: Judged;

  private constructor(directory: string, store: Store, whole: Judged) {
    this.#directory = directory;
    this.#store = store;
    this.#whole = whole;
  }

  /** Judges the workspace as it is. The caller closes the sweep. */
  static async open(directory: string): Promise<ColumnSweep> {
    const store = await Store.open(':memory:', { allowedDirectory: directory, memoryLimit: '2GB' });
    return new ColumnSweep(directory, store, await judged(directory, store));
  }

  get findings(): number {
    return this.#whole.grades.size;
  }

  async without(column: ColumnOfFeed): Promise<WithoutColumn> {
    const putBack = takeOut(this.#directory, column);
    try {
      return { ...column, ...compared(this.#whole, await judged(this.#directory, this.#store), column) };
    } finally {
      putBack();
    }
  }

  close(): void {
    this.#store.close();
  }
}

/** Only the feed with changed files is read again. */
async function judged(directory: string, store: Store): Promise<Judged> {
  const workspace = openWorkspace(directory, { today: '2026-07-10' });
  const { configuration } = workspace;
  await load(workspace, store, SILENT);
  await audit(store, configuration, SILENT);
  await checkCompleteness(store, configuration);
  const rows = await store.rows(
    'select c.vendor, c.call_id, f.rule, f.grade from finding as f inner join call as c on f.call_key = c.call_key',
  );
  const grades = new Map(
    rows.map((row) => [`${row['vendor']} ${row['call_id']} ${row['rule']}`, String(row['grade']) as Grade]),
  );
  return { grades, gaps: await findGaps(store, { configuration, country: COUNTRY, unnamedFiles: [] }) };
}

function compared(
  before: Judged,
  after: Judged,
  { feed, column }: ColumnOfFeed,
): Omit<WithoutColumn, keyof ColumnOfFeed> {
  const known = new Map(before.gaps.map((gap) => [gap.id, JSON.stringify(gap)]));
  const common = [...after.grades].filter(([finding]) => before.grades.has(finding));
  return {
    gone: [...before.grades.keys()].filter((finding) => !after.grades.has(finding)).length,
    added: after.grades.size - common.length,
    regraded: common.filter(([finding, grade]) => before.grades.get(finding) !== grade).length,
    madeProven: [...after.grades]
      .filter(([finding, grade]) => grade === 'proven' && before.grades.get(finding) !== 'proven')
      .map(([finding]) => finding),
    gaps: after.gaps.filter(
      (gap) => gap.feed === feed && gap.column === column && known.get(gap.id) !== JSON.stringify(gap),
    ),
  };
}
