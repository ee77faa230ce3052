import { DUTCH } from '../../language/phrases.ts';
import type { RatingWords } from './words.ts';

const { d, n } = DUTCH;

export const words: RatingWords = {
  heading: 'Oordeel',
  level: (level) =>
    ({ 'in-order': 'in orde', attention: 'aandacht', serious: 'ernstig', 'not-assessable': 'niet te beoordelen' })[
      level
    ],
  blocked: 'er staat iets open dat de uitkomst kan veranderen',
  low: (low) => `de ondergrens is ${d(low)} overtredingen per 10.000 gesprekken`,
  rate: (rate) => `er waren ${d(rate)} overtredingen per 10.000 gesprekken`,
  repeated: (causes) =>
    causes === 1
      ? '1 oorzaak die vorige maand al is gemeld, kwam minstens zo vaak terug'
      : `${n(causes)} oorzaken die vorige maand al zijn gemeld, kwamen minstens zo vaak terug`,
  anomalies: (anomalies) =>
    anomalies === 1
      ? 'de controles van de belbestanden leverden 1 bijzonderheid op'
      : `de controles van de belbestanden leverden ${n(anomalies)} bijzonderheden op`,
  nothing: 'geen van deze grenzen is bereikt',
  rule: ({ attention_from: attention, serious_from: serious }) =>
    `De regel: ernstig vanaf ${n(serious)} overtredingen per 10.000 gesprekken (ondergrens van het interval), of als een oorzaak die dezelfde partij vorige maand al is gemeld minstens zo vaak terugkomt; aandacht vanaf ${n(attention)}, of bij een bijzonderheid in de belbestanden; anders in orde. Met een blokkerende leemte: niet te beoordelen.`,
};
