import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: ({ form, feed }, say) => {
    const records = feed === null ? '' : say.feed(feed);
    if (form === 'no-file')
      return `The company has stated that the data of “${records}” are complete, but no file with them is loaded. What is not there cannot prove anything.`;
    if (form === 'not-complete')
      return `The company has stated that the data of “${records}” are not complete. So a call without a legal basis on record proves nothing.`;
    if (form === 'other-days')
      return `For some of the calls nobody has stated that the data of “${records}” are complete: all that the company holds for those days, and that others collected for it. So if such a call has no legal basis on record, that proves nothing.`;
    return `Nobody has stated that the data of “${records}” are complete: all that the company holds for these calls, and that others collected for it. So a call without a legal basis on record proves nothing.`;
  },
  weight: ({ calls, findings }, say) =>
    calls === null
      ? undefined
      : `Whether ${say.counted(findings ?? 0, 'finding', 'findings')} on ${say.counted(calls, 'call', 'calls')} ${findings === 1 ? 'is proven, or lacks' : 'are proven, or lack'} proof, depends on this.`,
  todo: ({ form }) => {
    if (form === 'no-file') return 'Add the file, or withdraw the statement.';
    if (form === 'not-complete')
      return 'Deliver the missing data, and then have somebody state that they are complete.';
    return 'Are these all the data? Have somebody who knows state it, by name and day. If nobody knows, leave it.';
  },
};
