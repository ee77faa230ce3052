import { type Days, daysOfPeriod, type Language, listResults, periodName, type Workspace } from '../index.ts';
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

/** The form with which a page lets its period be chosen (`parts/choose-period.hbs`); null without a choice. */
export function periodForm({ common }: Visit, page: string, periods: readonly PeriodChoice[]): object | null {
  return periods.length === 0 ? null : { ...common.period, page, periods };
}

/** The chosen period, as opening a workspace takes it; empty if nothing was judged. */
export function openedPeriod(periods: readonly PeriodChoice[]): { readonly period?: Days } {
  const chosen = periods.find(({ isChosen }) => isChosen);
  return chosen === undefined ? {} : { period: daysOfPeriod(chosen.value) };
}

/** A period in words, from its name. */
export function periodText(name: string, language: Language): string {
  const { from, to } = daysOfPeriod(name);
  return formatPeriod(from, to, language);
}
