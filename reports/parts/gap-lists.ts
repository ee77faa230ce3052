import { words as english } from '../../src/language/gap-words.en.ts';
import { words as dutch, type GapListWords } from '../../src/language/gap-words.nl.ts';
import type { Language } from '../../src/model/configuration.ts';
import { type Gap, type GapTeller, type GapText, type ResultsStatus, statusOf } from '../../src/model/gaps.ts';

const WORDS: Readonly<Record<Language, GapListWords>> = { nl: dutch, en: english };

/** How many gaps the first page has room for. */
const MOST_NOTICED = 3;
const MOST_ACCEPTED = 5;

/** The part about gaps on the first page of a report. */
export interface GapNotice {
  /** The results can still change. */
  readonly isDraft: boolean;
  readonly lead: string;
  /** At most three. */
  readonly gaps: readonly { readonly what: string; readonly weight: string }[];
  readonly accepted: AcceptedNotice | null;
}

/** The part about accepted gaps on the first page of final results. */
export interface AcceptedNotice {
  readonly heading: string;
  /** One for each gap; after five, the others are counted. */
  readonly lines: readonly string[];
}

/** All gaps, for a page of its own. */
export interface GapList {
  readonly heading: string;
  readonly lead: string;
  readonly todo: string;
  readonly open: readonly GapText[];
  readonly acceptedHeading: string;
  readonly acceptedLead: string;
  readonly accepted: readonly GapText[];
  readonly restsHeading: string;
  readonly restsLead: string;
  readonly resting: readonly GapText[];
}

/** The line of the first page that says whether the results are final. */
export function statusFact(
  status: ResultsStatus,
  language: Language,
): { readonly label: string; readonly value: string } {
  const words = WORDS[language];
  return { label: words.status, value: words.statuses[status] };
}

/** The mark on every page of a draft; undefined if the results are final. */
export function draftMark(status: ResultsStatus, language: Language): string | undefined {
  return status === 'draft' ? WORDS[language].draft : undefined;
}

/**
 * The heaviest gaps for the first page, with those that make results a draft first; null if there are none.
 * @param isDraft the results are a draft, even if the gaps that make it one are not among these
 */
export function gapNotice(
  gaps: readonly Gap[],
  tell: GapTeller,
  language: Language,
  isDraft: boolean = statusOf(gaps) === 'draft',
): GapNotice | null {
  const words = WORDS[language];
  const told = gaps.map(tell);
  const inWords = told.filter(({ isAccepted, hangs }) => !isAccepted && hangs !== 'rests');
  const blocking = inWords.filter(({ isBlocking }) => isBlocking);
  const shown = (blocking.length > 0 ? blocking : inWords).slice(0, MOST_NOTICED);
  const accepted = acceptedNotice(told, isDraft ? 'draft' : 'final', language);
  const notice = { isDraft, lead: '', gaps: [], accepted };
  if (isDraft && blocking.length === 0) return { ...notice, lead: words.draftElsewhere };
  if (shown.length === 0) return accepted === null ? null : notice;
  return {
    ...notice,
    lead:
      blocking.length > 0
        ? words.draftBecause(shown.length, blocking.length)
        : words.heaviest(shown.length, inWords.length),
    gaps: shown.map(({ what, weight }) => ({ what, weight })),
  };
}

/** Accepted gaps for the first page of final results: what each is, by whom and until when. A draft is about what is open. */
export function acceptedNotice(
  gaps: readonly Pick<GapText, 'acceptance'>[],
  status: ResultsStatus,
  language: Language,
): AcceptedNotice | null {
  const words = WORDS[language];
  const lines = gaps.flatMap(({ acceptance }) => (acceptance === '' ? [] : [acceptance]));
  if (status === 'draft' || lines.length === 0) return null;
  const others = lines.length - MOST_ACCEPTED;
  return {
    heading: words.acceptedHeading,
    lines: others <= 0 ? lines : [...lines.slice(0, MOST_ACCEPTED), words.othersAccepted(others)],
  };
}

/** All gaps: open ones, heaviest first; accepted ones; and empty columns that have a meaning. */
export function gapList(gaps: readonly Gap[], tell: GapTeller, language: Language): GapList {
  const inWords = gaps.map(tell);
  const words = WORDS[language];
  const accepted = inWords.filter(({ isAccepted }) => isAccepted);
  const resting = inWords.filter(({ isAccepted, hangs }) => !isAccepted && hangs === 'rests');
  const open = inWords.filter((gap) => !accepted.includes(gap) && !resting.includes(gap));
  return {
    heading: words.heading,
    lead: open.length === 0 ? words.none : words.lead(open.length),
    todo: words.todo,
    open,
    acceptedHeading: words.acceptedHeading,
    acceptedLead: words.acceptedLead,
    accepted,
    restsHeading: words.restsHeading,
    restsLead: words.restsLead,
    resting,
  };
}
