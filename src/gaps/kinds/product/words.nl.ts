import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: ({ subject, form, rows }, say) => {
    const named = say.counted(rows ?? 0, 'rij', 'rijen');
    return form === 'case'
      ? `Het product ‘${subject}’ (${named}) verschilt alleen door spaties of streepjes van een product in belaudit.yaml. Het telt als een ander product.`
      : `Geen campagne verkoopt het product ‘${subject}’ (${named}), en nergens staat wat daarop lijkt. Het telt als een ander product dan dat van elke campagne.`;
  },
  todo: ({ subject, form }) =>
    form === 'case'
      ? `Is het hetzelfde product? Schrijf het dan overal gelijk: in de gegevens, of in belaudit.yaml bij campaigns: product. Of zet het onder policy: similar_products: { ${subject}: [ … ] }.`
      : `Is het een product van een campagne? Schrijf het dan overal gelijk (campaigns: product). Mag wie het kocht een ander product aangeboden krijgen? Zet het dan onder policy: similar_products: { ${subject}: [ … ] }; is er geen ander, dan [ ].`,
};
