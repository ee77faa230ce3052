import type { Configuration } from '../model/configuration.ts';
import type { AskedQuestion, QuestionRow } from '../model/questions.ts';
import { answeredFor, type HeadingValues } from './lacking-columns.ts';

/**
 * A question that is asked of files as a whole, asked of some of them for each value of a heading.
 * @param sources of the rows to be split, by their places in `sources`
 * @param by null: the rows are asked together again
 */
export function splitRows(
  question: AskedQuestion,
  sources: readonly number[],
  by: HeadingValues | null,
  { sources: known }: Configuration,
): AskedQuestion {
  const isSplit = ({ sources: own }: QuestionRow): boolean => own.join() === sources.join();
  const former = question.rows.filter(isSplit);
  const [first] = former;
  if (first === undefined) return question;
  const source = known.find(({ index }) => index === sources[0]);
  const counts = former.map(({ rows }) => rows);
  const total = counts.includes(null) ? null : counts.reduce<number>((sum, rows) => sum + (rows ?? 0), 0);
  const rowOf = (heading: string | null, text: string, rows: number | null): QuestionRow => ({
    ...{ ...first, heading, text, rows },
    fields: first.fields.map((field) => ({ ...field, value: answeredFor(source, field.name, heading, text) })),
  });
  const rows =
    by === null ? [rowOf(null, '', total)] : by.values.map(({ value, rows: count }) => rowOf(by.heading, value, count));
  return { ...question, rows: question.rows.flatMap((row) => (row === first ? rows : isSplit(row) ? [] : [row])) };
}
