import { formatDay, formatPeriod } from '../../../src/language/dates.ts';
import { statementWords } from '../../../src/language/statement-words.ts';
import type { Language, Statement } from '../../../src/model/configuration.ts';
import { maskNumbers } from '../../../src/model/masked-numbers.ts';
import { eachStated, provingStatements, type StatedBy, type StatedOfDays } from '../../../src/model/statements.ts';
import type { Summary } from '../../../src/model/summary.ts';
import { bothEnds, shortenPrintable } from '../../../src/print/printable.ts';

const NAME_LENGTH = 60;
const ID_LENGTH = 40;

/** Statements with room to sign each. */
export interface StatementsView {
  readonly heading: string;
  readonly lead: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly text: string;
    /** How many findings are proven by it; empty where that is not for the reader. */
    readonly findings: string;
    readonly by: string;
    readonly on: string;
  }[];
}

/** Who stated, and when, that records are complete: a sentence for each statement. */
export function statedSentences(stated: readonly StatedOfDays[], language: Language): readonly string[] {
  const words = statementWords(language);
  return eachStated(stated).map((one) => words.stated(shown(one)));
}

/** Sentences on the statements that prove findings of results. @param vendor those of one call centre; absent: all */
export function provingSentences(summary: Summary, language: Language, vendor?: string): readonly string[] {
  return statedSentences(provingStatements(summary, vendor), language);
}

/** Records that contradict statements and that the replaced results did not have, a sentence for each statement. */
export function laterRecordSentences({ later_records: later = [] }: Summary, language: Language): readonly string[] {
  const words = statementWords(language);
  return later.map(({ records, ids, ...stated }) =>
    words.contradicted(
      shown(stated),
      records,
      ids.map((id) => printed(id, ID_LENGTH)),
    ),
  );
}

/** A place to sign each statement; null if there are none. @param client its name, as printed */
export function statementsView(
  statements: readonly (Omit<Statement, 'complete'> & { readonly findings?: number })[],
  client: string,
  language: Language,
): StatementsView | null {
  if (statements.length === 0) return null;
  const words = statementWords(language);
  return {
    heading: words.heading,
    lead: statements.some(({ findings }) => findings !== undefined) ? words.lead : words.leadOfAnswer,
    columns: words.columns,
    rows: statements.map((statement) => ({
      text: words.signed(statement, client, formatPeriod(statement.from, statement.to, language)),
      findings: statement.findings === undefined ? '' : words.findings(statement.findings),
      by: shown(statement).by,
      on: formatDay(statement.on, language),
    })),
  };
}

function shown<Stated extends StatedBy>(stated: Stated): Stated {
  return { ...stated, by: printed(stated.by, NAME_LENGTH) };
}

function printed(text: string, length: number): string {
  return shortenPrintable(maskNumbers(bothEnds(text)), length);
}
