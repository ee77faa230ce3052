import { printedIn } from '../../src/language/phrases.ts';
import type { ScreeningReportWords } from './words.nl.ts';

export const words: ScreeningReportWords = {
  ...printedIn('en'),
  title: (list, vendor) => `Call list ${list} for ${vendor}`,
  kicker: 'Call list, screened before it is called',
  heading: (list) => `Who on ${list} may be called?`,
  lead: (client, vendor, campaign, at) =>
    `Judged for ${client}: calls by ${vendor} for campaign ${campaign} on ${at}, by the rules by which calls are audited afterwards. At another moment the answers can be different.`,
  withPack:
    'This was judged with the pack of the call centre alone: the stops that were handed to it, its contract and its hours. Whether there is consent, a request or a customer relation is not known here.',
  figures: {
    mayCall: ['number may be called', 'numbers may be called'],
    mustNotCall: ['number must not be called', 'numbers must not be called'],
    cannotBeShown: ['number to review first', 'numbers to review first'],
    notRead: ['row is not a number to call', 'rows are not numbers to call'],
  },
  notes: {
    mayCall: (share) => `${share} of the numbers`,
    mustNotCall: (withoutProof) =>
      `a call would be a violation or a breach${withoutProof === '' ? '' : `; for ${withoutProof} because proof is lacking`}`,
    cannotBeShown: (isToBeCalled) =>
      `the basis is weak or not certain; ${isToBeCalled ? 'on the list to call, on request' : 'not on the list to call'}`,
    notRead: (unread, repeated) => `${unread} not readable, ${repeated} repeated`,
  },
  reasonsHeading: 'Why not',
  reasonsColumns: ['Reason', 'Kind of rule', 'Answer', 'Numbers'],
  noReasons: 'Every number may be called.',
  packed: {
    notForbidden: ['number that this pack does not forbid', 'numbers that this pack does not forbid'],
    noReasons: 'This pack forbids none of the numbers. That does not say that they may be called.',
    bases: 'not looked at: the pack does not hold it',
  },
  moreReasons: (kinds, numbers) =>
    `And ${kinds} more reasons, for ${numbers} numbers: see not-allowed.csv and not-shown.csv.`,
  basesHeading: 'What the numbers that may be called rest on',
  endsHeading: 'Until when',
  endsLine: (day, end, numbers) => `${numbers}: ${end}, for the first time after ${day}`,
  moreEnds: (kinds, numbers) => `And ${kinds} more, for ${numbers} numbers: see numbers.csv.`,
  noEnds: 'No day is known after which these numbers may no longer be called.',
  unseenHeading: 'What nobody can tell beforehand',
  forOneCall: (numbers) =>
    `${numbers} numbers belong to people who asked once to be called, and who are on this list with more than one number: after a conversation on one number, the other may not be called. The column rows_for_one_call names these rows.`,
  saidInCall: (rules) => `What is said in the call is not judged: ${rules}.`,
  notInPack: (rules) => `These rules cannot be judged with this pack: ${rules}.`,
  filesHeading: 'The lists',
  files: (toCall) =>
    `allowed.csv is the list to call, with ${toCall} numbers and the last day on which each may be called. not-allowed.csv and not-shown.csv hold the others, with rule, reason and record; not-read.csv holds the rows that are not numbers to call. If screening.csv is loaded later, an audit shows which calls ignored this list.`,
  footer: 'Confidential.',
  of: 'of',
};
