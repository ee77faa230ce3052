import { once } from 'node:events';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { type SeededRandom, seededRandom } from '../../src/demo/seeded-random.ts';

/**
 * A workspace of any size for measuring: `tsx test/bench/generate.ts <calls> <directory>`. Rows are written as they are made, so
 * that memory does not grow with the number of calls.
 */

export interface Generated {
  /** Number of records in the logs, including repeated and unreadable ones. */
  readonly records: number;
  readonly callFiles: readonly string[];
  readonly bytes: number;
}

const FIRST_VENDORS = ['alfa', 'beta', 'gamma'];
export const CALL_COLUMNS = [
  'call_id',
  'started_at',
  'connected_at',
  'ended_at',
  'called_number',
  'talk_seconds',
  'result',
  'dial_mode',
  'caller_number',
  'agent',
  'campaign',
  'person_id',
  'lead_source',
  'optout_offered',
  'optout_requested',
  'identity_stated',
] as const;

const SEED = 35_378;
const FIRST_DAY = Date.UTC(2024, 6, 1);
const DAYS = 730;
const DAY = 86_400_000;
/** For every ten calls. */
const PHONES = 3;
const CONSENTS = 2;
const HANDOVERS = 2;
const OBJECTIONS = 1;
const RELATIONS = 1;
const BAD_SHARE = 0.02;
/**
 * One number that is called constantly, like the switchboard of an office; in small workspaces a tenth of the calls and a twentieth of the consents.
 */
const HOT_NUMBER = 0;
const HOT_CALLS = 100_000;
const HOT_CONSENTS = 10_000;
/** The night in which the clock went back: in Amsterdam the hour from two to three occurred twice. */
const CLOCK_NIGHT = '2024-10-27';
const CLOCK_NIGHT_SHARE = 0.001;
/** From 1:00 to 4:00 local time. */
const CLOCK_NIGHT_SECONDS = [3_600, 14_400] as const;

/** Eight ways in which people write one number. */
const NOTATIONS: readonly ((subscriber: string) => string)[] = [
  (digits) => `+316${digits}`,
  (digits) => `06${digits}`,
  (digits) => `06-${digits}`,
  (digits) => `00316${digits}`,
  (digits) => `06 ${digits.slice(0, 2)} ${digits.slice(2, 4)} ${digits.slice(4, 6)} ${digits.slice(6)}`,
  (digits) => `+31 6 ${digits}`,
  (digits) => `+31 (0)6 ${digits}`,
  (digits) => `316${digits}`,
];

const RESULTS: readonly (readonly [result: string, weight: number])[] = [
  ['no-answer', 44],
  ['busy', 9],
  ['voicemail', 8],
  ['machine', 5],
  ['failed', 2],
  ['refused', 20],
  ['conversation', 6],
  ['sale', 4],
  ['objection', 1],
  ['callback', 1],
];
/** The person who is called so often objected before the log begins, or never. */
const HOT_RESULTS = RESULTS.filter(([result]) => result !== 'objection');
const SPOKEN = new Set(['refused', 'conversation', 'sale', 'objection', 'callback']);

/**
 * Writes belaudit.yaml, the logs of some call centres over two years, and the client's feeds.
 * @param calls calls in the logs, before repeated rows
 * @param directory created if it does not exist; files in it are replaced
 * @param centres number of call centres, which have as many calls each
 * @param traps whether one number is called constantly, and calls were made in the night in which the clock went back
 */
export async function generateWorkspace(
  calls: number,
  directory: string,
  centres = 3,
  traps: 'with traps' | 'without traps' = 'with traps',
): Promise<Generated> {
  const hasTraps = traps === 'with traps';
  const vendors = Array.from({ length: centres }, (_, place) => FIRST_VENDORS[place] ?? `centre-${place + 1}`);
  mkdirSync(join(directory, 'in'), { recursive: true });
  writeFileSync(join(directory, 'belaudit.yaml'), configuration(vendors));
  const logs = await writeLogs(calls, directory, vendors, hasTraps);
  const count = (perTen: number): number => Math.ceil((calls * perTen) / 10);
  const people = count(PHONES);
  const hotConsents = hasTraps ? Math.min(HOT_CONSENTS, Math.ceil(count(CONSENTS) / 20)) : 0;
  await writeFeed(directory, 'persons', ['person_id', 'legal_form'], people, personRow);
  await writeFeed(directory, 'phones', ['person_id', 'number', 'valid_from', 'valid_to'], people, phoneRow);
  await writeFeed(directory, 'consents', CONSENT_COLUMNS, count(CONSENTS), consentRow(people, hotConsents));
  await writeFeed(directory, 'objections', OBJECTION_COLUMNS, count(OBJECTIONS), objectionRow(people, vendors));
  await writeFeed(directory, 'relations', RELATION_COLUMNS, count(RELATIONS), relationRow(people));
  await writeFeed(
    directory,
    'handovers',
    ['vendor', 'number', 'kind', 'delivered_at'],
    count(HANDOVERS),
    handoverRow(people, vendors),
  );
  return logs;
}

async function writeLogs(
  calls: number,
  directory: string,
  vendors: readonly string[],
  hasTraps: boolean,
): Promise<Generated> {
  const shares = hasTraps
    ? { hot: Math.min(HOT_CALLS, calls / 10) / calls, clockNight: CLOCK_NIGHT_SHARE }
    : { hot: 0, clockNight: 0 };
  const random = seededRandom(SEED);
  const people = Math.ceil((calls * PHONES) / 10);
  const callFiles = vendors.map((vendor) => `in/calls-${vendor}.csv`);
  const files = callFiles.map((file) => lineWriter(join(directory, file)));
  for (const file of files) await file.write(`${CALL_COLUMNS.join(',')}\n`);
  let records = 0;
  for (let index = 0; index < calls; index += 1) {
    const file = files[index % files.length];
    const { text, count } = withDamage(callRow(index, calls, people, shares, random), random);
    await file?.write(text);
    records += count;
  }
  let bytes = 0;
  for (const file of files) bytes += await file.close();
  return { records, callFiles, bytes };
}

interface Shares {
  readonly hot: number;
  readonly clockNight: number;
}

type CallRow = Record<(typeof CALL_COLUMNS)[number], string>;

/** Calls are in order of time; most within the hours, some before nine or after eight. */
function callRow(index: number, calls: number, people: number, shares: Shares, random: SeededRandom): CallRow {
  const isHot = random.happens(shares.hot);
  const person = isHot ? HOT_NUMBER : random.whole(0, people - 1);
  const isAtNight = random.happens(shares.clockNight);
  const day = isAtNight ? CLOCK_NIGHT : dayText(Math.floor((index / calls) * DAYS));
  const second = isAtNight ? random.whole(...CLOCK_NIGHT_SECONDS) : random.whole(31_000, 73_500);
  const result = random.weighted(isHot ? HOT_RESULTS : RESULTS);
  const isSpoken = SPOKEN.has(result);
  const ring = random.whole(3, 30);
  const talk = isSpoken ? random.whole(5, 600) : 0;
  return {
    call_id: `C${String(index).padStart(9, '0')}`,
    started_at: `${day} ${clockText(second)}`,
    connected_at: isSpoken ? `${day} ${clockText(second + ring)}` : '',
    ended_at: `${day} ${clockText(second + ring + talk)}`,
    called_number: random.pick(NOTATIONS)(subscriber(person)),
    talk_seconds: String(talk),
    result,
    dial_mode: random.happens(0.6) ? 'predictive' : 'manual',
    caller_number: '0858880100',
    agent: `A${random.whole(1, 60)}`,
    campaign: random.happens(0.5) ? 'solar-a' : 'energy-a',
    person_id: random.happens(0.5) ? personId(person) : '',
    lead_source: random.happens(0.9) ? 'client' : 'vendor',
    optout_offered: isSpoken ? random.pick(['ja', 'ja', 'ja', 'nee', '']) : '',
    optout_requested: result === 'objection' ? 'ja' : '',
    identity_stated: isSpoken ? 'ja' : '',
  };
}

/** Two in a hundred rows are bad in one of seven ways. */
function withDamage(row: CallRow, random: SeededRandom): { readonly text: string; readonly count: number } {
  const line = (changes: Partial<CallRow> = {}): string => {
    const changed = { ...row, ...changes };
    return `${CALL_COLUMNS.map((column) => changed[column]).join(',')}\n`;
  };
  if (!random.happens(BAD_SHARE)) return { text: line(), count: 1 };
  const damages: readonly (() => string)[] = [
    () => line({ called_number: `6${row.called_number.replace(/\D/gu, '').slice(-8)}` }),
    () => line({ called_number: 'anoniem' }),
    () => line({ talk_seconds: 'n.v.t.' }),
    () => line({ result: 'ONBEKEND' }),
    () => line({ started_at: '' }),
    () => line() + line(),
    () => `${row.call_id},${row.started_at}\n`,
  ];
  const text = random.pick(damages)();
  return { text, count: text.split('\n').length - 1 };
}

const CONSENT_COLUMNS = [
  'consent_id',
  'given_at',
  'person_id',
  'number',
  'names',
  'products',
  'form',
  'source',
  'term_stated',
  'verified_at',
  'evidence',
];

type RowMaker = (index: number, random: SeededRandom) => readonly string[];

const personRow: RowMaker = (index, random) => [
  personId(index),
  random.weighted([
    ['natural', 92],
    ['sole-trader', 4],
    ['legal-entity', 3],
    ['unknown', 1],
  ]),
];

const phoneRow: RowMaker = (index, random) => [
  personId(index),
  random.pick(NOTATIONS)(subscriber(index)),
  '2018-01-01',
  random.happens(0.05) ? dayText(random.whole(0, DAYS)) : '',
];

function consentRow(people: number, hot: number): RowMaker {
  return (index, random) => {
    const person = index < hot ? HOT_NUMBER : random.whole(0, people - 1);
    const day = random.whole(-200, DAYS - 1);
    return [
      `T${index}`,
      `${dayText(day)} ${clockText(random.whole(32_400, 72_000))}`,
      random.happens(0.95) ? personId(person) : '',
      random.pick(NOTATIONS)(subscriber(person)),
      'Voorbeeld Energie B.V.',
      random.happens(0.7) ? 'solar|energy' : 'energy',
      random.happens(0.95) ? 'active' : 'bundled',
      'web',
      random.happens(0.7) ? 'ja' : 'nee',
      random.happens(0.9) ? `${dayText(day + 1)} 12:00:00` : '',
      random.happens(0.95) ? `form-${index}` : '',
    ];
  };
}

const OBJECTION_COLUMNS = ['objection_id', 'objected_at', 'number', 'person_id', 'recorded_by', 'reported_at'];

function objectionRow(people: number, vendors: readonly string[]): RowMaker {
  const recorders = ['client', ...vendors];
  return (index, random) => {
    const person = random.whole(0, people - 1);
    const day = random.whole(-100, DAYS - 1);
    const at = random.happens(0.9) ? `${dayText(day)} ${clockText(random.whole(32_400, 72_000))}` : dayText(day);
    const number = random.pick(NOTATIONS)(subscriber(person));
    const reported = random.happens(0.5) ? dayText(day + 2) : '';
    return [`V${index}`, at, number, random.happens(0.7) ? personId(person) : '', random.pick(recorders), reported];
  };
}

const RELATION_COLUMNS = [
  'relation_id',
  'entity',
  'kind',
  'started_on',
  'person_id',
  'number',
  'ended_on',
  'paid_amount',
  'product',
  'number_collected_on',
  'optout_offered_at_collection',
];

function relationRow(people: number): RowMaker {
  return (index, random) => {
    const person = random.whole(0, people - 1);
    const start = random.whole(-1800, 500);
    const end = random.happens(0.3) ? dayText(start + random.whole(30, 900)) : '';
    const number = random.pick(NOTATIONS)(subscriber(person));
    const started = dayText(start);
    return [
      `R${index}`,
      'voorbeeld',
      'subscription',
      started,
      personId(person),
      number,
      end,
      '49.95',
      'energy',
      started,
      'ja',
    ];
  };
}

function handoverRow(people: number, vendors: readonly string[]): RowMaker {
  return (_index, random) => {
    const person = random.whole(0, people - 1);
    const at = `${dayText(random.whole(0, DAYS - 1))} ${clockText(random.whole(25_000, 72_000))}`;
    return [
      random.pick(vendors),
      random.pick(NOTATIONS)(subscriber(person)),
      random.happens(0.7) ? 'lead' : 'suppress',
      at,
    ];
  };
}

async function writeFeed(
  directory: string,
  feed: string,
  columns: readonly string[],
  rows: number,
  make: RowMaker,
): Promise<void> {
  const random = seededRandom(SEED + feed.length + rows);
  const file = lineWriter(join(directory, 'in', `${feed}.csv`));
  await file.write(`${columns.join(',')}\n`);
  for (let index = 0; index < rows; index += 1) await file.write(`${make(index, random).join(',')}\n`);
  await file.close();
}

interface LineWriter {
  write(text: string): Promise<void> | undefined;
  /** @returns bytes written */
  close(): Promise<number>;
}

/** Writes in pieces of a quarter of a megabyte, and waits if the disk is slower. */
function lineWriter(path: string): LineWriter {
  const stream = createWriteStream(path);
  let pending: string[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    const text = pending.join('');
    pending = [];
    size = 0;
    if (!stream.write(text)) await once(stream, 'drain');
  };
  return {
    write: (text) => {
      pending.push(text);
      size += text.length;
      return size > 262_144 ? flush() : undefined;
    },
    close: async () => {
      await flush();
      stream.end();
      await finished(stream);
      return stream.bytesWritten;
    },
  };
}

function personId(index: number): string {
  return `P${index}`;
}

/** Eight digits after 06, different for each person: 06 1000 0000 and on. */
function subscriber(index: number): string {
  return String(10_000_000 + index);
}

const DAY_TEXTS = new Map<number, string>();

function dayText(index: number): string {
  const known = DAY_TEXTS.get(index);
  if (known !== undefined) return known;
  const text = new Date(FIRST_DAY + index * DAY).toISOString().slice(0, 10);
  DAY_TEXTS.set(index, text);
  return text;
}

const TWO_DIGITS: readonly string[] = Array.from({ length: 60 }, (_, index) => String(index).padStart(2, '0'));

function clockText(second: number): string {
  const two = (value: number): string => TWO_DIGITS[value] ?? '';
  return `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
}

function configuration(vendors: readonly string[]): string {
  const entries = vendors.map(
    (id) => `  - id: ${id}
    name: ${id}
    contracts: [{ from: 2024-01-01 }]
    campaigns: [solar-a, energy-a]
    suppression_hours: 24
    max_attempts: { per_day: 3, per_30_days: 8 }
`,
  );
  const calls = vendors.map((id) => `  - { feed: calls, vendor: ${id}, files: in/calls-${id}.csv }\n`);
  const feeds = ['persons', 'phones', 'consents', 'objections', 'relations', 'handovers'].map(
    (feed) => `  - { feed: ${feed}, files: in/${feed}.csv }\n`,
  );
  return `client:
  name: Voorbeeld Energie B.V.
  language: nl
  time_zone: Europe/Amsterdam
  entities:
    - { id: voorbeeld, name: Voorbeeld Energie B.V., sender: regular, brands: [groenplus] }
audit:
  from: ${dayText(0)}
  to: ${dayText(DAYS - 1)}
  as_of: 2026-07-10
policy:
  retention: [{ from: 2018-05-25, months: 24 }]
  similar_products: { energy: [solar] }
vendors:
${entries.join('')}campaigns:
  - { id: solar-a, entity: voorbeeld, brand: groenplus, product: solar, purpose: commercial }
  - { id: energy-a, entity: voorbeeld, brand: groenplus, product: energy, purpose: commercial }
sources:
${calls.join('')}${feeds.join('')}`;
}

/** `<calls> <directory>` from a command line. */
async function main([countText, directory]: readonly string[]): Promise<void> {
  const calls = Number(countText);
  if (!Number.isSafeInteger(calls) || calls < 1 || directory === undefined) {
    throw new Error('usage: tsx test/bench/generate.ts <calls> <directory>');
  }
  const started = performance.now();
  const { records, bytes } = await generateWorkspace(calls, directory);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${records} records, ${(bytes / 1e6).toFixed(0)} MB of call logs, in ${seconds} s`);
}

const [, script = ''] = process.argv;
if (import.meta.url === pathToFileURL(script).href) await main(process.argv.slice(2));
