import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: (gap, say) => {
    const { files, rows, subject } = gap;
    const others = gap.file_count - files.length;
    const paths = [
      ...files.map(({ path }) => path),
      ...(others === 0 ? [] : [say.counted(others, 'other file', 'other files')]),
    ];
    const where = files.length < 2 ? '' : ` These calls and the rows that replaced them are in ${say.listed(paths)}.`;
    return `In the call logs of ${say.vendors(gap)}, the same id returns for other calls: ${say.number(rows ?? 0)} calls, the first on ${say.day(subject)}, were replaced by a later row with another number and another time, and no longer exist.${where}`;
  },
  weight: () => 'Replaced calls are not judged, and objections made in them are not known.',
  todo: () =>
    'Point out as id a column whose values never return (no row number, no counter that restarts), or ask for logs that have one. If a log has no such column, let Belaudit make the id from the row. If the earlier file was a mistake, remove it.',
};
