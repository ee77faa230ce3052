import type { GapWords } from '../../../model/gaps.ts';
import { yamlText } from '../../../model/yaml-text.ts';

export const words: GapWords = {
  what: ({ form, subject, rows }, say) => {
    if (form === 'foreseen')
      return `Van producten die klanten kochten (${say.counted(rows ?? 0, 'rij', 'rijen')}) staat niet in belaudit.yaml wat erop lijkt. Of een klantrelatie telt bij een oproep over een ander product, is dan niet bekend.`;
    if (form === 'others')
      return `Ook bij ${say.counted(rows ?? 0, 'ander paar', 'andere paren')} van een gekocht en een aangeboden product staat niet in belaudit.yaml of zij op elkaar lijken.`;
    const [sold = '', offered = ''] = subject.split('\n');
    return `Klanten die ‘${sold}’ kochten, zijn gebeld over ‘${offered}’. Of die producten op elkaar lijken, staat niet in belaudit.yaml.`;
  },
  todo: ({ form, subject }) => {
    if (form !== 'pair')
      return 'Zet in belaudit.yaml per gekocht product wat u aan de koper mag aanbieden: policy: similar_products: { energy: [solar], solar: [ ] }.';
    const [sold = '', offered = ''] = subject.split('\n').map(yamlText);
    return `Lijken zij op elkaar? Zet het in belaudit.yaml: policy: similar_products: { ${sold}: [${offered}] }. Zo niet: { ${sold}: [ ] }.`;
  },
};
