import type { GapWords } from '../../../model/gaps.ts';
import { yamlText } from '../../../model/yaml-text.ts';

export const words: GapWords = {
  what: ({ form, subject, rows }, say) => {
    if (form === 'foreseen')
      return `belaudit.yaml does not say what is similar to products that customers bought (${say.counted(rows ?? 0, 'row', 'rows')}). So it is not known whether a customer relation counts for a call about another product.`;
    if (form === 'others')
      return `For ${say.counted(rows ?? 0, 'other pair', 'other pairs')} of a product bought and a product offered, belaudit.yaml does not say either whether they are similar.`;
    const [sold = '', offered = ''] = subject.split('\n');
    return `Customers who bought “${sold}” were called about “${offered}”. belaudit.yaml does not say whether these are similar.`;
  },
  todo: ({ form, subject }) => {
    if (form !== 'pair')
      return 'For each product bought, say in belaudit.yaml what may be offered to its buyers: policy: similar_products: { energy: [solar], solar: [ ] }.';
    const [sold = '', offered = ''] = subject.split('\n').map(yamlText);
    return `Are they similar? Say so in belaudit.yaml: policy: similar_products: { ${sold}: [${offered}] }. If not: { ${sold}: [ ] }.`;
  },
};
