import type { Language } from '../index.ts';
import type { Inspections } from './inspections.ts';
import type { Jobs } from './jobs.ts';
import type { Place, PlaceState } from './place.ts';
import type { SentFiles } from './sent-files.ts';
import type { Common } from './words.ts';

/** Somebody looks at a page, or sends something from it. */
export interface Visit {
  readonly place: Place;
  readonly state: PlaceState;
  readonly language: Language;
  /** Words that all pages share. */
  readonly common: Common;
  /** The local day, ISO. */
  readonly today: string;
  /** The moment in UTC, ISO 8601: when something is recorded. */
  readonly now: () => string;
  /** What the address says behind its question mark. */
  readonly query: URLSearchParams;
  readonly house: House;
}

/** What pages have of the server. */
export interface House {
  readonly inspections: Inspections;
  readonly jobs: Jobs;
  readonly sent: SentFiles;
  /** Where the example is made. */
  readonly example: Place;
  /** Where the path of a browser that prints PDFs is looked up. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Ends the server when this request is answered. */
  readonly end: () => void;
}

/** What a page shows: as JSON it is the same. Texts and numbers, nothing that cannot be written as JSON. */
export type View = object;

/** What comes of a request. */
export type Answer =
  /** The page, or the named part of it: a template of its folder. */
  | { readonly show: View; readonly part?: string; readonly status?: 200 | 409 | 422 }
  /** Another page, relative to the place, such as `files?id=3`. */
  | { readonly go: string }
  /** A few words, and no way on. */
  | { readonly say: { readonly language: Language; readonly title: string; readonly text: string } }
  /** Anything else: a file, a stream of events. */
  | { readonly answer: Response };

/** One page: a folder of `pages/`, which is its registration. */
export interface Page {
  /** Where it stands in the navigation; null: it is reached from another page. */
  readonly order: number | null;
  readonly title: Readonly<Record<Language, string>>;
  readonly view: (visit: Visit) => Promise<Answer> | Answer;
  /** What forms of the page ask for, by what stands in their address: `POST <page>?do=<action>`. */
  readonly actions?: Readonly<Record<string, (visit: Visit, form: URLSearchParams) => Promise<Answer> | Answer>>;
  /** What its script asks for, by method and what stands in the address: `PUT file` is `PUT <page>?do=file`. */
  readonly routes?: Readonly<Record<string, (visit: Visit, request: Request) => Promise<Answer> | Answer>>;
}

/** Declares a page; gives it back unchanged, typed. */
export function definePage(page: Page): Page {
  return page;
}
