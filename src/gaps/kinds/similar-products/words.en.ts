import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: ({ form, subject, rows }, say) => {
    if (form === 'foreseen')
      return `It is not declared what is similar to products that customers bought (${say.counted(rows ?? 0, 'row', 'rows')}). So it is not known whether a customer relation counts for a call about another product.`;
    if (form === 'others')
      return `For ${say.counted(rows ?? 0, 'other pair', 'other pairs')} of a product bought and a product offered, it is not declared either whether they are similar.`;
    const [sold = '', offered = ''] = subject.split('\n');
    return `Customers who bought “${sold}” were called about “${offered}”. It is not declared whether these are similar.`;
  },
  todo: ({ form, subject }) => {
    if (form !== 'pair') return 'Say for each product that customers bought what you may offer to its buyers.';
    const [sold = '', offered = ''] = subject.split('\n');
    return `Are they similar? Say whether you may offer “${offered}” to buyers of “${sold}”.`;
  },
};
