import { describe, expect, it } from 'vitest';
import { columnOf, examineText, inspectText, oddities } from './inspecting.ts';

function table(headings: string, cells: (row: number) => string): string {
  return `${headings}\n${Array.from({ length: 6 }, (_, row) => `${cells(row + 1)}\n`).join('')}`;
}

const CALL = 'Gespreks-ID;Starttijd;Telefoon';
const call = (row: number): string => `G${row};2026-06-0${row} 10:11:12;061234560${row}`;
const CUSTOMER = 'Klantnummer;Telefoon;Klant sinds;Einddatum';
const customer = (row: number): string => `K${row};061234560${row};2024-03-0${row};2025-03-0${row}`;
const CONSENT = 'Lead-ID;Telefoon;Datum opt-in';
const consent = (row: number): string => `L${row};061234560${row};2026-03-0${row} 10:11:12`;

async function told(headings: string, cells: (row: number) => string): Promise<{ mapping: string; asked: string }> {
  const { mapping, questions } = await examineText(table(headings, cells));
  return { mapping: mapping ?? '', asked: questions.join('\n') };
}

describe('a column headed Soort', () => {
  it('is the direction where its words say so', async () => {
    const { mapping } = await told(`${CALL};Soort`, (row) => `${call(row)};${row % 2 === 0 ? 'Inkomend' : 'Uitgaand'}`);
    expect(mapping).toContain('direction: Soort\n');
  });

  it('is the purpose where its words say so, to be checked', async () => {
    const { mapping } = await told(
      `${CALL};Soort`,
      (row) => `${call(row)};${row % 2 === 0 ? 'Service' : 'Commercial'}`,
    );
    expect(mapping).toContain('purpose: Soort   # check: service, research and internal calls are out of scope\n');
  });

  it('is the kind of a relation or of a consent where its words say so', async () => {
    const relation = await told(`${CUSTOMER};Soort`, (row) => `${customer(row)};Abonnement`);
    expect(relation.mapping).toContain('kind: Soort\n');
    const request = await told(`${CONSENT};Soort`, (row) => `${consent(row)};Terugbelverzoek`);
    expect(request.mapping).toContain('kind: Soort\n');
    expect(request.mapping).toContain('Terugbelverzoek: request');
  });

  it.each([
    [`${CALL};Soort`, call, 'who called whom'],
    [`${CUSTOMER};Soort`, customer, 'what somebody bought'],
    [`${CONSENT};Soort`, consent, 'a consent or a request'],
  ])('is asked about where its words say nothing: %s', async (headings, cells, question) => {
    const { mapping, asked } = await told(headings, (row) => `${cells(row)};Z${row % 2}`);
    expect(mapping).not.toContain(': Soort');
    expect(asked).toContain(`What does "Soort" say: `);
    expect(asked).toContain(question);
  });
});

describe('columns headed Betaald, Merk and Product', () => {
  it('are what was paid, the entity and the product of a relation', async () => {
    const { mapping } = await told(`${CUSTOMER};Betaald;Merk;Product`, (row) => `${customer(row)};${row},50;Groen;Zon`);
    expect(mapping).toContain('paid_amount: Betaald\n');
    expect(mapping).toContain('entity: Merk\n');
    expect(mapping).toContain('product: Product\n');
  });

  it('are asked about where Betaald holds yes and no', async () => {
    const { mapping, asked } = await told(`${CUSTOMER};Betaald`, (row) => `${customer(row)};${row > 3 ? 'ja' : 'nee'}`);
    expect(mapping).toContain('## not read: "Betaald"\n');
    expect(asked).toContain('"Betaald" holds no amounts');
  });

  it('are the scope of a consent, to be checked', async () => {
    const { mapping, asked } = await told(`${CONSENT};Merk;Product`, (row) => `${consent(row)};Groen;Zon`);
    expect(mapping).toContain('names: Merk   # check: only names that the consumer was told\n');
    expect(mapping).toContain('products: Product   # check: ');
    expect(asked).toContain('Was the name in "Merk" shown to the consumer');
  });

  it('are asked about in a call log, which has both by its campaign', async () => {
    const { mapping, asked } = await told(`${CALL};Merk;Product`, (row) => `${call(row)};Groen;Zon`);
    expect(mapping).toContain('## not read: "Merk", "Product"\n');
    expect(asked).toContain('Does each value of "Merk" and "Product" have campaigns of its own?');
  });
});

describe('a heading that can mean an opt-out that was offered, or one that was asked for', () => {
  const OFFERED = 'that an opt-out was offered (optout_offered)';
  const ASKED_FOR = 'that the consumer wants no more calls (optout_requested)';

  it.each(['Opt-out', 'optout', 'Verzet', 'Bezwaar', 'Afmelding'])(
    'is asked about, and not read: %s',
    async (heading) => {
      const { mapping, asked } = await told(`${CALL};${heading}`, (row) => `${call(row)};ja`);
      expect(mapping).toContain(`      # optout_offered: ${heading}   # not read; ask what it says: ${OFFERED}, `);
      expect(mapping).not.toMatch(/^ *optout/mu);
      expect(asked).toContain(`What does "${heading}" say: ${OFFERED}, ${ASKED_FOR}, or something else?`);
    },
  );

  it('is asked about as an objection first where few rows say yes', async () => {
    const { mapping } = await told(`${CALL};Verzet`, (row) => `${call(row)};${row === 2 ? 'ja' : 'nee'}`);
    expect(mapping).toContain(`# optout_requested: Verzet   # not read; ask what it says: ${ASKED_FOR}, ${OFFERED}, `);
  });

  it('is asked about for each of two columns', async () => {
    const { mapping } = await told(`${CALL};Opt-out;Verzet`, (row) => `${call(row)};ja;nee`);
    expect(mapping).toContain('# optout_offered: Opt-out   # not read');
    expect(mapping).toContain('# optout_requested: Verzet   # not read');
  });

  it('is read where it is certain, and doubted where most rows say yes', async () => {
    const some = await told(`${CALL};Afmelding gevraagd`, (row) => `${call(row)};${row === 2 ? 'ja' : ''}`);
    expect(some.mapping).toContain('optout_requested: Afmelding gevraagd\n');
    const most = await told(`${CALL};Afmelding gevraagd`, (row) => `${call(row)};ja`);
    expect(most.mapping).toContain('optout_requested: Afmelding gevraagd   # check: most rows say yes');
  });
});

describe('a column that the mapping does not read', () => {
  it.each([
    ['Naam genoemd', 'identity_stated', 'ja'],
    ['kiezer', 'dial_mode', 'prerecorded'],
    ['kiezer', 'dial_mode', 'zelf'],
    ['bron', 'lead_source', 'vendor'],
    ['Beller', 'caller_number', '0201112233'],
  ])('is named with the column that it may mean: %s', async (heading, column, cell) => {
    const { mapping, asked } = await told(`${CALL};${heading}`, (row) => `${call(row)};${cell}`);
    expect(mapping).toContain(`      # ${column}: ${heading}   # not read; ask what it says: `);
    expect(asked).toContain(`What does "${heading}" say: `);
  });

  it('is named where nothing hints at a column', async () => {
    const headings = Array.from({ length: 7 }, (_, place) => `Veld ${place + 1}`);
    const { mapping } = await told([CALL, ...headings].join(';'), (row) => [call(row), ...'abcdefg'].join(';'));
    expect(mapping).toContain('## not read: "Veld 1", "Veld 2", "Veld 3", "Veld 4", "Veld 5", "Veld 6"\n');
    expect(mapping).toContain('## not read: "Veld 7"\n');
  });

  it('is named once, where the rows supply several feeds', async () => {
    const { mapping } = await told(`${CUSTOMER};Veld`, (row) => `${customer(row)};x`);
    expect(mapping.split('## not read: "Veld"')).toHaveLength(2);
  });
});

it('does not end a telephone number with the contract', async () => {
  const { mapping } = await told(CUSTOMER, customer);
  expect(mapping).toContain('ended_on: Einddatum');
  expect(mapping).toContain('feed: phones');
  expect(mapping).not.toContain('valid_to');
});

describe('a column with the other party of both directions', () => {
  it.each([
    ['Remote', '+31'],
    ['Remote (tel:)', 'tel:+31'],
  ])('is read as both numbers: %s', async (heading, before) => {
    const { mapping } = await told(
      `Call ID;Start time;${heading};Direction`,
      (row) => `c${row};2026-06-0${row}T10:11:12Z;${before}61234560${row};${row > 3 ? 'Inbound' : 'Outbound'}`,
    );
    const name = heading.includes('(') ? `"${heading}"` : heading;
    expect(mapping).toContain(`called_number: ${name}`);
    expect(mapping).toContain(`caller_number: ${name}   # check: the other party of both directions`);
  });

  it('is asked about where its heading does not say so', async () => {
    const { mapping, asked } = await told(`${CALL};Richting`, (row) => `${call(row)};${row > 3 ? 'in' : 'uit'}`);
    expect(mapping).not.toContain('caller_number');
    expect(asked).toContain('Which number is in "Telefoon" where a call came in?');
  });
});

describe('a heading that stands over several columns', () => {
  it('is asked about, and the first one is to be checked', async () => {
    const headings = 'Gespreks-ID;Starttijd;Telefoon;Telefoon';
    const { mapping, asked } = await told(headings, (row) => `${call(row)};062222222${row}`);
    expect(mapping).toContain('called_number: Telefoon (1)   # check: its heading stands over several columns');
    expect(asked).toContain('"Telefoon" stands over more than one column: which one holds called_number?');
  });

  it('is not asked about where the file itself numbers them', async () => {
    const headings = 'Gespreks-ID;Starttijd;Telefoon;Telefoon (2)';
    const { mapping, asked } = await told(headings, (row) => `${call(row)};062222222${row}`);
    expect(mapping).toContain('called_number: Telefoon\n');
    expect(asked).not.toContain('more than one column');
  });

  it('is not asked about where the others are empty', async () => {
    const { asked } = await told('Gespreks-ID;Starttijd;Telefoon;Telefoon', (row) => `${call(row)};`);
    expect(asked).not.toContain('more than one column');
  });
});

describe('ids of calls', () => {
  const asked = 'begin anew in each file? Then ask for the id';

  it('that are the numbers of the rows are asked about, a row of totals or not', async () => {
    const text = table('Nr;Starttijd;Telefoon', (row) => call(row).slice(1));
    const { mapping, questions } = await inspectText(`${text}Totaal;;6\n`);
    expect(mapping).toContain('call_id: Nr   # check: the numbers of the rows: do they begin anew in each file?');
    expect(questions.join('\n')).toContain(`Do the numbers in "Nr" ${asked}`);
  });

  it('that are the numbers of the rows are asked about, even if one number is missing', async () => {
    const { asked: questions } = await told(
      'Nr;Starttijd;Telefoon',
      (row) => `${row > 3 ? row + 1 : row}${call(row).slice(2)}`,
    );
    expect(questions).toContain(asked);
  });

  it('that are in another order are not', async () => {
    const { asked: questions } = await told('Nr;Starttijd;Telefoon', (row) => `${7 - row}${call(row).slice(2)}`);
    expect(questions).not.toContain(asked);
  });

  it('that go on where another file ended are not', async () => {
    const { asked: questions } = await told('Nr;Starttijd;Telefoon', (row) => `${1200 + row}${call(row).slice(2)}`);
    expect(questions).not.toContain(asked);
  });
});

it.each([
  ['a row of totals', 'Totaal;;;6\n'],
  ['many of them, some with the same value', 'Totaal;;;6\n'.repeat(3) + 'Subtotaal;;;5\n'.repeat(7)],
])('asks for no result that stands only in %s', async (_, totals) => {
  const rows = table(`${CALL};Uitkomst`, (row) => `${call(row)};Verkocht`);
  const { mapping } = await inspectText(`${rows}${totals}`);
  expect(mapping).toContain('Verkocht: sale   # 6 rows\n');
  expect(mapping).not.toMatch(/"[56]"/u);
});

it('says of no day that a known format reads that it is unreadable', async () => {
  const day = (row: number): string =>
    `30000${row},"Mon, 0${row} Jun 2026 11:00:00",Outbound,0201112234,061234560${row}`;
  const headings = 'CALL ID,TIMESTAMP,CALL TYPE,ANI,DNIS,CAMPAIGN,DISPOSITION,AGENT,TALK TIME';
  const inspection = await inspectText(table(headings, (row) => `${day(row)},zon,No Answer,f.a@five,0:00:00`));
  expect(columnOf(inspection, 'TIMESTAMP').days).toBeNull();
  expect(oddities(inspection).join('\n')).not.toContain('TIMESTAMP');
});

it('finds a duration with its unit behind it, and asks whether it includes the ringing', async () => {
  const { mapping } = await told(`${CALL};Duur (sec)`, (row) => `${call(row)};4${row}`);
  expect(mapping).toContain('# talk_seconds: Duur (sec)   # ask');
});
