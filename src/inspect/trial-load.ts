import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from '../facts/load.ts';
import type { LoadedFile } from '../facts/load-outcome.ts';
import { feedDefinition, isFeed } from '../feeds/registry.ts';
import type { Language } from '../model/configuration.ts';
import { definedFields } from '../model/defined-fields.ts';
import type { Progress } from '../model/progress.ts';
import type { RemovalsInForce } from '../model/removal.ts';
import type { OpenedFiles } from '../reading/opened-table.ts';
import { findSourceFiles } from '../staging/files/source-files.ts';
import { scratchPath, sizedFor } from '../store/database.ts';
import { sqlFile } from '../store/sql.ts';
import { Store } from '../store/store.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { safeValue } from './masking.ts';

/** The number of rows of a file with the same problem. */
export interface ProblemTally {
  /** `rejected`: the row is not used; `emptied`: one value is not used; `repaired`: one was corrected; `noted`: used unchanged. */
  readonly kind: 'rejected' | 'emptied' | 'repaired' | 'noted';
  readonly column: string | null;
  readonly reason: string;
  /** The unreadable value, masked; null if rows have different ones, or none. */
  readonly value: string | null;
  /** Number of different values that are counted together here. */
  readonly different: number;
  readonly rows: number;
  /** The first lines. */
  readonly lines: readonly number[];
}

/** What happened to the rows of one file: rowsRead = accepted + rejected + duplicate + replaced + removed. */
export interface TrialFile extends Omit<LoadedFile, 'facts' | 'isNew'> {
  readonly problems: readonly ProblemTally[];
  /** The rows with the most cells that could not be read, and rows that are not used. */
  readonly worst: readonly WorstRow[];
}

/** A row that is not used, or of which some cells are not. */
export interface WorstRow {
  readonly line: number;
  readonly isRejected: boolean;
  readonly problems: readonly { readonly column: string | null; readonly reason: string }[];
}

export interface TrialOutcome {
  /** In order of delivery. */
  readonly files: readonly TrialFile[];
  readonly remarks: readonly string[];
}

export interface TrialOptions {
  readonly memoryLimit?: string;
  readonly threads?: number;
  /** A store within `folder` that the caller has opened and closes: its clocks and macros need not be made again. The trial gets a database of its own in it. */
  readonly store?: Store;
  readonly signal?: AbortSignal;
  /** Removals whose rows are left out, as in a load; absent: none. */
  readonly removals?: RemovalsInForce;
  /** As in `LoadOptions`. */
  readonly files?: OpenedFiles;
  /** Of the remarks; absent: English. */
  readonly language?: Language;
  /** Receives the loaded data before it is thrown away. */
  readonly look?: (store: Store) => Promise<void>;
}

/** Number of values of one column and reason that are listed individually. */
const VALUES_LISTED = 20;
const WORST_ROWS = 10;
/** Number of listed values that rejected their row: enough to see how they are written. */
const REJECTED_LISTED = 3;

interface TallyRow {
  readonly file_key: number;
  readonly kind: ProblemTally['kind'];
  readonly column_name: string | null;
  readonly reason: string;
  readonly value: string | null;
  readonly different: bigint;
  readonly row_count: bigint;
  readonly first_rows: string;
}

/**
 * Loads the files of a workspace, as `load` does, into a temporary database that contains nothing else; writes nothing in the workspace.
 * @param folder an empty folder of the caller's, which the caller removes afterwards
 * @throws UserError like `load`
 */
export async function tryLoad(
  workspace: Workspace,
  folder: string,
  progress: Progress,
  options: TrialOptions = {},
): Promise<TrialOutcome> {
  const temporaryDirectory = join(folder, 'tmp');
  await mkdir(temporaryDirectory, { recursive: true, mode: 0o700 });
  const { files: found } = await findSourceFiles(workspace);
  const bytes = found.reduce((sum, file) => sum + file.bytes, 0);
  // There is no list of removals beside it: the data is thrown away, and nothing is written in the workspace.
  const storePath = join(folder, 'trial.duckdb');
  const path = scratchPath(storePath, bytes);
  const loadInto = async (store: Store): Promise<TrialOutcome> => {
    const { files, remarks } = await load({ ...workspace, storePath, temporaryDirectory }, store, progress, {
      ...definedFields({
        signal: options.signal,
        removals: options.removals,
        files: options.files,
        language: options.language,
      }),
    });
    await options.look?.(store);
    return { files: await withProblems(store, files), remarks };
  };
  const { store: open, memoryLimit, threads } = options;
  if (open !== undefined) return await open.inNewDatabase('trial', path, () => loadInto(open));
  const store = await Store.open(path, {
    allowedDirectory: folder,
    temporaryDirectory: join(folder, 'spill'),
    ...sizedFor(bytes),
    ...definedFields({ memoryLimit, threads }),
  });
  try {
    return await loadInto(store);
  } finally {
    store.close();
  }
}

async function withProblems(store: Store, files: readonly LoadedFile[]): Promise<TrialFile[]> {
  const keys = await store.rows<{ file_key: number }>('select file_key from file_account order by delivery');
  const rows = await store.rows<TallyRow>(sqlFile(import.meta.url, './problem-tally.sql'), {
    most: VALUES_LISTED,
    most_rejected: REJECTED_LISTED,
  });
  const worst = await store.rows<WorstRowRead>(sqlFile(import.meta.url, './worst-row.sql'), { most: WORST_ROWS });
  return files.map(({ facts: _facts, isNew: _isNew, ...file }, index) => ({
    ...file,
    worst: worst.filter(({ file_key }) => file_key === keys[index]?.file_key).map(worstRow),
    problems: rows.filter(({ file_key }) => file_key === keys[index]?.file_key).map((row) => tallyOf(file.feed, row)),
  }));
}

interface WorstRowRead {
  readonly file_key: number;
  readonly source_row: bigint;
  readonly is_rejected: boolean;
  readonly problems: string;
}

function worstRow({ source_row: line, is_rejected: isRejected, problems }: WorstRowRead): WorstRow {
  return { line: Number(line), isRejected, problems: JSON.parse(problems) as WorstRow['problems'] };
}

function tallyOf(feed: string, row: TallyRow): ProblemTally {
  return {
    kind: row.kind,
    column: row.column_name,
    reason: row.reason,
    value: row.value === null ? null : maskedValue(feed, row.column_name, row.value),
    different: Number(row.different),
    rows: Number(row.row_count),
    lines: row.first_rows.split(',').map(Number),
  };
}

/** An unreadable value, masked as its column requires. */
function maskedValue(feed: string, column: string | null, value: string): string {
  const definition = isFeed(feed) ? feedDefinition(feed) : undefined;
  const kind = definition?.columns.find(({ name }) => name === column)?.kind;
  if (kind === 'number') return safeValue({ cell: value, kind: 'number' }, 'digits');
  // In a shifted row, a name may be in the place of a day.
  const isWord = kind === 'enumeration' || kind === 'enumeration-list' || kind === 'boolean' || kind === 'duration';
  return safeValue({ cell: value, kind: 'text' }, isWord ? 'word' : 'words');
}
