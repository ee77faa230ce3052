import { DOUBTFUL_DURATIONS, plainHeading } from '../feeds/heading-words.ts';
import { asIs, type Text } from '../model/text.ts';
import type { RecordFile } from '../reading/record-file.ts';
import { TOTAL_WORDS } from '../staging/problems/complaints.ts';
import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import type { ColumnProfile, DayNotation } from './column-profile.ts';
import type { DayReading } from './day-reading.ts';
import type { ColumnGuess } from './guess-columns.ts';
import type { Oddity, SaidTable } from './inspection.ts';
import { MESSAGES } from './messages.ts';
import { rowNumbers } from './profile-table.ts';
import type { TrialFile } from './trial-load.ts';

const LINES_SHOWN = 5;

export const TALK_OF_HOURS = 'talk-of-hours';
export const ROW_NUMBERS = 'row-numbers';
export const TOTALS_ROW = 'totals-row';

const VALUE_MESSAGES: Readonly<Record<string, Text>> = {
  'error-cell': MESSAGES.errorCells,
  'too-narrow': MESSAGES.tooNarrow,
  formula: MESSAGES.formulaCells,
  'text-formula': MESSAGES.textFormulas,
  exponent: MESSAGES.exponents,
  'control-characters': MESSAGES.controlCharacters,
  'invisible-characters': MESSAGES.invisibleCharacters,
  'garbled-characters': MESSAGES.garbledCharacters,
  'decimal-suffix': MESSAGES.decimalSuffix,
  'rounded-digits': MESSAGES.roundedDigits,
  'line-break': MESSAGES.lineBreaks,
  [TOTALS_ROW]: MESSAGES.totalsRow,
  thousands: MESSAGES.thousands,
};

const NUMBER_MESSAGES: Readonly<Record<string, Text>> = {
  'number-masked': MESSAGES.numbersMasked,
  'number-withheld': MESSAGES.numbersWithheld,
  'number-precision-lost': MESSAGES.numberDigitsLost,
  'number-invalid': MESSAGES.numbersInvalid,
  'number-missing': MESSAGES.numbersMissing,
  'short-number': MESSAGES.shortNumbers,
  'emergency-number': MESSAGES.emergencyNumbers,
  'several-numbers': MESSAGES.severalNumbers,
  'number-unassigned': MESSAGES.numbersUnassigned,
  formula: MESSAGES.formulaForNumber,
  'service-code': MESSAGES.serviceCodes,
  'lost-leading-zero': MESSAGES.lostZeros,
  'missing-plus': MESSAGES.missingPluses,
};

const MOMENT_MESSAGES: Readonly<Record<string, Text>> = {
  unreadable: MESSAGES.momentsUnread,
  'before-2000': MESSAGES.before2000,
  'in-the-future': MESSAGES.inTheFuture,
  'no-time-of-day': MESSAGES.noTimeOfDay,
  'hour-does-not-exist': MESSAGES.hourDoesNotExist,
  'hour-exists-twice': MESSAGES.hourExistsTwice,
  'offset-in-part': MESSAGES.offsetInPart,
};

/** Columns in which a decimal mark and a thousands separator change the value. */
const QUANTITIES: ReadonlySet<string> = new Set(['talk_seconds', 'paid_amount', 'calls', 'minutes']);

function isQuantity(column: string | undefined, heading: string): boolean {
  return column === undefined ? DOUBTFUL_DURATIONS.includes(plainHeading(heading)) : QUANTITIES.has(column);
}

interface OddityRow {
  readonly place: number;
  readonly oddity: string;
  readonly row_count: bigint;
  readonly first_rows: string | null;
}

/** What is known about the table before the search for oddities. */
export interface LookedAt {
  readonly store: Store;
  readonly records: RecordFile;
  readonly profiles: readonly ColumnProfile[];
  readonly guesses: readonly ColumnGuess[];
  readonly notations: readonly DayNotation[];
  readonly days: ReadonlyMap<number, DayReading>;
  /** Columns whose durations are written as clock times. */
  readonly clockDurations: ReadonlySet<number>;
  /** Place of the time talked, also if it may include ringing; absent: there is none, or its heading names another unit than seconds. */
  readonly talk?: number;
}

/** Headings of cells that together form one value. */
export function headingsOf(profiles: readonly ColumnProfile[], places: readonly number[]): string {
  return places.map((place) => profiles[place]?.heading ?? '').join(' + ');
}

/** Records that cannot be split, by reason. */
function brokenOddities({ broken }: RecordFile): Oddity[] {
  const reasons = new Map<string, { rows: number; lines: number[] }>();
  for (const { reason, row } of broken) {
    const found = reasons.get(reason) ?? { rows: 0, lines: [] };
    found.rows += 1;
    if (found.lines.length < LINES_SHOWN) found.lines.push(row);
    reasons.set(reason, found);
  }
  return [...reasons].map(([reason, { rows, lines }]) => ({
    code: reason,
    column: null,
    rows,
    lines,
    message: whyBroken(reason),
  }));
}

/** Why a record cannot be split into cells. */
export function whyBroken(reason: string): Text {
  return BROKEN_MESSAGES[reason] ?? MESSAGES.brokenRecords;
}

const BROKEN_MESSAGES: Readonly<Record<string, Text>> = {
  'repeated-heading': MESSAGES.repeatedHeading,
  'other-heading': MESSAGES.otherHeading,
  'after-other-heading': MESSAGES.afterOtherHeading,
  'empty-row': MESSAGES.emptyRows,
  'too-few-cells': MESSAGES.tooFewCells,
  'too-many-cells': MESSAGES.tooManyCells,
  'unclosed-quote': MESSAGES.unclosedQuote,
  'text-after-quote': MESSAGES.textAfterQuote,
  'line-too-long': MESSAGES.lineTooLong,
  'nested-too-deep': MESSAGES.nestedTooDeep,
  'lone-surrogate': MESSAGES.loneSurrogate,
  'record-too-long': MESSAGES.recordTooLong,
  'not-json': MESSAGES.notJson,
  'no-object': MESSAGES.noObject,
  'repeated-key': MESSAGES.repeatedKey,
  'cut-off-row': MESSAGES.cutOffRow,
  'nul-byte': MESSAGES.unreadableBytes,
  'undecodable-bytes': MESSAGES.unreadableBytes,
};

function repairOddities({ repairs }: RecordFile): Oddity[] {
  const lines = new Map<string, number[]>();
  for (const { repair, row } of repairs ?? []) lines.set(repair, [...(lines.get(repair) ?? []), row]);
  return [...lines].flatMap(([repair, rows]) => {
    const message = REPAIR_MESSAGES[repair];
    return message === undefined
      ? []
      : [{ code: repair, column: null, rows: rows.length, lines: rows.slice(0, LINES_SHOWN), message }];
  });
}

const REPAIR_MESSAGES: Readonly<Record<string, Text>> = {
  'windows-1252': MESSAGES.otherEncoding,
  'line-break-and-delimiter': MESSAGES.rowInCell,
};

async function valueOddities({ store, profiles, guesses, clockDurations }: LookedAt): Promise<Oddity[]> {
  const rows = await store.rows<OddityRow>(sqlFile(import.meta.url, './value-oddity.sql'), {
    total_words: JSON.stringify(TOTAL_WORDS),
  });
  const roles = new Map(guesses.flatMap(({ column, places }) => places.map((place) => [place, column] as const)));
  const isNumber = (place: number): boolean => {
    const profile = profiles[place];
    return profile !== undefined && profile.numbers > profile.filled / 2;
  };
  const matters = (code: string, place: number): boolean => {
    if (code === 'thousands')
      return !clockDurations.has(place) && isQuantity(roles.get(place), profiles[place]?.heading ?? '');
    if (code === 'text-formula' || code === 'decimal-suffix') return !isNumber(place);
    return true;
  };
  return rows
    .filter(({ oddity, place }) => matters(oddity, place - 1))
    .map(({ oddity, place, row_count, first_rows }) => ({
      code: oddity,
      column: oddity === TOTALS_ROW ? null : (profiles[place - 1]?.heading ?? null),
      rows: Number(row_count),
      lines: rowNumbers(first_rows),
      message: VALUE_MESSAGES[oddity] ?? asIs(oddity),
    }));
}

async function numberOddities({ store, profiles }: LookedAt): Promise<Oddity[]> {
  const places = profiles.filter(({ numbers, filled }) => numbers > filled / 2).map(({ place }) => place + 1);
  const rows = await store.rows<{ place: number; problem: string; row_count: bigint; first_rows: string | null }>(
    sqlFile(import.meta.url, './number-oddity.sql'),
    { places: JSON.stringify(places) },
  );
  return rows.map(({ place, problem, row_count, first_rows }) => {
    const [kind, code = ''] = problem.split(':');
    return {
      code,
      column: profiles[place - 1]?.heading ?? null,
      rows: Number(row_count),
      lines: rowNumbers(first_rows),
      message:
        NUMBER_MESSAGES[code] ??
        (kind === 'repaired' ? MESSAGES.numbersMended(code.split('+')) : MESSAGES.numbersUnread(code)),
    };
  });
}

function dayOddities({ profiles, notations, days }: LookedAt): Oddity[] {
  return [...days].flatMap(([place, reading]): Oddity[] => {
    const column = profiles[place]?.heading ?? null;
    const [main, ...others] = notations.filter((notation) => notation.place === place);
    return main === undefined
      ? []
      : [
          ...mainNotationOddities(column, reading, main),
          ...others.flatMap((other) => otherNotation(column, main, other)),
        ];
  });
}

/** For the most frequent notation of a column's days. */
function mainNotationOddities(column: string | null, reading: DayReading, main: DayNotation): Oddity[] {
  const found: Oddity[] = [];
  if (reading.alternatives.length > 1) {
    const readings = reading.readings.map(({ notation, day }) => `${day} (${notation})`);
    const message = MESSAGES.twoDateOrders(main.example, readings);
    found.push({ code: 'two-date-orders', column, rows: main.rows, lines: main.firstRows, message });
  }
  if (!main.hasLongYear) {
    const message = MESSAGES.shortYears;
    found.push({ code: 'two-digit-years', column, rows: main.rows, lines: main.firstRows, message });
  }
  if (main.onlyMonthFirst > 0 && reading.notation?.startsWith('d') === true) {
    const message = MESSAGES.monthFirst;
    found.push({ code: 'other-date-order', column, rows: main.onlyMonthFirst, lines: main.monthFirstRows, message });
  }
  return found;
}

function otherNotation(column: string | null, main: DayNotation, other: DayNotation): Oddity[] {
  if (other.hasLongYear === main.hasLongYear && other.mark === main.mark) return [];
  const isShort = main.hasLongYear && !other.hasLongYear;
  const message = isShort ? MESSAGES.someShortYears : MESSAGES.otherNotation;
  const code = isShort ? 'two-digit-years' : 'other-notation';
  return [{ code, column, rows: other.rows, lines: other.firstRows, message }];
}

/** About the ids of a feed: those that occur more than once, and those that a spreadsheet made equal. */
async function keyOddities({ store, profiles, guesses }: LookedAt): Promise<Oddity[]> {
  const key = guesses.find(({ column }) => /^(?:call|objection|consent|relation|complaint)_id$/u.test(column));
  const [place] = key?.places ?? [];
  if (place === undefined) return [];
  const [found] = await store.rows<{
    repeated_values: bigint;
    repeated_rows: bigint;
    first_rows: string | null;
    zero_twins: bigint;
  }>(sqlFile(import.meta.url, './repeated-value.sql'), { place: place + 1 });
  const column = profiles[place]?.heading ?? null;
  const oddities: Oddity[] = await rowNumberOddities(store, place, column, key?.column ?? '');
  if (found !== undefined && found.repeated_values > 0n) {
    const message = MESSAGES.repeatedIds(found.repeated_values);
    oddities.push({
      code: 'repeated-id',
      column,
      rows: Number(found.repeated_rows),
      lines: rowNumbers(found.first_rows),
      message,
    });
  }
  if (found !== undefined && found.zero_twins > 0n) {
    const message = MESSAGES.zerosDiffer(found.zero_twins);
    oddities.push({ code: 'zeros-differ', column, rows: Number(found.zero_twins), lines: [], message });
  }
  return oddities;
}

interface MomentRow {
  /** Null for the times that have none. */
  readonly oddity: string | null;
  readonly row_count: bigint;
  readonly first_rows: string | null;
  readonly first_day: string | null;
  readonly last_day: string | null;
}

/**
 * Times of a moment, read as load reads them, in the view `moment_cell`: their oddities, and their first and last day (null if none can be read).
 * @param column headings of the cells that form it
 */
export async function readMoments(
  store: Store,
  column: string,
  today: string,
): Promise<Pick<SaidTable, 'oddities' | 'span'>> {
  const rows = await store.rows<MomentRow>(sqlFile(import.meta.url, './moment-oddity.sql'), { today });
  const oddities = rows.flatMap(({ oddity: code, row_count, first_rows }) =>
    code === null
      ? []
      : [
          {
            code,
            column,
            rows: Number(row_count),
            lines: rowNumbers(first_rows),
            message: MOMENT_MESSAGES[code] ?? asIs(code),
          },
        ],
  );
  const days = rows
    .flatMap(({ first_day, last_day }) => [first_day, last_day])
    .filter((day) => day !== null)
    .sort();
  const [first] = days;
  const last = days.at(-1);
  return {
    oddities,
    span: first === undefined || last === undefined ? null : { column, first_day: first, last_day: last },
  };
}

function durationOddities({ profiles, clockDurations }: LookedAt): Oddity[] {
  return [...clockDurations].map((place) => ({
    code: 'clock-duration',
    column: profiles[place]?.heading ?? null,
    rows: profiles[place]?.kinds.clock ?? 0,
    lines: [],
    message: MESSAGES.clockDurations,
  }));
}

/** Ids of calls that are the numbers of the rows: they begin anew in each file, and return for other calls. */
async function rowNumberOddities(store: Store, place: number, column: string | null, of: string): Promise<Oddity[]> {
  if (of !== 'call_id') return [];
  const found = await store.rows<{ numbers: bigint }>(sqlFile(import.meta.url, './row-numbers.sql'), {
    place: place + 1,
  });
  return found.map(({ numbers }) => ({
    code: ROW_NUMBERS,
    column,
    rows: Number(numbers),
    lines: [],
    message: MESSAGES.idsAreRowNumbers,
  }));
}

/** Talks that would last hours, if they were seconds. */
async function talkOddities({ store, profiles, talk }: LookedAt): Promise<Oddity[]> {
  if (talk === undefined) return [];
  const found = await store.rows<{ row_count: bigint; first_rows: string | null }>(
    sqlFile(import.meta.url, './talk-of-hours.sql'),
    { place: talk + 1 },
  );
  return found.map(({ row_count, first_rows }) => ({
    code: TALK_OF_HOURS,
    column: profiles[talk]?.heading ?? null,
    rows: Number(row_count),
    lines: rowNumbers(first_rows),
    message: MESSAGES.talksOfHours,
  }));
}

/** Why the trial load left out a row of totals. */
const LEFT_OUT: readonly (readonly [reason: string, message: Text])[] = [
  [TOTALS_ROW, MESSAGES.totalsLeftOut],
  ['id-of-total', MESSAGES.idOfTotal],
];

/** The oddities of a table; rows of totals that the trial load left out replace those that only look like totals. */
export function withTotalsLeftOut(oddities: readonly Oddity[], loaded: readonly TrialFile[]): readonly Oddity[] {
  if (loaded.length === 0) return oddities;
  const totals = LEFT_OUT.flatMap(([code, message]): readonly Oddity[] => {
    const problems = loaded.map((file) => file.problems.filter(({ reason }) => reason === code));
    const rows = Math.max(...problems.map((own) => own.reduce((total, problem) => total + problem.rows, 0)));
    const lines = [...new Set(problems.flat().flatMap((problem) => problem.lines))].sort((one, other) => one - other);
    return rows === 0 ? [] : [{ code, column: null, rows, lines: lines.slice(0, LINES_SHOWN), message }];
  });
  return [...oddities.filter(({ code }) => code !== TOTALS_ROW), ...totals];
}

/** Every oddity of a table, except those of its moments. */
export async function findOddities(table: LookedAt): Promise<Oddity[]> {
  return [
    ...brokenOddities(table.records),
    ...repairOddities(table.records),
    ...dayOddities(table),
    ...durationOddities(table),
    ...(await talkOddities(table)),
    ...(await numberOddities(table)),
    ...(await valueOddities(table)),
    ...(await keyOddities(table)),
  ];
}
