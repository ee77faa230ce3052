import { formatDay, formatLocalTime } from '../../src/language/dates.ts';
import { formatNumber, formatShare } from '../../src/language/numbers.ts';
import type { ScreeningReportWords } from './words.ts';

export const words: ScreeningReportWords = {
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
    cannotBeShown: ['number cannot be shown to be allowed', 'numbers cannot be shown to be allowed'],
    notRead: ['row is no number to call', 'rows are no number to call'],
  },
  notes: {
    mayCall: (share) => `${share} of the numbers`,
    mustNotCall: 'a call would be a violation or a breach',
    cannotBeShown: (isToBeCalled) => (isToBeCalled ? 'on the list to call, on request' : 'not on the list to call'),
    notRead: (unread, repeated) => `${unread} not readable, ${repeated} repeated`,
  },
  reasonsHeading: 'Why not',
  reasonsColumns: ['reason', 'kind of rule', 'answer', 'numbers'],
  noReasons: 'Every number may be called.',
  moreReasons: (kinds, numbers) =>
    `And ${kinds} more reasons, for ${numbers} numbers: see not-allowed.csv and not-shown.csv.`,
  basesHeading: 'What the numbers that may be called rest on',
  endsHeading: 'Until when',
  endsLine: (day, end, numbers) => `${numbers}: ${end}, for the first time after ${day}`,
  noEnds: 'Nothing that is known ends the time in which they may be called.',
  unseenHeading: 'What nobody can tell beforehand',
  saidInCall: (rules) => `What is said in the call is not judged: ${rules}.`,
  notInPack: (rules) => `With this pack these rules could not be looked at: ${rules}.`,
  filesHeading: 'The lists',
  files: (toCall) =>
    `allowed.csv is the list to call, with ${toCall} numbers and the last day on which each may be called. not-allowed.csv and not-shown.csv have the others, with rule, reason and record; not-read.csv has the rows that are no number to call. screening.csv can be loaded: an audit then shows calls that ignored this list.`,
  footer: 'Confidential.',
  of: 'of',
  number: (value) => formatNumber(value, 'en'),
  share: (part, whole) => formatShare(part, whole, 'en'),
  moment: (local) => formatLocalTime(local, 'en'),
  day: (isoDay) => formatDay(isoDay, 'en'),
};
