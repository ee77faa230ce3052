import { formatPeriod } from '../../src/language/dates.ts';
import type { CheckDocumentation } from '../../src/model/completeness.ts';
import type { Language } from '../../src/model/configuration.ts';
import { type Gap, type GapTeller, gapsOfVendor } from '../../src/model/gaps.ts';
import { maskNumbers } from '../../src/model/masked-numbers.ts';
import { dueDay, isTermOver, withReplyDay } from '../../src/model/reply-day.ts';
import type { CompletenessFigure, Summary, VendorSummary } from '../../src/model/summary.ts';
import { concealOthers } from '../../src/print/masking.ts';
import { shortenPrintable } from '../../src/print/printable.ts';
import { askOf, isAskedOf } from '../parts/gap-asks/part.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type RequestWords } from './words.nl.ts';

/** The letter is one page. */
const MOST_ITEMS = 9;
const MOST_NAMES = 4;
const NAME_LENGTH = 60;

/** The data of the letter. */
export interface RequestInput {
  readonly summary: Summary;
  readonly language: Language;
  readonly checks: readonly CheckDocumentation[];
  readonly tellGap: GapTeller;
}

export interface RequestItem {
  /** The data that are missing, or do not agree. */
  readonly what: string;
  /** The possible meaning; empty if it is obvious. */
  readonly meaning: string;
  /** File and heading, or the first results by name; empty if there is none. */
  readonly where: string;
  readonly ask: string;
}

/** A letter to one call centre, every sentence whole. */
export interface RequestLetter {
  readonly title: string;
  readonly kicker: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly greeting: string;
  readonly lead: string;
  readonly items: readonly RequestItem[];
  /** How many more there are; empty if none. */
  readonly more: string;
  readonly term: string;
  readonly alike: string;
  readonly closing: string;
  readonly sender: string;
}

export function requestWords(language: Language): RequestWords {
  return language === 'nl' ? dutch : english;
}

/** Asks one call centre about its logs: gaps that it can close, and results of the checks. Null if there is nothing to ask. */
export function requestLetter(input: RequestInput, of: VendorSummary): RequestLetter | null {
  const { summary, language } = input;
  const vendor = withReplyDay(summary, of);
  const words = requestWords(language);
  const items = requestItems(input, vendor);
  if (items.length === 0) return null;
  const period = formatPeriod(summary.period.from, summary.period.to, language);
  const [sender, receiver] = [summary.client.name, vendor.name].map((name) => shortenPrintable(name, NAME_LENGTH)) as [
    string,
    string,
  ];
  const rest = Math.max(0, items.length - MOST_ITEMS);
  return {
    title: words.title(receiver, period),
    kicker: words.kicker,
    facts: [
      { label: words.to, value: receiver },
      { label: words.from, value: sender },
      { label: words.date, value: words.day(summary.period.as_of) },
      { label: words.subject, value: words.about(period) },
    ],
    greeting: words.greeting,
    lead: words.lead(items.length, period),
    items: items.slice(0, MOST_ITEMS),
    more: rest === 0 ? '' : words.more(rest),
    term:
      vendor.reply === null || isTermOver(vendor.reply, dueDay(summary))
        ? words.noTerm
        : words.term(words.day(vendor.reply.by), vendor.reply.to),
    alike: words.alike,
    closing: words.closing,
    sender,
  };
}

/** Every point of the letter, the first of which fit on the page: gaps, then results of checks in the order of the checks. */
export function requestItems(input: RequestInput, vendor: VendorSummary): readonly RequestItem[] {
  const { summary, language, checks, tellGap } = input;
  const words = requestWords(language);
  const conceal = concealOthers(
    vendor,
    summary.vendors.filter(({ id }) => id !== vendor.id),
    words.otherVendor,
  );
  const found = checks
    .filter(({ isOverall }) => !isOverall)
    .flatMap((check) => {
      const figure = summary.completeness.find((one) => one.check === check.id && one.vendor === vendor.id);
      return figure === undefined || figure.results === 0 ? [] : [{ check, figure }];
    });
  const gaps = gapsOfVendor(summary.gaps, vendor.id).filter((gap) => isToBeAsked(gap, vendor.id));
  return [
    ...gaps.map((gap): RequestItem => {
      const { what, where } = tellGap(gap);
      const shown = (text: string): string => maskNumbers(conceal(text));
      return {
        what: shown(what),
        meaning: '',
        where: where === '' ? '' : `${shown(where)}.`,
        ask: askOf(gap, vendor.id, summary.client.name, language),
      };
    }),
    ...found.map(({ check, figure }): RequestItem => {
      const text = check.text[language];
      return {
        what: words.found(text.title, figure.results),
        meaning: text.meaning,
        where: conceal(namesOf(check, figure, language)),
        ask: words.explain,
      };
    }),
  ];
}

/** Gaps in its own deliveries that a call centre can close, and that nobody accepted. Days without a call are covered by their check. */
function isToBeAsked(gap: Gap, vendor: string): boolean {
  return isAskedOf(gap, vendor) && !(gap.kind === 'log' && gap.form === 'silent');
}

function namesOf(check: CheckDocumentation, { examples, results }: CompletenessFigure, language: Language): string {
  if (check.namesAgents) return '';
  const words = requestWords(language);
  const { subjects = {} } = check.text[language];
  const names = examples
    .slice(0, MOST_NAMES)
    .map(({ subject, day }) =>
      [
        subjects[subject] ?? shortenPrintable(maskNumbers(subject), NAME_LENGTH),
        ...(day === null ? [] : [words.day(day)]),
      ]
        .filter((part) => part !== '')
        .join(', '),
    )
    .filter((name) => name !== '');
  return names.length === 0 ? '' : words.named(names, results - names.length);
}

const LINE = 76;

/** The letter as plain text for a mail. */
export function requestText(letter: RequestLetter): string {
  const items = letter.items.flatMap(({ what, meaning, where, ask }, index) => [
    ...wrapped(`${what} ${meaning}`.trim(), `${index + 1}. `, '   '),
    ...(where === '' ? [] : wrapped(where, '   ', '   ')),
    ...wrapped(ask, '   ', '   '),
    '',
  ]);
  const paragraphs = [letter.more, letter.term, letter.alike].filter((text) => text !== '');
  const lines = [
    ...letter.facts.map(({ label, value }) => `${label}: ${value}`),
    '',
    ...[letter.greeting, ''],
    ...[...wrapped(letter.lead), ''],
    ...items,
    ...paragraphs.flatMap((text) => [...wrapped(text), '']),
    ...[letter.closing, '', letter.sender],
  ];
  return `${lines.join('\r\n')}\r\n`;
}

/** Lines of a width that mail programs leave unchanged. */
function wrapped(text: string, first = '', indent = ''): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const start = lines.length === 0 ? first : indent;
    if (line !== '' && `${start}${line} ${word}`.length > LINE) {
      lines.push(`${start}${line}`);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, `${lines.length === 0 ? first : indent}${line}`];
}
