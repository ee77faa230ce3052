import { DateTime } from 'luxon';
import { feedDefinition } from '../../../src/feeds/registry.ts';
import type { Feed } from '../../../src/model/feeds.ts';
import type { Row } from './canonical-csv.ts';
import {
  drawCall,
  drawConsent,
  drawHandover,
  drawObjection,
  drawPerson,
  drawPhone,
  drawProof,
  drawRegister,
  drawRelation,
  drawScreening,
  drawScrub,
  type Focus,
  OWN_NUMBERS,
  RARE_NUMBERS,
  type Scenario,
  STRANGE_VENDOR,
} from './draw-records.ts';
import { drawSettings } from './draw-settings.ts';
import { dayNear, endDay, laterDay, startDay, TURNING_DAYS, UNREADABLE_CELL, ZONE } from './edges.ts';
import type { GeneratedWorkspace, Settings, Table } from './generated-workspace.ts';
import { SeededRandom } from './seeded-random.ts';

/**
 * Workspaces that test the edges of the rulebook. A workspace contains many scenarios, each with a few numbers, persons and records of
 * its own that interact; they share entities, vendors, campaigns and the company's own numbers.
 */

type Rows = Map<Feed, Row[]>;

const FOCUSES: readonly Focus[] = [
  ...['anything', 'anything', 'anything', 'anything', 'anything'],
  ...['objections', 'requests', 'consents', 'customers', 'customers'],
] as const;
const OTHER_ZONE_CHANCE = 0.2;
/** How many consents a scenario has; else up to four. */
const CONSENTS: Readonly<Partial<Record<Focus, readonly number[]>>> = {
  objections: [0],
  consents: [2, 3, 4],
  customers: [0, 0, 1, 2],
};
const ABSENT_FEED_CHANCE = 0.08;
/** Without any proof, the column `evidence` says what there is. */
const ABSENT_FEED_CHANCES: Readonly<Record<string, number>> = { calls: 0, proofs: 0.3 };
/** Kinds of columns in which any text is valid. */
const FREE_KINDS = ['text', 'list'];

export function generateWorkspace(seed: number, scenarios: number): GeneratedWorkspace {
  const random = new SeededRandom(seed);
  const anchor = random.pick(TURNING_DAYS);
  const sharesAnchor = random.chance(0.4);
  const settings = drawSettings(random, anchor);
  const zones = new Map<Feed, string>(
    (['calls', 'consents', 'proofs', 'objections', 'handovers', 'screenings'] as const)
      .filter(() => random.chance(OTHER_ZONE_CHANCE))
      .map((feed) => [feed, random.pick(['UTC', 'UTC', 'Europe/London', 'Asia/Kolkata'])]),
  );
  const vendors = settings.vendors.map(({ id }) => id);
  const receivers = {
    leadVendors: vendors.filter(() => random.chance(0.7)),
    suppressVendors: vendors.filter(() => random.chance(0.8)),
  };
  const logStart = drawLogStart(random, settings, anchor);
  const rows: Rows = new Map();
  for (let index = 0; index < scenarios; index += 1) {
    const start = sharesAnchor ? anchor : random.pick(TURNING_DAYS);
    addScenario(rows, zones, beginScenario(random, index, start, settings, receivers, logStart.moments));
  }
  rows.set(
    'calls',
    (rows.get('calls') ?? []).filter((row) => !logStart.isBefore(row)),
  );
  addOwnNumbers(rows, random, anchor);
  for (const feed of rows.keys()) if (random.chance(ABSENT_FEED_CHANCES[feed] ?? ABSENT_FEED_CHANCE)) rows.delete(feed);
  return { settings, tables: tablesOf(rows, zones, random) };
}

/** Now and then a vendor's log begins some six months before the events, so that it may or may not reach back to a consent. */
function drawLogStart(
  random: SeededRandom,
  settings: Settings,
  anchor: string,
): { readonly moments: readonly number[]; readonly isBefore: (row: Row) => boolean } {
  if (random.chance(0.6)) return { moments: [], isBefore: () => false };
  const vendor = random.pick(settings.vendors).id;
  const start = DateTime.fromISO(anchor, { zone: ZONE }).minus({
    months: 6,
    days: random.pick([-1, 0, 1, 2, -6, -7, -8]),
  });
  const day = start.toFormat('yyyy-MM-dd');
  return {
    moments: [start.plus({ hours: 10 }).toMillis()],
    isBefore: (row) => row['vendor'] === vendor && (row['started_at'] ?? '') < day,
  };
}

function beginScenario(
  random: SeededRandom,
  index: number,
  anchor: string,
  settings: Settings,
  receivers: Pick<Scenario, 'leadVendors' | 'suppressVendors'>,
  logStart: readonly number[],
): Scenario {
  const tail = String(index).padStart(4, '0');
  const disorder = random.pick([1, 1, 0.3, 0.1]);
  const start = DateTime.fromISO(anchor, { zone: ZONE });
  const hours = [0, 1, 2, 3, 9, 10, 12, 14, 16, 18, 22, 23];
  const moments = [0, 1].map(() =>
    start
      .plus({ days: random.pick([-1, 0, 0, 0, 1, 2]), hours: random.pick(hours), minutes: random.pick([0, 0, 30, 59]) })
      .toMillis(),
  );
  return {
    random,
    usually: (probability, usual, others) => random.mostly(1 - (1 - probability) * disorder, usual, others),
    focus: random.pick(FOCUSES),
    prefix: `s${tail}`,
    settings,
    vendor: random.pick(settings.vendors).id,
    numbers: ['+316100', '+316101', '+316102'].slice(0, random.whole(1, 3)).map((head) => `${head}0${tail}`),
    persons: ['a', 'b', 'c'].slice(0, random.whole(1, 3)).map((letter) => `P${tail}${letter}`),
    moments: [...moments, ...logStart],
    callIds: [],
    ...receivers,
  };
}

function addScenario(rows: Rows, zones: ReadonlyMap<Feed, string>, scenario: Scenario): void {
  const { random, focus } = scenario;
  const isAboutObjections = focus === 'objections';
  const add = (feed: Feed, count: number, draw: (scenario: Scenario, id: string, zone: string) => Row): void => {
    const table = rows.get(feed) ?? [];
    rows.set(feed, table);
    for (let index = 1; index <= count; index += 1) {
      const row = draw(scenario, `${scenario.prefix}-${index}`, zones.get(feed) ?? ZONE);
      table.push(spoilt(random, feed, row));
      if (random.chance(0.03)) table.push(spoilt(random, feed, changed(random, row)));
    }
  };
  add('calls', random.whole(2, 6), drawCall);
  add('persons', random.whole(0, 4), drawPerson);
  add('phones', random.whole(0, 4), drawPhone);
  add('consents', random.pick(CONSENTS[focus] ?? [0, 1, 1, 2, 3, 4]), drawConsent);
  add('relations', random.pick([0, 0, 1, 2, 3]), drawRelation);
  add('objections', isAboutObjections ? random.whole(2, 4) : random.pick([0, 0, 1, 2, 3]), drawObjection);
  add('register', random.pick([0, 0, 1, 2]), drawRegister);
  add('handovers', isAboutObjections ? random.pick([0, 0, 1]) : random.pick([0, 0, 1, 2, 3, 5]), drawHandover);
  add('scrubs', random.pick([0, 0, 0, 1]), drawScrub);
  add('screenings', random.pick([0, 0, 1, 2]), drawScreening);
  add('proofs', random.pick([0, 1, 2, 4]), drawProof);
}

/** In other words with the same meaning; and now and then an unreadable value, even if the row is then rejected. */
function spoilt(random: SeededRandom, feed: Feed, plain: Row): Row {
  const row = random.chance(0.2) ? inOtherWords(random, feed, plain) : plain;
  if (!random.chance(0.06)) return row;
  const columns = feedDefinition(feed).columns.filter(({ kind }) => !FREE_KINDS.includes(kind));
  const column = random.pick(columns);
  const isDead = column.required === true && random.chance(0.7);
  return isDead ? row : { ...row, [column.name]: UNREADABLE_CELL };
}

function inOtherWords(random: SeededRandom, feed: Feed, row: Row): Row {
  const words: Readonly<Record<string, readonly string[]>> = {
    yes: ['ja', 'TRUE', '1', 'Y', 'j'],
    no: ['nee', 'false', '0', 'N'],
  };
  const kinds = new Map(feedDefinition(feed).columns.map(({ name, kind }) => [name, kind]));
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (kinds.get(name) === 'boolean') return [name, random.pick(words[value] ?? [value])];
      return [name, kinds.get(name) === 'number' ? value.replace(/^\+31/u, '0') : value];
    }),
  );
}

/** The same key with one other value: a revision. */
function changed(random: SeededRandom, row: Row): Row {
  const name = random.pick(Object.keys(row));
  return name.endsWith('_id') || name === 'vendor' ? row : { ...row, [name]: '' };
}

function addOwnNumbers(rows: Rows, random: SeededRandom, anchor: string): void {
  if (random.chance(0.3)) return;
  const around = [DateTime.fromISO(anchor, { zone: ZONE }).toMillis()];
  const listed = [...OWN_NUMBERS.slice(0, 2), ...RARE_NUMBERS.slice(0, 1)].map((number) => {
    const from = dayNear(random, around);
    const to = endDay(random, random.chance(0.6) ? '' : laterDay(random, from));
    const row = { number, listed_from: startDay(random, from), listed_to: to };
    return spoilt(random, 'numbers', row);
  });
  rows.set('numbers', listed);
}

/** A source that names the vendor overrides its rows, but cannot name a vendor that the configuration lacks. */
function callTablesByVendor(records: readonly Row[], zone: string | undefined, random: SeededRandom): Table[] {
  const vendors = [...new Set(records.map((row) => row['vendor'] ?? ''))].filter((each) => each !== STRANGE_VENDOR);
  return vendors.map((vendor) => ({
    feed: 'calls',
    path: `in/${vendor}/calls.csv`,
    vendor,
    ...(zone === undefined ? {} : { timeZone: zone }),
    headings: headingsOf('calls', random),
    rows: records
      .filter((row) => row['vendor'] === vendor)
      .map((row) => ({ ...row, vendor: random.pick(['', vendor, ...vendors]) })),
  }));
}

function tablesOf(rows: Rows, zones: ReadonlyMap<Feed, string>, random: SeededRandom): Table[] {
  return [...rows].flatMap(([feed, records]): Table[] => {
    if (feed === 'calls' && random.chance(0.4)) return callTablesByVendor(records, zones.get(feed), random);
    const zone = zones.get(feed);
    const isSplit = random.chance(0.3);
    const half = isSplit ? Math.ceil(records.length / 2) : records.length;
    const parts = [records.slice(0, half), records.slice(half)].filter((part) => part.length > 0);
    return parts.map((part, index) => ({
      feed,
      ...(zone === undefined ? {} : { timeZone: zone }),
      ...constantsOf(feed, random),
      path: `in/${feed}-${index + 1}.csv`,
      headings: headingsOf(feed, random),
      rows: part,
    }));
  });
}

/** Now and then a file lacks a column. */
function headingsOf(feed: Feed, random: SeededRandom): readonly string[] {
  const { columns } = feedDefinition(feed);
  const lost = random.chance(0.2) ? random.pick(columns.filter(({ required }) => required !== true)) : undefined;
  return columns.filter((column) => column !== lost).map(({ name }) => name);
}

/** Now and then a source names the company of all its rows. */
function constantsOf(feed: Feed, random: SeededRandom): Pick<Table, 'constants'> {
  const hasEntity = feed === 'objections' || feed === 'handovers' || feed === 'relations';
  return hasEntity && random.chance(0.05) ? { constants: { entity: random.pick(['GroenPlus', 'buurthulp']) } } : {};
}
