import { feedDefinition, judgedRowsSelect } from '../../feeds/registry.ts';
import type { DurationUnit } from '../../model/duration-notations.ts';
import { FIRST_DAY } from '../../model/facts.ts';
import type { Feed, FeedColumn } from '../../model/feeds.ts';
import { identifier } from '../../store/sql.ts';
import { hasInstants, valueColumns } from './staged-tables.ts';

/** Everything that affects how the cells of a source are read. */
export interface CellRules {
  /** Columns that the file lacks: they are neither read nor reported. */
  readonly absent: ReadonlySet<string>;
  /** Columns whose texts are all simple, so that they are values as written. */
  readonly simple: ReadonlySet<string>;
  /** Columns whose texts are all times to the second without an offset: their notation needs no examination. */
  readonly times: ReadonlySet<string>;
  /** Columns whose texts are all such times, or days as `2026-03-02`: the same holds for them. */
  readonly dates: ReadonlySet<string>;
  /** Columns with a map of values. */
  readonly mapped: ReadonlySet<string>;
  /** Durations that may be written as m:ss or h:mm:ss. */
  readonly clockDurations: ReadonlySet<string>;
  /** Durations whose plain numbers have a unit of their own. */
  readonly units: ReadonlyMap<string, DurationUnit>;
  /** Durations whose column shows beyond doubt which mark precedes fractions, `.` or `,`. */
  readonly decimalMarks: ReadonlyMap<string, string>;
  /** Columns whose day is in a declared notation: `<column>__repair` says where a year was repaired. */
  readonly declared: ReadonlySet<string>;
  /** Times of a call that share the cell of the day with its start. */
  readonly sharingDay: ReadonlySet<string>;
  /** Bare numbers in the file are not days: it counts them from another day than spreadsheets do. */
  readonly hasOtherSerials: boolean;
  /** One column holds the other party of every call: `caller_number` then means incoming calls alone. */
  readonly holdsOtherParty: boolean;
}

/** The contribution of one column to each step from text to value; every step reads the one before it. */
interface Steps {
  /** Its text, made plain. */
  readonly texts: readonly string[];
  /** Its text, and the values read from that alone. */
  readonly parsed: readonly string[];
  /** Which of these is possible, and the complaint if none is. */
  readonly shapes: readonly string[];
  /** The tables in which it is looked up, and the value found; absent if it needs none. */
  readonly joins: readonly string[];
  readonly joined: readonly string[];
  /** The resulting columns. */
  readonly values: readonly string[];
}

/** Amounts of which only the sign matters: both readings of an ambiguous one are then equivalent. */
const SIGN_MATTERS_ONLY: ReadonlySet<string> = new Set(['paid_amount']);

/** Seconds in each unit, as the database writes them. */
const SECONDS_OF: Readonly<Record<Exclude<DurationUnit, 'seconds' | 'hours:minutes'>, string>> = {
  milliseconds: '0.001',
  minutes: '60',
  hours: '3600',
};

const MICROSECONDS_PER_DAY = 86_400_000_000;

function literalList(values: readonly string[]): string {
  return `[${values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ')}]`;
}

/** Texts that identify rows. */
export function isId({ name }: FeedColumn): boolean {
  return name.endsWith('_id') || name === 'collected_in_call';
}

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

/** Reads the kinds that need only their cell. */
function readingOf(column: FeedColumn, cell: string, rules: CellRules): string {
  const allowed = literalList(column.values ?? []);
  switch (column.kind) {
    case 'text':
      return isId(column) ? `id_of(${cell})` : `text_of(${cell})`;
    case 'list':
      return `list_of(${cell})`;
    case 'boolean':
      return `boolean_of(${cell})`;
    case 'integer':
      return `integer_of(${cell})`;
    case 'enumeration':
      return `enumeration_of(${cell}, ${allowed})`;
    case 'enumeration-list':
      return `enumeration_list_of(${cell}, ${allowed})`;
    case 'duration':
      return durationOf(column, cell, rules);
    case 'amount':
      return SIGN_MATTERS_ONLY.has(column.name) ? `amount_of(${cell})` : `sure_amount_of(${cell})`;
    default:
      throw new Error(`no reading of one cell: ${column.kind}`);
  }
}

/** The complaint about a cell, given the value read from it. */
function complaintOf(column: FeedColumn, cell: string, value: string): string {
  const isRead = `${value} is not null`;
  switch (column.kind) {
    case 'text':
    case 'list':
      return `text_problem(${cell}, ${column.kind === 'list' ? `text_of(${cell})` : value})`;
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

/** A text, or a list of texts, without any complaint: no cell of its column has anything that reading would remove or report. */
function isSimpleText({ name, kind }: FeedColumn, { simple, mapped }: CellRules): boolean {
  return (kind === 'text' || kind === 'list') && simple.has(name) && !mapped.has(name);
}

function simpleSteps(column: FeedColumn, rules: CellRules): Steps {
  const name = identifier(column.name);
  const value = identifier(`${column.name}__value`);
  const problem = identifier(`${column.name}_problem`);
  if (isSimpleText(column, rules)) {
    const read = column.kind === 'list' ? `${readingOf(column, name, rules)} as ${name}` : name;
    const shapes = [name, `cast(null as varchar) as ${problem}`];
    return { texts: [name], parsed: [read], shapes, joins: [], joined: [], values: [name, problem] };
  }
  return {
    texts: [name],
    parsed: [name, `${readingOf(column, name, rules)} as ${value}`],
    shapes: [`${value} as ${name}`, `${complaintOf(column, name, value)} as ${problem}`],
    joins: [],
    joined: [],
    values: [name, problem],
  };
}

function numberSteps(column: FeedColumn): Steps {
  const name = identifier(column.name);
  const plain = identifier(`${column.name}__plain`);
  const plusless = identifier(`${column.name}__plusless`);
  const odd = identifier(`${column.name}__odd`);
  const problem = identifier(`${column.name}_problem`);
  const hidden = identifier(`${column.name}_hidden`);
  const reading = identifier(`reading of ${column.name}`);
  return {
    texts: [name],
    parsed: [name, `plain_number(${name}) as ${plain}`, `number_without_plus(${name}) as ${plusless}`],
    shapes: [name, plain, plusless, `case when ${plain} is null and ${plusless} is null then ${name} end as ${odd}`],
    joins: [`left join number_reading as ${reading} on ${reading}.cell = shapes.${odd}`],
    joined: [
      `coalesce(shapes.${plain}, shapes.${plusless}, ${reading}.number) as ${name}`,
      `number_problem(shapes.${plusless}, shapes.${odd}, ${reading}.cell, ${reading}.problem) as ${problem}`,
      `coalesce(${reading}.is_hidden, false) as ${hidden}`,
    ],
    values: [name, problem, hidden],
  };
}

/** Whether the database can use the cells of a column as they are. A map supplies texts of its own. */
function isWrittenAsDate({ name }: FeedColumn, { dates, mapped }: CellRules): boolean {
  return dates.has(name) && !mapped.has(name);
}

/** Whether none of them is a day. */
function isWrittenAsTime({ name }: FeedColumn, { times, mapped }: CellRules): boolean {
  return times.has(name) && !mapped.has(name);
}

/** Microseconds that the text of a moment leaves open, as `moment_width`; null if it is a day. */
function widthOf(column: FeedColumn, text: string, rules: CellRules): string {
  if (!isWrittenAsDate(column, rules)) return `moment_width(${text})`;
  return isWrittenAsTime(column, rules) ? '0' : `case when strlen(${text}) > 10 then 0 end`;
}

function farDay({ name }: FeedColumn): string {
  return identifier(`${name}__far`);
}

/** True for a day that means no day: an end after all plausible days, or a start before them. */
function isFar(role: 'open-start' | 'open-end', wall: string): string {
  return `coalesce(is_day_${role === 'open-end' ? 'after' : 'before'}_all(cast(${wall} as date)), false)`;
}

/** Whether a day is far, for kinds that allow it. */
function isFarDay(column: FeedColumn): string {
  return column.farDay === undefined ? 'false' : `shapes.${farDay(column)}`;
}

/** The day or time that a text names, before zones: its wall time, if plausible. */
function wallSteps(
  column: FeedColumn,
  rules: CellRules,
  more: readonly string[],
): Pick<Steps, 'texts' | 'parsed' | 'shapes'> {
  const name = identifier(column.name);
  const text = identifier(`${column.name}__text`);
  const wall = identifier(`${column.name}__wall`);
  const repair = rules.declared.has(column.name) ? [identifier(`${column.name}__repair`)] : [];
  const isDate = isWrittenAsDate(column, rules);
  const plainText = isDate || rules.hasOtherSerials ? name : `moment_text(${name})`;
  const wallOf = isDate ? `try_cast(${text} as timestamp)` : `moment_wall(${text})`;
  const moreNames = more.map((expression) => expression.slice(expression.lastIndexOf(' as ') + 4));
  return {
    texts: [name, ...repair, `${plainText} as ${text}`],
    parsed: [name, ...repair, text, `${wallOf} as ${wall}`, ...more],
    shapes: [
      name,
      ...repair,
      text,
      ...moreNames,
      `case when is_plausible_day(cast(${wall} as date)) then ${wall} end as ${wall}`,
      ...(column.farDay === undefined ? [] : [`${isFar(column.farDay, wall)} as ${farDay(column)}`]),
    ],
  };
}

function dayRepair({ name }: FeedColumn, { declared }: CellRules): string {
  const repair = declared.has(name) ? `shapes.${identifier(`${name}__repair`)}` : 'cast(null as varchar)';
  return `day_repair(shapes.${identifier(name)}, shapes.${identifier(`${name}__text`)}, ${repair})`;
}

function daySteps(column: FeedColumn, rules: CellRules): Steps {
  const name = identifier(column.name);
  const text = `shapes.${identifier(`${column.name}__text`)}`;
  const wall = `shapes.${identifier(`${column.name}__wall`)}`;
  const problem = identifier(`${column.name}_problem`);
  const complaint = `day_problem(shapes.${name}, ${text}, ${wall}, ${isFarDay(column)}, ${dayRepair(column, rules)})`;
  // A row must have a first day; an open one is a day before all others.
  const day = `day_number(cast(${wall} as date))`;
  const hasOpenStart = column.required === true && column.farDay === 'open-start';
  return {
    ...wallSteps(column, rules, []),
    joins: [],
    joined: [
      `${hasOpenStart ? `case when shapes.${farDay(column)} then ${FIRST_DAY} else ${day} end` : day} as ${name}`,
      `${complaint} as ${problem}`,
    ],
    values: [name, problem],
  };
}

/** Joins the stretch of the source's local clock that contains a wall time, or the same time of the next day. */
function pieceJoin(piece: string, wall: string, day: 'same' | 'next' = 'same'): string {
  const micros = day === 'same' ? `epoch_us(${wall})` : `(epoch_us(${wall}) + ${MICROSECONDS_PER_DAY})`;
  return (
    `left join source_piece as ${piece} on ${piece}.block = clock_block(${micros})` +
    ` and ${micros} >= ${piece}.from_us and ${micros} < ${piece}.until_us`
  );
}

function momentSteps(feed: Feed, column: FeedColumn, rules: CellRules): Steps {
  const part = (suffix: string): string => identifier(`${column.name}${suffix}`);
  const name = identifier(column.name);
  const wall = `shapes.${part('__wall')}`;
  const text = `shapes.${part('__text')}`;
  const piece = identifier(`piece of ${column.name}`);
  const first = `epoch_us(${wall}) - coalesce(shapes.${part('__offset')}, ${piece}.first_offset)`;
  const last = `epoch_us(${wall}) - coalesce(shapes.${part('__offset')}, ${piece}.last_offset)`;
  const isDay = `shapes.${part('__width')} is null and ${wall} is not null`;
  const noSuchTime = `shapes.${part('__offset')} is null and ${piece}.first_offset is null`;
  const isTwice = `shapes.${part('__offset')} is null and ${piece}.first_offset <> ${piece}.last_offset`;
  const offset = isWrittenAsDate(column, rules) ? 'cast(null as bigint)' : `moment_offset(${part('__text')})`;
  const width = widthOf(column, part('__text'), rules);
  const steps = wallSteps(column, rules, [`${offset} as ${part('__offset')}`, `${width} as ${part('__width')}`]);
  const complaint = (dayOnly: string): string =>
    `moment_problem(shapes.${name}, ${text}, ${wall}, ${isFarDay(column)}, ${isDay}, ${dayOnly}, ${noSuchTime}, ${isTwice}, ${dayRepair(column, rules)}) as ${part('_problem')}`;
  if (hasInstants(feed)) {
    const next = identifier(`next piece of ${column.name}`);
    const shares = rules.sharingDay.has(column.name);
    return {
      ...steps,
      joins: [pieceJoin(piece, wall), ...(shares ? [pieceJoin(next, wall, 'next')] : [])],
      joined: [
        `case when ${isDay} then null else ${first} end as ${name}`,
        `case when ${isDay} then null else ${last} end as ${part('_second')}`,
        `coalesce(shapes.${part('__width')} > 0, false) as ${part('_minute')}`,
        shares
          ? `case when ${isDay} or shapes.${part('__offset')} is not null then null else epoch_us(${wall}) + ${MICROSECONDS_PER_DAY} - ${next}.first_offset end as ${part('_next')}`
          : `cast(null as bigint) as ${part('_next')}`,
        complaint("'emptied:time-of-day-missing'"),
      ],
      values: [name, part('_second'), part('_minute'), part('_next'), part('_problem')],
    };
  }
  if (isWrittenAsTime(column, rules)) {
    return {
      ...steps,
      joins: [pieceJoin(piece, wall)],
      joined: [
        `${first} as ${part('_earliest')}`,
        `${last} as ${part('_latest')}`,
        `false as ${part('_is_day')}`,
        complaint(dayRepair(column, rules)),
      ],
      values: [part('_earliest'), part('_latest'), part('_is_day'), part('_problem')],
    };
  }
  const span = identifier(`days of ${column.name}`);
  const day = `day_number(cast(${wall} as date))`;
  const midnight = `epoch_us(cast(cast(${wall} as date) as timestamp))`;
  return {
    ...steps,
    joins: [
      pieceJoin(piece, wall),
      `left join local_days as ${span} on ${span}.block = case when shapes.${part('__width')} is null then clock_block(${midnight}) end` +
        ` and ${day} >= ${span}.from_day and ${day} <= ${span}.to_day`,
    ],
    joined: [
      `case when ${isDay} then ${midnight} - ${span}.begins_offset else ${first} end as ${part('_earliest')}`,
      `case when ${isDay} then ${midnight} + ${MICROSECONDS_PER_DAY - 1} - ${span}.ends_offset else ${last} + shapes.${part('__width')} end as ${part('_latest')}`,
      `${isDay} as ${part('_is_day')}`,
      complaint(dayRepair(column, rules)),
    ],
    values: [part('_earliest'), part('_latest'), part('_is_day'), part('_problem')],
  };
}

/** The columns of a file that lacks them: empty values under the usual names. */
function absentSteps(feed: Feed, column: FeedColumn): Steps {
  const nothing = (name: string, type: string): readonly [string, string] => [
    identifier(name),
    type === 'BOOLEAN' && name !== column.name ? 'false' : `cast(null as ${type})`,
  ];
  const columns = [
    ...Object.entries(valueColumns(feed, column)).map(([name, type]) => nothing(name, type)),
    ...(column.kind === 'moment' && hasInstants(feed)
      ? [
          nothing(`${column.name}_second`, 'BIGINT'),
          nothing(`${column.name}_minute`, 'BOOLEAN'),
          nothing(`${column.name}_next`, 'BIGINT'),
        ]
      : []),
    ...(column.kind === 'number' ? [nothing(`${column.name}_hidden`, 'BOOLEAN')] : []),
    nothing(`${column.name}_problem`, 'VARCHAR'),
  ];
  return {
    ...{ texts: [], parsed: [], shapes: [], joins: [] },
    joined: columns.map(([name, value]) => `${value} as ${name}`),
    values: columns.map(([name]) => name),
  };
}

/** Whether no cell of a column can have a complaint: the file lacks it, or its texts are used as they stand. */
export function isBeyondComplaint(column: FeedColumn, rules: CellRules): boolean {
  return rules.absent.has(column.name) || isSimpleText(column, rules);
}

/** Columns needed only to judge the row, and columns that are certainly empty: they are not stored. */
function passingColumns(feed: Feed, column: FeedColumn, rules: CellRules): string[] {
  const { name, kind } = column;
  return [
    ...(kind === 'moment' && hasInstants(feed) ? [`${name}_second`, `${name}_minute`, `${name}_next`] : []),
    ...(kind === 'number' ? [`${name}_hidden`] : []),
    ...(isBeyondComplaint(column, rules) ? [`${name}_problem`] : []),
  ];
}

function stepsOf(feed: Feed, column: FeedColumn, rules: CellRules): Steps {
  if (rules.absent.has(column.name)) return absentSteps(feed, column);
  switch (column.kind) {
    case 'number':
      return numberSteps(column);
    case 'day':
      return daySteps(column, rules);
    case 'moment':
      return momentSteps(feed, column, rules);
    default:
      return simpleSteps(column, rules);
  }
}

/** A column with a map of values: the map's value, else the cell itself if it is canonical, else a complaint. */
function mappedCell(column: FeedColumn): { cell: string; join: string; problem: string } {
  const name = identifier(column.name);
  const map = identifier(`map of ${column.name}`);
  const join = `left join value_map as ${map} on ${map}.column_name = '${column.name}' and ${map}.cell = value_key(canonical_rows.${name})`;
  const cell = `canonical_rows.${name}`;
  const canonical = canonicalTest(column, cell);
  return {
    cell: `case when ${map}.cell is not null then ${map}.value when ${canonical} then ${cell} end`,
    join,
    problem: `case when ${cell} is not null and ${map}.cell is null and not coalesce(${canonical}, false) then 'emptied:unknown-value' end`,
  };
}

/** True for a cell that the map could supply; kinds whose values cannot be listed follow their own rules. */
function canonicalTest(column: FeedColumn, cell: string): string {
  switch (column.kind) {
    case 'enumeration':
      return `enumeration_of(${cell}, ${literalList(column.values ?? [])}) is not null`;
    case 'enumeration-list':
      return `enumeration_list_of(${cell}, ${literalList(column.values ?? [])}) is not null`;
    case 'boolean':
      return `boolean_of(${cell}) is not null`;
    case 'text':
    case 'list':
      return `${cell} in (select value from value_map where column_name = '${column.name}')`;
    default:
      return 'true';
  }
}

function requiredCase(feed: Feed, give: (column: FeedColumn) => string): string {
  const required = feedDefinition(feed).columns.filter((column) => column.required === true);
  return required
    .map(
      (column) =>
        `when ${identifier(Object.keys(valueColumns(feed, column))[0] ?? column.name)} is null then ${give(column)}`,
    )
    .join(' ');
}

/**
 * One SELECT over `canonical_rows` (text): the rows of a feed with every cell read and its complaint beside it as `<column>_problem` (`kind:reason`),
 * and `rejected_column`, `rejected_reason` where the row is not used. `cells/` defines each kind of cell, the feed's `stage.sql` each row.
 * It reads the tables `number_reading`, `value_map`, `source_piece`, `local_days`, `known_vendor`, `known_entity_name`.
 *
 * Composed, because the columns are those of the feed and each file decides how far its cells must be examined: what is written here says only which
 * macro of `cells/` reads which column.
 */
export function typedRowsSelect(feed: Feed, rules: CellRules): string {
  const columns = feedDefinition(feed).columns;
  const present = columns.filter((column) => !rules.absent.has(column.name));
  const steps = columns.map((column) => stepsOf(feed, column, rules));
  const cells: string[] = ['canonical_rows.source_row', 'canonical_rows.legs'];
  const mapJoins: string[] = [];
  for (const column of present) {
    const name = identifier(column.name);
    if (rules.mapped.has(column.name)) {
      const mapped = mappedCell(column);
      cells.push(`${mapped.cell} as ${name}`, `${mapped.problem} as ${identifier(`${column.name}__unmapped`)}`);
      mapJoins.push(mapped.join);
    } else cells.push(`canonical_rows.${name}`);
    if (rules.declared.has(column.name)) cells.push(`canonical_rows.${identifier(`${column.name}__repair`)}`);
  }
  const unmapped = present
    .filter((column) => rules.mapped.has(column.name))
    .map((column) => identifier(`${column.name}__unmapped`));
  const carried = ['source_row', 'legs', ...unmapped];
  const passed = steps
    .filter((step) => step.joined.length === 0)
    .flatMap((step) => step.values.map((value) => `shapes.${value}`));
  const joined = steps.flatMap((step) => step.joined);
  const mergedProblems = [...rules.mapped]
    .filter((name) => present.some((column) => column.name === name))
    .map(
      (name) =>
        `coalesce(${identifier(`${name}__unmapped`)}, ${identifier(`${name}_problem`)}) as ${identifier(`${name}_problem`)}`,
    );
  const passing = columns.flatMap((column) => passingColumns(feed, column, rules)).map(identifier);
  const doubtful = present.filter((column) => !isBeyondComplaint(column, rules));
  const problems = [...doubtful.map(({ name }) => identifier(`${name}_problem`)), 'null'];
  const emptied = [
    "''",
    ...doubtful.map(({ name }) => `case when ${identifier(`${name}_problem`)} like 'emptied:%' then '|${name}|' end`),
  ];
  return [
    `with cells as (select ${cells.join(', ')} from canonical_rows ${mapJoins.join(' ')}),`,
    `texts as (select ${[...carried, ...steps.flatMap((step) => step.texts)].join(', ')} from cells),`,
    `parsed as (select ${[...carried, ...steps.flatMap((step) => step.parsed)].join(', ')} from texts),`,
    `shapes as (select ${[...carried, ...steps.flatMap((step) => step.shapes)].join(', ')} from parsed),`,
    `joined_rows as (select ${[...carried.map((name) => `shapes.${name}`), ...passed, ...joined].join(', ')}`,
    ` from shapes ${steps.flatMap((step) => step.joins).join(' ')}),`,
    `typed_rows as (select ${['source_row', 'legs', ...replaced(steps, [...mergedProblems, ...ofIncomingAlone(rules)])].join(', ')} from joined_rows),`,
    `judged_rows as (${judgedRowsSelect(feed)})`,
    // Most rows have no complaint, which one test shows.
    `select * exclude (${[...passing, 'rule_column', 'rule_reason'].join(', ')}), case when coalesce(${problems.join(', ')}) is not null`,
    ` then nullif(concat(${emptied.join(', ')}), '') end as emptied,`,
    `case ${requiredCase(feed, (column) => `'${column.name}'`)} else rule_column end as rejected_column,`,
    `case ${requiredCase(feed, (column) => `coalesce(problem_reason(${identifier(`${column.name}_problem`)}), '${column.kind === 'number' ? 'number-missing' : 'required-missing'}')`)}`,
    ` else rule_reason end as rejected_reason from judged_rows`,
  ].join('\n');
}

/** The calling number of a log whose one column of numbers holds the other party: outbound calls were not made from that number. */
function ofIncomingAlone({ holdsOtherParty }: CellRules): string[] {
  if (!holdsOtherParty) return [];
  const kept = (column: string): string =>
    `case when direction = 'inbound' then ${identifier(column)} end as ${identifier(column)}`;
  const hidden = identifier('caller_number_hidden');
  return [
    ...['caller_number', 'caller_number_problem'].map(kept),
    `coalesce(direction = 'inbound' and ${hidden}, false) as ${hidden}`,
  ];
}

/** The columns of all steps, with the expressions that replace some of them, such as the complaints of maps before those of cells. */
function replaced(steps: readonly Steps[], replacements: readonly string[]): string[] {
  const merged = new Map(replacements.map((text) => [text.slice(text.lastIndexOf(' as ') + 4), text]));
  return steps.flatMap((step) => step.values).map((value) => merged.get(value) ?? value);
}
