import { laterOfVendor, laterWords } from '../../reports/parts/later-deliveries/part.ts';
import type { LaterReader } from '../../reports/parts/later-deliveries/words.nl.ts';
import { words as measureEnglish } from '../../reports/parts/measures/words.en.ts';
import { words as measureDutch } from '../../reports/parts/measures/words.nl.ts';
import { words as omissionEnglish } from '../../reports/parts/omissions/words.en.ts';
import { words as omissionDutch } from '../../reports/parts/omissions/words.nl.ts';
import { words as ratingEnglish } from '../../reports/parts/rating/words.en.ts';
import { words as ratingDutch } from '../../reports/parts/rating/words.nl.ts';
import { formatNumber } from '../../src/language/numbers.ts';
import type { Language } from '../../src/model/configuration.ts';
import type { LaterDeliveries } from '../../src/model/later-deliveries.ts';
import type { Rate } from '../../src/model/rate.ts';
import type { Rating, RatingLimits, RatingReason } from '../../src/model/rating.ts';
import type { Measure, Summary } from '../../src/model/summary.ts';

const MOST_CAUSES = 3;

/** The texts about measures: violations that each would prevent, else breaches, and the same by cause. */
export function measuresSaid(
  measures: readonly Measure[],
  ruleTitle: (rule: string) => string,
  language: Language,
  most: number = MOST_CAUSES,
): readonly string[] {
  const words = language === 'nl' ? measureDutch : measureEnglish;
  return measures.flatMap((measure) => {
    const isAgainstLaw = measure.violations > 0;
    const calls = isAgainstLaw ? measure.violations : measure.calls;
    const prevented = isAgainstLaw ? measure.prevented_violations : measure.prevented_calls;
    const causes = measure.causes.filter(({ violations }) => violations > 0 || !isAgainstLaw);
    return [
      `${formatNumber(calls, language)} ${words.unit(calls, isAgainstLaw)}`,
      words.mended(calls, prevented, isAgainstLaw),
      ...causes.map(
        (cause) => `${ruleTitle(cause.rule)}${words.cause(cause.cause, isAgainstLaw ? cause.violations : cause.calls)}`,
      ),
      ...(causes.length > most ? [words.moreCauses(causes.length - most)] : []),
    ];
  });
}

/** The reasons for a month's rating, with the limits. */
export function ratingSaid(
  { level, because, repeated, anomalies }: Rating,
  rate: Rate,
  limits: RatingLimits,
  language: Language,
): readonly string[] {
  const words = language === 'nl' ? ratingDutch : ratingEnglish;
  const said: Readonly<Record<RatingReason, string>> = {
    'blocking-gap': words.blocked,
    rate: level === 'serious' ? words.low(rate.low ?? 0) : words.rate(rate.per_10000 ?? 0),
    repeated: words.repeated(repeated.length),
    completeness: words.anomalies(anomalies),
  };
  return [...because.map((reason) => said[reason]), words.rule(limits)];
}

/** Calls that were changed after delivery: of one call centre, or of all if `vendor` is null. */
export function laterSaid(later: LaterDeliveries, vendor: string | null, language: Language): readonly string[] {
  const own = vendor === null ? later : laterOfVendor(later, vendor);
  return [laterWords(language).sentence(own, vendor === null ? 'company' : 'vendor')].filter((text) => text !== '');
}

const MOST_DAYS = 3;

/** Signs that a log leaves calls out, sentence by sentence. */
export function omissionsSaid(
  omissions: Summary['omissions'],
  reader: LaterReader,
  language: Language,
): readonly string[] {
  const words = language === 'nl' ? omissionDutch : omissionEnglish;
  return omissions.flatMap(
    ({ invoice, missing_ids: missing, missing_ids_around_silent_days: around, silent_days: days, complaints }) => [
      ...(invoice === null ? [] : [words.invoice(invoice.invoiced, invoice.logged, reader)]),
      ...(missing === 0 ? [] : [words.missingIds(missing, around)]),
      ...(days.length === 0 ? [] : [words.silentDays(days.slice(0, MOST_DAYS), days.length, complaints, reader)]),
    ],
  );
}
