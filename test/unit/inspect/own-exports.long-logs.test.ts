import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seriesPath, seriesPattern } from '../../../src/inspect/file-series.ts';
import { meaningOf } from '../../../src/inspect/value-words.ts';
import { inspect } from '../../../src/jobs/inspection.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import { configuration, Fixture } from '../staging/workspace-fixture.ts';
import { examineText, guesses, inspectText, newFolder, pasteAndCheck, tableOf } from './inspecting.ts';

const phone = (row: number): string => `06123456${String(row + 10)}`;

function table(heading: string, rows: readonly string[]): string {
  return `${[heading, ...rows].join('\n')}\n`;
}

describe('a list of people who want no calls', () => {
  const content = table('Aangemeld op;Telefoonnummer', [
    '3-6-2026;06-12345671',
    '14-6-2026;0612345672',
    '15-6-2026;020 1234567',
  ]);

  it('is told from a call log, with an id for each row, and is asked about', async () => {
    const inspection = await inspectText(content, { name: 'bmn_2026-06.csv' });
    expect(tableOf(inspection).feed).toMatchObject({ name: 'objections', isComplete: true, further: [] });
    expect(inspection.mapping).toContain('files: "in/client/bmn_*.csv"   # check: where you put it\n');
    expect(inspection.mapping).toContain('objection_id: { from: row }   # no column has one');
    expect(guesses(inspection)).toEqual({ 'Aangemeld op': 'objected_at?', Telefoonnummer: 'number' });
    expect(inspection.questions).toEqual([
      'Is it a list of people who want no more calls, and is the day the one on which they said so?',
    ]);
    expect(inspection.trial?.files).toMatchObject([{ feed: 'objections', acceptedShare: 100 }]);
    expect(await pasteAndCheck(inspection, content)).toMatchObject([{ accepted: 3, rowsRead: 3 }]);
  });

  it('with a time in some rows is read by the notation with a time, which reads days alone too', async () => {
    const mixed = table('Afgemeld op;Telefoonnummer', [
      '13-6-2026;06-12345671',
      '14-6-2026;0612345672',
      '15-6-2026 9:05;0612345673',
    ]);
    const inspection = await inspectText(mixed);
    expect(inspection.mapping).toContain('Afgemeld op: "d-M-yyyy H:mm"');
    expect(inspection.trial?.files).toMatchObject([{ feed: 'objections', acceptedShare: 100 }]);
  });

  it('keeps its day and time where it has both', async () => {
    const timed = table('telefoon,aangemeld op', ['0612345671,2026-06-03 10:00:01', '0612345672,2026-06-04 11:00:01']);
    expect(tableOf(await examineText(timed)).feed?.name).toBe('objections');
  });
});

it('the consents of a lead vendor are told from a call log; what was agreed to is no proof', async () => {
  const content = table('Datum opt-in;Voornaam;Telefoonnummer;Toestemmingstekst;Double opt-in', [
    '13-05-2026 10:00:11;Jan;0612345671;Ik ga akkoord;ja',
    '14-05-2026 11:00:11;Piet;0612345672;Ik ga akkoord;nee',
  ]);
  const inspection = await inspectText(content);
  expect(tableOf(inspection).feed).toMatchObject({ name: 'consents', isComplete: true });
  expect(guesses(inspection)).toEqual({ 'Datum opt-in': 'given_at', Telefoonnummer: 'number' });
  expect(inspection.mapping).toContain('consent_id: { from: row }');
  expect(inspection.questions.join(' ')).toContain('Where is the proof of each consent');
  expect(await pasteAndCheck(inspection, content)).toMatchObject([{ accepted: 2, rowsRead: 2 }]);
});

describe('a list of customers', () => {
  const content = table('Klantnummer;Voornaam;Achternaam;Telefoon;Mobiel;Contract start;Contract einde;Klanttype', [
    'K1;Jan;Bos;0201234567;0612345671;2024-01-01;;Particulier',
    'K2;An;Vos;;0612345672;2023-02-01;2025-12-31;Zakelijk',
    'K3;Ed;Los;0201234569;;2023-02-01;2025-12-31;Particulier',
  ]);

  it('is persons, their numbers out of two columns, and their relations', async () => {
    const inspection = await inspectText(content, { name: 'klanten.csv' });
    expect(tableOf(inspection).feed).toMatchObject({ name: 'relations', further: ['persons', 'phones'] });
    const feeds = [...(inspection.mapping ?? '').matchAll(/feed: (\w+)/gu)].map(([, feed]) => feed);
    expect(feeds).toEqual(['relations', 'persons', 'phones', 'phones']);
    for (const line of [
      'relation_id: { from: row }',
      'entity: which-entity   # check: whose customers they are, as under entities',
      'kind: subscription   # check: purchase, subscription, gift, donorship, volunteer, attendance',
      'number: Telefoon   # check: the number that came with the sale; without this line the relation is for every number of the person',
      'number: Mobiel   # rows in which it is empty are rejected, because they have no number',
      'Particulier: natural   # 2 rows',
      '# Zakelijk:   # 1 row',
    ])
      expect(inspection.mapping).toContain(line);
    expect(inspection.mapping).not.toContain('unpack them');
    expect(inspection.questions).toEqual([
      'Which kinds of customers are consumers, sole traders, partnerships and legal entities?',
    ]);
    expect(inspection.trial?.files.map(({ feed, acceptedShare }) => [feed, acceptedShare])).toEqual([
      ['relations', 100],
      ['persons', 100],
      ['phones', 66.7],
      ['phones', 66.7],
    ]);
    const checked = await pasteAndCheck(inspection, content);
    expect(checked.map(({ accepted }) => accepted)).toEqual([3, 3, 2, 2]);
  });

  it('may have contracts that end later', async () => {
    const inspection = await examineText(
      content.replace('2025-12-31', '2031-12-31').replace(';;Part', ';9999-12-31;Part'),
    );
    expect(tableOf(inspection).oddities.filter(({ code }) => code === 'in-the-future')).toEqual([]);
  });

  it('names the only company that the workspace has', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'in/client'), { recursive: true });
    writeFileSync(join(folder, 'in/client/klanten.csv'), content);
    writeFileSync(
      join(folder, 'belaudit.yaml'),
      `client: { name: V, entities: [{ id: energie, name: V }] }
audit: { from: 2026-04-01, to: 2026-04-30 }
vendors: [{ id: alfa, name: A }]
sources: [{ feed: calls, vendor: alfa, files: in/alfa/*.csv }]
`,
    );
    const workspace = openWorkspace(folder, { today: '2026-07-10' });
    const inspection = await inspect(join(folder, 'in/client/klanten.csv'), SILENT, { today: '2026-07-10', workspace });
    expect(inspection.mapping).toContain('entity: energie   # check: whose customers they are\n');
    expect(inspection.mapping).toContain('files: "in/client/klanten*.csv"\n');
    expect(inspection.trial?.files[0]?.problems).toEqual([]);
  });
});

describe('a feed that somebody names', () => {
  it('is what the file is mapped to, by its contents where the headings say nothing', async () => {
    const content = table('Nummer;Dag', ['0612345671;2026-06-01', '0612345672;2026-06-02']);
    const inspection = await inspectText(content, { feed: 'objections' });
    expect(guesses(inspection)).toEqual({ Nummer: 'number', Dag: 'objected_at?' });
    expect(inspection.trial?.files).toMatchObject([{ feed: 'objections', accepted: 2 }]);
    expect(await pasteAndCheck(inspection, content)).toMatchObject([{ accepted: 2 }]);
  });

  it('says what it lacks', async () => {
    const inspection = await inspectText(table('Naam;Stad', ['Jan;Ede', 'An;Epe']), { feed: 'register' });
    expect(tableOf(inspection).feed).toMatchObject({ name: 'register', isComplete: false });
    expect(inspection.questions).toContain('Which column holds number, or can it be added?');
  });

  it('has to be one that there is', async () => {
    await expect(inspectText('a\nb\n', { feed: 'optouts' })).rejects.toMatchObject({ code: 'USAGE' });
  });
});

it.each([
  [
    'a list of moments apart',
    'Datum;Tijd;Telefoonnummer;Reden afmelding',
    ['13-6-2026;10:00:00;0612345671;boos', '14-6-2026;10:01:00;0612345672;klaar'],
    'objections 2/2',
  ],
  [
    'a log without times',
    'Klantnummer;Telefoon;Datum;Resultaat',
    ['K1;0612345671;13-6-2026;Verkocht', 'K2;0612345672;14-6-2026;Bezet'],
    '',
  ],
  [
    'relations without a word of contracts',
    'Naam;Telefoon;Startdatum;Einddatum;Product',
    ['Jan;0612345671;2026-01-01;;gas', 'An;0612345672;2025-01-01;2026-01-01;gas'],
    'relations 2/2',
  ],
  [
    'members',
    'Klantnr;Achternaam;Tel. vast;Tel. mobiel;Lid sinds',
    ['1;Bos;0201234567;0612345671;2020-01-01', '2;Los;0201234568;0612345672;2021-01-01'],
    'relations 2/2, persons 2/2, phones 2/2, phones 2/2',
  ],
  [
    'English consents',
    'lead_id,consent_timestamp,phone,consent_text',
    ['L1,2026-01-01T10:00:00Z,0612345671,yes', 'L2,2026-01-02T10:00:00Z,0612345672,yes'],
    'consents 2/2',
  ],
  ['English opt-outs', 'phone,opt_out_date', ['0612345671,2026-01-01', '0612345672,2026-01-02'], 'objections 2/2'],
  [
    'the register',
    'telefoonnummer;ingeschreven op',
    ['0612345671;2026-01-01', '0612345672;2025-01-01'],
    'register 2/2',
  ],
  [
    'a log with names',
    'Klantnaam;Telefoon;Mobiel;Datum;Tijd;Gespreksduur;Resultaat',
    [
      'Jan;0201234567;0612345671;13-6-2026;10:00:00;12;Verkocht',
      'An;0201234568;0612345672;14-6-2026;10:00:00;12;Bezet',
    ],
    'calls 2/2',
  ],
])('%s is told by its headings: %s', async (_, heading, rows, accepted) => {
  const { trial } = await inspectText(table(heading, rows));
  expect((trial?.files ?? []).map((file) => `${file.feed} ${file.accepted}/${file.rowsRead}`).join(', ')).toBe(
    accepted,
  );
});

it('a time of day that stands apart belongs to the day, and what somebody said is no id', async () => {
  const said = await inspectText(
    table('Datum;Tijd;Telefoonnummer;Reden afmelding', [
      '13-6-2026;10:00:00;0612345671;boos',
      '14-6-2026;10:01:00;0612345672;klaar',
    ]),
  );
  expect(said.mapping).toContain('objected_at: Datum + Tijd');
  const named = await inspectText(
    table('Klantnaam;Telefoon;Datum;Tijd', ['Jan;0612345671;13-6-2026;10:00:00', 'An;0612345672;14-6-2026;10:00:00']),
  );
  expect(named.mapping).toContain('call_id: { from: row }');
});

it('proposes no call centre that nothing points to, not even the only one', async () => {
  const content = table(
    'Ref;Start;Telefoon',
    Array.from({ length: 5 }, (_, row) => `R${row};2026-04-1${row} 10:00:00;${phone(row)}`),
  );
  const unknown = 'vendor: which-call-centre   # check: the call centre that sent it, ';
  expect((await examineText(content)).mapping).toContain(`${unknown}as under vendors\n`);
  const folder = newFolder();
  writeFileSync(join(folder, 'log.csv'), content);
  writeFileSync(
    join(folder, 'belaudit.yaml'),
    `client: { name: V, entities: [{ id: v, name: V }] }
audit: { from: 2026-04-01, to: 2026-04-30 }
vendors: [{ id: alfa, name: A }]
sources: [{ feed: calls, vendor: alfa, files: in/alfa/*.csv }]
`,
  );
  const workspace = openWorkspace(folder, { today: '2026-07-10' });
  const { mapping } = await inspect(join(folder, 'log.csv'), SILENT, { today: '2026-07-10', workspace });
  expect(mapping).toContain(`${unknown}alfa\n`);
});

it('tries stops to several call centres as the rows name them: one number for two of them is no repetition', async () => {
  const fixture = await Fixture.create(configuration('  - { feed: calls, vendor: alfa, files: in/log.csv }\n'), {
    'in/stops.csv': table('Callcenter;Nummer;Soort;Geleverd op', [
      `alfa;${phone(1)};stop;2026-06-03`,
      `beta;${phone(1)};stop;2026-06-03`,
    ]),
  });
  const workspace = openWorkspace(fixture.directory, { today: '2026-07-10' });
  const found = await inspect(join(fixture.directory, 'in/stops.csv'), SILENT, { today: '2026-07-10', workspace });
  expect(found.mapping).toContain('      vendor: Callcenter\n');
  expect(found.trial?.files).toMatchObject([{ feed: 'handovers', rowsRead: 2, accepted: 2 }]);
});

it.each([
  ['calls_2026-06.csv', 'calls_*.csv'],
  ['CALLS 202606.CSV', 'CALLS *.csv'],
  ['juni.csv', '*.csv'],
  ['belrapport mei 2026.xlsx', 'belrapport *.xlsx'],
  ['2026-06-01_2026-06-30 gesprekken.csv.gz', '* gesprekken.csv.gz'],
  ['klanten.csv', 'klanten*.csv'],
  ['Meijer.csv', 'Meijer*.csv'],
  ['log', 'log*'],
])('the files that follow %s are %s', (name, pattern) => {
  expect(seriesPattern(name)).toBe(pattern);
});

it('a folder of a month is any folder', () => {
  expect(seriesPath('in/alfa/2026-06/calls.csv')).toBe('in/alfa/*/calls*.csv');
  expect(seriesPath('in/beta1/calls.csv')).toBe('in/beta1/calls*.csv');
});

it.each([
  ['result', 'Geen gehoor', 'no-answer'],
  ['result', 'Niet geïnteresseerd', 'refused'],
  ['result', 'Niet bereikt', 'no-answer'],
  ['result', 'Antwoordapparaat', 'machine'],
  ['result', 'Wil niet meer gebeld worden', 'objection'],
  ['result', 'Verkeerd nummer', undefined],
  ['legal_form', 'Eenmanszaak', 'sole-trader'],
  ['legal_form', 'Zakelijk', undefined],
])('in %s the word %s means %s', (column, word, meaning) => {
  expect(meaningOf(column, word)).toBe(meaning);
});

describe('what is proposed, in a workspace', () => {
  const FILES: Readonly<Record<string, string>> = {
    'in/client/bmn_2026-06.csv': table('Aangemeld op;Telefoonnummer', [
      '13-6-2026;06-12345671',
      '14-6-2026;0612345672',
    ]),
    'in/client/leads.csv': table('Datum opt-in;Telefoonnummer;Toestemmingstekst;Double opt-in', [
      '13-05-2026 10:00:11;0612345671;Ik ga akkoord;ja',
    ]),
    'in/client/klanten.csv': table('Klantnummer;Achternaam;Telefoon;Mobiel;Contract start;Contract einde;Klanttype', [
      'K1;Bos;0201234567;0612345671;2024-01-01;;Particulier',
      'K2;Vos;0201234568;0612345672;2023-02-01;2025-12-31;Particulier',
    ]),
    'in/alfa/CALLS_2026-06.CSV': table('Datum;Tijd;Telefoonnummer;Resultaat', [
      '13-6-2026;10:00:01;0612345671;Geen gehoor',
      '14-6-2026;10:00:01;0612345672;Niet geïnteresseerd',
    ]),
  };

  it('is loaded as it stands', async () => {
    const fixture = await Fixture.create(configuration(WAITING), FILES);
    const workspace = openWorkspace(fixture.directory, { today: '2026-07-10' });
    const entries: string[] = [];
    for (const path of Object.keys(FILES)) {
      const { mapping } = await inspect(join(fixture.directory, path), SILENT, {
        today: '2026-07-10',
        workspace,
        mostRows: 10,
      });
      entries.push((mapping ?? '').replace('sources:\n', ''));
    }
    const sources = entries.join('').replaceAll('which-entity', 'voorbeeld');
    expect(sources).not.toContain('which-');
    const loading = await Fixture.create(configuration(sources), FILES);
    await loading.load();
    const accounts = await loading.rows<{ feed: string; read: bigint; accepted: bigint }>(
      'select feed, rows_read as read, accepted from file_account order by delivery',
    );
    expect(accounts.map(({ feed, read, accepted }) => `${feed} ${accepted}/${read}`)).toEqual([
      'objections 2/2',
      'consents 1/1',
      'relations 2/2',
      'persons 2/2',
      'phones 2/2',
      'phones 2/2',
      'calls 2/2',
    ]);
  });
});

const WAITING = '  - { feed: calls, vendor: alfa, files: in/nothing/*.csv }\n';
