import { type GapText, gapAnchor, type Language } from '../index.ts';
import { formatNumber } from '../language/numbers.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

const WORDS = { nl: dutch.openGaps, en: english.openGaps };

/** How many reasons of a draft are shown at once. */
const MOST_OPEN = 5;

/** A reason of a draft; `to` is the page that shows what to look at, empty if there is none of its own. */
interface OpenGap {
  readonly what: string;
  readonly to: string;
}

/** What keeps results a draft: the first reasons, and the rest folded. */
export interface OpenGaps {
  readonly first: readonly OpenGap[];
  readonly rest: readonly OpenGap[];
  readonly restSays: string;
  readonly toOutcome: string;
}

/**
 * The gaps that keep results a draft, implausible outcomes first.
 * @param name of the folder of the results
 */
export function openGaps(gaps: readonly GapText[], name: string, language: Language): OpenGaps {
  const words = WORDS[language];
  const open = gaps
    .filter(({ isBlocking }) => isBlocking)
    .map(({ id, what, acceptable }) => ({
      what,
      // An implausible outcome is accepted only by looking at the calls that were drawn from it.
      to: acceptable?.drawn === undefined ? '' : `outcome?${new URLSearchParams({ period: name, gap: gapAnchor(id) })}`,
    }))
    .toSorted((one, other) => Number(one.to === '') - Number(other.to === ''));
  const rest = open.slice(MOST_OPEN);
  return {
    first: open.slice(0, MOST_OPEN),
    rest,
    restSays: words.rest(formatNumber(rest.length, language)),
    toOutcome: words.toOutcome,
  };
}
