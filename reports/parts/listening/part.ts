import { formatNumber } from '../../../src/language/numbers.ts';
import type { Language } from '../../../src/model/configuration.ts';
import { CLAIMS, type ClaimEstimate, isRefuted, type ListeningFigures } from '../../../src/model/listening.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type ListeningWords } from './words.nl.ts';

/** The results of listening to recordings of one call centre, as reports show them. */
export interface ListeningView {
  readonly heading: string;
  readonly lead: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly title: string; readonly counts: readonly string[] }[];
  readonly sentences: readonly string[];
}

/** The names that a report uses for listening. */
export interface ListeningContext {
  readonly language: Language;
  readonly ruleTitle: (rule: string, vendor?: string) => string;
  /** Name of the call centre for its heading; null in its own report. */
  readonly vendorName: ((vendor: string) => string) | null;
}

export function listeningWords(language: Language): ListeningWords {
  return language === 'nl' ? dutch : english;
}

export function listeningView(figures: ListeningFigures, context: ListeningContext): ListeningView {
  const { language, vendorName } = context;
  const words = listeningWords(language);
  return {
    heading: vendorName === null ? words.heading : words.headingOf(vendorName(figures.vendor)),
    lead: words.lead(figures.heard, figures.drawn, figures.conversations),
    columns: words.columns,
    rows: rowsOf(figures.claims, language),
    sentences: sentencesOf(figures, context),
  };
}

/** How often claims were confirmed so far, without weights. */
export function estimatesView(
  claims: readonly ClaimEstimate[],
  language: Language,
): Pick<ListeningView, 'columns' | 'rows' | 'sentences'> {
  const words = listeningWords(language);
  return {
    columns: words.columns,
    rows: rowsOf(claims, language),
    sentences: [...silentSentences(claims, language), words.method],
  };
}

function rowsOf(claims: readonly ClaimEstimate[], language: Language): ListeningView['rows'] {
  const words = listeningWords(language);
  const number = (value: number): string => formatNumber(value, language);
  const percent = (value: number): string => formatNumber(value, language, 1);
  return claims.map(({ claim, calls, heard, as_claimed: asClaimed, share, low, high }) => ({
    title: words.claims[claim],
    counts: [
      ...[number(calls), number(heard), number(asClaimed)],
      share === null || low === null || high === null
        ? words.nothingHeard
        : words.share(percent(share), percent(low), percent(high)),
    ],
  }));
}

/** The calls about which the shares say nothing. */
function silentSentences(claims: readonly ClaimEstimate[], language: Language): readonly string[] {
  const words = listeningWords(language);
  const silent = claims.filter((claim) => claim.heard > 0 && claim.silent_calls > 0);
  if (silent.length === 0) return [];
  return [
    words.silent(
      silent.map(({ claim, silent_calls: calls, silent_strata: strata }) => ({
        ...{ claim: words.claims[claim], calls, strata },
      })),
    ),
  ];
}

/** The meaning of the mark after a rule; empty if none has it. */
export function listeningLegend(listening: readonly ListeningFigures[] | undefined, language: Language): string {
  const isMarked = (listening ?? []).some(({ unreliable }) => unreliable.length > 0);
  return isMarked ? listeningWords(language).legend : '';
}

/** The lines for a first page; none if no column was shown to be unreliable. */
export function listeningOnCover(
  listening: readonly ListeningFigures[] | undefined,
  { language, vendorName }: ListeningContext,
): readonly string[] {
  const words = listeningWords(language);
  return (listening ?? [])
    .filter(({ unreliable }) => unreliable.length > 0)
    .map(({ vendor, unreliable }) =>
      words.onCover(
        unreliable.map(({ question }) => words.columnsSaid[question]),
        vendorName === null ? null : vendorName(vendor),
      ),
    );
}

function sentencesOf(
  figures: ListeningFigures,
  { language, ruleTitle, vendorName }: ListeningContext,
): readonly string[] {
  const words = listeningWords(language);
  const { claims, unreliable } = figures;
  const limit = formatNumber(figures.limit, language);
  const asked = CLAIMS.filter(({ question }) => question === 'asked').map(({ id }) => id);
  const doubted = claims
    .filter((claim) => asked.includes(claim.claim) && isRefuted(claim, figures.limit))
    .map(({ claim }) => words.claims[claim]);
  const cannotTell = claims.reduce((sum, claim) => sum + claim.cannot_tell, 0);
  return [
    ...unreliable.flatMap(({ question, claims: shown, calls, rules }) => {
      const says = CLAIMS.filter(({ id }) => shown.includes(id)).map((claim) => claim.says);
      return [
        [
          words.unreliable(words.columnsSaid[question], limit),
          words.rests(
            calls,
            rules.map(({ rule, findings }) => ({ title: ruleTitle(rule, figures.vendor), findings })),
          ),
          ...(says.includes('yes') ? [words.mayBeMore] : []),
          ...(says.includes('no') ? [words.mayBeFewer] : []),
          words.where[vendorName === null ? 'vendor' : 'company'],
        ].join(' '),
      ];
    }),
    ...(doubted.length === 0 ? [] : [words.askedDoubt(doubted, limit)]),
    ...(unreliable.length + doubted.length === 0 ? [words.reliable(limit)] : []),
    ...silentSentences(claims, language),
    ...(cannotTell === 0 ? [] : [words.cannotTell(cannotTell)]),
    words.method,
  ];
}
