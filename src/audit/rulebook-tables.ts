import type { Policy } from '../model/configuration.ts';
import { LAST_DAY } from '../model/facts.ts';
import type { RuleDefinition, RuleVersion } from '../model/rule.ts';
import { permittedHours } from '../rulebook/nl/calling-hours.ts';
import { holidays, shortDays, weekday } from '../rulebook/nl/holidays.ts';
import { NEAR_MISSES } from '../rulebook/nl/near-misses.ts';
import { LIMITATION_MONTHS, REGIMES } from '../rulebook/nl/regimes.ts';
import { isoDate, isoDay, type SmallTable } from './configuration-tables.ts';

/** Years that the calendar covers: input with other years is refused when it is read. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** The rules' dates, contacts and families, the near misses and the calendar, as tables that SQL can join. */
export function rulebookTables(rules: readonly RuleDefinition[], policy: Policy): readonly SmallTable[] {
  return [...ruleTables(rules), nearMissTable(), monthTable(), dayTable(policy)];
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

/** Versions of a rule with their last day: each ends on the day before the next begins. */
export function versionsInForce(
  rule: RuleDefinition,
): readonly { readonly level: string; readonly fromDay: number; readonly toDay: number }[] {
  return rule.versions.flatMap((version: RuleVersion, index) => {
    if (!('level' in version)) return [];
    const next = rule.versions[index + 1];
    return [
      { level: version.level, fromDay: isoDay(version.from), toDay: next === undefined ? LAST_DAY : isoDay(next.from) - 1 },
    ];
  });
}

function nearMissTable(): SmallTable {
  return {
    name: 'near_miss',
    definition: { near_miss: 'VARCHAR', rank: 'INTEGER', grade: 'VARCHAR' },
    rows: NEAR_MISSES.map(({ nearMiss, grade }, index) => [nearMiss, index + 1, grade]),
  };
}

/** Months are counted from the year 0, so that adding months is adding integers. */
function monthIndex(year: number, month: number): number {
  return year * 12 + (month - 1);
}

function monthTable(): SmallTable {
  const rows: number[][] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR + 100; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      const first = Math.floor(Date.UTC(year, month - 1, 1) / 86_400_000);
      const next = Math.floor(Date.UTC(year, month, 1) / 86_400_000);
      rows.push([monthIndex(year, month), first, next - first]);
    }
  }
  return { name: 'calendar_month', definition: { month_index: 'INTEGER', first_day: 'INTEGER', length: 'INTEGER' }, rows };
}

/** The same day of the month so many months later, else that month's last day. */
export function plusMonths(day: number, months: number): number {
  const date = new Date(day * 86_400_000);
  const first = Math.floor(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / 86_400_000);
  const next = Math.floor(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 1) / 86_400_000);
  return first + Math.min(date.getUTCDate(), next - first) - 1;
}

function dayTable(policy: Policy): SmallTable {
  const rows: (string | number | null)[][] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) rows.push(...daysOfYear(year, policy));
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
      lapse_day: 'INTEGER',
    },
    rows,
  };
}

function daysOfYear(year: number, policy: Policy): (string | number | null)[][] {
  const free = new Set(holidays(year));
  const short = new Set(shortDays(year));
  const first = isoDay(`${year}-01-01`);
  const last = isoDay(`${year}-12-31`);
  const rows: (string | number | null)[][] = [];
  for (let day = first; day <= last; day += 1) {
    const kind = { isHoliday: free.has(day), isShort: short.has(day) };
    const hours = permittedHours(day, kind, policy.callingHours);
    const date = isoDate(day);
    rows.push([
      day,
      date,
      monthIndex(year, Number(date.slice(5, 7))),
      Number(date.slice(8)),
      weekday(day),
      regimeOn(date),
      String(kind.isHoliday),
      hours === null ? -1 : hours.open * 60,
      hours === null ? -1 : hours.close * 60,
      retentionOn(date, policy),
      plusMonths(day, LIMITATION_MONTHS),
    ]);
  }
  return rows;
}

function regimeOn(date: string): string | null {
  const begun = REGIMES.filter((regime) => regime.from <= date);
  return begun.at(-1)?.regime ?? null;
}

/** The term with the latest `from` counts. */
function retentionOn(date: string, policy: Policy): number | null {
  let inForce: { readonly from: string; readonly months: number } | undefined;
  for (const term of policy.retention) {
    if (term.from <= date && (inForce === undefined || term.from >= inForce.from)) inForce = term;
  }
  return inForce?.months ?? null;
}

