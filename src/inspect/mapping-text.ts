import { zoneNamed } from '../feeds/heading-marks.ts';
import { plainHeading, SHOWN_NUMBERS } from '../feeds/heading-words.ts';
import { feedDefinition, LOG, madeId } from '../feeds/registry.ts';
import { definedFields } from '../model/defined-fields.ts';
import type { Feed } from '../model/feeds.ts';
import { quotedText, yamlText } from '../model/yaml-text.ts';
import { readHeadings } from '../workspace/written-value.ts';
import type { ColumnProfile } from './column-profile.ts';
import { choicesOf } from './column-questions.ts';
import type { DayReading } from './day-reading.ts';
import type { ColumnGuess, ConstantGuess, FeedGuess } from './guess-columns.ts';
import { safeValue } from './masking.ts';
import { meaningOf, questionAbout, YES } from './value-words.ts';

/** The meanings of the words of one column. */
export interface MappedWord {
  readonly cell: string;
  readonly rows: number;
  /** Absent: only the sender can say. */
  readonly meaning?: string;
  /** Words that need a question anyway. */
  readonly question?: string;
}

/** The part of an entry of `sources` that one table supplies. */
export interface MappingEntry {
  readonly feed: Feed;
  /** Number of earlier entries of the same feed for its table: 1 for a second column of telephone numbers. */
  readonly turn: number;
  /** Values that are the same for every row, and not in the rows themselves. */
  readonly constants: readonly ConstantGuess[];
  /** Whether nothing that the feed needs is missing. */
  readonly isComplete: boolean;
  /** Lines under `columns`; or the known format. */
  readonly columns: readonly string[];
  /** The column with the call centre of each row, as a line under `columns`, and all its values; absent if there is none, or if it has too many. */
  readonly senders?: { readonly line: string; readonly names: readonly string[] } | undefined;
  /** Comments below them: columns of the file that are not read. */
  readonly unread: readonly string[];
  readonly format?: string;
  /** Zone that the headings of its times name; absent if none. */
  readonly timeZone?: string;
  /** Heading -> line under `formats`. */
  readonly formats: ReadonlyMap<string, string>;
  /** Column of the feed -> its words. */
  readonly values: ReadonlyMap<string, readonly MappedWord[]>;
  /** Number of further words. */
  readonly moreWords: number;
}

/** A heading as in `columns`: the first of two equal ones by its number. */
function headingName({ heading, isDoubled }: ColumnProfile): string {
  return isDoubled ? `${heading} (1)` : heading;
}

/** Whether `columns` can name this heading: a plus between spaces joins two. */
function canBeNamed(heading: string): boolean {
  return readHeadings(heading)?.length === 1;
}

const NO_CALL_ID = 'no column has one: it is made from the time, the numbers and the agent of the row';
const NO_RECORD_ID = 'no column has one: it is made from the values of the row, and is the same in every export';

const OF_SEVERAL = 'check: where the rows are of several call centres, take the # away, and the vendor above out';

/** The column with the call centre of each row, if all its values are known. */
function sendersOf({ feed, columns }: FeedGuess, profiles: readonly ColumnProfile[]): Pick<MappingEntry, 'senders'> {
  const guess = columns.find(({ column }) => isGivenBySource(feed, column));
  const profile = guess?.places.length === 1 ? profiles[guess.places[0] ?? -1] : undefined;
  if (guess === undefined || profile === undefined || profile.filled < profile.rows) return {};
  const names = profile.frequent.map(({ cell }) => cell);
  if (names.length < profile.different || !canBeNamed(profile.heading)) return {};
  return { senders: { line: `${guess.column}: ${yamlText(headingName(profile))}`, names } };
}

/** Whether an entry states it for all rows, as it does for the call centre. */
function isGivenBySource(feed: Feed, column: string): boolean {
  return feedDefinition(feed).columns.some(({ name, sourceMayName }) => name === column && sourceMayName === true);
}

function columnLines(guess: FeedGuess, profiles: readonly ColumnProfile[]): string[] {
  const headings = profiles.map(({ heading }) => heading);
  const lines = guess.columns.map(({ column, places, because, isDoubtful }) => {
    const names = places.map((place) => headings[place] ?? '');
    if (isGivenBySource(guess.feed, column)) return `# ${column}: ${yamlText(names.join(' + '))}   # ${OF_SEVERAL}`;
    if (!names.every(canBeNamed))
      return `## ${column}: its heading has a plus between spaces, which joins two headings: ask for another name`;
    const read = places.flatMap((place) => profiles[place] ?? []);
    const text = yamlText(read.map(headingName).join(' + '));
    const isPartly = guess.feed === 'phones' && column === 'number' && isPartlyFilled(profiles[places[0] ?? -1]);
    return `${column}: ${text}${isDoubtful ? `   # check: ${because.en}` : isPartly ? `   # ${WITHOUT_NUMBER}` : ''}`;
  });
  const missing = guess.missing.map((column) => `# ${column}:   # needed, and not found: which heading holds it?`);
  const id = madeId(guess.feed);
  const made =
    guess.idFromRow === true && id !== undefined
      ? [`${id}: { from: row }   # ${guess.feed === LOG ? NO_CALL_ID : NO_RECORD_ID}`]
      : [];
  return [...made, ...lines, ...missing, ...doubtfulLines(guess, profiles)];
}

const WITHOUT_NUMBER = 'rows in which it is empty are rejected, because they have no number';

function isPartlyFilled(profile: ColumnProfile | undefined): boolean {
  return profile !== undefined && profile.filled < profile.rows;
}

/** Number of headings on one line of the columns that are not read. */
const HEADINGS_IN_LINE = 6;

/**
 * The columns of a table that its entries do not read: ambiguous ones each with what to ask, the others by their names.
 * @param guesses for the same table; the first is the entry that names them
 */
export function unreadLines(guesses: readonly FeedGuess[], profiles: readonly ColumnProfile[]): string[] {
  const [first] = guesses;
  if (first === undefined) return [];
  const used = new Set(
    guesses.flatMap(({ columns, doubtfulDuration = -1 }) => [
      ...columns.flatMap(({ places }) => places),
      doubtfulDuration,
    ]),
  );
  const proposed = new Set<string>();
  const asked = first.asked.flatMap((cell) => {
    const profile = profiles[cell.place];
    const column = cell.columns.find((name) => !proposed.has(name));
    if (profile === undefined || column === undefined || used.has(cell.place) || !canBeNamed(profile.heading))
      return [];
    proposed.add(column);
    used.add(cell.place);
    return [`# ${column}: ${yamlText(headingName(profile))}   # not read; ask what it says: ${choicesOf(cell).en}`];
  });
  const rest = profiles.filter(({ place }) => !used.has(place)).map(({ heading }) => quotedText(heading));
  const lines = Array.from({ length: Math.ceil(rest.length / HEADINGS_IN_LINE) }, (_, line) =>
    rest.slice(line * HEADINGS_IN_LINE, (line + 1) * HEADINGS_IN_LINE).join(', '),
  );
  return [...asked, ...lines.map((headings) => `## not read: ${headings}`)];
}

/** A duration that only the sender can identify as talking time. */
function doubtfulLines(guess: FeedGuess, profiles: readonly ColumnProfile[]): string[] {
  const duration = guess.doubtfulDuration;
  if (duration === undefined) return [];
  const profile = profiles[duration];
  const more = (profile?.kinds.clock ?? 0) > 0 ? '; take the # away under formats too' : '';
  return [
    `# talk_seconds: ${yamlText(profile?.heading ?? '')}   # ask: is the ringing in it? Only the time talked counts${more}`,
  ];
}

/** The notation of a duration whose own line is commented out: it is enabled together with it. */
function doubtfulNotation({ doubtfulDuration }: FeedGuess, profiles: readonly ColumnProfile[]): [string, string][] {
  const profile = doubtfulDuration === undefined ? undefined : profiles[doubtfulDuration];
  if (profile === undefined || (profile.kinds.clock ?? 0) === 0) return [];
  const heading = yamlText(profile.heading);
  return [[heading, `# ${heading}: duration   # with talk_seconds: take both # away, or neither`]];
}

function formatLines(
  columns: readonly ColumnGuess[],
  profiles: readonly ColumnProfile[],
  days: ReadonlyMap<number, DayReading>,
  clockDurations: ReadonlySet<number>,
): Map<string, string> {
  const used = [...new Set(columns.flatMap(({ places }) => places))];
  const lines = used.flatMap((place): [string, string][] => {
    const heading = yamlText(profiles[place]?.heading ?? '');
    if (clockDurations.has(place)) return [[heading, `${heading}: duration`]];
    const reading = days.get(place);
    if (reading === undefined || !isRead(columns, place)) return [];
    if (reading.notation !== undefined) return [[heading, `${heading}: ${yamlText(reading.notation)}`]];
    if (reading.alternatives.length === 0) return [[heading, `## ${heading}: ${reading.because}`]];
    return [
      [heading, `# ${heading}: ${reading.alternatives.map(yamlText).join(' or ')}   # ask which; take the # away`],
    ];
  });
  return new Map(lines);
}

/** Whether days of that cell are read at all. */
function isRead(columns: readonly ColumnGuess[], place: number): boolean {
  return columns.some(({ places }) => places.includes(place));
}

/** The words of one column: those with a common meaning, and those that only the sender can explain; canonical ones need no line. */
function wordsOf(feed: Feed, column: string, profile: ColumnProfile): MappedWord[] {
  const allowed = feedDefinition(feed).columns.find(({ name }) => name === column)?.values ?? [];
  const words = new Map<string, MappedWord>();
  for (const { cell, rows } of profile.frequent) {
    // Case does not distinguish words.
    const key = cell.toLowerCase();
    if (allowed.includes(key)) continue;
    const known = meaningOf(column, cell);
    const meaning = known !== undefined && allowed.includes(known) ? known : undefined;
    const question = feed === LOG ? questionAbout(column, cell) : undefined;
    const same = words.get(key);
    words.set(key, {
      cell: same?.cell ?? cell,
      rows: rows + (same?.rows ?? 0),
      ...definedFields({ meaning, question }),
    });
  }
  return [...words.values()];
}

/** Whether a number was shown, expressed as whether it was withheld. */
function oppositeWord({ cell, rows }: { readonly cell: string; readonly rows: number }): MappedWord {
  if (YES.test(cell)) return { cell, rows, meaning: '"no"' };
  return NO.test(cell) ? { cell, rows, meaning: '"yes"' } : { cell, rows };
}

const NO = /^(?:nee|n|no|false|onwaar|0)$/iu;

function wordLine({ cell, rows, meaning, question }: MappedWord): string {
  const count = rows === 1 ? '1 row' : `${rows} rows`;
  const asked = question === undefined ? '' : `; ask: ${question}`;
  if (meaning === undefined) return `# ${yamlText(safeValue({ cell, kind: 'text' }, 'word'))}:   # ${count}${asked}`;
  return `${yamlText(cell)}: ${meaning}   # ${count}${asked}`;
}

function valueLines({ values, moreWords }: MappingEntry): string[] {
  return [...values].flatMap(([column, words]) => {
    const known = words.filter(({ meaning }) => meaning !== undefined);
    const unknown = words.filter(({ meaning }) => meaning === undefined);
    const more = moreWords > 0 ? [`## and ${moreWords} more`] : [];
    const asked = unknown.length === 0 ? [] : [`## ${ASK_VALUES}`, ...unknown.map(wordLine), ...more];
    return block(column, [...known.map(wordLine), ...asked]);
  });
}

const ASK_VALUES = 'ask what these mean, fill them in and take the # away; what is not listed is emptied';

/**
 * Lines of a key and its contents; none if it is empty, and commented out if all of them are. `#` comments a line out; `##` explains, and stays when lines are
 * enabled.
 */
function block(key: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const isOff = lines.every((line) => line.startsWith('#'));
  if (!isOff) return [`${key}:`, ...lines.map((line) => `  ${line}`)];
  return [`# ${key}:`, ...lines.map((line) => `#   ${line.startsWith('##') ? line : line.replace(/^# ?/u, '')}`)];
}

/**
 * The entry of a table without a known format.
 * @param turn number of earlier entries of the same feed for the table
 * @param unread comments on the columns that no entry of the table reads
 */
export function mappedEntry(
  guess: FeedGuess,
  turn: number,
  unread: readonly string[],
  profiles: readonly ColumnProfile[],
  days: ReadonlyMap<number, DayReading>,
  clockDurations: ReadonlySet<number>,
): MappingEntry {
  const enumerations = feedDefinition(guess.feed).columns.filter(({ kind }) => kind === 'enumeration');
  const values = new Map<string, readonly MappedWord[]>();
  let moreWords = 0;
  for (const { name } of enumerations) {
    const place = guess.columns.find(({ column }) => column === name)?.places[0];
    const profile = place === undefined ? undefined : profiles[place];
    const words = profile === undefined ? [] : wordsOf(guess.feed, name, profile);
    if (profile === undefined || words.length === 0) continue;
    values.set(name, words);
    moreWords += profile.different - profile.frequent.length;
  }
  const withheld = guess.columns.find(({ column }) => column === 'caller_id_withheld');
  const shownNumber = withheld === undefined ? undefined : profiles[withheld.places[0] ?? -1];
  if (shownNumber !== undefined && SHOWN_NUMBERS.includes(plainHeading(shownNumber.heading)))
    values.set('caller_id_withheld', shownNumber.frequent.map(oppositeWord));
  return {
    feed: guess.feed,
    turn,
    constants: guess.constants,
    isComplete: guess.missing.length === 0,
    columns: columnLines(guess, profiles),
    ...sendersOf(guess, profiles),
    unread,
    ...(zoneOfTimes(guess, profiles) === undefined ? {} : { timeZone: 'UTC' }),
    formats: new Map([
      ...formatLines(guess.columns, profiles, days, clockDurations),
      ...doubtfulNotation(guess, profiles),
    ]),
    values,
    moreWords,
  };
}

/** The zone in a heading of the inferred moments, if there is one. */
export function zoneOfTimes(guess: FeedGuess, profiles: readonly ColumnProfile[]): 'UTC' | 'GMT' | undefined {
  const moments = feedDefinition(guess.feed)
    .columns.filter(({ kind }) => kind === 'moment')
    .map(({ name }) => name);
  const places = guess.columns.filter(({ column }) => moments.includes(column)).flatMap((found) => found.places);
  return places.map((place) => zoneNamed(profiles[place]?.heading ?? '')).find((zone) => zone !== undefined);
}

/** Lines under `formats` for the columns that a known format reads. */
export function formatNotations(
  columns: readonly ColumnGuess[],
  profiles: readonly ColumnProfile[],
  days: ReadonlyMap<number, DayReading>,
): ReadonlyMap<string, string> {
  return formatLines(columns, profiles, days, new Set());
}

/**
 * The entry of a table in a known format.
 * @param unread words of results that the format does not know, with their rows
 * @param formats lines for days and times in another notation than the system itself writes
 */
export function formatEntry(
  id: string,
  unread: readonly MappedWord[] = [],
  formats: ReadonlyMap<string, string> = new Map(),
): MappingEntry {
  const values = unread.length === 0 ? [] : [['result', unread] as const];
  return {
    feed: LOG,
    turn: 0,
    constants: [],
    isComplete: true,
    columns: [],
    unread: [],
    format: id,
    formats,
    values: new Map(values),
    moreWords: 0,
  };
}

/** Whether two tables of a file can share one entry: the same columns, and no heading in two notations. */
function goTogether(one: MappingEntry, other: MappingEntry): boolean {
  const isSame =
    one.feed === other.feed &&
    one.turn === other.turn &&
    one.format === other.format &&
    one.timeZone === other.timeZone &&
    one.columns.join('\n') === other.columns.join('\n');
  return isSame && [...one.formats].every(([heading, line]) => (other.formats.get(heading) ?? line) === line);
}

function together(one: MappingEntry, other: MappingEntry): MappingEntry {
  const values = new Map(one.values);
  for (const [column, words] of other.values) {
    const sums = new Map((values.get(column) ?? []).map((word) => [word.cell.toLowerCase(), word]));
    for (const word of words) {
      const key = word.cell.toLowerCase();
      const known = sums.get(key);
      sums.set(key, { ...word, cell: known?.cell ?? word.cell, rows: word.rows + (known?.rows ?? 0) });
    }
    values.set(column, [...sums.values()]);
  }
  return {
    ...one,
    senders:
      one.senders === undefined || other.senders === undefined
        ? undefined
        : { ...one.senders, names: [...one.senders.names, ...other.senders.names] },
    unread: [...new Set([...one.unread, ...other.unread])],
    formats: new Map([...one.formats, ...other.formats]),
    values,
    moreWords: one.moreWords + other.moreWords,
  };
}

/** Entries for the tables of one file: one for all tables that belong together, and none for a table that lacks columns that others of the file have. */
export function mergeEntries(entries: readonly MappingEntry[]): MappingEntry[] {
  const complete = entries.filter(({ isComplete }) => isComplete);
  const merged: MappingEntry[] = [];
  for (const entry of complete.length > 0 ? complete : entries) {
    const place = merged.findIndex((other) => goTogether(other, entry));
    const other = merged[place];
    if (other === undefined) merged.push(entry);
    else merged[place] = together(other, entry);
  }
  return merged;
}

/** The place of the file according to the mapping, and its owner. */
export interface MappingPlace {
  /** The call centre with files in the same place; absent if unknown. */
  readonly vendor?: string;
  /** All call centres to which it may belong; empty if unknown. */
  readonly vendors: readonly string[];
  /** The client's entity, if there is only one; absent if unknown, or if there are several. */
  readonly entity?: string;
  readonly entities: readonly string[];
  /** Path or glob relative to the workspace; absent if it is outside. */
  readonly path?: string;
  /** Glob of the name of the file. */
  readonly name: string;
  /** Absent: the client's. */
  readonly timeZone?: string;
  /** As given by the user; absent: found from the first lines. */
  readonly delimiter?: string;
  /** As given by the user; absent: found from the first lines. */
  readonly quote?: string;
}

/** Placeholders for names that only the reader of the proposal knows: no call centre or entity has these names. */
const WHICH_VENDOR = 'which-call-centre';
const WHICH_ENTITY = 'which-entity';

/** Entries to paste under `sources:` in belaudit.yaml. */
export function mappingText(entries: readonly MappingEntry[], place: MappingPlace): string {
  const texts = entries.map((entry) => {
    const isAlone = entries.filter(({ feed, turn }) => feed === entry.feed && turn === entry.turn).length === 1;
    const lines = [
      ...(isAlone
        ? []
        : [
            '## The tables of this file have different columns, and an entry is for all of them: unpack them into files of their own.',
          ]),
      ...headLines(
        entry.feed,
        entry.timeZone === undefined ? place : { timeZone: entry.timeZone, ...place },
        namesSenders(entry, place),
      ),
      ...(entry.format === undefined
        ? block('columns', [...columnsIn(entry, place), ...entry.unread])
        : [`format: ${entry.format}`]),
      ...block('formats', [...entry.formats.values()]),
      ...block('values', valueLines(entry)),
      ...block('constants', constantLines(entry, place)),
    ];
    return [`  - feed: ${entry.feed}`, ...lines.map((line) => `    ${line}`)].join('\n');
  });
  return `sources:\n${texts.join('\n')}\n`;
}

/** Whether each row names its call centre by the id in belaudit.yaml: then no entry may name one for all rows. */
function namesSenders({ senders }: MappingEntry, { vendors }: MappingPlace): boolean {
  return senders?.names.every((name) => vendors.includes(name)) === true;
}

function columnsIn(entry: MappingEntry, place: MappingPlace): readonly string[] {
  const { senders } = entry;
  if (senders === undefined || !namesSenders(entry, place)) return entry.columns;
  return entry.columns.map((line) => (line.endsWith(OF_SEVERAL) ? senders.line : line));
}

function constantLines({ feed, constants }: MappingEntry, { entity, entities }: MappingPlace): string[] {
  return constants.map(({ column, value }) => {
    if (value !== undefined) {
      const words = feedDefinition(feed).columns.find(({ name }) => name === column)?.values ?? [];
      return `${column}: ${yamlText(value)}   # check: ${words.join(', ')}`;
    }
    if (entity !== undefined) return `${column}: ${yamlText(entity)}   # check: whose customers they are`;
    const which = entities.length === 0 ? 'as under entities' : entities.join(' or ');
    return `${column}: ${WHICH_ENTITY}   # check: whose customers they are, ${which}`;
  });
}

function headLines(feed: Feed, place: MappingPlace, areSendersInRows: boolean): string[] {
  const { vendor, vendors, path, name, timeZone, delimiter, quote } = place;
  const hasVendor = feedDefinition(feed).columns.some(({ sourceMayName }) => sourceMayName === true);
  const folder = hasVendor && !areSendersInRows ? (vendor ?? WHICH_VENDOR) : 'client';
  const files = path === undefined ? `${yamlText(`in/${folder}/${name}`)}   # check: where you put it` : yamlText(path);
  const which = vendors.length === 0 ? 'as under vendors' : vendors.join(' or ');
  const whose = vendor ?? `${WHICH_VENDOR}   # check: the call centre that sent it, ${which}`;
  return [
    ...(hasVendor && !areSendersInRows ? [`vendor: ${whose}`] : []),
    `files: ${files}`,
    ...(timeZone === undefined ? [] : [`time_zone: ${timeZone}`]),
    ...(delimiter === undefined ? [] : [`delimiter: ${yamlText(delimiter)}`]),
    ...(quote === undefined ? [] : [`quote: ${yamlText(quote)}`]),
  ];
}
