import { expect, it } from 'vitest';
import { configuration, Fixture } from '../staging/workspace-fixture.ts';

it('of a list of replies only what asks for no more calls is an objection, and what nobody can read is rejected', async () => {
  const fixture = await Fixture.create(
    configuration(
      '  - { feed: objections, files: in/replies.csv, columns: { request: Onderwerp }, values: { request: { Stop: no-calls, Adres: something-else } } }\n',
    ),
    {
      'in/replies.csv': [
        'objection_id,objected_at,number,Onderwerp',
        'O1,2026-06-09T10:00:00,0612345601,stop',
        'O2,2026-06-09T10:00:00,0612345602,Adres',
        'O3,2026-06-09T10:00:00,0612345603,Vraag',
        // The list is one of objections: an empty cell says nothing else.
        'O4,2026-06-09T10:00:00,0612345604,',
        'O5,2026-06-09T10:00:00,0612345605,something-else\n',
      ].join('\n'),
    },
  );
  await fixture.load();
  const objections = await fixture.rows<{ id: string }>('select objection_id as id from objection_record order by id');
  expect(objections.map(({ id }) => id)).toEqual(['O1', 'O4']);
  expect(
    await fixture.rows(
      `select column_name, reason, value, cast(source_row as integer) as source_row from problem where kind = 'rejected'`,
    ),
  ).toEqual([{ column_name: 'request', reason: 'unknown-value', value: 'Vraag', source_row: 4 }]);
});
