import { wordFor } from '../../src/language/numbers.ts';
import { CLIENT } from '../../src/model/findings.ts';
import { type LinkedText, linkedText } from '../../src/print/linked-text.ts';
import { shortenPrintable } from '../../src/print/printable.ts';
import { actionWords } from '../parts/actions/part.ts';
import { type GapNotice, gapNotice, statusFact } from '../parts/gap-lists.ts';
import { hearingWords } from '../parts/hearing/part.ts';
import { type RatingView, ratingView } from '../parts/rating/part.ts';
import { laterRecordSentences } from '../parts/statements/part.ts';
import { overdueOnCover } from './agreed-actions.ts';
import { lawChangeSentence } from './bases.ts';
import { mainSentences, ownReadingSentence } from './board.ts';
import { changesHeading } from './changes.ts';
import { callsAnsweredFor, type ManagementContext } from './context.ts';
import { hearingSentences } from './hearing.ts';

export interface CoverView {
  readonly heading: string;
  /** Too long for the largest letters. */
  readonly isLong: boolean;
  readonly commissioned: string;
  /** Which version this is and what it replaces; empty for a first one. */
  readonly version: string;
  /** What makes this a draft, or weighs most; null if nothing is missing. */
  readonly notice: GapNotice | null;
  /** How much was called, how much was not in order, and to whom that is attributed. */
  readonly rating: RatingView;
  readonly sentences: readonly string[];
  readonly figures: readonly {
    readonly value: string;
    /** Link to the part with the details. */
    readonly label: LinkedText;
    readonly note: string;
    readonly tone: string;
  }[];
  readonly contents: readonly { readonly id: string; readonly label: string }[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}

const LONG_NAME = 32;

/** The subject, what is missing, the state in three sentences, and four key figures. */
export function coverView(context: ManagementContext): CoverView {
  const { words, summary, clientInFull: client, period } = context;
  const { labels } = words;
  const { number, replaces } = summary.version;
  const changes = changesHeading(context);
  return {
    heading: client,
    isLong: client.length > LONG_NAME,
    commissioned: words.commissioned(summary.vendors.length, period),
    version: replaces === null ? '' : words.version(number, replaces.number, words.day(replaces.as_of)),
    notice: gapNotice(summary.gaps, context.tellGap, words.language),
    rating: ratingView(summary.rating, summary.totals.rate, summary.policy.rating, words.language),
    sentences: [
      ...laterRecordSentences(summary, words.language),
      ...[
        ...mainSentences(context),
        ...ownReadingSentence(context),
        ...lawChangeSentence(context),
        ...hearingSentences(context),
      ],
      ...overdueOnCover(context),
    ],
    figures: keyFigures(context),
    contents: [
      { id: 'board', label: labels.board },
      { id: 'todo', label: labels.todo },
      ...(changes === null ? [] : [{ id: 'changes', label: changes }]),
      { id: 'side-by-side', label: labels.sideBySide },
      ...(summary.hearing === undefined ? [] : [{ id: 'hearing', label: hearingWords(words.language).heading }]),
      ...(summary.hearing?.actions === undefined
        ? []
        : [{ id: 'agreed-actions', label: actionWords(words.language).heading }]),
      { id: 'own-part', label: labels.ownPart },
      { id: 'stops', label: labels.stops },
      { id: 'bases', label: labels.bases },
      { id: 'exposure', label: labels.exposure },
      { id: 'completeness', label: labels.completeness },
      { id: 'sign-off', label: labels.signOff },
    ],
    facts: [
      { label: labels.vendors, value: words.number(summary.vendors.length) },
      { label: labels.period, value: period },
      { label: labels.auditDate, value: words.day(summary.period.as_of) },
      { label: labels.run, value: shortenPrintable(summary.run_id, 24) },
      statusFact(summary.status, words.language),
    ],
  };
}

function keyFigures({ summary, words }: ManagementContext): CoverView['figures'] {
  const { totals } = summary;
  const { labels } = words;
  const { own, undetermined, isUnknown } = callsAnsweredFor(totals, CLIENT);
  return [
    {
      value: words.number(totals.conversations),
      label: linkedText(wordFor(totals.conversations, labels.conversations), '#bases'),
      note: words.conversationsNote(totals.in_scope),
      tone: 'plain',
    },
    {
      value: words.number(totals.violating_calls),
      label: linkedText(wordFor(totals.violating_calls, labels.violations), '#exposure'),
      note: words.violationsNote(totals.violating_calls, totals.without_proof, totals.fine_lapsed),
      tone: 'violation',
    },
    {
      value: isUnknown ? '?' : words.number(own),
      label: linkedText(labels.ownViolations, '#own-part'),
      note: words.ownNote(totals.violating_calls, own, undetermined),
      tone: 'violation',
    },
    {
      value: words.number(totals.verdicts.breach),
      label: linkedText(wordFor(totals.verdicts.breach, labels.breaches), '#bases'),
      note: words.breachesNote,
      tone: 'breach',
    },
  ];
}
