import { expect, it } from 'vitest';
import { storeInputs } from '../../../src/audit/audit.ts';
import { assertLoaded } from '../../../src/facts/assert-loaded.ts';
import { LOADED_UNIT } from '../../../src/facts/known-units.ts';
import { defineStagedTables } from '../../../src/staging/define-staged-tables.ts';
import { configuration, Fixture } from '../staging/workspace-fixture.ts';

/** Whatever is made once for an open store belongs to the workspace of the request, whatever was requested before. */

const CALLS =
  'call_id,started_at,called_number\nA-1,2026-06-10T23:30:00,0612345678\nA-2,2026-03-29T02:30:00,0612345678\n';
const OBJECTIONS = 'objection_id,objected_at,number,recorded_by\nO-1,2026-06-09,0612345678,client\n';
const SOURCES =
  '  - { feed: calls, vendor: alfa, files: in/calls.csv }\n  - { feed: objections, files: in/objections.csv }\n';
const FILES = { 'in/calls.csv': CALLS, 'in/objections.csv': OBJECTIONS };

function inZone(zone: string): string {
  return configuration(SOURCES, `time_zone: ${zone}`);
}

it('reads times in the zone of the workspace, also after another one', async () => {
  const changed = await Fixture.create(inZone('Europe/Amsterdam'), FILES);
  await changed.load();
  const before = await changed.contents();
  changed.write({ 'belaudit.yaml': inZone('America/New_York') });
  await changed.load();
  const fresh = await Fixture.create(inZone('America/New_York'), FILES);
  await fresh.load();
  expect(await changed.contents()).not.toEqual(before);
  expect(await changed.contents()).toEqual(await fresh.contents());
});

it('makes the tables of another version again, from the files', async () => {
  const fixture = await Fixture.create(inZone('Europe/Amsterdam'), FILES);
  await fixture.load();
  const before = await fixture.contents();
  await fixture.store.run('alter table staged_objections drop column channel');
  await fixture.load();
  expect(await fixture.contents()).toEqual(before);
  const columns = await fixture.rows(
    "select 1 from duckdb_columns() where table_name = 'staged_objections' and column_name = 'channel'",
  );
  expect(columns).toHaveLength(1);
});

it('has nothing loaded once the tables of another version are emptied, until the files are read again', async () => {
  const fixture = await Fixture.create(inZone('Europe/Amsterdam'), FILES);
  await fixture.load();
  const before = await fixture.contents();
  await fixture.store.run('alter table staged_objections drop column channel');
  await fixture.store.transaction(async () => {
    await defineStagedTables(fixture.store);
    await fixture.store.defineTable('loaded_unit', LOADED_UNIT, 'if-missing');
  });
  await expect(assertLoaded(fixture.workspace, fixture.store)).rejects.toMatchObject({ code: 'NOT_LOADED' });
  await fixture.load();
  await assertLoaded(fixture.workspace, fixture.store);
  expect(await fixture.contents()).toEqual(before);
});

it('permits calls in the hours of the workspace, also after other ones', async () => {
  const fixture = await Fixture.create(inZone('Europe/Amsterdam'), FILES);
  await fixture.load();
  const opensAt = async (): Promise<unknown> => {
    await storeInputs(fixture.store, fixture.workspace.configuration);
    return await fixture.rows(`select own_open_second from calendar_day where local_date = date '2026-06-10'`);
  };
  expect(await opensAt()).toEqual([{ own_open_second: 9 * 3600 }]);
  const hours = 'policy:\n  calling_hours: [{ from: 2026-01-01, weekdays: 10:00-20:00 }]\n';
  fixture.write({ 'belaudit.yaml': inZone('Europe/Amsterdam').replace('sources:', `${hours}sources:`) });
  expect(await opensAt()).toEqual([{ own_open_second: 10 * 3600 }]);
  fixture.write({ 'belaudit.yaml': inZone('Europe/Amsterdam') });
  expect(await opensAt()).toEqual([{ own_open_second: 9 * 3600 }]);
});
