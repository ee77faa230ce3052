import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: (gap, say) => {
    const days = say.counted(gap.rows ?? 0, 'working day', 'working days');
    const who = say.vendors(gap);
    if (gap.form === 'empty') return 'No call of this period is loaded: nothing was judged.';
    if (gap.form === 'none') return `No call of ${who} is loaded.`;
    if (gap.form === 'late')
      return `The calls of ${who} begin only on ${say.day(gap.subject)}: ${days} of the period ${gap.rows === 1 ? 'is' : 'are'} missing.`;
    if (gap.form === 'early')
      return `The calls of ${who} end after ${say.day(gap.subject)}: ${days} of the period ${gap.rows === 1 ? 'is' : 'are'} missing.`;
    if (gap.form === 'far')
      return `In the log of ${who}, ${say.counted(gap.rows ?? 0, 'call lies', 'calls lie')} before the year 2000 or more than a month after the audit date, the first on ${say.day(gap.subject)}.`;
    if (gap.form === 'stray')
      return `The files of ${who} have ${say.counted(gap.rows ?? 0, 'call', 'calls')} (of ${say.number(gap.of ?? 0)}) more than a month from their other days, the first on ${say.day(gap.subject)}.`;
    return `The log of ${who} has no call on ${days}, the first of them ${say.day(gap.subject)}.`;
  },
  weight: ({ form, rows }, say) =>
    form === 'empty'
      ? 'These results say nothing about the calls of this period.'
      : form === 'far' || form === 'stray'
        ? 'If another day was meant, these calls were judged wrongly, or not at all.'
        : `Missing calls cannot be counted. This concerns ${say.counted(rows ?? 0, 'working day', 'working days')}.`,
  todo: (gap, say) => {
    if (gap.form === 'empty')
      return 'Check the period, and whether the call logs of this period are there. Was really nobody called? Then accept this, with the reason.';
    if (gap.form === 'stray')
      return `Look at these calls in the file: the year or the month may have been changed. Ask ${say.vendors(gap)} on which day they really were.`;
    if (gap.form === 'far')
      return 'Look at these calls in the log: a test, a year of two digits, or day and month that changed places. Say how the days are written, or ask for the log again. If the log really continues so long after the audit date, there is nothing to do.';
    return `Ask ${say.vendors(gap)} for the calls of those days, or for a statement that none was made.`;
  },
};
