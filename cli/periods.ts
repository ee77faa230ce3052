import { type Command, InvalidArgumentError, Option } from 'commander';
import { periodName } from '../src/index.ts';
import { type NamedDays, readDay } from './command-context.ts';
import { UsageError } from './failure.ts';

/** The calls that a command is about, as typed. */
export interface PeriodWords {
  readonly month?: string;
  readonly from?: string;
  readonly to?: string;
  readonly all?: true;
  readonly touched?: true;
  readonly asOf?: string;
}

/** The periods that the options mean. If none was named: the period of `belaudit.yaml`. */
export interface AskedPeriod {
  readonly several?: 'all' | 'touched';
  readonly period?: NamedDays;
  readonly asOf?: string;
}

/** The option with which a month is named, for commands whose days mean something else. */
export function addMonth(
  command: Command,
  description: string = 'calls of this month, such as 2026-06 (default: the period in belaudit.yaml)',
): Command {
  return command.addOption(new Option('--month <month>', description).argParser(readMonth));
}

/** The options with which a period is named. @param ofMonth describes the month */
export function addPeriod(command: Command, ofMonth?: string): Command {
  return addMonth(command, ofMonth)
    .addOption(new Option('--from <day>', 'calls from this day on, such as 2026-06-01; with --to').argParser(readDay))
    .addOption(new Option('--to <day>', 'calls up to and including this day; with --from').argParser(readDay));
}

/** The options with which several periods are named at once, and their audit date. */
export function addPeriods(command: Command): Command {
  return addPeriod(command)
    .option('--all', 'every month in the logs that has ended, each with its own results')
    .option('--touched', 'again, every period that files added or removed since may affect')
    .addOption(
      new Option('--as-of <day>', 'audit date, for limitation (default: as_of in belaudit.yaml, else today)').argParser(
        readDay,
      ),
    );
}

/** @throws UsageError if they contradict each other */
export function askedPeriod(words: PeriodWords): AskedPeriod {
  const { all, asOf, month, touched } = words;
  refuseSeveral(words);
  const date = asOf === undefined ? {} : { asOf };
  if (all === true) return { several: 'all', ...date };
  if (touched === true) return { several: 'touched', ...date };
  const period = month === undefined ? daysBetween(words) : daysOfMonth(month);
  return period === undefined ? date : { period, ...date };
}

/** The name of the period that the options mean; empty if none was named. @throws UsageError if they contradict each other */
export function namedPeriod(words: PeriodWords): { readonly period?: string } {
  const { period } = askedPeriod(words);
  return period === undefined ? {} : { period: periodName(period.from, period.to) };
}

/** @throws UsageError if more than one period is named */
function refuseSeveral({ month, from, to, all, touched }: PeriodWords): void {
  const days = from === undefined ? '--to' : '--from';
  const named = [
    ...(month === undefined ? [] : ['--month']),
    ...(from === undefined && to === undefined ? [] : [days]),
    ...(all === true ? ['--all'] : []),
    ...(touched === true ? ['--touched'] : []),
  ];
  if (named.length > 1) throw new UsageError(`${named.join(' and ')} name different periods.`, 'Give one of them.');
}

/**
 * Undefined if neither day is given.
 * @throws UsageError if one is missing, or the last day comes first
 */
function daysBetween({ from, to }: PeriodWords): NamedDays | undefined {
  if (from === undefined && to === undefined) return undefined;
  if (from === undefined || to === undefined)
    throw new UsageError(
      `${from === undefined ? '--to' : '--from'} alone does not name a period.`,
      'Give both --from and --to, or --month.',
    );
  if (from > to) throw new UsageError(`The last day, ${to}, comes before the first, ${from}.`, 'Swap them.');
  return { from, to };
}

/** A month such as 2026-06. */
function readMonth(text: string): string {
  if (!/^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/u.test(text))
    throw new InvalidArgumentError('Give a year and a month, such as 2026-06.');
  return text;
}

/** A year such as 2026. */
export function readYear(text: string): string {
  if (!/^(?:19|20)\d{2}$/u.test(text)) throw new InvalidArgumentError('Give a year, such as 2026.');
  return text;
}

function daysOfMonth(month: string): NamedDays {
  const [year = 0, place = 0] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, place, 0)).getUTCDate();
  return { from: `${month}-01`, to: `${month}-${String(last).padStart(2, '0')}` };
}
