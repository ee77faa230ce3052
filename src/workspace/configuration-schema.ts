import { z } from 'zod';
import { FEEDS } from '../feeds/registry.ts';
import { lastWholeMonth } from '../model/calendar-months.ts';
import {
  ACTS,
  type AssumedTerm,
  type Audience,
  type CallingHours,
  type Configuration,
  type ContactLimits,
  type DeliveryTerms,
  type Language,
  type OpenMinutes,
  type Penalty,
  type Purpose,
  STATED_FEEDS,
  TWO_PEOPLE_ACTS,
  type TwoPeopleAct,
} from '../model/configuration.ts';
import { definedFields } from '../model/defined-fields.ts';
import { isInsidePath } from '../model/inside-path.ts';
import { maskNumbers } from '../model/masked-numbers.ts';
import type { RatingLimits } from '../model/rating.ts';
import { serverAddress } from '../model/server-address.ts';
import type { Text } from '../model/text.ts';
import { COUNTRY } from '../rulebook/in-force.ts';
import { MESSAGES } from './messages.ts';
import { nearestWord, oneOf } from './nearest.ts';
import {
  DELIMITER_WORDS,
  filesMistake,
  OPEN,
  QUOTE_WORDS,
  readAmount,
  readDay,
  readDelimiter,
  readEnd,
  readHeadings,
  readHours,
  readQuote,
  readStart,
  readTelephone,
  readWhole,
  readZone,
  suggestedZones,
} from './written-value.ts';

/**
 * The shape of `belaudit.yaml`. Every scalar arrives as the text that was written.
 * The message of an issue says what was expected, in every language, as JSON; for `unrecognized_keys` it is the known keys joined with `, `.
 */

const LANGUAGES: readonly Language[] = ['nl', 'en'];
const SENDERS = COUNTRY.senders.map(({ sender }) => sender);
const PURPOSES: readonly Purpose[] = ['commercial', 'charitable', 'ideal', 'service', 'research', 'internal', 'test'];
const AUDIENCES: readonly Audience[] = ['consumers', 'businesses', 'mixed'];
const SCRUBBERS: readonly ('client' | 'vendor')[] = ['client', 'vendor'];
/** Values for terms that the file leaves out: the report uses them, and says that they were not agreed. */
const ASSUMED: Readonly<Record<AssumedTerm, number>> = {
  pass_on_hours: 24,
  relation_term_months: 36,
  suppression_hours: 0,
  report_objections_within_hours: 24,
};
/** From which rate a period needs attention, or is serious: violating calls per 10,000 conversations. */
const RATING: RatingLimits = { attention_from: 10, serious_from: 100 };
const PER_10000 = 10_000;
const HIGHEST_HOURS = 10_000;
const HIGHEST_MONTHS = 1200;
const MOST_DIALS = 10_000;
/** A limit of the company's own that is higher limits nothing. */
const MOST_OWN_DIALS = 100;
/** Ten years. */
const MOST_REFUSAL_DAYS = 3650;
/** Words that findings use beside vendor ids. */
const RESERVED_VENDORS: readonly string[] = ['client', 'undetermined'];

type Raw<Value> = z.ZodType<Value>;

/** A text as the message of an issue, which must be a string. */
function told(text: Text): string {
  return JSON.stringify(text);
}

function scalar<Value>(
  expected: Text | ((text: string) => Text),
  read: (text: string) => Value | undefined,
): Raw<Value> {
  const words = (text: string): string => told(typeof expected === 'function' ? expected(text) : expected);
  return z.string({ error: () => words('') }).transform((text, context): Value => {
    const value = read(text);
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message: words(text) });
    return z.NEVER;
  });
}

function keys<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  const names = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? names : told(MESSAGES.keysWithValues(names))),
  });
}

function list<Value>(item: Raw<Value>, example: string): Raw<readonly Value[]> {
  return z
    .array(item, { error: () => told(MESSAGES.listLike(example)) })
    .nullish()
    .transform((items) => items ?? []);
}

function record<Value>(value: Raw<Value>, example: string): Raw<Readonly<Record<string, Value>>> {
  return z
    .record(z.string(), value, { error: () => told(MESSAGES.keysLike(example)) })
    .nullish()
    .transform((entries) => withoutPrototype(entries ?? {}));
}

function optional<Value>(value: Raw<Value>): Raw<Value | undefined> {
  return value.nullish().transform((given) => given ?? undefined);
}

function defaulting<Value>(value: Raw<Value>, standard: Value): Raw<Value> {
  return value.nullish().transform((given) => given ?? standard);
}

/** Keys come from files: a word such as `constructor` must find nothing. */
function withoutPrototype<Value>(entries: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.assign(Object.create(null) as Record<string, Value>, entries);
}

function choice<Word extends string>(words: readonly Word[]): Raw<Word> {
  return scalar(
    (text) => oneOf(words, text),
    (text) => words.find((word) => word === text),
  );
}

function whole(lowest: number, highest: number, unit: Text): Raw<number> {
  return scalar(MESSAGES.wholeNumberBetween(unit, lowest, highest), (text) => readWhole(text, lowest, highest));
}

const name: Raw<string> = scalar(MESSAGES.textOfVisibleCharacters, (text) =>
  isPrintable(text) ? text.trim() : undefined,
);
const id: Raw<string> = scalar(MESSAGES.shortId, (text) =>
  isPrintable(text) && !text.includes('|') && text === text.trim() && text.length <= 200 ? text : undefined,
);
const vendorId: Raw<string> = scalar(MESSAGES.idOfLettersDigitsDotsDashes, (text) =>
  maskNumbers(text) === text &&
  /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/u.test(text) &&
  !/-bijlage-/iu.test(text) &&
  !RESERVED_VENDORS.includes(text.toLowerCase())
    ? text
    : undefined,
);
const day: Raw<string> = scalar(MESSAGES.existingDayFrom1900To2100, readDay);
const start: Raw<string> = scalar(MESSAGES.dayUntil2100, readStart);
const end: Raw<string> = scalar(MESSAGES.dayFrom1900, readEnd);
const zone: Raw<string> = scalar((text) => MESSAGES.timeZone(nearestWord(text, suggestedZones())), readZone);
const hours: Raw<OpenMinutes | 'none'> = scalar(MESSAGES.hoursSuchAs090020, readHours);
const files: Raw<string> = scalar(MESSAGES.pathOrGlob, (text) =>
  text.trim() !== '' && filesMistake(text) === undefined ? text : undefined,
);
const headings: Raw<readonly string[]> = scalar(MESSAGES.headingOfFileOrHeadingsJoined, readHeadings);
/** Instead of a heading: `{ from: row }`, the value is made from the row itself; `{ from: nothing }`, the column is not read, though a heading has its name. */
const FROM_ROW = 'row';
const FROM_NOTHING = 'nothing';
const headingsOrRow: Raw<readonly string[] | typeof FROM_ROW> = z.union(
  [
    headings,
    keys({ from: z.literal(FROM_ROW) }).transform(() => FROM_ROW as typeof FROM_ROW),
    keys({ from: z.literal(FROM_NOTHING) }).transform((): readonly string[] => []),
  ],
  { error: () => told(MESSAGES.headingOrHeadings) },
);
const currency: Raw<string> = scalar(MESSAGES.currencySuchAsEur, (text) =>
  /^[A-Z]{3}$/u.test(text) ? text : undefined,
);
const outsideLine: Raw<string> = scalar(MESSAGES.outsideLineDigits, (text) =>
  /^[0-9]{1,4}$/u.test(text) ? text : undefined,
);
const delimiter: Raw<string> = scalar(DELIMITER_WORDS, readDelimiter);
const quote: Raw<string> = scalar(QUOTE_WORDS, readQuote);
const telephone: Raw<string> = scalar(MESSAGES.telephoneNumber, readTelephone);
const server: Raw<string> = scalar(MESSAGES.addressOfServerHttpsHostPort, serverAddress);
const userName: Raw<string> = scalar(MESSAGES.nameWithoutColon, (text) =>
  isPrintable(text) && !text.includes(':') ? text.trim() : undefined,
);
/** Only one of ours: a workspace that somebody sent must not make another program's secret a password for a server that it names. */
const environmentVariable: Raw<string> = scalar(MESSAGES.nameOfEnvironmentVariableThatBegins, (text) =>
  /^BELAUDIT_[A-Z0-9_]{1,99}$/u.test(text) ? text : undefined,
);
const ownFile: Raw<string> = scalar(MESSAGES.pathOfFile, (text) => (isInsidePath(text) ? text : undefined));
const yesNo: Raw<boolean> = scalar(MESSAGES.trueOrFalse, (text) =>
  text === 'true' || text === 'false' ? text === 'true' : undefined,
);
const agreed: Raw<boolean> = scalar(MESSAGES.yesOrNo, (text) =>
  text === 'yes' || text === 'no' ? text === 'yes' : undefined,
);
const amount: Raw<number> = scalar(MESSAGES.amountSuchAs250Or250, readAmount);
const share: Raw<number> = scalar(MESSAGES.shareBetween0And1, (text) =>
  /^(?:0(?:\.\d{1,6})?|1(?:\.0{1,6})?)$/u.test(text) ? Number(text) : undefined,
);
const anyText: Raw<string> = z.string({ error: () => 'a text' });
const anyTextOrNothing: Raw<string> = z
  .string({ error: () => told(MESSAGES.textOrNothing) })
  .nullish()
  .transform((text) => text ?? '');

const entity = keys({
  id,
  name,
  sender: defaulting(choice(SENDERS), SENDERS[0] ?? ''),
  brands: list(name, '[groenplus]'),
  took_over: list(id, '[oude-energie]'),
});

const client = keys({
  name,
  language: defaulting(choice(LANGUAGES), 'nl'),
  time_zone: defaulting(zone, 'Europe/Amsterdam'),
  entities: z
    .array(entity, { error: () => told(MESSAGES.listWithAtLeastOneEntity) })
    .min(1, { error: () => told(MESSAGES.listWithAtLeastOneEntity) }),
});

const audit = keys({ from: optional(day), to: optional(day), as_of: optional(day) });

const policy = keys({
  retention: list(
    keys({ from: start, months: whole(0, HIGHEST_MONTHS, MESSAGES.months) }),
    '[{ from: 2018-05-25, months: 24 }]',
  ),
  relation_term_months: optional(whole(0, HIGHEST_MONTHS, MESSAGES.months)),
  min_offer_seconds: defaulting(whole(0, 86_400, MESSAGES.seconds), 20),
  abandoned_share: defaulting(share, 0.03),
  scrubbed_by: defaulting(choice(SCRUBBERS), 'client'),
  pass_on_hours: optional(whole(0, HIGHEST_HOURS, MESSAGES.hours)),
  rating: keys({
    attention_from: defaulting(whole(0, PER_10000, MESSAGES.violationsPer10000Conversations), RATING.attention_from),
    serious_from: defaulting(whole(0, PER_10000, MESSAGES.violationsPer10000Conversations), RATING.serious_from),
  })
    .nullish()
    .transform((written) => written ?? RATING),
  similar_products: record(list(name, '[solar, boiler]'), '{ energy: [solar, boiler] }'),
  contact_limits: optional(
    keys({
      per_day: optional(whole(1, MOST_OWN_DIALS, MESSAGES.dials)),
      per_30_days: optional(whole(1, MOST_OWN_DIALS, MESSAGES.dials)),
      days_after_refusal: optional(whole(1, MOST_REFUSAL_DAYS, MESSAGES.days)),
    }),
  ),
  calling_hours: list(
    keys({
      from: start,
      weekdays: optional(hours),
      saturday: optional(hours),
      sunday: optional(hours),
      holidays: optional(hours),
    }),
    '[{ from: 2026-01-01, saturday: none }]',
  ),
});

const vendor = keys({
  id: vendorId,
  name,
  entity: optional(id),
  contracts: list(keys({ from: start, to: optional(end) }), '[{ from: 2024-01-01, to: 2026-12-31 }]'),
  campaigns: list(id, '[zon-2026]'),
  suppression_hours: optional(whole(0, HIGHEST_HOURS, MESSAGES.hours)),
  report_objections_within_hours: optional(whole(0, HIGHEST_HOURS, MESSAGES.hours)),
  max_attempts: optional(
    keys({
      per_day: optional(whole(1, MOST_DIALS, MESSAGES.dials)),
      per_30_days: optional(whole(1, MOST_DIALS, MESSAGES.dials)),
    }),
  ),
  scrubbed_by: optional(choice(SCRUBBERS)),
  own_hours_agreed: defaulting(agreed, false),
  own_limits_agreed: defaulting(agreed, false),
  screened_lists: defaulting(agreed, false),
  penalty: optional(keys({ per_violation: amount, currency: defaulting(currency, 'EUR'), clause: optional(name) })),
  reply: optional(keys({ days: whole(1, 90, MESSAGES.days), to: name })),
});

const campaign = keys({
  id,
  entity: optional(id),
  brand: optional(name),
  product: optional(name),
  purpose: defaulting(choice(PURPOSES), 'commercial'),
  audience: optional(choice(AUDIENCES)),
});

const source = keys({
  feed: choice(FEEDS),
  vendor: optional(id),
  files,
  format: optional(id),
  time_zone: optional(zone),
  delimiter: optional(delimiter),
  quote: optional(quote),
  headings: list(name, '[src, dst, start, answer, end]'),
  lists: list(name, '[data.calls, legs]'),
  outside_line: optional(outsideLine),
  own_numbers: list(telephone, '["0881234567"]'),
  inbound_contexts: list(name, '[inkomend]'),
  outbound_contexts: list(name, '[uitgaand]'),
  trunks: list(name, '[kpn-trunk]'),
  columns: record(headingsOrRow, '{ call_id: Ref, started_at: Datum + Tijd }'),
  formats: record(anyText, '{ Datum: d-M-yyyy }'),
  ignore_marks: list(name, '["Start (UTC)"]'),
  values: record(record(anyTextOrNothing, '{ VERKOCHT: sale }'), '{ result: { VERKOCHT: sale } }'),
  constants: record(anyText, '{ campaign: zon-2026 }'),
  expect: optional(
    keys({
      columns: list(anyText, '[result, talk_seconds]'),
      min_rows: optional(whole(1, 999_999_999, MESSAGES.rows)),
      covers_period: defaulting(yesNo, false),
      known: record(whole(1, 100, MESSAGES.perCent), '{ result: 98 }'),
    }),
  ),
});

const hold = keys({
  number: optional(telephone),
  person: optional(id),
  vendor: optional(id),
  from: optional(day),
  to: optional(day),
  reason: name,
  until: day,
});

const person = keys({
  name,
  address: optional(name),
  role: optional(name),
  may: optional(list(choice(ACTS), '[decisions, sending]')),
  up_to: optional(amount),
});
/** `true` is of before the other acts could need two people. */
const twoPeople: Raw<readonly TwoPeopleAct[]> = z
  .union(
    [
      yesNo.transform((isTrue): readonly TwoPeopleAct[] => (isTrue ? ['decisions'] : [])),
      z.array(choice(TWO_PEOPLE_ACTS)),
    ],
    {
      error: () => told(MESSAGES.listLike('[decisions, backdated, sending]')),
    },
  )
  .nullish()
  .transform((acts) => acts ?? []);

const count: Raw<number> = whole(0, 999_999_999, MESSAGES.rows);
const code = list(id, '[kgahbicjde]');

const acceptedGap = keys({
  gap: id,
  reason: name,
  until: day,
  by: optional(name),
  on: optional(day),
  rested_on: optional(
    keys({ digest: id, calls: optional(count), findings: optional(count), rows: optional(count), of: optional(count) }),
  ),
  looked_at: optional(keys({ right: code, not_right: code, not_known: code })),
});

const answered = keys({
  question: name,
  by: name,
  on: day,
  known: defaulting(agreed, true),
  per: optional(list(name, '[Source]')),
});

const statement = keys({
  feed: choice(STATED_FEEDS),
  complete: agreed,
  from: day,
  to: day,
  by: name,
  on: day,
});

const regulator = keys({ case: optional(name), contact: optional(name), signed_by: optional(name) });

const engine = keys({
  clickhouse: keys({
    url: server,
    cluster: name,
    database: name,
    user: userName,
    password_from: optional(environmentVariable),
    ca_file: optional(ownFile),
    // A lower limit saves no memory: the other tables of a server already take more than this many calls.
    calls_at_once: optional(whole(100_000, 1_000_000_000, MESSAGES.calls)),
  }),
});

const SOURCES = MESSAGES.listWithAtLeastOneSource;
const sources = z.array(source, { error: () => told(SOURCES) });

const configuration = keys({
  client,
  audit: optional(audit),
  policy: policy.nullish().transform((given) => given ?? policy.parse({})),
  vendors: z
    .array(vendor, { error: () => told(MESSAGES.listWithAtLeastOneVendor) })
    .min(1, { error: () => told(MESSAGES.listWithAtLeastOneVendor) }),
  campaigns: list(campaign, '[{ id: zon-2026, product: solar }]'),
  sources: sources.min(1, { error: () => told(SOURCES) }),
  holds: list(hold, '[{ person: K1002, reason: lawsuit, until: 2027-12-31 }]'),
  people: list(person, '[{ name: J. Jansen, address: j.jansen@voorbeeld.nl, role: compliance officer, up_to: 5000 }]'),
  decisions: optional(keys({ two_people: twoPeople })),
  hearing: optional(keys({ reliable_from: whole(50, 100, MESSAGES.perCent) })),
  accepted_gaps: list(
    acceptedGap,
    '[{ gap: column:consents.form, reason: the old forms are lost, until: 2026-12-31 }]',
  ),
  statements: list(
    statement,
    '[{ feed: consents, complete: yes, from: 2024-01-01, to: 2026-06-30, by: J. de Vries, on: 2026-07-08 }]',
  ),
  answered: list(answered, '[{ question: similar-products, by: J. de Vries, on: 2026-07-08 }]'),
  regulator: optional(regulator),
  engine: optional(engine),
});

/** For a workspace that is being set up and names no file yet. */
const unfinished = configuration.extend({ sources });

type Written = z.output<typeof configuration>;

export type ShapeResult =
  | { readonly written: true; readonly configuration: Configuration }
  | { readonly written: false; readonly issues: readonly z.core.$ZodIssue[] };

/**
 * Reads the shape of a configuration and fills in every default.
 * @param today audit date if the file names none; empty: the file must name one
 * @param lineOfSource the line of a source
 * @param mayLackSources an empty list of sources is allowed
 */
export function readShape(
  value: unknown,
  today: string,
  lineOfSource: (index: number) => number,
  mayLackSources = false,
): ShapeResult {
  const result = (mayLackSources ? unfinished : configuration).safeParse(value);
  if (!result.success) return { written: false, issues: result.error.issues };
  return { written: true, configuration: toConfiguration(result.data, today, lineOfSource) };
}

/** Keys of `belaudit.yaml` as a JSON schema, for listing them. */
export function configurationKeys(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(configuration, { io: 'input', unrepresentable: 'any' });
}

function toConfiguration(written: Written, today: string, lineOfSource: (index: number) => number): Configuration {
  const onlyEntity = written.client.entities[0]?.id ?? '';
  return {
    client: {
      name: written.client.name,
      language: written.client.language,
      timeZone: written.client.time_zone,
      entities: written.client.entities.map(({ took_over, ...rest }) => ({ ...rest, tookOver: took_over })),
    },
    audit: toPeriod(written.audit, today),
    policy: toPolicy(written.policy),
    vendors: written.vendors.map((vendor) => toVendor(vendor, onlyEntity, written.policy.scrubbed_by)),
    campaigns: written.campaigns.map(({ id, purpose, entity, brand, product, audience }) => ({
      id,
      ...definedFields({ entity, brand, product }),
      purpose,
      ...definedFields({ audience }),
    })),
    sources: written.sources.map((source, index) => toSource(source, index, lineOfSource(index))),
    holds: written.holds.map(({ reason, until, ...selects }) => ({ ...definedFields(selects), reason, until })),
    acceptedGaps: written.accepted_gaps.map(toAcceptedGap),
    statements: written.statements,
    answered: written.answered.map(({ known: isKnown, per, ...answer }) => ({
      ...{ ...answer, isKnown },
      ...definedFields({ per }),
    })),
    people: written.people.map(({ name: own, up_to: upTo, ...rest }) => ({
      name: own,
      ...definedFields({ ...rest, upTo }),
    })),
    ...(written.decisions === undefined || written.decisions.two_people.length === 0
      ? {}
      : { decisions: { twoPeople: written.decisions.two_people } }),
    ...(written.hearing === undefined ? {} : { hearing: { reliableFrom: written.hearing.reliable_from } }),
    regulator: definedFields({
      case: written.regulator?.case,
      contact: written.regulator?.contact,
      signedBy: written.regulator?.signed_by,
    }),
    ...(written.engine === undefined ? {} : { engine: toEngine(written.engine) }),
  };
}

function toAcceptedGap({
  rested_on: restedOn,
  looked_at: looked,
  ...entry
}: Written['accepted_gaps'][number]): Configuration['acceptedGaps'][number] {
  const { gap, reason, until, ...said } = entry;
  return {
    ...{ gap, reason, until, ...definedFields(said) },
    ...(restedOn === undefined ? {} : { restedOn: { ...definedFields(restedOn), digest: restedOn.digest } }),
    ...(looked === undefined
      ? {}
      : { lookedAt: { right: looked.right, notRight: looked.not_right, notKnown: looked.not_known } }),
  };
}

/** The period in the file; where it names none, the last calendar month that had ended on the audit date. */
function toPeriod(written: Written['audit'], today: string): Configuration['audit'] {
  const asOf = written?.as_of ?? today;
  if (written?.from !== undefined && written.to !== undefined) return { from: written.from, to: written.to, asOf };
  const { from, to } = lastWholeMonth(asOf);
  return { from, to, asOf };
}

function toEngine({ clickhouse }: z.output<typeof engine>): NonNullable<Configuration['engine']> {
  const { password_from: passwordFrom, ca_file: caFile, calls_at_once: callsAtOnce, ...address } = clickhouse;
  return { clickhouse: { ...address, ...definedFields({ passwordFrom, caFile, callsAtOnce }) } };
}

function toSource(written: Written['sources'][number], index: number, line: number): Configuration['sources'][number] {
  const { own_numbers, inbound_contexts, outbound_contexts, ignore_marks, ...other } = written;
  const { time_zone, outside_line, vendor, format, delimiter, quote, headings, lists, expect, columns, ...same } =
    other;
  const read = Object.entries(columns).flatMap(([column, from]) =>
    from === FROM_ROW ? [] : [[column, from] as const],
  );
  return {
    ...{ index, line, ...same },
    columns: withoutPrototype(Object.fromEntries(read)),
    ...{ ownNumbers: own_numbers, inboundContexts: inbound_contexts, outboundContexts: outbound_contexts },
    ignoredMarks: ignore_marks,
    ...(read.length < Object.keys(columns).length ? { idFromRow: true as const } : {}),
    ...definedFields({ vendor, format, delimiter, quote, timeZone: time_zone, outsideLine: outside_line }),
    ...(headings.length === 0 ? {} : { headings }),
    ...(lists.length === 0 ? {} : { lists }),
    ...(expect === undefined ? {} : { expect: toTerms(expect) }),
  };
}

function toTerms(written: NonNullable<Written['sources'][number]['expect']>): DeliveryTerms {
  const { columns, min_rows, covers_period, known } = written;
  return { columns, ...definedFields({ minRows: min_rows }), coversPeriod: covers_period, known };
}

function toPolicy(written: Written['policy']): Configuration['policy'] {
  return {
    retention: written.retention,
    relationTermMonths: written.relation_term_months ?? ASSUMED.relation_term_months,
    minOfferSeconds: written.min_offer_seconds,
    abandonedShare: written.abandoned_share,
    scrubbedBy: written.scrubbed_by,
    passOnHours: written.pass_on_hours ?? ASSUMED.pass_on_hours,
    rating: written.rating,
    assumed: assumed(written, ['relation_term_months', 'pass_on_hours']),
    similarProducts: written.similar_products,
    callingHours: written.calling_hours.map(({ from, ...days }): CallingHours => ({ from, ...definedFields(days) })),
    ...(written.contact_limits === undefined ? {} : { contactLimits: toLimits(written.contact_limits) }),
  };
}

function toLimits(written: NonNullable<Written['policy']['contact_limits']>): ContactLimits {
  const { per_day, per_30_days, days_after_refusal } = written;
  return definedFields({ perDay: per_day, per30Days: per_30_days, daysAfterRefusal: days_after_refusal });
}

function toVendor(
  written: Written['vendors'][number],
  onlyEntity: string,
  scrubbedBy: 'client' | 'vendor',
): Configuration['vendors'][number] {
  return {
    id: written.id,
    name: written.name,
    entity: written.entity ?? onlyEntity,
    contracts: written.contracts.map(({ from, to }) => ({
      from,
      ...definedFields({ to: to === OPEN ? undefined : to }),
    })),
    campaigns: written.campaigns,
    suppressionHours: written.suppression_hours ?? ASSUMED.suppression_hours,
    reportObjectionsWithinHours: written.report_objections_within_hours ?? ASSUMED.report_objections_within_hours,
    assumed: assumed(written, ['suppression_hours', 'report_objections_within_hours']),
    maxAttempts: definedFields({ perDay: written.max_attempts?.per_day, per30Days: written.max_attempts?.per_30_days }),
    scrubbedBy: written.scrubbed_by ?? scrubbedBy,
    ownHoursAgreed: written.own_hours_agreed,
    ownLimitsAgreed: written.own_limits_agreed,
    screenedLists: written.screened_lists,
    ...(written.penalty === undefined ? {} : { penalty: toPenalty(written.penalty) }),
    ...definedFields({ reply: written.reply }),
  };
}

function toPenalty(written: NonNullable<Written['vendors'][number]['penalty']>): Penalty {
  const { per_violation, currency, clause } = written;
  return { perViolation: per_violation, currency, ...definedFields({ clause }) };
}

/** Which of these terms the file leaves out. */
function assumed<Term extends AssumedTerm>(
  written: Readonly<Partial<Record<Term, number | undefined>>>,
  terms: readonly Term[],
): readonly Term[] {
  return terms.filter((term) => written[term] === undefined);
}

function isPrintable(text: string): boolean {
  return text.trim() !== '' && !/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(text);
}
