import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: ({ form, subject, rows, of }, say) => {
    const named = `${say.number(rows ?? 0)} of the ${say.counted(of ?? 0, 'row', 'rows')} with proofs`;
    if (form === 'file-missing') return `For ${named}, the file with the proof is not there, or cannot be read.`;
    if (form === 'file-differs')
      return `For ${named}, the file is another one than was listed: its SHA-256 is not that of the list.`;
    if (form === 'unknown-consent')
      return `${named[0]?.toUpperCase()}${named.slice(1)} name a consent that is not there.`;
    return `The same reference is given for ${say.counted(rows ?? 0, 'consent', 'consents')} of different people: “${subject}”. It does not show which of them consented.`;
  },
  weight: ({ form, calls }, say) =>
    form === 'shared' && calls !== null
      ? `${say.counted(calls, 'call rests', 'calls rest')} on a consent with this reference.`
      : undefined,
  todo: ({ form }, say) => {
    if (form === 'file-missing')
      return `Put the files into the workspace, at the path in the column ${say.column('file')}.`;
    if (form === 'file-differs')
      return 'Find out whether the proof was changed or exchanged. Put the right file back, or correct the list if it is wrong.';
    if (form === 'unknown-consent')
      return `Check the column ${say.column('consent_id')}, and whether all consents were delivered.`;
    return 'Refer to a proof of its own for each consent, or deliver the proofs themselves.';
  },
};
