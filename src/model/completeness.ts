import type { Language } from './configuration.ts';

/** Words of a check of the logs. */
export interface CheckText {
  readonly title: string;
  /** What it looks at, as it follows a number: `12 complaints about a day of this period`. */
  readonly examined: { readonly one: string; readonly many: string };
  /** Subjects of results that are words and no names. */
  readonly subjects?: Readonly<Record<string, string>>;
  /** What a result may mean. */
  readonly meaning: string;
  /** Why there may be nothing to look at. */
  readonly unchecked: string;
}

/** A check of the logs as reports show it (rulebook, section 11). */
export interface CheckDocumentation {
  readonly id: string;
  /** Looks at all vendors together; else at each by itself. */
  readonly isOverall: boolean;
  /** Its results can name an agent, whose name is not for a report. */
  readonly namesAgents: boolean;
  /** Beside each result stands what was expected and what was found, where its name alone does not say it. */
  readonly tellsValues?: true;
  /** A call centre as a whole is compared with the others: what is expected of it are figures of theirs, which are not for it. */
  readonly comparesVendors?: true;
  readonly text: Readonly<Record<Language, CheckText>>;
}
