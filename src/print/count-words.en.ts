import { ENGLISH } from '../language/phrases.ts';
import type { Feed } from '../model/feeds.ts';
import { printedInterval } from '../model/rate.ts';
import { whyWithheld } from '../model/stated-rates.ts';
import type { CountWords } from './count-words.nl.ts';

const { d, listed, n, some } = ENGLISH;

const FEEDS: Readonly<Record<Feed, string>> = {
  calls: 'call logs',
  persons: 'persons and companies',
  phones: 'telephone numbers of persons',
  relations: 'customer relations',
  consents: 'consents',
  proofs: 'proofs of consents',
  objections: 'objections',
  register: 'do-not-call register',
  scrubs: 'comparisons with the register',
  handovers: 'deliveries of calling lists and objections',
  numbers: 'published calling numbers',
  complaints: 'complaints',
  invoices: 'invoices',
  carrier: 'records of the telephone provider',
  answers: 'answers to findings',
  screenings: 'screened call lists',
};

/** Without a full stop. */
function lawSentence(violations: number, without: number): string {
  if (violations === 0) return 'No violation of the law was found in any call';
  const proven = violations - without;
  return [
    proven === 0
      ? 'No violation of the law is proven'
      : `A violation of the law is proven in ${some(proven, 'call', 'calls')}`,
    ...(without === 0
      ? []
      : [
          `in ${proven === 0 ? some(without, 'call', 'calls') : n(without)} proof${proven === 0 ? ' of compliance' : ''} is lacking`,
        ]),
  ].join('; ');
}

/** Violations of the law, split: without proof is not proven. */
export function split(violations: number, without: number): string {
  return without === 0 ? `${n(violations)} proven` : `${n(violations - without)} proven, ${n(without)} without proof`;
}

export const counts: CountWords = {
  feed: (feed) => FEEDS[feed] ?? feed,
  violationsSentence: (violations, without, breaches, reviews) => {
    const law = lawSentence(violations, without);
    const other = [
      breaches === 0 ? '' : `${n(breaches)} broke another rule or agreement`,
      reviews === 0 ? '' : `${n(reviews)} still ${reviews === 1 ? 'has' : 'have'} to be reviewed`,
    ].filter((part) => part !== '');
    return other.length === 0 ? `${law}.` : `${law}; ${listed(other)}.`;
  },
  violationsNote: (violations, without, lapsed) =>
    violations === 0
      ? 'of the law'
      : `${split(violations, without)}${lapsed === 0 ? '' : `; ${n(lapsed)} older than five years (can no longer be fined)`}`,
  ownNote: (violations, own, undetermined) => {
    if (violations === 0) return 'there are no violations';
    const all = violations === 1 ? 'of the only violation' : `of the ${n(violations)} violations`;
    if (undetermined === 0) return all;
    return own === 0
      ? `cannot be determined for ${n(undetermined)} ${all}`
      : `${all}; cannot be determined for ${n(undetermined)}`;
  },
  rate: (rate) => {
    if (whyWithheld(rate) !== null) return 'cannot be stated yet';
    if (rate.per_10000 === null) return 'cannot be calculated';
    const interval = printedInterval(rate);
    return interval === null ? d(rate.per_10000) : `${d(rate.per_10000)} (${d(interval.low)} to ${d(interval.high)})`;
  },
  verdictsTitle: (calls, found, violations, without) => {
    if (found === 0) {
      return calls === 1 ? 'Nothing was found in the only call' : `Nothing was found in any of the ${n(calls)} calls`;
    }
    if (calls === 1) {
      const proof = without === 0 ? 'proven' : 'without proof';
      return `Something was found in the only call; it is ${violations === 0 ? 'no violation of the law' : `a violation (${proof})`}`;
    }
    const which =
      violations === 0
        ? 'none of them is a violation of the law'
        : `${n(violations)} of them ${violations === 1 ? 'is a violation' : 'are violations'} (${split(violations, without)})`;
    return `Something was found in ${n(found)} of the ${n(calls)} calls; ${which}`;
  },
};
