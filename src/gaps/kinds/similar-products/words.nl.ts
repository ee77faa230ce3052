import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: ({ form, subject, rows }, say) => {
    if (form === 'foreseen')
      return `Van producten die klanten kochten (${say.counted(rows ?? 0, 'rij', 'rijen')}) is niet vastgelegd wat erop lijkt. Of een klantrelatie telt bij een oproep over een ander product, is dan niet bekend.`;
    if (form === 'others')
      return `Ook bij ${say.counted(rows ?? 0, 'ander paar', 'andere paren')} van een gekocht en een aangeboden product is niet vastgelegd of zij op elkaar lijken.`;
    const [sold = '', offered = ''] = subject.split('\n');
    return `Klanten die ‘${sold}’ kochten, zijn gebeld over ‘${offered}’. Of die producten op elkaar lijken, is niet vastgelegd.`;
  },
  todo: ({ form, subject }) => {
    if (form !== 'pair') return 'Zeg van elk product dat klanten kochten wat u aan de koper mag aanbieden.';
    const [sold = '', offered = ''] = subject.split('\n');
    return `Lijken zij op elkaar? Zeg of u ‘${offered}’ mag aanbieden aan wie ‘${sold}’ kocht.`;
  },
};
