import { describe, expect, it } from 'vitest';
import { inspectText } from './inspecting.ts';

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
  const { mapping, questions } = await inspectText(table(headings, cells));
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
    expect(mapping).not.toContain('Betaald');
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
    expect(mapping).not.toContain('Merk');
    expect(asked).toContain('Does each value of "Merk" and "Product" have campaigns of its own?');
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

it('finds a duration with its unit behind it, and asks whether it includes the ringing', async () => {
  const { mapping } = await told(`${CALL};Duur (sec)`, (row) => `${call(row)};4${row}`);
  expect(mapping).toContain('# talk_seconds: Duur (sec)   # ask');
});
