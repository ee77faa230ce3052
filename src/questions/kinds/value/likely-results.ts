/**
 * Short words for a result that nearly every call centre uses for the same thing: a person is shown them, and agrees. None for an objection or a conversation,
 * which decide most and are written in most ways.
 */
const LIKELY_RESULTS: Readonly<Record<string, readonly string[]>> = {
  sale: ['vk', 'vkp', 'akkoord', 'deal', 'gescoord'],
  refused: ['gi', 'ni', 'nee', 'geen int', 'wil niet', 'afgewezen'],
  callback: ['tb', 'tba', 'callbk', 'later', 'terug bellen', 'bel terug'],
  voicemail: ['vm', 'vmb'],
  machine: ['ab', 'aa', 'am', 'apparaat'],
  'no-answer': ['gg', 'geen geh'],
  busy: ['ig', 'bz'],
};
/** The results of which nobody spoke, so that seconds of talk contradict them; and those that take a talk. */
const WITHOUT_TALK: readonly string[] = ['no-answer', 'busy'];
const WITH_TALK: readonly string[] = ['sale', 'refused', 'callback'];
/** The share of rows that may contradict a proposal: logs are not exact. */
const MOST_CONTRADICTING = 0.05;

/**
 * What a word of a call log probably means, to be shown to somebody who knows; undefined where it can mean several things, or where the seconds of talk
 * contradict it.
 * @param timed calls with the word whose seconds of talk are known
 * @param talked those of them with more than none
 */
export function likelyResult(word: string, timed: number, talked: number): string | undefined {
  const plain = word
    .trim()
    .toLowerCase()
    .replaceAll(/[\s._-]+/gu, ' ');
  const result = Object.keys(LIKELY_RESULTS).find((one) => LIKELY_RESULTS[one]?.includes(plain));
  if (result === undefined) return undefined;
  const contradicting = WITHOUT_TALK.includes(result) ? talked : WITH_TALK.includes(result) ? timed - talked : 0;
  return contradicting > timed * MOST_CONTRADICTING ? undefined : result;
}
