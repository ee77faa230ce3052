import type { PartOf } from './explanation-parts.ts';
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

/** A finding as a row of the page. */
export interface PageRow
  extends Pick<FindingWithStoredProof, 'number' | 'objected' | 'handed_over' | 'proof' | 'explanation'> {
  /** Its own values, as JSON: `OWN_TEXTS`, in this order. */
  readonly printed: string;
  /** Places of its codes and of its origin. */
  readonly kind: number;
  readonly origin: number;
}

/** The own values of a row of the page: local time, masked number, id of the call, row in its file, and ids of records. */
export const OWN_TEXTS = ['moment', 'number', 'call', 'line', 'objections', 'consents', 'relations'] as const;

/** A call on the page. */
export interface PageCall {
  /** Its place among the events of its number; -1 if it is not among them. */
  readonly event: number;
  /**
   * The lines of its explanation by part, in the order of `PARTS`, each as JSON: the place of its shape, and its own values of id, time, second time, seconds,
   * last digits of the number (a call only), file and row. After the last line of a part follows the number of lines left out, if any. Empty: the call is not
   * explained.
   */
  readonly parts: readonly (readonly string[])[];
}

/** The history of a number, and its calls on the page. */
export interface PageNumber {
  /** Number of earlier events that are left out. */
  readonly more: number;
  /** Oldest first, each as JSON: its moment to the minute, the place of its shape, and a reference, if any. */
  readonly events: readonly string[];
  readonly calls: readonly PageCall[];
}

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
  rows(): AsyncIterable<readonly PageRow[]>;
  /** By the place of each. */
  eventShapes(): Promise<readonly EventShape[]>;
  /**
   * In order. Call it after `showTexts`, `partShapes` and `eventShapes`.
   * @param mostLines the largest number of lines of a part
   */
  numbers(mostLines: number): AsyncIterable<PageNumber>;
  /** For each row the place of its number, and the place of its call among those of the number. */
  places(): Promise<{ readonly numbers: readonly number[]; readonly calls: readonly number[] }>;
  close(): void;
}

/** The parts of an explanation, in order. */
export const PARTS: readonly PartOf[] = ['call', 'person', 'objection', 'consent', 'relation', 'handover', 'rule'];
