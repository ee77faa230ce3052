import { formatNumber, wordFor } from '../../../src/language/numbers.ts';
import { ENGLISH } from '../../../src/language/phrases.ts';
import type { ListeningWords } from './words.nl.ts';

const { listed } = ENGLISH;

const number = (value: number): string => formatNumber(value, 'en');
const conversations = (count: number): string =>
  `${number(count)} ${wordFor(count, ['conversation', 'conversations'])}`;
const calls = (count: number): string => `${number(count)} ${wordFor(count, ['call', 'calls'])}`;
const groups = (count: number): string => `${number(count)} ${wordFor(count, ['group', 'groups'])}`;

export const words: ListeningWords = {
  heading: 'Recordings listened to',
  headingOf: (vendor) => `Recordings listened to: ${vendor}`,
  lead: (heard, drawn, all) =>
    `Of ${conversations(all)}, ${number(drawn)} ${wordFor(drawn, ['was', 'were'])} drawn at random and ${number(heard)} of these listened to. This shows how often what the call log says is true.`,
  columns: ['What the call log says', 'Conversations', 'Heard', 'True', 'Share, with interval'],
  claims: {
    offered: 'Opt-out was offered',
    'not-offered': 'Opt-out was not offered',
    identity: 'Identity was stated',
    'no-identity': 'Identity was not stated',
    asked: 'The person asked not to be called',
    'not-asked': 'The person did not ask that',
    consent: 'The basis is consent',
  },
  columnsSaid: {
    offered: 'whether the opt-out was offered',
    identity: 'whether the identity was stated',
    asked: 'whether the person asked not to be called',
    consent: 'whether there is a consent',
  },
  share: (share, low, high) => `${share}% (${low}–${high})`,
  nothingHeard: 'nothing heard',
  method:
    'The share is weighted by group (what the log says, the kind of call and, where possible, agent and hour). The interval (95%, Wilson) shows how far chance can move it.',
  silent: (claims) =>
    `Nothing was heard of some calls, and the share says nothing about them: ${claims
      .map(({ claim, calls: count, strata }) => `${claim}, ${conversations(count)} in ${groups(strata)}`)
      .join('; ')}.`,
  cannotTell: (count) =>
    `The answer was “cannot tell” ${number(count)} ${wordFor(count, ['time', 'times'])}; that does not count.`,
  reliable: (limit) => `No column was shown to be unreliable: for that, the upper end must be below ${limit}% too.`,
  unreliable: (column, limit) =>
    `What the call log says about ${column} was shown to be unreliable: even the upper end is below ${limit}%.`,
  rests: (count, findings) => {
    const found = findings.map(({ title, findings: rows }) => `${title} (${number(rows)})`);
    return `${calls(count)} ${wordFor(count, ['rests', 'rest'])} on it${found.length === 0 ? '' : `, with findings of ${listed(found)}`}. Figures and findings that rest on it have a †. It changed no verdict.`;
  },
  mayBeMore: 'There may therefore be more violations than were found.',
  mayBeFewer: 'Findings that rest on it may therefore be wrong.',
  askedDoubt: (claims, limit) =>
    `This is true too rarely (upper end below ${limit}%): ${claims.join('; ')}. So objections may be missing, or wrongly recorded. An objection counts in later calls of every call centre; what rests on it has no †.`,
  where: {
    company: 'All calls are in unreliable-claims.csv.',
    vendor: 'The company has the list of these calls.',
  },
  onCover: (columns, vendor) =>
    `Recordings showed that what the call log${vendor === null ? '' : ` of ${vendor}`} says about ${listed(columns)} is unreliable. Figures and findings that rest on it have a †; the number of violations rests on it too.`,
  legend: '† rests on a column of the call log that recordings showed to be unreliable.',
};
