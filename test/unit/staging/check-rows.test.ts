import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ProblemTally } from '../../../src/inspect/trial-load.ts';
import { checkWorkspace } from '../../../src/jobs/inspection.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { configuration, Fixture } from './workspace-fixture.ts';

const HOSTILE = readFileSync(new URL('hostile-call-log.csv', import.meta.url));

const SOURCES = `  - feed: calls
    vendor: alfa
    files: in/hostile.csv
    columns:
      call_id: Gesprek-ID
      started_at: Datum + Starttijd
      called_number: Telefoonnummer
      caller_number: Uitgaand nummer
      talk_seconds: Gespreksduur
      result: Resultaat
      agent: Agent
    formats: { Datum: d-M-yyyy, Gespreksduur: duration }
    values: { result: { Gesprek: conversation } }
  - { feed: objections, files: in/objections.csv }
`;

const FILES = {
  'in/hostile.csv': HOSTILE,
  'in/objections.csv':
    'objection_id,objected_at,number\nO1,2026-04-03,0612345601\nO2,2026-04-03,06****5602\nO1,2026-04-03,0612345601\n',
};

describe('what check says of the rows', () => {
  it('is what load makes of them, to the row', async () => {
    const objections = `${FILES['in/objections.csv']}Totaal,,3\n`;
    const fixture = await Fixture.create(configuration(SOURCES), { ...FILES, 'in/objections.csv': objections });
    const { files } = await checkWorkspace(fixture.workspace, SILENT);
    const loaded = await fixture.load();
    const account = ({
      path,
      rowsRead,
      accepted,
      rejected,
      noRecord,
      duplicate,
      replaced,
      repaired,
      emptied,
    }: (typeof loaded.files)[number]): unknown => ({
      path,
      rowsRead,
      accepted,
      rejected,
      noRecord,
      duplicate,
      replaced,
      repaired,
      emptied,
    });
    expect(files.map(({ rows }) => rows)).toMatchObject(loaded.files.map(account));
    expect(loaded.files.find(({ feed }) => feed === 'objections')).toMatchObject({ rejected: 2, noRecord: 1 });
    for (const { rows } of files) {
      const counted = (kind: string): number =>
        (rows?.problems ?? []).reduce((total, problem) => total + (problem.kind === kind ? problem.rows : 0), 0);
      expect([counted('rejected'), counted('emptied')]).toEqual([rows?.rejected, rows?.emptied]);
    }
  });

  it('names reasons with their first lines, and values that cannot be read by themselves, masked, and leaves the workspace as it was', async () => {
    const fixture = await Fixture.create(configuration(SOURCES), FILES);
    const tree = (): string[] => readdirSync(fixture.directory, { recursive: true }).map(String).sort();
    const before = tree();
    const { files } = await checkWorkspace(fixture.workspace, SILENT);
    expect(tree()).toEqual(before);
    expect(existsSync(join(fixture.directory, '.belaudit/store.duckdb'))).toBe(false);
    expect(await fixture.store.hasTable('staged_calls')).toBe(false);
    const [calls, objections] = files.map(({ rows }) => rows);
    expect(calls?.problems).toEqual(
      expect.arrayContaining([
        {
          kind: 'rejected',
          column: 'called_number',
          reason: 'number-masked',
          value: expect.any(String),
          different: 1,
          rows: 1,
          lines: [19],
        },
        { kind: 'emptied', column: 'result', reason: 'unknown-value', value: 'Q7', different: 1, rows: 1, lines: [56] },
        {
          kind: 'emptied',
          column: 'talk_seconds',
          reason: 'invalid-duration',
          value: '1:75',
          different: 1,
          rows: 1,
          lines: [52],
        },
      ]),
    );
    expect(objections).toMatchObject({ rowsRead: 3, accepted: 1, rejected: 1, duplicate: 1, replaced: 0 });
    expect(objections?.problems).toEqual([
      {
        kind: 'rejected',
        column: 'number',
        reason: 'number-masked',
        value: '••****•602',
        different: 1,
        rows: 1,
        lines: [3],
      },
    ]);
    expect(JSON.stringify(files)).not.toMatch(/(?:06|\+316|316)\d{8}|Sanne/u);
  });

  describe('many values that cannot be read', () => {
    const problems = new Map<string, readonly ProblemTally[]>();
    beforeAll(async () => {
      const HEADING = 'call_id,started_at,called_number';
      const unknown = Array.from(
        { length: 30 },
        (_, row) =>
          `A${row},2026-04-03T10:00:00,06123456${10 + row},Q${row}\nB${row},2026-04-03T10:00:00,06123457${10 + row},Q0\n`,
      );
      const days = (id: string, count: number, name = ''): string =>
        Array.from({ length: count }, (_, row) => `${id}${row},${row + 1} mei${name},+31612345601\n`).join('');
      const fixture = await Fixture.create(configuration('  - { feed: calls, vendor: alfa, files: in/*.csv }\n'), {
        'in/words.csv': `${HEADING},result\n${unknown.join('')}`,
        'in/five-days.csv': `${HEADING}\n${days('C', 5, ' Sanne')}`,
        'in/four-days.csv': `${HEADING}\n${days('D', 4)}`,
      });
      const { files } = await checkWorkspace(fixture.workspace, SILENT);
      for (const { path, rows } of files) problems.set(path, rows?.problems ?? []);
    });

    it('are counted together if they are rare', () => {
      const all = problems.get('in/words.csv') ?? [];
      const unknown = all.filter(({ column }) => column === 'result');
      expect(all.filter((problem) => !unknown.includes(problem))).toEqual([]);
      expect(unknown).toHaveLength(21);
      expect(unknown[0]).toMatchObject({ value: 'Q0', rows: 31, lines: [2, 3, 5, 7, 9] });
      expect(unknown.at(-1)).toMatchObject({ value: null, different: 10, rows: 10 });
      expect(unknown.reduce((total, { rows: count }) => total + count, 0)).toBe(60);
    });

    it('and reject their rows are shown up to three, masked, and counted together beyond', () => {
      const told = problems.get('in/five-days.csv')?.map(({ value, different }) => [value, different]);
      expect(told).toEqual([
        ['1 m• S•', 1],
        ['2 m• S•', 1],
        ['3 m• S•', 1],
        [null, 2],
      ]);
    });

    it('and reject their rows are shown all four, as there is none beside the last', () => {
      const told = problems.get('in/four-days.csv')?.map(({ value, different }) => [value, different]);
      expect(told?.at(-1)).toEqual(['4 m•', 1]);
    });
  });

  it('names sources of which every row is rejected, and no other', async () => {
    const fixture = await Fixture.create(
      configuration(`  - { feed: calls, vendor: alfa, files: in/a*.csv }
  - { feed: calls, vendor: beta, files: in/b.csv }
  - { feed: persons, files: in/p.csv }
`),
      {
        'in/a1.csv': 'call_id,started_at,called_number\nA1,gisteren,+31612345601\n',
        'in/a2.csv': 'call_id,started_at,called_number\nA2,2026-05-11 10:00:00,+31612345601\n',
        'in/b.csv': 'call_id,started_at,called_number\nB1,gisteren,+31612345601\nB2,vandaag,+31612345601\n',
        'in/p.csv': 'person_id,form\n',
      },
    );
    const { refused } = await checkWorkspace(fixture.workspace, SILENT);
    expect(refused).toEqual([{ line: 14, feed: 'calls', files: 'in/b.csv' }]);
  });

  it('counts a file under two sources for each of them by itself', async () => {
    const fixture = await Fixture.create(
      configuration(`  - { feed: phones, files: in/crm.csv, columns: { number: Telefoon } }
  - { feed: phones, files: in/crm.csv, columns: { number: Mobiel } }
  - { feed: phones, files: in/crm.csv, columns: { number: Mobiel } }
`),
      { 'in/crm.csv': 'person_id,Telefoon,Mobiel\nP1,0201234567,geen\nP2,0201234568,0612345602\n' },
    );
    const { files } = await checkWorkspace(fixture.workspace, SILENT);
    expect(files.map(({ source, rows }) => [source, rows?.accepted ?? null])).toEqual([
      [0, 2],
      [1, 1],
      [2, null],
    ]);
  });

  it('names a column as not read only if no source of the file reads it', async () => {
    const fixture = await Fixture.create(
      configuration(`  - { feed: phones, files: in/crm.csv, columns: { number: Telefoon } }
  - { feed: phones, files: in/crm.csv, columns: { number: Mobiel } }
  - { feed: persons, files: in/other.csv }
`),
      {
        'in/crm.csv': 'person_id,Telefoon,Mobiel,Kleur\nP1,0201234567,0612345601,rood\n',
        'in/other.csv': 'person_id,legal_form,Mobiel\nP1,natural,0612345601\n',
      },
    );
    const { notes } = await checkWorkspace(fixture.workspace, SILENT, { quick: true });
    expect(notes).toEqual(['in/crm.csv: nothing is read from Kleur.', 'in/other.csv: nothing is read from Mobiel.']);
  });

  it('is a list of what to fill in where no file is there yet, and a mistake where one of them is', async () => {
    const sources = '  - { feed: calls, vendor: alfa, files: in/a/*.csv }\n  - { feed: persons, files: in/p.csv }\n';
    const fixture = await Fixture.create(configuration(sources), {});
    expect(await checkWorkspace(fixture.workspace, SILENT)).toMatchObject({
      files: [],
      waiting: [
        { line: 13, feed: 'calls', files: 'in/a/*.csv' },
        { line: 14, feed: 'persons', files: 'in/p.csv' },
      ],
    });
    fixture.write({ 'in/a/log.txt': 'x' });
    await expect(checkWorkspace(fixture.workspace, SILENT)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  });

  it('is nothing where only a quick look was asked for', async () => {
    const fixture = await Fixture.create(configuration(SOURCES), FILES);
    const { files } = await checkWorkspace(fixture.workspace, SILENT, { quick: true });
    expect(files.map(({ path, records, broken, rows }) => [path, records, broken, rows])).toEqual([
      ['in/hostile.csv', 80, 5, null],
      ['in/objections.csv', 3, 0, null],
    ]);
  });

  it('stops when it is told to, and leaves nothing behind', async () => {
    const fixture = await Fixture.create(configuration(SOURCES), FILES);
    const signal = AbortSignal.abort();
    await expect(checkWorkspace(fixture.workspace, SILENT, { signal })).rejects.toMatchObject({ code: 'INTERRUPTED' });
    expect(readdirSync(join(fixture.directory, '.belaudit'))).toEqual(['tmp']);
  });
});
