import { FEED_DEFINITIONS, type Feed } from '../../model/feeds.ts';
import { identifier } from '../../store/sql.ts';
import { hasInstants, stagedTableName } from '../stage/staged-tables.ts';

const MICROS_PER_DAY = 86_400_000_000;

/** A day by its noon: whatever the zone, no later than the end of that day, and nearly always before the next begins. */
function noonOf(column: string): string {
  return `cast(${identifier(column)} as bigint) * ${MICROS_PER_DAY} + ${MICROS_PER_DAY / 2}`;
}

/** The last moment of a row of a feed, after which its term may begin; a feed that is not named here has no term of its own. */
const ENDS: Readonly<Partial<Record<Feed, string>>> = {
  calls: 'coalesce(connected_at, started_at)',
  consents: `greatest(given_at_latest, withdrawn_at_latest, verified_at_latest, ${noonOf('expires_on')})`,
  relations: noonOf('ended_on'),
  handovers: `case when kind = 'lead' then delivered_at_latest end`,
  register: noonOf('registered_to'),
  complaints: `greatest(${noonOf('about_day')}, received_at_latest)`,
};

/** The first moment of a row: what began after somebody asked to be forgotten is something new. */
const BEGINS: Readonly<Partial<Record<Feed, string>>> = {
  calls: 'coalesce(connected_at, started_at)',
  consents: 'given_at_earliest',
  relations: noonOf('started_on'),
  handovers: 'delivered_at_earliest',
  register: noonOf('registered_from'),
  complaints: `coalesce(received_at_earliest, ${noonOf('about_day')})`,
  phones: noonOf('valid_from'),
  objections: 'objected_at_earliest',
};

const IS_OBJECTION: Readonly<Partial<Record<Feed, string>>> = {
  objections: 'true',
  // As standing has it (src/standing/10-call-scope.sql).
  calls: `coalesce(optout_requested, false) or coalesce(result = 'objection' and coalesce(optout_requested, true), false)`,
};

/** The staged rows of a feed that are part of a load, as all removals look at them. */
function rowsOfFeed(feed: Feed): string {
  const { columns } = FEED_DEFINITIONS[feed];
  const own = (name: string, type: string): string =>
    columns.some((column) => column.name === name) ? identifier(name) : `cast(null as ${type})`;
  const isCalls = hasInstants(feed);
  const words = columns
    .filter(({ kind, name }) => (kind === 'text' || kind === 'list') && name !== 'person_id')
    .map(({ name }) => identifier(name));
  const others = columns.filter(({ kind, name }) => kind === 'number' && name === 'caller_number');
  const consumer = `case when direction = 'inbound' then caller_number else called_number end`;
  const other = `case when direction = 'inbound' then called_number else caller_number end`;
  const moment = isCalls ? 'coalesce(connected_at, started_at)' : 'cast(null as bigint)';
  return `select
    '${feed}' as feed, unit, source_row, legs,
    ${isCalls ? consumer : own('number', 'bigint')} as number,
    ${others.length > 0 ? other : 'cast(null as bigint)'} as other_number,
    ${own('person_id', 'varchar')} as person_id,
    ${moment} as moment,
    cast(${BEGINS[feed] ?? 'null'} as bigint) as begins_at,
    cast(${ENDS[feed] ?? 'null'} as bigint) as ends_at,
    ${own('vendor', 'varchar')} as vendor,
    ${own('call_id', 'varchar')} as call_id,
    ${IS_OBJECTION[feed] ?? 'false'} as is_objection,
    ${feed === 'handovers' ? `coalesce(kind = 'suppress', false)` : 'false'} as is_stop,
    ${words.length === 0 ? 'cast(null as varchar)' : `concat_ws(' | ', ${words.join(', ')})`} as words
from ${identifier(stagedTableName(feed))}
inner join loaded_unit using (unit)`;
}

/** The staged rows of feeds that are part of a load, in one form. */
export function removalRowsSelect(feeds: readonly Feed[]): string {
  return feeds.map(rowsOfFeed).join('\nunion all\n');
}
