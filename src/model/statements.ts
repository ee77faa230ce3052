import type { Statement } from './configuration.ts';
import type { Summary } from './summary.ts';

/** Who stated, and when, that the records of a feed are all there are. */
export type StatedBy = Pick<Statement, 'feed' | 'by' | 'on'>;

/** A statement with the days of calls for which it was stated. */
export type StatedOfDays = StatedBy & Pick<Statement, 'from' | 'to'>;

/** A statement of the client about its records, and the findings that are proven by it and would lack proof without it. */
export interface StatementFigures extends Statement {
  readonly findings: number;
  /** Findings by the call centre of the call and by who is responsible; adds up to `findings`. */
  readonly proves: readonly { readonly vendor: string; readonly responsible: string; readonly findings: number }[];
}

/** Records of days before a statement that came after results were made with it: they contradict it. */
export interface LaterRecords extends StatedBy {
  readonly records: number;
  /** The first of their ids. */
  readonly ids: readonly string[];
}

/**
 * The statements that prove findings of results, and how many, in the order of the configuration.
 * @param vendor only findings on its calls, or for which it is responsible; absent: all
 */
export function provingStatements({ statements = [] }: Summary, vendor?: string): readonly StatementFigures[] {
  return statements
    .map((statement) => {
      if (vendor === undefined) return statement;
      const proves = statement.proves.filter((row) => row.vendor === vendor || row.responsible === vendor);
      return { ...statement, proves, findings: proves.reduce((sum, row) => sum + row.findings, 0) };
    })
    .filter(({ findings }) => findings > 0);
}

/** Statements as the store holds them with a finding: JSON; null: none. */
export function readStated(stored: string | null): readonly StatedOfDays[] {
  return stored === null ? [] : (JSON.parse(stored) as StatedOfDays[]);
}

/** Each statement once. */
export function eachStated(stated: readonly StatedOfDays[]): readonly StatedOfDays[] {
  const each = stated.map(({ feed, by, on, from, to }) => ({ feed, by, on, from, to }));
  return [...new Map(each.map((one) => [JSON.stringify(one), one])).values()];
}
