/** How a question is answered: one of its choices, any of them, or something that is written. */
export type QuestionControl = 'one' | 'many' | 'text' | 'number' | 'amount' | 'day' | 'hours';

/** One cell of a question. */
export interface QuestionField {
  /** What it is about, such as `product`: the column of the question. */
  readonly name: string;
  readonly control: QuestionControl;
  /** For `one` and `many`, what can be chosen; for `text`, what may be meant. Words of the program or of the data. */
  readonly choices: readonly string[];
  /** The answer in `belaudit.yaml`; empty: not answered. */
  readonly value: readonly string[];
  /** One of the choices, which is usually meant: nothing rests on it until somebody agrees. Absent: nothing is proposed. */
  readonly proposed?: string;
}

/** A line of a question: what one answer is about, such as a product or a file. */
export interface QuestionRow {
  /** As the data or the configuration name it. */
  readonly subject: string;
  /** A text of the data in full, which decides the answer; empty: none. */
  readonly text: string;
  /** The heading of the files whose value the text is, where it tells rows apart that are asked together otherwise; null: none. */
  readonly heading: string | null;
  /** Whether the answer may be given for each value of a heading instead. */
  readonly maySplit: boolean;
  /** The call centre; empty: none. */
  readonly vendor: string;
  /** The sources whose files it is about, by their places in `sources`. */
  readonly sources: readonly number[];
  /** Rows of the data that it is about; null: not counted. */
  readonly rows: number | null;
  /** Calls and findings that it decides; null: not counted for one row. */
  readonly calls: number | null;
  readonly findings: number | null;
  readonly fields: readonly QuestionField[];
}

/** A row of the data that shows what is asked. */
export interface QuestionExample {
  readonly path: string;
  readonly row: number;
}

/** Something that decides how calls are judged, and that only a person can say. */
export interface AskedQuestion {
  /** The same in each run. */
  readonly id: string;
  readonly kind: string;
  /** A name of the data that it is about, such as a column; empty: none. */
  readonly subject: string;
  /** Ids of the open gaps that an answer closes. */
  readonly gaps: readonly string[];
  /** While one of the gaps is open, results are a draft. */
  readonly isBlocking: boolean;
  /** It waits for an answer although no gap names it, until somebody gave one. */
  readonly isOpen: boolean;
  /** Calls and findings that it decides; null: they cannot be counted. */
  readonly calls: number | null;
  readonly findings: number | null;
  readonly example: QuestionExample | null;
  readonly rows: readonly QuestionRow[];
}

/** Who said what is known about a question, and when. */
export interface AnsweredQuestion {
  readonly question: string;
  readonly by: string;
  /** ISO day. */
  readonly on: string;
  /** False: they do not know. */
  readonly isKnown: boolean;
  /** Headings by whose values it was answered; absent: by none. */
  readonly per?: readonly string[];
}

/** How many judged calls have an outcome. */
export interface OutcomeCount {
  /** The verdict, and for a violation its highest grade: `violation/proven`. */
  readonly outcome: string;
  readonly calls: number;
}

/** How many judged calls probably have each outcome, by some of them that were drawn by lot. */
export interface OutcomeEstimate {
  /** Calls that were judged. */
  readonly drawn: number;
  /** Calls of the period. */
  readonly of: number;
  readonly outcomes: readonly EstimatedCount[];
  /** Of an outcome that none of the drawn calls has. */
  readonly ofNone: Omit<EstimatedCount, 'outcome'>;
}

/** With the ends of a 95% interval. */
export interface EstimatedCount extends OutcomeCount {
  readonly low: number;
  readonly high: number;
}
