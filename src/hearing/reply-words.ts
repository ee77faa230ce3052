import type { Answer } from '../model/hearing.ts';

/** Words of a reply, in either language. Capitals, spaces and closing punctuation do not matter. */
const ANSWER_WORDS: Readonly<Record<Exclude<Answer, 'unclear'>, readonly string[]>> = {
  agreed: [
    ...['akkoord', 'eens', 'mee eens', 'juist', 'klopt', 'dit klopt', 'agree', 'agreed', 'accept', 'accepted'],
    'correct',
  ],
  disputed: [
    ...['betwist', 'niet akkoord', 'oneens', 'niet eens', 'niet mee eens', 'onjuist', 'niet juist', 'klopt niet'],
    ...['dit klopt niet', 'disagree', 'disagreed', 'dispute', 'disputed', 'not agreed', 'not correct', 'incorrect'],
  ],
};

export type ReplyColumn = 'vendor' | 'call_id' | 'rule' | 'rule_title' | 'answer' | 'explanation' | 'evidence';

/** Beginnings of headings, longest first within a column; the first column that matches gets the heading. */
const HEADING_WORDS: readonly (readonly [ReplyColumn, readonly string[]])[] = [
  ['evidence', ['bewijs', 'verwijzing', 'bijlage', 'evidence', 'reference to evidence']],
  ['explanation', ['toelichting', 'uitleg', 'opmerking', 'explanation', 'comment', 'remark', 'motivering']],
  ['answer', ['antwoord', 'uw antwoord', 'reactie', 'uw reactie', 'answer', 'your answer', 'reply', 'your reply']],
  ['rule', ['code van de regel', 'code of the rule', 'rule code', 'regelcode', 'rule']],
  ['rule_title', ['bevinding', 'finding', 'regel van de wet', 'overtreding']],
  [
    'call_id',
    [
      ...[
        'oproep',
        'code van de oproep',
        'kenmerk van de oproep',
        'kenmerk',
        'gesprek',
        'call id',
        'call_id',
        'call code',
      ],
      ...['code of the call', 'call', 'code'],
    ],
  ],
  ['vendor', ['callcenter', 'vendor', 'call centre', 'call center']],
];

/** A word as it is compared: without capitals, double spaces and signs at its ends. */
export function plainWord(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_]+/gu, ' ')
    .replace(/^[^\p{Letter}\p{Number}]+|[^\p{Letter}\p{Number}]+$/gu, '');
}

/** What an answer means; null for an empty cell. A sign can reverse a word (`akkoord?`, `✗ akkoord`): only quotation marks and closing punctuation are ignored. */
export function answerOf(text: string): Answer | null {
  if (text.trim() === '') return null;
  const word = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_]+/gu, ' ')
    .replace(/^[\s\p{Quotation_Mark}]+|[\s\p{Quotation_Mark}.,;:!]+$/gu, '');
  if (ANSWER_WORDS.agreed.includes(word)) return 'agreed';
  return ANSWER_WORDS.disputed.includes(word) ? 'disputed' : 'unclear';
}

/** The column under a heading; null if a reply does not need it. */
export function columnOf(heading: string): ReplyColumn | null {
  const word = plainWord(heading);
  for (const [column, words] of HEADING_WORDS)
    if (words.some((one) => word === plainWord(one) || (column === 'answer' && isMoreOf(word, one)))) return column;
  return (
    HEADING_WORDS.find(([column, words]) => column !== 'call_id' && words.some((one) => isMoreOf(word, one)))?.[0] ??
    null
  );
}

/** `antwoord van het callcenter` is `antwoord` with more words after it. */
function isMoreOf(word: string, beginning: string): boolean {
  return word.startsWith(`${plainWord(beginning)} `);
}
