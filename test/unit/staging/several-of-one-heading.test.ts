import { describe, expect, it } from 'vitest';
import { configuration, Fixture } from './workspace-fixture.ts';

const TEXT = 'Ja, ik wil gebeld worden: over zon & warmte | “GroenPlus” (en partners) – versie 2';
const OLD = 'ik ga akkoord met de   voorwaarden';

const CONSENTS = `Lead;Moment;Telefoon;Tekst
1;2026-05-11 10:00:00;0612345671;${TEXT}
2;2026-05-11 10:01:00;0612345672;${OLD.toUpperCase()}
3;2026-05-11 10:02:00;0612345673;iets anders
4;2026-05-11 10:03:00;0612345674;
`;

const COLUMNS = 'consent_id: Lead, given_at: Moment, number: Telefoon';
const ROWS = `select consent_id, form, term_stated, purpose, channels, names, products, source from staged_consents order by consent_id`;

async function loaded(entry: string, file = CONSENTS): Promise<Fixture> {
  const fixture = await Fixture.create(configuration(entry), { 'in/file.csv': file });
  await fixture.load();
  return fixture;
}

describe('one heading that says several things', () => {
  it('is read as several columns of the feed, each with the meaning of its texts', async () => {
    const key = JSON.stringify(TEXT);
    const fixture = await loaded(`  - feed: consents
    files: in/file.csv
    columns: { ${COLUMNS}, form: Tekst, names: Tekst, products: Tekst, purpose: Tekst, channels: Tekst, term_stated: Tekst, source: Tekst }
    values:
      form: { ${key}: active, "${OLD}": bundled }
      names: { ${key}: groenplus|Voorbeeld Energie B.V., "${OLD}": "" }
      products: { ${key}: solar|heat, "${OLD}": "*" }
      purpose: { ${key}: commercial, "${OLD}": commercial }
      channels: { ${key}: phone|email, "${OLD}": phone }
      term_stated: { ${key}: yes, "${OLD}": no }
      source: { ${key}: web, "${OLD}": "" }
`);
    const nothing = { form: null, term_stated: null, purpose: null, channels: null, names: null };
    expect(await fixture.rows(ROWS)).toEqual([
      {
        ...{ consent_id: '1', form: 'active', term_stated: true, purpose: 'commercial', channels: 'phone|email' },
        ...{ names: 'groenplus|Voorbeeld Energie B.V.', products: 'solar|heat', source: 'web' },
      },
      {
        ...{ consent_id: '2', form: 'bundled', term_stated: false, purpose: 'commercial', channels: 'phone' },
        ...{ names: null, products: '*', source: null },
      },
      { consent_id: '3', ...nothing, products: null, source: null },
      { consent_id: '4', ...nothing, products: null, source: null },
    ]);
    expect(await fixture.rows('select scope_key, product from consent_scope_product order by 1, 2')).toHaveLength(3);
  });

  it('has one value in all rows where the source says so, also several products', async () => {
    const fixture = await loaded(`  - feed: consents
    files: in/file.csv
    columns: { ${COLUMNS} }
    constants: { products: solar|heat, form: active, names: groenplus|tweede, term_stated: no, channels: phone, purpose: commercial, source: web }
`);
    const all = {
      form: 'active',
      term_stated: false,
      purpose: 'commercial',
      channels: 'phone',
      names: 'groenplus|tweede',
    };
    expect((await fixture.rows(ROWS))[2]).toEqual({ consent_id: '3', ...all, products: 'solar|heat', source: 'web' });
    expect(await fixture.problems()).toEqual([]);
  });
});

it('a heading with the name of a column is not read where the source says so', async () => {
  const file = 'call_id,started_at,called_number,agent,result\n1,2026-05-11 10:00:00,0612345671,Zon,Wind\n';
  const fixture = await loaded(
    `  - { feed: calls, vendor: alfa, files: in/file.csv, columns: { agent: { from: nothing }, result: { from: nothing } } }\n`,
    file,
  );
  expect(await fixture.rows('select call_id, agent, result from call')).toEqual([
    { call_id: '1', agent: null, result: null },
  ]);
  expect(await fixture.problems()).toEqual([]);
  const entry = '  - { feed: calls, vendor: alfa, files: in/file.csv, columns: { call_id: { from: nothing } } }\n';
  await expect(loaded(entry, file)).rejects.toMatchObject({ code: 'COLUMN_MISSING' });
});

describe('what a source says of other records', () => {
  it('gives relations a product and an amount, for all rows or for each text', async () => {
    const rows =
      'Klant;Telefoon;Vanaf;Pakket\nK1;0612345671;2026-01-01;Zon totaal\nK2;0612345672;2026-01-02;Gratis proef\nK3;0612345673;2026-01-03;anders\n';
    const base = '  - feed: relations\n    files: in/file.csv\n';
    const columns = 'relation_id: { from: row }, person_id: Klant, number: Telefoon, started_on: Vanaf';
    const read = 'select person_id, product, paid_amount, kind from staged_relations order by person_id';
    const same = await loaded(
      `${base}    columns: { ${columns} }\n    constants: { entity: voorbeeld, kind: purchase, product: solar, paid_amount: "0.01" }\n`,
      rows,
    );
    expect((await same.rows(read))[1]).toEqual({
      person_id: 'K2',
      product: 'solar',
      paid_amount: 0.01,
      kind: 'purchase',
    });
    const each = await loaded(
      `${base}    columns: { ${columns}, product: Pakket, paid_amount: Pakket, kind: Pakket }
    constants: { entity: voorbeeld }
    values:
      product: { Zon totaal: solar, Gratis proef: solar, anders: "" }
      paid_amount: { Zon totaal: "1", Gratis proef: "0", anders: "" }
      kind: { Zon totaal: subscription, Gratis proef: gift, anders: purchase }\n`,
      rows,
    );
    expect(await each.rows(read)).toEqual([
      { person_id: 'K1', product: 'solar', paid_amount: 1, kind: 'subscription' },
      { person_id: 'K2', product: 'solar', paid_amount: 0, kind: 'gift' },
      { person_id: 'K3', product: null, paid_amount: null, kind: 'purchase' },
    ]);
    expect(await each.problems()).toEqual([]);
  });

  it('gives persons a legal form', async () => {
    const rows = 'Klant;Soort\nK1;consument\nK2;bedrijf\n';
    const base = '  - feed: persons\n    files: in/file.csv\n';
    const read = 'select person_id, legal_form from staged_persons order by person_id';
    const same = await loaded(
      `${base}    columns: { person_id: Klant }\n    constants: { legal_form: natural }\n`,
      rows,
    );
    expect(await same.rows(read)).toEqual([
      { person_id: 'K1', legal_form: 'natural' },
      { person_id: 'K2', legal_form: 'natural' },
    ]);
  });

  it('gives calls a campaign and a direction, for all rows or for each text', async () => {
    const rows =
      'Id;Start;Nummer;Lijst\n1;2026-05-11 10:00:00;0612345671;Zon mei\n2;2026-05-11 10:01:00;0612345672;Terugbel\n';
    const base = '  - feed: calls\n    vendor: alfa\n    files: in/file.csv\n';
    const columns = 'call_id: Id, started_at: Start, called_number: Nummer';
    const read = 'select call_id, campaign, direction from call order by call_id';
    const same = await loaded(
      `${base}    columns: { ${columns} }\n    constants: { campaign: zon-2026, direction: outbound }\n`,
      rows,
    );
    expect((await same.rows(read))[0]).toEqual({ call_id: '1', campaign: 'zon-2026', direction: 'outbound' });
    const each = await loaded(
      `${base}    columns: { ${columns}, campaign: Lijst, direction: Lijst }
    values: { campaign: { Zon mei: zon-2026, Terugbel: service }, direction: { Zon mei: outbound, Terugbel: inbound } }\n`,
      rows,
    );
    expect(await each.rows(read)).toEqual([
      { call_id: '1', campaign: 'zon-2026', direction: 'outbound' },
      { call_id: '2', campaign: 'service', direction: 'inbound' },
    ]);
  });
});
