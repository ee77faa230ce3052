import { daysOfPeriod, type Language, listResults, periodName, type Workspace } from '../index.ts';
import { formatPeriod } from '../language/dates.ts';
import type { Visit } from './page.ts';

/** A judged period, as a choice. */
export interface PeriodChoice {
  /** Its name (`2026-06`). */
  readonly value: string;
  /** Name of the folder of its results. */
  readonly results: string;
  readonly label: string;
  readonly isChosen: boolean;
}

/** The judged periods, latest first. The requested one is selected, else the configuration's, else the latest. */
export function judgedPeriods(
  { place, language }: Visit,
  workspace: Workspace,
  asked: string,
): readonly PeriodChoice[] {
  const periods = listResults(place.directory)
    .filter(({ figures }) => figures !== null)
    .map(({ name, from, to }) => ({
      value: periodName(from, to),
      results: name,
      label: formatPeriod(from, to, language),
    }));
  const { from, to } = workspace.configuration.audit;
  const chosen =
    periods.find(({ value }) => value === asked) ??
    periods.find(({ value }) => value === periodName(from, to)) ??
    periods[0];
  return periods.map((period) => ({ ...period, isChosen: period === chosen }));
}

/** A period in words, from its name. */
export function periodText(name: string, language: Language): string {
  const { from, to } = daysOfPeriod(name);
  return formatPeriod(from, to, language);
}
