import type { GapWords } from '../../../model/gaps.ts';

/** What follows from a feed that nobody delivered. */
const MISSING: Readonly<Record<string, string>> = {
  calls: 'No call log is loaded, so nothing is judged.',
  persons:
    'We do not know which numbers belong to a company. So every number counts as a consumer’s, which is presumed.',
  phones:
    'We do not know whose a number is. An objection or consent that names only a person can often not be tied to a call.',
  relations: 'We do not know who is or was a customer. So no call can rest on a customer relation.',
  consents:
    'We do not know who gave consent. So for calls to consumers there is no proof that they were allowed, unless on another legal basis.',
  objections:
    'We do not know objections that were not made in a call. There may be more calls after an objection than this report shows.',
  register: 'We do not know which numbers were in the do-not-call register.',
  scrubs: 'We do not know when call lists were compared with the do-not-call register.',
  handovers: 'We do not know which call lists and objections were delivered to the call centres.',
  numbers:
    'We do not know which calling numbers the company publishes. Whether the number shown was one of them was not checked.',
  complaints: 'Complaints were not compared with the call logs. A call that is missing from a log goes unnoticed.',
  invoices: 'Invoices were not compared with the call logs. A call that is missing from a log goes unnoticed.',
  carrier:
    'Records of the telephone provider were not compared with the call logs. A call that is missing from a log goes unnoticed.',
};

/** Feeds that only serve to check the logs; no call is judged by them. */
const OF_LOGS: ReadonlySet<string> = new Set(['complaints', 'invoices', 'carrier']);

export const words: GapWords = {
  what: ({ feed }) => MISSING[feed ?? ''] ?? '',
  weight: ({ feed }) =>
    OF_LOGS.has(feed ?? '') ? 'No call is judged differently: this is about whether the logs are complete.' : undefined,
  todo: ({ feed }, say) => `Add a file with ${feed === null ? '' : say.feed(feed)}.`,
};
