import type { CheckDocumentation } from '../../../model/completeness.ts';

export const check: CheckDocumentation = {
  id: 'gap-in-numbering',
  isOverall: false,
  namesAgents: false,
  text: {
    nl: {
      title: 'Gat in de nummering',
      examined: { one: 'oproep met een doorlopend nummer', many: 'oproepen met een doorlopend nummer' },
      meaning:
        'De nummers van de oproepen lopen op met de tijd, maar er ontbreken nummers. Er kunnen oproepen uit het bestand zijn weggelaten.',
      unchecked: 'De nummers van de oproepen lopen niet op met de tijd, of het zijn geen getallen.',
    },
    en: {
      title: 'Gap in the numbering',
      examined: { one: 'call with a consecutive number', many: 'calls with a consecutive number' },
      meaning:
        'The numbers of the calls rise with time, but numbers are missing. Calls may have been left out of the file.',
      unchecked: 'The numbers of the calls do not rise with time, or are no numbers.',
    },
  },
};
