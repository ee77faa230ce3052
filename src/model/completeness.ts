import type { Language } from './configuration.ts';
import type { Summary } from './summary.ts';

/** The words of a check of the logs. */
export interface CheckText {
  readonly title: string;
  /** What it examines, in the form that follows a number: `12 complaints about a day of this period`. */
  readonly examined: { readonly one: string; readonly many: string };
  /** Subjects of results that are words of Belaudit rather than names. */
  readonly subjects?: Readonly<Record<string, string>>;
  /** What a result may mean. */
  readonly meaning: string;
  /** Why there may be nothing to examine. */
  readonly unchecked: string;
}

/** A check of the logs, as reports show it (rulebook, section 11). */
export interface CheckDocumentation {
  readonly id: string;
  /** Examines all vendors together; otherwise each one separately. */
  readonly isOverall: boolean;
  /** Its results can name an agent, whose name must not appear in a report. */
  readonly namesAgents: boolean;
  /** Each result shows the expected and the actual value, if its name alone does not say them. */
  readonly tellsValues?: true;
  /** Compares a call centre as a whole with the others. The expected value comes from their figures, which the call centre must not see. */
  readonly comparesVendors?: true;
  readonly text: Readonly<Record<Language, CheckText>>;
}

/** `found` of a row of `completeness.csv` that is no result: the check could not be made. */
export const NOT_EXAMINED = 'not-examined';

/** Whose logs a check could not examine: ids of call centres, or an empty one for all of them together. */
export function notExamined(
  check: CheckDocumentation,
  { vendors, completeness }: Pick<Summary, 'vendors' | 'completeness'>,
): readonly string[] {
  const asked = check.isOverall ? [''] : vendors.map(({ id }) => id);
  return asked.filter(
    (vendor) => !completeness.some((figure) => figure.check === check.id && figure.vendor === vendor),
  );
}
