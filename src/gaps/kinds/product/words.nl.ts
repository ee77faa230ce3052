import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: ({ subject, form, rows }, say) => {
    const named = say.counted(rows ?? 0, 'rij', 'rijen');
    return form === 'case'
      ? `Het product ‘${subject}’ (${named}) verschilt alleen door spaties of streepjes van een bekend product. Het telt als een ander product.`
      : `Geen campagne verkoopt het product ‘${subject}’ (${named}), en nergens staat wat daarop lijkt. Het telt als een ander product dan dat van elke campagne.`;
  },
  todo: ({ form }) =>
    form === 'case'
      ? 'Is het hetzelfde product? Schrijf het dan overal gelijk, in de gegevens en bij de campagne. Zo niet, zeg dan wat u aan de koper mag aanbieden.'
      : 'Is het een product van een campagne? Schrijf het dan overal gelijk. Zo niet, zeg dan wat u aan de koper mag aanbieden: een ander product, of niets.',
};
