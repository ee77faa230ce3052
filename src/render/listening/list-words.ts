import type { Question } from '../../model/listening.ts';

/** Columns of the list, by the name under which they are read again. */
export type ListHeading =
  | Question
  | 'call_id'
  | 'local_time'
  | 'number'
  | 'agent'
  | 'seconds'
  | 'recording'
  | 'basis'
  | 'listener'
  | 'text'
  | 'sample';

/** Words of a list of calls to listen to, in one language. */
export interface ListWords {
  readonly title: (vendor: string, period: string) => string;
  readonly sheets: Readonly<Record<'guide' | 'calls', string>>;
  readonly subject: string;
  readonly text: string;
  readonly headings: Readonly<Record<ListHeading, string>>;
  readonly choices: Readonly<Record<'yes' | 'no' | 'cannotTell', string>>;
  /** The basis of a call that rests on a consent. */
  readonly consent: string;
  readonly guide: (client: string, vendor: string, period: string) => readonly (readonly [string, string])[];
}
