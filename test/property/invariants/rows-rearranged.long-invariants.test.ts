import { beforeAll, describe, expect, test } from 'vitest';
import type { Summary } from '../../../src/model/summary.ts';
import type { GeneratedWorkspace, Table } from '../second-opinion/generated-workspace.ts';
import { SeededRandom } from '../second-opinion/seeded-random.ts';
import { differences, PLACE } from './compare-rows.ts';
import { type ProductRun, type ResultRow, runProduct } from './run-product.ts';
import { SEEDS, TIMEOUT, workspaceOf } from './seeds.ts';
import { withUniqueKeys } from './unique-keys.ts';

/**
 * If no two rows have the same key, neither the order of rows, files and sources nor the distribution of rows over files has a meaning
 * (data contract, section 3): results differ only in the positions that they name, and those are the rows' positions.
 */

const LARGEST_CUT = 4;
/** A file's first line names its columns. */
const FIRST_LINE = 2;

describe.each(SEEDS)('the workspace of seed %i, its rows shuffled and cut into other files', (seed) => {
  const random = new SeededRandom(seed);
  const workspace = withUniqueKeys(workspaceOf(seed));
  const rearranged = rearrange(workspace, random);
  let run: ProductRun;
  let other: ProductRun;

  beforeAll(async () => {
    run = await runProduct(workspace);
    other = await runProduct(rearranged);
  }, TIMEOUT);

  test('has no row that stands for another', () => {
    for (const { summary } of [run, other])
      expect(summary.files.filter(({ duplicate, replaced }) => duplicate + replaced > 0)).toEqual([]);
    expect(other.summary.files.length).toBeGreaterThan(run.summary.files.length);
  });

  test('has the same findings', () => {
    expect(run.findings.length).toBeGreaterThan(0);
    expect(differences(run.findings, other.findings, PLACE)).toEqual([]);
  });

  test('has the same calls', () => {
    expect(run.calls.length).toBeGreaterThan(0);
    expect(differences(run.calls, other.calls, PLACE)).toEqual([]);
  });

  test('has the same rows rejected', () => {
    expect(run.rejected.length).toBeGreaterThan(0);
    expect(differences(run.rejected, other.rejected, PLACE)).toEqual([]);
  });

  test('has the same figures', () => {
    expect(withoutPlaces(figuresOf(other.summary))).toEqual(withoutPlaces(figuresOf(run.summary)));
  });

  test('names for each result the line on which its call stands', () => {
    const places: readonly (readonly [GeneratedWorkspace, readonly ResultRow[]])[] = [
      [workspace, [...run.findings, ...run.calls]],
      [rearranged, [...other.findings, ...other.calls]],
    ];
    for (const [{ tables }, rows] of places) {
      const lines = new Map(tables.map(({ path, rows: records }) => [path, records]));
      const standing = (row: ResultRow): string | undefined =>
        lines.get(row['source_file'] ?? '')?.[Number(row['source_row']) - FIRST_LINE]?.['call_id'];
      expect(rows.filter((row) => standing(row) !== row['call_id'])).toEqual([]);
    }
  });
});

function figuresOf({ totals, vendors, lost_objections: lost, unknown_entities: unknown }: Summary): object {
  return { totals, vendors, lost, unknown };
}

/** The story of a call names the lines of its records. */
function withoutPlaces(figures: object): unknown {
  return JSON.parse(JSON.stringify(figures, (name, value: unknown) => (PLACE.includes(name) ? undefined : value)));
}

function rearrange(workspace: GeneratedWorkspace, random: SeededRandom): GeneratedWorkspace {
  const tables = workspace.tables.flatMap((table) => cut(table, random));
  const names = shuffled([...tables.keys()], random);
  const renamed = tables.map((table, index) => ({ ...table, path: `in/${table.feed}-${names[index]}.csv` }));
  return { ...workspace, tables: shuffled(renamed, random) };
}

function cut(table: Table, random: SeededRandom): Table[] {
  const rows = shuffled(table.rows, random);
  const size = Math.ceil(rows.length / random.whole(2, LARGEST_CUT));
  const parts: Table[] = [];
  for (let start = 0; start < rows.length; start += size)
    parts.push({ ...table, rows: rows.slice(start, start + size) });
  return parts;
}

function shuffled<Value>(values: readonly Value[], random: SeededRandom): Value[] {
  return values
    .map((value) => ({ value, place: random.fraction() }))
    .sort((one, other) => one.place - other.place)
    .map(({ value }) => value);
}
