import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { RanCase } from '../../../src/rulebook/document-cases.ts';
import { ruleCases } from '../../../src/rulebook/registry.ts';
import type { ExpectedFinding } from '../../../src/rulebook/rule-cases.ts';
import type { Row } from '../../acceptance/compare.ts';
import { KEPT_FOLDER } from '../../kept-stores.ts';
import { filled, type Ids, idsOf, type PlacedCase, writeWorld } from './case-world.ts';
import { LoadedWorkspace } from './loaded-workspace.ts';

/** Cases of all rules, each with ids of its own. */
export async function placedCases(): Promise<readonly PlacedCase[]> {
  return place(
    (await ruleCases()).flatMap(({ rule, cases }) =>
      Object.entries(cases).map(([name, ruleCase]) => ({ rule, name, ruleCase })),
    ),
  );
}

/** Gives each case ids of its own. */
export function place(cases: readonly Omit<PlacedCase, 'ids'>[]): readonly PlacedCase[] {
  return cases.map((each, index) => ({ ...each, ids: idsOf(index + 1) }));
}

/** Worlds in which cases run: those that run alone separately, the others with cases of the same policy and statements that list proofs too or do not. */
export function worldsOf(placed: readonly PlacedCase[]): readonly (readonly PlacedCase[])[] {
  const worlds = new Map<string, PlacedCase[]>();
  for (const each of placed) {
    const { alone, policy = {}, complete, rows } = each.ruleCase;
    const listsProofs = rows !== undefined && 'proofs' in rows;
    const world = alone === true ? each.ids.call : JSON.stringify({ policy, complete, listsProofs });
    worlds.set(world, [...(worlds.get(world) ?? []), each]);
  }
  return [...worlds.values()];
}

/** A world of cases, read into a database. The caller closes it. */
async function openWorld(world: readonly PlacedCase[]): Promise<LoadedWorkspace> {
  const directory = mkdtempSync(join(KEPT_FOLDER, 'cases-'));
  try {
    writeWorld(directory, world);
    return await LoadedWorkspace.borrow(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Each rule's finding in the call of each of its cases; undefined: none. */
export async function runCases(placed: readonly PlacedCase[]): Promise<ReadonlyMap<PlacedCase, Row | undefined>> {
  return await runWorlds(placed, foundIn);
}

/** The findings of every rule in all calls of each case, including past ones. */
export async function findingsOfCases(placed: readonly PlacedCase[]): Promise<ReadonlyMap<PlacedCase, readonly Row[]>> {
  return await runWorlds(placed, (world, findings) => {
    const caseOf = new Map(
      world.flatMap((each) => [each.ids.vendor, each.ids.vendor2].map((id) => [id, each] as const)),
    );
    const found = new Map<PlacedCase, Row[]>(world.map((each) => [each, []]));
    for (const row of findings) {
      const each = caseOf.get(row['vendor'] ?? '');
      if (each !== undefined) found.get(each)?.push(row);
    }
    return found;
  });
}

async function runWorlds<Result>(
  placed: readonly PlacedCase[],
  read: (world: readonly PlacedCase[], findings: readonly Row[]) => ReadonlyMap<PlacedCase, Result>,
): Promise<ReadonlyMap<PlacedCase, Result>> {
  const results = new Map<PlacedCase, Result>();
  const worlds = [...worldsOf(placed)];
  const work = async (): Promise<void> => {
    for (let world = worlds.shift(); world !== undefined; world = worlds.shift()) {
      for (const [each, result] of read(world, await findingsOfWorld(world))) results.set(each, result);
    }
  };
  await Promise.all([work(), work()]);
  return results;
}

async function findingsOfWorld(world: readonly PlacedCase[]): Promise<readonly Row[]> {
  const loaded = await openWorld(world);
  try {
    await loaded.judge();
    return await loaded.findings();
  } finally {
    await loaded.close();
  }
}

/** The findings of a world, by case. */
export function foundIn(
  world: readonly PlacedCase[],
  findings: readonly Row[],
): ReadonlyMap<PlacedCase, Row | undefined> {
  const key = (vendor: string | undefined, call: string | undefined, rule: string | undefined): string =>
    JSON.stringify([vendor, call, rule]);
  const byKey = new Map(findings.map((row) => [key(row['vendor'], row['call_id'], row['rule']), row]));
  return new Map(world.map((each) => [each, byKey.get(key(each.ids.vendor, each.ids.call, each.rule))]));
}

/** Cases of each rule with its findings, as on its page. */
export function ranCases(found: ReadonlyMap<PlacedCase, Row | undefined>): ReadonlyMap<string, readonly RanCase[]> {
  const ran = new Map<string, RanCase[]>();
  // Cases run in the order of their worlds; a page has the order of declaration, which the ids follow.
  const inOrder = [...found].sort(([one], [other]) => (one.ids.call < other.ids.call ? -1 : 1));
  for (const [{ rule, name, ruleCase, ids }, row] of inOrder) {
    ran.set(rule, [...(ran.get(rule) ?? []), { name, ruleCase, found: row === undefined ? null : foundRow(row, ids) }]);
  }
  return ran;
}

function foundRow(row: Row, ids: Ids): NonNullable<RanCase['found']> {
  const cell = (column: string): string => row[column] ?? '';
  const name = Object.entries(ids).find(([, id]) => id === cell('responsible'))?.[0];
  return {
    level: cell('level'),
    grade: cell('grade'),
    reason: cell('reason'),
    responsible: name === undefined ? cell('responsible') : `{${name}}`,
    cause: cell('cause'),
  };
}

/** The expected finding of a case, with its ids filled in; undefined: none. */
export function expectedOf({ ruleCase, ids }: PlacedCase): ExpectedFinding | undefined {
  if (ruleCase.expect === 'none') return undefined;
  if (typeof ruleCase.expect === 'string') return { grade: ruleCase.expect };
  const { responsible } = ruleCase.expect;
  return { ...ruleCase.expect, ...(responsible === undefined ? {} : { responsible: filled(responsible, ids) }) };
}

/** Whether the finding is the expected one. */
export function isMet(placed: PlacedCase, found: Row | undefined): boolean {
  const expected = expectedOf(placed);
  if (expected === undefined || found === undefined) return expected === undefined && found === undefined;
  return Object.entries(expected).every(([field, value]) => found[field] === value);
}
