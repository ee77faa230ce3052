import { formatDay } from '../../../src/language/dates.ts';
import type { Language } from '../../../src/model/configuration.ts';
import type { VendorSummary } from '../../../src/model/summary.ts';
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
 * @param place where it stands: the workbook to fill in speaks of itself
 */
export function replyView(
  { reply, findings, elsewhere }: Replying,
  client: string,
  language: Language,
  place: 'report' | 'workbook' = 'report',
): ReplyView {
  const words = replyWords(language);
  const hasAny = findings + elsewhere.findings > 0;
  return {
    heading: words.heading,
    term: reply === null ? words.noTerm(client) : words.term(formatDay(reply.by, language), reply.to),
    steps: [
      ...(hasAny ? [words.how[place], words.evidence] : []),
      words.change,
      words.noChange,
      ...(elsewhere.findings > 0 ? [words.elsewhere] : []),
      ...(hasAny ? [words.silence] : []),
    ],
  };
}

/** The last day to reply, with its label, for a cover. */
export function replyFact(
  { reply }: Pick<VendorSummary, 'reply'>,
  language: Language,
): { label: string; value: string } {
  const words = replyWords(language);
  return { label: words.label, value: reply === null ? words.shortNoTerm : words.short(formatDay(reply.by, language)) };
}
