import type { CheckDocumentation } from '../../../model/completeness.ts';

export const check: CheckDocumentation = {
  id: 'delivery-contract',
  isOverall: false,
  namesAgents: false,
  tellsValues: true,
  text: {
    nl: {
      title: 'Levering minder dan afgesproken',
      examined: { one: 'afspraak over leveringen', many: 'afspraken over leveringen' },
      subjects: {
        'first working day of the period': 'eerste werkdag van de periode',
        'last working day of the period': 'laatste werkdag van de periode',
      },
      meaning:
        'De levering heeft niet wat is afgesproken: een kolom, een aantal rijen, de hele periode of genoeg ingevulde cellen. Wat ontbreekt, kan niet worden beoordeeld.',
      unchecked: 'Er zijn voor deze bestanden geen afspraken over de levering vastgelegd.',
    },
    en: {
      title: 'Delivery below what was agreed',
      examined: { one: 'agreed term of deliveries', many: 'agreed terms of deliveries' },
      subjects: {
        'first working day of the period': 'first working day of the period',
        'last working day of the period': 'last working day of the period',
      },
      meaning:
        'The delivery lacks what was agreed: a column, a number of rows, the whole period, or enough cells with a value. What is not there cannot be judged.',
      unchecked: 'No terms were laid down for these deliveries.',
    },
  },
};
