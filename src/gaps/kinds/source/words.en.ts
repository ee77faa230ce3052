import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: ({ form, subject, rows, of }, say) =>
    form === 'all'
      ? `All ${say.number(of ?? 0)} rows of “${subject}” were rejected: none of them counts.`
      : `Of “${subject}”, ${say.number(rows ?? 0)} of ${say.counted(of ?? 0, 'row', 'rows')} ${rows === 1 ? 'was' : 'were'} rejected, more than 5%.${form === 'many-of-records' ? ' Rows that are not records, such as empty rows, totals and internal calls, do not count here.' : ''}`,
  weight: ({ rows }, say) =>
    rows === 1
      ? 'What this row would show cannot be counted.'
      : `What these ${say.number(rows ?? 0)} rows would show cannot be counted.`,
  todo: () => 'See in the list of rejected rows why, and correct the file or its mapping.',
};
