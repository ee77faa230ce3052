import { formatDay } from '../../../src/language/dates.ts';
import { ENGLISH } from '../../../src/language/phrases.ts';
import type { OmissionWords } from './words.nl.ts';

const { counted, listed, n } = ENGLISH;

export const words: OmissionWords = {
  heading: 'Calls seem to be missing',
  changedHeading: 'Calls were changed afterwards',
  invoice: (invoiced, logged, reader) =>
    `${reader === 'vendor' ? 'Your invoice' : 'The invoice'} lists ${counted(invoiced, 'call', 'calls')}, ${reader === 'vendor' ? 'your' : 'the'} log ${n(logged)}.`,
  missingIds: (missing, around) =>
    `${missing === 1 ? '1 id is' : `${n(missing)} ids are`} missing from the numbering${around === 0 ? '' : `, ${around === missing ? '' : `${n(around)} of them `}around a day without calls`}.`,
  silentDays: (days, all, complaints, reader) => {
    const more = all - days.length;
    const named = [
      ...days.map((day) => formatDay(day, 'en')),
      ...(more === 0 ? [] : [`${n(more)} other working days`]),
    ];
    const complaint =
      complaints === 0
        ? ''
        : `; yet ${complaints === 1 ? '1 complaint' : `${n(complaints)} complaints`} came about ${all === 1 ? 'that day' : 'those days'}`;
    return `On ${listed(named)} ${reader === 'vendor' ? 'your' : 'the'} log holds no call at all${complaint}.`;
  },
  moreChanges: (chapter) => `More changes are listed in the chapter “${chapter}”.`,
  meaning: (reader) =>
    reader === 'vendor'
      ? 'Deliver the calls that are missing, or explain why there are none.'
      : 'This report says nothing about calls that are missing. Ask for them.',
};
