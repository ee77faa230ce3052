import { formatNumber, wordFor } from '../../../src/language/numbers.ts';
import type { HearingWords } from './words.nl.ts';

const number = (value: number): string => formatNumber(value, 'en');
const findings = (count: number): string => `${number(count)} ${wordFor(count, ['finding', 'findings'])}`;
const calls = (count: number): string => `${number(count)} ${wordFor(count, ['call', 'calls'])}`;

export const words: HearingWords = {
  heading: 'Replies and decisions',
  lead: {
    vendor:
      'This is what became of the findings that you answer for, in your own calls and in those of others. A reply or a decision changes no verdict and no other figure in this report.',
    company:
      'This is what became of the findings, by the party that answers for them. A reply or a decision changes no verdict and no other figure in this report.',
  },
  columns: { rule: 'Rule', party: 'Answered for by', period: 'Period' },
  counts: ['Found', 'Undisputed or upheld', 'Withdrawn', 'Open'],
  replies: 'Replied to',
  total: 'Total',
  sentence: ({ found, undisputed, upheld, withdrawn, open }, reader) =>
    `Of ${findings(found)}${reader === 'vendor' ? ' for which you answer' : ''}, ${number(undisputed + upheld)} ${wordFor(undisputed + upheld, ['is', 'are'])} undisputed or upheld after replies and decisions, ${number(withdrawn)} withdrawn and ${number(open)} open.`,
  replyDay: (day, isOver) => {
    if (day === null) return 'No last day for a reply was recorded.';
    return isOver ? `A reply was in time until ${day}.` : `A reply is in time until ${day}.`;
  },
  answers: ({ agreed, disputed, unclear }) =>
    `Replies in time: agreed ${number(agreed)}, disputed ${number(disputed)}, unclear ${number(unclear)}.`,
  aboutOthers: (count) =>
    `Of these, ${number(count)} ${wordFor(count, ['is about a finding', 'are about findings'])} for which another party or nobody answers.`,
  unanswered: (count, isHeard) =>
    `Without a reply in time${isHeard ? '' : ' from a call centre'}, and so undisputed: ${number(count)}.`,
  late: (count) => `The reply to ${findings(count)} came late. It counts once the company decides about it.`,
  proposed: (count) => `A decision about ${findings(count)} waits for a second person.`,
  notShown: (count, isHeard) =>
    `${findings(count)} ${wordFor(count, ['has', 'have'])} not been shared yet with the call centre${isHeard ? '.' : ' that called; you can decide about them without its reply.'}`,
  gone: (count) =>
    `Something was said or decided about ${findings(count)} that ${wordFor(count, ['is', 'are'])} no longer in these results.`,
  penalty: ({ audit_calls: audited, audit_amount: claimed, calls: heard, amount }, money) =>
    `Contract penalty by the audit: ${calls(audited)}, ${money(claimed)}. After replies and decisions: ${calls(heard)}, ${money(amount)}.`,
  provisional: 'The second amount is provisional: a reply can still come, or a finding that counts is still open.',
  names: 'The register of decisions names who decided, under the name that was given. Nobody has checked those names.',
  earlierHeading: 'What earlier replies led to',
  response: {
    heading: (party) => `Response of the company: ${party}`,
    undisputed: (count, unanswered) =>
      unanswered === count
        ? `No reply in time: ${number(count)}.`
        : `Undisputed: ${number(count)}${unanswered === 0 ? '' : `, ${number(unanswered)} of them without a reply in time`}.`,
    agreed: (count) => `Agreed: ${number(count)}.`,
    upheld: (count) => `Upheld: ${number(count)}.`,
    withdrawn: (reasons) => `Withdrawn: ${reasons.join(', ')}.`,
    because: {
      'evidence-shown': (count) => `${number(count)} because evidence was shown`,
      'own-error-in-data': (count) => `${number(count)} for an error in our own data`,
      'law-read-otherwise': (count) => `${number(count)} because the rule was interpreted differently`,
      disproportionate: (count) => `${number(count)} as disproportionate`,
    },
    open: (waiting) => `Open: ${waiting.join(', ')}.`,
    waiting: {
      pack: (count) => `${number(count)} to be shared`,
      reply: (count) => `${number(count)} waiting for a reply`,
      decision: (count) => `${number(count)} disputed and not decided`,
      more: (count) => `${number(count)} of which more was asked`,
    },
    proposed: (count) => `A decision about ${number(count)} waits for a second person.`,
  },
  deviation: ({ rule, scope, reason, by, until, findings: count }) =>
    `The company accepts until ${until} that ${scope} departs from “${rule}”: ${reason} (${by}). The findings about it stand: ${number(count)}.`,
  scope: (vendor, campaign) => {
    if (campaign === null) return vendor ?? 'everybody';
    return vendor === null ? `campaign ${campaign}` : `${vendor} in campaign ${campaign}`;
  },
  moreDeviations: (count) =>
    `The company accepts ${number(count)} other ${wordFor(count, ['deviation', 'deviations'])}.`,
};
