import type { Language } from '../../../src/model/configuration.ts';
import type { ChangeReasons } from '../../../src/model/results-version.ts';
import { causesSentence as english } from './words.en.ts';
import { causesSentence as dutch } from './words.nl.ts';

/** The files that differ, as far as a reader may know of them. */
export interface DifferentFiles {
  readonly added: readonly unknown[];
  readonly removed: readonly unknown[];
  readonly changed: readonly unknown[];
  /** Files of other call centres, which do not concern this reader, differ too. */
  readonly others: boolean;
  /** A term to reply of the reader, or of anybody whom it may know of, ended. */
  readonly termEnded?: boolean;
}

/** A sentence about everything that differs between two versions of results. */
export function becauseSentence(because: ChangeReasons, files: DifferentFiles, language: Language): string {
  const say = language === 'nl' ? dutch : english;
  return say({
    ...{ added: files.added.length, removed: files.removed.length, changed: files.changed.length },
    others: files.others,
    configuration: because.configuration,
    rowsRemoved: because.rows_removed,
    rulebook: because.rulebook,
    program: because.program !== null,
    asOf: because.as_of !== null,
    termEnded: files.termEnded ?? (because.terms_ended ?? []).length > 0,
    earlierMonths: because.earlier_months,
    decisions: because.decisions,
  });
}
