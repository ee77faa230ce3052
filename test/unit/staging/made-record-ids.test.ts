import { describe, expect, it } from 'vitest';
import { configuration, type Files, Fixture } from './workspace-fixture.ts';

async function loaded(sources: string, files: Files): Promise<Fixture> {
  const fixture = await Fixture.create(configuration(sources), files);
  await fixture.load();
  return fixture;
}

const ACCOUNT = 'select accepted, duplicate, replaced, rejected from file_account order by path';

describe('records without ids', () => {
  const SOURCES = `  - { feed: objections, files: in/first.csv, columns: { objection_id: { from: row }, number: Telefoon, objected_at: Datum, channel: Via }, formats: { Datum: d-M-yyyy } }
  - { feed: objections, files: in/second.csv, columns: { objection_id: { from: row }, number: phone, objected_at: on } }
`;

  it('an objection has the same id in an export that writes its number and its day otherwise, in another order', async () => {
    const fixture = await loaded(SOURCES, {
      'in/first.csv': 'Telefoon;Datum;Via\n06-12345671;3-6-2026;mail\n0201234567;4-6-2026;\n',
      'in/second.csv': 'on,phone\n2026-06-04,+31 20 123 4567\n2026-06-03,0031612345671\n2026-06-05,0612345671\n',
    });
    expect(await fixture.rows(ACCOUNT)).toEqual([
      { accepted: 1n, duplicate: 0n, replaced: 1n, rejected: 0n },
      { accepted: 2n, duplicate: 1n, replaced: 0n, rejected: 0n },
    ]);
    const ids = await fixture.rows<{ objection_id: string }>('select distinct objection_id from objection_record');
    expect(ids).toHaveLength(3);
    for (const { objection_id } of ids) expect(objection_id).toMatch(/^row-[0-9a-f]{32}$/u);
  });

  it('a consent that is withdrawn later is the same consent', async () => {
    const source =
      '  - { feed: consents, files: "in/*.csv", columns: { consent_id: { from: row }, given_at: given, number: phone, withdrawn_at: withdrawn } }\n';
    const fixture = await loaded(source, {
      'in/1.csv': 'given,phone,withdrawn\n2026-05-01T10:00,0612345671,\n',
      'in/2.csv': 'given,phone,withdrawn\n2026-05-01T10:00,+31612345671,2026-06-02T09:00\n',
    });
    expect(await fixture.rows(ACCOUNT)).toMatchObject([{ replaced: 1n }, { accepted: 1n }]);
  });

  it('two contracts of one customer since one day are two relations, which is noted; a row that stands twice is one', async () => {
    const source =
      '  - { feed: relations, files: "in/*.csv", columns: { relation_id: { from: row }, person_id: klant, started_on: begin, ended_on: eind }, constants: { entity: voorbeeld, kind: subscription } }\n';
    const first = 'klant,begin,eind\nK1,2024-01-01,\nK1,2024-01-01,2025-12-31\nK2,2024-01-01,\nK2,2024-01-01,\n';
    const fixture = await loaded(source, { 'in/1.csv': first });
    expect(await fixture.rows(ACCOUNT)).toEqual([{ accepted: 3n, duplicate: 1n, replaced: 0n, rejected: 0n }]);
    expect(await fixture.problems()).toEqual([
      '2 noted relation_id made-id-shared',
      '3 noted relation_id made-id-shared',
    ]);
  });

  it('a complaint is known by its number and day', async () => {
    const source =
      '  - { feed: complaints, files: "in/*.csv", columns: { complaint_id: { from: row }, number: phone, about_day: day } }\n';
    const fixture = await loaded(source, {
      'in/1.csv': 'phone,day\n0612345671,2026-06-03\n',
      'in/2.csv': 'day,phone\n2026-06-03,+31 6 12345671\n2026-06-04,+31 6 12345671\n',
    });
    expect(await fixture.rows(ACCOUNT)).toMatchObject([{ accepted: 1n }, { accepted: 1n, duplicate: 1n }]);
  });

  it('a feed whose rows have no id of their own has none to make', () => {
    const source = '  - { feed: phones, files: "in/*.csv", columns: { person_id: { from: row }, number: phone } }\n';
    return expect(loaded(source, { 'in/1.csv': 'phone\n0612345671\n' })).rejects.toMatchObject({
      details: expect.arrayContaining([
        expect.objectContaining({ message: 'No column of this feed can be made from its row.' }),
      ]),
    });
  });
});

it('a call without an id has the same one in a log that writes its time and its number otherwise', async () => {
  const sources = `  - { feed: calls, vendor: alfa, files: in/first.csv, columns: { call_id: { from: row }, started_at: Datum + Tijd, called_number: Telefoon }, formats: { Datum: d-M-yyyy } }
  - { feed: calls, vendor: alfa, files: in/second.csv, columns: { call_id: { from: row }, started_at: start, called_number: to } }
`;
  const fixture = await loaded(sources, {
    'in/first.csv': 'Datum;Tijd;Telefoon\n3-6-2026;10:05;06 12345671\n3-6-2026;10:06;+49 30 123456\n',
    'in/second.csv': 'start,to\n2026-06-03T10:05:00,31612345671\n2026-06-03 10:06:00.000,004930123456\n',
  });
  expect(await fixture.rows(ACCOUNT)).toMatchObject([{ accepted: 2n }, { duplicate: 2n }]);
});
