import { formatDay } from '../../../src/language/dates.ts';
import type { Language } from '../../../src/model/configuration.ts';
import { isTermOver } from '../../../src/model/reply-day.ts';
import type { VendorSummary } from '../../../src/model/summary.ts';
import { isPlain } from '../../../src/model/terms.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type ReplyWords } from './words.nl.ts';

export interface ReplyView {
  readonly heading: string;
  /** By when and to whom, or that nobody said so. */
  readonly term: string;
  readonly steps: readonly string[];
}

type Replying = Pick<VendorSummary, 'reply' | 'findings' | 'elsewhere'>;

function replyWords(language: Language): ReplyWords {
  return language === 'nl' ? dutch : english;
}

/**
 * How a call centre replies to its findings, by when, and what that can change.
 * @param client name of the company, as it may be printed
 * @param asOf audit date, with which the day is compared
 * @param place where it stands: the workbook to fill in speaks of itself
 */
export function replyView(
  { reply, findings, elsewhere }: Replying,
  client: string,
  language: Language,
  asOf: string,
  place: 'report' | 'workbook' = 'report',
): ReplyView {
  const words = replyWords(language);
  const hasAny = findings + elsewhere.findings > 0;
  return {
    heading: words.heading,
    term: reply === null ? words.noTerm(client) : termText(reply, words, language, asOf),
    steps: [
      ...(hasAny ? [words.how[place], words.evidence] : []),
      words.change,
      words.noChange,
      ...(elsewhere.findings > 0 ? [words.elsewhere] : []),
      ...(hasAny ? [words.silence] : []),
    ],
  };
}

/** By when to reply; where no single day holds for everything, which day holds for what. */
function termText(reply: NonNullable<Replying['reply']>, words: ReplyWords, language: Language, asOf: string): string {
  const { by, to, terms } = reply;
  const day = (one: string): string => formatDay(one, language);
  const isOver = isTermOver(reply, asOf);
  if (terms === undefined || isPlain(terms)) return isOver ? words.over(day(by), to) : words.term(day(by), to);
  const { opens, running, closed, extended } = terms;
  return [
    ...(opens > 0 ? [words.opens(opens, day(by))] : []),
    ...running.map(({ findings, replyBy }) => words.running(findings, day(replyBy))),
    ...closed.map(({ findings, replyBy }) => words.closed(findings, day(replyBy))),
    ...extended.map(({ on, replyBy, reason }) => words.extended(day(on), day(replyBy), reason)),
    words.sendTo(to),
  ].join(' ');
}

/** The last day to reply, with its label, for a cover. @param asOf audit date, with which the day is compared */
export function replyFact(
  { reply }: Pick<VendorSummary, 'reply'>,
  language: Language,
  asOf: string,
): { label: string; value: string } {
  const words = replyWords(language);
  if (reply === null) return { label: words.label, value: words.shortNoTerm };
  const day = formatDay(reply.by, language);
  return { label: words.label, value: isTermOver(reply, asOf) ? words.shortOver(day) : words.short(day) };
}
