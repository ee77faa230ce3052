import { LOG } from '../../feeds/registry.ts';
import type { Feed } from '../../model/feeds.ts';
import { identifier } from '../../store/sql.ts';
import type { Store } from '../../store/store.ts';
import { FORMER_FILE, stagedTable, stagedTableName, TOLD_BEFORE } from '../stage/staged-tables.ts';
import type { FactUnit } from './fact-change.ts';

/** What a reading has of its own, whatever its file says. */
const OWN = new Set(['unit', 'source_row', 'call_key', 'person_key']);

interface Reading extends FactUnit {
  readonly sha256: string;
}

/**
 * Notes which rows of new files say the same as a row of a file that they take the place of (`told_before`), and how many rows that file had (`former_file`): results that
 * were made of the former file are not touched by such a row. Only rows that count are compared. Run it while `loaded_unit` and the staged rows still are those of the former load.
 * @param units from which facts are to be made now
 */
export async function noteToldBefore(store: Store, units: readonly FactUnit[]): Promise<void> {
  const staged = await store.rows<Reading & { is_loaded: boolean }>(
    `select f.unit, f.feed, f.sha256, u.unit is not null as is_loaded
    from staged_file as f
    left join loaded_unit as u on f.unit = u.unit
    order by f.unit`,
  );
  const present = new Set(units.map(({ unit }) => unit));
  const leaving = staged.filter(({ unit, is_loaded: isLoaded }) => isLoaded && !present.has(unit));
  const coming = staged.filter(({ unit, is_loaded: isLoaded }) => !isLoaded && present.has(unit));
  const feeds = new Set(leaving.map(({ feed }) => feed).filter((feed) => coming.some((one) => one.feed === feed)));
  if (feeds.size === 0) return;
  for (const feed of feeds) {
    const of = (readings: readonly Reading[]): string =>
      JSON.stringify(readings.filter((one) => one.feed === feed).map(({ unit }) => unit));
    await compare(store, feed, { leaving: of(leaving), coming: of(coming) });
  }
  await store.dropTable('same_row');
}

async function compare(store: Store, feed: Feed, units: { leaving: string; coming: string }): Promise<void> {
  const table = identifier(stagedTableName(feed));
  const same = Object.keys(stagedTable(feed))
    .filter((column) => !OWN.has(column))
    .map((column) => `n.${identifier(column)} is not distinct from o.${identifier(column)}`);
  // Calls that do not count stand in a table of their own.
  const counting =
    feed === LOG
      ? ''
      : `anti join superseded as s on s.feed = '${feed}' and o.unit = s.unit and o.source_row = s.source_row`;
  await store.createTemporaryTable(
    'same_row',
    `with former as (select o.* from ${table} as o ${counting} where o.unit in (${listed('leaving')})),
fresh as (select * from ${table} where unit in (${listed('coming')}))
select n.unit, n.source_row, o.unit as former_unit, o.source_row as former_row
from fresh as n
inner join former as o on ${same.join(' and ')}`,
    units,
  );
  await store.insertInto(
    TOLD_BEFORE,
    `select r.unit, r.source_row, f.sha256, r.former_row
from same_row as r
inner join staged_file as f on r.former_unit = f.unit
inner join staged_file as g on r.unit = g.unit
where f.sha256 <> g.sha256
union
select r.unit, r.source_row, t.sha256, t.former_row
from same_row as r
inner join ${TOLD_BEFORE} as t on r.former_unit = t.unit and r.former_row = t.source_row`,
  );
  await store.insertInto(
    FORMER_FILE,
    `with former as (select '${feed}' as feed, f.sha256, count(*) as rows
from ${table} as o
inner join staged_file as f on o.unit = f.unit
${counting}
where o.unit in (${listed('leaving')})
group by f.sha256)
select former.*
from former
anti join ${FORMER_FILE} as known
    on former.feed = known.feed and former.sha256 = known.sha256 and former.rows <= known.rows`,
    { leaving: units.leaving },
  );
}

function listed(parameter: string): string {
  return `select unnest(from_json(cast($${parameter} as json), '["INTEGER"]'))`;
}
