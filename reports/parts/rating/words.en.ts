import { ENGLISH } from '../../../src/language/phrases.ts';
import { LEAST_CONVERSATIONS } from '../../../src/model/rate.ts';
import type { RatingWords } from './words.nl.ts';

const { d, n } = ENGLISH;

export const words: RatingWords = {
  heading: 'Rating',
  level: (level) =>
    ({ 'in-order': 'in order', attention: 'attention', serious: 'serious', 'not-assessable': 'not assessable' })[level],
  blocked: 'something is open that can change the outcome',
  low: (low) => `at least ${d(low)} violations per 10,000 conversations`,
  rate: (rate) => `there were ${d(rate)} violations per 10,000 conversations`,
  repeated: (causes) =>
    causes === 1
      ? '1 cause of last month that the call centre had been told of came back at least as often per conversation'
      : `${n(causes)} causes of last month that the call centres had been told of came back at least as often per conversation`,
  anomalies: (anomalies) =>
    anomalies === 1
      ? 'the checks of the call logs found 1 anomaly'
      : `the checks of the call logs found ${n(anomalies)} anomalies`,
  nothing: 'none of these limits is reached',
  rule: ({ attention_from: attention, serious_from: serious }) =>
    `The rule: serious from ${n(serious)} violations per 10,000 conversations (lower end of the interval), or where a cause of last month, of which the register says that the call centre had been told, comes back at least as often per conversation (with at least ${n(LEAST_CONVERSATIONS)} conversations in each month); nothing is serious by one finding. Attention from ${n(attention)}, or with an anomaly in the call logs; else in order. With a blocking gap: not assessable.`,
};
