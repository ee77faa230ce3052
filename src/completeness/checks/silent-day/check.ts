import type { CheckDocumentation } from '../../../model/completeness.ts';

export const check: CheckDocumentation = {
  id: 'silent-day',
  isOverall: false,
  namesAgents: false,
  text: {
    nl: {
      title: 'Werkdag zonder oproepen',
      examined: { one: 'werkdag', many: 'werkdagen' },
      meaning:
        'Op deze werkdag staat geen enkele oproep in het bestand, terwijl er op de werkdagen daarvoor wel werd gebeld. De levering van die dag kan ontbreken.',
      unchecked:
        'Er is geen contract bekend, of er zijn geen tien werkdagen met genoeg oproepen om mee te vergelijken.',
    },
    en: {
      title: 'Working day without calls',
      examined: { one: 'working day', many: 'working days' },
      meaning:
        'There is not a single call in the log on this working day, although there were calls on the working days before. The delivery of that day may be missing.',
      unchecked: 'No contract is known, or there are no ten working days with enough calls to compare with.',
    },
  },
};
