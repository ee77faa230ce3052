/** Words whose meaning is the same at every call centre. Whatever else stands in a column of results only its sender can explain. */
const RESULT_WORDS: Readonly<Record<string, readonly string[]>> = {
  conversation: ['answered', 'completed', 'connected', 'human', 'gesprek'],
  sale: ['sale', 'order', 'verkocht', 'positief'],
  refused: ['not interested', 'refused', 'declined', 'geen interesse'],
  callback: ['callback', 'rescheduled', 'terugbellen'],
  objection: ['do not call', 'remove', 'verzet', 'bel me niet', 'opt out'],
  voicemail: ['voicemail', 'message left'],
  machine: ['answering machine detected', 'fax', 'modem'],
  abandoned: ['drop', 'abandoned', 'no agent', 'silent call'],
  'no-answer': ['no answer', 'ring timeout', 'canceled by caller', 'niet thuis'],
  busy: ['busy', 'in gesprek', 'bezet', 'rejected by the device'],
  failed: ['failed', 'congestion', 'invalid number', 'unallocated number', 'operator intercept', 'carrier error'],
};

const DIRECTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  outbound: ['outbound', 'outgoing', 'uitgaand', 'uit', 'out'],
  inbound: ['inbound', 'incoming', 'inkomend', 'in'],
};

const DIAL_MODE_WORDS: Readonly<Record<string, readonly string[]>> = {
  manual: ['manual', 'handmatig'],
  preview: ['preview'],
  predictive: ['predictive'],
};

const WORDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  result: RESULT_WORDS,
  direction: DIRECTION_WORDS,
  dial_mode: DIAL_MODE_WORDS,
};

function plainWord(cell: string): string {
  return cell
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/gu, ' ');
}

/** What a word in a column of the calls feed means, where everybody means the same by it; undefined for every other word. */
export function meaningOf(column: string, cell: string): string | undefined {
  const words = Object.hasOwn(WORDS, column) ? WORDS[column] : undefined;
  if (words === undefined) return undefined;
  const word = plainWord(cell);
  return Object.keys(words).find((meaning) => words[meaning]?.includes(word));
}

/** Words of which the table has a meaning, and that all the same need a question. */
export function questionAbout(column: string, cell: string): string | undefined {
  if (column !== 'result') return undefined;
  const word = plainWord(cell);
  if (['answered', 'completed', 'connected'].includes(word))
    return 'was it a person, or the line alone (voicemail, menu)?';
  return undefined;
}
