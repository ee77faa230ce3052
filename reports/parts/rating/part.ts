import type { Language } from '../../../src/model/configuration.ts';
import type { Rate } from '../../../src/model/rate.ts';
import type { Rating, RatingLimits, RatingReason } from '../../../src/model/rating.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type RatingWords } from './words.nl.ts';

const WORDS: Readonly<Record<Language, RatingWords>> = { nl: dutch, en: english };

/** The rating of a period with its basis and its rule, for the first page. */
export interface RatingView {
  readonly heading: string;
  readonly level: string;
  readonly tone: 'violation' | 'breach' | 'neutral';
  readonly because: string;
  readonly rule: string;
}

/** @param rate of the period, which the rating mentions */
export function ratingView(rating: Rating, rate: Rate, limits: RatingLimits, language: Language): RatingView {
  const words = WORDS[language];
  const because = rating.because.map((reason) => reasonText(reason, rating, rate, words)).join('; ');
  return {
    heading: words.heading,
    level: words.level(rating.level),
    tone: rating.level === 'serious' ? 'violation' : rating.level === 'in-order' ? 'neutral' : 'breach',
    because: because === '' ? words.nothing : because,
    rule: words.rule(limits),
  };
}

function reasonText(
  reason: RatingReason,
  { level, repeated, anomalies }: Rating,
  rate: Rate,
  words: RatingWords,
): string {
  switch (reason) {
    case 'blocking-gap':
      return words.blocked;
    case 'rate':
      return level === 'serious' ? words.low(rate.low ?? 0) : words.rate(rate.per_10000 ?? 0);
    case 'repeated':
      return words.repeated(repeated.length);
    case 'completeness':
      return words.anomalies(anomalies);
  }
}
