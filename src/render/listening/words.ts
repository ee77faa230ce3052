import type { ClaimId, Question } from '../../model/listening.ts';
import type { TEXTS } from './words.nl.ts';

/** Words of reports about recordings that somebody listened to, in one language. */
export interface ListeningWords extends Readonly<typeof TEXTS> {
  readonly headingOf: (vendor: string) => string;
  readonly lead: (heard: number, drawn: number, conversations: number) => string;
  readonly columns: readonly [claim: string, calls: string, heard: string, true_: string, share: string];
  readonly claims: Readonly<Record<ClaimId, string>>;
  /** The name, within a sentence, for the log's answer to a question. */
  readonly columnsSaid: Readonly<Record<Question, string>>;
  readonly share: (share: string, low: string, high: string) => string;
  /** @param claims in words, each with its calls and groups */
  readonly silent: (
    claims: readonly { readonly claim: string; readonly calls: number; readonly strata: number }[],
  ) => string;
  readonly cannotTell: (calls: number) => string;
  readonly reliable: (limit: string) => string;
  readonly unreliable: (column: string, limit: string) => string;
  readonly rests: (calls: number, findings: readonly { readonly title: string; readonly findings: number }[]) => string;
  /** The log's answers to whether the person objected are often wrong: what rests on them is not marked. */
  readonly askedDoubt: (claims: readonly string[], limit: string) => string;
  /** Where every call is named: for the company, and for the call centre. */
  readonly where: Readonly<Record<'company' | 'vendor', string>>;
  /** The sentence for a first page. */
  readonly onCover: (columns: readonly string[], vendor: string | null) => string;
  /** The meaning of the mark, where it appears alone. */
  readonly legend: string;
}
