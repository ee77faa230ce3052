import { formatDay, formatPeriod } from '../../../src/language/dates.ts';
import { capitalise } from '../../../src/language/phrases.ts';
import { daysOfPeriod } from '../../../src/model/actions.ts';
import type { Language } from '../../../src/model/configuration.ts';
import { maskNumbers } from '../../../src/model/masked-numbers.ts';
import type { Waiting, WaitingKind } from '../../../src/model/waiting.ts';
import { csvText } from '../../../src/print/csv.ts';
import { printable } from '../../../src/print/printable.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

const WORDS = { nl: dutch, en: english };
/** Bytes of a line of a calendar (RFC 5545). */
const LONGEST_LINE = 75;

/** These end in what somebody wrote, perhaps with a full stop. */
const OWN_WORDS: ReadonlySet<WaitingKind> = new Set(['action', 'retest', 'gap', 'deviation']);

/** What waits, in one sentence: who is to do what, by when. */
export function waitingSentence(waiting: Waiting, language: Language): string {
  const { who, until, isLate } = waiting;
  const day = until === null ? '' : formatDay(until, language);
  return WORDS[language].line(todoOf(waiting, language), plain(who), periodOf(waiting, language), day, isLate);
}

/** The same as cells of a table in a report: what to do, whether that is late included. */
export function waitingCells(
  waiting: Waiting,
  language: Language,
): { readonly day: string; readonly who: string; readonly what: string } {
  const { who, until, isLate } = waiting;
  const { late } = WORDS[language];
  const todo = todoOf(waiting, language);
  return {
    day: until === null ? '' : formatDay(until, language),
    who: plain(who),
    what: `${isLate ? late(todo) : capitalise(todo)}.`,
  };
}

/** The list as a table, for a system of tickets. */
export function waitingTable(all: readonly Waiting[], language: Language): string {
  const words = WORDS[language];
  return csvText(
    words.columns,
    all.map((one) => [
      ...[todoOf(one, language), plain(one.who) || words.company, one.until ?? ''],
      ...[one.isLate ? words.yes : words.no, one.period ?? ''],
    ]),
  );
}

/** Everything with a day as a calendar (RFC 5545), one event of a day each. @param asOf day of the list */
export function waitingCalendar(all: readonly Waiting[], asOf: string, language: Language): string {
  const events = all.flatMap((one) => {
    if (one.until === null) return [];
    const { id, until } = one;
    return [
      ...['BEGIN:VEVENT', `UID:${id}@belaudit`, `DTSTAMP:${digits(asOf)}T000000Z`],
      ...[
        `DTSTART;VALUE=DATE:${digits(until)}`,
        `SUMMARY:${escaped(waitingSentence(one, language))}`,
        'TRANSP:TRANSPARENT',
      ],
      'END:VEVENT',
    ];
  });
  const name = `X-WR-CALNAME:${escaped(WORDS[language].calendar)}`;
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Belaudit//NL', name, ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function todoOf({ kind, count, what }: Waiting, language: Language): string {
  return WORDS[language].todo[kind](count, OWN_WORDS.has(kind) ? plain(what).replace(/\.$/u, '') : plain(what));
}

function periodOf({ period }: Waiting, language: Language): string {
  if (period === null) return '';
  const { from, to } = daysOfPeriod(period);
  return formatPeriod(from, to, language);
}

/** One line, without telephone numbers: people typed it. */
function plain(text: string): string {
  return maskNumbers(printable(text).replaceAll(/\s+/gu, ' ').trim());
}

function digits(day: string): string {
  return day.replaceAll('-', '');
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/gu, (sign) => `\\${sign}`);
}

/** A long line goes on after a line end and a space; no sign is cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const sign of line) {
    if (Buffer.byteLength(current + sign) > LONGEST_LINE) {
      lines.push(current);
      current = ' ';
    }
    current += sign;
  }
  return [...lines, current].join('\r\n');
}
