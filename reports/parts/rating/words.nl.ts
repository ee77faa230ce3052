import { DUTCH, type WordsLike } from '../../../src/language/phrases.ts';
import { LEAST_CONVERSATIONS } from '../../../src/model/rate.ts';
import type { RatingLevel, RatingLimits } from '../../../src/model/rating.ts';

const { d, n } = DUTCH;

export const words = {
  heading: 'Oordeel',
  level: (level: RatingLevel): string =>
    ({ 'in-order': 'in orde', attention: 'aandacht', serious: 'ernstig', 'not-assessable': 'niet te beoordelen' })[
      level
    ],
  blocked: 'er staat iets open dat de uitkomst kan veranderen',
  /** The lower end of the interval, which makes it serious. */
  low: (low: number) => `ten minste ${d(low)} overtredingen per 10.000 gesprekken`,
  rate: (rate: number) => `er waren ${d(rate)} overtredingen per 10.000 gesprekken`,
  repeated: (causes: number): string =>
    causes === 1
      ? '1 oorzaak van vorige maand die toen al aan het callcenter was gemeld, kwam per gesprek minstens zo vaak terug'
      : `${n(causes)} oorzaken van vorige maand die toen al aan het callcenter waren gemeld, kwamen per gesprek minstens zo vaak terug`,
  anomalies: (anomalies: number): string =>
    anomalies === 1
      ? 'de controles van de belbestanden leverden 1 bijzonderheid op'
      : `de controles van de belbestanden leverden ${n(anomalies)} bijzonderheden op`,
  nothing: 'geen van deze grenzen is bereikt',
  /** The rule itself. */
  rule: ({ attention_from: attention, serious_from: serious }: RatingLimits) =>
    `De regel: ernstig vanaf ${n(serious)} overtredingen per 10.000 gesprekken (ondergrens van het interval), of als een oorzaak van vorige maand die volgens het register al aan het callcenter was gemeld, per gesprek minstens zo vaak terugkomt (bij ten minste ${n(LEAST_CONVERSATIONS)} gesprekken per maand); niets is ernstig door één bevinding. Aandacht vanaf ${n(attention)}, of bij een bijzonderheid in de belbestanden; anders in orde. Met een blokkerende leemte: niet te beoordelen.`,
} as const;

/** Words for the rating of a period. */
export type RatingWords = WordsLike<typeof words>;
