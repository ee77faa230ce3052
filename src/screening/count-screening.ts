import type { Screening, ScreeningAnswer } from '../model/screening.ts';
import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';

type Counts = Pick<Screening, 'figures' | 'unread' | 'reasons' | 'bases' | 'ends'>;

/**
 * Counts the outcome of reading and screening, from the tables of the session.
 * @param rows of the list
 */
export async function countScreening(store: Store, rows: number): Promise<Counts> {
  const asked = async <Row>(file: string): Promise<Row[]> =>
    (await store.rows<Record<string, unknown>>(sqlFile(import.meta.url, file))).map(plain) as Row[];
  const answers = await asked<AnswerCount>('./answer-counts.sql');
  const unread = await asked<{ reason: string; rows: number }>('./unread-reasons.sql');
  const numbersOf = (answer: ScreeningAnswer): number => answers.find((one) => one.answer === answer)?.numbers ?? 0;
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  const repeated = sum(unread.filter(({ reason }) => reason === REPEATED).map((one) => one.rows));
  return {
    figures: {
      rows,
      unread: sum(unread.map((one) => one.rows)) - repeated,
      repeated,
      numbers: sum(answers.map(({ numbers }) => numbers)),
      may_call: numbersOf('may-call'),
      must_not_call: numbersOf('must-not-call'),
      must_not_call_without_proof: answers.find((one) => one.answer === 'must-not-call')?.without_proof ?? 0,
      cannot_be_shown: numbersOf('cannot-be-shown'),
      to_call: sum(answers.map((one) => one.to_call)),
      for_one_call: sum(answers.map((one) => one.for_one_call)),
    },
    unread: unread.filter(({ reason }) => reason !== REPEATED),
    reasons: await asked('./answer-reasons.sql'),
    bases: await asked('./bases.sql'),
    ends: await asked('./ends.sql'),
  };
}

interface AnswerCount {
  readonly answer: ScreeningAnswer;
  readonly numbers: number;
  readonly to_call: number;
  readonly for_one_call: number;
  readonly without_proof: number;
}

/** The reason for a row whose number appears in an earlier row. */
const REPEATED = 'repeated';

function plain(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([column, cell]) => [column, typeof cell === 'bigint' ? Number(cell) : cell]),
  );
}
