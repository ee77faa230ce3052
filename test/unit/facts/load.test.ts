import { symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { load } from '../../../src/facts/load.ts';
import type { LoadOutcome } from '../../../src/facts/load-outcome.ts';
import { FACT_TABLES } from '../../../src/feeds/fact-tables.ts';
import { FEEDS, feedDefinition } from '../../../src/feeds/registry.ts';
import { LEDGER_TABLES } from '../../../src/model/facts.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { checkFiles } from '../../../src/staging/check.ts';
import { dropUnfinishedReadings } from '../../../src/staging/unfinished-readings.ts';
import type { Parameters } from '../../../src/store/store.ts';
import { call, calls, HEADING, TWO_LOGS } from '../staging/call-files.ts';
import { configuration, Fixture } from '../staging/workspace-fixture.ts';

async function errorOf(work: Promise<unknown>): Promise<UserError> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserError)) throw new Error(`no UserError: ${String(error)}`);
  return error;
}

/** A workspace with every feed, each with all its columns and one row. */
async function everyFeed(): Promise<Fixture> {
  const samples: Readonly<Record<string, string>> = {
    moment: '2026-05-11T10:15:30',
    day: '2026-05-11',
    number: '0612345678',
    boolean: 'ja',
    integer: '5',
    amount: '12.50',
    duration: '30',
    list: 'a|b',
  };
  const files: Record<string, string> = {};
  for (const feed of FEEDS) {
    const { columns } = feedDefinition(feed);
    const cells = columns.map((column) => {
      if (column.name === 'vendor') return 'alfa';
      if (column.name === 'entity') return 'voorbeeld';
      if (column.filesIn !== undefined) return 'in/calls.csv';
      return column.values?.[0] ?? samples[column.kind] ?? `${column.name}-1`;
    });
    files[`in/${feed}.csv`] = `${columns.map((column) => column.name).join(',')}\n${cells.join(',')}\n`;
  }
  return await Fixture.create(
    configuration(FEEDS.map((feed) => `  - { feed: ${feed}, files: in/${feed}.csv }`).join('\n')),
    files,
  );
}

/** The SELECT in a statement that fills a table; without small tables about zones. */
function filling(sql: string): string | undefined {
  if (sql.includes('zone_period') || sql.includes('local_piece')) return undefined;
  return /^(?:create or replace temp(?:orary)? table|insert into)[^\n]*(?:\bas\b|by name)\s*\n([\s\S]*)$/u.exec(
    sql,
  )?.[1];
}

interface Plan {
  readonly statement: string;
  readonly plan: string;
}

/** Loads a workspace, and asks the database before each statement that fills a table how it would run it. */
async function loadWithPlans(fixture: Fixture): Promise<{ outcome: LoadOutcome; plans: readonly Plan[] }> {
  const plans: Plan[] = [];
  const { store } = fixture;
  const { run, rows, createTemporaryTable } = store;
  const explain = async (sql: string, parameters: Parameters | undefined): Promise<void> => {
    const select = filling(sql);
    if (select === undefined) return;
    const told = await rows.call(store, `explain ${select}`, parameters).catch(() => []);
    plans.push(
      ...(told as { explain_value: string }[]).map((row) => ({
        statement: sql.slice(0, 80),
        plan: row.explain_value,
      })),
    );
  };
  store.run = async (sql, parameters) => {
    await explain(sql, parameters);
    return await run.call(store, sql, parameters);
  };
  store.createTemporaryTable = async (name, select, parameters) => {
    await explain(`create or replace temporary table "${name}" as\n${select}`, parameters);
    return await createTemporaryTable.call(store, name, select, parameters);
  };
  const outcome = await fixture.load();
  Object.assign(store, { run, createTemporaryTable });
  return { outcome, plans };
}

describe('a load of every feed', () => {
  let fixture: Fixture;
  let outcome: LoadOutcome;
  let plans: readonly Plan[];
  beforeAll(async () => {
    fixture = await everyFeed();
    ({ outcome, plans } = await loadWithPlans(fixture));
  });

  it('makes facts with the columns and types that are declared, and a row of every feed', async () => {
    expect(outcome.facts).toEqual(Object.fromEntries(FEEDS.map((feed) => [feed, 1])));
    for (const [table, definition] of Object.entries({ ...FACT_TABLES, ...LEDGER_TABLES })) {
      const columns = await fixture.rows<{ column_name: string; data_type: string }>(
        `select column_name, data_type from duckdb_columns() where table_name = '${table}' and schema_name = 'main' order by column_index`,
      );
      expect([table, Object.fromEntries(columns.map((column) => [column.column_name, column.data_type]))]).toEqual([
        table,
        definition,
      ]);
    }
    for (const table of Object.keys(FACT_TABLES)) {
      const [count] = await fixture.rows<{ rows: bigint }>(`select count(*) as rows from "${table}"`);
      expect([table, count?.rows]).not.toEqual([table, 0n]);
    }
  });

  it('joins no two tables by trying every pair', () => {
    expect(plans.length).toBeGreaterThan(30);
    expect(
      plans.filter(({ plan }) => /NL_JOIN|NESTED_LOOP|PIECEWISE/u.test(plan)).map(({ statement }) => statement),
    ).toEqual([]);
  });

  it('changes nothing if it is made again', async () => {
    expect(outcome.unchanged).toBe(false);
    const before = await fixture.contents();
    const again = await fixture.load();
    expect(again.unchanged).toBe(true);
    expect(again.files.every((file) => !file.isNew)).toBe(true);
    expect(again.files).toHaveLength(FEEDS.length);
    expect(await fixture.contents()).toEqual(before);
  });
});

describe('the facts', () => {
  it('of a workspace that lacks feeds are empty tables', async () => {
    const fixture = await Fixture.create(TWO_LOGS, { 'in/alfa/1.csv': calls(call('A-1')), 'in/beta.csv': calls() });
    await fixture.load();
    expect(await fixture.rows('select * from objection_record')).toEqual([]);
    expect(await fixture.rows('select rows_read, accepted from file_account order by delivery')).toEqual([
      { rows_read: 1n, accepted: 1n },
      { rows_read: 0n, accepted: 0n },
    ]);
  });

  it('name the file and the physical line of every row', async () => {
    const fixture = await Fixture.create(TWO_LOGS, {
      'in/alfa/1.csv': calls(call('A-1'), '', call('A-2')),
      'in/beta.csv': calls(call('B-1')),
    });
    await fixture.load();
    expect(
      await fixture.rows(
        'select call_id, path, call.vendor, source_row from call inner join source_file using (file_key) order by call_key',
      ),
    ).toEqual([
      { call_id: 'A-1', path: 'in/alfa/1.csv', vendor: 'alfa', source_row: 2n },
      { call_id: 'A-2', path: 'in/alfa/1.csv', vendor: 'alfa', source_row: 4n },
      { call_id: 'B-1', path: 'in/beta.csv', vendor: 'beta', source_row: 2n },
    ]);
  });
});

describe('loading again', () => {
  it('remarks on a telephone number in the name of a file, each time', async () => {
    const fixture = await Fixture.create(configuration('  - { feed: calls, vendor: alfa, files: in/*.csv }\n'), {
      'in/0612345678.csv': calls(call('A-1')),
      'in/june.csv': calls(call('A-2')),
    });
    const remark =
      'in/•••678.csv: its name contains what may be a telephone number, and results keep the name, also after "belaudit forget". Give the file a name without a number.';
    expect((await fixture.load()).remarks).toEqual([remark]);
    expect((await fixture.load()).remarks).toEqual([remark]);
  });

  it('says of a new file that an earlier one with a later name replaces its rows', async () => {
    const one = 'vendor,call_id,started_at,called_number,result\nalfa,A-1,2026-06-02T10:00:00,0612345678,sale\n';
    const other = one.replace('sale', 'refused');
    const fixture = await Fixture.create(configuration('  - { feed: calls, files: in/*.csv }\n'), {
      'in/june.csv': one,
    });
    await fixture.load();
    fixture.write({ 'in/june corrected.csv': other });
    expect((await fixture.load()).overtaken).toEqual([
      { path: 'in/june corrected.csv', replacedBy: 'in/june.csv', rows: 1 },
    ]);
    fixture.remove('in/june corrected.csv');
    fixture.write({ 'in/june2.csv': other });
    expect((await fixture.load()).overtaken).toEqual([]);
  });

  it('reads what is new or changed, and leaves out what is gone, with a remark', async () => {
    const fixture = await Fixture.create(TWO_LOGS, {
      'in/alfa/1.csv': calls(call('A-1')),
      'in/alfa/2.csv': calls(call('A-2')),
      'in/beta.csv': calls(call('B-1')),
    });
    await fixture.load();
    fixture.remove('in/alfa/1.csv');
    fixture.write({ 'in/alfa/2.csv': calls(call('A-2'), call('A-3')) });
    const outcome = await fixture.load();
    expect(outcome.files.map((file) => [file.path, file.isNew])).toEqual([
      ['in/alfa/2.csv', true],
      ['in/beta.csv', false],
    ]);
    expect(outcome.remarks).toEqual([
      'in/alfa/1.csv was loaded before and is no longer there: its 1 rows are left out.',
    ]);
    expect((await fixture.rows('select call_id from call order by call_id')).map((row) => row['call_id'])).toEqual([
      'A-2',
      'A-3',
      'B-1',
    ]);
    const fresh = await Fixture.create(TWO_LOGS, {
      'in/alfa/2.csv': calls(call('A-2'), call('A-3')),
      'in/beta.csv': calls(call('B-1')),
    });
    await fresh.load();
    expect(await fixture.contents()).toEqual(await fresh.contents());
  });

  it('reads a file again when its source is described otherwise', async () => {
    const fixture = await Fixture.create(configuration('  - { feed: calls, vendor: alfa, files: in/a.csv }\n'), {
      'in/a.csv': calls(call('A-1')),
    });
    await fixture.load();
    fixture.write({
      'belaudit.yaml': configuration('  - { feed: calls, vendor: alfa, files: in/a.csv, time_zone: UTC }\n'),
    });
    const outcome = await fixture.load();
    expect(outcome.files[0]?.isNew).toBe(true);
    expect(await fixture.rows(`select strftime(make_timestamp(started_at), '%H:%M') as time from call`)).toEqual([
      { time: '10:00' },
    ]);
  });

  it('keeps nothing of a file that went, also where another one comes in its place', async () => {
    const fixture = await Fixture.create(TWO_LOGS, {
      'in/alfa/1.csv': calls(call('A-1')),
      'in/alfa/2.csv': calls(call('A-2'), call('A-2'), call('A-2')),
      'in/beta.csv': calls(),
    });
    await fixture.load();
    fixture.write({ 'in/beta.csv': calls(call('B-1'), call('B-1')) });
    await fixture.load();
    fixture.write({ 'in/beta.csv': calls() });
    await fixture.load();
    fixture.remove('in/alfa/2.csv');
    await fixture.load();
    fixture.write({ 'in/alfa/3.csv': calls(call('A-3'), call('A-4'), call('A-5')) });
    await fixture.load();
    expect(await fixture.rows('select unit from superseded')).toEqual([]);
    expect(await fixture.rows('select path, accepted, duplicate from file_account order by path')).toEqual([
      { path: 'in/alfa/1.csv', accepted: 1n, duplicate: 0n },
      { path: 'in/alfa/3.csv', accepted: 3n, duplicate: 0n },
      { path: 'in/beta.csv', accepted: 0n, duplicate: 0n },
    ]);
  });

  it('makes nothing again of feeds without new files, and looks at no calls but those that are told again', async () => {
    const sources = `  - { feed: calls, vendor: alfa, files: "in/calls-*.csv" }
  - { feed: consents, files: in/consents.csv }
`;
    const fixture = await Fixture.create(configuration(sources), {
      'in/calls-1.csv': calls(call('A-1'), call('A-2')),
      'in/consents.csv': 'consent_id,given_at,number\nC-1,2026-01-11,0612345678\n',
    });
    await fixture.load();
    fixture.write({ 'in/calls-2.csv': calls(call('A-2', 'sale'), call('A-3')) });
    const filled: string[] = [];
    const insert = fixture.store.insertInto.bind(fixture.store);
    fixture.store.insertInto = async (name, select, parameters) => {
      filled.push(name);
      return await insert(name, select, parameters);
    };
    await fixture.load();
    fixture.store.insertInto = insert;
    expect(filled).not.toContain('consent');
    expect(await fixture.rows('select call_id from asked_call order by call_id')).toEqual([
      { call_id: 'A-2' },
      { call_id: 'A-3' },
    ]);
    expect(await fixture.rows('select call_id, result from call order by call_id')).toEqual([
      { call_id: 'A-1', result: 'refused' },
      { call_id: 'A-2', result: 'sale' },
      { call_id: 'A-3', result: 'refused' },
    ]);
  });

  it('gives the same facts from one file as from its pieces', async () => {
    const rows = Array.from({ length: 9 }, (_, index) => call(`A-${index}`));
    const withoutOrigin = 'select * exclude (call_key, file_key, source_row, place) from call order by vendor, call_id';
    const one = await Fixture.create(TWO_LOGS, { 'in/alfa/1.csv': calls(...rows), 'in/beta.csv': calls() });
    await one.load();
    const many = await Fixture.create(TWO_LOGS, {
      'in/alfa/1.csv': calls(...rows.slice(6)),
      'in/alfa/2.csv': calls(...rows.slice(0, 2)),
      'in/alfa/3.csv': gzipSync(calls(...rows.slice(2, 6))),
      'in/beta.csv': calls(),
    });
    await many.load();
    expect(await many.rows(withoutOrigin)).toEqual(await one.rows(withoutOrigin));
  });
});

describe('a key that is delivered again', () => {
  it('is a duplicate with the same content, in whatever notation', async () => {
    const fixture = await Fixture.create(TWO_LOGS, {
      'in/alfa/1.csv': calls(call('A-1')),
      'in/alfa/2.csv': `called_number;call_id;started_at;result;optout_offered\n+31 6 12345678;A-1;2026-05-11T08:00:00Z;REFUSED;ja\n`,
      'in/beta.csv': calls(call('A-1')),
    });
    const outcome = await fixture.load();
    expect(outcome.files.map((file) => [file.accepted, file.duplicate, file.replaced])).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [1, 0, 0],
    ]);
    expect(await fixture.rows('select * from revision')).toEqual([]);
  });

  it('is a revision with other content: the later one stands, each step is told', async () => {
    const fixture = await Fixture.create(TWO_LOGS, {
      'in/alfa/1.csv': calls(call('A-1'), call('A-1'), call('A-1', 'sale')),
      'in/alfa/2.csv': calls(call('A-1', 'onzin'), call('A-1', '', '45'), call('A-1', 'sale', '12')),
      'in/beta.csv': calls(),
    });
    const outcome = await fixture.load();
    expect(
      outcome.files.map((file) => [file.rowsRead, file.accepted, file.rejected, file.duplicate, file.replaced]),
    ).toEqual([
      [3, 0, 0, 1, 2],
      [3, 1, 1, 0, 1],
      [0, 0, 0, 0, 0],
    ]);
    expect(
      await fixture.rows(
        'select source_row, replaced_by_row, columns, changes from revision order by file_key, source_row',
      ),
    ).toEqual([
      { source_row: 2n, replaced_by_row: 4n, columns: 'result', changes: 'result: refused > sale' },
      { source_row: 4n, replaced_by_row: 2n, columns: 'result', changes: 'result: sale > (unreadable)' },
      {
        source_row: 2n,
        replaced_by_row: 4n,
        columns: 'started_at|result',
        changes: 'started_at: 2026-05-11T08:00:00Z > 2026-05-12T08:00:00Z; result: (unreadable) > sale',
      },
    ]);
    expect(await fixture.rows('select result, source_row from call')).toEqual([{ result: 'sale', source_row: 4n }]);
  });

  it('is compared after reading, and an empty part of a key is like another', async () => {
    const fixture = await Fixture.create(
      configuration(
        '  - { feed: persons, files: in/p.csv }\n  - { feed: handovers, vendor: alfa, files: in/h.csv }\n  - { feed: scrubs, vendor: alfa, files: in/s.csv }\n',
      ),
      {
        'in/p.csv': 'person_id,legal_form,legal_form_from\nP-1,natural,\nP-1,unknown,\nP-1,natural,2026-01-01\n',
        'in/h.csv':
          'number,kind,delivered_at\n0612345678,lead,2026-05-11T10:00:00\n+31612345678,LEAD,2026-05-11T08:00:00Z\n0612345678,lead,2026-05-11\n',
        'in/s.csv': 'register_date,campaign\n2026-05-01,\n2026-05-01,zon\n2026-05-01,\n',
      },
    );
    const outcome = await fixture.load();
    expect(outcome.files.map((file) => [file.accepted, file.duplicate, file.replaced])).toEqual([
      [2, 0, 1],
      [2, 1, 0],
      [2, 1, 0],
    ]);
    expect(await fixture.rows('select key, columns from revision')).toEqual([{ key: 'P-1 / ', columns: 'legal_form' }]);
  });

  it('is not the same where a part of it could not be read: a bad row takes nothing from a good one', async () => {
    const fixture = await Fixture.create(configuration('  - { feed: persons, files: in/p.csv }\n'), {
      'in/p.csv':
        'person_id,legal_form,legal_form_from\nP-1,legal-entity,\nP-1,legal-entity,onleesbaar\nP-1,legal-entity,onleesbaar\n',
    });
    await fixture.load();
    expect(await fixture.rows('select * from revision')).toEqual([]);
    expect(await fixture.rows('select source_row from person_form order by source_row')).toEqual([
      { source_row: 2n },
      { source_row: 3n },
    ]);
  });

  it('follows the order of the sources, not that of the names', async () => {
    const yaml = configuration(
      '  - { feed: calls, vendor: alfa, files: in/z.csv }\n  - { feed: calls, vendor: alfa, files: in/a.csv }\n',
    );
    const fixture = await Fixture.create(yaml, {
      'in/z.csv': calls(call('A-1', 'sale')),
      'in/a.csv': calls(call('A-1', 'busy')),
    });
    await fixture.load();
    expect(await fixture.rows('select result from call')).toEqual([{ result: 'busy' }]);
  });
});

/** Loads a workspace, and asks to stop at the first statement that begins like this. */
async function loadStoppedAt({ store, workspace }: Fixture, statement: string): Promise<LoadOutcome> {
  const stop = new AbortController();
  const { run, createTemporaryTable } = store;
  const stopAt = (sql: string): void => {
    if (sql.startsWith(statement)) stop.abort();
  };
  store.run = async (sql, parameters) => {
    stopAt(sql);
    return await run.call(store, sql, parameters);
  };
  store.createTemporaryTable = async (name, select, parameters) => {
    stopAt(`create or replace temporary table "${name}"`);
    return await createTemporaryTable.call(store, name, select, parameters);
  };
  return await load(workspace, store, SILENT, { signal: stop.signal });
}

describe('a load that cannot be done', () => {
  it('tells all mistakes at once, and leaves the facts as they were', async () => {
    const fixture = await Fixture.create(TWO_LOGS, {
      'in/alfa/1.csv': calls(call('A-1')),
      'in/beta.csv': calls(call('B-1')),
    });
    await fixture.load();
    const before = await fixture.contents();
    fixture.write({ 'in/alfa/2.csv': 'call-id,started_at,nummer\nA-2,2026-05-11,0612345678\n' });
    fixture.remove('in/beta.csv');
    const error = await errorOf(fixture.load());
    expect(error.details.map((detail) => [detail.file, detail.key, detail.found])).toEqual([
      ['belaudit.yaml', 'sources[1].files', 'in/beta.csv'],
      ['in/alfa/2.csv', 'call_id', 'call-id, started_at, nummer'],
      ['in/alfa/2.csv', 'called_number', 'call-id, started_at, nummer'],
    ]);
    expect(error.details[1]?.expected).toBe('call_id (is it "call-id"?)');
    expect(error.details[0]?.line).toBe(14);
    expect(await fixture.contents()).toEqual(before);
    expect((await errorOf(checkFiles(fixture.workspace, SILENT))).details).toEqual(error.details);
  });

  it.each([
    ['in/nothing.csv', 'FILE_NOT_FOUND'],
    ['in/*.tsv', 'FILE_NOT_FOUND'],
    ['in', 'FILE_UNREADABLE'],
    ['in/link.csv', 'FILE_UNREADABLE'],
    ['in/twice.csv', 'FILE_NOT_UNDERSTOOD'],
    ['in/short.csv', 'COLUMN_MISSING'],
  ])('because of %s', async (files, code) => {
    const fixture = await Fixture.create(configuration(`  - { feed: calls, vendor: alfa, files: "${files}" }\n`), {
      'in/twice.csv': `${HEADING},call_id\nA-1,2026-05-11T10:00:00,0612345678,sale,yes,A-2\n`,
      'in/short.csv': 'call_id,called_number\nA-1,0612345678\n',
    });
    symlinkSync('/etc/hostname', join(fixture.directory, 'in/link.csv'));
    expect((await errorOf(fixture.load())).code).toBe(code);
    unlinkSync(join(fixture.directory, 'in/link.csv'));
    expect(await fixture.store.hasTable('staged_calls')).toBe(false);
  });

  it.each([
    ['a backslash', 'in/a\\b.csv'],
    ['a drive of Windows', 'c:calls.csv'],
    ['bytes that are no text', Buffer.from([...Buffer.from('in/'), 0xff, 0xfe, ...Buffer.from('.csv')])],
  ])('because of a name that no seal can list, with %s', async (_, name) => {
    const fixture = await Fixture.create(configuration('  - { feed: calls, vendor: alfa, files: "**/*.csv" }\n'), {
      'in/alfa.csv': calls(call('A-1')),
    });
    writeFileSync(Buffer.concat([Buffer.from(`${fixture.directory}/`), Buffer.from(name)]), calls(call('A-2')));
    const error = await errorOf(fixture.load());
    expect(error).toMatchObject({ code: 'FILE_NAME', hint: expect.stringMatching(/^Give the file another name/u) });
    expect(error.details).toHaveLength(1);
    expect(await fixture.store.hasTable('staged_calls')).toBe(false);
  });

  it('because of two names that some systems take for one, of which a seal could hold one alone', async () => {
    const fixture = await Fixture.create(configuration('  - { feed: calls, vendor: alfa, files: "in/*.csv" }\n'), {
      'in/calls.csv': calls(call('A-1')),
      'in/Calls.csv': calls(call('A-2')),
      'in/caf\u00e9.csv': calls(call('A-3')),
      'in/cafe\u0301.csv': calls(call('A-4')),
    });
    const { code, details } = await errorOf(fixture.load());
    expect([code, details.map(({ found }) => found)]).toEqual(['FILE_NAME', ['in/caf\u00e9.csv', 'in/calls.csv']]);
  });

  it('refuses a notation that it cannot read', async () => {
    const fixture = await Fixture.create(TWO_LOGS, { 'in/alfa/1.csv': calls(call('A-1')), 'in/beta.csv': calls() });
    const { workspace } = fixture;
    const sources = workspace.configuration.sources.map((source) => ({
      ...source,
      formats: { started_at: 'd MMM yyyy' },
    }));
    const error = await errorOf(
      checkFiles({ ...workspace, configuration: { ...workspace.configuration, sources } }, SILENT),
    );
    expect([error.code, error.details.map((detail) => [detail.line, detail.key, detail.found])]).toEqual([
      'CONFIGURATION',
      [
        [13, 'sources[0].formats.started_at', 'd MMM yyyy'],
        [14, 'sources[1].formats.started_at', 'd MMM yyyy'],
      ],
    ]);
  });

  it('takes one of two columns of a name only where it is told which', async () => {
    const source = (heading: string): string =>
      configuration(
        `  - { feed: calls, vendor: alfa, files: in/a.csv, columns: { call_id: Id, started_at: Dag, called_number: "${heading}" } }\n`,
      );
    const fixture = await Fixture.create(source('Nummer'), {
      'in/a.csv': 'Id;Dag;Nummer;Nummer\nA-1;2026-05-11T10:00:00;0612345671;0612345672\n',
    });
    expect((await errorOf(fixture.load())).code).toBe('FILE_NOT_UNDERSTOOD');
    fixture.write({ 'belaudit.yaml': source('Nummer (1)') });
    await fixture.load();
    expect(await fixture.rows('select number from call')).toEqual([{ number: 31612345671n }]);
    fixture.write({ 'belaudit.yaml': source('Nummer (2)') });
    await fixture.load();
    expect(await fixture.rows('select number from call')).toEqual([{ number: 31612345672n }]);
  });

  it('stops on request wherever it is, with the former facts, and goes on from there', async () => {
    const files = { 'in/alfa/1.csv': calls(call('A-1')), 'in/beta.csv': calls(call('B-1')) };
    const fixture = await Fixture.create(TWO_LOGS, files, 'disk');
    await fixture.load();
    const before = await fixture.contents();
    fixture.write({ 'in/alfa/2.csv': calls(call('C-1'), call('C-2')) });
    for (const statement of [
      'create or replace temporary table "read_rows"',
      'insert into "staged_calls"',
      'insert into "file_account"',
    ]) {
      expect([statement, (await errorOf(loadStoppedAt(fixture, statement))).code]).toEqual([statement, 'INTERRUPTED']);
      await fixture.reopen();
      await dropUnfinishedReadings(fixture.store);
      expect([statement, await fixture.contents()]).toEqual([statement, before]);
    }
    await fixture.load();
    expect(await fixture.rows('select count(*) as rows from call')).toEqual([{ rows: 4n }]);
  });

  it('does not begin where it was stopped before', async () => {
    const fixture = await Fixture.create(TWO_LOGS, { 'in/alfa/1.csv': calls(call('A-1')), 'in/beta.csv': calls() });
    expect((await errorOf(fixture.load({ signal: AbortSignal.abort() }))).code).toBe('INTERRUPTED');
  });

  it('for a fault while facts are made keeps the former ones', async () => {
    const fixture = await Fixture.create(TWO_LOGS, {
      'in/alfa/1.csv': calls(call('A-1')),
      'in/beta.csv': calls(call('B-1')),
    });
    await fixture.load();
    const before = await fixture.contents();
    fixture.write({ 'in/alfa/1.csv': calls(call('A-9')) });
    const insert = fixture.store.insertInto.bind(fixture.store);
    fixture.store.insertInto = async (name, select, parameters) => {
      if (name === 'file_account') throw new Error('no more');
      return await insert(name, select, parameters);
    };
    await expect(fixture.load()).rejects.toThrow('no more');
    await dropUnfinishedReadings(fixture.store);
    expect(await fixture.contents()).toEqual(before);
    fixture.store.insertInto = insert;
    await fixture.load();
    expect(await fixture.rows('select call_id from call order by call_id')).toEqual([
      { call_id: 'A-9' },
      { call_id: 'B-1' },
    ]);
  });
});

describe('a mapped source', () => {
  const SOURCE = `  - feed: calls
    vendor: alfa
    files: in/a.csv
    columns: { call_id: Ref, started_at: Datum + Tijd, called_number: Telefoon, talk_seconds: Duur, result: Status, optout_offered: Verzet, agent: Agent }
    formats: { Datum: d-M-yyyy, Duur: duration }
    values: { result: { NIETTHUIS: no-answer, Verkocht: sale, LEEG: "" }, optout_offered: { gedaan: yes } }
    constants: { campaign: zon-2026 }
`;

  it('is read by its headings, notations, values and constants', async () => {
    const fixture = await Fixture.create(configuration(SOURCE), {
      'in/a.csv':
        'Ref;Datum;Tijd;Telefoon;Duur;Status;Verzet;Agent;Over\nR1;3-4-2026;9:05:00;0612345678;1:32;verkocht;GEDAAN;=1+1;x\nR2;3-4-26;09:05;0612345678;0;NietThuis ;nee;;x\nR3;2026-04-03;09:05:00;0612345678;5;Q7;weet niet;;x\nR4;3-4-2026;09:05:00;0612345678;;busy;;;\nR5;3-4-2026;09:05:00;0612345678;;leeg;;;\n',
    });
    const outcome = await fixture.load();
    expect(
      await fixture.rows(
        'select call_id, talk_seconds, result, optout_offered, agent, campaign, local_second from call order by call_id',
      ),
    ).toEqual([
      {
        call_id: 'R1',
        talk_seconds: 92n,
        result: 'sale',
        optout_offered: true,
        agent: '=1+1',
        campaign: 'zon-2026',
        local_second: 32_700,
      },
      {
        call_id: 'R2',
        talk_seconds: 0n,
        result: 'no-answer',
        optout_offered: false,
        agent: null,
        campaign: 'zon-2026',
        local_second: 32_700,
      },
      {
        call_id: 'R3',
        talk_seconds: 5n,
        result: null,
        optout_offered: null,
        agent: null,
        campaign: 'zon-2026',
        local_second: 32_700,
      },
      {
        call_id: 'R4',
        talk_seconds: null,
        result: 'busy',
        optout_offered: null,
        agent: null,
        campaign: 'zon-2026',
        local_second: 32_700,
      },
      {
        call_id: 'R5',
        talk_seconds: null,
        result: null,
        optout_offered: null,
        agent: null,
        campaign: 'zon-2026',
        local_second: 32_700,
      },
    ]);
    expect(await fixture.problems()).toEqual([
      '2 noted agent formula',
      '3 repaired started_at two-digit-year',
      '4 emptied optout_offered unknown-value',
      '4 emptied result unknown-value',
    ]);
    expect(await fixture.rows(`select value from problem where kind = 'emptied' order by column_name`)).toEqual([
      { value: 'weet niet' },
      { value: 'Q7' },
    ]);
    expect(outcome.files[0]?.remarks).toContain('As calls, nothing is read from: Over.');
    expect(outcome.files[0]?.format).toBe('mapped');
  });

  it('is shown by check as it would be read', async () => {
    const fixture = await Fixture.create(configuration(SOURCE), {
      'in/a.csv':
        'Ref;Datum;Tijd;Telefoon;Duur;Status;Verzet;Agent;Over\nR1;3-4-2026;9:05:00;0612345678;1:32;verkocht;ja;a;x\n',
    });
    const outcome = await checkFiles(fixture.workspace, SILENT);
    expect(outcome.files[0]).toMatchObject({
      path: 'in/a.csv',
      feed: 'calls',
      vendor: 'alfa',
      format: 'mapped',
      delimiter: ';',
      records: 1,
      broken: 0,
      ignored: ['Over'],
      columns: { call_id: 'Ref', started_at: 'Datum + Tijd', called_number: 'Telefoon' },
    });
    expect(outcome.notes[0]).toBe('in/a.csv: nothing is read from Over.');
    expect(await fixture.store.hasTable('staged_calls')).toBe(false);
  });
});

describe('hostile names and cells', () => {
  it('never become part of a statement', async () => {
    const source = `  - feed: calls
    vendor: alfa
    files: "in/*.csv"
    columns: { call_id: "a\\"b", started_at: "t'; drop table call; --", called_number: "$x" }
    values: { agent: { "'": "\\"" } }
    constants: { campaign: "'; drop table call; --", agent: "'" }
`;
    const fixture = await Fixture.create(configuration(source), {
      [`in/it's "one".csv`]:
        `"a""b";t'; drop table call; --;$x\n`.replace("t'; drop table call; --", `"t'; drop table call; --"`) +
        `"'; select 1; --";2026-05-11T10:00:00;0612345678\n`,
    });
    await fixture.load();
    expect(await fixture.rows('select call_id, campaign, agent from call')).toEqual([
      { call_id: "'; select 1; --", campaign: "'; drop table call; --", agent: '"' },
    ]);
  });
});
