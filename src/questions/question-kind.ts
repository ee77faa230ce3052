import type { Configuration } from '../model/configuration.ts';
import type { Feed } from '../model/feeds.ts';
import type { Gap } from '../model/gaps.ts';
import type { AskedQuestion, QuestionExample, QuestionRow } from '../model/questions.ts';
import type { Store } from '../store/store.ts';
import type { ConfigurationChange } from '../workspace/change-configuration.ts';

/** A loaded file and how many of its rows have a value in a column. */
export interface KnownColumn {
  readonly source_index: number;
  readonly path: string;
  readonly feed: Feed;
  readonly vendor: string;
  readonly column_name: string;
  readonly known: number;
  readonly facts: number;
}

/** What questions are found in. */
export interface QuestionSearch {
  readonly store: Store;
  readonly configuration: Configuration;
  /** Gaps of the judged calls. */
  readonly gaps: readonly Gap[];
  /** The columns of the loaded files. */
  readonly columns: readonly KnownColumn[];
  /** Products that campaigns and customers have, as they are written. */
  readonly products: readonly string[];
  /** The first row of a file. */
  readonly example: (path: string) => QuestionExample;
}

/** What somebody filled in: the values of a field, by `<row>.<field>`; no values: nothing was filled in. */
export type GivenAnswer = ReadonlyMap<string, readonly string[]>;

/** A kind of questions. It has a folder of its own in `kinds`; the folder is its registration, and its name is the kind's id. */
export interface QuestionKind {
  readonly id: string;
  /** The questions that the data raise, and those that `belaudit.yaml` answers. */
  readonly find: (search: QuestionSearch) => Promise<readonly FoundQuestion[]>;
  /** What an answer changes in `belaudit.yaml`. An answer with nothing filled in takes a former one back. */
  readonly changes: (
    question: AskedQuestion,
    given: GivenAnswer,
    configuration: Configuration,
    signed: Signed,
  ) => readonly ConfigurationChange[];
}

/** Who answers, and on which day (ISO). */
export interface Signed {
  readonly by: string;
  readonly on: string;
}

/** A question as its kind finds it; what is left out follows from its gaps and rows. */
export interface FoundQuestion {
  readonly id?: string;
  readonly subject?: string;
  /** Gaps that an answer closes, whether they are accepted or not. */
  readonly gaps: readonly Gap[];
  /** True: it waits for an answer although no gap names it, until somebody gave one. */
  readonly isOpen?: boolean;
  /** Findings of several gaps are the same ones: the largest counts. Otherwise they add up. */
  readonly areSame?: true;
  /** What it decides, where its gaps do not tell. */
  readonly decides?: { readonly calls: number | null; readonly findings: number | null };
  readonly example?: QuestionExample | null;
  readonly rows: readonly QuestionRow[];
}

/** A row without counts of its own. */
export function rowOf(
  subject: string,
  fields: QuestionRow['fields'],
  more: Partial<Omit<QuestionRow, 'subject' | 'fields'>> = {},
): QuestionRow {
  const none = { text: '', heading: null, maySplit: false, vendor: '', sources: [], rows: null, calls: null };
  return { subject, ...none, findings: null, ...more, fields };
}

/** The values of a field; none if nothing was filled in. */
export function givenIn(given: GivenAnswer, row: number, field: string): readonly string[] {
  return (given.get(`${row}.${field}`) ?? []).map((value) => value.trim()).filter((value) => value !== '');
}

/** The first value of a field; null if nothing was filled in. */
export function textIn(given: GivenAnswer, row: number, field: string): string | null {
  return givenIn(given, row, field)[0] ?? null;
}

/** A value as a list, and none as an empty one. */
export function listed(value: string | undefined): readonly string[] {
  return value === undefined || value === '' ? [] : [value];
}

/** The calls and findings of several counts together. */
export function added(counts: readonly { readonly calls: number | null; readonly findings: number | null }[]): {
  readonly calls: number | null;
  readonly findings: number | null;
} {
  const known = counts.filter(({ calls }) => calls !== null);
  if (known.length === 0) return { calls: null, findings: null };
  return {
    calls: known.reduce((total, { calls }) => total + (calls ?? 0), 0),
    findings: known.reduce((total, { findings }) => total + (findings ?? 0), 0),
  };
}
