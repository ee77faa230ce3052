import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: (gap, say) => {
    const of = gap.form === 'of-vendor' ? ` of ${say.vendors(gap)}` : '';
    const rows = say.counted(gap.rows ?? 0, 'row', 'rows');
    return `In the call logs${of}, ${rows} with a telephone number ${gap.rows === 1 ? 'was' : 'were'} rejected (of ${say.number(gap.of ?? 0)}). ${gap.rows === 1 ? 'It may be a call.' : 'They may be calls.'}`;
  },
  weight: ({ rows }) =>
    rows === 1
      ? 'The call in this row is not judged. This can hide a violation.'
      : 'The calls in these rows are not judged. This can hide violations.',
  todo: (gap, say) =>
    `See in the list of rejected rows why, and correct the file or its mapping. Or ask ${gap.form === 'of-vendor' ? say.vendors(gap) : 'the call centre'} for these calls again.`,
};
