import type {
  DossierCall,
  DossierFigures,
  DossierObjection,
  EvidenceVendor,
  RecordAbout,
} from '../../model/dossier.ts';
import type { COLUMNS, PARTS, TEXTS } from './words.nl.ts';

/** Headings of the tables of a dossier. */
export type PartName = keyof typeof PARTS;

/** Headings of columns. */
export type ColumnName = keyof typeof COLUMNS;

/** What a table of many numbers says about records, each on a line. */
export interface NumberTableWords {
  readonly company: string;
  /** @param party to whom it was made; null: not known */
  readonly objection: (party: string | null, channel: string) => string;
  /** On one day; null: to all call centres. */
  readonly passedOn: (day: string, vendors: readonly string[] | null) => string;
  readonly notPassedOn: string;
  /** No hand-over of stops is loaded. */
  readonly passingUnknown: string;
  /** Calls that it concerns. */
  readonly callsAfter: (calls: number, said: string, last: string) => string;
  readonly replaced: (feed: string) => string;
  readonly changed: (columns: string) => string;
  readonly replacedBy: (place: string) => string;
}

/** What both reports about numbers, the dossier of one and the answer about many, say about a number, in one language. */
export interface DossierWords extends Readonly<typeof TEXTS> {
  readonly parts: Readonly<Record<PartName, string>>;
  readonly columns: Readonly<Record<ColumnName, string>>;
  /** A table without rows: what was looked for and not found. */
  readonly nothing: Readonly<Record<PartName, string>>;
  /** The same if only what belongs to one person was kept: there may be more about others. */
  readonly nothingOfPerson: string;
  /** Of several kinds of data. */
  readonly noneOfPerson: (kinds: readonly string[]) => string;
  readonly contact: (call: Pick<DossierCall, 'contact'>) => string;
  /** What calls can rest on, by its id. */
  readonly bases: Readonly<Record<string, string>>;
  readonly table: NumberTableWords;
  readonly verdict: (call: DossierCall) => string;
  readonly basis: (call: DossierCall) => string;
  readonly evidence: (reference: string) => string;
  readonly way: Readonly<Record<DossierCall['way'], string>>;
  readonly duration: (seconds: number) => string;
  readonly about: Readonly<Record<RecordAbout, string>>;
  readonly party: (id: string | null) => string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly forms: Readonly<Record<string, string>>;
  readonly categories: Readonly<Record<string, string>>;
  /** Where a consent was given, and through whom a complaint came. */
  readonly sources: Readonly<Record<string, string>>;
  readonly uses: Readonly<Record<string, string>>;
  readonly storyTitle: (figures: DossierFigures) => string;
  /** Below the picture: how many earlier steps are not drawn. */
  readonly storySource: (leftOut: number) => string;
  readonly shortDay: (iso: string) => string;
  /** How many rows are shown; the data hold the rest. */
  readonly cut: (shown: number, rows: number) => string;
  readonly linesLeft: (lines: number) => string;
  /** Kinds of data in a sentence: `objections`. */
  readonly data: Readonly<Record<PartName, string>>;
  /** What happened, on a timeline. */
  readonly events: {
    readonly owner: (person: string) => string;
    readonly ownerEnd: (person: string) => string;
    readonly relation: (kind: string) => string;
    readonly relationEnd: (kind: string) => string;
    readonly consent: (kind: string) => string;
    readonly withdrawn: (kind: string) => string;
    readonly objection: string;
    readonly handover: (vendor: string, kind: string) => string;
    readonly call: (vendor: string, call: DossierCall) => string;
    readonly complaint: string;
    readonly register: string;
  };
  readonly channel: (channel: string) => string;
  readonly reported: (at: string) => string;
  /** What was done with an objection; `unknown` are the call centres without any loaded stop, `loaded` says whether there are others. */
  readonly followUp: (
    objection: DossierObjection,
    vendorName: (id: string) => string,
    deliveries: { readonly loaded: boolean; readonly unknown: readonly string[] },
  ) => readonly string[];
  readonly consentScope: (names: string, products: string) => string;
  readonly withdrawn: (at: string) => string;
  readonly expires: (on: string) => string;
  readonly collected: (party: string) => string;
  readonly complaintCalls: (calls: number) => string;
  readonly span: (from: string | null, to: string | null) => string;
  readonly row: (row: number) => string;
  readonly moment: (localTime: string) => string;
  readonly agent: (pseudonym: string) => string;
  readonly recording: (reference: string) => string;
  readonly person: (id: string) => string;
  /** Replaces the table if no hand-over to any call centre is loaded. */
  readonly noHandovers: string;
  /** How many of the judged calls are explained here; null: all. */
  readonly explainedSome: (judged: number, explained: number) => string | null;
  /** What is known about the number, in whole sentences; `period` in the form that begins a sentence. */
  readonly known: (figures: DossierFigures, during: string) => readonly string[];
  /** That no log has a call to it, and what that rests on. */
  readonly noCalls: (vendors: readonly EvidenceVendor[], replacedCalls: number) => string;
  /** That a replaced delivery had calls to the number; null if it did not. */
  readonly replacedCalls: (calls: number) => string | null;
  /** Replaces a table of calls whose rows were all replaced by later deliveries. */
  readonly callsReplaced: string;
  /** Below a row that was replaced by one with another number. */
  readonly stoodOnly: string;
  readonly loaded: (vendor: EvidenceVendor, name: string) => string;
  readonly baseLead: (files: number, rows: number, rejected: number) => string;
  /** Calls of months whose logs were not checked. @param months such as `2026-05`, at least one */
  readonly judgedAside: (months: readonly string[]) => string;
  /** Checks that found nothing, with the logs that they looked at; null: all. */
  readonly cleanChecks: (
    groups: readonly { readonly logs: readonly string[] | null; readonly checks: readonly string[] }[],
  ) => string;
  /** Kinds of files of which there is one, with all its rows used. */
  readonly filesAlike: (files: readonly string[]) => string;
  readonly fileRows: (feed: string, rows: number) => string;
  readonly filesNote: (annex: string) => string;
  readonly missingFeeds: (feeds: readonly string[]) => string | null;
  readonly feeds: Readonly<Record<string, string>>;
}
