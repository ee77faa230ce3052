import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isEmptyWord } from '../../../src/model/empty-words.ts';
import { defineMacros } from '../../../src/staging/macros.ts';
import { Store } from '../../../src/store/store.ts';
import { configuration, Fixture, loadFile } from './workspace-fixture.ts';

describe('one cell', () => {
  let store: Store;
  beforeAll(async () => {
    store = await Store.open(':memory:', { threads: 1 });
    await defineMacros(store);
  });
  afterAll(() => store.close());

  async function read(macro: string, cell: string | null): Promise<string | null> {
    const [row] = await store.rows<{ value: string | null }>(
      `select cast(${macro}(cast($cell as varchar)) as varchar) as value`,
      { cell },
    );
    return row?.value ?? null;
  }

  it('is the text itself where the reader of the file calls it simple', async () => {
    const signs = Array.from({ length: 95 }, (_, place) => String.fromCharCode(0x20 + place));
    const sign = fc.constantFrom(...signs.filter((one) => one !== '#' && one !== '+'));
    const words = fc.constantFrom('N/A', '1.2E', 'null', '=1', "'", '""', '-');
    const text = fc
      .array(fc.oneof({ weight: 5, arbitrary: sign }, words), { maxLength: 12 })
      .map((parts) => parts.join('').trim());
    const cells = fc.sample(text, 3000).filter((cell) => cell !== '' && !isEmptyWord(cell));
    const rows = await store.rows(
      `select cell
      from (select unnest(from_json(cast($cells as json), '["VARCHAR"]')) as cell) as cells
      where cell_text(cell) is distinct from cell
          or id_text(cell) is distinct from cell
          or text_of(cell) is distinct from cell
          or id_of(cell) is distinct from cell
          or is_strange_id(cell)
          or text_problem(cell, cell) is not null`,
      { cells: JSON.stringify(cells) },
    );
    expect(rows).toEqual([]);
  });

  it('is the same list by one look and item by item', async () => {
    const part = fc.constantFrom('a', 'B c', ' ', '|', '||', '#', 'é', '~', '{', '}', '\u00a0');
    const texts = fc.sample(
      fc.array(part, { maxLength: 7 }).map((parts) => parts.join('').trim()),
      3000,
    );
    const rows = await store.rows<{ cell: string; list: string | null; key: string | null }>(
      `select cell, list_of(cell) as list, list_key(list_of(cell)) as key
      from (select unnest(from_json(cast($cells as json), '["VARCHAR"]')) as cell) as cells`,
      { cells: JSON.stringify(texts) },
    );
    expect(rows).toHaveLength(texts.length);
    for (const { cell, list, key } of rows) {
      const items = cell.split('|').flatMap((item) => item.trim() || []);
      expect([cell, list]).toEqual([cell, items.join('|') || null]);
      expect([cell, key]).toEqual([cell, [...new Set(items)].sort().join('|') || null]);
    }
  });

  it.each<[day: string | null, time: string | null, text: string | null]>([
    ['2026-06-03', '14:03:10', '2026-06-03 14:03:10'],
    ['2026-06-03 00:00:00', '14:03', '2026-06-03 14:03'],
    ['2026-06-03T12:00:00', '2026-06-03T14:03:10', '2026-06-03 14:03:10'],
    ['2026-06-03 00:00:00', '1899-12-30 14:03:10', '2026-06-03 14:03:10'],
    ['46176.5', '14:03:10', '46176 14:03:10'],
    ['46176,5', '46176,5', '46176 0,5'],
    ['46176', '2026-06-03T14:03:10', '46176 14:03:10'],
    ['2026-06-03', '46176.25', '2026-06-03 0.25'],
    ['2026-06-03 00:00:00', '2026-06-04 14:03:10', '2026-06-03 2026-06-04 14:03:10'],
    ['2026-06-03', '46177.25', '2026-06-03 46177.25'],
    ['2026-06-03T12:00:00', '+02:00', '2026-06-03T12:00:00 +02:00'],
    ['2026-06-03T12:00:00', null, '2026-06-03T12:00:00'],
    [null, '14:03:10', '14:03:10'],
    [null, null, null],
  ])('day %s and time %s', async (day, time, expected) => {
    const [row] = await store.rows<{ value: string | null }>(
      'select day_with_time(cast($day as varchar), cast($time as varchar)) as value',
      { day, time },
    );
    expect(row?.value ?? null).toBe(expected);
  });

  it.each([
    ['2026-06-03 0.5', '2026-06-03 12:00:00'],
    ['46176 0,25', '2026-06-03 06:00:00'],
    ['2026-06-03 0.9999999', '2026-06-03 23:59:59'],
    ['2026-02-30 0.5', '2026-02-30 0.5'],
    ['2026-06-03 1.5', '2026-06-03 1.5'],
    ['99999 0.5', '99999 0.5'],
  ])('moment %s', async (cell, expected) => {
    expect(await read('moment_text', cell)).toBe(expected);
  });

  it.each([
    ['1234.56', '1234.56'],
    ['1234,56', '1234.56'],
    ['1.234,56', '1234.56'],
    ['1,234.56', '1234.56'],
    ['1.234.567', '1234567.00'],
    ['12,50', '12.50'],
    ['12,5', '12.50'],
    ['0,125', '0.13'],
    ['0.004', '0.00'],
    ['-5', '-5.00'],
    ['€ 12,50', '12.50'],
    ['12,50 EUR', '12.50'],
    ['25,-', '25.00'],
    ['0', '0.00'],
    ['1e3', null],
    ['1_000', null],
    ['12.34.56', null],
    ['1.23,456,7', null],
    ['twaalf', null],
    ['', null],
    ['12 50', null],
    ['infinity', null],
    ['NaN', null],
  ])('amount %j', async (cell, value) => {
    expect(await read('amount_of', cell)).toBe(value);
  });

  it.each([
    ['1.234', 'true'],
    ['12,345', 'true'],
    ['0,125', 'false'],
    ['1.234,00', 'false'],
    ['1234.567', 'false'],
  ])('amount %j can be two', async (cell, value) => {
    expect(await read('is_ambiguous_amount', cell)).toBe(value);
  });

  it.each([
    ['92', '92', '92'],
    ['92.0', '92', '92'],
    ['0', '0', '0'],
    ['1:32', null, '92'],
    ['0:01:32', null, '92'],
    ['1:02:03', null, '3723'],
    ['100:00:00', null, '360000'],
    ['1:75', null, null],
    ['-5', null, null],
    ['0,00106481', null, null],
    ['92.5', null, null],
    ['1e3', null, null],
    ['99999999', null, null],
  ])('duration %j', async (cell, seconds, clock) => {
    expect(await read('duration_of', cell)).toBe(seconds);
    expect(await read('clock_duration_of', cell)).toBe(clock);
  });

  it.each([
    ['ja', 'true'],
    ['JA', 'true'],
    ['Yes', 'true'],
    ['true', 'true'],
    ['1', 'true'],
    ['y', 'true'],
    ['j', 'true'],
    ['nee', 'false'],
    ['NO', 'false'],
    ['0', 'false'],
    ['n', 'false'],
    ['t', null],
    ['on', null],
    ['onbekend', null],
    ['2', null],
    [null, null],
  ])('boolean %j', async (cell, value) => {
    expect(await read('boolean_of', cell)).toBe(value);
  });

  it.each([
    [' ja ', 'ja'],
    ['\u00A0ja\uFEFF', 'ja'],
    ['\t\r\n', null],
    ['', null],
    ['a b', 'a b'],
    ['regel een\nregel twee', 'regel een\nregel twee'],
  ])('text around %j', async (cell, value) => {
    expect(await read('cell_text', cell)).toBe(value);
  });

  it.each([
    ['Tim \u001B[31mVos\u0007', 'Tim [31mVos'],
    ['een\r\ntwee', 'een twee'],
    ['\u0007', null],
    ['Zoë 🌞', 'Zoë 🌞'],
  ])('control characters in %j', async (cell, value) => {
    expect(await read('text_of', cell)).toBe(value);
  });

  it.each([
    ['a|b', 'a|b'],
    [' a | b c |', 'a|b c'],
    ['|', null],
  ])('list %j', async (cell, value) => {
    expect(await read('list_of', cell)).toBe(value);
  });
});

describe('values that cannot be read', () => {
  it('are unreadable in a consent where a default or emptiness has a meaning', async () => {
    const fixture = await loadFile(
      'feed: consents',
      `consent_id,given_at,kind,person_id,number,purpose,channels,form,initiative,expires_on,withdrawn_at,verified_at,names,products
C-1,2026-01-01,,P-1,,,,,,,,,,
C-2,2026-01-01,verzoek,P-1,geheim,verkoop,phone|fax,actief,iemand,31-31-2026,gisteren,gisteren,GroenPlus | Voorbeeld,*|solar
C-3,2026-01-01,REQUEST,P-1,0612345678,ideal,Phone|SMS,Active,caller,2026-03-01,2026-02-01,2026-01-02,voorbeeld|groenplus,solar|*
`,
    );
    const rows =
      await fixture.rows(`select * exclude (file_key, given_earliest, given_latest, given_day, source, term_stated, evidence, collected_by, collected_in_call, withdrawn_day)
      from consent order by consent_key`);
    expect(rows).toEqual([
      {
        consent_key: 1n,
        consent_id: 'C-1',
        kind: 'consent',
        person_key: 1n,
        number: null,
        scope_key: 1n,
        purpose: 'commercial',
        for_phone: true,
        for_other_channel: false,
        form: null,
        initiative: null,
        expires_day: 10_000_000,
        withdrawn_earliest: null,
        withdrawn_latest: null,
        verified_earliest: null,
        verified_latest: null,
        source_row: 2n,
      },
      {
        consent_key: 2n,
        consent_id: 'C-2',
        kind: 'unreadable',
        person_key: 1n,
        number: null,
        scope_key: 2n,
        purpose: 'unreadable',
        for_phone: null,
        for_other_channel: false,
        form: null,
        initiative: 'unreadable',
        expires_day: -1_000_000,
        withdrawn_earliest: -9223372036854775807n,
        withdrawn_latest: -9223372036854775807n,
        verified_earliest: null,
        verified_latest: null,
        source_row: 3n,
      },
      {
        consent_key: 3n,
        consent_id: 'C-3',
        kind: 'request',
        person_key: 1n,
        number: 31612345678n,
        scope_key: 2n,
        purpose: 'ideal',
        for_phone: true,
        for_other_channel: true,
        form: 'active',
        initiative: 'caller',
        expires_day: 20_513,
        withdrawn_earliest: 1_769_900_400_000_000n,
        withdrawn_latest: 1_769_986_799_999_999n,
        verified_earliest: 1_767_308_400_000_000n,
        verified_latest: 1_767_394_799_999_999n,
        source_row: 4n,
      },
    ]);
    expect(await fixture.rows('select name from consent_scope_name where scope_key = 2 order by name')).toEqual([
      { name: 'groenplus' },
      { name: 'voorbeeld' },
    ]);
    expect(
      await fixture.rows('select product from consent_scope_product where scope_key = 2 order by product'),
    ).toEqual([{ product: '*' }, { product: 'solar' }]);
    expect((await fixture.problems()).filter((problem) => problem.startsWith('3 '))).toEqual([
      '3 emptied channels unknown-value',
      '3 emptied expires_on invalid-date',
      '3 emptied form unknown-value',
      '3 emptied initiative unknown-value',
      '3 emptied kind unknown-value',
      '3 emptied number number-withheld',
      '3 emptied purpose unknown-value',
      '3 emptied verified_at invalid-date',
      '3 emptied withdrawn_at invalid-date',
    ]);
  });

  it('leave an interval open on their side, as an empty bound does', async () => {
    const fixture = await loadFile(
      'feed: phones',
      'person_id,number,valid_from,valid_to\nP-1,0612345671,,\nP-2,0612345672,gisteren,\nP-3,0612345673,2026-01-01,morgen\nP-4,0612345674,1970-01-02,2026-01-01 12:00\n',
    );
    expect(await fixture.rows('select from_day, to_day from phone order by number')).toEqual([
      { from_day: -1_000_000, to_day: 10_000_000 },
      { from_day: -1_000_000, to_day: 10_000_000 },
      { from_day: 20_454, to_day: 10_000_000 },
      { from_day: 1, to_day: 20_454 },
    ]);
    expect(await fixture.problems()).toEqual(['3 emptied valid_from invalid-date', '4 emptied valid_to invalid-date']);
  });

  it('leave a relation without number and day of collection, as empty ones do', async () => {
    const fixture = await loadFile(
      'feed: relations',
      `relation_id,entity,kind,started_on,person_id,number,paid_amount,number_collected_on
R-1,voorbeeld,purchase,2020-01-01,P-1,06123456XX,1.234,eergisteren
R-2,voorbeeld,purchase,2020-01-01,P-1,,veel,
`,
    );
    expect(
      await fixture.rows(
        'select number, number_collected_day as day, cast(paid_amount as varchar) as paid from relation order by relation_key',
      ),
    ).toEqual([
      { number: null, day: null, paid: '1234.00' },
      { number: null, day: null, paid: null },
    ]);
    expect(await fixture.problems()).toEqual([
      '2 emptied number number-masked',
      '2 emptied number_collected_on invalid-date',
      '2 noted paid_amount ambiguous-amount',
      '3 emptied paid_amount invalid-amount',
    ]);
  });

  it('leave a call outbound, and of no purpose of its own', async () => {
    const fixture = await loadFile(
      'feed: calls, vendor: alfa',
      'call_id,started_at,called_number,direction,purpose,caller_number\nA-1,2026-05-01T10:00:00,0612345678,naar buiten,onderzoek,Anoniem\nA-2,2026-05-01T10:00:00,0612345678,Inbound,SERVICE,unknown\n',
    );
    expect(
      await fixture.rows('select direction, purpose, caller_number, caller_id_withheld from call order by call_id'),
    ).toEqual([
      { direction: 'outbound', purpose: null, caller_number: null, caller_id_withheld: true },
      { direction: 'inbound', purpose: 'service', caller_number: null, caller_id_withheld: null },
    ]);
    expect(await fixture.problems()).toEqual([
      '2 emptied direction unknown-value',
      '2 emptied purpose unknown-value',
      '2 noted caller_number number-withheld',
      '3 emptied caller_number number-withheld',
    ]);
  });
});

/** Rows of which no fact is made: the source with the heading and row of its file, and why. */
const UNUSED: readonly (readonly [source: string, heading: string, row: string, problem: string])[] = [
  [
    'feed: objections',
    'objection_id,objected_at,number,person_id',
    'V-1,2026-01-01,,',
    'number neither-number-nor-person',
  ],
  [
    'feed: objections',
    'objection_id,objected_at,number,person_id',
    'V-1,2026-01-01,anoniem,',
    'number number-withheld',
  ],
  [
    'feed: objections',
    'objection_id,objected_at,number,person_id',
    'V-1,2026-01-01,nvt,',
    'number neither-number-nor-person',
  ],
  ['feed: objections', 'objection_id,objected_at,number', 'V-1,,0612345678', 'objected_at required-missing'],
  ...['call:alfa/A-1', 'V-1|call:alfa/A-1'].map((id): [string, string, string, string] => [
    'feed: objections',
    'objection_id,objected_at,number',
    `${id},2026-01-01,0612345678`,
    'objection_id reserved-id',
  ]),
  ['feed: consents', 'consent_id,given_at', 'C-1,2026-01-01', 'number neither-number-nor-person'],
  [
    'feed: relations',
    'relation_id,entity,kind,started_on',
    'R-1,voorbeeld,purchase,2026-01-01',
    'number neither-number-nor-person',
  ],
  [
    'feed: relations',
    'relation_id,entity,kind,started_on,person_id',
    'R-1,voorbeeld,koop,2026-01-01,P-1',
    'kind unknown-value',
  ],
  [
    'feed: calls',
    'vendor,call_id,started_at,called_number',
    'gamma,A-1,2026-01-01T10:00:00,0612345678',
    'vendor unknown-vendor',
  ],
  [
    'feed: calls',
    'vendor,call_id,started_at,called_number',
    ',A-1,2026-01-01T10:00:00,0612345678',
    'vendor required-missing',
  ],
  [
    'feed: calls, vendor: alfa',
    'call_id,started_at,called_number,direction',
    'A-1,2026-01-01T10:00:00,,inbound',
    'called_number number-missing',
  ],
  [
    'feed: handovers',
    'vendor,number,kind,entity,delivered_at',
    'alfa,0612345678,lead,elders,2026-01-01',
    'entity unknown-entity',
  ],
  ['feed: invoices', 'vendor,from,to', 'alfa,2026-02-01,2026-01-01', 'to ends-before-it-begins'],
  [
    'feed: carrier, vendor: alfa',
    'started_at,called_number',
    '2026-02-01,0612345678',
    'started_at time-of-day-missing',
  ],
  ['feed: carrier', 'vendor,started_at,called_number', 'delta,2026-02-01T10:00:00,0612345678', 'vendor unknown-vendor'],
  ['feed: phones', 'person_id,number', 'P-1,112', 'number emergency-number'],
  ['feed: register', 'number,registered_from', '0612345678,', 'registered_from required-missing'],
];

describe('rows that are not used', () => {
  let fixture: Fixture;
  beforeAll(async () => {
    const sources = UNUSED.map(([source], place) => `  - { ${source}, files: in/${place}.csv }\n`);
    fixture = await Fixture.create(
      configuration(sources.join('')),
      Object.fromEntries(UNUSED.map(([, heading, row], place) => [`in/${place}.csv`, `${heading}\n${row}\n`])),
    );
    await fixture.load();
  });

  it.each(UNUSED.map((row, place) => [...row, place] as const))('%s: %s: %s', async (_, __, row, problem, place) => {
    expect(await fixture.problemsOf(`in/${place}.csv`)).toEqual([`2 rejected ${problem}`]);
    const ofFile = `where path = 'in/${place}.csv'`;
    expect(await fixture.rows(`select raw from problem inner join source_file using (file_key) ${ofFile}`)).toEqual([
      { raw: row },
    ]);
    expect(await fixture.rows(`select rows_read, rejected, accepted from file_account ${ofFile}`)).toEqual([
      { rows_read: 1n, rejected: 1n, accepted: 0n },
    ]);
  });

  it('keeps a suppression for an entity that nobody knows, and says so', async () => {
    const fixture = await loadFile(
      'feed: handovers',
      'vendor,number,kind,entity,delivered_at\nalfa,0612345678,suppress,oude-naam,2026-01-01\n',
    );
    expect(await fixture.rows('select entity, is_day_only, delivered_day from handover')).toEqual([
      { entity: 'oude-naam', is_day_only: true, delivered_day: 20_454 },
    ]);
    expect(await fixture.problems()).toEqual(['2 noted entity unknown-entity']);
  });

  it('knows an entity by id, name or brand, or by the id of a company that was taken over', async () => {
    const ENTITIES = [
      'voorbeeld',
      'VOORBEELD',
      'Voorbeeld Energie B.V.',
      'GroenPlus',
      'Oude-Energie',
      'oude-energie',
      '',
    ];
    const rows = (row: (entity: string, place: number) => string): string =>
      ENTITIES.map((entity, place) => `${row(entity, place)}\n`).join('');
    const constants = ENTITIES.filter((entity) => entity !== '').map(
      (entity, place) => `  - { feed: relations, files: in/r${place}.csv, constants: { entity: "${entity}" } }`,
    );
    const sources = [
      '  - { feed: handovers, files: in/h.csv }',
      '  - { feed: objections, files: in/o.csv }',
      '  - { feed: complaints, files: in/c.csv }',
      ...constants,
    ];
    const fixture = await Fixture.create(configuration(`${sources.join('\n')}\n`), {
      'in/h.csv': `vendor,number,kind,entity,delivered_at\n${rows((entity, place) => `alfa,061234567${place},lead,${entity},2026-01-01\nalfa,061234567${place},suppress,${entity},2026-01-01`)}`,
      'in/o.csv': `objection_id,objected_at,number,entity\n${rows((entity, place) => `V-${place},2026-01-01,061234567${place},${entity}`)}`,
      'in/c.csv': `complaint_id,number,about_day,entity\n${rows((entity, place) => `K-${place},061234567${place},2026-01-01,${entity}`)}`,
      ...Object.fromEntries(
        constants.map((_, place) => [
          `in/r${place}.csv`,
          `relation_id,kind,started_on,person_id\nR-${place},purchase,2026-01-01,P-1\n`,
        ]),
      ),
    });
    await fixture.load();
    expect(await fixture.problems()).toEqual([]);
    // As given: the configuration says what it means.
    const given = ENTITIES.map((entity) => (entity === '' ? null : entity)).sort();
    for (const [table, times] of [
      ['handover', 2],
      ['objection_record', 1],
      ['complaint', 1],
    ] as const) {
      const found = await fixture.rows<{ entity: string | null }>(`select entity from ${table}`);
      expect(found.map(({ entity }) => entity).sort(), table).toEqual(
        given.flatMap((entity) => Array<string | null>(times).fill(entity)),
      );
    }
  });

  it('says of an entity that nobody knows that nobody knows it', async () => {
    const fixture = await Fixture.create(
      configuration(
        '  - { feed: objections, files: in/o.csv }\n  - { feed: complaints, files: in/c.csv }\n  - { feed: relations, files: in/r.csv }\n',
      ),
      {
        'in/o.csv': 'objection_id,objected_at,number,entity\nV-1,2026-01-01,0612345678,elders\n',
        'in/c.csv': 'complaint_id,number,about_day,entity\nK-1,0612345678,2026-01-01,elders\n',
        'in/r.csv': 'relation_id,entity,kind,started_on,person_id\nR-1,elders,purchase,2026-01-01,P-1\n',
      },
    );
    await fixture.load();
    expect(await fixture.problems()).toEqual(Array(3).fill('2 noted entity unknown-entity'));
  });

  it('puts the vendor of the source before that of the row', async () => {
    const fixture = await loadFile('feed: scrubs, vendor: beta', 'vendor,register_date\nalfa,2026-01-01\n');
    expect(await fixture.rows('select vendor from scrub')).toEqual([{ vendor: 'beta' }]);
  });
});
