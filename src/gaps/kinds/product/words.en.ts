import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: ({ subject, form, rows }, say) => {
    const named = say.counted(rows ?? 0, 'row', 'rows');
    return form === 'case'
      ? `The product “${subject}” (${named}) differs from a known one only by spaces or dashes. It counts as another product.`
      : `No campaign sells the product “${subject}” (${named}), and no product is declared similar to it. It counts as a product that no campaign sells.`;
  },
  todo: ({ form }) =>
    form === 'case'
      ? 'Are they the same? Then write them the same way, in the data and at the campaign. If not, say what you may offer to its buyers.'
      : 'Is it a product of a campaign? Then write them the same way. If not, say what you may offer to its buyers: another product, or nothing.',
};
