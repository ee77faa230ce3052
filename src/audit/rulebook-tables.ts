import type { Policy } from '../model/configuration.ts';
import { LAST_DAY } from '../model/facts.ts';
import type { RuleDefinition, RuleVersion } from '../model/rule.ts';
import type { Country, CountryDay } from '../rulebook/country.ts';
import type { Cell } from '../store/store.ts';
import { isoDate, isoDay, type SmallTable } from './configuration-tables.ts';

/** Years that the calendar covers: input with other years is refused when it is read. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const MONTHS_PER_YEAR = 12;
const SECONDS_PER_MINUTE = 60;
const MILLISECONDS_PER_DAY = 86_400_000;

/** The rules' dates, contacts and families, the near misses and the calendar, as tables that SQL can join. */
export function rulebookTables(
  rules: readonly RuleDefinition[],
  country: Country,
  policy: Policy,
): readonly SmallTable[] {
  return [...ruleTables(rules), nearMissTable(country), monthTable(), dayTable(country, policy)];
}

function ruleTables(rules: readonly RuleDefinition[]): readonly SmallTable[] {
  return [
    {
      name: 'rule',
      definition: { rule: 'VARCHAR', rests_on: 'VARCHAR', responsibility: 'VARCHAR', cause: 'VARCHAR' },
      rows: rules.map((rule) => [rule.id, rule.restsOn, rule.responsibility, rule.cause ?? null]),
    },
    {
      name: 'rule_version',
      definition: { rule: 'VARCHAR', level: 'VARCHAR', from_day: 'INTEGER', to_day: 'INTEGER' },
      rows: rules.flatMap((rule) =>
        versionsInForce(rule).map((version) => [rule.id, version.level, version.fromDay, version.toDay]),
      ),
    },
    {
      name: 'rule_contact',
      definition: { rule: 'VARCHAR', contact: 'VARCHAR', is_possible: 'BOOLEAN' },
      rows: rules.flatMap((rule) =>
        rule.contacts.map((contact) => [rule.id, contact, rule.possibleOn.includes(contact)]),
      ),
    },
  ];
}

interface VersionInForce {
  readonly level: string;
  readonly fromDay: number;
  readonly toDay: number;
}

/** Versions of a rule with their last day: each ends on the day before the next begins. */
function versionsInForce(rule: RuleDefinition): readonly VersionInForce[] {
  return rule.versions.flatMap((version: RuleVersion, index) => {
    if (!('level' in version)) return [];
    const next = rule.versions[index + 1];
    const toDay = next === undefined ? LAST_DAY : isoDay(next.from) - 1;
    return [{ level: version.level, fromDay: isoDay(version.from), toDay }];
  });
}

function nearMissTable({ nearMisses }: Country): SmallTable {
  return {
    name: 'near_miss',
    definition: { near_miss: 'VARCHAR', rank: 'INTEGER', grade: 'VARCHAR' },
    rows: nearMisses.map(({ nearMiss, grade }, index) => [nearMiss, index + 1, grade]),
  };
}

/** Months are counted from the year 0, so that adding months is adding integers. */
function monthIndex(year: number, month: number): number {
  return year * MONTHS_PER_YEAR + (month - 1);
}

/** First day and number of days of a month; months beyond December count on. */
function month(year: number, index: number): { readonly first: number; readonly length: number } {
  const first = Math.floor(Date.UTC(year, index, 1) / MILLISECONDS_PER_DAY);
  return { first, length: Math.floor(Date.UTC(year, index + 1, 1) / MILLISECONDS_PER_DAY) - first };
}

/** Terms may end long after the last day that can be read. */
function monthTable(): SmallTable {
  const rows: number[][] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR + 100; year += 1) {
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

/** The same day of the month so many months later, else that month's last day. */
function plusMonths(day: number, months: number): number {
  const date = new Date(day * MILLISECONDS_PER_DAY);
  const { first, length } = month(date.getUTCFullYear(), date.getUTCMonth() + months);
  return first + Math.min(date.getUTCDate(), length) - 1;
}

function dayTable(country: Country, policy: Policy): SmallTable {
  const rows: (readonly Cell[])[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    for (const day of country.daysOfYear(year, policy.callingHours)) rows.push(dayRow(day, country, policy));
  }
  return {
    name: 'calendar_day',
    definition: {
      day: 'INTEGER',
      local_date: 'DATE',
      month_index: 'INTEGER',
      day_of_month: 'INTEGER',
      weekday: 'INTEGER',
      regime: 'VARCHAR',
      is_holiday: 'BOOLEAN',
      /** Seconds of the local day; -1 where no call is permitted. */
      open_second: 'INTEGER',
      close_second: 'INTEGER',
      /** The company's own published term in months, null where none is in force. */
      retention_months: 'INTEGER',
      /** The last day on which a violation of this day can be fined. */
      lapse_day: 'INTEGER',
    },
    rows,
  };
}

function dayRow({ day, weekday, isHoliday, permitted }: CountryDay, country: Country, policy: Policy): readonly Cell[] {
  const date = isoDate(day);
  return [
    day,
    date,
    monthIndex(Number(date.slice(0, 4)), Number(date.slice(5, 7))),
    Number(date.slice(8)),
    weekday,
    country.regimes.findLast((regime) => regime.from <= date)?.regime ?? null,
    isHoliday,
    permitted === null ? -1 : permitted.open * SECONDS_PER_MINUTE,
    permitted === null ? -1 : permitted.close * SECONDS_PER_MINUTE,
    retentionOn(date, policy),
    plusMonths(day, country.limitationMonths),
  ];
}

/** The term with the latest `from` counts. */
function retentionOn(date: string, policy: Policy): number | null {
  const begun = policy.retention.filter((term) => term.from <= date);
  const latest = begun.reduce<(typeof begun)[number] | undefined>(
    (found, term) => (found === undefined || term.from >= found.from ? term : found),
    undefined,
  );
  return latest?.months ?? null;
}
