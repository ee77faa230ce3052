import { formatNumber } from '../../../src/language/numbers.ts';
import { ENGLISH } from '../../../src/language/phrases.ts';
import type { ActionWords, FigureNames } from './words.nl.ts';

const { counted } = ENGLISH;

const because = ({ causes }: FigureNames): string => (causes === '' ? '' : `, because: ${causes}`);

export const words: ActionWords = {
  heading: 'Agreed actions',
  lead: {
    vendor:
      'These actions were recorded for you. Each has a figure that shows whether it works. That figure is measured again each period.',
    company: 'Each action has a figure that shows whether it works. That figure is measured again each period.',
  },
  client: 'the company',
  state: (state, isOverdue) => {
    if (isOverdue) return 'overdue';
    return { open: 'open', done: 'done', dropped: 'dropped' }[state];
  },
  due: (day, first) => (first === null ? `by ${day}` : `by ${day} (first ${first})`),
  figure: {
    findings: (names) => `findings of ${names.rules} per 10,000 conversations${because(names)}`,
    'findings-elsewhere': (names) =>
      `findings of ${names.rules} in calls of other call centres, per 10,000 conversations there${because(names)}`,
    'stop-latency': () => 'hours from an objection to the last call after it; nine times out of ten it took no longer',
    'offer-recorded': () =>
      'percentage of conversations in which, according to the log, the right to object was mentioned',
    completeness: ({ check }) => `results of the check ${check} per 100 examined`,
  },
  joined: (titles) =>
    titles.length < 2 ? (titles[0] ?? '') : `${titles.slice(0, -1).join(', ')} and ${titles.at(-1) ?? ''}`,
  shareCounts: (count, of) => `${count} of ${of}`,
  latencyCounts: (objections) => counted(objections, 'objection', 'objections'),
  plainCounts: (count) => `number: ${count}`,
  measured: (figure) => `Measured: ${figure}.`,
  worksFrom: {
    down: (threshold) => (threshold === '0' ? 'Goal: 0.' : `Goal: ${threshold} or less.`),
    up: (threshold) => `Goal: ${threshold} or more.`,
  },
  before: (period, { value, counts }) => `Before, ${period}: ${value}${counts === '' ? '' : ` (${counts})`}.`,
  noBefore: (period) => `The figure of ${period} is not known.`,
  unreliable: 'This figure rests on a column of the call log that recordings showed to be unreliable.',
  notYetTested: 'The first new measurement comes with a later period.',
  month: (period, said) =>
    said === null
      ? `Now, ${period}: not measured.`
      : `Now, ${period}: ${said.value}${said.counts === '' ? '' : ` (${said.counts})`}.`,
  difference: (value, low, high) =>
    `Difference ${value}; chance can make it anything between ${low} and ${high} (95% interval).`,
  words: {
    works: 'The action works.',
    'not-yet': 'The action does not work well enough yet.',
    worse: 'It got worse.',
    'too-few': 'Too few calls to tell whether this is more than chance.',
  },
  untold: {
    'no-earlier-results': 'There is nothing to compare with: the earlier results are no longer there.',
    'earlier-results-changed': 'Earlier results have changed: judge the period again to compare.',
    'not-measured-before': 'There is nothing to compare with: the earlier results lack this figure.',
    'not-measured-now': 'The figure cannot be measured in this period.',
    'no-share': 'There are more findings than conversations: the difference cannot be tested.',
  },
  overdue: (actions) =>
    actions === 1
      ? '1 agreed action is overdue: its day has passed, and nobody recorded that it is done.'
      : `${formatNumber(actions, 'en')} agreed actions are overdue: their day has passed, and nobody recorded that they are done.`,
};
