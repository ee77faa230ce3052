import { describe, expect, it } from 'vitest';
import { FIRST_DAY, LAST_DAY } from '../../../src/model/facts.ts';
import { configuration, Fixture, loadFile } from './workspace-fixture.ts';

/** Days that systems write for "none": before 1900, after 2100. */
describe('a far day', () => {
  it.each(['0001-01-01', '1753-01-01', '1899-12-31'])('%s as a start: it has always been so', async (day) => {
    const fixture = await Fixture.create(
      configuration(
        ['persons', 'phones', 'register', 'numbers', 'relations']
          .map((feed) => `  - { feed: ${feed}, files: in/${feed}.csv }\n`)
          .join(''),
      ),
      {
        'in/persons.csv': `person_id,legal_form,legal_form_from\nP-1,natural,${day}\n`,
        'in/phones.csv': `person_id,number,valid_from\nP-1,0612345678,${day}\n`,
        'in/register.csv': `number,registered_from\n0612345678,${day}\n`,
        'in/numbers.csv': `number,listed_from\n0881234567,${day}\n`,
        'in/relations.csv': `relation_id,entity,kind,started_on,person_id\nR-1,voorbeeld,subscription,${day},P-1\n`,
      },
    );
    await fixture.load();
    const open = [{ from_day: FIRST_DAY, to_day: LAST_DAY }];
    for (const fact of ['person_form', 'phone', 'register_entry', 'listed_number'])
      expect(await fixture.rows(`select from_day, to_day from ${fact}`), fact).toEqual(open);
    expect(await fixture.rows('select started_day from relation')).toEqual([{ started_day: FIRST_DAY }]);
    const columns = ['legal_form_from', 'valid_from', 'registered_from', 'listed_from', 'started_on'];
    expect(new Set(await fixture.problems())).toEqual(new Set(columns.map((column) => `2 repaired ${column} far-day`)));
    expect(await fixture.rows(`select distinct value from problem`)).toEqual([{ value: day }]);
  });

  it.each(['2101-01-01', '9999-12-31'])('%s as an end: there is none', async (day) => {
    const fixture = await Fixture.create(
      configuration(
        ['persons', 'phones', 'register', 'numbers', 'relations', 'consents']
          .map((feed) => `  - { feed: ${feed}, files: in/${feed}.csv }\n`)
          .join(''),
      ),
      {
        'in/persons.csv': `person_id,legal_form,legal_form_to\nP-1,natural,${day}\n`,
        'in/phones.csv': `person_id,number,valid_to\nP-1,0612345678,${day}\n`,
        'in/register.csv': `number,registered_from,registered_to\n0612345678,1970-01-02,${day}\n`,
        'in/numbers.csv': `number,listed_from,listed_to\n0881234567,1970-01-02,${day}\n`,
        'in/relations.csv': `relation_id,entity,kind,started_on,person_id,ended_on\nR-1,voorbeeld,subscription,1970-01-02,P-1,${day}\n`,
        'in/consents.csv': `consent_id,given_at,person_id,expires_on,withdrawn_at\nC-1,2026-01-05,P-1,${day},${day}T00:00:00\n`,
      },
    );
    await fixture.load();
    expect(await fixture.rows('select to_day from person_form union all select to_day from phone')).toEqual([
      { to_day: LAST_DAY },
      { to_day: LAST_DAY },
    ]);
    for (const fact of ['register_entry', 'listed_number'])
      expect(await fixture.rows(`select from_day, to_day from ${fact}`), fact).toEqual([
        { from_day: 1, to_day: LAST_DAY },
      ]);
    expect(await fixture.rows('select started_day, ended_day from relation')).toEqual([
      { started_day: 1, ended_day: null },
    ]);
    expect(await fixture.rows('select expires_day, withdrawn_earliest, withdrawn_latest from consent')).toEqual([
      { expires_day: LAST_DAY, withdrawn_earliest: null, withdrawn_latest: null },
    ]);
    const columns = [
      'legal_form_to',
      'valid_to',
      'registered_to',
      'listed_to',
      'ended_on',
      'expires_on',
      'withdrawn_at',
    ];
    expect(new Set(await fixture.problems())).toEqual(new Set(columns.map((column) => `2 repaired ${column} far-day`)));
    expect(await fixture.rows('select sum(repaired) as repaired, sum(emptied) as emptied from file_account')).toEqual([
      { repaired: 7n, emptied: 0n },
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

  it.each([
    [
      'an end before 1900',
      'feed: phones',
      'person_id,number,valid_to',
      'P-1,0612345678,1899-12-31',
      'emptied valid_to',
    ],
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
      'C-1,2026-01-05,P-1,1899-12-31',
      'emptied expires_on',
    ],
    [
      'a check',
      'feed: consents',
      'consent_id,given_at,person_id,verified_at',
      'C-1,2026-01-05,P-1,9999-12-31',
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
  ])('of %s is no day', async (_, source, heading, row, problem) => {
    const fixture = await loadFile(source, `${heading}\n${row}\n`);
    expect(await fixture.problems()).toEqual([`2 ${problem} implausible-date`]);
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
