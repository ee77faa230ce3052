import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { otherUnit } from '../feeds/heading-marks.ts';
import { feedDefinition, LOG } from '../feeds/registry.ts';
import { isUsualHeading } from '../feeds/usual-headings.ts';
import type { CallLogFormat } from '../formats/format.ts';
import { recogniseFormat } from '../formats/registry.ts';
import { definedFields } from '../model/defined-fields.ts';
import type { Feed } from '../model/feeds.ts';
import type { Text } from '../model/text.ts';
import type { FileSample } from '../reading/file-sample.ts';
import { JSON_RECORDS } from '../reading/json-layout.ts';
import type { OpenedTable } from '../reading/opened-table.ts';
import { readRecords } from '../reading/read-records.ts';
import type { ReadOptions, RecordFile } from '../reading/record-file.ts';
import { type Dialect, dialectOf, sameCells } from '../reading/sample.ts';
import { readDeclaredFormat } from '../staging/declared-format.ts';
import { dataIn } from '../staging/files/headings.ts';
import { type TableOpening, withTable } from '../staging/files/open-table.ts';
import type { Opened, SourceFile } from '../staging/files/source-files.ts';
import { type DeclaredCell, joinedMoment } from '../staging/raw-cells.ts';
import type { ZoneTables } from '../staging/zones/zone-tables.ts';
import { identifier } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { type ColumnProfile, shareOf } from './column-profile.ts';
import { columnQuestions, hasTwin } from './column-questions.ts';
import { type DayReading, readClock, readDays } from './day-reading.ts';
import { type DataAsked, type FileData, readData } from './file-data.ts';
import { type ColumnGuess, type FeedGuess, guessFeeds, halfDayColumn } from './guess-columns.ts';
import type { Oddity, SaidColumn, SaidTable } from './inspection.ts';
import {
  formatEntry,
  formatNotations,
  type MappingEntry,
  mappedEntry,
  unreadLines,
  zoneOfTimes,
} from './mapping-text.ts';
import { safeValue, showingOf } from './masking.ts';
import { MESSAGES } from './messages.ts';
import {
  findOddities,
  headingsOf,
  ROW_NUMBERS,
  readMoments,
  TALK_OF_HOURS,
  TOTALS_ROW,
  whyBroken,
} from './oddities.ts';
import {
  dayNotations,
  type InspectedRows,
  profileColumns,
  readInspected,
  readInspectedRows,
  readTotalValues,
  type TotalValues,
} from './profile-table.ts';

export interface InspectionContext {
  readonly store: Store;
  /** The zone in which times without an offset are read. */
  readonly zones: ZoneTables;
  /** Belaudit's own folder, for extracted parts and copies. */
  readonly folder: string;
  /** ISO day. */
  readonly today: string;
  /** How to cut a text into cells, if the user said so. */
  readonly text: Pick<ReadOptions, 'delimiter' | 'quote'>;
  /** Number of first rows that are examined; absent: all. */
  readonly mostRows?: number;
  /** The feed according to the user; absent: it is inferred. */
  readonly feed?: Feed;
  readonly onBytes: (bytes: number) => void;
  readonly signal?: AbortSignal;
}

export interface TableFindings {
  readonly table: SaidTable;
  /** The kind of file that the table is in; absent if the table is unreadable. */
  readonly container?: string;
  /** None if the table cannot be identified; several if its rows belong to several feeds. */
  readonly entries: readonly MappingEntry[];
  readonly format?: CallLogFormat;
  /** For a known format: lines under `formats`, for days and times in another notation than the system itself writes. */
  readonly notations?: ReadonlyMap<string, string>;
  readonly questions: readonly Text[];
}

function knownHeadings(cells: readonly string[]): number {
  return cells.filter(isUsualHeading).length;
}

/** Whether the first record is a row like the others: it has days or numbers, and hardly any cell that is a usual heading. */
function isHeadless(sample: FileSample): boolean {
  const [first = []] = sample.records;
  const data = dataIn(first);
  return data > 0 && data >= first.length / 4 && knownHeadings(first) <= first.length / 4;
}

/** Number of records that are searched for the headings. */
const HEAD_RECORDS = 50;
const NAMES_THAT_SHOW_A_HEADING = 2;

/** The headings if there are titles above them: the first record of names that is as wide as most, after records that are not. */
function belowTitles({ records }: FileSample): number | undefined {
  const widths = records.slice(0, HEAD_RECORDS).map((cells) => cells.length);
  const usual = Math.max(...widths.filter((width) => widths.filter((other) => other === width).length > 1), 2);
  const isHeading = (cells: readonly string[]): boolean =>
    dataIn(cells) === 0 &&
    (knownHeadings(cells) >= NAMES_THAT_SHOW_A_HEADING ||
      (cells.length === usual && cells.every((cell) => /\p{L}/u.test(cell)) && new Set(cells).size === usual));
  const isTitle = (cells: readonly string[]): boolean =>
    cells.filter((cell) => cell.trim() !== '').length < usual / 2 && knownHeadings(cells) < NAMES_THAT_SHOW_A_HEADING;
  const place = records.slice(0, HEAD_RECORDS).findIndex((cells) => !isTitle(cells));
  return place > 0 && isHeading(records[place] as readonly string[]) ? place : undefined;
}

interface Recognised {
  readonly format?: CallLogFormat;
  readonly candidates: readonly string[];
}

/** A file of another feed than calls is not a call log, whatever its headings. */
async function recognise(sample: FileSample, feed: Feed | undefined): Promise<Recognised> {
  if (feed !== undefined && feed !== LOG) return { candidates: [] };
  try {
    const format = await recogniseFormat(sample);
    return { candidates: [], ...definedFields({ format }) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { candidates: error.details.flatMap(({ found }) => (found === undefined ? [] : [found])) };
  }
}

/** How the text is written; nothing if the table is not text. */
async function textDialect(
  table: OpenedTable,
  options: Pick<ReadOptions, 'isHeading' | 'delimiter' | 'quote'>,
): Promise<Dialect | undefined> {
  try {
    return dialectOf(table.path, await table.beginning(), options);
  } catch {
    return undefined;
  }
}

function openingOf({ folder, onBytes, signal }: InspectionContext): TableOpening {
  return {
    folder,
    headingsIn: knownHeadings,
    isUsualHeading,
    dayAndTime: ' ',
    onBytes,
    ...definedFields({ signal }),
  };
}

interface Reading {
  readonly records: RecordFile;
  readonly recognised: Recognised;
  readonly seemsHeadless: boolean;
  /** False for JSON, which has no dialect. */
  readonly isText: boolean;
  readonly dialect: Dialect | undefined;
  /** As in `TableFindings`. */
  readonly container: string;
}

async function read(context: InspectionContext, file: SourceFile, table: OpenedTable): Promise<Reading> {
  const whole = await table.sample(context.text);
  const titles = belowTitles(whole) ?? 0;
  const sample = titles === 0 ? whole : { ...whole, records: whole.records.slice(titles) };
  const recognised = await recognise(sample, context.feed);
  const [headings = []] = sample.records;
  const isBelow = titles > 0 || whole.hasTitles === true;
  const isHeading = isBelow ? { isHeading: (cells: readonly string[]) => sameCells(cells, headings) } : {};
  const seemsHeadless = recognised.format === undefined && isHeadless(sample);
  const options: ReadOptions = {
    target: join(context.folder, 'inspect.csv'),
    isUsualHeading,
    ...definedFields({ mostRecords: context.mostRows }),
    ...(seemsHeadless ? { heading: 'none' as const } : {}),
    ...isHeading,
    ...context.text,
    ...(file.part === undefined ? { onBytes: context.onBytes } : {}),
    ...definedFields({ signal: context.signal }),
  };
  const isText = whole.keys === undefined;
  // A format can have a dialect of its own, which the general rules do not know.
  const dialect =
    isText && recognised.format === undefined ? await textDialect(table, { ...isHeading, ...context.text }) : undefined;
  const records =
    recognised.format === undefined ? await readRecords(table, options) : await recognised.format.read(table, options);
  if (recognised.format === undefined && records.oddShape?.isNoRecord === true)
    throw noRecords(file.path, records.oddShape.words);
  assertAnyReadable(file.path, records);
  return { records, recognised, seemsHeadless, isText, dialect, container: await containerOf(file, table, whole) };
}

/** The kind of file that a table is in, by the contents and never by the name. */
async function containerOf({ part }: SourceFile, table: OpenedTable, { text }: FileSample): Promise<string> {
  if (part?.member !== undefined) return 'zip archive';
  if (part?.sheet !== undefined) return 'workbook (XLSX)';
  if (part !== undefined) return 'Parquet';
  const kind = textKind(text.trimStart());
  return (await table.beginning()).isPacked ? `${kind}, packed as gz` : kind;
}

function textKind(beginning: string): string {
  if (!/^[[{]/u.test(beginning)) return 'text';
  const [line = '', ...others] = beginning.split('\n');
  // One object on one line is JSON, with or without an end of its line.
  const isFollowed = others.some((other) => other.trim() !== '');
  return /^\{.*\}\s*$/u.test(line) && isFollowed ? 'JSON lines' : 'JSON';
}

/** Without a record, no column is known. */
function assertAnyReadable(file: string, { columns, broken: [first] }: RecordFile): void {
  if (columns.length > 0 || first === undefined) return;
  const { row, reason } = first;
  throw new UserError('FILE_NOT_UNDERSTOOD', MESSAGES.noneOfRecordsIsReadable, MESSAGES.askForWholeFile, [
    { file, line: row, message: whyBroken(reason) },
  ]);
}

function noRecords(file: string, found: Text): UserError {
  return new UserError('FILE_NOT_UNDERSTOOD', MESSAGES.jsonShape(found), MESSAGES.askForJson(JSON_RECORDS), [
    { file, found, expected: JSON_RECORDS, message: MESSAGES.holdsNoRecords },
  ]);
}

/**
 * Examines one table of a file.
 * @throws UserError every error of reading
 */
export async function inspectTable(context: InspectionContext, file: Opened<SourceFile>): Promise<TableFindings> {
  return await withTable(file, openingOf(context), async (table) => {
    const reading = await read(context, file, table);
    return await new TableInspection(context, file, reading).run();
  });
}

/** Reads rows and values of one table, under the headings that its inspection finds. @throws UserError every error of reading */
export async function readTableData(
  context: InspectionContext,
  file: Opened<SourceFile>,
  asked: DataAsked,
): Promise<FileData> {
  return await withTable(file, openingOf(context), async (table) => {
    const { records } = await read(context, file, table);
    return await readData(context.store, records, asked);
  });
}

const DELIMITER_NAMES: Readonly<Record<string, string>> = {
  ...{ '\t': 'tab', ';': 'semicolon', ',': 'comma', '|': 'bar' },
  ...{ '^': 'caret', '~': 'tilde', '\u001f': 'unit separator' },
};

/** One table during its inspection. */
class TableInspection {
  readonly #context: InspectionContext;
  readonly #file: SourceFile;
  readonly #reading: Reading;

  constructor(context: InspectionContext, file: SourceFile, reading: Reading) {
    this.#context = context;
    this.#file = file;
    this.#reading = reading;
  }

  async run(): Promise<TableFindings> {
    const { store } = this.#context;
    const { records, recognised, seemsHeadless, container } = this.#reading;
    const { format } = recognised;
    const inspected = await readInspected(store, records, this.#context.mostRows);
    const profiles = await profileColumns(store, records, inspected);
    const notations = await dayNotations(store);
    const days = new Map<number, DayReading>();
    for (const profile of profiles) {
      const found = isTime(profile) ? readDays(profile, notations) : readClock(profile);
      if (found !== undefined) days.set(profile.place, found);
    }
    const guessed = format === undefined && !seemsHeadless ? guessFeeds(profiles, this.#context.feed) : [];
    const talk = talkOf(guessed[0], profiles);
    const clockDurations = clockDurationsOf(guessed[0], profiles);
    const oddities = await findOddities({
      store,
      records,
      profiles,
      guesses: guessed.flatMap(({ columns }) => columns),
      notations,
      days,
      clockDurations,
      ...definedFields({ talk }),
    });
    const totals = oddities.some(({ code }) => code === TOTALS_ROW)
      ? await readTotalValues(store, records.columns.length, inspected.isSparse)
      : new Map();
    const feeds = withDoubts(guessed, oddities, profiles);
    const [guess] = feeds;
    const guesses =
      format === undefined ? feeds.flatMap(({ columns }) => columns) : formatGuesses(format, records.columns);
    const { span, ...moments } = await this.#moments(inspected, profiles, feeds, days);
    const all = [...moments.oddities, ...oddities];
    const order = format === undefined ? days : withNotation(days);
    return {
      table: {
        ...this.#readingDetails(inspected.rows),
        columns: profiles.map((profile) => inspectedColumn(profile, guesses, order.get(profile.place))),
        feed: feedOf(format, feeds),
        span,
        oddities: all,
      },
      container,
      entries: this.#entries(feeds, withoutTotals(profiles, totals), days, clockDurations),
      ...(format === undefined ? {} : { format, notations: formatNotations(guesses, profiles, order) }),
      questions: questionsOf(this.#reading, guess, profiles, days, all),
    };
  }

  #readingDetails(rows: number): Omit<SaidTable, 'columns' | 'feed' | 'oddities' | 'span'> {
    const { records, recognised, seemsHeadless, isText, dialect } = this.#reading;
    const { format } = recognised;
    // A sheet and a Parquet file have cells without a sign between them; a member of an archive is a text.
    const { part } = this.#file;
    const isCut = isText && part?.sheet === undefined && (part === undefined || part.member !== undefined);
    return {
      path: this.#file.path,
      refusal: null,
      encoding: records.encoding,
      delimiter: isCut ? (DELIMITER_NAMES[records.delimiter] ?? records.delimiter) : null,
      evidence: isCut ? (dialect?.evidence ?? '') : '',
      records: rows,
      broken: records.broken.length,
      seemsHeadless,
      format: format === undefined ? null : { id: format.id, title: format.title },
      candidates: recognised.candidates,
      remarks: records.remarks,
    };
  }

  #entries(
    feeds: readonly FeedGuess[],
    profiles: readonly ColumnProfile[],
    days: ReadonlyMap<number, DayReading>,
    clockDurations: ReadonlySet<number>,
  ): MappingEntry[] {
    const { format } = this.#reading.recognised;
    if (format !== undefined) return [formatEntry(format.id)];
    const unread = unreadLines(feeds, profiles);
    return feeds.map((guess, place) => {
      const turn = feeds.slice(0, place).filter(({ feed }) => feed === guess.feed).length;
      return mappedEntry(guess, turn, place === 0 ? unread : [], profiles, days, clockDurations);
    });
  }

  /** Every moment of the table, read as `load` would read it: the inferred ones, and other columns of days and times. */
  async #moments(
    { isSparse }: InspectedRows,
    profiles: readonly ColumnProfile[],
    feeds: readonly FeedGuess[],
    days: ReadonlyMap<number, DayReading>,
  ): Promise<Pick<SaidTable, 'oddities' | 'span'>> {
    const { store, today, mostRows } = this.#context;
    const declared = declaredOf(days);
    const declaredPlaces = new Set(declared.map(({ place }) => place));
    const guessed = distinctPlaces(
      feeds.flatMap((guess) =>
        guess.columns.filter(({ column }) => isMoment(guess, column)).map(({ places }) => places),
      ),
    );
    const inGuess = new Set(guessed.flat());
    const others = profiles
      .filter((profile) => isTime(profile) && !inGuess.has(profile.place))
      .map(({ place }) => [place]);
    const wanted = [...new Set([...guessed, ...others].flat())];
    if (declared.length > 0 || (isSparse && wanted.length > 0))
      await readInspectedRows(store, this.#reading.records, declared, mostRows, wanted);
    const oddities: Oddity[] = [];
    let span: SaidTable['span'] = null;
    for (const places of [...guessed, ...others]) {
      // If it is unknown how its days must be read, nothing else is known about them.
      if (places.some((place) => days.has(place) && !declaredPlaces.has(place))) continue;
      await store.run(momentView(places, declaredPlaces));
      const headings = headingsOf(profiles, places);
      const found = await readMoments(store, headings, today);
      span ??= found.span;
      const mayBeDay = feeds[0]?.feed !== LOG || !guessed.includes(places);
      const isEnd = feeds.some((guess) => endsAt(guess, places));
      oddities.push(
        ...found.oddities
          .filter(({ code }) => code !== 'no-time-of-day' || !mayBeDay)
          .filter(({ code }) => code !== 'in-the-future' || !isEnd),
      );
    }
    return { oddities, span };
  }
}

/** Each moment once, even if several feeds read it. */
function distinctPlaces(all: readonly (readonly number[])[]): (readonly number[])[] {
  return [...new Map(all.map((places) => [places.join(' '), places])).values()];
}

function momentView(places: readonly number[], declared: ReadonlySet<number>): string {
  const cells = places.map((place) =>
    declared.has(place) ? identifier(`d${place + 1}`) : `cell_text(${identifier(`c${place + 1}`)})`,
  );
  const last = cells.at(-1) as string;
  return `create or replace view moment_cell as
  select source_row, case when ${last} is null then null else ${joinedMoment(cells)} end as cell from inspected_row`;
}

function isMoment(guess: FeedGuess, column: string): boolean {
  const kind = feedDefinition(guess.feed).columns.find(({ name }) => name === column)?.kind;
  return kind === 'moment' || kind === 'day';
}

/** Whether cells are the end of a period, which may lie in the future: a contract, a consent that expires. */
function endsAt(guess: FeedGuess, places: readonly number[]): boolean {
  return guess.columns.some(
    ({ column, places: own }) =>
      own.join(' ') === places.join(' ') &&
      feedDefinition(guess.feed).columns.find(({ name }) => name === column)?.farDay === 'open-end',
  );
}

function isTime(profile: ColumnProfile): boolean {
  return shareOf(profile, 'iso-moment', 'moment', 'compact-moment', 'worded-moment', 'iso-day', 'day') >= 0.5;
}

function declaredOf(days: ReadonlyMap<number, DayReading>): DeclaredCell[] {
  return [...days].flatMap(([place, { notation }]) => {
    if (notation === undefined) return [];
    const reading = readDeclaredFormat(notation);
    return 'mistake' in reading ? [] : [{ place, format: reading.format }];
  });
}

function clockDurationsOf(guess: FeedGuess | undefined, profiles: readonly ColumnProfile[]): Set<number> {
  if (guess === undefined) return new Set();
  const durations = guess.columns.filter(
    ({ column }) => feedDefinition(guess.feed).columns.find(({ name }) => name === column)?.kind === 'duration',
  );
  const places = durations.flatMap(({ places }) => places);
  return new Set(places.filter((place) => (profiles[place]?.kinds.clock ?? 0) > 0));
}

/** Place of the time talked, or of a duration that may include ringing, unless its heading names another unit than seconds: then it is read in that unit. */
function talkOf(guess: FeedGuess | undefined, profiles: readonly ColumnProfile[]): number | undefined {
  if (guess?.feed !== LOG) return undefined;
  const [place] = guess.columns.find(({ column }) => column === 'talk_seconds')?.places ?? [guess.doubtfulDuration];
  return place === undefined || otherUnit(profiles[place]?.heading ?? '') !== undefined ? undefined : place;
}

/** The guesses again, with doubts about a time talked that would last hours, ids that are the numbers of the rows, and headings of several columns. */
function withDoubts(
  feeds: readonly FeedGuess[],
  oddities: readonly Oddity[],
  profiles: readonly ColumnProfile[],
): readonly FeedGuess[] {
  const isFound = (code: string): boolean => oddities.some((oddity) => oddity.code === code);
  const doubtOf = (feed: FeedGuess, { column, places }: ColumnGuess): Text | undefined => {
    if (feed.feed === LOG && column === 'talk_seconds' && isFound(TALK_OF_HOURS)) return MESSAGES.maybeMilliseconds;
    if (feed.feed === LOG && column === 'call_id' && isFound(ROW_NUMBERS)) return MESSAGES.maybeRowNumbers;
    return places.some((place) => hasTwin(profiles, place)) ? MESSAGES.headingOfSeveral : undefined;
  };
  return feeds.map((feed) => ({
    ...feed,
    columns: feed.columns.map((guess) => {
      const because = doubtOf(feed, guess);
      return because === undefined ? guess : { ...guess, because, isDoubtful: true };
    }),
  }));
}

/** Days whose notation can be declared: a known format reads the others that its system writes. */
function withNotation(days: ReadonlyMap<number, DayReading>): ReadonlyMap<number, DayReading> {
  return new Map(
    [...days].filter(([, { notation, alternatives }]) => notation !== undefined || alternatives.length > 0),
  );
}

/** The profiles again, without values that occur only in rows of totals. */
function withoutTotals(profiles: readonly ColumnProfile[], totals: TotalValues): readonly ColumnProfile[] {
  return profiles.map((profile) => {
    const frequent = profile.frequent.filter(({ cell, rows }) => rows > (totals.get(profile.place)?.get(cell) ?? 0));
    return { ...profile, frequent, different: profile.different - (profile.frequent.length - frequent.length) };
  });
}

/** What the format itself says about the columns of the file. */
function formatGuesses(format: CallLogFormat, headings: readonly string[]): ColumnGuess[] {
  return Object.entries(format.columns(headings)).flatMap(([column, heading]) => {
    const place = heading === null ? -1 : headings.indexOf(heading);
    return place < 0 ? [] : [{ column, places: [place], because: MESSAGES.asFormatHasIt, isDoubtful: false }];
  });
}

function feedOf(format: CallLogFormat | undefined, feeds: readonly FeedGuess[]): SaidTable['feed'] {
  if (format !== undefined)
    return { name: LOG, because: `it is a log of ${format.title}`, isComplete: true, further: [], others: [] };
  const [guess, ...rest] = feeds;
  if (guess === undefined) return null;
  const { feed, because, missing, others } = guess;
  const further = [...new Set(rest.map((one) => one.feed))].filter((name) => name !== feed);
  return { name: feed, because, isComplete: missing.length === 0, further, others };
}

const FEW_VALUES = 40;

function percentage(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10;
}

/** Long runs of digits by their length: 9{10}. */
function shortShape(shape: string): string {
  return shape.replaceAll(/9{7,}/gu, (run) => `9{${run.length}}`);
}

function inspectedColumn(
  profile: ColumnProfile,
  guesses: readonly ColumnGuess[],
  reading: DayReading | undefined,
): SaidColumn {
  const guess = guesses.find(({ places }) => places.includes(profile.place));
  const showing = showingOf(profile, guess?.column);
  const isOneForAll =
    isTime(profile) || shareOf(profile, 'clock') >= 0.5 || showing === 'shape' || showing === 'digits';
  const isFew = profile.different <= FEW_VALUES && profile.different < profile.filled && !isOneForAll;
  return {
    heading: profile.heading,
    guess: guess === undefined ? null : { column: guess.column, because: guess.because, isDoubtful: guess.isDoubtful },
    filled: profile.filled,
    empty: percentage(profile.rows - profile.filled, profile.rows),
    different: profile.different,
    shortest: profile.shortest,
    longest: profile.longest,
    shapes: profile.shapes.map(({ shape, rows }) => ({
      shape: shortShape(shape),
      share: percentage(rows, profile.filled),
    })),
    showing,
    examples: profile.first.map((value) => safeValue(value, showing)),
    values: isFew ? profile.frequent.map((value) => ({ value: safeValue(value, showing), rows: value.rows })) : [],
    days:
      reading === undefined
        ? null
        : { notation: reading.notation ?? null, alternatives: reading.alternatives, because: reading.because },
  };
}

/** What the headings of one of the company's records leave open. */
function recordQuestions({ feed, columns }: FeedGuess): Text[] {
  const isDoubtful = columns.some(({ column, isDoubtful }) => column === 'objected_at' && isDoubtful);
  return [
    ...(feed === 'objections' && isDoubtful ? [MESSAGES.isListOfObjections] : []),
    ...(feed === 'consents' && !columns.some(({ column }) => column === 'evidence') ? [MESSAGES.whereIsProof] : []),
  ];
}

/** Ids, numbers and times differ by row: none of them can be a constant. */
const OF_EACH_ROW = /_id$|number$|_at$/u;

function missingQuestions(guess: FeedGuess | undefined): Text[] {
  if (guess === undefined) return [];
  const questions = guess.missing.map((column) =>
    OF_EACH_ROW.test(column) ? MESSAGES.whichColumn(column) : MESSAGES.whichColumnOrConstant(column),
  );
  if (guess.idFromRow === undefined || guess.feed !== LOG) return [...questions, ...recordQuestions(guess)];
  const id = MESSAGES.canIdBeAdded;
  return [...questions, id];
}

/** Ids that may return, durations in another unit than seconds, and times whose AM or PM is in another column: none of them can be read another way. */
function unitQuestions(
  guess: FeedGuess | undefined,
  profiles: readonly ColumnProfile[],
  oddities: readonly Oddity[],
): Text[] {
  if (guess?.feed !== LOG) return [];
  const half = halfDayColumn(profiles);
  const hasTalk = guess.columns.some(({ column }) => column === 'talk_seconds');
  const durations = hasTalk
    ? []
    : profiles.filter(({ heading }) => /duur|duration|talk|gesprek|length|lengte/iu.test(heading));
  return [
    ...durations.flatMap(({ heading }) => {
      const unit = otherUnit(heading);
      return unit === undefined ? [] : [MESSAGES.isTalkInUnit(heading, unit)];
    }),
    ...oddities.filter(({ code }) => code === TALK_OF_HOURS).map(({ column }) => MESSAGES.isTalkInSeconds(column)),
    ...oddities.filter(({ code }) => code === ROW_NUMBERS).map(({ column }) => MESSAGES.doNumbersBeginAnew(column)),
    ...(half === undefined ? [] : [MESSAGES.isHalfDayApart(half.heading)]),
  ];
}

/** A name for an unnamed column: the feed's column that it seems to contain, and its place from 1. */
function nameByShape(profile: ColumnProfile): string {
  const isClock = shareOf(profile, 'clock') >= 0.5;
  const isNumber = profile.numbers > profile.filled / 2;
  const kind = isTime(profile) ? 'time' : isClock ? 'clock' : isNumber ? 'number' : 'text';
  return `${kind}_${profile.place + 1}`;
}

/** Whether the first call, or some call among others that have one, begins at a time without an offset. */
function lacksOffset(guess: FeedGuess, profiles: readonly ColumnProfile[], oddities: readonly Oddity[]): boolean {
  const started = guess.columns.find(({ column }) => column === 'started_at');
  if (started === undefined) return false;
  const hasOffset = started.places.some((place) =>
    /:\d{2}.*(?:[Zz]|[+-]\d{2}:?\d{2})$/u.test(profiles[place]?.first[0]?.cell ?? ''),
  );
  return !hasOffset || oddities.some(({ code }) => code === 'offset-in-part');
}

/** Questions that only the sender can answer. */
function questionsOf(
  { seemsHeadless, recognised }: Reading,
  guess: FeedGuess | undefined,
  profiles: readonly ColumnProfile[],
  days: ReadonlyMap<number, DayReading>,
  oddities: readonly Oddity[],
): Text[] {
  const heading = (place: number): string => profiles[place]?.heading ?? '';
  const questions: Text[] = [];
  if (seemsHeadless) questions.push(MESSAGES.isHeadless(profiles.map(nameByShape)));
  if (recognised.candidates.length > 0) questions.push(MESSAGES.whichSystem(recognised.candidates));
  for (const [place, { alternatives, notation }] of days)
    if (alternatives.length > 1) questions.push(MESSAGES.howAreDaysWritten(heading(place), alternatives));
    else if (notation === undefined && recognised.format === undefined)
      questions.push(MESSAGES.canDaysBeIso(heading(place)));
  questions.push(
    ...missingQuestions(guess),
    ...unitQuestions(guess, profiles, oddities),
    ...columnQuestions(guess, profiles),
  );
  if (guess?.doubtfulDuration !== undefined)
    questions.push(MESSAGES.isRingingIncluded(heading(guess.doubtfulDuration)));
  const zone = guess === undefined ? undefined : zoneOfTimes(guess, profiles);
  if (zone === 'GMT') questions.push(MESSAGES.areTimesUtc);
  else if (guess?.feed === LOG && zone === undefined && lacksOffset(guess, profiles, oddities))
    questions.push(MESSAGES.whichTimeZone);
  if (oddities.some(({ code }) => code === 'number-masked')) questions.push(MESSAGES.canNumbersBeWhole);
  if (oddities.some(({ code }) => ['number-precision-lost', 'exponent', 'rounded-digits', 'error-cell'].includes(code)))
    questions.push(MESSAGES.canFileBeAsWritten);
  return questions;
}
