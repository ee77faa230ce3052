import { describe, expect, it } from 'vitest';
import { END_OF_TIME, FIRST_DAY, LAST_DAY, UNREADABLE } from '../../../src/model/facts.ts';
import { configuration, Fixture } from '../staging/workspace-fixture.ts';

/** How facts represent unreadable values: the words and numbers of the model, on which standing relies. */
describe('a value that could not be read', () => {
  it('of a consent is no default and no term; a number and channels are not known', async () => {
    const fixture = await Fixture.create(configuration('  - { feed: consents, files: in/c.csv }\n'), {
      'in/c.csv':
        'consent_id,given_at,kind,person_id,number,purpose,initiative,expires_on,withdrawn_at,channels\n' +
        'C-1,2026-01-05T10:00:00,?,P-1,06-kapot,?,?,?,?,?\n' +
        'C-2,2026-01-05T10:00:00,,P-1,,,,,,\n',
    });
    await fixture.load();
    const columns = 'kind, number, purpose, initiative, expires_day, withdrawn_earliest, withdrawn_latest, for_phone';
    expect(await fixture.rows(`select ${columns} from consent order by consent_id`)).toEqual([
      {
        kind: UNREADABLE,
        number: null,
        purpose: UNREADABLE,
        initiative: UNREADABLE,
        expires_day: FIRST_DAY,
        withdrawn_earliest: -END_OF_TIME,
        withdrawn_latest: -END_OF_TIME,
        for_phone: null,
      },
      {
        kind: 'consent',
        number: null,
        purpose: 'commercial',
        initiative: null,
        expires_day: LAST_DAY,
        withdrawn_earliest: null,
        withdrawn_latest: null,
        for_phone: true,
      },
    ]);
  });

  it('of an interval leaves it open, as an empty one does', async () => {
    const fixture = await Fixture.create(
      configuration('  - { feed: phones, files: in/p.csv }\n  - { feed: numbers, files: in/n.csv }\n'),
      {
        'in/p.csv':
          'person_id,number,valid_from,valid_to\nP-1,+31612345678,?,\nP-2,+31612345678,,?\nP-3,+31612345678,,\n',
        'in/n.csv': 'number,listed_from,listed_to\n+31881234567,1970-01-02,?\n',
      },
    );
    await fixture.load();
    expect(await fixture.rows('select from_day, to_day from phone order by source_row')).toEqual([
      { from_day: FIRST_DAY, to_day: LAST_DAY },
      { from_day: FIRST_DAY, to_day: LAST_DAY },
      { from_day: FIRST_DAY, to_day: LAST_DAY },
    ]);
    expect(await fixture.rows('select from_day, to_day from listed_number')).toEqual([
      { from_day: 1, to_day: LAST_DAY },
    ]);
  });

  it('of a registration is of all categories, as an empty one', async () => {
    const fixture = await Fixture.create(configuration('  - { feed: register, files: in/r.csv }\n'), {
      'in/r.csv': 'number,registered_from,category\n+31612345678,2020-01-01,?\n+31612345679,2020-01-01,\n',
    });
    await fixture.load();
    expect(await fixture.rows('select category from register_entry')).toEqual([
      { category: 'all' },
      { category: 'all' },
    ]);
  });
});
