import type { PartOf } from './explanation.ts';
import type { LawTurn } from './law-certainty.ts';
import type { FindingWithStoredProof } from './results.ts';
import type { CODES } from './shaped-findings.ts';

/**
 * The findings of the page with their explanations and the history of their numbers. Thousands of calls have the same wording: the page gets the words of each
 * shape once, and for each line the place of its words and the values between them.
 */

/** Parts of explanations with the same wording. */
export interface PartShape {
  readonly part: PartOf;
  /** The parts of the text that are Belaudit's own words, as JSON. */
  readonly codes: string;
  /** For a finding: the local day of one of its calls. The law is equally certain on the days of all of them. */
  readonly day: string;
  readonly hasId: boolean;
  readonly hasAt: boolean;
  readonly hasUntil: boolean;
  readonly seconds: 'none' | 'one' | 'many';
  readonly hasFile: boolean;
}

/** Events with the same wording. */
export interface EventShape {
  readonly kind: string;
  readonly party: string;
  readonly detail: string;
}

/** The codes that findings share. */
export type FindingKind = Pick<FindingWithStoredProof, (typeof CODES)[number]>;

/** The file and call centre of findings. */
export type FindingOrigin = Pick<FindingWithStoredProof, 'vendor' | 'campaign' | 'agent' | 'source_file'>;

/** Findings as rows of the page, by column: an object for each row would cost more than everything else. */
export interface PageRows {
  /** Places of their codes and of their origin. */
  readonly kinds: readonly number[];
  readonly origins: readonly number[];
  /** The local day of the call. */
  readonly days: readonly string[];
  readonly numbers: readonly string[];
  readonly objected: readonly string[];
  readonly handedOver: readonly string[];
  readonly proofs: readonly string[];
  readonly explanations: readonly string[];
}

/** The own values of a row of the page: local time, masked number, id of the call, row in its file, and ids of records. */
export const OWN_TEXTS = ['moment', 'number', 'call', 'line', 'objections', 'consents', 'relations'] as const;

/** How a text from a file is shown. */
export interface ShownText {
  readonly shown: string;
  /** All its digits. */
  readonly digits: string;
}

/** The findings of the page. The opener closes them. */
export interface PageFindings {
  /**
   * Shapes by place.
   * @param turns days on which the law became more or less certain
   */
  partShapes(turns: readonly LawTurn[]): Promise<readonly PartShape[]>;
  /**
   * Learns how texts from files are shown: each by itself if it is not plain, and again beside a number that it may contain. Call it after `partShapes`.
   * @param show `number` is empty for a text by itself
   */
  showTexts(show: (text: string, number: string) => ShownText): Promise<void>;
  /** By the place of each. */
  kinds(): Promise<readonly FindingKind[]>;
  /** By the place of each. */
  origins(): Promise<readonly FindingOrigin[]>;
  /** In the order of the page, in batches. Call it after `showTexts`, `kinds` and `origins`. */
  rows(): AsyncIterable<PageRows>;
  /** The own values of each row, in the same order: lists as JSON (`OWN_TEXTS`) with commas between them, in pieces that need a comma between them too. Call it after `rows`. */
  own(): Promise<readonly string[]>;
  /** By the place of each. */
  eventShapes(): Promise<readonly EventShape[]>;
  /**
   * The history of each number and the explanations of its calls, in order, as JSON lists of at most `numbersPerBlock` numbers. Call it after `showTexts`, `partShapes` and `eventShapes`.
   *
   * - A number is a list: how many earlier events are left out, the list of its events, the list of its calls on the page.
   * - An event, oldest first, is a list: its moment to the minute, the place of its shape, and a reference, if any.
   * - A call is a list: its place among the events of its number (-1 if it is not among them), and for each part, in the order of `PARTS`, a list of lines. Empty parts at the end are left out; a call
   *   without parts is not explained.
   * - A line is a list: the place of its shape, and its own values of id, time, second time, seconds, last digits of the number (a call only), file and row. After the last line of a part follows the
   *   number of lines left out, if any.
   * @param mostLines the largest number of lines of a part
   */
  blocks(mostLines: number, numbersPerBlock: number): AsyncIterable<Uint8Array>;
  /** For each row the place of its number, and the place of its call among those of the number. */
  places(): Promise<{ readonly numbers: readonly number[]; readonly calls: readonly number[] }>;
  close(): void;
}

/** The parts of an explanation, in order. */
export const PARTS: readonly PartOf[] = [
  ...(['call', 'person', 'objection', 'consent', 'relation'] as const),
  ...(['handover', 'scrub', 'dial', 'rule'] as const),
];
