import { beforeAll, describe, expect, it } from 'vitest';
import { FIRST_DAY, LAST_DAY } from '../../../src/model/facts.ts';
import { configuration, Fixture, loadFile } from '../staging/workspace-fixture.ts';

/** Every repair that was noted: `row column reason value`, sorted. */
async function repairsOf(fixture: Fixture): Promise<string[]> {
  const notes = await fixture.rows<{ text: string }>(
    `select concat_ws(' ', source_row, column_name, reason, value) as text from problem where kind = 'repaired'`,
  );
  return notes.map(({ text }) => text).sort();
}

/** Days that cannot mean "none": the source with the heading and row of its file, and what is said of the row. */
const NO_DAYS: readonly (readonly [name: string, source: string, heading: string, row: string, problem: string])[] = [
  ['an end before 1900', 'feed: phones', 'person_id,number,valid_to', 'P-1,0612345678,1899-12-31', 'emptied valid_to'],
  [
    'a start after 2100',
    'feed: phones',
    'person_id,number,valid_from',
    'P-1,0612345678,9999-12-31',
    'emptied valid_from',
  ],
  [
    'a withdrawal before 1900',
    'feed: consents',
    'consent_id,given_at,person_id,withdrawn_at',
    'C-1,2026-01-05,P-1,1899-12-31T10:00:00',
    'emptied withdrawn_at',
  ],
  [
    'a term that ended before 1900',
    'feed: consents',
    'consent_id,given_at,person_id,expires_on',
    'C-2,2026-01-05,P-1,1899-12-31',
    'emptied expires_on',
  ],
  [
    'a check',
    'feed: consents',
    'consent_id,given_at,person_id,verified_at',
    'C-3,2026-01-05,P-1,9999-12-31',
    'emptied verified_at',
  ],
  [
    'the day of a number',
    'feed: relations',
    'relation_id,entity,kind,started_on,person_id,number_collected_on',
    'R-1,voorbeeld,purchase,2026-01-05,P-1,0001-01-01',
    'emptied number_collected_on',
  ],
  [
    'a registration that begins in 9999',
    'feed: register',
    'number,registered_from',
    '0612345678,9999-12-31',
    'rejected registered_from',
  ],
  [
    'an objection',
    'feed: objections',
    'objection_id,objected_at,number',
    'V-1,9999-12-31,0612345678',
    'rejected objected_at',
  ],
  ['a scrub', 'feed: scrubs, vendor: alfa', 'register_date', '0001-01-01', 'rejected register_date'],
  [
    'a complaint',
    'feed: complaints',
    'complaint_id,number,about_day',
    'K-1,0612345678,1899-12-31',
    'rejected about_day',
  ],
  ['the days of an invoice', 'feed: invoices, vendor: alfa', 'from,to', '2026-01-01,9999-12-31', 'rejected to'],
];

/** Days that systems write for "none": before 1900, after 2100. */
describe('a far day', () => {
  const noDays = new Map<string, readonly string[]>();
  beforeAll(async () => {
    const sources = NO_DAYS.map(([, source], place) => `  - { ${source}, files: in/${place}.csv }\n`);
    const fixture = await Fixture.create(
      configuration(sources.join('')),
      Object.fromEntries(NO_DAYS.map(([, , heading, row], place) => [`in/${place}.csv`, `${heading}\n${row}\n`])),
    );
    await fixture.load();
    for (const [place, [name]] of NO_DAYS.entries()) noDays.set(name, await fixture.problemsOf(`in/${place}.csv`));
  });

  it('as a start, in any of its writings: it has always been so', async () => {
    const days = ['0001-01-01', '1753-01-01', '1899-12-31'];
    const rows = (row: (day: string, id: number) => string): string =>
      days.map((day, place) => `${row(day, place + 1)}\n`).join('');
    const fixture = await Fixture.create(
      configuration(
        ['persons', 'phones', 'register', 'numbers', 'relations']
          .map((feed) => `  - { feed: ${feed}, files: in/${feed}.csv }\n`)
          .join(''),
      ),
      {
        'in/persons.csv': `person_id,legal_form,legal_form_from\n${rows((day, id) => `P-${id},natural,${day}`)}`,
        'in/phones.csv': `person_id,number,valid_from\n${rows((day, id) => `P-${id},061234567${id},${day}`)}`,
        'in/register.csv': `number,registered_from\n${rows((day, id) => `061234567${id},${day}`)}`,
        'in/numbers.csv': `number,listed_from\n${rows((day, id) => `088123456${id},${day}`)}`,
        'in/relations.csv': `relation_id,entity,kind,started_on,person_id\n${rows((day, id) => `R-${id},voorbeeld,subscription,${day},P-${id}`)}`,
      },
    );
    await fixture.load();
    const open = days.map(() => ({ from_day: FIRST_DAY, to_day: LAST_DAY }));
    for (const fact of ['person_form', 'phone', 'register_entry', 'listed_number'])
      expect(await fixture.rows(`select from_day, to_day from ${fact}`), fact).toEqual(open);
    expect(await fixture.rows('select started_day from relation')).toEqual(
      days.map(() => ({ started_day: FIRST_DAY })),
    );
    const columns = ['legal_form_from', 'valid_from', 'registered_from', 'listed_from', 'started_on'];
    const repairs = columns.flatMap((column) => days.map((day, place) => `${place + 2} ${column} far-day ${day}`));
    expect(await repairsOf(fixture)).toEqual(repairs.sort());
  });

  it('as an end, in any of its writings: there is none', async () => {
    const days = ['2101-01-01', '9999-12-31'];
    const rows = (row: (day: string, id: number) => string): string =>
      days.map((day, place) => `${row(day, place + 1)}\n`).join('');
    const fixture = await Fixture.create(
      configuration(
        ['persons', 'phones', 'register', 'numbers', 'relations', 'consents']
          .map((feed) => `  - { feed: ${feed}, files: in/${feed}.csv }\n`)
          .join(''),
      ),
      {
        'in/persons.csv': `person_id,legal_form,legal_form_to\n${rows((day, id) => `P-${id},natural,${day}`)}`,
        'in/phones.csv': `person_id,number,valid_to\n${rows((day, id) => `P-${id},061234567${id},${day}`)}`,
        'in/register.csv': `number,registered_from,registered_to\n${rows((day, id) => `061234567${id},1970-01-02,${day}`)}`,
        'in/numbers.csv': `number,listed_from,listed_to\n${rows((day, id) => `088123456${id},1970-01-02,${day}`)}`,
        'in/relations.csv': `relation_id,entity,kind,started_on,person_id,ended_on\n${rows((day, id) => `R-${id},voorbeeld,subscription,1970-01-02,P-${id},${day}`)}`,
        'in/consents.csv': `consent_id,given_at,person_id,expires_on,withdrawn_at\n${rows((day, id) => `C-${id},2026-01-05,P-${id},${day},${day}T00:00:00`)}`,
      },
    );
    await fixture.load();
    const each = <Row>(row: Row): Row[] => days.map(() => row);
    for (const fact of ['person_form', 'phone'])
      expect(await fixture.rows(`select to_day from ${fact}`), fact).toEqual(each({ to_day: LAST_DAY }));
    for (const fact of ['register_entry', 'listed_number'])
      expect(await fixture.rows(`select from_day, to_day from ${fact}`), fact).toEqual(
        each({ from_day: 1, to_day: LAST_DAY }),
      );
    expect(await fixture.rows('select started_day, ended_day from relation')).toEqual(
      each({ started_day: 1, ended_day: null }),
    );
    expect(await fixture.rows('select expires_day, withdrawn_earliest, withdrawn_latest from consent')).toEqual(
      each({ expires_day: LAST_DAY, withdrawn_earliest: null, withdrawn_latest: null }),
    );
    const columns = ['legal_form_to', 'valid_to', 'registered_to', 'listed_to', 'ended_on', 'expires_on'];
    const repairs = days.flatMap((day, place) => [
      ...columns.map((column) => `${place + 2} ${column} far-day ${day}`),
      `${place + 2} withdrawn_at far-day ${day}T00:00:00`,
    ]);
    expect(await repairsOf(fixture)).toEqual(repairs.sort());
    expect(await fixture.rows('select sum(repaired) as repaired, sum(emptied) as emptied from file_account')).toEqual([
      { repaired: 14n, emptied: 0n },
    ]);
  });

  it('is one by the day as it is written, whatever day it is elsewhere', async () => {
    const fixture = await loadFile(
      'feed: consents',
      `consent_id,given_at,person_id,withdrawn_at
C-1,2026-01-05,P-1,2100-12-31T23:30:00-02:00
C-2,2026-01-05,P-1,2101-01-01T00:30:00+02:00
`,
    );
    expect(await fixture.problems()).toEqual(['3 repaired withdrawn_at far-day']);
  });

  it.each(['1900-01-01', '2100-12-31'])('is not %s', async (day) => {
    const fixture = await loadFile(
      'feed: phones',
      `person_id,number,valid_from,valid_to\nP-1,0612345678,${day},${day}\n`,
    );
    expect(await fixture.problems()).toEqual([]);
    expect(
      await fixture.rows(
        `select from_day = to_day as is_one_day, from_day > ${FIRST_DAY} and to_day < ${LAST_DAY} as is_known from phone`,
      ),
    ).toEqual([{ is_one_day: true, is_known: true }]);
  });

  it('is read from a declared notation as well', async () => {
    const fixture = await loadFile(
      'feed: phones, formats: { valid_to: d-M-yyyy }',
      'person_id,number,valid_to\nP-1,0612345678,31-12-9999\n',
    );
    expect(await fixture.problems()).toEqual(['2 repaired valid_to far-day']);
  });

  it.each(NO_DAYS)('of %s is no day', (name, _source, _heading, _row, problem) => {
    expect(noDays.get(name)).toEqual([`2 ${problem} implausible-date`]);
  });

  it('makes one record of an open start that is written in two ways', async () => {
    const fixture = await loadFile(
      'feed: persons',
      'person_id,legal_form,legal_form_from\nP-1,natural,0001-01-01\nP-1,natural,1753-01-01\nP-1,natural,\n',
    );
    expect(await fixture.rows('select count(*) as forms from person_form')).toEqual([{ forms: 1n }]);
    expect(await fixture.rows('select duplicate from file_account')).toEqual([{ duplicate: 2n }]);
  });
});
