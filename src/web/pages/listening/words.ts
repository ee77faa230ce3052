import type { Question } from '../../../index.ts';
import type { LABELS } from './words.nl.ts';

export interface ListeningPageWords {
  readonly labels: Readonly<typeof LABELS>;
  readonly questions: Readonly<Record<Question, string>>;
  readonly consent: string;
  readonly recorded: (line: string) => string;
  readonly written: (first: string, last: string) => string;
  readonly title: (vendor: string, period: string) => string;
  readonly progress: (heard: string, drawn: string) => string;
  readonly callTitle: (place: string, drawn: string) => string;
  readonly seconds: (seconds: number) => string;
  readonly preview: (calls: number, known: number, unanswered: number) => string;
  readonly again: (calls: number) => string;
  readonly unreadRow: (row: number, question: string, shown: string) => string;
}
