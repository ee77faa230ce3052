import type { HeardWord } from '../../model/hearing.ts';
import { QUESTIONS, type Question } from '../../model/listening.ts';
import { PROOF_QUESTIONS, type ProofQuestion } from '../../model/proof-samples.ts';
import { plainWord } from '../reply-words.ts';

/** Answers to a question about a recording or a proof, in either language, ignoring capitals, spaces and closing punctuation. */
const WORDS: Readonly<Record<HeardWord, readonly string[]>> = {
  yes: ['ja', 'j', 'yes', 'y', 'waar', 'true', '1', 'wel', 'ja gehoord'],
  no: ['nee', 'neen', 'n', 'no', 'niet', 'onwaar', 'false', '0', 'niet gehoord'],
  'cannot-tell': [
    ...[
      'niet te horen',
      'niet te zien',
      'niet vast te stellen',
      'niet te zeggen',
      'weet niet',
      'weet ik niet',
      'onbekend',
      'nvt',
      'n.v.t',
    ],
    ...[
      'onduidelijk',
      'cannot tell',
      'cannot-tell',
      'can not tell',
      "can't tell",
      'unknown',
      'unclear',
      'not audible',
      'n/a',
    ],
  ],
};

/** Signs that mean an answer without a word. A question mark is not an answer. */
const SIGNS: Readonly<Record<string, HeardWord>> = { '?': 'cannot-tell', '+': 'yes', '-': 'no', '–': 'no' };

export type HeardColumn = 'sample' | 'call_id' | 'consent_id' | 'listener' | 'text' | Question | ProofQuestion;

const HEADINGS: readonly (readonly [HeardColumn, readonly string[]])[] = [
  ['sample', ['steekproef', 'sample']],
  ['call_id', ['oproep', 'kenmerk van de oproep', 'kenmerk', 'call', 'call id', 'call_id']],
  [
    'offered',
    ['afmelden aangeboden', 'afmelding aangeboden', 'aangeboden', 'opt-out offered', 'optout offered', 'offered'],
  ],
  ['identity', ['identiteit genoemd', 'identiteit', 'identity stated', 'identity']],
  [
    'asked',
    [
      'om afmelden gevraagd',
      'afmelding gevraagd',
      'gevraagd',
      'asked not to be called',
      'opt-out asked for',
      'asked for',
      'asked',
    ],
  ],
  ['consent', ['toestemming zoals vastgelegd', 'toestemming', 'consent as recorded', 'consent as claimed', 'consent']],
  ['consent_id', ['toestemming nr', 'kenmerk van de toestemming', 'consent id', 'consent_id']],
  ['person', ['persoon te zien', 'person shown', 'person']],
  ['number', ['nummer te zien', 'number shown', 'number']],
  ['company', ['bedrijf te zien', 'company shown', 'company']],
  ['product', ['product te zien', 'product shown', 'product']],
  ['date', ['datum te zien', 'date shown', 'date']],
  ['how', ['wijze te zien', 'manner shown', 'how']],
  ['term', ['termijn te zien', 'term shown', 'term']],
  ['listener', ['beluisterd door', 'luisteraar', 'heard by', 'listener', 'bekeken door', 'seen by', 'viewer']],
  ['text', ['opmerking', 'toelichting', 'remark', 'comment', 'text']],
];

/** What an answer means; null for an empty cell, `unread` for unknown words. */
export function heardWord(cell: string): HeardWord | 'unread' | null {
  const text = cell.trim();
  if (text === '') return null;
  const sign = Object.hasOwn(SIGNS, text) ? SIGNS[text] : undefined;
  if (sign !== undefined) return sign;
  const word = plainWord(text);
  return (
    (['yes', 'no', 'cannot-tell'] as const).find((one) => WORDS[one].some((known) => plainWord(known) === word)) ??
    'unread'
  );
}

/** The column under a heading; null if it is not read. */
export function heardColumn(heading: string): HeardColumn | null {
  const word = plainWord(heading);
  const exact = HEADINGS.find(([, words]) => words.some((one) => plainWord(one) === word));
  const longer = HEADINGS.find(([, words]) => words.some((one) => word.startsWith(`${plainWord(one)} `)));
  return (exact ?? longer)?.[0] ?? null;
}

/** Whether cells are the headings of a returned list: calls or consents, and at least one question about them. */
export function isHeardTable(cells: readonly string[]): boolean {
  const found = new Set(cells.map(heardColumn));
  return (
    (found.has('call_id') && QUESTIONS.some((question) => found.has(question))) ||
    (found.has('consent_id') && PROOF_QUESTIONS.some((question) => found.has(question)))
  );
}
