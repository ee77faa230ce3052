import type { GapWords } from '../../../model/gaps.ts';

const OBJECTIONS = 'objections';

export const words: GapWords = {
  what: (gap, say) => {
    if (gap.form === OBJECTIONS)
      return `In the list of objections, ${say.counted(gap.rows ?? 0, 'row', 'rows')} ${gap.rows === 1 ? 'was' : 'were'} rejected (of ${say.number(gap.of ?? 0)}). ${gap.rows === 1 ? 'This objection does' : 'These objections do'} not count.`;
    const of = gap.form === 'of-vendor' ? ` of ${say.vendors(gap)}` : '';
    const rows = say.counted(gap.rows ?? 0, 'row', 'rows');
    return `In the call logs${of}, ${rows} with a telephone number ${gap.rows === 1 ? 'was' : 'were'} rejected (of ${say.number(gap.of ?? 0)}). ${gap.rows === 1 ? 'It may be a call.' : 'They may be calls.'}`;
  },
  weight: ({ form, rows }) => {
    if (form === OBJECTIONS)
      return 'Whoever objected in them and was called anyway is not found. This can hide violations.';
    return rows === 1
      ? 'The call in this row is not judged. This can hide a violation.'
      : 'The calls in these rows are not judged. This can hide violations.';
  },
  todo: (gap, say) => {
    if (gap.form === OBJECTIONS) return 'See in the list of rejected rows why, and correct the file or its mapping.';
    return `See in the list of rejected rows why, and correct the file or its mapping. Or ask ${gap.form === 'of-vendor' ? say.vendors(gap) : 'the call centre'} for these calls again.`;
  },
};
