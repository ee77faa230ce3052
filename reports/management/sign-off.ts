import { provingStatements } from '../../src/model/statements.ts';
import { shortenPrintable } from '../../src/print/printable.ts';
import { type StatementsView, statementsView } from '../parts/statements/part.ts';
import type { ManagementContext } from './context.ts';

export interface SignOffView {
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** The company's statements about its records that prove findings; null if there are none. */
  readonly statements: StatementsView | null;
}

/** Part 8: what is signed, and by whom. */
export function signOffView(context: ManagementContext): SignOffView {
  const { words, summary, clientInFull: client, period } = context;
  const { labels } = words;
  return {
    facts: [
      { label: labels.company, value: client },
      { label: labels.period, value: period },
      { label: labels.auditDate, value: words.day(summary.period.as_of) },
      { label: labels.version, value: words.number(summary.version.number) },
      { label: labels.run, value: shortenPrintable(summary.run_id, 24) },
      {
        label: labels.program,
        value: `Belaudit ${shortenPrintable(summary.program.version, 24)}, ${shortenPrintable(summary.program.rulebook, 64)}`,
      },
      { label: labels.files, value: words.number(summary.files.length) },
    ],
    statements: statementsView(provingStatements(summary), client, words.language),
  };
}
