import type { CallingHours, OpenMinutes, Policy } from '../model/configuration.ts';
import { dayNumber } from '../model/day-numbers.ts';
import { FIRST_DAY, LAST_DAY } from '../model/facts.ts';
import type { RuleDefinition } from '../model/rule.ts';
import { type Country, type KindOfDay, TERMS } from '../rulebook/country.ts';
import type { Cell, Store } from '../store/store.ts';
import { fillTables, type SmallTable } from './configuration-tables.ts';

/** First and last calendar year. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

/**
 * All years that the calendar can cover. Input may name days from 1900 to 2100, and reading refuses others; another zone's clock can show the day
 * before or after.
 */
export const CALENDAR: Years = { first: 1899, last: 2101 };

/** A call of unknown contact in which somebody spoke: rules for conversations examine it too, and find only what is possible (rulebook, section 2). */
const SPOKEN = 'spoken';

const MONTHS_PER_YEAR = 12;
const SECONDS_PER_MINUTE = 60;
const MILLISECONDS_PER_DAY = 86_400_000;

/** Stands for the second of the day at which calls may begin or must end, on days without permitted hours. */
const NOT_PERMITTED = -1;

/** First and last day. */
const DAYS = { from_day: 'INTEGER', to_day: 'INTEGER' } as const;

/** The rules' dates, contacts and families, the near misses and the terms, as tables that SQL can join. */
export function rulebookTables(
  rules: readonly RuleDefinition[],
  country: Country,
  policy: Policy,
): readonly SmallTable[] {
  return [
    ...ruleTables(rules),
    nearMissTable(country),
    relationBasisTable(country),
    barredRelationTable(country),
    monthTable(),
    regimeTable(country),
    termTable(country),
    retentionTable(policy),
  ];
}

/** The years from the one before the first day to the one after the last; days since 1970-01-01. */
export function yearsOf(firstDay: number, lastDay: number): Years {
  const year = (day: number): number => new Date(day * MILLISECONDS_PER_DAY).getUTCFullYear();
  return { first: Math.max(CALENDAR.first, year(firstDay) - 1), last: Math.min(CALENDAR.last, year(lastDay) + 1) };
}

/** First and last day of some years, as parameters. */
export function daysOfYears({ first, last }: Years): { readonly first_day: number; readonly last_day: number } {
  return { first_day: month(first, 0).first, last_day: month(last + 1, 0).first - 1 };
}

/** For each store, the country, the calling hours and the years of its days of law. */
const LAID = new WeakMap<Store, { readonly country: Country; readonly hours: string; readonly years: Years }>();

/** Makes the days of law, `law_day` and `law_day_kind`, for this session, unless the store already has those years for these hours. */
export async function layLawDays(
  store: Store,
  country: Country,
  { callingHours }: Policy,
  { first, last }: Years,
): Promise<void> {
  const hours = JSON.stringify(callingHours);
  const laid = LAID.get(store);
  const known = laid?.country === country && laid.hours === hours ? laid.years : undefined;
  if (known !== undefined && known.first <= first && known.last >= last) return;
  const years = { first: Math.min(first, known?.first ?? first), last: Math.max(last, known?.last ?? last) };
  await fillTables(store, lawDayTables(country, callingHours, years));
  LAID.set(store, { country, hours, years });
}

function ruleTables(rules: readonly RuleDefinition[]): readonly SmallTable[] {
  return [
    {
      name: 'rule',
      definition: {
        rule: 'VARCHAR',
        rests_on: 'VARCHAR',
        absence_of: 'VARCHAR',
        proof: 'VARCHAR',
        responsibility: 'VARCHAR',
        cause: 'VARCHAR',
        is_for_protected: 'BOOLEAN',
        open_without: 'VARCHAR',
      },
      rows: rules.map(({ id, restsOn, absenceOf, proof, responsibility, cause, isForProtected, openWithout }) => [
        id,
        restsOn,
        absenceOf ?? null,
        (proof ?? []).map((kind) => `|${kind}|`).join(''),
        responsibility,
        cause ?? null,
        isForProtected,
        openWithout ?? null,
      ]),
    },
    {
      name: 'rule_exempt',
      definition: { rule: 'VARCHAR', sender: 'VARCHAR' },
      rows: rules.flatMap(({ id, exemptSenders = [] }) => exemptSenders.map((sender) => [id, sender])),
    },
    {
      name: 'rule_version',
      definition: { rule: 'VARCHAR', level: 'VARCHAR', ...DAYS },
      rows: rules.flatMap((rule) =>
        withLastDays(rule.versions).flatMap(({ item, fromDay, toDay }) =>
          'level' in item ? [[rule.id, item.level, fromDay, toDay]] : [],
        ),
      ),
    },
    {
      name: 'rule_contact',
      definition: { rule: 'VARCHAR', contact: 'VARCHAR', is_possible: 'BOOLEAN' },
      rows: rules.flatMap(({ id, contacts, possibleOn }) => [
        ...contacts.map((contact) => [id, contact, possibleOn.includes(contact)]),
        ...(contacts.includes('unknown')
          ? [[id, SPOKEN, possibleOn.includes('unknown')]]
          : contacts.includes('conversation')
            ? [[id, SPOKEN, true]]
            : []),
      ]),
    },
  ];
}

/** Adds last days: each item ends on the day before the next one. */
function withLastDays<Item extends { readonly from: string }>(
  items: readonly Item[],
): readonly { readonly item: Item; readonly fromDay: number; readonly toDay: number }[] {
  return items.map((item, index) => {
    const next = items[index + 1];
    return { item, fromDay: dayNumber(item.from), toDay: next === undefined ? LAST_DAY : dayNumber(next.from) - 1 };
  });
}

/** Where a customer relation can be a basis at all. */
function relationBasisTable({ relationBases }: Country): SmallTable {
  return {
    name: 'relation_basis',
    definition: { regime: 'VARCHAR', sender: 'VARCHAR', purpose: 'VARCHAR' },
    rows: relationBases.map(({ regime, sender, purpose }) => [regime, sender, purpose]),
  };
}

/** Where a customer relation cannot be a basis for any purpose. */
function barredRelationTable({ regimes }: Country): SmallTable {
  return {
    name: 'barred_relation',
    definition: { regime: 'VARCHAR', sender: 'VARCHAR' },
    rows: regimes.flatMap(({ regime, withoutRelation = [] }) => withoutRelation.map((sender) => [regime, sender])),
  };
}

function nearMissTable({ nearMisses }: Country): SmallTable {
  return {
    name: 'near_miss',
    definition: { near_miss: 'VARCHAR', rank: 'INTEGER', is_refusal: 'BOOLEAN' },
    rows: nearMisses.map(({ nearMiss, isRefusal }, index) => [nearMiss, index + 1, isRefusal === true]),
  };
}

/** Months are counted from the year 0, so that adding months is adding integers. */
function monthIndex(year: number, month: number): number {
  return year * MONTHS_PER_YEAR + (month - 1);
}

/** First day and number of days of a month; months after December continue into the next year. */
function month(year: number, index: number): { readonly first: number; readonly length: number } {
  const first = Math.floor(Date.UTC(year, index, 1) / MILLISECONDS_PER_DAY);
  return { first, length: Math.floor(Date.UTC(year, index + 1, 1) / MILLISECONDS_PER_DAY) - first };
}

/** Terms may end long after the last day that input can name. */
function monthTable(): SmallTable {
  const rows: number[][] = [];
  for (let year = CALENDAR.first; year <= CALENDAR.last + 100; year += 1) {
    for (let index = 0; index < MONTHS_PER_YEAR; index += 1) {
      const { first, length } = month(year, index);
      rows.push([monthIndex(year, index + 1), first, length]);
    }
  }
  return {
    name: 'calendar_month',
    definition: { month_index: 'INTEGER', first_day: 'INTEGER', length: 'INTEGER' },
    rows,
  };
}

/** Weekday, holiday and permitted hours of each day, by its kind. SQL adds everything else about a day. */
function lawDayTables(country: Country, callingHours: readonly CallingHours[], years: Years): readonly SmallTable[] {
  const days: (readonly Cell[])[] = [];
  const kinds = new Map<string, { readonly place: number; readonly row: readonly Cell[] }>();
  const placeOf = (kind: KindOfDay): number => {
    const { weekday, isHoliday, permitted, permittedByPolicy } = kind;
    const row = [weekday, isHoliday, ...seconds(permitted), ...seconds(permittedByPolicy)];
    const key = row.join(' ');
    const known = kinds.get(key) ?? { place: kinds.size + 1, row };
    kinds.set(key, known);
    return known.place;
  };
  for (let year = years.first; year <= years.last; year += 1) {
    const places = new Map<KindOfDay, number>();
    for (const { day, kind } of country.daysOfYear(year, callingHours)) {
      const place = places.get(kind) ?? placeOf(kind);
      places.set(kind, place);
      days.push([day, place]);
    }
  }
  return [
    { name: 'law_day', definition: { day: 'INTEGER', kind: 'INTEGER' }, rows: days, isPassing: true },
    {
      name: 'law_day_kind',
      definition: {
        kind: 'INTEGER',
        weekday: 'INTEGER',
        is_holiday: 'BOOLEAN',
        open_second: 'INTEGER',
        close_second: 'INTEGER',
        own_open_second: 'INTEGER',
        own_close_second: 'INTEGER',
      },
      rows: [...kinds.values()].map(({ place, row }) => [place, ...row]),
      isPassing: true,
    },
  ];
}

/** First and last second of the day; the last one is exclusive. */
function seconds(hours: OpenMinutes | null): readonly [number, number] {
  if (hours === null) return [NOT_PERMITTED, NOT_PERMITTED];
  return [hours.open * SECONDS_PER_MINUTE, hours.close * SECONDS_PER_MINUTE];
}

function regimeTable({ regimes }: Country): SmallTable {
  return {
    name: 'regime',
    definition: { regime: 'VARCHAR', uses_register: 'BOOLEAN', ...DAYS },
    rows: withLastDays(regimes).map(({ item, fromDay, toDay }) => [
      item.regime,
      item.usesRegister === true,
      fromDay,
      toDay,
    ]),
  };
}

/** Terms of law: one row for each period in which none of them changes. */
function termTable({ terms }: Country): SmallTable {
  const starts = TERMS.flatMap((term) => terms[term].map(startOf));
  const days = [...new Set(starts)].sort((one, other) => one - other);
  const valueOn = (term: (typeof TERMS)[number], day: number): number | null =>
    terms[term].findLast((version) => startOf(version) <= day)?.value ?? null;
  return {
    name: 'law_term',
    definition: { ...DAYS, ...Object.fromEntries(TERMS.map((term) => [term, 'INTEGER' as const])) },
    rows: days.map((day, index) => [
      day,
      (days[index + 1] ?? LAST_DAY + 1) - 1,
      ...TERMS.map((term) => valueOn(term, day)),
    ]),
  };
}

function startOf({ from }: { readonly from?: string }): number {
  return from === undefined ? FIRST_DAY : dayNumber(from);
}

/** The company's own published terms; of two with the same first day, the later one in the list counts. */
function retentionTable({ retention }: Policy): SmallTable {
  const terms = retention
    .toSorted((one, other) => dayNumber(one.from) - dayNumber(other.from))
    .filter((term, index, sorted) => term.from !== sorted[index + 1]?.from);
  return {
    name: 'retention_term',
    definition: { months: 'INTEGER', ...DAYS },
    rows: withLastDays(terms).map(({ item, fromDay, toDay }) => [item.months, fromDay, toDay]),
  };
}
