import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: ({ subject, form, rows }, say) => {
    const named = say.counted(rows ?? 0, 'row', 'rows');
    return form === 'case'
      ? `The product “${subject}” (${named}) differs from one in belaudit.yaml only by spaces or dashes. It counts as another product.`
      : `No campaign sells the product “${subject}” (${named}), and no product is declared similar to it. It counts as a product that no campaign sells.`;
  },
  todo: ({ subject, form }) =>
    form === 'case'
      ? `Are they the same? Then write them the same way: in the data, or in belaudit.yaml at campaigns: product. Or put it under policy: similar_products: { ${subject}: [ … ] }.`
      : `Is it a product of a campaign? Then write them the same way (campaigns: product). May others be offered to its buyers? Then put it under policy: similar_products: { ${subject}: [ … ] }; with no others, [ ].`,
};
