import { formatNumber } from '../../language/numbers.ts';
import type { Language } from '../../model/configuration.ts';
import { CLAIMS, type ListeningFigures } from '../../model/listening.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';
import type { ListeningWords } from './words.ts';

/** What was heard in recordings of one call centre, as reports show it. */
export interface ListeningView {
  readonly heading: string;
  readonly lead: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly title: string; readonly counts: readonly string[] }[];
  readonly sentences: readonly string[];
}

/** How a report names what was heard. */
export interface ListeningContext {
  readonly language: Language;
  readonly ruleTitle: (rule: string) => string;
  /** Name of the call centre for its heading; null: the report is its own. */
  readonly vendorName: ((vendor: string) => string) | null;
}

export function listeningWords(language: Language): ListeningWords {
  return language === 'nl' ? dutch : english;
}

export function listeningView(figures: ListeningFigures, context: ListeningContext): ListeningView {
  const { language, vendorName } = context;
  const words = listeningWords(language);
  const number = (value: number): string => formatNumber(value, language);
  const percent = (value: number): string => formatNumber(value, language, 1);
  return {
    heading: vendorName === null ? words.heading : words.headingOf(vendorName(figures.vendor)),
    lead: words.lead(figures.heard, figures.drawn, figures.conversations),
    columns: words.columns,
    rows: figures.claims.map(({ claim, calls, heard, as_claimed: asClaimed, share, low, high }) => ({
      title: words.claims[claim],
      counts: [
        ...[number(calls), number(heard), number(asClaimed)],
        share === null || low === null || high === null
          ? words.nothingHeard
          : words.share(percent(share), percent(low), percent(high)),
      ],
    })),
    sentences: sentencesOf(figures, context),
  };
}

/** What a first page says; nothing where no column was shown to be unreliable. */
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
  const silent = claims.filter((claim) => claim.heard > 0 && claim.silent_calls > 0);
  const cannotTell = claims.reduce((sum, claim) => sum + claim.cannot_tell, 0);
  return [
    ...unreliable.flatMap(({ question, claims: shown, calls, rules }) => {
      const says = CLAIMS.filter(({ id }) => shown.includes(id)).map((claim) => claim.says);
      return [
        [
          words.unreliable(words.columnsSaid[question], limit),
          words.rests(
            calls,
            rules.map(({ rule, findings }) => ({ title: ruleTitle(rule), findings })),
          ),
          ...(says.includes('yes') ? [words.mayBeMore] : []),
          ...(says.includes('no') ? [words.mayBeFewer] : []),
          words.where[vendorName === null ? 'vendor' : 'company'],
        ].join(' '),
      ];
    }),
    ...(unreliable.length === 0 ? [words.reliable(limit)] : []),
    ...(silent.length === 0
      ? []
      : [
          words.silent(
            silent.map(({ claim, silent_calls: calls, silent_strata: strata }) => ({
              ...{ claim: words.claims[claim], calls, strata },
            })),
          ),
        ]),
    ...(cannotTell === 0 ? [] : [words.cannotTell(cannotTell)]),
    words.method,
  ];
}
