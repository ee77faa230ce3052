import type { CheckDocumentation } from '../../../model/completeness.ts';

export const check: CheckDocumentation = {
  id: 'carrier-difference',
  isOverall: false,
  namesAgents: false,
  tellsValues: true,
  text: {
    nl: {
      title: 'Verschil met de telefoonaanbieder',
      examined: {
        one: 'dag met gegevens van de telefoonaanbieder',
        many: 'dagen met gegevens van de telefoonaanbieder',
      },
      subjects: {
        'calls that the log lacks': 'oproepen die in het belbestand ontbreken',
        'calls that the carrier lacks': 'oproepen die de telefoonaanbieder niet heeft',
        'other lengths': 'andere gespreksduur',
      },
      meaning:
        'Het belbestand en de gegevens van de telefoonaanbieder noemen voor deze dag niet dezelfde oproepen, of niet dezelfde duur. Misschien zijn er oproepen uit het belbestand weggelaten, of is de duur gewijzigd.',
      unchecked: 'Er zijn voor deze periode geen gegevens van de telefoonaanbieder geleverd.',
    },
    en: {
      title: 'Difference from the telephone provider',
      examined: {
        one: 'day with records of the telephone provider',
        many: 'days with records of the telephone provider',
      },
      subjects: {
        'calls that the log lacks': 'calls that the log lacks',
        'calls that the carrier lacks': 'calls that the telephone provider lacks',
        'other lengths': 'other lengths',
      },
      meaning:
        'The call log and the records of the telephone provider do not name the same calls of this day, or not the same lengths. Perhaps calls were left out of the log, or their lengths were changed.',
      unchecked: 'No records of the telephone provider were delivered for this period.',
    },
  },
};
