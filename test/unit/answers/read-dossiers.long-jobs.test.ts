import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { keepForDossiers } from '../../../src/answers/keep-for-dossiers.ts';
import { type DossierQuestion, readDossiers } from '../../../src/answers/read-dossiers.ts';
import { explain } from '../../../src/explain/explain.ts';
import { layDownCalls, layDownJudgement, layDownKeys } from '../../../src/explain/near-rows.ts';
import { tellExplanation } from '../../../src/explain/tell.ts';
import type { Dossier } from '../../../src/model/dossier.ts';
import { listRules } from '../../../src/rulebook/registry.ts';
import { plainRows } from '../../../src/store/plain-rows.ts';
import type { Parameters } from '../../../src/store/store.ts';
import type { Row } from '../../acceptance/compare.ts';
import { LoadedWorkspace } from '../rulebook/loaded-workspace.ts';

const CASES = [
  '13-the-number-got-a-new-owner',
  '27-the-consumer-rang-back',
  '40-a-published-number',
  '60-the-list-said-no',
];
const ZONE = 'Europe/Amsterdam';
const RECORDS = [
  ...(['consent', 'relation', 'objection', 'handover', 'screening', 'register_entry', 'complaint', 'phone'] as const),
];

describe.each(CASES)('dossiers of %s', (name) => {
  let workspace: LoadedWorkspace;
  let numbers: readonly string[];
  let dossiers: readonly Dossier[];
  let question: Omit<DossierQuestion, 'numbers'>;

  beforeAll(async () => {
    workspace = await LoadedWorkspace.open(join(import.meta.dirname, '../../acceptance/cases', name));
    await workspace.judge();
    await keepForDossiers(workspace.store);
    numbers = await everyNumber(workspace);
    const pseudonym = (vendor: string, agent: string): string => `agent of ${vendor} with ${agent.length} letters`;
    const vendorName = (vendor: string): string => vendor;
    question = { timeZone: ZONE, language: 'nl', rules: await listRules(), vendorName, pseudonym };
    dossiers = await workspace.store.sideBySide((pool) => readDossiers(pool, { ...question, numbers }));
  }, 60_000);
  afterAll(() => workspace.close());

  test('hold every call to their number once, with the verdict and the findings of the results', async () => {
    const found = dossiers.flatMap(({ calls }) => calls.filter((call) => call.way === 'to'));
    const results = await workspace.calls();
    const judged = found.filter((call) => call.is_judged);
    const outbound = await workspace.store.rows<{ vendor: string; call_id: string }>(
      `select vendor, call_id from call where direction = 'outbound' and number is not null`,
    );
    expect(found.map(callName).sort()).toEqual(outbound.map(callName).sort());
    for (const call of judged) {
      const row = results.find((result) => callName(result) === callName(call));
      expect([call.verdict, call.basis, call.contact, call.moment]).toEqual(
        ['verdict', 'basis', 'contact', 'moment'].map((column) => row?.[column]),
      );
    }
    const findings = judged.flatMap((call) =>
      call.findings.map(({ rule, grade }) => `${callName(call)} ${rule} ${grade}`),
    );
    const known = new Set(judged.map(callName));
    const expected = (await workspace.findings()).filter((row) => known.has(callName(row)));
    expect(findings.sort()).toEqual(expected.map((row) => `${callName(row)} ${row['rule']} ${row['grade']}`).sort());
  });

  test('explain every judged call as `explain` does, and name the records behind its basis', async () => {
    const judged = dossiers.flatMap(({ calls }) => calls.filter((one) => one.is_judged));
    for (const call of judged.filter((_, index) => index % 4 === 0)) {
      const explanation = await explain(workspace.store, call.vendor, call.call_id, ZONE);
      expect(call.explanation).toEqual(tellExplanation(explanation, question.rules, 'nl'));
    }
    for (const call of judged) {
      const rests = ['consent', 'request', 'relation', 'published-number'].includes(call.basis ?? '');
      expect([call.call_id, call.basis_records.length > 0]).toEqual([call.call_id, rests]);
    }
  });

  test('hold every record that names their number', async () => {
    for (const table of RECORDS) {
      const rows = await workspace.store.rows<{ number: bigint; total: bigint }>(
        `select number, count(*) as total from ${table} where number > 0 group by number`,
      );
      for (const { number, total } of rows) {
        const dossier = dossiers.find((one) => one.number === `+${number}`);
        expect([table, number, recordsOf(dossier, table)]).toEqual([table, number, Number(total)]);
      }
    }
  });

  test('say nothing of other numbers, and name no agent', () => {
    for (const dossier of dossiers) {
      const text = JSON.stringify({ ...dossier, number: '' });
      const others = numbers.filter((number) => `+${number}` !== dossier.number);
      expect(others.filter((number) => text.includes(number.slice(2)))).toEqual([]);
    }
  });

  test('join by equality, so that no plan compares each row with each', async () => {
    const asked: (readonly [string, Parameters | undefined])[] = [];
    await workspace.store.sideBySide(async (pool) => {
      const rows = vi.spyOn(pool, 'rows');
      const tables = vi.spyOn(pool, 'createTemporaryTable');
      await readDossiers(pool, { ...question, numbers });
      const queries = rows.mock.calls.map(([sql, parameters]) => [sql, parameters] as const);
      const made = tables.mock.calls.map(async ([, select, parameters]) => [await select, parameters] as const);
      asked.push(...queries, ...(await Promise.all(made)));
      rows.mockRestore();
      for (const [sql, parameters] of asked) {
        const plan = JSON.stringify(await pool.rows(`explain ${sql}`, parameters));
        // Unused rows are searched for each number separately, because nothing in them is an equal key.
        if (!sql.startsWith('-- Rows that could not be used'))
          expect([sql.slice(0, 90), /NL_JOIN|NESTED_LOOP|PIECEWISE/u.exec(plan)]).toEqual([sql.slice(0, 90), null]);
      }
    });
    expect(asked.length).toBeGreaterThan(25);
  });

  test('see the scope of calls as the audit saw it', async () => {
    const { store } = workspace;
    const keys = await plainRows<{ call_key: number }>(store, 'select call_key from call order by call_key');
    for (const some of [keys, keys.slice(0, 3)]) {
      const asked = some.map((row) => row.call_key);
      const found = await store.sideBySide(async (pool) => {
        await Promise.all([
          layDownKeys(pool, 'near_key', asked),
          layDownCalls(pool, asked),
          layDownJudgement(pool, asked),
        ]);
        return await pool.rows('select * from near_call_scope order by call_key');
      });
      const columns = Object.keys(found[0] ?? {}).join(', ');
      const known = await store.rows(`select ${columns} from call_scope order by call_key limit ${asked.length}`);
      expect(found).toEqual(known);
    }
  });

  test('are the same one by one and all at once', async () => {
    for (const [index, number] of numbers.slice(0, 6).entries()) {
      const asked = { ...question, numbers: [number] };
      expect(await workspace.store.sideBySide((pool) => readDossiers(pool, asked))).toEqual([dossiers[index]]);
    }
  });
});

test('dossiers can be stopped at any moment, and end with that and nothing else', async () => {
  const ends: unknown[] = [];
  for (const moment of [0, 3, 10, 30, 60]) {
    const workspace = await LoadedWorkspace.open(join(import.meta.dirname, '../../acceptance/cases', CASES[0] ?? ''));
    await workspace.judge();
    await keepForDossiers(workspace.store);
    const numbers = await everyNumber(workspace);
    const names = { vendorName: (vendor: string) => vendor, pseudonym: () => 'an agent' };
    const question: DossierQuestion = { timeZone: ZONE, language: 'nl', rules: await listRules(), ...names, numbers };
    const asked = workspace.store.sideBySide((pool) => readDossiers(pool, question));
    setTimeout(() => workspace.store.interrupt(), moment);
    const ended = await asked.then(
      () => 'answered',
      (error: unknown) => (error as { code?: string }).code ?? String(error),
    );
    ends.push(ended);
    await workspace.close();
  }
  expect(ends[0]).toBe('INTERRUPTED');
  expect(ends.filter((ended) => ended !== 'INTERRUPTED' && ended !== 'answered')).toEqual([]);
}, 60_000);

function callName({ vendor, call_id: id }: { readonly vendor: string; readonly call_id: string } | Row): string {
  return `${vendor}/${id}`;
}

function recordsOf(dossier: Dossier | undefined, table: (typeof RECORDS)[number]): number {
  if (dossier === undefined) return 0;
  const about = <One extends { about: string }>(rows: readonly One[]): number =>
    rows.filter((row) => row.about === 'number').length;
  return {
    consent: about(dossier.consents),
    relation: about(dossier.relations),
    objection: about(dossier.objections),
    handover: dossier.handovers.filter(({ kind }) => !kind.startsWith('list-')).length,
    screening: dossier.handovers.filter(({ kind }) => kind.startsWith('list-')).length,
    register_entry: dossier.register.length,
    complaint: dossier.complaints.length,
    phone: dossier.owners.length,
  }[table];
}

async function everyNumber({ store }: LoadedWorkspace): Promise<readonly string[]> {
  const tables = ['call', ...RECORDS].map((table) => `select number from ${table} where number > 0`);
  const rows = await store.rows<{ number: bigint }>(`select number from (${tables.join(' union ')}) order by number`);
  return rows.map(({ number }) => String(number));
}
