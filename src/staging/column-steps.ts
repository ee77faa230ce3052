import type { DurationUnit } from '../model/duration-notations.ts';
import { FIRST_DAY, type TableDefinition } from '../model/facts.ts';
import type { Feed, FeedColumn } from '../model/feeds.ts';
import { identifier, literal } from '../store/sql.ts';
import { type CellRules, isId, isSimpleText, isWrittenAsDate, isWrittenAsTime } from './cell-rules.ts';
import { hasInstants, valueColumns } from './staged-tables.ts';

/** Columns by their names, each with its expression. */
export type Columns = Readonly<Record<string, string>>;

/** What one column of a feed adds to each step from text to value. Every step has all columns of the one before it. */
export interface Steps {
  /** Its text, made plain. */
  readonly texts?: Columns;
  /** What that text says. */
  readonly parsed?: Columns;
  /** Which of that is possible. */
  readonly shapes?: Columns;
  /** The tables in which it is looked up. They may have columns with the names of feeds' columns: those are written as `shapes.<column>` from here on. */
  readonly joins?: readonly string[];
  /** The resulting columns: the value, and the problem with its cell. */
  readonly values: Columns;
}

/** The steps of a column: which macro of `cells/` reads which of its texts. */
export function stepsOf(feed: Feed, column: FeedColumn, rules: CellRules): Steps {
  if (rules.absent.has(column.name)) return absentSteps(feed, column);
  switch (column.kind) {
    case 'number':
      return numberSteps(column);
    case 'day':
      return daySteps(column, rules);
    case 'moment':
      return hasInstants(feed) ? instantSteps(column, rules) : eventSteps(column, rules);
    default:
      return simpleSteps(column, rules);
  }
}

/** Columns of a value that only judging its row needs: they are not stored. */
export function columnsForJudging(feed: Feed, { name, kind }: FeedColumn): TableDefinition {
  if (kind === 'number') return { [`${name}_hidden`]: 'BOOLEAN' };
  if (kind !== 'moment' || !hasInstants(feed)) return {};
  return { [`${name}_second`]: 'BIGINT', [`${name}_minute`]: 'BOOLEAN', [`${name}_next`]: 'BIGINT' };
}

/** A column that the file lacks: empty values under the usual names. */
function absentSteps(feed: Feed, column: FeedColumn): Steps {
  const columns = Object.entries({
    ...valueColumns(feed, column),
    ...columnsForJudging(feed, column),
    [`${column.name}_problem`]: 'VARCHAR',
  });
  const nothing = columns.map(([name, type]) => [
    name,
    type === 'BOOLEAN' && name !== column.name ? 'false' : `cast(null as ${type})`,
  ]);
  return { values: Object.fromEntries(nothing) };
}

/** A column whose cells are read on their own. */
function simpleSteps(column: FeedColumn, rules: CellRules): Steps {
  const { name } = column;
  const [cell, value] = [identifier(name), identifier(`${name}__value`)];
  if (isSimpleText(column, rules)) {
    const read = column.kind === 'list' ? readingOf(column, cell, rules) : cell;
    return { parsed: { [`${name}__value`]: read }, values: { [name]: value, [`${name}_problem`]: NO_TEXT } };
  }
  return {
    parsed: { [`${name}__value`]: readingOf(column, cell, rules) },
    shapes: { [`${name}__complaint`]: complaintOf(column, cell, value) },
    values: { [name]: value, [`${name}_problem`]: identifier(`${name}__complaint`) },
  };
}

const NO_TEXT = 'cast(null as varchar)';

/** Amounts of which only the sign matters: both readings of an ambiguous one are then equivalent. */
const SIGN_MATTERS_ONLY: ReadonlySet<string> = new Set(['paid_amount']);

function readingOf(column: FeedColumn, cell: string, rules: CellRules): string {
  switch (column.kind) {
    case 'text':
      if (column.namesSomething === true) return `reference_of(${cell})`;
      return isId(column) ? `id_of(${cell})` : `text_of(${cell})`;
    case 'list':
      return `list_of(${cell})`;
    case 'boolean':
      return `boolean_of(${cell})`;
    case 'integer':
      return `integer_of(${cell})`;
    case 'enumeration':
      return `enumeration_of(${cell}, ${wordsOf(column)})`;
    case 'enumeration-list':
      return `enumeration_list_of(${cell}, ${wordsOf(column)})`;
    case 'duration':
      return durationOf(column, cell, rules);
    case 'amount':
      return SIGN_MATTERS_ONLY.has(column.name) ? `amount_of(${cell})` : `sure_amount_of(${cell})`;
    default:
      throw new Error(`no reading of one cell: ${column.kind}`);
  }
}

/** The words that a column may hold. */
export function wordsOf({ values = [] }: FeedColumn): string {
  return `[${values.map(literal).join(', ')}]`;
}

/** Seconds in each unit, as the database writes them. */
const SECONDS_OF: Readonly<Record<Exclude<DurationUnit, 'seconds' | 'hours:minutes'>, string>> = {
  milliseconds: '0.001',
  minutes: '60',
  hours: '3600',
};

function durationOf({ name }: FeedColumn, cell: string, { units, decimalMarks, clockDurations }: CellRules): string {
  const unit = units.get(name) ?? 'seconds';
  const mark = decimalMarks.get(name);
  if (unit === 'hours:minutes') return `hours_minutes_of(${cell})`;
  if (unit !== 'seconds') {
    const seconds = `unit_duration_of(${cell}, ${SECONDS_OF[unit]}, '${mark ?? ''}')`;
    return clockDurations.has(name)
      ? `case when contains(${cell}, ':') then clock_duration_of(${cell}) else ${seconds} end`
      : seconds;
  }
  const plain = mark === undefined ? cell : `without_decimals(${cell}, '${mark}')`;
  return clockDurations.has(name) ? `clock_duration_of(${plain})` : `duration_of(${plain})`;
}

/** The complaint about a cell, given the value read from it. */
function complaintOf(column: FeedColumn, cell: string, value: string): string {
  const isRead = `${value} is not null`;
  switch (column.kind) {
    case 'text':
      return column.namesSomething === true ? `reference_problem(${cell})` : `text_problem(${cell}, ${value})`;
    case 'list':
      return `text_problem(${cell}, text_of(${cell}))`;
    case 'integer':
      return `unread_problem(${cell}, ${isRead}, 'invalid-integer')`;
    case 'duration':
      return `duration_problem(${cell}, ${isRead})`;
    case 'amount': {
      const kind = SIGN_MATTERS_ONLY.has(column.name) ? 'noted' : 'emptied';
      return `amount_problem(${cell}, ${isRead}, '${kind}:ambiguous-amount')`;
    }
    default:
      return `unread_problem(${cell}, ${isRead}, 'unknown-value')`;
  }
}

function numberSteps({ name }: FeedColumn): Steps {
  const cell = identifier(name);
  const [plain, plusless, odd] = ['__plain', '__plusless', '__odd'].map((end) => identifier(name + end));
  const reading = identifier(`reading of ${name}`);
  return {
    parsed: { [`${name}__plain`]: `plain_number(${cell})`, [`${name}__plusless`]: `number_without_plus(${cell})` },
    shapes: { [`${name}__odd`]: `case when ${plain} is null and ${plusless} is null then ${cell} end` },
    joins: [`left join number_reading as ${reading} on ${reading}.cell = ${odd}`],
    values: {
      [name]: `coalesce(${plain}, ${plusless}, ${reading}.number)`,
      [`${name}_problem`]: `number_problem(${plusless}, ${odd}, ${reading}.cell, ${reading}.problem)`,
      [`${name}_hidden`]: `coalesce(${reading}.is_hidden, false)`,
    },
  };
}

/** The day or time that a text names, before zones: its wall time, if plausible, and whether it is a day that means no day. */
function wallSteps(column: FeedColumn, rules: CellRules): Required<Pick<Steps, 'texts' | 'parsed' | 'shapes'>> {
  const { name, farDay } = column;
  const [text, read] = ['__text', '__read'].map((end) => identifier(name + end));
  const cell = identifier(name);
  const isDate = isWrittenAsDate(column, rules);
  const isFar = { 'open-start': `is_day_before_all(${read})`, 'open-end': `is_day_after_all(${read})` };
  return {
    texts: { [`${name}__text`]: isDate || rules.hasOtherSerials ? cell : `moment_text(${cell})` },
    parsed: { [`${name}__read`]: isDate ? `try_cast(${text} as timestamp)` : `moment_wall(${text})` },
    shapes: {
      [`${name}__wall`]: `case when is_plausible_day(cast(${read} as date)) then ${read} end`,
      [`${name}__is_far`]: farDay === undefined ? 'false' : isFar[farDay],
    },
  };
}

/** How the day of a column was repaired. */
function dayRepair({ name }: FeedColumn, { declared }: CellRules): string {
  const repair = declared.has(name) ? identifier(`${name}__repair`) : NO_TEXT;
  return `day_repair(shapes.${identifier(name)}, ${identifier(`${name}__text`)}, ${repair})`;
}

function daySteps(column: FeedColumn, rules: CellRules): Steps {
  const { name } = column;
  const [text, wall, isFar] = ['__text', '__wall', '__is_far'].map((end) => identifier(name + end));
  const day = `day_number(cast(${wall} as date))`;
  // A row must have a first day; an open one is a day before all others.
  const hasOpenStart = column.required === true && column.farDay === 'open-start';
  return {
    ...wallSteps(column, rules),
    values: {
      [name]: hasOpenStart ? `case when ${isFar} then ${FIRST_DAY} else ${day} end` : day,
      [`${name}_problem`]: `day_problem(shapes.${identifier(name)}, ${text}, ${wall}, ${isFar}, ${dayRepair(column, rules)})`,
    },
  };
}

/** An instant with the offset that the text names, and the microseconds that it leaves open, as `moment_width`; null for a day. */
function momentSteps(column: FeedColumn, rules: CellRules): ReturnType<typeof wallSteps> {
  const { name } = column;
  const text = identifier(`${name}__text`);
  const steps = wallSteps(column, rules);
  const isDate = isWrittenAsDate(column, rules);
  const width = isWrittenAsTime(column, rules) ? '0' : `case when strlen(${text}) > 10 then 0 end`;
  const parsed = {
    ...steps.parsed,
    [`${name}__offset`]: isDate ? 'cast(null as bigint)' : `moment_offset(${text})`,
    [`${name}__width`]: isDate ? width : `moment_width(${text})`,
  };
  return { ...steps, parsed };
}

/** The arguments that macros take of a moment: its wall time, its width and the offset in its text. */
function momentOf({ name }: FeedColumn): string {
  return ['__wall', '__width', '__offset'].map((end) => identifier(name + end)).join(', ');
}

/** The problem of a moment; `dayOnly`: that of a day without a time. */
function momentProblem(column: FeedColumn, rules: CellRules, piece: string, dayOnly: string): string {
  const [text, isFar] = ['__text', '__is_far'].map((end) => identifier(column.name + end));
  const clock = `${piece}.first_offset, ${piece}.last_offset`;
  return `moment_problem(shapes.${identifier(column.name)}, ${text}, ${isFar}, ${momentOf(column)}, ${clock}, ${dayOnly}, ${dayRepair(column, rules)})`;
}

/** Joins the stretch of the source's local clock that contains a wall time, in microseconds. */
function pieceJoin(piece: string, micros: string): string {
  return (
    `left join source_piece as ${piece} on ${piece}.block = clock_block(${micros})` +
    ` and ${micros} >= ${piece}.from_us and ${micros} < ${piece}.until_us`
  );
}

const MICROSECONDS_PER_DAY = 86_400_000_000;

/** A moment of a call: an instant, and its other readings, among which the other times of the call decide. */
function instantSteps(column: FeedColumn, rules: CellRules): Steps {
  const { name } = column;
  const piece = identifier(`piece of ${name}`);
  const nextPiece = identifier(`next piece of ${name}`);
  const micros = `epoch_us(${identifier(`${name}__wall`)})`;
  const sharesDay = rules.sharingDay.has(name);
  return {
    ...momentSteps(column, rules),
    joins: [
      pieceJoin(piece, micros),
      ...(sharesDay ? [pieceJoin(nextPiece, `(${micros} + ${MICROSECONDS_PER_DAY})`)] : []),
    ],
    values: {
      [name]: `instant_of(${momentOf(column)}, ${piece}.first_offset)`,
      [`${name}_second`]: `instant_of(${momentOf(column)}, ${piece}.last_offset)`,
      [`${name}_minute`]: `coalesce(${identifier(`${name}__width`)} > 0, false)`,
      [`${name}_next`]: sharesDay
        ? `next_instant_of(${momentOf(column)}, ${nextPiece}.first_offset)`
        : 'cast(null as bigint)',
      [`${name}_problem`]: momentProblem(column, rules, piece, "'emptied:time-of-day-missing'"),
    },
  };
}

/** A moment of another feed: an event, with its earliest and latest reading. A day without a time begins and ends with the client's day. */
function eventSteps(column: FeedColumn, rules: CellRules): Steps {
  const { name } = column;
  const piece = identifier(`piece of ${name}`);
  const span = identifier(`days of ${name}`);
  const [wall, width] = [identifier(`${name}__wall`), identifier(`${name}__width`)];
  const day = `day_number(cast(${wall} as date))`;
  const spanJoin =
    `left join local_days as ${span} on ${span}.block = case when ${width} is null then clock_block(midnight_of(${wall})) end` +
    ` and ${day} >= ${span}.from_day and ${day} <= ${span}.to_day`;
  const hasDays = !isWrittenAsTime(column, rules);
  return {
    ...momentSteps(column, rules),
    joins: [pieceJoin(piece, `epoch_us(${wall})`), ...(hasDays ? [spanJoin] : [])],
    values: {
      [`${name}_earliest`]: hasDays
        ? `earliest_of(${momentOf(column)}, ${piece}.first_offset, ${span}.begins_offset)`
        : `instant_of(${momentOf(column)}, ${piece}.first_offset)`,
      [`${name}_latest`]: hasDays
        ? `latest_of(${momentOf(column)}, ${piece}.last_offset, ${span}.ends_offset)`
        : `instant_of(${momentOf(column)}, ${piece}.last_offset)`,
      [`${name}_is_day`]: `${width} is null and ${wall} is not null`,
      [`${name}_problem`]: momentProblem(column, rules, piece, dayRepair(column, rules)),
    },
  };
}
