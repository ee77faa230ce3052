import type { AlikeFiles, Language, WrittenSource } from '../index.ts';
import type { Inspections } from './inspections.ts';
import type { Jobs } from './jobs.ts';
import type { Place, PlaceState } from './place.ts';
import type { SavedAnswers } from './saved-answers.ts';
import type { SentFiles } from './sent-files.ts';
import type { SplitQuestions } from './split-questions.ts';
import type { words } from './words.nl.ts';

/** A request for a page, or from a page. */
export interface Visit {
  readonly place: Place;
  readonly state: PlaceState;
  readonly language: Language;
  /** Words that all pages share. */
  readonly common: typeof words;
  /** The local day, ISO. */
  readonly today: string;
  /** The moment in UTC, ISO 8601, for records. */
  readonly now: () => string;
  /** The query of the address. */
  readonly query: URLSearchParams;
  readonly house: House;
}

/** What the server offers to pages. */
export interface House {
  readonly inspections: Inspections;
  readonly alike: AlikeFiles;
  readonly jobs: Jobs;
  readonly answers: SavedAnswers;
  readonly split: SplitQuestions;
  /** How files were read that somebody took away since the server started, and where they were; by workspace and by their paths now. */
  readonly readBefore: Map<string, { readonly from: string; readonly read: readonly WrittenSource[] }>;
  readonly sent: SentFiles;
  /** Where the example is made. */
  readonly example: Place;
  /** Supplies the path of a browser that prints PDFs. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Ends the server after the answer to this request. */
  readonly end: () => void;
}

/** The contents of a page, the same as its JSON: texts and numbers, and nothing that JSON cannot express. */
export type View = object;

/** The response to a request. */
export type Answer =
  /** The page, or a named part of it: a template in its folder. */
  | { readonly show: View; readonly part?: string; readonly status?: 200 | 409 | 422 }
  /** Redirect to another page, relative to the place, such as `files?id=3`. */
  | { readonly go: string }
  /** A short message without a link. */
  | { readonly say: { readonly language: Language; readonly title: string; readonly text: string } }
  /** Anything else: a file, or a stream of events. */
  | { readonly answer: Response };

/** The three parts of the work, in their order. */
export const PAGE_GROUPS = ['prepare', 'judge', 'follow-up'] as const;
export type PageGroup = (typeof PAGE_GROUPS)[number];

/** One page: a folder of `pages/`, which is its registration. */
export interface Page {
  /** Its position in the navigation; null if it is reached from another page. */
  readonly order: number | null;
  /** Its group in the navigation; absent: it stands above them. */
  readonly group?: PageGroup;
  /** Whether it has nothing to show yet: the navigation then shows it grey. Must be cheap. */
  readonly isEmpty?: (visit: Visit) => boolean;
  readonly title: Readonly<Record<Language, string>>;
  readonly view: (visit: Visit) => Promise<Answer> | Answer;
  /** Handlers of the page's forms, by the action in their address: `POST <page>?do=<action>`. */
  readonly actions?: Readonly<Record<string, (visit: Visit, form: URLSearchParams) => Promise<Answer> | Answer>>;
  /** Handlers of its script's requests, by method and action: `PUT file` is `PUT <page>?do=file`. */
  readonly routes?: Readonly<Record<string, (visit: Visit, request: Request) => Promise<Answer> | Answer>>;
}

/** Declares a page; returns it unchanged, typed. */
export function definePage(page: Page): Page {
  return page;
}
